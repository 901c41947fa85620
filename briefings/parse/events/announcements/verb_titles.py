"""What the title of a verb's row says more than the row does: who acts, behind the noun, and what people meet about.

Promises the clause's own words in the order of a noun phrase; the title stays as it is where they do not fit.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense
from briefings.parse.rules import events as rules

_DISCUSSING = frozenset("discuss consider debate review weigh examine assess consult deliberate talk go look".split())
"""What people meet to do with what they meet about."""

_ACTING = frozenset("hear try elect choose approve adopt ratify".split())
"""What people meet to do to somebody or something."""

_HEADS = frozenset(rules.HEADS.split())
_POLITIES = frozenset(rules.POLITIES.split())
_AUDIENCES = frozenset(rules.HEARERS.split())
_SPOKEN = ("at", "in", "on", "about", "from", "before")
"""What follows "speaks" where nobody is spoken with."""

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


def as_speech(reading: Reading, p: Predicate, found: Announcement) -> Announcement:
    """What a mayor says, or somebody to a whole town, as a speech, without where it is from: "Mayor Ada Brook's speech
    to the town"."""
    if p.sense is not Sense.SPEAKS or " talks" in found.title:
        return found
    rest = reading.words[p.at + p.length : reading.lead_at]
    title = found.title.replace(" talk", " speech", 1) if _is_speech(reading, rest) else found.title
    start = next((i for i, w in enumerate(rest[:-1]) if w.low == "from" and rest[i + 1].tag in (Tag.NAME, Tag.DET)), -1)
    where = phrases.find_phrase(rest, start + 1) if start >= 0 else ()
    tail = f" from {titles.show_with_article(reading.text, phrases.drop_determiner(where))}" if where else ""
    if not tail or not title.endswith(tail):
        return replace(found, title=title)
    return replace(found, title=title.removesuffix(tail), place=where)


def _is_speech(reading: Reading, rest: Sequence[Token]) -> bool:
    """Whether a mayor or a president speaks to many, or anybody to all of a town or a state."""
    whom = [w.low for w in phrases.find_phrase(rest, 1)] if rest and rest[0].low == "to" else []
    at = next((i for i, low in enumerate(whom[1:], 1) if low in _POLITIES), 0)
    if at and whom[0] == "the" and (whom[at + 1 : at + 2] in ([], ["of"], ["from"], ["at"], ["in"])):
        return True
    is_head = any(w.low in _HEADS for w in reading.subject) or "minister" in _second(reading)
    return is_head and (not rest or rest[0].low in _SPOKEN or not _AUDIENCES.isdisjoint(whom[:3]))


def _second(reading: Reading) -> tuple[str, ...]:
    """The word behind "prime", "first" or "chief" in who speaks."""
    lows = [w.low for w in reading.subject]
    return tuple(b for a, b in pairwise(lows) if a in ("prime", "first", "chief"))


def with_matter(reading: Reading, p: Predicate, found: Announcement) -> Announcement:
    """A meeting with what it is for: "will hold a hearing on May 4 to consider the widening of Mill Lane"."""
    found = as_speech(reading, p, found)
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
