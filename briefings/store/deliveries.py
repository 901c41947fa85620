"""The outbox's rows: making the stored ones equal to the wanted ones, claiming, settling, looking back.

Every function works inside the transaction of the connection that it is given. A row that was sent is never
touched again, and its key never used twice: that is what "once" rests on.
"""

import hashlib
from collections.abc import Collection, Hashable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.delivery import Batch, Delivery, DeliveryKind, DeliveryState, Place, Wanted
from briefings.store.schema import attempts, deliveries

WAITING, SENDING, PARKED = DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.PARKED

_URGENCY = case((deliveries.c.kind == DeliveryKind.DAILY, 1), else_=0)
"""Reminders, notices and words to managers go before briefings."""


ACTIVE = (WAITING, SENDING, PARKED)
"""The states of what may still be posted."""

is_active = deliveries.c.state.in_(ACTIVE)

_claimable_from = case(
    (deliveries.c.held_until > deliveries.c.due_at, deliveries.c.held_until), else_=deliveries.c.due_at
)
"""A row may be claimed when it is due and nobody holds it: the lease while SENDING, the pause after a try else."""


def reminders_of_meetings(meeting_ids: Collection[int]) -> ColumnElement[bool]:
    """The planned (not the snoozed) reminders of these meetings, anywhere."""
    return and_(deliveries.c.meeting_id.in_(meeting_ids), deliveries.c.key.like("reminder/%"))


def reminders_in_server(guild_id: int) -> ColumnElement[bool]:
    """The planned reminders in a server's channels."""
    c = deliveries.c
    return and_(c.guild_id == guild_id, c.channel_id.is_not(None), c.key.like("reminder/%"))


def reminders_for_person(user_id: int, meeting_id: int, *, snoozed: bool = False) -> ColumnElement[bool]:
    """Somebody's planned reminders of a meeting; with `snoozed` those put off by hand too."""
    c = deliveries.c
    which = c.kind == DeliveryKind.REMINDER if snoozed else c.key.like("reminder/%")
    return and_(c.user_id == user_id, c.meeting_id == meeting_id, which)


def daily_in_server(guild_id: int) -> ColumnElement[bool]:
    """A server's daily briefings."""
    return and_(deliveries.c.guild_id == guild_id, deliveries.c.kind == DeliveryKind.DAILY)


async def make_equal(
    conn: AsyncConnection, scope: ColumnElement[bool], wanted: Iterable[Wanted], now: datetime
) -> None:
    """Make the rows in `scope` those that are wanted.

    A waiting row that is wanted no more is cancelled; a wanted one without a row gets one; a cancelled one that is
    wanted again waits again; one that waits takes over a changed due time. What is under way or done stays as it is.
    Nothing is posted for a moment that had passed when it was first asked for: what was asked for in time and has
    only another hour or place by now is.
    """
    want = {w.key: w for w in wanted}
    c = deliveries.c
    columns = (c.key, c.id, c.state, c.due_at, c.meeting_id, c.subject)
    stored = {row.key: row for row in await conn.execute(select(*columns).where(scope))}
    stale = [row for key, row in stored.items() if row.state in (WAITING, PARKED) and key not in want]
    for ids in _chunks([row.id for row in stale]):
        await conn.execute(
            update(deliveries).where(c.id.in_(ids)).values(state=DeliveryState.CANCELLED, reason="no longer wanted")
        )
    elsewhere = [(row.meeting_id, row.subject) for row in stale]
    for key, wish in want.items():
        row = stored.get(key)
        if row and row.state == WAITING and row.due_at != wish.due_at:
            await _wait_again(conn, wish)
    in_time = [w for w in want.values() if w.due_at >= now]
    taken_over = [w for w in want.values() if w.due_at < now < w.expires_at and (w.meeting_id, w.subject) in elsewhere]
    await add(conn, in_time + taken_over)


