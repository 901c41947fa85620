"""From what people call their time zone (a city, "ET", an IANA name) to the IANA name, and suggestions for it.

A short form that means several zones is never guessed: it is refused with the choices. Abbreviations name the
place's own time with its clock changes, which is what people mean by "EST" in July.
"""

import unicodedata
from functools import cache
from itertools import filterfalse
from zoneinfo import available_timezones

from briefings import BadSetting, Suggestion

MOST_SUGGESTIONS = 25

_PLACES = {
    "America/New_York": "Washington, Boston, Philadelphia, Atlanta, Miami, Eastern Time, US Eastern, ET, EST, EDT",
    "America/Chicago": "Houston, Dallas, Austin, Minneapolis, New Orleans, Central Time, US Central, CT, CST, CDT",
    "America/Denver": "Salt Lake City, Albuquerque, Mountain Time, US Mountain, MT, MST, MDT",
    "America/Los_Angeles": "San Francisco, Seattle, San Diego, Las Vegas, Pacific Time, US Pacific, PT, PST, PDT",
    "America/Toronto": "Ottawa, Montreal, Quebec",
    "America/Sao_Paulo": "Rio de Janeiro, Brasilia, Brazil, BRT",
    "America/Argentina/Buenos_Aires": "Argentina",
    "America/Santiago": "Chile",
    "America/Mexico_City": "Mexico, Guadalajara",
    "Europe/London": "UK, England, Scotland, Manchester, Edinburgh, Birmingham, Glasgow, Cardiff, Belfast, BST",
    "Europe/Dublin": "Ireland, Cork, IST",
    "Europe/Lisbon": "Portugal, Porto, WET, WEST",
    "Europe/Berlin": "Germany, Munich, Hamburg, Frankfurt, Cologne, CET, CEST, Central European Time",
    "Europe/Paris": "France, Lyon, Marseille, Strasbourg",
    "Europe/Madrid": "Spain, Barcelona, Valencia, Seville",
    "Europe/Rome": "Italy, Milan, Naples, Turin",
    "Europe/Zurich": "Switzerland, Geneva, Bern, Basel",
    "Europe/Amsterdam": "Netherlands, The Hague, Rotterdam",
    "Europe/Brussels": "Belgium, Antwerp",
    "Europe/Warsaw": "Poland, Krakow, Gdansk",
    "Europe/Stockholm": "Sweden, Gothenburg",
    "Europe/Vienna": "Austria, Graz, Salzburg",
    "Europe/Athens": "Greece, Thessaloniki, EET, EEST, Eastern European Time",
    "Europe/Kyiv": "Kiev, Ukraine, Lviv, Odesa, Kharkiv",
    "Europe/Istanbul": "Turkey, Ankara, Izmir, TRT",
    "Europe/Moscow": "Saint Petersburg, St Petersburg, MSK",
    "Asia/Jerusalem": "Israel, Tel Aviv, Haifa, IST",
    "Asia/Dubai": "Abu Dhabi, Emirates, GST",
    "Asia/Karachi": "Pakistan, Lahore, Islamabad, PKT",
    "Asia/Kolkata": "India, Mumbai, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, IST",
    "Asia/Dhaka": "Bangladesh",
    "Asia/Bangkok": "Thailand",
    "Asia/Ho_Chi_Minh": "Vietnam, Hanoi, Saigon",
    "Asia/Jakarta": "Indonesia, Bandung, WIB",
    "Asia/Shanghai": "China, Beijing, Shenzhen, Guangzhou, CST",
    "Asia/Hong_Kong": "HKT",
    "Asia/Singapore": "SGT",
    "Asia/Manila": "Philippines, PHT",
    "Asia/Tokyo": "Japan, Osaka, Kyoto, JST",
    "Asia/Seoul": "Korea, South Korea, Busan, KST",
    "Australia/Sydney": "Canberra, AET, AEST, AEDT",
    "Australia/Perth": "AWST",
    "Pacific/Auckland": "New Zealand, Wellington, NZT, NZST, NZDT",
    "Africa/Johannesburg": "South Africa, Cape Town, Pretoria, SAST",
    "Africa/Nairobi": "Kenya, EAT",
    "Africa/Lagos": "Nigeria, Abuja, WAT",
    "Africa/Cairo": "Egypt, Alexandria",
    "UTC": "GMT, Greenwich, Universal Time, Z",
}
"""What people say -> zone; the cities that IANA names are known besides."""

_SHADOWED = frozenset({"CET", "EET", "EST", "MST", "WET", "GMT", "MET", "Factory", "localtime", "posixrules"})
"""IANA names that are no places: what people mean by them is in the table."""


def resolve_zone(text: str) -> str:
    """The IANA name of what was typed or chosen; raises BadSetting with what to write instead."""
    found = _zones_called().get(_fold(text), ())
    if len(found) == 1:
        return found[0]
    if found:
        raise BadSetting(f"“{text}” can be {_or(found)}. Choose one of them from the list.")
    raise BadSetting(
        f"“{text}” is not a time zone I know. Write a large city of the zone, like Berlin or New York, "
        "and choose from the list."
    )


def suggest_zones(text: str) -> tuple[Suggestion, ...]:
    """At most 25 zones for a beginning of a name: exact names first, then beginnings, then words inside; among
    equals the zones that most people live in."""
    wanted = _fold(text)
    if not wanted:
        return tuple(Suggestion(zone, zone) for zone in _PLACES)[:MOST_SUGGESTIONS]
    ranked: dict[str, tuple[int, str]] = {}
    for name, zones in _zones_called().items():
        rank = 0 if name == wanted else 1 if name.startswith(wanted) else 2 if f" {wanted}" in name else 3
        for zone in zones if rank < 3 else ():
            shown = _shown(zone, name)
            ranked[zone] = min(ranked.get(zone, (rank, shown)), (rank, shown))
    best = sorted(
        ranked.items(), key=lambda entry: (entry[1][0], entry[0] not in _PLACES, _is_obscure(entry[0]), entry[0])
    )
    return tuple(Suggestion(shown, zone) for zone, (_, shown) in best[:MOST_SUGGESTIONS])


@cache
def _zones_called() -> dict[str, tuple[str, ...]]:
    called: dict[str, dict[str, None]] = {}
    zones = sorted(available_timezones() - _SHADOWED)
    places = [zone for zone in zones if "/" in zone]
    for zone in places:
        called.setdefault(_fold(zone), {})[zone] = None
    for zone, names in _PLACES.items():
        for name in (zone, *names.split(",")):
            called.setdefault(_fold(name), {})[zone] = None
    # A name of the table keeps its meaning; the others get the city of a zone, then the old one-word names.
    for zone in [*filterfalse(_is_obscure, places), *zones]:
        called.setdefault(_fold(zone.rpartition("/")[2]), {zone: None})
    return {name: tuple(found) for name, found in called.items()}


def _is_obscure(zone: str) -> bool:
    return zone.startswith(("Etc/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/", "SystemV/", "posix/", "right/"))


def _shown(zone: str, name: str) -> str:
    return zone if _fold(zone).endswith(name) else f"{zone} ({_SPELLINGS.get(name, name)})"


def _fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().replace("_", " ").replace("/", " ").split())


_SPELLINGS = {_fold(name): name.strip() for names in _PLACES.values() for name in names.split(",")}


def _or(zones: tuple[str, ...]) -> str:
    return f"{', '.join(zones[:-1])} or {zones[-1]}"
