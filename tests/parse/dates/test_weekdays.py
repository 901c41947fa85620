"""Which day a bare weekday means by what the text says elsewhere. Published on a Friday, January 14."""

import pytest

from briefings.parse.dates.find import find_dates


def values(text: str) -> list[str]:
    return [mention.value for mention in find_dates(text, "2022-01-14")]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("A swim planned for Saturday was cancelled on Monday.", "2022-01-15"),
        ("A swim planned for Wednesday was cancelled on Monday.", "2022-01-12"),
        ("A swim planned for Monday was called off on Monday because of rain.", "2022-01-10"),
        ("A swim planned for Thursday was called off today.", "2022-01-20"),
        ("A swim planned for Friday was called off this morning.", "2022-01-14"),
        ("Wednesday's swim was called off yesterday.", "2022-01-19"),
        ("Saturday's long swim was put off late on Thursday.", "2022-01-15"),
        ("Thursday's boats were cancelled on Wednesday.", "2022-01-13"),
        ("The swim on Sunday was scrapped early on Thursday.", "2022-01-16"),
        ("The swim on Sunday was scrapped.", "2022-01-09"),
        ("The club called off both of Sunday's swims on Thursday.", "2022-01-16"),
        ("The club cancelled Thursday's swim on Tuesday.", "2022-01-13"),
        ("The club has scrapped Saturday's swim.", "2022-01-15"),
        ("The swim last Sunday was called off on Monday.", "2022-01-09"),
    ],
)
def test_what_was_called_off_on_a_day_lies_behind_it(sentence: str, value: str) -> None:
    assert values(sentence)[0] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fair runs until Friday.", "2022-01-21"),
        ("The old hats are on show in the mill until Friday.", "2022-01-21"),
        ("The hall is open through Friday.", "2022-01-21"),
        ("The mill has until Friday to answer.", "2022-01-14"),
        ("The fair ran until Friday.", "2022-01-14"),
        ("The hall was open until Friday.", "2022-01-14"),
        ("The fair runs until 9 p.m. Friday.", "2022-01-14T21:00"),
        ("The mayor said today that hats will be sold on Friday.", "2022-01-21"),
        ("Bakers march tomorrow. A ball that was to have been held on Friday night is off.", "2022-01-21TNI"),
        ("The mayor said today that hats were sold on Friday.", "2022-01-14"),
        ("“Today is a good day,” the mayor said. Hats will be sold on Friday.", "2022-01-14"),
        ("``Today is a good day,'' the mayor said. Hats will be sold on Friday.", "2022-01-14"),
        ("Hats will be sold on Friday.", "2022-01-14"),
    ],
)
def test_the_weekday_of_publication_is_the_next_one_where_that_day_is_called_today(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The board sits on Tuesday next week.\n\n“On Tuesday they get to cook,” she said.", "2022-01-18"),
        ("The board sits on Thursday of next week. It opens its doors early on Thursday.", "2022-01-20"),
        ("The board sits next Friday. It will vote on Friday.", "2022-01-21"),
        ("The board sits on Thursday next week, from 9am to 4pm. It will vote on Thursday.", "2022-01-20"),
        ("The board sits on Tuesday next week, from 9am to 4pm. “On Tuesday we get to cook,” she said.", "2022-01-18"),
        ("It sits on Friday next week, from 9am to 4pm. It will vote on Friday.", "2022-01-21"),
        ("The board sits on Tuesday next week. The mayor said on Tuesday that he was glad.", "2022-01-11"),
        ("The board sits on Tuesday, Jan. 25. It will vote on Tuesday.", "2022-01-18"),
        ("The board sits on Tuesday next week. It will vote on Wednesday.", "2022-01-19"),
    ],
)
def test_a_weekday_of_next_week_stays_it_when_it_is_named_again(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fair runs Jan. 28-30 and opens with a ball at 6 p.m. that Friday.", "2022-01-28T18:00"),
        ("The fair runs Jan. 28-30 and closes with a ball at 6 p.m. that Sunday.", "2022-01-30T18:00"),
        ("The fair runs from Feb. 1 until Feb. 28. They swim at noon that Thursday.", "2022-02-03T12:00"),
        ("The ball is on Jan. 20. At noon that Thursday they sing.", "2022-01-20T12:00"),
        ("The mill was sold on Dec. 6 and by that Thursday it was shut.", "2021-12-09"),
        ("The lock shuts on Feb. 4, from 9 p.m. that Friday to 5 a.m. the following Monday.", "2022-02-07T05:00"),
        ("The vote is on Jan. 25. The mayor said that Thursday was cold.", "2022-01-13"),
        ("The vote is on Jan. 25. The mayor said at 6 p.m. that Thursday's ball was off.", "2022-01-13"),
        ("They hope for rain by that Wednesday.", "2022-01-19"),
        ("The mayor said that Wednesday would be dry.", "2022-01-19"),
    ],
)
def test_that_weekday_is_the_one_of_the_days_named_last(text: str, value: str) -> None:
    assert values(text)[-1] == value


