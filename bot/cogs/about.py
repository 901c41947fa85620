"""/help and /about: what the bot can do, and how it is."""

from discord import app_commands
from discord.ext import commands

from bot import __version__
from bot.asking import engine_of, uptime_of, viewer_of
from bot.options import PRIVATE
from bot.replies import Interaction, reply
from briefings import drafts

_OTHER_COPIES = "Another copy of me runs on the same database. Nothing is posted twice, but stop all copies but one."


class About(commands.Cog):
    """About the bot itself."""

    @app_commands.command(description="What I can do")
    @app_commands.describe(private=PRIVATE)
    async def help(self, interaction: Interaction, private: bool = False) -> None:
        await reply(interaction, drafts.help(), private=private)

    @app_commands.command(description="My version, how long I have been up, and what is due next")
    @app_commands.describe(private=PRIVATE)
    async def about(self, interaction: Interaction, private: bool = False) -> None:
        engine = engine_of(interaction)
        queue = await engine.deliveries.status()
        notes = [_OTHER_COPIES] if engine.deliveries.others else []
        draft = drafts.about(__version__, uptime_of(interaction), await _count(interaction), queue, notes)
        await reply(interaction, draft, private=private)


async def _count(interaction: Interaction) -> dict[str, int]:
    """What the asker can see, so that nobody learns how much other servers have added."""
    engine, viewer = engine_of(interaction), viewer_of(interaction)
    return {
        "articles": (await engine.library.listing(viewer, size=1)).total,
        "quotes": (await engine.answers.quotes(viewer, size=1)).total,
        "dates in the next 30 days": (await engine.answers.upcoming(viewer, size=1)).total,
    }
