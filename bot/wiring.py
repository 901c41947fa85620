"""The one place that builds: settings -> clock -> engine -> client -> deliveries; and takes all down in order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import aiohttp
import discord

from bot.client import BriefingClient
from bot.config import Settings
from bot.delivery.loop import DeliveryLoop
from bot.delivery.sender import DiscordSender
from bot.endpoint import Gateway, find_gateway, point_discord_at
from bot.housekeeping import Housekeeping
from bot.seeds import load_seeds
from bot.simulated_time import ClockLink, make_clock
from briefings import Clock, Engine, SimulatedClock, drafts, open_engine

LOGIN_AGAIN = 10.0
"""Seconds between two tries to log in while Discord answers with faults."""

log = logging.getLogger(__name__)


async def run(settings: Settings) -> None:
    """Run the bot until it is cancelled; then what is under way finishes, and everything is closed.

    Raises TokenRefused, and whatever ends the connection for good.
    """
    drafts.load_templates(settings.templates_dir)
    gateway = await find_gateway(settings.discord_api_url, settings.discord_token.get_secret_value())
    point_discord_at(settings.discord_api_url, gateway)
    async with _keep_time(settings) as (clock, link), open_engine(settings.database_url, clock) as engine:
        while not await _connect(settings, gateway, engine, link):  # noqa: ASYNC110 - the try itself is repeated
            await asyncio.sleep(LOGIN_AGAIN)


async def _connect(settings: Settings, gateway: Gateway, engine: Engine, link: ClockLink | None) -> bool:
    """Log in and stay connected; False if Discord could not be talked to."""
    async with BriefingClient(engine, shards=gateway.shards, data_dir=settings.data_dir) as client:
        try:
            await client.login(settings.discord_token.get_secret_value())
        except (discord.DiscordServerError, aiohttp.ClientError, OSError) as error:
            log.warning("login failed, next try in %.0f s: %s %s", LOGIN_AGAIN, type(error).__name__, error)
            return False
        async with _in_background(_work(client, engine, settings, link)):
            await client.connect()
    return True


async def _work(client: BriefingClient, engine: Engine, settings: Settings, link: ClockLink | None) -> None:
    """What the bot does unasked. The seeds come first, so that nothing is posted that one of them takes back."""
    await client.wait_until_ready()
    if settings.seeds_dir is not None:
        await load_seeds(engine, settings.seeds_dir)
    on_idle: Callable[[datetime | None], None] = link.report_idle if link else lambda next_due: None
    deliveries = DeliveryLoop(engine.deliveries, DiscordSender(client), engine.clock, on_idle)
    engine.on_change(deliveries.wake)
    engine.deliveries.owner_of = client.find_owner
    if link:
        link.on_move = deliveries.wake
    nights = Housekeeping(engine, client, settings.data_dir / "backups", settings.backups_keep)
    async with _in_background(nights.run()):
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
    """Do the work beside the body, and stop it when the body ends. If the work fails, the body ends with it: a bot
    that answers but has silently stopped to post would be worse than one that is started again."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work)
        yield
        task.cancel()
