"""Gives a form of date its TIMEX3 value, from its fields, the day of publication and what was said before it.

A row's `value` is one of: a vague reference (`PAST_REF`); a shift `now.UNIT+N` from the day of publication or
`then.UNIT+N` from the date last spoken of, where UNIT and N may be fields; a template of fields
(`{year}-{month}-{day}`), whose year is guessed where it is not written; or the name of a reading below.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from briefings.parse import timex
from briefings.parse.date_context import Context
from briefings.parse.date_fields import Fields, read_clock, read_fields
from briefings.parse.date_scan import Hit
from briefings.parse.row import DateRow
from briefings.parse.rules import calendar

_SHIFT = re.compile(r"(now|then)\.(\w+?)([+-]\d+)(T\w\w)?$")
_TWO_DIGITS = frozenset(("month", "day"))
_DAY_READINGS = frozenset(
    (
        "weekday",
        "weekday a week on",
        "holiday",
        "day of month",
        "last day of month",
        "counted day",
        "daypart",
        "next daypart",
    )
)
_UNKNOWN_YEAR = "XXXX"
_UNKNOWN_DAY = "XXXX-XX-XX"


def value_of(hit: Hit, context: Context) -> str | None:
    """The TIMEX3 value of a hit, or None if it is no date after all."""
    recipe, fields = hit.row.value, read_fields(hit.fields)
    if reading := _READINGS.get(recipe):
        return reading(fields, hit, context)
    if recipe.endswith("_REF"):
        return recipe
    value = recipe.format_map(_filled(fields, hit, context)) if "{" in recipe else recipe
    if match := _SHIFT.match(value):
        return _shifted(match, hit, context)
    return None if "{day}" in recipe and timex.is_no_day(value) else value


def gives_day(row: DateRow) -> bool:
    """Whether the row's values are days, to which a clock time can be put."""
    return "{day}" in row.value and "T" not in row.value or ".day" in row.value or row.value in _DAY_READINGS


def _filled(fields: Fields, hit: Hit, context: Context) -> dict[str, str]:
    """The fields as they stand in a value; a year that is not written is guessed."""
    filled = {name: f"{field:02}" if name in _TWO_DIGITS else str(field) for name, field in fields.items()}
    filled.setdefault("year", str(_year(fields, hit, context)))
    if "hour" in fields:
        filled["clock"] = read_clock(fields) or "XX:XX"
    return filled


def _year(fields: Fields, hit: Hit, context: Context) -> int | str:
    anchor = context.anchor
    if "year" in fields:
        return fields["year"]
    if anchor is None:
        return _UNKNOWN_YEAR
    if "month" not in fields or "step" in fields:
        return anchor.year + int(fields.get("step", 0))
    leaning = context.lean(hit.start, hit.end)
    return timex.nearest_year(anchor, int(fields["month"]), int(fields.get("day", 15)), leaning)


def _shifted(match: re.Match[str], hit: Hit, context: Context) -> str | None:
    if match[1] == "then" and match[2] in ("minute", "hour"):
        return None
    origin = context.anchor if match[1] == "now" else context.origin(hit.start, match[2])
    return timex.shift(origin, match[2], int(match[3])) + (match[4] or "")


def _month(fields: Fields, hit: Hit, context: Context) -> str | None:
    month, anchor, step = int(fields["month"]), context.anchor, fields.get("step")
    if anchor is None:
        return f"{_UNKNOWN_YEAR}-{month:02}"
    if step is None:
        near = anchor.year if month == anchor.month else _year(fields, hit, context)
        return f"{near}-{month:02}"
    passed = {-1: month >= anchor.month - 1, 1: month <= anchor.month}.get(int(step), False)
    return f"{anchor.year + int(step) * passed}-{month:02}"


def _weekday(fields: Fields, hit: Hit, context: Context) -> str | None:
    weekday, anchor, step = int(fields["weekday"]), context.anchor, fields.get("step")
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    if step is None:
        return timex.on_weekday(anchor, weekday, context.lean(hit.start, hit.end)).isoformat()
    if step == 0:
        ahead = context.lean(hit.start, hit.end) >= 0
        return timex.on_weekday(anchor, weekday, 1 if ahead else -1).isoformat()
    day = timex.on_weekday(anchor + timedelta(days=int(step)), weekday, int(step))
    if hit.fields["step"].lower() == "next" and timex.format_week(day) == timex.format_week(anchor):
        day += timedelta(days=7)
    return day.isoformat()


