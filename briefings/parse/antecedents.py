"""Finds what a relative clause is about among the words before it.

Promises words as they stand; which clause is read, and whether its verb has come, is for `clauses`.
"""

from collections.abc import Sequence

from briefings.parse.clause import NARROWING, last_phrase
from briefings.parse.tagging import NOMINAL, Tag, Word

WHERE = ("at", "in", "during")
"""Small words with which "which" means "where"."""


def find_antecedent(held: Sequence[Word], word: Word, nouns: frozenset[str], waits: bool) -> tuple[Word, ...]:
    """The last phrase before a relative word, or the whole subject that it narrows down. `waits`: whether the clause
    has had only its subject so far; `nouns` are those of events."""
    if word.low == "that" and waits:
        return tuple(held[1 + max((i for i, w in enumerate(held) if w.low == ","), default=-1) :])
    wide = last_phrase(held, NARROWING | {"by"})
    head = next((i for i, w in enumerate(wide) if w.tag is Tag.PREP), 0)
    names_event = bool(head) and wide[head - 1].low in nouns
    return wide if word.low == "that" or names_event else last_phrase(held)


def find_subject_told(held: Sequence[Word], nouns: frozenset[str], opens: bool) -> tuple[Word, ...]:
    """The whole subject of a clause that waits for its verb, if what it names is an event ("a visit to Norland by the
    premier") or if it `opens` the sentence with its article; else nothing."""
    end = len(held)
    while end and (held[end - 1].low == "," or held[end - 1].low in WHERE):
        end -= 1
    begin = 1 + max((i for i in range(end) if held[i].tag is Tag.PUNCT and held[i].low not in "'’-"), default=-1)
    whole = tuple(held[begin:end])
    if not whole or whole[0].tag not in (*NOMINAL, Tag.DET):
        return ()
    head = next((i for i, w in enumerate(whole) if w.tag is Tag.PREP), len(whole))
    is_told = bool(head) and (whole[head - 1].low in nouns or (opens and whole[0].tag is Tag.DET))
    return whole if is_told else ()
