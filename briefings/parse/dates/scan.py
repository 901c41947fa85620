"""Finds where a text has the forms of dates and times that `rules/dates.py` lists. It does not know their values.

Each word of the text is looked up once, with the next one where it alone says little ("in two", "new year"); only rows
that can open so, behind an article or without one, are tried, and the longest match counts. Every row matches a bounded
stretch, so the time is linear in the text.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain, product
from typing import NamedTuple

from briefings.parse.match import compile_row, expand
from briefings.parse.row import DateRow
from briefings.parse.rules import calendar
from briefings.parse.rules.dates import CLOCK, DAYS, MONTHS_AND_YEARS, TAILS
from briefings.parse.rules.foreign_dates import FOREIGN, FOREIGN_PARTS
from briefings.parse.rules.not_dates import NOT_DATES
from briefings.parse.rules.periods import COUNTED, MODIFIER, NEAR, PERIODS, VAGUE
from briefings.parse.rules.relative_dates import RELATIVE
from briefings.parse.rules.spoken_hours import SPOKEN_HOURS

_TABLES = (NOT_DATES, DAYS, RELATIVE, SPOKEN_HOURS, MONTHS_AND_YEARS, CLOCK, PERIODS, COUNTED, NEAR, VAGUE, FOREIGN)
PARTS = {**calendar.PARTS, **FOREIGN_PARTS}

_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]{1,20}|\d{1,5}|['’‘](?=\d\d)|<(?=t:\d)")
"""A word or a sign that a date may open with, of Latin letters, cut where it is longer than any opener."""

_MAY_OPEN = re.compile(r"(?<![\w$€£#@])(?<!\d[.,:/])(?!\d{1,3}(?:\s?%|,\d{3}(?!\d)|\.\d(?![\d.])))")
"""Matches where a date may open: not inside a word, nor at or inside a sum or a number ("7%", "7,000", "7.5")."""

_SECOND_WORD = re.compile(r"[\s.,:/'’‘(–—-]{0,3}([^\W\d_]{1,20}|\d{1,5})")
_FIRST_WORD = re.compile(r"(?:an? |the )?([^\W\d_]+|\d+|['’<])")
_PLAIN = re.compile(r"[\w' .-]+")
"""A phrase without the signs of patterns, so that its second word is always the next one in a text."""

_ARTICLES = frozenset(("a", "an", "the"))
_ARTICLE = re.compile(r"(?:an?|the)\s", re.IGNORECASE)
_NUMERALS = {1: "0", 2: "00", 3: "000", 4: "0000"}


Matches = Callable[[str, int], re.Match[str] | None]
"""The match of a pattern at an offset of a text."""


class Hit(NamedTuple):
    """A form of date found at `text[start:end]`; `fields` are the parts as printed."""

    start: int
    end: int
    row: DateRow
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A row with its patterns; `before` is None where nothing has to stand before it."""

    row: DateRow
    pattern: re.Pattern[str]
    before: re.Pattern[str] | None

    def may_stand(self, text: str, start: int) -> bool:
        """Whether what stands before the offset is what the row asks for."""
        return self.before is None or bool(self.before.search(text, max(0, start - self.row.reach), start))


def scan(text: str) -> Iterator[Hit]:
    """All hits from left to right; they do not overlap."""
    end = 0
    before: re.Match[str] | None = None
    for word in _WORD.finditer(text):
        raw, start = word[0], word.start()
        if (raw in _KEYS or raw < "A") and start >= end and (key := _find_key(word)) and _MAY_OPEN.match(text, start):
            hit = _match_behind(before, text, start, key, end) or _match_at(text, start, key)
            while hit is not None:
                yield hit
                end = hit.end
                hit = _tail_of(text, hit)
        before = word


def _match_behind(article: re.Match[str] | None, text: str, start: int, key: str, free: int) -> Hit | None:
    """The longest match that begins with the word before the key's, if that is an article and in the free part."""
    if article is None or article[0].lower() not in _ARTICLES or article.end() + 1 != start or article.start() < free:
        return None
    return _match_at(text, article.start(), key)


def _match_at(text: str, start: int, key: str) -> Hit | None:
    """The longest match from the offset on, of rows that open with the key, itself or behind a modifier."""
    hit = _longest(text, start, key)
    if key in _MODIFIER_OPENERS and (modifier := _MODIFIER.match(text, start)):
        inner = _open_at(text, modifier.end())
        if inner and (hit is None or inner.end > hit.end):
            return Hit(start, inner.end, inner.row, inner.fields)
    return hit


def _open_at(text: str, start: int) -> Hit | None:
    """The longest match from the offset on, behind an article or without one."""
    article = _ARTICLE.match(text, start)
    word = _WORD.match(text, article.end() if article else start)
    return _longest(text, start, _find_key(word)) if word else None


def _longest(text: str, start: int, key: str) -> Hit | None:
    """The longest match of the rows that open with the key, of two equally long ones that of the row which stands
    first."""
    best: re.Match[str] | None = None
    for matches, compiled in _forms_of(key):
        match = matches(text, start)
        if match and (best is None or match.end() > best.end()) and compiled.may_stand(text, start):
            best, row = match, compiled.row
    return Hit(start, best.end(), row, _printed(best)) if best else None


