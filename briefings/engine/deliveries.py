"""The outbox's rows as the bot's delivery loop uses them: plan, claim, compose, settle; and what became of them.

The protocol that rests on this is written down in `bot/delivery/outbox.py`.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, and_, or_, true
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.agenda.retry import GONE_AFTER, RECHECK, next_try
from briefings.clock import Clock
from briefings.engine import planning
from briefings.engine.fallbacks import in_the_channel, words_to_managers, words_to_owner
from briefings.engine.meetings import read_meetings
from briefings.engine.posts import compose_post
from briefings.engine.telling import tell
from briefings.errors import NotAllowed, NotFound
from briefings.model.delivery import (
    Account,
    Batch,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Outcome,
    Place,
    QueueStatus,
    Verdict,
)
from briefings.model.draft import Draft
from briefings.model.library import OPERATOR_ID, Viewer
from briefings.store import deliveries as rows
from briefings.store import delivery_history as history
from briefings.store import instances, places
from briefings.store.database import Database
from briefings.store.schema import deliveries

LEASE = timedelta(seconds=120)
"""How long a claim holds. Only another process, or this one after a restart, may claim again before a settle."""

PLAN_EVERY = timedelta(minutes=10)

BEAT_EVERY = timedelta(seconds=30)

CLOSED = "direct messages are closed"


class Deliveries:
    """The outbox."""

    def __init__(self, database: Database, clock: Clock, changed: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed
        self._planned_at: datetime | None = None
        self._beat_at: datetime | None = None
        self._instance_id = uuid4().hex
        self.others = 0
        """How many other bots were seen on this database at the last beat: 0, unless somebody made a mistake."""
        self.owner_of: Callable[[int], int | None] = lambda guild_id: None
        """Who owns a server; the bot knows."""

    async def beat(self) -> None:
        """Note that this bot is running, every `BEAT_EVERY`, and see whether others are."""
        now = self._clock.now()
        if self._beat_at and self._beat_at <= now < self._beat_at + BEAT_EVERY:
            return
        async with self._database.write() as conn:
            self.others = await instances.beat(conn, self._instance_id, now)
        self._beat_at = now

    async def leave(self) -> None:
        """Note that this bot stops."""
        async with self._database.write() as conn:
            await instances.leave(conn, self._instance_id)

    async def plan(self) -> int:
        """Give the daily briefings that come next a row, and mark what is over as missed; how many were. Cheap when
        nothing is to be done: it looks every `PLAN_EVERY`, and when the clock went back."""
        now = self._clock.now()
        if self._planned_at and self._planned_at <= now < self._planned_at + PLAN_EVERY:
            return 0
        async with self._database.write() as conn:
            await planning.plan_days(conn, await places.all_servers(conn), now)
            missed = await rows.miss_expired(conn, now)
            await rows.revive_unexpired(conn, now)
        self._planned_at = now
        return missed

    async def claim(self, limit: int, busy: Collection[str] = ()) -> tuple[Batch, ...]:
        """Claim up to `limit` due batches, the most urgent first, but none whose reference is in `busy`."""
        now = self._clock.now()
        async with self._database.read() as conn:
            due_at = await rows.next_due(conn, now)
        if due_at is None or due_at > now:
            return ()
        async with self._database.write() as conn:
            return await rows.claim(conn, now, now + LEASE, limit, busy)

    async def compose_post(self, batch: Batch) -> Draft | None:
        """The message of a batch as of now; None when there is nothing left to say."""
        async with self._database.read() as conn:
            return await compose_post(conn, batch, self._clock.now())

    async def settle(self, batch: Batch, verdict: Verdict) -> None:
        """Write down how a try ended: see `_aftermath` for what the rows become."""
        now = self._clock.now()
        ids = [row.id for row in batch.rows]
        async with self._database.write() as conn:
            gone_since = await history.gone_since(conn, batch.place) if verdict.outcome is Outcome.GONE else None
            values = _aftermath(batch, verdict, gone_since or now, now)
            if await rows.settle(conn, ids, batch.ref, values):
                await rows.record(conn, ids, now, verdict.outcome.value, verdict.reason)
                await self._follow(conn, batch, verdict, values["state"], now)

    async def next_due(self) -> datetime | None:
        """When the next row may be claimed, or None."""
        async with self._database.read() as conn:
            return await rows.next_due(conn, self._clock.now())

    async def rights_changed(self, guild_id: int) -> None:
        """Let what is parked in this server look again at once."""
        async with self._database.write() as conn:
            await rows.unpark(conn, guild_id, self._clock.now())
        self._changed()

    async def status(self) -> QueueStatus:
        """How the outbox stands."""
        now = self._clock.now()
        async with self._database.read() as conn:
            return QueueStatus(
                counts=await history.count_by_state(conn),
                next_due_at=await rows.next_due(conn, now),
                oldest_due_at=await history.oldest_due(conn, now),
                last_sent_at=await history.last_sent(conn),
            )

    async def why(self, ref: str, viewer: Viewer) -> tuple[Account, ...]:
        """What became of the rows behind a post. NotFound for an unknown reference, NotAllowed for a post of another
        server or to another person."""
        async with self._database.read() as conn:
            found = await history.find(conn, deliveries.c.batch == ref)
            if not found:
                raise NotFound("Nothing is known about this post (any more).")
            if not _may_see(found[0].place, viewer):
                raise NotAllowed("This post was not made here.")
            return await _accounts(conn, found, viewer)

    async def history(self, viewer: Viewer, limit: int = 10, ahead: int = 0) -> tuple[Account, ...]:
        """The next `ahead` and the last `limit` deliveries that concern the viewer, the latest due first, with their
        tries: a person's own; in a server also those of its channels, for those who may manage it; for the operator
        all."""
        c, now = deliveries.c, self._clock.now()
        scopes: list[ColumnElement[bool]] = [c.user_id == viewer.user_id]
        if viewer.may_manage and viewer.guild_id is not None:
            scopes.append(and_(c.guild_id == viewer.guild_id, c.channel_id.is_not(None)))
        scope = true() if viewer.user_id == OPERATOR_ID else or_(*scopes)
        async with self._database.read() as conn:
            coming = await history.find_next(conn, scope, c.due_at > now, limit=ahead)
            past = await history.find(conn, scope, c.due_at <= now, limit=limit)
            return await _accounts(conn, (*reversed(coming), *past), viewer)

    async def untold(self, user_id: int) -> tuple[Delivery, ...]:
        """Somebody's reminders and notices that closed direct messages or a downtime kept back, until `note_told`."""
        async with self._database.read() as conn:
            return await history.find_untold(conn, user_id, CLOSED)

    async def note_told(self, told: Sequence[Delivery]) -> None:
        """Note that what these had to say was told: after it was, so that a crash in between loses nothing."""
        async with self._database.write() as conn:
            await rows.note_told(conn, [row.id for row in told], self._clock.now())

    async def _follow(
        self, conn: AsyncConnection, batch: Batch, verdict: Verdict, state: DeliveryState, now: datetime
    ) -> None:
        """What else a settled try means, beyond its own rows."""
        place, first = batch.place, batch.rows[0]
        settings = await places.find_server(conn, place.guild_id) if place.guild_id else None
        match verdict.outcome:
            case Outcome.SENT | Outcome.FOUND | Outcome.EMPTY if first.kind is DeliveryKind.DAILY and settings:
                await planning.plan_days(conn, [(settings, now)], now)
            case Outcome.NO_RIGHT | Outcome.GONE if settings and place.channel_id is not None and not first.reader_id:
                words = words_to_managers(settings, first, verdict, state, now)
                await tell(conn, words, place, verdict.outcome, now)
                if state is DeliveryState.FAILED:
                    await planning.switch_off(conn, settings, place.channel_id, now)
            case Outcome.CLOSED if first.kind is DeliveryKind.TELL:
                owner = self.owner_of(place.guild_id or 0)
                await rows.add(conn, words_to_owner(first, owner, now))
            case Outcome.CLOSED:
                mine = await places.reminders_of(conn, place.user_id or 0)
                await rows.add(conn, [w for row in batch.rows for w in in_the_channel(row, mine, now)])
            case _:
                pass


