"""An article's text by paragraphs, sections and pages, and where in it a passage stands."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TypeVar

from briefings.model.article import Article, Section
from briefings.model.briefing import Page
from briefings.render.escape import Escaped, clean, escape, measure

T = TypeVar("T")

LINE_MOST = 900
"""A longer paragraph is shown in pieces, each marked with "…" where it goes on."""

HEADLINE_MOST = 400
"""A headline up to this length stands above the article in full and is not repeated in its text."""

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of the article as it is shown, under the label of its section ("" before the first)."""

    label: str
    text: Escaped


def paragraph_starts(text: str) -> tuple[int, ...]:
    """Where each paragraph starts. Paragraphs are set off by blank lines; a text without any has one a line."""
    ends = [found.end() for found in _BLANK_LINE.finditer(text)]
    if not ends:
        ends = [at + 1 for at, char in enumerate(text) if char == "\n"]
    edges = [0, *ends, len(text)]
    return tuple(start for start, end in pairwise(edges) if text[start:end].strip())


def paragraph_number(text: str, offset: int) -> int:
    """Which paragraph of the text `offset` is in, counted from 1."""
    return max(1, bisect_right(paragraph_starts(text), offset))


def paragraph_around(text: str, offset: int) -> str:
    """The paragraph that `offset` is in; empty for an empty text."""
    starts = (*paragraph_starts(text), len(text))
    at = bisect_right(starts, offset) - 1
    return text[starts[max(0, at)] : starts[min(max(0, at) + 1, len(starts) - 1)]].strip()


def print_article(article: Article) -> Iterator[PrintedLine]:
    """The whole article line by line: what stands outside of its sections and the sections, in order."""
    at = 0
    for section in article.sections:
        yield from _print_loose(article, at, _label_start(article.text, section))
        yield from _print_section(section)
        at = max(at, section.end)
    yield from _print_loose(article, at, len(article.text))


def paginate(lines: Sequence[T], measure_one: Callable[[T], int], room: int) -> tuple[tuple[T, ...], ...]:
    """The lines in pages that each take at most `room`; one page at the least."""
    pages: list[list[T]] = [[]]
    left = room
    for line in lines:
        size = measure_one(line)
        if size > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(line)
        left -= size
    return tuple(map(tuple, pages))


def get_page(pages: Sequence[tuple[T, ...]], number: int) -> Page[T]:
    """The page of that number, or the nearest there is."""
    number = min(max(1, number), len(pages))
    return Page(pages[number - 1], number, len(pages), sum(map(len, pages)))


def by_label(lines: Sequence[PrintedLine]) -> Iterator[tuple[str, list[Escaped]]]:
    """The lines of each section together."""
    for label, group in groupby(lines, key=lambda line: line.label):
        yield label, [line.text for line in group]


def _label_start(text: str, section: Section) -> int:
    """Where the section's label is printed from: its number ("2.") stands before the section, and in the label."""
    line = text.rfind("\n", 0, section.start) + 1
    number = text[line : section.start].strip()
    return line if number and section.label.startswith(number) else section.start


def _print_section(section: Section) -> Iterator[PrintedLine]:
    bullets = set(section.bullets)
    for passage in sorted((*section.paragraphs, *section.bullets), key=lambda p: p.start):
        mark = "- " if passage in bullets else ""
        yield from (PrintedLine(section.label, Escaped(mark + piece)) for piece in _pieces(passage.text))


def _print_loose(article: Article, start: int, end: int) -> Iterator[PrintedLine]:
    text = article.text[start:end]
    edges = (*paragraph_starts(text), len(text))
    for here, there in pairwise(edges):
        paragraph = clean(text[here:there])
        if paragraph and (paragraph != clean(article.headline or "") or len(paragraph) > HEADLINE_MOST):
            yield from (PrintedLine("", piece) for piece in _pieces(paragraph))


def _pieces(paragraph: str) -> Iterator[Escaped]:
    """The paragraph in pieces of at most `LINE_MOST`; cut between words, marked where it goes on."""
    left = clean(paragraph)
    opening = ""
    while left:
        piece, escaped = _longest_start(left)
        left = left[len(piece) :].lstrip()
        yield Escaped(opening + escaped + ("…" if left else ""))
        opening = "…"


def _longest_start(line: str) -> tuple[str, Escaped]:
    """As much of the line's start as may be shown in one piece, at least a character; as it is, and escaped."""
    piece = line[:LINE_MOST]
    while True:
        if len(piece) < len(line) and " " in piece[len(piece) // 2 :]:
            piece = piece[: piece.rindex(" ")]
        escaped = escape(piece)
        if len(piece) <= 1 or measure(escaped) <= LINE_MOST:
            return piece, escaped
        piece = piece[: len(piece) * 3 // 4]
