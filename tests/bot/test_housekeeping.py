"""The work of the night: also done at the start, and none of it keeps the other from being done."""

import asyncio
import logging
import sqlite3
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import discord
import pytest

from bot.housekeeping import Housekeeping
from briefings import Engine, SimulatedClock


async def test_a_bot_that_never_runs_at_night_has_its_backups_too(
    engine: Engine, clock: SimulatedClock, tmp_path: Path
) -> None:
    for _ in range(2):
        nights = asyncio.create_task(housekeeping(engine, tmp_path).run())
        while not (tmp_path / f"briefings-{clock.now():%Y-%m-%d}.db").exists():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await end(nights)
        clock.move_to(clock.now() + timedelta(days=1))
    assert len(list(tmp_path.glob("briefings-????-??-??.db"))) == 2


@pytest.mark.parametrize("fault", [OSError("no room"), sqlite3.OperationalError("a bug")])
async def test_a_backup_that_fails_keeps_no_other_work_from_being_done(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, fault: Exception
) -> None:
    checked = asyncio.Event()

    async def fail(*_: object) -> Path | None:
        raise fault

    async def check() -> tuple[()]:
        checked.set()
        return ()

    monkeypatch.setattr(engine.upkeep, "back_up", fail)
    monkeypatch.setattr(engine.upkeep, "servers", check)
    with caplog.at_level(logging.ERROR):
        nights = asyncio.create_task(housekeeping(engine, tmp_path).run())
        await asyncio.wait_for(checked.wait(), 10)
        assert not nights.done()
        await end(nights)
    assert "tried again tomorrow" in caplog.text


def housekeeping(engine: Engine, folder: Path) -> Housekeeping:
    return Housekeeping(engine, discord.Client(intents=discord.Intents.none()), folder, keep=7)


async def end(nights: asyncio.Task[None]) -> None:
    nights.cancel()
    with suppress(asyncio.CancelledError):
        await nights
