"""The words that lead to a verb, as "will", which one clause lends the verb of the next.

Promises an answer from the clause before and the few words behind the small word between the two.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.clause import IRREGULAR, Clause
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, is_finite

LONGEST_NEXT = 24
"""Words from "before" to the day of what comes next."""

_PASTS = IRREGULAR - {"put", "set"}
"""Forms of the past that do not also stand behind "will"."""
_PASTS_OF_BE = ("was", "were", "had", "did", "would")


def lend_lead(
    clause: Clause, words: Sequence[Token], i: int, verbs: frozenset[str], nouns: frozenset[str]
) -> Sequence[Token]:
    """What the clause lends the verb behind the conjunction or the "before" at `words[i]`. Empty if it lends none.
    `verbs` and `nouns` as `split_clauses` has them."""
    if words[i].low == "before":
        return _lead_to_next(clause, words, i)
    return _share_lead(clause, words[i + 1 : i + 3], verbs, nouns) if words[i].tag is Tag.CONJ else ()


def _share_lead(
    clause: Clause, after: Sequence[Token], verbs: frozenset[str], nouns: frozenset[str]
) -> Sequence[Token]:
    """The "will" or "is expected to" of the clause before a conjunction: "will open on May 4 and close on May 9", "is
    expected to meet the board and to sail on May 4". `after`: the two words behind the conjunction."""
    words, finite = clause.words, clause.finite
    if finite < 0 or not after:
        return ()
    is_verb = _is_bare_verb(after, verbs, nouns)
    if words[finite].tag is Tag.MODAL:
        if _is_done_too(words, finite + 1, after):
            return words[finite : finite + 2]
        return words[finite : finite + 1] if is_verb and _agrees(words, finite + 1, after[0]) else ()
    to = next((n for n in range(finite, len(words)) if words[n].tag is Tag.TO), -1)
    is_told_to = after[0].tag is Tag.TO and any(w.low in verbs for w in after[1:2])
    if to < 0 or not (is_told_to or any(w.tag is Tag.DATE for w in words[to:])):
        return ()
    if _is_done_too(words, to + 1, after):
        return words[finite : to + 2]
    stands_alone = after[0].low == "have" and words[finite].low in ("are", "were")  # "were to be held but have moved"
    is_verb = is_verb and not stands_alone and _agrees(words, to + 1, after[0])
    return words[finite:to] if after[0].tag is Tag.TO else words[finite : to + 1] if is_verb else ()


def _is_done_too(words: Sequence[Token], be: int, after: Sequence[Token]) -> bool:
    """Whether a second participle with a day follows the "be" at `be`: "is to be sent by May 4 and read by May 9"."""
    is_led = any(w.tag is Tag.BE for w in words[be : be + 1]) and any(w.tag is Tag.DATE for w in words[be:])
    return is_led and _is_past(after[0]) and after[1:] != () and after[1].tag in (Tag.PREP, Tag.DATE, Tag.ADV)


def _is_past(verb: Token) -> bool:
    return (verb.low.endswith("ed") and not verb.low.endswith("eed")) or verb.low in _PASTS


def _is_bare_verb(words: Sequence[Token], verbs: frozenset[str], nouns: frozenset[str]) -> bool:
    """Whether the words begin with a verb as it stands behind "will"; a noun has no article behind it."""
    low = words[0].low
    is_followed = len(words) > 1 and words[1].tag is Tag.DET
    return low == "be" or (low in verbs and (low not in nouns or is_followed) and not low.endswith("s"))


def _agrees(words: Sequence[Token], led: int, verb: Token) -> bool:
    """Whether the verb can stand where the one at `led` does: a past only beside "be", as in "will be flown to Penn and
    opened", not behind "widened the zone to six miles and gave"."""
    return not _is_past(verb) or any(w.tag is Tag.BE for w in words[led : led + 1])


def _lead_to_next(clause: Clause, words: Sequence[Token], before: int) -> Tokens:
    """The "will be" for which a form in -ing stands behind the "before" at `before`: "will visit Penn on Monday before
    meeting pilots on Tuesday". Empty where no day is behind it, or the clause before tells of none to come."""
    verb = words[before + 1 : before + 2]
    if not verb or verb[0].tag is not Tag.WORD or not verb[0].low.endswith("ing") or clause.finite < 0:
        return ()
    finite = clause.words[clause.finite].low
    is_past = finite.endswith("ed") or finite in IRREGULAR or finite in _PASTS_OF_BE
    behind = words[before + 2 : before + LONGEST_NEXT]
    end = next((k for k, w in enumerate(behind) if w.tag in (Tag.PUNCT, Tag.SUB) or is_finite(w)), len(behind))
    is_dated = any(w.tag is Tag.DATE for w in behind[:end]) and any(w.tag is Tag.DATE for w in clause.words)
    if is_past or not is_dated:
        return ()
    start = verb[0].start
    return (Token("will", start, start, Tag.MODAL), Token("be", start, start, Tag.BE))
