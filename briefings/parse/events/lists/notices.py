"""Reads the labelled lines of a notice: WHAT, WHEN, WHERE, WHO, and by when to reply.

Promises at most one event for a notice and one deadline for its reply; a page without such lines gives nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefings.model.article import Block, BlockKind, EventKind, EventStatus, Span
from briefings.parse.events.announcements.announce import announce
from briefings.parse.events.announcements.readings import BACKUP
from briefings.parse.events.candidates import NOTICE, Candidate
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.predicates import find_predicate
from briefings.parse.events.clauses.tagging import Tag
from briefings.parse.events.moments import Moment, Numbered, find_moments
from briefings.parse.events.participants import find_participants
from briefings.parse.events.reader import Reader
from briefings.parse.events.wording import titles
from briefings.parse.row import Sense
from briefings.parse.rules import notices as rules
from briefings.parse.rules.marks import BULLETS

_LABELS = {label: field for field, labels in rules.LABELS.items() for label in labels.split(";")}
_LABEL = re.compile(r"[*_]{0,3}(?P<label>[A-Za-z][A-Za-z .]{1,24}?)[*_]{0,3}\s?(?::[*_]{0,3}|[–—|-]\s|$)\s*")


_SAYS_WHEN = re.compile(
    rf"^[\s_#>|{BULLETS}-]{{0,12}}(?:{'|'.join(rules.LABELS['when'].split(';'))})\b", re.IGNORECASE | re.MULTILINE
)
"""A quick look for the label that every notice has."""

_BACKUP = re.compile(
    r"\b(?:rain|snow|backup|back-up|reserve|alternative|alternate|make-?up)\s(?:date|day)\W{1,3}$", re.I
)


@dataclass(slots=True)
class Notice:
    """Where the text behind each label stands."""

    fields: dict[str, Span] = field(default_factory=dict)

    def covers(self, span: Span) -> bool:
        """Whether the span is one of the notice's own lines."""
        return any(f.start < span.end and span.start < f.end for f in self.fields.values())


def find_notice(text: str, blocks: Sequence[Block]) -> Notice:
    """The notice of a page: the first line of each label. Empty unless it says when and something else."""
    notice = Notice()
    if not _SAYS_WHEN.search(text):
        return notice
    for label, span in _labelled(text, blocks):
        if label:
            notice.fields.setdefault(label, span)
    return notice if "when" in notice.fields and len(notice.fields) > 1 else Notice()


def _labelled(text: str, blocks: Sequence[Block]) -> Iterator[tuple[str | None, Span]]:
    """Each line that has a label, and the text behind it: on the same line, or the block after a lone label."""
    waiting: str | None = None
    for block in blocks:
        for line in _lines(text, block):
            if waiting:
                yield waiting, line
                waiting = None
                continue
            found = _LABEL.match(text, line.start, line.end)
            label = _LABELS.get(found["label"].strip().lower()) if found else None
            if found and label and found.end() < line.end:
                yield label, Span(found.end(), line.end)
            elif block.kind is BlockKind.TERM or label:
                waiting = label


def _lines(text: str, block: Block) -> Iterator[Span]:
    at = block.start
    for piece in text[block.start : block.end].split("\n"):
        if piece.strip():
            begin = at + len(piece) - len(piece.lstrip())
            yield Span(begin, at + len(piece.rstrip()))
        at += len(piece) + 1


def read_notice(reader: Reader, notice: Notice, dates: Sequence[Numbered]) -> Iterator[Candidate]:
    """The event that the notice is for and the deadline for replies, without those that are past."""
    for label in ("when", "reply"):
        span = notice.fields.get(label)
        inside = [(i, d) for i, d in dates if span and span.start <= d.start < span.end]
        moment = next((m for m in find_moments(reader.text, inside) if reader.horizon.is_ahead(m)), None)
        if span and moment and label == "reply":
            yield Candidate(
                "RSVP deadline", EventKind.DEADLINE, moment, EventStatus.SCHEDULED, span, "a notice's reply"
            )
        elif span and moment:
            title, kind = _title(reader, notice)
            event = Candidate(
                title,
                kind,
                moment,
                EventStatus.SCHEDULED,
                span,
                NOTICE,
                location=_words(reader.text, notice.fields.get("where")),
                participants=_people(reader, notice.fields.get("who")),
            )
            yield event
            if backup := next((m for m in find_moments(reader.text, inside) if _is_backup(reader.text, span, m)), None):
                yield replace(
                    event,
                    title="Backup date",
                    moment=backup,
                    status=EventStatus.TENTATIVE,
                    rule=BACKUP,
                    sense=Sense.TRIES_AGAIN,
                )


def _is_backup(text: str, span: Span, moment: Moment) -> bool:
    """Whether "rain date:" or the like stands before the moment."""
    return bool(_BACKUP.search(text, max(span.start, moment.first - 24), moment.first))


def _title(reader: Reader, notice: Notice) -> tuple[str, EventKind]:
    """What the notice is for: what its sentence announces, else the noun that stands there."""
    span = notice.fields.get("what")
    clauses = reader.split(span, ()) if span else ()
    if not clauses:
        return "", EventKind.OTHER
    predicate = find_predicate(clauses[0])
    said = announce(reader.text, clauses[0], len(clauses[0].words)) if predicate and predicate.is_announced else None
    if said and said.title:
        return said.title, said.kind
    words = phrases.drop_determiner(phrases.find_phrase(clauses[0].words, 0))
    return titles.show(reader.text, words), kind_of(words) or EventKind.OTHER


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
