"""The old date of something that is told to take place so much earlier or later than planned.

Promises a date only where the words give a number of hours, days or weeks; "months later" leaves the day open.
"""

import re
from datetime import date, datetime, timedelta

from briefings.model.article import Span
from briefings.parse.events.moments import Moment
from briefings.parse.rules.calendar import NUMBERS

_THAN_PLANNED = re.compile(
    r"(?P<number>\d{1,2}|[a-z]{1,7}) (?P<unit>hour|day|week)s? (?P<way>earlier|sooner|later) than "
    r"(?:(?:it|they|had|was|were|been|first|originally|previously|the|organi[sz]ers) ){0,4}"
    r"(?:planned|announced|scheduled|advertised|billed|intended|expected)\b",
    re.IGNORECASE,
)
_MOVED_BY = re.compile(
    r"\b(?:(?P<way>back|off|forward|up)|(?:postponed|delayed|deferred))(?: by)? (?P<number>\d{1,2}|[a-z]{1,7})"
    r" (?P<unit>hour|day|week)s?,? (?:to|until) (?:the )?$",
    re.IGNORECASE,
)
"""Before the new day of what somebody has moved by so much: "pushed the race back a week to May 4"."""

_SOONER = ("earlier", "sooner", "forward", "up")
_ABOUT = re.compile(r"\b(?:about|nearly|almost|some|over|than|roughly) $", re.IGNORECASE)
_UNITS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}


def find_old_date(text: str, sentence: Span, moment: Moment) -> str | None:
    """When what is now at the moment had been planned for: "on May 4, two days later than planned", "put back
    two days to May 4". A day, or a time for what is told in hours."""
    told = _THAN_PLANNED.search(text, sentence.start, sentence.end) or _MOVED_BY.search(
        text, sentence.start, moment.first
    )
    if told is None or not moment.has_day or _ABOUT.search(text, max(0, told.start() - 10), told.start()):
        return None
    printed, unit = told["number"].lower(), told["unit"].lower()
    number = int(printed) if printed.isdecimal() else NUMBERS.get(printed, 1 if printed in ("a", "an") else 0)
    if not number or (unit == "hour" and not moment.has_time):
        return None
    by = number * _UNITS[unit] * (1 if (told["way"] or "").lower() in _SOONER else -1)
    if unit == "hour":
        return (datetime.fromisoformat(moment.start) + by).isoformat(timespec="minutes")
    return (date.fromisoformat(moment.day) + by).isoformat()
