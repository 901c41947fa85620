"""Where the sentences of a text are, and what a sentence says before and behind a place in it.

Promises offsets into the text as it was given. Whole passages are cut in time linear in their length; around a place
it looks at `REACH` characters on either side at most, so that it takes the same time in any text.
"""

import re
from collections.abc import Iterator

from briefings.model.article import Span
from briefings.parse.rules.abbreviations import (
    NEVER_FINAL,
    OFFICES_FIRST,
    SELDOM_FINAL,
    SENTENCE_STARTERS,
    ZONES_AND_DAYS,
)
from briefings.parse.rules.marks import BULLETS
from briefings.parse.text.spans import trim

REACH = 240

WRAPPED = 55
"""From so many letters on, a line that breaks off inside a sentence goes on in the next one."""

SHORTEST_PLURAL = 3
"""Letters that a word in -s has more than, to be taken for a plural."""

_STOP = re.compile(r"[.!?…]+[\"”’')\]*_]{0,4}(?=\s)")
_NEAR_STOP = re.compile(
    r"[.!?][\"”’')\]]{0,3}\s+(?=[A-Z“\"‘`(\[]|$)|\n\s*\n|\n\s{0,8}(?=[A-Z–" + BULLETS + r"-]|$)|[;•]"
)
"""What ends a sentence around a place: the end of a line or of a part, too."""

_ITEM = re.compile(
    r"[ \t]{0,4}(?:[" + BULLETS + r"–—-]|(?:noon|midnight|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)\s?[:–—-]\s"
    r"|(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s[^\n:]{1,40}:\s)",
    re.IGNORECASE,
)
"""How a line begins that is an item of a list or a diary."""

_NEXT = re.compile(r"\s*[\"“‘'(\[*_¿¡$£€₹]{0,4}(\w+)")
_LOWER = re.compile(r"\s[a-z]")
"""Behind "A": it is an article, not an initial."""

_DOES = re.compile(
    r"\s(?!(?:time|night|morning|evening|afternoon|and|but|who|which|that|when|where)\b)[a-z]{3,15}"
    r"\s(?:is|are|will|can|must|may|has|opens?|starts?|begins?|closes?|ends?|runs?)\b"
)
"""Behind a word with a capital: the noun to which it belongs and its verb, "Regional play opens"."""

_OPENS = re.compile(
    r"(?:\s(?!(?:Time|Eve|Day|Morning|Night)\b)[A-Z][\w’'-]{1,15}){0,3}\s(?:then|is|are|was|were|will|can|must|may"
    r"|has|have|costs?|opens?|starts?|begins?|closes?|ends?|runs?|meets?|convenes?|votes?|hosts?|holds?|follows?)\b"
)
"""Behind a word with a capital that is no day: it is the subject of a verb, "Council meets"."""

_IS_LABEL = re.compile(r"(?: [a-z]{3,10})?: ")
"""Behind a word with a capital that is a label: "Venue: Quill Hall"."""

_BEFORE_WORD = re.compile(r"(?s:.{0,30})[\s\"“‘'(\[—–]")
"""Up to where the last word of so many characters begins."""

_OWNS = re.compile(r"\w['’]s")
_INITIALS = re.compile(r"[a-z](?:\.[a-z]){1,3}")
_NEVER_FINAL = frozenset(NEVER_FINAL.split())
_SELDOM_FINAL = frozenset(SELDOM_FINAL.split())
_HOURS = frozenset({"a.m", "p.m"})
_OF_HOURS = frozenset(ZONES_AND_DAYS.split())
_OFFICES_FIRST = frozenset(OFFICES_FIRST.split())
_STARTERS = frozenset(SENTENCE_STARTERS.split())


