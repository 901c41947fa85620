"""Cuts the words of a diary's line at its commas (what is on, where it is, who speaks) and its semicolons.

Promises each word in one piece, dates aside; names that are listed, and words between marks, stay together.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefings.model.article import Span
from briefings.parse.events.clauses.tagging import Tag, Token
from briefings.parse.events.moments import Numbered

FIXTURE = re.compile(r"\sv(?:s\.?)?\s")
"""Between the sides of a match."""

_OF_NAMES = frozenset("from with between of for by against among".split())
"""What leads to the names of those whose event it is."""

_OPEN = ("tbd", "tba", "tbc")
"""What stands in a table for an hour that is not yet known."""

_MARKS = (",", "|", "/")
"""What parts the pieces: a bar or a stroke between blanks parts the columns of a table."""


def comma_parts(text: str, words: Sequence[Token]) -> list[tuple[Token, ...]]:
    """The pieces between commas, dates left out; what a colon explains behind the first is none of them."""
    parts: list[list[Token]] = [[]]
    for word in words:
        before = parts[-1][-1].end if parts[-1] else word.start
        if word.low == "," and parts[-1] and _is_within_marks(text[parts[-1][0].start - 1 : word.start]):
            parts[-1].append(word)
        elif word.low in _MARKS and parts[-1]:
            parts.append([])
        elif len(parts) > 1 and ":" in text[before : word.start]:
            break
        elif (word.tag is not Tag.DATE or word.low.endswith("quarter")) and word.low not in (".", *_MARKS):
            parts[-1].append(word)
    return _join_names([tuple(p) for p in parts if p and " ".join(w.low for w in p) not in _OPEN]) or [()]


def _is_within_marks(before: str) -> bool:
    """Whether quotation marks that open in the words are still to close: "Two Boats, Forty Oars"."""
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _join_names(parts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The pieces, those of a list of names behind "from" or "with" as one: "earnings from Quill, Tarn and Lumen"."""
    last = next((i for i, p in enumerate(parts) if i and any(w.tag is Tag.CONJ for w in p)), 0)
    listed = parts[1 : last + 1]
    leads = [w.low in _OF_NAMES for w in parts[0][:-1]] if parts else []
    if not listed or not any(leads) or any(w.tag not in (Tag.NAME, Tag.CONJ) for p in listed for w in p):
        return parts
    return [tuple(w for p in parts[: last + 1] for w in p), *parts[last + 1 :]]


def split_hours(
    text: str, body: Span, mentions: Sequence[Numbered], is_first_dated: bool = False
) -> list[tuple[int, int]]:
    """The body's pieces between semicolons, if each of several has its own date or is a match of its own.
    `is_first_dated`: the first has the date of its line."""
    cuts = [m.start() for m in re.finditer(";", text[body.start : body.end])]
    bounds = [body.start, *(body.start + cut + 1 for cut in cuts), body.end]
    pieces = list(pairwise(bounds))
    are_dated = all(any(a <= d.start < b for _, d in mentions) for a, b in pieces[is_first_dated:])
    are_fixtures = all(FIXTURE.search(text, a, b) for a, b in pieces)
    if len(pieces) > 1 and (are_dated or are_fixtures):
        return pieces
    return [(body.start, body.end)]
