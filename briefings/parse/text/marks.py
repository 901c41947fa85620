"""Finds the stretches of a text that stand between quotation marks: straight, curly, guillemets, single or mixed.

Promises time linear in the text and offsets that leave the marks out. Never asks who speaks, nor whether the
stretch is speech: a title of a book is a stretch too.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
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


_MARK = re.compile("|".join(("''", "``", *"\"“”„‟«»‘’'‚‹›")))
"""Alternatives that each begin with a certain character: the text is searched for these fast."""

_OPENS_ONLY = frozenset("“„«")
_CLOSES_ONLY = frozenset("”»")
_SINGLE = frozenset("‘’'‚‹›")
_OPENS_AGAIN = frozenset("“„«\"‘'")
_OPENS_SINGLE = frozenset("‘'‚‹’")
_ELISION = re.compile(r"[‘’'](?:\d0s|\d\d\b|(?:em|til|till|tis|twas|cause|n|bout|round|cuz)\b)", re.IGNORECASE)
_LOST = re.compile(r",(?= (?:said|says) [A-Z]| (?:he|she) said\b)")
"""Where the reporter's words begin in a stretch that has lost its closing mark."""
_SIGNED = re.compile(r"\n[ \t>]{0,6}[—–-]{1,2} ?(?=\w)")


_SIGNATURE = re.compile(
    r"(?:[—–-]{1,3} ?)?[A-Z][\w.’'-]{1,30}(?: (?:[A-Z][\w.’'-]{0,30}|de|van|von|of|the)){0,5}"
    r"(?:(?:,| \(| [—–-])[^.!?\n]{0,120})?"
)
"""A name with a capital, perhaps with what that is."""


class _Mark(NamedTuple):
    """A mark and whether its surroundings let it open or close a stretch. `strong`: as a closing single mark it is no
    plural possessive and no dropped g."""

    start: int
    end: int
    single: bool
    opens: bool
    closes: bool
    strong: bool


def find_stretches(text: str, blocks: tuple[Block, ...]) -> tuple[Stretch, ...]:
    """Every outermost stretch in the order of the text. Marks inside a stretch belong to it."""
    found: list[Stretch] = []
    is_open = False
    for number, block in enumerate(blocks):
        following = text[blocks[number + 1].start] if number + 1 < len(blocks) else ""
        stretches = list(_find_in_block(text, block, number, is_open, following))
        if is_open and not stretches and _parts_nothing(text, block, following):
            continue
        if block.kind is BlockKind.QUOTE and not _signs(text, blocks, number):
            is_inner = bool(stretches) and stretches[0].outer_start > block.start and _is_signed(text, blocks, number)
            stretches = [_whole(text, block, number)] if is_inner or not stretches else stretches
        found += stretches
        is_open = bool(stretches) and not stretches[-1].closed
    return tuple(stretch for stretch in (_trim(text, stretch) for stretch in found) if stretch.start < stretch.end)


def _parts_nothing(text: str, block: Block, following: str) -> bool:
    """Whether a block is a line of the page that stands between the paragraphs of a quotation: short, without a stop,
    before a mark ("Full story")."""
    is_short = block.end - block.start <= LONGEST_LINE_BETWEEN and text[block.end - 1].isalnum()
    return is_short and block.kind is not BlockKind.HEADING and following in _OPENS_AGAIN


def _signs(text: str, blocks: tuple[Block, ...], number: int) -> bool:
    """Whether a block of a quotation only says whose words the one above it is."""
    if not number or blocks[number - 1].kind is not BlockKind.QUOTE:
        return False
    return _SIGNATURE.fullmatch(text, blocks[number].start, blocks[number].end) is not None


def _is_signed(text: str, blocks: tuple[Block, ...], number: int) -> bool:
    """Whether a block quotation says whose words it is, so that the marks in it are those of its words."""
    goes_on = number + 1 < len(blocks) and _signs(text, blocks, number + 1)
    return goes_on or _SIGNED.search(text, blocks[number].start, blocks[number].end) is not None


def _whole(text: str, block: Block, number: int) -> Stretch:
    """A block quotation without marks, up to the line that signs it."""
    signed = _SIGNED.search(text, block.start, block.end)
    end = signed.start() if signed else block.end
    return Stretch(block.start, end, block.start, end, number)


def _find_in_block(text: str, block: Block, number: int, is_open: bool, following: str) -> Iterator[Stretch]:
    """The stretches of a block; `is_open`: the block before left one open, which a mark at the beginning carries on.
    `following`: the character that begins the next block; a single mark is only left open where that is one too."""
    marks = tuple(
        mark for match in _MARK.finditer(text, block.start, block.end) if (mark := _read_mark(text, block, match))
    )
    closers = [at for at, mark in enumerate(marks) if mark.single and mark.closes]
    at = 0
    while at < len(marks):
        mark = marks[at]
        last = None
        if mark.opens:
            last = _find_single_close(marks, closers, at) if mark.single else _find_close(marks, at)
        if last is None and not (mark.opens and (not mark.single or text[mark.start] == following)):
            at += 1
            continue
        carried = is_open and mark.start == block.start
        if last is None:
            yield _strip_doubled(text, Stretch(mark.end, block.end, mark.start, block.end, number, False, carried))
            return
        close = marks[last]
        resumes = close.opens and not close.closes
        outer_end = close.start if resumes else close.end
        if resumes and (lost := _LOST.search(text, mark.end, close.start)):
            outer_end = lost.end()
        stretch = Stretch(mark.end, min(close.start, outer_end), mark.start, outer_end, number, True, carried)
        yield stretch if mark.single else _strip_doubled(text, stretch)
        at = last if resumes else last + 1


def _read_mark(text: str, block: Block, match: re.Match[str]) -> _Mark | None:
    """A sign as a mark; None for an apostrophe."""
    start, end = match.span()
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    single = match[0] in _SINGLE
    if single and before.isalnum() and after.isalnum():
        return None
    if single and not before.isalnum() and _ELISION.match(text, start, end + 8):
        return None
    opens, closes = _read_sides(match[0], before, after)
    strong = before not in "sSnN" or end >= block.end or not (after.isspace() or after.isalnum())
    return _Mark(start, end, single, opens, closes, strong)


def _read_sides(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a sign between two characters can open a stretch, and whether it can close one."""
    left_free = before.isspace() or before in "([{—–-/…“\"‘'”’:"
    can_close = not before.isspace() or after.isspace()
    if sign in _SINGLE:
        opens = sign in _OPENS_SINGLE and left_free and not after.isspace() and before not in "’”"
        return opens, sign != "‘" and not before.isspace() and not after.isalnum()
    if sign in _OPENS_ONLY:
        closes = sign in "“«" and not left_free and not after.isalnum()
        return not closes, closes
    if sign in _CLOSES_ONLY:
        opens = before.isspace() and after.isalnum()
        return opens, can_close or (before.isspace() and not opens)
    opens = not after.isspace() and (left_free or not before.isalnum())
    if opens and left_free and before not in ".,?!…)'’":
        can_close = can_close and not after.isalnum()
    return opens, can_close


LONGEST_LINE_BETWEEN = 40
"""Characters of the longest line between two paragraphs of a quotation that is none of it."""

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


def _trim(text: str, stretch: Stretch) -> Stretch:
    """The stretch without blanks at its rims ("« it holds »")."""
    words = text[stretch.start : stretch.end]
    if words[:1].strip() and words[-1:].strip():
        return stretch
    start = stretch.start + len(words) - len(words.lstrip())
    return replace(stretch, start=start, end=max(start, stretch.start + len(words.rstrip())))


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
