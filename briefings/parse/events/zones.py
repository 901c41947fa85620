"""Which zone the hours of an article are told in that have none printed: the one that it names for all, that of its
dateline, of its newsroom's city, of the places that it is about.

Promises IANA names; which places have which, `city_zones` knows.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from briefings.model.article import Block, BlockKind, DateMention
from briefings.parse.events.glossary import LIMIT
from briefings.parse.page.datelines import find_dateline
from briefings.parse.rules import places as rules
from briefings.parse.rules.calendar import SHARED_ZONES, ZONES
from briefings.parse.text.city_zones import (
    find_city_zone,
    find_place_at_start,
    in_title_case,
    zones_of_countries,
    zones_of_places,
)
from briefings.parse.text.word_sets import BODIES, SMALL_WORDS

_ALL_TIMES = re.compile(
    r"\b(?:[Aa]ll (?:the )?times (?:are )?|(?<!\w )(?:The )?[Tt]imes (?:are )?)(?:given )?(?:in )?"
    r"(?P<zone>[A-Z]{1,4}T|UTC|(?:[A-Z][a-z]+ ){1,3}[Tt]ime|[A-Z][a-z]+)\b"
)
_LOCAL_TIMES = re.compile(r"\b[Aa]ll (?:the )?times (?:are )?(?:in )?local(?: time)? \((?P<zone>[A-Z]{1,4}T|UTC)\)")
_IN_PLACE = re.compile(
    r"\b(?:in|near|outside|to|from|of|at|,) (?:(?:north|south|east|west|central)[a-z]{0,7} )?"
    r"(?P<place>[A-Z]\w+(?: [A-Z]\w+){0,4})"
)
_TITLE = re.compile(
    r"[\"“‘][A-Z][\w’'-]*(?:[:,]? (?:[A-Z][\w’'-]*|an?|and|at|by|for|from|in|of|on|the|to|with)){0,6}"
    r"[.,!?]?[\"”’](?!\w)"
)
"""A work's name in quotation marks, which tells nobody where something is."""

_SPEECH = re.compile(r"[“\"][^“”\"\n]{20,600}[”\"]")
"""What somebody says, who may speak of anywhere."""

_ORIGIN = re.compile(r"(?<=\bfrom )(?:an?|the) (?:[a-z-]{2,15} ){1,3}in [A-Z]\w+(?: [A-Z]\w+)?")
"""Where something comes from, which is somewhere else: "a motor from a shop in Ohio"."""

_BEHIND = re.compile(r", (?P<place>[A-Z]\w+(?: [A-Z]\w+)?|(?:[A-Z][a-z]*\.){1,3})")
_NAMES = re.compile(r"(?<![\w’'-])[A-Z]\w+(?: [A-Z]\w+){0,4}(?![\w-])")
_SHORT_NAME = re.compile(r"\b[A-Z]{3}\b")
_LOCAL = re.compile(r"\blocal time\b", re.IGNORECASE)
_ALSO_FAR = re.compile(
    r"(?:[ap]\.?m\.?|:\d\d|\bnoon|\bmidnight) \(\d[\d.:]{0,4} ?(?:[ap]\.?m\.? ?)?(?:GMT|UTC)\)", re.IGNORECASE
)
"""An hour of the place, and in brackets the same for readers elsewhere: "5 p.m. (0700 GMT)"."""

_SIGNS = {zone: re.compile(signs) for zone, signs in rules.SIGNS.items()}
_OF_PLACES = BODIES | frozenset("city county town state district university school police airport port harbour".split())
"""Words behind a place that begins the name of what is there: "Halifax City Council"."""

_COMMON = frozenset("Bath Cork Derby Hull Nice Providence".split())
"""Towns whose names are words, too."""

_FAR = frozenset({"Etc/GMT", "Etc/UTC"})
"""Zones that are printed for readers elsewhere: "10 a.m. local time (0800 GMT)"."""

YEAR = 2022
"""A year by whose offsets zones are compared."""

DATELINE_BLOCKS = 8
"""Among how many of the first blocks a dateline is sought."""


def find_fixed_zone(text: str) -> str | None:
    """The zone that the article says holds for all its hours: "All times Eastern"."""
    told = _ALL_TIMES.search(text)
    if not told:
        return None
    name = told["zone"].lower()
    return ZONES.get(name) or ZONES.get(f"{name} time") or find_city_zone(told["zone"])


def find_house_zone(
    text: str,
    blocks: Sequence[Block],
    told: Sequence[DateMention],
    around: Sequence[DateMention],
    source: str | None,
) -> str | None:
    """The one zone that the hours without one are told in: the one said to be local, that of the dateline's place, the
    only one that the story prints (`told` are its dates), the one that is printed around the story, that of the city
    of which the newsroom (`source`) has its name, if the story names it, or that of the places. None if there are
    several."""
    if local := _LOCAL_TIMES.search(text):
        return ZONES.get(local["zone"].lower())
    known = {d.timezone for d in told if "T" in d.value}
    if None not in known:
        return known.pop() if len(known) == 1 else None
    for block in blocks[:DATELINE_BLOCKS]:
        found = find_dateline(text, block.start, block.end)
        if found and (zone := find_city_zone(in_title_case(found[0]))):
            return zone
    for dates in (told, around):
        zones = Counter(d.timezone for d in dates if d.timezone)
        if zones.keys() - _FAR and _FAR & zones.keys():
            zones = Counter({zone: often for zone, often in zones.items() if zone not in _FAR})
        if zones and not (_FAR.issuperset(zones) and (_LOCAL.search(text) or _ALSO_FAR.search(text))):
            return _agreed(zones)
    return _find_home(text, blocks, source) or _find_zone_of_places(text, blocks)


