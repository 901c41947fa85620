"""Reads what the words above a list say of each of its lines: what it is, and at which hour.

Promises the noun of one of the things listed, from a heading ("Public hearings") or from the sentences that lead to
the list ("Three public hearings come first. All start at 6:30 p.m.").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefings.model.article import Block, BlockKind, EventKind, Span
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses import phrases, subjects
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, event_nouns
from briefings.parse.events.clauses.predicates import find_predicate
from briefings.parse.events.lists.cut_lines import Mentions
from briefings.parse.events.lists.item_words import LISTED
from briefings.parse.events.lists.pieces import FIXTURE
from briefings.parse.events.lists.told_above import Told, name_lines, read_announced
from briefings.parse.events.moments import Moment, Numbered, find_moments
from briefings.parse.events.place_words import is_only_place
from briefings.parse.events.reader import Reader
from briefings.parse.events.wording import titles
from briefings.parse.events.wording.counts import count, name_one, name_one_of
from briefings.parse.page.labels import skip_label
from briefings.parse.text.sentences import split_sentences
from briefings.parse.text.word_sets import PLACES

_OF_ALL = re.compile(r"\b(?:all|each|both)\s(?:[\w’'-]+\s){0,6}(?:at|from)\s$", re.IGNORECASE)
"""Before the hour of all that is listed: "All start at 6:30 p.m."."""

_TABLE = re.compile(
    r"\W{0,4}(?P<about>[\w’'-]{3,20}(?:\s[\w’'-]{3,20})?)\s(?:timetable|calendar|schedule|dates|deadlines)\W{0,4}",
    re.IGNORECASE,
)
"""A heading above a list of days: "Dividend timetable"."""

_ANY_DAYS = frozenset("key important other more upcoming coming next further all main the these this new full".split())
_MUST = re.compile(r"[A-Z]\w+\s(?:[a-z]+\s){0,3}(?:must|should|have|has|can|may)\s(?:to\s|until\s)?[a-z]")
_HALL = {"town-hall"}
"""What looks like an event and may be a place: "Penn town hall"."""

_LEADING = ("at", "in", "for")
"""Before the events that a sentence leads to: "can be tried at workshops around the bay"."""

LONGEST_PLACE = 4
"""Words of a place that ends in a noun: "old mill hall"."""

_LEADS_TO_SITE = re.compile(
    r"(?:at|in|on|outside|inside|by|near)\s(?:the\s)?(?P<is_common>[a-z])?[\w'’ -]{1,60}(?:\s\(|\.?$)"
)
"""What a line says behind its hour where it tells only where: "on the jetty"."""

LONGEST_DUTY = 60
"""How a line says who has to do something, and how soon it does."""


LONGEST_LEAD = 400
"""Characters of a paragraph that leads to a list, or of the end of a longer one whose last sentence does."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What each line of a list is, and its hour, where the words above it tell. `is_counted`: they say how many there
    are, so that a line which names none of them names its place. `about`: what its days are of. `single`: the one
    event that a sentence above announces without its day."""

    title: str = ""
    hour: Moment | None = None
    is_counted: bool = False
    about: str = ""
    single: Told | None = None

    def complete(self, candidate: Candidate, line: str = "") -> Candidate:
        """The candidate of a line, called by the heading where the line tells only the place: "Public hearings" above
        "May 4: Penn Town Hall". `line`: what the line says behind its hour."""
        candidate = self._with_hour(candidate)
        if self.about and " " not in candidate.title and not candidate.topic:
            candidate = replace(candidate, topic=self.about)
        is_untold = candidate.kind is EventKind.OTHER or event_nouns(candidate.title) == _HALL
        if candidate.rule != LISTED or not is_untold or FIXTURE.search(candidate.title):
            return candidate
        return self._name_single(candidate, line) or self._name_one(candidate) or candidate

    def _with_hour(self, candidate: Candidate) -> Candidate:
        """The candidate at the hour that the words above tell of all, if it has none."""
        moment = candidate.moment
        if self.hour is None or not moment.has_day or moment.has_time:
            return candidate
        zone = moment.timezone or self.hour.timezone
        mentions = moment.mentions + self.hour.mentions
        start = moment.day + self.hour.start[10:]
        return replace(candidate, moment=replace(moment, start=start, timezone=zone, mentions=mentions))

    def _name_single(self, candidate: Candidate, line: str) -> Candidate | None:
        """The event that a sentence above announces, at the place that is all that the line names."""
        moment, site = candidate.moment, _LEADS_TO_SITE.match(line)
        is_led = moment.has_time and moment.first <= candidate.sentence.start  # not "Fore Street: 4am to 5pm"
        if self.single is None or not is_led or not (site or is_only_place(candidate.title)):
            return None
        place = titles.decapitalise(candidate.title) if site and site["is_common"] else candidate.title
        place, told = place.removeprefix("the "), candidate.location or ""
        if told and not (told[0].isdigit() or told in place or place in told):
            return None  # "Stations of the Cross, in the parish hall": it is there
        where = told if told.startswith(place) else ", ".join(filter(None, (place, told)))
        return replace(candidate, title=self.single[0], kind=self.single[1], location=where)

    def _name_one(self, candidate: Candidate) -> Candidate | None:
        """One of the things that the words above name, at the place that is all that the line names."""
        place = candidate.title
        is_alone = candidate.location is None or candidate.location in place
        is_place = is_only_place(place) or (self.is_counted and is_alone and not event_nouns(place))
        if not self.title or not (is_place or _is_name(place)):
            return None
        kind = next(KIND_OF_NOUN[noun] for noun in event_nouns(self.title))
        location = place.removeprefix("the ") if is_place and is_alone else candidate.location
        return replace(candidate, title=self.title, kind=kind, location=location, topic=titles.capitalise(place))


def _is_name(words: str) -> bool:
    """Whether a line's words are but a name: of a place, as a rule, or of who or what is heard there."""
    told = words.split()
    if told[-1:] and told[-1] in PLACES and len(told) <= LONGEST_PLACE:  # "penn town hall", its capital unsure
        return not event_nouns(words) - _HALL
    return not event_nouns(words) and all(word[:1].isupper() or word[:1].isdigit() for word in told)


