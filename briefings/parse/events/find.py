"""Finds the events that an article announces, with their dates, titles and status: what it says will take place at a
stated date after its publication. What is past, a habit, or possible without a schedule is none.

Promises every event once, spans that are date expressions of the article, and time linear in the text's length.
It reads dates, never finds them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from briefings.model.article import Block, BlockKind, DateMention, Event, EventKind, Span
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import event_nouns
from briefings.parse.events.horizon import Horizon
from briefings.parse.events.identity import NEAR
from briefings.parse.events.lists.diary_days import read_day
from briefings.parse.events.lists.find_items import find_item, is_labelled_off
from briefings.parse.events.lists.headings import LinesAbove, leads_to
from briefings.parse.events.lists.item import Item, begins_with_city, is_day_alone, item_under_day
from briefings.parse.events.lists.item_words import LISTED
from briefings.parse.events.lists.labelled import read_labelled
from briefings.parse.events.lists.listings import find_listing
from briefings.parse.events.lists.notices import Notice, find_notice, read_notice
from briefings.parse.events.lists.read_items import is_end, read_entries, read_item
from briefings.parse.events.lists.venues import Venue, find_venue
from briefings.parse.events.merge import merge
from briefings.parse.events.moments import Moment, Numbered, find_moments
from briefings.parse.events.outlook import is_old, may_tell
from briefings.parse.events.reader import Reader
from briefings.parse.events.sentence import Sentence, read_sentence
from briefings.parse.events.setting import Setting
from briefings.parse.events.topics.topic import Topic
from briefings.parse.events.zones import settle_zones
from briefings.parse.page.labels import skip_label
from briefings.parse.page.live_blog import STAMP
from briefings.parse.quotes.story import Story
from briefings.parse.text.sentences import split_sentences

_GOES_ON = re.compile(
    r"(?!An?\b|Another\b|The next\b)[^;]{0,120}?"
    r"\b(?:is|are|will|begins?|starts?|opens?|runs?|doors|gates|due|from|kick-?off)\b",
    re.IGNORECASE,
)
"""A sentence that goes on about the event before: it is not told as a new one."""
_GOES_OVER = re.compile(r"\b(?:for|in|on|at|by|from|until|till|to|of|and|or|the|between|before|after|since)\s{1,9}\Z")
"""The end of a line that goes on in the next one."""
LONGEST_JOINT = 20
"""Characters of the word that ends such a line, and of the blanks behind it."""
_COURT = re.compile(r"\b(?:courts?|judges?|jur(?:y|ors?)|prosecut\w+|defendants?|tribunal|lawsuits?)\b", re.IGNORECASE)
_LABELLED = re.compile(r"[^:\n]{2,60}?(?::|\s/|\.{3,})\s")
_AFTER_STAMP = re.compile(r"[\s–—:|-]{0,9}")
MOST_UNDER_DAY = 3
"""Sentences of a paragraph below a day that are taken to tell what is on then."""

LONGEST_ENTRY = 160
"""Characters of a diary's entry that stands as a paragraph."""

SENTENCE_LIMIT = 2000
"""A sentence or a list's line longer than this many characters is neither: it is left out."""


def find_events(
    story: Story,
    dates: Sequence[DateMention],
    *,
    headline: str | None,
    published: str | None,
    source: str | None = None,
) -> tuple[Event, ...]:
    """The events in the order in which the text first announces them. `published` (ISO 8601) parts what is to come
    from what is past: without it there are none. The name of the newsroom, `source`, may tell the zone of hours."""
    if not published or not dates:
        return ()
    horizon = Horizon(published[:10], published[11:16])
    if not any(horizon.is_of_late(d.value) for d in dates):
        return ()
    dates = settle_zones(story.text, dates)
    setting = Setting(story, dates, source)
    walk = _Walk(Reader(setting, horizon), dates, find_notice(story.text, story.blocks))
    found = merge(walk.run(story.blocks), dates, Topic(setting, headline).complete)
    return tuple(_with_kind(_with_zone(event, setting), story.text) for event in found)


def _with_kind(event: Event, text: str) -> Event:
    """The event; a trial is a meeting only where the article speaks of a court."""
    is_trial = event.kind is EventKind.MEETING and event_nouns(event.title) == {"trial"}
    return replace(event, kind=EventKind.OTHER) if is_trial and not _COURT.search(text) else event


def _with_zone(event: Event, setting: Setting) -> Event:
    """The event, its hour in the article's zone if it has none of its own."""
    if event.timezone or "T" not in event.start or not setting.zone:
        return event
    return replace(event, timezone=setting.zone)


