"""Reads when a case goes on or is up in court: "The suit comes up for mention on May 4", "the matter will proceed".

Promises the hearing of the case that the clause is about, or what it is up for: "ruling on the appeal".
"""

from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.readings import (
    COMING,
    COURTS,
    UNTIL,
    Announcement,
    Reading,
    name_event,
)
from briefings.parse.events.announcements.scheduled_subjects import CASES, IS_ADJOURNED
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, head_of
from briefings.parse.events.wording import titles

_HEARD = CASES | frozenset(
    "cases matters suits lawsuits appeals petitions application applications motion plea".split()
)
_GOING_ON = frozenset("proceed proceeds continue continues resume resumes return returns".split())
_CALLED = frozenset({"called", "mentioned"})
_PLAIN = frozenset("mention hearing hearings trial session sitting".split())
"""What a case is up for that says no more than that it is heard."""

_RULINGS = frozenset("ruling judgment judgement verdict decision sentence".split())
_DECIDED = frozenset("appeal petition application motion plea claim".split())
"""What is decided "on"; what is decided in a case is so "in" it."""


def read_case(reading: Reading) -> Announcement | None:
    """ "The suit comes up for mention in Penn on May 4", "The matter will be called on May 4"."""
    p, words = reading.predicate, reading.words
    noun = head_of(reading.subject)
    if p is None or not p.is_future or noun is None or noun.low not in _HEARD or reading.date_at < p.at:
        return None
    if reading.is_denied or reading.preposition in UNTIL or p.length > 1 or not _is_up(reading, p.at):
        return None  # not "comes up before Judge Quill"
    behind = take_after_verb(words[p.at + 1 :])
    case = titles.show_with_article(reading.text, reading.subject)
    lead = next((i for i, w in enumerate(behind[:2]) if w.low == "for"), -1)
    purpose = phrases.drop_determiner(phrases.find_phrase(behind, lead + 1)) if lead >= 0 else ()
    is_sitting = kind_of(purpose) is EventKind.MEETING and purpose[-1].low not in _PLAIN
    is_ruling = bool(purpose) and purpose[-1].low in _RULINGS
    if kind_of(purpose) is EventKind.OTHER and not is_ruling:
        return None  # "a case of wine comes up for sale"
    if is_sitting or is_ruling:
        joint = "on" if noun.low in _DECIDED else "in"
        told = name_event(reading, purpose, IS_ADJOURNED)
        return Announcement(f"{told.title} {joint} {case}", told.kind, IS_ADJOURNED, event=purpose)
    place = titles.show(reading.text, _find_place(behind)) if len(reading.subject) == 1 else ""
    return Announcement(f"Hearing of {case} {place}".rstrip(), EventKind.MEETING, IS_ADJOURNED, event=reading.subject)


def _is_up(reading: Reading, at: int) -> bool:
    """Whether the verb tells that a case is heard then."""
    verb, behind = reading.words[at].low, [w.low for w in reading.words[at + 1 : at + 3]]
    if verb in _CALLED:
        return reading.predicate is not None and reading.predicate.is_passive and behind[:1] not in (["off"], ["for"])
    if verb in COMING:
        return behind[:1] in (["up"], ["on"]) and behind[1:] != ["with"]
    if reading.words[at].tag is Tag.BE:
        return behind == ["back", "in"] and any(w.low in COURTS for w in reading.words[at + 3 : at + 7])
    return verb in _GOING_ON and behind[:1] not in (["to"], ["with"], ["against"])


def read_up_for(reading: Reading) -> Announcement | None:
    """ "The bill comes up for debate on May 4": the debate on it."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].low not in COMING or p.length > 1 or reading.is_denied:
        return None
    is_named = bool(reading.subject) and reading.subject[0].tag is not Tag.PRON
    is_up = is_named and [w.low for w in words[p.at + 1 : p.at + 3]] == ["up", "for"]
    purpose = phrases.drop_determiner(phrases.find_phrase(words, p.at + 3)) if is_up else ()
    kind = kind_of(purpose) if purpose and kind_of(reading.subject) is None else None
    if kind not in (EventKind.MEETING, EventKind.VOTE):
        return None
    what = titles.show_with_article(reading.text, reading.subject)
    title = f"{titles.show(reading.text, purpose)} on {what}"
    return Announcement(title, kind, "what it comes up for", event=purpose, object=reading.subject)


def _find_place(behind: Sequence[Token]) -> Tokens:
    """Where a case is heard, its small word first: "in Penn" of "up for mention in Penn"."""
    at = next((i for i, w in enumerate(behind[:-1]) if w.low in ("in", "at") and behind[i + 1].tag is Tag.NAME), -1)
    return phrases.find_tail(behind[at:]) if at >= 0 else ()
