"""Reads the quarters of which a business report tells, and the same quarters of the year before. One function a
reading; `sense` calls them by the names in `REPORTS`."""

import re
from collections.abc import Mapping
from datetime import date

from briefings.parse.dates import timex
from briefings.parse.dates.context import NEAR, UNKNOWN_YEAR, Context
from briefings.parse.dates.days import Evaluate
from briefings.parse.dates.fields import Fields
from briefings.parse.dates.lead_cues import FAINT
from briefings.parse.dates.scan import Hit

_QUARTER = re.compile(r"\d{4}-Q\d")
_REPORTED = re.compile(
    r"(?P<latest>(?:latest|most\srecent)\s(?:quarter|period))|quarter|period|months|half|this\syear|\bthe\syear",
    re.IGNORECASE,
)
"""The periods that a report can speak of before it says "last year"."""

_COMPARED = re.compile(r"[^.!?;\n]{0,90}\b(?:than|from|with|to|over|after)\s(?:(?:in|for|during)\s)?")
_RESTATED = re.compile(r"\brestat(?:es?|ed|ing|ement\sof)\s(?:(?:its|their|the)\s)?$")
"""Before the quarter whose figures are put right: one that is over."""

_ENDED = re.compile(r"\sended\b")


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
    leaning = (
        0 if _RESTATED.search(context.text, max(0, hit.start - 40), hit.start) else context.lean(hit.start, hit.end)
    )
    if leaning <= 0 and (named := _quarter_compared(number, hit, context)):
        return named
    quarter = f"{timex.nearest_year(anchor, number * 3 - 1, 15, max(-1, min(FAINT, leaning)))}-Q{number}"
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


def _quarter_compared(number: int, hit: Hit, context: Context) -> str | None:
    """The quarter nearest to another one with which it is compared: "higher than in the third quarter"."""
    last = context.spoken[-1] if context.spoken else None
    if last is None or not _QUARTER.fullmatch(last.value) or last.value[-1] == str(number):
        return None
    if not _COMPARED.fullmatch(context.text, last.end, hit.start):
        return None
    first = timex.make_day(int(last.value[:4]), int(last.value[-1]) * 3 - 1, 15)
    return f"{timex.nearest_year(first, number * 3 - 1, 15, 0)}-Q{number}" if first else None


def _that_quarter(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The quarter named last, or else the one that the report is about."""
    named = (spoken.value for spoken in reversed(context.spoken[-8:]) if _QUARTER.fullmatch(spoken.value))
    return next(named, None) or context.last_quarter()


def _quarter_of_month(fields: Fields, hit: Hit, context: Context) -> str | None:
    quarter = (int(fields["month"]) + 2) // 3
    if "year" in fields or context.anchor is None:
        return f"{fields.get('year', UNKNOWN_YEAR)}-Q{quarter}"
    leaning = max(-1, min(FAINT, context.lean(hit.start, hit.end)))
    return f"{timex.nearest_year(context.anchor, quarter * 3 - 1, 15, leaning)}-Q{quarter}"


def _quarter_ended(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The quarter of a report, told by the day on which it ended: that in which most of it lies. A fiscal quarter that
    was named before keeps its number."""
    year = context.guess_year(fields, hit.start, hit.end)
    if context.quarter is None and isinstance(year, int):
        middle = timex.add_months(date(year, int(fields["month"]), 1), -1)
        context.quarter = timex.format_quarter(middle)
    return context.last_quarter()


def _quarter_of_report(fields: Fields, hit: Hit, context: Context) -> str | None:
    return context.last_quarter()


def _is_of_quarter(hit: Hit, context: Context) -> bool:
    """Whether the words name a quarter or stand where quarters are compared."""
    return "quarter" in context.text[hit.start : hit.end].lower() or context.compares_quarters(hit.start)


def _year_before(fields: Fields, hit: Hit, context: Context) -> str | None:
    """The period of a report, a year before: "the year-ago quarter", "a year ago"."""
    quarter = context.last_quarter()
    if _is_of_quarter(hit, context):
        return f"{int(quarter[:4]) - 1}{quarter[4:]}" if quarter and quarter[:4].isdigit() else "PAST_REF"
    return timex.shift(context.anchor, "year", -1)


def _last_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    """Last year, or the same quarter of it where it is compared with "the latest quarter"."""
    *_, period = (None, *_REPORTED.finditer(context.text, max(0, hit.start - NEAR), hit.start))
    is_of_quarter = period is not None and period["latest"] is not None
    return _year_before(fields, hit, context) if is_of_quarter else timex.shift(context.anchor, "year", -1)


def _period_of_year(fields: Fields, hit: Hit, context: Context) -> str | None:
    quarter = context.last_quarter() if _is_of_quarter(hit, context) else None
    return f"{fields['year']}{quarter[4:]}" if quarter else str(fields["year"])


REPORTS: Mapping[str, Evaluate] = {
    "quarter": _quarter,
    "quarter ended": _quarter_ended,
    "quarter of month": _quarter_of_month,
    "report's quarter": _quarter_of_report,
    "that quarter": _that_quarter,
    "report's period a year before": _year_before,
    "report's period of a year": _period_of_year,
    "last year": _last_year,
    "a year ago": _year_before,
}
