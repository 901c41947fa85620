"""Reads who plays whom: "Penn Rovers face Tuskar Town on Saturday", "Town are away to Rovers".

Promises two sides told by their names, or nothing; a line "Rovers v Town" is for `lists`.
"""

from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import BODIES, TITLES

_MEETING = [tuple(words.split()) for words in rules.SIDES_MEET.split(";")]
_MEETING.sort(key=len, reverse=True)
LONGEST_VERB = len(_MEETING[0])
"""Words of the longest of these verbs."""

MUSICIANS = frozenset(rules.MUSICIANS.split())
"""Who plays a piece or a composer, not another side."""

_SIDES = frozenset("team side squad club eleven xi champions holders hosts visitors".split())
"""Who plays without a name."""

_WINNERS = ("winner", "winners")
"""Who meets another in a further round, or at an election."""

_VENUES = frozenset("park stadium arena ground field gardens oval bowl court".split())
_STAGES = frozenset(
    "cup league shield trophy playoffs play-offs round qualifiers test international championship tournament".split()
)
"""Competitions, which are no events by themselves, in which two sides meet."""


def read_fixture(reading: Reading) -> Announcement | None:
    """ "Rovers play Town on Saturday", with the match that it is: "Rovers will meet Town in the final on May 4"."""
    p, words = reading.predicate, reading.words
    subject = phrases.drop_determiner(reading.subject)
    is_side = bool(subject) and subject[-1].low in _SIDES.union(_WINNERS)
    if p is None or not p.is_future or (p.is_passive and p.row) or not (is_side or is_team(subject)):
        return None
    at = p.at - (words[p.at].low == "away")
    lead = _find_lead([w.low for w in words[at : at + LONGEST_VERB]])
    begin = at + len(lead)
    other = _before_place(phrases.drop_determiner(phrases.find_phrase(words, begin)))
    if not lead or not is_team(other) or (is_side and other[-1].low in BODIES):
        return None
    rest = words[words.index(other[-1]) + 1 :]
    stage = _find_stage(rest) or _find_stage(words[reading.date_at + 1 :])
    if (lead[0] in ("meet", "meets", "visit", "visits") or subject[-1].low in _WINNERS) and not stage:
        return None  # heads of state do so, too
    if lead[0] in ("host", "hosts") and _are_guests(rest):
        return None
    title = f"{titles.show(reading.text, subject)} v {titles.show(reading.text, other)}"
    if is_side:
        against = titles.show_with_article(reading.text, other)
        title = f"{owners.show_owner(reading.text, subject)} game against {against}"
    title += f" in {titles.show_with_article(reading.text, stage)}" if stage else ""
    rule = p.row.name if p.row and p.sense is Sense.PLAYS else "two sides meet"
    return Announcement(title, EventKind.OTHER, rule, subject, other)


def _find_lead(lows: Sequence[str]) -> tuple[str, ...]:
    """The verb with which the words begin, as it stands in the table: "face" of "facing"."""
    stem = lows[0].removesuffix("ing")
    forms = (lows[0],) if stem == lows[0] else (stem, f"{stem}e")
    return next((verb for verb in _MEETING if verb[0] in forms and tuple(lows[1 : len(verb)]) == verb[1:]), ())


def is_team(words: Tokens) -> bool:
    """Whether the words can name a team: capitals alone, no "President" before them and nobody who makes music."""
    is_name = bool(words) and all(w.tag is Tag.NAME for w in words)
    return is_name and words[0].low.rstrip(".") not in TITLES and MUSICIANS.isdisjoint(w.low for w in words)


def _before_place(words: Tokens) -> Tokens:
    """The phrase without where somebody is: "Town" of "Town at Quill Park"."""
    return words[: next((i for i, w in enumerate(words) if i and w.tag is Tag.PREP), None)]


def _find_stage(rest: Sequence[Token]) -> Tokens:
    """The match or the competition that two sides meet in: "the cup final" of "in the cup final at Quill Park"."""
    found = phrases.drop_determiner(phrases.find_phrase(rest, 1)) if rest and rest[0].low == "in" else ()
    return found if found and (kind_of(found) or found[-1].low in _STAGES) else ()


def _are_guests(rest: Sequence[Token]) -> bool:
    """Whether whom somebody hosts comes to a place where no game is played: "hosts Brook at the White House"."""
    place = phrases.drop_determiner(phrases.find_phrase(rest, 1)) if rest and rest[0].low in ("at", "in") else ()
    return bool(place) and place[-1].low not in _VENUES and not _find_stage(rest)
