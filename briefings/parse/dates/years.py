"""Which year the words around a date without one tell: the last date of its range, "next year" before it.

Promises to look at one sentence, a few words behind the date and less than a hundred characters before it.
"""

import re
from datetime import date

from briefings.parse.dates import timex
from briefings.parse.rules.calendar import MONTHS

_LAST_DAY = re.compile(
    r"(?:,\s?\d{1,2}){0,5},?\s?(?:to|until|through|and|[-–—])\s?(?:\d{1,2}(?:st|nd|rd|th)?,\s(?P<same>(?:19|20)\d\d)\b"
    r"|(?:\d{1,2}\s)?(?P<month>[A-Z][a-z]{2,8})\b\.?(?:\s\d{1,2}\b)?(?:,?\s(?P<year>(?:19|20)\d\d)\b)?)"
)
"""Behind the first date of a range or a list: the month of its last, which tells the first one's year, or that."""

_NEXT_YEAR = re.compile(
    r"(?:(?:^|[.!?:\n]\s{0,3})Next\syear,?(?!['’])\s[^.!?;:,\n]{0,60}|\bnext\syear,?\s"
    r"|\b[Nn]ext\syear['’]s\s(?:[\w'’-]{1,20}\s){1,4}(?:is|are|will|runs?|takes?\splace|opens?|starts?|begins?)\s"
    r"(?:(?:be|set|due|scheduled|planned|to|held|staged|take\splace|run|open|start|begin)\s){0,3})"
    r"(?<=\s)(?:on|in|from|between|at|for)\s(?:the\s)?$"
)
"""Before a date of next year: "Next year, the fair will be on", "will be held next year on", "Next year's fair is"."""

_REACH = 90
"""Characters before a date in which that is sought."""


def year_of_range(text: str, end: int, month: int, anchor: date, leaning: float) -> int | None:
    """The year of the first date of a range: that in which it comes before the last one, "sold between March and
    November", "from 30 December to 2 January 2022", "on August 3-5, 2022"."""
    behind = _LAST_DAY.match(text, end)
    last = behind and (month if behind["same"] else MONTHS.get(behind["month"].lower()))
    if not behind or not last:
        return None
    if printed := behind["year"] or behind["same"]:
        return int(printed) - (last < month)
    return timex.nearest_year(anchor, last, 1, leaning) if last > month and leaning < 0 else None


def is_of_next_year(text: str, start: int) -> bool:
    """Whether the words before a date say that it is of next year."""
    return _NEXT_YEAR.search(text, max(0, start - _REACH), start) is not None
