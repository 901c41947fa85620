"""Reads the lines that `find_items` found: what is on, when, and where.

Promises one candidate for each thing that a line lists.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from briefings.model.article import EventStatus, Span
from briefings.parse.events.announcements.readings import BACKUP, NOT_EVENTS
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import event_nouns
from briefings.parse.events.companions import find_companions
from briefings.parse.events.lists.find_items import STATUS_LABEL, find_item
from briefings.parse.events.lists.frame import placed, with_frame
from briefings.parse.events.lists.headings import Heading, read_heading
from briefings.parse.events.lists.item import Item, tells_weather
from briefings.parse.events.lists.item_status import read_item_status
from briefings.parse.events.lists.item_words import LISTED, find_speakers, read_item_words
from briefings.parse.events.lists.pieces import split_hours
from briefings.parse.events.moments import Moment, Numbered, find_moments, next_week
from briefings.parse.events.outlook import is_old
from briefings.parse.events.participants import find_participants
from briefings.parse.events.place_words import find_place_alone, find_place_in, is_place_like, is_place_named
from briefings.parse.events.reader import Reader
from briefings.parse.events.sentence import Sentence, read_sentence
from briefings.parse.row import Sense
from briefings.parse.rules.calendar import FULL_WEEKDAY
from briefings.parse.rules.status import IF_WET
from briefings.parse.text.city_zones import find_city_zone
from briefings.parse.text.sentences import split_sentences

_LIST_LABEL = re.compile(r"[^:;\n]{2,60}:\s")
LONGEST_LIST = 1000
"""Characters of a paragraph that is a list between semicolons."""

_NOTHING = re.compile(
    r"(?:no(?!\.? ?\d)|nothing|none|recess)\b|(?:[\w']{1,15} ){1,3}(?:does|do) not (?:sit|meet)\b"
    r"|(?:(?:public|bank|national|school) )?holidays?(?=\W*$|[;,.])"
    r"|(?:(?:mostly|partly|mainly) )?(?:sunny|cloudy|rainy|windy|breezy|mild|overcast|foggy|showery)"
    r"(?= (?:and|with|but|then|at)\b|\W*$|[;,.])"
    r"|(?:further (?:out|ahead|on)|later(?: on)?|looking ahead|coming up)(?=\W*$)"
    r"|(?:rest|free) day\b|day off\b|closed(?=\W*$|[;,.]| (?:for|all|until|on|due|apart|except)\b)",
    re.IGNORECASE | re.MULTILINE,
)
"""What an item begins with on a day on which nothing is on, and what leads on to other days."""

_ENDS_FROM = re.compile(r"\W*(?:from|as of|starting|effective)\b", re.IGNORECASE)
_NO_MORE = re.compile(r"no (?:more|new|longer|further|free|paid)\b", re.IGNORECASE)
"""What an item ends, and what leads to its day then: "From May 4: no new free berths"."""

_PLACE_LEAD = re.compile(r",?\s{0,9}(?:(?P<city>[A-Z][\w'’ .,-]{2,40}?)\s[–—-]|(?P<place>[A-Z][^:\n;“”\"]{2,50}):)\s+")
"""The place between an item's hour and what is on there: ", City Hall, Penn: hearing on the lock", "PENN - Hearing"."""
_GOAL = re.compile(r"[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}(?=,|\n|$)")
"""Where a stage leads that begins at the place before the dash: "Stage 1, May 4: Penn – Tarn, 160 km"."""

_STOP_INSIDE = re.compile(r"[a-z]{3}\. [A-Z]")
"""What shows that words before a colon are more than a place: "The board meets. Guests:"."""
_BACKUP = re.compile(
    rf"(?:\b{IF_WET},?"
    r"|\b(?P<name>(?:reserve|rain|back-?up|wet[- ]weather) (?:day|date)):?)\s"
    r"(?:(?:is|it is|on|then)\s)*$",
    re.IGNORECASE,
)
"""Before the day on which an item's event is to be if the first one is lost: "(reserve day 8 February)"."""