def _tail_of(text: str, hit: Hit) -> Hit | None:
    """The number that goes on a range or list of days or years: the 26 of "Jan. 24 and 26"."""
    for row, pattern in _TAILS:
        if hit.row.name in row.after and (match := pattern.match(text, hit.end)):
            kept = {name: printed for name, printed in hit.fields.items() if name in row.keeps}
            return Hit(match.start("tail"), match.end("tail"), row, {**kept, **_printed(match)})
    return None


def _printed(match: re.Match[str]) -> dict[str, str]:
    return {name: printed for name, printed in match.groupdict().items() if printed is not None}


def _find_key(word: re.Match[str]) -> str:
    """The key of a word that something can open with, or of it and the next one; empty for any other."""
    key = _KEYS.get(word[0], "") or (_key(word[0]) if word[0] < "A" else "")
    if key in _LEADERS and (second := _SECOND_WORD.match(word.string, word.end())):
        both = f"{key} {_key(second[1])}"
        if both in _OPENINGS:
            return both
    return key if key in _OPENINGS or key in _MODIFIER_OPENERS else ""


def _key(word: str) -> str:
    """What a word is looked up by: itself in lower case, or as many noughts as a number has digits."""
    return _NUMERALS.get(len(word), "") if word.isdecimal() else word.lower()


def _openers(row: DateRow) -> set[str]:
    """The keys that a row can open with: of a word, or of two words where the first alone opens nothing in it."""
    keys = {words for opener in row.opens.split() for words in _keys_of_opener(opener)}
    alone = {words[0] for words in keys if len(words) == 1}
    return alone | {" ".join(words) for words in keys if words[0] not in alone}


@cache
def _keys_of_opener(opener: str) -> frozenset[tuple[str, ...]]:
    """The keys of the words that an opener stands for: itself, those of its list, or a word of each of its parts."""
    phrases = map(" ".join, product(*map(_phrases_of, opener.split("+"))))
    return frozenset(keys for phrase in phrases if (keys := _keys_of(phrase)))


def _phrases_of(choices: str) -> Iterator[str]:
    """The words or `{word lists}` between strokes, those of the lists one by one."""
    for choice in choices.split("|"):
        words = PARTS[choice[1:-1]] if choice.startswith("{") else choice
        yield from words.split("|") if isinstance(words, str) else words


def _keys_of(phrase: str) -> tuple[str, ...]:
    """The keys of the first word of a phrase and of the second one. An article is none: what it stands before is."""
    first = _FIRST_WORD.match(phrase)
    if not first or first[1] in _ARTICLES:
        return ()
    second = _SECOND_WORD.match(phrase, first.end()) if _PLAIN.fullmatch(phrase) else None
    return tuple(_key(word[1]) for word in (first, second) if word)


@cache
def _compile(row: DateRow) -> Compiled:
    before = re.compile(f"(?:{expand(row.before, PARTS, named=False)})\\Z", re.IGNORECASE) if row.before else None
    return Compiled(row, compile_row(row, PARTS), before)


@cache
def _forms_of(key: str) -> tuple[tuple[Matches, Compiled], ...]:
    """The rows that can open with the key, with what matches them at hand. They are compiled when a text first opens
    so: most texts never need most rows, and to compile them all takes longer than to parse a hundred articles."""
    return tuple((compiled.pattern.match, compiled) for compiled in map(_compile, _OPENINGS.get(key, ())))


def _index() -> dict[str, tuple[DateRow, ...]]:
    """The rows that can open with each key, in the order of the tables. Two words also have the rows of the first
    alone."""
    openers = [(row, _openers(row)) for row in chain.from_iterable(_TABLES)]
    pairs: dict[str, set[str]] = {}
    for key in set[str]().union(*(own for _, own in openers)):
        pairs.setdefault(key.partition(" ")[0], set()).add(key)
    rows: dict[str, list[DateRow]] = {}
    for row, own in openers:
        for key in own.union(*(pairs.get(key, ()) for key in own)):
            rows.setdefault(key, []).append(row)
    return {key: tuple(found) for key, found in rows.items()}


_OPENINGS = _index()
_TAILS = tuple((row, compile_row(row, PARTS)) for row in TAILS)
_MODIFIER = compile_row(MODIFIER, PARTS)
_LEADERS = frozenset(key.partition(" ")[0] for key in _OPENINGS if " " in key)
"""The words that are looked up with the next one."""

_MODIFIER_OPENERS = frozenset(
    chain.from_iterable(
        (word, *(key for key in _OPENINGS if key.startswith(f"{word} "))) for word in _openers(MODIFIER)
    )
)
"""The keys behind which something modified may stand: the modifier's openers, alone or with the next word."""

_KEYS = {
    form: key
    for key in {key.partition(" ")[0] for key in _OPENINGS} | _MODIFIER_OPENERS
    for form in (key, key.title(), key.upper())
}
"""Each key of one word by the forms in which it is printed."""
