"""Leaves out of a sentence's words who calls something so or says so of it, and makes one word of several that open a
clause together.

Promises to look `LONGEST_NAMER` words ahead at most.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_finite

LONGEST_NAMER = 8
"""Words of "what the firm called"."""

_NAMING = (*NOMINAL, Tag.DET)
_SAYING = frozenset("say says said believe believes hope hopes think thinks expect expects fear fears".split())
_RELATIVE = ("which", "that", "who")
_MOMENTS = ("moment", "minute")
_CALLING = frozenset("called calls call termed terms dubbed dubs deemed".split())
_DESCRIBING = frozenset("described describes billed bills".split())


def without_namers(words: Sequence[Token]) -> Sequence[Token]:
    """The words without "what the firm called", which only tells who calls the next thing so, and without "officials
    say" behind "which"; "by the time" is one word that opens a clause as "before" does."""
    kept: list[Token] = []
    i = 0
    while i < len(words):
        end = _end_of_namer(words, i) if words[i].low == "what" else 0
        if i and words[i - 1].low in _RELATIVE:
            end = _end_of_sayer(words, i)
        if words[i].low == "time" and _opens_by_time(words, i):
            kept[-2:] = [Token("before", words[i - 2].start, words[i].end, Tag.PREP)]
        elif words[i].low == "which" and i and words[i - 1].low == "failing":
            kept[-1] = Token("failing", words[i - 1].start, words[i].end, Tag.SUB)
        elif words[i].low == "silence" and i > 1 and words[i - 1].low == "of" and words[i - 2].low in _MOMENTS:
            kept[-2:] = [Token("moment-of-silence", words[i - 2].start, words[i].end, Tag.WORD)]
        elif not (end or _only_fills(words, i)):
            kept.append(words[i])
        i = max(i + 1, end)
    return kept


def _opens_by_time(words: Sequence[Token], i: int) -> bool:
    """Whether the word ends "by the time" before a subject of its own: "by the time the fair opens"."""
    led = [w.low for w in words[max(0, i - 2) : i]]
    return led == ["by", "the"] and i + 1 < len(words) and words[i + 1].tag in (*_NAMING, Tag.PRON)


def _end_of_namer(words: Sequence[Token], i: int) -> int:
    """The place behind "what the firm called" or "what she described as" at `i`; 0 if it is no such thing."""
    for j in range(i + 2, min(i + LONGEST_NAMER, len(words) - 1)):
        if words[j].low in _CALLING:
            return j + 1
        if words[j].low in _DESCRIBING and words[j + 1].low == "as":
            return j + 2
        if words[j].tag not in (*_NAMING, Tag.PRON, Tag.HAVE):
            return 0
    return 0


def _only_fills(words: Sequence[Token], i: int) -> bool:
    """Whether the word says nothing of what takes place: "takes place there on May 4", "is otherwise due", "the count
    itself on May 4"."""
    before = words[max(0, i - 1)]
    if words[i].low == "itself":
        return i > 0 and before.tag in NOMINAL
    return (words[i].low == "there" and before.low == "place") or (words[i].low == "otherwise" and before.tag is Tag.BE)


def _end_of_sayer(words: Sequence[Token], i: int) -> int:
    """The place behind "officials say" at `i`, where a verb of its own follows that "which" goes with: "a lock, which
    officials say is due to open"; 0 if it is no such thing."""
    for j in range(i, min(i + LONGEST_NAMER, len(words) - 1)):
        if words[j].low in _SAYING:
            return j + 1 if j > i and is_finite(words[j + 1]) else 0
        if words[j].tag not in (*_NAMING, Tag.PRON):
            return 0
    return 0