_KEPT = re.compile(r"(?:alternat(?:e|ive)|back-?up|make-?up|rain|reserve|snow|storm|wet[- ]weather) (?:day|date)", re.I)
"""What a line names that only keeps a day: "Snow date: May 4"."""

_WITH = re.compile(r"(?<=, )with [^.;]{2,}")
_BEGINS = re.compile(r"\b(?:opens?|starts?|begins?|is|are|will)\b")
"""What a sentence says of the event before: "Polls open at 7 a.m."."""

_SETS_OFF = re.compile(
    r"\b(?:bus|buses|coach|coaches|minibus|train|boat|ferry)\s(?:leaves?|departs?|sets?\soff|goes)\b"
)
"""What a sentence says of how people get there."""

_AT = re.compile(r"\b(?:at|in)\s(?:the\s)?(?=[A-Z])")
_END_BEFORE = re.compile(
    r"\b(?:until|till|through|thru|ends|ending|closes|runs to|lasts to)\s(?:on\s)?$|\((?:to|runs to)\s$|[a-z],\sto\s$"
)
_RECURS = re.compile(
    rf"\b(?:every|each)\s(?:other\s|second\s)?(?:{FULL_WEEKDAY}|week|month|day)\b|\bas usual\b", re.IGNORECASE
)


def read_item(reader: Reader, item: Item, mentions: Sequence[Numbered]) -> Iterator[Candidate]:
    """The candidates of an item: one, or one for each hour where it lists several."""
    inside = [(i, d) for i, d in mentions if item.body.start <= d.start < item.body.end]
    if _RECURS.search(reader.text, item.line.start, item.line.end) or tells_weather(reader.text, item.line):
        return
    label = STATUS_LABEL.match(reader.text, item.body.start, item.body.end)
    place = _PLACE_LEAD.match(reader.text, label.end() if label else item.body.start, item.body.end)
    is_place = place and (item.is_placed or _is_where(place))
    is_place = is_place and not (item.name and _GOAL.match(reader.text, place.end()))  # type: ignore[union-attr]
    lead = place if is_place else label
    begin = lead.end() if lead else item.body.start
    label_behind = STATUS_LABEL.match(reader.text, begin, item.body.end) if is_place else None
    body = Span(label_behind.end() if label_behind else begin, item.body.end)
    first: Candidate | None = None
    parts = [Span(*span) for span in split_hours(reader.text, body, inside)]
    if any(_is_of_other_day(reader, item, part, inside) for part in parts[1:]):
        parts = [body]  # "9 a.m. to noon; register by May 2"
    for part in parts:
        own = [(i, d) for i, d in inside if part.start <= d.start < part.end]
        if item.is_before_date:
            own = [(i, d) for i, d in mentions if d.start >= item.moment.last]
        hours = [m for m in find_moments(reader.text, own) if m.has_time and m.day == item.moment.day]
        if hours and _is_of_another(reader.text, part, hours[0]):
            hours = []
        day = replace(item.moment, is_bare_hour=False)
        moment = _with_hour(day, hours[0]) if hours and not day.has_time else day
        line = item.line if len(parts) == 1 else part
        whole = _mask(reader.text, line, mentions)
        told = own if len(parts) > 1 else mentions
        candidate = _read_part(reader, moment, part, own, told, line, whole)
        first = first or candidate
        if candidate:
            if lead is place and place:
                candidate = placed(candidate, place)
            candidate = with_frame(reader.text, item, candidate)
            if item.is_before_date and candidate.location is None:
                after = _AT.sub("", _mask(reader.text, Span(item.body.end, item.line.end), mentions))
                candidate = replace(candidate, location=find_place_in(re.split(r"[(.|]|\s/\s", after)))
            if _KEPT.fullmatch(candidate.title):
                candidate = replace(candidate, status=EventStatus.TENTATIVE, rule=BACKUP, sense=Sense.TRIES_AGAIN)
            zone = reader.find_zone(candidate.moment, candidate.location)
            yield replace(candidate, moment=replace(candidate.moment, timezone=zone))
    for moment in find_moments(reader.text, inside):
        kept = _BACKUP.search(reader.text, item.line.start, moment.first)
        if first and kept and moment.day != first.moment.day:
            title = kept["name"] or "backup date"
            backup = replace(first, title=title, sense=Sense.TRIES_AGAIN, status=EventStatus.TENTATIVE, location=None)
            yield replace(backup, moment=moment, replaces=None)
    rest = parts[0]
    if item.is_before_date:
        rest, inside = Span(item.body.end, item.line.end), [(i, d) for i, d in mentions if d.start >= item.moment.first]
    for more in _read_rest(reader, rest, inside):
        yield replace(more, topic=first.title.removeprefix("the ")) if first else more


