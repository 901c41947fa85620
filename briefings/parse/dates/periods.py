"""Reads the forms of months, seasons, weeks and other periods that need more than their own words. One function a
reading; `sense` calls them by the names in `PERIODS`."""

import re
from collections.abc import Mapping
from datetime import timedelta

from briefings.parse.dates import timex
from briefings.parse.dates.called_off import year_called_off
from briefings.parse.dates.context import UNKNOWN_YEAR, Context
from briefings.parse.dates.days import Evaluate
from briefings.parse.dates.fields import Fields
from briefings.parse.dates.holidays import read_holiday
from briefings.parse.dates.scan import Hit

_VAGUE_UNITS = {
    "coming": "FUTURE_REF",
    "the coming": "FUTURE_REF",
    "upcoming": "FUTURE_REF",
    "the upcoming": "FUTURE_REF",
    "past": "PAST_REF",
}
"""What "the coming weeks" and "past years" are; "the past years" and the like are durations."""


_LASTING = re.compile(r"\b(?:over|in|for|within|during|through|throughout|of)\s$", re.IGNORECASE)
"""Before "the next year" that begins now, even in a tale: "was to grow over the next year"."""

_REACH = 12
_WEDNESDAY, _THURSDAY, _FRIDAY = 3, 4, 5
_WINTER = timex.SEASON_MONTHS["WI"]


def _month(fields: Fields, hit: Hit, context: Context) -> str | None:
    """A month by its name. "Last May", said in June, is that of last year: the other one would be "last month"."""
    month, anchor, step = int(fields["month"]), context.anchor, fields.get("step")
    if anchor is None:
        return f"{UNKNOWN_YEAR}-{month:02}"
    if step is None:
        nearest = year_called_off(context, month, hit.end) if "year" not in fields else None
        return f"{nearest or context.guess_year(fields, hit.start, hit.end)}-{month:02}"
    last = anchor.month - (hit.fields["step"].lower() == "last")
    passed = {-1: month >= last, 1: month <= anchor.month}.get(int(step), False)
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
    elif step:
        year = anchor.year + (anchor.month >= month)  # "next summer", said in one, is another
    else:
        year = timex.nearest_year(anchor, month + 1, 15, context.lean(hit.start, hit.end))
    return f"{year}-{season}"


def _season_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "The following spring": that behind the day or the year that was named last."""
    season = str(fields["season"])
    year = _year_beside(timex.SEASON_MONTHS[season], "back" in fields, hit, context)
    return f"{year}-{season}" if year else _season(fields, hit, context)


def _month_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    year = _year_beside(int(fields["month"]), "back" in fields, hit, context)
    return f"{year}-{int(fields['month']):02}" if year else None


def _year_beside(month: int, is_back: bool, hit: Hit, context: Context) -> int | None:
    """The year of the month beside the date that was named last; behind a whole year it is in the next one, unless the
    year ends with it, as with a winter."""
    origin = context.find_spoken(hit.start, "month")
    if origin is None:
        whole = context.find_spoken(hit.start, "year")
        return whole.year + (-1 if is_back else month < _WINTER) if whole else None
    return origin.year - (is_back and month >= origin.month) + (not is_back and month <= origin.month)


def _same_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The month that was named last, in the year before or the one printed."""
    month = context.origin(hit.start, "month")
    return f"{fields.get('year', month.year - 1)}-{month.month:02}" if month else "PAST_REF"


