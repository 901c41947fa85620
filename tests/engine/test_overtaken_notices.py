"""Notices that wait while the meeting goes on changing: readers hear from where they knew it to where it stands."""

from datetime import timedelta

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.engine.rehearsal import play
from briefings.model.article import Article, EventStatus
from briefings.model.delivery import DeliveryKind
from briefings.model.library import OPERATOR
from briefings.model.settings import ReminderSettings, ServerSettings
from briefings.render.text import to_text
from tests.props.stories import make_article, make_event

HERE = ServerSettings(1, "UTC", None, ReminderSettings(channel_id=7, set_by=51))
FIRST, SECOND, THIRD = "2027-03-10T14:00", "2027-03-12T14:00", "2027-03-15T14:00"


def tell(day: int, start: str, before: str | None = None, status: EventStatus = EventStatus.SCHEDULED) -> Article:
    """What an article of that day in March says about the talks."""
    event = make_event(start, timezone="UTC", replaces=before, status=status)
    return make_article(
        f"Talks {day}\n\n{start}.", headline=f"Talks, part {day}", published=f"2027-03-0{day}", events=(event,)
    )


async def notices_of(engine: Engine, clock: SimulatedClock, *articles: Article) -> list[str]:
    """The headings of the notices that come when all these articles are there before the first can be posted."""
    await engine.places.save_server(HERE)
    await engine.library.keep(tell(1, FIRST), OPERATOR)
    for article in articles:
        await engine.library.keep(article, OPERATOR)
    made = [post async for post in play(engine, clock, clock.now() + timedelta(hours=1))]
    return [to_text(post.draft).splitlines()[0] for post in made if post.kind is DeliveryKind.NOTICE]


async def test_a_second_move_is_told_from_the_date_that_readers_know(engine: Engine, clock: SimulatedClock) -> None:
    [heading] = await notices_of(engine, clock, tell(2, SECOND, FIRST), tell(3, THIRD, SECOND))
    assert "10 Mar" in heading
    assert "15 Mar" in heading


async def test_a_move_there_and_back_is_no_news(engine: Engine, clock: SimulatedClock) -> None:
    assert await notices_of(engine, clock, tell(2, SECOND, FIRST), tell(3, FIRST, SECOND)) == []


async def test_a_meeting_that_was_off_for_a_moment_and_is_on_another_day_has_moved(
    engine: Engine, clock: SimulatedClock
) -> None:
    off = tell(2, FIRST, status=EventStatus.CANCELLED)
    [heading] = await notices_of(engine, clock, off, tell(3, SECOND, FIRST))
    assert "moved" in heading


async def test_a_meeting_that_is_off_is_told_with_the_date_that_readers_know(
    engine: Engine, clock: SimulatedClock
) -> None:
    off = tell(3, SECOND, status=EventStatus.CANCELLED)
    [heading] = await notices_of(engine, clock, tell(2, SECOND, FIRST), off)
    assert "cancelled" in heading


async def test_a_notice_that_failed_says_nothing_once_a_later_one_told_the_same(
    engine: Engine, clock: SimulatedClock
) -> None:
    await engine.places.save_server(HERE)
    await engine.library.keep(tell(1, FIRST), OPERATOR)
    await engine.library.keep(tell(2, SECOND, FIRST), OPERATOR)
    [batch] = await engine.deliveries.claim(10)
    await engine.library.keep(tell(3, THIRD, SECOND), OPERATOR)
    await engine.library.keep(tell(4, SECOND, THIRD), OPERATOR)
    made = [post async for post in play(engine, clock, clock.now() + timedelta(seconds=10))]
    assert [post.kind for post in made] == [DeliveryKind.NOTICE]
    assert await engine.deliveries.compose_post(batch) is None
