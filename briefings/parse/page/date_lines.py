"""The lines that tell when a story was published, and the fields beside the date: section, newsroom, author.

A line of the story may hold a date too; that it is none of these lines is for this file to tell.
"""

import re
from typing import Any, NamedTuple

from briefings.parse.page.bylines import (
    find_author,
    find_byline,
    is_category,
    is_job,
    is_name,
    is_newsroom,
    is_place,
    is_signed,
    names_document,
    names_paper,
)
from briefings.parse.page.line_kinds import Line, LineKind, ends_sentence
from briefings.parse.page.published import find_date_line
from briefings.parse.rules import notices
from briefings.parse.rules.header import AGO, DATED_NOTICE, FIELDS, FURNITURE, NOT_A_FIELD, PLACE_WORDS
from briefings.parse.text.word_sets import BODIES, PLACES, VERSUS

ANY_LEAP_YEAR = "2000-01-01"

DOTS = "...."
"""Dots lead from an entry of a table to its day."""

LONGEST_SECTION = 4
"""Words, at most, of the section that a line says it is filed in."""

LONGEST_LEAD = 80
"""Characters before the date in a line that begins with "Published" or the like."""

_OF_PLACES = frozenset(PLACE_WORDS.split()) | PLACES | BODIES
_DATED_NOTICE = re.compile(DATED_NOTICE, re.IGNORECASE)
_AGO = re.compile(AGO, re.IGNORECASE)
OPENS_RANGE = re.compile(r"\d\s?(?:[-–—]|to|and|until)\s?$")
"""Before a date that ends a range of days."""

_FURNITURE = re.compile(rf"^(?:{FURNITURE}\W*)+|(?:\W*{FURNITURE})+$", re.IGNORECASE)
_NOT_A_FIELD = re.compile(NOT_A_FIELD, re.IGNORECASE)
_LIMIT = re.compile(rf"(?:{'|'.join(notices.LIMITS.values()).replace(';', '|')}): ", re.IGNORECASE)
"""How a line begins that says when something begins or ends, which is no day of publication."""
_SEPARATOR = re.compile(r" ?[|·•»] ?| [–—/-] | [–—/-](?=[A-Z])")
_DATE_SIGN = "\n"
_TIMED_NOTICE = re.compile(rf"{DATED_NOTICE}.{{0,20}}\d[:.]\d\d.{{0,20}}", re.IGNORECASE)
_FILED_UNDER = re.compile(r"^(?:filed (?:in|under):?|in|under:?) (?=[A-Z])")
_RIM = " ,.:()-–—/|"
_FIELD = re.compile(rf"{FIELDS}: (?P<value>\S.{{0,80}})(?<![.!?])$", re.IGNORECASE)


def is_dated_notice(line: str) -> bool:
    """Whether a line begins with "Published", "Last updated" or the like."""
    return bool(_DATED_NOTICE.match(line))


def read_date_line(line: str, fallback: str | None) -> Line | None:
    """A line that has a date and little else; the rest is the category, the source or the by-line."""
    is_notice = is_dated_notice(line)
    is_sentence = ends_sentence(line) and not line.endswith(".m.")
    if (is_sentence and not is_notice) or DOTS in line or _LIMIT.match(line):
        return None
    found = find_date_line(line, fallback)
    ago = _AGO.search(line)
    stretches = sorted((*(found.stretches if found else ()), *((ago.span(),) if ago else ())))
    if not stretches:
        return Line(LineKind.DATE) if _TIMED_NOTICE.fullmatch(line) else None
    if found and OPENS_RANGE.search(line[: found.stretches[0][0]]):
        return None  # "EUROPE DIARY, 4-8 MAY 2026"
    published = found.published if found else None
    is_notice = is_notice and stretches[0][0] <= LONGEST_LEAD
    fields = None if is_sentence else _read_rest(line, stretches)
    if fields is None:
        return Line(LineKind.DATE, published=published) if is_notice else None
    is_bare = not fields and not is_notice and not ago
    # "Monday 9 June" alone is a day of the story more often than the day of its publication.
    if is_bare and found and not found.has_year:
        return None
    has_time = published is not None and "T" in published
    return Line(LineKind.DATE, published=published, is_bare=is_bare and not has_time, **fields)


