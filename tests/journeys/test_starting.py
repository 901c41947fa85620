"""The process itself: what it says when it cannot start, and how it ends."""

import asyncio
import os
import sys
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.journeys.articles import START
from tests.props.journey import OpenJourney

PROJECT = Path(__file__).resolve().parents[2]


async def start_bot(folder: Path, **settings: str) -> tuple[int, str]:
    """The exit code of `python -m bot`, and what it said."""
    environment = {"PYTHONPATH": str(PROJECT), "PATH": os.environ["PATH"], **settings}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=folder, env=environment, stderr=asyncio.subprocess.PIPE
    )
    _, said = await process.communicate()
    return process.returncode or 0, said.decode()


async def test_all_faulty_settings_are_told_at_once_without_a_traceback(tmp_path: Path) -> None:
    code, said = await start_bot(tmp_path, LOG_LEVEL="LOUD", BOT_CLOCK_RATE="60", SEEDS_DIR="nowhere")
    assert code == 2
    assert "Traceback" not in said
    for name in ("DISCORD_TOKEN", "LOG_LEVEL", "BOT_CLOCK_RATE", "SEEDS_DIR"):
        assert name in said


async def test_a_refused_token_is_told_and_not_shown(tmp_path: Path) -> None:
    async def refuse(request: web.Request) -> web.Response:
        return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401)

    app = web.Application()
    app.router.add_get("/{path:.*}", refuse)
    async with TestServer(app, host="127.0.0.1") as server:
        url = str(server.make_url("/api/v10"))
        code, said = await start_bot(tmp_path, DISCORD_TOKEN="a-wrong-token", DISCORD_API_URL=url)
    assert code == 2
    assert "DISCORD_TOKEN" in said
    assert "a-wrong-token" not in said
    assert "Traceback" not in said


async def test_commands_are_registered_once_and_a_stopped_bot_ends_cleanly(journeys: OpenJourney) -> None:
    async with journeys(start=START) as journey:
        assert await journey.bot.stop() == 0
        await journey.bot.start()
        registered = [each for each in journey.standin.requests if each.method == "PUT"]
        assert len(registered) == 1
        assert journey.world.token not in journey.bot.log


async def test_a_lost_session_is_taken_up_at_the_same_address(journeys: OpenJourney) -> None:
    async with journeys(start=START) as journey:
        before = journey.gateway.identified
        journey.gateway.invalidate(resumable=False)
        while journey.gateway.identified == before or not journey.gateway.connected:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        assert "Briefing Bot" in (await journey.slash("/about")).text
