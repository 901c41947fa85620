"""Text as the words that searching compares: without case, accents, dots of abbreviations and punctuation.

The same words go into the index and come out of a query, on both databases, so what one finds the other does.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_WORD = re.compile(r"\b[^\W\d_](?:\.[^\W\d_]){1,7}\b|\w+")
"""An abbreviation with dots ("U.S.") or a run of letters and digits."""


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and where it stands in the text it was found in."""

    text: str
    start: int
    end: int


def find_words(text: str) -> Iterator[Word]:
    """The words of a text in order."""
    for found in _WORD.finditer(text):
        if folded := fold(found[0]):
            yield Word(folded, found.start(), found.end())


def fold(word: str) -> str:
    """A word as it is compared: "Café" and "CAFE" are "cafe", "U.S." is "us"."""
    if word.isascii():
        return word.lower().replace(".", "").replace("_", "")
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in bare if letter.isalnum())


def fold_text(text: str) -> str:
    """The words of a text with single blanks between them."""
    return " ".join(word.text for word in find_words(text))
