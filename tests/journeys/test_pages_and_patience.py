"""Answers of many pages, answers that take long, and a start that does not go smoothly."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import replies, wiring
from bot.sandbox.faults import Fault
from briefings.store import database
from tests.journeys.articles import SCHOOL_MEETING, START, write_seeds
from tests.journeys.test_bad_days import another_writer
from tests.props.journey import Journey, OpenJourney

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
SPRING = datetime(2027, 3, 10, 8, 0, tzinfo=UTC)


async def test_every_answer_of_many_pages_can_be_turned_to_its_end_and_back(visits: OpenJourney) -> None:
    async with visits(seeds=SEEDS, start=SPRING) as visit:
        for typed in ("/quotes", "/upcoming days:60", "/search query:strait", "/articles list", "/quotes topic:strait"):
            first = await visit.slash(typed)
            second = await visit.click(first.message, "Next page")
            assert "page 2 of" in second.text, typed
            assert second.text != first.text or second.message.id == first.message.id
            back = await visit.click(second.message, "Previous page")
            assert back.updated, typed
            assert "page 1 of" in back.text, typed


async def test_the_parts_of_a_public_article_turn_privately_for_others(visits: OpenJourney) -> None:
    async with visits(seeds=SEEDS, start=SPRING) as visit:
        longest = max(range(1, 11), key=lambda number: _length(number))
        shown = await visit.slash(f"/articles show article:#{longest}", user="owner")
        if "Next page" in shown.message.labels:
            assert (await visit.click(shown.message, "Next page", user="member")).ephemeral


def _length(number: int) -> int:
    return next(SEEDS.glob(f"{number:02}-*")).stat().st_size


@asynccontextmanager
async def a_moment_of_another_writer(visit: Journey, seconds: float) -> AsyncIterator[None]:
    async def write() -> None:
        with another_writer(visit):
            begun.set()
            await asyncio.sleep(seconds)

    begun = asyncio.Event()
    task = asyncio.create_task(write())
    await begun.wait()
    yield
    await task


async def test_a_slow_answer_is_announced_and_then_given(visits: OpenJourney, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "DEFER_AFTER", 0.05)
    async with visits(start=START) as visit:
        for private in (False, True):
            opened = await visit.slash("/articles add", private=private)
            async with a_moment_of_another_writer(visit, 0.5):
                answer = await visit.submit_modal(opened, {"Text": f"{SCHOOL_MEETING}\n{private}"})
            assert answer.deferred
            assert answer.ephemeral is private
            assert "Tarn school board" in answer.text


async def test_an_error_after_a_public_announcement_is_still_private(
    visits: OpenJourney, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.3)
    async with visits(start=START) as visit:
        opened = await visit.slash("/articles add")
        monkeypatch.setattr(replies, "DEFER_AFTER", 0.05)
        async with a_moment_of_another_writer(visit, 2):
            await visit.submit_modal(opened, {"Text": SCHOOL_MEETING})
            told = await visit.wait_for_message("news", "busy")
        assert told.ephemeral
        assert told.attachments[0].content.decode().split() == SCHOOL_MEETING.split()
        assert not any(message.loading for message in visit.messages("news"))


async def test_a_slow_page_is_turned_in_place_all_the_same(
    visits: OpenJourney, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with visits(seeds=SEEDS, start=SPRING) as visit:
        upcoming = await visit.slash("/upcoming days:60")
        reminder = await visit.click(upcoming.message, "Remind me")
        monkeypatch.setattr(replies, "DEFER_AFTER", 0.05)
        async with a_moment_of_another_writer(visit, 0.5):
            changed = await visit.choose(reminder.message, "2 days before")
        assert changed.deferred
        assert "2 days before" in reminder.message.text
        assert not any(message.loading for message in visit.messages("news"))


async def test_a_faulty_seed_is_told_and_the_others_are_loaded(visits: OpenJourney, tmp_path: Path) -> None:
    seeds = write_seeds(tmp_path / "seeds")
    (seeds / "broken.txt").write_bytes(b"\x00\xff" * 5000)
    (seeds / "picture.png").write_bytes(b"\x89PNG")
    async with visits(seeds=seeds, start=START) as visit:
        assert "failed=1 new=2" in visit.bot.log
        assert "2 articles" in (await visit.slash("/articles list")).text
        await visit.restart()
        assert "failed=1 known=2" in visit.bot.log


async def test_a_login_that_meets_a_fault_is_tried_again(visits: OpenJourney, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiring, "LOGIN_AGAIN", 0.01)
    async with visits(start=START) as visit:
        await visit.bot.stop()
        visit.faults.add(Fault("503", "GET /users/@me", times=1))
        await visit.bot.start()
        assert "login failed" in visit.bot.log
        assert "Briefing Bot" in (await visit.slash("/about")).text
