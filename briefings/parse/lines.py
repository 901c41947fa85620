"""What one line of a page is, taken by itself: a date line, a by-line, a credit, a notice, a menu's word, or words of
the story. `header` then decides by what stands around it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from briefings.parse.published import find_date_line
from briefings.parse.row import Row
from briefings.parse.rules.header import (
    AGO,
    BY,
    CATEGORIES,
    CREDITS,
    DATED_NOTICE,
    FURNITURE,
    JOB,
    MENU_LINES,
    NAME,
    NAMES,
    NOTICES,
    RELATED,
    SOURCE_WORD,
)
from briefings.parse.sections import BOLD, find_label

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
_BYLINE = re.compile(rf"{BY}(?P<names>{NAMES})(?P<rest>(?:,| [|–—·•-]| in\b| of\b| for\b|$).{{0,120}}|)$", re.I)
_STAFF = re.compile(rf"(?P<names>{NAMES})(?P<rest>, (?:[\w’'-]{{1,20}} ){{0,4}}{JOB})$", re.I)
_JOB = re.compile(rf"\b{JOB}$", re.I)
_IS_NAME = re.compile(rf"{NAME}(?: {NAME}){{1,4}}", re.I)
_IS_PERSON = re.compile(rf"{NAME}(?: {NAME}){{1,3}}(?:(?:, | and ){NAME}(?: {NAME}){{1,3}}){{0,3}}")
_JOINT = re.compile(r",? and |, | & | [|–—·•-] | (?=in |of |for )")
_SOURCE_WORD = re.compile(rf"\b{SOURCE_WORD}$", re.IGNORECASE)
_FURNITURE = re.compile(rf"^(?:{FURNITURE}\W*)+|(?:\W*{FURNITURE})+$", re.IGNORECASE)
_DATED_NOTICE = re.compile(DATED_NOTICE, re.IGNORECASE)
_AGO = re.compile(AGO, re.IGNORECASE)
_SEPARATOR = re.compile(r" ?[|·•»] ?| [–—/-] ")
_DATE_SIGN = "\n"
_CRUMB = re.compile(r" [>/›»] ")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"”’')\]*_]{0,4}$")
_RIM = " ,.:()-–—/|"


def read_line(line: str, fallback: str | None) -> Line:
    """What `line` (single blanks, none at its rims) is. `fallback`: ISO 8601, lends its year to a date line."""
    if len(line) <= LONGEST_LINE and (found := _read_furniture(line, fallback)):
        return found
    return read_words(line)


def read_words(line: str) -> Line:
    """A line that is of the story or a title, whatever it looks like."""
    return Line(LineKind.PROSE if _SENTENCE_END.search(line) else LineKind.TITLE)


def _read_furniture(line: str, fallback: str | None) -> Line | None:
    label = find_label(line)
    if label and label.is_sure and label.rule != BOLD and not _DATED_NOTICE.match(line):
        return None
    if line.lower() in _MENU_LINES or any(notice.match(line) for notice in _NOTICES):
        return Line(LineKind.NOTICE)
    if _RELATED.match(line):
        return Line(LineKind.RELATED)
    if credit := next((m for pattern in _CREDITS if (m := pattern.search(line))), None):
        caption = line[: credit.start()].strip(" (|[")
        return Line(LineKind.CREDIT, caption=caption or None, credit=credit["credit"].strip())
    return _read_date_line(line, fallback) or _read_byline(line) or _read_trail(line)


def _read_trail(line: str) -> Line | None:
    """Bread crumbs ("Home > News > Fisheries"): the last one is the category."""
    crumbs = [crumb.strip() for crumb in _CRUMB.split(line)]
    if len(crumbs) < 3 or any(len(crumb.split()) > 3 for crumb in crumbs):
        return None
    return Line(LineKind.NOTICE, category=crumbs[-1] if crumbs[0].lower() in _MENU_LINES else None)


def _read_byline(line: str) -> Line | None:
    """ "By Ann Lee and Bo Cho, Hill News": the names, and the newsroom if one is there."""
    found = _BYLINE.match(line) or _STAFF.match(line)
    if not found or _SENTENCE_END.search(line[found.end("names") :]):
        return None
    names: list[str] = []
    source = None
    for part in _JOINT.split(found["names"] + found["rest"]):
        words = part.strip(" ,|–—·•-")
        if is_newsroom(words):
            source = source or words
        elif _IS_NAME.fullmatch(words) and not _JOB.search(words) and source is None:
            names.append(words)
        elif words:
            break
    if not names and not source:
        return None
    joined = " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    return Line(LineKind.BYLINE, byline=joined or None, source=source)


def _read_date_line(line: str, fallback: str | None) -> Line | None:
    """A line that has a date and little else; the rest is the category, the source or the by-line."""
    found = find_date_line(line, fallback)
    if not found:
        return Line(LineKind.DATE) if _AGO.fullmatch(line) else None
    if _DATED_NOTICE.match(line) and found.stretches[0][0] <= 80:
        return Line(LineKind.DATE, published=found.published)
    if _SENTENCE_END.search(line) and not line.endswith(".m."):
        return None
    rest = list(line)
    for start, end in found.stretches:
        rest[start:end] = [_DATE_SIGN] * (end - start)
    day = found.stretches[0][0]
    fields = _file_parts(_parts("".join(rest[: day + 1])), _parts("".join(rest[day:])))
    return None if fields is None else Line(LineKind.DATE, published=found.published, **fields)


class _Part(NamedTuple):
    """What is printed beside a date; `is_apart`: a bar, a dash or the like stands between."""

    words: str
    is_apart: bool


def _parts(rest: str) -> list[_Part]:
    """What a date line says at one side of its date, without the words that only lead to the date."""
    parts = []
    for piece in _SEPARATOR.split(rest):
        words = piece.strip(_RIM + _DATE_SIGN)
        bare = words if _BYLINE.match(words) else _FURNITURE.sub("", words).strip(_RIM)
        if any(c.isalpha() for c in bare):
            parts.append(_Part(bare, _DATE_SIGN not in piece))
    return parts


def _file_parts(before: list[_Part], after: list[_Part]) -> dict[str, str] | None:
    """Each part of a date line under its field, or None for a line that says more than that.

    What comes before the date is more often the newsroom, what comes after it the category.
    """
    fields: dict[str, str] = {}
    for part in before + after:
        words = part.words
        author = _read_byline(words)
        if author and author.byline:
            fields.setdefault("byline", author.byline)
        elif is_category(words):
            fields.setdefault("category", words)
        elif is_newsroom(words) or (part.is_apart and part in before and after):
            fields.setdefault("source", words)
        elif part.is_apart and len(words.split()) <= 5:
            fields.setdefault("category", words)
        elif len(words.split()) > 3 or (not words.istitle() and not words.isupper()):
            return None
    return fields


def is_newsroom(words: str) -> bool:
    """Whether `words` end like the name of a newspaper, a wire or a broadcaster."""
    return bool(words and words[0].isupper() and len(words.split()) <= 6 and _SOURCE_WORD.search(words))


def is_name(words: str) -> bool:
    """Whether `words` look like the name of a person and like nothing else that stands in a header."""
    return bool(_IS_PERSON.fullmatch(words)) and not is_newsroom(words) and not is_category(words)


def is_category(words: str) -> bool:
    """Whether `words` name a section of a newspaper, or several joined by "&" or "and"."""
    return all(part.strip() in _CATEGORIES for part in re.split(r" ?& ?| and |/|, ", words.lower()))
