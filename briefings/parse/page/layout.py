"""Where the paragraphs, headings and bullets of a text are.

Promises offsets into the text as it was given and time linear in its length; never changes the text, and says
nothing about what a block means: that is for `header` and `sections`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from briefings.model.article import Block, BlockKind, RawArticle, Span
from briefings.parse.rules.calendar import MONTH_DAY, WEEKDAY
from briefings.parse.rules.marks import BULLETS
from briefings.parse.text.spans import trim

UNWRAPPED = 100
"""A line longer than this many characters was not wrapped by hand: it is a paragraph of its own. A text whose lines
show that they were wrapped further out has a limit of its own, of at most `WIDEST` characters."""

WIDEST = 130
"""Nobody wraps lines further out."""

MOSTLY = 0.6
"""The share of line breaks that want of room explains, from which on a text counts as wrapped."""

LONGEST_UNDERLINED = 100
"""No heading that a rule is drawn under is longer."""

LONG_LINE = 60
"""A longer line is prose where the one above is less than half as long."""

FAR_LONGER = 1.3
"""How many times as long as the second longest line one is that was not wrapped with it."""

NARROWEST = 50
"""Lines that are all shorter than this were not wrapped at all."""

INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"
"""Characters without a width."""

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(
    rf"[ \t]{{0,40}}(?:[{BULLETS}+–—]|--(?=(?:[ \t]\S{{1,30}}){{4}})|-|\(?\d{{1,2}}[.)])[ \t\u00a0]+(?=\S)"
)
_MARKDOWN_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(?=\S)")
_BLOCK_QUOTE = re.compile(r"[ \t]{0,8}>[ \t]?(?=\S)")
_LABELLED = re.compile(r"[A-Z][\w.'’]{0,20}(?: [\w.'’]{1,20}){0,3}:[ \t]{0,10}(?=\S)")
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d\b| ?[ap]\.?m\b|\d\d +(?:GMT|UTC|[a-z]{1,3}t)\b)", re.IGNORECASE)
_DAY = re.compile(rf"{WEEKDAY}(?:,? {MONTH_DAY}(?:,? \d{{4}})?)?:?", re.IGNORECASE)
_TITLE_LINE = re.compile(r"[A-Z][\w'’.&-]{0,20}(?: (?:[A-Z][\w'’.&-]{0,20}|a|an|and|at|by|for|in|of|on|the|to)){1,7}$")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’')\]*_]{0,4}$")
_RULE_LINE = re.compile(r"[ \t]{0,20}(?:[-*_=#~–—.•] ?){3,120}[ \t]{0,20}$")
_UNDERLINE = re.compile(r"(?P<sign>[-=~_])(?P=sign){2,120}$")
_MARKED_HEADING = re.compile(
    r"(?:\*{2,3}[ ]|(?P<sign>[=~*-])(?P=sign){1,3}[ ](?=[^\n]{1,100}[ ](?P=sign){2}))(?P<words>[^\s*=~-][^\n*]{0,100}?)"
    r"(?:[ ][=~*-]{2,4})?$"
)
_HEADINGS = (_MARKDOWN_HEADING, _MARKED_HEADING)


def find_blocks(raw: RawArticle) -> tuple[Block, ...]:
    """The blocks in the order of the text: the format's own where it has them, else found from the lines."""
    return raw.blocks or tuple(_blocks_of_text(raw.text))


def _blocks_of_text(text: str) -> Iterator[Block]:
    groups = list(_groups(text))
    limit = _find_limit(text, groups)
    for group in groups:
        *blocks, last = _blocks_of_group(text, group.lines, limit)
        yield from blocks
        yield _underlined(text, last, group.rule) if group.rule else last


class _Group(NamedTuple):
    """Lines that no blank line parts, at least one, and the rule right below them, or an empty string."""

    lines: list[Span]
    rule: str


def _groups(text: str) -> Iterator[_Group]:
    lines: list[Span] = []
    end = 0
    for match in _LINE.finditer(text):
        line = _trim_invisible(text, trim(text, *match.span()))
        if lines and match.start() > end + 1:
            yield _Group(lines, "")
            lines = []
        end = match.end()
        is_rule = bool(_RULE_LINE.match(text, line.start, line.end))
        is_blank = line.start == line.end or text[line.start : line.end] == ">"  # between paragraphs that are quoted
        if not is_rule and not is_blank:
            lines.append(line)
        elif lines:
            yield _Group(lines, text[line.start : line.end] if is_rule else "")
            lines = []
    if lines:
        yield _Group(lines, "")


def _find_limit(text: str, groups: Sequence[_Group]) -> int:
    """The length of the longest line that may have been wrapped: `UNWRAPPED`, or where most line breaks want of
    room explains, and no end of a sentence, the column at which the text was wrapped."""
    lengths = (line.end - line.start for group in groups for line in group.lines)
    width = max((length for length in lengths if length <= WIDEST), default=0)
    if width <= UNWRAPPED:
        return UNWRAPPED
    breaks = [pair for group in groups for pair in pairwise(group.lines) if not _BULLET.match(text, pair[1].start)]
    wrapped = [
        before
        for before, line in breaks
        if before.end - before.start <= width
        and not _has_room(text, before, line, width)
        and not _ends_sentence_at(text, before)
    ]
    return width if len(wrapped) > 1 and len(wrapped) >= MOSTLY * len(breaks) else UNWRAPPED