def _year_end(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The year that ends; where it is told of as over, the last one."""
    year = context.guess_year(fields, hit.start, hit.end)
    if "year" in fields or isinstance(year, str):
        return str(year)
    return str(year - (context.lean(hit.start, hit.end) < 0))


def _years_and_a_half_ago(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The year that lies so far back: "two and a half years ago", said in spring, is in that of the third one."""
    month = context.anchor and timex.add_months(context.anchor, -12 * int(fields["number"]) - 6)
    return str(month.year) if month else "PAST_REF"


def _seasons_ago(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "Two summers ago"."""
    anchor = context.anchor
    return f"{anchor.year - int(fields['number'])}-{fields['season']}" if anchor else "PAST_REF"


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


def _weekend(fields: Fields, hit: Hit, context: Context) -> str | None:
    anchor = context.anchor
    if anchor is None:
        return "XXXX-WXX-WE"
    step, printed = int(fields.get("step", 0)), hit.fields.get("step", "the").lower()
    if printed in ("the", "this"):
        step = -_is_weekend_over(anchor.isoweekday(), context.lean(hit.start, hit.end), printed)
    elif printed in ("coming", "upcoming", "this coming"):
        step = 0
    return timex.format_weekend(anchor + timedelta(days=7 * step))


def _is_weekend_over(today: int, leaning: float, printed: str) -> bool:
    """Whether "the" or "this" weekend is the last one: where it is told of as past, until the middle of a week or, for
    "the weekend", its end; where nothing is said of it, "the weekend" until the middle."""
    if leaning < 0:
        return today <= (_FRIDAY if printed == "the" else _WEDNESDAY)
    return leaning == 0 and printed == "the" and today <= _WEDNESDAY


def _weekend_beside(fields: Fields, hit: Hit, context: Context) -> str | None:
    """ "The weekend before" the day that was named last."""
    origin = context.origin(hit.start, "day", since=context.not_before(hit.start, hit.end))
    return timex.format_weekend(origin + timedelta(days=-7 if "back" in fields else 7)) if origin else "XXXX-WXX-WE"


def _week_of_day(fields: Fields, hit: Hit, context: Context) -> str | None:
    year = context.guess_year(fields, hit.start, hit.end)
    day = None if isinstance(year, str) else timex.make_day(year, int(fields["month"]), int(fields["day"]))
    return timex.format_week(day) if day else None


def _week_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The first, second or last week of a month, of which a week is part if its Thursday is (as of years, ISO 8601)."""
    if "near" in fields:
        first = timex.add_months(context.anchor, fields["near"] == "next") if context.anchor else None
        if first is None:
            return None
    elif "month" not in fields:
        first = timex.make_day(int(fields["year"]), 12 if "end" in fields else 1, 1)
    else:
        year = context.guess_year(fields, hit.start, hit.end)
        first = None if isinstance(year, str) else timex.make_day(year, int(fields["month"]), 1)
        if first is None:
            return f"{UNKNOWN_YEAR}-{int(fields['month']):02}"
    if first is None:
        return None
    month = first.month
    thursday = first + timedelta(days=(_THURSDAY - first.isoweekday()) % 7)
    weeks = [thursday + timedelta(weeks=n) for n in range(5)]
    own = [day for day in weeks if day.month == month]
    number = len(own) if "end" in fields else int(fields["ordinal"])
    return timex.format_week(own[number - 1]) if 0 < number <= len(own) else None


def _numbered_week(fields: Fields, hit: Hit, context: Context) -> str | None:
    return f"{fields['year']}-W{int(fields['number']):02}"


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
    is_told_of = printed == "next" and "article" in fields and context.lean(hit.start, hit.end) < 0
    if is_told_of and not _LASTING.search(context.text, max(0, hit.start - _REACH), hit.start):
        return timex.shift(context.origin(hit.start, unit), unit, step)
    return timex.shift(context.anchor, unit, step)


def _units_ahead(fields: Fields, hit: Hit, context: Context) -> str | None:
    """A time ahead ("opens in two weeks"), unless the sentence looks back: "built in two weeks" is a duration, as "paid
    in an hour" always is."""
    least = fields["number"] == 1  # "eats its own weight in a day" is a rate
    if fields["unit"] in ("minute", "hour") or context.lean(hit.start, hit.end) < least:
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
    "season beside": _season_beside,
    "month beside": _month_beside,
    "same month": _same_month,
    "year-end": _year_end,
    "seasons ago": _seasons_ago,
    "years ago": _years_ago,
    "years and a half ago": _years_and_a_half_ago,
    "weekend": _weekend,
    "weekend beside": _weekend_beside,
    "week of a month": _week_of_month,
    "week of day": _week_of_day,
    "numbered week": _numbered_week,
    "weekend of day": _weekend_of_day,
    "week of holiday": _week_of_holiday,
    "unit": _unit,
    "units ahead": _units_ahead,
    "century": _century,
    "short year": _short_year,
}
