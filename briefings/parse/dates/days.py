"""Reads the forms of days that need more than their own words. One function a reading; `sense` calls them by the names
in `DAYS`."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from briefings.parse.dates import timex
from briefings.parse.dates.called_off import weekday_called_off
from briefings.parse.dates.context import NEAR, Context
from briefings.parse.dates.discourse import LAST, day_of_thing, day_told_of
from briefings.parse.dates.fields import Fields
from briefings.parse.dates.lead_cues import is_moved_from, is_moved_to
from briefings.parse.dates.scan import Hit
from briefings.parse.dates.spans_told import days_listed, month_named
from briefings.parse.dates.weekdays import (
    is_a_week_on,
    is_followed_by_hour,
    same_weekday,
    weekday_listed,
    weekday_spoken_of,
    weekday_told_of,
)
from briefings.parse.rules import calendar

_HAS_UNTIL = re.compile(r"\b(?:has|have)\suntil\s$")
"""Before a day counted from now, whichever month was told of before."""

_SENTENCE_END = re.compile(r"[.!?]\s|\n")
NEAR_OLD = 80
"""Characters from an old day to the new one to which a sentence moves something."""

_ATTACKS = date(2001, 9, 11)
_RECENT = 10

Evaluate = Callable[[Fields, Hit, Context], str | None]
"""From the fields of a hit to its TIMEX3 value; None if it is no date after all."""


def _weekday(fields: Fields, hit: Hit, context: Context) -> str | None:
    weekday, anchor, step = int(fields["weekday"]), context.anchor, fields.get("step")
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    if step is None:
        if day := weekday_listed(context, weekday, hit.start, hit.end):
            return day.isoformat()
        if day := weekday_spoken_of(context, weekday, hit.start, hit.end):
            return day.isoformat()
        if day := weekday_called_off(context, weekday, hit.start, hit.end):
            return day.isoformat()
        is_timed = "timed" in fields or is_followed_by_hour(context.text, hit.end)
        side = context.lean(hit.start, hit.end) or is_timed or context.heads_lines(hit.start, hit.end)
        day = timex.on_weekday(anchor, weekday, side)
        is_next = context.text[hit.start : hit.end].lower().endswith(" next")
        if day == anchor and (is_next or is_a_week_on(context, hit.start, side)):
            day += timedelta(days=7)
        return day.isoformat()
    if step == 0:
        ahead, behind = timex.on_weekday(anchor, weekday, 1), timex.on_weekday(anchor, weekday, -1)
        is_over = context.lean(hit.start, hit.end) < 0 and timex.format_week(behind) == timex.format_week(anchor)
        return (behind if is_over else ahead).isoformat()
    day = timex.on_weekday(anchor + timedelta(days=int(step)), weekday, int(step))
    if hit.fields["step"].lower() == "next" and timex.format_week(day) == timex.format_week(anchor):
        day += timedelta(days=7)
    return day.isoformat()


def _weekday_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    origin, step = context.origin(hit.start, "day", reach=2 * NEAR), -1 if "back" in fields else 1
    if origin is None:
        return f"XXXX-WXX-{fields['weekday']}"
    return timex.on_weekday(origin + timedelta(days=step), int(fields["weekday"]), step).isoformat()


def _same_weekday(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = same_weekday(context, int(fields["weekday"]))
    return day.isoformat() if day else _weekday(fields, hit, context)


def _weekday_before_thing(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "The Saturday before the summit", whose day was named."""
    day = day_of_thing(context, str(fields["noun"]), hit.start)
    if day is None:
        return _weekday(fields, hit, context)
    return timex.on_weekday(day - timedelta(days=1), int(fields["weekday"]), -1).isoformat()


def _weekday_some_weeks_on(fields: Fields, hit: Hit, context: Context) -> str | None:
    if context.anchor is None:
        return f"XXXX-WXX-{fields['weekday']}"
    side = -1 if "back" in fields else 1
    weekday = timex.on_weekday(context.anchor, int(fields["weekday"]), side)
    return (weekday + timedelta(weeks=side * int(fields.get("number", 1 + ("fortnight" in fields))))).isoformat()


