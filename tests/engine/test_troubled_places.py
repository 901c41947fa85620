"""Places where nothing can be posted: who hears of it and how often, when one counts as gone, what comes instead."""

from datetime import UTC, datetime, time, timedelta

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.model.delivery import Outcome, PlannedPost, Verdict
from briefings.model.library import OPERATOR
from briefings.model.settings import DailySettings, ReminderSettings, ServerSettings
from tests.props.stories import make_article, make_event

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
DAILY = ServerSettings(1, "UTC", DailySettings(7, time(8), set_by=51))
GONE = Verdict(Outcome.GONE, "Discord does not know this channel")
NO_RIGHT = Verdict(Outcome.NO_RIGHT, "Send Messages")
SENT = Verdict(Outcome.SENT, message_id=1)


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, minute, tzinfo=UTC)


async def live(engine: Engine, clock: SimulatedClock, until: datetime, channel: Verdict) -> list[PlannedPost]:
    """What goes out by direct message until then, while each try in a channel ends like this."""
    told: list[PlannedPost] = []
    while (due := await engine.deliveries.next_due()) and due <= until:
        clock.move_to(max(due, clock.now()))
        await engine.deliveries.plan()
        for batch in await engine.deliveries.claim(100):
            draft = await engine.deliveries.compose_post(batch)
            is_direct = batch.place.channel_id is None
            if draft and is_direct:
                told.append(PlannedPost(clock.now(), batch.place, batch.rows[0].kind, draft))
            await engine.deliveries.settle(batch, SENT if is_direct else channel)
    clock.move_to(max(until, clock.now()))
    await engine.deliveries.plan()
    return told


async def test_a_channel_that_is_gone_is_told_also_where_only_daily_briefings_are_posted(
    engine: Engine, clock: SimulatedClock
) -> None:
    clock.move_to(at(1, 7))
    await engine.places.save_server(DAILY)
    told = await live(engine, clock, at(1, 15), GONE)
    assert [post.place.user_id for post in told] == [51]
    assert (await engine.places.get_server(1)).daily is None


async def test_a_channel_counts_as_gone_by_how_long_it_was_unknown_not_by_how_long_a_post_waited(
    engine: Engine, clock: SimulatedClock
) -> None:
    clock.move_to(at(1, 7))
    event = make_event("2027-03-03T08:00", timezone="UTC")
    await engine.places.save_server(ServerSettings(1, "UTC", None, ReminderSettings(7, (24 * HOUR,), set_by=51)))
    await engine.library.keep(make_article("Talks\n\nThey meet.", published="2027-02-26", events=(event,)), OPERATOR)
    await live(engine, clock, at(2, 16), NO_RIGHT)
    await live(engine, clock, at(2, 17), GONE)
    assert (await engine.places.get_server(1)).reminders is not None


async def test_a_right_that_is_missing_for_days_is_told_once_and_again_after_it_had_been_back(
    engine: Engine, clock: SimulatedClock
) -> None:
    clock.move_to(at(1, 7))
    await engine.places.save_server(DAILY)
    assert len(await live(engine, clock, at(5), NO_RIGHT)) == 1
    assert len(await live(engine, clock, at(7), SENT)) == 0
    assert len(await live(engine, clock, at(9), NO_RIGHT)) == 1


async def test_a_right_that_was_told_by_a_post_is_not_told_again_by_the_nights_check(
    engine: Engine, clock: SimulatedClock
) -> None:
    clock.move_to(at(1, 7))
    await engine.places.save_server(DAILY)
    assert len(await live(engine, clock, at(1, 9), NO_RIGHT)) == 1
    clock.move_to(at(2, 3))
    await engine.upkeep.tell_missing(DAILY, 7, ("Send Messages",))
    assert await live(engine, clock, at(2, 4), NO_RIGHT) == []
    clock.move_to(at(8, 9))
    await engine.upkeep.tell_missing(DAILY, 7, ("Send Messages",))
    assert len(await live(engine, clock, at(8, 10), NO_RIGHT)) == 1
