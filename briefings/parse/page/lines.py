"""What one line of a page is, taken by itself: a date line, a by-line, a credit, a notice, a menu's word, or words of
the story. `header` then decides by what stands around it.
"""

import re

from briefings.model.article import Span
from briefings.parse.match import compile_row, compile_table
from briefings.parse.page.bylines import find_byline, is_category, is_name, is_newsroom
from briefings.parse.page.date_lines import ANY_LEAP_YEAR, is_dated_notice, read_date_line, read_field
from briefings.parse.page.labels import BOLD, find_label
from briefings.parse.page.line_kinds import Line, LineKind, read_words
from briefings.parse.page.published import find_date_line
from briefings.parse.rules import header as rules
from briefings.parse.rules.header import (
    CREDITS,
    DESK,
    MENU_LINES,
    NOTICES,
    PROVENANCE,
    RELATED,
    REPORTED_BY,
    SMALL_PRINT,
)
from briefings.parse.text.sentences import find_sentences

CAPTION_WORD = re.compile(rules.CAPTION_WORD, re.IGNORECASE)
"""What may stand before a caption."""

MOST_PARTS = 3
"""A line of names parted by bars that has more of them is a menu."""

FIRST_WORDS = 100
"""Characters in which a line of provenance says by whom it was made, or when."""

LONGEST_ASIDE = 60
"""A sentence behind who made it and when that is no longer tells readers how to read it."""

LONGEST_DAY = 120
"""A first sentence that is longer says more than when the rest was made."""

LONGEST_LINE = 260
"""Nothing longer is a date line, a by-line, a credit or a notice."""


_CREDITS = tuple(map(compile_row, CREDITS))
_HINTS_AT_CREDIT = re.compile(r"photo|pictur|image|credit|illustration|graphic|courtesy|/|\(")
"""For a line in lower case: letters of one case are found faster."""

_CAPTION = re.compile(r"(?:image|picture|photo) caption[:,] ?(?P<caption>\S.*)", re.IGNORECASE)
_NOTICE = compile_table(NOTICES)
_EMBARGO = re.compile(rules.EMBARGO, re.IGNORECASE)
_MENU_LINES = frozenset(word.strip() for line in MENU_LINES.strip().splitlines() for word in line.split("|"))
_RELATED = re.compile(RELATED + r"$", re.IGNORECASE)
_REPORTED_BY = re.compile(REPORTED_BY, re.IGNORECASE)
_PROVENANCE = re.compile(PROVENANCE, re.IGNORECASE)
_MADE = re.compile(rules.MADE, re.IGNORECASE)
_TRANSCRIPT = re.compile(rules.TRANSCRIPT, re.IGNORECASE)
_LONE_DATELINE = re.compile(rules.LONE_DATELINE)
_DIGIT = re.compile(r"\d")
_MAY_TELL = re.compile(r"\d|[BbFf](?:y|Y|rom|ROM)\b")
_SMALL_PRINT = re.compile(SMALL_PRINT, re.IGNORECASE)
_DESK = re.compile(DESK, re.IGNORECASE)
_PART_OF = re.compile(r" (?:of|at) (?:the )?")
_ENTRY_SIGN = re.compile(r"[|·•\[\t]")
_BETWEEN_ENTRIES = re.compile(r" ?[|·•] ?|(?:\] ?)?\[|\t")
_CRUMB = re.compile(r" [>/›»] ")


def read_line(line: str, fallback: str | None) -> Line:
    """What `line` (single blanks, none at its rims) is. `fallback`: ISO 8601, lends its year to a date line."""
    if len(line) <= LONGEST_LINE and (found := _read_furniture(line, fallback)):
        return found
    # "U.S." ends in a stop and is the section of a paper.
    return Line(LineKind.TITLE) if is_category(line) else read_words(line)


