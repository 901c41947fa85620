"""What people read when something is wrong around the bot, and that nothing of theirs is lost."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from bot.sandbox import Message
from bot.sandbox.admin import invite_bot, remove_bot
from tests.journeys.articles import SCHOOL_MEETING, START
from tests.props.journey import Journey, OpenJourney


@contextmanager
def another_writer(journey: Journey) -> Iterator[None]:
    """Somebody else keeps the database busy."""
    connection = sqlite3.connect(journey.bot.folder / "briefings.db", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


async def test_a_pasted_text_comes_back_when_the_database_is_busy(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        opened = await visit.slash("/articles add")
        with another_writer(visit):
            answer = await visit.submit_modal(opened, {"Text": SCHOOL_MEETING})
            assert "no article" in (await visit.slash("/briefing")).text
        assert answer.ephemeral
        assert "busy" in answer.text
        [file] = answer.message.attachments
        assert file.content.decode() == SCHOOL_MEETING.strip() or file.content.decode() == SCHOOL_MEETING


async def test_a_button_of_an_earlier_version_is_answered(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        await visit.submit_modal(await visit.slash("/articles add"), {"Text": SCHOOL_MEETING})
        message = (await visit.slash("/briefing")).message
        _rename_buttons(message)
        answer = await visit.click(message, "All quotes")
        assert answer.ephemeral
        assert "earlier version" in answer.text


def _rename_buttons(message: Message) -> None:
    for button in message.buttons:
        button["custom_id"] = f"old:{button['custom_id']}"


async def test_a_form_of_an_earlier_version_gives_back_what_was_typed(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        opened = await visit.slash("/articles add")
        opened.interaction.modal = replace(opened.modal, custom_id="old:add")
        answer = await visit.submit_modal(opened, {"Text": "My words."})
        assert answer.ephemeral
        assert answer.message.attachments[0].content == b"My words."


async def test_a_server_that_removes_the_bot_gets_no_posts_and_keeps_its_articles(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        await visit.submit_modal(await visit.slash("/articles add"), {"Text": SCHOOL_MEETING})
        await visit.slash("/setup channel:news timezone:Berlin time:12:00", user="owner")
        server = visit.guild("Northgate Newsroom")
        before = len(visit.messages("news"))
        remove_bot(visit.world, server)
        while "its posts are off" not in visit.bot.log:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        await visit.advance(days=2)
        assert len(visit.messages("news")) == before
        invite_bot(visit.world, server)
        shown = await visit.slash("/settings show", user="owner")
        assert "Daily briefing:** off" in shown.text
        assert "Europe/Berlin" in shown.text
        assert "Tarn" in (await visit.slash("/briefing")).text
