"""The pieces of a page, each with what it is, and where among them the story begins.

A piece is a block, or a line of a block whose lines are things of their own, as a date above a by-line.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from briefings.model.article import Block, BlockKind, RawArticle, Span
from briefings.parse.bylines import is_category, is_job, is_name, is_newsroom, is_signed
from briefings.parse.datelines import find_dateline
from briefings.parse.layout import begins_with_time, is_day, is_wrapped, read_passage
from briefings.parse.line_kinds import Line, LineKind, read_words
from briefings.parse.lines import read_line
from briefings.parse.rules.header import CONTACTS
from briefings.parse.sections import BOLD, FACT, find_label

CAPTION_WORDS = 40
"""A paragraph above a credit line is its caption when it is at most this long."""

HEADLINE_WORDS = 30
"""No headline is longer."""

SHORT_HEADLINE_WORDS = 16
"""A headline that ends in a stop is at most this long."""

SECOND_HEADLINE_WORDS = 5
"""A heading below the headline with at least so many words goes on with it."""

LONGEST_LINES = 600
"""Characters of the longest block whose lines may be things of their own; a longer one is prose."""

LONGEST_LABEL = 120
"""Characters at the head of a line in which its label is sought."""

HEAD_LINES = 8
"""Pieces below a second headline among which the by-line or the date line stands."""

MOST_DATE_LINES = 2
"""More dates than these that stand alone are the days of a diary."""

_DATED_ENTRY = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?"
    r"(?:,? \d[\d:.]{0,4} ?(?:[ap]\.?m\.?)?)?: \S",
    re.IGNORECASE,
)
"""How an entry of a programme begins: "Saturday 23 January: ..."."""

_CONTACTS = re.compile(CONTACTS, re.IGNORECASE)
_HOUR_OR_PLACE = re.compile(r"(?:times?|place|venue|location|where|what|who|event): ?\S", re.IGNORECASE)
_LONE_TIME = re.compile(r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$", re.IGNORECASE)
_FURNITURE = frozenset({LineKind.NOTICE, LineKind.RELATED, LineKind.DATE, LineKind.BYLINE, LineKind.CREDIT})


class Piece(NamedTuple):
    """A block, its words, and what they are."""

    block: Block
    words: str
    line: Line

    @property
    def is_title(self) -> bool:
        """Whether it may be a headline or a name: words that end no sentence, in a list only a name after a dash."""
        is_apart = self.block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) or is_signed(self.words)
        return self.line.kind is LineKind.TITLE and is_apart


def read_pieces(raw: RawArticle, blocks: tuple[Block, ...]) -> list[Piece]:
    """The pieces of `raw` in their order, without the titles of other stories at its end."""
    return _without_related(_with_day_headings(list(_pieces(raw, blocks))))


def is_furniture(piece: Piece) -> bool:
    """Whether a piece amid the story is none of it. A date with other words beside it is a row of a calendar there."""
    line = piece.line
    if line.kind is LineKind.DATE:
        return not (line.category or line.source)
    return line.kind in _FURNITURE


def _pieces(raw: RawArticle, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    """Each block with what it is; a block whose lines are a page's furniture gives a piece for each line."""
    fallback = raw.fallback_published
    has_begun = False
    for block in chain.from_iterable(_split_at_labels(raw.text, whole) for whole in blocks):
        lines = list(_lines(raw.text, block)) if block.kind is BlockKind.PARAGRAPH else []
        if len(lines) > 1 and not has_begun and _CONTACTS.match(_words(raw.text, lines[0])):
            yield from (Piece(line, _words(raw.text, line), Line(LineKind.NOTICE)) for line in lines)
            continue
        if len(lines) > 1:
            pieces = [Piece(line, words := _words(raw.text, line), read_line(words, fallback)) for line in lines]
            has_begun = has_begun or pieces[-1].line.kind is LineKind.PROSE
            goes_on = any(raw.text[line.start].islower() for line in lines[1:])
            is_whole = goes_on or is_wrapped(raw.text, [Span(line.start, line.end) for line in lines])
            are_titles = not has_begun and not is_whole
            if are_titles or any(_stands_alone(piece) for piece in pieces):
                yield from pieces
                continue
        words = _signed_words(raw.text, block) or _words(raw.text, block)
        is_line = block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        has_begun = has_begun or read_words(words).kind is LineKind.PROSE
        yield Piece(block, words, read_line(words, fallback) if is_line else read_words(words))


