"""Which day a bare weekday means by what the text says elsewhere: the next one of a list, that of a week, a diary or a
range.

Promises to look at the last `LAST` dates only, so that the time is linear in them.
"""

import re
from datetime import date, timedelta
from itertools import pairwise

from briefings.parse.dates import timex
from briefings.parse.dates.context import LIST_JOINT, NEAR, STOP, Context
from briefings.parse.dates.discourse import ENTRY, ENTRY_MARKS, IN_RESERVE, LAST, REACH
from briefings.parse.dates.lead_cues import FAINT, IN_STORY, POSSESSIVES, is_counted_on
from briefings.parse.dates.spans_told import range_told_of
from briefings.parse.rules.calendar import FULL_WEEKDAY
from briefings.parse.text.sentences import find_line, sentence_before

_SAME_SENTENCE = 120
_HALF_A_WEEK = 3
_WEEK = re.compile(r"\d{4}-W\d\d")
_HEAD = re.compile(r"[ \t]{0,3}(?:$|[\n:,|–—-])")
"""What stands behind the day at the head of a diary's lines."""

_FULL = re.compile(rf"(?i:{FULL_WEEKDAY}),?\s[^\n]{{0,20}}\d[^\n]{{0,20}}")
"""A day printed with its weekday and its date."""

_NAMES_WEEKDAY = re.compile(FULL_WEEKDAY, re.IGNORECASE)

_MOVED = re.compile(
    r"\b(?:(?P<sooner>(?:brought|moved)\s(?:forward|up))|(?:put|pushed|moved)\s(?:back|off)|postponed|delayed"
    r"|(?P<beside>moved|shifted|switched|transferred|changed))\sto\s(?:the\s)?$"
)


_BEFOREHAND = re.compile(
    r"\b(?:tickets?|passes|seats|sales?|registration|sign-?up|booking|bookings|applications|entries)\s(?:\w{2,12}\s){0,4}"
    r"(?:opens?|on\ssale|begins?|starts?|available)\s(?:\w{2,12}\s){0,3}$",
    re.IGNORECASE,
)
"""Before the day on which tickets are sold or places given: one before that of the fair that was just named."""

_SHORT = timedelta(days=7)
_OF_SOMETHING = re.compile(r"\bthe\s$", re.IGNORECASE)
"""Before the weekday of a part of something: "the Saturday concert"."""

_BEHIND_DAY = re.compile(r"\s[a-z]{3,}")
_OF_NEXT_WEEK = re.compile(rf"\bnext\sweek\b|\bnext\s{FULL_WEEKDAY}", re.IGNORECASE)

_LASTS = re.compile(
    r"\b(?:runs|lasts|continues|goes\son|(?:is|are|stays?|remains?)\s(?:open|on|on\s(?:show|display|sale)))"
    r"\s(?:\w{1,15}\s){0,4}(?:until|till|to|through)\s$"
)
"""Before the day on which something ends that has more than a day to go."""

_WITH = re.compile(r",?\s(?:with|followed\sby|then)\s")
_FOLLOWED = re.compile(r",?\sfollowed\sby\s")
_BEHIND_WITH = re.compile(
    r"(?:(?:\sat\s[^,;\n]{1,12})?,?\s(?:with|followed\sby|then)|,?\sand)\s"
    r"(?!(?:[\w-]{1,20}\s){0,4}(?:previews?|rehearsals?|practice|due|deadline|tickets?|registration"
    r"|saying|said|telling|showing|adding)\b)"
    r"(?:[\w'’&-]{1,20}\s){1,9}?(?:on\s)?"
)
"""Between the day on which something begins and that of a part of it: "opens Monday, with a vote on Friday"."""

_BEHIND_PLACE = re.compile(r",?\sand\s(?:at|in)\s(?:the\s)?[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}(?:\son)?\s")
"""Between the day of something at one place and that of the same at the next: "in Penn on Friday and in Tarn on"."""

_LISTED_AT = re.compile(r"\s(?:at|in)\s[^.;:,\n]{2,50}(?:,\s(?:and\s)?|\sand\s)(?:on\s)?")
"""Between two days to come that are listed with their places: "Monday at Quill Hall, Wednesday at"."""