def _weekdays_ago(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "Two Sundays ago" and "the Sunday before last": counted from the last one."""
    if context.anchor is None:
        return f"XXXX-WXX-{fields['weekday']}"
    last = timex.on_weekday(context.anchor - timedelta(days=1), int(fields["weekday"]), -1)
    return (last - timedelta(weeks=int(fields.get("number", 2)) - 1)).isoformat()


def _weekday_of_week(fields: Fields, hit: Hit, context: Context) -> str | None:
    week = timex.shift(context.anchor, "week", int(fields["step"]))
    return timex.in_week(week, int(fields["weekday"])).isoformat() if "W" in week else week


def _first_weekday_of_week(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "From Monday to Friday of next week": both are of that week, unless the first comes behind the last in it."""
    last = calendar.WEEKDAYS[str(fields["last"])]
    if int(fields["weekday"]) < last:
        return _weekday_of_week(fields, hit, context)
    return _weekday({"weekday": fields["weekday"]}, hit, context)


def read_weekday_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    nth, weekday = int(fields.get("ordinal", 5)), int(fields["weekday"])
    if context.anchor is None or not 1 <= nth <= 5:
        return None
    if "month" in fields:
        year, month = int(context.guess_year(fields, hit.start, hit.end)), int(fields["month"])
    else:
        first = timex.add_months(context.anchor, int(fields["step"]))
        year, month = first.year, first.month
    return timex.nth_weekday(year, month, nth, weekday).isoformat()


def _day_of_attacks(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "Since Sept. 11": that of 2001, unless the text looks ahead, is older, or is of the days behind another one."""
    year, anchor = context.guess_year(fields, hit.start, hit.end), context.anchor
    if anchor and anchor > _ATTACKS and context.lean(hit.start, hit.end) <= 0:
        is_recent = anchor.year > _ATTACKS.year and 0 <= (anchor - _ATTACKS.replace(year=anchor.year)).days < _RECENT
        year = year if is_recent else _ATTACKS.year
    return f"{year}-{_ATTACKS:%m-%d}"


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


def _first_day_of_range(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "14" in "14 to 20 October"; with a weekday that it has only a month before, "Friday the 14th", it is of that."""
    year, month, number = context.guess_year(fields, hit.start, hit.end), int(fields["month"]), int(fields["day"])
    day = None if isinstance(year, str) else timex.make_day(year, month, number)
    if day and fields.get("weekday", day.isoweekday()) != day.isoweekday():
        before = timex.add_months(day.replace(day=1), -1)
        earlier = timex.make_day(before.year, before.month, number)
        day = earlier if earlier and earlier.isoweekday() == fields["weekday"] else day
    value = f"{year}-{month:02}-{number:02}"
    return day.isoformat() if day else None if timex.is_no_day(value) else value


def _day_of_either_order(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "Thu 03/02", month first unless only the other order is a Thursday."""
    month, day, year = int(fields["month"]), int(fields["day"]), context.guess_year(fields, hit.start, hit.end)
    swapped = {**fields, "month": day, "day": month}
    if isinstance(year, str) or day > 12:
        return f"{year}-{month:02}-{day:02}"
    orders = [(year, month, day), (context.guess_year(swapped, hit.start, hit.end), day, month)]
    days = [timex.make_day(int(y), m, d) for y, m, d in orders]
    found = next((one for one in days if one and one.isoweekday() == fields["weekday"]), days[0])
    return found.isoformat() if found else None


def read_bare_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "The 21st": the day of that number which was named before, that of the month which its line has named, else the
    next one, or the last if the sentence looks back."""
    number, anchor = int(fields["day"]), context.anchor
    if day := context.find_day_spoken(hit.start, number):
        return day.isoformat()
    if is_moved_from(context.text, hit.start) and (
        head := next((s.day for s in reversed(context.spoken[-LAST:]) if s.heads and s.day), None)
    ):
        months = (timex.add_months(head, step) for step in (-1, 0, 1))
        days = [day for first in months if (day := timex.make_day(first.year, first.month, number))]
        return min(days, key=lambda day: abs(day - head)).isoformat()  # below "22 May": "moved from the 15th"
    if is_moved_to(context.text, hit.start) and (old := _day_before(context, hit.start)):
        month = timex.add_months(old, int(number <= old.day))
        new = timex.make_day(month.year, month.month, number)
        return new.isoformat() if new else None  # "due on 10 May, is held back until the 24th"
    line = context.text.rfind("\n", max(0, hit.start - NEAR), hit.start)
    is_from_now = _HAS_UNTIL.search(context.text, max(0, hit.start - 12), hit.start)
    told = None if is_from_now else context.find_spoken(hit.start, "month", line=line)
    first = month_named(context, hit.start, line) or told
    if first is None and anchor:
        is_over = context.lean(hit.start, hit.end) < 0
        step = (number < anchor.day and not is_over) - (number > anchor.day and is_over)
        first = timex.add_months(anchor, step)
    if first is None:
        return f"XXXX-XX-{number:02}"
    day = timex.make_day(first.year, first.month, number)
    if day and anchor and day < anchor and context.lean(hit.start, hit.end) > 0:
        following = timex.add_months(anchor, int(number < anchor.day))
        day = timex.make_day(following.year, following.month, number)
    return day.isoformat() if day else None


def _day_before(context: Context, start: int) -> date | None:
    """The day of the month that the sentence has named last before the offset."""
    if not context.spoken:
        return None
    last = context.spoken[-1]
    is_near = len(last.value) == len("2022-01-21") and start - last.end < NEAR_OLD
    return last.day if is_near and not _SENTENCE_END.search(context.text, last.end, start) else None


def _last_day_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    year = context.guess_year(fields, hit.start, hit.end)
    month = int(fields.get("month", context.anchor.month if context.anchor else 0))
    if isinstance(year, str) or not month:
        return f"{year}-{month:02}" if month else None
    return (timex.add_months(date(year, month, 1), 1) - timedelta(days=1)).isoformat()


def _counted_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    steps, unit, anchor = int(fields["number"]) * (-1 if "back" in fields else 1), str(fields["unit"]), context.anchor
    late = ("tomorrow" in fields) - ("yesterday" in fields)
    if unit == "year" and anchor:
        day = timex.make_day(anchor.year + steps, anchor.month, anchor.day)
        return day.isoformat() if day else None
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    value = timex.shift(anchor, "day", steps * days + late) if days else timex.shift(anchor, unit, steps)
    return value + "TNI" if days and "tonight" in fields else value


def _daypart(fields: Fields, hit: Hit, context: Context) -> str | None:
    return timex.shift(context.anchor, "day", -1 if "back" in fields else 0) + f"T{fields['daypart']}"


def _daypart_of_the_day_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    origin = context.origin(hit.start, "day", since=context.not_before(hit.start, hit.end))
    return timex.shift(origin, "day", -1 if "back" in fields else 1) + f"T{fields['daypart']}"


def _daypart_of_that_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = day_told_of(context, hit.start, hit.end) or context.anchor
    return timex.shift(day, "day", 0) + f"T{fields['daypart']}"


def _that_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    """None for "that day" of no day, but "at 7 a.m. that day" is of the day of publication."""
    day = day_told_of(context, hit.start, hit.end) or (context.anchor if "timed" in fields else None)
    return day.isoformat() if day else None


def _one_of_those_days(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "The first of those days": of the range or the two days named last."""
    days = days_listed(context, hit.start)
    return days[-1 if "final" in fields else 0].isoformat() if days else None


def _that_weekday(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = weekday_told_of(context, int(fields["weekday"]), hit.start)
    return day.isoformat() if day else _weekday(fields, hit, context)


def _daypart_told_of(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "In the morning" of the day named last, in a tale; elsewhere it is of any day."""
    if context.lean(hit.start, hit.end) >= 0:
        return None
    origin = context.find_spoken(hit.start, "day")
    return f"{origin.isoformat()}T{fields['daypart']}" if origin else None


DAYS: Mapping[str, Evaluate] = {
    "weekday": _weekday,
    "weekday beside": _weekday_beside,
    "same weekday": _same_weekday,
    "that weekday": _that_weekday,
    "that day": _that_day,
    "one of those days": _one_of_those_days,
    "weekday before thing": _weekday_before_thing,
    "weekday some weeks on": _weekday_some_weeks_on,
    "weekdays ago": _weekdays_ago,
    "weekday of week": _weekday_of_week,
    "first weekday of week": _first_weekday_of_week,
    "weekday of month": read_weekday_of_month,
    "day of attacks": _day_of_attacks,
    "day of month": _day_of_month,
    "first day of range": _first_day_of_range,
    "day of either order": _day_of_either_order,
    "bare day": read_bare_day,
    "last day of month": _last_day_of_month,
    "counted day": _counted_day,
    "daypart": _daypart,
    "daypart of the day beside": _daypart_of_the_day_beside,
    "daypart of that day": _daypart_of_that_day,
    "part of the day told of": _daypart_told_of,
}
"""The readings whose values are days, to which a clock time can be put."""
