"""A meeting that moves back and forth, is called off and is on again, told by articles that come in any order while
reminders fall due: each notice comes once, nothing fires for an old date, and the last word is right."""

import asyncio
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.clock import SimulatedClock
from briefings.engine import Engine, open_engine
from briefings.engine.rehearsal import play
from briefings.model.article import Article, EventStatus
from briefings.model.delivery import DeliveryKind, PlannedPost
from briefings.model.library import OPERATOR
from briefings.model.meeting import Meeting
from briefings.model.settings import ReminderSettings, ServerSettings
from tests.props.stories import make_article, make_event

BEGIN = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
FIRST = "2027-03-10T14:00"
OFF = EventStatus.CANCELLED


@dataclass(frozen=True)
class Word:
    """What an article says: the new day in March, or None for "called off". `late`: hours until it is loaded."""

    day: int | None
    late: int


words = st.lists(
    st.builds(Word, st.sampled_from([None, 9, 10, 11, 12, 14]), st.integers(0, 60)), min_size=1, max_size=8
)


def tell(number: int, word: Word, before: str) -> tuple[Article, str]:
    """The article of a word, published `number` half days after the first, and the date that then holds."""
    published = f"{BEGIN + timedelta(hours=12 * number):%Y-%m-%dT%H:%M}Z".replace("Z", "+00:00")
    start = before if word.day is None else f"2027-03-{word.day:02}T14:00"
    status = OFF if word.day is None else EventStatus.SCHEDULED
    replaces = before if word.day is not None and start != before else None
    event = make_event(start, timezone="UTC", status=status, replaces=replaces)
    text = f"Dam talks {number}\n\nThe talks: {start}, {status}."
    return make_article(text, headline=f"Dam talks, part {number}", published=published, events=(event,)), start


async def live_through(told: list[Word]) -> tuple[list[PlannedPost], Meeting | None, EventStatus, str]:
    """The posts, the meeting in the end, and what it should be."""
    start, status = FIRST, EventStatus.SCHEDULED
    first, _ = tell(0, Word(10, 0), FIRST)
    arrivals: list[tuple[datetime, Article]] = []
    for number, word in enumerate(told, start=1):
        article, start = tell(number, word, start)
        status = OFF if word.day is None else EventStatus.SCHEDULED
        arrivals.append((BEGIN + timedelta(hours=12 * number + word.late), article))
    clock = SimulatedClock(BEGIN, rate=0)
    with tempfile.TemporaryDirectory() as folder:
        async with open_engine(f"sqlite:///{folder}/b.db", clock) as engine:
            await engine.places.save_server(ServerSettings(1, "UTC", None, ReminderSettings(channel_id=7)))
            kept = await engine.library.keep(first, OPERATOR)
            posts: list[PlannedPost] = []
            for at, article in sorted(arrivals, key=lambda pair: pair[0]):
                posts += [post async for post in play(engine, clock, at)]
                clock.move_to(max(at, clock.now()))
                await engine.library.keep(article, OPERATOR)
            posts += [post async for post in play(engine, clock, BEGIN + timedelta(days=30))]
            await check_rows(engine)
            meeting = await engine.answers.meeting(kept.meetings[0].id, OPERATOR)
    return posts, meeting, status, start


async def check_rows(engine: Engine) -> None:
    """Every row has come to an end, and no notice was made twice."""
    counts = (await engine.deliveries.status()).counts
    assert set(counts) <= {"sent", "cancelled", "missed"}
    history = await engine.deliveries.history(OPERATOR, limit=500)
    sent = Counter(account.delivery.key for account in history if account.delivery.state == "sent")
    assert max(sent.values(), default=1) == 1


@settings(max_examples=15, deadline=None)
@given(words)
def test_each_notice_comes_once_and_the_last_word_is_right(told: list[Word]) -> None:
    posts, meeting, status, start = asyncio.run(live_through(told))
    assert meeting is not None
    assert (meeting.status, meeting.start) == (status, start)
    for post in posts:
        if post.kind is DeliveryKind.REMINDER:
            assert post.at < datetime(2027, 3, 15, tzinfo=UTC)
    reminded = [post for post in posts if post.kind is DeliveryKind.REMINDER]
    last_load = BEGIN + timedelta(hours=12 * len(told) + 60)
    due = datetime.fromisoformat(f"{start}+00:00") - timedelta(hours=1)
    if status is EventStatus.SCHEDULED and due > last_load:
        assert reminded
        assert reminded[-1].at == due
    if status is OFF and not any(post.at > last_load for post in posts):
        assert all(post.at <= last_load for post in reminded)
