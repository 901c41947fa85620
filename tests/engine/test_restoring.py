"""A backup that is put back: nothing that was posted since it was made is posted again, nothing old is remembered."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.delivery.outbox import Outbox
from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.engine.restoring import restore
from briefings.errors import StoreError
from briefings.model.delivery import DeliveryState
from briefings.model.library import OPERATOR
from briefings.model.settings import DailySettings, ReminderSettings, ServerSettings
from briefings.store.backup import back_up
from tests.props.channel import Channel
from tests.props.stories import make_article, make_event

HOUR = timedelta(hours=1)
SETTINGS = ServerSettings(1, "UTC", DailySettings(7, time(8)), ReminderSettings(channel_id=8, leads=(24 * HOUR,)))


def at(day: int, hour: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, tzinfo=UTC)


async def live(engine: Engine, channel: Channel, clock: SimulatedClock, until: datetime) -> None:
    """Post what falls due until then."""
    outbox = Outbox(engine.deliveries, channel, clock)
    await engine.deliveries.plan()
    while (due := await engine.deliveries.next_due()) and due <= until:
        clock.move_to(max(due, clock.now()))
        await engine.deliveries.plan()
        for batch in await engine.deliveries.claim(100):
            await outbox.deliver(batch)
    clock.move_to(until)


async def announce(engine: Engine, *titles: str) -> None:
    for title in titles:
        event = make_event("2027-03-03T09:00", title, timezone="UTC", participants=())
        await engine.library.keep(make_article(f"{title}\n\nOn it.", headline=title, events=(event,)), OPERATOR)


@pytest.mark.parametrize("made_on", [1, 2])
async def test_what_was_posted_since_the_backup_is_not_posted_again(
    engine: Engine, clock: SimulatedClock, tmp_path: Path, made_on: int
) -> None:
    channel, file, saved = Channel(clock), tmp_path / "briefings.db", tmp_path / "saved.db"
    await engine.places.save_server(SETTINGS)
    await announce(engine, "Dam talks", "Harbour hearing")
    await live(engine, channel, clock, at(made_on, 9) - HOUR / 2)
    back_up(file, saved)
    await live(engine, channel, clock, at(2, 10))
    posted = dict(channel.posted)
    await restore(saved, file, tmp_path / "kept.db", clock.now())
    await live(engine, channel, clock, at(2, 12))
    assert dict(channel.posted) == posted
    assert set(posted.values()) == {1}


async def test_what_was_not_posted_since_the_backup_is(engine: Engine, clock: SimulatedClock, tmp_path: Path) -> None:
    channel, file, saved = Channel(clock), tmp_path / "briefings.db", tmp_path / "saved.db"
    await engine.places.save_server(SETTINGS)
    await announce(engine, "Dam talks")
    back_up(file, saved)
    clock.move_to(at(2, 10))
    await restore(saved, file, tmp_path / "kept.db", clock.now())
    await live(engine, channel, clock, at(2, 12))
    assert sorted(channel.posted.values()) == [1, 1]
    assert (await engine.deliveries.status()).counts[DeliveryState.SENT] == 2


async def test_an_answer_of_before_is_not_remembered(engine: Engine, clock: SimulatedClock, tmp_path: Path) -> None:
    file, saved = tmp_path / "briefings.db", tmp_path / "saved.db"
    await announce(engine, "Dam talks")
    back_up(file, saved)
    await announce(engine, "Harbour hearing")
    assert (await engine.answers.upcoming(OPERATOR)).total == 2
    await restore(saved, file, tmp_path / "kept.db", clock.now())
    await announce(engine, "School vote")
    titles = {item.title for item in (await engine.answers.upcoming(OPERATOR)).items}
    assert titles == {"Dam talks", "School vote"}


async def test_a_backup_of_a_newer_version_is_refused(engine: Engine, clock: SimulatedClock, tmp_path: Path) -> None:
    file, saved = tmp_path / "briefings.db", tmp_path / "saved.db"
    back_up(file, saved)
    with closing(sqlite3.connect(saved)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer version"):
        await restore(saved, file, tmp_path / "kept.db", clock.now())
    assert not (tmp_path / "kept.db").exists()
