"""What is known where a date stands: the day of publication, the dates spoken of before, the tense around it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from briefings.parse.dates import timex
from briefings.parse.dates.fields import Fields
from briefings.parse.dates.lead_cues import CERTAIN, is_moved_to
from briefings.parse.dates.tense import begins_anew, lean
from briefings.parse.dates.years import is_of_next_year, year_of_range
from briefings.parse.rules.marks import BULLETS
from briefings.parse.text.sentences import REACH, find_line

KNOWN_YEARS = range(1000, 9000)
"""Years from which dates are counted: none so near to the calendar's ends that a step could lead out of it."""

UNKNOWN_YEAR = "XXXX"
UNKNOWN_DAY = "XXXX-XX-XX"

MARGIN = 20
"""How far from the line's start a date may stand at its head, behind a bullet mark or blanks."""

NEAR = 600
"""How many characters back "that day" and "a month later" look for what they are counted from."""

LINE_END = re.compile(r"[ \t:]{0,3}(?:\n|$)")
_OWNS_WHAT_COMES = re.compile(r"['’]s\s[^.;]{1,60}\b(?:will|shall|(?:is|are)\s(?:due\s|set\s)?to)\b")
"""Behind a year that only says which accounts come out: "Last year's accounts will be tabled on"."""

_OF_LAST_YEAR = re.compile(r"\blast\syear['’]s\s(?:\w{1,15},?\s){1,4}(?:on|in)\s$", re.IGNORECASE)
"""Before the date of something of last year: "last year's fair, on Sept. 3"."""

_DASHES = ("-", "–", " - ", " – ")
_ALONE_BEFORE = re.compile(r"(?:\n|^)[#*_ ]{0,5}$")

LIST_JOINT = re.compile(r"[ ,/–-]{1,3}(?:(?:and|or|to|through)\s)?")
"""What stands between the dates of one list."""

_OPENS_WITH = re.compile(r"(?:^|[.!?:\n]\s*)In\s$")
STOP = re.compile(r"[.!?;\n]")
_IN_HEADING = re.compile(r"(?:^|\n)\w[^.!?;\n]{0,60}$")
_ABOVE_LIST = re.compile(
    rf"[ \t]{{0,3}}\n\s{{0,4}}(?:[{BULLETS}–—-]\s|\d{{1,2}}(?:[:.]\d\d\b|(?:[:.]\d\d)?\s?[ap]\.?m\b))", re.IGNORECASE
)
_SENTENCE, _IN_SENTENCE = 200, 4
"""How many characters and dates back the year is sought with which a sentence opens."""

_TO = re.compile(r",?\s(?:to|until|till|through)\s")

_PERIOD = re.compile(
    r"quarter|(?P<long>(?:six|nine|twelve|12)[\s-]months?|first\shalf|(?:fiscal|full|the)\syear\b(?!-))"
)
_PERIOD_REACH = 1000

_ATTRIBUTE = re.compile(r"\b(?:the|a|an|his|her|its|their|our|this)\s$", re.IGNORECASE)
"""Before a date that belongs to a noun ("will appeal the Jan. 10 ruling"): what lies ahead is not the date."""

_HELD = re.compile(
    r"\s(?:[\w.-]{1,14}\s){0,3}(?:elections?|vote|ballot|referendum|primary|primaries|run-?off|convention|summit|deadline)\b"
)
"""Behind the day of what is known long before, so that a sentence of the past can speak of one to come: "hoped to sway
the Nov. 8 election"."""

_WAS_THEN = re.compile(r"\s(?:was|were)\s[a-z]{3,12}ed\s(?=[a-z])")
"""Behind the day for which something had been planned that is told as over: "was abandoned after an hour"."""

_DELIVERED = re.compile(r"\s(?:delivery|settlement|contracts?|futures|expiry|expiration)\b")
"""Behind the month for which something is sold: one to come."""

_COUNTED = re.compile(
    r"(?:['’]s)?\s(?:\w{3,12}\s){0,2}(?:sales|figures|data|results|earnings|profits?|revenues?|numbers|output|production|exports"
    r"|imports|orders|inflation|payrolls|jobs|unemployment|prices|traffic|starts)\b"
)
"""Behind the month of which something is counted: the nearest one, whenever it is reported."""

