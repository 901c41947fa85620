"""What would be posted, when and where: the real engine on a copy of the database, with the clock moved forward.

Nothing is sent and nothing is kept. It is the outbox's own way through plan, claim, compose and settle, so a rehearsal
cannot say anything else than what the bot would do.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from briefings.clock import SimulatedClock, SystemClock
from briefings.engine import Engine, open_engine
from briefings.errors import BriefingsError
from briefings.model.briefing import LoadRequest
from briefings.model.delivery import Outcome, PlannedPost, Verdict
from briefings.model.library import OPERATOR
from briefings.model.settings import DailySettings, ReminderSettings, ServerSettings
from briefings.store.backup import back_up
from briefings.store.database import parse_address

SAMPLE = ServerSettings(
    guild_id=1, timezone="UTC", daily=DailySettings(channel_id=1), reminders=ReminderSettings(channel_id=1)
)
"""The settings that are rehearsed with where no server has set any."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """`posts` in the order of their time. `is_sample`: no settings were stored, so `SAMPLE` stood in. `faults` names
    the requests that could not be read, with the reason."""

    start: datetime
    until: datetime
    is_sample: bool
    posts: tuple[PlannedPost, ...]
    faults: tuple[tuple[str, str], ...]


async def rehearse(database_url: str, requests: Sequence[LoadRequest], start: datetime | None, days: int) -> Rehearsal:
    """Load the articles at `start` (aware; None: the morning of the newest one's day, or
    of the newest stored one's where none of them has a date) into a copy of the database, and collect
    what would be posted in the `days` after it."""
    clock = SimulatedClock(start or SystemClock().now(), rate=0)
    async with _copy(database_url, clock) as engine:
        begin = start or await _first_morning(engine, requests)
        clock.move_to(begin)
        is_sample = not await engine.places.has_servers()
        if is_sample:
            await engine.places.save_server(SAMPLE)
        faults = [fault for request in requests if (fault := await _load(engine, request))]
        until = begin + timedelta(days=days)
        posts = tuple([post async for post in play(engine, clock, until)])
    return Rehearsal(begin, until, is_sample, posts, tuple(faults))


@asynccontextmanager
async def _copy(database_url: str, clock: SimulatedClock) -> AsyncIterator[Engine]:
    """An engine on a copy of the database; on an empty one where there is none, or none that can be copied."""
    url = parse_address(database_url)
    stored = Path(url.database or "") if url.get_backend_name() == "sqlite" else None
    with TemporaryDirectory(prefix="briefings-rehearsal-") as folder:
        copy = Path(folder) / "briefings.db"
        if stored and stored.exists():
            await asyncio.to_thread(back_up, stored, copy)
        async with open_engine(f"sqlite:///{copy}", clock) as engine:
            yield engine


async def _first_morning(engine: Engine, requests: Sequence[LoadRequest]) -> datetime:
    days = []
    for request in requests:
        try:
            days.append((await engine.library.preview(request)).published_on)
        except BriefingsError:
            continue
    if not any(days):
        days = [source.published_on for source in (await engine.library.listing(OPERATOR, size=1)).items]
    newest = max((day for day in days if day), default=engine.clock.now().date())
    return datetime.combine(newest, datetime.min.time(), UTC)


async def _load(engine: Engine, request: LoadRequest) -> tuple[str, str] | None:
    try:
        await engine.library.load(request, OPERATOR)
    except BriefingsError as fault:
        return request.name, str(fault)
    return None


async def play(engine: Engine, clock: SimulatedClock, until: datetime) -> AsyncIterator[PlannedPost]:
    """The posts that fall due until then, as if each went out at its time; the clock goes along."""
    outbox = engine.deliveries
    await outbox.plan()
    while (due := await outbox.next_due()) and due <= until:
        clock.move_to(max(due, clock.now()))
        await outbox.plan()
        for batch in await outbox.claim(limit=100):
            draft = await outbox.compose_post(batch)
            outcome = Outcome.SENT if draft else Outcome.EMPTY
            await outbox.settle(batch, Verdict(outcome, composed_at=clock.now()))
            if draft:
                yield PlannedPost(clock.now(), batch.place, batch.rows[0].kind, draft)
