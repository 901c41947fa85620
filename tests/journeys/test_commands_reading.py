"""The commands that read, as people use them: in servers, privately, in direct messages, page by page."""

from pathlib import Path

import pytest

from bot.sandbox import NotOffered
from tests.journeys.articles import START, write_seeds
from tests.props.journey import OpenJourney


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return write_seeds(tmp_path / "seeds")


async def test_every_reading_command_answers_at_once_with_what_the_articles_say(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        for typed, words in {
            "/briefing": "river dam",
            "/briefing topic:harbour": "harbour wall",
            "/bigpicture topic:dam": "Farmers on both banks",
            "/quotes speaker:Tollan": "full notebook",
            "/upcoming days:30": "harbour wall",
            "/search query:notebook": "notebook",
            "/articles list": "harbour wall",
            "/articles show article:#1": "dam",
            "/help": "/briefing",
            "/about": "Briefing Bot",
        }.items():
            answer = await visit.slash(typed)
            assert words in answer.text, typed
            assert not answer.deferred, typed
            assert not answer.ephemeral, typed


async def test_a_private_answer_is_seen_by_the_asker_alone(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        answer = await visit.slash("/briefing private:True")
        assert answer.ephemeral
        assert not answer.message.is_seen_by(visit.user("owner").id)
        refused = await visit.slash("/briefing topic:xylophones")
        assert refused.ephemeral


async def test_the_same_commands_work_in_a_direct_message_but_for_a_servers_settings(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        assert "river dam" in (await visit.slash("/briefing topic:dam", channel="@member")).text
        assert "harbour wall" in (await visit.slash("/upcoming", channel="@member")).text
        with pytest.raises(NotOffered):
            await visit.slash("/settings show", channel="@member")
        with pytest.raises(NotOffered):
            await visit.slash("/setup channel:news timezone:Berlin", channel="@member")


async def test_topics_speakers_articles_meetings_and_zones_are_suggested(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        topics = await visit.autocomplete("/briefing", "topic", "harb")
        assert "harbour wall" in topics[0]["name"]
        chosen = await visit.slash(f"/briefing topic:{topics[0]['value']}")
        assert "harbour wall" in chosen.text
        assert "Mira Tollan" in str(await visit.autocomplete("/quotes", "speaker", "mir"))
        assert "river dam" in str(await visit.autocomplete("/articles show", "article", "riv"))
        assert await visit.autocomplete("/remind me", "event", "")
        zones = await visit.autocomplete("/setup", "timezone", "kyi", user="owner")
        assert zones[0]["value"] == "Europe/Kyiv"


async def test_pages_turn_in_place_for_the_asker_and_privately_for_others(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        first = await visit.slash("/quotes speaker:Tollan topic:dam", user="member")
        asked = await visit.slash("/quotes", user="member")
        turned = await visit.click(asked.message, "Next page", user="member")
        assert turned.updated
        assert turned.message.id == asked.message.id
        by_another = await visit.click(asked.message, "Previous page", user="owner")
        assert by_another.ephemeral
        assert first.message.id != asked.message.id


async def test_the_buttons_under_a_briefing_open_each_part_privately(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        briefing = await visit.slash("/briefing topic:dam")
        for label, words in {
            "All quotes": "notebook",
            "All dates": "Lindhaven",
            "Whole article": "Negotiators from Veldora",
            "Sources": "Paragraph",
        }.items():
            part = await visit.click(briefing.message, label, user="owner")
            assert part.ephemeral, label
            assert words in part.text, label
        quotes = await visit.click(briefing.message, "All quotes")
        turned = await visit.click(quotes.message, "Next page")
        assert turned.updated
        assert "fish" in turned.text


async def test_upcoming_dates_come_as_a_calendar_file(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        answer = await visit.slash("/upcoming days:30")
        file = await visit.click(answer.message, "Calendar file")
        [attachment] = file.message.attachments
        assert file.ephemeral
        assert attachment.filename == "dates.ics"


async def test_bad_input_is_answered_privately_with_what_to_do_or_not_even_sent(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        for typed, told in {
            "/briefing topic:xylophones": "xylophones",
            "/search query:***": "word",
            "/articles show article:#999": "",
            "/articles show article:the first": "list",
        }.items():
            answer = await visit.slash(typed)
            assert answer.ephemeral, typed
            assert told in answer.text, typed
        with pytest.raises(NotOffered):
            await visit.slash("/upcoming days:0")
        with pytest.raises(NotOffered):
            await visit.slash("/briefing", topic="x" * 41)
