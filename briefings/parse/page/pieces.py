"""The pieces of a page, each with what it is: a block, or a line of a block whose lines are things of their own, as a
date above a by-line.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise, takewhile
from typing import NamedTuple

from briefings.model.article import EMOJI, Block, BlockKind, RawArticle, Span
from briefings.parse.page.bylines import is_category, is_job, is_name, is_newsroom, is_signed
from briefings.parse.page.date_lines import is_dated_notice, names_entry
from briefings.parse.page.datelines import find_dateline
from briefings.parse.page.labels import BOLD, FACT, find_label
from briefings.parse.page.layout import begins_with_time, is_wrapped
from briefings.parse.page.line_kinds import Line, LineKind, read_words
from briefings.parse.page.lines import is_of_menu, read_line
from briefings.parse.rules.calendar import MONTH_DAY, WEEKDAY
from briefings.parse.rules.header import CONTACTS
from briefings.parse.text.spans import read_passage

CAPTION_WORDS = 40
"""A paragraph above a credit line is its caption when it is at most this long."""

LONGEST_LINES = 600
"""Characters of the longest block whose lines may be things of their own; a longer one is prose."""

LONGEST_LABEL = 120
"""Characters at the head of a line in which its label is sought."""

LEAST_OF_MENU = 4
"""So many short lines, two of which are surely of a menu, make one."""

MENU_WORDS = 3
"""No entry of a menu has more words."""

MOST_DATE_LINES = 2
"""More dates than these that stand alone are the days of a diary."""

_DAY = re.compile(rf"\b(?:{WEEKDAY}|{MONTH_DAY})\b", re.IGNORECASE)
CONTACTS_LINE = re.compile(CONTACTS, re.IGNORECASE)
"""The first line of a block that tells whom to ask."""

FURNITURE = frozenset({LineKind.BOILERPLATE, LineKind.RELATED, LineKind.DATE, LineKind.BYLINE, LineKind.CREDIT})
"""The kinds of lines that are not of the story."""

_HOUR_OR_PLACE = re.compile(r"(?:times?|place|venue|location|where|what|who|event): ?\S", re.IGNORECASE)
_STRONG = re.compile(rf"^(?P<mark>[*_]{{1,3}})(?P<words>[^*_\n]{{1,120}})(?P=mark)(?=[\s\ufe0f{EMOJI}]*$)")
"""A line in strong words, with nothing but pictures behind them."""

_PLAYER_TIMES = re.compile(r"\d{1,2}:\d\d(?: ?/ ?-?\d{1,2}:\d\d)?")
_LONE_TIME = re.compile(r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$", re.IGNORECASE)


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
    return _without_related(_with_day_headings(_with_menus(_with_players(list(_pieces(raw, blocks))))))


def is_of_player(piece: Piece) -> bool:
    """Whether a piece is nothing but times that the player of a film or a recording shows."""
    return piece.line.kind is LineKind.BOILERPLATE and _PLAYER_TIMES.fullmatch(piece.words) is not None


def is_furniture(piece: Piece) -> bool:
    """Whether a piece amid the story is none of it. A date with other words beside it is a row of a calendar there."""
    line = piece.line
    if line.kind is LineKind.DATE:
        return not (line.category or line.source or (names_entry(piece.words) and not is_dated_notice(piece.words)))
    return line.kind in FURNITURE


def _pieces(raw: RawArticle, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    """Each block with what it is; a block whose lines are a page's furniture gives a piece for each line."""
    fallback = raw.fallback_published
    has_begun = False
    contacts_end: int | None = None
    for block in chain.from_iterable(_split_at_labels(raw.text, whole) for whole in blocks):
        lines = list(_lines(raw.text, block)) if block.kind is BlockKind.PARAGRAPH else []
        goes_on = contacts_end is not None and block.start - contacts_end == 1
        if not has_begun and (goes_on or (lines and _tells_whom_to_ask(raw.text, block, lines[0]))):
            contacts_end = block.end
            yield from (Piece(line, _words(raw.text, line), Line(LineKind.BOILERPLATE)) for line in lines)
            continue
        if len(lines) > 1 and not has_begun and _STRONG.match(raw.text[lines[0].start : lines[0].end]):
            yield Piece(lines[0], _words(raw.text, lines[0]), Line(LineKind.TITLE))
            block, lines = replace(block, start=lines[1].start), lines[1:]
        if len(lines) > 1:
            pieces = [Piece(line, words := _words(raw.text, line), read_line(words, fallback)) for line in lines]
            has_begun = has_begun or pieces[-1].line.kind is LineKind.PROSE
            goes_on = any(raw.text[line.start].islower() for line in lines[1:])
            is_whole = goes_on or is_wrapped(raw.text, [Span(line.start, line.end) for line in lines])
            are_titles = not has_begun and not is_whole
            is_told = goes_on and find_dateline(raw.text, block.start, block.end) is not None
            if are_titles or (not is_told and any(_stands_alone(piece) for piece in pieces)):
                yield from pieces
                continue
        words = _signed_words(raw.text, block) or _words(raw.text, block)
        is_line = block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        has_begun = has_begun or read_words(words).kind is LineKind.PROSE
        yield Piece(block, words, read_line(words, fallback) if is_line else read_words(words))


