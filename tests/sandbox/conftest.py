"""A stand-in for each test, and the way to log a small bot in to it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from functools import partial

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket

from bot.sandbox import Sandbox, World, newsroom, sandbox
from tests.sandbox.small_bot import Connect, logged_in

START = datetime(2031, 5, 5, 8, 0, tzinfo=UTC)


@pytest.fixture
def world() -> World:
    return newsroom(START, rate=0.0)


@pytest.fixture
async def room(world: World) -> AsyncIterator[Sandbox]:
    """A running stand-in whose rate limits pass ten times as fast."""
    async with sandbox(world, speed=10.0) as running:
        yield running


@pytest.fixture
def connect(room: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Connect:
    """Logs a small bot in for the time of an `async with`."""
    monkeypatch.setattr(discord.http.Route, "BASE", room.standin.api_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(room.house.gateway_url))
    return partial(logged_in, token=room.world.token)
