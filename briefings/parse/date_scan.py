"""Finds where a text has the forms of dates and times that `rules/dates.py` lists. It does not know their values.

Each word of the text is looked up once; only rows that can open with it are tried, and the longest match counts.
Every row matches a bounded stretch, so the time is linear in the text.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefings.parse.match import compile_row
from briefings.parse.row import DateRow
from briefings.parse.rules.calendar import PARTS
from briefings.parse.rules.dates import MODIFIER, TABLES, TAILS

_WORD = re.compile(r"(?<![\w$€£#@])(?<!\d[.,:/])(?:[^\W\d_]+|\d+)|(?<!\w)['’](?=\d0s)")
_FIRST_WORD = re.compile(r"[^\W\d_]+|\d+|['’]")
_LONGEST_OPENER = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """A form of date found at `text[start:end]`; `fields` are the parts as printed."""

    start: int
    end: int
    row: DateRow
    fields: Mapping[str, str]


Compiled = tuple[DateRow, re.Pattern[str]]


def scan(text: str) -> Iterator[Hit]:
    """All hits from left to right; they do not overlap."""
    end = 0
    for word in _WORD.finditer(text):
        if word.start() < end:
            continue
        hit = _match_at(text, word)
        while hit is not None:
            yield hit
            end = hit.end
            hit = _tail_of(text, hit)


def _match_at(text: str, word: re.Match[str]) -> Hit | None:
    start = word.start()
    key = _key(word[0])
    hit = _longest(text, start, _OPENERS.get(key, ()))
    if key in _MODIFIER_OPENERS and (modifier := _MODIFIER.match(text, start)):
        rest = _WORD.match(text, modifier.end())
        inner = rest and _longest(text, rest.start(), _OPENERS.get(_key(rest[0]), ()))
        if inner and (hit is None or inner.end > hit.end):
            fields = {**inner.fields, "modifier": modifier[0].strip(" -").lower()}
            return Hit(start, inner.end, inner.row, fields)
    return hit


def _longest(text: str, start: int, rows: tuple[Compiled, ...]) -> Hit | None:
    best: Hit | None = None
    for row, pattern in rows:
        match = pattern.match(text, start)
        if match and (best is None or match.end() > best.end):
            best = Hit(start, match.end(), row, _printed(match))
    return best


def _tail_of(text: str, hit: Hit) -> Hit | None:
    """The number that goes on a range or list of days or years: the 26 of "Jan. 24 and 26"."""
    for row, pattern in _TAILS:
        if hit.row.name in row.after and (match := pattern.match(text, hit.end)):
            kept = {name: printed for name, printed in hit.fields.items() if name in row.keeps}
            return Hit(match.start("tail"), match.end("tail"), row, {**kept, **_printed(match)})
    return None


def _printed(match: re.Match[str]) -> dict[str, str]:
    return {name: printed for name, printed in match.groupdict().items() if printed is not None}


def _key(word: str) -> str:
    return "0" * len(word) if word.isdigit() and len(word) < _LONGEST_OPENER else word[:_LONGEST_OPENER].lower()


def _openers(row: DateRow) -> set[str]:
    """The keys of the words that a row can open with."""
    words: set[str] = set()
    for name in row.opens.split():
        part = PARTS.get(name)
        words.update(part if part is not None and not isinstance(part, str) else (name,))
    return {_key(found[0]) for word in words if (found := _FIRST_WORD.match(word))}


def _index() -> dict[str, tuple[Compiled, ...]]:
    rows: dict[str, tuple[Compiled, ...]] = {}
    for row in TABLES:
        compiled = (row, compile_row(row, PARTS, re.IGNORECASE))
        for key in _openers(row):
            rows[key] = (*rows.get(key, ()), compiled)
    return rows


_OPENERS = _index()
_TAILS = tuple((row, compile_row(row, PARTS, re.IGNORECASE)) for row in TAILS)
_MODIFIER = compile_row(MODIFIER, PARTS, re.IGNORECASE)
_MODIFIER_OPENERS = frozenset(_openers(MODIFIER))
