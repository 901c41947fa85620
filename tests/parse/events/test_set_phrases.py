"""Set phrases of news, and asides that stand inside its clauses, with the title that each gives its event."""

import pytest

from briefings.model.article import EventStatus
from tests.parse.events.stories import find


def test_what_was_adjourned_and_goes_on_is_sure() -> None:
    [event] = find("Adjourned on Jan. 12, the inquest into the ferry fire picks up its thread on Feb. 3.")
    assert (event.title, event.status) == ("Inquest into the ferry fire", EventStatus.SCHEDULED)


@pytest.mark.parametrize(
    ("story", "start", "end"),
    [
        ("The fair will be held on Feb. 3 between the hours of one and six.", "2027-02-03T13:00", "2027-02-03T18:00"),
        ("The board meets on Feb. 3. Votes must be in by 4 p.m. the previous day.", "2027-02-02T16:00", None),
        ("The mayor leaves on Feb. 10. A week before that the pilots will meet.", "2027-02-03", None),
        ("The tide list will be published from half past midnight on Feb. 3.", "2027-02-03T00:30", None),
    ],
)
def test_hours_and_days_in_words_are_those_of_what_they_stand_beside(story: str, start: str, end: str | None) -> None:
    assert (start, end) in [(event.start, event.end) for event in find(story)]
