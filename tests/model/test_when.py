"""From written starts and ends to days and instants."""

from datetime import UTC, date, datetime

import pytest

from briefings.model.article import EventKind, EventStatus
from briefings.model.meeting import Meeting
from briefings.model.when import ends_at, first_day, has_day, has_time, in_zone, instant, is_over, last_day, starts_at


def meeting(start: str, end: str | None = None, timezone: str | None = None) -> Meeting:
    return Meeting(1, "Talks", EventKind.MEETING, start, end, timezone, (), None, EventStatus.SCHEDULED, None, (), ())


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "first", "last"),
    [
        ("2027-03-10T09:00", date(2027, 3, 10), date(2027, 3, 10)),
        ("2027-03-10", date(2027, 3, 10), date(2027, 3, 10)),
        ("2027-02", date(2027, 2, 1), date(2027, 2, 28)),
        ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
        ("2027-W01", date(2027, 1, 4), date(2027, 1, 10)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
    ],
)
def test_a_written_date_covers_its_days(start: str, first: date, last: date) -> None:
    assert (first_day(start), last_day(start)) == (first, last)


@pytest.mark.parametrize("start", ["2027", "2027-13", "2027-02-30", "2027-W60", "tomorrow", "", "2027-03-10T09"])
def test_what_is_no_date_is_refused(start: str) -> None:
    with pytest.raises(ValueError):
        first_day(start)


def test_the_end_of_a_range_is_its_last_day() -> None:
    assert last_day("2027-03-10", "2027-03-12") == date(2027, 3, 12)


def test_only_a_start_with_an_hour_is_an_instant() -> None:
    assert starts_at("2027-03-10", "Europe/Oslo", "UTC") is None
    assert starts_at("2027-03-10T09:00", "Europe/Oslo", "UTC") == at("2027-03-10T09:00+01:00")
    assert (has_time("2027-03-10"), has_day("2027-03"), has_day("2027-W10")) == (False, False, False)


def test_an_hour_without_a_zone_is_read_in_the_readers_zone() -> None:
    assert starts_at("2027-03-10T09:00", None, "Asia/Tokyo") == at("2027-03-10T09:00+09:00")


def test_an_hour_that_the_clocks_skip_moves_to_the_next_that_exists() -> None:
    assert instant("2027-03-28T02:30", "Europe/Oslo") == at("2027-03-28T03:00+02:00")


def test_of_an_hour_that_comes_twice_the_first_counts() -> None:
    assert instant("2027-10-31T02:30", "Europe/Oslo") == at("2027-10-31T02:30+02:00")


def test_a_day_that_a_country_skipped_moves_to_the_next() -> None:
    skipped = datetime.fromisoformat("2011-12-30T12:00")
    assert in_zone(skipped, "Pacific/Apia") == at("2011-12-31T00:00+14:00")


def test_a_meeting_is_over_at_its_end() -> None:
    talks = meeting("2027-03-10T09:00", "2027-03-10T11:00", "Europe/Oslo")
    assert ends_at(talks, "UTC") == at("2027-03-10T11:00+01:00")
    assert not is_over(talks, at("2027-03-10T10:59+01:00"), "UTC")
    assert is_over(talks, at("2027-03-10T11:00+01:00"), "UTC")


def test_a_meeting_with_an_hour_and_no_end_is_taken_to_last_an_hour() -> None:
    assert ends_at(meeting("2027-03-10T09:00"), "UTC") == at("2027-03-10T10:00+00:00")


def test_a_day_is_over_when_it_has_passed_where_it_is_read() -> None:
    assert ends_at(meeting("2027-03-10"), "Asia/Tokyo") == at("2027-03-11T00:00+09:00")


def test_a_conference_that_starts_at_an_hour_ends_with_its_last_day() -> None:
    assert ends_at(meeting("2027-03-10T09:00", "2027-03-12"), "UTC") == at("2027-03-13T00:00+00:00")


def test_a_week_is_over_with_its_sunday() -> None:
    assert ends_at(meeting("2027-W10"), "UTC") == at("2027-03-15T00:00+00:00")
