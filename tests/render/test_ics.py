"""Calendar files, read back with the library that calendars are read with."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from briefings.model.article import EventStatus
from briefings.model.meeting import Meeting
from briefings.render.ics import calendar
from tests.render.samples import MEETINGS, NOW, make_meeting


def read(meeting: Meeting) -> Event:
    """The meeting's entry, as another calendar reads it."""
    (entry,) = Calendar.from_ical(calendar([meeting], NOW)).walk("VEVENT")
    assert isinstance(entry, Event)
    return entry


def test_a_timed_meeting_keeps_its_zone() -> None:
    entry = read(make_meeting(1, "Talks", "2027-03-29T10:00", timezone="Europe/Dublin"))
    assert entry.start == datetime(2027, 3, 29, 10, 0, tzinfo=ZoneInfo("Europe/Dublin"))
    assert isinstance(entry.start, datetime)
    assert entry.start.astimezone(UTC) == datetime(2027, 3, 29, 9, 0, tzinfo=UTC)
    assert entry.end - entry.start == timedelta(hours=1)


def test_the_file_describes_the_zones_that_it_uses() -> None:
    file = Calendar.from_ical(calendar([make_meeting(1, "Talks", "2027-03-29T10:00")], NOW))
    assert [str(zone["TZID"]) for zone in file.walk("VTIMEZONE")] == ["Europe/Dublin"]


def test_an_hour_without_a_zone_is_the_same_hour_on_every_clock() -> None:
    entry = read(make_meeting(1, "Talks", "2027-03-29T10:00", timezone=None))
    assert entry.start == datetime(2027, 3, 29, 10, 0)  # noqa: DTZ001 - floating is what is meant
    assert entry["DTSTART"].to_ical() == b"20270329T100000"


@pytest.mark.parametrize(
    ("start", "end", "first", "after"),
    [
        ("2027-03-29", None, date(2027, 3, 29), date(2027, 3, 30)),
        ("2027-03-29", "2027-03-31", date(2027, 3, 29), date(2027, 4, 1)),
        ("2027-W13", None, date(2027, 3, 29), date(2027, 4, 5)),
        ("2027-12", None, date(2027, 12, 1), date(2028, 1, 1)),
    ],
)
def test_days_weeks_and_months_are_whole_days(start: str, end: str | None, first: date, after: date) -> None:
    entry = read(make_meeting(1, "Fair", start, end=end))
    assert (entry.start, entry.end) == (first, after)
    assert entry["DTSTART"].params["VALUE"] == "DATE"


@pytest.mark.parametrize(
    ("end", "length"),
    [
        ("2027-03-24T12:30", timedelta(hours=2, minutes=30)),
        ("2027-03-24T08:00", timedelta(0)),
        ("2027-03-25", timedelta(days=1, hours=14)),
        ("2027-03-24", timedelta(hours=1)),
    ],
)
def test_ends_are_kept_where_they_make_sense(end: str, length: timedelta) -> None:
    entry = read(make_meeting(1, "Talks", "2027-03-24T10:00", end=end, timezone="UTC"))
    assert entry.end - entry.start == length


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (EventStatus.SCHEDULED, "CONFIRMED"),
        (EventStatus.TENTATIVE, "TENTATIVE"),
        (EventStatus.CANCELLED, "CANCELLED"),
        (EventStatus.POSTPONED, "CANCELLED"),
    ],
)
def test_the_status_is_said_in_the_calendars_words(status: EventStatus, word: str) -> None:
    assert read(make_meeting(1, "Talks", "2027-03-24", status=status))["STATUS"] == word


def test_a_changed_meeting_updates_its_entry() -> None:
    before = make_meeting(1, "Talks", "2027-03-24")
    after = replace(before, start="2027-03-31", history=before.history * 2)
    first, second = read(before), read(after)
    assert first["UID"] == second["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (0, 1)


def test_an_entry_tells_who_where_and_which_article() -> None:
    meeting = make_meeting(
        1,
        "Talks; part 1,\nthe start",
        "2027-03-24",
        participants=("A", "B"),
        location="Hall 1, Tarn",
        moved_from="2027-03-20",
    )
    entry = read(meeting)
    assert entry["SUMMARY"] == "Talks; part 1, the start"
    assert entry["LOCATION"] == "Hall 1, Tarn"
    assert entry["URL"] == "https://tarn.example/barrier-talks"
    assert str(entry["DESCRIPTION"]).splitlines() == [
        "Announced in: Kelsund and Orra to talk about the tide barrier (The Tarn Courier)",
        "With: A, B",
        "Moved from 2027-03-20",
    ]


def test_lines_are_folded_and_every_meeting_is_in() -> None:
    data = calendar(MEETINGS, NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert len(Calendar.from_ical(data).walk("VEVENT")) == len(MEETINGS)


def test_a_file_without_dates_is_still_a_calendar() -> None:
    assert Calendar.from_ical(calendar([], NOW))["VERSION"] == "2.0"