def _find_zone_of_places(text: str, blocks: Sequence[Block]) -> str | None:
    """The zone of the cities that something is in, else of the countries; of several, that of the headline, or of
    most; else of the places that are only named; where no place is known, of the country that the words are used
    in. Of several countries that of the headline, if it names but one."""
    text = _without_other_places(text)
    told = _SPEECH.sub(_blank, text)
    text = told if any(_find_places(told)) or any(_find_named(told)) else text
    places = dict(_find_places(text))
    cities = {place: zone for place, zone in places.items() if place not in zones_of_countries()} or places
    named = Counter(zone for _, zone in _find_named(text))
    if cities:
        zones = Counter(cities.values())
        one = _agreed(zones) or _zone_of_headline(text, blocks, cities)
        return one or _zone_of_most(zones) or _zone_of_most(named)
    if not named:
        return _find_country(text)
    one = _agreed(named) or _zone_of_headline(text, blocks, dict(_find_named(text)), is_only=True)
    return one or _find_country(text)


def settle_zones(text: str, dates: Sequence[DateMention]) -> Sequence[DateMention]:
    """The dates; a short name that several zones have ("IST") is that of the places that the article names."""
    shared = {d.start: others for d in dates if (others := _others(d))}
    if not shared:
        return dates
    text = _without_other_places(text)
    zones = Counter(zone for _, zone in (*_find_places(text), *_find_named(text)))

    def settle(date: DateMention) -> DateMention:
        zone = max((date.timezone or "", *shared.get(date.start, ())), key=lambda zone: zones[zone])
        return replace(date, timezone=zone) if date.start in shared else date

    return tuple(map(settle, dates))


def _without_other_places(text: str) -> str:
    """The text with blanks for the names of works, and for where something comes from."""
    return _ORIGIN.sub(_blank, _TITLE.sub(_blank, text))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _others(date: DateMention) -> tuple[str, ...]:
    """The other zones of the short name that a date prints."""
    names = _SHORT_NAME.findall(date.text) if date.timezone else ()
    return next((SHARED_ZONES[name.lower()] for name in names if name.lower() in SHARED_ZONES), ())


def _agreed(zones: Counter[str]) -> str | None:
    """The most frequent of the zones, if their hours are the same all year."""
    return zones.most_common(1)[0][0] if len({_offsets(zone) for zone in zones}) == 1 else None


def _zone_of_most(zones: Counter[str]) -> str | None:
    """The zone that there is twice as often as any other."""
    (zone, often), (_, second) = (*zones.most_common(2), ("", 0), ("", 0))[:2]
    return zone if often and often >= 2 * second else None


def _zone_of_headline(
    text: str, blocks: Sequence[Block], cities: Mapping[str, str], *, is_only: bool = False
) -> str | None:
    """The zone of the one of the story's cities that the headline names first, or the only one (`is_only`)."""
    head = next((block for block in blocks if block.kind is BlockKind.HEADING), None)
    headline = text[head.start : head.end] if head else ""
    named = [city for city in cities if re.search(rf"\b{re.escape(city)}\b", headline)]
    return cities[min(named, key=headline.index)] if len(named) == 1 or (named and not is_only) else None


def _find_home(text: str, blocks: Sequence[Block], source: str | None) -> str | None:
    """The zone of the city in a newsroom's name that the story is about, too: "Winnipeg Post"."""
    words = (source or "").split()
    found = next((found for i in range(len(words)) if (found := find_place_at_start(words[i:]))), None)
    begin = blocks[0].start if blocks else len(text)
    if not found or not (named := re.search(rf"\b{re.escape(found[0])}\b", text[begin : begin + LIMIT])):
        return None
    return _zone_behind(text, begin + named.end()) or found[1]


@cache
def _offsets(zone: str) -> tuple[timedelta | None, ...]:
    """The zone's offsets in winter and summer: zones that agree in both are one here."""
    return tuple(datetime(YEAR, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7))


def _find_places(text: str) -> Iterable[tuple[str, str]]:
    """The places that something is said to be in, and their zones."""
    for match in _IN_PLACE.finditer(text, 0, LIMIT):
        if found := find_place_at_start(match["place"].split()):
            yield found[0], _zone_behind(text, match.start("place") + len(found[0])) or found[1]


def _zone_behind(text: str, end: int) -> str | None:
    """The zone of the state or country behind the name of a town: "Lima, Ohio"."""
    behind = _BEHIND.match(text, end)
    return zones_of_places().get(behind["place"]) if behind else None


def find_place_zone(text: str, place: str) -> str | None:
    """The zone of the place of an event; of the namesakes of a town, that which the article speaks of."""
    at = text.find(f"{place}, ", 0, LIMIT)
    return (_zone_behind(text, at + len(place)) if at >= 0 else None) or find_city_zone(in_title_case(place))


def _find_named(text: str) -> Iterator[tuple[str, str]]:
    """The places that are named by themselves or begin the name of a body there, and their zones: "Halifax's mayor",
    "Halifax City Council". What is a surname ("Erik Lund") or may begin a sentence ("Nice work") is none."""
    names = [in_title_case(match[0]).split() for match in _NAMES.finditer(text, 0, LIMIT)]
    names = [words[1:] if words[0].lower() in SMALL_WORDS else words for words in names]
    others = _COMMON | {words[-1] for words in names if len(words) > 1 and not find_place_at_start(words)}
    for words in names:
        found = find_place_at_start(words)
        rest = words[found[0].count(" ") + 1 :] if found else []
        if found and found[0] not in others and (not rest or rest[0].lower() in _OF_PLACES):
            yield found


def _find_country(text: str) -> str | None:
    """The zone of the one country whose signs the text has."""
    found = [zone for zone, signs in _SIGNS.items() if signs.search(text, 0, LIMIT)]
    return found[0] if len(found) == 1 else None
