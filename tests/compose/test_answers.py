"""Briefings, daily briefings and dossiers: what is in, what is left for a button."""

from datetime import UTC, date, datetime, timedelta

from briefings.compose import compose_briefing, compose_daily, compose_dossier, compose_story
from briefings.model.article import EventStatus
from tests.compose.makers import NOW, ZONE, announced_by, make_quote, make_stored

ON = date(2027, 5, 3)


def test_a_briefing_shows_three_quotes_and_counts_the_rest() -> None:
    said = ("open the gate", "close the harbour", "raise the levy", "ask the engineer", "wait for spring")
    quotes = [make_quote(f"Tomorrow we {words}", f"Speaker {number}") for number, words in enumerate(said)]
    story = compose_story([make_stored(1, "Barrier", quotes=quotes)], [])
    briefing = compose_briefing(story, NOW, ZONE)
    assert (len(briefing.story.quotes), briefing.more_quotes) == (3, 2)


def test_a_briefing_shows_five_dates_ahead_and_counts_the_others() -> None:
    past = announced_by(1, "Past", "2027-05-01", 1)
    ahead = [announced_by(n, f"Item {n}", f"2027-06-{n:02}", 1) for n in range(2, 9)]
    briefing = compose_briefing(compose_story([make_stored(1, "Barrier")], [past, *ahead]), NOW, ZONE)
    assert [meeting.id for meeting in briefing.story.meetings] == [2, 3, 4, 5, 6]
    assert briefing.more_meetings == 3


def test_a_daily_briefing_holds_the_week_from_its_day() -> None:
    meetings = [
        announced_by(1, "Over this morning", "2027-05-03T07:00", 1, timezone="UTC"),
        announced_by(2, "Today", "2027-05-03", 1, timezone=None),
        announced_by(3, "Began yesterday", "2027-05-02", 1, end="2027-05-04", timezone=None),
        announced_by(4, "On the seventh day", "2027-05-09T23:00", 1),
        announced_by(5, "A week from now", "2027-05-10", 1, timezone=None),
        announced_by(6, "Called off", "2027-05-05", 1, timezone=None, status=EventStatus.CANCELLED),
    ]
    now = datetime(2027, 5, 3, 9, 0, tzinfo=UTC)
    daily = compose_daily(ON, [make_stored(1, "Fair called off")], meetings, zone=ZONE, now=now)
    assert [meeting.id for meeting in daily.meetings] == [3, 2, 6, 4]
    assert daily.next_meeting is not None
    assert daily.next_meeting.id == 5


def test_a_meeting_that_is_called_off_is_told_once() -> None:
    called_off = announced_by(1, "Fair", "2027-05-05", 1, status=EventStatus.CANCELLED)
    assert not compose_daily(ON, [make_stored(2, "Barrier closed")], [called_off], zone=ZONE, now=NOW).meetings


def test_the_next_meeting_is_one_that_takes_place() -> None:
    meetings = [
        announced_by(1, "Called off", "2027-05-20", 1, status=EventStatus.CANCELLED),
        announced_by(2, "On", "2027-06-20", 1),
    ]
    daily = compose_daily(ON, [], meetings, zone=ZONE, now=NOW)
    assert daily.next_meeting is not None
    assert daily.next_meeting.id == 2


def test_a_meeting_counts_for_the_day_it_has_where_the_post_is_read() -> None:
    late_in_new_york = announced_by(1, "Talks", "2027-05-09T20:00", 1, timezone="America/New_York")
    assert compose_daily(ON, [], [late_in_new_york], zone="America/New_York", now=NOW).meetings
    assert not compose_daily(ON, [], [late_in_new_york], zone="Asia/Tokyo", now=NOW).meetings


def test_a_daily_briefing_merges_articles_and_quotes_each_story_once() -> None:
    quotes = [make_quote("We will meet and we will stay until it is done"), make_quote("It is late", "Per Hallgren")]
    articles = [
        make_stored(1, "Kelsund and Orra agree to talks on tide barrier", quotes=quotes),
        make_stored(2, "Orra and Kelsund to hold talks on the tide barrier"),
    ]
    (story,) = compose_daily(ON, articles, [], zone=ZONE, now=NOW).stories
    assert len(story.sources) == 2
    assert [quote.text for quote in story.quotes] == [quotes[0].text]


def test_a_diary_comes_after_the_stories() -> None:
    articles = [make_stored(1, "Barrier closed"), make_stored(2, "The week ahead", published="2027-05-02")]
    meetings = [announced_by(n, f"Item {n}", "2027-06-01", 2) for n in range(1, 8)]
    stories = compose_daily(ON, articles, meetings, zone=ZONE, now=NOW).stories
    assert [story.headline for story in stories] == ["Barrier closed", "The week ahead"]


def test_a_day_without_anything_is_empty() -> None:
    daily = compose_daily(ON, [], [], zone=ZONE, now=NOW + timedelta(hours=1))
    assert daily.is_empty
    assert daily.next_meeting is None


def test_a_dossier_tells_what_the_newest_article_says_and_who_said_what() -> None:
    meeting = announced_by(1, "Barrier talks", "2027-06-01", 1, 2)
    older = make_stored(1, "Talks agreed", "Old lede.", "2027-04-01", quotes=[make_quote("We come with an open mind")])
    newer = make_stored(2, "Talks near", "New lede.", "2027-05-01")
    unrelated = make_stored(3, "Fair", "Fair lede.", "2027-05-02")
    dossier = compose_dossier(meeting, [older, unrelated, newer])
    assert [line.text for line in dossier.big_picture] == ["New lede."]
    assert [quote.text for quote in dossier.quotes] == ["We come with an open mind"]
    assert [source.article_id for source in dossier.sources] == [2, 1]


def test_a_dossier_of_a_meeting_whose_articles_are_gone_is_bare() -> None:
    dossier = compose_dossier(announced_by(1, "Barrier talks", "2027-06-01", 1), [])
    assert (dossier.big_picture, dossier.quotes, dossier.sources) == ((), (), ())
