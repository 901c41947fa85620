"""A post that is to be made once: its row in the outbox, and what became of it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from briefings.model.draft import Draft


class DeliveryKind(StrEnum):
    """What is posted."""

    DAILY = "daily"
    REMINDER = "reminder"
    NOTICE = "notice"  # a meeting was moved, postponed, cancelled or is on again
    TELL = "tell"  # a word to those who set a place up: a right is missing, a channel is gone


class DeliveryState(StrEnum):
    """Where the row stands. WAITING -> SENDING -> SENT is the good path; see bot/delivery/outbox.py."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    PARKED = "parked"  # the bot lacks a right there; goes out when it is back, if it is still of use
    FAILED = "failed"  # given up, and told
    MISSED = "missed"  # what it was about is over
    CANCELLED = "cancelled"  # no longer wanted: the meeting moved, the setting was switched off


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post goes: a channel of a server, or a person's direct messages. Exactly one of the ids is set."""

    channel_id: int | None = None
    user_id: int | None = None
    guild_id: int | None = None

    @property
    def key(self) -> str:
        """How unique keys name it."""
        return f"channel/{self.channel_id}" if self.channel_id is not None else f"user/{self.user_id}"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A row of the outbox.

    `key` is unique: `reminder/<meeting>/<start>/<lead>/<place>`, `daily/<place>/<local date>`,
    `notice/<meeting>/<article>/<place>`; before that of a direct message `instead/`, for the post in a channel that
    comes in its place. `subject` is kind-specific data as plain JSON. `batch` is the reference
    shared by rows that go out as one message, None until the first claim; it stands in a button of that message,
    and the nonce is made from it.
    """

    id: int
    key: str
    kind: DeliveryKind
    place: Place
    due_at: datetime
    expires_at: datetime
    state: DeliveryState
    tries: int
    first_try_at: datetime | None
    held_until: datetime | None
    batch: str | None
    meeting_id: int | None
    subject: dict[str, str]
    message_id: int | None
    reason: str | None

    @property
    def reader_id(self) -> int | None:
        """The person that it is for, be it by direct message or, where those are closed, in a channel instead; None
        for a channel's own posts."""
        person = self.subject.get("person")
        return int(person) if person else self.place.user_id


@dataclass(frozen=True, slots=True)
class Wanted:
    """A delivery that the settings and the meetings ask for, before it has a row."""

    key: str
    kind: DeliveryKind
    place: Place
    due_at: datetime
    expires_at: datetime
    meeting_id: int | None = None
    subject: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Batch:
    """The rows that go out as one message: usually one, several when reminders fall due together in one place.

    `ref` is the reference that the message carries; the nonce is the same. `tries` counts this one.
    """

    ref: str
    rows: tuple[Delivery, ...]

    @property
    def place(self) -> Place:
        return self.rows[0].place

    @property
    def tries(self) -> int:
        return max(row.tries for row in self.rows)

    @property
    def first_try_at(self) -> datetime:
        return min(row.first_try_at or row.due_at for row in self.rows)

    @property
    def due_at(self) -> datetime:
        return min(row.due_at for row in self.rows)

    @property
    def expires_at(self) -> datetime:
        return max(row.expires_at for row in self.rows)


class Outcome(StrEnum):
    """How one try ended."""

    SENT = "sent"
    FOUND = "found"  # an earlier try had posted it
    EMPTY = "empty"  # nothing was left to say
    OVER = "over"  # what it was about ended before it could be posted
    UNSURE = "unsure"  # it may have been posted, or could not be for the moment
    NO_RIGHT = "no right"
    GONE = "gone"  # Discord does not know the channel
    CLOSED = "closed"  # the person takes no direct messages from the bot
    REFUSED = "refused"  # Discord will never take it


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a try ended, in words for `/why` too. `composed_at`: the instant up to which a daily briefing tells what
    is new. `retry_after`: the pause that Discord asks for."""

    outcome: Outcome
    reason: str | None = None
    message_id: int | None = None
    composed_at: datetime | None = None
    retry_after: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a delivery: when, and how it ended."""

    at: datetime
    outcome: str
    detail: str | None


@dataclass(frozen=True, slots=True)
class Account:
    """What became of one delivery, for `/why`. `about` is the title of its meeting, as its reader sees it."""

    delivery: Delivery
    attempts: tuple[Attempt, ...]
    about: str | None = None


@dataclass(frozen=True, slots=True)
class QueueStatus:
    """How the outbox stands. `counts` has the rows in each state that has any; `next_due_at` is when the next row
    may be claimed, `oldest_due_at` since when the oldest waits past its time."""

    counts: dict[str, int]
    next_due_at: datetime | None
    oldest_due_at: datetime | None
    last_sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """A post that a rehearsal made: when, where and what."""

    at: datetime
    place: Place
    kind: DeliveryKind
    draft: Draft
