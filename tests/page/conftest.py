"""One sandbox with the real bot for all tests of a module, and one browser; each test opens pages of its own."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from bot.sandbox import BotProcess, Sandbox, newsroom, sandbox
from bot.sandbox.backstage import Backstage
from tests.page.browser import open_browser

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
START = datetime(2027, 3, 19, 17, 0, tzinfo=UTC)


@dataclass
class Stage:
    """A running sandbox; `address` is where its page is."""

    sandbox: Sandbox
    bot: BotProcess
    backstage: Backstage

    @property
    def address(self) -> str:
        return f"{self.sandbox.standin.address}/"


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as opened:
        yield opened


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stage(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """The sandbox of `make demo` after its opening, without a terminal. It asks for the browser so as to skip first."""
    folder = tmp_path_factory.mktemp("stage")
    chosen = folder / "seeds"
    shutil.copytree(SEEDS, chosen, ignore=shutil.ignore_patterns("try"))
    backstage = Backstage(sorted((SEEDS / "try").iterdir()))
    async with sandbox(newsroom(START, rate=0.0), backstage=backstage, speed=20.0, answer_within=15.0) as running:
        bot = BotProcess(running.standin, folder, seeds=chosen)
        try:
            await backstage.start(bot)
            await running.slash("/setup channel:news timezone:London time:8:00", user="owner")
            yield Stage(running, bot, backstage)
        finally:
            await backstage.stop()
