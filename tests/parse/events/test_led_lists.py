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
