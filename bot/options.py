"""The options that several commands share: their limits and their descriptions."""

from typing import Any

import discord
from discord import app_commands

from bot.pages import LONGEST_OPTION, LONGEST_QUERY
from briefings import BadSetting

PRIVATE = "True: only you see the answer"

Option = app_commands.Range[str, 0, LONGEST_OPTION]
Query = app_commands.Range[str, 1, LONGEST_QUERY]
Days = app_commands.Range[int, 1, 365]
Typed = app_commands.Range[str, 1, 100]


class PostChannel(app_commands.Transformer):
    """A channel to post in: text or announcements."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return [discord.ChannelType.text, discord.ChannelType.news]

    async def transform(self, interaction: discord.Interaction[Any], value: Any, /) -> discord.TextChannel:
        """The channel as the bot knows it."""
        channel = value.resolve()
        if not isinstance(channel, discord.TextChannel):
            raise BadSetting(f"I do not see #{value.name}: I lack View Channel there, or it is no text channel.")
        return channel


Channel = app_commands.Transform[discord.TextChannel, PostChannel]
