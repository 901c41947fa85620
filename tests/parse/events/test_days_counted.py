"""Events from which a day is counted."""

import pytest

from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "start", "title"),
    [
        ("The guild meets on Feb. 3, two days before the regatta.", "2027-02-05", "Regatta"),
        ("The guild rallies on Feb. 3 in Penn, a week before the mayoral election.", "2027-02-10", "Mayoral election"),
        ("Ada Brook speaks in Penn on Feb. 3, the eve of Norland's election.", "2027-02-04", "Norland's election"),
        ("The port will reopen on Feb. 3, three days after the mayoral election.", "2027-01-31", "Mayoral election"),
    ],
)
def test_the_event_from_which_a_day_is_counted_has_its_own_day(story: str, start: str, title: str) -> None:
    events = find(story)
    assert [event.start for event in events if event.title.startswith(title)] == [start]


@pytest.mark.parametrize(
    "counted",
    ["two days before the mill", "some days before the election", "six weeks after the deadline", "two days before he"],
)
def test_no_event_is_counted_from_what_is_none_or_over(counted: str) -> None:
    assert len(find(f"The guild meets on Feb. 3, {counted}.")) == 1


def test_what_something_is_ahead_of_has_its_own_hour() -> None:
    leaves, mass = find("The boats leave at 9 a.m. on Feb. 3, ahead of a memorial in the arena at 2 p.m.")
    assert (leaves.title, mass.title, mass.start) == (
        "Departure of the boats",
        "Memorial in the arena",
        "2027-02-03T14:00",
    )