_TALE = re.compile(
    r"(?![^.!?;\n]{0,120}\b(?:since|until|again|now|this|last)\b)"
    r"[^.!?;\n]{0,90}\b(?:and|then|who|he|she|it|they|before)\b[^.!?;\n]{0,40}"
)
"""Between two dates of one tale."""

_BEHIND_VERB = re.compile(r"[a-z]{2,12}\s(?:the|its|their|this)\s$")
"""Before such a day, where it does not open its sentence."""


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
    leans: dict[int, float] = field(default_factory=dict)
    """The leans that `lean_of` has found."""
    formers: dict[int, bool] = field(default_factory=dict)
    """Whether the dates that begin there are ones that an event no longer has."""
    searched: dict[str, bool] = field(default_factory=dict)
    """Whether the whole text holds what it was searched for, by a name: it is searched but once."""
    leaned: tuple[int, int, float] = (-1, -1, 0)
    """Where the last date stands that was asked for its lean, and the lean."""

    def lean(self, start: int, end: int) -> float:
        """Whether the sentence looks back (below 0) or ahead (above 0) at `text[start:end]`. The dates of one list
        ("on Monday, Tuesday and Friday") are looked at alike."""
        begin, before, leaning = self.leaned
        if (begin, before) == (start, end):
            return leaning
        is_listed = before >= 0 and LIST_JOINT.fullmatch(self.text, before, start)
        if not is_listed or begins_anew(self.text, start, end) or is_moved_to(self.text, start):
            leaning = lean(self.text, start, end)
        self.leaned = start, end, leaning
        return leaning

    def holds(self, name: str, search: Callable[[str], bool]) -> bool:
        """Whether the search, which has a name, finds something in the text."""
        if name not in self.searched:
            self.searched[name] = search(self.text)
        return self.searched[name]

    def lean_of(self, spoken: Spoken) -> float:
        """The lean of a date that was named before."""
        if spoken.start not in self.leans:
            self.leans[spoken.start] = lean(self.text, spoken.start, spoken.end)
        return self.leans[spoken.start]

    def side(self, start: int, end: int) -> int:
        """The lean as a sign: -1, 0 or 1."""
        leaning = self.lean(start, end)
        return (leaning > 0) - (leaning < 0)

    def heads_lines(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` is a line of its own, as the days of a diary are: it is then one to come."""
        return bool(_ALONE_BEFORE.search(self.text, max(0, start - 5), start) and LINE_END.match(self.text, end))

    def not_before(self, start: int, end: int) -> date | None:
        """The day of publication where the sentence looks ahead: "meets again two days later" counts from a day to
        come."""
        return self.anchor if self.lean(start, end) > 0 else None

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
        if _OF_LAST_YEAR.search(self.text, max(0, start - 60), start) and self.lean(start, end) <= 0:
            return self.anchor.year - 1
        if year := self.year_of_sentence(start):
            return year
        leaning = self._lean_of_month(start, end)
        if year := year_of_range(self.text, end, month, self.anchor, leaning):
            return year
        last = self.spoken[-1] if self.spoken else None
        joint = self.text[last.end : start] if last else ""
        is_end = last is not None and joint in _DASHES and last.value[5:7] == f"{month:02}"
        if last and (joint == " (" or is_end) and (told := timex.year_of(last.value)):
            return told  # "the Easter weekend of 2026 (3rd-5th April)"
        if leaning >= 0 and is_of_next_year(self.text, start):
            return self.anchor.year + 1
        if month == self.anchor.month and "day" not in fields:
            return self.anchor.year
        if begin := self._begin_of_range(start):
            return timex.nearest_year(begin, month, day, 1)
        if leaning < 0 and (year := self._year_of_tale(month, start)):
            return year
        nearest, leaned = (timex.nearest_year(self.anchor, month, day, side) for side in (0, leaning))
        return nearest if self._is_told_by_weekday(fields, nearest, leaned) else leaned

    def _lean_of_month(self, start: int, end: int) -> float:
        """The lean of a date without its year, as far as the noun to which it belongs lets the verb count."""
        if _DELIVERED.match(self.text, end):
            return CERTAIN
        leaning = self.lean(start, end)
        if _COUNTED.match(self.text, end):
            return 0
        if _ATTRIBUTE.search(self.text, max(0, start - 12), start):
            leaning = min(0, leaning)
        is_known_ahead = _HELD.match(self.text, end) and _BEHIND_VERB.search(self.text, max(0, start - 40), start)
        is_over = leaning == 1 and _WAS_THEN.match(self.text, end) and self.text.endswith(" for ", 0, start)
        return 0 if is_over or (leaning == -1 and is_known_ahead) else leaning

    def _year_of_tale(self, month: int, start: int) -> int | None:
        """The year of a month that follows on a past one with its year in the same sentence: "shot in March 1999, he
        died in June"."""
        last = self.spoken[-1] if self.spoken else None
        if last is None or not _TALE.fullmatch(self.text, last.end, start):
            return None
        year, is_printed = timex.year_of(last.value), self.text[last.end - 4 : last.end] == last.value[:4]
        if not year or not is_printed or not self.anchor or year >= self.anchor.year or len(last.value) < 7:
            return None
        return year + (month < int(last.value[5:7])) if last.value[5:7].isdecimal() else None

    @staticmethod
    def _is_told_by_weekday(fields: Fields, nearest: int, leaned: int) -> bool:
        """Whether the printed weekday is the day's in the `nearest` year and not in the `leaned` one."""
        days = (timex.make_day(year, int(fields["month"]), int(fields.get("day", 0))) for year in (nearest, leaned))
        return [day is not None and day.isoweekday() == fields.get("weekday") for day in days] == [True, False]

    def year_of_sentence(self, start: int) -> int | None:
        """The past year with which the sentence of the offset opens, which its months are of: "In 2008 the bank paused
        in March", "Last year, it paused in March"."""
        for spoken in reversed(self.spoken[-_IN_SENTENCE:]):
            if start - spoken.end > _SENTENCE or STOP.search(self.text, spoken.end, start):
                return None
            if _OWNS_WHAT_COMES.match(self.text, spoken.end, start):
                return None
            opens = _OPENS_WITH.search(self.text, max(0, spoken.start - 6), spoken.start)
            if len(spoken.value) == 4 and (opens or self.text.startswith("Last year", spoken.start)):
                year = int(spoken.value) if spoken.value.isdecimal() else 0
                return year if self.anchor and 0 < year < self.anchor.year else None
        return None

    def _begin_of_range(self, start: int) -> date | None:
        """The day before "to", which the date at `start` is near: "put back from June 2 to July 20"."""
        last = self.spoken[-1] if self.spoken else None
        return last.day if last and _TO.fullmatch(self.text, last.end, start) else None

    def add(self, start: int, end: int, value: str) -> None:
        """Remembers a date."""
        if (timex.year_of(value) or 0) not in KNOWN_YEARS:
            return
        line = find_line(self.text, start, REACH)
        margin = self.text[line:start] if start - line <= MARGIN else "not a margin"
        ends_heading = _ABOVE_LIST.match(self.text, end) and _IN_HEADING.search(self.text, max(0, start - 62), start)
        heads = not any(letter.isalnum() for letter in margin) or bool(ends_heading)
        self.spoken.append(Spoken(start, end, value, timex.day_of(value), heads))

    def origin(self, start: int, unit: str, since: date | None = None, reach: int = NEAR) -> date | None:
        """What "the day before" or "that year" is counted from: the last date nearby that is as fine as the unit,
        else the day of publication."""
        return self.find_spoken(start, unit, since=since, reach=reach) or self.anchor

    def find_spoken(
        self, start: int, unit: str, line: int = 0, since: date | None = None, reach: int = NEAR
    ) -> date | None:
        """The first day of the last date nearby that is as fine as the unit, stands not before `line`, and is not
        before the day `since`; nearby is `reach` characters back."""
        for spoken in reversed(self.spoken[-8:]):
            if start - spoken.end > reach or spoken.start < line:
                break
            first = _first_day(spoken.value, unit)
            if first and (since is None or first >= since):
                return first
        return None

    def find_day_spoken(self, start: int, number: int) -> date | None:
        """The last day to come nearby that has the number in its month: "on the 17th" behind "17 and 18 October"."""
        for spoken in reversed(self.spoken[-8:]):
            if start - spoken.end > NEAR:
                break
            if spoken.day and spoken.day.day == number and self.anchor and spoken.day > self.anchor:
                return spoken.day
        return None

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
