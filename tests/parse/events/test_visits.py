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
