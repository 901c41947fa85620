"""Reads the lines of diaries, fixtures and notices: a date and what is on then, in either order.

Promises one candidate for each thing that a line lists. A line that is prose is none of its business.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from briefings.model.article import EventKind, EventStatus, Span
from briefings.parse import certainty, titles
from briefings.parse.announce import announce
from briefings.parse.candidates import Candidate
from briefings.parse.clause import Clause
from briefings.parse.event_nouns import KIND_OF_NOUN, kind_of, stems
from briefings.parse.event_reader import Reader
from briefings.parse.layout import split_sentences
from briefings.parse.moments import Moment, Placed, find_moments
from briefings.parse.places import find_location, find_participants, is_place_like, place_name
from briefings.parse.predicates import find_predicate
from briefings.parse.readings import Announcement
from briefings.parse.tagging import Tag, Word

LISTED = "an item of a list"
"""The rule of what a list's line names without a verb."""

_WEEK_OF = ("week of ", "week beginning ", "week commencing ", "the week of ")
LONGEST_PLACE = 60
"""Characters of a place that stands alone."""

_PLACE = re.compile(r"[A-Z\d][\w'’&.-]*(?:,?\s(?:of\s|the\s)?[A-Z\d][\w'’&.-]*)*")
_STATUS_LABEL = re.compile(r"(?:CANCEL+ED|POSTPONED|Cancel+ed|Postponed|NEW|TBC|PROVISIONAL)\s?[:–-]\s*")
_LEAD = re.compile(r"(?:\|\s{0,9})?(?:(?:from|not before|before|by|at|on|until|after)\s+)?", re.IGNORECASE)
_AFTER_LEAD = re.compile(r"\s?(?:\([^()\n]{1,40}\)\s?)?[:–—|-]\s+")
_LABEL = re.compile(r"(?:\|\s{0,9})?(?P<label>[^:\n]{2,90}?)\s?[:|]\s*(?:by|on|from|at|until)?\s*", re.IGNORECASE)
_OFF_LABEL = re.compile(r"(?P<label>[^:\n]{2,60}?)(?::|\s[–—-])\s")
_AFTER_DATE = re.compile(r"\s*(?:$|[(,.;*_])")
_NOTHING = re.compile(r"(?:no|nothing|none)\b", re.IGNORECASE)
_LAST_DAY = re.compile(r"(?:the )?(?:last|final) (?:day|date|chance|moment|call) (?:to|for)\b", re.IGNORECASE)
_ONLY_MARKS = re.compile(r"[\s\W_]*")
_SPEAKERS = re.compile(r"\b(?:speakers?|with|guests?|panel(?:l?ists)?):?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: the moment that leads or ends it, and where its own words stand."""

    moment: Moment
    body: Span
    line: Span


def is_day_alone(text: str, span: Span, mentions: Sequence[Placed]) -> bool:
    """Whether a block is nothing but a day: the heading of what follows."""
    if len(mentions) != 1:
        return False
    mention = mentions[0][1]
    return bool(
        _ONLY_MARKS.fullmatch(text, span.start, mention.start) and _ONLY_MARKS.fullmatch(text, mention.end, span.end)
    )


def find_item(text: str, line: Span, mentions: Sequence[Placed], is_bullet: bool) -> Item | None:
    """The line as an item, if a date leads it or follows its label."""
    moments = find_moments(text, mentions)
    if not moments:
        return None
    label = _STATUS_LABEL.match(text, line.start, line.end)
    start = _LEAD.match(text, label.end() if label else line.start).end()  # type: ignore[union-attr]
    if label and len(moments) == 1 and moments[0].first > start:
        return Item(moments[0], Span(label.end(), line.end), line)
    lead = _as_week(moments[0]) if text[start : moments[0].first].lower() in _WEEK_OF else moments[0]
    if lead.first == start or text[start : lead.first].lower() in _WEEK_OF:
        after = _AFTER_LEAD.match(text, lead.last, line.end)
        if after:
            return Item(lead, Span(after.end(), line.end), line)
        return Item(lead, Span(lead.last, line.end), line) if is_bullet and lead.is_bare_hour else None
    named = _LABEL.fullmatch(text, line.start, lead.first)
    if named and _AFTER_DATE.match(text, lead.last, line.end):
        return Item(lead, Span(line.start, named.end("label")), line)
    ends = is_bullet and len(moments) == 1 and _ONLY_MARKS.fullmatch(text, lead.last, line.end)
    if ends and text[line.start : lead.first].endswith(", "):
        return Item(lead, Span(line.start, lead.first - 2), line)
    off = _OFF_LABEL.match(text, line.start, line.end) if len(moments) == 1 else None
    if off and off.end() < lead.first and certainty.is_off(text[off.end() : line.end]):
        return Item(lead, Span(line.start, off.end("label")), line)
    return None


def _as_week(moment: Moment) -> Moment:
    """The week of a day."""
    if not moment.has_day:
        return moment
    year, week, _ = date.fromisoformat(moment.day).isocalendar()
    return replace(moment, start=f"{year}-W{week:02d}")


def read_item(reader: Reader, item: Item, mentions: Sequence[Placed]) -> Iterator[Candidate]:
    """The candidates of an item: one, or one for each hour where it lists several."""
    inside = [(i, d) for i, d in mentions if item.body.start <= d.start < item.body.end]
    label = _STATUS_LABEL.match(reader.text, item.body.start, item.body.end)
    body = Span(label.end() if label else item.body.start, item.body.end)
    parts = [Span(*span) for span in _split_hours(reader.text, body, inside)]
    for part in parts:
        own = [(i, d) for i, d in inside if part.start <= d.start < part.end]
        hours = [m for m in find_moments(reader.text, own) if m.has_time and m.day == item.moment.day]
        day = replace(item.moment, is_bare_hour=False)
        moment = _with_hour(day, hours[0]) if hours and not day.has_time else day
        line = item.line if len(parts) == 1 else part
        whole = _mask(reader.text, line, mentions)
        told = own if len(parts) > 1 else mentions
        if candidate := _read_part(reader, moment, part, own, told, line, whole):
            zone = reader.find_zone(candidate.moment, candidate.location)
            yield replace(candidate, moment=replace(candidate.moment, timezone=zone))
    for part in parts[:1]:
        yield from _read_rest(reader, part, inside)


def _mask(text: str, line: Span, mentions: Sequence[Placed]) -> str:
    """The line with each date as "#", so that the month of May is no "may"."""
    kept, at = [], line.start
    for _, mention in mentions:
        if at <= mention.start and mention.end <= line.end:
            kept.append(text[at : mention.start])
            at = mention.end
    return "#".join([*kept, text[at : line.end]])


def _split_hours(text: str, body: Span, mentions: Sequence[Placed]) -> list[tuple[int, int]]:
    """The body's pieces between semicolons, if each of several has its own date."""
    cuts = [m.start() for m in re.finditer(";", text[body.start : body.end])]
    bounds = [body.start, *(body.start + cut + 1 for cut in cuts), body.end]
    pieces = list(pairwise(bounds))
    if len(pieces) > 1 and all(any(a <= d.start < b for _, d in mentions) for a, b in pieces):
        return pieces
    return [(body.start, body.end)]


def _with_hour(day: Moment, hour: Moment) -> Moment:
    return replace(
        hour,
        places=day.places + hour.places,
        first=day.first,
        timezone=hour.timezone or day.timezone,
        is_bare_hour=False,
    )


def _read_part(
    reader: Reader,
    moment: Moment,
    part: Span,
    mentions: Sequence[Placed],
    told: Sequence[Placed],
    line: Span,
    whole: str,
) -> Candidate | None:
    sentences = split_sentences(reader.text, part.start, part.end)
    if not sentences or _NOTHING.match(reader.text, sentences[0].start) or not reader.horizon.is_ahead(moment):
        return None
    first = sentences[0]
    clauses = reader.split(first, [(i, d) for i, d in mentions if d.end <= first.end])
    if not clauses:
        return None
    said, location = _read_words(reader, clauses)
    others = (m for m in find_moments(reader.text, told) if m.day != moment.day)
    old = next((m for m in others if is_old(reader.text, line, m)), None)
    speakers = [said.subject, said.object, *_speakers(reader, part)]
    return Candidate(
        title=said.title,
        kind=said.kind,
        moment=moment,
        status=_read_status(whole, has_new_date=old is not None),
        sentence=line,
        rule=said.rule,
        replaces=old.start if old else None,
        location=location or _place_alone(reader.text, sentences[1:2]),
        participants=find_participants(reader.text, speakers, said.event, reader.glossary.fullest),
    )


def _read_status(whole: str, has_new_date: bool) -> EventStatus:
    """How sure an item is, by all words of its line."""
    status = certainty.read_status(whole)
    if status is EventStatus.SCHEDULED and certainty.is_off(whole) and not has_new_date:
        return EventStatus.POSTPONED
    if status is EventStatus.SCHEDULED and certainty.is_conditional(whole):
        return EventStatus.TENTATIVE
    return status


def _place_alone(text: str, following: Sequence[Span]) -> str | None:
    """The place that a sentence without a verb names: "Room 5, Assembly House."."""
    for span in following:
        words = text[span.start : span.end].rstrip(".")
        if len(words) < LONGEST_PLACE and is_place_like(words) and _PLACE.fullmatch(words):
            return words
    return None


def is_old(text: str, sentence: Span, moment: Moment) -> bool:
    before = text[max(sentence.start, moment.first - 60) : moment.first].lower()
    return certainty.read_role(before, text[moment.first : sentence.end]) is certainty.Role.OLD


def _read_words(reader: Reader, clauses: Sequence[Clause]) -> tuple[Announcement, str | None]:
    """What an item's own words announce, and the place that they end in."""
    clause = clauses[0]
    predicate = find_predicate(clause)
    if predicate and predicate.is_future and kind_of(titles.phrase(clause.words, 0)[:1]) is not EventKind.DEADLINE:
        place = _last_place(reader, clause.words)
        if place:
            commas = [i for i, w in enumerate(clause.words) if w.low == "," and i > predicate.at]
            clause = replace(clause, words=clause.words[: commas[0]] if commas else clause.words)
        said = announce(reader.text, clause, len(clause.words))
        if said and said.title:
            visited = place_name(reader.text, said.place)
            return said, find_location(reader.text, clause.words[predicate.at :]) or place or visited
    words = sorted((w for c in clauses if c.opener != "(" for w in c.words), key=lambda w: w.start)
    parts = _comma_parts(words)
    title = titles.show(reader.text, titles.trim(parts[0]))
    rest = parts[1:]
    if rest and not stems(title):
        title = f"{title}, {titles.show(reader.text, rest.pop(0))}"
    kind = kind_of(parts[0]) or next((KIND_OF_NOUN[w.low] for w in words if w.low in KIND_OF_NOUN), EventKind.OTHER)
    if _LAST_DAY.match(title):
        kind = EventKind.DEADLINE
    places = [titles.show(reader.text, titles.trim(p)) for p in rest if is_place_like(titles.show(reader.text, p))]
    location = ", ".join(places) or find_location(reader.text, parts[0])
    return Announcement(title, kind, LISTED, event=titles.trim(parts[0])), location


def _last_place(reader: Reader, words: Sequence[Word]) -> str | None:
    parts = _comma_parts(words)
    shown = titles.show(reader.text, titles.trim(parts[-1])) if len(parts) > 1 else ""
    return shown if is_place_like(shown) else None


def _comma_parts(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.low in (",", "|") and parts[-1]:
            parts.append([])
        elif word.tag is not Tag.DATE and word.low not in (".", ",", "|"):
            parts[-1].append(word)
    return [tuple(p) for p in parts if p] or [()]


def _speakers(reader: Reader, part: Span) -> list[tuple[Word, ...]]:
    """The phrase after "Speakers:"."""
    found = _SPEAKERS.search(reader.text, part.start, part.end)
    if not found:
        return []
    end = reader.text.find(".", found.end(), part.end)
    clauses = reader.split(Span(found.end(), end if end > 0 else part.end), ())
    return [tuple(c.words) for c in clauses[:1]]


def _read_rest(reader: Reader, part: Span, mentions: Sequence[Placed]) -> Iterator[Candidate]:
    """What the sentences after an item's first announce for other days: "The vote follows on Thursday"."""
    sentences = split_sentences(reader.text, part.start, part.end)
    for before, span in pairwise(sentences):
        own = [(i, d) for i, d in mentions if span.start <= d.start < span.end]
        if own:
            yield from reader.read(span, own, before)
