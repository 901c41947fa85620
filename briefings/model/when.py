"""From an event's written start and end to days and instants.

A day stays a day: only a start with an hour becomes an instant, and an hour without a printed zone is read in
the zone that the caller gives. Nothing here asks what time it is.
"""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from briefings.model.meeting import Meeting

ASSUMED_LENGTH = timedelta(hours=1)
"""How long a meeting with an hour but without an end is taken to last."""

_MINUTE = timedelta(minutes=1)
_WHEN = re.compile(
    r"(?P<year>\d{4})-(?:W(?P<week>\d\d)|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<hour>\d\d):(?P<minute>\d\d))?)?)"
)


def has_time(start: str) -> bool:
    """Whether the written start names an hour."""
    return "T" in start


def has_day(start: str) -> bool:
    """Whether the written start names a day (with or without an hour), not just a week or a month."""
    return len(start) >= len("2022-01-10")


def first_day(start: str) -> date:
    """The first day that `2022-01-10T09:00`, `2022-01-10`, `2022-W02` or `2022-01` covers, as written there.

    Raises ValueError for any other form and for days that do not exist.
    """
    return _days(start)[0]


def last_day(start: str, end: str | None = None) -> date:
    """The last day that the start, or the end if there is one, covers; ValueError as `first_day`."""
    return max(_days(start)[1], _days(end)[1]) if end else _days(start)[1]


def starts_at(start: str, timezone: str | None, default_zone: str) -> datetime | None:
    """The instant (aware UTC) of a start with an hour, else None.

    An hour printed without a zone is the local hour of `default_zone`, the zone of the place that is told
    about it: the likeliest reading, and one that shows the hour as the article printed it.
    """
    return instant(start, timezone or default_zone) if has_time(start) else None


def ends_at(meeting: Meeting, default_zone: str) -> datetime:
    """When the meeting is over (aware UTC): at its end; without one, `ASSUMED_LENGTH` after an hour,
    else when its last day has passed where it takes place."""
    zone = meeting.timezone or default_zone
    if meeting.end and has_time(meeting.end):
        return instant(meeting.end, zone)
    last = last_day(meeting.start, meeting.end)
    if has_time(meeting.start) and last == first_day(meeting.start):
        return instant(meeting.start, zone) + ASSUMED_LENGTH
    return in_zone(datetime.combine(last + timedelta(days=1), datetime.min.time()), zone)


def is_over(meeting: Meeting, now: datetime, zone: str) -> bool:
    """Whether the meeting has ended by `now` (aware), read in `zone` unless it has its own."""
    return ends_at(meeting, zone) <= now


def instant(written: str, zone: str) -> datetime:
    """`2022-01-10T09:00` in an IANA zone as aware UTC. Raises ValueError for a form without an hour."""
    return in_zone(datetime.strptime(written, "%Y-%m-%dT%H:%M"), zone)  # noqa: DTZ007 - made aware right here


def in_zone(local: datetime, zone: str) -> datetime:
    """A naive local time as aware UTC. A time that the clocks skip moves to the next one that exists; of one
    that they show twice, the first counts. Raises ZoneInfoNotFoundError for an unknown zone."""
    place = ZoneInfo(zone)
    while (at := local.replace(tzinfo=place).astimezone(UTC)).astimezone(place).replace(tzinfo=None) != local:
        local += _MINUTE
    return at


@lru_cache(maxsize=4096)
def _days(written: str) -> tuple[date, date]:
    found = _WHEN.fullmatch(written)
    if not found:
        raise ValueError(f"not a date of an event: {written!r}")
    year = int(found["year"])
    if found["week"]:
        monday = date.fromisocalendar(year, int(found["week"]), 1)
        return monday, monday + timedelta(days=6)
    month = int(found["month"])
    if found["day"]:
        day = date(year, month, int(found["day"]))
        return day, day
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])
