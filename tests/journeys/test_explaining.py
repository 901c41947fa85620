"""What people are told about posts: why they came or not, what is missing, what closed messages kept back."""

from pathlib import Path

import pytest

from bot.sandbox.admin import set_rights
from bot.sandbox.permissions import bits
from tests.journeys.articles import SCHOOL_MEETING, START, write_seeds
from tests.props.journey import OpenJourney


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return write_seeds(tmp_path / "seeds")


async def test_a_post_without_a_right_is_explained_and_goes_out_when_the_right_is_back(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        await visit.slash("/setup channel:news timezone:Berlin time:10:30", user="owner")
        news = visit.channel("news")
        set_rights(visit.world, news, visit.world.bot, deny=["embed_links"])
        await visit.advance(hours=2)
        assert "Embed Links" in (await visit.slash("/settings check", user="owner")).text
        set_rights(visit.world, news, visit.world.bot)
        assert "Daily briefing · Mon 1 Mar 2027" in (await visit.wait_for_message("news", "# Daily briefing")).text
        assert "all is well in #news" in (await visit.slash("/settings check", user="owner")).text


async def test_a_reminder_that_closed_messages_kept_back_is_told_at_the_next_command(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        await visit.slash("/remind me event:harbour wall", channel="@member")
        visit.user("member").dms_open = False
        visit.allowed_codes.add(50007)
        await visit.advance(days=5)
        await visit.slash("/help")
        told = await visit.wait_for_message("news", "a reminder of yours fell due")
        assert told.ephemeral
        assert "harbour wall" in told.text
        await visit.slash("/about")
        again = [m for m in visit.messages("news") if "fell due" in m.text]
        assert len(again) == 1


async def test_sources_and_why_under_a_post_lead_to_its_passages(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        await visit.slash("/setup channel:news timezone:Berlin time:10:30", user="owner")
        await visit.advance(days=3, hours=3)
        reminder = await visit.wait_for_message("news", lambda m: "Sources & why" in m.labels and "Daily" not in m.text)
        why = await visit.click(reminder, "Sources & why", user="owner")
        assert why.ephemeral
        assert "Paragraph" in why.text
        assert "reminder that was set" in why.text


async def test_a_reminder_by_direct_message_leads_to_its_servers_article(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        await visit.submit_modal(await visit.slash("/articles add"), {"Text": SCHOOL_MEETING})
        await visit.slash("/remind me event:bus lines before:1 day")
        await visit.advance(days=7)
        reminder = await visit.wait_for_message("@member", lambda m: "Sources & why" in m.labels)
        why = await visit.click(reminder, "Sources & why")
        assert "Paragraph 3" in why.text
        article = await visit.click(why.message, "Whole article")
        assert "Every child rides a bus" in article.text


async def test_closed_messages_bring_a_reminder_to_the_channel_only_where_its_owner_allowed_it(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        visit.allowed_codes.add(50007)
        for name, here in (("member", True), ("owner", False)):
            visit.user(name).dms_open = False
            await visit.slash(f"/remind me event:harbour wall here:{here}", user=name)
        before = len(visit.messages("news"))
        await visit.advance(days=5)
        posted = [message for message in visit.messages("news")[before:] if "harbour wall" in message.text]
        assert posted
        assert {frozenset(message.pings.users) for message in posted} == {frozenset({visit.user("member").id})}


async def test_the_servers_owner_hears_of_a_missing_right_when_whoever_set_it_up_takes_no_messages(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        visit.allowed_codes.add(50007)
        server, member, news = visit.guild("Northgate Newsroom"), visit.user("member"), visit.channel("news")
        server.members[member.id].role_ids.append(visit.world.add_role(server, "managers", bits("manage_guild")).id)
        await visit.slash("/setup channel:news timezone:Berlin time:10:30", user="member")
        member.dms_open = False
        set_rights(visit.world, news, visit.world.bot, deny=["embed_links"])
        await visit.advance(hours=2)
        assert (await visit.wait_for_message("@owner", "Embed Links")).text
