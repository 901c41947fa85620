"""Who are asked for their vote, and whom plans are put to."""

import pytest

from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "title", "kind"),
    [
        (
            "The 400 ticket holders of Penn Rovers will be asked on Feb. 9 whether they want their club sold to Tarn.",
            "Vote by the 400 ticket holders of Penn Rovers on whether they want their club sold to Tarn",
            "vote",
        ),
        (
            "Residents will be asked on Feb. 9 whether they back the bridge.",
            "Residents' vote on whether they back the bridge",
            "vote",
        ),
        (
            "Ada Brook will put her plans to supporters on Feb. 9.",
            "Presentation of Ada Brook's plans to supporters",
            "meeting",
        ),
        (
            "The company will put its designs to residents on Feb. 9.",
            "Presentation of company's designs to residents",
            "meeting",
        ),
    ],
)
def test_people_are_asked_or_told(story: str, title: str, kind: str) -> None:
    (event,) = find(story)
    assert (event.start, event.title, event.kind.value) == ("2027-02-09", title, kind)


def test_holders_who_are_asked_for_something_else_do_not_vote() -> None:
    assert all(event.kind.value != "vote" for event in find("Ticket holders will be asked on Feb. 9 to queue."))
