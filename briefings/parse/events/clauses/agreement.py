"""Whether a word that no table has is the verb of a relative clause, told by its number, its tense and what follows.

Promises to look at the word and the two beside it.
"""

from briefings.parse.events.clauses.clause import IRREGULAR
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token

PLURALS = frozenset(
    """
    people men women children police side squad staff crew duo trio they we you i it them him her us me""".split()
)
"""Subjects, without the "s" of a plural, of which a verb goes without one."""


def agrees(subject: Token, word: Token, after: Token | None) -> bool:
    """Whether the word is the verb of the noun behind "whose": "whose app listens to pilots"."""
    if after is None or not subject.tag is word.tag is Tag.WORD or after.tag not in (Tag.TO, Tag.PREP, Tag.DET):
        return False
    is_plural = subject.low in PLURALS or subject.low.endswith("s")
    is_of_one = word.low.endswith("s") and not word.low.endswith("ss")
    return is_of_one is not is_plural and after.low != "of"


def follows_that(word: Token, after: Token | None, verbs: frozenset[str]) -> bool:
    """Whether the word behind "that" is a verb: one of the present, or a past that no noun follows: "a mill that
    burned for days", not "said that increased tolls"."""
    if word.low in verbs and word.low.endswith("s"):
        return True
    is_past = word.tag is Tag.WORD and (word.low.endswith("ed") or word.low in IRREGULAR)
    return is_past and after is not None and after.tag not in (*NOMINAL, Tag.CONJ)
