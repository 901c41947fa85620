"""Points discord.py at the server that `DISCORD_API_URL` names, REST and gateway alike.

With the REST address alone, the first lost session would knock at the real Discord: discord.py then falls back
to a gateway address of its own.
"""

import asyncio
import logging
from dataclasses import dataclass
from http import HTTPStatus

import aiohttp
import discord.gateway
import discord.http
import yarl

from bot import __version__

USER_AGENT = f"DiscordBot (briefing-bot, {__version__})"
_PATIENCE = aiohttp.ClientTimeout(total=20)
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
"""Seconds between two tries to find the gateway: they double from the first to the longest."""

log = logging.getLogger(__name__)


class TokenRefused(Exception):
    """Discord does not know this token."""


@dataclass(frozen=True, slots=True)
class Gateway:
    """Where to connect, and with how many shards."""

    url: str
    shards: int


async def find_gateway(api_url: str, token: str) -> Gateway:
    """Ask the server for its gateway until it answers, with growing pauses; raises TokenRefused."""
    pause = FIRST_PAUSE
    headers = {"Authorization": f"Bot {token}", "User-Agent": USER_AGENT}
    async with aiohttp.ClientSession(timeout=_PATIENCE, headers=headers) as session:
        while True:
            try:
                return await _ask(session, f"{api_url}/gateway/bot")
            except (aiohttp.ClientError, TimeoutError, OSError, KeyError, ValueError) as error:
                log.warning("gateway not found, next try in %.0f s: %s %s", pause, type(error).__name__, error)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


async def _ask(session: aiohttp.ClientSession, url: str) -> Gateway:
    async with session.get(url) as response:
        if response.status == HTTPStatus.UNAUTHORIZED:
            raise TokenRefused
        response.raise_for_status()
        found = await response.json()
        return Gateway(url=str(found["url"]), shards=int(found["shards"]))


def point_discord_at(api_url: str, gateway: Gateway) -> None:
    """Make every later request and connection of discord.py go there."""
    discord.http.Route.BASE = api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway.url)
