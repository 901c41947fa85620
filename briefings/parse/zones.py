"""Which time zone an hour without a printed one is told in: the one zone of the article, or that of a named city.

Promises IANA names. City names are the zone database's own, so no list is kept here.
"""

import re
from collections.abc import Iterable
from functools import cache
from zoneinfo import available_timezones

from briefings.model.article import DateMention
from briefings.parse.rules.calendar import ZONES

_CAPITALIZED = re.compile(r"[A-Z]\w+(?: [A-Z]\w+){0,2}")
_ALL_TIMES = re.compile(
    r"\b[Aa]ll (?:the )?times (?:are )?(?:in |given in )?(?P<zone>[A-Z]{1,4}T|UTC|[A-Z][a-z]+ time)\b"
)
_REGIONS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def _zone_of_city() -> dict[str, str]:
    names = sorted(name for name in available_timezones() if name.split("/")[0] in _REGIONS and name.count("/") == 1)
    return {name.partition("/")[2].replace("_", " "): name for name in names}


def find_city_zone(words: str) -> str | None:
    """The zone of the first city in the words that gives a zone its name ("Halifax")."""
    for match in _CAPITALIZED.finditer(words):
        parts = match[0].split()
        for start in range(len(parts)):
            for end in range(len(parts), start, -1):
                if zone := _zone_of_city().get(" ".join(parts[start:end])):
                    return zone
    return None


def find_house_zone(text: str, dates: Iterable[DateMention]) -> str | None:
    """The one zone that all printed hours of the article are told in, or None if it prints none or several."""
    if (told := _ALL_TIMES.search(text)) and (zone := ZONES.get(told["zone"].lower())):
        return zone
    zones = {d.timezone for d in dates if d.timezone}
    return zones.pop() if len(zones) == 1 else None
