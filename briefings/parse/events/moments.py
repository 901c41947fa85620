"""Joins the date expressions of a sentence that speak of one moment: a day and its hour, both ends of a range, one
hour told in two zones. Promises to look at neighbours only, so that the time is linear in the mentions.
"""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from briefings.model.article import DateMention
from briefings.model.when import first_day, last_day
from briefings.parse.dates.find import RESTATED
from briefings.parse.rules.calendar import FULL_WEEKDAY, NUMBERS
from briefings.parse.rules.status import KEPT
from briefings.parse.rules.tenses import MOVED_ON

Numbered = tuple[int, DateMention]
"""A date mention behind its number in the article's list."""

_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d")
_KNOWN = re.compile(r"[12]\d{3}-(?:W\d\d|\d\d(?:-\d\d(?:T(?:[01]\d|2[0-4]):[0-5]\d)?)?)$")
_WEEKEND = re.compile(r"([12]\d{3})-W(\d\d)-WE$")
_RANGE = re.compile(r",?\s?(?:[-–—]|to|until|till|through|thru|and ends?|and)\s?(?:the\s)?$")
_IS_KEPT = re.compile(KEPT)
"""Behind a day that is kept for another case, and no last day of what the words before tell."""

_NEAR = re.compile(r"(?!\s(?:[-–—|/]\s+|\s+)[A-Z])[^.;:\n]{0,24}$")
"""Between a day and its hour; behind a dash or blanks, an item's words begin: "Mon 1/18 - Tea, 9 a.m."."""

_END_OF = re.compile(r"(?:the\s)?(?:end\sof\b|(?:month|week)(?:['’]s\s|-)end)", re.IGNORECASE)
_IS_OUT = re.compile(r"\sis\s(?:out|over|up)$")
_BY = re.compile(r"\bby\s$|\b(?:must|(?:has|have|needs?)\sto)\s[^.;]{2,40}\sbefore\s$", re.IGNORECASE)
HAS_UNTIL = re.compile(r"\b(?:(?:has|have|had)(?:\sbeen\sgiven)?|(?:gives?|gave|given)(?:\s\w+){0,4})\suntil\s$")
"""Before what somebody has time until: "has been given until March to report"."""

_WEEKDAY = re.compile(
    r"(?:(?:this|noon|midday|midnight|[\d:.]{1,5}\s?[ap]\.?m\.?)\s(?:on\s)?)?"
    rf"{FULL_WEEKDAY}"
    r"(?:\s(?:morning|afternoon|evening|night))?",
    re.IGNORECASE,
)
_BARE_HOUR = re.compile(
    r"(?:noon|midday|midnight|(?:half past )?(?:\d{4}|\d{1,2}|[a-z]{3,6})(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|o['’]clock)?)"
    r"(?:\s\(?(?![A-Za-z ]{0,20}\b(?:\w+day|tonight|tomorrow|on|this|next|last|that)\b)[A-Za-z ]{2,20}\)?)?",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r",\s(?:both|all|each)\s(?:(?:starting|beginning)\s)?(?:at|from)\s")
"""Between the last of several days and the hour of all of them."""

_AT_SAME_HOUR = re.compile(r"\bat\sthe\ssame\s(?:time|hour),?\s(?:on\s)?(?:the\s)?$")
"""Before a day at the hour of the one before."""

_OF_OTHER = (" after the ", " before the ", " after a ", " before a ")
"""Before the hour of something else: "it sails after the noon mail on Monday"."""

_LASTS = re.compile(r"\b(?:for|lasts?)\s(?P<days>[a-z]{3,5})\sdays,?\s(?:from|starting|beginning)\s(?:on\s)?$")
_OF_EACH = re.compile(r",?\s(?:(?:from|at|between)\s)?$")
"""Between several days and the hour of each of them: "May 4-6 from 9 a.m."."""

