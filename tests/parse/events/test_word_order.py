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
