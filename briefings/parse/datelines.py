"""The place, day and wire that a wire story's first paragraph begins with."""

import re

from briefings.parse.rules.header import DATELINES

LONGEST_DATELINE = 120
"""Characters of the longest dateline."""

_DATELINES = tuple(re.compile(row.pattern) for row in DATELINES)


def find_dateline(text: str, start: int, end: int) -> re.Match[str] | None:
    """The place, day and wire that a paragraph begins with: "BOSTON, May 3 (Reuters) - ", which
    marks of emphasis may stand around."""
    begin = start + len(text[start : start + 3]) - len(text[start : start + 3].lstrip("*_"))
    matches = (pattern.match(text, begin, min(end, start + LONGEST_DATELINE)) for pattern in _DATELINES)
    return next((match for match in matches if match), None)