async def add(conn: AsyncConnection, wanted: Sequence[Wanted]) -> None:
    """Give each wanted delivery a row, unless its key has one already; a cancelled one waits again."""
    known: dict[str, str] = {}
    c = deliveries.c
    for keys in _chunks([w.key for w in wanted]):
        known |= {row.key: row.state for row in await conn.execute(select(c.key, c.state).where(c.key.in_(keys)))}
    for wish in wanted:
        if known.get(wish.key) == DeliveryState.CANCELLED:
            await _wait_again(conn, wish)
    fresh = [_values(w) for w in wanted if w.key not in known]
    if fresh:
        await conn.execute(insert(deliveries), fresh)


async def _wait_again(conn: AsyncConnection, wish: Wanted) -> None:
    when = {"due_at": wish.due_at, "expires_at": wish.expires_at, "held_until": None}
    values = {"state": WAITING, "reason": None, "subject": wish.subject, **when}
    await conn.execute(update(deliveries).where(deliveries.c.key == wish.key).values(values))


async def claim(
    conn: AsyncConnection, now: datetime, held_until: datetime, limit: int, busy: Collection[str]
) -> tuple[Batch, ...]:
    """Claim up to `limit` due batches, the most urgent first. `busy`: references that the caller is still carrying
    out, whatever their lease says."""
    c = deliveries.c
    free = or_(c.batch.is_(None), c.batch.not_in(busy)) if busy else c.id.is_not(None)
    due = select(deliveries).where(_claimable(now), free).order_by(_URGENCY, c.due_at, c.id).limit(limit)
    batches: dict[str, list[int]] = {}
    taken: set[int] = set()
    for row in (await conn.execute(due)).all():
        if row.id in taken:
            continue
        ids = [row.id]
        if row.batch is not None:
            ids = list(await conn.scalars(select(c.id).where(c.batch == row.batch, _claimable(now))))
        elif row.kind == DeliveryKind.REMINDER:
            together = and_(_has_readers_of(row), c.kind == row.kind, c.batch.is_(None), _claimable(now))
            ids = list(await conn.scalars(select(c.id).where(together).order_by(c.due_at, c.id)))
        taken.update(ids)
        batches[row.batch or reference(row.key)] = ids
    return tuple([await _take(conn, ref, ids, now, held_until) for ref, ids in batches.items()])


async def settle(conn: AsyncConnection, ids: Collection[int], ref: str, values: dict[str, Any]) -> int:
    """Write how the rows of a batch ended, if they are still held; how many were."""
    c = deliveries.c
    held = and_(c.id.in_(ids), c.batch == ref, c.state == SENDING)
    done = await conn.execute(update(deliveries).where(held).values(**values))
    return done.rowcount


async def record(conn: AsyncConnection, ids: Iterable[int], at: datetime, outcome: str, detail: str | None) -> None:
    """Note a try of these rows."""
    rows = [{"delivery_id": i, "at": at, "outcome": outcome, "detail": detail} for i in ids]
    await conn.execute(insert(attempts), rows)


async def miss_expired(conn: AsyncConnection, now: datetime) -> int:
    """What is over and was never tried is missed; how many rows. (A row that was tried is looked for first.)"""
    c = deliveries.c
    missed = {"state": DeliveryState.MISSED, "reason": "it was over before it could be posted"}
    over = and_(c.state == WAITING, c.tries == 0, c.expires_at <= now)
    return (await conn.execute(update(deliveries).where(over).values(**missed))).rowcount


async def revive_unexpired(conn: AsyncConnection, now: datetime) -> None:
    """What was missed and is not over waits again: a clock that was wrong for a while had it missed."""
    c = deliveries.c
    wrongly = and_(c.state == DeliveryState.MISSED, c.expires_at > now)
    await conn.execute(update(deliveries).where(wrongly).values(state=WAITING, reason=None))


async def next_due(conn: AsyncConnection, now: datetime) -> datetime | None:
    """When the next row that is still of use at `now` may be claimed."""
    at: datetime | None = await conn.scalar(select(func.min(_claimable_from)).where(is_active, is_of_use(now)))
    return at


async def note_told(conn: AsyncConnection, ids: Collection[int], now: datetime) -> None:
    """Note that what these rows had to say was told in another way."""
    await conn.execute(update(deliveries).where(deliveries.c.id.in_(ids)).values(composed_at=now))


