"""The clock follows the stand-in, and the bot reports when it is idle."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from aiohttp import web

from bot.simulated_time import ClockLink
from briefings import SimulatedClock
from tests.bot.conftest import Serve

START = datetime(2031, 5, 5, 8, tzinfo=UTC)


class Leader:
    """The other end of the link."""

    def __init__(self) -> None:
        self.sockets: asyncio.Queue[web.WebSocketResponse] = asyncio.Queue()
        self.told: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.put_nowait(socket)
        async for message in socket:
            self.told.put_nowait(json.loads(message.data))
        return socket


@asynccontextmanager
async def linked(serve: Serve) -> AsyncIterator[tuple[Leader, ClockLink, SimulatedClock]]:
    leader, clock = Leader(), SimulatedClock(START, 0)
    url = (await serve(leader.serve)).replace("http", "ws")
    link = ClockLink(url, clock)
    task = asyncio.create_task(link.follow())
    yield leader, link, clock
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def move(socket: web.WebSocketResponse, seq: int, now: datetime) -> None:
    await socket.send_str(json.dumps({"seq": seq, "now": now.isoformat(), "rate": 0.0}))


async def test_the_clock_goes_where_it_is_led_and_whoever_waits_looks_again(serve: Serve) -> None:
    async with linked(serve) as (leader, link, clock):
        moved = asyncio.Event()
        link.on_move = moved.set
        await move(await leader.sockets.get(), 1, START + timedelta(days=2))
        await moved.wait()
        await link.wait_until_set()
        assert clock.now() == START + timedelta(days=2)


async def test_idleness_is_reported_with_the_latest_move_and_what_is_due_next(serve: Serve) -> None:
    async with linked(serve) as (leader, link, _):
        await move(await leader.sockets.get(), 7, START)
        await link.wait_until_set()
        link.report_idle(START + timedelta(hours=1))
        assert await leader.told.get() == {"seq": 7, "next_due": "2031-05-05T09:00:00+00:00"}
        link.report_idle(None)
        assert await leader.told.get() == {"seq": 7, "next_due": None}


async def test_nothing_is_reported_while_something_is_due(serve: Serve) -> None:
    async with linked(serve) as (leader, link, _):
        await move(await leader.sockets.get(), 1, START)
        await link.wait_until_set()
        link.report_idle(START)
        link.report_idle(None)
        assert await leader.told.get() == {"seq": 1, "next_due": None}


async def test_a_lost_line_is_taken_up_again(serve: Serve) -> None:
    async with linked(serve) as (leader, link, clock):
        await (await leader.sockets.get()).close()
        moved = asyncio.Event()
        link.on_move = moved.set
        await move(await leader.sockets.get(), 2, START + timedelta(hours=3))
        await moved.wait()
        assert clock.now() == START + timedelta(hours=3)
