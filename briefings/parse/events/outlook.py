"""Whether the dates of a sentence can tell of something to come, before its words are read.

Promises quick looks only: a sentence that passes may still announce nothing, one that does not announces nothing.
"""

import re
from collections.abc import Sequence
from datetime import date

from briefings.model.article import Span
from briefings.parse.events import certainty
from briefings.parse.events.certainty import Role
from briefings.parse.events.horizon import Horizon
from briefings.parse.events.moments import Moment, Numbered, next_week
from briefings.parse.rules.calendar import FULL_WEEKDAY, HOLIDAYS, MONTH, NUMBERS
from briefings.parse.rules.events import DONE_TODAY
from briefings.parse.rules.tenses import WAS_TO_HAVE

REACH = 90
"""Characters before a date that tell whether it is an old one."""

CLOSE = 60
"""Characters before a moment of a line or a clause that tell the same."""

_ANNOUNCING = re.compile(
    r"\b(?:will|would|may|might|could|shall|should|ought|must|to|won['’]t|\w+['’]ll|is|are)\b", re.IGNORECASE
)
"""Words without which no verb looks ahead by more than its tense."""

_DOES_TODAY = re.compile(
    rf"\b(?:{'|'.join(DONE_TODAY.split())})\s(?!(?:\w+\s){{0,3}}(?:said|told))(?:\w+\s){{0,4}}"
    rf"(?:today\b|(?:(?!after\b|since\b|who\b|said\b)[\w'’-]+\s){{0,6}}?{FULL_WEEKDAY}\s(?:afternoon|evening|night)\b)",
    re.IGNORECASE,
)
"""A verb of the present that a day of publication makes an announcement: "meets today", "hold a rally on Friday
evening"."""

_STILL_AHEAD = re.compile(r"later|tonight|this (?:afternoon|evening)|(?:the )?end of", re.IGNORECASE)
"""What the rest of the day, week or month of publication is called."""

_IS_NAMED_AFTER = re.compile(
    r"\s(?!(?:is|are|was|will|and|or|at|in|for|but|when|with|as|on|after|before|because|to|if|the|a|by)\b)[a-z]"
)

_DAYS_THEMSELVES = ("new year's eve", "christmas eve", "christmas day", "boxing day")
"""Holidays that tell the day of what is named after them: "the New Year's Eve gala"."""

_IS_REASON = re.compile(r"(?:day|\d)\s(?:for|to mark|in honou?r of|in observance of)\s$")
"""Between the day of something and the holiday that is its reason: "closed on Monday for Labor Day"."""

_IS_KNOWN_BY = re.compile(
    r"\s(?:panel|commission|committee|inquiry|enquiry|attacks?|attackers?|victims?|hijackers?|riots?|rioters?|memorial)\b"
    r"(?!\s(?:meeting|hearing|session|vote|deadline|debate|event|service|ceremony|talks)s?\b)"
)
_MONTH_DAY = re.compile(rf"(?:{MONTH})\s\d{{1,2}}|\d{{1,2}}\s(?:{MONTH})", re.IGNORECASE)
"""A day that something is known by: "the Sept. 11 panel"."""

_WHILE = (" during ", " after ", " since ", " following ")
"""Before the day of what is over and not called off."""

_IS_STRUCK = re.compile(rf"\s(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})\b[^:\n]{{0,12}}:\s", re.IGNORECASE)
"""Behind a day that is struck out before the new one of its line: "July 28 August 4: talks"."""

_WAS_TO_HAVE = re.compile(WAS_TO_HAVE)

_GOING_ON = frozenset("run runs open opens operate operates trade trades".split())
"""What goes on "as usual" and is no news."""

_RECURS = re.compile(
    rf"\s(?:on\s{FULL_WEEKDAY}s\b|(?:on\sthe\s\w{{3,6}}\s(?:and\s\w{{3,6}}\s)?{FULL_WEEKDAY}s?\s)?(?:(?:of|in)\s)?"
    r"(?:(?:every|each)\b|(?<=of\s)any\b|a\s(?:week|month|year)\b))",
    re.IGNORECASE,
)
"""Behind a day or an hour that comes round: "the fourth Monday of every month", "7 p.m. on Tuesdays"."""


_HOURS_ARE = re.compile(r"\bhours\b(?:[^.;:\n]{0,30}\s(?:are|will be|remain)|:)\s(?:now\s|still\s)?(?:from\s)?$", re.I)
"""Before the hours at which something is open: "office hours are"."""

_AS_USUAL = re.compile(r"[^.;:\n]{0,40}?\sas (?:usual|normal|always|ever)\b")
_OFTEN = frozenset("nightly daily weekly hourly monthly".split())
"""What a subject is called whose hour is that of every day."""

