"""The spans and months that a text has named: where one begins, where it ends, which was the last.

Promises to look at the last `LAST` dates only, so that the time is linear in them.
"""

import re
from datetime import date
from itertools import pairwise

from briefings.parse.dates import timex
from briefings.parse.dates.context import LIST_JOINT, NEAR, Context
from briefings.parse.dates.discourse import LAST, REACH
from briefings.parse.dates.lead_cues import is_moved_from
from briefings.parse.rules.calendar import MONTH

_AND_ENDS = re.compile(r"\s(?:and|to|until|through)\s(?:(?:it\s)?(?:clos|end|finish)\w{0,3}\s(?:it\s)?)?(?:on\s)?")
"""Between the first and the last day of something."""

_OF_MONTH = re.compile(rf"(?i:{MONTH})\s[a-z]{{4,}}")
_UNTIL = re.compile(r"\s?(?:until|till|to|through|[-–—])\s?")


def ends_span(context: Context, start: int) -> bool:
    """Whether the date at the offset is when that ends which begins at the date named last."""
    return _UNTIL.fullmatch(context.text, context.spoken[-1].end, start) is not None


def month_named(context: Context, start: int, line: int) -> date | None:
    """The first day of the month by whose name its line calls something: "the May vote was moved from the 2nd"."""
    for spoken in reversed(context.spoken[-LAST:]):
        if spoken.start < line:
            break
        if (month := timex.month_of(spoken.value)) and _OF_MONTH.match(context.text, spoken.start, start):
            return timex.make_day(*month, 1)
    return None


def range_told_of(context: Context, start: int, *, is_range: bool = False) -> tuple[date, date] | None:
    """The first and the last day of the range that was named last, or that one day twice; None if no day is near. With
    `is_range` only a range counts, behind which other days may stand."""
    near = context.spoken[-LAST:]
    days = [(spoken, spoken.day) for spoken in near if spoken.day and start - spoken.end <= NEAR]
    for (before, first), (behind, last) in reversed([*pairwise(days)]):
        if _UNTIL.fullmatch(context.text, before.end, behind.start):
            return first, last
        if not is_range:
            break
    return (days[-1][1], days[-1][1]) if days and not is_range else None


def days_listed(context: Context, start: int) -> tuple[date, date] | None:
    """The two days to come that were named last side by side: "on 2 and 3 September"; None if none are near."""
    for before, behind in reversed([*pairwise(context.spoken[-LAST:])]):
        first, last = before.day, behind.day
        if first is None or last is None or start - behind.end > 2 * NEAR:
            continue
        joint = context.text[before.end : min(behind.start, before.end + REACH)]
        if first < last and (LIST_JOINT.fullmatch(joint) or _UNTIL.fullmatch(joint)):
            return first, last
    return None


def begin_of_what_ends(context: Context, last: date | None) -> date | None:
    """When what ends on the day began, which the same sentence has told: "opens on May 4 and closes on May 6"."""
    for before, spoken in reversed([*pairwise(context.spoken[-LAST:])]):
        if last and spoken.day == last and before.day and before.day < last:
            between = context.text[before.end : min(spoken.start, before.end + REACH)]
            is_span = _AND_ENDS.fullmatch(between) and not is_moved_from(context.text, before.start)
            return before.day if is_span else None
    return None
