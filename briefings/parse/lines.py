"""What one line of a page is, taken by itself: a date line, a by-line, a credit, a notice, a menu's word, or words of
the story. `header` then decides by what stands around it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from briefings.parse.bylines import find_byline, is_category, is_name, is_newsroom
from briefings.parse.layout import split_sentences
from briefings.parse.published import find_date_line
from briefings.parse.row import Row
from briefings.parse.rules import header as rules
from briefings.parse.rules.header import (
    AGO,
    CREDITS,
    DATED_NOTICE,
    DESK,
    FIELDS,
    FURNITURE,
    MENU_LINES,
    NOT_A_FIELD,
    NOTICES,
    PROVENANCE,
    RELATED,
    REPORTED_BY,
    SMALL_PRINT,
)
from briefings.parse.sections import BOLD, find_label

CAPTION_WORD = re.compile(rules.CAPTION_WORD, re.IGNORECASE)
"""What may stand before a caption."""

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
    is_bare: bool = False  # a date with nothing beside it, which may head a day's entries in a diary

    @property
    def facts(self) -> dict[str, str]:
        """The by-line, source and category that it prints."""
        printed = {"byline": self.byline, "source": self.source, "category": self.category}
        return {name: value for name, value in printed.items() if value}


def _alternatives(rows: tuple[Row, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(row.pattern, re.IGNORECASE) for row in rows)


_CREDITS = _alternatives(CREDITS)
_HINTS_AT_CREDIT = re.compile(r"photo|pictur|image|credit|illustration|graphic|/|\(", re.IGNORECASE)
_NOTICES = _alternatives(NOTICES)
_EMBARGO = re.compile(r"(?:strictly )?embargo", re.IGNORECASE)
_MENU_LINES = frozenset(word.strip() for line in MENU_LINES.strip().splitlines() for word in line.split("|"))
_RELATED = re.compile(RELATED + r"$", re.IGNORECASE)
_FIELD = re.compile(rf"{FIELDS}: (?P<value>\S.{{0,80}})(?<![.!?])$", re.IGNORECASE)
_FURNITURE = re.compile(rf"^(?:{FURNITURE}\W*)+|(?:\W*{FURNITURE})+$", re.IGNORECASE)
_DATED_NOTICE = re.compile(DATED_NOTICE, re.IGNORECASE)
_AGO = re.compile(AGO, re.IGNORECASE)
_REPORTED_BY = re.compile(REPORTED_BY, re.IGNORECASE)
_PROVENANCE = re.compile(PROVENANCE, re.IGNORECASE)
_SMALL_PRINT = re.compile(SMALL_PRINT, re.IGNORECASE)
_DESK = re.compile(DESK, re.IGNORECASE)
_NOT_A_FIELD = re.compile(NOT_A_FIELD, re.IGNORECASE)
_PART_OF = re.compile(r" (?:of|at) (?:the )?")
_SEPARATOR = re.compile(r" ?[|·•»] ?| [–—/-] | [–—/-](?=[A-Z])")
_DATE_SIGN = "\n"
_TIMED_NOTICE = re.compile(rf"{DATED_NOTICE}.{{0,20}}\d[:.]\d\d.{{0,20}}", re.IGNORECASE)
_FILED_UNDER = re.compile(r"^(?:filed (?:in|under):?|in|under:?) (?=[A-Z])")
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
        until = find_date_line(line, fallback) if _EMBARGO.match(line) else None
        return Line(LineKind.NOTICE, published=until.published if until else None, byline=_read_trailer(line))
    if _RELATED.match(line):
        return Line(LineKind.RELATED)
    bare = line[1:-1] if line.startswith("(") and line.endswith(")") else line
    return (
        _read_credit(line)
        or _read_provenance(bare, fallback)
        or _read_date_line(bare, fallback)
        or _read_byline(line)
        or _read_field(line)
        or _read_trail(line)
    )


def _read_credit(line: str) -> Line | None:
    """A photo credit, with the caption that stands before it in the same line."""
    if not _HINTS_AT_CREDIT.search(line):
        return None
    found = next((m for pattern in _CREDITS if (m := pattern.search(line))), None)
    if not found:
        return None
    caption, credit = line[: found.start()], found["credit"]
    # "Photo: a pier at dawn. Credit: Ann Lee": the first word leads to the caption.
    if second := next((m for m in (_CREDITS[0].search(credit),) if m and "credit" in m[0].lower()), None):
        caption, credit = credit[: second.start()], second["credit"]
    caption = CAPTION_WORD.sub("", caption.strip(" (|[–—-"))
    return Line(LineKind.CREDIT, caption=caption or None, credit=credit.strip())


def _read_byline(line: str) -> Line | None:
    found = find_byline(line)
    return Line(LineKind.BYLINE, byline=found.names, source=found.source) if found else None


def _read_trailer(line: str) -> str | None:
    """The people whom "(Reporting by Ann Lee; Editing by Bo Cho)" names as its reporters."""
    found = _REPORTED_BY.match(line)
    author = find_byline(f"By {found['names']}") if found else None
    return author.names if author else None


def _read_provenance(line: str, fallback: str | None) -> Line | None:
    """ "Compiled by the Business Desk, May 8, 2026. All times Eastern.": who made what follows, and when."""
    sentences = [line[span.start : span.end].rstrip(".") for span in split_sentences(line, 0, len(line))]
    if not sentences:
        return None
    first, *rest = sentences
    parts = [_read_maker(first, fallback) or (_read_date_line(first, fallback) if rest else None)]
    if parts[0] is None:
        return None
    told = [sentence for sentence in rest if not _SMALL_PRINT.match(sentence)]
    parts += [_read_maker(sentence, fallback) or _read_date_line(sentence, fallback) for sentence in told]
    known = [part for part in parts if part]
    if len(known) < len(parts):
        return None
    return Line(
        LineKind.NOTICE,
        published=next((part.published for part in known if part.published), None),
        byline=next((part.byline for part in known if part.byline), None),
        source=next((part.source for part in known if part.source), None),
    )


def _read_maker(sentence: str, fallback: str | None) -> Line | None:
    """Who made it and when; without a date it must be a newsroom's desk, lest a sentence of the story pass for it."""
    found = _PROVENANCE.match(sentence)
    if not found:
        return None
    who, rest = found["who"].strip(), found["rest"]
    if (author := find_byline(sentence)) and author.names and not _DESK.search(who):
        return None
    dated = _read_date_line(rest, fallback) if rest else None
    source = _find_desk(who)
    if (rest and not dated) or not (source or (found["made"] and dated)):
        return None
    byline = who if not source and is_name(who) else None
    return Line(LineKind.NOTICE, published=dated.published if dated else None, byline=byline, source=source)


