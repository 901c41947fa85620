"""The one clock of the stand-in and the bot: it is moved here, and the bot follows over a WebSocket.

The bot reports after each move when it has nothing left to do and when its next thing is due, so that
`advance_to` stops at every due time on the way and nothing in between is skipped.
"""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from aiohttp import WSMsgType, web

from .world import Event, World

PATIENCE = 60.0


class ClockStuck(Exception):
    """The bot did not report in time that it had caught up with its clock."""


@dataclass(eq=False)
class Follower:
    """A bot that follows the clock: the last move it has caught up with and what it does next."""

    socket: web.WebSocketResponse
    seen: int = -1
    next_due: datetime | None = None
    reported: asyncio.Event = field(default_factory=asyncio.Event)
    gone: bool = False


class Timing:
    """Moves the world's clock, and every follower with it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seq = 0
        self._followers: set[Follower] = set()

    @property
    def next_due(self) -> datetime | None:
        """The earliest thing that a follower has told to be due after now."""
        now = self._world.now()
        told = [each.next_due for each in self._followers if each.next_due and each.next_due > now]
        return min(told, default=None)

    @property
    def is_followed(self) -> bool:
        return bool(self._followers)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """A follower's connection: it is told the time at once and at every move."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        follower = Follower(socket)
        self._followers.add(follower)
        try:
            await socket.send_str(self._present())
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    _take_report(follower, json.loads(frame.data))
                    self._tell()
        finally:
            follower.gone = True
            self._followers.discard(follower)
            follower.reported.set()
        return socket

    async def move_to(self, at: datetime, rate: float | None = None) -> None:
        """Jump there, skipping what lies between, and wait until every follower has caught up."""
        self._world.clock.move_to(at, rate)
        self._tell()
        await self.settle()

    async def set_rate(self, rate: float) -> None:
        """Let the clock run at `rate` world seconds a second from now on (0: it stands still)."""
        await self.move_to(self._world.now(), rate)

    async def advance_to(self, at: datetime) -> None:
        """Go there by way of everything that falls due before it."""
        if at < self._world.now():
            raise ValueError("the clock is advanced forward only; move_to jumps back")
        await self.settle()
        while self._world.now() < at:
            due = self.next_due
            await self.move_to(at if due is None else min(at, due))

    async def advance(self, **by: float) -> None:
        """`advance_to` by a span: `advance(days=2, hours=1)`."""
        await self.advance_to(self._world.now() + timedelta(**by))

    async def settle(self) -> None:
        """Tell the present time and wait until every follower has reported on it."""
        self._seq += 1
        followers = tuple(self._followers)
        for each in followers:
            if not each.socket.closed:
                await each.socket.send_str(self._present())
        try:
            async with asyncio.timeout(PATIENCE):
                for each in followers:
                    await _caught_up(each, self._seq)
        except TimeoutError:
            raise ClockStuck(f"the bot has not caught up with {self._world.now():%Y-%m-%d %H:%M}") from None

    async def close(self) -> None:
        for each in tuple(self._followers):
            await each.socket.close()

    def _tell(self) -> None:
        """Tell whoever watches on this machine; Discord has no such event."""
        self._world.tell(Event("CLOCK", self.as_json(), private=True))

    def as_json(self) -> dict[str, Any]:
        """The time, how fast it runs (world seconds a second), and when the bot does its next thing."""
        clock, due = self._world.clock, self.next_due
        return {"now": clock.now().isoformat(), "rate": clock.rate, "next_due": due and due.isoformat()}

    def _present(self) -> str:
        clock = self._world.clock
        return json.dumps({"seq": self._seq, "now": clock.now().isoformat(), "rate": clock.rate})


def _take_report(follower: Follower, told: dict[str, Any]) -> None:
    due = told.get("next_due")
    follower.seen = int(told["seq"])
    follower.next_due = None if due is None else datetime.fromisoformat(due)
    follower.reported.set()


async def _caught_up(follower: Follower, seq: int) -> None:
    while follower.seen < seq and not follower.gone:
        follower.reported.clear()
        await follower.reported.wait()
