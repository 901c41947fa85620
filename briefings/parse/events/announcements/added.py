"""Reads what a clause tells of besides its own event: "after a debate on April 2", "with a concert on May 4", "followed
by a call at 10 a.m.".
"""

from collections.abc import Sequence

from briefings.parse.events.announcements.beside_date import DATED_BEHIND
from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.clauses.clause import NARROWING, last_phrase
from briefings.parse.events.clauses.nouns import is_service, kind_of
from briefings.parse.events.clauses.tagging import Tag, Token
from briefings.parse.text.word_sets import BODIES

_BEFORE_DATE = frozenset(("on", "at", "and", ",", "by", "possible", "likely", "expected", "due"))
_STEPS = ("counting", "polling", "voting")
"""What of an election is told behind a comma alone: "Norland to vote in May, counting on June 4"."""

_FURTHER_OFF = ("after", "before", "following")


def read_added(reading: Reading) -> Announcement | None:
    """\"The board votes in May after a debate on April 2\", "begins on May 4, with a debate on May 9"."""
    before = list(reading.words[: reading.date_at])
    while before and (before[-1].tag is Tag.DATE or before[-1].low in _BEFORE_DATE):
        before.pop()
    verb = reading.words[reading.predicate.at] if reading.predicate else None
    for noun in (last_phrase(before), last_phrase(before, NARROWING)):
        led = before[: len(before) - len(noun)]
        if not led or not (kind_of(noun) or is_service(noun)):
            continue
        if [w.low for w in led[-2:]] == ["followed", "by"]:
            return name_event(reading, noun, "what follows something")
        is_step = len(noun) == 1 and noun[0].low in _STEPS and led[-1].low == ","
        if is_step or _is_told_with(led):
            return name_event(reading, noun, DATED_BEHIND)
        if not kind_of(noun):
            continue
        is_one = noun[0].tag is Tag.DET and noun[-1].low not in BODIES
        is_one = is_one and verb not in noun  # "the last train before the shutdown leaves Penn"
        if is_one and led[-1].low in _FURTHER_OFF:
            return name_event(reading, noun, DATED_BEHIND)
    return None


def _is_told_with(led: Sequence[Token]) -> bool:
    """Whether "with", or "and" behind it, adds what follows to something that has its own date: "begins on May 4, with
    a debate on May 9 and a concert on May 10"."""
    lead = len(led) - 1
    if lead and led[lead].low == "and" and led[lead - 1].tag is Tag.DATE:
        lead = next((i for i in range(lead, 0, -1) if led[i].low == "with"), 0)
    return led[lead].low == "with" and any(w.tag is Tag.DATE for w in led[:lead])
