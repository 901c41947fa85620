"""Shows phrases as they stand in an event's title.

Promises plain text on one line, in the article's own words.
"""

import re
from collections.abc import Sequence

from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.rules.calendar import HOLIDAYS

_PAREN = re.compile(r"\s*\([^()]{0,80}\)")
_RELATIVE = re.compile(r", (?:which|who|whose|where)\b[^,]{0,200}(?:,[”\"’]?|$)")
_COMMA_INSIDE = re.compile(r",(?=[”\"’]$)")
_ARTICLE = re.compile(r"\b(the|an?)\s$", re.IGNORECASE)
_LOOSE_END = re.compile(
    r"(?:\s(?:the|an?|this|that|its|their|his|her|both|all|each|every|and|or|but|of|at|to|for|from|with|by|into|onto|during"
    r"|between|throughout|until|till|than|as|per|via|will|would|is|are|was|were|be|been|has|have|had))+$"
)
"""Small words with which no title ends; "in", "on", "up" and the like can be a verb's own."""

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
        shown += '"'
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
    shown = _RELATIVE.sub("", _PAREN.sub("", text[words[0].start : words[-1].end]))
    shown = shown[: shown.rindex("(")] if shown.count("(") > shown.count(")") else shown
    return _COMMA_INSIDE.sub("", _LEFT_OPEN.sub("", _SPACE.sub(" ", shown)).strip(" ,;:"))


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
