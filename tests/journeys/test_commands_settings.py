"""A server's settings: who may change them, what is checked, what is refused."""

from pathlib import Path

import pytest

from bot.sandbox import NotOffered
from bot.sandbox.admin import set_rights
from tests.journeys.articles import START, write_seeds
from tests.props.journey import OpenJourney


async def test_setup_switches_both_on_in_one_go(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        answer = await visit.slash("/setup channel:news timezone:Berlin time:7:30", user="owner")
        for words in ("Europe/Berlin", "07:30", "Meeting reminders:** in <#"):
            assert words in answer.text
        assert "07:30" in (await visit.slash("/settings show", user="owner")).text
        assert "off" in (await visit.slash("/settings show", user="owner", channel="headlines")).text


async def test_each_setting_is_changed_by_itself(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        for typed, words in {
            "/settings daily channel:news time:6am weekdays:mon-fri empty_days:skip": "nothing is posted",
            "/settings reminders channel:general before:2 days, 1 hour kinds:votes": "votes",
            "/settings timezone timezone:Kyiv": "Europe/Kyiv",
            "/settings topics topics:dam, Baltic ports": "Baltic ports",
            "/settings daily time:6:15": "06:15",
            "/settings off what:daily briefing": "Daily briefing:** off",
            "/settings off": "Meeting reminders:** off",
        }.items():
            answer = await visit.slash(typed, user="owner")
            assert words in answer.text, typed
        assert "Baltic ports" in (await visit.slash("/settings show", user="owner")).text


async def test_topics_are_kept_until_all_is_asked_for_and_unknown_ones_are_told(
    visits: OpenJourney, tmp_path: Path
) -> None:
    async with visits(seeds=write_seeds(tmp_path / "seeds"), start=START) as visit:
        answer = await visit.slash("/settings topics topics:harbour, xylophone shops", user="owner")
        assert answer.text.splitlines()[-1].startswith("No article holds these words")
        assert answer.text.splitlines()[-1].endswith(": xylophone shops")
        shown = await visit.slash("/settings topics", user="owner")
        assert "harbour, xylophone shops" in shown.text
        assert "Topics:** all" in (await visit.slash("/settings topics topics:all", user="owner")).text


async def test_a_faulty_setting_is_refused_privately_and_changes_nothing(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        for typed, told in {
            "/setup channel:news timezone:Atlantis": "Berlin or New York",
            "/setup channel:news timezone:IST": "Asia/Kolkata",
            "/setup channel:news timezone:Berlin time:25:00": "8:00",
            "/settings daily time:8": "channel",
            "/settings daily channel:news weekdays:someday": "mon-fri",
            "/settings reminders channel:news before:soon": "1 day, 1 hour",
            "/settings reminders channel:news role:editors": "@mention this role",
        }.items():
            answer = await visit.slash(typed, user="owner")
            assert answer.ephemeral, typed
            assert told in answer.text, typed
        shown = await visit.slash("/settings show", user="owner")
        assert "Daily briefing:** off" in shown.text
        assert "Meeting reminders:** off" in shown.text
        with pytest.raises(NotOffered):
            await visit.slash("/settings show", user="member")


async def test_the_missing_rights_in_a_channel_are_named(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        answer = await visit.slash("/setup channel:private timezone:Berlin", user="owner")
        assert answer.ephemeral
        assert "View Channel" in answer.text
        denied = ["embed_links", "attach_files"]
        set_rights(visit.world, visit.channel("news"), visit.world.bot, deny=denied)
        answer = await visit.slash("/settings daily channel:news", user="owner")
        assert answer.ephemeral
        assert "Embed Links and Attach Files" in answer.text
