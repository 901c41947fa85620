"""Reads the lines of diaries, fixtures and notices: a date and what is on then, in either order.

Promises one candidate for each thing that a line lists. A line that is prose is none of its business.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from briefings.model.article import EventKind, Span
from briefings.parse.dates.timex import format_week
from briefings.parse.events import certainty
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.lists.item_words import (
    CALLS,
    OFF_BEHIND,
    find_place_alone,
    find_place_in,
    find_speakers,
    read_item_status,
    read_item_words,
)
from briefings.parse.events.moments import Moment, Numbered, find_moments, next_week
from briefings.parse.events.outlook import is_old
from briefings.parse.events.participants import find_participants
from briefings.parse.events.places import is_place_like, is_place_named
from briefings.parse.events.reader import Reader
from briefings.parse.events.sentence import Sentence, read_sentence
from briefings.parse.page.labels import find_kind
from briefings.parse.rules.calendar import FULL_WEEKDAY
from briefings.parse.text.city_zones import find_city_zone
from briefings.parse.text.sentences import split_sentences

_WEEK_OF = ("week of ", "week beginning ", "week commencing ", "the week of ")

_IS_CALENDAR = re.compile(
    r"\b(?:calendar|diary|agenda|listings?|schedule|events|ahead|week(?: in \w+)?):\s", re.IGNORECASE
)
_STATUS_LABEL = re.compile(
    r"(?:CANCEL+ED|POSTPONED|Cancel+ed|Postponed|NEW|TBC|PROVISIONAL)\s?[:–-]\s*|(?:CANCEL+ED|POSTPONED)\.\s+"
    r"|(?:TB[AC]|All day|\(TB[AC]\))\s+(?=[A-Z])"
)
_AGENCY = re.compile(r"\s?\((?!TBC|TBA|NEW)[A-Z][\w/ ]{1,24}\)\s?[–—-]{1,2}\s")
"""The agency behind the day of a dateline: "Dec. 29 (Tide Wire) - "."""

_LEAD = re.compile(
    r"(?:[^\w\s\"'“‘(\[#]{1,3}\s{1,3})?(?:(?:from|starting|beginning|not before|before|by|at|on|until|after)\s+)?",
    re.IGNORECASE,
)
"""What stands before the date of a line: a sign ("📅", "|") and a small word."""

_AFTER_STOP = re.compile(r"\.\s+(?=[A-Z])")
_AFTER_LEAD = re.compile(r"\)?\s?(?:\([^()\n]{1,40}\)\s?)?[:–—|-]\s+")
_PLACE_FIRST = r"(?=[A-Z][\w.'’-]{1,20}(?:\s[A-Z][\w.'’-]{1,20}){0,3}:\s)"
_BEGINS_WITH_PLACE = re.compile(_PLACE_FIRST)
_PLACED = re.compile(rf"(?:[-–—]\d{{4}})?\s{_PLACE_FIRST}")
"""Between a date and the place of what is on: "Nov. 28 Penn: A hearing on the lock"."""

_LABEL = re.compile(
    r"(?:\|\s{0,9})?(?P<label>[^:\n]{2,90}?)(?:\s?[:|]|(?P<dash>\s[–—])(?=\s))\s*(?:starts|begins|opens)?\s?(?:by|on|from|at|until)?\s*",
    re.IGNORECASE,
)
SOON = 40
"""Characters behind an event's name within which a line says that it is off."""

_OFF_LABEL = re.compile(r"(?P<label>[^:\n]{2,60}?)(?::|\s[–—-])\s")
_AFTER_DATE = re.compile(r"\s*(?:$|[(,.;*_]|(?:at|in)\s(?=[A-Z]))")
_ENTRY = re.compile(
    r"(?!.*\b(?i:calendar|diary|agenda|listings?|schedule|events|ahead|week)\b)[A-Z“\"](?:[^\s.:;]+\s){1,7}\Z"
)
"""What can stand before the days of an exhibition on a line of its own: "The Cook's Revenge, May 4 to June 9"."""

