"""Keeps the outbox in step with the meetings and the settings, inside the transaction that changes them.

What is wanted is worked out anew from the present state, so a change made twice, or out of order, does no harm.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.agenda.daily import plan_daily
from briefings.agenda.meetings import differences, fold_visible
from briefings.agenda.reminders import plan_notice, plan_reminders, plan_withdrawal
from briefings.agenda.topics import concerns
from briefings.engine.meetings import find_meeting, meetings_between
from briefings.model.article import EventKind
from briefings.model.delivery import Place, Wanted
from briefings.model.library import SHARED, Library, server_library
from briefings.model.meeting import Meeting, Mention
from briefings.model.settings import PersonalReminder, ServerSettings
from briefings.store import deliveries as rows
from briefings.store import delivery_history as history
from briefings.store import meetings as meeting_rows
from briefings.store import places

Mentions = Mapping[int, Sequence[Mention]]
"""What is said about each meeting, by its id, in every library."""


async def follow_meetings(conn: AsyncConnection, before: Mentions, now: datetime) -> None:
    """Bring reminders and notices in step after what is said about these meetings has changed. `before`: what was
    said until then, empty for a meeting that is new."""
    ids = list(before)
    after = await meeting_rows.mentions_of(conn, ids)
    servers = [_server(settings) for settings, _ in await places.all_servers(conn)]
    everywhere = [reader for reader in servers if reader]
    people = await places.reminders_about(conn, ids)
    reminders: list[Wanted] = []
    notices: list[Wanted] = []
    for meeting_id in ids:
        persons = [_person(reminder) for reminder in people if reminder.meeting_id == meeting_id]
        said = (before[meeting_id], after.get(meeting_id, ()))
        telling = {mention.library for mentions in said for mention in mentions}
        states: dict[frozenset[str], tuple[Meeting | None, Meeting | None]] = {}
        for reader in everywhere + persons:
            # Most servers tell nothing of their own about a meeting, and see the same of it.
            seen = frozenset(telling.intersection(reader.libraries))
            if seen not in states:
                states[seen] = (fold_visible(said[0], reader.libraries), fold_visible(said[1], reader.libraries))
            old, new = states[seen]
            reminders += reader.reminders(new)
            planned = reader.notices(old, new, now)
            notices += planned if await _is_news(conn, reader, new) else ()
    await rows.make_equal(conn, rows.reminders_of_meetings(ids), reminders, now)
    await rows.add(conn, notices)


async def _is_news(conn: AsyncConnection, reader: "_Reader", meeting: Meeting | None) -> bool:
    """Whether the reader is to hear of a change: not of a date that was corrected by hand before anything was posted
    about it. Somebody who asked to be reminded knows of it."""
    if meeting is None or meeting.last_said.corrected_by is None or reader.place.user_id is not None:
        return True
    return await history.may_have_been_read(conn, reader.place, meeting.id, meeting.last_said.article_id)


async def follow_server(conn: AsyncConnection, settings: ServerSettings, now: datetime) -> None:
    """Bring a server's reminders and daily briefings in step with its settings."""
    reader = _server(settings)
    meetings = await upcoming(conn, reader.libraries, now.date()) if reader else ()
    wanted = [reminder for meeting in meetings for reminder in reader.reminders(meeting)] if reader else []
    await rows.make_equal(conn, rows.reminders_in_server(settings.guild_id), wanted, now)
    await rows.make_equal(conn, rows.daily_in_server(settings.guild_id), _briefings(settings, now), now)


async def follow_person(conn: AsyncConnection, reminder: PersonalReminder, now: datetime) -> tuple[Wanted, ...]:
    """Plan a personal reminder; what is now planned."""
    meeting = await find_meeting(conn, reminder.meeting_id, reminder.libraries)
    wanted = _person(reminder).reminders(meeting)
    await rows.make_equal(conn, rows.reminders_for_person(reminder.user_id, reminder.meeting_id), wanted, now)
    return tuple(w for w in wanted if w.due_at >= now)


async def switch_off(conn: AsyncConnection, settings: ServerSettings, channel_id: int, now: datetime) -> None:
    """Take a channel that is gone out of a server's settings."""
    daily, reminders = settings.daily, settings.reminders
    left = replace(
        settings,
        daily=None if daily and daily.channel_id == channel_id else daily,
        reminders=None if reminders and reminders.channel_id == channel_id else reminders,
    )
    await places.save_server(conn, left, now)
    await follow_server(conn, left, now)


async def plan_days(conn: AsyncConnection, servers: Iterable[tuple[ServerSettings, datetime]], now: datetime) -> None:
    """Give each server's next daily briefings a row, and one that a downtime swallowed while it can be caught up."""
    wanted = [post for settings, since in servers for post in _briefings(settings, now) if post.due_at > since]
    await rows.add(conn, wanted)


def _briefings(settings: ServerSettings, now: datetime) -> tuple[Wanted, ...]:
    """The daily briefings that should have a row. One more than comes next: where the hour was changed, the next day's
    may have been made already."""
    if settings.daily is None:
        return ()
    plan = partial(plan_daily, settings.daily, settings.timezone, settings.guild_id)
    *late, coming = plan(now)
    return (*late, *plan(coming.due_at))


async def upcoming(
    conn: AsyncConnection, libraries: tuple[Library, ...], today: date, days: int = 3650
) -> tuple[Meeting, ...]:
    """What these libraries know of meetings from the day before `today` on (somewhere it is still that day) until
    `days` after it."""
    return await meetings_between(conn, libraries, today - timedelta(days=1), today + timedelta(days=days))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Somebody who is reminded: a server's channel or a person."""

    place: Place
    libraries: tuple[Library, ...]
    zone: str
    leads: tuple[timedelta, ...]
    kinds: frozenset[EventKind] = frozenset(EventKind)
    topics: tuple[str, ...] = ()

    def reminders(self, meeting: Meeting | None) -> tuple[Wanted, ...]:
        if meeting is None or not self._is_told(meeting):
            return ()
        return plan_reminders(meeting, self.leads, self.zone, self.place)

    def notices(self, old: Meeting | None, new: Meeting | None, now: datetime) -> tuple[Wanted, ...]:
        if old is None:
            return ()
        if new is None:
            withdrawal = plan_withdrawal(old, self.place, self.zone, now) if self.place.user_id else None
            return (withdrawal,) if withdrawal else ()
        if not self._is_told(new):
            return ()
        planned = (plan_notice(old, new, change, self.place, self.zone, now) for change in differences(old, new))
        return tuple(notice for notice in planned if notice)

    def _is_told(self, meeting: Meeting) -> bool:
        return meeting.kind in self.kinds and concerns(self.topics, said_about(meeting))


def _server(settings: ServerSettings) -> _Reader | None:
    told = settings.reminders
    if told is None:
        return None
    place = Place(channel_id=told.channel_id, guild_id=settings.guild_id)
    libraries = (SHARED, server_library(settings.guild_id))
    return _Reader(place, libraries, settings.timezone, told.leads, told.kinds, settings.topics)


def _person(reminder: PersonalReminder) -> _Reader:
    place = Place(user_id=reminder.user_id, guild_id=reminder.guild_id)
    return _Reader(place, reminder.libraries, reminder.timezone, reminder.leads)


def said_about(meeting: Meeting) -> tuple[str | None, ...]:
    """The words by which topics find a meeting."""
    headlines = (mention.headline for mention in meeting.mentions)
    return (meeting.title, meeting.location, *meeting.participants, *headlines)
