"""Finds the times at which the posts of a live blog were written: "4:20 p.m." above or before each post.

Promises to tell them from the hours of a programme, which look the same: posts stand newest first, or the headline
says that the page is a live one. Such a time is of the day of publication and no event's.
"""

import re
from itertools import pairwise

STAMP = "the time of a post"
"""The rule of a post's time."""

FEWEST = 3
"""Fewer times at the heads of lines are no blog, unless the headline says so."""

_TIME = re.compile(
    r"^(?P<hour>[012]?\d)[:.] ?(?P<minute>[0-5]\d)(?: ?(?P<half>[APap])\.?[Mm]\b\.?)?(?: ?[A-Z]{2,4}\b)?"
    r"(?=[ \t]*(?:$|[-–—:|]|[A-Z]))",
    re.MULTILINE,
)
_IS_LIVE = re.compile(r"\s{0,9}[^\n]{0,200}?\b(?:live|the latest|as it happened|live blog)\b", re.IGNORECASE)


def find_stamps(text: str) -> frozenset[int]:
    """Where in the text the times of a live blog's posts begin; empty if it is none."""
    times = list(_TIME.finditer(text))
    fewest = FEWEST - 1 if _IS_LIVE.match(text) else FEWEST
    if len(times) < fewest:
        return frozenset()
    minutes = [_minute_of_day(time) for time in times]
    falls = sum(before > after for before, after in pairwise(minutes))
    is_newest_first = falls >= len(minutes) - 2 and falls > 0
    return frozenset(time.start() for time in times) if is_newest_first or fewest < FEWEST else frozenset()


def _minute_of_day(time: re.Match[str]) -> int:
    hour = int(time["hour"]) % 12 if time["half"] else int(time["hour"])
    return (hour + 12 * (time["half"] in ("P", "p"))) * 60 + int(time["minute"])
