"""A meeting as the bot knows it: what the articles that announce it say, folded into one.

A meeting holds nothing that its mentions do not say. `agenda.meetings.fold` makes it out of those that
somebody may see, so a late, corrected or removed article, or one of another library, needs no repair.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from briefings.model.article import Event, EventKind, EventStatus


@dataclass(frozen=True, slots=True)
class Mention:
    """What one article says about one meeting.

    `published_at` (aware UTC) orders the mentions: the newest article is believed. `library` is whose article
    it is. `dropped`: its loader said that the event is none; it then counts for nothing. `corrected_by` is the Discord
    user id of whoever corrected the event by hand, so that it no longer says what the article does; None if nobody did.
    """

    id: int
    meeting_id: int
    article_id: int
    library: str
    published_at: datetime
    headline: str
    url: str | None
    source: str | None
    event: Event
    dropped: bool = False
    corrected_by: int | None = None


class ChangeKind(StrEnum):
    """What an article did to a meeting.

    UPDATED refines (an hour, a place, a surer status) and keeps the day; MOVED gives another day or hour;
    REVIVED takes a postponement or a cancellation back.
    """

    ANNOUNCED = "announced"
    UPDATED = "updated"
    MOVED = "moved"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    REVIVED = "revived"


@dataclass(frozen=True, slots=True)
class MeetingChange:
    """One step of a meeting's history, and the mention that made it. `at` is when that article was published.
    `old_start` and `old_status` are None for ANNOUNCED."""

    kind: ChangeKind
    article_id: int
    mention_id: int
    at: datetime
    old_start: str | None
    new_start: str
    old_status: EventStatus | None
    new_status: EventStatus


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting's present state. The fields up to `status` read as in `Event`; `moved_from` is the date that
    it was last moved away from, or None. `history` and `mentions` go from the oldest article to the newest
    one."""

    id: int
    title: str
    kind: EventKind
    start: str
    end: str | None
    timezone: str | None
    participants: tuple[str, ...]
    location: str | None
    status: EventStatus
    moved_from: str | None
    history: tuple[MeetingChange, ...]
    mentions: tuple[Mention, ...]

    @property
    def is_on(self) -> bool:
        """Whether it will take place on `start` as far as is known: neither postponed nor cancelled."""
        return self.status in (EventStatus.SCHEDULED, EventStatus.TENTATIVE)

    @property
    def last_change(self) -> MeetingChange:
        return self.history[-1]

    @property
    def last_said(self) -> Mention:
        """The mention that the present date and status come from."""
        return next(m for m in self.mentions if m.id == self.last_change.mention_id)

    @property
    def latest(self) -> Mention:
        """The newest mention, whether or not it changed anything."""
        return self.mentions[-1]
