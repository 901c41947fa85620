"""Joins the candidates that speak of one event, and settles what each event is called and when it is.

Promises every event once and time linear in the candidates: each is compared with the few latest of its day or month.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefings.model.article import DateMention, Event, EventStatus, Span
from briefings.parse.announce import KIND_OF_NOUN
from briefings.parse.candidates import Candidate

COMPARED = 12
"""With how many of the latest events of the same month a candidate is compared."""

_WORD = re.compile(r"\w{3,}")
_SMALL = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "from",
        "that",
        "this",
        "will",
        "its",
        "his",
        "her",
        "their",
        "than",
        "into",
        "over",
        "about",
        "new",
        "next",
        "set",
    ]
)
_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)


def merge(candidates: Iterable[Candidate], dates: Sequence[DateMention], topic: str) -> tuple[Event, ...]:
    """The events that the candidates speak of, in the order of their first mention."""
    groups: list[list[Candidate]] = []
    by_month: defaultdict[str, list[list[Candidate]]] = defaultdict(list)
    previous: Candidate | None = None
    for candidate in candidates:
        if not candidate.title and previous and candidate.sentence.start - previous.sentence.end < 300:
            candidate = replace(candidate, title=previous.title, kind=previous.kind)
        previous = candidate
        month = _month(candidate)
        group = next((g for g in reversed(by_month[month][-COMPARED:]) if _is_same(g, candidate)), None)
        if group is None:
            group = []
            groups.append(group)
            by_month[month].append(group)
        group.append(candidate)
    return tuple(_event(g, dates, topic) for g in groups)


def _month(candidate: Candidate) -> str:
    from briefings.model.when import first_day

    return first_day(candidate.moment.start).isoformat()[:7]


def _is_same(group: Sequence[Candidate], candidate: Candidate) -> bool:
    near = group[:4]
    return all(_can_coincide(known, candidate) for known in near) and any(
        _can_mean_one(known, candidate) for known in near
    )


def _can_coincide(a: Candidate, b: Candidate) -> bool:
    if not (a.moment.has_day and b.moment.has_day):
        return True
    if a.moment.day != b.moment.day:
        return False
    return not (a.moment.has_time and b.moment.has_time) or a.moment.start == b.moment.start


def _can_mean_one(a: Candidate, b: Candidate) -> bool:
    return not a.title or not b.title or is_related(a, b)


def is_related(a: Candidate, b: Candidate) -> bool:
    """Whether two titles can mean one event: they share a word that is no mere kind of event, or one of them is
    nothing but such a word and the kinds agree."""
    a_words, b_words = significant(a.title), significant(b.title)
    if a_words & b_words:
        return True
    return a.kind is b.kind and (not a_words or not b_words)


def significant(title: str) -> set[str]:
    """The stems of the words that tell an event from another of its kind."""
    words = (w.lower() for w in _WORD.findall(title))
    return {w[:6] for w in words if w not in _SMALL and w not in KIND_OF_NOUN}


def _event(group: Sequence[Candidate], dates: Sequence[DateMention], topic: str) -> Event:
    dated = max(group, key=lambda c: (len(c.moment.start), c.moment.end is not None))
    named = max(group, key=_title_worth)
    off = next((c.status for c in group if c.status in _OFF), None)
    places = sorted({place for c in group for place in c.moment.places})
    return Event(
        title=finish(named.title, topic),
        kind=named.kind,
        start=dated.moment.start,
        end=next((c.moment.end for c in (dated, *group) if c.moment.end), None),
        timezone=next((c.moment.timezone for c in (dated, *group) if c.moment.timezone), None),
        participants=next((c.participants for c in (named, *group) if c.participants), ()),
        location=next((c.location for c in (dated, *group) if c.location), None),
        status=off or dated.status,
        replaces=next((c.replaces for c in group if c.replaces), None),
        spans=tuple(Span(dates[p].start, dates[p].end) for p in places),
        sentence=dated.sentence,
        rule=named.rule,
    )


def _title_worth(candidate: Candidate) -> tuple[int, int]:
    words = len(candidate.title.split())
    worth = 2 * bool(significant(candidate.title)) - 2 * (candidate.rule == "something lies ahead")
    return worth + (words <= 9), min(words, 7)


def finish(title: str, topic: str) -> str:
    """The title with a capital, and with the article's topic where it says nothing but what kind of event it is."""
    title = title[:1].upper() + title[1:]
    return title if significant(title) or not topic else f"{title} ({topic})"
