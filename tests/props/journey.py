"""The real bot as a second process in a stand-in, and what must hold at the end of every journey.

A test module or a conftest imports the fixture `journeys` and opens one:

    async with journeys(seeds=folder, start=instant) as journey:
        answer = await journey.slash("/upcoming days:30")
"""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox import BotProcess, Sandbox, World, newsroom
from bot.sandbox.server import Request, Standin
from tests.props import openapi

START = datetime(2031, 5, 5, 8, 0, tzinfo=UTC)
SPEED = 20.0
"""How many times as fast as Discord's the rate limits pass, so that a journey is not spent waiting for them."""

PATIENCE = 15.0
"""Seconds in which an interaction has to be answered. Discord's 3 are for `bench/latency`: a busy machine that runs
many tests at once must not decide whether they pass."""

OpenJourney = Callable[..., AbstractAsyncContextManager["Journey"]]


class Journey(Sandbox):
    """A sandbox with the bot in it. `allow` what is to go wrong, or the end of the journey complains."""

    def __init__(self, standin: Standin, bot: BotProcess) -> None:
        super().__init__(standin)
        self.bot = bot
        self.allowed_codes: set[int] = set()
        self.allowed_log: list[str] = []

    async def restart(self, *, kill: bool = True) -> None:
        """End the bot, without warning unless `kill` is false, and start it again on the same database."""
        await (self.bot.kill() if kill else self.bot.stop())
        await self.bot.start()

    def check(self) -> None:
        """Raise AssertionError for a traceback in the log, an unexpected refusal or an invalid request."""
        assert not self._bad_lines(), "\n".join(self._bad_lines())
        assert not self._refused(), self._refused()
        if openapi.is_at_hand():
            good = [each for each in self.standin.requests if each.status < 400]
            faults = openapi.find_faults(good)
            assert not faults, "\n".join(faults)

    def _bad_lines(self) -> list[str]:
        bad = [line for line in self.bot.log.splitlines() if " ERROR " in line or "Traceback" in line]
        return [line for line in bad if not any(each in line for each in self.allowed_log)]

    def _refused(self) -> list[Request]:
        return [
            each for each in self.standin.requests if 400 <= each.status < 500 and each.code not in self.allowed_codes
        ]


@pytest.fixture
def journeys(tmp_path: Path) -> OpenJourney:
    """Opens journeys with a database of their own each."""
    count = iter(range(100))

    @asynccontextmanager
    async def open_one(
        *,
        seeds: Path | None = None,
        start: datetime = START,
        settings: Mapping[str, str] | None = None,
        world: World | None = None,
        speed: float = SPEED,
    ) -> AsyncIterator[Journey]:
        standin = Standin(world or newsroom(start, rate=0.0), speed=speed, answer_within=PATIENCE)
        folder = tmp_path / f"journey-{next(count)}"
        folder.mkdir()
        await standin.start()
        bot = BotProcess(standin, folder, seeds=seeds, settings=settings)
        journey = Journey(standin, bot)
        try:
            await bot.start()
            yield journey
            # A clean end, so that what is measured inside of the bot (coverage) is written down as well.
            if bot.is_running:
                assert await bot.stop() == 0
            journey.check()
        finally:
            await bot.kill()
            await standin.stop()

    return open_one


__all__ = ["Journey", "OpenJourney", "journeys"]
