"""What a pronoun stands for that an event is named by: "it" is never a person, "she" may be a ship."""

import pytest

from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Bo Ferrer, who runs the Quay Theater, had booked “Tides” for Friday. It opens on Feb. 3.",
            "Opening of “Tides”",
        ),
        ("Ada Brook, the port's director, has finished the pier. It opens on Feb. 3.", "Opening of the pier"),
        ("Mayor Ada Brook has bought a boat. It will be launched on Feb. 3.", "Launch of a boat"),
    ],
)
def test_it_is_no_person_but_what_was_done(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The ferry is off the run, and the operator says she is likely to be back on Feb. 3.", "Return of the ferry"),
        ("The trawler sank off Penn. The navy says she will be raised on Feb. 3.", "Trawler to be raised"),
        ("The bridge was hit by a barge. The port says it will reopen on Feb. 3.", "Reopening of the bridge"),
        ("The bus broke down. The operator says it will return on Feb. 3.", "Return of the bus"),
    ],
)
def test_what_somebody_says_a_thing_will_do_is_told_of_the_thing(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


def test_what_a_body_says_that_it_will_do_itself_is_told_of_the_body() -> None:
    (event,) = find("The bridge was hit by a barge. The council says it will publish a report on Feb. 3.")
    assert event.title == "Council report"


@pytest.mark.parametrize(
    ("told", "start", "title"),
    [
        ("Reed cutters are angry. They hold an urgent meeting on Friday evening.", "2027-01-15", "Reed cutters'"),
        ("The pilots have had enough. They stage an emergency meeting on Monday.", "2027-01-18", "Pilots'"),
        ("Nurses in Penn are angry. They host a public meeting on Monday.", "2027-01-18", "Nurses'"),
    ],
)
def test_who_they_are_that_hold_a_meeting_stands_in_its_title(told: str, start: str, title: str) -> None:
    [event] = find(told)
    assert (event.start, event.title.startswith(title), event.kind.value) == (start, True, "meeting")


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The lock office is hosting a regatta. It runs from Feb. 3 to Feb. 5.", "Regatta"),
        ("We're holding our very own tide jam! It takes place on Feb. 3.", "Very own tide jam"),
        ("Penn is planning a festival of lamps. It takes place on Feb. 3.", "Festival of lamps"),
        ("The league announced a new trophy. It will be held in Tarn on Feb. 3.", "New trophy"),
        ("We are organising a clean-up of the beach. It starts at 10 a.m. on Feb. 3.", "Clean-up of the beach"),
        ("The trial has a new judge. It starts on Feb. 3.", "Trial"),
    ],
)
def test_what_runs_or_takes_place_is_what_somebody_holds(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "The lamp plan will be shown by the lock office at its yearly meeting on Feb. 3.",
            "Lock office's yearly meeting",
        ),
        ("Toll: to be set by the Tarn council at its meeting on Feb. 3.", "Tarn council's meeting"),
        ("The budget goes to the council at its Feb. 3 session.", "Council's session"),
        ("Ada Brook will be honoured by the council at her farewell party on Feb. 3.", "Ada Brook's farewell party"),
        ("Details will be told by Mara Quill at her press conference on Feb. 3.", "Mara Quill's press conference"),
    ],
)
def test_whose_an_event_is_tells_the_nearest_who_can_hold_it(story: str, title: str) -> None:
    assert [e.title for e in find(story)] == [title]


def test_it_is_named_before_a_particle_too() -> None:
    story = "The board bought the ferry. It will hand it back to the yard on Feb. 3."
    assert [event.title for event in find(story)] == ["Board to hand ferry back to the yard"]
