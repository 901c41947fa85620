"""What servers and people have set, as rows. Every function works inside the given connection's transaction."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.article import EventKind
from briefings.model.library import Library
from briefings.model.settings import (
    DailySettings,
    OnEmpty,
    PersonalReminder,
    ReminderSettings,
    ServerSettings,
)
from briefings.store.schema import personal_reminders, servers


async def find_server(conn: AsyncConnection, guild_id: int) -> ServerSettings | None:
    """A server's settings, None if it never set any."""
    row = (await conn.execute(select(servers).where(servers.c.guild_id == guild_id))).first()
    return _server(row) if row else None


async def all_servers(conn: AsyncConnection) -> tuple[tuple[ServerSettings, datetime], ...]:
    """The settings of every server, with the instant since which they hold."""
    rows = await conn.execute(select(servers).order_by(servers.c.guild_id))
    return tuple((_server(row), row.updated_at) for row in rows)


async def save_server(conn: AsyncConnection, settings: ServerSettings, now: datetime) -> None:
    """Keep these settings in place of the server's old ones."""
    await conn.execute(delete(servers).where(servers.c.guild_id == settings.guild_id))
    values = {
        "guild_id": settings.guild_id,
        "timezone": settings.timezone,
        "topics": list(settings.topics),
        "daily": _daily_as_json(settings.daily),
        "reminders": _reminders_as_json(settings.reminders),
        "updated_at": now,
    }
    await conn.execute(insert(servers).values(values))


async def save_reminder(conn: AsyncConnection, reminder: PersonalReminder) -> PersonalReminder:
    """Keep a reminder, in place of the same person's older one of the same meeting; its `id` is given here."""
    c = personal_reminders.c
    await conn.execute(
        delete(personal_reminders).where(c.user_id == reminder.user_id, c.meeting_id == reminder.meeting_id)
    )
    values = {
        "user_id": reminder.user_id,
        "meeting_id": reminder.meeting_id,
        "leads": [int(lead.total_seconds()) for lead in reminder.leads],
        "timezone": reminder.timezone,
        "libraries": list(reminder.libraries),
        "guild_id": reminder.guild_id,
        "channel_id": reminder.channel_id,
        "created_at": reminder.created_at,
    }
    row = (await conn.execute(insert(personal_reminders).values(values).returning(personal_reminders))).one()
    return _reminder(row)


async def find_reminder(conn: AsyncConnection, reminder_id: int) -> PersonalReminder | None:
    row = (await conn.execute(select(personal_reminders).where(personal_reminders.c.id == reminder_id))).first()
    return _reminder(row) if row else None


async def reminders_of(conn: AsyncConnection, user_id: int) -> tuple[PersonalReminder, ...]:
    """Somebody's reminders, in the order in which they were set."""
    query = select(personal_reminders).where(personal_reminders.c.user_id == user_id).order_by(personal_reminders.c.id)
    return tuple(_reminder(row) for row in await conn.execute(query))


async def reminders_about(conn: AsyncConnection, meeting_ids: Iterable[int]) -> tuple[PersonalReminder, ...]:
    """Everybody's reminders of these meetings."""
    query = select(personal_reminders).where(personal_reminders.c.meeting_id.in_(list(meeting_ids)))
    return tuple(_reminder(row) for row in await conn.execute(query))


async def delete_reminder(conn: AsyncConnection, reminder_id: int) -> None:
    await conn.execute(delete(personal_reminders).where(personal_reminders.c.id == reminder_id))


def _server(row: Row[Any]) -> ServerSettings:
    return ServerSettings(
        guild_id=row.guild_id,
        timezone=row.timezone,
        daily=_daily(row.daily) if row.daily else None,
        reminders=_reminders(row.reminders) if row.reminders else None,
        topics=tuple(row.topics),
    )


def _daily(stored: dict[str, Any]) -> DailySettings:
    return DailySettings(
        channel_id=stored["channel_id"],
        at=time.fromisoformat(stored["at"]),
        weekdays=frozenset(stored["weekdays"]),
        on_empty=OnEmpty(stored["on_empty"]),
        set_by=stored["set_by"],
    )


def _daily_as_json(daily: DailySettings | None) -> dict[str, Any] | None:
    if daily is None:
        return None
    return {
        "channel_id": daily.channel_id,
        "at": daily.at.isoformat(),
        "weekdays": sorted(daily.weekdays),
        "on_empty": daily.on_empty.value,
        "set_by": daily.set_by,
    }


def _reminders(stored: dict[str, Any]) -> ReminderSettings:
    return ReminderSettings(
        channel_id=stored["channel_id"],
        leads=tuple(timedelta(seconds=s) for s in stored["leads"]),
        role_id=stored["role_id"],
        kinds=frozenset(EventKind(kind) for kind in stored["kinds"]),
        set_by=stored["set_by"],
    )


def _reminders_as_json(reminders: ReminderSettings | None) -> dict[str, Any] | None:
    if reminders is None:
        return None
    return {
        "channel_id": reminders.channel_id,
        "leads": [int(lead.total_seconds()) for lead in reminders.leads],
        "role_id": reminders.role_id,
        "kinds": sorted(kind.value for kind in reminders.kinds),
        "set_by": reminders.set_by,
    }


def _reminder(row: Row[Any]) -> PersonalReminder:
    return PersonalReminder(
        id=row.id,
        user_id=row.user_id,
        meeting_id=row.meeting_id,
        leads=tuple(timedelta(seconds=s) for s in row.leads),
        timezone=row.timezone,
        libraries=tuple(Library(name) for name in row.libraries),
        guild_id=row.guild_id,
        channel_id=row.channel_id,
        created_at=row.created_at,
    )
