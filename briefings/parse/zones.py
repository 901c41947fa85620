"""Which time zone an hour without a printed one is told in: the one zone of the article, or that of a named city.

Promises IANA names. The names of cities and of countries with one zone are the zone database's own; other well-known
places stand in the rules.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

from briefings.model.article import Block, DateMention
from briefings.parse.datelines import find_dateline
from briefings.parse.glossary import LIMIT
from briefings.parse.rules import places
from briefings.parse.rules.calendar import ZONES

_CAPITALIZED = re.compile(r"[A-Z]\w+(?: [A-Z]\w+){0,2}")
_CAPITALIZED_WORD = re.compile(r"[A-Z]\w+")
_ALL_TIMES = re.compile(
    r"\b[Aa]ll (?:the )?times (?:are )?(?:in |given in )?(?P<zone>[A-Z]{1,4}T|UTC|[A-Z][a-z]+ time|[A-Z][a-z]+)\b"
)
_IN_PLACE = re.compile(r"\b(?:in|near|outside|to|from|of|at|,) (?P<place>[A-Z]\w+(?: [A-Z]\w+){0,2})")
YEAR = 2022
"""A year by whose offsets zones are compared."""

DATELINE_BLOCKS = 8
"""Among how many of the first blocks a dateline is sought."""

_REGIONS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def _zone_of_city() -> dict[str, str]:
    names = sorted(name for name in available_timezones() if name.split("/")[0] in _REGIONS and name.count("/") == 1)
    listed = {city: zone for zone, cities in places.CITIES.items() for city in cities.split(";")}
    return {**_zone_of_country(), **listed, **{name.partition("/")[2].replace("_", " "): name for name in names}}


def _zone_of_country() -> dict[str, str]:
    """The zone of each country that has but one."""
    tables = resources.files("tzdata") / "zoneinfo"
    names = dict(row[:2] for row in _rows((tables / "iso3166.tab").read_text("utf-8")))
    zones = [(row[0], row[2]) for row in _rows((tables / "zone.tab").read_text("utf-8"))]
    counts = Counter(code for code, _ in zones)
    return {names[code]: zone for code, zone in zones if counts[code] == 1}


def _rows(table: str) -> list[list[str]]:
    return [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]


def find_city_zone(words: str) -> str | None:
    """The zone of the first city in the words that gives a zone its name ("Halifax")."""
    for match in _CAPITALIZED.finditer(words):
        parts = match[0].split()
        for start in range(len(parts)):
            for end in range(len(parts), start, -1):
                if zone := _zone_of_city().get(" ".join(parts[start:end])):
                    return zone
    return None


def find_fixed_zone(text: str) -> str | None:
    """The zone that the article says holds for all its hours: "All times Eastern"."""
    told = _ALL_TIMES.search(text)
    name = told["zone"].lower() if told else ""
    return ZONES.get(name) or ZONES.get(f"{name} time")


def find_house_zone(
    text: str,
    blocks: Sequence[Block],
    told: Sequence[DateMention],
    around: Sequence[DateMention],
    source: str | None,
) -> str | None:
    """The one zone that the hours without one are told in: that of the dateline's place, the only one that the story
    prints (`told` are its dates), that of the city of which the newsroom (`source`) has its name, if the story names
    it, the one that is printed around the story, or that of the cities whose zone is known. None if there are
    several."""
    known = {d.timezone for d in told if "T" in d.value}
    if None not in known:
        return known.pop() if len(known) == 1 else None
    for block in blocks[:DATELINE_BLOCKS]:
        found = find_dateline(text, block.start, block.end)
        if found and (zone := find_city_zone(_in_title_case(found[0]))):
            return zone
    zones = Counter(d.timezone for d in told if d.timezone)
    if not zones and (home := _find_home(text, blocks, source)):
        return home
    zones = zones or Counter(d.timezone for d in around if d.timezone) or Counter(_zones_told(text))
    return zones.most_common(1)[0][0] if len({_offsets(zone) for zone in zones}) == 1 else None


def _find_home(text: str, blocks: Sequence[Block], source: str | None) -> str | None:
    """The zone of the city in a newsroom's name that the story is about, too: "Winnipeg Post"."""
    cities = (match[0] for match in _CAPITALIZED_WORD.finditer(source or ""))
    city = next((city for city in cities if city in _zone_of_city()), None)
    begin = blocks[0].start if blocks else len(text)
    return _zone_of_city()[city] if city and re.search(rf"\b{city}\b", text[begin : begin + LIMIT]) else None


@cache
def _offsets(zone: str) -> tuple[timedelta | None, ...]:
    """The zone's offsets in winter and summer: zones that agree in both are one here."""
    return tuple(datetime(YEAR, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7))


def _in_title_case(dateline: str) -> str:
    return " ".join(word.capitalize() if word.isupper() else word for word in dateline.split())


def _zones_told(text: str) -> Iterable[str]:
    """The zones of the cities that something is said to be in."""
    for match in _IN_PLACE.finditer(text, 0, LIMIT):
        words = match["place"].split()
        for end in range(len(words), 0, -1):
            if zone := _zone_of_city().get(" ".join(words[:end])):
                yield zone
                break
