"""Articles come in, are corrected and go, and with them what they say about meetings."""

import asyncio
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefings.clock import SimulatedClock, SystemClock
from briefings.engine import Engine, open_engine
from briefings.errors import BadSetting, NotAllowed, NotFound, StoreError, UnreadableSource
from briefings.model.article import EventStatus, Span
from briefings.model.briefing import LoadOutcome, LoadRequest
from briefings.model.library import OPERATOR, SHARED, Viewer, person_library
from briefings.model.meeting import ChangeKind
from tests.props.stories import DAM_TALKS, HARBOUR_VOTE, make_article, make_event

ANNA = Viewer(user_id=51, guild_id=1)
BEN = Viewer(user_id=52, guild_id=1)
BOSS = Viewer(user_id=53, guild_id=1, may_manage=True)
OTHER_BOSS = Viewer(user_id=54, guild_id=2, may_manage=True)

TALKS = make_article("Talks\n\nThe two sides will meet.", "Talks", events=(make_event(),))
CORRECTED = make_article("Talks\n\nBoth sides will meet.", "Talks", events=(make_event(),))
MOVED = make_article(
    "Talks moved\n\nA week later.",
    "Talks moved",
    published="2027-03-02",
    events=(make_event("2027-03-17", replaces="2027-03-10"),),
)


async def test_an_article_is_read_parsed_and_stored(engine: Engine) -> None:
    loaded = await engine.library.load(LoadRequest(DAM_TALKS.encode(), "talks.txt"), OPERATOR)
    article = loaded.stored.article
    assert loaded.outcome is LoadOutcome.NEW
    assert (loaded.stored.library, loaded.stored.added_by, loaded.stored.revision) == (SHARED, 0, 1)
    assert article.headline == "Veldora and Ostmark agree to talks on river dam"
    assert await engine.library.get(loaded.stored.id, ANNA) == loaded.stored


async def test_a_preview_stores_nothing(engine: Engine) -> None:
    article = await engine.library.preview(LoadRequest(HARBOUR_VOTE, "vote.txt"))
    assert article.headline == "Lindhaven council to vote on new harbour wall"
    assert (await engine.library.listing(OPERATOR)).total == 0


async def test_what_holds_no_text_is_refused_and_nothing_is_stored(engine: Engine) -> None:
    with pytest.raises(UnreadableSource):
        await engine.library.load(LoadRequest(b"  "), ANNA)
    assert (await engine.library.listing(ANNA)).total == 0


async def test_loading_an_article_twice_changes_nothing(engine: Engine) -> None:
    first = await engine.library.keep(TALKS, OPERATOR)
    again = await engine.library.keep(replace(TALKS, text="Talks\n\n\nThe two  sides will meet.\n"), OPERATOR)
    assert again == replace(first, outcome=LoadOutcome.KNOWN)
    assert (await engine.library.listing(OPERATOR)).total == 1


async def test_a_corrected_article_is_a_new_revision_of_the_old_one(engine: Engine, clock: SimulatedClock) -> None:
    first = await engine.library.keep(TALKS, OPERATOR)
    clock.move_to(clock.now() + timedelta(hours=1))
    second = await engine.library.keep(CORRECTED, OPERATOR)
    assert (second.outcome, second.stored.id, second.stored.revision) == (LoadOutcome.REVISED, first.stored.id, 2)
    assert [meeting.id for meeting in second.meetings] == [meeting.id for meeting in first.meetings]
    assert await engine.library.revisions(first.stored.id, ANNA) == (first.stored, second.stored)
    assert (await engine.answers.search("both", OPERATOR)).total == 1
    assert (await engine.answers.search("two", OPERATOR)).total == 0


async def test_the_version_before_a_correction_is_known_too(engine: Engine) -> None:
    await engine.library.keep(TALKS, OPERATOR)
    second = await engine.library.keep(CORRECTED, OPERATOR)
    back = await engine.library.keep(TALKS, OPERATOR)
    assert (back.outcome, back.stored) == (LoadOutcome.KNOWN, second.stored)


