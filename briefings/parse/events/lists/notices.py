"""Reads the labelled lines of notices: WHAT, WHEN, WHERE, WHO, and by when to reply.

Promises at most one event for a notice and one deadline for its reply; a page without such lines gives nothing. A page
may hold several notices: a label that comes again begins the next one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefings.model.article import Block, BlockKind, EventKind, EventStatus, Span
from briefings.parse.events.announcements.readings import BACKUP
from briefings.parse.events.candidates import NOTICE, Candidate
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import Tag
from briefings.parse.events.lists.cut_lines import Mentions
from briefings.parse.events.lists.told_above import read_announced, read_title, show_line
from briefings.parse.events.moments import Moment, find_moments
from briefings.parse.events.participants import find_participants
from briefings.parse.events.reader import Reader
from briefings.parse.events.sentence import Sentence, read_sentence
from briefings.parse.events.wording import titles
from briefings.parse.row import Sense
from briefings.parse.rules import notices as rules
from briefings.parse.rules.marks import BULLETS
from briefings.parse.text.sentences import split_sentences
from briefings.parse.text.spans import trim

_LABELS = {
    label: field
    for table in (rules.LABELS, rules.LIMITS)
    for field, labels in table.items()
    for label in labels.split(";")
}
_LABELS |= {sign: field for field, signs in rules.SIGNS.items() for sign in signs}
_SIGNS = "".join(rules.SIGNS.values())
_LABEL = re.compile(
    r"[*_]{0,3}(?P<label>[A-Za-z][A-Za-z .&/]{1,24}?)[*_]{0,3}\s?(?::[*_]{0,3}|[–—|-]\s|$)\s*"
    rf"|(?P<sign>[{_SIGNS}])\ufe0f?\s*"
)
_NEXT = re.compile(
    rf"\s*[|;·•]\s*(?=[*_]{{0,3}}[A-Z][A-Za-z]{{2,12}}(?: [A-Za-z]{{2,12}}){{0,2}}[*_]{{0,3}}\s?:|[{_SIGNS}])"
)
"""What parts the fields of a notice that stand in one line."""

_WHEN = f"{rules.LABELS['when']};{rules.LIMITS['when']}"
_SAYS_WHEN = re.compile(
    rf"^[\s_#>|{BULLETS}*-]{{0,12}}(?:(?:{_WHEN.replace(';', '|')})\b|[{rules.SIGNS['when']}])",
    re.IGNORECASE,
)
"""A quick look at a line for the label that every notice has."""

_BACKUP = re.compile(
    r"\b(?:rain|snow|backup|back-up|reserve|alternative|alternate|make-?up)\s(?:date|day)\W{1,3}$", re.I
)


LONGEST_NAME = 100
"""Characters of a line above a notice that names what it is for."""

MOST_NOTICES = 500
"""So many notices of a page at most are read; it bounds the work for a page of nothing else."""


@dataclass(slots=True)
class Notice:
    """Where the texts behind each label stand, the line above the first label, and the article's headline."""

    above: Span | None
    headline: Span | None = None
    fields: dict[str, list[Span]] = field(default_factory=dict)

    @property
    def is_one(self) -> bool:
        """Whether it says when, and more than that."""
        return "when" in self.fields and sum(map(len, self.fields.values())) > 1

    def find(self, label: str) -> Span | None:
        """The first text behind the label."""
        return next(iter(self.fields.get(label, ())), None)


def find_notices(text: str, blocks: Sequence[Block]) -> tuple[Notice, ...]:
    """The notices of a page, in its order."""
    if not any(map(_SAYS_WHEN.match, text.split("\n"))):
        return ()
    notices: list[Notice] = []
    met: set[str] = set()
    above: Span | None = None
    headline = next((Span(b.start, b.end) for b in blocks if b.kind is BlockKind.HEADING and b.level == 1), None)
    for printed, span in _labelled(text, blocks):
        if not printed:
            above = span
            continue
        if not notices or printed in met:
            if len(notices) == MOST_NOTICES:
                break
            notices.append(Notice(above, headline))
            met.clear()
        met.add(printed)
        notices[-1].fields.setdefault(_LABELS[printed], []).append(span)
    return tuple(notice for notice in notices if notice.is_one)


def _labelled(text: str, blocks: Sequence[Block]) -> Iterator[tuple[str, Span]]:
    """Each line with its label, empty for none: the text behind it on that line, or the block after a lone label."""
    waiting = ""
    for line in (line for block in blocks for line in _lines(text, block)):
        if waiting:
            yield waiting, line
            waiting = ""
            continue
        found = _LABEL.match(text, line.start, line.end)
        label = (found["sign"] or found["label"].strip().lower()) if found else ""
        if found and label in _LABELS and found.end() < line.end:
            yield label, Span(found.end(), line.end)
        elif label in _LABELS:
            waiting = label
        else:
            yield "", line


