"""Finds the events that an article announces, with their dates, titles and status: CONTRACT, Events.

Promises every event once, spans that are date expressions of the article, and time linear in the text's length.
It reads dates, never finds them.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from briefings.model.article import Block, BlockKind, DateMention, Event
from briefings.parse.candidates import Candidate, Horizon, Reader
from briefings.parse.event_merge import merge
from briefings.parse.glossary import read_glossary
from briefings.parse.layout import split_sentences

SENTENCE_LIMIT = 2000
"""A sentence longer than this many characters is no prose: it is left out."""


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
    if not published:
        return ()
    reader = Reader(text, Horizon(published[:10], published[11:16]), read_glossary(text, headline))
    return merge(_candidates(reader, blocks, dates), dates, reader.glossary.topic)


def _candidates(reader: Reader, blocks: Sequence[Block], dates: Sequence[DateMention]) -> Iterator[Candidate]:
    starts = [d.start for d in dates]
    for block in blocks:
        if block.kind is BlockKind.CAPTION or bisect_left(starts, block.start) == bisect_left(starts, block.end):
            continue
        before = None
        for span in split_sentences(reader.text, block.start, block.end):
            first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
            if first < last and span.end - span.start <= SENTENCE_LIMIT:
                mentions = [(i, dates[i]) for i in range(first, last) if dates[i].end <= span.end]
                yield from reader.read(span, mentions, before, block.kind is BlockKind.HEADING)
            before = span
