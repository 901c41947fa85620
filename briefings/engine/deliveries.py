"""The outbox's rows as the bot's delivery loop uses them: plan, claim, compose, settle; and what became of them.

The protocol that rests on this is written down in `bot/delivery/outbox.py`.
"""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, or_
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.agenda.retry import GONE_AFTER, RECHECK, next_try
from briefings.clock import Clock
from briefings.engine import planning
from briefings.engine.posts import compose_post
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
    Wanted,
)
from briefings.model.draft import Draft
from briefings.model.library import OPERATOR_ID, Viewer
from briefings.model.settings import ServerSettings
from briefings.store import deliveries as rows
from briefings.store import places
from briefings.store.database import Database
from briefings.store.schema import deliveries

LEASE = timedelta(seconds=120)
"""How long a claim holds. Only another process, or this one after a restart, may claim again before a settle."""

PLAN_EVERY = timedelta(minutes=10)

TELL_LIFE = timedelta(days=2)
"""How long a word to those who set a place up is worth delivering."""


class Deliveries:
    """The outbox."""

    def __init__(self, database: Database, clock: Clock, changed: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed
        self._planned_at: datetime | None = None

    async def plan(self) -> None:
        """Give the daily briefings that come next a row, and mark what is over as missed. Cheap when nothing is to be
        done: it looks every `PLAN_EVERY`, and when the clock went back."""
        now = self._clock.now()
        if self._planned_at and self._planned_at <= now < self._planned_at + PLAN_EVERY:
            return
        async with self._database.write() as conn:
            await planning.plan_days(conn, await places.all_servers(conn), now)
            await rows.miss_expired(conn, now)
        self._planned_at = now

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
        values = _aftermath(batch, verdict, now)
        async with self._database.write() as conn:
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
                counts=await rows.count_by_state(conn),
                next_due_at=await rows.next_due(conn, now),
                oldest_due_at=await rows.oldest_due(conn, now),
                last_sent_at=await rows.last_sent(conn),
            )

    async def why(self, ref: str, viewer: Viewer) -> tuple[Account, ...]:
        """What became of the rows behind a post. NotFound for an unknown reference, NotAllowed for a post of another
        server or to another person."""
        async with self._database.read() as conn:
            found = await rows.find(conn, deliveries.c.batch == ref)
            if not found:
                raise NotFound("Nothing is known about this post (any more).")
            if not _may_see(found[0].place, viewer):
                raise NotAllowed("This post was not made here.")
            return tuple([Account(row, await rows.attempts_of(conn, row.id)) for row in found])

    async def history(self, viewer: Viewer, limit: int = 10) -> tuple[Account, ...]:
        """The latest due deliveries that concern the viewer, with their tries: a person's own; in a server also those
        of its channels, for those who may manage it; for the operator all."""
        c = deliveries.c
        mine = c.user_id == viewer.user_id
        if viewer.user_id == OPERATOR_ID:
            scope = c.id.is_not(None)
        elif viewer.may_manage and viewer.guild_id is not None:
            scope = or_(mine, and_(c.guild_id == viewer.guild_id, c.channel_id.is_not(None)))
        else:
            scope = mine
        async with self._database.read() as conn:
            found = await rows.find(conn, scope, c.due_at <= self._clock.now(), limit=limit)
            return tuple([Account(row, await rows.attempts_of(conn, row.id)) for row in found])

    async def _follow(
        self, conn: AsyncConnection, batch: Batch, verdict: Verdict, state: DeliveryState, now: datetime
    ) -> None:
        """What else a settled try means: the next daily briefing gets its row, managers hear of a missing right."""
        place, first = batch.place, batch.rows[0]
        settings = await places.find_server(conn, place.guild_id) if place.guild_id else None
        if settings and first.kind is DeliveryKind.DAILY and state is DeliveryState.SENT:
            await planning.plan_days(conn, [(settings, now)], now)
        if settings and place.channel_id is not None and verdict.outcome in (Outcome.NO_RIGHT, Outcome.GONE):
            await rows.add(conn, _words_to_managers(settings, first, verdict, state, now))


def _aftermath(batch: Batch, verdict: Verdict, now: datetime) -> dict[str, Any]:
    """The columns of the rows after a try."""
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
        case Outcome.GONE if now - batch.first_try_at >= GONE_AFTER:
            state = DeliveryState.FAILED
        case Outcome.NO_RIGHT | Outcome.GONE:
            state = DeliveryState.PARKED
            values["held_until"] = now + RECHECK
        case Outcome.CLOSED | Outcome.REFUSED:
            state = DeliveryState.FAILED
    return values | {"state": state}


def _words_to_managers(
    settings: ServerSettings, row: Delivery, verdict: Verdict, state: DeliveryState, now: datetime
) -> list[Wanted]:
    """One direct message to whoever set the place up, for each fault and place and day on which it began."""
    kind_settings = settings.daily if row.kind is DeliveryKind.DAILY else settings.reminders
    if kind_settings is None or not kind_settings.set_by:
        return []
    if verdict.outcome is Outcome.GONE and state is not DeliveryState.FAILED:
        return []  # Hours must pass before an unknown channel counts as gone.
    began = (row.first_try_at or now).date().isoformat()
    subject = {
        "fault": verdict.outcome.value,
        "right": verdict.reason or "",
        "channel": str(row.place.channel_id),
        "guild": str(settings.guild_id),
    }
    person = Place(user_id=kind_settings.set_by, guild_id=settings.guild_id)
    key = f"tell/{verdict.outcome.value}/{row.place.key}/{began}/{person.key}"
    return [Wanted(key, DeliveryKind.TELL, person, now, now + TELL_LIFE, subject=subject)]


def _may_see(place: Place, viewer: Viewer) -> bool:
    if place.channel_id is None:
        return place.user_id == viewer.user_id
    return place.guild_id == viewer.guild_id