def read_entries(reader: Reader, line: Span, mentions: Sequence[Numbered]) -> Iterator[Candidate]:
    """The candidates of a paragraph that is a list: "Dates: concert, May 4, Mill Hall; book sale, May 9, library"."""
    text = reader.text
    pieces = [Span(*piece) for piece in split_hours(text, line, mentions)]
    label = _LIST_LABEL.match(text, line.start, line.end)
    if len(pieces) < 2 or line.end - line.start > LONGEST_LIST:
        return
    heading = (
        replace(read_heading(reader, Span(line.start, label.end() - 2), ()), is_counted=True) if label else Heading()
    )
    for piece in pieces:
        begin = label.end() if label and piece.start == line.start else piece.start
        begin += len(text[begin : piece.end]) - len(text[begin : piece.end].lstrip())
        inside = [(i, d) for i, d in mentions if begin <= d.start and d.end <= piece.end]
        end = piece.end - text.startswith(";", piece.end - 1)
        if item := find_item(text, Span(begin, end), inside, is_bullet=True):
            yield from map(heading.complete, read_item(reader, item, inside))


def _is_of_other_day(reader: Reader, item: Item, part: Span, mentions: Sequence[Numbered]) -> bool:
    """Whether a part of an item's words tells first of another day, to come, than the item's."""
    own = find_moments(reader.text, [(i, d) for i, d in mentions if part.start <= d.start < part.end])
    return any(
        not m.is_bare_hour and m.day != item.moment.day and not is_old(reader.text, part, m) for m in list(own)[:1]
    )


def _is_where(lead: re.Match[str]) -> bool:
    """Whether what leads an item is where it is: capitals before a dash, as in a dateline, or a place that is known."""
    if city := lead["city"]:
        return city.isupper() or find_city_zone(city) is not None
    if _STOP_INSIDE.search(lead["place"]):
        return False
    return is_place_like(lead["place"]) and is_place_named(lead["place"])


def _is_of_another(text: str, part: Span, hour: Moment) -> bool:
    """Whether an hour behind the first sentence is that of another event, which its sentence names: "The year's biggest
    tide. Open house at the observatory from 7 p.m."."""
    sentences = split_sentences(text, part.start, part.end)
    first = sentences[0] if sentences else part
    own = next((s for s in sentences[1:] if s.start <= hour.first < s.end), None)
    words = text[own.start : hour.first] if own else ""
    told = event_nouns(words)
    names_other = bool(told) and not _BEGINS.search(words)
    names_other = names_other and not told & event_nouns(text[first.start : first.end])
    return names_other or _SETS_OFF.search(words) is not None


