"""A database in a file and an engine on it, at an instant that stands still."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefings.clock import SimulatedClock
from briefings.engine import Engine, open_engine
from briefings.store.database import Database


@pytest.fixture
def clock() -> SimulatedClock:
    """Monday morning; it moves only when a test moves it."""
    return SimulatedClock(datetime(2027, 3, 1, 8, 0, tzinfo=UTC), rate=0)


@pytest.fixture
async def engine(tmp_path: Path, clock: SimulatedClock) -> AsyncIterator[Engine]:
    async with open_engine(f"sqlite:///{tmp_path}/briefings.db", clock) as opened:
        yield opened


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(f"sqlite:///{tmp_path}/rows.db")
    yield opened
    await opened.close()