def _read_furniture(line: str, fallback: str | None) -> Line | None:
    label = find_label(line)
    if label and label.is_sure and label.rule != BOLD and not is_dated_notice(line):
        return None
    if is_of_menu(line) or _NOTICE.match(line):
        return _read_notice(line, fallback)
    if _RELATED.match(line):
        return Line(LineKind.RELATED)
    if alone := _LONE_DATELINE.match(line):
        dated = find_date_line(alone["day"] or "", fallback)
        return Line(LineKind.BOILERPLATE, published=dated.published if dated else None, source=alone["source"].strip())
    bare = line[1:-1] if line.startswith("(") and line.endswith(")") else line
    return (
        read_credit(line)
        or _read_provenance(bare, fallback)
        or read_date_line(bare, fallback)
        or _read_byline(line)
        or read_field(line)
        or _read_trail(line)
        or _read_menu(line)
    )


def _read_notice(line: str, fallback: str | None) -> Line:
    """A notice, with the day that it names: "This story was first published on May 8, 2026."."""
    is_embargo, is_dated = _EMBARGO.match(line), is_dated_notice(line)
    found = find_date_line(line, fallback) if is_embargo or is_dated else None
    day = found.published if found else None
    published, embargo = (None, day) if is_embargo else (day, None)
    return Line(LineKind.BOILERPLATE, published=published, embargo=embargo, byline=read_trailer(line))


def read_credit(line: str) -> Line | None:
    """A photo credit, with the caption that stands before it in the same line."""
    if not _HINTS_AT_CREDIT.search(line.lower()):
        return None
    if told := _CAPTION.match(line):
        return Line(LineKind.CREDIT, caption=told["caption"])
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


def read_trailer(line: str) -> str | None:
    """The people whom "(Reporting by Ann Lee; Editing by Bo Cho)" names as its reporters."""
    found = _REPORTED_BY.match(line)
    author = find_byline(f"By {found['names']}") if found else None
    return author.names if author else None


def _read_provenance(line: str, fallback: str | None) -> Line | None:
    """ "Compiled by the Business Desk, May 8, 2026. All times Eastern.": who made what follows, and when."""
    if not _MAY_TELL.search(line, 0, FIRST_WORDS) or (_says_more(line) and not _MADE.match(line)):
        return None
    spans = find_sentences(line, 0, len(line))
    begin = next(spans, Span(0, 0))
    first = line[: begin.end].rstrip(".")
    if _TRANSCRIPT.match(first):
        return _read_transcript(first, [line[span.start : span.end].rstrip(".") for span in spans], fallback)
    is_led = begin.end < len(line) and len(first) <= LONGEST_DAY
    parts = [_read_maker(first, fallback) or (read_date_line(first, fallback) if is_led else None)]
    if parts[0] is None and len(first) > LONGEST_ASIDE:
        return None
    rest = [line[span.start : span.end].rstrip(".") for span in spans]
    if parts[0] is None:
        return _read_broadcast(first, rest, fallback)
    is_dated = parts[0].published is not None and _PROVENANCE.match(first) is not None
    told = [s for s in rest if not _SMALL_PRINT.match(s) and not (is_dated and len(s) <= LONGEST_ASIDE)]
    parts += [_read_maker(sentence, fallback) or read_date_line(sentence, fallback) for sentence in told]
    known = [part for part in parts if part]
    if len(known) < len(parts):
        return None
    return Line(
        LineKind.BOILERPLATE,
        published=next((part.published for part in known if part.published), None),
        byline=next((part.byline for part in known if part.byline), None),
        source=next((part.source for part in known if part.source), None),
        category=next((part.category for part in known if part.category), None),
    )


def _says_more(line: str) -> bool:
    """A quick look at whether the first sentence is too long to say when the rest was made, or has no number for it."""
    first = line.partition(". ")[0]
    return len(first) > LONGEST_DAY or (len(first) > LONGEST_ASIDE and not _DIGIT.search(first))


