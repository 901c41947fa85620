"""The message menu's "Brief this": the briefing of any message, shown to the asker alone."""

from dataclasses import replace

import discord
from discord import app_commands

from bot.asking import engine_of, zone_of
from bot.loading import find_article, keep_name
from bot.replies import Interaction, reply
from bot.rights import may_manage
from briefings import Attachment, Button, LoadRequest, drafts


@app_commands.context_menu(name="Brief this")
async def brief_this(interaction: Interaction, message: discord.Message) -> None:
    """Parse the message's text or file, and show the briefing privately."""
    engine, zone = engine_of(interaction), await zone_of(interaction)
    request = await find_article(message).fetch(engine.clock.now(), zone)
    article = await engine.library.preview(request)
    keep = Button("Keep", "keep", (str(message.id),)) if _may_keep(interaction) else None
    draft = drafts.preview(engine.answers.brief_article(article), engine.clock.now(), zone, keep, article.as_of)
    await reply(interaction, replace(draft, files=(_copy(request),) if keep else ()), private=True)


def _may_keep(interaction: Interaction) -> bool:
    return interaction.guild_id is None or may_manage(interaction)


def _copy(request: LoadRequest) -> Attachment:
    """The text itself goes with the preview: pressing Keep reads it from there, also after a restart."""
    data = request.data if isinstance(request.data, bytes) else request.data.encode()
    return Attachment(keep_name(request.name), data)
