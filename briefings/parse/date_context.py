"""What is known where a date stands: the day of publication, the dates spoken of before, the tense around it."""

import re
from dataclasses import dataclass, field
from datetime import date

from briefings.parse import timex
from briefings.parse.date_fields import Fields
from briefings.parse.tense import lean

KNOWN_YEARS = range(1000, 9000)
"""Years from which dates are counted: none so near to the calendar's ends that a step could lead out of it."""

UNKNOWN_YEAR = "XXXX"
UNKNOWN_DAY = "XXXX-XX-XX"

_MARGIN = 20
"""How far from the line's start a date may stand at its head, behind a bullet mark or blanks."""

NEAR = 600
"""How many characters back "that day" and "a month later" look for what they are counted from."""

_REACH = 2000
"""How many characters back a clock time looks for its day."""

_SAME_SENTENCE = 120
_LINE_END = re.compile(r"[ \t:]{0,3}(?:\n|$)")
_ALONE_BEFORE = re.compile(r"(?:\n|^)[#*_ ]{0,5}$")
_STOP = re.compile(r"[.!?;\n]")
_WEEK = re.compile(r"\d{4}-W\d\d")

_LISTED = re.compile(r"[ ,/–-]{1,3}(?:(?:and|or|to|through)\s)?")
"""What stands between the dates of one list."""

_TO = re.compile(r",?\s(?:to|until|till|through)\s")

_PERIOD = re.compile(
    r"quarter|(?P<long>(?:six|nine|twelve|12)[\s-]months?|first\shalf|(?:fiscal|full|the)\syear\b(?!-))"
)
_PERIOD_REACH = 1000

_ATTRIBUTE = re.compile(r"\b(?:the|a|an|his|her|its|their|our|this)\s$", re.IGNORECASE)
"""Before a date that belongs to a noun ("will appeal the Jan. 10 ruling"): what lies ahead is not the date."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A date that the text has named, and where; `day` is the day that it lies on, if it is that fine; `heads`: it
    stands at the head of its line."""

    start: int
    end: int
    value: str
    day: date | None
    heads: bool


