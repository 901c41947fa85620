"""The short lines above a headline that name the newsroom and the section of the paper: "The Hill Letter | Fisheries".

Looks only at the pieces of the head that it is given; a line with a date in it is read in `lines`.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from briefings.parse.page.bylines import is_category, is_job, is_newsroom, is_place, names_document, names_paper
from briefings.parse.page.line_kinds import LineKind
from briefings.parse.page.lines import MOST_PARTS
from briefings.parse.page.pieces import Piece
from briefings.parse.rules.header import EDITION, NOT_A_SECTION

KICKER_WORDS = 4
"""No part of a kicker has more words."""

_BAR = re.compile(r" ?[|·•»] ?")
_DASH = re.compile(r" [–—/-] ")
_MINUTES = re.compile(r"\d{1,3}[ -]min", re.IGNORECASE)
_SIGNS = re.compile(r"[:\d\"“”]")
_NOT_A_SECTION = re.compile(NOT_A_SECTION, re.IGNORECASE)
_EDITION = re.compile(EDITION, re.IGNORECASE)
_VIEWS = frozenset({"opinion", "analysis", "column", "comment", "commentary", "editorial"})


class Kicker(NamedTuple):
    """What a line above the headline names; either may be None."""

    category: str | None = None
    source: str | None = None


def find_kickers(head: list[Piece]) -> dict[Piece, Kicker]:
    """The lines of a head, above another line that may be the headline, whose parts name newsroom and section."""
    titles = [piece for piece in head if piece.is_title]
    read = ((piece, _read_kicker(piece.words)) for piece in titles[:-1])
    return {piece: kicker for piece, kicker in read if kicker}


def _read_kicker(words: str) -> Kicker | None:
    """ "Bay Wire · World": bars part a kicker; dashes do only where one part is surely a newsroom or a section."""
    parts = [part for part in _BAR.split(words) if not _MINUTES.match(part)]
    is_barred = len(_BAR.split(words)) > 1
    if not is_barred:
        parts = _DASH.split(words)
    sections = [part for part in parts if is_category(part)]
    newsrooms = [part for part in parts if is_newsroom(part)]
    is_short = len(parts) <= MOST_PARTS and all(
        len(part.split()) <= KICKER_WORDS and part[:1].isupper() for part in parts
    )
    if not is_short or (not is_barred and (len(parts) != 2 or not (sections or newsrooms))):
        return None
    unknown = [part for part in parts if part not in sections and part not in newsrooms]
    source = next(iter(newsrooms or (() if _VIEWS & {s.lower() for s in sections} else unknown[:1])), None)
    category = next(reversed(sections or [part for part in unknown if part != source]), None)
    return Kicker(category, source)


def read_kickers(head: list[Piece], title: Piece | None) -> Kicker:
    """The section and the newsroom that stand in lines of their own, menus aside."""
    parted = find_kickers(head)
    short = [
        piece
        for piece in head
        if piece.is_title
        and piece is not title
        and piece not in parted
        and (len(_bare_newsroom(piece.words).split()) <= KICKER_WORDS or is_masthead(piece.words))
    ]
    category = next((kicker.category for kicker in parted.values() if kicker.category), None)
    source = next((kicker.source for kicker in parted.values() if kicker.source), None)
    for piece in short:
        if is_category(piece.words):
            category = piece.words
        elif is_newsroom(name := _bare_newsroom(piece.words)):
            source = source or name
    above = [piece for piece in short if title and piece.block.start < title.block.start]
    above = [piece for piece in above if _bare_newsroom(piece.words) != source]
    if not category and len(above) == 1 and len(above[0].words.replace(" & ", " ").split()) <= 2:
        words = above[0].words
        below = next((next_one for piece, next_one in pairwise(head) if piece is above[0]), None)
        if not source and below and _is_paper_above_day(above[0], below, head):
            return Kicker(category, words)
        is_programme = below is not None and is_newsroom(_bare_newsroom(below.words))
        is_other = is_programme or _SIGNS.search(words) or _NOT_A_SECTION.match(words) or is_place(words)
        category = None if is_other else words
    return Kicker(category, source or _find_newsroom_below(head))


def _is_paper_above_day(piece: Piece, below: Piece, head: list[Piece]) -> bool:
    """Whether a page begins with the name of a paper in capitals, of two words or three, right above the day."""
    is_name = piece is head[0] and piece.words.isupper() and " " in piece.words and not _EDITION.match(piece.words)
    is_beside = below.line.kind is LineKind.DATE and below.block.start - piece.block.end <= 1
    return is_name and is_beside and not _SIGNS.search(piece.words) and not names_document(piece.words)


def _find_newsroom_below(head: list[Piece]) -> str | None:
    """The newsroom right below a by-line."""
    for above, piece in pairwise(head):
        name = _bare_newsroom(piece.words)
        if above.line.kind is LineKind.BYLINE and piece.is_title and names_paper(name) and not is_job(piece.words):
            return name
    return None


def is_masthead(words: str) -> bool:
    """Whether a line is a newsroom's name alone, with the sign of a station before it: "2KB Valley Radio News"."""
    name = words.partition(" ")[2] if words[:1].isdigit() else words
    return is_newsroom(words) and (name.istitle() or name.isupper())


def _bare_newsroom(words: str) -> str:
    """A newsroom's name without the place behind it or the job before: "Hill News, Oslo", "Reporter, Hill News"."""
    first, _, rest = words.partition(", ")
    return rest if rest and is_job(first) else first


def split_newsroom(headline: str) -> tuple[str, str | None]:
    """A headline, and the newsroom that stands behind it as in the title of a page: "Mill to close | Bay Wire"."""
    front, _, tail = headline.rpartition(" | ")
    return (front, tail) if front and is_newsroom(tail) else (headline, None)