def _read_broadcast(first: str, rest: list[str], fallback: str | None) -> Line | None:
    """ "Bay Radio News, Penn. Broadcast on Friday, May 8, 2026, at 6 p.m. Read by Ann Lee.": a newsroom, and short
    sentences of which one says when, or is a date and nothing else."""
    newsroom = next((part for part in first.split(", ") if is_newsroom(part)), None)
    dated = next((s for s in rest if _tells_day(s)), None)
    if newsroom is None or dated is None or any(len(s) > LONGEST_ASIDE for s in (first, *rest) if s is not dated):
        return None
    authors = (find_byline(s) for s in rest)
    told = read_date_line(dated, fallback)
    return Line(
        LineKind.BOILERPLATE,
        published=told.published if told else None,
        byline=next((author.names for author in authors if author and author.names), None),
        source=newsroom,
    )


def _read_transcript(first: str, rest: list[str], fallback: str | None) -> Line | None:
    """ "Transcript of the bulletin broadcast at 6 p.m. on Friday, May 8, 2026. Read by Ann Lee.", with its day and
    nothing but short sentences behind it."""
    told = find_date_line(first, fallback)
    is_alone = all(len(sentence) <= LONGEST_ASIDE for sentence in rest)
    return Line(LineKind.BOILERPLATE, published=told.published) if told and is_alone else None


def _tells_day(sentence: str) -> bool:
    """Whether a sentence of such a line says when: "Broadcast on May 8, 2026", "Friday, May 8, 2026, 6 p.m."."""
    if is_dated_notice(sentence):
        return find_date_line(sentence, None) is not None
    told = read_date_line(sentence, None)
    return told is not None and told.published is not None and not told.facts


def _read_maker(sentence: str, fallback: str | None) -> Line | None:
    """Who made it and when; without a date it must be a newsroom's desk, lest a sentence of the story pass for it."""
    found = _PROVENANCE.match(sentence)
    if not found:
        return None
    who, rest = found["who"].strip(), found["rest"]
    if (author := find_byline(sentence)) and author.names and not _DESK.search(who):
        return None
    dated = read_date_line(rest, fallback) if rest else None
    source = _find_desk(who)
    if (rest and not dated) or not (source or (found["made"] and dated)):
        return None
    byline = who if not source and is_name(who) else None
    published, category = (dated.published, dated.category) if dated else (None, None)
    return Line(LineKind.BOILERPLATE, published, byline=byline, source=source, category=category)


def _find_desk(who: str) -> str | None:
    """The newsroom that `who` names, or the desk of one: of "News Desk of the Evening Lantern" it is the paper."""
    first, *others = _PART_OF.split(who, maxsplit=1)
    if _DESK.search(first):
        return others[0] if others else who
    return next((part for part in (*others, first) if is_newsroom(part)), None)


def _read_menu(line: str) -> Line | None:
    """A menu in one line: "Home | News | Sport | Log in", "Sign in | Subscribe"."""
    signs = len(_ENTRY_SIGN.findall(line))
    entries = _BETWEEN_ENTRIES.split(line) if signs else []
    if signs and all(is_of_menu(entry) for entry in entries):
        return Line(LineKind.BOILERPLATE)
    if signs < MOST_PARTS:
        return None
    known = sum(is_of_menu(entry) or is_category(entry) for entry in entries)
    return Line(LineKind.BOILERPLATE) if 2 * known >= len(entries) else None


def is_of_menu(words: str) -> bool:
    """Whether the words are those of a page's menu, as "Sign in"."""
    return words.lower() in _MENU_LINES


def _read_trail(line: str) -> Line | None:
    """Bread crumbs ("Home > News > Fisheries"): the last one is the category."""
    crumbs = [crumb.strip() for crumb in _CRUMB.split(line)]
    if len(crumbs) < 2:
        return None
    leads_home = is_of_menu(crumbs[0]) or is_category(crumbs[0])
    if len(crumbs) < (2 if leads_home else 3) or any(len(crumb.split()) > 3 for crumb in crumbs):
        return None
    if find_date_line(crumbs[0], ANY_LEAP_YEAR):
        return None  # the row of a calendar: "4 May / Full council / Penn"
    return Line(LineKind.BOILERPLATE, category=crumbs[-1] if leads_home else None)
