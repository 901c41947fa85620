"""Once a day and once a week: copies are kept, old posts forgotten, missing rights told."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.engine.rehearsal import play
from briefings.errors import StoreError
from briefings.model.library import OPERATOR
from briefings.model.settings import DailySettings, ReminderSettings, ServerSettings
from tests.props.stories import make_article, make_event

SETTINGS = ServerSettings(1, "UTC", None, ReminderSettings(channel_id=7, set_by=51))


async def test_only_so_many_nights_are_kept(engine: Engine, clock: SimulatedClock, tmp_path: Path) -> None:
    saved = []
    for _ in range(4):
        saved.append(await engine.upkeep.back_up(tmp_path / "backups", keep=2))
        clock.move_to(clock.now() + timedelta(days=1))
    assert sorted((tmp_path / "backups").iterdir()) == saved[-2:]


async def test_a_day_has_one_copy(engine: Engine, clock: SimulatedClock, tmp_path: Path) -> None:
    saved = await engine.upkeep.back_up(tmp_path / "backups", keep=2)
    assert saved
    before = saved.stat()
    clock.move_to(clock.now() + timedelta(hours=3))
    assert await engine.upkeep.back_up(tmp_path / "backups", keep=2) == saved
    assert (saved.stat().st_ino, saved.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


async def test_a_damaged_database_leaves_the_copies_alone(
    engine: Engine, clock: SimulatedClock, tmp_path: Path
) -> None:
    good = await engine.upkeep.back_up(tmp_path / "backups", keep=1)
    assert good
    before = good.read_bytes()
    with closing(sqlite3.connect(tmp_path / "briefings.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "briefings.db").write_bytes(b"garbage" * 1000)
    clock.move_to(clock.now() + timedelta(days=1))
    with pytest.raises(StoreError):
        await engine.upkeep.back_up(tmp_path / "backups", keep=1)
    assert good.read_bytes() == before


async def test_posts_of_long_ago_are_forgotten_and_those_to_come_are_not(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(SETTINGS)
    event = make_event("2027-03-10T14:00", timezone="UTC")
    await engine.library.keep(make_article(events=(event,)), OPERATOR)
    assert len([post async for post in play(engine, clock, datetime(2027, 3, 11, tzinfo=UTC))]) == 2
    assert await engine.upkeep.forget_old() == 0
    later = make_event("2027-12-10T14:00", "Harbour hearing", timezone="UTC", participants=())
    await engine.library.keep(make_article("Later\n\nText", headline="Later", events=(later,)), OPERATOR)
    clock.move_to(datetime(2027, 11, 1, tzinfo=UTC))
    assert await engine.upkeep.forget_old() == 2
    assert (await engine.deliveries.status()).counts == {"waiting": 2}


async def test_missing_rights_are_told_once_a_week_to_whoever_set_the_channel_up(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(SETTINGS)
    assert await engine.upkeep.servers() == (SETTINGS,)
    told = []
    for days in (0, 1, 7):
        clock.move_to(datetime(2027, 3, 1, 3, tzinfo=UTC) + timedelta(days=days))
        await engine.upkeep.tell_missing(SETTINGS, 7, ("Attach Files",))
        told += [post.place.user_id async for post in play(engine, clock, clock.now())]
    assert told == [51, 51]
    await engine.upkeep.tell_missing(SETTINGS, 99, ("Attach Files",))
    assert [post async for post in play(engine, clock, clock.now())] == []


async def test_what_a_wrong_clock_had_missed_waits_again(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(SETTINGS)
    event = make_event("2027-03-10T14:00", timezone="UTC")
    await engine.library.keep(make_article(events=(event,)), OPERATOR)
    right = clock.now()
    clock.move_to(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await engine.deliveries.plan()
    assert (await engine.deliveries.status()).counts == {"missed": 2}
    clock.move_to(right)
    await engine.deliveries.plan()
    assert (await engine.deliveries.status()).counts == {"waiting": 2}


async def test_all_who_set_a_channel_up_are_told(engine: Engine, clock: SimulatedClock) -> None:
    both = replace(SETTINGS, daily=DailySettings(7, set_by=52))
    await engine.upkeep.tell_missing(both, 7, ("Attach Files",))
    assert {post.place.user_id async for post in play(engine, clock, clock.now())} == {51, 52}
