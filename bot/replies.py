"""How an interaction is answered: once, within Discord's 3 seconds, privately or for all.

A slow answer is announced ("is thinking") before the time is up. Whoever answers calls `reply` or `turn` and need
not know whether that has happened.
"""

import asyncio
from typing import Any, TypedDict

import discord
from discord import ui

from bot.messages import Extra, Message, to_message
from briefings import Draft

DEFER_AFTER = 2.25
"""Seconds until an answer that is still being made is announced: Discord gives up after 3, and a busy database does
after 2, which can then still be told at once."""

UNKNOWN_INTERACTION = 10062
ALREADY_ANSWERED = 40060

Interaction = discord.Interaction[Any]


class Conversation:
    """What was answered so far to one interaction; kept in its `extras`."""

    def __init__(self, interaction: Interaction) -> None:
        self._interaction = interaction
        self._lock = asyncio.Lock()
        self._promised: bool | None = None  # the privacy of an announced answer that is still to come

    async def promise(self, private: bool) -> None:
        """Announce an answer, unless there is one."""
        async with self._lock:
            if not self._interaction.response.is_done():
                await self._interaction.response.defer(ephemeral=private, thinking=True)
                self._promised = private

    async def answer(self, draft: Draft, private: bool, *extra: Extra) -> None:
        """Answer; after a first answer this is a further one."""
        async with self._lock:
            message = to_message(draft, *extra)
            if not self._interaction.response.is_done():
                await self._interaction.response.send_message(**message, ephemeral=private)
            elif self._promised == private:
                self._promised = None
                await self._interaction.edit_original_response(**_as_edit(message))
            else:
                await self._break_promise()
                await self._interaction.followup.send(**message, ephemeral=private)

    async def replace(self, draft: Draft, *extra: Extra) -> None:
        """Put the draft in the place of the message whose button was pressed."""
        async with self._lock:
            edit = _as_edit(to_message(draft, *extra))
            pressed = self._interaction.message
            if not self._interaction.response.is_done():
                await self._interaction.response.edit_message(**edit)
            elif pressed is not None:
                await self._break_promise()
                await self._interaction.followup.edit_message(pressed.id, **edit)

    async def _break_promise(self) -> None:
        # What was announced for all cannot become private, nor the other way round.
        if self._promised is not None:
            self._promised = None
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


def promise_when_slow(interaction: Interaction, *, private: bool) -> None:
    """Announce an answer if there is none after `DEFER_AFTER` seconds."""

    async def promise() -> None:
        try:
            await conversation(interaction).promise(private)
        except discord.HTTPException as error:
            if error.code not in (UNKNOWN_INTERACTION, ALREADY_ANSWERED):
                raise

    def begin() -> None:
        if not interaction.response.is_done():
            interaction.extras["promise"] = asyncio.ensure_future(promise())

    asyncio.get_running_loop().call_later(DEFER_AFTER, begin)
