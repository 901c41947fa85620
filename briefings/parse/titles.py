"""Makes an event's title out of the article's own words: a short noun phrase that is understood alone.

Promises plain text on one line; never more than `MAX_WORDS` words, and nothing that the article does not say but
the few words of a row's template.
"""

import re
from collections.abc import Sequence

from briefings.parse.tagging import NOMINAL, Tag, Word

MAX_WORDS = 14

_COMPLEMENTS = frozenset(
    [
        "of",
        "on",
        "for",
        "between",
        "with",
        "about",
        "over",
        "against",
        "into",
        "among",
        "to",
        "regarding",
        "versus",
        "v",
        "vs",
        "from",
    ]
)
_PEOPLE = frozenset(
    [
        "officials",
        "leaders",
        "diplomats",
        "negotiators",
        "ministers",
        "delegates",
        "delegations",
        "presidents",
        "representatives",
        "teams",
        "sides",
        "governments",
        "managers",
    ]
)
_BODIES = frozenset(
    [
        "committee",
        "board",
        "council",
        "commission",
        "court",
        "parliament",
        "senate",
        "congress",
        "assembly",
        "cabinet",
        "panel",
        "union",
        "party",
        "ministry",
        "department",
        "agency",
        "office",
        "government",
        "bank",
        "company",
        "club",
        "association",
        "society",
        "federation",
        "league",
        "group",
        "team",
        "house",
        "regulator",
    ]
)
_TRIM_LEFT = (Tag.CONJ, Tag.PREP, Tag.PUNCT, Tag.SUB, Tag.REL, Tag.ADV, Tag.TO, Tag.DATE)
_TRIM_RIGHT = (*_TRIM_LEFT, Tag.DET)
_DETERMINERS = frozenset(["the", "a", "an", "this", "that", "these", "those", "any", "some", "another"])
_PAREN = re.compile(r"\s*\([^()]{0,80}\)")
_SPACE = re.compile(r"\s+")


def phrase(words: Sequence[Word], start: int, *, complements: bool = True) -> tuple[Word, ...]:
    """The noun phrase that begins at `words[start]`, with the prepositional phrases that belong to it."""
    end = start
    while end < len(words) and end - start < MAX_WORDS and _goes_on(words, start, end, complements):
        end += 1
    return trim(words[start:end])


def _goes_on(words: Sequence[Word], start: int, end: int, complements: bool) -> bool:
    word = words[end]
    after = words[end + 1] if end + 1 < len(words) else None
    if word.tag in (*NOMINAL, Tag.DET, Tag.ADV):
        return True
    if word.tag in (Tag.PREP, Tag.TO, Tag.SUB):
        allowed = word.low in _COMPLEMENTS or word.low == "whether"
        return complements and allowed and after is not None and after.tag is not Tag.DATE
    if word.tag is Tag.CONJ:
        return end > start and after is not None and after.tag in (*NOMINAL, Tag.DET)
    return word.low in "'’\"“”‘-–%$#&./" and word.tag is Tag.PUNCT and not (word.low == "." and after is None)


def trim(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words without small words and marks at the rims."""
    start, end = 0, len(words)
    while start < end and words[start].tag in _TRIM_LEFT and words[start].low not in '"“‘':
        start += 1
    while end > start and words[end - 1].tag in _TRIM_RIGHT and words[end - 1].low not in '"”’)':
        end -= 1
    return tuple(words[start:end])


def show(text: str, words: Sequence[Word]) -> str:
    """The words as printed, on one line, without brackets."""
    if not words:
        return ""
    return _SPACE.sub(" ", _PAREN.sub("", text[words[0].start : words[-1].end])).strip(" ,;:")


def subject_phrase(words: Sequence[Word]) -> tuple[Word, ...]:
    """What a clause is about: the words before its verb without what leads them in, is put beside or hangs on."""
    words = trim(_after_lead_in(words))
    commas = [i for i, w in enumerate(words) if w.low == ","]
    if len(commas) == 1 and words[commas[0] - 1].tag is Tag.NAME and words[-1].tag is Tag.NAME and len(words) <= 7:
        return words
    if commas and not any(w.low in ("and", "&", "or") for w in words[commas[-1] :]):
        aside = words[commas[0] + 1 : commas[1] if len(commas) > 1 else None]
        named_after = aside and aside[0].tag is Tag.NAME and not any(w.tag is Tag.NAME for w in words[1 : commas[0]])
        words = aside if named_after else words[: commas[0]]
    return trim(words)[:MAX_WORDS]


def _after_lead_in(words: Sequence[Word]) -> Sequence[Word]:
    """The words after "On Monday," or "In a statement,"."""
    if not words or words[0].tag not in (Tag.PREP, Tag.ADV, Tag.DATE, Tag.SUB):
        return words
    comma = next((i for i, w in enumerate(words) if w.low == ","), -1)
    return words[comma + 1 :]


def parties(words: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
    """The parties that a phrase lists: split at commas and "and"; a phrase that lists none is one party."""
    parts: list[tuple[Word, ...]] = []
    begin = 0
    for i, word in enumerate([*words, None]):
        if word is None or word.low in (",", "and", "&", ";"):
            if part := _party(trim(words[begin:i])):
                parts.append(part)
            begin = i + 1
    return tuple(parts)


def _party(words: tuple[Word, ...]) -> tuple[Word, ...]:
    while words and words[0].low in _DETERMINERS:
        words = words[1:]
    while len(words) > 1 and words[-1].low in _PEOPLE and words[-2].tag is Tag.NAME:
        words = words[:-1]
    return words


def without_determiner(words: tuple[Word, ...]) -> tuple[Word, ...]:
    while len(words) > 1 and words[0].low in _DETERMINERS:
        words = words[1:]
    return words


def trim_right(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words without small words and marks at the end."""
    return tuple(words[:1]) + trim(words[1:])


def owner(text: str, words: tuple[Word, ...]) -> str:
    """The phrase as it stands before a noun: a body stays ("school board vote"), people get the possessive."""
    shown = show(text, words)
    if not words or words[-1].low in _BODIES:
        return shown
    return shown + ("’" if shown.endswith("s") and words[-1].tag is Tag.WORD else "’s")


def join_parties(text: str, words: tuple[Word, ...]) -> str:
    """Two or three short parties joined by dashes ("Norland–Sudland"), else the phrase as it stands."""
    found = parties(words)
    if 2 <= len(found) <= 3 and all(len(p) <= 3 for p in found):
        return "–".join(show(text, p) for p in found)
    return show(text, words)