_ON_MOST_DAYS = frozenset("weekdays weeknights weekends".split())
_LIMITS = (" before ", " by ", " after ", " ahead of ", " in time for ")
_NEVER_THEN = re.compile(r"\bnever (?:before|after|until|later than|earlier than) $")
_NOT_BEFORE = re.compile(
    r"(?:\b(?:not|won['’]t|cannot)\s(?:\w+\s){0,5}?before|\b(?:no|not)\s(?:earlier|sooner|later)\sthan)\s$",
    re.IGNORECASE,
)
"""Before an hour that is that of all days where none is told: "work will not start before"."""

_OF_TODAY = re.compile(r"\b(?:today|tonight|this\s(?:morning|afternoon|evening))\b", re.IGNORECASE)

_SINCE_DAY = re.compile(
    rf"\s(?:as\s)?(?:from|starting(?:\son)?)\s(?:tomorrow|next\s\w|{FULL_WEEKDAY}|{MONTH}\s\d|\d{{1,2}}\s{MONTH})\b",
    re.IGNORECASE,
)
"""Behind an hour that is that of all days from one on: "must close at 8 p.m. from Sunday"."""

_EVERY = re.compile(rf"[^.;:\n]{{5,100}}?\s(?:every|each)\s(?:other\s)?(?:{FULL_WEEKDAY}|day|week|month|year)\b", re.I)
"""Behind the day after which something comes round."""

_OF_WEEKDAYS = re.compile(
    rf"(?:^|[\n.!?]\s?){FULL_WEEKDAY}s(?:\sand\s{FULL_WEEKDAY}s)?,?\s(?:from|between)\s(?:the\s)?$", re.IGNORECASE
)
"""Before the first day of what is on every week: "Sundays from Easter to June, the line runs"."""

_COUNTED = re.compile(
    r"(?P<number>[\w-]{1,10})\s(?P<unit>day|week)s?\s(?:later|after\sthat|afterwards?)$", re.IGNORECASE
)
_IN_CASE = re.compile(
    r"(?:^|[.!?:;]\s|\n)(?:should|if|were|once|when)\s[^.!?\n]{3,160},\s[^.!?\n]{0,80}$", re.IGNORECASE
)
LONGEST_CASE = 260
"""Before a day in what is so in another case."""


def may_tell(text: str, horizon: Horizon, span: Span, mentions: Sequence[Numbered]) -> bool:
    """A quick look at whether a paragraph can tell of something to come: a day ahead, a day that is called off, or
    the old day of something."""
    if any(horizon.may_be_ahead(mention.value) for _, mention in mentions):
        return True
    days = [mention for _, mention in mentions if mention.value[8:10].isdigit()]
    if any(horizon.is_of_last_week(day.value) for day in days) and certainty.is_off(text[span.start : span.end]):
        return True
    return any(_is_old_day(text, span, day.start) for day in days)


def shift_called_off(text: str, horizon: Horizon, span: Span, moments: Sequence[Moment]) -> Sequence[Moment]:
    """The moments, with the last weekday as the next one where something is called off: "Saturday's concert has
    been cancelled" is about a concert to come."""
    today = date.fromisoformat(horizon.day)
    shifted = [next_week(m, text[m.first : m.last], today) for m in moments]
    if shifted == list(moments):
        return moments
    return [new if _is_called_off(text, old, span) else old for old, new in zip(moments, shifted, strict=True)]


def can_announce(text: str, horizon: Horizon, span: Span, moments: Sequence[Moment], is_heading: bool) -> bool:
    """Whether one of the moments lies ahead; of the day of publication itself, a sentence has to speak as of what
    is to come."""
    ahead = [m for m in moments if horizon.is_ahead(m)]
    if is_heading or any(not horizon.is_running(m) or is_later(text, m) for m in ahead):
        return bool(ahead)
    words = text[span.start : span.end]
    if not ahead:
        return False
    return bool(_ANNOUNCING.search(words) or _DOES_TODAY.search(words)) or certainty.is_changed(words)


def is_later(text: str, moment: Moment) -> bool:
    """Whether the moment is named as what is left of the day, week or month of publication: "tonight"."""
    return bool(_STILL_AHEAD.match(text, moment.first))


def tells_today(text: str, moment: Moment) -> bool:
    """Whether the moment is the day of publication behind a verb of the present: "meets today"."""
    told = _DOES_TODAY.search(text, max(0, moment.first - CLOSE), moment.last)
    return told is not None and told.end() == moment.last


def names_something(text: str, moment: Moment) -> bool:
    """Whether the moment is a holiday that something is named after ("the Christmas lights") or done for."""
    if _IS_KNOWN_BY.match(text, moment.last) and _MONTH_DAY.fullmatch(text, moment.first, moment.last):
        return True
    is_why = _IS_REASON.search(text, max(0, moment.first - CLOSE), moment.first)
    holiday = text[moment.first : moment.last].lower().replace("’", "'")
    is_name = is_why or (holiday not in _DAYS_THEMSELVES and _IS_NAMED_AFTER.match(text, moment.last))
    return bool(is_name) and holiday in HOLIDAYS