_IS_MOVED = re.compile(rf"\b(?:{MOVED_ON}|changed|brought)\s(?:\w+\s)?(?:from|to)\s$")
"""Between the day of an event and an hour that it had or gets: "the meeting on May 4 has been moved to 5 p.m."."""

_HOUR_FIRST = re.compile(r"(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|noon|midday|midnight)")
_BESIDE = re.compile(r"[\s,(/–-]{1,4}(?:or\s|\()?$")
_MOVES = re.compile(
    r"\b(?:mov|postpon|resched|push|put|brought|shift|slip|slid|delay|defer|chang|switch|extend|nudg|bump|shunt|re-?set"
    r"|re-?dat|re-?calendar)\w*\s"
    r"(?:[\w'’-]+,?\s){0,14}from\s(?:the\s)?$"
    r"|\b(?:put\soff|postponed|delayed|moved)\s(?:[\w'’-]+\s){1,8}[\w'’-]+,\s[^,.;\n]{5,80},\sfrom\s$"
    r"|\b(?:moved|postponed|adjourned|rescheduled|shifted|switched|delayed|pushed\sback|put\s(?:off|back))\s"
    r"(?:its|the|their|his|her|an?)\s(?:[\w'’-]+\s){1,6}(?:on|of|for)\s$"
    r"|,\swhich\s(?:was|were|had\sbeen)\s(?:to|due|set|planned|scheduled|expected)\b[^.;:,\n]{0,40}\s(?:on|for|at)\s$"
    r"|\b(?:was|were|been)\s(?:moved|postponed|rescheduled|adjourned|deferred|put|pushed|shifted|brought|delayed|switched"
    r"|transferred)"
    r"\s(?:(?:up|off|back|forward)\s)?(?:on\s)?$"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """When something is: `start` and `end` as in `Event`, the numbers of the mentions that say so, and where they
    stand."""

    start: str
    end: str | None
    timezone: str | None
    mentions: tuple[int, ...]
    first: int
    last: int
    is_bare_hour: bool = False

    @property
    def day(self) -> str:
        """The day, without an hour; less of it where no day is told."""
        return self.start[:10]

    @property
    def has_day(self) -> bool:
        """Whether the day is told."""
        return len(self.start) >= 10

    @property
    def has_time(self) -> bool:
        """Whether an hour is told."""
        return "T" in self.start

    def until(self, last: "Moment") -> "Moment":
        """The moment with the start of another as its end."""
        return replace(self, end=last.start, mentions=self.mentions + last.mentions)


def find_moments(text: str, mentions: Iterable[Numbered]) -> tuple[Moment, ...]:
    """The moments that the mentions of one sentence speak of, in its order."""
    return _find_moments(text, tuple(mentions))


@lru_cache(maxsize=1 << 6)
def _find_moments(text: str, mentions: tuple[Numbered, ...]) -> tuple[Moment, ...]:
    """The moments, kept for a while: each reader of a sentence asks for them."""
    moments: list[Moment] = []
    for number, mention in mentions:
        found = _moment(number, mention)
        if not found or mention.rule == RESTATED:
            continue
        if _is_last_day(text, mention):
            found = replace(found, start=last_day(found.start).isoformat())
        joined = moments and _join(text, moments[-1], found)
        if joined:
            moments[-1] = joined
            while len(moments) > 1 and _begins_list(text, *moments[-2:]):
                first, rest = moments[-2:]
                moments[-2:] = [
                    replace(rest, start=first.start, first=first.first, mentions=first.mentions + rest.mentions)
                ]
        else:
            moments.append(found)
    return tuple(_with_length(text, m) for m in _share_hour(text, moments))


def _with_length(text: str, moment: Moment) -> Moment:
    """The moment with its last day where the words before it tell its length: "for three days from May 4"."""
    if moment.end or not moment.has_day or moment.has_time:
        return moment
    told = _LASTS.search(text, max(0, moment.first - 40), moment.first)
    days = NUMBERS.get(told["days"].lower(), 0) if told else 0
    last = date.fromisoformat(moment.day) + timedelta(days=days - 1)
    return replace(moment, end=last.isoformat()) if days > 1 else moment


def _share_hour(text: str, moments: list[Moment]) -> list[Moment]:
    """The moments, those without an hour at that which the last one tells of all ("on May 4 and on May 9, both from
    3 p.m.") or which the one before has: "at 3 p.m. on Friday and at the same time on Sunday"."""
    for i in range(1, len(moments)):
        first, other = moments[i - 1 : i + 1]
        lacks_hour = first.has_time and other.has_day and not other.has_time
        if lacks_hour and _AT_SAME_HOUR.search(text, first.last, other.first):
            moments[i] = replace(other, start=other.start + first.start[10:], timezone=first.timezone)
    last = moments[-1] if len(moments) > 1 else None
    if last is None or not last.has_time:
        return moments
    is_apart = last.is_bare_hour and len(moments) > 2  # "Monday in Penn and Friday at the mill, each at 7 p.m."
    if not _OF_ALL.search(text, moments[-2].last if is_apart else last.first, last.last):
        return moments
    hour = last.start[10:]
    if is_apart:
        moments = [*moments[:-2], replace(moments[-2], mentions=moments[-2].mentions + last.mentions)]
    return [
        m if m.has_time or not m.has_day else replace(m, start=m.start + hour, timezone=last.timezone) for m in moments
    ]


def _is_last_day(text: str, mention: DateMention) -> bool:
    """Whether the end of a month that a mention tells is its last day: by that time something is due, or it is to be
    done "before the month is out"."""
    if _IS_OUT.search(mention.text):
        return True
    before = text[max(0, mention.start - 50) : mention.start]
    return bool(_END_OF.match(mention.text) and (_BY.search(before) or HAS_UNTIL.search(before)))


def next_week(moment: Moment, text: str, today: date) -> Moment:
    """The moment a week later if its text is a bare weekday of the last seven days, else itself."""
    if not moment.has_day or not _WEEKDAY.fullmatch(text):
        return moment
    day = date.fromisoformat(moment.day)
    if not 0 < (today - day).days <= 7:
        return moment
    later = (day + timedelta(days=7)).isoformat()
    return replace(moment, start=later + moment.start[10:], end=None)


def _moment(number: int, mention: DateMention) -> Moment | None:
    start, end = _written(mention.value)
    if not start:
        return None
    is_bare = "T" in start and bool(_BARE_HOUR.fullmatch(mention.text))
    return Moment(start, end, mention.timezone, (number,), mention.start, mention.end, is_bare)


def _written(value: str) -> tuple[str | None, str | None]:
    """A TIMEX3 value as an event's start and end; (None, None) for what is coarser than a month or vague."""
    if weekend := _WEEKEND.match(value):
        try:
            saturday = date.fromisocalendar(int(weekend[1]), int(weekend[2]), 6)
        except ValueError:
            return None, None
        return saturday.isoformat(), (saturday + timedelta(days=1)).isoformat()
    if "T" in value and not _KNOWN.match(value):
        day = _DAY.match(value)
        return (day[0] if day else None), None
    return _exact(value), None


def _exact(value: str) -> str | None:
    """A value that names a real day, week or month, with the midnight that ends a day as the next day's first hour."""
    if not _KNOWN.match(value):
        return None
    try:
        first_day(value.replace("T24", "T00"))
    except ValueError:
        return None
    return value.replace("T24", "T00").replace(value[:10], _next_day(value[:10])) if "T24" in value else value


def _join(text: str, a: Moment, b: Moment) -> Moment | None:
    """One moment out of two neighbours, or None if they are two."""
    gap = text[a.last : b.first] if b.first - a.last <= 40 else "\n\n"
    both = replace(a, mentions=a.mentions + b.mentions, last=b.last, timezone=a.timezone or b.timezone)
    if a.end is None and _RANGE.match(gap) and _is_range(text, a, b, gap):
        return replace(both, end=b.start)
    if b.has_time and a.has_day and (several := _join_hour(text, a, b, gap)):
        return replace(both, start=several[0], end=several[1])
    if gap == ", " and not a.has_time and b.has_day and _is_weekday_of(text[a.first : a.last], b):
        return replace(both, start=b.start, end=b.end)
    if not (a.has_day and b.has_day and a.day == b.day and _NEAR.match(gap)) or _IS_MOVED.search(gap):
        return None
    if a.has_time and b.has_time:
        told_twice = a.timezone != b.timezone and bool(_BESIDE.match(gap))
        return replace(both, timezone=a.timezone) if told_twice or a.start == b.start else None
    is_bare = a.is_bare_hour and b.is_bare_hour  # not "a 6 p.m. hearing on Monday"
    is_of_other = a.is_bare_hour and text.endswith(_OF_OTHER, 0, a.first)
    return replace(
        both, start=b.start if b.has_time or is_of_other else a.start, end=a.end or b.end, is_bare_hour=is_bare
    )


def _join_hour(text: str, a: Moment, b: Moment, gap: str) -> tuple[str, str] | None:
    """Start and end of several days and an hour behind them. It is the last day's after "until" and where it leads its
    day ("to 9 p.m. Saturday"), else each day's ("May 4-6, 9 a.m."), which may have a last hour, too ("to 5 p.m.")."""
    if a.end == b.day:
        if a.has_time:
            return (a.start, b.start) if _RANGE.match(gap) else None
        return (a.start + b.start[10:], a.end) if _OF_EACH.match(gap) else None
    is_range = a.end is None and not a.has_time and b.day > a.day and _RANGE.match(gap)
    if not is_range or _is_moved(text, a):
        return None
    if "and" in gap:
        is_each = _next_day(a.start) == b.day and not _HOUR_FIRST.match(text, b.first)  # "Friday and 2 p.m. Saturday"
        return (a.start + b.start[10:], b.day) if is_each else None
    is_led = _HOUR_FIRST.match(text, b.first) or ("o" in gap and " at " in text[b.first : b.last])
    if is_led or "til" in gap:
        return a.start, b.start
    return a.start + b.start[10:], b.day


def _is_range(text: str, a: Moment, b: Moment, gap: str) -> bool:
    if a.has_day != b.has_day or (len(a.start) != len(b.start) and not a.has_time) or b.start <= a.start:
        return False
    if "and" in gap and "between " in text[max(0, a.first - 8) : a.last]:
        return a.has_time == b.has_time
    if "and" in gap:
        return a.has_day and _shares_hour(text, a) and _next_day(a.day) == b.start and not _IS_KEPT.match(text, b.last)
    return not _is_moved(text, a)


def _is_moved(text: str, moment: Moment) -> bool:
    """Whether something is moved from the moment, so that what follows is no end: "moved from May 4 to May 9"."""
    return _MOVES.search(text[max(0, moment.first - 180) : moment.first]) is not None


def _shares_hour(text: str, a: Moment) -> bool:
    """Whether the first of several days has no hour of its own: "Friday and", "at 7 p.m. on Friday and"."""
    return not a.has_time or _HOUR_FIRST.match(text, a.first) is not None


def _begins_list(text: str, a: Moment, b: Moment) -> bool:
    """Whether the first of two is the day before the range of the other, in one list: "17", before "18 and 19 May"."""
    are_days = a.has_day and len(b.start) == len("YYYY-MM-DD") and a.end is None and b.end is not None
    return are_days and _shares_hour(text, a) and text[a.last : b.first] == ", " and _next_day(a.day) == b.start


def _is_weekday_of(printed: str, moment: Moment) -> bool:
    """Whether the words end with the weekday of the moment: "the following Saturday" before "Jan. 30"."""
    return printed.rpartition(" ")[2] == calendar.day_name[date.fromisoformat(moment.day).weekday()]


def _next_day(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
