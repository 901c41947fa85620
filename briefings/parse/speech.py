"""Tells speech from other words in quotation marks, and whole clauses from fragments.

Promises one look at each stretch and the words beside it; what is no quote is CONTRACT: Quotes.
"""

import re

from briefings.model.article import QuoteKind
from briefings.parse.lexicon import LETTERS, Vocabulary
from briefings.parse.marks import Stretch
from briefings.parse.phrases import Paragraph, read_phrases
from briefings.parse.reporting import find_cry
from briefings.parse.row import Row
from briefings.parse.rules.not_quotes import BEFORE, CLAUSE, MENTIONED, SPOKEN_AFTER, SPOKEN_BEFORE
from briefings.parse.words import read_words


def _compile(rows: tuple[Row, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row.pattern) for row in rows)


_BEFORE = _compile(BEFORE)
_MENTIONED = _compile(MENTIONED)
_SPOKEN_BEFORE = re.compile(SPOKEN_BEFORE)
_SPOKEN_AFTER = re.compile(SPOKEN_AFTER)
_CLAUSE = re.compile(CLAUSE)
_SENTENCES = re.compile(r"[.?!:;]\s+[\"“‘']?[A-Z]|[!?]")
_NAME_BEFORE = re.compile(r"[A-Z][\w.]* $")
_NAME_AFTER = re.compile(r" [A-Z]\w")
_NOUN_AFTER = re.compile(r"\s([a-z][\w-]*)")
_SMALL = frozenset("of the and a an to in for with is on at or by from as".split())
"""Words that a title writes without a capital."""

_ENDS = ".,?!…-—"


def is_nickname(text: str, stretch: Stretch) -> bool:
    """Whether the stretch stands inside a name (Idris "Sparky" Howells)."""
    return bool(
        stretch.end - stretch.start < 20
        and text[stretch.start : stretch.start + 1].isupper()
        and _NAME_BEFORE.search(text, max(0, stretch.outer_start - 20), stretch.outer_start)
        and _NAME_AFTER.match(text, stretch.outer_end)
        and text[stretch.end - 1] not in _ENDS
    )


def is_title(words: str) -> bool:
    """Whether every word but the small ones has a capital, as in the title of a work."""
    parts = [part for part in words.split() if part[0].isalpha()]
    return bool(parts) and all(part[0].isupper() or part in _SMALL for part in parts) and len(words) < 90


def is_attribute(text: str, stretch: Stretch) -> bool:
    """Whether the stretch is a fragment that qualifies the noun after it (a "rainy day" fund)."""
    words = text[stretch.start : stretch.end]
    if words[-1] in _ENDS or words.count(" ") > 3:
        return False
    noun = _NOUN_AFTER.match(text, stretch.outer_end, stretch.outer_end + 30)
    return noun is not None and LETTERS.get(noun[1], "w") in "wrmjz"


def is_named(text: str, stretch: Stretch, paragraph: Paragraph, at: int) -> bool:
    """Whether the stretch, phrase `at` of its paragraph, is the name of a thing: the title of a work, a programme."""
    before = text[max(0, stretch.outer_start - 60) : stretch.outer_start]
    if any(pattern.search(before) for pattern in _BEFORE) and not text.startswith(" by ", stretch.outer_end):
        return True
    return is_title(text[stretch.start : stretch.end]) and not _is_spoken(text, stretch, paragraph, at)


def is_mentioned(text: str, stretch: Stretch) -> bool:
    """Whether the stretch, in a sentence that reports no speech, is words that are spoken about or that qualify."""
    before = text[max(0, stretch.outer_start - 60) : stretch.outer_start]
    return any(pattern.search(before) for pattern in _MENTIONED) or is_attribute(text, stretch)


def _is_spoken(text: str, stretch: Stretch, paragraph: Paragraph, at: int) -> bool:
    """Whether a word right beside the stretch reports it, or the stretch is a whole sentence."""
    letters = paragraph.letters
    if find_cry(paragraph, at):
        return True
    if _SPOKEN_BEFORE.search(letters, max(0, at - 4), at):
        return True
    if (at and letters[at - 1] not in ".q:") or text[stretch.end - 1] not in _ENDS:
        return False
    return text[stretch.end - 1] in ".?!" or bool(_SPOKEN_AFTER.match(letters, at + 1))


def find_kind(text: str, stretch: Stretch, paragraph: Paragraph, at: int, known: Vocabulary) -> QuoteKind:
    """Whether the stretch holds a whole clause."""
    words = text[stretch.start : stretch.end]
    left = paragraph.letters[max(0, at - 1) : at]
    introduced = left in ("", ".", ",", ":", "q", "-") and words[0].isupper()
    if (introduced and words.count(" ") > 0) or _SENTENCES.search(words):
        return QuoteKind.DIRECT
    letters = read_phrases(read_words(text, stretch.start, min(stretch.end, stretch.start + 200), (), known)).letters
    return QuoteKind.DIRECT if _CLAUSE.match(letters) else QuoteKind.PARTIAL
