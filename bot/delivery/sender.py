"""The only file that posts unasked: the outbox's `Sender` on discord.py.

Promises that every failure is told apart by what it means for the post: not allowed, gone, closed, never, or
unknown. Error codes: docs.discord.com, "Opcodes and Status Codes".
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import discord

from bot.delivery.outbox import SendFailure
from bot.messages import to_message
from bot.rights import missing_to_post
from briefings import Draft, Outcome, Place

REQUESTS, WINDOW = 50, 1.0
"""Discord allows a bot 50 requests in any second (docs.discord.com, "Rate Limits")."""

LEAST_GAP = 1 / 60
"""Seconds between two requests at the least: what a stall held up is caught up without a burst."""

LOOK_BACK = timedelta(seconds=15)
"""How much earlier than the first try a look begins: Discord's clock and ours may differ."""

LOOK_PAGES = 20
"""Pages of 100 messages that a look reads from the first try on. A post stands within a minute of its try."""

_UNKNOWN_CHANNEL, _UNKNOWN_MESSAGE, _MISSING_ACCESS = 10003, 10008, 50001
_MISSING_PERMISSIONS, _CANNOT_DM, _NO_MUTUAL_GUILDS = 50013, 50007, 50278
_THREAD_ARCHIVED, _THREAD_LOCKED = 50083, 160005

_MEANINGS = {
    _UNKNOWN_CHANNEL: (Outcome.GONE, "Discord does not know this channel"),
    # A repeat of a nonce whose message was deleted since: it was posted.
    _UNKNOWN_MESSAGE: (Outcome.FOUND, "it had been posted, and was deleted since"),
    _MISSING_ACCESS: (Outcome.NO_RIGHT, "View Channel"),
    _MISSING_PERMISSIONS: (Outcome.NO_RIGHT, "Send Messages"),
    _THREAD_ARCHIVED: (Outcome.NO_RIGHT, "Manage Threads"),
    _THREAD_LOCKED: (Outcome.NO_RIGHT, "Manage Threads"),
    _CANNOT_DM: (Outcome.CLOSED, "direct messages are closed"),
    _NO_MUTUAL_GUILDS: (Outcome.CLOSED, "the bot and this person share no server"),
}


class Pace:
    """Lets requests through: Discord never counts more than `requests` of them in any `window` of seconds.

    It counts a request at some moment between its start and its answer, which stalls of the network, of Discord or of
    this machine may move about. So a place is free again one window after the answer: the limit then holds whatever
    comes late, at the price of a round trip in each window.
    """

    def __init__(self, requests: int = REQUESTS, window: float = WINDOW, gap: float = LEAST_GAP) -> None:
        self._window = window
        self._gap = gap
        self._next_start = 0.0
        self._answered: asyncio.Queue[float] = asyncio.Queue()
        self._one_by_one = asyncio.Lock()
        for _ in range(requests):
            self._answered.put_nowait(-window)

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for the next turn; the request and its answer go inside."""
        time = asyncio.get_running_loop().time
        async with self._one_by_one:
            free_at = await self._answered.get() + self._window
            try:
                await asyncio.sleep(max(free_at, self._next_start) - time())
            except asyncio.CancelledError:
                self._answered.put_nowait(free_at - self._window)
                raise
            self._next_start = time() + self._gap
        try:
            yield
        finally:
            self._answered.put_nowait(time())


class DiscordSender:
    """Posts to channels and to people's direct messages."""

    def __init__(self, client: discord.Client, pace: Pace | None = None) -> None:
        self._client = client
        self._pace = pace or Pace()
        self._direct: dict[int, int] = {}

    async def look(self, place: Place, ref: str, since: datetime) -> int | None:
        """See `outbox.Sender`."""
        self._check_rights(place)
        after = discord.utils.time_snowflake(since - LOOK_BACK)
        with _told_apart("Read Message History"):
            channel_id = await self._channel_id(place)
            for _ in range(LOOK_PAGES):
                async with self._pace.turn():
                    messages = await self._client.http.logs_from(channel_id, 100, after=after)
                for message in messages:
                    if ref in _custom_ids(message.get("components", ())):
                        return int(message["id"])
                if len(messages) < 100:
                    return None
                after = max(int(message["id"]) for message in messages)
        return None

    async def send(self, place: Place, draft: Draft, nonce: str) -> int:
        """See `outbox.Sender`."""
        self._check_rights(place)
        with _told_apart("Send Messages"):
            channel_id = await self._channel_id(place)
            channel = self._client.get_partial_messageable(channel_id, guild_id=place.guild_id)
            reply = _answer_to(draft.reply_to, channel_id, place)
            async with self._pace.turn():
                message = await channel.send(**to_message(draft), nonce=nonce, **reply)
        return message.id

    def _check_rights(self, place: Place) -> None:
        """Ask the cache first: a request that must fail counts against the bot. A server that is not in it is one that
        the bot was removed from (an outage leaves it there); a channel that is not may well exist, and is tried."""
        if place.channel_id is None or place.guild_id is None:
            return
        guild = self._client.get_guild(place.guild_id)
        if guild is None:
            raise SendFailure(Outcome.NO_RIGHT, "View Channel")
        channel = guild.get_channel_or_thread(place.channel_id)
        if channel is not None and (missing := missing_to_post(channel)):
            raise SendFailure(Outcome.NO_RIGHT, ", ".join(missing))

    async def _channel_id(self, place: Place) -> int:
        if place.channel_id is not None:
            return place.channel_id
        user_id = place.user_id or 0
        if user_id not in self._direct:
            async with self._pace.turn():
                opened = await self._client.http.start_private_message(str(user_id))
            self._direct[user_id] = int(opened["id"])
        return self._direct[user_id]


def _answer_to(message_id: int | None, channel_id: int, place: Place) -> dict[str, Any]:
    if message_id is None:
        return {}
    answered = discord.MessageReference(
        message_id=message_id, channel_id=channel_id, guild_id=place.guild_id, fail_if_not_exists=False
    )
    return {"reference": answered}


@contextmanager
def _told_apart(right: str) -> Iterator[None]:
    """Turn what discord.py raises into a SendFailure. `right` is what Missing Permissions means here."""
    try:
        yield
    except discord.RateLimited as refusal:
        raise SendFailure(Outcome.UNSURE, "rate limited", timedelta(seconds=refusal.retry_after)) from refusal
    except discord.HTTPException as refusal:
        outcome, reason = _meaning(refusal)
        raise SendFailure(outcome, right if refusal.code == _MISSING_PERMISSIONS else reason) from refusal
    except (aiohttp.ClientError, OSError, TimeoutError) as fault:
        raise SendFailure(Outcome.UNSURE, f"Discord could not be reached: {type(fault).__name__}") from fault


def _meaning(refusal: discord.HTTPException) -> tuple[Outcome, str]:
    if refusal.code in _MEANINGS:
        return _MEANINGS[refusal.code]
    said = f"Discord answered {refusal.status} ({refusal.code})"
    never = refusal.status in (400, 413)
    return (Outcome.REFUSED if never else Outcome.UNSURE), said


def _custom_ids(components: Iterable[Any]) -> str:
    """All custom ids in a message's components, nested ones too, as one text to search in."""
    found: list[str] = []
    stack = list(components)
    while stack:
        component = stack.pop()
        found.append(component.get("custom_id") or "")
        stack += component.get("components") or []
        stack += [component["accessory"]] if component.get("accessory") else []
    return "\n".join(found)
