"""The harness itself: the real bot as a second process, killed and started again, and held to account."""

from pathlib import Path

import pytest

from bot.sandbox.faults import Fault
from bot.sandbox.server import Request
from tests.props.journey import OpenJourney, journeys

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
        await journey.restart()
        after = await journey.slash("/briefing")
        assert after.text == before.text
        assert await journey.bot.stop() == 0


async def test_an_unexpected_refusal_fails_the_journey(journeys: OpenJourney) -> None:
    async with journeys() as journey:
        at = journey.world.now()
        refused = Request(at, "GET", "/channels/{channel_id}", "/channels/1", {}, {}, 404, 10003, 0.0)
        journey.standin.requests.append(refused)
        with pytest.raises(AssertionError, match="10003"):
            journey.check()
        journey.allowed_codes.add(10003)


async def test_the_bot_comes_up_through_a_bad_start(journeys: OpenJourney) -> None:
    async with journeys() as journey:
        await journey.bot.kill()
        journey.faults.add(Fault("503", "GET /gateway/bot", times=1))
        await journey.bot.start()
        assert (await journey.slash("/about")).took < 3
