"""Where among the pieces of a page the story itself begins: below headlines, dates, by-lines, captions and menus."""

import re

from briefings.model.article import BlockKind
from briefings.parse.page.datelines import find_dateline
from briefings.parse.page.labels import FACT, Label, find_label
from briefings.parse.page.layout import is_day
from briefings.parse.page.line_kinds import LineKind
from briefings.parse.page.pieces import CAPTION_WORDS, CONTACTS_LINE, FURNITURE, Piece, is_entry
from briefings.parse.rules import notices
from briefings.parse.rules.calendar import MONTH_DAY, WEEKDAY

HEADLINE_WORDS = 30
"""No headline is longer."""

SHORT_HEADLINE_WORDS = 16
"""A headline that ends in a stop is at most this long."""

SECOND_HEADLINE_WORDS = 5
"""A heading below the headline with at least so many words goes on with it."""

HEAD_LINES = 8
"""Pieces below a second headline among which the by-line or the date line stands."""

_LIMITS = frozenset(label for labels in notices.LIMITS.values() for label in labels.split(";"))

_DATED_ENTRY = re.compile(
    rf"(?:{WEEKDAY},? )?(?:{MONTH_DAY}|\d\d?[/.]\d\d?)(?:,? \d{{4}})?(?:,? \d[\d:.]{{0,4}} ?(?:[ap]\.?m\.?)?)?"
    rf"(?::| [–—|-]) \S|{WEEKDAY}(?::| [–—-]) \S",
    re.IGNORECASE,
)
"""How an entry of a programme begins: "Saturday 23 January: ...", "Sat 1/23 – ..."."""


def find_story_start(pieces: list[Piece], *, is_plain: bool) -> int:
    """The index of the first piece of the story itself. In plain text (`is_plain`) a sentence may be a caption."""
    has_days = sum(is_day(piece.words) for piece in pieces) > 1
    seen_title = seen_name = False  # a name of two words heads a calendar, and elsewhere a menu
    for index, piece in enumerate(pieces):
        if piece.line.kind in FURNITURE or (seen_title and CONTACTS_LINE.match(piece.words)):
            continue
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        label = find_label(piece.words)
        is_heading = (has_days and is_day(piece.words)) or _heads_a_section(piece, pieces[index - 1], after)
        heads_section = (seen_title or seen_name) and is_heading
        is_notice = seen_name and _begins_notice(label, pieces[index - 1])
        if heads_section or is_notice or (seen_title and label and label.is_sure):
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
        if after and after.line.kind in FURNITURE and len(piece.words.split()) <= CAPTION_WORDS:
            is_caption = is_plain and after.line.kind is LineKind.CREDIT and not after.line.caption
            if is_caption or not seen_title:
                seen_title = True
                continue
        return index
    return len(pieces)


def _begins_notice(label: Label | None, before: Piece) -> bool:
    """Whether a line is the first that tells facts of what the line before it names: "When: May 4"."""
    is_fact = label is not None and (label.rule == FACT or label.words.lower() in _LIMITS)
    return is_fact and ":" not in before.words


def _is_second_headline(pieces: list[Piece], index: int) -> bool:
    """Whether a sentence stands between the headline and the first line that tells who wrote the story or when."""
    piece = pieces[index]
    is_sentence = piece.block.kind is BlockKind.PARAGRAPH and len(piece.words.split()) <= CAPTION_WORDS
    if not is_sentence or find_dateline(piece.words, 0, len(piece.words)):
        return False
    above = {other.line.kind for other in pieces[:index] if tells_who_or_when(other)}
    if LineKind.BYLINE in above:
        return False
    for number, other in enumerate(pieces[index + 1 : index + 1 + HEAD_LINES], start=index + 1):
        if tells_who_or_when(other) and other.line.kind not in above:
            return any(later.line.kind is LineKind.PROSE for later in pieces[number + 1 : number + 1 + HEAD_LINES])
        label = find_label(other.words)
        is_described = _is_above_caption(other, pieces[number + 1 : number + 2])
        if not (other.line.kind in FURNITURE or other.is_title or is_described) or (label and label.is_sure):
            return False
    return False


def _is_above_caption(piece: Piece, below: list[Piece]) -> bool:
    """Whether a sentence may be what a page says to those who cannot see the picture, above its caption."""
    return len(piece.words.split()) <= CAPTION_WORDS and any(other.line.kind is LineKind.CREDIT for other in below)


def tells_who_or_when(piece: Piece) -> bool:
    """Whether a line tells who wrote the story, or when."""
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
    if is_entry(after):
        return True
    is_heading = piece.block.kind is BlockKind.HEADING and piece.block.level > 1
    return is_heading and not _is_second_heading(piece, before)


def _is_second_heading(piece: Piece, before: Piece) -> bool:
    """Whether a heading goes on with the one right above it."""
    are_headings = piece.block.kind is BlockKind.HEADING and before.block.kind is BlockKind.HEADING
    return are_headings and len(piece.words.split()) >= SECOND_HEADLINE_WORDS
