"""What an article calls its people, bodies and topic: read once, so that "Brook" and "the board" get their full names.

Promises one pass over the text; a name is what has capitals in the middle of a sentence.
"""

import calendar
import itertools
import re
from collections import Counter
from dataclasses import dataclass

from briefings.parse.rules import places, small_words

_NAME = re.compile(
    r"(?P<inside>(?<=[a-z0-9,;)’'] ))?\b[A-Z][\w&-]*(?:['’](?!s\b)\w+)?"
    r"(?:[ ][A-Z][\w&-]*(?:['’](?!s\b)\w+)?|[ ][A-Z]\.(?=[ ][A-Z])){0,5}"
)
_LOWER = re.compile(r"\b[a-z][a-z'’-]+\b")
_POSSESSIVE = re.compile(r"['’]s?$")
_TITLES = frozenset(places.TITLES.split())
_SMALL = frozenset(word for words in small_words.TAGS.values() for word in words.split())
_BODIES = frozenset(places.BODIES.split())
_DATE_WORDS = frozenset({"Sept"}) | frozenset(
    name for names in (calendar.month_name, calendar.day_name, calendar.month_abbr) for name in names
)
LIMIT = 200_000
"""Characters of the text that are read: names stand at the beginning."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """`names`: words (lower case) that stand with a capital inside a sentence. `lower`: words that the article has in
    lower case. `fullest`: last word of a name -> the fullest name. `topic`: the name that the article is about."""

    names: frozenset[str]
    lower: frozenset[str]
    fullest: dict[str, str]
    topic: str


def read_glossary(text: str, headline: str | None) -> Glossary:
    """The glossary of an article."""
    known = "\n".join(line for line in text[:LIMIT].split("\n") if not _is_title_case(line))
    found = [(_clean(m[0]), m["inside"] is not None) for m in _NAME.finditer(known)]
    counts = Counter(name for name, is_inside in found if name and (is_inside or " " in name))
    names = frozenset(word.lower() for name, is_inside in found if is_inside or " " in name for word in name.split())
    topic = _topic(counts, known, headline or "")
    return Glossary(names, frozenset(_LOWER.findall(known)), _fullest(counts), topic)


def _is_title_case(line: str) -> bool:
    """Whether most words of a line have capitals, so that these tell no names."""
    words = [w for w in line.split() if w[0].isalpha()]
    return len(words) > 3 and sum(w[0].isupper() for w in words) * 10 >= len(words) * 7


def _clean(name: str) -> str:
    words = _POSSESSIVE.sub("", name).split()
    while words and words[0].lower().rstrip(".") in _TITLES | _SMALL:
        words = words[1:]
    return " ".join(words)


def _fullest(counts: Counter[str]) -> dict[str, str]:
    """The longest name for each last word; bodies are also found by their noun in lower case."""
    found: dict[str, str] = {}
    for name in counts:
        last = name.split()[-1]
        if len(name.split()) > len(found.get(last, last).split()):
            found[last] = name
        if last.lower() in _BODIES and name != last:
            found.setdefault(last.lower(), name)
    return found


def _topic(counts: Counter[str], text: str, headline: str) -> str:
    """The name that the headline shares most words with, the words of the headline that follow it in the text
    included ("Masson County library levy"); of several the one that stands most often."""
    known = set(headline.lower().split())
    body = text[text.find(headline) + len(headline) :] if headline else text
    phrases = {_extend(name, body, known): n for name, n in counts.items() if not _DATE_WORDS & set(name.split())}
    return max(phrases, key=lambda p: (len(known & set(p.lower().split())), phrases[p], len(p)), default="")


def _extend(name: str, text: str, known: set[str]) -> str:
    at = text.find(name) + len(name) if name in text else len(text)
    more = itertools.takewhile(lambda word: word.islower() and word in known - _SMALL, text[at : at + 60].split())
    return " ".join([name, *more])
