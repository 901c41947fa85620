"""Gives a form of date its TIMEX3 value, from its fields, the day of publication and what was said before it.

A row's `value` is one of: a vague reference (`PAST_REF`); a shift `now.UNIT+N` from the day of publication or
`then.UNIT+N` from the day last spoken of, where UNIT and N may be fields; a template of fields
(`{year}-{month}-{day}`), whose year is guessed if it is not written; or the name of a reading below.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from briefings.parse import timex
from briefings.parse.date_scan import Hit
from briefings.parse.rules import calendar
from briefings.parse.tense import lean

Fields = Mapping[str, int | str]

_SHIFT = re.compile(r"(now|then)\.(\w+?)([+-]\d+)(T\w\w)?$")
_UNKNOWN_YEAR = "XXXX"


@dataclass(slots=True)
class Context:
    """What is known where a date stands: the text, the day of publication, the days and periods met so far."""

    text: str
    anchor: date | None
    days: list[tuple[int, date]] = field(default_factory=list)
    quarter: str | None = None


def read_fields(printed: Mapping[str, str]) -> dict[str, int | str]:
    """The meaning of each printed part, under the name of the field that it fills."""
    fields: dict[str, int | str] = {}
    for part, words in printed.items():
        name, read = _READINGS.get(part, (part, str))
        fields[name] = read(words)
    return fields


def value_of(hit: Hit, context: Context) -> str | None:
    """The TIMEX3 value of a hit, or None if it is no date after all."""
    recipe, fields = hit.row.value, read_fields(hit.fields)
    if named := _NAMED.get(recipe):
        return named(fields, hit, context)
    if recipe.endswith("_REF"):
        return recipe
    written = recipe
    if "year" not in fields and "{year}" in recipe:
        fields["year"] = _guess_year(fields, hit, context)
    if "{" in recipe:
        written = recipe.format_map(_padded(fields))
    if match := _SHIFT.match(written):
        origin = context.anchor if match[1] == "now" else _then(context)
        return timex.shift(origin, match[2], int(match[3])) + (match[4] or "")
    if len(written) == 10 and written[:4].isdigit() and timex.day_of(written) is None:
        return None
    return written


def _padded(fields: Fields) -> dict[str, str]:
    wide = ("month", "day", "hour")
    return {name: f"{value:02}" if name in wide else str(value) for name, value in fields.items()}


def _then(context: Context) -> date | None:
    return context.days[-1][1] if context.days else context.anchor


def _lean(hit: Hit, context: Context) -> int:
    return lean(context.text, hit.start, hit.end)


def _guess_year(fields: Fields, hit: Hit, context: Context) -> int | str:
    if context.anchor is None:
        return _UNKNOWN_YEAR
    return timex.nearest_year(context.anchor, int(fields["month"]), int(fields.get("day", 15)), _lean(hit, context))


def _read_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    month, anchor = int(fields["month"]), context.anchor
    if anchor is None:
        return f"{_UNKNOWN_YEAR}-{month:02}"
    step = fields.get("step")
    if "day" in fields:
        day = timex.make_day(anchor.year + int(step or 0), month, int(fields["day"]))
        return day.isoformat() if day else None
    if hit.row.name == "month":
        if step == 0 or step is None:
            year = timex.nearest_year(anchor, month, 15, _lean(hit, context))
            if month == anchor.month:
                year = anchor.year
        elif step == -1:
            year = anchor.year - (month >= anchor.month)
        else:
            year = anchor.year + (month <= anchor.month)
    else:
        year = anchor.year + int(step or 0)
    return f"{year}-{month:02}"


def _read_weekday(fields: Fields, hit: Hit, context: Context) -> str | None:
    if "holds" in fields:
        return None
    weekday, anchor, step = int(fields["weekday"]), context.anchor, fields.get("step")
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    if step == -1:
        day = timex.on_weekday(anchor - timedelta(days=1), weekday, -1)
    elif step == 1:
        day = timex.on_weekday(anchor + timedelta(days=1), weekday, 1)
        if "next" in context.text[hit.start : hit.end].lower() and day.isocalendar()[:2] == anchor.isocalendar()[:2]:
            day += timedelta(days=7)
    elif step == 0:
        day = timex.on_weekday(anchor, weekday, 1)
        if day.isocalendar()[:2] != anchor.isocalendar()[:2] and _lean(hit, context) < 0:
            day -= timedelta(days=7)
    else:
        day = timex.on_weekday(anchor, weekday, _lean(hit, context))
    return day.isoformat()


def _read_holiday(fields: Fields, hit: Hit, context: Context) -> str | None:
    code = calendar.HOLIDAYS[str(fields["holiday"])]
    if context.anchor is None:
        return "XXXX-XX-XX"
    anchor = context.anchor
    days = [day for year in (-1, 0, 1) if (day := timex.holiday(code, anchor.year + year))]
    step = fields.get("step")
    leaning = step if isinstance(step, int) and step else _lean(hit, context)
    if leaning:
        days = [day for day in days if (day - anchor).days * int(leaning) >= 0] or days
    return min(days, key=lambda day: abs((day - anchor).days)).isoformat()


def _read_day_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    origin = _then(context)
    if origin is None:
        return f"XXXX-XX-{int(fields['day']):02}"
    day = timex.make_day(origin.year, origin.month, int(fields["day"]))
    return day.isoformat() if day else None


def _read_season(fields: Fields, hit: Hit, context: Context) -> str | None:
    season, anchor = str(fields["season"]), context.anchor
    if "year" in fields:
        return f"{fields['year']}-{season}"
    if not {"step", "modifier"} & fields.keys() and not context.text[hit.start : hit.end].lower().startswith("the"):
        return None
    if anchor is None:
        return f"{_UNKNOWN_YEAR}-{season}"
    month, step = timex.SEASON_MONTHS[season], fields.get("step")
    if step == 0:
        return f"{anchor.year}-{season}"
    if step == -1:
        return f"{anchor.year - (anchor.month < month + 3)}-{season}"
    return f"{timex.nearest_year(anchor, month + 1, 15, _lean(hit, context))}-{season}"


def _read_quarter(fields: Fields, hit: Hit, context: Context) -> str | None:
    number, anchor = int(fields["ordinal"]), context.anchor
    if not 1 <= number <= 4:
        return None
    year = fields.get("year")
    if year is None and anchor is not None:
        if "step" in fields:
            year = anchor.year + int(fields["step"])
        elif "ago" in hit.fields:
            year = anchor.year - 1
        else:
            year = timex.nearest_year(anchor, number * 3 - 1, 15, 0)
    return f"{year or _UNKNOWN_YEAR}-Q{number}"


def _read_weekend(fields: Fields, hit: Hit, context: Context) -> str | None:
    anchor = context.anchor
    if anchor is None:
        return "XXXX-WXX-WE"
    step = fields.get("step")
    if step is None:
        step = -1 if anchor.isoweekday() <= 3 and _lean(hit, context) <= 0 else 0
    return timex.format_weekend(anchor + timedelta(days=7 * int(step)))


def _read_unit(fields: Fields, hit: Hit, context: Context) -> str | None:
    if fields["unit"] in ("minute", "hour"):
        return None
    if "current" in hit.fields:
        return timex.shift(context.anchor, str(fields["unit"]), 0)
    return timex.shift(context.anchor, str(fields["unit"]), int(fields["step"]))


def _read_daypart(fields: Fields, hit: Hit, context: Context) -> str | None:
    day, part = context.anchor, str(fields["daypart"])
    step = int(fields.get("step", 0))
    if day is None:
        return f"XXXX-XX-XXT{part}"
    return f"{(day + timedelta(days=step)).isoformat()}T{part}"


def _read_clock(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = _then(context)
    clock = clock_of(fields)
    return f"{day.isoformat() if day else 'XXXX-XX-XX'}T{clock}" if clock else None


def clock_of(fields: Fields, evening: bool = False) -> str | None:
    """`19:30` from hour, minute and half of the day; None for an hour that no clock shows."""
    if "noon" in fields:
        return calendar.NOONS[str(fields["noon"])]
    hour = int(fields["hour"])
    half = str(fields.get("ampm", "pm" if evening and hour < 12 else ""))
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return f"{hour:02}:{int(fields.get('minute', 0)):02}"


def _read_century(fields: Fields, hit: Hit, context: Context) -> str | None:
    number = int(fields["ordinal"])
    return f"{number - 1:02}" if 1 <= number <= 30 else None


def _read_short_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    return str(context.days[-1][1].year)[:2] + context.text[hit.start : hit.end] if context.days else None


def _number(words: str) -> int:
    return int(words) if words.isdigit() else calendar.NUMBERS[" ".join(words.lower().split())]


def _ordinal(words: str) -> int:
    digits = words.rstrip("stndrhSTNDRH")
    return int(digits) if digits.isdigit() else calendar.ORDINALS[words.lower()]


def _any_year(words: str) -> int:
    year = int(words)
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def _in(words: Mapping[str, int] | Mapping[str, str]) -> Callable[[str], int | str]:
    return lambda printed: words[" ".join(printed.lower().rstrip(".").split())]


_READINGS: Mapping[str, tuple[str, Callable[[str], int | str]]] = {
    "month": ("month", _in(calendar.MONTHS)),
    "month_number": ("month", int),
    "weekday": ("weekday", _in(calendar.WEEKDAYS)),
    "long_weekday": ("weekday", _in(calendar.WEEKDAYS)),
    "mday": ("day", _ordinal),
    "day_number": ("day", int),
    "year": ("year", int),
    "year_number": ("year", int),
    "any_year": ("year", _any_year),
    "number": ("number", _number),
    "ordinal": ("ordinal", _ordinal),
    "unit": ("unit", _in(calendar.UNITS)),
    "step": ("step", _in(calendar.STEPS)),
    "season": ("season", _in(calendar.SEASONS)),
    "daypart": ("daypart", _in(calendar.DAYPARTS)),
    "holiday": ("holiday", lambda words: " ".join(words.lower().split())),
    "decade_number": ("decade", lambda words: int(words) // 10),
    "short_decade": ("decade", lambda words: 190 + int(words) // 10),
    "decade_word": ("decade", _in(calendar.DECADES)),
    "noon": ("noon", str.lower),
    "ampm": ("ampm", lambda words: words[0].lower() + "m"),
    "hour": ("hour", int),
    "minute": ("minute", int),
    "zone": ("zone", _in(calendar.ZONES)),
}

_NAMED: Mapping[str, Callable[[Fields, Hit, Context], str | None]] = {
    "month": _read_month,
    "weekday": _read_weekday,
    "holiday": _read_holiday,
    "day of month": _read_day_of_month,
    "season": _read_season,
    "quarter": _read_quarter,
    "weekend": _read_weekend,
    "unit": _read_unit,
    "daypart": _read_daypart,
    "clock": _read_clock,
    "century": _read_century,
    "short year": _read_short_year,
}
