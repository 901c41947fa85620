"""Where the time comes from: the only file that may ask the operating system for it.

Everything else is handed a `Clock`, so that a test or the sandbox can stand at any instant and move on.
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """A source of the present instant and a way to wait for a later one."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    async def sleep_until(self, at: datetime) -> None:
        """Return once `now()` is at or after `at`; at once if it already is."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep_until(self, at: datetime) -> None:
        # asyncio may wake a few milliseconds early, so look again instead of trusting one sleep.
        while (left := (at - self.now()).total_seconds()) > 0:  # noqa: ASYNC110 - there is no event but the time
            await asyncio.sleep(min(left, 3600.0))


class SimulatedClock:
    """A clock that starts at `start` and runs `rate` simulated seconds per real second (0: it stands still).

    `move_to` jumps; whoever sleeps is woken to look again.
    """

    def __init__(self, start: datetime, rate: float = 1.0) -> None:
        if start.tzinfo is None:
            raise ValueError("a simulated clock needs an aware start")
        self._base = start.astimezone(UTC)
        self._rate = rate
        self._real = time.monotonic()
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        return self._base + timedelta(seconds=(time.monotonic() - self._real) * self._rate)

    def move_to(self, at: datetime, rate: float | None = None) -> None:
        """Jump to `at` (also backwards), and run at `rate` from there (None: as before)."""
        self._base = at.astimezone(UTC)
        self._real = time.monotonic()
        self._rate = self._rate if rate is None else rate
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def sleep_until(self, at: datetime) -> None:
        while (left := (at - self.now()).total_seconds()) > 0:
            pause = min(left / self._rate, 3600.0) if self._rate > 0 else 3600.0
            try:
                await asyncio.wait_for(self._moved.wait(), pause)
            except TimeoutError:
                continue
