"""What an article calls its people, bodies and topic: read once, so that "Brook" and "the board" get their full names.

Promises one pass over the text; a name is what has capitals in the middle of a sentence.
"""

import calendar
import re
from collections import Counter
from dataclasses import dataclass

from briefings.parse.rules import places

_NAME = re.compile(
    r"(?P<inside>(?<=[a-z0-9,;)’'] ))?\b[A-Z][\w'’&-]*(?:[ ][A-Z][\w'’&-]*|[ ][A-Z]\.(?=[ ][A-Z])){0,5}"
)
_LOWER = re.compile(r"\b[a-z][a-z'’-]+\b")
_POSSESSIVE = re.compile(r"['’]s?$")
_TITLES = frozenset(places.TITLES.split())
_BODIES = frozenset(places.BODIES.split())
_DATE_WORDS = frozenset(name for names in (calendar.month_name, calendar.day_name, calendar.month_abbr) for name in names)
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
    known = "\n".join(line for line in text[:LIMIT].split("\n") if not line.isupper())
    found = [(_clean(m[0]), m["inside"] is not None) for m in _NAME.finditer(known)]
    counts = Counter(name for name, is_inside in found if name and (is_inside or " " in name))
    names = frozenset(word.lower() for name, is_inside in found if is_inside for word in name.split())
    topic = _topic(counts, headline or "")
    return Glossary(names, frozenset(_LOWER.findall(known)), _fullest(counts), _extend(topic, known, headline or ""))


def _clean(name: str) -> str:
    words = _POSSESSIVE.sub("", name).split()
    while words and words[0].lower().rstrip(".") in _TITLES:
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


def _extend(topic: str, text: str, headline: str) -> str:
    """The topic with the words of the headline that follow it in the text: "Masson County library levy"."""
    known = set(headline.lower().split())
    at = text.find(topic) + len(topic)
    more = []
    for word in text[at : at + 60].split():
        if not word.islower() or word not in known or word in _DATE_WORDS:
            break
        more.append(word)
    return " ".join([topic, *more]) if topic else ""


def _topic(counts: Counter[str], headline: str) -> str:
    """The name that stands most often, those of the headline first."""
    known = headline.lower()
    counts = Counter({name: n for name, n in counts.items() if not _DATE_WORDS & set(name.split())})
    ranked = sorted(counts.items(), key=lambda item: (-(item[0].lower() in known) - item[1] / 1000, -len(item[0])))
    return ranked[0][0] if ranked else ""
