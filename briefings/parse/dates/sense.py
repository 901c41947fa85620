"""Gives a form of date its TIMEX3 value, from its fields, the day of publication and what was said before it.

A row's `value` is one of: a vague reference (`PAST_REF`); a shift `now.UNIT+N` from the day of publication or
`then.UNIT+N` from the date last spoken of, where UNIT and N may be fields; a template of fields
(`{year}-{month}-{day}`), whose year is guessed where it is not written; the name of a reading in `days`,
`periods` or `reports`; a TIMEX3 value as it stands (`2001-09-11`); or `none`, for what is no date.
"""

import re
from datetime import timedelta

from briefings.parse.dates import timex
from briefings.parse.dates.clocks import CLOCKS
from briefings.parse.dates.context import Context
from briefings.parse.dates.days import DAYS
from briefings.parse.dates.fields import Fields, read_clock, read_fields
from briefings.parse.dates.holidays import HOLIDAY_PERIODS, HOLIDAYS
from briefings.parse.dates.periods import PERIODS
from briefings.parse.dates.relative import RELATIVE, RELATIVE_PERIODS, shift_hour
from briefings.parse.dates.reports import REPORTS
from briefings.parse.dates.scan import Hit
from briefings.parse.dates.spans_told import begin_of_what_ends
from briefings.parse.row import DateRow

READINGS = {**DAYS, **HOLIDAYS, **RELATIVE, **CLOCKS, **PERIODS, **HOLIDAY_PERIODS, **RELATIVE_PERIODS, **REPORTS}
SHIFT = re.compile(r"(now|then)\.(\w+?)([+-]\d+)(T\w\w)?$")
_COUNTED_IN_YEARS = {"decade": 10, "century": 100}
""" "Two decades ago" means a year, as "20 years ago" does; "the last decade" is a decade."""

_COUNTED_IN_DAYS = {"week": 7, "fortnight": 14}
"""From the day that a text has named, "two weeks later" is a day; from that of publication it is a week."""

_TWO_DIGITS = frozenset(("month", "day"))


def value_of(hit: Hit, context: Context) -> str | None:
    """The TIMEX3 value of a hit, or None if it is no date after all."""
    recipe, fields = hit.row.value, read_fields(hit.fields)
    if recipe == "none":
        return None
    if recipe.endswith("_REF"):
        return recipe
    if reading := READINGS.get(recipe):
        return reading(fields, hit, context)
    value = recipe.format_map(_fill(fields, hit, context)) if "{" in recipe else recipe
    if match := SHIFT.match(value):
        return _shift(match, hit, context)
    return None if "{day}" in recipe and timex.is_no_day(value) else value


def gives_day(row: DateRow) -> bool:
    """Whether the row's values are days, to which a clock time can be put."""
    return (
        ("{day}" in row.value and "T" not in row.value)
        or ".day" in row.value
        or row.value in DAYS
        or row.value in HOLIDAYS
        or row.value in RELATIVE
    )


def _fill(fields: Fields, hit: Hit, context: Context) -> dict[str, str]:
    """The fields as they stand in a value; a year that is not written is guessed."""
    filled = {name: f"{field:02}" if name in _TWO_DIGITS else str(field) for name, field in fields.items()}
    filled.setdefault("year", str(context.guess_year(fields, hit.start, hit.end)))
    if "hour" in fields:
        filled["clock"] = read_clock(fields) or "XX:XX"
    return filled


def _shift(match: re.Match[str], hit: Hit, context: Context) -> str | None:
    """The shifted value; None for what is counted from a date that was not named ("the next day" of no day, but "at 7
    a.m. the next day" is counted from publication) or from an hour."""
    origin, unit, steps = context.anchor, match[2], int(match[3])
    if "number" in hit.fields and unit in _COUNTED_IN_YEARS:
        unit, steps = "year", steps * _COUNTED_IN_YEARS[unit]
    if match[1] == "then" and unit in ("minute", "hour"):
        return shift_hour(hit, context, unit, steps)
    if match[1] == "then":
        since = context.not_before(hit.start, hit.end) if unit == "day" else None
        if since and steps < 0:
            since -= timedelta(days=steps)  # "will bid a day earlier": not before publication
        origin = context.find_spoken(hit.start, unit, since=since)
        if since and steps < 0:
            origin = begin_of_what_ends(context, origin) or origin
        if origin is None and "timed" in hit.fields:
            origin = context.anchor
        if origin is None:
            return None
        if "number" in hit.fields and unit in _COUNTED_IN_DAYS:
            unit, steps = "day", steps * _COUNTED_IN_DAYS[unit]
    return timex.shift(origin, unit, steps) + (match[4] or "")