_ENDS_BEHIND = re.compile(
    r"(?:\s(?:at|from)\s[^,;\n]{1,12})?,?\s(?:and|then|before)\s(?:[\w'’-]{1,20}\s){0,4}?"
    r"(?:ends?|ending|clos(?:es?|ing)|finish(?:es|ing)?|conclud(?:es?|ing)|wraps?\sup|return(?:s|ing)?"
    r"|(?:comes?|goes|go)\s(?:back|home)|reopen(?:s|ing)?|returned|sent|published|announced|counted|decides?|votes?)\s(?:[a-z]{1,12}\s){0,3}?(?:at\s[^,;\n]{1,12}\s)?(?:(?:on|by)\s)?"
)
"""Between the day on which something begins and that on which it ends: "opens on Monday and closes on"."""

_FOLLOWS = re.compile(r"\bfollow(?:s|ed)?\s(?:on\s)?$")
"""Before the day of what comes behind what has just been told: "The vote follows on Thursday"."""

_FROM_HOUR = re.compile(
    rf"(?:\sand\s{FULL_WEEKDAY},?\s(?:(?:from|at|between)\s)?|,?\s(?:from|between)\s|\s\()"
    r"(?:\d{1,2}\s?[-–]\s?(?=\d{1,2}\s?[ap]\.?m)|\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m)|noon\b)",
    re.IGNORECASE,
)
"""Behind a weekday: the hour of something to come on it, or on it and the next day."""

_WEEK_LONG = 7
_NAMES_TODAY = re.compile(
    r"[\"“][^\"”\n]{0,600}[\"”]|``[^`]{0,600}''|\b(?P<word>today|tomorrow|tonight|yesterday)\b", re.IGNORECASE
)
"""What is said, or a word outside of it for a day that is counted from that of publication."""


def is_followed_by_hour(text: str, end: int) -> bool:
    """Whether an hour of something to come stands behind a day: "Saturday from 7 p.m."."""
    return _FROM_HOUR.match(text, end) is not None


def is_a_week_on(context: Context, start: int, leaning: float) -> bool:
    """Whether the weekday of publication, named of something to come, is that of the next week: the day of publication
    is called otherwise in a text that calls it "today"; what runs until a day does not end on the same one."""
    if leaning <= 0:
        return False
    has_hour = _NAMES_WEEKDAY.match(context.text, start) is None
    lasts = not has_hour and _LASTS.search(context.text, max(0, start - 80), start) is not None
    last = context.spoken[-1] if context.spoken else None
    is_behind = last and last.day and context.anchor and start - last.end <= NEAR and last.day > context.anchor
    if is_behind and context.text.endswith("On ", 0, start):
        return True  # "They meet on Tuesday. On Wednesday she travels to Penn", of a Wednesday
    return lasts or context.holds("today", _names_today)


def weekday_spoken_of(context: Context, weekday: int, start: int, end: int) -> date | None:
    """The day that a bare weekday means by what was said before it: one of the week or the range just named, one beside
    the day of its diary, or an end of a range; None if it is told of as past or none is near."""
    leaning = context.lean(start, end)
    if context.spoken and _FOLLOWED.match(context.text, context.spoken[-1].end, start):
        leaning = max(0, leaning)
    if context.anchor is None or leaning < 0:
        return None
    if week := _week_spoken_of(context, start):
        day = timex.in_week(week, weekday)
        return day if day >= context.anchor or not leaning else None
    if moved := _moved_day(context, weekday, start):
        return moved
    if _BEFOREHAND.search(sentence_before(context.text, start)):
        return None if leaning > 0 else timex.on_weekday(context.anchor, weekday, 1)
    told = range_told_of(context, start) if is_counted_on(context.text, start, end) else None
    if told and told[0] > context.anchor:
        return timex.on_weekday(told[0], weekday, 1)
    if later := _day_of_part(context, weekday, start, end):
        return later
    if not leaning and _goes_on(context, start, end):
        return timex.on_weekday(context.anchor, weekday, 1)
    if head := _diary_day(context, weekday, start):
        return _beside(head, weekday, leaning)
    named = _day_of_range(context, weekday, start) or _day_of_next_week(context, weekday, start)
    is_part = not named and _BEHIND_DAY.match(context.text, end)
    return _day_of_short_range(context, weekday, start) if is_part else named


