"""Looking back at the outbox's rows: what was posted where, how each try ended, and how the queue stands.

Every function works inside the transaction of the connection that it is given, and changes nothing.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.delivery import Attempt, Delivery, DeliveryKind, DeliveryState, Outcome, Place
from briefings.store.deliveries import ACTIVE, is_active, is_of_use, read
from briefings.store.schema import articles, attempts, deliveries

_PROOFS = (Outcome.SENT, Outcome.FOUND, Outcome.NO_RIGHT, Outcome.REFUSED)
"""What only a channel that exists answers."""


async def oldest_due(conn: AsyncConnection, now: datetime) -> datetime | None:
    """Since when the oldest row waits past its time."""
    c = deliveries.c
    at: datetime | None = await conn.scalar(
        select(func.min(c.due_at)).where(is_active, c.due_at <= now, is_of_use(now))
    )
    return at


async def last_sent(conn: AsyncConnection) -> datetime | None:
    """When the last post went out."""
    posted = and_(deliveries.c.state == DeliveryState.SENT, deliveries.c.message_id.is_not(None))
    at: datetime | None = await conn.scalar(select(func.max(deliveries.c.composed_at)).where(posted))
    return at


async def covered_until(conn: AsyncConnection, place: Place) -> datetime | None:
    """Up to which instant this channel's last daily briefing told what is new."""
    c = deliveries.c
    last = select(func.max(c.composed_at)).where(
        c.kind == DeliveryKind.DAILY, c.channel_id == place.channel_id, c.state == DeliveryState.SENT
    )
    at: datetime | None = await conn.scalar(last)
    return at


async def last_success(conn: AsyncConnection, place: Place) -> datetime | None:
    """When a try last made a post in this place."""
    at: datetime | None = await conn.scalar(_tries_in(place, (Outcome.SENT, Outcome.FOUND), func.max(attempts.c.at)))
    return at


async def was_told(conn: AsyncConnection, channel: Place, fault: Outcome, since: datetime) -> bool:
    """Whether a word about this fault of a channel was asked for after that instant."""
    c = deliveries.c
    about = (c.subject["channel"].as_string() == str(channel.channel_id), c.subject["fault"].as_string() == fault.value)
    told = select(c.id).where(c.guild_id == channel.guild_id, c.kind == DeliveryKind.TELL, *about, c.due_at > since)
    return (await conn.scalar(told.limit(1))) is not None


async def gone_since(conn: AsyncConnection, place: Place) -> datetime | None:
    """Since when each try that learned anything about this place learned that Discord does not know it."""
    known: int | None = await conn.scalar(_tries_in(place, _PROOFS, func.max(attempts.c.id)))
    gone = _tries_in(place, (Outcome.GONE,), func.min(attempts.c.at)).where(attempts.c.id > (known or 0))
    at: datetime | None = await conn.scalar(gone)
    return at


def _tries_in(place: Place, outcomes: Sequence[Outcome], what: ColumnElement[Any]) -> Select[Any]:
    return select(what).join(deliveries).where(_is_in(place), attempts.c.outcome.in_(outcomes))


def _is_in(place: Place) -> ColumnElement[bool]:
    c = deliveries.c
    return and_(
        c.guild_id.is_not_distinct_from(place.guild_id),
        c.channel_id.is_not_distinct_from(place.channel_id),
        c.user_id.is_not_distinct_from(place.user_id),
    )


async def last_message(conn: AsyncConnection, place: Place, meeting_id: int) -> int | None:
    """The newest message about a meeting in this place."""
    c = deliveries.c
    here = and_(c.channel_id.is_not_distinct_from(place.channel_id), c.user_id.is_not_distinct_from(place.user_id))
    told = select(c.message_id).where(here, c.meeting_id == meeting_id, c.message_id.is_not(None))
    message_id: int | None = await conn.scalar(told.order_by(c.composed_at.desc(), c.id.desc()).limit(1))
    return message_id


