"""What the title of a verb's row says more than the row does: who acts, behind the noun, and what people meet about.

Promises the clause's own words in the order of a noun phrase; the title stays as it is where they do not fit.
"""

from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense

_DISCUSSING = frozenset("discuss consider debate review weigh examine assess consult deliberate talk go look".split())
"""What people meet to do with what they meet about."""

_ACTING = frozenset("hear try elect choose approve adopt ratify".split())
"""What people meet to do to somebody or something."""

_LONGEST_MATTER = 9
"""Words of what a meeting is about."""

_MEALS = frozenset("weekend lunch dinner breakfast coffee tea drinks supper days week weeks holidays summer".split())
"""What people meet over that is not what they meet about."""

_LEADS_ON = frozenset("of over on to with in at before for about into whether how".split())
"""What stands behind the noun of a title: "vote on the budget"."""

_ABOUT = ("on", "about", "over", "at", "through")
_TELLING_MATTER = _LEADS_ON - {"of"}
"""What stands there but in "meeting of the two sides"."""


def tell_by_noun(reading: Reading, found: Announcement) -> str:
    """The title with its owner behind its noun, where that is too long for a possessive: "strike by members of the
    guild", "meeting of the two sides". Empty if the title has no owner."""
    head = found.title.removeprefix(f"{owners.show_owner(reading.text, reading.subject)} ")
    head = head.removeprefix(f"{titles.show(reading.text, reading.subject)} ")
    noun, _, whom = head.partition(" ")
    leads_on = not whom or whom.partition(" ")[0] in _LEADS_ON
    if head == found.title or not leads_on or not 1 < len(reading.subject) <= phrases.MAX_WORDS:
        return ""
    who = titles.show_with_article(reading.text, reading.subject)
    if found.sense is not Sense.MEETS:
        return f"{head} by {who}"
    return f"{noun} of {who} {whom}".rstrip()


def with_matter(reading: Reading, p: Predicate, found: Announcement) -> Announcement:
    """A meeting with what it is for: "will hold a hearing on May 4 to consider the widening of Mill Lane"."""
    words = reading.words
    is_open = found.sense in (Sense.MEETS, Sense.HOLDS) and found.kind is EventKind.MEETING and not found.object
    told = found.title.split()
    noun = max((i for i, word in enumerate(told) if word.lower() in KIND_OF_NOUN), default=0)
    if not is_open or not _TELLING_MATTER.isdisjoint(told[noun:]):
        return found
    for i in range(p.at + 1, len(words) - 1):
        if words[i].low == "over" and found.sense is Sense.MEETS and words[i + 1].tag in (*NOMINAL, Tag.DET):
            matter = phrases.find_phrase(words, i + 1)
            is_told = 0 < len(matter) <= _LONGEST_MATTER and matter[-1].low not in _MEALS
            return replace(found, title=f"{found.title} over {titles.show(reading.text, matter)}") if is_told else found
        if i + 2 < len(words) and words[i].tag is Tag.TO and words[i + 1].low in _DISCUSSING | _ACTING:
            begin = i + 2 + (words[i + 2].low in _ABOUT)  # "to consult on the levy"
            matter = phrases.find_phrase(words, begin)
            opens = begin < len(words) and words[begin].tag in (Tag.NAME, Tag.WORD, Tag.DET)  # not "whether to settle"
            is_told = opens and 0 < len(matter) <= _LONGEST_MATTER
            shown = titles.show_with_article(reading.text, phrases.drop_determiner(matter))
            aim = f"to {words[i + 1].low}" if words[i + 1].low in _ACTING else "on"
            return replace(found, title=f"{found.title} {aim} {shown}") if is_told else found
    return found
