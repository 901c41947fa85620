"""Whether a piece of a list's line, or a title, reads as a place by itself.

Promises an answer from its words alone; what leads to a place in a sentence is for `places`.
"""

import itertools
import re
from collections.abc import Iterable

from briefings.model.article import Span
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.place_phrases import INSIDE, LONGEST_ITEM, NOT_PLACES
from briefings.parse.text.city_zones import find_city_zone, zones_of_places
from briefings.parse.text.word_sets import OFFICES, PLACES

_BETWEEN_NAMES = re.compile(r" and |, ")
_DIVISIONS = PLACES | frozenset("area zone block ward district".split())
_PLACE = re.compile(
    r"[A-Z\d][\w'’&.-]*(?:,?\s(?:of\s|the\s)?[A-Z\d][\w'’&.-]*)*(?:(?:\s[a-z]{3,12})?\s(?P<kind>[a-z]+))?"
)

_LEAD = re.compile(r"^(?:in|at|on)\s(?:the\s)?")
"""What leads to a place behind a date: "# in the hall"."""

LONGEST_PLACE = 60
"""Characters of a place that stands alone."""


def is_place_named(text: str) -> bool:
    """Whether a piece of a list item has a word for a building or a ground, or its town behind a comma."""
    is_built = any(w.lower().strip(".,'") in PLACES for w in text.split())
    return "," in text or is_built or find_city_zone(text) is not None


def is_place_like(text: str) -> bool:
    """Whether a piece of a list item reads as a place: a name, or a word for a building or a ground."""
    words = [w.lower().strip(".,'") for w in text.replace("’", "'").split()]
    named = words[3:] if words[:2] == ["court", "of"] else words  # "Court of Session"
    head = next((i for i, w in enumerate(words) if w in INSIDE or (i and w.isdigit())), len(words)) - 1
    is_hall = bool(words) and words[head] in PLACES - KIND_OF_NOUN.keys() and all(w[0].isupper() for w in text.split())
    if not words or words[0] in OFFICES or (not is_hall and any(w in KIND_OF_NOUN for w in named)):
        return False
    if words[0].endswith("ing") and words[1:2] in (["the"], ["from"], ["at"]):
        return False  # "leaving the boathouse"
    if words[head] not in PLACES and not NOT_PLACES.isdisjoint(words):
        return False
    return text[:1].isupper() or (len(words) <= LONGEST_ITEM and words[head] in PLACES)


def _without_kind(part: list[str]) -> list[str]:
    """The name and the noun of a place without the small word between them: "Penn station" of "Penn fire station"."""
    if len(part) < 2 or not part[0][:1].isupper() or part[-1] not in PLACES:
        return part
    has_kind = len(part) > 2 and part[-2].islower()
    return [*part[: -2 if has_kind else -1], part[-1].capitalize()]


def is_only_place(title: str) -> bool:
    """Whether a title is nothing but the names of places, one of them known or with a word for one: "Fore Street",
    "Penn fire station"."""
    parts = [part.split() for part in _BETWEEN_NAMES.split(title)]
    parts = [_without_kind(part) for part in parts]
    is_named = all(word[:1].isupper() or word[:1].isdigit() for part in parts for word in part)
    return is_named and any(
        part[-1:] and (" ".join(part) in zones_of_places() or _ends_as_place(part)) for part in parts
    )


def _ends_as_place(words: list[str]) -> bool:
    """Whether a name of several words begins or ends with a word for a place: "Fore Street", "Area 3"."""
    return len(words) > 1 and not _DIVISIONS.isdisjoint((words[0].lower(), words[-1].lower()))


def find_place_in(pieces: Iterable[str]) -> str | None:
    """The first of the pieces between commas that is nothing but a place's name, with the address behind it."""
    for piece in pieces:
        named = [_LEAD.sub("", part.rpartition("#")[2].strip(" .\n")) for part in piece.split(",")]
        begin = next((i for i, name in enumerate(named) if _is_alone(name)), None)
        if begin is not None:
            behind = itertools.takewhile(lambda name: _is_alone(name) or _is_address(name), named[begin + 1 :])
            return ", ".join([named[begin], *behind])
    return None


def _is_alone(name: str) -> bool:
    return is_place_like(name) and (name[0].islower() or _is_name(name))


def _is_address(name: str) -> bool:
    return name[:1].isdigit() and is_place_like(name)


def _is_name(piece: str) -> bool:
    """Whether the piece is nothing but a place's name: "Assembly House", "Level 2 foyer"."""
    found = _PLACE.fullmatch(piece)
    return found is not None and piece[0].isalpha() and (not found["kind"] or found["kind"] in PLACES)


def find_place_alone(text: str, following: Iterable[Span]) -> str | None:
    """The place that a sentence without a verb names, without who sits there: "Room 5, Assembly House.", "Court 2,
    Justice Quill."."""
    for span in following:
        words = text[span.start : span.end].rstrip(".")
        if len(words) < LONGEST_PLACE and is_place_like(words) and _is_name(words):
            return ", ".join(piece for piece in words.split(", ") if is_place_like(piece))
    return None
