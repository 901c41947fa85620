"""The sample articles tell what they were written to tell: `make demo` shows it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefings.clock import SimulatedClock
from briefings.engine import Engine, open_engine
from briefings.model.article import EventStatus
from briefings.model.briefing import LoadRequest
from briefings.model.library import OPERATOR
from briefings.model.meeting import Meeting
from briefings.model.when import has_time, starts_at

SEEDS = Path(__file__).parents[2] / "seeds"
NEWEST = datetime(2027, 3, 19, 12, 0, tzinfo=UTC)


@pytest.fixture
async def seeded(tmp_path: Path) -> AsyncIterator[Engine]:
    """An engine on the day of the newest sample, with all of them loaded."""
    async with open_engine(f"sqlite:///{tmp_path}/seeds.db", SimulatedClock(NEWEST, rate=0)) as engine:
        await load(engine, SEEDS)
        yield engine


async def load(engine: Engine, folder: Path) -> None:
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        await engine.library.load(LoadRequest(path.read_bytes(), path.name), OPERATOR)


async def find(engine: Engine, words: str) -> Meeting:
    """The upcoming meeting whose title has these words."""
    found = [m for m in await engine.answers.calendar(OPERATOR, 60, "") if words in m.title.lower()]
    assert len(found) == 1, [meeting.title for meeting in found]
    return found[0]


async def test_the_newest_sample_is_a_whole_story(seeded: Engine) -> None:
    briefing = await seeded.answers.brief("", OPERATOR)
    story = briefing.story
    assert story.sources[0].url is not None
    assert len(story.big_picture) == 4
    assert len(story.quotes) == 3
    assert len({quote.speaker for quote in story.quotes}) == 3
    assert len(story.sources) == 3


async def test_three_timed_meetings_lie_within_ten_days(seeded: Engine) -> None:
    ahead = await seeded.answers.calendar(OPERATOR, 10, "")
    timed = [m for m in ahead if m.is_on and has_time(m.start) and m.timezone]
    assert len(timed) >= 3
    for meeting in timed:
        at = starts_at(meeting.start, meeting.timezone, "UTC")
        assert at is not None
        assert NEWEST < at < NEWEST + timedelta(days=11)


async def test_a_later_sample_moves_a_meeting_and_its_history_is_kept(seeded: Engine) -> None:
    talks = await find(seeded, "talks")
    assert (talks.start, talks.timezone, talks.moved_from) == ("2027-03-24T10:00", "Etc/GMT", "2027-03-22")
    assert len(talks.mentions) == 4


async def test_a_later_sample_cancels_a_meeting(seeded: Engine) -> None:
    (mediation,) = [
        meeting
        for meeting in (await seeded.answers.story(8, OPERATOR)).meetings
        if meeting.status is EventStatus.CANCELLED
    ]
    assert {mention.article_id for mention in mediation.mentions} == {4, 8}


async def test_the_samples_to_try_move_one_meeting_and_cancel_another(seeded: Engine) -> None:
    assert (await find(seeded, "rate decision")).start == "2027-03-25T12:00"
    assert (await find(seeded, "vote on the ferry levy")).is_on
    await load(seeded, SEEDS / "try")
    decision, vote = await find(seeded, "rate decision"), await find(seeded, "vote on the ferry levy")
    assert (decision.start, decision.moved_from) == ("2027-04-01T12:00", "2027-03-25T12:00")
    assert vote.status is EventStatus.CANCELLED
