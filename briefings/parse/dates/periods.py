"""Reads the forms of months, seasons, quarters, weeks and other periods that need more than their own words. One
function a reading; `sense` calls them by the names in `PERIODS`."""

import re
from collections.abc import Mapping
from datetime import timedelta

from briefings.parse.dates import timex
from briefings.parse.dates.context import NEAR, UNKNOWN_YEAR, Context
from briefings.parse.dates.days import Evaluate, read_holiday
from briefings.parse.dates.fields import Fields
from briefings.parse.dates.scan import Hit
from briefings.parse.dates.tense import FAINT

_VAGUE_UNITS = {
    "coming": "FUTURE_REF",
    "the coming": "FUTURE_REF",
    "upcoming": "FUTURE_REF",
    "the upcoming": "FUTURE_REF",
    "past": "PAST_REF",
}
"""What "the coming weeks" and "past years" are; "the past years" and the like are durations."""

_QUARTER = re.compile(r"\d{4}-Q\d")
_REPORTED = re.compile(
    r"(?P<latest>(?:latest|most\srecent)\s(?:quarter|period))|quarter|period|months|half|this\syear|\bthe\syear",
    re.IGNORECASE,
)
"""The periods that a report can speak of before it says "last year"."""

_ENDED = re.compile(r"\sended\b")


def _month(fields: Fields, hit: Hit, context: Context) -> str | None:
    month, anchor, step = int(fields["month"]), context.anchor, fields.get("step")
    if anchor is None:
        return f"{UNKNOWN_YEAR}-{month:02}"
    if step is None:
        near = anchor.year if month == anchor.month else context.guess_year(fields, hit.start, hit.end)
        return f"{near}-{month:02}"
    passed = {-1: month >= anchor.month, 1: month <= anchor.month}.get(int(step), False)
    return f"{anchor.year + int(step) * passed}-{month:02}"


def _month_of_that_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    origin = context.origin(hit.start, "year")
    return f"{origin.year if origin else UNKNOWN_YEAR}-{int(fields['month']):02}"


def _season(fields: Fields, hit: Hit, context: Context) -> str | None:
    season, anchor, step = str(fields["season"]), context.anchor, fields.get("step")
    if anchor is None:
        return f"{UNKNOWN_YEAR}-{season}"
    month = timex.SEASON_MONTHS[season]
    if step == -1:
        year = anchor.year - (anchor.month < month + 3)
    elif step == 0:
        year = anchor.year
    else:
        year = timex.nearest_year(anchor, month + 1, 15, context.lean(hit.start, hit.end) or int(step or 0))
    return f"{year}-{season}"


def _quarter(fields: Fields, hit: Hit, context: Context) -> str | None:
    number, anchor = int(fields.get("sign") or fields["ordinal"]), context.anchor
    if not 1 <= number <= 4:
        return None
    if "year" in fields or anchor is None:
        return f"{fields.get('year', UNKNOWN_YEAR)}-Q{number}"
    if "step" in fields or "ago" in fields:
        step = int(fields.get("step", -1))
        if step == 0:
            context.quarter = f"{anchor.year}-Q{number}"
        return f"{anchor.year + step}-Q{number}"
    if named := _quarter_named_before(hit, context):
        return f"{named[:4]}-Q{number}"
    leaning = context.lean(hit.start, hit.end)
    quarter = f"{timex.nearest_year(anchor, number * 3 - 1, 15, min(FAINT, leaning))}-Q{number}"
    is_over = quarter < timex.format_quarter(anchor)
    if is_over and "fiscal" in context.text[hit.start : hit.end].lower():
        context.quarter = quarter
    elif is_over or (leaning <= 0 and context.quarter is None):
        context.quarter = max(quarter, context.quarter or "")
    return quarter


def _quarter_named_before(hit: Hit, context: Context) -> str | None:
    """The quarter that this one only explains: "the year-ago quarter, the second quarter ended Oct. 31"."""
    last = context.spoken[-1] if context.spoken else None
    if last is None or not _ENDED.match(context.text, hit.end):
        return None
    is_beside = _QUARTER.fullmatch(last.value) and context.text[last.end : hit.start] == ", "
    return last.value if is_beside else None


