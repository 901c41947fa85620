"""The place, day and wire that a wire story's first paragraph begins with."""

import re

from briefings.parse.match import compile_row
from briefings.parse.rules.header import CITY_DATELINE, DATELINES
from briefings.parse.text.city_zones import find_city_zone, in_title_case, zones_of_places

LONGEST_DATELINE = 120
"""Characters of the longest dateline."""

_CITY = re.compile(CITY_DATELINE)
_DATELINES = tuple(map(compile_row, DATELINES))


def find_dateline(text: str, start: int, end: int) -> re.Match[str] | None:
    """The place, day and wire that a paragraph begins with: "BOSTON, May 3 (Reuters) - ", which
    marks of emphasis may stand around."""
    begin = start + len(text[start : start + 3]) - len(text[start : start + 3].lstrip("*_"))
    matches = (pattern.match(text, begin, min(end, start + LONGEST_DATELINE)) for pattern in _DATELINES)
    if found := next((match for match in matches if match), None):
        return found
    city = _CITY.match(text, begin, min(end, start + LONGEST_DATELINE))
    return city if city and _is_known(city["place"]) else None


def _is_known(place: str) -> bool:
    """Whether a place is a known one; in small letters, nothing but one."""
    return bool(find_city_zone(in_title_case(place))) if place.isupper() else place in zones_of_places()
