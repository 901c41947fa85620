"""What became of posts, and who may know it."""

from datetime import UTC, datetime, timedelta

import pytest

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.engine.rehearsal import play
from briefings.errors import NotAllowed, NotFound
from briefings.model.delivery import DeliveryState, Outcome, Verdict
from briefings.model.library import OPERATOR, Viewer
from briefings.model.settings import ReminderSettings, ServerSettings
from tests.props.stories import make_article, make_event

DUE = datetime(2027, 3, 10, 13, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ANNA = Viewer(user_id=51, guild_id=1)


@pytest.fixture
async def ready(engine: Engine, clock: SimulatedClock) -> Engine:
    """One reminder in a channel and one of a person, both due at `DUE`."""
    settings = ServerSettings(1, "UTC", None, ReminderSettings(channel_id=7, leads=(HOUR,), set_by=0))
    await engine.places.save_server(settings)
    kept = await engine.library.keep(make_article(events=(make_event("2027-03-10T14:00", timezone="UTC"),)), OPERATOR)
    await engine.places.set_reminder(ANNA, kept.meetings[0].id, (HOUR,), "UTC", None)
    return engine


async def test_a_post_is_explained_where_it_was_made_and_nowhere_else(ready: Engine, clock: SimulatedClock) -> None:
    assert len([post async for post in play(ready, clock, DUE)]) == 2
    refs = {
        account.delivery.place.key: account.delivery.batch or "" for account in await ready.deliveries.history(OPERATOR)
    }
    [account] = await ready.deliveries.why(refs["channel/7"], Viewer(user_id=99, guild_id=1))
    assert (account.delivery.state, account.about) == (DeliveryState.SENT, "Veldora–Ostmark dam talks")
    assert await ready.deliveries.why(refs["user/51"], Viewer(user_id=51))
    for ref, stranger in ((refs["channel/7"], Viewer(99, 2)), (refs["user/51"], Viewer(99, 1))):
        with pytest.raises(NotAllowed):
            await ready.deliveries.why(ref, stranger)
    with pytest.raises(NotFound):
        await ready.deliveries.why("no such reference", ANNA)


async def test_what_is_to_come_stands_before_what_was(ready: Engine, clock: SimulatedClock) -> None:
    assert [a.delivery.state for a in await ready.deliveries.history(OPERATOR, ahead=5)] == [DeliveryState.WAITING] * 2
    assert await ready.deliveries.history(OPERATOR) == ()


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Outcome.OVER, DeliveryState.MISSED),
        (Outcome.REFUSED, DeliveryState.FAILED),
        (Outcome.FOUND, DeliveryState.SENT),
        (Outcome.EMPTY, DeliveryState.CANCELLED),
        (Outcome.GONE, DeliveryState.PARKED),
    ],
)
async def test_each_end_of_a_try_leads_to_its_state(
    ready: Engine, clock: SimulatedClock, outcome: Outcome, state: DeliveryState
) -> None:
    clock.move_to(DUE)
    for batch in await ready.deliveries.claim(10):
        await ready.deliveries.settle(batch, Verdict(outcome, "because"))
    assert {account.delivery.state for account in await ready.deliveries.history(OPERATOR)} == {state}


async def test_nobody_is_told_where_nobody_is_known_to_have_set_it_up(ready: Engine, clock: SimulatedClock) -> None:
    clock.move_to(DUE)
    for batch in await ready.deliveries.claim(10):
        await ready.deliveries.settle(batch, Verdict(Outcome.NO_RIGHT, "Send Messages"))
    assert (await ready.deliveries.status()).counts == {"parked": 2}


async def test_the_queue_tells_how_it_stands(ready: Engine, clock: SimulatedClock) -> None:
    clock.move_to(DUE + HOUR / 2)
    before = await ready.deliveries.status()
    assert (before.oldest_due_at, before.last_sent_at) == (DUE, None)
    for batch in await ready.deliveries.claim(10):
        await ready.deliveries.settle(batch, Verdict(Outcome.SENT, message_id=5, composed_at=clock.now()))
    after = await ready.deliveries.status()
    assert (after.oldest_due_at, after.last_sent_at, after.next_due_at) == (None, clock.now(), None)
