"""When an article was published, read from a date line: "Dec 28, 2021", "Updated 3:15 p.m. ET, 4 May 2023".

Gives ISO 8601 with the time and the offset from UTC where they are printed. Dates inside the story are not its
business: those are `dates`.
"""

import re
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from briefings.parse.rules.calendar import MONTH, MONTHS, WEEKDAY, ZONES
from briefings.parse.text.city_zones import find_zone

_MONTH = rf"(?P<month>{MONTH})"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"

_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<year>(?:19|20)\d\d)[-/.](?P<number>\d\d?)[-/.]{_DAY}(?!\d)",
        rf"\b{_MONTH} {_DAY},? {_YEAR}",
        rf"\b{_DAY}(?: day)?(?: of)?[ -]{_MONTH},?[ -]{_YEAR}",
        r"\b(?P<first>\d\d?)(?P<sign>[/.])(?P<second>\d\d?)(?P=sign)(?P<year>(?:19|20)?\d\d)\b",
    )
)
_YEARLESS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (rf"\b{_MONTH} {_DAY}\b", rf"\b{_DAY} {_MONTH}"))
LONGEST_LINE = 1_000
"""Characters at the head of a line in which its dates are sought."""

_DIGIT = re.compile(r"\d")
_IN_NUMBERS = re.compile(r"\d[/.-]\d")
_STEMS = tuple({month[:3] for month in MONTHS})
"""Of months: a look for them spares most lines the search for their dates."""

_WEEKDAY = re.compile(rf"\b{WEEKDAY}", re.IGNORECASE)
_TIME = re.compile(
    r"(?<![\d:.])(?P<hour>[0-2]?\d)(?:[:.h](?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?)?(?![\d:])"
    r" ?(?P<half>[ap]\.?m\b\.?)?(?:,? ?\(?(?P<zone>"
    r"(?:eastern|central|mountain|pacific)(?: (?:standard |daylight )?time)?\b"
    r"|(?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?\b|[A-Z]{2,5}\b|Z\b))?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"([+-])(0?\d|1[0-4]):?([0-5]\d)?$")
_YEAR_OF_MONTH = re.compile(rf"\b{_MONTH}.{{0,12}}?\b{_YEAR}", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:last )?(?:updated|modified|edited)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|issued|released|first published)\b", re.IGNORECASE)


class DateLine(NamedTuple):
    """What a date line says: ISO 8601 `published`, whether the year is printed, and where its dates and times stand."""

    published: str
    has_year: bool
    stretches: tuple[tuple[int, int], ...]


def find_date_line(line: str, fallback: str | None) -> DateLine | None:
    """The date of `line`, or None. A date without a year takes the year of `fallback` (ISO 8601)."""
    line = line[:LONGEST_LINE]
    if not _may_tell_day(line):
        return None
    dated = _find_days(line, fallback)
    if not dated:
        return None
    day, match = min(dated, key=lambda pair: (_rank(line[: pair[1].start()]), pair[1].start()))
    rest = line
    for _, other in dated:
        rest = rest[: other.start()] + " " * (other.end() - other.start()) + rest[other.end() :]
    times = [m for m in _TIME.finditer(rest) if (m["minute"] or m["half"]) and int(m["hour"]) < 24]
    stretches = sorted(m.span() for m in (*(other for _, other in dated), *times))
    return DateLine(_stamp(day, _nearest(times, match)), "year" in match.groupdict(), tuple(stretches))


def find_title_year(text: str) -> str | None:
    """The year of the month that the first line of a text names: "Library calendar, June 3-9, 2024" lends it to the
    date lines below."""
    line = text.lstrip()[:LONGEST_LINE].partition("\n")[0]
    found = _YEAR_OF_MONTH.search(line)
    return found["year"] if found else None


def _may_tell_day(line: str) -> bool:
    """A quick look at whether a line can tell a day: in numbers, or with a number and something like a month."""
    if not _DIGIT.search(line):
        return False
    lower = line.lower()
    return any(stem in lower for stem in _STEMS) or _IN_NUMBERS.search(line) is not None


def _find_days(line: str, fallback: str | None) -> list[tuple[date, re.Match[str]]]:
    dated = [(day, match) for pattern in _DAYS for match in pattern.finditer(line) if (day := _day(line, match))]
    if dated or not fallback:
        return dated
    return [
        (day, match)
        for pattern in _YEARLESS
        for match in pattern.finditer(line)
        if (day := _day(line, match, fallback[:4]))
    ]


def _rank(before: str) -> int:
    """How much a date is the one of publication, by what stands before it; 0 is the most."""
    published = max((m.end() for m in _PUBLISHED.finditer(before)), default=-1)
    updated = max((m.end() for m in _UPDATED.finditer(before)), default=-1)
    return 0 if published > updated else 1 if updated < 0 else 2


def _day(line: str, match: re.Match[str], year: str = "") -> date | None:
    parts = match.groupdict()
    number = int(parts.get("year") or year)
    number += 2000 if number < 100 else 0
    try:
        if parts.get("first"):
            return _numeric_day(line, number, parts)
        month = int(parts["number"]) if parts.get("number") else MONTHS[parts["month"].lower().rstrip(".")]
        return date(number, month, int(parts["day"]))
    except ValueError:
        return None


def _numeric_day(line: str, year: int, parts: dict[str, str]) -> date:
    """6/3/2024 is June 3, unless that is no date or a weekday beside it says 6 March; 6.3.2024 is always 6 March."""
    first, second = int(parts["first"]), int(parts["second"])
    if parts["sign"] == "." or first > 12:
        return date(year, second, first)
    american = date(year, first, second)
    weekday = _WEEKDAY.search(line)
    if weekday and second <= 12:
        british = date(year, second, first)
        if f"{british:%a}".lower() == weekday[0][:3].lower() != f"{american:%a}".lower():
            return british
    return american


def _nearest(times: list[re.Match[str]], day: re.Match[str]) -> re.Match[str] | None:
    """The clock time that stands nearest to the date."""
    return min(times, key=lambda m: max(m.start() - day.end(), day.start() - m.end()), default=None)


def _stamp(day: date, time: re.Match[str] | None) -> str:
    if time is None:
        return day.isoformat()
    hour = int(time["hour"])
    if half := time["half"]:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    moment = datetime(day.year, day.month, day.day, hour, int(time["minute"] or 0))  # noqa: DTZ001 - zone below
    printed = time["zone"] or ""
    zone = printed.lower()
    if zone == "z":
        return moment.isoformat(timespec="minutes") + "Z"
    if offset := _OFFSET.search(zone):
        return f"{moment.isoformat(timespec='minutes')}{offset[1]}{int(offset[2]):02}:{offset[3] or '00'}"
    if name := find_zone(printed, moment.isoformat()) if zone in ZONES else None:
        return moment.replace(tzinfo=ZoneInfo(name)).isoformat(timespec="minutes")
    return moment.isoformat(timespec="minutes")
