"""Relative clauses of which the noun before them is the event: whose it is, and what became of it."""

import pytest

from briefings.model.article import EventStatus
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "A vigil that the pilots' widows were to hold on the pier on Feb. 3 has been called off.",
            ("Pilots' widows' vigil", EventStatus.CANCELLED),
        ),
        ("The reception which the consul was going to give on Feb. 3 is off.", ("Consul's reception", "cancelled")),
        ("The march the pilots had planned for Feb. 3 has been put off.", ("Pilots' march", "postponed")),
        ("The talk Ada Brook was due to give on Feb. 3 has been cancelled.", ("Ada Brook's talk", "cancelled")),
        ("The lunch that its members were to share on Feb. 3 has been scrapped.", ("Lunch", "cancelled")),
        (
            "The premier called off the trip she was to make to Norland on Feb. 3.",
            ("Premier's trip to Norland", "cancelled"),
        ),
        ("The ride the wardens are to hold on Feb. 3 is open to all.", ("Wardens' ride", "scheduled")),
    ],
)
def test_what_somebody_holds_is_named_by_its_noun_and_whose_it_is(story: str, told: tuple[str, str]) -> None:
    (event,) = find(story)
    assert (event.title, event.status) == told


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("A rally that Mayor Ada Brook was to address in Tarn on Feb. 3 is cancelled.", "Rally with Mayor Ada Brook"),
        ("A debate which Bo Ferrer will moderate on Feb. 3 is sold out.", "Debate with Bo Ferrer"),
        ("A dinner that Mara Quill was to attend in Tarn on Feb. 3 was called off.", "Dinner with Mara Quill"),
        ("A conference that the premier is to open on Feb. 3 will be brief.", "Conference with the premier"),
    ],
)
def test_what_somebody_takes_part_in_is_named_by_its_noun(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


def test_who_was_to_address_a_rally_takes_part_in_it() -> None:
    (rally,) = find("A rally that Mayor Ada Brook was to address in Tarn on Feb. 3 is cancelled.")
    assert (rally.participants, rally.location) == (("Ada Brook",), "Tarn")


def test_an_opened_bridge_is_no_event_of_its_own() -> None:
    assert [e.title for e in find("The bridge that Ada Brook will open on Feb. 3 is new.")] != ["Bridge with Ada Brook"]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("A sail that was to have greeted the queen on Feb. 3 is off because of fog.", "Sail"),
        ("A reading that would have opened the book week on Feb. 3 has been put off.", "Reading"),
        ("The swim which was to have raised money for a mast on Feb. 3 will not go ahead.", "Swim"),
    ],
)
def test_what_was_to_have_done_something_and_is_off_is_the_event(story: str, title: str) -> None:
    (event,) = find(story)
    assert event.title == title
    assert event.status is not EventStatus.SCHEDULED


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The theater cancelled the “Tides” it was to stage on Feb. 3.", "Theater's “Tides”"),
        (
            "The choir has scrapped the “Mass” it was to sing with the Quay Band on Feb. 3.",
            "Choir's “Mass” with the Quay Band",
        ),
        ("The band called off the concert it was to give on Feb. 3.", "Band's concert"),
        ("The port has shelved the sale of the cranes it had set for Feb. 3.", "Sale of the cranes"),
        ("The club cancels the ride it was to hold on Feb. 3.", "Club ride"),
    ],
)
def test_what_somebody_calls_off_is_told_by_the_clause_behind_it(story: str, title: str) -> None:
    (event,) = find(story)
    assert (event.title, event.status) == (title, EventStatus.CANCELLED)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The full budget, which officials say is likely on Feb. 3, will be read aloud.", "Full budget"),
        ("The dam, which engineers say is due to open on Feb. 3, leaks.", "Opening of the dam"),
    ],
)
def test_who_says_so_inside_a_relative_clause_hides_nothing(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


def test_an_amount_does_not_part_what_a_relative_clause_is_about() -> None:
    story = "An appeal by the mill against a $9,000 fine, which was to be heard on Feb. 3, will not go ahead."
    [event] = find(story)
    assert (event.title, event.status.value) == ("Hearing of an appeal by the mill against a $9,000 fine", "cancelled")


def test_what_is_published_is_the_list_and_not_what_it_is_for() -> None:
    story = "The board will agree on a list of names for the boat, which will be published on Feb. 3."
    assert find(story)[0].title == "Release of a list of names for the boat"


def test_what_somebody_had_planned_is_the_dinner_and_not_its_guests() -> None:
    [event] = find("The club called off a dinner for its members that it had planned for Feb. 3.")
    assert (event.title, event.status.value) == ("Club dinner for the club's members", "cancelled")
