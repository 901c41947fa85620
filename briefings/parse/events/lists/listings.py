"""Finds the entries of a listing: a heading that names what is on, and below it a line that begins with its day.

Promises entries only where an article has several, or one whose headline names what is on and whose verb has no
subject: one line with a day below a heading is prose or a label's.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from briefings.model.article import Block, BlockKind, Span
from briefings.parse.events.lists.item import Item
from briefings.parse.events.moments import Numbered, find_moments
from briefings.parse.rules import events as rules
from briefings.parse.text.sentences import find_sentences

_LONGEST_NAME = 80
"""Characters of a line that can be the name of what is on."""

MOST_BEFORE = 6
"""Blocks from a headline to the first words of what it names."""

_NAMES = re.compile(rf"\b(?:{'|'.join(rules.STAGED.split())})(?:e?s)?\b", re.IGNORECASE)
"""Words of a headline that names what is on."""

_ENDS = ".:;,?!"

_LEAD = re.compile(r"(?:(?P<verb>opens|runs|starts|begins|plays|closes)\s)?(?:(?:on|from)\s)?", re.IGNORECASE)
_PLACE_ONLY = re.compile(r"(?:[,;(]|\s(?:at|in|to|and|of|on)\b|$|[.)])")
"""What stands behind the day of an entry without a verb: its hour, its place and its price."""

_PROSE = re.compile(r"\b(?:is|are|was|were|will|has|have|had|would|after|when)\b")


def find_listing(text: str, blocks: Sequence[Block], mentions_in: Callable[[Span], list[Numbered]]) -> dict[int, Item]:
    """The entries of the article's listing by the offset of the block that each begins; none if it has only one.
    An entry's body is its heading, its line goes on to the end of the sentence that begins with its day."""
    pairs = (
        (name, block)
        for name, block in pairwise(blocks)
        if block.kind is BlockKind.PARAGRAPH and _is_name(text, name) and not text[name.end : block.start].strip()
    )
    entries = ((block.start, _find_entry(text, name, block, mentions_in)) for name, block in pairs)
    found = {start: entry for start, entry in entries if entry}
    return found if len(found) > 1 else _find_headlined(text, blocks, mentions_in)


def _find_headlined(
    text: str, blocks: Sequence[Block], mentions_in: Callable[[Span], list[Numbered]]
) -> dict[int, Item]:
    """The entry below a headline that names what is on, whose first words tell only from when: "Begins on May 4"."""
    headline = next((i for i, b in enumerate(blocks[:MOST_BEFORE]) if b.kind is BlockKind.HEADING and b.level == 1), -1)
    if headline < 0 or not _NAMES.search(text, blocks[headline].start, blocks[headline].end):
        return {}
    for block in blocks[headline + 1 : headline + MOST_BEFORE]:
        lead = _LEAD.match(text, block.start, block.end)
        if block.kind is BlockKind.PARAGRAPH and lead and lead["verb"]:
            entry = _find_entry(text, blocks[headline], block, mentions_in)
            return {block.start: entry} if entry else {}
    return {}


def _is_name(text: str, block: Block) -> bool:
    """Whether a block can be the name of what is on: a heading, or a short line of its own."""
    is_line = block.kind is BlockKind.HEADING or (
        block.kind is BlockKind.PARAGRAPH
        and text[block.end - 1] not in _ENDS
        and "\n" not in text[block.start : block.end]
    )
    return is_line and block.end - block.start <= _LONGEST_NAME


def _find_entry(text: str, name: Block, block: Block, mentions_in: Callable[[Span], list[Numbered]]) -> Item | None:
    lead = _LEAD.match(text, block.start, block.end)
    if lead is None or mentions_in(Span(name.start, name.end)):
        return None
    first = next(find_sentences(text, block.start, block.end))
    moments = find_moments(text, mentions_in(first))
    if not moments or moments[0].first != lead.end() or not moments[0].has_day:
        return None
    is_entry = lead["verb"] or (
        _PLACE_ONLY.match(text, moments[0].last) and not _PROSE.search(text, moments[-1].last, first.end)
    )
    body = Span(name.start, name.end)
    return Item(moments[0], body, Span(name.start, first.end)) if is_entry else None