FAIR = "The fair runs from Friday, March 4 to Sunday, March 6. "


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (FAIR + "Tickets go on sale on Monday at 10am.", "2022-01-17T10:00"),
        (FAIR + "Tickets go on sale on Sunday.", "2022-01-16"),
        (FAIR + "Seats will be on sale from Sunday.", "2022-01-16"),
        (FAIR + "Passes are available on Sunday at the gate.", "2022-01-16"),
        (FAIR + "Doors open on Sunday at 10am.", "2022-03-06T10:00"),
        (FAIR + "It opens with a ball on Friday night.", "2022-03-04TNI"),
        ("March 16: A talk on fish. Registration opens Monday.", "2022-01-17"),
        ("- March 16: A talk on fish. Free registration opens early on Monday.", "2022-01-17"),
        ("- March 16: A talk on fish. Booking starts on Tuesday.", "2022-01-18"),
        ("- March 16: A talk on fish. It ends Monday.", "2022-03-21"),
    ],
)
def test_tickets_are_sold_before_the_days_just_named(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fair runs May 6-8. The Saturday night ball is off.", "2022-05-07TNI"),
        ("The fair runs May 6-8, and the mill opens on June 2. The Sunday swim is off.", "2022-05-08"),
        ("The fair is set for 6 to 8 May. A song planned for the Sunday morning has been dropped.", "2022-05-08TMO"),
        ("The fair will be held May 6-8. The Friday parade may be wet.", "2022-05-06"),
        ("The fair runs May 6-8. The Wednesday ball will be wet.", "2022-01-19"),
        ("The fair runs May 6-8. The mayor will sing on Saturday.", "2022-01-15"),
        ("The fair runs May 6-28. The Saturday ball will be wet.", "2022-01-15"),
        ("The fair ran Jan. 7-9. The Saturday ball was wet.", "2022-01-08"),
        ("The fair is on May 6 and May 8. The Saturday ball is off.", "2022-01-15"),
        ("The fair runs May 6-8. The mayor said so at the Thursday ball.", "2022-01-13"),
    ],
)
def test_the_weekday_of_a_part_of_a_fair_is_one_of_its_days(text: str, value: str) -> None:
    assert values(text)[-1] == value


def test_the_weekday_that_is_kept_for_another_case_is_behind_the_day_just_named() -> None:
    assert values("The fair is on May 7. Sunday has been set aside in case of rain.")[-1] == "2022-05-08"
    assert values("The fair is on May 7. Sunday has been a quiet day.")[-1] != "2022-05-08"


def test_the_weekday_of_an_occasion_just_named_is_one_of_its_days() -> None:
    assert (
        values("The fair runs May 6-8. The winner will be named on the Saturday, after the ball.")[-1] == "2022-05-07"
    )
    assert values("The fair opens on May 6. The winner will be named on the Saturday.")[-1] == "2022-05-07"
    assert values("The fair opens on May 6. The winner will be named on the Saturday shows.")[-1] != "2022-05-07"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor leaves on Jan. 24, sings the next day and returns on the Thursday.", "2022-01-27"),
        ("The fair opens on Feb. 5. It will close on the Sunday.", "2022-02-06"),
        ("The mayor left on Jan. 10 and came back on the Tuesday.", "2022-01-11"),
    ],
)
def test_the_weekday_behind_an_article_is_counted_from_the_day_just_named(text: str, value: str) -> None:
    assert values(text)[-1] == value


def test_the_friday_is_counted_from_the_days_just_named() -> None:
    text = "Pilots will strike on Tuesday, Jan. 25, the following day and on the Friday."
    assert values(text) == ["2022-01-25", "2022-01-26", "2022-01-28"]


def test_what_lasts_some_weeks_begins_on_its_weekday() -> None:
    assert values("Hearings are due to last three weeks from Monday.") == ["2022-01-17"]
    assert values("It ends three weeks from Monday.") == ["2022-02-07"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The board met on Tuesday, and Saturday's race will be shorter.", "2022-01-15"),
        ("The board met on Tuesday, and Saturday's race was shorter.", "2022-01-08"),
        ("The board met on Tuesday, but the race on Saturday will be shorter.", "2022-01-15"),
    ],
)
def test_a_clause_of_its_own_looks_ahead_behind_one_that_looks_back(text: str, value: str) -> None:
    assert values(text)[-1] == value


def test_a_weekday_with_next_behind_it_is_not_that_of_publication() -> None:
    assert values("The toll will from Friday next be paid in coins.") == ["2022-01-21"]


def test_days_to_come_that_are_listed_with_their_places_follow_each_other() -> None:
    text = "The band will play on Monday at Quill Hall, Wednesday in Tarn and Thursday at the mill."
    assert [mention.value for mention in find_dates(text, "2025-03-05")] == ["2025-03-10", "2025-03-12", "2025-03-13"]
