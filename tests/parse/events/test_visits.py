"""Where somebody with an office will be is a visit; what they do there by themselves is none."""

import pytest

from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "title", "location"),
    [
        ("Inspectors will be in the school on Feb. 3.", "Inspectors' visit to the school", "school"),
        ("Mayor Ada Brook will be in Tarn on Feb. 3.", "Mayor Ada Brook's visit to Tarn", "Tarn"),
        ("The mayor will be at the tide museum on Feb. 3.", "Mayor's visit to the tide museum", "tide museum"),
        ("The president is expected in Tarn on Feb. 3 to see the damage.", "President's visit to Tarn", "Tarn"),
        ("The envoy will pay an official visit to Tarn on Feb. 3.", "Envoy's official visit to Tarn", "Tarn"),
        ("Mayor Ada Brook begins her first trip to Tarn on Feb. 3.", "Mayor Ada Brook's first trip to Tarn", "Tarn"),
    ],
)
def test_who_has_an_office_and_will_be_in_a_place_visits_it(story: str, title: str, location: str) -> None:
    assert [(e.title, e.kind.value, e.location) for e in find(story)] == [(title, "meeting", location)]


@pytest.mark.parametrize(
    "story",
    [
        "The mayor will be in charge on Feb. 3.",
        "The tide will be in the harbor on Feb. 3.",
        "The judge will be in a good mood on Feb. 3.",
    ],
)
def test_who_is_in_a_state_visits_nobody(story: str) -> None:
    assert not [e for e in find(story) if "visit" in e.title]


def test_each_day_of_a_journey_has_its_place() -> None:
    story = "The finance minister, Ada Brook, will be in Tarn on Feb. 3 and in Ostia on Feb. 4 before she meets pilots."
    assert [(e.start, e.location) for e in find(story)] == [("2027-02-03", "Tarn"), ("2027-02-04", "Ostia")]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The mayor flies to Ostia on Feb. 3 for talks with the pilots.", "Mayor's talks with the pilots"),
        ("Mayor Ada Brook travels to Ostia on Feb. 3 for a summit of the islands.", "Summit of the islands"),
    ],
)
def test_a_trip_is_told_by_the_meeting_that_it_is_made_for(story: str, title: str) -> None:
    assert [(e.title, e.kind.value, e.location) for e in find(story)] == [(title, "meeting", "Ostia")]


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (
            "Penn Rovers travel to Tarn on Jan. 30 before hosting Tuskar Town on Feb. 3.",
            [("2027-01-30", "Penn Rovers' trip to Tarn"), ("2027-02-03", "Penn Rovers v Tuskar Town")],
        ),
        (
            "The board will hear the auditor on Jan. 30 before voting on the levy on Feb. 3.",
            [("2027-01-30", "Board hearing of the auditor"), ("2027-02-03", "Board vote on the levy")],
        ),
        ("Mara Quill worked in Tarn before joining the board on Feb. 3.", []),
    ],
)
def test_what_comes_next_stands_behind_before(story: str, told: list[tuple[str, str]]) -> None:
    assert [(e.start, e.title) for e in find(story)] == told


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Fans can watch the draw live on Feb. 3 at noon.", "Draw"),
        ("The webcast can be accessed at noon on Feb. 3.", "Webcast"),
        ("Members voted for action and will strike on Feb. 3.", "Members' strike"),
    ],
)
def test_what_people_watch_and_whose_past_is_no_participle(story: str, title: str) -> None:
    (event,) = find(story)
    assert event.title.partition(" (")[0] == title


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Ada Brook was remanded to appear before the tide court on Feb. 3.",
            "Ada Brook's appearance before the tide court",
        ),
        ("Ada Brook was released on bail to appear in court on Feb. 3.", "Ada Brook's court appearance"),
    ],
)
def test_who_is_bailed_or_remanded_appears_in_court(story: str, title: str) -> None:
    assert [(e.title, e.start) for e in find(story)] == [(title, "2027-02-03")]


def test_hours_of_each_night_are_no_day_of_their_own() -> None:
    (event,) = find("Lane closures are set between 9 p.m. and 5 a.m. nightly from Feb. 3 through Feb. 5.")
    assert (event.start, event.end, event.title) == ("2027-02-03", "2027-02-05", "Lane closures")
    (event,) = find("Crews will close the weir from 10 p.m. to 6 a.m. each night from Feb. 3 through Feb. 5.")
    assert event.title == "Closing of the weir"


@pytest.mark.parametrize(
    ("aim", "title"),
    [
        ("to declare the tide fair open", "Opening of the tide fair"),
        ("to open the new lock", "Opening of the new lock"),
        ("to cut the ribbon on the new lock", "Opening of the new lock"),
        ("to sign the tide treaty", "Signing of the tide treaty"),
        ("to attend the Tide Summit", "Tide Summit"),
    ],
)
def test_a_visit_is_told_by_what_is_done_on_it_before_everybody(aim: str, title: str) -> None:
    assert [(e.title, e.location) for e in find(f"Mayor Ada Brook will be in Tarn on Feb. 3, {aim}.")] == [
        (title, "Tarn")
    ]
