"""Buttons that show more: other pages, the parts of a story, a calendar file, what is behind a post."""

from contextlib import suppress
from dataclasses import replace
from functools import partial

from discord import ui

from bot.asking import engine_of, readers_of, viewer_of, zone_of
from bot.explaining import explain_post
from bot.pages import articles_page, part_page, quotes_page, search_page, upcoming_page
from bot.replies import Interaction, reply, turn
from bot.views.action import NUMBER, Action
from briefings import Attachment, Draft, NotFound, drafts, ics


class ShowPart(Action, template=rf"bb:part:{NUMBER}:(quotes|dates|sections|sources):{NUMBER}"):
    """All quotes, all dates, the sections or the sources of a story: opened privately, then turned in place."""

    async def answer(self, interaction: Interaction) -> None:
        article_id, part, page = self.args
        engine, zone = engine_of(interaction), await zone_of(interaction)
        show = turn if self.turns(interaction) else partial(reply, private=True)
        for viewer in await readers_of(interaction):
            with suppress(NotFound):
                return await show(interaction, await part_page(engine, viewer, zone, int(article_id), part, int(page)))
        raise NotFound("This article is not in the library any more.")

    def turns(self, interaction: Interaction) -> bool:
        """Only a part's own pages carry two ways to the same part: back and on."""
        article_id, part, _ = self.args
        same = f"bb:part:{article_id}:{part}:"
        return sum(each.startswith(same) for each in _custom_ids(interaction)) > 1


class TurnPage(Action, template=rf"bb:page:(quotes|search|articles|upcoming):{NUMBER}:(.*)"):
    """Another page of an answer."""

    def turns(self, interaction: Interaction) -> bool:
        """Always."""
        return True

    async def answer(self, interaction: Interaction) -> None:
        await turn(interaction, await self._get_page(interaction))

    async def _get_page(self, interaction: Interaction) -> Draft:
        what, number, *query = self.args
        engine, viewer, page = engine_of(interaction), viewer_of(interaction), int(number)
        match what, query:
            case "quotes", [speaker, topic]:
                return await quotes_page(engine, viewer, speaker, topic, page)
            case "upcoming", [days, topic]:
                return await upcoming_page(engine, viewer, await zone_of(interaction), int(days), topic, page)
            case "articles", [topic]:
                return await articles_page(engine, viewer, topic, page)
            case _:
                return await search_page(engine, viewer, ":".join(query), page)


class GetCalendar(Action, template=rf"bb:ics:{NUMBER}:(.*)"):
    """The dates of an answer as a file for a calendar."""

    async def answer(self, interaction: Interaction) -> None:
        days, topic = self.args
        engine = engine_of(interaction)
        meetings = await engine.answers.calendar(viewer_of(interaction), int(days), topic)
        file = Attachment("dates.ics", ics.calendar(meetings, engine.clock.now()))
        said = drafts.say("Open this file with your calendar. A date that moves later keeps its entry.")
        await reply(interaction, replace(said, files=(file,)), private=True)


class ShowWhy(Action, template=r"bb:why:([0-9A-Za-z_-]{1,64})"):
    """The passages behind a post, and why it was made."""

    async def answer(self, interaction: Interaction) -> None:
        await reply(interaction, await explain_post(interaction, self.args[0]), private=True)


def _custom_ids(interaction: Interaction) -> list[str]:
    message = interaction.message
    if message is None:
        return []
    return [
        item.custom_id
        for item in ui.LayoutView.from_message(message).walk_children()
        if isinstance(item, ui.Button) and item.custom_id
    ]
