"""The harness itself: the real bot as a second process, killed and started again, and held to account."""

from pathlib import Path

import pytest

from bot.sandbox import BotDied, BotProcess, Sandbox
from bot.sandbox.faults import Fault
from bot.sandbox.server import Request
from tests.props.journey import Journey, OpenJourney, journeys

__all__ = ["journeys"]

ARTICLE = """May 2, 2031

Fenwick and Oster agree to meet over the lock gates

Fenwick and Oster will hold talks on the lock gates on May 12 at 10 a.m. GMT in Oster, both towns said Friday.

"We will bring the keys," said Fenwick's mayor, Ada Holt.
"""


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "lock-gates.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


async def test_the_bot_is_killed_and_started_again_on_its_database(journeys: OpenJourney, seeds: Path) -> None:
    async with journeys(seeds=seeds) as journey:
        before = await journey.slash("/briefing")
        assert "lock gates" in before.text
        # The first question after the start meets a server that is out of order.
        journey.faults.add(Fault("503", "GET /gateway/bot", times=1))
        await journey.restart()
        after = await journey.slash("/briefing")
        assert after.text == before.text
        assert await journey.bot.stop() == 0


async def test_a_refusal_or_an_error_in_the_log_has_to_be_expected(room: Sandbox, tmp_path: Path) -> None:
    journey = Journey(room.standin, BotProcess(room.standin, tmp_path))
    at = room.world.now()
    refused = Request(at, "GET", "/channels/{channel_id}", "/channels/1", {}, {}, 404, 10003, 0.0)
    room.standin.requests.append(refused)
    with pytest.raises(AssertionError, match="10003"):
        journey.check()
    journey.allowed_codes.add(10003)
    (tmp_path / "bot.log").write_text("2031-05-05T08:00:00Z ERROR bot the cat sat on the keyboard\n", "utf-8")
    with pytest.raises(AssertionError, match="the cat sat"):
        journey.check()
    journey.allowed_log.append("the cat sat")
    journey.check()


async def test_a_bot_that_cannot_start_is_told_with_its_last_words(room: Sandbox, tmp_path: Path) -> None:
    bot = BotProcess(room.standin, tmp_path, settings={"BOT_CLOCK_RATE": "fast"})
    with pytest.raises(BotDied, match="BOT_CLOCK_RATE"):
        await bot.start()
    assert not bot.is_running
    assert await bot.wait() == 2