def _lines(text: str, block: Block) -> Iterator[Span]:
    """The lines of a block, those that hold several fields in pieces."""
    at = block.start
    for line in text[block.start : block.end].split("\n"):
        begin, end = at, at + len(line)
        for parting in _NEXT.finditer(text, begin, end) if _LABEL.match(text, begin, end) else ():
            yield trim(text, begin, parting.start())
            begin = parting.end()
        if (last := trim(text, begin, end)).start < last.end:
            yield last
        at += len(line) + 1


def read_notice(reader: Reader, notice: Notice, mentions: Mentions) -> Iterator[Candidate]:
    """The event that the notice is for, what its line tells behind it ("A rehearsal takes place on") and the deadline
    for replies, without those that are past. `mentions` gives the dates inside a span."""
    span, reply = notice.find("when"), notice.find("reply")
    moments = find_moments(reader.text, [m for when in notice.fields["when"] for m in mentions(when)])
    if span and (moment := _find_moment(reader, moments)):
        ends = [m for end in notice.fields.get("end", ()) for m in find_moments(reader.text, mentions(end))]
        moment = moment.until(ends[0]) if ends and ends[0].start > moment.start else moment
        title, kind = _title(reader, notice, mentions, moment.day)
        event = Candidate(
            title,
            kind,
            moment,
            EventStatus.SCHEDULED,
            span,
            NOTICE,
            location=_words(reader.text, notice.find("where")),
            participants=_people(reader, notice.find("who")),
        )
        yield event
        if backup := next((m for m in moments if _is_backup(reader.text, span, m)), None):
            yield replace(
                event,
                title="Backup date",
                moment=backup,
                status=EventStatus.TENTATIVE,
                rule=BACKUP,
                sense=Sense.TRIES_AGAIN,
            )
    for sentence in list(split_sentences(reader.text, span.start, span.end))[1:] if span else ():
        yield from read_sentence(reader, Sentence(sentence, mentions(sentence)), None)
    limits = find_moments(reader.text, mentions(reply)) if reply else ()
    if reply and (moment := next((m for m in limits if reader.horizon.is_ahead(m)), None)):
        yield Candidate("RSVP deadline", EventKind.DEADLINE, moment, EventStatus.SCHEDULED, reply, "a notice's reply")


def _find_moment(reader: Reader, moments: Sequence[Moment]) -> Moment | None:
    """When the notice's event is: the first moment ahead, a day with the hour of a line of its own."""
    day = next((m for m in moments if not m.is_bare_hour and reader.horizon.is_ahead(m)), None)
    if day is None:
        return next((m for m in moments if reader.horizon.is_ahead(m)), None)
    hour = next((m for m in moments if m.is_bare_hour), None)
    if hour is None or not day.has_day or day.has_time:
        return day
    end = day.end or (hour.end and day.day + hour.end[10:])
    mentions = day.mentions + hour.mentions
    return replace(day, start=day.day + hour.start[10:], end=end, timezone=hour.timezone, mentions=mentions)


def _is_backup(text: str, span: Span, moment: Moment) -> bool:
    """Whether "rain date:" or the like stands before the moment."""
    return bool(_BACKUP.search(text, max(span.start, moment.first - 24), moment.first))


def _title(reader: Reader, notice: Notice, mentions: Mentions, day: str) -> tuple[str, EventKind]:
    """What the notice is for: what its own line says, else the line above, or the sentence there if it tells no day;
    empty where only the day can tell."""
    if what := notice.find("what"):
        return read_title(reader, what) or _read_noun(reader, what)
    above = notice.above
    if above is None or any(moment.day == day for moment in find_moments(reader.text, mentions(above))):
        return "", EventKind.OTHER
    is_line = not reader.text[above.start : above.end].endswith((".", ":", "?", "!"))
    if is_line and above.end - above.start <= LONGEST_NAME:
        return show_line(reader, above)
    if told := read_announced(reader, above):
        return told
    return show_line(reader, notice.headline) if notice.headline else ("", EventKind.OTHER)


def _read_noun(reader: Reader, span: Span) -> tuple[str, EventKind]:
    """The noun that the words begin with."""
    clause = next(iter(reader.split(span, ())), None)
    words = phrases.drop_determiner(phrases.find_phrase(clause.words, 0)) if clause else ()
    return titles.show(reader.text, words) if words else "", kind_of(words) or EventKind.OTHER


def _words(text: str, span: Span | None) -> str | None:
    return " ".join(text[span.start : span.end].split()).rstrip(".;") if span else None


def _people(reader: Reader, span: Span | None) -> tuple[str, ...]:
    """The names of a line like "Mayor Ada Brook; Bo Ferrer, director of the harbor"."""
    if not span:
        return ()
    found: dict[str, None] = {}
    for piece in reader.text[span.start : span.end].split(";"):
        at = reader.text.index(piece, span.start)
        clauses = reader.split(Span(at, at + len(piece)), ())
        called = [tuple(c.words) for c in clauses[:1]]
        if called and (who := find_participants(reader.setting, called, ())):
            names = who if any(w.tag is Tag.CONJ for w in called[0]) else who[:1]
            found.update(dict.fromkeys(names))
    return tuple(found)
