"""The loop: it posts what is due, is woken early, outlives faults of the database, and stops cleanly."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery import loop as loop_module
from bot.delivery.loop import DeliveryLoop
from bot.delivery.outbox import Outbox, SendFailure
from briefings import (
    Batch,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Draft,
    Outcome,
    Place,
    SimulatedClock,
    StoreBusy,
    Text,
    Verdict,
    Wanted,
)
from briefings.engine.deliveries import Deliveries
from briefings.store import deliveries as rows
from briefings.store import delivery_history as history
from briefings.store.database import Database
from tests.props.channel import Channel

NOW = datetime(2027, 3, 10, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


class PlainDeliveries(Deliveries):
    """The real rows with a plain text; `faults` are raised by what comes next, one each."""

    def __init__(self, database: Database, clock: SimulatedClock) -> None:
        super().__init__(database, clock, lambda: None)
        self.faults: list[Exception] = []
        self.settle_faults: list[Exception] = []

    async def plan(self) -> int:
        if self.faults:
            raise self.faults.pop(0)
        return await super().plan()

    async def compose_post(self, batch: Batch) -> Draft | None:
        return Draft((Text(batch.ref),))

    async def settle(self, batch: Batch, verdict: Verdict) -> None:
        if self.settle_faults:
            raise self.settle_faults.pop(0)
        await super().settle(batch, verdict)


class SlowChannel(Channel):
    """A channel whose answer does not come. `reached` is set once it was asked to post."""

    reached: asyncio.Event

    async def send(self, place: Place, draft: Draft, nonce: str) -> int:
        self.reached.set()
        await asyncio.Event().wait()
        raise AssertionError


class Scene:
    """A loop that runs on real rows."""

    def __init__(self, database: Database, channel: Channel, clock: SimulatedClock) -> None:
        self.database = database
        self.channel = channel
        self.clock = clock
        self.queue = PlainDeliveries(database, clock)
        self.idle: asyncio.Queue[datetime | None] = asyncio.Queue()
        self.loop = DeliveryLoop(self.queue, channel, clock, self.idle.put_nowait)

    async def ask(self, name: str, due_at: datetime = NOW) -> None:
        post = Wanted(f"reminder/{name}", DeliveryKind.REMINDER, Place(channel_id=len(name)), due_at, due_at + HOUR)
        async with self.database.write() as conn:
            await rows.add(conn, [post])

    async def found(self) -> tuple[Delivery, ...]:
        async with self.database.read() as conn:
            return await history.find(conn)

    async def until_idle(self) -> datetime | None:
        return await asyncio.wait_for(self.idle.get(), 10)


@asynccontextmanager
async def running(scene: Scene) -> AsyncIterator[Scene]:
    task = asyncio.create_task(scene.loop.run())
    try:
        yield scene
    finally:
        await scene.loop.stop(within=0.2)
        await asyncio.wait_for(task, 10)


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(NOW, rate=0)


@pytest.fixture
def scene(database: Database, clock: SimulatedClock) -> Scene:
    return Scene(database, Channel(clock), clock)


async def test_what_is_due_is_posted_and_the_rest_waits(scene: Scene) -> None:
    await scene.ask("a")
    await scene.ask("bb", NOW + HOUR)
    async with running(scene):
        while await scene.until_idle() != NOW + HOUR:
            pass
        assert sum(scene.channel.posted.values()) == 1
        scene.clock.move_to(NOW + HOUR)
        while await scene.until_idle() is not None:
            pass
    assert [row.state for row in await scene.found()] == [DeliveryState.SENT] * 2


async def test_more_than_can_be_under_way_at_once_is_all_posted(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_module, "AT_ONCE", 2)
    for number in range(1, 8):
        await scene.ask("x" * number)
    async with running(scene):
        while await scene.until_idle() is not None:
            pass
    assert sum(scene.channel.posted.values()) == 7


async def test_a_wake_makes_it_look_at_once(scene: Scene) -> None:
    async with running(scene):
        assert await scene.until_idle() is None
        await scene.ask("a")
        scene.loop.wake()
        await scene.until_idle()
    assert [row.state for row in await scene.found()] == [DeliveryState.SENT]


@pytest.mark.parametrize("fault", [StoreBusy(), RuntimeError("a bug")])
async def test_a_fault_of_the_database_is_told_and_tried_again(
    scene: Scene, fault: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(loop_module, "AFTER_A_FAULT", 0.01)
    scene.queue.faults = [fault, fault]
    await scene.ask("a")
    async with running(scene):
        await scene.until_idle()
    assert [row.state for row in await scene.found()] == [DeliveryState.SENT]
    errors = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 2
    assert all(bool(record.exc_info) == isinstance(fault, RuntimeError) for record in errors)


@pytest.mark.parametrize("fault", [StoreBusy(), RuntimeError("a bug")])
async def test_an_end_that_cannot_be_written_down_is_found_at_the_next_try(scene: Scene, fault: Exception) -> None:
    scene.queue.settle_faults = [fault]
    await scene.ask("a")
    async with running(scene):
        await scene.until_idle()
        [row] = await scene.found()
        assert row.state is DeliveryState.SENDING
        scene.clock.move_to(NOW + timedelta(minutes=3))
        while (await scene.found())[0].state is not DeliveryState.SENT:
            await scene.until_idle()
    assert list(scene.channel.posted.values()) == [1]


async def test_a_stop_gives_back_what_does_not_finish(database: Database, clock: SimulatedClock) -> None:
    channel = SlowChannel(clock)
    channel.reached = asyncio.Event()
    scene = Scene(database, channel, clock)
    await scene.ask("a")
    async with running(scene):
        await asyncio.wait_for(channel.reached.wait(), 10)
    [row] = await scene.found()
    assert (row.state, row.tries, row.reason) == (DeliveryState.WAITING, 1, "the bot was stopped meanwhile")


async def test_another_copy_is_told_in_the_log(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    await PlainDeliveries(scene.database, scene.clock).beat()
    async with running(scene):
        await scene.until_idle()
    assert "another copy" in caplog.text


class Silent(Channel):
    """A channel that answers nothing at all."""

    async def look(self, place: Place, ref: str, since: datetime) -> int | None:
        await asyncio.Event().wait()
        return None


async def test_no_answer_in_time_is_as_good_as_an_unknown_end(
    database: Database, clock: SimulatedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.outbox.SEND_WITHIN", 0.05)
    scene = Scene(database, Silent(clock), clock)
    await scene.ask("a")
    outbox = Outbox(scene.queue, scene.channel, clock)
    [first] = await scene.queue.claim(1)
    await scene.queue.settle(first, Verdict(Outcome.UNSURE, "cut off"))
    clock.move_to(NOW + timedelta(minutes=1))
    [second] = await scene.queue.claim(1)
    assert (await outbox.deliver(second)).outcome is Outcome.UNSURE


async def test_what_is_over_is_looked_for_and_then_missed(scene: Scene) -> None:
    await scene.ask("a")
    outbox = Outbox(scene.queue, scene.channel, scene.clock)
    [first] = await scene.queue.claim(1)
    await scene.queue.settle(first, Verdict(Outcome.UNSURE, "cut off"))
    scene.clock.move_to(NOW + 2 * HOUR)
    [late] = await scene.queue.claim(1)
    assert (await outbox.deliver(late)).outcome is Outcome.OVER
    assert not scene.channel.posted


async def test_nothing_left_to_say_is_no_post(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(batch: Batch) -> None:
        return None

    monkeypatch.setattr(scene.queue, "compose_post", nothing)
    await scene.ask("a")
    [batch] = await scene.queue.claim(1)
    verdict = await Outbox(scene.queue, scene.channel, scene.clock).deliver(batch)
    assert verdict.outcome is Outcome.EMPTY
    assert [row.state for row in await scene.found()] == [DeliveryState.CANCELLED]


async def test_a_failure_says_what_it_means(scene: Scene) -> None:
    failure = SendFailure(Outcome.UNSURE, "rate limited", timedelta(minutes=9))
    assert (failure.outcome, str(failure), failure.retry_after) == (
        Outcome.UNSURE,
        "rate limited",
        timedelta(minutes=9),
    )


async def test_what_discord_never_takes_is_an_error_in_the_log(
    scene: Scene, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: object) -> int:
        raise SendFailure(Outcome.REFUSED, "Discord answered 400 (50035)")

    monkeypatch.setattr(scene.channel, "send", refuse)
    with caplog.at_level(logging.ERROR):
        async with running(scene):
            await scene.ask("one")
            scene.loop.wake()
            while not caplog.records:
                await scene.until_idle()
    assert "reminder/one: refused (Discord answered 400 (50035))" in caplog.text


async def test_what_a_downtime_had_missed_is_told_in_the_log(scene: Scene, caplog: pytest.LogCaptureFixture) -> None:
    await scene.ask("one", NOW - 3 * HOUR)
    with caplog.at_level(logging.WARNING):
        async with running(scene):
            await scene.until_idle()
    assert "posts missed, as what they are about is over: 1" in caplog.text
