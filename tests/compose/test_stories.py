"""Stories, what they are about, and which articles tell the same one."""

from dataclasses import replace

import pytest

from briefings.compose import (
    announce_meetings,
    compose_story,
    find_announcement,
    find_big_picture,
    group_stories,
    quotes_of,
    source_of,
)
from briefings.compose.stories import meetings_of
from briefings.model.article import Article, QuoteKind, Span
from briefings.model.briefing import StoredArticle
from briefings.model.library import SHARED
from tests.compose.makers import NOW, announced_by, make_quote, make_stored
from tests.render.samples import ARTICLE, TALKS


def ids(groups: tuple[tuple[StoredArticle, ...], ...]) -> list[list[int]]:
    return [[stored.id for stored in group] for group in groups]


def test_the_big_picture_is_the_section_of_that_name_with_its_bullets() -> None:
    stored = make_stored(
        1, "Headline", "The lede.", sections={"why_it_matters": ["Why."], "big_picture": ["First.", "- Second."]}
    )
    assert [line.text for line in find_big_picture(stored)] == ["First.", "- Second."]


@pytest.mark.parametrize(
    ("kinds", "best"),
    [
        (("bottom_line", "why_it_matters"), "why_it_matters"),
        (("bottom_line", "driving_the_news"), "driving_the_news"),
        (("other", "zoom_out"), "zoom_out"),
    ],
)
def test_without_that_section_the_next_best_one_tells_it(kinds: tuple[str, ...], best: str) -> None:
    stored = make_stored(1, "Headline", "The lede.", sections={kind: [f"About {kind}."] for kind in kinds})
    assert [line.text for line in find_big_picture(stored)] == [f"About {best}."]


def test_without_any_such_section_the_lede_tells_it() -> None:
    stored = make_stored(
        1, "Headline", "The lede.", sections={"go_deeper": ["Elsewhere."], "latest": ["Rain."], "big_picture": []}
    )
    assert [line.text for line in find_big_picture(stored)] == ["The lede."]
    assert find_big_picture(make_stored(1, "Headline")) == ()


def test_every_line_stands_where_it_says() -> None:
    stored = make_stored(1, "Headline", "The lede.", sections={"big_picture": ["First.", "- Second."]})
    text = stored.article.text
    story = compose_story([stored], [])
    assert story.lede is not None
    assert [text[line.start : line.end] for line in (story.lede, *story.big_picture)] == [
        "The lede.",
        "First.",
        "- Second.",
    ]


@pytest.mark.parametrize(
    ("article", "headline"),
    [
        (Article("x", headline="Talks"), "Talks"),
        (make_stored(1, "", "The lede.").article, "The lede."),
        (Article("\n  first words \nmore"), "first words"),
        (Article(" "), "Untitled article"),
    ],
)
def test_an_article_always_has_something_to_be_called_by(article: Article, headline: str) -> None:
    assert source_of(StoredArticle(1, SHARED, 0, NOW, 1, article)).headline == headline


def test_a_quote_that_only_stands_in_the_headline_is_left_out() -> None:
    in_headline = replace(make_quote("unacceptable", kind=QuoteKind.PARTIAL), spans=(Span(10, 22),))
    in_text = make_quote("unacceptable", kind=QuoteKind.PARTIAL)
    stored = make_stored(1, "Demands “unacceptable”, says Orra", quotes=[in_headline, in_text])
    assert [quote.spans for quote in quotes_of(stored)] == [((500, 512),)]


def test_a_story_is_told_by_its_newest_article() -> None:
    older = make_stored(9, "Talks agreed", "Old lede.", "2027-04-01")
    newer = make_stored(2, "Talks moved", "New lede.", "2027-04-20")
    story = compose_story([older, newer], [])
    assert story.headline == "Talks moved"
    assert [source.article_id for source in story.sources] == [2, 9]
    assert [line.text for line in story.big_picture] == ["New lede."]


def test_the_article_that_was_asked_for_tells_its_story() -> None:
    older, newer = make_stored(1, "Talks agreed", "Old lede."), make_stored(2, "Talks near", published="2027-05-02")
    story = compose_story([older, newer], [], lead=older)
    assert (story.headline, story.lede.text if story.lede else "") == ("Talks agreed", "Old lede.")
    assert [source.article_id for source in story.sources] == [1, 2]


def test_meetings_are_in_the_order_of_their_instants() -> None:
    meetings = [
        announced_by(1, "Ten in New York", "2027-06-01T10:00", 1, timezone="America/New_York"),
        announced_by(2, "Eleven in Tokyo", "2027-06-01T11:00", 1, timezone="Asia/Tokyo"),
        announced_by(3, "That day", "2027-06-01", 1, timezone=None),
        announced_by(4, "Early on the 2nd in Auckland", "2027-06-02T01:00", 1, timezone="Pacific/Auckland"),
    ]
    assert [meeting.id for meeting in meetings_of([make_stored(1, "Week")], meetings)] == [3, 2, 4, 1]