def weekday_listed(context: Context, weekday: int, start: int, end: int) -> date | None:
    """The weekday behind the one with which it is listed: "on Friday and Saturday", "from Monday to Wednesday", "on
    Friday at the mill, Saturday at the pier". None where that would be one to come of which the sentence tells as past
    ("on Monday and, as before, Thursday")."""
    last = context.spoken[-1] if context.spoken else None
    if last is None or last.day is None or not _NAMES_WEEKDAY.match(context.text, last.start, last.end):
        return None
    is_joined = LIST_JOINT.fullmatch(context.text, last.end, start) is not None
    if not is_joined and not _is_listed_at(context, last.day, last.end, start, end):
        return None
    day = timex.on_weekday(last.day + timedelta(days=1), weekday, 1)
    is_ahead = context.anchor is not None and day > context.anchor >= last.day
    return None if is_ahead and context.lean(start, end) < 0 else day


def _is_listed_at(context: Context, day: date, after: int, start: int, end: int) -> bool:
    """Whether a weekday follows a day to come, which ends at `after`, in a list of days with their places."""
    if context.anchor is None or day <= context.anchor or not _LISTED_AT.fullmatch(context.text, after, start):
        return False
    return not context.text.startswith(POSSESSIVES, end) and context.lean(start, end) >= 0


def same_weekday(context: Context, weekday: int) -> date | None:
    """The last day named that is the weekday: "the same Thursday"."""
    days = (spoken.day for spoken in reversed(context.spoken[-LAST:]))
    return next((day for day in days if day and day.isoweekday() == weekday), None)


def weekday_told_of(context: Context, weekday: int, start: int) -> date | None:
    """What "that Friday" is: the Friday of the range or list named last, else the last one named less than a week from
    the last day, else the one in the week of that day; None if no day is near."""
    told = range_told_of(context, start)
    if told is None:
        return None
    day = timex.on_weekday(told[0], weekday, 1)
    named, of_week = same_weekday(context, weekday), timex.in_week(timex.format_week(told[0]), weekday)
    if day <= told[1] or named is None:
        return day if day <= told[1] else of_week
    return named if abs((named - told[0]).days) < _WEEK_LONG else of_week


def _names_today(text: str) -> bool:
    """Whether a sentence names it; a headline does that in papers, too, that call the day by its name."""
    return any(found["word"] and IN_STORY.match(text, found.end()) for found in _NAMES_TODAY.finditer(text))


def _week_spoken_of(context: Context, start: int) -> str | None:
    """The week that the sentence has just named ("In the week of Oct. 20, they will meet on Tuesday")."""
    last = context.spoken[-1] if context.spoken else None
    if last is None or start - last.end > _SAME_SENTENCE or not _WEEK.fullmatch(last.value):
        return None
    return None if STOP.search(context.text, last.end, start) else last.value


def _moved_day(context: Context, weekday: int, start: int) -> date | None:
    """The weekday to which its sentence moves an event from the date that it has just named: before it for one that is
    brought forward, the nearest for one that is just moved, behind it for any other."""
    moved = _MOVED.search(context.text, max(0, start - _SAME_SENTENCE), start)
    last = context.spoken[-1] if context.spoken else None
    if not moved or context.anchor is None or last is None or last.day is None or start - last.end > _SAME_SENTENCE:
        return None
    is_full = any(letter.isdigit() for letter in context.text[last.start : last.end])
    if not is_full or STOP.search(context.text, last.end, start):
        return None
    sooner, later = (timex.on_weekday(last.day + timedelta(days=step), weekday, step) for step in (-1, 1))
    is_nearer = bool(moved["beside"]) and last.day - sooner < later - last.day and sooner > context.anchor
    return sooner if moved["sooner"] or is_nearer else later


