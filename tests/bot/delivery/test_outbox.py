"""The outbox as a machine of states: whatever fails, wherever the process dies, each post is made once."""

import asyncio
import tempfile
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.delivery.outbox import Outbox
from briefings import Batch, DeliveryKind, DeliveryState, Draft, Place, SimulatedClock, Text, Wanted
from briefings.engine.deliveries import Deliveries
from briefings.store import deliveries as rows
from briefings.store import delivery_history as history
from briefings.store.database import Database
from tests.props.channel import Channel, Fault, Killed

T = TypeVar("T")
START = datetime(2027, 3, 10, 8, 0, tzinfo=UTC)
LIFE = timedelta(hours=6)


class PlainDeliveries(Deliveries):
    """The real rows, with a text that needs no articles."""

    async def compose_post(self, batch: Batch) -> Draft | None:
        return Draft((Text(batch.ref),))


class OutboxMachine(RuleBasedStateMachine):
    """Posts are asked for, time goes on, tries fail, the process dies and starts again."""

    @initialize()
    def start(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = SimulatedClock(START, rate=0)
        self.channel = Channel(self.clock)
        self.wanted = 0
        self.boot()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def boot(self) -> None:
        self.database = self.run(Database.open(f"sqlite:///{self.folder.name}/briefings.db"))
        self.ledger = PlainDeliveries(self.database, self.clock, lambda: None)
        self.outbox = Outbox(self.ledger, self.channel, self.clock)

    @rule(place=st.integers(1, 3), minutes=st.integers(0, 90), daily=st.booleans())
    def ask(self, place: int, minutes: int, daily: bool) -> None:
        self.wanted += 1
        kind = DeliveryKind.DAILY if daily else DeliveryKind.REMINDER
        due = self.clock.now() + timedelta(minutes=minutes)
        post = Wanted(f"{kind}/{self.wanted}", kind, Place(channel_id=place), due, due + LIFE, subject={"on": "x"})

        async def add() -> None:
            async with self.database.write() as conn:
                await rows.add(conn, [post])

        self.run(add())

    @rule(minutes=st.integers(0, 40))
    def wait(self, minutes: int) -> None:
        self.clock.move_to(self.clock.now() + timedelta(minutes=minutes))

    @rule(faults=st.lists(st.sampled_from(Fault), max_size=6))
    def work(self, faults: list[Fault]) -> None:
        self.channel.faults = list(faults)
        try:
            self.run(self.carry_out())
        except Killed:
            # Nothing is tidied up: the next process finds what was committed.
            self.run(self.database.close())
            self.boot()
        self.channel.faults = []

    async def carry_out(self) -> None:
        await self.ledger.plan()
        for batch in await self.ledger.claim(3):
            await self.outbox.deliver(batch)

    @invariant()
    def nothing_is_posted_twice(self) -> None:
        if hasattr(self, "channel"):
            assert max(self.channel.posted.values(), default=0) <= 1

    def teardown(self) -> None:
        if not hasattr(self, "channel"):
            return
        for _ in range(40):
            self.clock.move_to(self.clock.now() + timedelta(minutes=6))
            self.run(self.carry_out())
        self.run(self.check_that_nothing_is_lost())
        self.run(self.database.close())
        self.loop.close()
        self.folder.cleanup()

    async def check_that_nothing_is_lost(self) -> None:
        async with self.database.read() as conn:
            found = await history.find(conn, limit=1000)
        assert len(found) == self.wanted
        for row in found:
            posted = self.channel.posted[row.batch or ""]
            if row.state is DeliveryState.SENT:
                assert posted == 1
            else:
                # Only what was over before it could go out may end otherwise, and then it was not posted either.
                assert (row.state, posted) == (DeliveryState.MISSED, 0)


OutboxMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestOutbox = OutboxMachine.TestCase