def _split_at_labels(text: str, block: Block) -> Iterator[Block]:
    """A block, parted at each of its lines that begins with a usual label or with that of a fact: "When: ...", below
    "What: ..."."""
    start = block.start
    if block.kind is BlockKind.PARAGRAPH and "\n" in text[block.start : min(block.end, block.start + LONGEST_LINES)]:
        for line in list(_lines(text, block))[1:]:
            label = find_label(text[line.start : min(line.end, line.start + LONGEST_LABEL)])
            if label and label.is_sure and label.rule != BOLD and label.length < line.end - line.start:
                end = start + len(text[start : line.start].rstrip())
                yield replace(block, start=start, end=end, lead=block.lead if start == block.start else 0)
                start = line.start
    yield replace(block, start=start, lead=0) if start > block.start else block


def _stands_alone(piece: Piece) -> bool:
    """Whether a line is a thing of its own, not a piece of a wrapped paragraph."""
    words = piece.words
    return piece.line.kind in _FURNITURE or is_category(words) or is_newsroom(words) or is_job(words)


def _lines(text: str, block: Block) -> Iterator[Block]:
    """The lines of a short block; a long one is prose and stays whole."""
    if block.end - block.start > LONGEST_LINES:
        return
    start = block.start
    for line in text[block.start : block.end].split("\n"):
        if line.strip():
            inner = start + len(line) - len(line.lstrip())
            yield replace(block, start=inner, end=inner + len(line.strip()))
        start += len(line) + 1


def _words(text: str, block: Block) -> str:
    return read_passage(text, block.start, block.end).text.strip("*_ ")


def _signed_words(text: str, block: Block) -> str | None:
    """A name with the dash before it, which in plain text looks like the mark of a list: "— Ann Lee"."""
    sign = text[max(0, block.start - 2) : block.start].strip() if block.kind is BlockKind.BULLET else ""
    words = _words(text, block) if sign in ("—", "–", "-") else ""
    return f"{sign} {words}" if is_name(words) else None


def _with_day_headings(pieces: list[Piece]) -> Iterator[Piece]:
    """The dates that are of the story, as titles: all bare ones where there are many, else those that head a list or
    stand below the label of a fact or are a fact among others. A time alone below a date is the first entry of a story
    told live."""
    many = sum(piece.line.is_bare for piece in pieces) > MOST_DATE_LINES
    for before, piece, after in zip((None, *pieces), pieces, (*pieces[1:], None), strict=False):
        heads_list = after is not None and _is_entry(after) and not _LONE_TIME.match(after.words)
        is_day = piece.line.is_bare and (many or heads_list or (before is not None and _asks_when(before)))
        if is_day or (_is_dated_fact(piece) and any(map(_is_fact, filter(None, (before, after))))):
            piece = piece._replace(line=read_words(piece.words))
        yield piece


def _asks_when(piece: Piece) -> bool:
    """Whether a piece is nothing but the label of a fact, as "When" in a notice."""
    label = find_label(piece.words)
    return label is not None and label.rule == FACT and label.length >= len(piece.words)


def _is_dated_fact(piece: Piece) -> bool:
    """Whether a date line could be the fact of a notice: "Date: Monday 4 May 2026"."""
    return piece.line.kind is LineKind.DATE and piece.words.lower().startswith("date:")


def _is_fact(piece: Piece) -> bool:
    """Whether a piece tells the hour or the place of what a notice is about."""
    return _HOUR_OR_PLACE.match(piece.words) is not None


def _is_entry(piece: Piece) -> bool:
    """Whether a piece is an entry of a list or of a calendar."""
    return piece.block.kind is BlockKind.BULLET or begins_with_time(piece.words)


def _without_related(pieces: Iterator[Piece]) -> list[Piece]:
    """Without what points to other stories: "Related stories" and the titles under it, once the story has begun."""
    kept = []
    has_begun = skipping = False
    for piece in pieces:
        kind = piece.line.kind
        has_begun = has_begun or kind is LineKind.PROSE
        skipping = has_begun and (kind is LineKind.RELATED or (skipping and kind is LineKind.TITLE))
        if not skipping:
            kept.append(piece)
    return kept