_FIXTURE = re.compile(r"\sv(?:s\.?)?\s")
_NOTHING = re.compile(r"(?:no|nothing|none)\b", re.IGNORECASE)
_PLACE_LEAD = re.compile(r",?\s{0,9}(?:(?P<place>[A-Z][^:\n;“”\"]{2,50}):|(?P<city>[A-Z][\w'’ .,-]{2,40}?)\s[–—-])\s+")
"""The place between an item's hour and what is on there: ", City Hall, Penn: hearing on the lock", "PENN - Hearing"."""

_AT = re.compile(r"\b(?:at|in)\s(?=[A-Z])")
_END_BEFORE = re.compile(r"\b(?:until|till|through|thru|ends|ending|closes|runs to|lasts to)\s(?:on\s)?$")
_RECURS = re.compile(
    rf"\b(?:every|each)\s(?:other\s|second\s)?(?:{FULL_WEEKDAY}|week|month|day)\b|\bas usual\b", re.IGNORECASE
)
_ONLY_MARKS = re.compile(r"[\s\W_]*")


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: the moment that leads or ends it, and where its own words stand; whether they begin with a
    place, as the form of the line tells."""

    moment: Moment
    body: Span
    line: Span
    is_placed: bool = False


def is_day_alone(text: str, span: Span, mentions: Sequence[Numbered]) -> bool:
    """Whether a block is nothing but a day: the heading of what follows."""
    if len(mentions) != 1:
        return False
    mention = mentions[0][1]
    return bool(
        _ONLY_MARKS.fullmatch(text, span.start, mention.start) and _ONLY_MARKS.fullmatch(text, mention.end, span.end)
    )


def find_item(text: str, line: Span, mentions: Sequence[Numbered], is_bullet: bool) -> Item | None:
    """The line as an item, if a date leads it or follows its label."""
    moments = find_moments(text, mentions)
    if not moments:
        return None
    label = _STATUS_LABEL.match(text, line.start, line.end)
    start = _LEAD.match(text, label.end() if label else line.start).end()  # type: ignore[union-attr]
    if label and len(moments) == 1 and moments[0].first > start:
        return Item(moments[0], Span(label.end(), line.end), line)
    is_off = is_bullet and OFF_BEHIND.search(text, moments[0].last, line.end)
    if moments[0].first == start and (label or is_off):
        behind = _AFTER_LEAD.match(text, moments[0].last, line.end)
        return Item(moments[0], Span(behind.end() if behind else moments[0].last, line.end), line)
    if is_off and len(moments) == 1:
        return Item(moments[0], Span(line.start, moments[0].first), line)
    lead = _as_week(moments[0]) if text[start : moments[0].first].lower() in _WEEK_OF else moments[0]
    if lead.first == start or text[start : lead.first].lower() in _WEEK_OF:
        after = _AFTER_LEAD.match(text, lead.last, line.end)
        after = after or (_AFTER_STOP.match(text, lead.last, line.end) if is_bullet else None)
        if after and not _AGENCY.match(text, lead.last, line.end):
            return Item(lead, Span(after.end(), line.end), line)
        if placed := _PLACED.match(text, lead.last, line.end):
            return Item(lead, Span(placed.end(), line.end), line, is_placed=True)
        return Item(lead, Span(lead.last, line.end), line) if is_bullet and lead.is_bare_hour else None
    named = _LABEL.fullmatch(text, line.start, lead.first)
    is_calendar = (not lead.has_day or lead.end) and _IS_CALENDAR.search(text, line.start, lead.first)
    if named and (is_bullet or not named["dash"]) and not is_calendar and _AFTER_DATE.match(text, lead.last, line.end):
        calls = named["label"].strip().lower() in CALLS and lead.last + 2 < line.end
        return Item(lead, Span(lead.last + 1, line.end) if calls else Span(line.start, named.end("label")), line)
    is_entry = is_bullet or (lead.end and _ENTRY.fullmatch(text, line.start, lead.first))
    goes_on = is_entry and not is_bullet and text.startswith(". ", lead.last)
    ends = is_entry and (goes_on or (len(moments) == 1 and _ONLY_MARKS.fullmatch(text, lead.last, line.end)))
    if ends and text[line.start : lead.first].endswith(", "):
        return Item(lead, Span(line.start, lead.first - 2), line)
    off = _OFF_LABEL.match(text, line.start, line.end) if len(moments) == 1 else None
    said = text[off.end() : min(line.end, off.end() + SOON)] if off else ""
    if off and off.end() < lead.first and not find_kind(off["label"]) and certainty.is_off(said):
        return Item(lead, Span(line.start, off.end("label")), line)
    return None


def _as_week(moment: Moment) -> Moment:
    """The week of a day."""
    if not moment.has_day:
        return moment
    return replace(moment, start=format_week(date.fromisoformat(moment.day)))


def read_item(reader: Reader, item: Item, mentions: Sequence[Numbered]) -> Iterator[Candidate]:
    """The candidates of an item: one, or one for each hour where it lists several."""
    inside = [(i, d) for i, d in mentions if item.body.start <= d.start < item.body.end]
    if _RECURS.search(reader.text, item.line.start, item.line.end):
        return
    label = _STATUS_LABEL.match(reader.text, item.body.start, item.body.end)
    place = _PLACE_LEAD.match(reader.text, label.end() if label else item.body.start, item.body.end)
    is_place = place and (item.is_placed or _is_where(place))
    lead = place if is_place else label
    body = Span(lead.end() if lead else item.body.start, item.body.end)
    parts = [Span(*span) for span in _split_hours(reader.text, body, inside)]
    for part in parts:
        own = [(i, d) for i, d in inside if part.start <= d.start < part.end]
        if item.body.end <= item.moment.first:
            own = [(i, d) for i, d in mentions if d.start >= item.moment.last]
        hours = [m for m in find_moments(reader.text, own) if m.has_time and m.day == item.moment.day]
        day = replace(item.moment, is_bare_hour=False)
        moment = _with_hour(day, hours[0]) if hours and not day.has_time else day
        line = item.line if len(parts) == 1 else part
        whole = _mask(reader.text, line, mentions)
        told = own if len(parts) > 1 else mentions
        if candidate := _read_part(reader, moment, part, own, told, line, whole):
            if lead is place and place:
                candidate = _placed(candidate, place["place"] or place["city"])
            if item.body.end <= item.moment.first and candidate.location is None:
                after = _AT.sub("", _mask(reader.text, Span(item.body.end, item.line.end), mentions))
                candidate = replace(candidate, location=find_place_in(re.split(r"[,(]", after)))
            zone = reader.find_zone(candidate.moment, candidate.location)
            yield replace(candidate, moment=replace(candidate.moment, timezone=zone))
    for part in parts[:1]:
        yield from _read_rest(reader, part, inside)


def _is_where(lead: re.Match[str]) -> bool:
    """Whether what leads an item is where it is: capitals before a dash, as in a dateline, or a place that is known."""
    if city := lead["city"]:
        return city.isupper() or find_city_zone(city) is not None
    return is_place_like(lead["place"]) and is_place_named(lead["place"])


def _placed(candidate: Candidate, place: str) -> Candidate:
    """The item in its place; figures are of a place, not in it: "consumer prices (Norland)"."""
    if candidate.kind is EventKind.RELEASE and candidate.title:
        return replace(candidate, title=f"{candidate.title} ({place})", location=None)
    return replace(candidate, location=place)


def _mask(text: str, line: Span, mentions: Sequence[Numbered]) -> str:
    """The line with each date as "#", so that the month of May is no "may"."""
    kept, at = [], line.start
    for _, mention in mentions:
        if at <= mention.start and mention.end <= line.end:
            kept.append(text[at : mention.start])
            at = mention.end
    return "#".join([*kept, text[at : line.end]])


def _split_hours(text: str, body: Span, mentions: Sequence[Numbered]) -> list[tuple[int, int]]:
    """The body's pieces between semicolons, if each of several has its own date or is a match of its own."""
    cuts = [m.start() for m in re.finditer(";", text[body.start : body.end])]
    bounds = [body.start, *(body.start + cut + 1 for cut in cuts), body.end]
    pieces = list(pairwise(bounds))
    are_dated = all(any(a <= d.start < b for _, d in mentions) for a, b in pieces)
    are_fixtures = all(_FIXTURE.search(text, a, b) for a, b in pieces)
    if len(pieces) > 1 and (are_dated or are_fixtures):
        return pieces
    return [(body.start, body.end)]