def _underlined(text: str, block: Block, rule: str) -> Block:
    """`block` as a heading if the line of dashes or the like below it, `rule`, was drawn to make it one."""
    words = text[block.start : block.end]
    is_title = block.kind is BlockKind.PARAGRAPH and "\n" not in words and not _ENDS_SENTENCE.search(words)
    if not is_title or len(words) > LONGEST_UNDERLINED or not (sign := _UNDERLINE.match(rule)):
        return block
    return replace(block, kind=BlockKind.HEADING, level=1 if sign["sign"] == "=" else 2)


def _blocks_of_group(text: str, lines: list[Span], limit: int) -> Iterator[Block]:
    """The blocks of lines that no blank line parts."""
    width = _width(lines, limit)
    start = lines[0]
    for before, line in pairwise(lines):
        if _breaks(text, before, line, width, limit):
            yield _block(text, start.start, before.end)
            start = line
    yield _block(text, start.start, lines[-1].end)


def _width(lines: Sequence[Span], limit: int) -> int:
    """The length that lines were wrapped at. A single line far longer than the others tells nothing of it."""
    lengths = sorted((length for line in lines if (length := line.end - line.start) <= limit), reverse=True)
    if len(lengths) > 2 and lengths[0] > FAR_LONGER * lengths[1]:
        return lengths[1]
    return lengths[0] if lengths else 0


def _breaks(text: str, before: Span, line: Span, width: int, limit: int) -> bool:
    """Whether a block begins at `line`: at a mark, at an unwrapped line, below a line in capitals or a day, or, where
    the line before had room left for the next word, after a sentence, at the time of an entry in a calendar, at a line
    that is long beside the one above, or at prose below a bullet or words that are all capitalised."""
    if any(mark.match(text, line.start, line.end) for mark in (_BULLET, *_HEADINGS)):
        return True
    if any(mark.match(text, before.start, before.end) for mark in _HEADINGS):
        return True
    if bool(_BLOCK_QUOTE.match(text, line.start, line.end)) != bool(_BLOCK_QUOTE.match(text, before.start)):
        return True
    if _LABELLED.match(text, line.start, line.end) and _LABELLED.match(text, before.start, before.end):
        return True
    if text[before.start : before.end].isupper() and not text[line.start : line.end].isupper():
        return True
    if _DAY.fullmatch(text, before.start, before.end):
        return True
    above, length = before.end - before.start, line.end - line.start
    if max(above, length) > limit:
        return True
    is_entry = _CLOCK.match(text, line.start, line.end) is not None
    is_prose = length > LONG_LINE or _ends_sentence_at(text, line)
    is_below_title = is_prose and _TITLE_LINE.match(text, before.start, before.end) is not None
    if not _has_room(text, before, line, width):
        return (is_entry or is_below_title) and width < NARROWEST
    is_below_short = length > LONG_LINE and 2 * above < length
    is_below_bullet = is_prose and text[line.start].isupper() and _BULLET.match(text, before.start) is not None
    return is_entry or is_below_title or is_below_short or is_below_bullet or _ends_sentence_at(text, before)


def _ends_sentence_at(text: str, line: Span) -> bool:
    return bool(_ENDS_SENTENCE.search(text, max(line.start, line.end - 6), line.end))


def _has_room(text: str, before: Span, line: Span, width: int) -> bool:
    """Whether the first word of `line` would have fitted in the line before; so in one that was not wrapped at all."""
    first_word = text[line.start : line.end].split(None, 1)[0]
    return before.end - before.start > width or before.end - before.start + 1 + len(first_word) <= width


def is_wrapped(text: str, lines: Sequence[Span]) -> bool:
    """Whether lines were broken for want of room, and not because each is a thing of its own."""
    width = max(line.end - line.start for line in lines)
    return not any(_has_room(text, before, line, width) for before, line in pairwise(lines))


def begins_with_time(words: str) -> bool:
    """Whether `words` begin with a clock time, as an entry in a calendar does."""
    return _CLOCK.match(words) is not None


def is_day(words: str) -> bool:
    """Whether `words` are a weekday, alone or with its date, as above the entries of a diary."""
    return _DAY.fullmatch(words) is not None


def _block(text: str, start: int, end: int) -> Block:
    if mark := _MARKDOWN_HEADING.match(text, start, end):
        return Block(BlockKind.HEADING, mark.end(), end, len(mark[1]))
    if mark := _MARKED_HEADING.match(text, start, end):
        return Block(BlockKind.HEADING, *mark.span("words"), 2)
    if mark := _BULLET.match(text, start, end):
        return Block(BlockKind.BULLET, mark.end(), end)
    if mark := _BLOCK_QUOTE.match(text, start, end):
        return Block(BlockKind.QUOTE, mark.end(), end)
    return Block(BlockKind.PARAGRAPH, start, end)


def _trim_invisible(text: str, line: Span) -> Span:
    """The line without the marks at its rims that nobody sees, as that of a file's byte order."""
    words = text[line.start : line.end]
    if not words or (words[0] not in INVISIBLE and words[-1] not in INVISIBLE):
        return line
    start = line.end - len(words.lstrip(INVISIBLE))
    return trim(text, start, max(start, line.start + len(words.rstrip(INVISIBLE))))
