"""/why: why a post was made, or was not."""

from discord import app_commands
from discord.ext import commands

from bot.asking import engine_of, viewer_of
from bot.options import PRIVATE
from bot.replies import Interaction, reply
from briefings import drafts

PAST, COMING = 7, 3


class Why(commands.Cog):
    """A person sees their own posts; whoever may manage a server also those of its channels."""

    @app_commands.command(description="Why a post came, or did not: the latest ones, each try, and what is next")
    @app_commands.describe(private=PRIVATE)
    async def why(self, interaction: Interaction, private: bool = True) -> None:
        accounts = await engine_of(interaction).deliveries.history(viewer_of(interaction), PAST, COMING)
        await reply(interaction, drafts.history(accounts), private=private)