def _tells_whom_to_ask(text: str, block: Block, first: Block) -> bool:
    """Whether a block (`first`: its first line) begins with the word "Contact" or the like above other lines."""
    has_more = block.end > first.end or text[block.end + 1 : block.end + 2].strip() != ""
    return has_more and CONTACTS_LINE.match(_words(text, first)) is not None


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
    return piece.line.kind in FURNITURE or is_category(words) or is_newsroom(words) or is_job(words)


def _lines(text: str, block: Block) -> Iterator[Block]:
    """The lines of a short block; a long one is prose and stays whole."""
    if block.end - block.start > LONGEST_LINES:
        return
    words = text[block.start : block.end]
    if words and "\n" not in words and words == words.strip():
        yield block
        return
    start = block.start
    for line in words.split("\n"):
        if line.strip():
            inner = start + len(line) - len(line.lstrip())
            yield replace(block, start=inner, end=inner + len(line.strip()))
        start += len(line) + 1


def _words(text: str, block: Block) -> str:
    words = read_passage(text, block.start, block.end).text
    return (_STRONG.sub(r"\g<words>", words) if words.startswith(("*", "_")) else words).strip("*_ ")


def _signed_words(text: str, block: Block) -> str | None:
    """A name with the dash before it, which in plain text looks like the mark of a list: "— Ann Lee"."""
    sign = text[max(0, block.start - 2) : block.start].strip() if block.kind is BlockKind.BULLET else ""
    words = _words(text, block) if sign in ("—", "–", "-") else ""
    return f"{sign} {words}" if is_name(words) else None


def _with_players(pieces: list[Piece]) -> list[Piece]:
    """How long a film or a recording is as a notice, as how much of it was played is: "0:00", right below it "1:32"."""
    for number, (before, piece) in enumerate(pairwise(pieces), start=1):
        if is_of_player(before) and _PLAYER_TIMES.fullmatch(piece.words):
            pieces[number] = piece._replace(line=Line(LineKind.BOILERPLATE))
    return pieces


def _with_menus(pieces: list[Piece]) -> list[Piece]:
    """The entries of a menu that stand below one another, as notices: "Home", "Counties", "Sport", "Log in"."""
    begin = 0
    for end in range(1, len(pieces) + 1):
        if end < len(pieces) and _is_entry_of_menu(pieces[end]) and _is_below(pieces[end - 1], pieces[end]):
            continue
        run = pieces[begin:end]
        if len(run) >= LEAST_OF_MENU and sum(is_of_menu(piece.words) for piece in run) > 1:
            pieces[begin:end] = [piece._replace(line=Line(LineKind.BOILERPLATE)) for piece in run]
        begin = end
    return pieces


def _is_entry_of_menu(piece: Piece) -> bool:
    is_short = len(piece.words.split()) <= MENU_WORDS and not is_newsroom(piece.words)
    return is_of_menu(piece.words) or (is_short and piece.line.kind in (LineKind.TITLE, LineKind.BOILERPLATE))


def _is_below(above: Piece, piece: Piece) -> bool:
    """Whether a piece stands on the line right below another, which could be of one menu with it."""
    return piece.block.start - above.block.end == 1 and _is_entry_of_menu(above)


def _with_day_headings(pieces: list[Piece]) -> Iterator[Piece]:
    """The dates that are of the story, as titles: all bare ones where there are many, else those that head a list or
    stand below the label of a fact or are a fact among others. A time alone below a date is the first entry of a story
    told live."""
    count = sum(piece.line.is_bare for piece in pieces)
    many = count > MOST_DATE_LINES
    is_of_page = count == 1 and _name_own_days(pieces)
    for before, piece, after in zip((None, *pieces), pieces, (*pieces[1:], None), strict=False):
        heads_list = after is not None and is_entry(after) and not _LONE_TIME.match(after.words)
        is_told = piece.line.kind is LineKind.DATE and before is not None and _asks_when(before)
        is_day = is_told or (piece.line.is_bare and (many or heads_list) and not is_of_page)
        if is_day or (_is_dated_fact(piece) and any(map(_is_fact, filter(None, (before, after))))):
            piece = piece._replace(line=read_words(piece.words))
        yield piece


def _name_own_days(pieces: list[Piece]) -> bool:
    """Whether the bullets right below the headline and the page's only date line name days of their own and begin with
    no hour, so that the line is no heading of theirs but tells when they were published."""
    if len(pieces) < 3 or not (pieces[0].is_title and pieces[1].line.is_bare):
        return False
    bullets = [piece.words for piece in takewhile(lambda piece: piece.block.kind is BlockKind.BULLET, pieces[2:])]
    return any(_DAY.search(words) for words in bullets) and not any(map(begins_with_time, bullets))


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


def is_entry(piece: Piece) -> bool:
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
