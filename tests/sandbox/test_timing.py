"""The clock is moved through everything that falls due, and a bot that follows is waited for."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import aiohttp
import pytest

from bot.sandbox import Sandbox, timing
from tests.sandbox.conftest import START


@asynccontextmanager
async def follower(room: Sandbox, due: list[datetime], *, answers: bool = True) -> AsyncIterator[list[datetime]]:
    """A bot's clock: it notes what falls due, and reports the rest. Yields the instants that it acted at."""
    done: list[datetime] = []

    async def follow(socket: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in socket:
            told = json.loads(frame.data)
            now = datetime.fromisoformat(told["now"])
            while due and due[0] <= now:
                done.append(now)
                due.pop(0)
            if answers:
                following = due[0].isoformat() if due else None
                await socket.send_str(json.dumps({"seq": told["seq"], "next_due": following}))

    async with aiohttp.ClientSession() as session, session.ws_connect(room.standin.clock_url) as socket:
        task = asyncio.create_task(follow(socket))
        yield done
        task.cancel()


async def test_nothing_that_falls_due_on_the_way_is_skipped(room: Sandbox) -> None:
    due = [START + timedelta(hours=hours) for hours in (1, 5, 30)]
    async with follower(room, list(due)) as done:
        await room.advance(days=2)
    assert done == due
    assert room.world.now() == START + timedelta(days=2)


async def test_the_next_due_time_is_known_after_a_report(room: Sandbox) -> None:
    due = START + timedelta(hours=3)
    async with follower(room, [due]):
        await room.timing.settle()
        assert room.timing.next_due == due


async def test_a_bot_that_never_reports_is_told_of(room: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timing, "PATIENCE", 0.2)
    async with follower(room, [], answers=False):
        with pytest.raises(timing.ClockStuck):
            await room.advance(hours=1)


async def test_a_running_clock_runs(room: Sandbox) -> None:
    await room.timing.set_rate(3600.0)
    await asyncio.sleep(0.1)
    assert room.world.now() >= START + timedelta(seconds=300)


async def test_the_clock_is_advanced_forward_only_but_may_jump_back(room: Sandbox) -> None:
    earlier = START - timedelta(hours=1)
    with pytest.raises(ValueError, match="forward only"):
        await room.timing.advance_to(earlier)
    first = room.world.ids.make()
    await room.timing.move_to(earlier)
    assert room.world.now() == earlier
    assert room.world.ids.make() > first
