"""The one place that builds: settings -> clock -> engine -> client -> deliveries; and takes all down in order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from bot.client import BriefingClient
from bot.config import Settings
from bot.delivery.loop import DeliveryLoop
from bot.delivery.sender import DiscordSender
from bot.endpoint import find_gateway, point_discord_at
from bot.seeds import load_seeds
from bot.simulated_time import ClockLink, make_clock
from briefings import Clock, Engine, SimulatedClock, drafts, open_engine

log = logging.getLogger(__name__)


async def run(settings: Settings) -> None:
    """Run the bot until it is cancelled; then what is under way finishes, and everything is closed.

    Raises TokenRefused, and whatever ends the connection for good.
    """
    drafts.load_templates(settings.templates_dir)
    token = settings.discord_token.get_secret_value()
    gateway = await find_gateway(settings.discord_api_url, token)
    point_discord_at(settings.discord_api_url, gateway)
    async with (
        _keep_time(settings) as (clock, link),
        open_engine(settings.database_url, clock) as engine,
        BriefingClient(engine, shards=gateway.shards, data_dir=settings.data_dir) as client,
    ):
        await client.login(token)
        async with _in_background(_work(client, engine, settings, link)):
            await client.connect()


async def _work(client: BriefingClient, engine: Engine, settings: Settings, link: ClockLink | None) -> None:
    """What the bot does unasked. The seeds come first, so that nothing is posted that one of them takes back."""
    await client.wait_until_ready()
    if settings.seeds_dir is not None:
        await load_seeds(engine, settings.seeds_dir)
    on_idle: Callable[[datetime | None], None] = link.report_idle if link else lambda next_due: None
    deliveries = DeliveryLoop(engine.deliveries, DiscordSender(client), engine.clock, on_idle)
    engine.on_change(deliveries.wake)
    if link:
        link.on_move = deliveries.wake
    try:
        await deliveries.run()
    finally:
        await deliveries.stop()


@asynccontextmanager
async def _keep_time(settings: Settings) -> AsyncIterator[tuple[Clock, ClockLink | None]]:
    """The clock, and what leads it if anything does."""
    clock = make_clock(settings)
    if settings.bot_clock_url is None or not isinstance(clock, SimulatedClock):
        yield clock, None
        return
    link = ClockLink(settings.bot_clock_url, clock)
    async with _in_background(link.follow()):
        await link.wait_until_set()
        yield clock, link


@asynccontextmanager
async def _in_background(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Do the work beside the body; it is cancelled and waited for when the body ends, and an error is told."""
    task = asyncio.create_task(work)
    task.add_done_callback(_tell)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


def _tell(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.critical("work in the background ended task=%s", task.get_coro(), exc_info=error)
