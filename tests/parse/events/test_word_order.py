"""Sentences whose verb stands before its subject, or apart from its auxiliary."""

import pytest

from briefings.model.article import EventStatus
from tests.parse.events.stories import find


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("Not until Feb. 3 will work start on the pier.", "Start of work"),
        ("Only on Feb. 3 will the pier reopen.", "Reopening of the pier"),
        ("Not until Feb. 3 is the pier to reopen.", "Reopening of the pier"),
        ("Only in April will the harbor office publish its tables.", "Harbor office's tables"),
        ("Pilots will, by law, vote on the fee on Feb. 3.", "Pilots' vote on the fee"),
        ("The pier will, the mayor said, reopen on Feb. 3.", "Reopening of the pier"),
        ("The ballot boxes are not tipped out until Feb. 3.", "Ballot boxes to be tipped out"),
        ("Divers will be back at the pier on Feb. 3 to search the wreck.", "Divers to search the wreck"),
        ("The bells of Penn fall silent on Feb. 3.", "Silence of the bells of Penn"),
    ],
)
def test_a_turned_sentence_is_read_as_a_plain_one(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


def test_what_will_not_be_before_a_day_is_not_sure() -> None:
    (event,) = find("Not before Feb. 3, the port now concedes, will a spade touch the harbor bank.")
    assert (event.title, event.status) == ("Spade to touch the harbor bank", EventStatus.TENTATIVE)


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The bank has until Monday's close to fill the book.", "Deadline for bank to fill the book"),
        ("The bank has until tomorrow's close of business to fill the book.", "Deadline for bank to fill the book"),
        ('"By Monday I want a list," the mayor told pilots.', "Deadline for list"),
        ("By Monday the union wants an answer.", "Deadline for answer"),
    ],
)
def test_a_deadline_is_read_wherever_its_day_stands(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


@pytest.mark.parametrize(
    ("story", "title", "start"),
    [
        ("The council can do little, the vote being on Feb. 3.", "Council vote", "2027-02-03"),
        ("One buyer has a day to better it, the listing being up on Feb. 3.", "End of the listing", "2027-02-03"),
        ("The judge is away, the hearing having been put off until Feb. 3.", "Hearing", "2027-02-03"),
        (
            "Amendments are welcome, the clerk writes, provided that they are on his desk by Feb. 3.",
            "Deadline for amendments",
            "2027-02-03",
        ),
        ("Entries are welcome as long as they reach the clerk by Feb. 3.", "Deadline for entries", "2027-02-03"),
        ("Whoever wants a seat has to pay by Feb. 3.", "Deadline for whoever wants a seat to pay", "2027-02-03"),
        (
            "From Monday, a ferry without a horn will be liable to a fine.",
            "Ferry without a horn to be liable to a fine",
            "2027-01-18",
        ),
        ("The pier will from Monday next be a building site.", "Pier to be a building site", "2027-01-18"),
        (
            "As from the feast of the boats, Feb. 3, smoking will be illegal on the pier.",
            "Smoking to be illegal on the pier",
            "2027-02-03",
        ),
    ],
)
def test_what_stands_for_a_clause_is_read_as_one(story: str, title: str, start: str) -> None:
    (event,) = find(story)
    assert (event.title.partition(" (")[0], event.start, event.status) == (title, start, EventStatus.SCHEDULED)


@pytest.mark.parametrize("story", ["From Monday, it will be warm in Penn.", "The pilots rest, the strike being over."])
def test_what_is_but_so_announces_nothing(story: str) -> None:
    assert find(story) == ()


@pytest.mark.parametrize(
    ("story", "title", "status"),
    [
        (
            "The tram line, whose first stone the mayor was to lay on Feb. 3, must wait.",
            "Laying of first stone",
            EventStatus.POSTPONED,
        ),
        ("The concert, which was to be held on Feb. 3, will have to wait.", "Concert", EventStatus.POSTPONED),
        ("Instead of meeting on Feb. 3, the sides will exchange letters.", "Meeting", EventStatus.CANCELLED),
    ],
)
def test_what_is_not_done_on_its_day_is_off(story: str, title: str, status: EventStatus) -> None:
    assert [(event.title.partition(" (")[0], event.status) for event in find(story)] == [(title, status)]


def test_what_is_done_later_instead_has_moved() -> None:
    (event,) = find("Instead of opening on Feb. 3, the pier will open on Feb. 9.")
    assert (event.title, event.start, event.replaces) == ("Opening of the pier", "2027-02-09", "2027-02-03")


@pytest.mark.parametrize(
    ("story", "titles"),
    [
        ("The dockers, to whom the firm offered a turkey, will strike on Feb. 3.", ["Dockers' strike"]),
        ("The dockers, to whom the firm offered a turkey, put down their hooks on Feb. 3.", ["Dockers' strike"]),
        ("First to testify on Feb. 3 will be the old harbor master.", ["Old harbor master's testimony"]),
        ("First up, on Feb. 3, will be the tide bill.", ["Tide bill first up"]),
        (
            "Six jurors having now sworn that they cannot sing, opening statements begin on Feb. 3.",
            ["Opening statements"],
        ),
        ("The polls having closed on Jan. 10, the boxes are not opened until Feb. 3.", ["Opening of the boxes"]),
        ("The line, whose first sod the mayor is to turn on Feb. 3, is late.", ["Mayor to turn first sod"]),
        ("The dean opens her mouth on Feb. 3.", []),
        (
            "Holders of shares at the close of business on Feb. 3 will be entitled to one share of Tarn.",
            ["Record date of one share of Tarn"],
        ),
        (
            "Owners of shares at the close of business on Feb. 3 will get one share of Tarn on Feb. 9.",
            ["Record date of one share of Tarn", "Distribution of one share of Tarn"],
        ),
    ],
)
def test_what_leads_into_a_sentence_is_told_from_its_subject(story: str, titles: list[str]) -> None:
    assert [event.title for event in find(story)] == titles


def test_as_you_were_is_no_past() -> None:
    story = "It has been a long winter, people say.\n\nPenn v. Tuskar: Sunday, 4pm, as you were"
    assert [event.start for event in find(story)] == ["2027-01-17T16:00"]


@pytest.mark.parametrize(
    ("story", "title"),
    [
        (
            "Workers at Tarn's oldest salt works, who struck in June, are to vote on Feb. 3 on an offer.",
            "Workers' vote on an offer",
        ),
        (
            "The tide board, which has heard 40 pilots speak on the toll since June, is likely to vote on Feb. 3.",
            "Tide board vote",
        ),
        (
            "The tide pool, a project that was first promised in 2007, will open its doors on Feb. 3.",
            "Opening of the tide pool",
        ),
        ("A second debate, as the charter requires, would follow on Feb. 3.", "Second debate"),
        (
            "The first of the 33 pilots in the mill since June 5 will be brought to the pier on Feb. 3.",
            "First of the 33 pilots in the mill to be brought to the pier",
        ),
    ],
)
def test_what_a_subject_is_told_of_does_not_part_it_from_its_verb(story: str, title: str) -> None:
    assert [event.title for event in find(story)] == [title]


@pytest.mark.parametrize(
    "story",
    [
        "The town left without a date for the tide referendum, which the minister for the harbor says will be in June.",
        "Ministers are to prepare a tide conference, which the port said would be staged in Penn in June.",
    ],
)
def test_who_tells_it_inside_a_relative_clause_does_not_hide_it(story: str) -> None:
    assert [event.start for event in find(story)] == ["2027-06"]


def test_a_condition_between_a_second_subject_and_its_verb_leaves_it_its_own() -> None:
    sitting, fair = find("The board meets on Feb. 1, and a fair, if one is wanted, would take place on Feb. 3 and 4.")
    assert (sitting.start, fair.title, fair.start, fair.end) == ("2027-02-01", "Board fair", "2027-02-03", "2027-02-04")


def test_what_is_expected_of_something_is_told_without_its_state() -> None:
    (event,) = find("The board expects the bridge, damaged by ice in 2021, to reopen on June 3.")
    assert (event.start, event.status) == ("2027-06-03", EventStatus.TENTATIVE)
    assert event.title == "Reopening of the bridge"


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("When the ferries have left on Feb. 3, the pilots sit down to a gala dinner.", "Gala dinner"),
        ("Once the votes have been counted on Feb. 3, the mayor will name a deputy.", "Mayor to name a deputy"),
        ("The mayor will name a deputy once the votes have been counted on Feb. 3.", "Mayor to name a deputy"),
        ("If the tide plan is approved it would take effect on Feb. 3.", "Tide plan to take effect"),
    ],
)
def test_what_follows_what_will_have_been_done(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]


def test_a_bare_weekday_by_which_something_will_have_been_done_lies_ahead() -> None:
    (event,) = find("When the ferries have left on Saturday, the pilots sit down to a gala dinner.")
    assert event.start == "2027-01-16"


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The mayor is expected to meet the pilots and to open the lock on Feb. 3.", "Opening of the lock"),
        ("The board agreed to close the pier and to open a ferry on Feb. 3.", "Opening of a ferry"),
        ("The storm is to weaken as it nears land, and to make landfall on Feb. 3.", "Landfall of the storm"),
        (
            "The storm grew when the clerk gave out a notice. It is expected to make landfall on Feb. 3.",
            "Landfall of the storm",
        ),
    ],
)
def test_a_second_infinitive_has_the_day_behind_it(story: str, title: str) -> None:
    assert [(e.start, e.title) for e in find(story)] == [("2027-02-03", title)]