def test_a_story_has_the_quotes_of_all_its_articles_once() -> None:
    said = make_quote("We will meet and we will stay until the work is done")
    shorter = make_quote("we will stay until the work is done")
    other = make_quote("Nobody asked us", "Per Hallgren")
    story = compose_story(
        [
            make_stored(1, "A", published="2027-05-01", quotes=[said]),
            make_stored(2, "B", published="2027-04-30", quotes=[shorter, other]),
        ],
        [],
    )
    assert [quote.text for quote in story.quotes] == [said.text, "Nobody asked us"]


def test_a_speaker_may_say_the_same_twice_in_one_article() -> None:
    stored = make_stored(1, "A", quotes=[make_quote("Never again, never"), make_quote("Never again, never")])
    assert len(compose_story([stored], []).quotes) == 2


def test_a_story_has_the_meetings_that_its_articles_mention_by_date() -> None:
    late, early = announced_by(1, "Vote", "2027-06-02", 5), announced_by(2, "Talks", "2027-06-01T10:00", 5, 6)
    elsewhere = announced_by(3, "Fair", "2027-05-20", 7)
    story = compose_story([make_stored(5, "A")], [late, elsewhere, early])
    assert [meeting.title for meeting in story.meetings] == ["Talks", "Vote"]


def test_near_duplicate_headlines_tell_one_story() -> None:
    groups = group_stories(
        [
            make_stored(1, "Kelsund and Orra agree to talks on tide barrier", published="2027-05-01"),
            make_stored(2, "Orra and Kelsund to hold talks on the tide barrier", published="2027-05-02"),
            make_stored(3, "Harbour fair draws record crowd", published="2027-05-02"),
        ]
    )
    assert ids(groups) == [[3], [2, 1]]


def test_a_column_of_the_same_name_is_another_story_each_day() -> None:
    articles = [make_stored(1, "Morning mail", "Rain."), make_stored(2, "Morning mail", "The harbour is open.")]
    assert len(group_stories(articles)) == 2


def test_a_reprint_under_another_headline_tells_the_same_story() -> None:
    lede = "Officials of Kelsund and Orra will meet in June to settle who pays for the barrier."
    groups = group_stories([make_stored(1, "Barrier talks in June", lede), make_stored(2, "Who pays?", lede)])
    assert ids(groups) == [[2, 1]]


def test_articles_about_one_meeting_tell_one_story() -> None:
    articles = [
        make_stored(1, "Kelsund and Orra to talk", "The tide barrier is the only item.", "2027-05-01"),
        make_stored(
            2, "Envoy of Orra breaks a leg", "The talks with Kelsund on the barrier are put back.", "2027-05-05"
        ),
    ]
    assert len(group_stories(articles)) == 2
    assert ids(group_stories(articles, [announced_by(1, "Talks", "2027-06-01", 1, 2)])) == [[2, 1]]


def test_a_diary_joins_nothing() -> None:
    story = make_stored(1, "Kelsund and Orra to talk", "The tide barrier is the only item.", "2027-05-01")
    diary = make_stored(2, "The week ahead", "Kelsund and Orra talk on the tide barrier.", "2027-05-02")
    meetings = [announced_by(n, f"Item {n}", "2027-06-01", *((1, 2) if n == 1 else (2,))) for n in range(1, 8)]
    assert ids(group_stories([story, diary], meetings)) == [[2], [1]]


def test_the_same_words_long_apart_are_two_stories() -> None:
    headline = "Tide barrier closed for the night"
    articles = [make_stored(1, headline, published="2027-01-01"), make_stored(2, headline, published="2027-05-02")]
    assert ids(group_stories(articles)) == [[2], [1]]


def test_a_large_library_is_grouped_whole() -> None:
    words = [f"{a}{b}" for a in ("alder", "birch", "cedar", "dogw", "elder") for b in "abcdefghijklmnopqrst"]
    articles = [
        make_stored(n, f"{words[n % 100]} {words[n * 7 % 100]} {words[n * 13 % 97]} item {n}") for n in range(1000)
    ]
    assert sum(map(len, group_stories(articles))) == 1000


def test_the_sentence_that_says_so_is_found_in_its_article() -> None:
    stored = replace(make_stored(7, "Talks"), article=ARTICLE)
    line = find_announcement(TALKS.last_said, [stored])
    assert line is not None
    assert line.text == "Officials of Kelsund and Orra will meet on May 4 at 10 a.m. in Tarn House."
    assert ARTICLE.text[line.start : line.end] == line.text
    assert find_announcement(TALKS.last_said, [make_stored(1, "Elsewhere")]) is None


def test_what_an_unstored_article_announces_reads_as_meetings() -> None:
    event = replace(TALKS.mentions[0].event, replaces="2027-05-01")
    stored = make_stored(0, "Talks")
    stored = replace(stored, article=replace(stored.article, events=(event,)))
    (meeting,) = announce_meetings(stored)
    assert (meeting.title, meeting.start, meeting.moved_from) == (TALKS.title, TALKS.start, "2027-05-01")
    assert meeting.last_said.headline == "Talks"
    assert compose_story([stored], [meeting]).meetings == (meeting,)
