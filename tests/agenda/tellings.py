"""Mentions and events for the tests of the agenda: short to write, and plain to read."""

from datetime import UTC, datetime

from briefings.model.article import Event, EventKind, EventStatus, Span
from briefings.model.meeting import Mention


def event(
    title: str = "Norland–Sudland talks",
    start: str = "2027-03-10",
    *,
    kind: EventKind = EventKind.MEETING,
    participants: tuple[str, ...] = ("Norland", "Sudland"),
    status: EventStatus = EventStatus.SCHEDULED,
    replaces: str | None = None,
    timezone: str | None = None,
    location: str | None = None,
    end: str | None = None,
) -> Event:
    return Event(title, kind, start, end, timezone, participants, location, status, replaces, (Span(0, 1),), Span(0, 9))


def mention(
    day: int, said: Event, *, article: int | None = None, library: str = "shared", dropped: bool = False
) -> Mention:
    """What an article of that day of February 2027 says; the article has the day's number unless told otherwise."""
    number = day if article is None else article
    published = datetime(2027, 2, day, 8, tzinfo=UTC)
    return Mention(number, 1, number, library, published, f"Story {number}", None, None, said, dropped)