def split_sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The sentences of `text[start:end]`, without the blanks between them; every other character is in one.

    Sentences inside quotation marks are sentences too. A full stop ends none after an initial or a title
    ("Mr."), and after "U.S." or "p.m." only where the next word is a usual first word.
    """
    return tuple(find_sentences(text, start, end))


def find_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The same one after the other, for whoever may not need all of them."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        following = _NEXT.match(text, stop.end(), end)
        if not following or following[1][0].islower():
            continue
        is_plain = stop[0].startswith(".") and stop[0][1:2] not in (".", "!", "?")
        if is_plain and _is_abbreviated(text, begin, stop, following):
            continue
        yield trim(text, begin, stop.end())
        begin = stop.end()
    if (last := trim(text, begin, end)).start < last.end:
        yield last


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
    start = max(first, text.rfind("\n", first, at) + 1)
    while start > first and not _ITEM.match(text, start):
        before = text.rfind("\n", first, start - 1) + 1
        if not _is_full(text, before, start):
            break
        start = before
    return start


def _find_stops(words: str) -> Iterator[re.Match[str]]:
    """The ends of sentences in the words around a place."""
    for stop in _NEAR_STOP.finditer(words):
        sign = words[stop.start()]
        if sign == "." and _is_abbreviated(words, 0, stop, _NEXT.match(words, stop.end())):
            continue
        if sign == "\n" and _is_wrapped(words, stop) and not _ITEM.match(words, stop.start() + 1):
            continue
        yield stop


def _is_abbreviated(text: str, begin: int, stop: re.Match[str], following: re.Match[str] | None) -> bool:
    """Whether a full stop belongs to an abbreviation, so that the sentence that begins at `begin` goes on behind it.
    `following`: the next word; None where it is not known. One in capitals opens no sentence ("2 p.m. AT")."""
    first = max(begin, stop.start() - 30)
    before = _BEFORE_WORD.match(text, first, stop.start())
    word = text[before.end() if before else first : stop.start()]
    last = word.lower()
    if last == "s" and _OWNS.match(text, stop.start() - 3):
        return False  # "Denny's."
    if last in _NEVER_FINAL:
        return True
    if last in _HOURS and following and following[1][0].isupper() and _begins_behind_hour(text, following):
        return False
    if last not in _SELDOM_FINAL and not _INITIALS.fullmatch(last):
        return False
    if not following or not word or (len(following[1]) > 1 and following[1].isupper() and not word.isupper()):
        return True
    return not (following[1].lower() in _STARTERS or (following[1] == "A" and _LOWER.match(text, following.end())))


def _begins_behind_hour(text: str, following: re.Match[str]) -> bool:
    """Whether the word behind an hour opens a sentence: an office ("It begins at 9 a.m. Mayor Ada Brook said so"), a
    plural before a word in small letters ("It opens at 9 a.m. Members get in free"), a label ("Venue: Quill Hall"), or
    one that or whose noun has a verb ("It opens at 9 a.m. Admission is free")."""
    word = following[1].lower()
    is_other = word not in _OF_HOURS and not word.endswith("day")
    if is_other and _IS_LABEL.match(text, following.end()):
        return True
    if is_other and _OPENS.match(text, following.end()):
        return not following[1].isupper()
    is_many = word.endswith("s") and len(word) > SHORTEST_PLURAL and not word.endswith(("days", "ss", "us", "is"))
    goes_on = is_many and _LOWER.match(text, following.end()) and not text.startswith(" time", following.end())
    is_quality = not following[1].isupper() and not word.endswith("day") and _DOES.match(text, following.end())
    return word in _OFFICES_FIRST or bool(goes_on) or bool(is_quality)


def _is_full(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]`, with its line break, is a long one that breaks off inside a sentence."""
    return end - 1 - start > WRAPPED and (text[end - 2].islower() or text[end - 2] == ",")


def _is_wrapped(words: str, stop: re.Match[str]) -> bool:
    """Whether a line that breaks off inside a sentence goes on behind the line break: it is a full one."""
    at = stop.start()
    return stop[0].count("\n") == 1 and _is_full(words, words.rfind("\n", 0, at) + 1, at + 1)
