"""Cuts a block into the lines that are entries of their own: those of a diary, a table or a list without marks.

Promises that the lines cover the block, in order; a block of prose is one line, however it is broken.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from briefings.model.article import Block, Span
from briefings.parse.events.lists.item import is_day_alone, is_marked
from briefings.parse.events.moments import Numbered

_GOES_OVER = re.compile(r"\b(?:for|in|on|at|by|from|until|till|to|of|and|or|the|between|before|after|since)\s{1,9}\Z")
"""The end of a line that goes on in the next one."""

LONGEST_JOINT = 20
"""Characters of the word that ends such a line, and of the blanks behind it."""

_LABELLED = re.compile(r"[^:\n]{2,60}?(?::|\s/|\.{3,})\s")

Mentions = Callable[[Span], Sequence[Numbered]]
"""The dates of a span."""


def cut_lines(text: str, block: Block, mentions: Mentions, *, is_entry: bool) -> Iterator[Span]:
    """The block, or its lines where they begin with dates; each line of a block that a day alone heads. `is_entry`:
    whether the block stands right below the last one, under a day."""
    begin = block.start
    if "\n" in text[block.start : block.end]:
        starts = {d.start for _, d in mentions(Span(block.start, block.end))}
        is_diary = (
            _is_table(text, block)
            or _is_marked(text, block)
            or _is_labelled(text, block, mentions)
            or (is_entry and _begins_anew(text, block))
            or _is_diary(text, block, mentions)
        )
        for cut in _line_starts(text, block):
            if is_diary or (cut in starts and not _goes_over(text, block, cut)):
                yield Span(begin, cut)
                begin = cut
    yield Span(begin, block.end)


def _goes_over(text: str, block: Block, cut: int) -> bool:
    """Whether the line before the cut goes on in the next one, so that a date there begins no entry."""
    return bool(_GOES_OVER.search(text, max(block.start, cut - LONGEST_JOINT), cut))


def _is_table(text: str, block: Block) -> bool:
    return all("|" in line for line in text[block.start : block.end].split("\n"))


def _is_marked(text: str, block: Block) -> bool:
    """Whether a sign or strong words mark each line of the block as an entry."""
    return all(
        is_marked(text, Span(at, block.end)) for at in (block.start, *_line_starts(text, block)) if at < block.end
    )


def _is_labelled(text: str, block: Block, mentions: Mentions) -> bool:
    """Whether each line of the block has a date behind its label: "Round 2: Friday, 9 a.m."."""
    lines = [block.start, *_line_starts(text, block), block.end]
    cut = [Span(begin, end) for begin, end in pairwise(lines) if begin < end]
    return all(_LABELLED.match(text, line.start, line.end) and mentions(line) for line in cut)


def _begins_anew(text: str, block: Block) -> bool:
    """Whether no line goes on with the one above, as one in lower case does."""
    return not any(text[cut : cut + 1].islower() for cut in _line_starts(text, block))


def _is_diary(text: str, block: Block, mentions: Mentions) -> bool:
    """Whether the first line of the block is a day and nothing else."""
    first = Span(block.start, text.find("\n", block.start, block.end))
    return is_day_alone(text, first, mentions(first))


def _line_starts(text: str, block: Block) -> Iterator[int]:
    at = text.find("\n", block.start, block.end)
    while at >= 0:
        while at < block.end and text[at].isspace():
            at += 1
        yield at
        at = text.find("\n", at, block.end)
