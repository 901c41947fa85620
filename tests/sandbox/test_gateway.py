"""The gateway's own rules, asked without a library in between."""

import json
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox

GUILD_MESSAGES, CONTENT, DIRECT = 1 << 9, 1 << 15, 1 << 12


class Line:
    """A raw connection, after its HELLO."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def send(self, op: int, told: Any = None) -> None:
        await self.socket.send_json({"op": op, "d": told})

    async def receive(self) -> Any:
        return await self.socket.receive_json(timeout=2)

    async def closed(self) -> int | None:
        while not self.socket.closed:
            await self.socket.receive(timeout=2)
        return self.socket.close_code

    async def identify(self, token: str, intents: int = 1, **more: Any) -> Any:
        """READY's data."""
        await self.send(2, {"token": token, "intents": intents, "properties": {}, **more})
        return (await self.receive())["d"]


Dial = Callable[[], AbstractAsyncContextManager[Line]]


@pytest.fixture
def dial(room: Sandbox) -> Dial:
    @asynccontextmanager
    async def connect() -> AsyncIterator[Line]:
        async with aiohttp.ClientSession() as session, session.ws_connect(room.house.gateway_url) as socket:
            line = Line(socket)
            assert (await line.receive())["op"] == 10
            yield line

    return connect


async def test_a_heartbeat_is_acknowledged_but_not_in_no_time(dial: Dial, room: Sandbox) -> None:
    async with dial() as line:
        await line.send(1, None)
        assert await line.identify(room.world.token)
        while (await line.receive())["op"] != 11:
            pass


@pytest.mark.parametrize(
    ("op", "told", "code"),
    [
        (2, {"token": "wrong", "intents": 1}, 4004),
        (6, {"token": "wrong", "session_id": "x", "seq": 1}, 4004),
        (3, {}, 4003),
    ],
)
async def test_who_is_not_known_is_shown_out(dial: Dial, op: int, told: Any, code: int) -> None:
    async with dial() as line:
        await line.send(op, told)
        assert await line.closed() == code


async def test_a_privileged_intent_needs_to_be_granted(room: Sandbox, dial: Dial) -> None:
    async with dial() as line:
        await line.send(2, {"token": room.world.token, "intents": CONTENT})
        assert await line.closed() == 4014


async def test_an_unknown_opcode_and_too_many_commands_end_the_connection(room: Sandbox, dial: Dial) -> None:
    async with dial() as line:
        await line.identify(room.world.token, 0)
        await line.send(99)
        assert await line.closed() == 4001
    async with dial() as line:
        for _ in range(121):
            await line.send(1)
        assert await line.closed() == 4008


async def test_an_unknown_session_cannot_be_resumed(room: Sandbox, dial: Dial) -> None:
    async with dial() as line:
        await line.send(6, {"token": room.world.token, "session_id": "none", "seq": 4})
        assert await line.receive() == {"op": 9, "d": False}


async def test_each_shard_has_servers_of_its_own(room: Sandbox, dial: Dial) -> None:
    seen: list[set[str]] = []
    for number in (0, 1):
        async with dial() as line:
            ready = await line.identify(room.world.token, 1, shard=[number, 2])
            seen.append({each["id"] for each in ready["guilds"]})
    assert seen[0] | seen[1] == {str(id) for id in room.world.guilds}
    assert not seen[0] & seen[1]
    assert all((int(id) >> 22) % 2 == 1 for id in seen[1])


async def test_what_people_write_is_empty_without_the_content_intent(room: Sandbox, dial: Dial) -> None:
    async def hear(intents: int, text: str, channel: str = "news") -> str:
        async with dial() as line:
            await line.identify(room.world.token, intents)
            await room.say(text, channel=channel)
            return str((await line.receive())["d"]["content"])

    assert await hear(GUILD_MESSAGES, "hello") == ""
    mention = f"<@{room.world.bot.id}> hello"
    assert await hear(GUILD_MESSAGES, mention) == mention
    assert await hear(DIRECT, "hello", "@member") == "hello"
    room.world.privileged_intents = True
    assert await hear(GUILD_MESSAGES | CONTENT, "hello") == "hello"


async def test_a_packed_stream_is_one_stream(room: Sandbox) -> None:
    unpack = zlib.decompressobj()
    url = f"{room.house.gateway_url}?v=10&compress=zlib-stream"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        hello = json.loads(unpack.decompress(await socket.receive_bytes(timeout=2)))
        await socket.send_json({"op": 1, "d": None})
        packed = await socket.receive_bytes(timeout=2)
    assert hello["d"]["heartbeat_interval"] == 41250
    assert packed.endswith(b"\x00\x00\xff\xff")
    assert json.loads(unpack.decompress(packed))["op"] == 11
