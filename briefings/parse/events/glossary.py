"""What an article calls its people, bodies and topic: read once, so that "Brook" and "the board" get their full names.

Promises one pass over the beginning of the text; a name is what has capitals in the middle of a sentence.
"""

import re
from collections import Counter
from dataclasses import dataclass
from operator import methodcaller

from briefings.parse.text.word_sets import BODIES, SMALL_WORDS, TITLES

LIMIT = 100_000
"""Characters of the text that are read: names stand at the beginning."""

_NAME = re.compile(
    r"[A-Z](?<!\w[A-Z])(?P<inside>(?<=[a-z0-9,;)’'] [A-Z]))?[\w&-]*(?:['’](?!s\b)\w+)?"
    r"(?:[ ][A-Z][\w&-]*(?:['’](?!s\b)\w+)?|[ ][A-Z]\.(?=[ ][A-Z])){0,5}"
)
_INSIDE_AND_NAME = methodcaller("group", "inside", 0)
_LED_BY = SMALL_WORDS | TITLES
_ADJECTIVES = frozenset("city state federal national new".split())


@dataclass(frozen=True, slots=True)
class Glossary:
    """`names`: words (lower case) that stand with a capital inside a sentence. `lower`: words that the article writes
    with a small letter. `fullest`: last word of a name -> the fullest name. `counts`: how often each name stands."""

    names: frozenset[str]
    lower: frozenset[str]
    fullest: dict[str, str]
    counts: Counter[str]


def read_glossary(text: str, lower: frozenset[str]) -> Glossary:
    """The glossary of an article. `lower`: the words that it writes with a small letter."""
    known = "\n".join(line for line in text[:LIMIT].split("\n") if not _is_title_case(line))
    counts: Counter[str] = Counter()
    names: set[str] = set()
    for (inside, found), often in Counter(map(_INSIDE_AND_NAME, _NAME.finditer(known))).items():
        name = _without_lead(found)
        if len(name) > 1 and (inside is not None or " " in name):
            counts[name] += often
            names.update(name.lower().split())
    return Glossary(frozenset(names), lower, _fullest(counts), counts)


def _is_title_case(line: str) -> bool:
    """Whether most words of a headline have capitals, so that these tell no names."""
    if not 10 < len(line) < 200:
        return False
    words = [w for w in line.split() if w[0].isalpha()]
    return len(words) > 3 and sum(w[0].isupper() for w in words) * 10 >= len(words) * 7


def _without_lead(name: str) -> str:
    """The name without "The", "On" or a title before it."""
    first, _, rest = name.partition(" ")
    while first and first.lower().rstrip(".") in _LED_BY and not _begins_name(first, rest):
        name = rest
        first, _, rest = name.partition(" ")
    return name


def _begins_name(first: str, rest: str) -> bool:
    """Whether an adjective is a part of the name: "New Norland", "State Department", not "New Chancellor"."""
    if first.lower() not in _ADJECTIVES or not rest:
        return False
    words = rest.lower().split()
    return words[0].rstrip(".") not in _LED_BY and (first == "New" or len(words) == 1 or words[-1] in BODIES)


def _fullest(counts: Counter[str]) -> dict[str, str]:
    """The longest name for each last word; bodies are also found by their noun in lower case."""
    found: dict[str, str] = {}
    for name in counts:
        last = name.rpartition(" ")[2]
        if name.count(" ") > found.get(last, last).count(" "):
            found[last] = name
        if last.lower() in BODIES and name != last:
            found.setdefault(last.lower(), name)
    return found
