"""The arithmetic of dates: weeks, quarters, holidays, unwritten years, and what is out of the calendar."""

from datetime import date

import pytest

from briefings.parse.dates import timex

FRIDAY = date(2022, 1, 14)


@pytest.mark.parametrize(
    ("unit", "steps", "value"),
    [
        ("day", -1, "2022-01-13"),
        ("week", 0, "2022-W02"),
        ("week", -2, "2021-W52"),
        ("fortnight", 1, "2022-W04"),
        ("month", -1, "2021-12"),
        ("month", 12, "2023-01"),
        ("quarter", -1, "2021-Q4"),
        ("year", -1, "2021"),
        ("decade", -1, "201"),
        ("century", 1, "21"),
        ("hour", -3, "PAST_REF"),
    ],
)
def test_a_shift_gives_the_unit_that_lies_so_far(unit: str, steps: int, value: str) -> None:
    assert timex.shift(FRIDAY, unit, steps) == value


@pytest.mark.parametrize("unit", ["day", "week", "month", "quarter", "year", "decade", "century"])
def test_a_shift_out_of_the_calendar_is_vague(unit: str) -> None:
    assert timex.shift(date(9999, 12, 31), unit, 999) == "FUTURE_REF"
    assert timex.shift(date(1, 1, 1), unit, -999) == "PAST_REF"


def test_a_shift_without_an_anchor_keeps_what_it_says() -> None:
    assert timex.shift(None, "week", -1) == "PAST_REF"
    assert timex.shift(None, "year", 0) == "PRESENT_REF"
    assert timex.shift(None, "day", 1) == "XXXX-XX-XX"


def test_only_a_day_that_exists_is_a_day() -> None:
    assert timex.day_of("2022-01-10") == date(2022, 1, 10)
    assert timex.day_of("2022-01-10T09:00") == date(2022, 1, 10)
    assert timex.day_of("2022-01-10TMO") == date(2022, 1, 10)
    for value in ("2022-01", "2022-W02", "2022-02-30", "XXXX-01-10", "PAST_REF", ""):
        assert timex.day_of(value) is None
    assert timex.is_no_day("2022-02-30")
    assert not timex.is_no_day("2022-02")


def test_the_month_and_year_of_a_value() -> None:
    assert timex.month_of("2022-03") == (2022, 3)
    assert timex.month_of("2022-03-04T10:00") == (2022, 3)
    assert timex.month_of("2022-W03") is None
    assert timex.year_of("2022-Q1") == 2022
    assert timex.year_of("202") is None


def test_an_unwritten_year_is_the_nearest_one() -> None:
    assert timex.nearest_year(FRIDAY, 12, 20, lean=0) == 2021
    assert timex.nearest_year(FRIDAY, 2, 3, lean=0) == 2022
    assert timex.nearest_year(FRIDAY, 11, 30, lean=0) == 2021


def test_a_lean_decides_between_two_years_that_are_equally_near() -> None:
    assert timex.nearest_year(FRIDAY, 7, 12, lean=-1) == 2021
    assert timex.nearest_year(FRIDAY, 7, 16, lean=1) == 2022


def test_a_weekday_is_today_or_the_nearest_on_the_side_of_the_sentence() -> None:
    assert timex.on_weekday(FRIDAY, 5, lean=0) == FRIDAY
    assert timex.on_weekday(FRIDAY, 1, lean=-1) == date(2022, 1, 10)
    assert timex.on_weekday(FRIDAY, 1, lean=1) == date(2022, 1, 17)


@pytest.mark.parametrize(
    ("code", "year", "day"),
    [
        ("12-24", 2021, date(2021, 12, 24)),
        ("11-W4-4", 2021, date(2021, 11, 25)),
        ("05-W5-1", 2022, date(2022, 5, 30)),
        ("11-ED", 2024, date(2024, 11, 5)),
        ("easter-2", 2024, date(2024, 3, 29)),
        ("easter+1", 2022, date(2022, 4, 18)),
    ],
)
def test_a_holiday_moves_with_the_year(code: str, year: int, day: date) -> None:
    assert timex.holiday(code, year) == day


@pytest.mark.parametrize(
    ("year", "day"), [(1818, "1818-03-22"), (2000, "2000-04-23"), (2038, "2038-04-25"), (2285, "2285-03-22")]
)
def test_easter_is_the_sunday_that_the_churches_keep(year: int, day: str) -> None:
    assert timex.easter(year).isoformat() == day


def test_months_are_added_over_the_turn_of_the_year() -> None:
    assert timex.add_months(date(2021, 12, 31), 2) == date(2022, 2, 1)
    assert timex.add_months(FRIDAY, -1) == date(2021, 12, 1)
    assert timex.make_day(2022, 2, 30) is None
