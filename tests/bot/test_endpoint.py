"""The gateway is asked for where the API is, until it answers."""

import discord.gateway
import discord.http
import pytest
from aiohttp import web

from bot import endpoint
from bot.endpoint import Gateway, TokenRefused, find_gateway, point_discord_at
from tests.bot.conftest import Serve


async def test_the_gateway_is_asked_for_with_the_token(serve: Serve) -> None:
    async def answer(request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == "Bot abc"
        assert request.path == "/api/v10/gateway/bot"
        return web.json_response({"url": "ws://127.0.0.1:1", "shards": 2, "session_start_limit": {}})

    assert await find_gateway(f"{await serve(answer)}/api/v10", "abc") == Gateway("ws://127.0.0.1:1", 2)


async def test_a_refused_token_is_told_apart(serve: Serve) -> None:
    async def refuse(request: web.Request) -> web.Response:
        return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401)

    with pytest.raises(TokenRefused):
        await find_gateway(await serve(refuse), "abc")


async def test_an_outage_is_waited_out(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoint, "FIRST_PAUSE", 0.001)
    answers = [
        web.Response(status=503),
        web.Response(status=429),
        web.Response(text="<html>"),
        web.json_response({"url": "ws://127.0.0.1:1"}),
        web.json_response({"url": "ws://127.0.0.1:1", "shards": 1}),
    ]

    async def answer(request: web.Request) -> web.Response:
        return answers.pop(0)

    assert (await find_gateway(await serve(answer), "abc")).shards == 1
    assert not answers


def test_rest_and_gateway_are_both_pointed_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)
    monkeypatch.setattr(
        discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    )
    point_discord_at("http://127.0.0.1:1/api/v10", Gateway("ws://127.0.0.1:2/", 1))
    assert discord.http.Route("GET", "/gateway").url == "http://127.0.0.1:1/api/v10/gateway"
    assert str(discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY) == "ws://127.0.0.1:2/"
