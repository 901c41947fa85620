"""The page's files as any browser gets them: what they may do, what is refused, and what they may hold."""

import re
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.page import STATIC
from tests.props.http import get

FILES = sorted(path for path in STATIC.rglob("*") if path.is_file())
SCRIPTS = [path for path in FILES if path.suffix == ".js"]
LONGEST = 300
NOT_FOR_TEXT = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser")


async def test_the_page_may_ask_nobody_but_its_own_address(room: Sandbox) -> None:
    status, headers, body = await get(f"{room.standin.address}/")
    policy = headers["Content-Security-Policy"]
    assert status == 200
    assert b"Briefing Bot sandbox" in body
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "script-src 'self'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["static/nothing.js", "static/../page.py", "static/%2e%2e/page.py", "static/css"])
async def test_nothing_but_the_pages_files_is_served(room: Sandbox, path: str) -> None:
    status, _, _ = await get(f"{room.standin.address}/{path}")
    assert status == 404


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "http://evil.example"}, {"Origin": "null"}])
async def test_other_sites_get_nothing(room: Sandbox, headers: dict[str, str]) -> None:
    for path in ("", "sandbox/state", "static/app.js", "sandbox/events?user=member"):
        status, _, _ = await get(f"{room.standin.address}/{path}", headers=headers)
        assert status == 403


async def test_an_uploaded_page_is_no_page_of_ours(room: Sandbox) -> None:
    stored = room.house.files.keep(room.channel("news").id, "evil.html", b"<script>alert(1)</script>")
    status, headers, body = await get(f"{room.standin.address}/sandbox/files/{stored.id}")
    assert (status, body) == (200, stored.content)
    assert "sandbox" in headers["Content-Security-Policy"]


async def test_a_link_to_a_file_outlives_the_links_of_messages(room: Sandbox) -> None:
    stored = room.house.files.keep(room.channel("news").id, "a.txt", b"still here")
    await room.advance(days=3)
    assert (await get(f"{room.standin.address}/sandbox/files/{stored.id}"))[2] == b"still here"
    assert (await get(f"{room.standin.address}/sandbox/files/1"))[0] == 404
    assert (await get(f"{room.standin.address}/sandbox/files/nothing"))[0] == 404


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_small_and_asks_for_nothing_from_elsewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= (LONGEST if path.suffix == ".js" else 500)
    addresses = re.findall(r"(?:https?:)?//[\w.-]+\.\w+", re.sub(r"^\s*//.*$", "", text, flags=re.M))
    assert set(addresses) <= {"http://www.w3.org"}


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_text_becomes_markup(path: Path) -> None:
    assert not NOT_FOR_TEXT.search(path.read_text("utf-8"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_says_what_it_is_for(path: Path) -> None:
    assert path.read_text("utf-8").startswith("// ")


async def test_what_a_page_is_told_is_what_its_person_sees(room: Sandbox) -> None:
    address = f"{room.standin.address}/sandbox/events?user=stranger"
    async with aiohttp.ClientSession() as session, session.ws_connect(address) as stream:
        await room.say("for Northgate only", channel="news", user="owner")
        await room.say("for everybody here", channel="lounge", user="owner")
        told = await stream.receive_json(timeout=5)
        assert told["data"]["content"] == "for everybody here"