def find_story_start(pieces: list[Piece], *, is_plain: bool) -> int:
    """The index of the first piece of the story itself. In plain text (`is_plain`) a sentence may be a caption."""
    has_days = sum(is_day(piece.words) for piece in pieces) > 1
    seen_title = seen_name = False  # a name of two words heads a calendar, and elsewhere a menu
    for index, piece in enumerate(pieces):
        if piece.line.kind in _FURNITURE or (seen_title and _CONTACTS.match(piece.words)):
            continue
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        label = find_label(piece.words)
        is_heading = (has_days and is_day(piece.words)) or _heads_a_section(piece, pieces[index - 1], after)
        heads_section = (seen_title or seen_name) and is_heading
        if heads_section or (seen_title and label and label.is_sure):
            return index
        seen_name = seen_name or (piece.is_title and len(piece.words.split()) > 1)
        if piece.is_title and len(piece.words.split()) <= HEADLINE_WORDS:
            seen_title = seen_title or len(piece.words.split()) > 2 or piece.block.level == 1
            continue
        if is_plain and not seen_title and after and _is_headline_with_stop(piece, after):
            seen_title = True
            continue
        if seen_title and (_is_second_heading(piece, pieces[index - 1]) or _is_second_headline(pieces, index)):
            continue
        if after and after.line.kind in _FURNITURE and len(piece.words.split()) <= CAPTION_WORDS:
            is_caption = is_plain and after.line.kind is LineKind.CREDIT and not after.line.caption
            if is_caption or not seen_title:
                seen_title = True
                continue
        return index
    return len(pieces)


def _is_second_headline(pieces: list[Piece], index: int) -> bool:
    """Whether a sentence stands between the headline and the first line that tells who wrote the story or when."""
    piece = pieces[index]
    above = {other.line.kind for other in pieces[:index] if _tells_who_or_when(other)}
    if len(piece.words.split()) > CAPTION_WORDS or LineKind.BYLINE in above:
        return False
    if piece.block.kind is not BlockKind.PARAGRAPH or find_dateline(piece.words, 0, len(piece.words)):
        return False
    for number, other in enumerate(pieces[index + 1 : index + 1 + HEAD_LINES], start=index + 1):
        if _tells_who_or_when(other) and other.line.kind not in above:
            return any(later.line.kind is LineKind.PROSE for later in pieces[number + 1 : number + 1 + HEAD_LINES])
        label = find_label(other.words)
        if not (other.line.kind in _FURNITURE or other.is_title) or (label and label.is_sure):
            return False
    return False


def _tells_who_or_when(piece: Piece) -> bool:
    return piece.line.kind is LineKind.BYLINE or (piece.line.kind is LineKind.DATE and bool(piece.line.published))


def _is_headline_with_stop(piece: Piece, after: Piece) -> bool:
    """Whether a first sentence is a headline for all its stop: short, and above a much longer paragraph."""
    words = len(piece.words.split())
    is_paragraph = piece.block.kind is BlockKind.PARAGRAPH and after.line.kind is LineKind.PROSE
    return is_paragraph and words <= SHORT_HEADLINE_WORDS and len(after.words.split()) >= 2 * words


def _heads_a_section(piece: Piece, before: Piece, after: Piece | None) -> bool:
    """Whether a title below the headline is an entry of a programme or a heading; a long one right below it, above
    prose, is a second headline."""
    if not piece.is_title:
        return False
    if _DATED_ENTRY.match(piece.words):
        return True
    if after is None:
        return False
    if _is_entry(after):
        return True
    is_heading = piece.block.kind is BlockKind.HEADING and piece.block.level > 1
    return is_heading and not _is_second_heading(piece, before)


def _is_second_heading(piece: Piece, before: Piece) -> bool:
    """Whether a heading goes on with the one right above it."""
    are_headings = piece.block.kind is BlockKind.HEADING and before.block.kind is BlockKind.HEADING
    return are_headings and len(piece.words.split()) >= SECOND_HEADLINE_WORDS