def _with_hour(day: Moment, hour: Moment) -> Moment:
    return replace(
        hour,
        mentions=day.mentions + hour.mentions,
        first=day.first,
        timezone=hour.timezone or day.timezone,
        is_bare_hour=False,
    )


def _read_part(
    reader: Reader,
    moment: Moment,
    part: Span,
    mentions: Sequence[Numbered],
    told: Sequence[Numbered],
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
    said, location = read_item_words(reader, clauses)
    others = [m for m in find_moments(reader.text, told) if m.day != moment.day]
    old = next((m for m in others if is_old(reader.text, line, m)), None)
    if end := next((m for m in others if is_end(reader.text, line, m)), None):
        end = (
            next_week(end, reader.text[end.first : end.last], date.fromisoformat(moment.day)) if moment.has_day else end
        )
        moment = replace(moment, end=moment.end or end.start, mentions=moment.mentions + end.mentions)
    label = _STATUS_LABEL.search(reader.text, line.start, part.start)
    opening = _mask(reader.text, Span(line.start, first.end), told)
    speakers = [said.subject, said.object, *find_speakers(reader, part)]
    return Candidate(
        title=said.title,
        kind=said.kind,
        moment=moment,
        status=read_item_status(label[0] if label else "", whole, opening, has_new_date=old is not None),
        sentence=line,
        rule=said.rule,
        sense=said.sense,
        replaces=old.start if old else None,
        location=location or find_place_alone(reader.text, sentences[1:2]),
        participants=find_participants(reader.setting, speakers, said.event),
        is_entry=True,
    )


def is_labelled_off(text: str, line: Span) -> bool:
    """Whether the line begins with a word for its event's state: "CANCELLED: a forum"."""
    return _STATUS_LABEL.match(text, line.start, line.end) is not None


def item_under_day(text: str, day: Moment, line: Span) -> Item:
    """A line below a day that stands alone, as an item of that day: "Penn: The board meets"."""
    return Item(day, line, line, is_placed=_BEGINS_WITH_PLACE.match(text, line.start, line.end) is not None)


def is_end(text: str, line: Span, moment: Moment) -> bool:
    """Whether the moment ends what its line tells: "(until 26 May)", "ends Sunday"."""
    return bool(_END_BEFORE.search(text, max(line.start, moment.first - 24), moment.first))


def _read_rest(reader: Reader, part: Span, mentions: Sequence[Numbered]) -> Iterator[Candidate]:
    """What the sentences after an item's first announce for other days: "The vote follows on Thursday"."""
    spans = split_sentences(reader.text, part.start, part.end)
    sentences = [Sentence(s, [(i, d) for i, d in mentions if s.start <= d.start < s.end]) for s in spans]
    for before, sentence in pairwise(sentences):
        moments = find_moments(reader.text, sentence.mentions)
        if not all(is_old(reader.text, part, m) for m in moments):
            yield from read_sentence(reader, sentence, before)
