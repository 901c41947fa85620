"""What people read when something is wrong around the bot, and that nothing of theirs is lost."""

import asyncio
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from bot.cogs import news
from bot.sandbox import Message
from bot.sandbox.admin import invite_bot, remove_bot, set_rights, set_role_rights
from bot.sandbox.faults import Fault
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


async def test_a_bug_is_told_with_a_reference_that_the_log_has(
    visits: OpenJourney, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(news, "quotes_page", fail)
    async with visits(start=START) as visit:
        answer = await visit.slash("/quotes")
        found = re.search(r"reference ([0-9a-f]{8})", answer.text)
        assert answer.ephemeral
        assert found
        assert f"bug reference={found[1]} command=quotes" in visit.bot.log
        visit.allowed_log.append(found[1])


async def test_commands_that_cannot_be_asked_for_are_registered_anew(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        next(visit.bot.folder.glob("commands-*.sha256")).write_text("another")
        await visit.restart()
        visit.faults.add(Fault("503", "GET /applications/*/commands"))
        await visit.restart()
        registered = [each for each in visit.standin.requests if each.method == "PUT"]
        assert len(registered) == 3


async def test_a_right_that_a_role_or_an_invitation_brings_back_is_noticed(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        server = visit.guild("Northgate Newsroom")
        await visit.slash("/setup channel:news timezone:Berlin time:10:30", user="owner")
        role = next(role for role in server.roles.values() if role.name == "Briefing Bot")
        rights = role.permissions
        set_role_rights(visit.world, server, role, 0)
        set_rights(visit.world, visit.channel("news"), visit.world.bot, deny=["send_messages"])
        await visit.advance(hours=2)
        set_rights(visit.world, visit.channel("news"), visit.world.bot)
        set_role_rights(visit.world, server, role, rights)
        await visit.wait_for_message("news", "# Daily briefing")
