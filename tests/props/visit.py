"""The real bot in the test's own process: a journey that starts in a moment, without a kill that only a process has.

A test module or a conftest imports the fixture `visits` and opens one as it would a journey:

    async with visits(seeds=folder, start=instant) as visit:
        answer = await visit.slash("/upcoming days:30")
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime
from pathlib import Path

import discord.gateway
import discord.http
import pytest

from bot.config import Settings
from bot.log import OneLine
from bot.sandbox import BotProcess, newsroom
from bot.sandbox.server import Standin
from bot.wiring import run
from tests.props.journey import PATIENCE, SPEED, START, Journey, OpenJourney


class BotHere(BotProcess):
    """The bot as a task. A kill is a clean end here."""

    _task: asyncio.Task[None] | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None and not self._task.done()

    async def start(self, *, settled: bool = True) -> None:
        before = self._standin.gateway.identified, len(self.log)
        given = {name.lower(): value for name, value in self.settings.items()}
        self._task = asyncio.create_task(run(Settings(_env_file=None, **given)))  # type: ignore[arg-type, call-arg]
        async with asyncio.timeout(PATIENCE):
            while not self._is_ready(*before):
                if not self.is_running:
                    await self._task
                await asyncio.sleep(0.01)
        if settled:
            await self._standin.timing.settle()

    async def stop(self, within: float = PATIENCE) -> int:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.wait_for(self._task, within)
        return 0

    async def kill(self) -> None:
        await self.stop()


@pytest.fixture
def visits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenJourney:
    """Opens journeys whose bot lives in this process, one at a time."""
    count = iter(range(100))
    gateway = discord.gateway.DiscordWebSocket
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
    monkeypatch.setattr(gateway, "DEFAULT_GATEWAY", gateway.DEFAULT_GATEWAY)

    @asynccontextmanager
    async def open_one(*, seeds: Path | None = None, start: datetime = START) -> AsyncIterator[Journey]:
        standin = Standin(newsroom(start, rate=0.0), speed=SPEED, answer_within=PATIENCE)
        folder = tmp_path / f"visit-{next(count)}"
        folder.mkdir()
        await standin.start()
        visit = Journey(standin, BotHere(standin, folder, seeds=seeds))
        try:
            with _logging_to(folder / "bot.log", standin.world.token):
                await visit.bot.start()
                yield visit
                await visit.bot.stop()
                visit.check()
        finally:
            await visit.bot.stop()
            await standin.stop()

    return open_one


@contextmanager
def _logging_to(path: Path, secret: str) -> Iterator[None]:
    """Write the log to a file, in the lines that the process writes."""
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(OneLine([secret]))
    levels = {"bot": logging.INFO, "discord": logging.WARNING}
    for name, level in levels.items():
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).setLevel(level)
    try:
        yield
    finally:
        for name in levels:
            logging.getLogger(name).removeHandler(handler)
            logging.getLogger(name).setLevel(logging.NOTSET)
        handler.close()


__all__ = ["visits"]