async def look_first(conn: AsyncConnection, now: datetime) -> None:
    """Have what is due looked for before it is posted, in the messages as which it would have gone out in time."""
    c = deliveries.c
    due = and_(is_active, c.tries == 0, c.due_at <= now, c.expires_at > now)
    messages: dict[Hashable, list[Row[Any]]] = {}
    for row in await conn.execute(select(deliveries).where(due).order_by(c.due_at, c.id)):
        together = row.kind == DeliveryKind.REMINDER
        readers = (row.channel_id, row.user_id, row.subject.get("person"), row.due_at)
        messages.setdefault(readers if together else row.id, []).append(row)
    for sent in messages.values():
        tried = {"tries": 1, "first_try_at": sent[0].due_at, "batch": reference(sent[0].key)}
        await conn.execute(update(deliveries).where(c.id.in_([row.id for row in sent])).values(**tried))


async def delete_before(conn: AsyncConnection, at: datetime) -> int:
    """Forget what was due before an instant and has come to its end; how many rows."""
    done = await conn.execute(delete(deliveries).where(~is_active, deliveries.c.due_at < at))
    return done.rowcount


async def unpark(conn: AsyncConnection, guild_id: int, now: datetime) -> None:
    """Let what is parked in a server look again at once."""
    c = deliveries.c
    await conn.execute(update(deliveries).where(c.guild_id == guild_id, c.state == PARKED).values(held_until=now))


def reference(key: str) -> str:
    """The reference of a batch, made from the key of its first row: 24 characters, since a nonce has at most 25."""
    return hashlib.blake2b(key.encode(), digest_size=12).hexdigest()


def read(row: Row[Any]) -> Delivery:
    """A row as the engine knows it."""
    return Delivery(
        id=row.id,
        key=row.key,
        kind=DeliveryKind(row.kind),
        place=Place(row.channel_id, row.user_id, row.guild_id),
        due_at=row.due_at,
        expires_at=row.expires_at,
        state=DeliveryState(row.state),
        tries=row.tries,
        first_try_at=row.first_try_at,
        held_until=row.held_until,
        batch=row.batch,
        meeting_id=row.meeting_id,
        subject=dict(row.subject),
        message_id=row.message_id,
        reason=row.reason,
    )


def _has_readers_of(row: Row[Any]) -> ColumnElement[bool]:
    """The same place; in a channel also the same person, where the post is for one whose direct messages are closed."""
    c = deliveries.c
    return and_(
        c.channel_id.is_not_distinct_from(row.channel_id),
        c.user_id.is_not_distinct_from(row.user_id),
        c.subject["person"].as_string().is_not_distinct_from(row.subject.get("person")),
    )


def _claimable(now: datetime) -> ColumnElement[bool]:
    return and_(is_active, _claimable_from <= now, is_of_use(now))


def is_of_use(now: datetime) -> ColumnElement[bool]:
    """Not over yet; or tried, so that it must be looked for before it is given up."""
    return or_(deliveries.c.expires_at > now, deliveries.c.tries > 0)


async def _take(conn: AsyncConnection, ref: str, ids: list[int], now: datetime, held_until: datetime) -> Batch:
    c = deliveries.c
    taken = await conn.execute(
        update(deliveries)
        .where(c.id.in_(ids))
        .values(
            state=SENDING,
            tries=c.tries + 1,
            first_try_at=func.coalesce(c.first_try_at, now),
            held_until=held_until,
            batch=ref,
        )
        .returning(deliveries)
    )
    return Batch(ref, tuple(sorted((read(row) for row in taken), key=lambda d: (d.due_at, d.id))))


def _values(wanted: Wanted) -> dict[str, Any]:
    return {
        "key": wanted.key,
        "kind": wanted.kind.value,
        "channel_id": wanted.place.channel_id,
        "user_id": wanted.place.user_id,
        "guild_id": wanted.place.guild_id,
        "due_at": wanted.due_at,
        "expires_at": wanted.expires_at,
        "state": WAITING.value,
        "tries": 0,
        "meeting_id": wanted.meeting_id,
        "subject": wanted.subject,
    }


def _chunks(items: Sequence[Any], size: int = 500) -> Iterable[Sequence[Any]]:
    return (items[i : i + size] for i in range(0, len(items), size))