class LinesAbove:
    """The blocks that may say what a list below them lists. They are read only where a list asks, which most blocks
    have none below to do. `mentions` gives the dates inside a span."""

    def __init__(self, reader: Reader, mentions: Mentions) -> None:
        self._reader = reader
        self._mentions = mentions
        self._heading = Heading()
        self._unread: list[Block] = []

    def keep(self, block: Block) -> None:
        """Takes in the next block of the article; one that ends with a colon may go on with those before it."""
        if not self._reader.text.endswith(":", block.start, block.end):
            self._heading = Heading()
            self._unread.clear()
        self._unread.append(block)

    def read(self) -> Heading:
        """What the blocks say of the list that follows them."""
        for block in self._unread:
            self._heading = self._add(block)
        self._unread.clear()
        return self._heading

    def _add(self, block: Block) -> Heading:
        """What is known with the block, if it is short enough to lead to a list."""
        span = Span(skip_label(self._reader.text, block), block.end)
        is_short = block.end - block.start <= LONGEST_LEAD
        found = read_heading(self._reader, span, self._mentions(span)) if is_short else self._read_last(span)
        goes_on = not found.title and self._reader.text.endswith(":", span.start, span.end)  # "at these venues:"
        return replace(self._heading, hour=found.hour or self._heading.hour) if goes_on else found

    def _read_last(self, span: Span) -> Heading:
        """What the last sentence of a longer block says, if it counts what follows: "has called three hearings."."""
        last = split_sentences(self._reader.text, max(span.start, span.end - LONGEST_LEAD), span.end)[-1:]
        if not last or last[0].start == span.end - LONGEST_LEAD:
            return Heading()
        found = read_heading(self._reader, last[0], self._mentions(last[0]))
        return found if found.is_counted else Heading()


def read_heading(reader: Reader, span: Span, mentions: Sequence[Numbered]) -> Heading:
    """What the words of `span`, above a list, say of its lines."""
    told = next((words for words in _phrases(reader, span, mentions) if _names_one(words)), "")
    is_counted = count(told) > 1
    hours = (m for m in find_moments(reader.text, mentions) if m.is_bare_hour)
    hour = next((m for m in hours if _OF_ALL.search(reader.text, span.start, m.first)), None)
    table = _TABLE.fullmatch(reader.text, span.start, span.end)
    about = (
        titles.decapitalise(table["about"]) if table and _ANY_DAYS.isdisjoint(table["about"].lower().split()) else ""
    )
    single = None if told or mentions else read_announced(reader, span) or name_lines(reader.text, span)
    return Heading(name_one(told) if is_counted else name_one_of(told), hour, is_counted, about, single)


def _names_one(words: str) -> bool:
    """Whether the words name what is listed in the plural, and more than "upcoming events"."""
    title = name_one_of(words)
    return bool(title) and event_nouns(title) != {"event"}


def _phrases(reader: Reader, span: Span, mentions: Sequence[Numbered]) -> Iterator[str]:
    """What the words name: the whole of them if they are no sentence, else what their verbs are about."""
    if not reader.text.endswith((".", ":"), span.start, span.end) or not reader.text[span.start : span.end].strip():
        yield reader.text[span.start : span.end]
        return
    for sentence in split_sentences(reader.text, span.start, span.end):
        inside = [(i, d) for i, d in mentions if sentence.start <= d.start and d.end <= sentence.end]
        for clause in reader.split(sentence, inside):
            predicate = find_predicate(clause)
            behind = clause.words[predicate.at + 1 :] if predicate else clause.words
            led = next((i + 1 for i, word in enumerate(behind) if word.low in _LEADING), len(behind))
            told = (
                subjects.find_subject(clause.subject),
                phrases.find_phrase(behind, 0),
                phrases.find_phrase(behind, led),
            )
            for words in told:
                yield titles.show(reader.text, phrases.drop_determiner(words))


def leads_to(text: str, term: Block, line: Span) -> bool:
    """Whether a term is the first words of the line below it, which says no sentence of its own: not "Media must apply
    by Friday"."""
    return term.kind is BlockKind.TERM and not _MUST.search(text, line.start, min(line.end, line.start + LONGEST_DUTY))
