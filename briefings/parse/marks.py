"""Finds the stretches of a text that stand between quotation marks: straight, curly, guillemets, single or mixed.

Promises time linear in the text and offsets that leave the marks out. Never asks who speaks, nor whether the
stretch is speech: a title of a book is a stretch too.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from briefings.model.article import Block, BlockKind


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text between marks. `start:end` leaves the marks out, `outer_start:outer_end` has them; `block` is the
    number of its block. `closed` is False where the mark is not closed within the block; `carried` is True where the
    stretch goes on with one that the block before left open."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    block: int
    closed: bool = True
    carried: bool = False


_MARK = re.compile(r"''|``|[\"“”„‟«»‘’'‚‹›]")
_OPENS_ONLY = frozenset("“„«")
_CLOSES_ONLY = frozenset("”»")
_SINGLE = frozenset("‘’'‚‹›")
_OPENS_SINGLE = frozenset("‘'‚‹’")
_ELISION = re.compile(r"[‘’'](?:\d0s|\d\d\b|(?:em|til|till|tis|twas|cause|n|bout|round|cuz)\b)", re.IGNORECASE)
_SIGNED = re.compile(r"\n[ \t>]{0,6}[—–-]{1,2} ?(?=\w)")


class _Mark(NamedTuple):
    """A mark and whether its surroundings let it open or close a stretch."""

    start: int
    end: int
    single: bool
    opens: bool
    closes: bool
    strong: bool  # is neither a plural possessive nor a dropped g


def find_stretches(text: str, blocks: tuple[Block, ...]) -> tuple[Stretch, ...]:
    """Every outermost stretch in the order of the text. Marks inside a stretch belong to it."""
    found: list[Stretch] = []
    is_open = False
    for number, block in enumerate(blocks):
        stretches = list(_find_in_block(text, block, number, is_open))
        if block.kind is BlockKind.QUOTE and not stretches:
            stretches = [_whole(text, block, number)]
        found += stretches
        is_open = bool(stretches) and not stretches[-1].closed
    return tuple(stretch for stretch in found if stretch.start < stretch.end)


def _whole(text: str, block: Block, number: int) -> Stretch:
    """A block quotation without marks, up to the line that signs it."""
    signed = _SIGNED.search(text, block.start, block.end)
    end = signed.start() if signed else block.end
    return Stretch(block.start, end, block.start, end, number)


def _find_in_block(text: str, block: Block, number: int, is_open: bool) -> Iterator[Stretch]:
    marks = tuple(_read_marks(text, block))
    closers = [at for at, mark in enumerate(marks) if mark.single and mark.closes]
    at = 0
    while at < len(marks):
        mark = marks[at]
        carried = is_open and mark.start == block.start
        if mark.single:
            last = _find_single_close(marks, closers, at) if mark.opens else None
            at = at + 1 if last is None else last + 1
            if last is not None:
                yield Stretch(mark.end, marks[last].start, mark.start, marks[last].end, number, True, carried)
            continue
        if not mark.opens:
            at += 1
            continue
        last = _find_close(marks, at)
        if last is None:
            yield _strip_doubled(text, Stretch(mark.end, block.end, mark.start, block.end, number, False, carried))
            return
        close = marks[last]
        resumed = close.opens and not close.closes
        end = close.start
        stretch = Stretch(mark.end, end, mark.start, end if resumed else close.end, number, True, carried)
        yield _strip_doubled(text, stretch)
        at = last if resumed else last + 1


def _read_marks(text: str, block: Block) -> Iterator[_Mark]:
    for match in _MARK.finditer(text, block.start, block.end):
        start, end = match.span()
        sign = match[0]
        before = text[start - 1] if start > block.start else " "
        after = text[end] if end < block.end else " "
        single = sign in _SINGLE
        if single and (
            (before.isalnum() and after.isalnum()) or (_ELISION.match(text, start, end + 8) and not before.isalnum())
        ):
            continue
        left_free = before.isspace() or before in "([{—–-/…“\"‘'”’:"
        if single:
            opens = sign in _OPENS_SINGLE and left_free and not after.isspace() and before not in "’”"
            closes = sign != "‘" and not before.isspace() and not after.isalnum()
        elif sign in _OPENS_ONLY:
            closes = sign == "“" and not left_free and not after.isalnum()
            opens = not closes
        elif sign in _CLOSES_ONLY:
            closes = not before.isspace() or after.isspace()
            opens = left_free and before.isspace() and not after.isspace()
        else:
            opens = not after.isspace() and (left_free or not before.isalnum())
            closes = not before.isspace() or after.isspace()
            if opens and closes and before not in ".,?!…)'’" and left_free:
                closes = not after.isalnum()
        strong = before not in "sSnN" or end >= block.end or not (after.isspace() or after.isalnum())
        yield _Mark(start, end, single, opens, closes, strong)


MOST_MARKS_INSIDE = 200
"""A stretch with more marks inside is taken to have lost its closing mark; it bounds the search for that."""


def _find_close(marks: tuple[_Mark, ...], at: int) -> int | None:
    """The double mark that closes the one at `at`; a further opening mark is inside, or shows that one is lost."""
    depth = 1
    first_inner = None
    for number in range(at + 1, min(len(marks), at + MOST_MARKS_INSIDE)):
        mark = marks[number]
        if mark.single:
            continue
        if mark.closes:
            depth -= 1
            if depth == 0:
                return number
        elif mark.opens:
            first_inner = first_inner or number
            depth += 1
            if depth > 4:
                break
    return first_inner


def _find_single_close(marks: tuple[_Mark, ...], closers: list[int], at: int) -> int | None:
    """The single mark that closes the one at `at`: rather one beside punctuation than one that may be a possessive,
    unless another stretch is opened between them."""
    weak = None
    for place in range(bisect_left(closers, at + 1), len(closers)):
        number = closers[place]
        if weak is not None and (number - at > 4 or any(mark.opens for mark in marks[weak + 1 : number])):
            return weak
        if marks[number].strong:
            return number
        weak = number if weak is None else weak
    return weak


def _strip_doubled(text: str, stretch: Stretch) -> Stretch:
    """The stretch without a second pair of marks right inside the first."""
    start, end = stretch.start, stretch.end
    inner = text[start : min(end, start + 3)].lstrip()
    if not inner or inner[0] not in "'‘’“\"”":
        return stretch
    tail = text[max(start, end - 3) : end].rstrip()
    first = start + text[start : start + 3].index(inner[0]) + 1
    if tail and tail[-1] in "'’”\"":
        end = max(first, end - (len(text[max(start, end - 3) : end]) - len(tail)) - 1)
    elif any(mark in text[first:end] for mark in ("' ", "’ ", "',", "’,", "'.", "’.")):
        return stretch
    return Stretch(first, end, stretch.outer_start, stretch.outer_end, stretch.block, stretch.closed, stretch.carried)
