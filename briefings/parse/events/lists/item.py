"""A line of a list as what reads it sees it: a moment, the words of its own, perhaps a place.

Promises nothing of what the words say; which lines are items is for `find_items`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefings.model.article import EMOJI, Span
from briefings.parse.events.moments import Moment, Numbered
from briefings.parse.rules.calendar import WEEKDAY

PLACE_FIRST = r"(?=[A-Z][\w.'’-]{1,20}(?:\s[A-Z][\w.'’-]{1,20}){0,3}:\s)"
_BEGINS_WITH_PLACE = re.compile(PLACE_FIRST)
_BEGINS_WITH_CITY = re.compile(r"[A-Z][A-Z.'’-]{1,20}(?:[ ,]{1,2}[A-Z][A-Z.'’-]{1,20}){0,3}\s[–—-]\s")
LONGEST_DAY = 60
"""Characters of a line that is but a day."""

_WEEKDAY_BESIDE = re.compile(rf"\b{WEEKDAY}\b\.?", re.IGNORECASE)
ONLY_MARKS = re.compile(r"[\s\W_]*")


_MARKED = re.compile(rf"[{EMOJI}]\ufe0f?\s?|[*_]{{2}}[^*_\n]{{2,60}}[*_]{{2}}\s?[–—:-]")
"""How a line begins that a sign or strong words mark as an entry: "🎮 Game night – Friday", "**Quiz** – Friday"."""

_WEATHER = re.compile(
    r"\b(?:[Hh]ighs?|[Ll]ows?|[Tt]emps?|[Tt]emperatures?)(?:\s(?:of|near|around|about|in|between|from))?(?:\sthe)?"
    r"(?:\s(?:upper|mid|lower|low|high))?[\s-](?:zero|-?\d{1,3}(?![\d,]))"
)
"""How warm it will be, in a forecast's line: "Tonight: clouds, low 22"."""


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: the moment that leads or ends it, and where its own words stand; whether they begin with a
    place, as the form of the line tells, or the `place` that stands before the moment, or a `name` that numbers it."""

    moment: Moment
    body: Span
    line: Span
    is_placed: bool = False
    place: str = ""
    name: str = ""

    @property
    def is_before_date(self) -> bool:
        """Whether the line's own words stand before its date: "Book fair: May 4"."""
        return self.body.end <= self.moment.first


_TO = re.compile(r"\s?(?:and|to|until|[-–—&])\s?", re.IGNORECASE)
"""Between two days that head what is on on both, or from the first to the last."""


def is_day_alone(text: str, span: Span, mentions: Sequence[Numbered]) -> bool:
    """Whether a block is nothing but a day, perhaps with its weekday beside it, or the first and the last of some days:
    the heading of what follows."""
    if not mentions or span.end - span.start > LONGEST_DAY:
        return False
    begin, end = mentions[0][1].start, mentions[-1][1].end
    if len({d.value[:10] for _, d in mentions}) > 1:
        are_two = len(mentions) == 2 and _TO.fullmatch(text, mentions[0][1].end, mentions[1][1].start) is not None
        return are_two and bool(ONLY_MARKS.fullmatch(text[span.start : begin] + text[end : span.end]))
    beside = text[span.start : begin] + text[mentions[0][1].end : mentions[-1][1].start] + text[end : span.end]
    return bool(ONLY_MARKS.fullmatch(_WEEKDAY_BESIDE.sub("", beside)))


def is_marked(text: str, line: Span) -> bool:
    """Whether a sign or strong words at its beginning mark a line as an entry of a list, which has no other mark."""
    return _MARKED.match(text, line.start, line.end) is not None


def begins_with_city(text: str, line: Span) -> bool:
    """Whether a line begins with a place in capitals, as an entry of a news agency's diary does: "PENN - Talks"."""
    return _BEGINS_WITH_CITY.match(text, line.start, line.end) is not None


def item_under_day(text: str, day: Moment, line: Span) -> Item:
    """A line below a day that stands alone, as an item of that day: "Penn: The board meets"."""
    return Item(day, line, line, is_placed=_BEGINS_WITH_PLACE.match(text, line.start, line.end) is not None)


def tells_weather(text: str, line: Span) -> bool:
    """Whether the line is one of a forecast."""
    return _WEATHER.search(text, line.start, line.end) is not None
