"""The outbox's rows: what is wanted gets a row, a row is claimed by one, and what was sent is never touched again."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefings.model.delivery import Batch, Delivery, DeliveryKind, DeliveryState, Place, Wanted
from briefings.store import deliveries as rows
from briefings.store import delivery_history as history
from briefings.store.database import Database

NOW = datetime(2027, 3, 10, 8, 0, tzinfo=UTC)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
CHANNEL = Place(channel_id=7, guild_id=1)
SCOPE = rows.reminders_in_server(1)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(f"sqlite:///{tmp_path}/briefings.db")
    yield opened
    await opened.close()


def reminder(number: int, due_at: datetime = NOW, place: Place = CHANNEL) -> Wanted:
    key = f"reminder/{number}/2027-03-11/3600/{place.key}"
    return Wanted(key, DeliveryKind.REMINDER, place, due_at, due_at + HOUR, number, {"start": "2027-03-11"})


def daily(number: int, due_at: datetime = NOW) -> Wanted:
    place = Place(channel_id=number, guild_id=number)
    return Wanted(f"daily/{place.key}/2027-03-10", DeliveryKind.DAILY, place, due_at, due_at + 6 * HOUR)


async def claim(
    database: Database, now: datetime = NOW, limit: int = 10, busy: frozenset[str] = frozenset()
) -> tuple[Batch, ...]:
    async with database.write() as conn:
        return await rows.claim(conn, now, now + 2 * MINUTE, limit, busy)


async def add(database: Database, *wanted: Wanted) -> None:
    async with database.write() as conn:
        await rows.add(conn, wanted)


async def make_equal(database: Database, *wanted: Wanted, now: datetime = NOW - HOUR) -> None:
    async with database.write() as conn:
        await rows.make_equal(conn, SCOPE, wanted, now)


async def settle(database: Database, batch: Batch, state: DeliveryState, held_until: datetime | None = None) -> int:
    async with database.write() as conn:
        ids = [row.id for row in batch.rows]
        return await rows.settle(conn, ids, batch.ref, {"state": state, "held_until": held_until})


async def everything(database: Database) -> dict[str, Delivery]:
    async with database.read() as conn:
        return {row.key: row for row in await history.find(conn)}


async def test_a_key_has_one_row_however_often_it_is_wanted(database: Database) -> None:
    await add(database, reminder(1), reminder(2))
    await add(database, reminder(1), reminder(3))
    assert len(await everything(database)) == 3


async def test_a_row_that_is_wanted_no_more_is_cancelled_and_waits_again_when_it_is(database: Database) -> None:
    await make_equal(database, reminder(1), reminder(2))
    await make_equal(database, reminder(2))
    states = {row.meeting_id: row.state for row in (await everything(database)).values()}
    assert states == {1: DeliveryState.CANCELLED, 2: DeliveryState.WAITING}
    await make_equal(database, reminder(1), reminder(2))
    assert {row.state for row in (await everything(database)).values()} == {DeliveryState.WAITING}


async def test_a_moment_that_had_passed_when_it_was_first_asked_for_gets_no_row(database: Database) -> None:
    await make_equal(database, reminder(1), now=NOW + MINUTE)
    assert await everything(database) == {}


async def test_a_waiting_row_takes_over_a_changed_due_time(database: Database) -> None:
    await make_equal(database, reminder(1))
    await make_equal(database, reminder(1, NOW + HOUR))
    [row] = (await everything(database)).values()
    assert (row.due_at, row.expires_at) == (NOW + HOUR, NOW + 2 * HOUR)


async def test_what_was_sent_stays_sent(database: Database) -> None:
    await make_equal(database, reminder(1))
    [batch] = await claim(database)
    await settle(database, batch, DeliveryState.SENT)
    await make_equal(database)
    await make_equal(database, reminder(1, NOW + HOUR))
    [row] = (await everything(database)).values()
    assert (row.state, row.due_at) == (DeliveryState.SENT, NOW)
    assert await claim(database, NOW + 2 * HOUR) == ()


async def test_nothing_is_claimed_before_it_is_due(database: Database) -> None:
    await add(database, reminder(1))
    assert await claim(database, NOW - MINUTE) == ()
    [batch] = await claim(database)
    assert (batch.tries, batch.first_try_at) == (1, NOW)


async def test_a_claimed_row_is_claimed_by_nobody_else_until_its_lease_runs_out(database: Database) -> None:
    await add(database, reminder(1))
    [first] = await claim(database)
    assert await claim(database, NOW + MINUTE) == ()
    [again] = await claim(database, NOW + 3 * MINUTE)
    assert (again.ref, again.tries, again.first_try_at) == (first.ref, 2, NOW)


async def test_a_batch_under_way_here_is_left_alone_whatever_its_lease_says(database: Database) -> None:
    await add(database, reminder(1))
    [first] = await claim(database)
    assert await claim(database, NOW + HOUR, busy=frozenset({first.ref})) == ()


async def test_only_the_holder_settles(database: Database) -> None:
    await add(database, reminder(1))
    [batch] = await claim(database)
    assert await settle(database, batch, DeliveryState.SENT) == 1
    assert await settle(database, batch, DeliveryState.FAILED) == 0


async def test_a_pause_after_a_try_is_kept(database: Database) -> None:
    await add(database, reminder(1))
    [batch] = await claim(database)
    await settle(database, batch, DeliveryState.WAITING, held_until=NOW + 5 * MINUTE)
    assert await claim(database, NOW + 4 * MINUTE) == ()
    async with database.read() as conn:
        assert await rows.next_due(conn, NOW) == NOW + 5 * MINUTE
    assert len(await claim(database, NOW + 5 * MINUTE)) == 1


async def test_reminders_due_together_in_a_channel_are_one_batch_and_stay_one(database: Database) -> None:
    elsewhere = Place(channel_id=8, guild_id=1)
    await add(database, reminder(1), reminder(2, NOW - MINUTE), reminder(3, NOW + MINUTE), reminder(1, NOW, elsewhere))
    here, there = await claim(database)
    assert [row.meeting_id for row in here.rows] == [2, 1]
    assert [row.meeting_id for row in there.rows] == [1]
    again = {batch.ref: [row.meeting_id for row in batch.rows] for batch in await claim(database, NOW + 3 * MINUTE)}
    assert again.pop(here.ref) == [2, 1]
    assert again.pop(there.ref) == [1]
    assert list(again.values()) == [[3]]


async def test_personal_reminders_of_two_people_are_two_batches(database: Database) -> None:
    await add(database, reminder(1, NOW, Place(user_id=5)), reminder(1, NOW, Place(user_id=6)))
    assert len(await claim(database)) == 2


async def test_reminders_go_before_briefings(database: Database) -> None:
    await add(database, daily(21, NOW - MINUTE), reminder(1), daily(22, NOW - HOUR))
    kinds = [batch.rows[0].kind for batch in await claim(database, limit=2)]
    assert kinds == [DeliveryKind.REMINDER, DeliveryKind.DAILY]


async def test_what_is_over_and_was_never_tried_is_missed(database: Database) -> None:
    await add(database, reminder(1))
    later = NOW + HOUR
    assert await claim(database, later) == ()
    async with database.write() as conn:
        assert await rows.next_due(conn, later) is None
        assert await rows.miss_expired(conn, later) == 1
    [row] = (await everything(database)).values()
    assert row.state == DeliveryState.MISSED
    assert row.reason


async def test_what_is_over_but_was_tried_is_claimed_once_more_to_be_looked_for(database: Database) -> None:
    await add(database, reminder(1))
    await claim(database)
    async with database.write() as conn:
        assert await rows.miss_expired(conn, NOW + 2 * HOUR) == 0
    assert len(await claim(database, NOW + 2 * HOUR)) == 1


async def test_a_parked_row_looks_again_at_once_when_rights_change(database: Database) -> None:
    await add(database, reminder(1))
    [batch] = await claim(database)
    await settle(database, batch, DeliveryState.PARKED, held_until=NOW + 10 * MINUTE)
    assert await claim(database, NOW + MINUTE) == ()
    async with database.write() as conn:
        await rows.unpark(conn, 1, NOW + MINUTE)
    assert len(await claim(database, NOW + MINUTE)) == 1


def test_the_reference_fits_a_nonce() -> None:
    long_key = "reminder/" + "9" * 150
    assert len(rows.reference(long_key)) <= 25


async def test_each_try_is_remembered(database: Database) -> None:
    await add(database, reminder(1))
    [batch] = await claim(database)
    async with database.write() as conn:
        await rows.record(conn, [batch.rows[0].id], NOW, "unsure", "cut off")
        await rows.record(conn, [batch.rows[0].id], NOW + MINUTE, "sent", None)
    async with database.read() as conn:
        tries = await history.attempts_of(conn, batch.rows[0].id)
    assert [(a.outcome, a.detail) for a in tries] == [("unsure", "cut off"), ("sent", None)]
