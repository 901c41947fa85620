"""What leads into a clause at a place among a sentence's words, told by the few words around it.

Promises to look at three words at most; where clauses begin and end is for `split`.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Word


def is_before(words: Sequence[Word], i: int, low: str) -> bool:
    """Whether the next word is `low`."""
    return i + 1 < len(words) and words[i + 1].low == low


def is_behind_preposition(words: Sequence[Word], i: int) -> bool:
    """Whether a clause follows that belongs to a noun: "a hearing on how much she must pay"."""
    return i > 1 and words[i - 1].tag is Tag.PREP and words[i - 2].tag in NOMINAL


def leads_to_be(words: Sequence[Word], i: int) -> bool:
    """Whether ", to be paid" and the like follows, which tells of the noun before the comma."""
    after = words[i + 1 : i + 4]
    return len(after) == 3 and (after[0].low, after[1].low) == ("to", "be") and after[2].tag is Tag.WORD


def stands_free(words: Sequence[Word], i: int) -> bool:
    """Whether a hyphen has blanks around it, as a dash has."""
    before, after = words[i - 1 : i], words[i + 1 : i + 2]
    return bool(before and after) and before[0].end < words[i].start and words[i].end < after[0].start
