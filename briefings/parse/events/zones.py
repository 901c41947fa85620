"""Which zone the hours of an article are told in that have none printed: the one that it names for all, that of its
dateline, of its newsroom's city, of the places that it is about.

Promises IANA names; which places have which, `city_zones` knows.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from briefings.model.article import Block, BlockKind, DateMention
from briefings.parse.events.glossary import LIMIT
from briefings.parse.page.datelines import find_dateline
from briefings.parse.rules.calendar import ZONES
from briefings.parse.text.city_zones import find_city_zone, in_title_case, zones_of_countries, zones_of_places

_CAPITALIZED_WORD = re.compile(r"[A-Z]\w+")
_ALL_TIMES = re.compile(
    r"\b[Aa]ll (?:the )?times (?:are )?(?:in |given in )?(?P<zone>[A-Z]{1,4}T|UTC|[A-Z][a-z]+ time|[A-Z][a-z]+)\b"
)
_LOCAL_TIMES = re.compile(r"\b[Aa]ll (?:the )?times (?:are )?(?:in )?local(?: time)? \((?P<zone>[A-Z]{1,4}T|UTC)\)")
_IN_PLACE = re.compile(
    r"\b(?:in|near|outside|to|from|of|at|,) (?:(?:north|south|east|west|central)[a-z]{0,7} )?"
    r"(?P<place>[A-Z]\w+(?: [A-Z]\w+){0,2})"
)
YEAR = 2022
"""A year by whose offsets zones are compared."""

DATELINE_BLOCKS = 8
"""Among how many of the first blocks a dateline is sought."""


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
    """The one zone that the hours without one are told in: the one said to be local, that of the dateline's place, the
    only one that the story prints (`told` are its dates), that of the city of which the newsroom (`source`) has its
    name, if the story names it, the one that is printed around the story, or that of the cities whose zone is known,
    else of the countries; of several, that of the headline. None if there are several."""
    if local := _LOCAL_TIMES.search(text):
        return ZONES.get(local["zone"].lower())
    known = {d.timezone for d in told if "T" in d.value}
    if None not in known:
        return known.pop() if len(known) == 1 else None
    for block in blocks[:DATELINE_BLOCKS]:
        found = find_dateline(text, block.start, block.end)
        if found and (zone := find_city_zone(in_title_case(found[0]))):
            return zone
    zones = Counter(d.timezone for d in told if d.timezone)
    if not zones and (home := _find_home(text, blocks, source)):
        return home
    if zones := zones or Counter(d.timezone for d in around if d.timezone):
        return _agreed(zones)
    places = dict(_find_places(text))
    cities = {place: zone for place, zone in places.items() if place not in zones_of_countries()} or places
    return _agreed(Counter(cities.values())) or _zone_of_headline(text, blocks, cities)


def _agreed(zones: Counter[str]) -> str | None:
    """The most frequent of the zones, if their hours are the same all year."""
    return zones.most_common(1)[0][0] if len({_offsets(zone) for zone in zones}) == 1 else None


def _zone_of_headline(text: str, blocks: Sequence[Block], cities: Mapping[str, str]) -> str | None:
    """The zone of the one of the story's cities that the headline names first."""
    head = next((block for block in blocks if block.kind is BlockKind.HEADING), None)
    headline = text[head.start : head.end] if head else ""
    named = [city for city in cities if re.search(rf"\b{re.escape(city)}\b", headline)]
    return cities[min(named, key=headline.index)] if named else None


def _find_home(text: str, blocks: Sequence[Block], source: str | None) -> str | None:
    """The zone of the city in a newsroom's name that the story is about, too: "Winnipeg Post"."""
    cities = (match[0] for match in _CAPITALIZED_WORD.finditer(source or ""))
    city = next((city for city in cities if city in zones_of_places()), None)
    begin = blocks[0].start if blocks else len(text)
    return zones_of_places()[city] if city and re.search(rf"\b{city}\b", text[begin : begin + LIMIT]) else None


@cache
def _offsets(zone: str) -> tuple[timedelta | None, ...]:
    """The zone's offsets in winter and summer: zones that agree in both are one here."""
    return tuple(datetime(YEAR, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7))


def _find_places(text: str) -> Iterable[tuple[str, str]]:
    """The places that something is said to be in, and their zones."""
    for match in _IN_PLACE.finditer(text, 0, LIMIT):
        words = match["place"].split()
        for end in range(len(words), 0, -1):
            place = " ".join(words[:end])
            if zone := zones_of_places().get(place):
                yield place, zone
                break
