"""Reads the forms of times of the day. One function a reading; `sense` calls them by the names in `CLOCKS`."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from briefings.parse.dates.context import STOP, UNKNOWN_DAY, Context
from briefings.parse.dates.days import Evaluate
from briefings.parse.dates.discourse import day_of_clock
from briefings.parse.dates.fields import Fields, read_clock
from briefings.parse.dates.scan import Hit
from briefings.parse.dates.spans_told import ends_span

_SAME_SENTENCE, _NEXT_SENTENCE = 80, 300
"""How many characters an hour may stand behind the part of the day that it is of."""

_STARTS = re.compile(r"\b(?:starts?|begins?|opens?|gets?\sunder\sway|kicks?\soff)\s(?:at\s)?$")
_PARTS = frozenset(("TMO", "TAF", "TEV", "TNI"))
_FRACTIONS = {"half": 30, "quarter": 15}
_ALL_TIMES = re.compile(
    r"\b(?:all\stimes|times\sare)\s(?:\w{2,8}\s){0,3}(?:gmt|utc|bst|local|[ec]e?s?t|[a-z]{3,12}\stime)\b", re.IGNORECASE
)
"""How a diary says of which zone its hours are."""


def _clock(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = day_of_clock(context, hit.start, hit.end)
    part = "" if "ampm" in fields or day is None else _part_told(day, hit, context)
    value = at_clock((day.isoformat() if day else UNKNOWN_DAY) + part, fields)
    if value and day and fields.keys() & {"ampm", "minute"} and _ends_night(value, hit, context):
        return at_clock((day + timedelta(days=1)).isoformat(), fields)
    return value


def _last_hour(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The hour that ends what another one begins, as late as that: "tonight between nine and eleven"."""
    value, last = _clock(fields, hit, context), context.spoken[-1] if context.spoken else None
    is_sooner = value and last is not None and value[:11] == last.value[:11] and value < last.value
    return at_clock(f"{value[:10]}TNI", fields) if value and is_sooner else value


def _clock_of_part(fields: Fields, hit: Hit, context: Context) -> str | None:
    """A bare number where its sentence has named a part of the day; else a count of something."""
    day = day_of_clock(context, hit.start, hit.end)
    return _clock(fields, hit, context) if day and _part_told(day, hit, context) else None


def _part_told(day: date, hit: Hit, context: Context) -> str:
    """The part of the day that its sentence has just named, of which the hour is ("at tonight's ball at 8"), or the one
    before, if it tells when something starts."""
    last = context.spoken[-1] if context.spoken else None
    if last is None or last.day != day or last.value[10:] not in _PARTS:
        return ""
    is_apart = STOP.search(context.text, last.end, hit.start) is not None
    starts = is_apart and _STARTS.search(context.text, max(0, hit.start - _SAME_SENTENCE), hit.start) is not None
    reach = _NEXT_SENTENCE if starts else 0 if is_apart else _SAME_SENTENCE
    return last.value[10:] if hit.start - last.end <= reach else ""


def _clock_of_diary(fields: Fields, hit: Hit, context: Context) -> str | None:
    """Four digits that end a line of a list, where the text says of which zone "all times" are; else some number."""
    return _clock(fields, hit, context) if context.holds("all times", _tells_of_all_times) else None


def _tells_of_all_times(text: str) -> bool:
    return _ALL_TIMES.search(text) is not None


def _ends_night(value: str, hit: Hit, context: Context) -> bool:
    """Whether a later hour of that day begins what ends now: "from 10 p.m. on Saturday until 7 a.m."."""
    last = context.spoken[-1] if context.spoken else None
    return last is not None and value[:11] == last.value[:11] and value < last.value and ends_span(context, hit.start)


def at_clock(day: str, fields: Fields) -> str | None:
    """A day's value (`2022-01-10`, or a part of it, `2022-01-10TNI`) with a time or part of the day put in. A vague
    value stays as it is."""
    if day.endswith("_REF"):
        return day
    part = str(fields.get("daypart", day[11:]))
    if "hour" not in fields and "noon" not in fields:
        return f"{day[:10]}T{part}"
    half = "am" if part == "MO" else "pm" if part or _is_of_afternoon(fields) else ""
    clock = read_clock(fields, half)
    if clock and fields.keys() & {"fraction", "minutes", "minute_word"}:
        clock = _fraction(clock, fields)
    return f"{day[:10]}T{clock}" if clock else None


def _is_of_afternoon(fields: Fields) -> bool:
    """Whether an hour without its half of the day is one of the afternoon, as "at 2" and "half past two" are."""
    return "bare" in fields and 1 <= int(fields["hour"]) <= 6


def _fraction(clock: str, fields: Fields) -> str:
    """The clock some minutes from the hour: "half past six", "half six", "ten to four", "a minute before midnight"."""
    step = int(fields.get("minutes", _FRACTIONS.get(str(fields.get("fraction")), 1)))
    is_before = fields.get("side") == "to" or ("minute_word" in fields and "side" not in fields)
    minutes = int(clock[:2]) * 60 + (-step if is_before else step)
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


CLOCKS: Mapping[str, Evaluate] = {
    "clock": _clock,
    "first hour": _clock,
    "last hour": _last_hour,
    "clock of a diary": _clock_of_diary,
    "clock of a part": _clock_of_part,
}
"""The readings of times without a day."""
