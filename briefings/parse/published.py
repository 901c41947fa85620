"""When an article was published, read from a date line: "Dec 28, 2021", "Updated 3:15 p.m. ET, 4 May 2023".

Gives ISO 8601 with the time and the offset from UTC where they are printed. Dates inside the story are not its
business: those are `dates`.
"""

import re
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from briefings.parse.rules.calendar import MONTHS, ZONES

_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"

_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<year>(?:19|20)\d\d)[-/.](?P<number>\d\d?)[-/.]{_DAY}(?!\d)",
        rf"\b{_MONTH} {_DAY},? {_YEAR}",
        rf"\b{_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
        r"\b(?P<first>\d\d?)[/.](?P<second>\d\d?)[/.](?P<year>(?:19|20)?\d\d)\b",
    )
)
_YEARLESS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (rf"\b{_MONTH} {_DAY}\b", rf"\b{_DAY} {_MONTH}"))
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b", re.IGNORECASE)
_TIME = re.compile(
    r"(?<![\d:.])(?P<hour>[0-2]?\d)(?:[:.h](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?)?(?![\d:])"
    r" ?(?P<half>[ap]\.?m\b\.?)?(?: ?\(?(?P<zone>[A-Z]{2,5}\b|Z\b|[+-]\d\d:?\d\d\b))?",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"\b(?:last )?(?:updated|modified|edited)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|issued|released|first published)\b", re.IGNORECASE)


class DateLine(NamedTuple):
    """What a date line says: ISO 8601 `published`, and where the date and the time stand in the line."""

    published: str
    stretches: tuple[tuple[int, int], ...]


def find_date_line(line: str, fallback: str | None) -> DateLine | None:
    """The date of `line`, or None. A date without a year takes the year of `fallback` (ISO 8601)."""
    found = _find_day(line, fallback)
    if not found:
        return None
    day, match = found
    rest = line[: match.start()] + " " * (match.end() - match.start()) + line[match.end() :]
    time = _find_time(rest, match.span())
    if not time:
        return DateLine(day.isoformat(), (match.span(),))
    return DateLine(_stamp(day, time), (match.span(), time.span()))


def _find_day(line: str, fallback: str | None) -> tuple[date, re.Match[str]] | None:
    """The date that says when the story was published, before one that says when it was updated."""
    dated = [(day, match) for pattern in _DAYS for match in pattern.finditer(line) if (day := _day(line, match))]
    if not dated and fallback:
        dated = [
            (day, match)
            for pattern in _YEARLESS
            for match in pattern.finditer(line)
            if (day := _day(line, match, fallback[:4]))
        ]
    if not dated:
        return None
    dated.sort(key=lambda pair: pair[1].start())
    return min(dated, key=lambda pair: _rank(line[: pair[1].start()]))


def _rank(before: str) -> int:
    published = max((m.end() for m in _PUBLISHED.finditer(before)), default=-1)
    updated = max((m.end() for m in _UPDATED.finditer(before)), default=-1)
    return 0 if published > updated else 1 if updated < 0 else 2


def _day(line: str, match: re.Match[str], year: str = "") -> date | None:
    parts = match.groupdict()
    number = int(parts.get("year") or year)
    number += 2000 if number < 100 else 0
    try:
        if parts.get("first"):
            return _numeric_day(line, number, int(parts["first"]), int(parts["second"]))
        month = int(parts["number"]) if parts.get("number") else MONTHS[parts["month"].lower()]
        return date(number, month, int(parts["day"]))
    except ValueError:
        return None


def _numeric_day(line: str, year: int, first: int, second: int) -> date:
    """6/3/2024 is June 3, unless that is no date or a weekday beside it says 6 March."""
    if first > 12:
        return date(year, second, first)
    american = date(year, first, second) if second <= 31 else None
    weekday = _WEEKDAY.search(line)
    if weekday and second <= 12:
        british = date(year, second, first)
        if british.strftime("%a").lower() == weekday[1].lower() != (american or british).strftime("%a").lower():
            return british
    return date(year, first, second)


def _find_time(rest: str, day: tuple[int, int]) -> re.Match[str] | None:
    """The clock time nearest to the date: one with minutes, or with "a.m." or "p.m."."""
    times = [m for m in _TIME.finditer(rest) if (m["minute"] or m["half"]) and int(m["hour"]) < 24]
    return min(times, key=lambda m: max(m.start() - day[1], day[0] - m.end()), default=None)


def _stamp(day: date, time: re.Match[str]) -> str:
    hour = int(time["hour"])
    if half := time["half"]:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    moment = datetime(day.year, day.month, day.day, hour, int(time["minute"] or 0))  # noqa: DTZ001 - zone below
    zone = (time["zone"] or "").lower()
    if zone == "z":
        return moment.isoformat(timespec="minutes") + "Z"
    if zone[:1] in ("+", "-"):
        return moment.isoformat(timespec="minutes") + zone[:3] + ":" + zone[-2:]
    if name := ZONES.get(zone):
        return moment.replace(tzinfo=ZoneInfo(name)).isoformat(timespec="minutes")
    return moment.isoformat(timespec="minutes")