def _mask(text: str, line: Span, mentions: Sequence[Numbered]) -> str:
    """The line with each date as "#", so that the month of May is no "may"."""
    kept, at = [], line.start
    for _, mention in mentions:
        if at <= mention.start and mention.end <= line.end:
            kept.append(text[at : mention.start])
            at = mention.end
    return "#".join([*kept, text[at : line.end]])


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
    ends = sentences and _ENDS_FROM.match(reader.text, line.start) and _NO_MORE.match(reader.text, sentences[0].start)
    is_nothing = sentences and not ends and _NOTHING.match(reader.text, sentences[0].start)
    if not sentences or is_nothing or not reader.horizon.is_ahead(moment):
        return None
    first = sentences[0]
    clauses = reader.split(first, [(i, d) for i, d in mentions if d.end <= first.end])
    if not clauses:
        return None
    said, location = read_item_words(reader, clauses)
    *before, noun = said.title.lower().split() or [""]
    if said.rule == LISTED and noun in NOT_EVENTS and len(before) < 2:
        return None
    found = find_moments(reader.text, told)
    others = [m for m in found if m.day != moment.day]
    hours = [m for m in found if m.is_bare_hour and moment.has_time and m.start != moment.start]
    old = next((m for m in (*others, *hours) if is_old(reader.text, line, m)), None)
    if end := next((m for m in others if is_end(reader.text, line, m)), None):
        end = (
            next_week(end, reader.text[end.first : end.last], date.fromisoformat(moment.day)) if moment.has_day else end
        )
        moment = replace(moment, end=moment.end or end.start, mentions=moment.mentions + end.mentions)
    label = STATUS_LABEL.search(reader.text, line.start, part.start)
    opening = _mask(reader.text, Span(line.start, first.end), told)
    companions = (one for clause in clauses for one in find_companions(clause.words))
    speakers = [said.subject, said.object, *find_speakers(reader, part, clauses[0].words), *companions]
    if part.end <= moment.first:  # "Gala night, May 4, with the Lord Mayor"
        behind = _WITH.search(reader.text, moment.last, line.end)
        clauses = reader.split(Span(behind.start(), line.end), ()) if behind else ()
        speakers += [one for clause in clauses for one in find_companions(clause.words)]
    return Candidate(
        title=said.title,
        kind=said.kind,
        moment=moment,
        status=read_item_status(label[0] if label else "", whole, opening, has_new_date=old is not None),
        sentence=line,
        rule=said.rule,
        sense=said.sense,
        replaces=old.start if old else None,
        location=location or find_place_alone(reader.text, sentences[1:3]),
        participants=find_participants(reader.setting, speakers, said.event, said.title),
        is_entry=True,
    )


def is_end(text: str, line: Span, moment: Moment) -> bool:
    """Whether the moment ends what its line tells: "(until 26 May)", "ends Sunday"."""
    return bool(_END_BEFORE.search(text, max(line.start, moment.first - 24), moment.first))


def _read_rest(reader: Reader, part: Span, mentions: Sequence[Numbered]) -> Iterator[Candidate]:
    """What the sentences after an item's first announce for other days, or what stands behind its semicolon: "The vote
    follows on Thursday", "; trading starts on Friday"."""
    spans = [
        Span(*piece)
        for span in split_sentences(reader.text, part.start, part.end)
        for piece in split_hours(reader.text, span, mentions, is_first_dated=True)
    ]
    sentences = [Sentence(s, [(i, d) for i, d in mentions if s.start <= d.start < s.end]) for s in spans]
    for before, sentence in pairwise(sentences):
        moments = find_moments(reader.text, sentence.mentions)
        is_of_way = _SETS_OFF.search(reader.text, sentence.span.start, sentence.span.end)
        if not is_of_way and not all(is_old(reader.text, part, m) for m in moments):
            yield from list(read_sentence(reader, sentence, before)) or _read_bare(reader, sentence)


def _read_bare(reader: Reader, sentence: Sentence) -> Iterator[Candidate]:
    """What a sentence without a verb names with its own hour: "Prize-giving at 4.30 p.m. on Sunday"."""
    item = find_item(reader.text, sentence.span, sentence.mentions, is_bullet=True)
    if item and event_nouns(reader.text[item.body.start : item.body.end]):
        yield from read_item(reader, item, sentence.mentions)
