"""The world's own time, which snowflakes and timestamps follow, and the ids made from it.

Only this file asks the operating system for the time; everything that Discord measures in real seconds
(the 3 seconds of an interaction, the rate limits) asks `stopwatch`.
"""

import time
from datetime import UTC, datetime, timedelta

DISCORD_EPOCH_MS = 1_420_070_400_000


def stopwatch() -> float:
    """Real seconds from an arbitrary start; never moved by the world's clock."""
    return time.monotonic()


def wall_clock() -> float:
    """Real seconds since 1970, for headers that name a real instant."""
    return time.time()


class SandboxClock:
    """An instant that flows at `rate` world seconds a real second (0: it stands still) and can be moved."""

    def __init__(self, start: datetime | None = None, rate: float = 1.0) -> None:
        start = start if start is not None else datetime.fromtimestamp(time.time(), UTC)
        if start.tzinfo is None:
            raise ValueError("the world's clock needs an aware start")
        self._start = start.astimezone(UTC)
        self._rate = rate
        self._real = stopwatch()

    @property
    def rate(self) -> float:
        return self._rate

    def now(self) -> datetime:
        return self._start + timedelta(seconds=(stopwatch() - self._real) * self._rate)

    def move_to(self, at: datetime, rate: float | None = None) -> None:
        """Jump to `at` and flow on at `rate` (None: as before)."""
        self._start, self._real = at.astimezone(UTC), stopwatch()
        self._rate = self._rate if rate is None else rate


class Snowflakes:
    """Ids that grow for ever and carry the world's time, as Discord's do."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self._last = 0

    def make(self) -> int:
        # A clock that was set back must not repeat an id, so the order wins over the time.
        self._last = max(self._last + 1, snowflake_at(self._clock.now()))
        return self._last


def snowflake_at(at: datetime) -> int:
    """The lowest id of that instant: 42 bits of milliseconds since 2015, 22 bits of counter."""
    return max(0, int(at.timestamp() * 1000) - DISCORD_EPOCH_MS) << 22
