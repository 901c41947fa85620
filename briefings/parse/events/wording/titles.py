"""Shows phrases as they stand in an event's title.

Promises plain text on one line, in the article's own words.
"""

import re
from collections.abc import Sequence

from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.rules.calendar import FULL_WEEKDAY, HOLIDAYS

_PAREN = re.compile(r"\s*\([^()]{0,80}\)")
_RELATIVE = re.compile(r", (?:which|who|whose|where)\b[^,]{0,200}(?:,[”\"’]?|$)")
_COMMA_INSIDE = re.compile(r",(?=[”\"’]$)")
_ARTICLE = re.compile(r"\b(the|an?)\s$", re.IGNORECASE)
_LOOSE_END = re.compile(
    r"(?:\s(?:the|an?|this|that|its|their|his|her|both|all|each|every|and|or|but|of|at|to|for|from|with|by|into|onto|during"
    r"|between|throughout|until|till|than|as|per|via|will|would|is|are|was|were|be|been|has|have|had))+$"
)
"""Small words with which no title ends; "in", "on", "up" and the like can be a verb's own."""

_DAY = re.compile(rf"\b{FULL_WEEKDAY}\b|[a-z]{{3}}.*\d|\d.*[a-z]{{3}}")
"""A weekday, or the day of a month, in lower case."""

_SPACE = re.compile(r"\s+")
_OPEN_SINGLE = re.compile(r"(?<!\w)‘(?!.*’(?!\w))")
"""A single quotation mark that nothing closes."""

_LEFT_OPEN = re.compile(r"\s[\"“]$")
"""A quotation mark whose words are left out."""


def show(text: str, words: Sequence[Token]) -> str:
    """The words as printed, on one line, without brackets; the first in lower case unless it is a name."""
    if not words:
        return ""
    shown = show_as_printed(text, words)
    if shown.count('"') % 2:
        shown = shown[:-1] if shown.endswith('"') else shown + '"'
    shown += "”" * (shown.count("“") - shown.count("”"))
    if _OPEN_SINGLE.search(shown):
        shown += "’"
    is_name = words[0].tag in (Tag.NAME, Tag.DATE) or words[0].low in HOLIDAYS
    return shown if is_name else decapitalise(shown)


def show_as_printed(text: str, words: Sequence[Token]) -> str:
    """The words as printed, on one line, without brackets and relative clauses. A "be" that the clause before lends
    stands far from the rest."""
    if len(words) > 1 and words[0].tag is Tag.BE and text[words[0].end : words[1].start].strip():
        return f"{words[0].low} {show_as_printed(text, words[1:])}"
    shown = _RELATIVE.sub("", _PAREN.sub("", _without_days(text, words)))
    shown = shown[: shown.rindex("(")] if shown.count("(") > shown.count(")") else shown
    return _COMMA_INSIDE.sub("", _LEFT_OPEN.sub("", _SPACE.sub(" ", shown)).strip(" ,;:"))


def _without_days(text: str, words: Sequence[Token]) -> str:
    """The words as printed, without the days that stand before a place: "meeting on May 4 in Penn"."""
    shown, begin = "", words[0].start
    for before, day, behind in zip(words, words[1:], words[2:], strict=False):
        is_day = day.tag is Tag.DATE and behind.tag is Tag.PREP and _DAY.search(day.low)
        if is_day and (before.low == "on" or before.tag is Tag.WORD):
            last = before.start if before.low == "on" else day.start
            shown, begin = shown + text[begin:last], behind.start
    return shown + text[begin : words[-1].end]


def without_loose_end(title: str) -> str:
    """The title without small words at its end that lead to nothing: "Locks to be drained during"."""
    return _LOOSE_END.sub("", title)


def capitalise(title: str) -> str:
    """The title with a capital at its beginning."""
    return title[:1].upper() + title[1:]


def decapitalise(title: str) -> str:
    """The title as it stands inside another one: without the capital of its beginning, unless capitals follow it."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def show_with_article(text: str, words: Tokens) -> str:
    """The phrase with the article that is printed before it, as it stands after "of"."""
    article = _ARTICLE.search(text, max(0, words[0].start - 4), words[0].start) if words else None
    return f"{article[1].lower()} {show(text, words)}" if article else show(text, words)
