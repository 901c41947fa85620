"""Rate limits, faults and the gateway's moods, as the real discord.py lives through them."""

import asyncio
import time
from collections.abc import Callable

import aiohttp
import discord
import pytest

from bot.sandbox import Sandbox, admin
from bot.sandbox.faults import Fault, Faults
from tests.sandbox.small_bot import Connect, SmallBot


async def send(bot: SmallBot, room: Sandbox, text: str = "x", nonce: str = "") -> discord.Message:
    return await bot.get_partial_messageable(room.channel("news").id).send(text, nonce=nonce or None)  # type: ignore[arg-type]


async def until(happened: Callable[[], bool], seconds: float = 5.0) -> None:
    """Return once `happened()`; the library gives no sign to wait for instead of looking again."""
    async with asyncio.timeout(seconds):
        while not happened():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


async def test_a_full_bucket_is_waited_for_without_a_429(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        await asyncio.gather(*(send(bot, room) for _ in range(7)))
    assert room.standin.rates.limited == 0
    assert len(room.messages("news")) == 7


async def test_a_client_that_ignores_the_headers_is_limited(room: Sandbox) -> None:
    room.standin.rates.speed = 1.0
    url = f"{room.standin.api_url}/channels/{room.channel('news').id}/messages"
    headers = {"Authorization": f"Bot {room.world.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for _ in range(5):
            await session.post(url, json={"content": "x"})
        async with session.post(url, json={"content": "x"}) as limited:
            told = await limited.json()
    assert limited.status == 429
    assert 0 < told["retry_after"] <= 5
    assert limited.headers["X-RateLimit-Remaining"] == "0"
    assert len(room.standin.rates.invalid) == 1


async def test_fifty_requests_a_second_are_the_most(room: Sandbox) -> None:
    room.standin.rates.speed = 1.0
    headers = {"Authorization": f"Bot {room.world.token}"}
    urls = [f"{room.standin.api_url}/channels/{number}" for number in range(51)]
    async with aiohttp.ClientSession(headers=headers) as session:
        answers = [await session.get(url) for url in urls]
    assert [each.status for each in answers] == [404] * 50 + [429]
    assert answers[-1].headers["X-RateLimit-Scope"] == "global"


@pytest.mark.parametrize("kind", ["429", "429-global"])
async def test_a_429_is_waited_out_by_the_library(room: Sandbox, connect: Connect, kind: str) -> None:
    fault = room.faults.add(Fault(kind, "POST /channels/*", times=1, seconds=0.1))
    async with connect(SmallBot()) as bot:
        await send(bot, room)
    assert fault.struck == 1
    assert len(room.messages("news")) == 1


@pytest.mark.parametrize(("kind", "kept"), [("503", 0), ("reset-before", 0), ("reset-after", 1), ("cut", 1)])
async def test_a_request_fails_before_or_after_it_is_carried_out(
    room: Sandbox, connect: Connect, kind: str, kept: int
) -> None:
    room.faults.add(Fault(kind, "POST /channels/*/messages", times=1))
    async with connect(SmallBot()) as bot:
        with pytest.raises((discord.DiscordServerError, aiohttp.ClientError, OSError)):
            await send(bot, room, nonce="same")
        assert len(room.messages("news")) == kept
        await send(bot, room, nonce="same")
    assert len(room.messages("news")) == 1


async def test_a_slow_answer_is_slow(room: Sandbox, connect: Connect) -> None:
    room.faults.add(Fault("slow", "POST /channels/*", times=1, seconds=0.3))
    async with connect(SmallBot()) as bot:
        started = time.monotonic()
        await send(bot, room)
    assert time.monotonic() - started >= 0.3


async def test_an_outage_ends_and_nothing_was_carried_out(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()
    async with connect(bot):
        async with room.outage():
            await until(lambda: not room.gateway.connected)
            with pytest.raises((aiohttp.ClientError, OSError)):
                await send(bot, room)
        await send(bot, room)
        await until(lambda: "resumed" in bot.events, 20)
    assert len(room.messages("news")) == 1


def test_a_fault_with_a_chance_strikes_the_same_way_each_time() -> None:
    def draw() -> list[bool]:
        faults = Faults(seed=7)
        faults.add(Fault("500", chance=0.5))
        return [faults.strike("GET", "/x") is not None for _ in range(20)]

    assert draw() == draw()
    assert 0 < sum(draw()) < 20


async def test_a_lost_connection_is_resumed_and_nothing_is_missed(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()

    @bot.tree.command(description="Answers")
    async def hello(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("hello")

    async with connect(bot):
        await room.gateway.drop(4000)
        answer = await room.slash("/hello")
        await until(lambda: "resumed" in bot.events)
        assert answer.text == "hello"
        room.gateway.reconnect()
        await until(lambda: bot.events.count("resumed") == 2)
        room.gateway.invalidate(resumable=True)
        await until(lambda: bot.events.count("resumed") == 3)
    assert room.gateway.identified == 1


async def test_a_session_that_is_gone_is_identified_anew(
    room: Sandbox, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(self: SmallBot, shard_id: int | None, *, initial: bool = False) -> None:
        return None

    monkeypatch.setattr(SmallBot, "before_identify_hook", at_once)
    async with connect(SmallBot()):
        room.gateway.invalidate(resumable=False)
        await until(lambda: room.gateway.identified == 2)
    assert room.gateway.resumed == 0


async def test_a_silent_connection_is_noticed_and_replaced(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()
    bot._connection.heartbeat_timeout = 0.5
    async with connect(bot):
        room.gateway.silence()
        await until(lambda: "resumed" in bot.events, 10)


async def test_a_wrong_token_and_a_privileged_intent_are_refused(room: Sandbox, connect: Connect) -> None:
    room.world.token = "another"
    with pytest.raises(discord.LoginFailure):
        async with connect(SmallBot()):
            pass


async def test_being_thrown_out_of_a_server_is_told(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()
    async with connect(bot):
        admin.remove_bot(room.world, room.guild("Harbour Desk"))
        await until(lambda: bot.events == ["left Harbour Desk"])
        admin.invite_bot(room.world, room.guild("Harbour Desk"))
        await until(lambda: len(bot.guilds) == 2)


async def test_pages_of_other_sites_are_refused(room: Sandbox) -> None:
    url = f"{room.standin.api_url}/gateway"
    async with aiohttp.ClientSession() as session:
        foreign = [{"Host": "example.org"}, {"Origin": "https://example.org"}]
        refused = [await session.get(url, headers=each) for each in foreign]
        served = await session.get(url, headers={"Origin": room.standin.address})
    assert [each.status for each in refused] == [403, 403]
    assert served.status == 200
