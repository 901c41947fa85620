"""Another time than the real one, for trying out and for tests: `BOT_NOW`, `BOT_CLOCK_RATE`, `BOT_CLOCK_URL`.

With `BOT_CLOCK_URL` the stand-in of Discord leads the clock over a WebSocket:

    stand-in -> bot   {"seq": 7, "now": "2026-05-03T08:00:00+00:00", "rate": 1.0}
    bot -> stand-in   {"seq": 7, "next_due": "2026-05-04T08:00:00+00:00" or null}

The bot answers whenever it has nothing more to do at that time, so that a test can move on without waiting
for an arbitrary while.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime

import aiohttp

from bot.config import Settings
from briefings import Clock, SimulatedClock, SystemClock

_PAUSE = 0.5

log = logging.getLogger(__name__)


def make_clock(settings: Settings) -> Clock:
    """The machine's clock, or a simulated one if the settings ask for it (they refuse it off this machine)."""
    if not settings.is_simulated:
        return SystemClock()
    rate = 1.0 if settings.bot_clock_rate is None else settings.bot_clock_rate
    return SimulatedClock(settings.bot_now or SystemClock().now(), rate)


class ClockLink:
    """Keeps a simulated clock at the time that the stand-in says, and tells it when the bot is idle.

    `on_move` is called after each move: whoever waits for a time must look again, and then call `report_idle`.
    """

    def __init__(self, url: str, clock: SimulatedClock) -> None:
        self._url = url
        self._clock = clock
        self._seq = 0
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._set = asyncio.Event()
        self.on_move: Callable[[], None] = lambda: None

    async def follow(self) -> None:
        """Follow the stand-in's clock for ever; connects again when the line is lost."""
        async with aiohttp.ClientSession() as session:
            while True:
                try:
                    async with session.ws_connect(self._url, heartbeat=20) as self._socket:
                        await self._listen(self._socket)
                except (aiohttp.ClientError, OSError, ValueError, KeyError) as error:
                    log.warning("clock link lost: %s %s", type(error).__name__, error)
                self._socket = None
                await asyncio.sleep(_PAUSE)

    async def wait_until_set(self) -> None:
        """Return once the stand-in has said what time it is."""
        await self._set.wait()

    def report_idle(self, next_due: datetime | None) -> None:
        """Tell the stand-in that nothing is left to do before `next_due` (None: nothing is planned)."""
        overdue = next_due is not None and next_due <= self._clock.now()
        if self._socket is None or overdue:  # the clock moved meanwhile: another round follows
            return
        said = {"seq": self._seq, "next_due": next_due and next_due.astimezone(UTC).isoformat()}
        task = asyncio.ensure_future(self._send(self._socket, json.dumps(said)))
        task.add_done_callback(lambda done: done.exception())

    async def _listen(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for message in socket:
            said = json.loads(message.data)
            self._clock.move_to(datetime.fromisoformat(said["now"]), float(said["rate"]))
            self._seq = int(said["seq"])
            self._set.set()
            self.on_move()

    @staticmethod
    async def _send(socket: aiohttp.ClientWebSocketResponse, text: str) -> None:
        if not socket.closed:
            await socket.send_str(text)
