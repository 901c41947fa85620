"""Who wrote a story where no line says "by": a name below the headline or beside the date, a signature at the end.

Names alone look like much else that is printed: only where a line stands tells that it is a by-line.
"""

import re
from itertools import zip_longest
from typing import NamedTuple

from briefings.model.article import BlockKind
from briefings.parse.page.bylines import Byline, find_author, find_byline, is_job, is_name, is_signed
from briefings.parse.page.line_kinds import LineKind
from briefings.parse.page.lines import read_trailer
from briefings.parse.page.pieces import Piece, is_furniture

_TRAILER = re.compile(r"\((?:Reporting|Writing) by [^()]{3,200}\)$")
_COMMON = re.compile(r"\b[a-z]{3,20}\b")


class Author(NamedTuple):
    """The by-line that was found, and the piece that is known for it only by its place: a name, or a signature."""

    byline: Byline
    piece: Piece | None = None


def find_author_of(marked: str | None, head: list[Piece], title: Piece | None, body: list[Piece], text: str) -> Author:
    """Who wrote the story: as the page's markup says (`marked`), as a line with "by" says, or as a name's place tells.

    `head`, `body`: the pieces above the story and from there on; `title`: that of the headline.
    """
    byline = _read_marked(marked)
    lines = (piece.line for piece in (*head, *filter(is_furniture, body)))
    if not byline.names and (names := next((line.byline for line in lines if line.byline), None)):
        byline = Byline(names, byline.source)
    if byline.names:
        return Author(byline)
    return _find_line(head, title, text) or _find_signature(body) or _find_trailer(body) or Author(byline)


def _read_marked(byline: str | None) -> Byline:
    """A by-line as a page's markup prints it, which may say more than names: "Ann Lee, Staff Writer"."""
    if not byline:
        return Byline(None, None)
    found = find_byline(byline) or (None if is_name(byline) else find_author(byline))
    return found if found and found.names else Byline(byline, None)


def _find_line(head: list[Piece], title: Piece | None, text: str) -> Author | None:
    """The line below the headline that names the author: beside the date line or a job, or, where no word of the
    headline looks like a name, right below it or in capitals. Below a headline in capitals a second one may look like
    a name too: it has words that the story has in lower case."""
    if title is None:
        return None
    below = [p for p in head if p.block.start > title.block.start and p.line.kind is not LineKind.BOILERPLATE]
    is_plain_title = not title.words.istitle() and not title.words.isupper()
    common = frozenset() if is_plain_title else frozenset(_COMMON.findall(text))
    for before, piece, after in zip_longest((None, *below), below, below[1:]):
        if piece is None or not (found := _read_author(piece)) or not common.isdisjoint(piece.words.lower().split()):
            continue
        is_apart = is_plain_title and (before is None or piece.words.isupper())
        is_first = is_apart and not _is_portrait(piece, after, text)
        beside = (line for line in (before, after) if line is not None)
        if is_first or is_signed(piece.words) or any(map(_stands_beside_names, beside)):
            return Author(found, piece)
    return None


def _read_author(piece: Piece) -> Byline | None:
    """The names of a line that could be a headline, or of the category of a date line: "May 4, 2026 · Ann Lee"."""
    if piece.is_title:
        return find_author(piece.words)
    category = piece.line.category
    return Byline(category, None) if piece.line.kind is LineKind.DATE and category and is_name(category) else None


def _stands_beside_names(piece: Piece) -> bool:
    return piece.line.kind is LineKind.DATE or is_job(piece.words)


def _is_portrait(piece: Piece, after: Piece | None, text: str) -> bool:
    """Whether a name above a credit line is the caption of a portrait: then the story is about its bearer."""
    return after is not None and after.line.kind is LineKind.CREDIT and text.count(piece.words) > 1


def _find_signature(body: list[Piece]) -> Author | None:
    """The name that a story is signed with: after a dash, as its last words, and not below a quotation or a list."""
    told = [piece for piece in body if not is_furniture(piece)]
    if len(told) < 2 or told[-2].block.kind in (BlockKind.QUOTE, BlockKind.BULLET) or "@" in told[-1].words:
        return None
    if not is_signed(told[-1].words):
        return None
    found = find_author(told[-1].words)
    return Author(found, told[-1]) if found else None


def _find_trailer(body: list[Piece]) -> Author | None:
    """Whom the last words of a wire's story name as its reporters, where they stand behind those of a paragraph."""
    for piece in reversed(body):
        if (trailer := _TRAILER.search(piece.words)) and (names := read_trailer(trailer[0])):
            return Author(Byline(names, None))
    return None