async def test_a_text_without_a_date_goes_by_when_it_was_posted_and_never_says_it_printed_that(engine: Engine) -> None:
    text = "Harbour board to meet\n\nThe harbour board will meet on Tuesday at 6 p.m. in the Corn Hall."
    undated = await engine.library.load(LoadRequest(text, published="2027-02-10T09:00:00+00:00"), OPERATOR)
    dated = await engine.library.load(LoadRequest(DAM_TALKS, published="2027-03-01T09:00:00+00:00"), OPERATOR)
    assert [meeting.start for meeting in undated.meetings] == ["2027-02-16T18:00"]
    assert str(undated.stored.article.as_of) == "2027-02-10"
    assert dated.stored.article.as_of is None
    listed = (await engine.library.listing(OPERATOR)).items
    assert [(source.article_id, source.published_on) for source in listed][1] == (undated.stored.id, None)


async def test_what_is_told_to_be_earlier_than_planned_moves_the_meeting_that_is_known(engine: Engine) -> None:
    planned = (
        "Ferry fares\n\nMarch 1, 2027\n\nThe Tolm ferry board will hold a hearing on fares on March 12 at 4 p.m. GMT."
    )
    told = "Hearing put forward\n\nMarch 4, 2027\n\nThe Tolm ferry board will hold its hearing on fares on March 11 "
    await engine.library.load(LoadRequest(planned), OPERATOR)
    moved = await engine.library.load(LoadRequest(f"{told}at 4 p.m. GMT, a day earlier than planned."), OPERATOR)
    (meeting,) = moved.meetings
    assert (meeting.last_change.kind, meeting.start[:10]) == (ChangeKind.MOVED, "2027-03-11")
    assert (await engine.answers.upcoming(OPERATOR)).total == 1


async def test_a_later_article_moves_the_meeting_that_is_known(engine: Engine) -> None:
    first = await engine.library.keep(TALKS, OPERATOR)
    second = await engine.library.keep(MOVED, OPERATOR)
    (meeting,) = second.meetings
    assert meeting.id == first.meetings[0].id
    assert (meeting.start, meeting.moved_from) == ("2027-03-17", "2027-03-10")
    assert [change.kind for change in meeting.history] == [ChangeKind.ANNOUNCED, ChangeKind.MOVED]


async def test_articles_that_come_in_the_wrong_order_tell_the_same(engine: Engine) -> None:
    await engine.library.keep(MOVED, OPERATOR)
    second = await engine.library.keep(TALKS, OPERATOR)
    (meeting,) = second.meetings
    assert (meeting.start, len(meeting.mentions)) == ("2027-03-17", 2)


async def test_two_meetings_that_a_late_article_shows_to_be_one_become_one(engine: Engine) -> None:
    after = make_article("Talks near", "Talks near", "2027-03-05", events=(make_event("2027-03-17"),))
    first = await engine.library.keep(after, ANNA)
    second = await engine.library.keep(TALKS, ANNA)
    one, other = first.meetings[0].id, second.meetings[0].id
    assert one != other
    await engine.places.set_reminder(ANNA, other, (timedelta(days=1),), "UTC", None)
    (meeting,) = (await engine.library.keep(MOVED, ANNA)).meetings
    assert (meeting.id, meeting.start, len(meeting.mentions)) == (one, "2027-03-17", 3)
    assert [reminded.id for _, reminded in await engine.places.reminders_of(51)] == [one]


async def test_a_meeting_is_known_whatever_its_day_while_it_is_put_off(engine: Engine) -> None:
    await engine.library.keep(TALKS, OPERATOR)
    off = make_event(status=EventStatus.POSTPONED)
    await engine.library.keep(make_article("Off", "Off", "2027-03-01", events=(off,)), OPERATOR)
    again = make_article("On", "On", "2027-03-03", events=(make_event("2027-05-20"),))
    (meeting,) = (await engine.library.keep(again, OPERATOR)).meetings
    assert (meeting.start, meeting.status, len(meeting.mentions)) == ("2027-05-20", EventStatus.SCHEDULED, 3)


async def test_two_events_of_one_article_are_two_meetings(engine: Engine) -> None:
    events = (make_event(), make_event())
    loaded = await engine.library.keep(make_article("Twice", events=events), OPERATOR)
    assert len({meeting.id for meeting in loaded.meetings}) == 2


async def test_an_event_without_a_word_in_its_name_is_stored(engine: Engine) -> None:
    loaded = await engine.library.keep(make_article(events=(make_event(title="—", participants=()),)), OPERATOR)
    assert len(loaded.meetings) == 1


