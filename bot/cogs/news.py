"""The commands that read: /briefing, /bigpicture, /quotes, /upcoming, /search."""

from discord import app_commands
from discord.ext import commands

from bot import suggestions
from bot.asking import engine_of, viewer_of, zone_of
from bot.options import PRIVATE, Days, Option, Query
from bot.pages import quotes_page, search_page, upcoming_page
from bot.replies import Interaction, reply
from briefings import drafts


class News(commands.Cog):
    """Answers out of the library; nothing is written."""

    @app_commands.command(description="The big picture, the key quotes and the upcoming dates of a story")
    @app_commands.describe(topic="A subject, a person or an article; leave it empty for the newest", private=PRIVATE)
    @app_commands.autocomplete(topic=suggestions.topics)
    async def briefing(self, interaction: Interaction, topic: Option = "", private: bool = False) -> None:
        engine = engine_of(interaction)
        found = await engine.answers.brief(topic, viewer_of(interaction))
        draft = drafts.briefing(found, engine.clock.now(), await zone_of(interaction))
        await reply(interaction, draft, private=private)

    @app_commands.command(description="The big picture of the newest stories")
    @app_commands.describe(topic="A subject, a person or an article; leave it empty for the newest", private=PRIVATE)
    @app_commands.autocomplete(topic=suggestions.topics)
    async def bigpicture(self, interaction: Interaction, topic: Option = "", private: bool = False) -> None:
        stories = await engine_of(interaction).answers.big_pictures(topic, viewer_of(interaction))
        await reply(interaction, drafts.big_pictures(stories, topic), private=private)

    @app_commands.command(description="Who said what, word for word")
    @app_commands.describe(speaker="Who said it", topic="What it is about", private=PRIVATE)
    @app_commands.autocomplete(speaker=suggestions.speakers, topic=suggestions.topics)
    async def quotes(
        self, interaction: Interaction, speaker: Option = "", topic: Option = "", private: bool = False
    ) -> None:
        draft = await quotes_page(engine_of(interaction), viewer_of(interaction), speaker, topic)
        await reply(interaction, draft, private=private)

    @app_commands.command(description="The dates ahead, in order")
    @app_commands.describe(days="How many days ahead (30 unless you say so)", topic="What it is about", private=PRIVATE)
    @app_commands.autocomplete(topic=suggestions.topics)
    async def upcoming(
        self, interaction: Interaction, days: Days = 30, topic: Option = "", private: bool = False
    ) -> None:
        zone = await zone_of(interaction)
        draft = await upcoming_page(engine_of(interaction), viewer_of(interaction), zone, days, topic)
        await reply(interaction, draft, private=private)

    @app_commands.command(description="Search all articles")
    @app_commands.describe(query='Words, "a phrase", or the beginning of a word with *', private=PRIVATE)
    async def search(self, interaction: Interaction, query: Query, private: bool = False) -> None:
        draft = await search_page(engine_of(interaction), viewer_of(interaction), query)
        await reply(interaction, draft, private=private)
