"""How the process ends, by what ended it."""

import asyncio
import logging
from typing import Any

import aiohttp
import discord
import pytest

from bot.__main__ import _exit_code
from bot.endpoint import TokenRefused
from bot.log import OneLine, start_logging
from briefings import BadSetting, StoreError


class Closed:
    """What discord.py reads of a closed connection."""

    close_code = 4004


async def ended_by(error: BaseException | None) -> asyncio.Task[None]:
    async def end() -> None:
        if error is not None:
            raise error

    task = asyncio.create_task(end())
    await asyncio.wait([task])
    return task


async def test_a_bot_that_was_stopped_exits_with_0() -> None:
    assert _exit_code(await ended_by(None)) == 0
    assert _exit_code(await ended_by(asyncio.CancelledError())) == 0


async def test_a_refused_token_or_setting_exits_with_2_and_says_which(capsys: pytest.CaptureFixture[str]) -> None:
    closed: Any = Closed()
    for error, name in (
        (TokenRefused(), "DISCORD_TOKEN"),
        (discord.LoginFailure(), "DISCORD_TOKEN"),
        (discord.ConnectionClosed(closed, shard_id=0), "DISCORD_TOKEN"),
        (BadSetting("no such driver"), "DATABASE_URL: no such driver"),
    ):
        assert _exit_code(await ended_by(error)) == 2
        assert name in capsys.readouterr().err


async def test_anything_else_exits_with_1_and_is_told_in_one_line(caplog: pytest.LogCaptureFixture) -> None:
    for error, told in (
        (StoreError("unreadable"), "unreadable"),
        (aiohttp.ClientConnectionError("gone"), "gone"),
        (BaseExceptionGroup("work", [StoreError("unreadable too")]), "unreadable too"),
        (ZeroDivisionError(), "bug"),
    ):
        assert _exit_code(await ended_by(error)) == 1
        assert told in caplog.records[-1].getMessage()


def test_log_lines_go_to_stderr_without_the_token(capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    try:
        start_logging("DEBUG", ["hush-hush"])
        logging.getLogger("bot.test").debug("token=%s", "hush-hush")
        logging.getLogger("discord.test").info("chatter")
        assert isinstance(root.handlers[0].formatter, OneLine)
    finally:
        root.handlers[:], root.level = before
        for name in ("bot", "briefings"):
            logging.getLogger(name).setLevel(logging.NOTSET)
        logging.captureWarnings(False)
    said = capsys.readouterr().err
    assert "DEBUG bot.test token=[secret]" in said
    assert "chatter" not in said
