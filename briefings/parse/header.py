"""What stands around the story: headline, date line, by-line, category, source, captions and credits.

Parts it from the story's own blocks. What the format's markup says goes before what the text says; what is nowhere
printed is None.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from briefings.model.article import Block, BlockKind, Image, Passage, RawArticle
from briefings.parse.layout import read_passage
from briefings.parse.lines import Line, LineKind, is_category, is_name, is_newsroom, read_line, read_words
from briefings.parse.published import find_date_line
from briefings.parse.rules.header import DATELINES
from briefings.parse.sections import OTHER, find_label

CAPTION_WORDS = 40
"""A paragraph above a credit line is its caption when it is at most this long."""

LONGEST_TITLE = 80
"""A longer line is a paragraph although no stop ends it."""

HEADLINE_WORDS = 30
"""No headline is longer."""

_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_DATELINES = tuple(re.compile(row.pattern) for row in DATELINES)
_FURNITURE = frozenset({LineKind.NOTICE, LineKind.RELATED, LineKind.DATE, LineKind.BYLINE, LineKind.CREDIT})


class Piece(NamedTuple):
    """A block, its words, and what they are."""

    block: Block
    words: str
    line: Line

    @property
    def is_title(self) -> bool:
        return self.line.kind is LineKind.TITLE and self.block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)


@dataclass(frozen=True, slots=True)
class Header:
    """What was printed around the story. `story`: the blocks of the story itself, without headline and furniture.

    `headline_block` is None where the headline comes from the markup alone; `captions` are the blocks of captions.
    """

    headline: str | None
    headline_block: Block | None
    published: str | None
    category: str | None
    byline: str | None
    source: str | None
    images: tuple[Image, ...]
    captions: tuple[Block, ...]
    story: tuple[Block, ...]
    lede: Passage | None


def read_header(raw: RawArticle, blocks: tuple[Block, ...]) -> Header:
    """Reads the header of `raw`, whose blocks are `blocks`."""
    pieces = _without_related(list(_pieces(raw, blocks)))
    begin = _story_start(pieces, is_plain=not raw.blocks)
    head, body = pieces[:begin], pieces[begin:]
    title = _find_headline(head, raw.headline)
    captions = _find_captions(head, body, title)
    facts = [piece.line for piece in (*head, *filter(_is_furniture, body))]
    story = tuple(piece.block for piece in body if not _is_furniture(piece) and piece.block not in captions.values())
    lede, wire = _find_lede(raw, story)
    kicker = _read_kickers(head, title)
    return Header(
        headline=raw.headline or (title.words if title else None),
        headline_block=title.block if title else None,
        published=raw.published or _first(line.published for line in facts) or wire.published or raw.fallback_published,
        category=raw.category or _first(line.category for line in facts) or kicker.category,
        byline=raw.byline or _first(line.byline for line in facts) or _find_author(head, title),
        source=raw.source or _first(line.source for line in facts) or wire.source or kicker.source,
        images=raw.images or tuple(_images(pieces, captions)),
        captions=tuple(captions.values()),
        story=story,
        lede=lede,
    )


def _as_iso(published: str | None, fallback: str | None) -> str | None:
    """A format's own date, which may be printed in words."""
    if not published or _ISO.match(published):
        return published
    found = find_date_line(published, fallback)
    return found.published if found else None


