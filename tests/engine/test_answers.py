"""Answers: what is found for a topic, in which order, and with what is said where there is nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from briefings.clock import SimulatedClock
from briefings.engine import Engine
from briefings.errors import BadSetting, NotFound
from briefings.model.article import Article, EventStatus, Passage, QuoteKind, Span
from briefings.model.briefing import LoadRequest
from briefings.model.library import OPERATOR, SHARED, Viewer
from briefings.model.settings import ServerSettings
from tests.props.stories import DAM_TALKS, make_article, make_event, make_quote, make_section

ANNA = Viewer(user_id=51, guild_id=1)

DAM_TEXT = """Veldora and Ostmark agree to dam talks

Negotiators will meet in Lindhaven.

The big picture: Farmers have waited two years for the water.

“We come with an open mind,” said Mira Tollan.
"""
DAM = make_article(
    DAM_TEXT,
    "Veldora and Ostmark agree to dam talks",
    "2027-02-26",
    lede=Passage("Negotiators will meet in Lindhaven.", 40, 75),
    sections=(
        make_section(DAM_TEXT, "The big picture", "big_picture", "Farmers have waited two years for the water."),
    ),
    quotes=(make_quote(DAM_TEXT, "We come with an open mind,", "Mira Tollan"),),
    events=(make_event(),),
)
SAME_TEXT = "Ostmark and Veldora: dam talks agreed\n\n“A fair deal is near,” said Per Hallgren."
SAME = make_article(
    SAME_TEXT,
    "Ostmark and Veldora: dam talks agreed",
    "2027-02-27",
    quotes=(make_quote(SAME_TEXT, "A fair deal is near,", "Per Hallgren"),),
    events=(make_event(),),
)
FERRY = make_article("Ferry levy voted down\n\nThe council met.", "Ferry levy voted down", "2027-02-28")


async def load(engine: Engine, *articles: Article, viewer: Viewer = OPERATOR) -> list[int]:
    return [(await engine.library.keep(article, viewer)).stored.id for article in articles]


async def test_without_a_topic_the_newest_story_is_told(engine: Engine) -> None:
    await load(engine, DAM, FERRY)
    briefing = await engine.answers.brief("", ANNA)
    assert briefing.story.headline == "Ferry levy voted down"
    assert [source.headline for source in briefing.others] == ["Veldora and Ostmark agree to dam talks"]


@pytest.mark.parametrize("topic", ["dam", "#2", "tollan", "farm*", '"open mind"', "Mira Tollan"])
async def test_a_topic_finds_its_story_with_every_article_that_tells_it(engine: Engine, topic: str) -> None:
    await load(engine, DAM, SAME, FERRY)
    story = (await engine.answers.brief(topic, ANNA)).story
    assert [source.article_id for source in story.sources] == [2, 1]
    assert {quote.speaker for quote in story.quotes} == {"Mira Tollan", "Per Hallgren"}
    assert [meeting.start for meeting in story.meetings] == ["2027-03-10"]


async def test_every_line_is_verbatim_at_its_place(engine: Engine) -> None:
    await load(engine, DAM)
    story = await engine.answers.story(1, ANNA)
    text = (await engine.library.get(1, ANNA)).article.text
    assert story.lede is not None
    assert all(text[line.start : line.end] == line.text for line in (story.lede, *story.big_picture))
    assert [line.text for line in story.big_picture] == ["Farmers have waited two years for the water."]
    assert all(text[slice(*quote.spans[0])] == quote.text for quote in story.quotes)


async def test_of_two_that_match_alike_the_newer_one_goes_first(engine: Engine) -> None:
    old = make_article("Levy rises\n\nThe levy.", "Levy rises", "2025-01-10")
    new = make_article("Levy falls\n\nThe levy.", "Levy falls", "2027-02-20")
    await load(engine, new, old)
    assert (await engine.answers.brief("levy", ANNA)).story.headline == "Levy falls"


async def test_an_old_article_on_the_topic_goes_before_a_new_one_that_brushes_it(engine: Engine) -> None:
    old = make_article("Levy rises\n\nThe levy, the levy.", "Levy rises", "2026-01-10")
    new = make_article(f"Weather\n\n{'It rained again here. ' * 60} A levy.", "Weather", "2027-02-20")
    await load(engine, old, new)
    assert (await engine.answers.brief("levy", ANNA)).story.headline == "Levy rises"


async def test_an_unknown_topic_is_answered_with_the_nearest_ones(engine: Engine) -> None:
    await load(engine, DAM, FERRY)
    with pytest.raises(NotFound, match=r"“ferry strike”. Nearest: “Ferry levy voted down”\."):
        await engine.answers.brief("ferry strike", ANNA)
    with pytest.raises(NotFound, match=r"Newest: “Ferry levy voted down”; “Veldora"):
        await engine.answers.brief("zebra", ANNA)
    with pytest.raises(NotFound, match=r"“\?!”"):
        await engine.answers.brief("?!", ANNA)
    with pytest.raises(NotFound, match="…”"):
        await engine.answers.brief("long " * 100, ANNA)
    with pytest.raises(NotFound):
        await engine.answers.story(99, ANNA)


async def test_an_empty_library_says_what_to_do(engine: Engine) -> None:
    for topic in ("", "dam", "#1"):
        with pytest.raises(NotFound, match="Add one first"):
            await engine.answers.brief(topic, ANNA)
    assert (await engine.answers.quotes(ANNA)).items == ()
    assert (await engine.answers.upcoming(ANNA)).pages == 1
    assert await engine.answers.suggest_topics("", ANNA) == ()


async def test_a_preview_is_briefed_without_being_stored(engine: Engine) -> None:
    briefing = engine.answers.brief_article(await engine.library.preview(LoadRequest(DAM_TALKS)))
    assert briefing.story.sources[0].article_id == 0
    assert briefing.story.quotes


async def test_big_pictures_are_told_for_several_stories(engine: Engine) -> None:
    await load(engine, DAM, SAME, FERRY)
    stories = await engine.answers.big_pictures("", ANNA)
    assert [story.headline for story in stories] == ["Ferry levy voted down", "Ostmark and Veldora: dam talks agreed"]
    assert len(await engine.answers.big_pictures("", ANNA, 1)) == 1


async def test_quotes_are_found_by_speaker_and_topic_the_newest_first(engine: Engine) -> None:
    await load(engine, DAM, SAME, FERRY)
    both = await engine.answers.quotes(ANNA)
    assert [quote.speaker for quote in both.items] == ["Per Hallgren", "Mira Tollan"]
    assert [q.speaker for q in (await engine.answers.quotes(ANNA, speaker="tollan")).items] == ["Mira Tollan"]
    assert [q.speaker for q in (await engine.answers.quotes(ANNA, topic="agreed")).items] == ["Per Hallgren"]
    assert [q.speaker for q in (await engine.answers.quotes(ANNA, topic="#1")).items] == ["Mira Tollan"]
    assert (await engine.answers.quotes(ANNA, topic="?!")).total == 0
    assert (await engine.answers.quotes(ANNA, "tollan", "agreed")).total == 0
    second = await engine.answers.quotes(ANNA, page=2, size=1)
    assert ([quote.speaker for quote in second.items], second.pages) == (["Mira Tollan"], 2)


async def test_dates_ahead_come_in_order_with_those_called_off(engine: Engine) -> None:
    events = (
        make_event("2027-03-20", "Late hearing"),
        make_event("2027-03-05", "Early hearing", status=EventStatus.CANCELLED),
        make_event("2027-03-01", "Hearing today"),
        make_event("2027-02-27", "Past hearing"),
        make_event("2027-05-01", "Far hearing"),
    )
    await load(engine, make_article("Hearings on river dam\n\nEach hearing is open.", events=events), FERRY)
    page = await engine.answers.upcoming(ANNA)
    assert [meeting.title for meeting in page.items] == ["Hearing today", "Early hearing", "Late hearing"]
    assert [m.title for m in (await engine.answers.upcoming(ANNA, page=2, size=2)).items] == ["Late hearing"]
    assert [m.title for m in await engine.answers.calendar(ANNA, 61)][-1] == "Far hearing"
    assert (await engine.answers.upcoming(ANNA, topic="hearing")).total == 3
    assert (await engine.answers.upcoming(ANNA, topic="river")).total == 0
    assert (await engine.answers.upcoming(ANNA, topic="ferry")).total == 0
    assert (await engine.answers.upcoming(ANNA, topic="#1")).total == 3


async def test_of_an_articles_dates_those_on_the_topic_are_listed(engine: Engine) -> None:
    text = "The week\n\nA vote on eels is due in Lindhaven.\n\nOstmark talks on the river dam go on."
    vote = make_event(
        "2027-03-05", "Vote", participants=(), location="Lindhaven", sentence=Span(10, text.index("Ostmark"))
    )
    talks = make_event(
        "2027-03-06", "Talks", participants=("Ostmark",), location=None, sentence=Span(text.index("Ostmark"), len(text))
    )
    await load(engine, make_article(text, "The week of the dam", events=(vote, talks)), FERRY)
    for topic, titles in (
        ("eels", ["Vote"]),
        ("lindhaven", ["Vote"]),
        ("ostmark", ["Talks"]),
        ("river dam", ["Talks"]),
        ("week", []),
        ("#1", ["Vote", "Talks"]),
    ):
        assert [m.title for m in await engine.answers.calendar(ANNA, topic=topic)] == titles, topic


async def test_a_headline_speaks_for_the_only_date_of_its_article(engine: Engine) -> None:
    await load(engine, make_article("Eel quota\n\nTalks go on.", "Eel quota", events=(make_event(),)))
    assert (await engine.answers.upcoming(ANNA, topic="eel quota")).total == 1


async def test_a_meeting_that_moved_out_of_the_window_is_not_in_it(engine: Engine) -> None:
    moved = make_article("Moved", "Moved", "2027-03-01", events=(make_event("2027-06-10", replaces="2027-03-10"),))
    await load(engine, DAM, moved)
    assert (await engine.answers.upcoming(ANNA)).total == 0
    assert [meeting.start for meeting in await engine.answers.calendar(ANNA, 200)] == ["2027-06-10"]


async def test_today_is_what_it_is_in_the_servers_zone(engine: Engine, clock: SimulatedClock) -> None:
    await load(engine, DAM)
    await engine.places.save_server(ServerSettings(1, "Pacific/Auckland"))
    clock.move_to(datetime(2027, 3, 10, 12, tzinfo=UTC))  # it is the 11th in Auckland
    assert (await engine.answers.upcoming(ANNA)).total == 0
    assert (await engine.answers.upcoming(Viewer(51, guild_id=2))).total == 1


async def test_a_meeting_is_over_when_its_hour_has_passed(engine: Engine, clock: SimulatedClock) -> None:
    await load(engine, make_article(events=(make_event("2027-03-10T14:00", timezone="Europe/Berlin"),)))
    clock.move_to(datetime(2027, 3, 10, 13, 59, tzinfo=UTC))
    assert (await engine.answers.upcoming(ANNA)).total == 1
    clock.move_to(datetime(2027, 3, 10, 14, 1, tzinfo=UTC))
    assert (await engine.answers.upcoming(ANNA)).total == 0


@pytest.mark.parametrize("days", [0, -1, 100_000])
async def test_days_that_cannot_be_are_refused(engine: Engine, days: int) -> None:
    with pytest.raises(BadSetting, match="1 to"):
        await engine.answers.upcoming(ANNA, days)


async def test_a_search_shows_the_passage_that_answers(engine: Engine) -> None:
    await load(engine, DAM, FERRY)
    (hit,) = (await engine.answers.search("farmers waited", ANNA)).items
    assert hit.line.text == "The big picture: Farmers have waited two years for the water."
    assert DAM_TEXT[hit.line.start : hit.line.end] == hit.line.text
    assert hit.rank > 0


@pytest.mark.parametrize("query", ["", "?!", '""'])
async def test_a_search_for_no_word_is_refused(engine: Engine, query: str) -> None:
    with pytest.raises(BadSetting, match="one word"):
        await engine.answers.search(query, ANNA)


async def test_a_dossier_tells_what_is_said_about_a_meeting(engine: Engine) -> None:
    await load(engine, DAM, SAME)
    dossier = await engine.answers.dossier(1, ANNA.libraries)
    assert [source.article_id for source in dossier.sources] == [2, 1]
    assert dossier.meeting == await engine.answers.meeting(1, ANNA)
    with pytest.raises(NotFound):
        await engine.answers.dossier(9, [SHARED])


async def test_whole_statements_are_listed_before_a_few_words(engine: Engine) -> None:
    text = 'She called it "a start."\n\n"The dam must not stand alone on this river," she said.'
    few, whole = make_quote(text, "a start."), make_quote(text, "The dam must not stand alone on this river,")
    article = make_article(text, quotes=(replace(few, kind=QuoteKind.PARTIAL), whole))
    await engine.library.keep(article, OPERATOR)
    assert [line.text for line in (await engine.answers.quotes(ANNA)).items] == [whole.text, few.text]


async def test_no_suggestion_turns_the_reading_direction_around(engine: Engine) -> None:
    article = make_article("Text.", headline="Dam \u202etalks\u2066 near", events=(make_event(title="Talks\u202e"),))
    await engine.library.keep(article, OPERATOR)
    assert [s.name for s in await engine.answers.suggest_articles("", ANNA)] == ["Dam talks near"]
    assert all("\u202e" not in s.name for s in await engine.answers.suggest_meetings("", ANNA))


async def test_suggestions_go_with_what_is_typed(engine: Engine) -> None:
    await load(engine, DAM, SAME, FERRY)
    answers = engine.answers
    assert [s.value for s in await answers.suggest_topics("", ANNA)] == ["#3", "#2", "#1"]
    assert [s.name for s in await answers.suggest_topics("fer lev", ANNA)] == ["Ferry levy voted down"]
    assert [s.value for s in await answers.suggest_topics("hallg", ANNA)] == ["Per Hallgren"]
    assert [s.value for s in await answers.suggest_articles("dam", ANNA)] == ["#2", "#1"]
    assert [s.value for s in await answers.suggest_speakers("", ANNA)] == ["Mira Tollan", "Per Hallgren"]
    assert [s.value for s in await answers.suggest_speakers("mi", ANNA)] == ["Mira Tollan"]
    (meeting,) = await answers.suggest_meetings("ostm", ANNA)
    assert (meeting.name, meeting.value) == ("Wed 10 Mar 2027: Veldora–Ostmark dam talks", "1")
    assert await answers.suggest_meetings("", ANNA) == (meeting,)
    assert await answers.suggest_meetings("agreed", ANNA) == (meeting,)
    assert await answers.suggest_meetings("ferry", ANNA) == ()


async def test_suggestions_keep_discords_limits(engine: Engine) -> None:
    long = "A very long headline " * 10
    text = f"“Yes, of course,” said {'Maximilian ' * 12}."
    quotes = (make_quote(text, "Yes, of course,", ("Maximilian " * 12).strip()),)
    event = make_event("2027-04", long)
    for number in range(30):
        await load(engine, make_article(f"{text} {number}", f"{long} {number}", quotes=quotes, events=(event,)))
    answers = engine.answers
    for suggest in (answers.suggest_topics, answers.suggest_speakers, answers.suggest_meetings):
        for typed in ("", "very long", "maxi"):
            found = await suggest(typed, ANNA)
            assert len(found) <= 25
            assert all(1 <= len(words) <= 100 for s in found for words in (s.name, s.value))
    assert (await answers.suggest_meetings("very", ANNA))[0].name.startswith("April 2027: A very long")


async def test_a_meeting_that_is_off_is_not_suggested(engine: Engine) -> None:
    await load(engine, make_article(events=(make_event(status=EventStatus.CANCELLED),)))
    assert await engine.answers.suggest_meetings("", ANNA) == ()


async def test_an_answer_shows_a_change_at_once(engine: Engine) -> None:
    await load(engine, DAM)
    before = await engine.answers.upcoming(ANNA), await engine.answers.search("dam", ANNA)
    assert before == (await engine.answers.upcoming(ANNA), await engine.answers.search("dam", ANNA))
    await load(engine, replace(FERRY, text="Dam ferry", events=(make_event("2027-03-02", "Ferry vote"),)))
    assert (await engine.answers.upcoming(ANNA)).total == 2
    assert (await engine.answers.search("dam", ANNA)).total == 2
    await engine.library.remove(1, OPERATOR)
    assert (await engine.answers.search("dam", ANNA)).total == 1


async def test_only_so_many_answers_are_remembered(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefings.engine.memory.MOST_KEPT", 1)
    await load(engine, DAM)
    for _ in range(2):
        assert (await engine.answers.search("dam", ANNA)).total == 1
        assert (await engine.answers.search("farmers", ANNA)).total == 1


async def test_a_day_later_the_meetings_ahead_are_others(engine: Engine, clock: SimulatedClock) -> None:
    await load(engine, DAM)
    assert (await engine.answers.upcoming(ANNA)).total == 1
    clock.move_to(clock.now() + timedelta(days=30))
    assert (await engine.answers.upcoming(ANNA)).total == 0