def _weekday_a_week_on(fields: Fields, hit: Hit, context: Context) -> str | None:
    if context.anchor is None:
        return f"XXXX-WXX-{fields['weekday']}"
    return (timex.on_weekday(context.anchor, int(fields["weekday"]), 1) + timedelta(days=7)).isoformat()


def _weekday_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    origin, step = context.origin(hit.start, "day"), -1 if "back" in fields else 1
    if origin is None:
        return f"XXXX-WXX-{fields['weekday']}"
    return timex.on_weekday(origin + timedelta(days=step), int(fields["weekday"]), step).isoformat()


def _holiday(fields: Fields, hit: Hit, context: Context) -> str | None:
    code, anchor = calendar.HOLIDAYS[str(fields["holiday"])], context.anchor
    if "year" in fields:
        day = timex.holiday(code, int(fields["year"]))
        return day.isoformat() if day else None
    if anchor is None:
        return _UNKNOWN_DAY
    days = [day for year in (-1, 0, 1) if (day := timex.holiday(code, anchor.year + year))]
    bias = -timex.LEAN_DAYS * (int(fields.get("step", 0)) * 5 or context.lean(hit.start, hit.end))
    return min(days, key=lambda day: abs((day - anchor).days + bias)).isoformat()


def _day_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    origin = context.anchor if "step" in fields else context.origin(hit.start, "month")
    if origin is None:
        return f"XXXX-XX-{int(fields['day']):02}"
    first = timex.add_months(origin, int(fields.get("step", 0)))
    day = timex.make_day(first.year, first.month, int(fields["day"]))
    if day and "weekday" in fields and day.isoweekday() != fields["weekday"]:
        months = (timex.add_months(first, step) for step in (1, -1))
        days = (timex.make_day(month.year, month.month, day.day) for month in months)
        day = next((one for one in days if one and one.isoweekday() == fields["weekday"]), day)
    return day.isoformat() if day else None


def _last_day_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    year, month = _year(fields, hit, context), int(fields["month"])
    if isinstance(year, str):
        return f"{year}-{month:02}"
    return (timex.add_months(date(year, month, 1), 1) - timedelta(days=1)).isoformat()


def _season(fields: Fields, hit: Hit, context: Context) -> str | None:
    season, anchor, step = str(fields["season"]), context.anchor, fields.get("step")
    if "year" in fields:
        return f"{fields['year']}-{season}"
    bare = "step" not in fields and not hit.fields.get("modifier") and "article" not in fields
    if bare and "year_step" not in fields:
        return None
    if anchor is None:
        return f"{_UNKNOWN_YEAR}-{season}"
    if "year_step" in fields:
        return f"{anchor.year + calendar.STEPS[str(fields['year_step'])]}-{season}"
    month = timex.SEASON_MONTHS[season]
    if step == 0:
        return f"{anchor.year}-{season}"
    if step == -1:
        return f"{anchor.year - (anchor.month < month + 3)}-{season}"
    return f"{timex.nearest_year(anchor, month + 1, 15, context.lean(hit.start, hit.end))}-{season}"


def _quarter(fields: Fields, hit: Hit, context: Context) -> str | None:
    number, anchor = int(fields["ordinal"]), context.anchor
    if not 1 <= number <= 4:
        return None
    if "year" in fields or anchor is None:
        return f"{fields.get('year', _UNKNOWN_YEAR)}-Q{number}"
    if "step" in fields or "ago" in fields:
        return f"{anchor.year + int(fields.get('step', -1))}-Q{number}"
    leaning = context.lean(hit.start, hit.end)
    quarter = f"{timex.nearest_year(anchor, number * 3 - 1, 15, min(0, leaning))}-Q{number}"
    if leaning <= 0:
        context.quarter = max(quarter, context.quarter or "")
    return quarter


def _quarter_of_report(fields: Fields, hit: Hit, context: Context) -> str | None:
    return context.last_quarter()


