"""Where an event is that no small word leads to: what shuts is there itself, what is due must be back there, people
meet online, a town is part of the event's name.

Promises places as printed; those that a small word leads to are for `places`.
"""

import itertools
import re
from collections.abc import Sequence

from briefings.model.article import Span
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, is_possessive
from briefings.parse.events.place_phrases import VAGUE, names_place, read_place
from briefings.parse.events.places import place_name, show_place
from briefings.parse.text.city_zones import zones_of_places
from briefings.parse.text.word_sets import BODIES, OWNING

_TOWN_BEHIND = re.compile(r", (?P<name>[A-Z]\w+(?: [A-Z]\w+)?)(?=[,.;)])")
_CHANNELS = frozenset("zoom skype teams webex".split())
_PUT_ONLINE = frozenset(
    "go goes going available published register registered registration posted put book buy".split()
)


def find_ground(text: str, event: Tokens) -> str | None:
    """The place that is shut itself: "ivory gallery", "Odderby Airport"."""
    noun = phrases.drop_determiner(phrases.trim(event))
    if [w.low for w in noun[:2]] in (["doors", "of"], ["gates", "of"]):
        noun = phrases.drop_determiner(noun[2:])
    own = max((i for i, w in enumerate(noun[:-1], 1) if is_possessive(w) or w.low in OWNING), default=0)
    noun = noun[own:] if own and noun[own - 1].tag is not Tag.NAME else noun
    is_told = len(noun) > 1 or (bool(noun) and noun[0].low not in VAGUE)
    is_ground = is_told and all(w.tag in (Tag.NAME, Tag.WORD) for w in noun) and names_place(noun[-1:])
    return place_name(text, noun) if is_ground else None


def find_due_place(text: str, words: Sequence[Token]) -> str | None:
    """The place where something must be by a deadline: "has to be back at the shire office by noon"."""
    low = [w.low for w in words]
    at = next((i for i in range(1, len(low)) if low[i] == "at" and "be" in low[max(0, i - 2) : i]), 0)
    place = phrases.drop_determiner(read_place(words, at + 1)) if at else ()
    return show_place(text, place) if place and (names_place(place) or place[0].tag is Tag.NAME) else None


def find_channel(text: str, words: Sequence[Token]) -> str | None:
    """How people meet who meet nowhere: "online", "Zoom" of "on Zoom"."""
    for before, word in itertools.pairwise(words):
        is_online = word.low == "online" and before.low not in _PUT_ONLINE
        if is_online or (word.low in _CHANNELS and before.low in ("on", "via", "over", "by")):
            return text[word.start : word.end]
    return None


def find_town_named(text: str, event: Tokens) -> str | None:
    """The known town that an event is called by: "Lisbon" of "the Lisbon user day", not that of a body or a person."""
    if len(event) < 2 or event[0].tag is not Tag.NAME or any(w.tag is not Tag.WORD for w in event[1:]):
        return None
    name = text[event[0].start : event[0].end]
    is_of_body = any(w.low in BODIES or w.low.endswith("'s") for w in event)
    return name if name in zones_of_places() and not is_of_body else None


def with_town(text: str, sentence: Span, place: str | None) -> str | None:
    """A place with the known town that the sentence puts between commas behind it: "Mill Street, Dublin,"."""
    at = text.find(f"{place}, ", sentence.start, sentence.end) if place else -1
    town = _TOWN_BEHIND.match(text, at + len(place)) if place and at >= 0 else None
    return f"{place}, {town['name']}" if town and town["name"] in zones_of_places() else place
