"""Lists that only name days and places: what is on there is told by the words above them."""

import pytest

from briefings.model.article import EventKind, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find

DAYS = "• Wednesday, Feb. 3 — Penn town hall, 1 p.m. – 3 p.m.\n• Friday, Feb. 5 — Tarn, fairgrounds, 9 a.m."


@pytest.mark.parametrize(
    "lead",
    [
        "Workshops",
        "The institute will hold workshops around the bay:",
        "Pilots can learn to read the tide at workshops that the institute holds around the bay. Boots are lent.",
    ],
)
def test_entries_that_name_places_are_what_the_words_above_them_tell_of(lead: str) -> None:
    found = find(f"{lead}\n\n{DAYS}")
    assert [(e.start, e.title, e.kind) for e in found] == [
        ("2027-02-03T13:00", "Workshop (Penn town hall)", EventKind.MEETING),
        ("2027-02-05T09:00", "Workshop (Tarn)", EventKind.MEETING),
    ]


def test_paragraphs_can_be_the_entries() -> None:
    found = find("Public meetings on the levy:\n\nFeb. 3, 6 p.m., Penn Library\n\nFeb. 5, 7 p.m., Tarn School")
    assert [(e.start, e.title) for e in found] == [
        ("2027-02-03T18:00", "Public meeting on the levy (Penn Library)"),
        ("2027-02-05T19:00", "Public meeting on the levy (Tarn School)"),
    ]


def test_who_plays_is_no_place() -> None:
    [match] = find("Cup semi-finals\n\n- Feb. 3: Penn v Rai Valley, 2 p.m.")
    assert match.title == "Penn v Rai Valley"


def test_an_entry_can_have_a_deadline_of_another_day() -> None:
    found = find("Workshops\n\n• Feb. 5 — Tarn, fairgrounds, 9 a.m.; register by Feb. 3.")
    assert [(e.start, e.kind) for e in found] == [
        ("2027-02-05T09:00", EventKind.MEETING),
        ("2027-02-03", EventKind.DEADLINE),
    ]


def test_a_count_of_games_does_not_name_the_matches_below() -> None:
    story = (
        "Two senior games have been lost and will be scored as draws.\n\nSaturday, Jan. 16\n"
        "- Tarn v Ostia, Quay Park, 2.45pm\n- Harbor muster, Quay clubrooms, 10am"
    )
    titles = [event.title for event in parse_article(RawArticle(f"Draws\n\nJan. 15, 2027\n\n{story}")).events]
    assert titles == ["Tarn v Ostia", "Harbor muster"]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Upcoming swims", "Swim"),
        ("Meet the riggers", "Meet the riggers"),
        ("Coffee mornings", "Coffee morning"),
        ("Advice surgeries", "Advice surgery"),
        ("Mobile library", "Mobile library"),
    ],
)
def test_a_heading_says_what_the_lines_below_are_that_tell_only_when_and_where(heading: str, title: str) -> None:
    events = find(f"{heading}\n\n- Wednesday, Feb. 3, 9 a.m., Tarn Library\n- Tuesday, Feb. 9, 6 p.m., on the jetty")
    assert [(event.title, event.location) for event in events] == [(title, "Tarn Library"), (title, "jetty")]


@pytest.mark.parametrize("heading", ["Upcoming events", "Dates", "What's on", "Key dates this month", "Penn"])
def test_a_heading_that_only_says_that_something_is_on_names_nothing(heading: str) -> None:
    events = find(
        f"It has been a long winter.\n\n{heading}\n\n- Feb. 3, 9 a.m., Tarn Library\n- Feb. 9, 9 a.m., Quay Hall"
    )
    assert [event.title.partition(" (")[0] for event in events] == ["Tarn Library", "Quay Hall"]


def test_a_day_kept_for_bad_weather_is_that_of_what_the_heading_names() -> None:
    events = find("Meet the riggers\n\n- Feb. 3, 9 a.m., on the jetty (wet weather date: Feb. 9)")
    assert [event.title for event in events] == ["Meet the riggers", "Wet weather date for Meet the riggers"]


def test_a_heading_leaves_what_a_line_names_beside_its_place() -> None:
    [event] = find("First things first\n\n- Wednesday, Feb. 3: Stations of the quay at 7.30pm, in the parish hall")
    assert (event.title, event.location) == ("Stations of the quay", "parish hall")


def test_days_listed_behind_a_colon_are_events_of_their_own_at_the_hour_of_all() -> None:
    story = (
        "The harbor board will hold three hearings on the levy: Monday at Quill Hall, Wednesday at Tarn High and "
        "Thursday at the mill, each at 7 p.m."
    )
    assert [(e.title, e.start, e.location) for e in find(story)] == [
        ("Harbor board hearing on the levy", "2027-01-18T19:00", "Quill Hall"),
        ("Harbor board hearing on the levy", "2027-01-20T19:00", "Tarn High"),
        ("Harbor board hearing on the levy", "2027-01-21T19:00", "mill"),
    ]