def _year_before(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The period of a report, a year before: "the year-ago quarter"."""
    quarter = context.last_quarter()
    if "quarter" in context.text[hit.start : hit.end].lower() or context.compares_quarters(hit.start):
        return f"{int(quarter[:4]) - 1}{quarter[4:]}" if quarter and quarter[:4].isdigit() else "PAST_REF"
    return timex.shift(context.anchor, "year", -1)


def _year_ago(fields: Fields, hit: Hit, context: Context) -> str | None:
    if context.compares_quarters(hit.start):
        return _year_before(fields, hit, context)
    return timex.shift(context.anchor, "year", -1)


def _period_of_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    of_quarter = "quarter" in context.text[hit.start : hit.end].lower() or context.compares_quarters(hit.start)
    quarter = context.last_quarter() if of_quarter else None
    return f"{fields['year']}{quarter[4:]}" if quarter else str(fields["year"])


def _weekend(fields: Fields, hit: Hit, context: Context) -> str | None:
    anchor = context.anchor
    if anchor is None:
        return "XXXX-WXX-WE"
    step = fields.get("step")
    if step is None:
        step = -1 if anchor.isoweekday() <= 3 and context.lean(hit.start, hit.end) <= 0 else 0
    elif hit.fields["step"].lower() in ("coming", "upcoming", "this coming"):
        step = 0
    return timex.format_weekend(anchor + timedelta(days=7 * int(step)))


def _week_of_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    year = _year(fields, hit, context)
    day = None if isinstance(year, str) else timex.make_day(year, int(fields["month"]), int(fields["day"]))
    return timex.format_week(day) if day else None


def _unit(fields: Fields, hit: Hit, context: Context) -> str | None:
    unit, step = str(fields["unit"]), int(fields.get("step", 0))
    if unit in ("minute", "hour", "day") or (
        unit in ("decade", "century") and "past" in hit.fields.get("step", "").lower()
    ):
        return None
    if hit.fields["unit"].lower().endswith("s"):
        coming = hit.fields.get("step", "").lower() in ("coming", "upcoming")
        return "FUTURE_REF" if coming else None
    return timex.shift(context.anchor, unit, step)


def _units_ahead(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "In two weeks", unless the sentence looks back: then it is a duration ("built in two weeks")."""
    if context.lean(hit.start, hit.end) < 0:
        return None
    return timex.shift(context.anchor, str(fields["unit"]), int(fields["number"]))


def _counted_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    count, unit = int(fields["number"]) * (-1 if "back" in fields else 1), str(fields["unit"])
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    return timex.shift(context.anchor, "day" if days else unit, count * (days or 1))


def _daypart(fields: Fields, hit: Hit, context: Context) -> str | None:
    return timex.shift(context.anchor, "day", -1 if "back" in fields else 0) + f"T{fields['daypart']}"


def _next_daypart(fields: Fields, hit: Hit, context: Context) -> str | None:
    return timex.shift(context.origin(hit.start, "day"), "day", 1) + f"T{fields['daypart']}"


def _clock(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = context.day_of_clock(hit.start, hit.end)
    return at_clock(day.isoformat() if day else _UNKNOWN_DAY, fields)


def at_clock(day: str, fields: Fields) -> str | None:
    """A day's value (`2022-01-10`, or a part of it, `2022-01-10TNI`) with a time or part of the day put in."""
    part = str(fields.get("daypart", day[11:]))
    if "hour" not in fields and "noon" not in fields:
        return f"{day[:10]}T{part}"
    half = "am" if part == "MO" else "pm" if part or "fraction" in fields else ""
    clock = read_clock(fields, half)
    if clock and "fraction" in fields:
        clock = _fraction(clock, str(fields["fraction"]), str(fields["side"]))
    return f"{day[:10]}T{clock}" if clock else None


def _fraction(clock: str, fraction: str, side: str) -> str:
    minutes = int(clock[:2]) * 60 + {"half": 30, "quarter": 15}[fraction] * (1 if side == "past" else -1)
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _century(fields: Fields, hit: Hit, context: Context) -> str | None:
    number = int(fields["ordinal"])
    return f"{number - 1:02}" if 1 <= number <= 30 else None


def _short_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    before = context.spoken[-1].value if context.spoken else ""
    return before[:2] + str(fields["short_year"]) if before[:4].isdigit() else None


def _nothing(fields: Fields, hit: Hit, context: Context) -> str | None:
    return None


_READINGS: Mapping[str, Callable[[Fields, Hit, Context], str | None]] = {
    "none": _nothing,
    "month": _month,
    "weekday": _weekday,
    "weekday beside": _weekday_beside,
    "weekday a week on": _weekday_a_week_on,
    "holiday": _holiday,
    "day of month": _day_of_month,
    "last day of month": _last_day_of_month,
    "season": _season,
    "quarter": _quarter,
    "report's quarter": _quarter_of_report,
    "report's period a year before": _year_before,
    "report's period of a year": _period_of_year,
    "a year ago": _year_ago,
    "weekend": _weekend,
    "week of day": _week_of_day,
    "unit": _unit,
    "units ahead": _units_ahead,
    "counted day": _counted_day,
    "daypart": _daypart,
    "next daypart": _next_daypart,
    "clock": _clock,
    "first hour": _clock,
    "century": _century,
    "short year": _short_year,
}
