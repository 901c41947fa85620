"""The noun phrase that names one place: how far it goes on.

Promises words that stand in one piece; whether they are a place, and whose, is for `places`.
"""

import itertools
from collections.abc import Sequence

from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.rules import places as rules
from briefings.parse.text.word_sets import JOBS, PLACES

GROUNDS = frozenset(rules.GROUNDS.split())
NOT_PLACES = frozenset(rules.NOT_PLACES.split())
VAGUE = frozenset(rules.VAGUE_PLACES.split())
SHOWS = frozenset("show festival fair carnival fete fête expo".split())
"""Occasions at which something else takes place."""

_TELLING = (PLACES - VAGUE) | (GROUNDS - {"foot", "side", "corner"})
INSIDE = frozenset("in at on of".split())
_PARTICLES = frozenset("es de dei del della di da do dos du des la las los le van von der den zu y e i".split())
"""Small words within names of places."""

_ROADS = frozenset("streets avenues roads lanes".split())
"""What two names before it meet as: "Fifth and Main streets"."""

SHORT_ROADS = frozenset("st ave rd blvd dr ln hwy".split())
_LONGEST = 12
"""Words of a place."""

GAP = 3
"""Characters between two words of a place: where a date stood, there are more."""

LONGEST_ITEM = 5
"""Words of a place without a name in a line of a list, and of what is added to a place."""


def names_place(words: Sequence[Token]) -> bool:
    """Whether a phrase holds a word for a building or a ground."""
    return any(w.low in PLACES for w in words)


def read_place(words: Sequence[Token], start: int) -> Tokens:
    """The noun phrase that begins at `words[start]`, as far as it can name one place."""
    end = start
    while end < len(words) and end - start < _LONGEST:
        step = _step(words, start, end)
        is_apart = end > start and words[end].start - words[end - 1].end > GAP
        if not step or (is_apart and words[end - 1].tag is not Tag.DET):  # "in the May 4 Penn primary"
            break
        end += step
    return phrases.trim(words[start:end])


def _step(words: Sequence[Token], start: int, end: int) -> int:
    """How many words from `words[end]` on go on with the place that began at `start`."""
    word = words[end]
    after = words[end + 1] if end + 1 < len(words) else None
    before = words[end - 1] if end > start else None
    if word.low in _PARTICLES or word.low[:1].isdigit() or word.low in "'’-.&" or word.tag is Tag.NAME:
        return 1
    if word.tag is Tag.WORD:
        if before is not None and before.low in PLACES and _ends_place(word):
            return 0
        if before is None or before.tag is not Tag.NAME:
            return 1
        return _to_last_noun(words, end) or int(_is_head(words, start, end))
    if word.tag is Tag.DET:
        return int(before is None or (before.low in (*INSIDE, "and") and _leads_to_place(words, end + 1)))
    if after is None:
        return 0
    if word.low == "of" and before and before.low in PLACES and after.tag is Tag.DET:
        return 2
    if word.low == "on":
        return int(any(w.low in GROUNDS for w in _names_at(words, end + 1)))
    if word.low == "and":
        is_corner = "of" in (w.low for w in words[start:end]) and after.tag is Tag.NAME
        if before and before.tag is Tag.NAME and after.tag is Tag.NAME and _ends_at_name(words, end + 1):
            return 1
        return int(names_place(words[start:end]) and (is_corner or names_place(_names_at(words, end + 1))))
    if word.low == "," and after.low.isdigit() and _names_place_at(words, end + 2):
        return 2
    if word.low == "of" and any(w.low in JOBS for w in _names_at(words, end + 1)[2:]):
        return 0  # "the visit to Norland of the Sudland president"
    joins = word.low in (",", "in", "of", "at", "near")
    return int(joins and (after.tag is Tag.NAME or (after.tag is Tag.DET and _leads_to_place(words, end + 2))))


def _is_head(words: Sequence[Token], start: int, at: int) -> bool:
    """Whether a plain noun behind a name is the head of what is "at the": "at the Tarn bookshop on May 4"."""
    led = start > 0 and [w.low for w in words[start - 1 : start + 1]] == ["at", "the"]
    after = words[at + 1] if at + 1 < len(words) else None
    is_last = after is None or after.tag in (Tag.PREP, Tag.DATE, Tag.CONJ) or after.low in ",.;)"
    return led and is_last and (words[at].low not in KIND_OF_NOUN or words[at].low in SHOWS)


def _ends_at_name(words: Sequence[Token], at: int) -> bool:
    """Whether the names at `at` are followed by no word that makes them do something: not "in Penn and Ostia will"."""
    behind = next((w for w in words[at:] if w.tag is not Tag.NAME), None)
    return (
        behind is None
        or behind.low in _ROADS
        or (behind.low.endswith("s") and behind.low[:-1] in PLACES)
        or behind.tag in (Tag.PREP, Tag.DATE, Tag.TO, Tag.CONJ)
        or behind.low in ",.;"
    )


def _ends_place(word: Token) -> bool:
    """Whether the word behind a place's noun tells something of it: "the tunnel recorded", "the coast aboard"."""
    return word.low.endswith("ed") or word.low in ("aboard", "ahead", "instead")


def _names_place_at(words: Sequence[Token], at: int) -> bool:
    """Whether a name that ends in a word for a place begins at `at`: "Mill Street" of "12 Mill Street"."""
    names = list(itertools.takewhile(lambda w: w.tag is Tag.NAME, words[at : at + LONGEST_ITEM]))
    return bool(names) and (names[-1].low in PLACES or names[-1].low.rstrip(".") in SHORT_ROADS)


def _names_at(words: Sequence[Token], at: int) -> Sequence[Token]:
    """The next words as far as they are nouns, names and articles."""
    behind = words[at : at + LONGEST_ITEM]
    return behind[: next((k for k, w in enumerate(behind) if w.tag not in (Tag.NAME, Tag.WORD, Tag.DET)), None)]


def _to_last_noun(words: Sequence[Token], at: int) -> int:
    """How many words behind a name belong to it: those up to the last one for a building or a ground."""
    behind = [w for w in _names_at(words, at)[:3] if w.tag is Tag.WORD]
    return max((k for k, w in enumerate(behind, 1) if _is_ground(w)), default=0)


def _is_ground(word: Token) -> bool:
    """Whether the word is for a building, a road or a ground, or several."""
    return word.low in PLACES or word.low in _ROADS or word.low in GROUNDS or word.low.removesuffix("s") in PLACES


def _leads_to_place(words: Sequence[Token], at: int) -> bool:
    """Whether a name or a word for a place stands at `at` or right behind it."""
    return any(w.tag is Tag.NAME or w.low in _TELLING for w in words[at : at + 2])