def names_entry(line: str) -> bool:
    """Whether a line with a date names before it what is on then: "Annual meeting: May 4, 2026"."""
    label, colon, rest = line.partition(": ")
    words = _FURNITURE.sub("", f"{label}:").strip(": ")
    return bool(colon) and find_date_line(rest, ANY_LEAP_YEAR) is not None and len(words.split()) > 1


class _Part(NamedTuple):
    """What is printed beside a date; `is_apart`: a bar, a dash or the like stands between."""

    words: str
    is_apart: bool


def _read_rest(line: str, stretches: list[tuple[int, int]]) -> dict[str, Any] | None:
    """What a date line says beside its dates and times (`stretches`), or None for a line that says more."""
    rest = list(line)
    for start, end in stretches:
        rest[start:end] = [_DATE_SIGN] * (end - start)
    first = stretches[0][0]
    return _file_parts(_parts("".join(rest[: first + 1])), _parts("".join(rest[first:])))


def _parts(rest: str) -> list[_Part]:
    """What a date line says at one side of its date, without the words that only lead to the date."""
    parts = []
    for piece in _SEPARATOR.split(rest):
        words = piece.strip(_RIM + _DATE_SIGN)
        bare = words if find_byline(words) else _FURNITURE.sub("", words).strip(_RIM + _DATE_SIGN)
        if any(c.isalpha() for c in bare):
            parts.append(_Part(bare, _DATE_SIGN not in piece))
    return parts


def _file_parts(before: list[_Part], after: list[_Part]) -> dict[str, Any] | None:
    """Each part of a date line under its field, or None for a line that says more than that.

    What comes before the date is more often the newsroom, what comes after it the category.
    """
    fields: dict[str, Any] = {}
    names_newsroom = any(is_newsroom(part.words) for part in before + after)
    for part in before + after:
        words = _FILED_UNDER.sub("", part.words)
        is_filed = words != part.words and not is_place(words) and len(words.split()) <= LONGEST_SECTION
        if not VERSUS.isdisjoint(words.lower().split()):
            return None  # a match: "Sun 18 Jan, Hill Rovers v Hull, 3pm"
        if (
            _NOT_A_FIELD.match(words)
            or names_document(words)
            or _is_yearless_date(words)
            or (part.is_apart and is_place(words))
        ):
            continue
        if author := find_byline(words):
            fields.update({name: value for name, value in zip(("byline", "source"), author, strict=True) if value})
        elif part in before and not (is_name(words) or is_signed(words)) and (author := find_author(words)):
            fields.setdefault("byline", author.names)
        elif field := read_field(words):
            fields.update(field.facts)
        elif part.is_apart and "category" in fields and is_name(words):
            fields.setdefault("byline", words)
        elif is_category(words) or is_filed:
            fields.setdefault("category", words)
        elif is_newsroom(words) or (names_paper(words) and (part in before or words.startswith("The "))):
            house, _, programme = words.partition(", ")
            fields.setdefault("source", house if programme[:1].islower() else words)
        elif "byline" in fields and part in before and (part.is_apart or is_job(words)):
            continue  # where somebody is, or as what
        elif part in before and not part.is_apart and not after and is_name(words) and not _sounds_like_place(words):
            fields.setdefault("byline", words)  # "Tilda Marsh, 4 March 2024"
        elif part.is_apart and part in before and is_name(words) and (names_newsroom or not after):
            fields.setdefault("byline", words)
        elif part.is_apart and part in before and after:
            fields.setdefault("source", words)
        elif part.is_apart and len(words.split()) <= 5:
            fields.setdefault("category", words)
        elif len(words.split()) > 3 or (not words.istitle() and not words.isupper()):
            return None
    return fields


def _sounds_like_place(words: str) -> bool:
    """Whether a name of two words or more is rather that of a town or a body than of a person."""
    return is_place(words) or not _OF_PLACES.isdisjoint(words.lower().replace(".", "").split())


def _is_yearless_date(words: str) -> bool:
    """Whether a part is one more date, which takes its year from the first."""
    found = find_date_line(words, ANY_LEAP_YEAR)
    return found is not None and found.stretches[0] == (0, len(words))


def read_field(line: str) -> Line | None:
    """ "Author: Ann Lee", "Source: Hill News", as the headers of some exports have it."""
    found = _FIELD.match(line)
    if not found or not found.lastgroup:
        return None
    byline, source, category = (found["value"] if found[name] else None for name in ("byline", "source", "category"))
    return Line(LineKind.BOILERPLATE, byline=byline, source=source, category=category)
