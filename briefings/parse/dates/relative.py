"""Reads the forms of days that are counted from another one. One function a reading; `sense` calls them by the names in
`RELATIVE`."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from briefings.parse.dates import timex
from briefings.parse.dates.context import STOP, Context, Spoken
from briefings.parse.dates.days import Evaluate, read_bare_day, read_weekday_of_month
from briefings.parse.dates.discourse import day_of_thing
from briefings.parse.dates.fields import Fields
from briefings.parse.dates.holidays import read_holiday
from briefings.parse.dates.lead_cues import CERTAIN
from briefings.parse.dates.scan import Hit

_SATURDAY = 6
_SAME_SENTENCE = 120
"""Characters up to "the same hour" from the one that is meant."""

_CLOCK = re.compile(r"T\d\d:\d\d")
_DAYS = {"week": 7, "fortnight": 14}


def _weekend_after_next(fields: Fields, hit: Hit, context: Context) -> str | None:
    if context.anchor is None:
        return "FUTURE_REF"
    return timex.format_weekend(timex.on_weekday(context.anchor, _SATURDAY, 1) + timedelta(days=7))


def _days_away(fields: Fields) -> int:
    """How many days the printed number of days or weeks leads ahead, below 0 where it leads back."""
    unit = str(fields.get("weeks", fields.get("unit", "day"))).rstrip("s")
    days = int(fields.get("number", 1)) * _DAYS.get(unit, 1)
    return -days if "back" in fields else days


def _day_beside_thing(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "Three days before the vote", whose day was named; None if it was not, or in a tale."""
    if context.lean(hit.start, hit.end) < 0:
        return None
    day = day_of_thing(context, str(fields["noun"]), hit.start)
    value = timex.shift(day, "day", _days_away(fields)) if day else None
    return f"{value}T{fields['daypart']}" if value and "daypart" in fields else value


def _day_beside_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "45 days after Jan. 20", "within ten days of Monday": from the day printed."""
    anchor = context.anchor
    if "holiday" in fields:
        day = timex.day_of(read_holiday(fields, hit, context) or "")
    elif "month" in fields:
        year = context.guess_year(fields, hit.start, hit.end)
        day = timex.make_day(int(year), int(fields["month"]), int(fields["day"])) if str(year).isdecimal() else None
    else:
        day = timex.on_weekday(anchor, int(fields["weekday"]), 1) if anchor else None
    return timex.shift(day, "day", _days_away(fields)) if day else None


def _weeks_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The day so many weeks behind or before the one that was named last; None if none was."""
    steps = _days_away(fields)
    since = context.not_before(hit.start, hit.end)
    if since and steps < 0:
        since -= timedelta(days=steps)
    origin = context.find_spoken(hit.start, "day", since=since) or (context.anchor if "timed" in fields else None)
    return timex.shift(origin, "day", steps) if origin else None


def _unit_that_ends(fields: Fields, hit: Hit, context: Context) -> str | None:
    if "month" in fields:
        return f"{context.guess_year(fields, hit.start, hit.end)}-{int(fields['month']):02}"
    return timex.shift(context.anchor, str(fields["unit"]), 0)


def _weekday_of_that_week(fields: Fields, hit: Hit, context: Context) -> str | None:
    origin, weekday = context.origin(hit.start, "day"), int(fields["weekday"])
    return timex.in_week(timex.format_week(origin), weekday).isoformat() if origin else f"XXXX-WXX-{weekday}"


def _the_fourth(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The Fourth of July, as Americans call it."""
    return f"{context.guess_year({'month': 7, 'day': 4}, hit.start, hit.end)}-07-04"


def _first_of_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The next one, but the last one if the sentence looks back."""
    if context.anchor is None:
        return "XXXX-01-01"
    is_over = "next" not in fields and context.lean(hit.start, hit.end) < 0
    return date(context.anchor.year + (not is_over), 1, 1).isoformat()


def _weekday_of_this_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    """None unless the sentence tells what will be: people who "meet on the first Monday of the month" do so again."""
    if "final" not in fields and context.lean(hit.start, hit.end) < CERTAIN:
        return None
    return read_weekday_of_month({**fields, "step": 0}, hit, context)


def _week_of_bare_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = timex.day_of(read_bare_day(fields, hit, context) or "")
    return timex.format_week(day) if day else None


def _same_hour(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "At the same hour the next day": the hour just named, a day later or tomorrow; None if none is near."""
    last = _hour_told(context)
    since = last.day if last and "next" in fields else context.anchor
    if last is None or since is None or context.anchor is None or hit.start - last.end > _SAME_SENTENCE:
        return None
    return f"{(since + timedelta(days=1)).isoformat()}{last.value[10:]}"


def shift_hour(hit: Hit, context: Context, unit: str, steps: int) -> str | None:
    """The hour that is counted from one to come which its sentence has just named: "opens at 7 p.m. on Friday, and the
    concert begins an hour later"."""
    last = _hour_told(context)
    if last is None or last.day is None or context.anchor is None or last.day < context.anchor:
        return None
    is_apart = STOP.search(context.text, last.end, hit.start) is not None
    if is_apart or steps < 0 or context.lean(hit.start, hit.end) < 0:
        return None
    hour, minute = last.value[11:].split(":")  # 24:00 is the midnight that ends the day
    told = datetime.combine(last.day, time()) + timedelta(hours=int(hour), minutes=int(minute))
    later = told + timedelta(**{f"{unit}s": steps})
    return later.isoformat(timespec="minutes")


def _hour_told(context: Context) -> Spoken | None:
    """What was named last, if it is an hour of a known day."""
    last = context.spoken[-1] if context.spoken else None
    return last if last and last.day and _CLOCK.fullmatch(last.value[10:]) else None


RELATIVE: Mapping[str, Evaluate] = {
    "day beside thing": _day_beside_thing,
    "day beside day": _day_beside_day,
    "weeks beside": _weeks_beside,
    "weekday of that week": _weekday_of_that_week,
    "the Fourth": _the_fourth,
    "first of year": _first_of_year,
    "weekday of this month": _weekday_of_this_month,
}
"""The readings whose values are days."""

RELATIVE_PERIODS: Mapping[str, Evaluate] = {
    "weekend after next": _weekend_after_next,
    "unit that ends": _unit_that_ends,
    "week of bare day": _week_of_bare_day,
    "same hour": _same_hour,
}
