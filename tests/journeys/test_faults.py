"""Posts under faults, in short: the whole table is `python -m bench.faults`."""

import asyncio
import random
from pathlib import Path

import pytest

from bench.every_statement import PATH, killing, statements
from bench.faults import SEND, http, killed, outage, quiet, stopped
from bench.mornings import Morning, Tally, morning
from bot.sandbox.faults import Fault

POSTS = 8
ALL_ONCE = Tally(due=POSTS)


async def test_each_post_is_made_once_on_a_quiet_morning(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        await quiet(scene)
        assert scene.tally() == ALL_ONCE


@pytest.mark.parametrize("kind", ["429", "502", "503", "reset-before", "reset-after", "cut"])
async def test_a_request_that_fails_neither_loses_nor_doubles_a_post(tmp_path: Path, kind: str) -> None:
    async with morning(tmp_path, POSTS) as scene:
        await http(kind, chance=1.0, times=4, rate=4.0)(scene)
        assert scene.tally() == ALL_ONCE


async def test_an_answer_that_comes_too_late_is_looked_for_not_repeated(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        # The nonce's window is past when the next try comes, so that the look alone keeps the post from doubling.
        scene.sandbox.faults.add(Fault("reset-after", SEND, times=POSTS))
        scene.sandbox.faults.add(Fault("503", "GET *", times=2))
        await scene.come(rate=60)
        await scene.pass_by(20)
        await asyncio.sleep(3)
        assert scene.tally().doubled == scene.tally().lost == 0


async def test_an_outage_makes_posts_late_and_says_so(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        await outage(minutes=10, rate=200)(scene)
        tally = scene.tally()
        assert (tally.lost, tally.doubled, tally.unlabelled) == (0, 0, 0)
        assert tally.late == POSTS


async def test_a_stop_in_the_middle_is_clean_and_loses_nothing(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        scene.sandbox.faults.add(Fault("slow", SEND, times=3, seconds=1.0))
        await stopped(scene)
        assert scene.tally() == ALL_ONCE


async def test_kills_at_random_moments_neither_lose_nor_double_a_post(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        await killed(2, random.Random(3))(scene)
        tally = scene.tally()
        assert (tally.lost, tally.doubled, tally.unlabelled) == (0, 0, 0)


@pytest.mark.parametrize(
    "statement",
    [
        "draft = await self._ledger.compose_post(batch)",
        "message = await channel.send(",
        "return message.id",
        "await self._ledger.settle(batch, verdict)",
        "await rows.record(conn, ids, now",
        "return verdict",
    ],
)
async def test_a_kill_at_a_statement_of_the_path_neither_loses_nor_doubles_a_post(
    tmp_path: Path, statement: str
) -> None:
    place = next(place for file in PATH for place, words in statements(file) if words.startswith(statement))
    async with morning(tmp_path, 1, settings=killing(place)) as scene:
        await scene.come(rate=60)
        assert await asyncio.wait_for(scene.bot.wait(), 20) < 0
        await restart_unharmed(scene)
        tally = scene.tally()
        assert (tally.lost, tally.doubled) == (0, 0)


async def restart_unharmed(scene: Morning) -> None:
    scene.bot.settings.pop("KILL_AT")
    await scene.bot.start()
    await scene.pass_by(20)
