"""Where an event is that no small word leads to: what shuts is there itself, what is due must be back there, people
meet online, a town is part of the event's name.

Promises places as printed; those that a small word leads to are for `places`.
"""

import itertools
import re
from collections.abc import Sequence

from briefings.model.article import Block, Span
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.tagging import AUXILIARIES, Tag, Token, Tokens, head_of, is_possessive
from briefings.parse.events.place_phrases import VAGUE, names_place, read_place
from briefings.parse.events.places import place_name, show_place
from briefings.parse.events.zones import DATELINE_BLOCKS
from briefings.parse.page.datelines import find_dateline
from briefings.parse.text.city_zones import in_title_case, zones_of_places
from briefings.parse.text.word_sets import BODIES, OWNING

_TOWN_BEHIND = re.compile(r", (?P<name>[A-Z]\w+(?: [A-Z]\w+)?)(?=[,.;)])")
_CLOSING = frozenset("close closes end ends".split())
_GOING = frozenset("leave evacuate vacate".split())
_LEAVING = _GOING | {"clear", "out"}
_BEHIND_TOWN = re.compile(r"[,(:–—-]")
_CHANNELS = frozenset("zoom skype teams webex".split())
_PUT_ONLINE = frozenset(
    "go goes going available published register registered registration posted put book buy".split()
)


_WAYS = frozenset("path footpath road trail track lane towpath street".split())
"""What leads from somewhere to somewhere, and is shut all along."""


def find_ground(text: str, event: Tokens) -> str | None:
    """The place that is shut itself: "ivory gallery", "Odderby Airport"."""
    noun = phrases.drop_determiner(phrases.trim(event))
    if [w.low for w in noun[:2]] in (["doors", "of"], ["gates", "of"]):
        noun = phrases.drop_determiner(noun[2:])
    if len(noun) > 2 and noun[0].low in _WAYS and noun[1].low in ("to", "from", "between"):
        return show_place(text, noun)
    own = max((i for i, w in enumerate(noun[:-1], 1) if is_possessive(w) or w.low in OWNING), default=0)
    noun = noun[own:] if own and noun[own - 1].tag is not Tag.NAME else noun
    is_told = len(noun) > 1 or (bool(noun) and noun[0].low not in VAGUE)
    is_ground = is_told and all(w.tag in (Tag.NAME, Tag.WORD) for w in noun) and names_place(noun[-1:])
    return place_name(text, noun) if is_ground else None


def find_due_place(text: str, words: Sequence[Token]) -> str | None:
    """The place where something must be by a deadline ("has to be back at the shire office by noon", "must be in Lisbon
    by Friday", "must sign on at the town hall"), or which people must leave."""
    low = [w.low for w in words]
    verb = next((i for i, w in enumerate(words) if w.tag in AUXILIARIES or w.low in _CLOSING), len(words))
    for i in range(verb + 1, len(words)):
        is_there = low[i] in ("at", "in") and "be" in low[max(0, i - 2) : i]
        whole = read_place(words, i + 1) if is_there or low[i] == "at" else ()
        if _tells_where(whole, low[i]) and (place := place_name(text, whole)):
            return place
    return _find_left(text, words, low)


def _tells_where(whole: Tokens, lead: str) -> bool:
    """Whether the phrase is where something must be: by a name, or behind "at" by a word for a building."""
    if not whole or whole[0].tag is Tag.NAME:
        return bool(whole)
    head = head_of(whole)
    return lead == "at" and head is not None and names_place((head,))


def _find_left(text: str, words: Sequence[Token], low: Sequence[str]) -> str | None:
    """The place that people must leave: "must leave the lower town", "must be clear of the bay", "residents of Zone A
    must leave"."""
    at = next((i for i, word in enumerate(low) if word in _LEAVING), 0)
    if not at:
        return None
    behind = at + 1 + (low[at + 1 : at + 2] == ["of"])
    if place := place_name(text, read_place(words, behind)):
        return place
    end = next((i for i, w in enumerate(words[:at]) if w.tag in AUXILIARIES), at)
    begin = next((i for i in range(1, end) if low[i] in ("of", "in", "inside", "within")), 0)
    inside = read_place(words[:end], begin + 1) if begin else ()
    if low[begin] == "inside" and inside:
        return show_place(text, phrases.drop_determiner(inside))
    return place_name(text, inside)


def find_here(text: str, blocks: Sequence[Block], words: Sequence[Token]) -> str | None:
    """The town of the dateline, where the words say that something is "here"."""
    if not any(w.low == "here" and before.tag is not Tag.PREP for before, w in itertools.pairwise(words)):
        return None
    found = (find_dateline(text, block.start, block.end) for block in blocks[:DATELINE_BLOCKS])
    dateline = next((match[0] for match in found if match), "")
    town = _BEHIND_TOWN.split(dateline)[0].strip()
    return in_title_case(town) if town.isupper() else town or None


def find_channel(text: str, words: Sequence[Token]) -> str | None:
    """How people meet who meet nowhere: "online", "Zoom" of "on Zoom"."""
    for before, word in itertools.pairwise(words):
        is_online = word.low == "online" and before.low not in _PUT_ONLINE
        if is_online or (word.low in _CHANNELS and before.low in ("on", "via", "over", "by")):
            return text[word.start : word.end]
    return None


def find_town_named(text: str, event: Tokens) -> str | None:
    """The known town that an event is called by: "Lisbon" of "the Lisbon user day", not that of a body or a person; the
    place of a by-election."""
    if len(event) > 1 and event[-1].low == "by-election" and all(w.tag is Tag.NAME for w in event[:-1]):
        return show_place(text, event[:-1])
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