async def test_a_server_says_more_about_a_shared_meeting_and_only_to_itself(engine: Engine) -> None:
    shared = await engine.library.keep(TALKS, OPERATOR)
    own = await engine.library.keep(MOVED, ANNA)
    meeting_id = shared.meetings[0].id
    assert own.meetings[0].id == meeting_id
    assert (await engine.answers.meeting(meeting_id, ANNA)).start == "2027-03-17"
    assert (await engine.answers.meeting(meeting_id, OTHER_BOSS)).start == "2027-03-10"
    assert (await engine.answers.meeting(meeting_id, OPERATOR)).start == "2027-03-10"


async def test_a_shared_event_takes_over_the_meeting_that_a_server_knew_first(engine: Engine) -> None:
    own = await engine.library.keep(TALKS, ANNA)
    shared = await engine.library.keep(replace(CORRECTED, headline="Sides to meet"), OPERATOR)
    (meeting,) = shared.meetings
    assert meeting.id == own.meetings[0].id
    assert [mention.headline for mention in meeting.mentions] == ["Sides to meet"]
    assert len((await engine.answers.meeting(meeting.id, ANNA)).mentions) == 2
    assert len((await engine.answers.meeting(meeting.id, OTHER_BOSS)).mentions) == 1


async def test_a_removed_article_takes_its_meetings_along(engine: Engine) -> None:
    first = await engine.library.keep(TALKS, ANNA)
    second = await engine.library.keep(MOVED, ANNA)
    meeting_id = first.meetings[0].id
    await engine.library.remove(second.stored.id, ANNA)
    assert (await engine.answers.meeting(meeting_id, ANNA)).start == "2027-03-10"
    assert await engine.library.remove(first.stored.id, ANNA) == first.stored
    with pytest.raises(NotFound):
        await engine.answers.meeting(meeting_id, ANNA)
    with pytest.raises(NotFound):
        await engine.library.get(first.stored.id, ANNA)


async def test_an_article_is_removed_by_who_added_it_or_who_manages_there(engine: Engine) -> None:
    async def add() -> int:
        return (await engine.library.keep(TALKS, ANNA)).stored.id

    with pytest.raises(NotAllowed):
        await engine.library.remove(await add(), BEN)
    with pytest.raises(NotFound):
        await engine.library.remove(await add(), OTHER_BOSS)
    for owner in (ANNA, BOSS, OPERATOR):
        await engine.library.remove(await add(), owner)


async def test_what_the_operator_added_stays_whoever_manages(engine: Engine) -> None:
    shared = await engine.library.keep(TALKS, OPERATOR)
    with pytest.raises(NotAllowed):
        await engine.library.remove(shared.stored.id, BOSS)
    with pytest.raises(NotFound):
        await engine.library.remove(99, OPERATOR)


async def test_what_is_added_in_a_direct_message_is_that_persons_own(engine: Engine) -> None:
    alone = Viewer(user_id=51)
    loaded = await engine.library.keep(TALKS, alone)
    assert loaded.stored.library == person_library(51)
    assert (await engine.library.listing(alone)).total == 1
    for elsewhere in (ANNA, OPERATOR, Viewer(user_id=52)):
        assert (await engine.library.listing(elsewhere)).total == 0


async def test_the_dates_of_a_new_article_are_told_by_date(engine: Engine) -> None:
    late, early = make_event("2027-05-10", title="Mill sale"), make_event("2027-04-01", title="Ferry levy vote")
    loaded = await engine.library.keep(make_article(events=(late, early)), ANNA)
    assert [meeting.title for meeting in loaded.meetings] == ["Ferry levy vote", "Mill sale"]
    assert (await engine.library.correct_event(loaded.mention_ids[0], ANNA, location="Sarn")).id == loaded.meetings[
        0
    ].id


