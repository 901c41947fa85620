"""What a server's managers and a person have set: where, when and what is posted."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from briefings.model.article import EventKind
from briefings.model.library import Library

DEFAULT_LEADS = (timedelta(days=1), timedelta(hours=1))
EVERY_DAY = frozenset(range(7))


class OnEmpty(StrEnum):
    """What the daily briefing does on a day with neither new articles nor meetings in the next seven days: nothing, or
    one line with the next known meeting."""

    SKIP = "skip"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class DailySettings:
    """The daily briefing. `at` is local time; `weekdays` counts from Monday = 0. `set_by` is a Discord user id."""

    channel_id: int
    at: time = time(8, 0)
    weekdays: frozenset[int] = EVERY_DAY
    on_empty: OnEmpty = OnEmpty.LINE
    set_by: int = 0


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """Meeting reminders in a channel. `role_id` is pinged if set."""

    channel_id: int
    leads: tuple[timedelta, ...] = DEFAULT_LEADS
    role_id: int | None = None
    kinds: frozenset[EventKind] = frozenset(EventKind)
    set_by: int = 0


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Everything one server has set. `timezone` is an IANA name. `topics`: only stories and meetings that hold one
    of these words are posted; empty means all. `daily` and `reminders` are None while switched off."""

    guild_id: int
    timezone: str = "UTC"
    daily: DailySettings | None = None
    reminders: ReminderSettings | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonalReminder:
    """Somebody's own reminder of one meeting, by direct message. `guild_id`: where it was set, None in a direct
    message; `channel_id`: the channel in which it may be told instead, if the person allowed that, for when their
    direct messages are closed; `libraries`: what that person saw there."""

    id: int
    user_id: int
    meeting_id: int
    leads: tuple[timedelta, ...]
    timezone: str
    libraries: tuple[Library, ...]
    guild_id: int | None
    channel_id: int | None
    created_at: datetime
