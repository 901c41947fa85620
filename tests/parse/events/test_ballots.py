"""Who are asked for their vote, and whom plans are put to."""

import pytest

from briefings.model.article import EventKind, RawArticle
from briefings.parse import parse_article
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


@pytest.mark.parametrize("are", ["will be", "are"])
def test_polls_that_are_open_from_an_hour_are_a_vote(are: str) -> None:
    [event] = find(f"Polls {are} open from 7 a.m. to 8 p.m. on Feb. 3.")
    assert (event.start, event.end, event.title, event.kind) == (
        "2027-02-03T07:00",
        "2027-02-03T20:00",
        "Opening of polls",
        EventKind.VOTE,
    )


def test_a_second_round_of_an_election_is_a_vote() -> None:
    story = "The mayor will be elected on Feb. 3. Should a second round be necessary, it is on Feb. 9."
    assert [(e.title, e.kind.value) for e in find(story)][1:] == [("Second round", "vote")]


def test_a_step_of_an_election_is_of_the_one_that_the_headline_tells_of() -> None:
    story = (
        "Tarn votes in two phases\n\nJan. 15, 2027\n\nTarn will choose its council soon, the election office said.\n\n"
        "Penn is quiet. Polling starts at 7 a.m. on Feb. 3. Counting is on Feb. 9 in all harbors."
    )
    events = parse_article(RawArticle(story)).events
    assert [e.title for e in events] == ["Polling (Tarn election)", "Counting (Tarn election)"]
