"""Finds the events that an article announces, with their dates, titles and status: what it says will take place at a
stated date after its publication. What is past, a habit, or possible without a schedule is none.

Promises every event once, spans that are date expressions of the article, and time linear in the text's length.
It reads dates, never finds them.
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from briefings.model.article import Block, BlockKind, DateMention, Event, EventKind, Span
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import event_nouns
from briefings.parse.events.finish import finish
from briefings.parse.events.horizon import Horizon
from briefings.parse.events.identity import NEAR
from briefings.parse.events.lists.cut_lines import cut_lines
from briefings.parse.events.lists.diary_days import read_day
from briefings.parse.events.lists.find_items import find_item, is_labelled_off
from briefings.parse.events.lists.headings import LinesAbove, leads_to
from briefings.parse.events.lists.item import Item, begins_with_city, is_day_alone, is_marked, item_under_day
from briefings.parse.events.lists.item_words import LISTED
from briefings.parse.events.lists.labelled import read_labelled
from briefings.parse.events.lists.listings import find_listing
from briefings.parse.events.lists.notices import Notice, find_notices, read_notice
from briefings.parse.events.lists.read_items import is_end, read_entries, read_item
from briefings.parse.events.lists.venues import Venue, find_venue
from briefings.parse.events.merge import merge
from briefings.parse.events.moments import Moment, Numbered, find_moments
from briefings.parse.events.outlook import is_old, may_tell
from briefings.parse.events.places_behind import with_place_behind
from briefings.parse.events.reader import Reader
from briefings.parse.events.sentence import Sentence, read_sentence
from briefings.parse.events.setting import Setting
from briefings.parse.events.topics.topic import Topic
from briefings.parse.events.zones import settle_zones
from briefings.parse.page.datelines import find_dateline
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
_POINTS_BACK = re.compile(r"[\W\d_]{0,6}(?:It|They|Both|Nobody|No one)\b")
"""Before what a block says of something that the one above it names, or of nobody."""

_POINTS = re.compile(r"[\W\d_]{0,6}[A-Z][\w’'-]{0,20}(?:\s[\w’'-]{1,20}){1,4}\s(?:it|them)\b")
"""Before what somebody does to it: "Welders will mend it"."""

_REPORTS = re.compile(r"\b(?:said|says|replied|asked|asks|told|recalled|added)\b", re.IGNORECASE)
"""What a sentence has that lists nothing, though it names an event: "Asked at the festival, Brook replied"."""

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
    walk = _Walk(Reader(setting, horizon), dates, find_notices(story.text, story.blocks))
    return finish(merge(walk.run(story.blocks), dates, Topic(setting, headline).complete), setting)


@dataclass
class _Walk:
    """One walk over the blocks. `day` is the day that the last heading named, for the bullets below it; `last` what
    prose announced last; `told` the last block that names what it tells of; `above` the lines that may say what a list
    below them lists."""

    reader: Reader
    dates: Sequence[DateMention]
    notices: Sequence[Notice]
    day: Moment | None = None
    last: Candidate | None = None
    told: Block | None = None
    above: LinesAbove = field(init=False)
    starts: list[int] = field(init=False)
    noticed: list[Span] = field(init=False)

    def __post_init__(self) -> None:
        self.noticed = [span for notice in self.notices for spans in notice.fields.values() for span in spans]
        self.noticed.sort(key=lambda span: span.start)
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
                is_entry = self.day is not None and self.reader.text.count("\n", end, block.start) == 1
                is_line = is_entry or self._begins_with_day(Span(block.start, block.end))
                if block.kind is not BlockKind.BULLET and not is_line:
                    self.above.keep(block)
                for line in cut_lines(self.reader.text, block, self._mentions, is_entry=is_entry):
                    is_told = above is not None and leads_to(self.reader.text, above, line)
                    if above and is_told and line.start == block.start:
                        line = Span(above.start, line.end)  # "First hearing:" and what the next block says of it
                    is_listed = is_entry or (self.day is not None and (is_told or line.start > block.start))
                    yield from self._read_line(block, line, block.kind is BlockKind.BULLET or is_listed)
            end = block.end
            if block.kind is not BlockKind.CAPTION and not _POINTS_BACK.match(self.reader.text, block.start, end):
                self.told = block
        for notice in self.notices:
            yield from read_notice(self.reader, notice, self._mentions)

    def _mentions(self, span: Span) -> list[Numbered]:
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [(i, self.dates[i]) for i in range(first, last) if self.dates[i].end <= span.end]

    def _read_line(self, block: Block, line: Span, is_bullet: bool) -> Iterator[Candidate]:
        line = self._after_stamp(line)
        mentions = self._mentions(line)
        noticed = bisect_left(self.noticed, line.end, key=lambda span: span.start)
        if noticed and self.noticed[noticed - 1].end > line.start:
            return
        if not mentions and not self.day:
            return
        text = self.reader.text
        if is_day_alone(text, line, mentions):
            days = find_moments(text, mentions)
            self.day = days[0].until(days[-1]) if len(days) > 1 else next(iter(days), None)
            return
        is_bullet = is_bullet or is_marked(text, line) or (self.day is not None and self._is_entry(line, mentions))
        is_bullet = is_bullet or (self._begins_with_day(line) and bool(self.above.read().title))
        if not is_bullet and not (mentions and mentions[0][1].start == line.start):
            day, self.day = self.day, self.day if is_labelled_off(text, line) else None
            if day:
                yield from self._read_under_day(block, line, day)
                return
        if mentions and self._told_above(block, line) and (found := list(self._read_prose(block, line))):
            yield from found
            return
        is_short = line.end - line.start <= SENTENCE_LIMIT
        is_short = is_short and (is_bullet or not self._has_dateline(line))
        item = find_item(text, line, mentions, is_bullet, self.day is not None) if is_short else None
        if item is None and is_short and self.day and is_bullet and self._is_of_day(line, mentions):
            item = Item(self.day, line, line)
        if item:
            told = [] if is_bullet else read_day(self.reader, item, mentions)
            for candidate in told or read_item(self.reader, self._with_day(item), mentions):
                behind = text[candidate.moment.last : line.end].lstrip(", ")
                listed = self.above.read().complete(candidate, behind)
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
                names_it = candidate.kind is EventKind.DEADLINE or bool(event_nouns(candidate.title))
                names_it = names_it and candidate.rule == LISTED and not candidate.title.isupper()
                names_it = names_it and not _REPORTS.search(text, span.start, span.end)
                if candidate.rule not in (LISTED, VAGUE) or names_it or is_labelled_off(text, span):
                    self.last = candidate
                    yield candidate

    def _has_dateline(self, line: Span) -> bool:
        """Whether a line begins with the town in capitals of an agency's story: "DULUTH, Minn. — A judge"."""
        text = self.reader.text
        if not text[line.start : line.start + 4].lstrip("*_")[:2].isupper():
            return False  # as most lines do not: a quick look
        dateline = find_dateline(text, line.start, line.end)
        return dateline is not None and dateline[0].lstrip("*_").split(",")[0].isupper()

    def _begins_with_day(self, line: Span) -> bool:
        """Whether a line is a day and no sentence: "Tuesday, May 4, 6 p.m., Penn Library"."""
        first = bisect_left(self.starts, line.start)
        is_led = first < len(self.starts) and self.starts[first] == line.start
        return is_led and self._is_short(line)

    def _is_entry(self, line: Span, mentions: Sequence[Numbered]) -> bool:
        """Whether a paragraph below a day is an entry of it as a bullet is: with a place in front, or no sentence, but
        with an hour."""
        if begins_with_city(self.reader.text, line):
            return True
        is_short = self._is_short(line) and "\n" not in self.reader.text[line.start : line.end].rstrip()
        return is_short and any(m.is_bare_hour for m in find_moments(self.reader.text, mentions))

    def _is_short(self, line: Span) -> bool:
        """Whether a line is no sentence and as short as a diary's entries are; it may end with "p.m."."""
        words = self.reader.text[line.start : line.end].rstrip()
        ends = words.endswith((".", ":", "?", "!")) and not words.endswith((" p.m.", " a.m."))
        return len(words) <= LONGEST_ENTRY and not ends

    def _after_stamp(self, line: Span) -> Span:
        """The line without the time at which it was written, if it is a live blog's post: what was told before ends."""
        first = bisect_left(self.starts, line.start)
        if first == len(self.dates) or self.starts[first] > line.start + 4 or self.dates[first].rule != STAMP:
            return line
        self.day = self.last = None
        return Span(_AFTER_STAMP.match(self.reader.text, self.dates[first].end, line.end).end(), line.end)  # type: ignore[union-attr]

    def _is_of_day(self, line: Span, mentions: Sequence[Numbered]) -> bool:
        """Whether a line tells of no other day than its heading's, but for one that is past, an old one, an end or why
        it is off."""
        text = self.reader.text
        ahead = filter(self.reader.horizon.is_ahead, find_moments(text, mentions))
        others = [
            m for m in ahead if m.has_day and self.day and not self.day.day <= m.day <= (self.day.end or self.day.day)
        ]
        return is_labelled_off(text, line) or all(is_old(text, line, m) or is_end(text, line, m) for m in others)

    def _with_day(self, item: Item) -> Item:
        """The item with its heading's mention, if its own is but an hour of that day."""
        if self.day and item.moment.has_time and item.moment.day == self.day.day:
            return replace(item, moment=replace(item.moment, mentions=self.day.mentions + item.moment.mentions))
        return item

    def _read_prose(self, block: Block, line: Span) -> Iterator[Candidate]:
        is_heading = block.kind is BlockKind.HEADING
        before = self._told_above(block, line)
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
                found = with_place_behind(self.reader, found, line.end)
                self.last = found[-1] if found else self.last
                yield from found
            before = Sentence(span, mentions)

    def _told_above(self, block: Block, line: Span) -> Sentence | None:
        """The sentence of the block above that tells what a pronoun stands for that begins the line, or that is in a
        bullet."""
        text = self.reader.text
        is_item = block.kind is BlockKind.BULLET and not self.day
        points = _POINTS_BACK.match(text, line.start, line.end) or (
            is_item and _POINTS.match(text, line.start, line.end)
        )
        if not points or self.told is None:
            return None
        spans = split_sentences(text, skip_label(text, self.told), self.told.end)
        names = (span for span in reversed(spans) if not _POINTS_BACK.match(text, span.start, span.end))
        naming = next(itertools.chain(names, spans[:1]), None)  # a line of marks alone has no sentence
        return Sentence(naming, self._mentions(naming)) if naming else None

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
