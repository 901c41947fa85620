"""Finds the verb of a sentence in which no word is one that the tables know: "Power flows through the cable on May 4".

A sentence has a verb, so that where none is known the first word is taken that looks like the present of one: with the
"s" of one doer, or with an object behind a plural.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.agreement import head_before
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.rules.calendar import NUMBERS

_MEASURES = frozenset("hours minutes days weeks months years times yards miles metres meters pounds dollars".split())
_NO_ENDINGS = ("ss", "us", "is", "'s", "’s", "ics")
_BEHIND_ONE = (Tag.DET, Tag.PREP, Tag.DATE, Tag.ADV, Tag.TO)
_MANY = frozenset("people men women children police".split())


def find_plain_present(words: Sequence[Token], is_verb: Sequence[bool], nouns: frozenset[str]) -> int | None:
    """The place of the verb, if the words are a sentence with a date and none of them is a verb so far. `nouns`: those
    of events, which are taken for no verbs."""
    is_sentence = bool(words) and words[-1].low == "." and any(w.tag is Tag.DATE for w in words)
    if not is_sentence or any(is_verb):
        return None
    for i in range(1, len(words) - 1):
        word, before, after = words[i], words[i - 1], words[i + 1]
        if word.tag is Tag.PUNCT and word.low != "'":
            return None
        if word.tag is not Tag.WORD or before.tag not in NOMINAL or word.low in nouns | _MEASURES:
            continue
        is_of_one = word.low.endswith("s") and not word.low.endswith(_NO_ENDINGS) and not _is_plural(before)
        if is_of_one and after.tag in _BEHIND_ONE:
            return i
        is_bare = after.tag is Tag.DET and not word.low.endswith(("s", "ed", "ing", "ly"))
        is_counted = i > 1 and (words[i - 2].low in NUMBERS or words[i - 2].low.isdigit())
        if is_bare and (is_counted or _is_plural(words[head_before(words, i - 1)])):
            return i
    return None


def _is_plural(word: Token) -> bool:
    return word.low in _MANY or (word.low.endswith("s") and not word.low.endswith(_NO_ENDINGS))