async def _accounts(conn: AsyncConnection, found: Sequence[Delivery], viewer: Viewer) -> tuple[Account, ...]:
    about = dict.fromkeys(row.meeting_id for row in found if row.meeting_id is not None)
    meetings = {meeting.id: meeting.title for meeting in await read_meetings(conn, about, viewer.libraries)}
    return tuple(
        [Account(row, await history.attempts_of(conn, row.id), meetings.get(row.meeting_id or 0)) for row in found]
    )


def _aftermath(batch: Batch, verdict: Verdict, gone_since: datetime, now: datetime) -> dict[str, Any]:
    """The columns of the rows after a try; `gone_since`: for how long Discord has not known the place."""
    values: dict[str, Any] = {"reason": verdict.reason, "held_until": None}
    match verdict.outcome:
        case Outcome.SENT | Outcome.FOUND:
            state = DeliveryState.SENT
            values |= {"message_id": verdict.message_id, "composed_at": verdict.composed_at or now}
        case Outcome.EMPTY if batch.rows[0].kind is DeliveryKind.DAILY:
            state = DeliveryState.SENT
            values |= {"composed_at": verdict.composed_at, "reason": "nothing was new, and empty days are skipped"}
        case Outcome.EMPTY:
            state = DeliveryState.CANCELLED
            values["reason"] = "it was no longer true"
        case Outcome.OVER:
            state = DeliveryState.MISSED
            values["reason"] = "it was over before it could be posted"
        case Outcome.UNSURE:
            state = DeliveryState.WAITING
            values["held_until"] = next_try(batch.tries, now, verdict.retry_after)
        case Outcome.GONE if now - gone_since >= GONE_AFTER:
            state = DeliveryState.FAILED
        case Outcome.NO_RIGHT | Outcome.GONE if batch.expires_at <= now:
            state = DeliveryState.MISSED
        case Outcome.NO_RIGHT | Outcome.GONE:
            state = DeliveryState.PARKED
            values["held_until"] = now + RECHECK
        case Outcome.CLOSED:
            state = DeliveryState.FAILED
            values["reason"] = CLOSED
        case Outcome.REFUSED:
            state = DeliveryState.FAILED
    return values | {"state": state}


def _may_see(place: Place, viewer: Viewer) -> bool:
    if place.channel_id is None:
        return place.user_id == viewer.user_id
    return place.guild_id == viewer.guild_id