def _find_desk(who: str) -> str | None:
    """The newsroom that `who` names, or the desk of one: of "News Desk of the Evening Lantern" it is the paper."""
    first, *others = _PART_OF.split(who, maxsplit=1)
    if _DESK.search(first):
        return others[0] if others else who
    return next((part for part in (*others, first) if is_newsroom(part)), None)


def _read_field(line: str) -> Line | None:
    """ "Author: Ann Lee", "Source: Hill News", as the headers of some exports have it."""
    found = _FIELD.match(line)
    if not found or not found.lastgroup:
        return None
    byline, source, category = (found["value"] if found[name] else None for name in ("byline", "source", "category"))
    return Line(LineKind.NOTICE, byline=byline, source=source, category=category)


def _read_trail(line: str) -> Line | None:
    """Bread crumbs ("Home > News > Fisheries"): the last one is the category."""
    crumbs = [crumb.strip() for crumb in _CRUMB.split(line)]
    if len(crumbs) < 3 or any(len(crumb.split()) > 3 for crumb in crumbs):
        return None
    return Line(LineKind.NOTICE, category=crumbs[-1] if crumbs[0].lower() in _MENU_LINES else None)


def _read_date_line(line: str, fallback: str | None) -> Line | None:
    """A line that has a date and little else; the rest is the category, the source or the by-line."""
    is_notice = bool(_DATED_NOTICE.match(line))
    is_sentence = bool(_SENTENCE_END.search(line)) and not line.endswith(".m.")
    if is_sentence and not is_notice:
        return None
    found = find_date_line(line, fallback)
    ago = _AGO.search(line)
    stretches = sorted((*(found.stretches if found else ()), *((ago.span(),) if ago else ())))
    if not stretches:
        return Line(LineKind.DATE) if _TIMED_NOTICE.fullmatch(line) else None
    published = found.published if found else None
    is_notice = is_notice and stretches[0][0] <= LONGEST_LEAD
    fields = None if is_sentence else _read_rest(line, stretches)
    if fields is None:
        return Line(LineKind.DATE, published=published) if is_notice else None
    is_bare = not fields and not is_notice and not ago
    # "Monday 9 June" alone is a day of the story more often than the day of its publication.
    if is_bare and found and not found.has_year:
        return None
    return Line(LineKind.DATE, published=published, is_bare=is_bare, **fields)


LONGEST_LEAD = 80
"""Characters before the date in a line that begins with "Published" or the like."""


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
    for part in before + after:
        words = _FILED_UNDER.sub("", part.words)
        if _NOT_A_FIELD.match(words):
            continue
        if author := find_byline(words):
            fields.update({name: value for name, value in zip(("byline", "source"), author, strict=True) if value})
        elif field := _read_field(words):
            fields.update(field.facts)
        elif part.is_apart and "category" in fields and is_name(words):
            fields.setdefault("byline", words)
        elif is_category(words):
            fields.setdefault("category", words)
        elif is_newsroom(words) or (part.is_apart and part in before and after):
            fields.setdefault("source", words)
        elif part.is_apart and part in before and is_name(words):
            fields.setdefault("byline", words)
        elif part.is_apart and len(words.split()) <= 5:
            fields.setdefault("category", words)
        elif len(words.split()) > 3 or (not words.istitle() and not words.isupper()):
            return None
    return fields
