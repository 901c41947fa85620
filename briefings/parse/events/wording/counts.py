"""Reads how many events a title counts, and names one of them: "Hearing" of "Two more hearings".

Promises words of the title alone.
"""

import re
from collections.abc import Sequence

from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, ORDINALS
from briefings.parse.events.wording import titles
from briefings.parse.rules import surroundings as rules
from briefings.parse.rules.calendar import NUMBERS

MOST = 10
"""What "several" can be; a list of days is not longer."""

_NEXT_ONE = re.compile(
    r"[^.;]{0,60}?(?:,|\band) the (?P<next>second|third|fourth|fifth|last|final)(?: one)?(?: (?:in|at) [^.;,]{2,60})?"
    r"(?: on)? "
)
"""What parts two days of events that are counted: ", the second in Tarn on "."""

_FURTHER = frozenset("more further other".split())
_COUNTING = frozenset(rules.NUMBERS.split()) - _FURTHER - {"one"}
_LONGEST = 5
"""Words from a number to the noun that it counts."""


def count(title: str) -> int:
    """How many events the title says that it is: 2 of "Two public hearings on the levy", 1 of one that counts none."""
    words = title.lower().split()
    at = _find_number(words)
    return NUMBERS.get(words[at], MOST) if at >= 0 else 1


def name_one(title: str) -> str:
    """The title of one of the events that a title counts: "Public hearing on the levy"."""
    words = title.split()
    lowered = title.lower().split()
    at = _find_number(lowered)
    if at < 0:
        return title
    noun = _find_plural(lowered, at)
    kept = [w for w in words[at + 1 : noun] if w.lower() not in _FURTHER]
    named = " ".join([*words[:at], *kept, _singular(words[noun], words[noun - 1]), *words[noun + 1 :]])
    return titles.capitalise(named)


def name_one_of(heading: str) -> str:
    """The title of one of the events that a heading above a list names in the plural: "Public hearing" of "Public
    hearings". Empty if it names none."""
    words = (heading.capitalize() if heading.isupper() else heading).split()
    singular = [_singular(word, before) for before, word in zip(("", *words), words, strict=False)]
    at = next((i for i in reversed(range(len(words))) if singular[i] != words[i]), -1)
    return titles.capitalise(" ".join([*words[:at], singular[at], *words[at + 1 :]])) if at >= 0 else ""


def name_next(title: str, between: str) -> str:
    """The title of the event that the words between two days count as the next: "Second hearing" behind "First hearing"
    and "the first hearing is in Penn on May 4, the second in Tarn on May 7"."""
    number, blank, counted = title.partition(" ")
    after = _NEXT_ONE.fullmatch(between) if number.lower() in ORDINALS else None
    return f"{after['next'].capitalize()}{blank}{counted}" if after else ""


def _find_number(words: Sequence[str]) -> int:
    """The place of the number, or -1 where none counts events."""
    at = next((i for i, w in enumerate(words) if w in _COUNTING), -1)
    return at if at >= 0 and _find_plural(words, at) >= 0 else -1


def _find_plural(words: Sequence[str], at: int) -> int:
    """The place of the plural that the number at `at` counts, or -1."""
    near = range(at + 1, min(at + 1 + _LONGEST, len(words)))
    return next((i for i in near if _singular(words[i], words[i - 1]) != words[i]), -1)


def _singular(noun: str, before: str = "") -> str:
    """The singular of an event's noun, alone or with the word `before` it, other words as they are."""
    low = noun.lower()
    if low.endswith("s") and f"{before.lower()}-{low[:-1]}" in KIND_OF_NOUN:
        return noun[:-1]  # "information evenings"
    if low not in KIND_OF_NOUN or not low.endswith("s"):
        return noun
    forms = (noun[:-3] + "y", noun[:-2], noun[:-1]) if low.endswith("ies") else (noun[:-1], noun[:-2])
    return next((form for form in forms if form.lower() in KIND_OF_NOUN), noun)
