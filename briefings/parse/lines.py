"""What one line of a page is, taken by itself: a date line, a by-line, a credit, a notice, a menu's word, or words of
the story. `header` then decides by what stands around it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from briefings.parse.published import find_date_line
from briefings.parse.row import Row
from briefings.parse.rules.header import (
    CATEGORIES,
    CREDITS,
    DATED_NOTICE,
    FURNITURE,
    MENU_LINES,
    NAMES,
    NOTICES,
    RELATED,
    SOURCE_WORD,
)

LONGEST_LINE = 400
"""Nothing longer is a date line, a by-line, a credit or a notice."""


class LineKind(StrEnum):
    """What a line is."""

    NOTICE = "notice"
    RELATED = "related"
    DATE = "date"
    BYLINE = "byline"
    CREDIT = "credit"
    TITLE = "title"  # words that end no sentence: a headline, a heading, a caption, a menu's word
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class Line:
    """What a line is and the facts that it prints."""

    kind: LineKind
    published: str | None = None
    category: str | None = None
    byline: str | None = None
    source: str | None = None
    caption: str | None = None
    credit: str | None = None


def _alternatives(rows: tuple[Row, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row.pattern, re.IGNORECASE) for row in rows)


def _words(lines: str) -> frozenset[str]:
    return frozenset(word.strip() for line in lines.strip().splitlines() for word in line.split("|"))


_CREDITS = _alternatives(CREDITS)
_NOTICES = _alternatives(NOTICES)
_MENU_LINES = _words(MENU_LINES)
_CATEGORIES = _words(CATEGORIES)
_RELATED = re.compile(RELATED + r"$", re.IGNORECASE)
_BYLINE = re.compile(
    rf"(?:(?:words|written|reported|reporting|story) )?by:? (?P<names>{NAMES})(?P<rest>(?:,| [|–—·•-]| in\b| of\b| for\b|$).{{0,120}})$",
    re.IGNORECASE,
)
_SOURCE_WORD = re.compile(rf"\b{SOURCE_WORD}$", re.IGNORECASE)
_FURNITURE = re.compile(FURNITURE, re.IGNORECASE)
_DATED_NOTICE = re.compile(DATED_NOTICE, re.IGNORECASE)
_SEPARATOR = re.compile(r" ?[|·•»] ?| [–—/-] |\n")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"”’')\]*_]{0,4}$")


def read_line(line: str, fallback: str | None) -> Line:
    """What `line` (single blanks, none at its rims) is. `fallback`: ISO 8601, lends its year to a date line."""
    if len(line) <= LONGEST_LINE and (found := _read_furniture(line, fallback)):
        return found
    return Line(LineKind.PROSE if _SENTENCE_END.search(line) else LineKind.TITLE)


def _read_furniture(line: str, fallback: str | None) -> Line | None:
    if line.lower() in _MENU_LINES or any(notice.match(line) for notice in _NOTICES):
        return Line(LineKind.NOTICE)
    if _RELATED.match(line):
        return Line(LineKind.RELATED)
    if credit := next((m for pattern in _CREDITS if (m := pattern.search(line))), None):
        caption = line[: credit.start()].strip(" (|[")
        return Line(LineKind.CREDIT, caption=caption or None, credit=credit["credit"].strip())
    return _read_date_line(line, fallback) or _read_byline(line)


def _read_byline(line: str) -> Line | None:
    found = _BYLINE.match(line)
    if not found or len(found["names"].split()) < 2 or _SENTENCE_END.search(found["rest"]):
        return None
    names = found["names"]
    if is_newsroom(names):
        return Line(LineKind.BYLINE, source=names)
    rest = found["rest"].strip(" ,|–—·•-")
    return Line(LineKind.BYLINE, byline=names, source=rest if is_newsroom(rest) else None)


def _read_date_line(line: str, fallback: str | None) -> Line | None:
    """A line that has a date and little else; the rest is the category, the source or the by-line."""
    found = find_date_line(line, fallback)
    if not found:
        return None
    if _DATED_NOTICE.match(line) and found.stretches[0][0] <= 80:
        return Line(LineKind.DATE, published=found.published)
    rest = list(line)
    for start, end in found.stretches:
        rest[start:end] = ["\n"] * (end - start)
    day = found.stretches[0][0]
    before, after = _parts("".join(rest[:day])), _parts("".join(rest[day:]))
    if any(len(part.split()) > 6 for part in before + after) or len(before + after) > 3:
        return None
    return Line(LineKind.DATE, published=found.published, **_file_parts(before, after))


def _parts(rest: str) -> list[str]:
    parts = (" ".join(part.split()).strip(" ,.:()-–—/") for part in _SEPARATOR.split(rest))
    return [part for part in parts if any(c.isalpha() for c in _FURNITURE.sub("", part))]


def _file_parts(before: list[str], after: list[str]) -> dict[str, str]:
    """Each part of a date line under its field. What comes before the date is more often the newsroom, what
    comes after it the category."""
    fields: dict[str, str] = {}
    for part in before + after:
        if author := _read_byline(part):
            fields.setdefault("byline", author.byline or "")
            continue
        words = " ".join(_FURNITURE.sub(" ", part).split()).strip(" ,:")
        if is_category(words):
            fields.setdefault("category", words)
        elif is_newsroom(words) or (part in before and after):
            fields.setdefault("source", words)
        elif part in after:
            fields.setdefault("category", words)
    return fields


def is_newsroom(words: str) -> bool:
    """Whether `words` end like the name of a newspaper, a wire or a broadcaster."""
    return bool(words and words[0].isupper() and len(words.split()) <= 6 and _SOURCE_WORD.search(words))


def is_category(words: str) -> bool:
    """Whether `words` name a section of a newspaper, or several joined by "&" or "and"."""
    return all(part.strip() in _CATEGORIES for part in re.split(r" ?& ?| and |/|, ", words.lower()))
