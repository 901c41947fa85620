"""Whether a sentence looks back or ahead where it names a date. A guess from the nearest verb, not a parse.

Its words stand in `rules/tenses.py`; every pattern matches a bounded stretch of one sentence.
"""

import re

from briefings.parse.rules.abbreviations import NEVER_FINAL
from briefings.parse.rules.tenses import AHEAD, BACK, LEADS_AHEAD, PURPOSE

REACH = 240
"""How many characters before and after the date are looked at."""

_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]{0,3}\s+(?=[A-Z“\"‘`]|$)|\n\s*\n|\n\s{0,8}(?=[A-Z•*–-]|$)|[;•]")
_ABBREVIATIONS = frozenset(NEVER_FINAL.split())
_LAST_WORD = re.compile(r"[\w.]{1,12}$")
_CUE = re.compile(rf"\b(?:(?P<ahead>{AHEAD})|(?P<back>{BACK})|(?P<purpose>{PURPOSE}))\b", re.IGNORECASE)
_LEADS_AHEAD = re.compile(rf"\b(?:{LEADS_AHEAD})\s(?:the\s)?$", re.IGNORECASE)


def lean(text: str, start: int, end: int) -> int:
    """-1 if the sentence looks back at `text[start:end]`, 1 if it looks ahead, 0 where it does not say."""
    before = sentence_before(text, start)
    if _LEADS_AHEAD.search(before[-40:]):
        return 1
    cues = _cues(before)[::-1] + _cues(sentence_after(text, end))
    if cues[:1] == ["purpose"] and before.endswith("by "):
        return 1
    verbs = [cue for cue in cues if cue != "purpose"] or cues
    if not verbs:
        return 0
    return -1 if verbs[0] == "back" else 1


def _cues(words: str) -> list[str]:
    """The kinds of the verbs. An infinitive of purpose ("to mark the day") is one of its own: it counts only where
    there is no other verb."""
    return [str(cue.lastgroup) for cue in _CUE.finditer(words)]


def sentence_before(text: str, start: int) -> str:
    """The words of the sentence that stand before the offset, at most `REACH` characters."""
    before = text[max(0, start - REACH) : start]
    begin = 0
    for stop in _SENTENCE_END.finditer(before):
        if before[stop.start()] != "." or not _is_abbreviated(before, stop.start()):
            begin = stop.end()
    return before[begin:]


def sentence_after(text: str, end: int) -> str:
    """The words of the sentence that stand behind the offset, at most `REACH` characters."""
    after = text[end : end + REACH]
    stop = _SENTENCE_END.search(after)
    return after[: stop.start()] if stop else after


def _is_abbreviated(words: str, stop: int) -> bool:
    """Whether the full stop belongs to an initial or a title ("J.", "Gov."), after which the sentence goes on."""
    last = _LAST_WORD.search(words, 0, stop)
    word = last[0].lower() if last else ""
    return len(word.rpartition(".")[2]) == 1 or word in _ABBREVIATIONS