async def test_an_event_is_corrected_by_its_loader(engine: Engine) -> None:
    loaded = await engine.library.keep(TALKS, ANNA)
    (mention_id,) = loaded.mention_ids
    corrected = await engine.library.correct_event(
        mention_id, ANNA, title="  Dam\ntalks ", start="2027-03-11 14:30", timezone="Europe/Berlin", location="Sarn"
    )
    assert (corrected.title, corrected.start) == ("Dam talks", "2027-03-11T14:30")
    assert (corrected.timezone, corrected.location) == ("Europe/Berlin", "Sarn")
    emptied = await engine.library.correct_event(mention_id, BOSS, timezone="", location="")
    assert (emptied.start, emptied.timezone, emptied.location) == ("2027-03-11T14:30", None, None)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"start": "next week"}, "Write the date"),
        ({"start": "2027-02-30"}, "Write the date"),
        ({"start": "2027-03-10 25:00"}, "Write the date"),
        ({"title": " "}, "title"),
        ({"title": "x" * 201}, "title"),
        ({"location": "x" * 201}, "place"),
        ({"timezone": "Mars/Base"}, "time zone"),
    ],
)
async def test_a_correction_that_cannot_be_is_refused(engine: Engine, fields: dict[str, str], message: str) -> None:
    loaded = await engine.library.keep(TALKS, ANNA)
    with pytest.raises(BadSetting, match=message):
        await engine.library.correct_event(loaded.mention_ids[0], ANNA, **fields)
    assert await engine.answers.meeting(loaded.meetings[0].id, ANNA) == loaded.meetings[0]


@pytest.mark.parametrize(("start", "end"), [("2027-03-09", "2027-03-12"), ("2027-03-13", None)])
async def test_an_end_before_the_corrected_start_is_dropped(engine: Engine, start: str, end: str | None) -> None:
    article = make_article(events=(make_event(end="2027-03-12"),))
    loaded = await engine.library.keep(article, ANNA)
    assert (await engine.library.correct_event(loaded.mention_ids[0], ANNA, start=start)).end == end


async def test_a_dropped_event_counts_for_nothing_until_it_is_restored(engine: Engine) -> None:
    loaded = await engine.library.keep(TALKS, ANNA)
    (mention_id,) = loaded.mention_ids
    await engine.library.drop_event(mention_id, ANNA)
    assert (await engine.answers.upcoming(ANNA)).total == 0
    assert (await engine.library.keep(TALKS, ANNA)).mention_ids == ()
    assert await engine.library.restore_event(mention_id, ANNA) == loaded.meetings[0]
    assert (await engine.answers.upcoming(ANNA)).total == 1


async def test_only_the_loader_and_managers_correct_events(engine: Engine) -> None:
    (mention_id,) = (await engine.library.keep(TALKS, ANNA)).mention_ids
    with pytest.raises(NotAllowed):
        await engine.library.drop_event(mention_id, BEN)
    with pytest.raises(NotFound):
        await engine.library.drop_event(mention_id, OTHER_BOSS)
    with pytest.raises(NotFound):
        await engine.library.correct_event(99, BOSS, title="Other")
    assert (await engine.library.correct_event(mention_id, OPERATOR, title="Other")).title == "Other"


async def test_a_correction_by_hand_outlives_a_new_revision_that_says_the_same(engine: Engine) -> None:
    events = (make_event(), make_event("2027-03-20", "Harbour wall vote"))
    loaded = await engine.library.keep(replace(TALKS, events=events), ANNA)
    await engine.library.correct_event(loaded.mention_ids[0], ANNA, start="2027-03-11")
    await engine.library.drop_event(loaded.mention_ids[1], ANNA)
    shifted = tuple(replace(event, spans=(Span(7, 9),), rule="another") for event in events)
    revised = await engine.library.keep(replace(CORRECTED, events=shifted), ANNA)
    (meeting,) = revised.meetings
    assert (meeting.id, meeting.start) == (loaded.meetings[0].id, "2027-03-11")
    assert meeting.mentions[0].event.spans == (Span(7, 9),)


async def test_a_correction_by_hand_ends_where_the_article_itself_says_something_new(engine: Engine) -> None:
    loaded = await engine.library.keep(TALKS, ANNA)
    await engine.library.correct_event(loaded.mention_ids[0], ANNA, location="Sarn")
    revised = await engine.library.keep(replace(CORRECTED, events=(make_event(location="Ostmark"),)), ANNA)
    (meeting,) = revised.meetings
    assert (meeting.id, meeting.location) == (loaded.meetings[0].id, "Ostmark")


async def test_an_event_that_a_correction_no_longer_has_is_gone(engine: Engine) -> None:
    loaded = await engine.library.keep(TALKS, ANNA)
    revised = await engine.library.keep(replace(CORRECTED, events=()), ANNA)
    assert revised.meetings == ()
    with pytest.raises(NotFound):
        await engine.answers.meeting(loaded.meetings[0].id, ANNA)


