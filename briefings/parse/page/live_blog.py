"""Finds the times at which the posts of a live blog were written: "4:20 p.m." above or before each post.

Promises to tell them from the hours of a programme, which look the same: posts stand newest first, or the headline
says that the page is a live one. Such a time is of the day of publication and no event's.
"""

import re
from itertools import pairwise

from briefings.parse.rules.calendar import MONTH, WEEKDAY

STAMP = "the time of a post"
"""The rule of a post's time."""

FEWEST = 3
"""Fewer times at the heads of lines are no blog, unless the headline says so."""

_TIME = re.compile(
    r"^(?P<hour>[012]?\d)(?:[:.] ?(?P<minute>[0-5]\d)(?: ?(?P<half>[APap])\.?[Mm]\b\.?)?(?: ?[A-Z]{2,4}\b)?"
    r"(?=[ \t]*(?:$|[-–—:|]|[\"“‘'A-Z]))| (?P<alone>[ap])\.?m\b\.?[ \t]*$)",
    re.MULTILINE,
)
_NUMBERED_LINE = re.compile(r"\n\d")
"""A quick look for lines that a time may head; the first line of a text is none of them."""

_DAY = re.compile(rf"^\W{{0,5}}(?:{WEEKDAY}|{MONTH} \d|\d{{1,2}} {MONTH})", re.MULTILINE | re.IGNORECASE)
_FIRST_LINE = re.compile(r"\s{0,9}[^\n]{0,200}")
_IS_LIVE = re.compile(r"\b(?:live|the latest|as it happened)\b", re.IGNORECASE)


def find_stamps(text: str, headline: str | None = None) -> frozenset[int]:
    """Each offset in the text that lies inside the time of a live blog's post; empty if it is none. `headline`: None
    if it is the text's first line."""
    if len(_NUMBERED_LINE.findall(text)) < FEWEST - 2:
        return frozenset()
    times = list(_TIME.finditer(text))
    fewest = FEWEST - 1 if len(times) >= FEWEST - 1 and _is_live(text, headline) else FEWEST
    if len(times) < fewest:
        return frozenset()
    falls = sum(_minute_of_day(a) > _minute_of_day(b) for a, b in pairwise(times) if not _has_day(text, a, b))
    is_newest_first = falls >= len(times) - 2 and falls > 0
    if not is_newest_first and fewest == FEWEST:
        return frozenset()
    return frozenset(offset for time in times for offset in range(time.start(), time.end()))


def _has_day(text: str, above: re.Match[str], below: re.Match[str]) -> bool:
    """Whether the day of a diary stands between two times, at the head of a line."""
    return _DAY.search(text, above.end(), below.start()) is not None


def _is_live(text: str, headline: str | None) -> bool:
    first = _FIRST_LINE.match(text)
    return bool(_IS_LIVE.search(headline or (first[0] if first else "")))


def _minute_of_day(time: re.Match[str]) -> int:
    half = (time["half"] or time["alone"] or "").lower()
    hour = int(time["hour"]) % 12 if half else int(time["hour"])
    return (hour + 12 * (half == "p")) * 60 + int(time["minute"] or 0)
