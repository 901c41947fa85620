"""Reads who has a part in what takes place: the public that may have its say, a work that is part of a festival.

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.deadlines import BY
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_named, kind_of
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.events.wording import titles
from briefings.parse.rules import events as rules

_PUBLIC = frozenset(rules.PUBLIC.split())
_SAYS = [tuple(words.split()) for words in rules.HAVE_SAY.split(";")]
_FREE = frozenset(
    "can may could able chance chances opportunity opportunities invited welcome free will get gets".split()
)
"""What gives the public its say."""

_ON = ("on", "about", "over")
_PARTS = [tuple(words.split()) for words in rules.PART_OF.split(";")]
_LONGEST = 5
"""Words of the subject that can be the public: "residents of the north bank"."""


def read_say(reading: Reading) -> Announcement | None:
    """ "The public may speak on the plan on May 4", "Residents will have a chance to comment on May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or reading.is_denied or reading.preposition in BY or reading.date_at < p.at:
        return None
    if not 0 < len(reading.subject) <= _LONGEST or _PUBLIC.isdisjoint(w.low for w in reading.subject[:2]):
        return None
    begin = p.at - (p.at > 0)
    say = next(((i, verb) for i in range(begin, reading.date_at) if (verb := _phrase_at(words, i, _SAYS))), None)
    if say is None or _FREE.isdisjoint(w.low for w in words[: say[0] + 1]):
        return None
    behind = words[say[0] + len(say[1]) : reading.lead_at]
    if any(kind_of(phrases.find_phrase(behind, i + 1)) for i, w in enumerate(behind) if w.low in ("at", "during")):
        return None  # "may speak at the meeting"
    matter = phrases.find_phrase(behind, 1) if behind and behind[0].low in _ON else ()
    is_told = bool(matter) and not any(w.tag is Tag.PRON for w in matter)
    about = f" {behind[0].low} {titles.show(reading.text, matter)}" if is_told else ""
    return Announcement(f"Public comment{about}", EventKind.MEETING, "when the public has its say")


def read_part(reading: Reading) -> Announcement | None:
    """ "The choir will be part of the Tide Festival on May 4": what takes part, and in what."""
    p, words = reading.predicate, reading.words
    if (
        p is None
        or not p.is_future
        or reading.is_denied
        or reading.date_at < p.at
        or not _can_take_part(reading.subject)
    ):
        return None
    places = (i for i in (p.at, p.at - 1, p.at + 1) if i >= 0)
    behind = next((i + len(part) for i in places if (part := _phrase_at(words, i, _PARTS))), -1)
    event = phrases.find_phrase(words[: reading.lead_at], behind) if behind >= 0 else ()
    if not event or kind_of(event) is None or not any(w.tag is Tag.NAME for w in event):
        return None
    where = titles.show(reading.text, phrases.drop_determiner(event))
    title = f"{titles.show(reading.text, reading.subject)} at the {where}"
    return Announcement(titles.capitalise(title), kind_named(event), "who takes part", reading.subject, event=event)


def _phrase_at(words: Sequence[Token], i: int, table: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The first phrase of the table that begins at `i`, if one does: "have their say"."""
    return next((phrase for phrase in table if tuple(w.low for w in words[i : i + len(phrase)]) == phrase), ())


def _can_take_part(words: Tokens) -> bool:
    """Whether the words name somebody or something that is no event of its own."""
    return bool(words) and words[0].tag is not Tag.PRON and kind_of(words) is None
