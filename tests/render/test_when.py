"""Dates read the same everywhere and are never finer than the article said."""

from datetime import UTC, date, datetime, timedelta

import pytest

from briefings.render import when
from tests.render.samples import make_meeting


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2022-01-10", None, "Mon 10 Jan 2022"),
        ("2022-01-10T09:00", None, "Mon 10 Jan 2022"),
        ("2022-01-10", "2022-01-10", "Mon 10 Jan 2022"),
        ("2022-01-10", "2022-01-12", "Mon 10 to Wed 12 Jan 2022"),
        ("2022-02-28", "2022-03-02", "Mon 28 Feb to Wed 2 Mar 2022"),
        ("2021-12-30", "2022-01-02", "Thu 30 Dec 2021 to Sun 2 Jan 2022"),
        ("2022-W02", None, "Week of Mon 10 Jan 2022"),
        ("2022-01", None, "January 2022"),
    ],
)
def test_days_weeks_and_months_read_alike(start: str, end: str | None, words: str) -> None:
    assert when.show_start(start, end) == words


def test_an_hour_with_a_zone_is_one_instant_for_everybody() -> None:
    meeting = make_meeting(1, "Talks", "2027-03-24T10:00", timezone="America/New_York")
    at = int(datetime(2027, 3, 24, 14, 0, tzinfo=UTC).timestamp())
    assert when.show_when(meeting, "Asia/Tokyo") == f"<t:{at}:F> (<t:{at}:R>)"


def test_an_hour_without_a_zone_says_how_it_was_read() -> None:
    meeting = make_meeting(1, "Talks", "2027-03-24T10:00", timezone=None)
    at = int(datetime(2027, 3, 24, 1, 0, tzinfo=UTC).timestamp())
    assert when.show_when(meeting, "Asia/Tokyo") == (
        f"<t:{at}:F> (<t:{at}:R>) · no time zone printed, read as Asia/Tokyo time"
    )


def test_a_day_is_that_day_in_every_zone() -> None:
    meeting = make_meeting(1, "Vote", "2027-03-24", timezone="Pacific/Auckland")
    assert when.show_when(meeting, "America/Los_Angeles") == "Wed 24 Mar 2027"


def test_a_meeting_that_ends_the_same_day_shows_the_hour_of_its_end() -> None:
    meeting = make_meeting(1, "Talks", "2027-03-24T10:00", end="2027-03-24T12:00", timezone="UTC")
    start, end = (int(datetime(2027, 3, 24, hour, tzinfo=UTC).timestamp()) for hour in (10, 12))
    assert when.show_when(meeting, "UTC") == f"<t:{start}:F> to <t:{end}:t> (<t:{start}:R>)"


def test_a_meeting_that_ends_another_day_shows_that_day() -> None:
    night = make_meeting(1, "Talks", "2027-03-24T22:00", end="2027-03-25T02:00", timezone="UTC")
    days = make_meeting(1, "Talks", "2027-03-24T22:00", end="2027-03-26", timezone="UTC")
    assert f"to <t:{int(datetime(2027, 3, 25, 2, tzinfo=UTC).timestamp())}:F>" in when.show_when(night, "UTC")
    assert "until Fri 26 Mar 2027" in when.show_when(days, "UTC")


def test_an_end_before_the_start_is_not_shown() -> None:
    meeting = make_meeting(1, "Talks", "2027-03-24T10:00", end="2027-03-24T09:00", timezone="UTC")
    assert " to " not in when.show_when(meeting, "UTC")


def test_a_move_shows_days_for_days_and_instants_for_hours() -> None:
    assert when.show_move("2027-05-03", "2027-05-10", None, "UTC", 2027) == "Mon 3 May → Mon 10 May"
    at = int(datetime(2027, 5, 10, 8, tzinfo=UTC).timestamp())
    moved = when.show_move("2027-05-03", "2027-05-10T09:00", "Europe/Dublin", "UTC", 2027)
    assert moved == f"Mon 3 May → <t:{at}:F>"


def test_a_move_into_another_year_names_both_years() -> None:
    assert when.show_move("2027-12-30", "2028-01-05", None, "UTC", 2027) == "Thu 30 Dec 2027 → Wed 5 Jan 2028"
    assert when.show_move("2027-05-03", "2027-06", None, "UTC", 2026) == "Mon 3 May 2027 → June 2027"


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(minutes=1), "1 minute"),
        (timedelta(seconds=2), "1 minute"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=1, minutes=5), "1 hour 5 minutes"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=2, hours=3, minutes=4), "2 days 3 hours"),
    ],
)
def test_spans_count_in_words(span: timedelta, words: str) -> None:
    assert when.show_span(span) == words


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (timedelta(minutes=12), "12 min late"),
        (timedelta(minutes=60), "1 h late"),
        (timedelta(minutes=65), "1 h 5 min late"),
        (timedelta(days=1, hours=2), "1 day 2 hours late"),
        (timedelta(seconds=5), "1 min late"),
    ],
)
def test_lateness_is_told_in_few_words(late: timedelta, words: str) -> None:
    assert when.show_late(late) == words


@pytest.mark.parametrize(("days", "words"), [(0, "today"), (1, "tomorrow"), (5, "in 5 days"), (-1, "")])
def test_how_far_off_a_day_is_counts_local_days(days: int, words: str) -> None:
    nearly_midnight_in_tokyo = datetime(2027, 3, 1, 14, 59, tzinfo=UTC)
    assert when.day_from(nearly_midnight_in_tokyo, date(2027, 3, 1) + timedelta(days=days), "Asia/Tokyo") == words


@pytest.mark.parametrize(
    ("weekdays", "words"),
    [
        (range(7), "every day"),
        (range(5), "Mon to Fri"),
        ((0, 1), "on Mon and Tue"),
        ((0, 2, 6), "on Mon, Wed and Sun"),
        ((3,), "on Thu"),
        ((), "never"),
    ],
)
def test_weekdays_are_told_in_few_words(weekdays: range | tuple[int, ...], words: str) -> None:
    assert when.show_weekdays(frozenset(weekdays)) == words
