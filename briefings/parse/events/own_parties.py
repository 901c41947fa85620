"""Who takes part by what a title or a place tells: whose two evenings they are, at which company people strike.

Promises the name as it is printed, or nothing; whom the words around an event name is for `participants`.
"""

import re

from briefings.model.article import Span
from briefings.parse.events.clauses.tagging import Tokens
from briefings.parse.events.setting import Setting
from briefings.parse.text.city_zones import zones_of_places
from briefings.parse.text.word_sets import OWNING

_STRIKE = re.compile(r"\b(?:strike|stoppage|walkout)\b", re.IGNORECASE)
_OWNER = re.compile(r"(?P<name>(?:[A-Z][\w.-]{1,20} ){1,3}[A-Z][\w-]{1,20})(?:['’]s|(?<=s)['’]) ")
"""Whose event it is, at the beginning of a title."""


def find_owner_shown(event: Tokens, title: str) -> str | None:
    """The name that a title has in place of a pronoun: "Ada Brook" of "Ada Brook's two evenings", for "her two
    evenings"."""
    owner = _OWNER.match(title) if event and event[0].low in OWNING else None
    return owner["name"] if owner else None


def find_employer(setting: Setting, sentence: Span, title: str, place: str | None) -> str | None:
    """The company that people strike at, which is no place: "Tarn Air" of "pilots at Tarn Air"."""
    is_name = place is not None and all(w[0].isupper() or w == "&" for w in place.split())
    if not place or not is_name or not _STRIKE.search(title) or place in zones_of_places():
        return None
    is_there = setting.text.find(f" at {place}", sentence.start, sentence.end) >= 0
    return place if is_there and (" & " in place or setting.is_of_company) else None
