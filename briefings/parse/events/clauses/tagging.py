"""The words of a sentence as the rules about events see them, each with the tag of what it does.

Promises offsets into the text. The tags are those of the small words; every other word is a NAME if it has a capital,
else a WORD; a whole date expression is one word.
"""

from collections.abc import Sequence
from enum import IntEnum, auto
from typing import NamedTuple

from briefings.parse.rules import small_words
from briefings.parse.rules.calendar import NUMBERS


class Tag(IntEnum):
    """What a word does in the sentence."""

    DATE = auto()
    DET = auto()
    PREP = auto()
    CONJ = auto()
    SUB = auto()
    REL = auto()
    PRON = auto()
    MODAL = auto()
    BE = auto()
    HAVE = auto()
    DO = auto()
    TO = auto()
    ADV = auto()
    SAY = auto()
    NAME = auto()
    WORD = auto()
    PUNCT = auto()


AUXILIARIES = frozenset({Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO})
NOMINAL = frozenset({Tag.NAME, Tag.WORD, Tag.PRON})


class Token(NamedTuple):
    """A word, a mark, or a whole date expression (`mention` is then its place in the list of dates)."""

    low: str
    start: int
    end: int
    tag: Tag
    mention: int = -1


Tokens = tuple[Token, ...]

_OF_ONE = ("us", "ss", "is")
"""Ends of nouns of one thing: "bus", "pass", "crisis"."""

_FINITE = frozenset(small_words.FINITE.split())


def is_possessive(word: Token) -> bool:
    """Whether the word owns what follows it: "Brook's", "pilots'"."""
    return word.low.endswith(("'s", "s'"))


def is_number(word: Token) -> bool:
    """Whether the word is a whole number, in figures or spelled out: "12", "twelve"."""
    return word.low.isdigit() or word.low in NUMBERS


def head_of(words: Sequence[Token]) -> Token | None:
    """The noun that a phrase is about, before its first small word: "vote" of "a vote on the stock"."""
    end = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.TO)), len(words))
    return words[end - 1] if end else None


def is_plural(words: Sequence[Token]) -> bool:
    """Whether the phrase is about several people or things, which "it" does not mean; a name never is."""
    noun = head_of(words)
    return noun is not None and noun.tag is Tag.WORD and noun.low.endswith("s") and not noun.low.endswith(_OF_ONE)


def is_finite(word: Token) -> bool:
    """Whether the word is an auxiliary that makes a clause ("will", "is", "had")."""
    return word.tag in AUXILIARIES and word.low in _FINITE
