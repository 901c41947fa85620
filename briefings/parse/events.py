"""Finds the events that an article announces, with their dates, titles and status: CONTRACT, Events.

Promises every event once, spans that are date expressions of the article, and time linear in the text's length.
It reads dates, never finds them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefings.model.article import Block, BlockKind, DateMention, Event, Span
from briefings.parse.candidates import Candidate
from briefings.parse.event_merge import merge
from briefings.parse.event_reader import Reader
from briefings.parse.glossary import read_glossary
from briefings.parse.horizon import Horizon
from briefings.parse.layout import split_sentences
from briefings.parse.list_items import Item, find_item, is_day_alone, read_item
from briefings.parse.moments import Moment, Placed, find_moments
from briefings.parse.notices import Notice, find_notice, read_notice
from briefings.parse.topic import Topic
from briefings.parse.zones import find_house_zone

_MARK = re.compile(r"[\"“”]|``|''")
SHORTEST_SPEECH = 30
"""Characters between marks from which on they hold speech, not the title of a work."""

SENTENCE_LIMIT = 2000
"""A sentence or a list's line longer than this many characters is neither: it is left out."""


def find_events(
    text: str,
    blocks: Sequence[Block],
    dates: Sequence[DateMention],
    *,
    headline: str | None,
    published: str | None,
) -> tuple[Event, ...]:
    """The events in the order in which the text first announces them. `published` (ISO 8601) parts what is to come
    from what is past: without it there are none."""
    if not published or not dates:
        return ()
    horizon = Horizon(published[:10], published[11:16])
    if not any(horizon.may_be_ahead(d.value) for d in dates):
        return ()
    zone = find_house_zone(text, blocks, dates)
    reader = Reader(text, horizon, read_glossary(text), zone, _find_quoted(text, blocks))
    walk = _Walk(reader, dates, find_notice(text, blocks))
    found = merge(walk.run(blocks), dates, Topic(reader.glossary, text, headline).complete)
    return tuple(replace(e, timezone=zone) if zone and not e.timezone and "T" in e.start else e for e in found)


def _find_quoted(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """The stretches of speech: between double marks within a block, and block quotations."""
    spans: list[Span] = []
    for block in blocks:
        if block.kind is BlockKind.QUOTE:
            spans.append(Span(block.start, block.end))
            continue
        marks = [m.start() for m in _MARK.finditer(text, block.start, block.end)]
        pairs = zip(marks[::2], [*marks[1::2], block.end], strict=False)
        spans.extend(Span(start, end) for start, end in pairs if end - start >= SHORTEST_SPEECH)
    return tuple(spans)


@dataclass(slots=True)
class _Walk:
    """One walk over the blocks. `day` is the day that the last heading named, for the bullets below it."""

    reader: Reader
    dates: Sequence[DateMention]
    notice: Notice
    day: Moment | None = None
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.starts = [d.start for d in self.dates]

    def run(self, blocks: Sequence[Block]) -> Iterator[Candidate]:
        for block in blocks:
            if block.kind is not BlockKind.CAPTION:
                for line in self._lines(block):
                    yield from self._read_line(block, line)

        if self.notice.fields:
            yield from read_notice(self.reader, self.notice, list(enumerate(self.dates)))

    def _mentions(self, span: Span) -> list[Placed]:
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [(i, self.dates[i]) for i in range(first, last) if self.dates[i].end <= span.end]

    def _lines(self, block: Block) -> Iterator[Span]:
        """The block, or its lines where they begin with dates."""
        begin = block.start
        if "\n" in self.reader.text[block.start : block.end]:
            starts = {d.start for _, d in self._mentions(Span(block.start, block.end))}
            for cut in _line_starts(self.reader.text, block):
                if cut in starts:
                    yield Span(begin, cut)
                    begin = cut
        yield Span(begin, block.end)

    def _read_line(self, block: Block, line: Span) -> Iterator[Candidate]:
        mentions = self._mentions(line)
        if self.notice.covers(line):
            return
        text, is_bullet = self.reader.text, block.kind is BlockKind.BULLET
        if is_day_alone(text, line, mentions):
            self.day = next(iter(find_moments(text, mentions)), None)
            return
        if not is_bullet and not (mentions and mentions[0][1].start == line.start):
            self.day = None
        is_short = line.end - line.start <= SENTENCE_LIMIT
        item = find_item(text, line, mentions, is_bullet) if is_short else None
        if (
            item is None
            and is_short
            and self.day
            and is_bullet
            and not any(self._is_on_another_day(d) for _, d in mentions)
        ):
            item = Item(self.day, line, line)
        if item:
            yield from read_item(self.reader, self._with_day(item), mentions)
        elif mentions:
            yield from self._read_prose(block, line)

    def _is_on_another_day(self, mention: DateMention) -> bool:
        return self.day is not None and len(mention.value) >= 10 and mention.value[:10] != self.day.day

    def _with_day(self, item: Item) -> Item:
        """The item with its heading's mention, if its own is but an hour of that day."""
        if self.day and item.moment.has_time and item.moment.day == self.day.day:
            return replace(item, moment=replace(item.moment, places=self.day.places + item.moment.places))
        return item

    def _read_prose(self, block: Block, line: Span) -> Iterator[Candidate]:
        before = None
        for span in split_sentences(self.reader.text, line.start, line.end):
            mentions = self._mentions(span)
            if mentions and span.end - span.start <= SENTENCE_LIMIT:
                yield from self.reader.read(span, mentions, before, block.kind is BlockKind.HEADING)
            before = span


def _line_starts(text: str, block: Block) -> Iterator[int]:
    at = text.find("\n", block.start, block.end)
    while at >= 0:
        while at < block.end and text[at].isspace():
            at += 1
        yield at
        at = text.find("\n", at, block.end)
