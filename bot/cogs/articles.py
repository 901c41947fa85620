"""/articles list, show, remove, add: the library."""

import re

import discord
from discord import app_commands
from discord.ext import commands

from bot import suggestions
from bot.asking import engine_of, viewer_of, zone_of
from bot.loading import HandedIn, load_all
from bot.options import PRIVATE, Option, Typed
from bot.pages import articles_page, part_page
from bot.replies import Interaction, reply
from bot.uploads import check_upload, from_attachment
from bot.views.forms import AddArticle
from briefings import NotFound, drafts

_NUMBER = re.compile(r"#?([0-9]{1,18})")


class Articles(commands.GroupCog, group_name="articles", group_description="The articles I have read"):
    """What anybody may do; removing asks the engine who may."""

    @app_commands.command(name="list", description="The articles I have read, newest first")
    @app_commands.describe(topic="Only articles about this", private=PRIVATE)
    @app_commands.autocomplete(topic=suggestions.topics)
    async def list_articles(self, interaction: Interaction, topic: Option = "", private: bool = False) -> None:
        draft = await articles_page(engine_of(interaction), viewer_of(interaction), topic)
        await reply(interaction, draft, private=private)

    @app_commands.command(description="A whole article by its sections")
    @app_commands.describe(article="Choose from the list, or give its number", private=PRIVATE)
    @app_commands.autocomplete(article=suggestions.articles)
    async def show(self, interaction: Interaction, article: Typed, private: bool = False) -> None:
        engine, viewer, zone = engine_of(interaction), viewer_of(interaction), await zone_of(interaction)
        draft = await part_page(engine, viewer, zone, _number(article), "sections")
        await reply(interaction, draft, private=private)

    @app_commands.command(description="Take an article out of the library (its loader, or Manage Server)")
    @app_commands.describe(article="Choose from the list, or give its number")
    @app_commands.autocomplete(article=suggestions.articles)
    async def remove(self, interaction: Interaction, article: Typed) -> None:
        stored = await engine_of(interaction).library.get_owned(_number(article), viewer_of(interaction))
        await reply(interaction, drafts.removal(stored), private=True)

    @app_commands.command(description="Give me an article to read: paste it, or attach a file")
    @app_commands.describe(file="Text, Markdown, HTML or .eml; leave it out to paste the text", private=PRIVATE)
    async def add(
        self, interaction: Interaction, file: discord.Attachment | None = None, private: bool = False
    ) -> None:
        if file is None:
            await interaction.response.send_modal(AddArticle(private=private))
            return
        upload = from_attachment(file)
        check_upload(upload)
        await load_all(interaction, [HandedIn(upload=upload)], private=private)


def _number(text: str) -> int:
    found = _NUMBER.fullmatch(text.strip())
    if not found:
        raise NotFound(f"“{text}” is no article's number. Choose one from the list, or see /articles list.")
    return int(found[1])
