"""Turns of speech in which no word is meant as it stands, and what they announce."""

import pytest

from briefings.model.article import EventStatus
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("Dockers put down their hooks on Feb. 3 unless the offer rises.", ["Dockers' strike"]),
        ("Surgeons at Penn will lay down their scalpels on Feb. 3.", ["Surgeons' strike"]),
        ("The dockers lay down their tools on Monday.", ["Dockers' strike"]),
        ("The hammer falls on the old ferry on Feb. 3.", ["Auction of the old ferry"]),
        ("Paddles go up in Tuskar on Feb. 3.", ["Auction (Tuskar)"]),
        ("Voters cast their ballots on Feb. 3.", ["Vote by voters"]),
        ("The old ferry goes on the block on Feb. 3.", ["Auction of the old ferry"]),
        ("The rebels will lay down their arms on Feb. 3.", ["Surrender of the rebels' arms"]),
        ("The vote on the pier is a go for Feb. 3.", ["Vote on the pier"]),
        ("Opening statements are good to go for Feb. 3.", ["Opening statements"]),
        ("The planners will put their heads together on Feb. 3.", ["Planners' meeting"]),
        ("The council gets round the table with the pilots on Feb. 3.", ["Council meeting with the pilots"]),
        ("The tide tables will see the light of day on Feb. 3.", ["Release of the tide tables"]),
        ("The pilots are up before the magistrates on Monday.", ["Hearing of the pilots before the magistrates"]),
        (
            "All five owners are wanted in the mayor's office on Feb. 3.",
            ["All five owners wanted in the mayor's office"],
        ),
        ("The help line answers from Feb. 3.", ["Help line answers"]),
        ("The help line will be answering in Norse from Feb. 3.", ["Help line to be answering in Norse"]),
        (
            "Paper tickets disappear from the ferries in the course of March.",
            ["Paper tickets disappear from the ferries"],
        ),
        ("The old coins will be phased out in the course of March.", ["Phase-out of the old coins"]),
    ],
)
def test_a_turn_of_speech_tells_what_takes_place(story: str, titles: list[str]) -> None:
    assert [event.title for event in find(story)] == titles


@pytest.mark.parametrize(
    "story",
    [
        "The men are wanted in the death of a pilot on Feb. 3.",
        "Pilots who drop a course on Feb. 3 keep their money.",
    ],
)
def test_such_words_as_they_stand_announce_nothing(story: str) -> None:
    assert find(story) == ()


@pytest.mark.parametrize(
    "story",
    [
        "The matinée planned for Feb. 3 is no more.",
        "The concert planned for Feb. 3 has been struck out.",
        "The pilots' night in Penn, Feb. 3, has been struck out.",
    ],
)
def test_what_is_no_more_is_cancelled(story: str) -> None:
    assert [event.status for event in find(story)] == [EventStatus.CANCELLED]


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ('The loss of Penn is the gain of Ostia: at the hall, "Salt" begins on Feb. 3.', ['Start of "Salt"']),
        (
            "The first to lose its licence, Tarn Docks, is up before the board on Feb. 3.",
            ["Hearing of Tarn Docks before the board"],
        ),
        ("The pilots get their answer from the port some time in March.", ["Answer from the port to the pilots"]),
        ("There is tea at the lido on Bank Holiday Monday, Feb. 1.", []),
        ("Between nine at night and five in the morning every lamp must point at the ground.", []),
        ("The hall clock rings noon at twenty past.", []),
        ("The strike began at Penn's town hall, where the clock rings noon at twenty past.", []),
    ],
)
def test_small_words_tell_what_is_meant(story: str, titles: list[str]) -> None:
    assert [event.title for event in find(story)] == titles


def test_a_line_that_leaves_open_whether_something_is_on_is_not_sure() -> None:
    (event,) = find("Dates for the diary\n\nTuesday, Feb. 2: the tide report, or not, depending on the wind")
    assert (event.title, event.status) == ("Tide report", EventStatus.TENTATIVE)


def test_what_is_withdrawn_from_a_day_on_is_an_event_of_that_day() -> None:
    (event,) = find("The night boat from Tuskar is withdrawn as of Feb. 3.")
    assert (event.title, event.status) == ("Withdrawal of the night boat from Tuskar", EventStatus.SCHEDULED)


@pytest.mark.parametrize(
    ("told", "end", "title", "place"),
    [
        (
            "The Ostia mill will be down from Feb. 3 to Feb. 9.",
            "2027-02-09",
            "Shutdown of the Ostia mill",
            "Ostia mill",
        ),
        ("The mill in Ostia is to be idle from Feb. 3 to Feb. 9.", "2027-02-09", "Shutdown of the mill", "Ostia"),
        ("The tide map will be offline from Feb. 3 to Feb. 9.", "2027-02-09", "Tide map to be offline", None),
        ("Harbor Radio goes off the air on Feb. 3.", None, "Harbor Radio to be off the air", None),
    ],
)
def test_what_does_not_work_for_some_days_is_told(told: str, end: str | None, title: str, place: str | None) -> None:
    [event] = find(told)
    assert (event.start, event.end, event.location) == ("2027-02-03", end, place)
    assert event.title.startswith(title)


@pytest.mark.parametrize("told", ["Prices will be down from Feb. 3.", "The sky will be dark from 6 p.m. on Feb. 3."])
def test_what_is_low_or_dark_is_no_shutdown(told: str) -> None:
    assert not find(told)
