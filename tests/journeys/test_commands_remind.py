"""Personal reminders: set by command and by button, tried out, changed, taken back; also across restarts."""

from pathlib import Path

import pytest

from tests.journeys.articles import START, write_seeds
from tests.props.journey import OpenJourney


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return write_seeds(tmp_path / "seeds")


async def test_a_reminder_is_set_tried_out_listed_and_cancelled(journeys: OpenJourney, seeds: Path) -> None:
    async with journeys(seeds=seeds, start=START) as journey:
        event = (await journey.autocomplete("/remind me", "event", "dam"))[0]
        answer = await journey.slash(f"/remind me event:{event['value']} before:2 days and 30m")
        assert "Reminder set" in answer.text
        assert "2 days" in (await journey.wait_for_message("@member", "Reminder set")).text
        listed = await journey.slash("/remind list")
        assert "Veldora" in listed.text
        reminder = (await journey.autocomplete("/remind cancel", "reminder", ""))[0]
        assert "Cancelled" in (await journey.slash(f"/remind cancel reminder:{reminder['value']}")).text
        assert "none" in (await journey.slash("/remind list")).text


async def test_the_meeting_is_found_by_words_and_bad_input_is_refused_privately(
    journeys: OpenJourney, seeds: Path
) -> None:
    async with journeys(seeds=seeds, start=START) as journey:
        assert "harbour" in (await journey.slash("/remind me event:harbour wall", channel="@member")).text
        unknown = await journey.slash("/remind me event:xylophones")
        assert unknown.ephemeral
        assert "/upcoming" in unknown.text
        for before in ("soon", "0 days", "-1 hour", "400 days"):
            answer = await journey.slash("/remind me event:dam", before=before)
            assert answer.ephemeral, before
        assert "Veldora" not in (await journey.slash("/remind list")).text


async def test_the_button_sets_one_and_the_leads_can_be_changed_after_a_restart(
    journeys: OpenJourney, seeds: Path
) -> None:
    async with journeys(seeds=seeds, start=START) as journey:
        upcoming = await journey.slash("/upcoming", user="owner")
        await journey.restart()
        answer = await journey.click(upcoming.message, "Remind me", user="member")
        assert answer.ephemeral
        await journey.wait_for_message("@member", "Reminder set")
        await journey.restart(kill=False)
        changed = await journey.choose(answer.message, "1 week before", "10 minutes before")
        assert changed.updated
        assert "10 minutes" in (await journey.slash("/remind list")).text
        again = await journey.click(answer.message, "Cancel")
        assert "Cancelled" in again.text


async def test_a_reminder_is_kept_when_direct_messages_are_closed_or_another_would_cancel_it(
    journeys: OpenJourney, seeds: Path
) -> None:
    async with journeys(seeds=seeds, start=START) as journey:
        journey.allowed_codes.add(50007)
        journey.user("member").dms_open = False
        answer = await journey.slash("/remind me event:harbour")
        assert "Direct Messages" in answer.text
        assert "harbour" in (await journey.slash("/remind list")).text
        by_another = await journey.click(answer.message, "Cancel", user="owner")
        assert by_another.ephemeral
        assert "harbour" in (await journey.slash("/remind list")).text


async def test_a_reminder_comes_and_is_snoozed(journeys: OpenJourney, seeds: Path) -> None:
    async with journeys(seeds=seeds, start=START) as journey:
        await journey.slash("/remind me event:dam before:1 day")
        await journey.advance(days=8, hours=12)
        reminder = await journey.wait_for_message("@member", lambda message: "Again in 1 hour" in message.labels)
        answer = await journey.click(reminder, "Again in 1 hour")
        assert "<t:" in answer.text
        why = await journey.click(reminder, "Sources & why")
        assert "Paragraph" in why.text
        await journey.advance(hours=2)
        again = [m for m in journey.messages("@member") if "Again in 1 hour" in m.labels]
        assert len(again) == 2
