"""Reads the event from which a day is counted: "meets on May 4, two days before the election".

Promises events that a noun with its article or its owner names, and only those that lie ahead.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from briefings.model.article import EventKind, EventStatus, Span
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import kind_of, stems
from briefings.parse.events.clauses.tagging import Tag, Token
from briefings.parse.events.horizon import Horizon
from briefings.parse.events.moments import Moment
from briefings.parse.events.wording import titles
from briefings.parse.rules.calendar import NUMBERS

RULE = "a day is counted from it"

_COUNTED = re.compile(
    r"(?:\s[\w'’-]{1,20}){0,5}?,\s(?:(?:just|only|exactly|barely)\s)?(?:(?P<number>\w{1,9})\s(?P<unit>day|week)s?\s(?P<side>before|ahead\sof|after)"
    r"|(?P<eve>(?:on\s)?the\seve)\sof)\s"
)
"""Between a day and what it is counted from: ", two days before ", " in Penn, the eve of "."""

_ONE = ("a", "the", "one")


def find_counted(
    text: str, horizon: Horizon, span: Span, clauses: Sequence[Clause], moments: Sequence[Moment]
) -> Iterator[Candidate]:
    """The events that the days of a sentence are counted from."""
    for moment in moments:
        counted = _COUNTED.match(text, moment.last, span.end) if moment.has_day else None
        days = _days_between(counted) if counted else 0
        if counted is None or not days:
            continue
        day = date.fromisoformat(moment.day) + timedelta(days=days)
        there = replace(moment, start=day.isoformat(), end=None, timezone=None, is_bare_hour=False)
        noun = _noun_at([w for c in clauses for w in c.words if w.start >= counted.end()], counted.end())
        kind = kind_of(noun)
        is_over = days < 0 and kind is EventKind.DEADLINE
        if kind is None or is_over or not horizon.is_ahead(there) or horizon.is_running(there):
            continue
        yield Candidate(
            title=titles.capitalise(titles.show(text, phrases.drop_determiner(noun))),
            kind=kind,
            moment=there,
            status=EventStatus.SCHEDULED,
            sentence=span,
            rule=RULE,
            context=frozenset(stems(text[span.start : span.end])),
        )


def _days_between(counted: re.Match[str]) -> int:
    """How many days it is to what is told, below 0 if that came before; 0 where no number is."""
    if counted["eve"]:
        return 1
    number = counted["number"].lower()
    steps = 1 if number in _ONE else int(number) if number.isdecimal() else NUMBERS.get(number, 0)
    return steps * (7 if counted["unit"] == "week" else 1) * (-1 if counted["side"] == "after" else 1)


def _noun_at(words: Sequence[Token], start: int) -> tuple[Token, ...]:
    """The phrase that begins at an offset, if its article or its owner says that it is known."""
    ordered = sorted(words, key=lambda w: w.start)
    if not ordered or ordered[0].start != start:
        return ()
    noun = phrases.find_phrase(ordered, 0)
    is_known = bool(noun) and (noun[0].tag is Tag.DET or any(w.low.endswith("'s") for w in noun))
    return noun if is_known else ()
