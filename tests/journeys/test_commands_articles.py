"""Articles that people hand in: pasted, attached, from a message; kept apart by server; never lost."""

from pathlib import Path

from bot.sandbox import Upload
from tests.journeys.articles import DAM_TALKS, HARBOUR_VOTE, SCHOOL_MEETING, START, write_seeds
from tests.props.journey import OpenJourney


async def test_a_pasted_article_is_read_also_when_its_form_outlived_a_restart(journeys: OpenJourney) -> None:
    async with journeys(start=START) as journey:
        opened = await journey.slash("/articles add")
        outliving = await journey.slash("/articles add")
        answer = await journey.submit_modal(opened, {"Text": SCHOOL_MEETING})
        assert "1 quote" in answer.text
        assert "1 upcoming date" in answer.text
        await journey.restart()
        assert "Tarn" in (await journey.slash("/briefing")).text
        kept = await journey.submit_modal(outliving, {"Text": HARBOUR_VOTE})
        assert "Added to the library" in kept.text


async def test_texts_and_files_are_read_with_and_without_a_form(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        opened = await visit.slash("/articles add private:True")
        file = Upload("harbour.txt", HARBOUR_VOTE.encode())
        answer = await visit.submit_modal(opened, {"Text": SCHOOL_MEETING, "Files": [file]})
        assert answer.ephemeral
        assert "Tarn" in answer.text
        assert (await visit.wait_for_message("news", "harbour wall")).ephemeral
        attached = await visit.slash("/articles add", file=Upload("dam.md", f"# {DAM_TALKS}".encode()))
        assert "river dam" in attached.text


async def test_what_is_no_article_is_refused_privately(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        for name, content, told in (
            ("a.txt", b"", "empty"),
            ("a.txt", b"x" * 30 * 2**20, "30 MB"),
            ("a.txt", bytes(range(256)) * 200, ""),
            ("a.exe", b"MZ\x90\x00" * 5000, ""),
        ):
            answer = await visit.slash("/articles add", file=Upload(name, content))
            assert answer.ephemeral, name
            assert told in answer.text, name
        nothing = await visit.submit_modal(await visit.slash("/articles add"), {})
        assert nothing.ephemeral
        assert "Paste" in nothing.text
        assert "no article" in (await visit.slash("/briefing")).text


async def test_an_event_that_was_read_wrongly_is_corrected_dropped_and_put_back(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        loaded = await visit.submit_modal(await visit.slash("/articles add"), {"Text": SCHOOL_MEETING})
        form = await visit.click(loaded.message, "Correct")
        fixed = await visit.submit_modal(form, {"Date and time": "2027-03-09 18:30", "Time zone": "New York"})
        assert "Tue 9 Mar 2027, 18:30" in fixed.text
        assert "<t:" in (await visit.slash("/upcoming")).text
        wrong = await visit.submit_modal(await visit.click(loaded.message, "Correct"), {"Date and time": "soon"})
        assert "2026-05-31" in wrong.text
        dropped = await visit.click(loaded.message, "Not an event")
        assert "Tarn" not in (await visit.slash("/upcoming")).text
        await visit.click(dropped.message, "Put it back")
        assert "bus lines" in (await visit.slash("/upcoming")).text


async def test_only_its_loader_and_managers_remove_an_article(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        for text in (SCHOOL_MEETING, HARBOUR_VOTE):
            await visit.submit_modal(await visit.slash("/articles add", user="owner"), {"Text": text})
        refused = await visit.slash("/articles remove article:#1", user="member")
        assert refused.ephemeral
        assert "Manage Server" in refused.text
        asked = await visit.slash("/articles remove article:#1", user="owner")
        assert asked.ephemeral
        assert "bus lines" in asked.text
        assert "2 articles" in (await visit.slash("/articles list")).text
        removed = await visit.click(asked.message, "Remove", user="owner")
        assert "Taken out of the library" in removed.text
        assert "bus lines" in removed.text
        assert "Tarn" not in (await visit.slash("/articles list")).text


async def test_what_one_server_adds_never_shows_in_another(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        await visit.submit_modal(await visit.slash("/articles add", channel="news"), {"Text": SCHOOL_MEETING})
        assert "Tarn" in (await visit.slash("/briefing", channel="general")).text
        for elsewhere in ("headlines", "@member"):
            for typed in ("/briefing", "/briefing topic:#1", "/briefing topic:bus", "/bigpicture topic:bus"):
                assert "Tarn" not in (await visit.slash(typed, channel=elsewhere)).text
            for typed in ("/quotes", "/upcoming", "/search query:bus", "/articles list", "/articles show article:#1"):
                assert "Tarn" not in (await visit.slash(typed, channel=elsewhere)).text
            for typed, option in (("/briefing", "topic"), ("/quotes", "speaker"), ("/remind me", "event")):
                assert await visit.autocomplete(typed, option, "", channel=elsewhere) == []


async def test_brief_this_shows_any_message_privately_and_managers_keep_it(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        message = await visit.say(SCHOOL_MEETING)
        seen = await visit.message_menu("Brief this", message, user="member")
        assert seen.ephemeral
        assert "Tarn" in seen.text
        assert seen.message.labels == []
        preview = await visit.message_menu("Brief this", message, user="owner")
        assert "no article" in (await visit.slash("/briefing")).text
        await visit.restart()
        kept = await visit.click(preview.message, "Keep", user="owner")
        assert "Added to the library" in kept.text
        assert "Tarn" in (await visit.slash("/briefing")).text


async def test_a_text_without_a_date_is_read_as_of_when_it_was_posted(visits: OpenJourney) -> None:
    undated = (
        "Harbour board to meet on the sea wall\n\nThe harbour board will meet on Tuesday at 6 p.m. in the Corn Hall."
    )
    async with visits(start=START) as visit:
        preview = await visit.message_menu("Brief this", await visit.say(undated), user="owner")
        kept = await visit.click(preview.message, "Keep", user="owner")
        for answer in (preview, kept):
            assert "prints no date of its own: it is read as of Mon 1 Mar 2027." in answer.text
        assert "1 upcoming date" in kept.text
        added = await visit.submit_modal(await visit.slash("/articles add"), {"Text": f"{undated} All are welcome."})
        assert "prints no date of its own: it is read as of" in added.text
        dated = await visit.submit_modal(await visit.slash("/articles add"), {"Text": SCHOOL_MEETING})
        assert "read as of" not in dated.text


async def test_brief_this_reads_a_text_file_and_refuses_an_empty_message(visits: OpenJourney) -> None:
    async with visits(start=START) as visit:
        file = await visit.say("look", files=[Upload("dam.txt", DAM_TALKS.encode())])
        assert "river dam" in (await visit.message_menu("Brief this", file)).text
        picture = await visit.say("", files=[Upload("a.png", b"\x89PNG")])
        assert "no text" in (await visit.message_menu("Brief this", picture)).text


async def test_hostile_text_pings_nobody_and_breaks_nothing(visits: OpenJourney) -> None:
    hostile = f"@everyone <@&1> # **x** ```\n\nFeb. 28, 2027\n\n{'[x](https://evil.test) ' * 150}"
    async with visits(start=START) as visit:
        await visit.submit_modal(await visit.slash("/articles add"), {"Text": hostile[:4000]})
        answer = await visit.slash("/briefing")
        assert not answer.message.pings.everyone
        assert "](https://evil.test)" not in answer.text.replace("\\]", "").replace("\\(", "")


async def test_seeds_are_for_every_server(visits: OpenJourney, tmp_path: Path) -> None:
    async with visits(seeds=write_seeds(tmp_path / "seeds"), start=START) as visit:
        for channel in ("news", "headlines", "@member"):
            assert "harbour wall" in (await visit.slash("/upcoming", channel=channel)).text
        refused = await visit.slash("/articles remove article:#1", user="owner")
        assert refused.ephemeral
