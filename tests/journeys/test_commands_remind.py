"""Personal reminders: set by command and by button, tried out, changed, taken back; also across restarts."""

from pathlib import Path

import pytest

from tests.journeys.articles import START, write_seeds
from tests.props.journey import OpenJourney


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return write_seeds(tmp_path / "seeds")


async def test_a_reminder_is_set_tried_out_listed_and_cancelled(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        event = (await visit.autocomplete("/remind me", "event", "dam"))[0]
        answer = await visit.slash(f"/remind me event:{event['value']} before:2 days and 30m")
        assert "Reminder set" in answer.text
        assert "2 days" in (await visit.wait_for_message("@member", "Reminder set")).text
        listed = await visit.slash("/remind list")
        assert "Veldora" in listed.text
        reminder = (await visit.autocomplete("/remind cancel", "reminder", ""))[0]
        assert "Cancelled" in (await visit.slash(f"/remind cancel reminder:{reminder['value']}")).text
        assert "none" in (await visit.slash("/remind list")).text


async def test_reminders_are_listed_for_the_asker_alone_and_by_date(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        for event in ("dam", "harbour wall"):
            await visit.slash(f"/remind me event:{event}")
        listed = await visit.slash("/remind list")
        assert listed.ephemeral
        assert listed.text.index("harbour") < listed.text.index("Veldora")
        offered = await visit.autocomplete("/remind cancel", "reminder", "")
        assert ["harbour" in each["name"] for each in offered] == [True, False]


async def test_the_meeting_is_found_by_words_and_bad_input_is_refused_privately(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        assert "harbour" in (await visit.slash("/remind me event:harbour wall", channel="@member")).text
        unknown = await visit.slash("/remind me event:xylophones")
        assert unknown.ephemeral
        assert "/upcoming" in unknown.text
        for before in ("soon", "0 days", "-1 hour", "400 days"):
            answer = await visit.slash("/remind me event:dam", before=before)
            assert answer.ephemeral, before
        assert "Veldora" not in (await visit.slash("/remind list")).text


async def test_a_reminder_that_is_too_late_says_so_and_offers_what_still_fits(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        answer = await visit.slash("/remind me event:dam before:3 weeks")
        assert "Too late for this reminder" in answer.text
        assert "3 weeks" in answer.text or "21 days" in answer.text
        assert "still time for one **7 days before**" in answer.text
        assert not visit.messages("@member")
        changed = await visit.choose(answer.message, "1 week before")
        assert "Reminder set" in changed.text


async def test_the_list_tells_only_of_messages_that_are_still_to_come(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        await visit.slash("/remind me event:dam before:3 weeks and 1 day")
        assert "1 day before, by direct message" in (await visit.slash("/remind list")).text
        await visit.slash("/remind me event:dam before:3 weeks")
        assert "No message is left to come" in (await visit.slash("/remind list")).text


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
        changed = await journey.choose(answer.message, "2 days before", "on the day")
        assert changed.updated
        assert "2 days before and on the day" in (await journey.slash("/remind list")).text
        again = await journey.click(answer.message, "Cancel")
        assert "Cancelled" in again.text


async def test_a_reminder_is_kept_when_direct_messages_are_closed_or_another_would_cancel_it(
    visits: OpenJourney, seeds: Path
) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        visit.allowed_codes.add(50007)
        visit.user("member").dms_open = False
        answer = await visit.slash("/remind me event:harbour")
        assert "Direct Messages" in answer.text
        assert "harbour" in (await visit.slash("/remind list")).text
        by_another = await visit.click(answer.message, "Cancel", user="owner")
        assert by_another.ephemeral
        assert "harbour" in (await visit.slash("/remind list")).text


async def test_a_reminder_comes_and_is_snoozed(visits: OpenJourney, seeds: Path) -> None:
    async with visits(seeds=seeds, start=START) as visit:
        await visit.slash("/remind me event:dam before:1 day")
        await visit.advance(days=8, hours=12)
        reminder = await visit.wait_for_message("@member", lambda message: "Again in 1 hour" in message.labels)
        answer = await visit.click(reminder, "Again in 1 hour")
        assert "<t:" in answer.text
        why = await visit.click(reminder, "Sources & why")
        assert "Paragraph" in why.text
        await visit.advance(hours=2)
        again = [m for m in visit.messages("@member") if "Again in 1 hour" in m.labels]
        assert len(again) == 2
        form = await visit.click(again[-1], "Again at …")
        assert "not understood" in (await visit.submit_modal(form, {"When?": "some day"})).text
        assert "<t:" in (await visit.submit_modal(form, {"When?": "tomorrow 7am"})).text
        assert "<t:" in (await visit.click(again[-1], "Again tomorrow 09:00")).text
