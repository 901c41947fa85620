"""How sentences of sport announce who plays whom."""

import pytest

from briefings.model.article import EventKind, RawArticle
from briefings.parse import parse_article
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Quillton play Tuskar on Saturday.", "Quillton v Tuskar"),
        ("Penn Rovers face Tarn on Saturday.", "Penn Rovers v Tarn"),
        ("The Hawks will face the Kings on Saturday.", "Hawks v Kings"),
        ("Tarn entertain Rovers on Saturday.", "Tarn v Rovers"),
        ("Norland take on Ostia in the final on Saturday.", "Norland v Ostia in the final"),
        ("Norland will meet Ostia on Saturday in the cup semi-final.", "Norland v Ostia in the cup semi-final"),
        ("Quill plays Brook on Saturday.", "Quill v Brook"),
        ("Penn are away to Tarn on Saturday.", "Penn v Tarn"),
        ("Penn will be at home to Tarn on Saturday.", "Penn v Tarn"),
        ("Tuskar Town, who play Penn on Saturday, have lost five in a row.", "Tuskar Town v Penn"),
        ("Norland hosts Ostia in a friendly on Saturday.", "Norland v Ostia in a friendly"),
    ],
)
def test_two_sides_are_told_by_their_names(story: str, title: str) -> None:
    event = find(story)[0]
    assert (event.title, event.start, event.kind) == (title, "2027-01-16", EventKind.OTHER)
    assert len(event.participants) == 2


def test_a_next_match_lies_ahead() -> None:
    event = find("Penn's next match is against Tarn on Saturday.")[0]
    assert (event.title, event.start) == ("Penn's next match", "2027-01-16")


@pytest.mark.parametrize(
    "story",
    [
        "Drivers face delays on Saturday.",
        "Minister Ada Brook will meet Mara Quill in Penn on Saturday.",
        "President Ada Brook hosts Mara Quill on Saturday.",
    ],
)
def test_who_only_faces_or_meets_something_plays_nobody(story: str) -> None:
    assert not any(" v " in event.title for event in find(story))


@pytest.mark.parametrize(
    "rows",
    [
        "Wed 3 Feb  Penn Rovers v Tarn Town  3pm\nThu 4 Feb  Ostia v Bute Rovers  2.30pm",
        "Wed 3 Feb: Penn Rovers v Tarn Town, 3pm\nThu 4 Feb: Ostia v Bute Rovers, 2.30pm",
        "Wed 2/3  Penn Rovers @ Tarn Town, 3 p.m.\nThu 2/4  Ostia @ Bute Rovers, 2:30 p.m.",
    ],
)
def test_fixtures_in_columns_name_both_sides(rows: str) -> None:
    story = f"The league stands still\n\nFriday, January 15, 2027\n\nThe league called off its games.\n\n{rows}"
    events = parse_article(RawArticle(story)).events
    assert [(event.start, event.participants) for event in events] == [
        ("2027-02-03T15:00", ("Penn Rovers", "Tarn Town")),
        ("2027-02-04T14:30", ("Ostia", "Bute Rovers")),
    ]


@pytest.mark.parametrize("verb", ["will face", "will be facing", "is to take on"])
def test_a_side_without_its_name_plays_a_game(verb: str) -> None:
    (event,) = find(f"The team {verb} Tuskar Town on Saturday.")
    assert (event.title, event.start) == ("Team's game against Tuskar Town", "2027-01-16")


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Penn have lined up a warm-up against Tarn on Feb. 3.", "Warm-up against Tarn"),
        ("The Hawks have made room for a charity tie against Tarn on Feb. 3.", "Charity tie against Tarn"),
        ("The cup replay will be played on Feb. 3.", "Cup replay"),
        ("Ada Brook will miss the replay against Penn on Feb. 3.", "Replay against Penn"),
    ],
)
def test_what_two_sides_play_is_told_by_the_other_side(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


def test_a_replay_of_a_show_is_no_match() -> None:
    assert find("A replay of the tide show will be on Feb. 3.") == ()
