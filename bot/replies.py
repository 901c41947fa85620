"""How an interaction is answered: once, within Discord's 3 seconds, privately or for all.

A slow answer is announced ("is thinking") before the time is up. Whoever answers calls `reply` or `turn` and need
not know whether that has happened.
"""

import asyncio
import logging
from enum import Enum, auto
from typing import Any, TypedDict

import aiohttp
import discord
from discord import ui

from bot.messages import Extra, Message, to_message
from briefings import Draft, Text

DEFER_AFTER = 2.25
"""Seconds until an answer that is still being made is announced: Discord gives up after 3, and a busy database does
after 2, which can then still be told at once."""

Interaction = discord.Interaction[Any]

log = logging.getLogger(__name__)

_ELSEWHERE = Draft((Text("…"),))


class Promise(Enum):
    """What is announced when an answer takes long: a new message for the asker alone or for all, or a new page in
    the place of the message whose button was pressed. Discord does not let one become another."""

    PRIVATE = auto()
    PUBLIC = auto()
    PAGE = auto()


class Conversation:
    """What was answered so far to one interaction; kept in its `extras`."""

    def __init__(self, interaction: Interaction) -> None:
        self._interaction = interaction
        self._lock = asyncio.Lock()
        self._promised: Promise | None = None  # what was announced and is still to come

    async def promise(self, promise: Promise) -> None:
        """Announce an answer, unless there is one."""
        async with self._lock:
            if not self._interaction.response.is_done():
                is_new = promise is not Promise.PAGE
                await self._interaction.response.defer(ephemeral=promise is Promise.PRIVATE, thinking=is_new)
                self._promised = promise

    async def answer(self, draft: Draft, private: bool, *extra: Extra) -> None:
        """Answer; after a first answer this is a further one."""
        async with self._lock:
            message = to_message(draft, *extra)
            if not self._interaction.response.is_done():
                await self._interaction.response.send_message(**message, ephemeral=private)
            elif self._promised is (Promise.PRIVATE if private else Promise.PUBLIC):
                self._promised = None
                await self._interaction.edit_original_response(**_as_edit(message))
            elif self._promised in (Promise.PRIVATE, Promise.PUBLIC):
                await self._break_promise(message, private)
            else:
                await self._interaction.followup.send(**message, ephemeral=private)

    async def replace(self, draft: Draft, *extra: Extra) -> None:
        """Put the draft in the place of the message whose button was pressed."""
        async with self._lock:
            edit = _as_edit(to_message(draft, *extra))
            if not self._interaction.response.is_done():
                await self._interaction.response.edit_message(**edit)
            elif self._promised is Promise.PAGE:
                self._promised = None
                await self._interaction.edit_original_response(**edit)
            else:
                raise RuntimeError("a page can be turned only by a button that announces a page")

    async def _break_promise(self, message: Message, private: bool) -> None:
        # What was announced for all cannot become private, nor the other way round; and a further message would
        # only fill in the announced one while that is empty (Discord's page "Receiving and Responding").
        self._promised = None
        await self._interaction.edit_original_response(**_as_edit(to_message(_ELSEWHERE)))
        await self._interaction.followup.send(**message, ephemeral=private)
        await self._interaction.delete_original_response()


class _Edit(TypedDict):
    view: ui.LayoutView
    attachments: list[discord.File]
    allowed_mentions: discord.AllowedMentions


def _as_edit(message: Message) -> _Edit:
    # discord.py calls the files of a message that is edited its attachments.
    return _Edit(view=message["view"], attachments=message["files"], allowed_mentions=message["allowed_mentions"])


def conversation(interaction: Interaction) -> Conversation:
    """The conversation that this interaction began."""
    found: Conversation = interaction.extras.setdefault("conversation", Conversation(interaction))
    return found


async def reply(interaction: Interaction, draft: Draft, *extra: Extra, private: bool) -> None:
    """Answer with the draft; `private`: only the asker sees it."""
    await conversation(interaction).answer(draft, private, *extra)


async def turn(interaction: Interaction, draft: Draft, *extra: Extra) -> None:
    """Turn the page in place if the message is the presser's own, else show it privately to the presser."""
    if is_own(interaction):
        await conversation(interaction).replace(draft, *extra)
    else:
        await reply(interaction, draft, *extra, private=True)


def is_own(interaction: Interaction) -> bool:
    """Whether the message with the pressed button is seen by the presser alone, or answers a command of theirs."""
    message = interaction.message
    if message is None:
        return False
    asked = message.interaction_metadata
    return (
        interaction.guild_id is None
        or message.flags.ephemeral
        or (asked is not None and asked.user.id == interaction.user.id)
    )


def promise_when_slow(interaction: Interaction, announced: Promise) -> None:
    """Announce an answer if there is none after `DEFER_AFTER` seconds."""

    async def promise() -> None:
        try:
            await conversation(interaction).promise(announced)
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("answer not announced: %s %s", type(error).__name__, error)

    def begin() -> None:
        if not interaction.response.is_done():
            interaction.extras["promise"] = asyncio.ensure_future(promise())

    asyncio.get_running_loop().call_later(DEFER_AFTER, begin)