def tells_old_day(text: str, span: Span, moments: Sequence[Moment]) -> bool:
    """Whether one of the moments is a past day for which something still to come had been planned."""
    return any(_is_old_day(text, span, m.first) for m in moments if m.has_day)


def is_old(text: str, span: Span, moment: Moment) -> bool:
    """Whether the words around the moment say that its event had been planned for it."""
    if _IS_STRUCK.match(text, moment.last, span.end):
        return True
    before = text[max(span.start, moment.first - CLOSE) : moment.first].lower()
    is_new = certainty.is_new(text[moment.last : span.end])
    return not is_new and certainty.tell_role(before, text[moment.first : span.end]) is Role.OLD


def _is_called_off(text: str, moment: Moment, span: Span) -> bool:
    """Whether the words call off what is on that day ("Saturday's concert", "the concert on Saturday") or say that
    it had been planned for then."""
    if _WAS_TO_HAVE.search(text, max(span.start, moment.first - CLOSE), moment.first):
        return False  # that was yesterday
    if text.startswith(("'s", "’s"), moment.last):
        if text.endswith(_WHILE, span.start, moment.first):
            return False  # "for a remark made during Wednesday's debate, or be suspended"
        return certainty.is_off(text[span.start : span.end])
    if is_old(text, span, moment):
        return True
    is_part = text[max(0, moment.first - 3) : moment.first] == "on " and text[moment.last : moment.last + 1] != ","
    return is_part and certainty.is_off(text[moment.last : span.end])


def _is_old_day(text: str, span: Span, at: int) -> bool:
    """Whether the words before the date at `at` say that something had been planned for it."""
    return certainty.is_old_before(text[max(span.start, at - REACH) : at])


def goes_on_as_usual(words: Sequence[str], moment: Moment) -> bool:
    """Whether the words of a clause say that something goes on as on other days: "The market runs as usual", or tell an
    hour of several days: "on weekdays the gate opens at 8 a.m."."""
    if moment.is_bare_hour and not (_ON_MOST_DAYS.isdisjoint(words) and _OFTEN.isdisjoint(words[:2])):
        return True
    return any(
        does in _GOING_ON and lead == "as" and how in ("usual", "normal", "ever")
        for does, lead, how in zip(words, words[1:], words[2:], strict=False)
    )


def comes_round(text: str, moment: Moment, today: str) -> bool:
    """Whether a day or an hour is that of every week or month: "7 p.m. on the second Tuesday of each month"."""
    if is_of_any_day(text, moment, today):
        return True
    is_weekly = _OF_WEEKDAYS.search(text, max(0, moment.first - CLOSE), moment.first) is not None
    if moment.is_bare_hour and _SINCE_DAY.match(text, moment.last):
        return True
    if text.endswith(("After ", "after "), 0, moment.first) and _EVERY.match(text, moment.last):
        return True  # "After this week it will be repeated every Monday"
    return is_weekly or _RECURS.match(text, moment.last) is not None


def is_holiday_limit(before: str, named: str) -> bool:
    """Whether a date is a holiday before or after which something is done: "will reopen before Christmas". `before` are
    the words before it, a blank behind them."""
    if not f" {before}".endswith(_LIMITS):
        return False
    return (named[:-5] if named[-4:].isdigit() else named) in HOLIDAYS


def is_of_any_day(text: str, moment: Moment, today: str) -> bool:
    """Whether an hour without a day is that of all days: "office hours are 9 to 5", "open from 8 a.m. as usual", "work
    will be done on weekdays, never before 7 a.m."."""
    if not moment.is_bare_hour:
        return False
    begin = max(0, moment.first - CLOSE)
    if _HOURS_ARE.search(text, begin, moment.first) or _NEVER_THEN.search(text, begin, moment.first):
        return True
    if _AS_USUAL.match(text, moment.last):
        return True
    is_limit = moment.day == today and _NOT_BEFORE.search(text, begin, moment.first)
    return bool(is_limit) and not _OF_TODAY.search(text, max(0, moment.first - LONGEST_CASE), moment.last)


def is_of_open_case(text: str, moment: Moment, today: str) -> bool:
    """Whether a day is counted from what may never be: "Should the mayor resign, they vote 60 days later"; not where a
    day has been named from which to count."""
    counted = _COUNTED.fullmatch(text, moment.first, moment.last) if moment.has_day else None
    if not counted or not _IN_CASE.search(text, max(0, moment.first - LONGEST_CASE), moment.first):
        return False
    number = counted["number"].lower()
    steps = int(number) if number.isdigit() else NUMBERS.get(number, 0)
    days = steps * (7 if counted["unit"].lower() == "week" else 1)
    return (date.fromisoformat(moment.day) - date.fromisoformat(today)).days == days