def _day_of_part(context: Context, weekday: int, start: int, end: int) -> date | None:
    """The weekday of a part of what begins on the day to come that has just been named, or that is kept for it:
    behind that."""
    last = context.spoken[-1] if context.spoken else None
    if last is None or last.day is None or context.anchor is None or last.day <= context.anchor:
        return None
    is_part = _BEHIND_WITH.fullmatch(context.text, last.end, start) and _WITH.search(
        sentence_before(context.text, start)
    )
    is_part = is_part or _BEHIND_PLACE.fullmatch(context.text, last.end, start) or IN_RESERVE.match(context.text, end)
    is_part = is_part or _ENDS_BEHIND.fullmatch(context.text, last.end, start)
    if start - last.end <= NEAR:
        is_part = is_part or _FOLLOWS.search(context.text, max(0, start - 20), start)
    return timex.on_weekday(last.day + timedelta(days=1), weekday, 1) if is_part else None


def _goes_on(context: Context, start: int, end: int) -> bool:
    """Whether the weekday goes on a sentence that has just named a day to come: "land on Thursday and play on"."""
    last = context.spoken[-1] if context.spoken else None
    if last is None or last.day is None or context.anchor is None or start - last.end > _SAME_SENTENCE:
        return False
    is_ahead = context.anchor < last.day <= context.anchor + _SHORT and not last.heads
    return is_ahead and not STOP.search(context.text, last.end, start) and not context.text.startswith(POSSESSIVES, end)


def _diary_day(context: Context, weekday: int, start: int) -> date | None:
    """The day of the diary's entry that goes on at `start`, if that is one to come; or that of the entry before, for
    the weekday of publication at the head of a line: "Thursday: ... Friday: ..." on a Friday."""
    text = context.text
    line = find_line(text, start, REACH)
    ends_week = not text[line:start].strip(ENTRY_MARKS) and context.anchor and weekday == context.anchor.isoweekday()
    for spoken in reversed(context.spoken[-LAST:]):
        if spoken.heads and spoken.day and _HEAD.match(text, spoken.end):
            is_under = ends_week or spoken.start >= line or ENTRY.match(text, line) is not None
            return spoken.day if is_under and context.anchor and spoken.day > context.anchor else None
    return None


def _beside(head: date, weekday: int, leaning: float) -> date:
    """The weekday behind a day, or that day; the nearest one where the sentence tells of a former day."""
    day = timex.on_weekday(head, weekday, 1)
    is_before = leaning == FAINT and (day - head).days > _HALF_A_WEEK
    return day - timedelta(days=7) if is_before else day


def _day_of_range(context: Context, weekday: int, start: int) -> date | None:
    """The end of a range to come that was printed with the weekday and its date: "from Friday, Jan. 28, to Saturday,
    Jan. 29 ... gates open on Friday". A weekday printed so by itself is more often another one."""
    near = [spoken for spoken in context.spoken[-LAST:] if start - spoken.end <= NEAR]
    for first, last in pairwise(near):
        if not LIST_JOINT.fullmatch(context.text, first.end, last.start):
            continue
        for spoken in (first, last):
            is_full = _FULL.fullmatch(context.text, spoken.start, spoken.end)
            if is_full and spoken.day and spoken.day.isoweekday() == weekday and not _is_over(context, spoken.day):
                return spoken.day
    return None


def _day_of_short_range(context: Context, weekday: int, start: int) -> date | None:
    """The weekday of a part of what goes on for some days: "the fair is on May 3-5 ... the Saturday concert is off"."""
    told = _OF_SOMETHING.search(context.text, max(0, start - 5), start) and range_told_of(context, start, is_range=True)
    if not told or _is_over(context, told[0]) or told[1] - told[0] >= _SHORT:
        return None
    day = timex.on_weekday(told[0], weekday, 1)
    return day if day <= told[1] else None


def _day_of_next_week(context: Context, weekday: int, start: int) -> date | None:
    """The weekday that has just been named as one of next week: "on Tuesday of next week ... they speak on Tuesday"."""
    for spoken in reversed(context.spoken[-LAST:]):
        names_it = _NAMES_WEEKDAY.search(context.text, spoken.start, spoken.end)
        if start - spoken.end <= NEAR and names_it and spoken.day and spoken.day.isoweekday() == weekday:
            is_next = _OF_NEXT_WEEK.search(context.text, spoken.start, spoken.end) is not None
            return spoken.day if is_next else None
    return None


def _is_over(context: Context, day: date) -> bool:
    return context.anchor is not None and day <= context.anchor