@dataclass
class _Walk:
    """One walk over the blocks. `day` is the day that the last heading named, for the bullets below it; `last` what
    prose announced last; `above` the lines that may say what a list below them lists."""

    reader: Reader
    dates: Sequence[DateMention]
    notice: Notice
    day: Moment | None = None
    last: Candidate | None = None
    above: LinesAbove = field(init=False)
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.above = LinesAbove(self.reader, self._mentions)
        self.starts = [d.start for d in self.dates]

    @cached_property
    def _venue(self) -> Venue | None:
        return find_venue(self.reader.setting)

    def run(self, blocks: Sequence[Block]) -> Iterator[Candidate]:
        end, listing = 0, find_listing(self.reader.text, blocks, self._mentions)
        for above, block in zip((None, *blocks), blocks, strict=False):
            if entry := listing.get(block.start):
                yield from read_item(self.reader, entry, self._mentions(entry.line))
                yield from self._read_prose(block, Span(entry.line.end, block.end))
            elif block.kind is not BlockKind.CAPTION:
                if block.kind is not BlockKind.BULLET:
                    self.above.keep(block)
                is_entry = self.day is not None and self.reader.text.count("\n", end, block.start) == 1
                for line in self._lines(block, is_entry):
                    is_told = above is not None and leads_to(self.reader.text, above, line)
                    if above and is_told and line.start == block.start:
                        line = Span(above.start, line.end)  # "First hearing:" and what the next block says of it
                    is_listed = is_entry or (self.day is not None and (is_told or line.start > block.start))
                    yield from self._read_line(block, line, block.kind is BlockKind.BULLET or is_listed)
            end = block.end
        if self.notice.fields:
            yield from read_notice(self.reader, self.notice, list(enumerate(self.dates)))

    def _mentions(self, span: Span) -> list[Numbered]:
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [(i, self.dates[i]) for i in range(first, last) if self.dates[i].end <= span.end]

    def _lines(self, block: Block, is_entry: bool) -> Iterator[Span]:
        """The block, or its lines where they begin with dates; each line of a block that a day alone heads."""
        begin = block.start
        if "\n" in self.reader.text[block.start : block.end]:
            starts = {d.start for _, d in self._mentions(Span(block.start, block.end))}
            is_diary = (
                self._is_table(block)
                or self._is_labelled(block)
                or (is_entry and self._begins_anew(block))
                or self._is_diary(block)
            )
            for cut in _line_starts(self.reader.text, block):
                if is_diary or (cut in starts and not self._goes_over(block, cut)):
                    yield Span(begin, cut)
                    begin = cut
        yield Span(begin, block.end)

    def _goes_over(self, block: Block, cut: int) -> bool:
        """Whether the line before the cut goes on in the next one, so that a date there begins no entry."""
        return bool(_GOES_OVER.search(self.reader.text, max(block.start, cut - LONGEST_JOINT), cut))

    def _is_table(self, block: Block) -> bool:
        return all("|" in line for line in self.reader.text[block.start : block.end].split("\n"))

    def _is_labelled(self, block: Block) -> bool:
        """Whether each line of the block has a date behind its label: "Round 2: Friday, 9 a.m."."""
        lines = [block.start, *_line_starts(self.reader.text, block), block.end]
        return all(
            _LABELLED.match(self.reader.text, begin, end) and self._mentions(Span(begin, end))
            for begin, end in pairwise(lines)
            if begin < end
        )

    def _begins_anew(self, block: Block) -> bool:
        """Whether no line goes on with the one above, as one in lower case does."""
        return not any(self.reader.text[cut : cut + 1].islower() for cut in _line_starts(self.reader.text, block))

    def _is_diary(self, block: Block) -> bool:
        first = Span(block.start, self.reader.text.find("\n", block.start, block.end))
        return is_day_alone(self.reader.text, first, self._mentions(first))

    def _read_line(self, block: Block, line: Span, is_bullet: bool) -> Iterator[Candidate]:
        line = self._after_stamp(line)
        mentions = self._mentions(line)
        if self.notice.covers(line):
            return
        if not mentions and not self.day:
            return
        text = self.reader.text
        if is_day_alone(text, line, mentions):
            self.day = next(iter(find_moments(text, mentions)), None)
            return
        is_bullet = is_bullet or (self.day is not None and self._is_entry(line, mentions))
        if not is_bullet and not (mentions and mentions[0][1].start == line.start):
            day, self.day = self.day, self.day if is_labelled_off(text, line) else None
            if day:
                yield from self._read_under_day(block, line, day)
                return
        is_short = line.end - line.start <= SENTENCE_LIMIT
        item = find_item(text, line, mentions, is_bullet, self.day is not None) if is_short else None
        if item is None and is_short and self.day and is_bullet and self._is_of_day(line, mentions):
            item = Item(self.day, line, line)
        if item:
            told = [] if is_bullet else read_day(self.reader, item, mentions)
            for candidate in told or read_item(self.reader, self._with_day(item), mentions):
                listed = self.above.read().complete(candidate)
                yield self._venue.complete(listed) if self._venue else listed
        elif mentions and may_tell(text, self.reader.horizon, line, mentions):
            entries = () if is_bullet else tuple(read_entries(self.reader, line, mentions))
            yield from entries or self._read_prose(block, line)

    def _read_under_day(self, block: Block, line: Span, day: Moment) -> Iterator[Candidate]:
        """The prose below a day that stands alone: its first sentences tell what is on, unless they name a day."""
        text = self.reader.text
        for number, span in enumerate(split_sentences(text, line.start, line.end)):
            mentions = self._mentions(span)
            moments = find_moments(text, mentions)
            has_day = any(m.has_day and not m.is_bare_hour and not is_old(text, span, m) for m in moments)
            if has_day or number >= MOST_UNDER_DAY or span.end - span.start > SENTENCE_LIMIT:
                yield from self._read_prose(block, Span(span.start, line.end))
                return
            for candidate in read_item(self.reader, item_under_day(text, day, span), mentions):
                names_it = (
                    candidate.rule == LISTED and bool(event_nouns(candidate.title)) and not candidate.title.isupper()
                )
                if candidate.rule not in (LISTED, VAGUE) or names_it or is_labelled_off(text, span):
                    self.last = candidate
                    yield candidate

    def _is_entry(self, line: Span, mentions: Sequence[Numbered]) -> bool:
        """Whether a paragraph below a day is an entry of it as a bullet is: with a place in front, or no sentence, but
        with an hour."""
        if begins_with_city(self.reader.text, line):
            return True
        words = self.reader.text[line.start : line.end].rstrip()
        is_short = len(words) <= LONGEST_ENTRY and "\n" not in words and not words.endswith((".", ":", "?", "!"))
        return is_short and any(m.is_bare_hour for m in find_moments(self.reader.text, mentions))

    def _after_stamp(self, line: Span) -> Span:
        """The line without the time at which it was written, if it is a live blog's post: what was told before ends."""
        first = bisect_left(self.starts, line.start)
        if first == len(self.dates) or self.starts[first] > line.start + 4 or self.dates[first].rule != STAMP:
            return line
        self.day = self.last = None
        return Span(_AFTER_STAMP.match(self.reader.text, self.dates[first].end, line.end).end(), line.end)  # type: ignore[union-attr]

    def _is_of_day(self, line: Span, mentions: Sequence[Numbered]) -> bool:
        """Whether a line tells of no other day than its heading's, but for an old one, an end or why it is off."""
        text = self.reader.text
        others = [m for m in find_moments(text, mentions) if m.has_day and self.day and m.day != self.day.day]
        return is_labelled_off(text, line) or all(is_old(text, line, m) or is_end(text, line, m) for m in others)

    def _with_day(self, item: Item) -> Item:
        """The item with its heading's mention, if its own is but an hour of that day."""
        if self.day and item.moment.has_time and item.moment.day == self.day.day:
            return replace(item, moment=replace(item.moment, mentions=self.day.mentions + item.moment.mentions))
        return item

    def _read_prose(self, block: Block, line: Span) -> Iterator[Candidate]:
        before, is_heading = None, block.kind is BlockKind.HEADING
        begin = skip_label(self.reader.text, block) if line.start == block.start else line.start
        for span in split_sentences(self.reader.text, begin, line.end):
            mentions = self._mentions(span)
            if mentions and span.end - span.start <= SENTENCE_LIMIT:
                told = self._with_day_before(span, mentions)
                found = list(read_sentence(self.reader, Sentence(span, told), before, is_heading, self.last))
                if not found and block.kind is BlockKind.BULLET:  # "Board to vote on Friday"
                    found = list(read_sentence(self.reader, Sentence(span, told), before, True, self.last))
                if all(c.is_echo for c in found):
                    found = list(read_labelled(self.reader, span, mentions)) or found
                self.last = found[-1] if found else self.last
                yield from found
            before = Sentence(span, mentions)

    def _with_day_before(self, span: Span, mentions: list[Numbered]) -> list[Numbered]:
        """The mentions, bare hours that would be of the day of publication as hours of the event just told: "The
        session is to begin at 10 a.m."."""
        last, today = self.last, self.reader.horizon.day
        if last is None or not last.moment.has_day or last.moment.day <= today:
            return mentions
        moments = find_moments(self.reader.text, mentions)
        is_near = span.start - last.sentence.end < NEAR and _GOES_ON.match(self.reader.text, span.start, span.end)
        if not is_near or not all(m.is_bare_hour and m.day == today and not self.reader.is_quoted(m) for m in moments):
            return mentions
        return [(i, replace(d, value=last.moment.day + d.value[10:])) for i, d in mentions if "T" in d.value]


def _line_starts(text: str, block: Block) -> Iterator[int]:
    at = text.find("\n", block.start, block.end)
    while at >= 0:
        while at < block.end and text[at].isspace():
            at += 1
        yield at
        at = text.find("\n", at, block.end)
