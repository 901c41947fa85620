"""Where an event is that its own sentence does not say and the words right behind it do: "It will be held in the town
hall", "The venue is the Corn Hall", "Venue: Corn Hall", "Meet at the east gate".

Promises a place as printed, and none where those words tell of another day.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind, Span
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.place_words import is_place_like
from briefings.parse.events.places import find_location
from briefings.parse.events.reader import Reader
from briefings.parse.rules import notices
from briefings.parse.text.sentences import find_sentences
from briefings.parse.text.word_sets import PLACES

_EVENT = (
    r"event|meeting|session|sitting|hearing|talks?|debate|lecture|workshop|class|course|training|concert|show|performance"
    r"|screening|exhibition|display|fair|market|festival|f[eê]te|party|dinner|supper|lunch|breakfast|reception|ceremony"
    r"|service|funeral|wake|mass|rally|vigil|protest|match|game|race|contest|final|auction|sale|clinic|launch"
)
_HELD = re.compile(
    rf"\s*(?:(?:It|This|They|Both|All) (?:(?:will|is|are|was|has|have|to|also) ){{0,3}}"
    r"(?:(?:be(?:en)? )?(?:held|staged|hosted)|takes? place)"
    rf"|The (?:[a-z-]{{3,12}} )?(?:{_EVENT}) (?:(?:will|is|are|to|be|also|held|staged|hosted|takes?|place) ){{1,4}}"
    r"(?=(?:at|in|on|outside) ))\b"
)
"""How a sentence begins that tells where the event of the one before takes place."""

_GATHER = re.compile(
    r"\s*(?:(?:[A-Z][a-z]{2,14} ){1,2}(?:(?:should|will|can|must|are (?:asked|to|invited to)) )?"
    r"(?:meet|gather|assemble)|Meet|Gather|Assemble) (?=(?:at|in|by|outside|on|under|near|in front of) )"
)
"""The same of one that tells people where to come."""

_FIELD = re.compile(
    rf"[\s*_•-]{{0,6}}(?i:(?:the )?(?:{notices.LABELS['where'].replace(';', '|')}))(?: is|\s?:) "
    r"(?P<place>[^\n;:?!]{3,80}?)(?=\.(?:\s|$)|[\n;!]|$|, (?:and|from|where|which) )"
)
"""A label for the place and what stands behind it, up to the end of its sentence or its line."""

_BESIDE = re.compile(
    r"\s?\((?P<aside>[A-Z][^()\n\d;:]{3,60})\)|, (?:the )?(?P<last>[A-Z][^()\n.;:]{3,60})(?=\.(?:\s|$)|\n|$)"
)
"""What stands behind a date in brackets, or between a comma and the end of the sentence."""

_NAME = re.compile(r"[A-Z\d][\w.’'&-]*(?: (?:(?:of|the|and) )*[A-Z\d][\w.’'&-]*)*")
_DETERMINER = re.compile(r"(?:the|an?|our|its) ")


def with_place_behind(reader: Reader, found: Sequence[Candidate], end: int) -> list[Candidate]:
    """The events of a sentence, the last one with the place that the words behind it tell, if it has none and people
    come to it. The paragraph ends at `end`."""
    last = found[-1] if found else None
    if last is None or last.location or last.is_echo or last.kind not in (EventKind.MEETING, EventKind.OTHER):
        return list(found)
    place = _find_beside(reader.text, last) or _find_behind(reader, last.sentence, end)
    if place is None:
        return list(found)
    zone = reader.find_zone(last.moment, place)
    return [*found[:-1], replace(last, location=place, moment=replace(last.moment, timezone=zone))]


def _find_beside(text: str, told: Candidate) -> str | None:
    """The place right behind the event's day: "on May 4 (Corn Hall, Tarn)", "at 7 p.m., Corn Hall"."""
    beside = _BESIDE.match(text, told.moment.last)
    place = next(filter(None, beside.groups())) if beside else ""
    is_name = bool(place) and _NAME.fullmatch(place.partition(",")[0]) is not None
    return place if is_name and _is_built(place) and is_place_like(place.partition(",")[0]) else None


def _is_place(words: str) -> bool:
    """Whether what stands behind a label is a place: a name or an address that holds more than capitals ("TBC"), or a
    word for a building or a ground."""
    return _is_built(words) or (is_place_like(words) and not words.isupper() and not words[0].islower())


def _is_built(words: str) -> bool:
    """Whether the first piece between commas has a word for a building or a ground."""
    return not PLACES.isdisjoint(words.partition(",")[0].lower().split())


def _find_behind(reader: Reader, sentence: Span, end: int) -> str | None:
    if field := _FIELD.match(reader.text, sentence.end):
        place = _DETERMINER.sub("", field["place"], count=1).strip(" *_,")
        return place if _is_place(place) else None
    if not (_HELD.match(reader.text, sentence.end, end) or _GATHER.match(reader.text, sentence.end, end)):
        return None
    span = next(find_sentences(reader.text, sentence.end, end), None)
    if span is None or _has_date(reader, span):
        return None
    return next((told for c in reader.split(span, ()) if (told := find_location(reader.text, c.words))), None)


def _has_date(reader: Reader, span: Span) -> bool:
    """Whether a date stands in the words, which may then tell of something else."""
    dates = reader.setting.dates
    following = bisect_left(dates, span.start, key=lambda date: date.start)
    return following < len(dates) and dates[following].start < span.end
