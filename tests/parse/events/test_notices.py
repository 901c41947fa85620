"""Notices: labelled lines that say what is on, when and where, in the dresses in which people write them."""

import pytest

from briefings.model.article import RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find

Told = list[tuple[str, str, str | None]]


def tell(story: str, headline: str = "News from the harbor") -> Told:
    """Start, title and place of each event of a page of Friday, Jan. 15, 2027."""
    events = parse_article(RawArticle(f"{headline}\n\nJan. 15, 2027\n\n{story}")).events
    return [(event.start, event.title, event.location) for event in events]


CONCERT: Told = [("2027-02-03T19:00", "Concert of the Tarn Choir", "Corn Hall, Tarn")]


@pytest.mark.parametrize(
    "notice",
    [
        "Date: Feb. 3\nTime: 7 p.m.\nVenue: Corn Hall, Tarn",
        "Time: 7 p.m.\n\nDate: Wednesday, Feb. 3\n\nVenue: Corn Hall, Tarn",
        "**When**: Feb. 3, 7 p.m.\n**Where**: Corn Hall, Tarn\n**Cost**: free",
        "• Date & time: Feb. 3, 7 p.m.\n• Location: Corn Hall, Tarn",
        "Date: Feb. 3 | Time: 7 p.m. | Venue: Corn Hall, Tarn",
        "When: Wednesday, Feb. 3, 7 p.m.; Where: Corn Hall, Tarn; Tickets: $5",
        "📅 Wednesday, Feb. 3\n⏰ 7 p.m.\n📍 Corn Hall, Tarn",
        "Come before the winter is over!\n\n📅 Feb. 3\n🕖 7 p.m.\n📍 Corn Hall, Tarn",
        "Wednesday, Feb. 3, 2027\n7 p.m.\nCorn Hall, Tarn",
    ],
)
def test_a_notice_below_a_headline_is_for_what_the_headline_says(notice: str) -> None:
    assert tell(notice, "Concert of the Tarn Choir") == CONCERT
    if not notice.startswith("Wed"):
        assert tell(notice, "Save the date: Concert of the Tarn Choir") == CONCERT


@pytest.mark.parametrize("parting", ["\n", "\n\n"])
def test_each_notice_of_a_page_is_for_what_the_line_above_it_says(parting: str) -> None:
    lines = (
        "The choir has told its plans.",
        "Concert of the Tarn Choir",
        "Date: Feb. 3",
        "Time: 7 p.m.",
        "Venue: Corn Hall, Tarn",
        "Organ recital by Mara Quill",
        "Date: Feb. 9",
        "Time: 8 p.m.",
        "Venue: St. Anne's Church",
    )
    assert tell(parting.join(lines), "Spring") == [
        *CONCERT,
        ("2027-02-09T20:00", "Organ recital by Mara Quill", "St. Anne's Church"),
    ]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The Harbor Board will hold a public meeting on the tolls.", "Harbor Board public meeting on the tolls"),
        (
            "The Harbor Board asks residents to come to a public meeting on the tolls.",
            "Public meeting on the tolls (Harbor Board)",
        ),
        ("Notice is given of the annual meeting of the Tide Trust.", "Annual meeting of the Tide Trust"),
        ("The Tide Trust will hold a debate. Residents may speak for three minutes.", "Tide Trust's debate"),
    ],
)
def test_a_sentence_above_a_notice_says_what_it_is_for(sentence: str, title: str) -> None:
    [event] = tell(f"{sentence}\n\nWhen: Wednesday, Feb. 3, 6:30 p.m.\n\nWhere: Tarn Library, 4 Quay Street")
    assert event == ("2027-02-03T18:30", title, "Tarn Library, 4 Quay Street")


def test_a_day_an_hour_and_a_place_below_a_sentence_are_those_of_what_it_announces() -> None:
    story = "The Tide Trust will hold an open evening about the lock. All are welcome.\n\nFeb. 3, 7 p.m.\nTarn Library"
    [event] = tell(story)
    assert event == ("2027-02-03T19:00", "Tide Trust's open evening about the lock", "Tarn Library")


def test_the_day_and_the_hour_of_a_notice_are_one_mention_of_its_event() -> None:
    text = "Concert of the choir\n\nJan. 15, 2027\n\nDate: Feb. 3\nTime: 7 p.m. to 9 p.m.\nVenue: Corn Hall"
    [event] = parse_article(RawArticle(text)).events
    assert (event.start, event.end) == ("2027-02-03T19:00", "2027-02-03T21:00")
    assert [text[span.start : span.end] for span in event.spans][:2] == ["Feb. 3", "7 p.m."]


def test_a_page_of_notices_is_read_in_bounded_time() -> None:
    story = "\n\n".join(f"Talk {n}\nDate: Feb. 3\nTime: 7 p.m.\nVenue: Room {n}" for n in range(2_000))
    assert len(tell(story)) <= 2_000


@pytest.mark.parametrize(
    "day", ["Feb. 3, 02:00 UTC\nEnd: Feb. 3, 06:00 UTC", "2027-02-03 02:00 UTC\nEnds: 2027-02-03 06:00 UTC"]
)
def test_a_notice_may_tell_its_limits(day: str) -> None:
    article = parse_article(RawArticle(f"Pump notice\n\nJan. 15, 2027\n\nStart: {day}\nAffected: the quay"))
    assert article.published == "2027-01-15"
    [event] = article.events
    assert (event.title, event.start, event.end) == ("Pump notice", "2027-02-03T02:00", "2027-02-03T06:00")


@pytest.mark.parametrize("lead", ["This is on:\n", "This is on:\n\n"])
@pytest.mark.parametrize("sign", [":", " –"])
def test_short_weekdays_label_the_lines_of_a_week(lead: str, sign: str) -> None:
    story = f"{lead}Mon{sign} Band rehearsal, 7pm\nWed{sign} Lock debate, 5pm\nFri{sign} Film night: “Salt”, 9pm"
    assert tell(story) == [
        ("2027-01-18T19:00", "Band rehearsal", None),
        ("2027-01-20T17:00", "Lock debate", None),
        ("2027-01-22T21:00", "Film night: “Salt”", None),
    ]


def test_the_line_of_a_notice_may_tell_of_a_second_event() -> None:
    story = (
        "WHAT: Earthquake drill\nWHEN: Wednesday, February 3, at 10 a.m. A rehearsal for pilots takes place on Monday, "
        "February 1, from 9 a.m. to 11 a.m.\nWHERE: Penn Mill\n"
    )
    assert [(e.title, e.start) for e in find(story)] == [
        ("Earthquake drill", "2027-02-03T10:00"),
        ("Rehearsal for pilots", "2027-02-01T09:00"),
    ]