@dataclass(slots=True)
class Context:
    """The state of a reading from left to right. `anchor` is the day of publication, in one of `KNOWN_YEARS`."""

    text: str
    anchor: date | None
    spoken: list[Spoken] = field(default_factory=list)
    quarter: str | None = None
    stamps: frozenset[int] = frozenset()
    """The offsets of the times of a live blog's posts."""
    leaned: tuple[int, float] = (-1, 0)
    """Where the last date ends that was asked for its lean, and the lean."""

    def lean(self, start: int, end: int) -> float:
        """Whether the sentence looks back (below 0) or ahead (above 0) at `text[start:end]`. The dates of one list
        ("on Monday, Tuesday and Friday") are looked at alike."""
        before, leaning = self.leaned
        if before < 0 or not _LISTED.fullmatch(self.text, before, start):
            leaning = lean(self.text, start, end)
        self.leaned = end, leaning
        return leaning

    def side(self, start: int, end: int) -> int:
        """The lean as a sign: -1, 0 or 1."""
        leaning = self.lean(start, end)
        return (leaning > 0) - (leaning < 0)

    def heads_lines(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` is a line of its own, as the days of a diary are: it is then one to come."""
        return bool(_ALONE_BEFORE.search(self.text, max(0, start - 5), start) and _LINE_END.match(self.text, end))

    def guess_year(self, fields: Fields, start: int, end: int) -> int | str:
        """The year that the fields of `text[start:end]` name; else that which brings their month nearest to the
        day of publication, on the side to which the sentence looks."""
        if "year" in fields:
            return fields["year"]
        if self.anchor is None:
            return UNKNOWN_YEAR
        if "month" not in fields or "step" in fields:
            return self.anchor.year + int(fields.get("step", 0))
        month, day = int(fields["month"]), int(fields.get("day", 15))
        leaning = self.lean(start, end)
        if _ATTRIBUTE.search(self.text, max(0, start - 12), start):
            leaning = min(0, leaning)
        if begin := self._begin_of_range(start):
            return timex.nearest_year(begin, month, day, 0)
        return timex.nearest_year(self.anchor, month, day, leaning)

    def _begin_of_range(self, start: int) -> date | None:
        """The day before "to", which the date at `start` is near: "put back from June 2 to July 20"."""
        last = self.spoken[-1] if self.spoken else None
        return last.day if last and _TO.fullmatch(self.text, last.end, start) else None

    def add(self, start: int, end: int, value: str) -> None:
        """Remembers a date."""
        if (timex.year_of(value) or 0) not in KNOWN_YEARS:
            return
        line = self.text.rfind("\n", max(0, start - _MARGIN), start)
        margin = self.text[line + 1 : start] if line >= 0 or start < _MARGIN else "not a margin"
        heads = not any(letter.isalnum() for letter in margin)
        self.spoken.append(Spoken(start, end, value, timex.day_of(value), heads))

    def origin(self, start: int, unit: str) -> date | None:
        """What "the day before" or "that year" is counted from: the last date nearby that is as fine as the unit,
        else the day of publication."""
        return self.find_spoken(start, unit) or self.anchor

    def find_spoken(self, start: int, unit: str, since: int = 0) -> date | None:
        """The first day of the last date nearby, none before `since`, that is as fine as the unit."""
        for spoken in reversed(self.spoken[-8:]):
            if start - spoken.end > NEAR or spoken.start < since:
                break
            if first := _first_day(spoken.value, unit):
                return first
        return None

    def week_spoken_of(self, start: int) -> str | None:
        """The week that the sentence has just named ("In the week of Oct. 20, they will meet on Tuesday")."""
        last = self.spoken[-1] if self.spoken else None
        if last is None or start - last.end > _SAME_SENTENCE or not _WEEK.fullmatch(last.value):
            return None
        return None if _STOP.search(self.text, last.end, start) else last.value

    def day_of_clock(self, start: int, end: int) -> date | None:
        """The day of a clock time that is printed without one.

        That of publication for the time of a post; a day in the same clause; else the day at the head of a line
        above, as in a diary; else, unless the time stands alone on its line, the last one that lies on the side to
        which the sentence looks; else the day of publication.
        """
        if start in self.stamps:
            return self.anchor
        days = [(spoken, spoken.day) for spoken in self.spoken[-12:] if spoken.start > start - _REACH and spoken.day]
        line = self.text.rfind("\n", max(0, start - _REACH), start) + 1
        here = [(spoken, day) for spoken, day in days if spoken.start >= line]
        for spoken, day in reversed(here):
            if spoken.heads or (";" not in self.text[spoken.end : start] and self._agrees(day, start, end)):
                return day
        if any(self._agrees(day, start, end) for _, day in here):
            return self.anchor
        above = days[: len(days) - len(here)]
        heads = [day for spoken, day in above if spoken.heads]
        agreeing = [day for _, day in above if self._agrees(day, start, end)]
        stands_alone = start - line <= _MARGIN and not self.text[line:start].strip() and _LINE_END.match(self.text, end)
        likely = heads or (() if stands_alone else agreeing)
        return likely[-1] if likely else self.anchor

    def _agrees(self, day: date, start: int, end: int) -> bool:
        """Whether the sentence of `text[start:end]` may speak of the day: not if it looks ahead of a past one."""
        return self.anchor is None or day >= self.anchor or self.lean(start, end) <= 0

    def last_quarter(self) -> str | None:
        """The quarter that a report is about: the first one named or a later one that is over, else the last whole
        one before publication."""
        if self.quarter:
            return self.quarter
        return timex.shift(self.anchor, "quarter", -1) if self.anchor else None

    def compares_quarters(self, start: int) -> bool:
        """Whether "a year ago" means the same quarter of the year before: the text reports on a quarter, and the
        last period that it named is not a longer one."""
        if self.quarter is None:
            return False
        periods = list(_PERIOD.finditer(self.text[max(0, start - _PERIOD_REACH) : start].lower()))
        return bool(periods) and periods[-1]["long"] is None


def _first_day(value: str, unit: str) -> date | None:
    if day := timex.day_of(value):
        return day
    if unit in ("day", "week", "fortnight"):
        return None
    if month := timex.month_of(value):
        return timex.make_day(*month, 1)
    year = timex.year_of(value)
    return timex.make_day(year, 1, 1) if year and unit != "month" else None
