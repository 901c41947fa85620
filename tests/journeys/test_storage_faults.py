"""The database locked, full or broken while posts are due; a second copy of the bot; a clock that is set back."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bench.mornings import EIGHT, Tally, morning
from bot.sandbox import Answer, BotProcess, Message

POSTS = 6
ALL_ONCE = Tally(due=POSTS)


async def test_a_database_that_is_locked_for_twenty_seconds_delays_posts_and_is_told_honestly(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        with closing(sqlite3.connect(tmp_path / "briefings.db")) as other:
            other.execute("BEGIN IMMEDIATE")
            await scene.come()
            locked_at = time.monotonic()
            while time.monotonic() - locked_at < 20:
                refused = await last_word(
                    await scene.sandbox.slash(
                        "/settings timezone timezone:Berlin", user="owner", channel=scene.channels[0]
                    )
                )
                assert "busy" in refused.text.lower()
                assert refused.ephemeral
                read = await scene.sandbox.slash("/upcoming", user="owner", channel=scene.channels[0])
                assert "busy" not in read.text.lower()
                await asyncio.sleep(2)
            assert scene.tally().lost == POSTS
            other.rollback()
        await scene.pass_by(30)
        assert scene.tally() == ALL_ONCE
    assert "Traceback" not in (tmp_path / "bot.log").read_text()


async def last_word(answer: Answer) -> Message:
    """The answer; where one was announced for all and a private one came instead, that one."""
    await answer.interaction.wait_until(lambda: answer.text != "…" or bool(answer.followups), 5)
    return answer.followups[-1] if answer.followups else answer.message


async def test_a_database_file_that_turns_to_garbage_makes_no_false_post_and_no_crash(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        with closing(sqlite3.connect(tmp_path / "briefings.db")) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        whole = tmp_path / "whole.db"
        shutil.copy(tmp_path / "briefings.db", whole)
        (tmp_path / "briefings.db").write_bytes(os.urandom(200_000))
        await scene.come()
        await asyncio.sleep(3)
        assert scene.bot.is_running
        assert scene.tally().lost == POSTS
        answer = await scene.sandbox.slash("/upcoming", user="owner", channel=scene.channels[0])
        assert "database" in answer.text.lower()
        await scene.bot.kill()
        for leftover in ("briefings.db-wal", "briefings.db-shm"):
            (tmp_path / leftover).unlink(missing_ok=True)
        shutil.copy(whole, tmp_path / "briefings.db")
        await scene.bot.start()
        await scene.pass_by(30)
        tally = scene.tally()
        assert (tally.lost, tally.doubled) == (0, 0)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own of a few megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


async def test_a_full_disk_loses_no_post(small_disk: Path) -> None:
    async with morning(small_disk, POSTS) as scene:
        ballast = small_disk / "ballast"
        with ballast.open("wb") as file:
            for size in (1 << 20, 1 << 12):
                fill(file.fileno(), size)
        await scene.come()
        await asyncio.sleep(3)
        assert scene.bot.is_running
        assert scene.tally().doubled == 0
        ballast.unlink()
        await scene.pass_by(60)
        tally = scene.tally()
        assert (tally.lost, tally.doubled) == (0, 0)


def fill(file: int, size: int) -> None:
    try:
        while True:
            os.write(file, bytes(size))
    except OSError:
        return


async def test_two_copies_on_one_database_post_once_and_the_second_says_so(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        copy = BotProcess(
            scene.sandbox.standin, tmp_path / "copy", settings={"DATABASE_URL": f"sqlite:///{tmp_path}/briefings.db"}
        )
        copy.folder.mkdir()
        try:
            await copy.start()
            await scene.come()
            await scene.pass_by(30)
            await asyncio.sleep(1)
            assert scene.tally() == ALL_ONCE
            assert "another" in copy.log.lower()
        finally:
            await copy.kill()


async def test_a_clock_that_is_set_back_an_hour_repeats_nothing(tmp_path: Path) -> None:
    async with morning(tmp_path, POSTS) as scene:
        await scene.come(rate=0)
        await scene.pass_by(30)
        await scene.sandbox.timing.settle()
        await scene.sandbox.timing.move_to(EIGHT - timedelta(hours=1))
        await scene.sandbox.timing.move_to(EIGHT + timedelta(hours=1))
        assert scene.tally() == ALL_ONCE
