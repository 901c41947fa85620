"""Reads sentences for what they announce: one candidate for each moment that a clause gives to something.

Promises candidates in the order of the text, each with the sentence that it comes from; joining those that speak of
one event is for `event_merge`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefings.model.article import EventKind, EventStatus, Span
from briefings.parse import certainty
from briefings.parse.announce import KIND_OF_NOUN, Announcement, announce
from briefings.parse.certainty import Role
from briefings.parse.clauses import Clause, split_clauses
from briefings.parse.moments import Moment, Placed, find_moments
from briefings.parse.places import find_location, find_participants
from briefings.parse.predicates import CLAUSE_VERBS, find_predicate
from briefings.parse.tagging import tag_words


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one clause says about one event. `is_background` marks an old date without a word on what became of the
    event ("the vote had been set for Monday"). An empty `title` points to an event told nearby."""

    title: str
    kind: EventKind
    moment: Moment
    status: EventStatus
    sentence: Span
    rule: str
    replaces: str | None = None
    location: str | None = None
    participants: tuple[str, ...] = ()
    is_background: bool = False


@dataclass(frozen=True, slots=True)
class Horizon:
    """The moment of publication: what is not after it is no event. `hour` is `HH:MM` or empty."""

    day: str
    hour: str
    fullest: dict[str, str]

    def is_ahead(self, moment: Moment) -> bool:
        """Whether the moment is after publication; a week or a month counts while it lasts."""
        start = moment.start
        if not moment.has_day:
            return (start >= self.day[: len(start)]) if "W" not in start else start >= _week_of(self.day)
        if start[:10] != self.day:
            return start[:10] > self.day
        return not moment.has_time or start[11:] > self.hour


_NOUNS = frozenset(KIND_OF_NOUN)


def _week_of(day: str) -> str:
    from datetime import date

    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02d}"


def read_sentence(
    text: str, span: Span, mentions: Sequence[Placed], horizon: Horizon, is_heading: bool = False
) -> Iterator[Candidate]:
    """The candidates of one sentence."""
    moments = [m for m in find_moments(text, mentions)]
    if not any(horizon.is_ahead(m) for m in moments):
        return
    words = tag_words(text, span.start, span.end, mentions)
    clauses = split_clauses(words, CLAUSE_VERBS, _NOUNS, is_heading)
    sentence = text[span.start : span.end]
    olds: list[Candidate] = []
    found: list[Candidate] = []
    for moment in moments:
        role = certainty.read_role(text, span.start, moment.first, span.end)
        placed = _clause_at(clauses, moment.first)
        if not placed or (not horizon.is_ahead(moment) and role is not Role.OLD):
            continue
        clause, date_at = placed
        said = announce(text, clause, date_at)
        if not said or (role is Role.NOT_ONE and said.kind is not EventKind.DEADLINE):
            continue
        candidate = _candidate(text, span, clause, date_at, moment, said, horizon)
        (olds if role is Role.OLD else found).append(candidate)
    yield from _settle(olds, found, sentence)


def _clause_at(clauses: Sequence[Clause], offset: int) -> tuple[Clause, int] | None:
    for clause in clauses:
        for i, word in enumerate(clause.words):
            if word.start == offset:
                return clause, i
    return None


def _candidate(
    text: str, span: Span, clause: Clause, date_at: int, moment: Moment, said: Announcement, horizon: Horizon
) -> Candidate:
    predicate = find_predicate(clause)
    verb = predicate.at if predicate else 0
    after = [*clause.words[verb:date_at], *clause.words[date_at + 1 :]]
    own = text[clause.words[0].start : clause.words[-1].end]
    status = certainty.read_status(own)
    if status is EventStatus.SCHEDULED and certainty.is_conditional(text[span.start : span.end]):
        status = EventStatus.TENTATIVE
    return Candidate(
        title=said.title,
        kind=said.kind,
        moment=moment,
        status=status,
        sentence=span,
        rule=said.rule,
        location=find_location(text, after),
        participants=find_participants(text, (said.subject, said.object), horizon.fullest),
    )


def _settle(olds: list[Candidate], found: list[Candidate], sentence: str) -> Iterator[Candidate]:
    """Gives the new dates of a sentence the old ones, and old dates alone what became of the event."""
    if olds and found:
        for i, candidate in enumerate(found):
            yield replace(candidate, replaces=olds[min(i, len(olds) - 1)].moment.start) if i < len(olds) else candidate
        return
    yield from found
    for old in olds:
        if certainty.CANCELLED.search(sentence):
            yield replace(old, status=EventStatus.CANCELLED)
        elif certainty.POSTPONED.search(sentence):
            yield replace(old, status=EventStatus.POSTPONED)
        else:
            yield replace(old, is_background=True)
