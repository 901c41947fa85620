"""The zones of places: of the cities and countries that give a zone its name, and of other well-known places.

Promises IANA names. The names of cities and of countries with one zone are the zone database's own; other well-known
places stand in the rules.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

from briefings.parse.rules import calendar, places

_CAPITALIZED = re.compile(r"[A-Z]\w+(?: [A-Z]\w+){0,4}")
_NAMESAKES = frozenset(places.NAMESAKES.split())
_SEATS = frozenset(places.SEATS.split())
_ABBREVIATED = re.compile(r"(?:[A-Z][a-z]*\.){1,3}")
_STATES = frozenset({"Australia/North", "Australia/South", "Australia/West", "Australia/Victoria"})
"""Old names of states' zones, which are words of other places, too: "Victoria Hall", "Palmerston North"."""

_WORDS = frozenset(
    {"Asia/Oral", "America/Resolute", "America/Virgin", "Indian/Christmas", "Pacific/Easter"}
) | frozenset({"Pacific/Chatham", "Pacific/Johnston", "Pacific/Midway", "Pacific/Wake"})
"""Zones whose names mean something else nearly everywhere: "until after Easter"."""

_REGIONS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def zones_of_places() -> dict[str, str]:
    """The zone of each place whose zone is known, by its name."""
    names = sorted(name for name in available_timezones() if name.split("/")[0] in _REGIONS and name.count("/") == 1)
    names = [name for name in names if name not in _STATES | _WORDS]
    listed = _listed(places.CITIES) | _listed(places.REGIONS)
    return {**zones_of_countries(), **listed, **{name.partition("/")[2].replace("_", " "): name for name in names}}


@cache
def zones_of_countries() -> dict[str, str]:
    """The zone of each country that has but one, or one that counts."""
    tables = resources.files("tzdata") / "zoneinfo"
    names = dict(row[:2] for row in _rows((tables / "iso3166.tab").read_text("utf-8")))
    zones = [(row[0], row[2]) for row in _rows((tables / "zone.tab").read_text("utf-8"))]
    counts = Counter(code for code, _ in zones)
    return {names[code]: zone for code, zone in zones if counts[code] == 1} | _listed(places.COUNTRIES)


def _listed(table: Mapping[str, str]) -> dict[str, str]:
    """The zone of each place of a table of the rules."""
    return {place: zone for zone, names in table.items() for place in names.split(";")}


def _rows(table: str) -> list[list[str]]:
    return [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]


def find_city_zone(words: str) -> str | None:
    """The zone of the place in the words whose zone is known: of what stands behind the last comma ("Truro, N.S.",
    "Lima, Ohio"), else of the first one: "Halifax"."""
    behind = words.rpartition(", ")[2]
    if behind != words and (zone := zones_of_places().get(behind)):
        return zone
    for match in _CAPITALIZED.finditer(words):
        parts = match[0].split()
        for start in range(len(parts)):
            if found := find_place_at_start(parts[start:]):
                return found[1]
    zones = (zones_of_places().get(match[0]) for match in _ABBREVIATED.finditer(words))
    return next((zone for zone in zones if zone), None)


def find_place_at_start(words: Sequence[str]) -> tuple[str, str] | None:
    """The longest place that the words begin with, and its zone; not what only has its name: "Berlin Avenue"."""
    ends = (end for end in range(len(words), 0, -1) if not _is_namesake(words[end:]))
    names = (" ".join(words[:end]) for end in ends)
    return next(((name, zone) for name in names if (zone := zones_of_places().get(name))), None)


def _is_namesake(rest: Sequence[str]) -> bool:
    """Whether the words behind a place within one name make it that of a street or a business, which there are
    anywhere: "Hobart Funeral Home", not "Hobart City Park"."""
    words = frozenset(word.lower() for word in rest)
    return not _NAMESAKES.isdisjoint(words) and _SEATS.isdisjoint(words)


def find_zone(printed: str, day: str) -> str | None:
    """The zone that is printed beside a time of the day (ISO 8601): an abbreviation ("ET"), or a place ("Oslo time").
    What is printed "AEST" in January is told where clocks are not changed."""
    name = " ".join(printed.lower().split())
    zone = calendar.ZONES.get(name) or find_city_zone(printed)
    unchanged = calendar.UNCHANGED_ZONES.get(name)
    if not zone or not unchanged:
        return zone
    try:
        noon = datetime.fromisoformat(f"{day[:10]}T12:00").replace(tzinfo=ZoneInfo(zone))
    except ValueError:
        return zone  # a day that is not known, as XXXX-01-24
    return unchanged if noon.dst() else zone


def in_title_case(dateline: str) -> str:
    """The words with only their first letters in capitals: "BOSTON, N.S." as "Boston, N.S."."""
    return " ".join(word.capitalize() if word.isupper() and "." not in word else word for word in dateline.split())
