"""What a sentence says before and behind a place in it. It looks at `REACH` characters on either side at most, so that
it takes the same time in any text.
"""

import re
from collections.abc import Iterator

from briefings.parse.rules.abbreviations import NEVER_FINAL, SENTENCE_STARTERS

REACH = 240
LONGEST_ABBREVIATION = 12

WRAPPED = 55
"""From so many letters on, a line that breaks off inside a sentence goes on in the next one."""

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]{0,3}\s+(?=[A-Z“\"‘`(\[]|$)|\n\s*\n|\n\s{0,8}(?=[A-Z•*–-]|$)|[;•]")
_ITEM = re.compile(
    r"[ \t]{0,4}(?:[•*·–—-]|(?:noon|midnight|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)\s?[:–—-]\s)", re.IGNORECASE
)
"""How a line begins that is an item of a list or a diary."""

_LAST_WORD = re.compile(r"[\w.]+\Z")
_ABBREVIATIONS = frozenset(NEVER_FINAL.split())
_STARTERS = frozenset(SENTENCE_STARTERS.split())
_HALVES = ("a.m", "p.m")
_NEXT_WORD = re.compile(r"\W{0,5}([A-Za-z]{1,12})")


def sentence_before(text: str, start: int) -> str:
    """The words of the sentence that stand before the offset, at most `REACH` characters."""
    before = text[max(0, start - REACH) : start]
    begin = max((stop.end() for stop in _find_stops(before)), default=0)
    return before[begin:]


def sentence_after(text: str, end: int) -> str:
    """The words of the sentence that stand behind the offset, at most `REACH` characters."""
    after = text[end : end + REACH]
    return next((after[: stop.start()] for stop in _find_stops(after)), after)


def find_line(text: str, at: int, reach: int) -> int:
    """Where the line of `at` begins, or the first of the lines that break off inside its sentence; at most `reach`
    characters before it."""
    first = max(0, at - reach)
    start = text.rfind("\n", first, at) + 1
    while start > first and not _ITEM.match(text, start):
        before = text.rfind("\n", first, start - 1) + 1
        if not _is_full(text, before, start):
            break
        start = before
    return start


def _is_full(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]`, with its line break, is a long one that breaks off inside a sentence."""
    return end - 1 - start > WRAPPED and (text[end - 2].islower() or text[end - 2] == ",")


def _find_stops(words: str) -> Iterator[re.Match[str]]:
    """The ends of sentences."""
    for stop in _SENTENCE_END.finditer(words):
        sign = words[stop.start()]
        goes_on = (sign == "." and _is_abbreviated(words, stop.start())) or (sign == "\n" and _is_wrapped(words, stop))
        if not goes_on:
            yield stop


def _is_wrapped(words: str, stop: re.Match[str]) -> bool:
    """Whether a line that breaks off inside a sentence goes on behind the line break: it is a full one."""
    at = stop.start()
    return stop[0].count("\n") == 1 and _is_full(words, words.rfind("\n", 0, at) + 1, at + 1)


def _is_abbreviated(words: str, stop: int) -> bool:
    """Whether the full stop belongs to an initial or a title ("J.", "Gov."), after which the sentence goes on; behind
    "a.m." it does unless the next word is one that begins sentences."""
    last = _LAST_WORD.search(words, max(0, stop - LONGEST_ABBREVIATION), stop)
    word = last[0].lower() if last else ""
    if word in _HALVES:
        following = _NEXT_WORD.match(words, stop)
        return following is None or following[1].lower() not in _STARTERS
    initial = word.rpartition(".")[2]
    return (len(initial) == 1 and initial.isalpha()) or word in _ABBREVIATIONS
