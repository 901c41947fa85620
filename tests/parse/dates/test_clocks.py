"""Times of the day as diaries and notices print them. Published on a Friday, January 14."""

import pytest

from briefings.parse.dates.find import find_dates

DIARY = "Diary\n\nAll times are GMT.\n\nTUESDAY, JANUARY 18\n\n"


def values(text: str) -> list[str]:
    return [mention.value for mention in find_dates(text, "2022-01-14")]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("* ALDER - Bakers meet - 0700", "2022-01-18T07:00"),
        ("* ALDER - The mayor sees a mill; talks follow at 1330", "2022-01-18T13:30"),
        ("* ALDER - Vote on a mill that was shut on Jan. 5 - no earlier than 1500", "2022-01-18T15:00"),
        ("* ALDER - CANCELLED: Talk on hats at 1000", "2022-01-18T10:00"),
        ("• Hats on show from 2000", "2022-01-18T20:00"),
    ],
)
def test_four_digits_that_end_a_line_of_a_diary_are_an_hour(line: str, value: str) -> None:
    assert values(f"{DIARY}{line}\n\n* TARN - Fish")[-1] == value


@pytest.mark.parametrize(
    "line",
    ["* ALDER - Hats for 1330", "The mill fell at 1330", "* ALDER - Hats at 1375", "* ALDER - Fish at $1330"],
)
def test_other_numbers_of_a_diary_are_none(line: str) -> None:
    assert values(f"{DIARY}{line}\n\n* TARN - Fish") == ["2022-01-18"]


def test_four_digits_are_an_hour_only_where_the_text_tells_of_its_times() -> None:
    assert values("TUESDAY, JANUARY 18\n\n* ALDER - Bakers sell hats at 1330\n") == ["2022-01-18"]


@pytest.mark.parametrize(
    ("sentence", "zone"),
    [
        ("Entries close at 2 p.m. AT on Jan. 28.", "America/Halifax"),
        ("Entries close on Jan. 28 at 2 pm AT.", "America/Halifax"),
        ("ENTRIES CLOSE ON JAN. 28, 2 P.M. AT THE HALL", None),
        ("Entries close on Jan. 28, 2 p.m. at the hall", None),
        ("Entries close on Jan. 28, 2 p.m. At the hall they sing.", None),
    ],
)
def test_at_in_capitals_behind_an_hour_is_the_zone_of_the_atlantic(sentence: str, zone: str | None) -> None:
    (found,) = find_dates(sentence, "2022-01-14")
    assert (found.value, found.timezone) == ("2022-01-28T14:00", zone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The library is open Tuesday to Saturday, 9 a.m. to 5 p.m.", []),
        ("Opening hours: Wednesday-Sunday 10am-4pm", []),
        ("The museum is open Wednesday to Sunday, 10 a.m. to 5 p.m., and will be shut on Jan. 25.", ["2022-01-25"]),
        (
            "The fair is open Saturday to Sunday, 10 a.m. to 5 p.m.",
            ["2022-01-15", "2022-01-16T10:00", "2022-01-16T17:00"],
        ),
        ("The museum is shut on Wednesday and Sunday.", ["2022-01-12", "2022-01-16"]),
    ],
)
def test_opening_hours_are_no_dates(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_hours_of_a_line_are_not_of_the_day_that_opens_the_next_one() -> None:
    text = "- Jan. 18: blood drive, 11 a.m. to 4 p.m.\n- Jan. 25 to Jan. 27: quilt show"
    assert values(text)[:3] == ["2022-01-18", "2022-01-18T11:00", "2022-01-18T16:00"]


def test_the_day_that_a_heading_ends_with_is_that_of_the_hours_in_the_list_below() -> None:
    text = "Power cuts for Tuesday, 18 January\n\n- Area 3: 18:00 to 20:30\n- Area 7: 20:00 to 22:30"
    assert values(text)[1:] == [f"2022-01-18T{hour}" for hour in ("18:00", "20:30", "20:00", "22:30")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It meets at 3 p.m. in the town hall on Jan. 20.", ["2022-01-20T15:00", "2022-01-20"]),
        ("It can be heard from noon until Jan. 18.", ["2022-01-14T12:00", "2022-01-18"]),
        ("Lamps go out between 3 and 7 this evening.", ["2022-01-14T19:00"]),
    ],
)
def test_an_hour_takes_the_day_behind_its_place_but_not_the_one_until_which_something_lasts(
    text: str, expected: list[str]
) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She will be there for tonight's ball around 8:30 ET.", ["2022-01-14TNI", "2022-01-14T20:30"]),
        ("They open on Jan. 20 at half past ten in the morning.", ["2022-01-20T10:30"]),
        ("They meet at seven next Monday night.", ["2022-01-17T19:00"]),
    ],
)
def test_an_hour_is_of_the_part_of_the_day_that_its_sentence_names(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_an_hour_stays_where_the_day_beside_it_is_not_known() -> None:
    assert values("They will meet at 8 p.m. on the eve of the change.") == ["2022-01-14T20:00"]


def test_the_hours_of_a_line_of_matches_are_of_the_day_that_opens_it() -> None:
    text = (
        "Tuesday, January 18: the Alder Herons v the Brook Otters, Penn, 7.00 pm\n"
        "Sunday, January 23: the Alder Herons v the Quill Owls, Penn, 4.30 pm; Brook Otters v Tarn Swans, Tarn, 7.00 pm"
    )
    assert values(text)[-2:] == ["2022-01-23T16:30", "2022-01-23T19:00"]


def test_polls_are_open_on_the_day_on_which_somebody_is_chosen_and_not_on_that_of_the_writ() -> None:
    text = (
        "Voters will choose a new mayor on Feb. 19. The clerk will issue the writ for the election on Jan. 20. "
        "Polling places will be open from 8 a.m."
    )
    assert values(text)[-1] == "2022-02-19T08:00"


@pytest.mark.parametrize(
    "text",
    [
        "The board meets on Jan. 20 and must decide by Feb. 3. It convenes at 9 a.m.",
        "The talks are on Jan. 20, ahead of a deadline of Feb. 3. They start at 9 a.m.",
        "The board meets on Jan. 20, ahead of its Feb. 3 deadline for bids. Members convene at 9 a.m.",
    ],
)
def test_an_hour_is_not_of_the_day_by_which_something_must_be_done(text: str) -> None:
    assert values(text)[-1] == "2022-01-20T09:00"
