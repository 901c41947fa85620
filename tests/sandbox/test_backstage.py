"""What the page can do besides Discord: the bot killed and started, its plans, an article read, the scene."""

import base64
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.sandbox import BotProcess, Sandbox, newsroom, sandbox
from bot.sandbox.backstage import Backstage

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
ARTICLE = """May 2, 2031 - City

The Ramsey council will meet on May 9, 2031 at 3 p.m. GMT.
"""


@dataclass
class Caller:
    """Asks a sandbox's interface as a page does."""

    address: str

    async def ask(self, what: str, told: dict[str, Any] | None = None) -> tuple[int, Any]:
        async with aiohttp.ClientSession() as session:
            method = "GET" if told is None else "POST"
            async with session.request(method, f"{self.address}/sandbox/{what}", json=told) as response:
                return response.status, await response.json()


@pytest.fixture
async def caller(tmp_path: Path) -> AsyncIterator[Caller]:
    """A sandbox with the real bot, one seed and one article to try."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    shutil.copy(SEEDS / "01-strait-talks-agreed.txt", folder)
    later = tmp_path / "1-later.txt"
    later.write_text(ARTICLE, "utf-8")
    backstage = Backstage([later])
    start = datetime(2027, 3, 2, 8, 0, tzinfo=UTC)
    async with sandbox(newsroom(start, rate=0.0), backstage=backstage, answer_within=15.0) as running:
        try:
            await backstage.start(BotProcess(running.standin, tmp_path, seeds=folder))
            yield Caller(running.standin.address)
        finally:
            await backstage.stop()


async def test_a_bot_is_killed_and_started_with_its_plans_kept(caller: Caller) -> None:
    setup = {"typed": "/setup", "user": "owner", "channel": "news", "options": {}}
    setup["options"] = {"channel": "news", "timezone": "London", "time": "8:00"}
    assert (await caller.ask("slash", setup))[0] == 200
    _, state = await caller.ask("state")
    server = state["servers"][0]["id"]
    _, before = await caller.ask(f"ahead?user=member&server={server}")
    assert before["posts"]
    assert {each["kind"] for each in before["posts"]} >= {"daily"}
    assert (await caller.ask("bot", {"do": "kill"}))[1]["state"] == "gone"
    assert (await caller.ask("bot", {"do": "start"}))[1]["state"] == "up"
    _, after = await caller.ask(f"ahead?user=member&server={server}")
    assert after["posts"] == before["posts"]
    assert after["meetings"] == before["meetings"]
    assert (await caller.ask("bot", {"do": "dance"}))[0] == 400


async def test_an_article_is_read_without_being_loaded(caller: Caller) -> None:
    _, [ready] = await caller.ask("articles")
    assert base64.b64decode(ready["base64"]).decode() == ARTICLE
    _, found = await caller.ask("explain", ready)
    assert [each["start"] for each in found["article"]["events"]] == ["2031-05-09T15:00"]
    assert {each["kind"] for each in found["marks"]} >= {"date", "event"}
    assert all(each["rule"] for each in found["marks"] if each["kind"] == "date")
    status, told = await caller.ask("explain", {"name": "x.bin", "base64": base64.b64encode(bytes(99)).decode()})
    assert status == 400
    assert told["error"]


async def test_without_a_bot_of_ours_nothing_behind_the_stage_is_there(room: Sandbox) -> None:
    caller = Caller(room.standin.address)
    assert (await caller.ask("bot"))[1] == {"state": "gone", "said": "", "ours": False, "scene": False}
    assert (await caller.ask("bot", {"do": "kill"}))[0] == 404
    assert (await caller.ask("ahead?user=member"))[0] == 404
    assert (await caller.ask("articles"))[1] == []
    assert (await caller.ask("scene", {"do": "play"}))[1]["scene"] is False


async def test_a_scene_is_skipped(room: Sandbox) -> None:
    backstage = Backstage()
    played: list[str] = []

    async def scene() -> None:
        played.append("begun")
        await room.wait_for_message("news", "never said")

    async with sandbox(newsroom(rate=0.0), backstage=backstage) as running:
        caller = Caller(running.standin.address)
        backstage.on_play = lambda: backstage.play(scene())
        assert (await caller.ask("scene", {"do": "play"}))[0] == 200
        assert (await caller.ask("bot"))[1]["scene"] is True
        assert (await caller.ask("scene", {"do": "skip"}))[1]["scene"] is False
    assert played == ["begun"]


async def test_a_fault_is_healed_by_its_kind(room: Sandbox) -> None:
    caller = Caller(room.standin.address)
    await caller.ask("fault", {"kind": "slow", "route": "GET /nothing"})
    await caller.ask("fault", {"kind": "503", "route": "GET /nothing"})
    _, left = await caller.ask("heal", {"kind": "slow"})
    assert [each["kind"] for each in left] == ["503"]
    assert (await caller.ask("heal", {}))[1] == []


async def test_messages_are_read_page_by_page(room: Sandbox) -> None:
    said = [await room.say(f"number {number}", channel="general") for number in range(5)]
    caller = Caller(room.standin.address)
    _, last = await caller.ask("messages?channel=general&limit=2")
    assert [each["content"] for each in last] == ["number 3", "number 4"]
    _, older = await caller.ask(f"messages?channel=general&limit=2&before={said[3].id}")
    assert [each["content"] for each in older] == ["number 1", "number 2"]
    assert len((await caller.ask("messages?channel=general"))[1]) == 5