async def may_have_been_read(conn: AsyncConnection, place: Place, meeting_id: int, article_id: int) -> bool:
    """Whether a place's readers may know of a meeting: by a post about it there, or by a daily briefing of that server
    since it has the article."""
    c = deliveries.c
    came = select(articles.c.loaded_at).where(articles.c.id == article_id).scalar_subquery()
    daily = and_(c.kind == DeliveryKind.DAILY, c.guild_id == place.guild_id, c.composed_at >= came)
    about = and_(c.meeting_id == meeting_id, _is_in(place))
    # A day that was skipped because nothing was new counts as sent, for a reason.
    was_posted = and_(c.state == DeliveryState.SENT, or_(c.message_id.is_not(None), c.reason.is_(None)))
    return (await conn.scalar(select(c.id).where(was_posted, or_(daily, about)).limit(1))) is not None


async def find(conn: AsyncConnection, *where: ColumnElement[bool], limit: int = 100) -> tuple[Delivery, ...]:
    """Rows, the latest due first."""
    query = select(deliveries).where(*where).order_by(deliveries.c.due_at.desc(), deliveries.c.id).limit(limit)
    return tuple(read(row) for row in await conn.execute(query))


async def find_first_untold(conn: AsyncConnection, notice: Delivery) -> Delivery | None:
    """The first notice about this notice's meeting since its reader was last told of a change: the one itself, unless
    changes overtook one another; None if the reader was told by a later one."""
    c = deliveries.c
    reader = c.subject["person"].as_string().is_not_distinct_from(notice.subject.get("person"))
    same = and_(_is_in(notice.place), reader, c.meeting_id == notice.meeting_id, c.kind == DeliveryKind.NOTICE)
    told = select(func.max(c.id)).where(same, c.state == DeliveryState.SENT).scalar_subquery()
    first = select(deliveries).where(same, c.id > func.coalesce(told, 0), c.id <= notice.id).order_by(c.id).limit(1)
    row = (await conn.execute(first)).first()
    return read(row) if row else None


async def find_untold(conn: AsyncConnection, user_id: int, reason: str) -> tuple[Delivery, ...]:
    """Somebody's reminders and notices that failed for this reason or were missed, and were not told in another way,
    the latest due first: neither noted as told, nor posted in a channel instead or waiting to be, nor followed by a
    later one about the same meeting."""
    c, other = deliveries.c, deliveries.alias()
    about_same = other.c.meeting_id == c.meeting_id
    instead = other.c.key.like(literal("instead/").concat(c.key).concat("/%"))
    posted_instead = exists().where(about_same, instead, other.c.state.in_((*ACTIVE, DeliveryState.SENT)))
    later = and_(other.c.user_id == c.user_id, other.c.due_at > c.due_at, other.c.state == DeliveryState.SENT)
    told_later = exists().where(about_same, later)
    kept_back = or_(and_(c.state == DeliveryState.FAILED, c.reason == reason), c.state == DeliveryState.MISSED)
    told_of_meetings = c.kind.in_((DeliveryKind.REMINDER, DeliveryKind.NOTICE))
    mine = and_(c.user_id == user_id, told_of_meetings, kept_back, c.composed_at.is_(None))
    return await find(conn, mine, ~posted_instead, ~told_later)


async def find_next(conn: AsyncConnection, *where: ColumnElement[bool], limit: int) -> tuple[Delivery, ...]:
    """Rows that wait, the first due first."""
    waiting = deliveries.c.state == DeliveryState.WAITING
    query = select(deliveries).where(waiting, *where).order_by(deliveries.c.due_at, deliveries.c.id).limit(limit)
    return tuple(read(row) for row in await conn.execute(query))


async def attempts_of(conn: AsyncConnection, delivery_id: int) -> tuple[Attempt, ...]:
    """The tries of a row, in order."""
    query = select(attempts).where(attempts.c.delivery_id == delivery_id).order_by(attempts.c.id)
    return tuple(Attempt(row.at, row.outcome, row.detail) for row in await conn.execute(query))


async def count_by_state(conn: AsyncConnection) -> dict[str, int]:
    """How many rows stand in each state."""
    rows = await conn.execute(select(deliveries.c.state, func.count()).group_by(deliveries.c.state))
    return {row[0]: row[1] for row in rows}