def _is_furniture(piece: Piece) -> bool:
    """Whether a piece amid the story is none of it. A date with other words beside it is a row of a calendar there."""
    line = piece.line
    if line.kind is LineKind.DATE:
        return not (line.category or line.source)
    return line.kind in _FURNITURE


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _pieces(raw: RawArticle, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    """Each block with what it is; a block whose lines are a page's furniture gives a piece for each line."""
    fallback = raw.fallback_published
    for block in blocks:
        lines = list(_lines(raw.text, block)) if block.kind is BlockKind.PARAGRAPH else []
        if len(lines) > 1:
            pieces = [Piece(line, words := _words(raw.text, line), read_line(words, fallback)) for line in lines]
            if any(_stands_alone(piece) for piece in pieces):
                yield from pieces
                continue
        words = _words(raw.text, block)
        is_line = block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        yield Piece(block, words, read_line(words, fallback) if is_line else read_words(words))


def _stands_alone(piece: Piece) -> bool:
    """Whether a line is a thing of its own, not a piece of a wrapped paragraph."""
    return piece.line.kind in _FURNITURE or is_category(piece.words) or is_newsroom(piece.words)


def _lines(text: str, block: Block) -> Iterator[Block]:
    """The lines of a short block; a long one is prose and stays whole."""
    if block.end - block.start > 600:
        return
    start = block.start
    for line in text[block.start : block.end].split("\n"):
        if line.strip():
            inner = start + len(line) - len(line.lstrip())
            yield replace(block, start=inner, end=inner + len(line.strip()))
        start += len(line) + 1


def _words(text: str, block: Block) -> str:
    return read_passage(text, block.start, block.end).text.strip("*_ ")


def _without_related(pieces: list[Piece]) -> list[Piece]:
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


def _story_start(pieces: list[Piece], *, is_plain: bool) -> int:
    """The index of the first piece of the story itself. In plain text (`is_plain`) a sentence may be a caption."""
    seen_title = False
    for index, piece in enumerate(pieces):
        if piece.line.kind in _FURNITURE:
            continue
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        if seen_title and (find_label(piece.words) or _heads_a_section(piece, after)):
            return index
        if piece.is_title and len(piece.words.split()) <= HEADLINE_WORDS:
            seen_title = seen_title or len(piece.words.split()) > 2
            continue
        if after and after.line.kind in _FURNITURE and len(piece.words.split()) <= CAPTION_WORDS:
            is_caption = is_plain and after.line.kind is LineKind.CREDIT and not after.line.caption
            if is_caption or not seen_title:
                seen_title = True
                continue
        return index
    return len(pieces)


def _heads_a_section(piece: Piece, after: Piece | None) -> bool:
    return (piece.block.kind is BlockKind.HEADING and piece.block.level > 1) or (
        piece.is_title and after is not None and after.block.kind is BlockKind.BULLET
    )


def _find_headline(head: list[Piece], known: str | None) -> Piece | None:
    """The piece that is the headline: the known one, the highest heading, or the first that reads like one."""
    if known:
        folded = "".join(known.casefold().split())
        return next((piece for piece in head if "".join(piece.words.casefold().split()) == folded), None)
    titles = [piece for piece in head if piece.is_title and not is_category(piece.words)]
    headings = [piece for piece in titles if piece.block.kind is BlockKind.HEADING]
    if headings:
        return min(headings, key=lambda piece: piece.block.level)
    long = [piece for piece in titles if len(piece.words.split()) > 3]
    prose = [piece for piece in head if piece.line.kind is LineKind.PROSE]
    short = [piece for piece in titles if len(piece.words.split()) > 1]
    return next(iter(long or prose or short[::-1]), None)


def _find_captions(head: list[Piece], body: list[Piece], title: Piece | None) -> dict[int, Block]:
    """The captions that stand above a credit line, by the place of that line in the text."""
    captions = {}
    for before, piece in pairwise(head + body):
        if piece.line.kind is not LineKind.CREDIT or piece.line.caption or before is title:
            continue
        if before.line.kind in _FURNITURE or before.block.kind is BlockKind.BULLET:
            continue
        is_caption = before.is_title or before.block.kind is BlockKind.CAPTION or before in head
        if is_caption and len(before.words.split()) <= CAPTION_WORDS:
            captions[piece.block.start] = before.block
    return captions


def _images(pieces: list[Piece], captions: dict[int, Block]) -> Iterator[Image]:
    words = {piece.block: piece.words for piece in pieces}
    for piece in pieces:
        if piece.line.kind is LineKind.CREDIT:
            above = captions.get(piece.block.start)
            yield Image(piece.line.caption or (words[above] if above else None), piece.line.credit)


def _find_author(head: list[Piece], title: Piece | None) -> str | None:
    """A name that stands alone above the date line, below the headline."""
    for before, piece in pairwise(head):
        is_below = title is not None and before.block.start > title.block.start
        if is_below and piece.line.kind is LineKind.DATE and before.is_title and is_name(before.words):
            return before.words
    return None


class Kickers(NamedTuple):
    """What the short lines above a headline name."""

    category: str | None = None
    source: str | None = None


def _read_kickers(head: list[Piece], title: Piece | None) -> Kickers:
    """The section and the newsroom that stand in lines of their own, menus aside."""
    short = [piece for piece in head if piece.is_title and piece is not title and len(piece.words.split()) <= 4]
    category = source = None
    for piece in short:
        if is_category(piece.words):
            category = piece.words
        elif is_newsroom(piece.words):
            source = source or piece.words
    if not category and title and len(short) == 1 and not source and short[0].block.start < title.block.start:
        category = short[0].words
    return Kickers(category, source)


class Wire(NamedTuple):
    """What the dateline of a wire story tells."""

    published: str | None = None
    source: str | None = None


def _find_lede(raw: RawArticle, story: tuple[Block, ...]) -> tuple[Passage | None, Wire]:
    """The story's first paragraph without its dateline, and what that says.

    A labelled paragraph is the first one only where there are no others, and then without its label.
    """
    prose = [block for block in story if block.kind is BlockKind.PARAGRAPH and _reads_like_prose(raw.text, block)]
    labels = ((block, find_label(raw.text[block.start : block.start + 120], block.lead)) for block in prose)
    first = next((block for block, label in labels if not label), None)
    if not first:
        return _labelled_lede(raw.text, prose), Wire()
    if dateline := find_dateline(raw.text, first.start, first.end):
        found = find_date_line(dateline.groupdict().get("day") or "", raw.fallback_published)
        wire = Wire(found.published if found else None, dateline["source"])
        return read_passage(raw.text, dateline.end(), first.end), wire
    return read_passage(raw.text, first.start, first.end), Wire()


def _reads_like_prose(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    return len(words) > LONGEST_TITLE or read_words(words).kind is LineKind.PROSE


def _labelled_lede(text: str, prose: list[Block]) -> Passage | None:
    for block in prose:
        label = find_label(text[block.start : block.start + 120], block.lead)
        if label and label.kind != OTHER and block.start + label.length < block.end:
            return read_passage(text, block.start + label.length, block.end)
    return None


def find_dateline(text: str, start: int, end: int) -> re.Match[str] | None:
    """The place, day and wire that a paragraph begins with: "BOSTON, May 3 (Reuters) - "."""
    matches = (pattern.match(text, start, min(end, start + 120)) for pattern in _DATELINES)
    return next((match for match in matches if match), None)
