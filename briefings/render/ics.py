"""Meetings as a calendar file (RFC 5545).

One meeting keeps one UID for ever and counts its changes in SEQUENCE, so that a calendar which has read an
earlier file updates the entry instead of adding another.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from briefings.model.article import EventStatus
from briefings.model.meeting import Meeting
from briefings.model.when import ASSUMED_LENGTH, first_day, has_time, last_day
from briefings.render.escape import clean, http_url

_PRODUCT = "-//Briefing Bot//Announced meetings//EN"
_STATUS = {
    EventStatus.SCHEDULED: "CONFIRMED",
    EventStatus.TENTATIVE: "TENTATIVE",
    EventStatus.POSTPONED: "CANCELLED",
    EventStatus.CANCELLED: "CANCELLED",
}


def calendar(meetings: Sequence[Meeting], now: datetime) -> bytes:
    """The meetings as an .ics file. `now` (aware) is when it was made.

    A day without an hour is an all-day entry; an hour printed without a zone is "floating", the same hour on
    every reader's clock, because nothing better is known.
    """
    file = Calendar()
    file.add("prodid", _PRODUCT)
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add("name", "Announced meetings")
    for meeting in meetings:
        file.add_component(_entry(meeting, now))
    file.add_missing_timezones(*_years_around(meetings))
    return bytes(file.to_ical())


def _years_around(meetings: Sequence[Meeting]) -> tuple[date, date]:
    """The years for which the file's zones have to be described."""
    years = [first_day(meeting.start).year for meeting in meetings] or [1970]
    return date(min(years) - 1, 1, 1), date(max(years) + 2, 1, 1)


def _entry(meeting: Meeting, now: datetime) -> Event:
    said = meeting.last_said
    entry = Event()
    entry.add("uid", f"meeting-{meeting.id}@briefing-bot")
    entry.add("sequence", len(meeting.history) - 1)
    entry.add("dtstamp", now)
    entry.add("summary", clean(meeting.title))
    entry.add("dtstart", _start(meeting))
    entry.add("dtend", _end(meeting))
    entry.add("status", _STATUS[meeting.status])
    entry.add("description", _describe(meeting))
    entry.add("categories", [meeting.kind.value])
    if meeting.location:
        entry.add("location", clean(meeting.location))
    if url := http_url(said.url):
        entry.add("url", url)
    return entry


def _describe(meeting: Meeting) -> str:
    said = meeting.last_said
    lines = [
        f"Announced in: {clean(said.headline)}" + (f" ({clean(said.source)})" if said.source else ""),
        f"With: {', '.join(map(clean, meeting.participants))}" if meeting.participants else "",
        f"Moved from {meeting.moved_from}" if meeting.moved_from else "",
        "Postponed: no new date yet" if meeting.status is EventStatus.POSTPONED else "",
    ]
    return "\n".join(filter(None, lines))


def _start(meeting: Meeting) -> date | datetime:
    return _local(meeting.start, meeting.timezone) if has_time(meeting.start) else first_day(meeting.start)


def _end(meeting: Meeting) -> date | datetime:
    """The end, which for whole days is the day after the last."""
    if not has_time(meeting.start):
        return last_day(meeting.start, meeting.end) + timedelta(days=1)
    start = _local(meeting.start, meeting.timezone)
    if meeting.end and has_time(meeting.end):
        return max(_local(meeting.end, meeting.timezone), start)
    if meeting.end and last_day(meeting.end) > start.date():
        return start.replace(hour=0, minute=0) + (last_day(meeting.end) - start.date()) + timedelta(days=1)
    return start + ASSUMED_LENGTH


def _local(written: str, timezone: str | None) -> datetime:
    at = datetime.strptime(written, "%Y-%m-%dT%H:%M")  # noqa: DTZ007 - the zone, where known, is added right here
    return at.replace(tzinfo=ZoneInfo(timezone)) if timezone else at
