"""Arithmetic of TIMEX3 values: from days and units to `2022-W02` and back. It must not look at any text.

A value is unknown where its anchor is: then its digits are `X` (`XXXX-01-24`), and a shifted one is a vague
past, present or future.
"""

import re
from datetime import date, timedelta

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which a season of the northern half begins; a winter is called after the year it begins in."""

LEAN_DAYS = 120
"""How much nearer a day counts on the side to which its sentence leans. News shows no
difference between 75 and 130; with 120, what "closes Dec. 31" in March still lies ahead."""

NEARLY_A_WEEK = 4
"""From more days ahead than these, the same weekday of the week before is the nearer one."""

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?!\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)(?![\d-])")
_VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
_UNIT_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "year": 365}


def is_no_day(value: str) -> bool:
    """Whether the value has the form of a day that no calendar has (`2022-02-30`)."""
    return bool(_DAY.match(value)) and day_of(value) is None


def day_of(value: str) -> date | None:
    """The day that a value lies on; None for coarser and vague values and for days that do not exist."""
    match = _DAY.match(value)
    if not match:
        return None
    try:
        return date.fromisoformat(match[1])
    except ValueError:
        return None


def month_of(value: str) -> tuple[int, int] | None:
    """The year and month of a day, time or month (`2022-01`), else None."""
    if day := day_of(value):
        return day.year, day.month
    match = _MONTH.match(value)
    return (int(match[1]), int(match[2])) if match else None


def year_of(value: str) -> int | None:
    """The year that a value lies in, None where it has none."""
    return int(value[:4]) if len(value) >= 4 and value[:4].isdigit() else None


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None if the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def format_week(day: date) -> str:
    """`2022-W02`: the ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def in_week(week: str, weekday: int) -> date:
    """The ISO weekday of a week's value (`2022-W02`). Raises ValueError for weeks that the year does not have."""
    return date.fromisocalendar(int(week[:4]), int(week[6:8]), weekday)


def format_weekend(day: date) -> str:
    """`2022-W02-WE`: the weekend of a day's ISO week."""
    return format_week(day) + "-WE"


def format_quarter(day: date) -> str:
    """`2022-Q1`: the quarter of a day's calendar year."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def shift(anchor: date | None, unit: str, steps: int) -> str:
    """The unit of time that lies so many units after the anchor's: `shift(day, "week", -1)` is last week.

    A shift out of the calendar, or without an anchor, is vague. Raises KeyError for an unknown unit.
    """
    vague = _VAGUE[(steps > 0) - (steps < 0)]
    if unit == "day" and anchor is None:
        return "XXXX-XX-XX"
    if anchor is None or unit in ("minute", "hour"):
        return vague
    try:
        return _shifted(anchor, unit, steps)
    except (ValueError, OverflowError):
        return vague


def _shifted(anchor: date, unit: str, steps: int) -> str:
    if unit == "decade":
        return str(_check_year(anchor.year + 10 * steps))[:3]
    if unit == "century":
        return str(_check_year(anchor.year + 100 * steps))[:2]
    if unit == "year":
        return f"{_check_year(anchor.year + steps):04}"
    if unit in ("month", "quarter"):
        first = add_months(anchor, steps * (3 if unit == "quarter" else 1))
        return format_quarter(first) if unit == "quarter" else f"{first:%Y-%m}"
    moved = anchor + timedelta(days=steps * _UNIT_DAYS[unit])
    return moved.isoformat() if unit == "day" else format_week(moved)


def _check_year(year: int) -> int:
    if not 1000 <= year <= 9999:
        raise ValueError(f"no year of four digits: {year}")
    return year


def add_months(day: date, months: int) -> date:
    """The first day of the month that lies so many months after the day's. Raises ValueError out of years."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def nearest_year(anchor: date, month: int, day: int, lean: float) -> int:
    """The year that an unwritten one is: that which brings the day nearest to the anchor; on the leaning side of it
    (below 0 past, above 0 future) if that is not much farther away, and in any case if the lean is more than 1."""
    bias = -LEAN_DAYS * max(-1, min(1, lean))

    def distance(year: int) -> float:
        ahead = (year - anchor.year) * 365 + (month - anchor.month) * 30 + day - anchor.day
        on_other_side = abs(lean) > 1 and ahead * lean < 0
        return abs(ahead + bias) + on_other_side * 1000

    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=distance)


def on_weekday(anchor: date, weekday: int, lean: float) -> date:
    """The ISO weekday at or next to the anchor: before it unless the sentence leans to the future, and the nearer one
    where it does so less than by 1."""
    ahead = (weekday - anchor.isoweekday()) % 7
    if 0 < lean < 1 and ahead > NEARLY_A_WEEK:
        lean = 0
    return anchor + timedelta(days=ahead if lean > 0 or ahead == 0 else ahead - 7)


def holiday(code: str, year: int) -> date | None:
    """The day of a holiday in a year; for the codes see HOLIDAYS in `rules/calendar.py`."""
    if code.startswith("easter"):
        return easter(year) + timedelta(days=int(code[len("easter") :]))
    month = int(code[:2])
    if code[3:] == "ED":
        return nth_weekday(year, month, 1, 1) + timedelta(days=1)
    if code[3] == "W":
        return nth_weekday(year, month, int(code[4]), int(code[6])) + timedelta(days=int(code[7:] or 0))
    return make_day(year, month, int(code[3:]))


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """The n-th ISO weekday of a month; the last one for 5."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else day - timedelta(days=7)


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the computus of the Gregorian calendar (Meeus, Jones, Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