def _that_quarter(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The quarter named last, or else the one that the report is about."""
    named = (spoken.value for spoken in reversed(context.spoken[-8:]) if _QUARTER.fullmatch(spoken.value))
    return next(named, None) or context.last_quarter()


def _quarter_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    quarter = (int(fields["month"]) + 2) // 3
    if context.anchor is None:
        return f"{UNKNOWN_YEAR}-Q{quarter}"
    return f"{timex.nearest_year(context.anchor, quarter * 3 - 1, 15, 0)}-Q{quarter}"


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


def _last_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    """Last year, or the same quarter of it where it is compared with "the latest quarter"."""
    *_, period = (None, *_REPORTED.finditer(context.text, max(0, hit.start - NEAR), hit.start))
    is_of_quarter = period is not None and period["latest"] is not None
    return _year_before(fields, hit, context) if is_of_quarter else timex.shift(context.anchor, "year", -1)


def _years_ago(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The same day, week or month of the calendar, years ago: "ten years ago this week"."""
    day, unit = context.anchor, fields.get("unit")
    if day is None or unit not in ("week", "month", None):
        return None if day else "PAST_REF"
    if "weekday" in fields:
        day = timex.on_weekday(day, int(fields["weekday"]), context.lean(hit.start, hit.end))
    year = day.year - int(fields["number"])
    if unit == "week":
        return f"{year:04}-W{day.isocalendar().week:02}"
    if unit == "month":
        return f"{year:04}-{day.month:02}"
    then = timex.make_day(year, day.month, day.day)
    return then.isoformat() if then else None


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


def _weekend_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "The weekend before" the day that was named last."""
    origin = context.origin(hit.start, "day", since=context.not_before(hit.start, hit.end))
    return timex.format_weekend(origin + timedelta(days=-7 if "back" in fields else 7)) if origin else "XXXX-WXX-WE"


def _week_of_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    year = context.guess_year(fields, hit.start, hit.end)
    day = None if isinstance(year, str) else timex.make_day(year, int(fields["month"]), int(fields["day"]))
    return timex.format_week(day) if day else None


def _weekend_of_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    week = _week_of_day(fields, hit, context)
    return f"{week}-WE" if week else None


def _week_of_holiday(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The ISO week of a holiday, or the weekend beside it: before a Monday or Tuesday, else behind."""
    day = timex.day_of(read_holiday(fields, hit, context) or "")
    if day is None:
        return None
    if fields["span"] == "week":
        return timex.format_week(day)
    return timex.format_weekend(day - timedelta(days=2 if day.isoweekday() <= 2 else 0))


def _unit(fields: Fields, hit: Hit, context: Context) -> str | None:
    unit, step, printed = str(fields["unit"]), int(fields.get("step", 0)), hit.fields.get("step", "").lower()
    if hit.fields["unit"].lower().endswith("s"):
        return _VAGUE_UNITS.get(f"the {printed}" if "article" in fields else printed)
    if unit in ("minute", "hour", "day") or (unit in ("decade", "century") and printed.endswith("past")):
        return None
    if unit == "year" and not step and printed != "this" and (year := context.year_of_sentence(hit.start)):
        return str(year)
    return timex.shift(context.anchor, unit, step)


def _units_ahead(fields: Fields, hit: Hit, context: Context) -> str | None:
    """A time ahead ("opens in two weeks"), unless the sentence looks back: "built in two weeks" is a duration."""
    if context.lean(hit.start, hit.end) < 0:
        return None
    return timex.shift(context.anchor, str(fields["unit"]), int(fields["number"]))


def _century(fields: Fields, hit: Hit, context: Context) -> str | None:
    number = int(fields["ordinal"])
    return f"{number - 1:02}" if 1 <= number <= 30 else None


def _short_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    before = context.spoken[-1].value if context.spoken else ""
    return before[:2] + str(fields["next_year"]) if before[:4].isdigit() else None


PERIODS: Mapping[str, Evaluate] = {
    "month": _month,
    "month of that year": _month_of_that_year,
    "season": _season,
    "quarter": _quarter,
    "quarter of month": _quarter_of_month,
    "report's quarter": _quarter_of_report,
    "that quarter": _that_quarter,
    "report's period a year before": _year_before,
    "last year": _last_year,
    "years ago": _years_ago,
    "report's period of a year": _period_of_year,
    "a year ago": _year_ago,
    "weekend": _weekend,
    "weekend beside": _weekend_beside,
    "week of day": _week_of_day,
    "weekend of day": _weekend_of_day,
    "week of holiday": _week_of_holiday,
    "unit": _unit,
    "units ahead": _units_ahead,
    "century": _century,
    "short year": _short_year,
}
