"""Settings that change while posts wait, are late, held back or under way: each day has one post, and none is lost."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.engine.rehearsal import play
from briefings.model.delivery import DeliveryKind, Outcome, Verdict
from briefings.model.library import OPERATOR
from briefings.model.settings import DailySettings, ReminderSettings, ServerSettings
from tests.props.stories import make_article, make_event

HOUR = timedelta(hours=1)
BRIEFING = DailySettings(7, time(8), set_by=51)
DAILY = ServerSettings(1, "UTC", BRIEFING)


def at(day: int, hour: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, tzinfo=UTC)


async def days_posted(engine: Engine, clock: SimulatedClock, until: datetime) -> list[tuple[int, str]]:
    """(channel, when) of each daily briefing until then."""
    made = [post async for post in play(engine, clock, until)]
    return [(post.place.channel_id or 0, f"{post.at:%d %H:%M}") for post in made if post.kind is DeliveryKind.DAILY]


async def hold_back(engine: Engine, clock: SimulatedClock, due: datetime) -> None:
    """Let what is due then meet a missing right."""
    clock.move_to(due)
    for batch in await engine.deliveries.claim(10):
        await engine.deliveries.settle(batch, Verdict(Outcome.NO_RIGHT, "Send Messages"))


async def test_a_later_hour_set_after_the_days_post_takes_no_day_away(engine: Engine, clock: SimulatedClock) -> None:
    clock.move_to(at(1, 7))
    await engine.places.save_server(DAILY)
    assert await days_posted(engine, clock, at(1, 12)) == [(7, "01 08:00")]
    clock.move_to(at(1, 12))
    await engine.places.save_server(replace(DAILY, daily=replace(BRIEFING, at=time(18))))
    assert await days_posted(engine, clock, at(4)) == [(7, "02 18:00"), (7, "03 18:00")]


async def test_an_hour_that_has_passed_is_made_up_for_once(engine: Engine, clock: SimulatedClock) -> None:
    await engine.places.save_server(replace(DAILY, daily=replace(BRIEFING, at=time(18))))
    clock.move_to(at(1, 12))
    await engine.places.save_server(replace(DAILY, daily=replace(BRIEFING, at=time(8))))
    assert await days_posted(engine, clock, at(2, 9)) == [(7, "01 12:00"), (7, "02 08:00")]


async def test_a_briefing_that_was_held_back_goes_to_the_channel_that_is_set_instead(
    engine: Engine, clock: SimulatedClock
) -> None:
    clock.move_to(at(1, 7))
    await engine.places.save_server(DAILY)
    await hold_back(engine, clock, at(1, 8))
    clock.move_to(at(1, 9))
    await engine.places.save_server(replace(DAILY, daily=replace(BRIEFING, channel_id=9)))
    assert await days_posted(engine, clock, at(2, 9)) == [(9, "01 09:00"), (9, "02 08:00")]


async def test_a_briefing_that_was_posted_is_not_posted_again_in_another_channel(
    engine: Engine, clock: SimulatedClock
) -> None:
    clock.move_to(at(1, 7))
    await engine.places.save_server(DAILY)
    assert await days_posted(engine, clock, at(1, 8)) == [(7, "01 08:00")]
    clock.move_to(at(1, 9))
    await engine.places.save_server(replace(DAILY, daily=replace(BRIEFING, channel_id=9)))
    assert await days_posted(engine, clock, at(2, 9)) == [(9, "02 08:00")]


async def test_a_reminder_that_was_held_back_goes_to_the_channel_that_is_set_instead(
    engine: Engine, clock: SimulatedClock
) -> None:
    told = ReminderSettings(channel_id=7, leads=(24 * HOUR,), set_by=51)
    await engine.places.save_server(ServerSettings(1, "UTC", None, told))
    event = make_event("2027-03-10T14:00", timezone="UTC")
    await engine.library.keep(make_article("Talks\n\nThey meet.", published="2027-02-26", events=(event,)), OPERATOR)
    await hold_back(engine, clock, at(9, 14))
    clock.move_to(at(9, 15))
    await engine.places.save_server(ServerSettings(1, "UTC", None, replace(told, channel_id=9)))
    made = [post async for post in play(engine, clock, at(11))]
    reminders = [post for post in made if post.kind is DeliveryKind.REMINDER]
    assert [(post.place.channel_id, post.at) for post in reminders] == [(9, at(9, 15))]


async def test_a_zone_set_after_the_days_post_takes_no_day_away(engine: Engine, clock: SimulatedClock) -> None:
    clock.move_to(at(1, 7))
    await engine.places.save_server(DAILY)
    await days_posted(engine, clock, at(1, 12))
    clock.move_to(at(1, 12))
    await engine.places.save_server(replace(DAILY, timezone="America/Los_Angeles"))
    assert await days_posted(engine, clock, at(3, 17)) == [(7, "02 16:00"), (7, "03 16:00")]
