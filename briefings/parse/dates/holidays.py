"""Reads holidays and the days and weeks beside them. One function a reading; `sense` calls them by the names in
`HOLIDAYS` and `HOLIDAY_PERIODS`."""

from collections.abc import Mapping
from datetime import timedelta

from briefings.parse.dates import timex
from briefings.parse.dates.context import UNKNOWN_DAY, Context
from briefings.parse.dates.days import Evaluate
from briefings.parse.dates.discourse import day_of_polls
from briefings.parse.dates.fields import Fields
from briefings.parse.dates.lead_cues import CERTAIN
from briefings.parse.dates.scan import Hit
from briefings.parse.rules import calendar

ELECTION_SEASON = 60
"""So many days around it "Election Day" can be one of an odd year, in which few vote."""

_SATURDAY = 6


def read_holiday(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The day of a holiday: that of the year printed, else the nearest one on the side to which the sentence looks;
    "election day" is first of all that of the election which the text has told."""
    code, anchor = calendar.HOLIDAYS[str(fields["holiday"])], context.anchor
    if "year" in fields:
        day = timex.holiday(code, int(fields["year"]))
        return day.isoformat() if day else None
    if anchor is None:
        return UNKNOWN_DAY
    if code == calendar.ELECTION and "step" not in fields and (told := day_of_polls(context, hit.start)):
        return told.isoformat()
    days = [day for year in (-1, 0, 1) if (day := timex.holiday(code, anchor.year + year))]
    if code == calendar.ELECTION:
        days = [day for day in days if day.year % 2 == 0 or abs((day - anchor).days) <= ELECTION_SEASON]
    if step := int(fields.get("step", 0)):
        days = [day for day in days if (day - anchor).days * step > 0]
    if context.lean(hit.start, hit.end) >= CERTAIN:
        days = [day for day in days if day >= anchor]
    bias = -timex.LEAN_DAYS * context.side(hit.start, hit.end)
    return min(days, key=lambda day: abs((day - anchor).days + bias)).isoformat()


def _day_beside_holiday(fields: Fields, hit: Hit, context: Context) -> str | None:
    day = timex.day_of(read_holiday(fields, hit, context) or "")
    return timex.shift(day, "day", -1 if "back" in fields else 1)


def _weekday_beside_holiday(fields: Fields, hit: Hit, context: Context) -> str | None:
    day, step = timex.day_of(read_holiday(fields, hit, context) or ""), -1 if "back" in fields else 1
    return timex.on_weekday(day + timedelta(days=step), int(fields["weekday"]), step).isoformat() if day else None


def _week_beside_holiday(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "The week after Easter" is the next one, "the weekend before Labor Day" that right before the day."""
    day, step = timex.day_of(read_holiday(fields, hit, context) or ""), -1 if "back" in fields else 1
    if day is None or fields["span"] == "week":
        return timex.format_week(day + timedelta(days=7 * step)) if day else None
    return timex.format_weekend(timex.on_weekday(day + timedelta(days=step), _SATURDAY, step))


HOLIDAYS: Mapping[str, Evaluate] = {
    "holiday": read_holiday,
    "day beside holiday": _day_beside_holiday,
    "weekday beside holiday": _weekday_beside_holiday,
}
"""The readings whose values are days."""

HOLIDAY_PERIODS: Mapping[str, Evaluate] = {
    "week beside holiday": _week_beside_holiday,
}