@pytest.mark.parametrize(
    ("published", "at"),
    [
        ("2027-02-26", datetime(2027, 2, 26, tzinfo=UTC)),
        ("2027-02-26T10:00", datetime(2027, 2, 26, 10, tzinfo=UTC)),
        ("2027-02-26T10:00:00-05:00", datetime(2027, 2, 26, 15, tzinfo=UTC)),
        (None, datetime(2027, 3, 1, 8, tzinfo=UTC)),
    ],
)
async def test_what_an_article_says_counts_from_its_publication(
    engine: Engine, published: str | None, at: datetime
) -> None:
    loaded = await engine.library.keep(replace(TALKS, published=published), OPERATOR)
    assert loaded.meetings[0].mentions[0].published_at == at


async def test_the_list_shows_the_newest_first_and_topics_by_how_well_they_match(engine: Engine) -> None:
    for number in range(1, 4):
        await engine.library.keep(
            make_article(f"Ferry {number}\n\nText.", f"Ferry {number}", f"2027-02-0{number}"), OPERATOR
        )
    page = await engine.library.listing(ANNA, page=1, size=2)
    assert [source.headline for source in page.items] == ["Ferry 3", "Ferry 2"]
    assert (page.number, page.pages, page.total) == (1, 2, 3)
    last = await engine.library.listing(ANNA, page=9, size=2)
    assert ([source.headline for source in last.items], last.number) == (["Ferry 1"], 2)
    assert [s.headline for s in (await engine.library.listing(ANNA, topic="ferry 2")).items] == ["Ferry 2"]
    assert [s.headline for s in (await engine.library.listing(ANNA, topic="#3")).items] == ["Ferry 3"]
    assert (await engine.library.listing(ANNA, topic="?!")).items == ()
    assert (await engine.library.listing(ANNA, topic="#77")).total == 0


async def test_whoever_listens_hears_of_each_change_after_it_is_kept(engine: Engine) -> None:
    heard: list[int] = []
    engine.on_change(lambda: heard.append(len(heard)))
    loaded = await engine.library.keep(TALKS, OPERATOR)
    await engine.library.keep(TALKS, OPERATOR)
    assert heard == [0]
    await engine.library.drop_event(loaded.mention_ids[0], OPERATOR)
    await engine.library.restore_event(loaded.mention_ids[0], OPERATOR)
    await engine.library.correct_event(loaded.mention_ids[0], OPERATOR, location="Sarn")
    await engine.library.remove(loaded.stored.id, OPERATOR)
    assert heard == [0, 1, 2, 3, 4]


async def test_articles_that_are_loaded_at_once_are_all_stored_whole(engine: Engine) -> None:
    texts = [f"Ferry {number}\n\nText." for number in range(4)]
    loaded = await asyncio.gather(
        *(engine.library.keep(make_article(text, text, events=(make_event(),)), OPERATOR) for text in texts)
    )
    assert {result.outcome for result in loaded} == {LoadOutcome.NEW}
    assert {meeting.id for result in loaded for meeting in result.meetings} == {loaded[0].meetings[0].id}


QUOTES = 5
LOADER = f"""
import asyncio, sys
from briefings import OPERATOR, LoadRequest, SystemClock, open_engine

async def main():
    async with open_engine(sys.argv[1], SystemClock()) as engine:
        for number in range(10_000):
            text = "Title %d\\n\\nMarch 1, 2027\\n\\n" % number + '"Words," said Mira Tollan. ' * {QUOTES}
            await engine.library.load(LoadRequest(text, "a.txt"), OPERATOR)
            print(number, flush=True)

asyncio.run(main())
"""


async def test_a_killed_process_never_leaves_half_an_article(tmp_path: Path) -> None:
    path = str(tmp_path / "killed.db")
    for kept in (1, 3):
        loader = await asyncio.create_subprocess_exec(
            sys.executable, "-c", LOADER, path, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2]
        )
        assert loader.stdout is not None
        for _ in range(kept):
            await loader.stdout.readline()
        loader.kill()
        await loader.communicate()
        async with open_engine(path, SystemClock()) as engine:
            listing = await engine.library.listing(OPERATOR, size=100)
            assert listing.total >= kept
            assert (await engine.answers.search("words", OPERATOR)).total == listing.total
            assert (await engine.answers.quotes(OPERATOR)).total == QUOTES * listing.total


async def test_a_database_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        async with open_engine(str(tmp_path), SystemClock()):
            pytest.fail("a folder was taken for a database")
