"""Which day a bare weekday means, and which year a month, of what was called off, put off or was to have been.

Promises an answer only where the words right before or behind say so.
"""

import re
from datetime import date, timedelta

from briefings.parse.dates import timex
from briefings.parse.dates.context import NEAR, Context
from briefings.parse.rules.calendar import FULL_WEEKDAY, WEEKDAYS
from briefings.parse.rules.tenses import WAS_TO_HAVE
from briefings.parse.text.word_sets import NO_DAY, NO_DAY_ING, OTHER_DAY, OTHER_DAY_ING

_MOVED, _SCRAPPED = (rf"(?:{'|'.join(sorted(forms))})" for forms in (OTHER_DAY | OTHER_DAY_ING, NO_DAY | NO_DAY_ING))
_DROPPED = rf"{_SCRAPPED}|called\soff"
_WAS_DROPPED = re.compile(rf",?\s(?:was|were)\s(?:(?:also|later|already)\s)?(?:{_DROPPED})\b")
"""Behind the month of what was called off, which may be over: "planned for May, was called off"."""

_MIDDLE = 15
"""The day of a month by which its nearest year is told."""

_CALLED_OFF = re.compile(
    rf"(?:['’]s\s(?:[\w-]{{2,15}}\s){{1,3}})?\s?(?:was|were)\s(?:{_DROPPED}|postponed|put\soff)"
    rf"\s(?:(?:late|early|earlier|only|on)\s){{0,2}}(?:(?P<today>today|this\s(?:morning|afternoon))|yesterday|(?P<weekday>{FULL_WEEKDAY}))\b",
    re.IGNORECASE,
)
"""Behind the day of something, when that was called off: "Saturday's march was called off on Monday"."""

_CALLS_OFF = re.compile(
    rf"\b(?<!had\s)(?:{_SCRAPPED}|call(?:ed|ing)\soff)"
    r"\s(?:(?:all|both|most|some|many)\s(?:of\s)?)?$",
    re.IGNORECASE,
)
_MOVES = re.compile(rf"\b(?<!had\s){_MOVED}\s$", re.IGNORECASE)
_TO_ANOTHER = re.compile(r"['’]s\s(?:[\w-]{2,15}\s){1,5}?(?:to|until)\s(?!the\s)")
"""Before and behind the day of what somebody gave another day: "moved Sunday's concert back to May 4"."""

_ITS_THING = re.compile(
    r"['’]s\s(?:(?:[\w-]{2,15}\s){1,4}?(?:(?:late|early|earlier|only|on)\s){0,2}"
    rf"(?:(?P<today>today)|yesterday|(?P<weekday>{FULL_WEEKDAY}))\b)?",
    re.IGNORECASE,
)
"""Behind the day of what somebody called off, and when: "called off Sunday's games on Friday"."""

_WAS_TO_HAVE = re.compile(WAS_TO_HAVE)
_ON = re.compile(r"on\s")


def weekday_called_off(context: Context, weekday: int, start: int, end: int) -> date | None:
    """The weekday of what was called off: the first one from then on."""
    is_led = _ON.match(context.text, max(0, start - 3))
    if context.anchor and is_led and _WAS_TO_HAVE.search(context.text, max(0, start - NEAR), start):
        yesterday = context.anchor - timedelta(days=1)
        return yesterday if yesterday.isoweekday() == weekday else None
    its_thing, called_off = _ITS_THING.match(context.text, end), _CALLED_OFF.match(context.text, end)
    if not its_thing and not called_off:
        return None
    moves = _MOVES.search(context.text, max(0, start - NEAR), start) and _TO_ANOTHER.match(context.text, end)
    is_object = bool(moves) or _CALLS_OFF.search(context.text, max(0, start - NEAR), start) is not None
    behind = its_thing if is_object else called_off
    if not behind or context.anchor is None:
        return None
    since = context.anchor - timedelta(days=not is_object and not behind["today"])
    if behind["weekday"]:
        since = timex.on_weekday(context.anchor, WEEKDAYS[behind["weekday"].lower()], -1)
    return timex.on_weekday(since, weekday, 1)


def year_called_off(context: Context, month: int, end: int) -> int | None:
    """The year of the month of what was called off: the nearest one."""
    if context.anchor is None or not _WAS_DROPPED.match(context.text, end):
        return None
    return timex.nearest_year(context.anchor, month, _MIDDLE, 0)
