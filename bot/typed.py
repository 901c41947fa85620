"""What people type into options: lead times, times of day, weekdays, kinds, topics. Pure; says what to write instead.

English words and the usual short forms are understood; anything else raises BadSetting.
"""

import re
from datetime import UTC, datetime, time, timedelta

from briefings import BadSetting, EventKind

MORNING = time(9, 0)
"""The time of a day that is named without one."""

MOST_LEADS = 5
LONGEST_LEAD = timedelta(days=30)
MOST_TOPICS = 10
LONGEST_TOPIC = 40

_UNITS = {
    "m min mins minute minutes": timedelta(minutes=1),
    "h hr hrs hour hours": timedelta(hours=1),
    "d day days": timedelta(days=1),
    "w wk wks week weeks": timedelta(weeks=1),
}
_UNIT_OF = {word: unit for words, unit in _UNITS.items() for word in words.split()}
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve"
_NUMBER_OF = {word: number for number, word in enumerate(_NUMBERS.split(), 1)} | {"a": 1, "an": 1, "the": 1}

_SEPARATOR = re.compile(r",|;|&|\+|\band\b")
_LEAD = re.compile(r"[a-z0-9 ]{1,40}")
_LEAD_PARTS = re.compile(r"[0-9]+|[a-z]+")
_TIME = re.compile(r"([0-9]{1,2})(?:[:.h]?([0-9]{2}))?h? ?(?:([ap])\.?m?\.?)?")
_NAMED_DAYS = {"today": 0, "tomorrow": 1}
_NAMED_TIMES = {"noon": time(12), "midday": time(12), "midnight": time(0)}

_DAYS = ("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays")
_EVERY_DAY = frozenset(range(7))
_SETS_OF_DAYS = {
    **dict.fromkeys(("every day", "everyday", "daily", "all", "all days"), _EVERY_DAY),
    **dict.fromkeys(("weekday", "weekdays", "workdays", "working days"), frozenset(range(5))),
    **dict.fromkeys(("weekend", "weekends"), frozenset({5, 6})),
}
_UNTIL = re.compile(r" ?(?:-|–|—|\bto\b|\buntil\b) ?")


def parse_leads(text: str) -> tuple[timedelta, ...]:
    """`1 day, 1 hour` or `1d 30m, 10 min`: how long before a meeting, the longest first, each once.

    Leads are divided by commas or "and"; what stands together is added up. Raises BadSetting.
    """
    pieces = _pieces(text)
    if not 1 <= len(pieces) <= MOST_LEADS:
        raise BadSetting(f"Give one to {MOST_LEADS} times before the meeting, like: 1 day, 1 hour, 10 minutes.")
    leads = {_parse_lead(piece) for piece in pieces}
    if None in leads:
        raise BadSetting(
            f"“{text}” is not understood. Write how long before, like: 1 day, 1 hour or 30m (at most 30 days)."
        )
    return tuple(sorted((lead for lead in leads if lead is not None), reverse=True))


def _parse_lead(piece: str) -> timedelta | None:
    piece = piece.removesuffix("before").removesuffix("earlier").replace("half an hour", "30 minutes").strip()
    parts = _LEAD_PARTS.findall(piece) if _LEAD.fullmatch(piece) else []
    lead = timedelta(0)
    for amount, unit in zip(parts[::2], [*parts[1::2], ""], strict=False):
        number = int(amount[:6]) if amount.isdecimal() else _NUMBER_OF.get(amount)
        if number is None or unit not in _UNIT_OF:
            return None
        lead += number * _UNIT_OF[unit]
    return lead if timedelta(0) < lead <= LONGEST_LEAD else None


def parse_later(text: str, now: datetime) -> datetime:
    """`2 hours`, `18:30`, `today 18:00`, `tomorrow 8am`, `friday`: the next such instant after `now` (both aware, in
    the zone of `now`); a day without a time means 9:00. Raises BadSetting, also for what has passed today."""
    written = " ".join(text.lower().split()).removeprefix("in ").removeprefix("on ").removeprefix("at ")
    if (lead := _parse_lead(written)) is not None:
        return (now.astimezone(UTC) + lead).astimezone(now.tzinfo)  # hours that pass, also over a change of clocks
    word, _, rest = written.partition(" ")
    days = _NAMED_DAYS.get(word, _days_until(word, now))
    at = _find_time(rest.removeprefix("at ")) if rest else MORNING
    if days is None:
        days, at = 0, _find_time(written)
    if at is None:
        raise BadSetting(f"“{text}” is not understood. Write it like 2 hours, 18:30, tomorrow 8am or friday 9:00.")
    wanted = datetime.combine(now.date() + timedelta(days=days), at, now.tzinfo)
    if wanted <= now and word == "today":
        raise BadSetting("That time has passed. Pick one that lies ahead.")
    return wanted if wanted > now else wanted + timedelta(days=1)


def _days_until(word: str, now: datetime) -> int | None:
    day = _find_day(word)
    return None if day is None else (day - now.weekday() - 1) % 7 + 1


def parse_time(text: str) -> time:
    """`8:00`, `08.30`, `8am`, `8:15 pm`, `20h`, `noon` as a local time; raises BadSetting."""
    at = _find_time(text.strip().lower())
    if at is None:
        raise BadSetting(f"“{text}” is not a time of day. Write it like 8:00, 20:30 or 8am.")
    return at


def _find_time(written: str) -> time | None:
    found = _TIME.fullmatch(written)
    if not found:
        return _NAMED_TIMES.get(written)
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else 24
    return time(hour, minute) if hour < 24 and minute < 60 else None


def parse_weekdays(text: str) -> frozenset[int]:
    """`mon-fri`, `weekends`, `tue and thu`, `every day`: days with Monday = 0; raises BadSetting."""
    days = [_SETS_OF_DAYS.get(piece) or _parse_days(piece) for piece in _pieces(text)]
    if not days or not all(days):
        raise BadSetting(f"“{text}” is not understood. Write the days like: mon-fri, weekends, tue and thu, every day.")
    return frozenset().union(*days)


def _parse_days(piece: str) -> frozenset[int]:
    ends = [_find_day(word) for word in _UNTIL.split(piece)]
    if len(ends) > 2 or None in ends:
        return frozenset()
    first, last = ends[0] or 0, ends[-1] or 0
    return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))


def _find_day(word: str) -> int | None:
    word = word.strip(" .")
    found = [number for number, name in enumerate(_DAYS) if len(word) >= 2 and name.startswith(word)]
    return found[0] if len(found) == 1 else None


def parse_kinds(text: str) -> frozenset[EventKind]:
    """`meetings, votes` or `all`: kinds of event; raises BadSetting."""
    words = [piece.removesuffix("s").removesuffix(" date") for piece in _pieces(text)]
    if words == ["all"]:
        return frozenset(EventKind)
    known = {kind.value: kind for kind in EventKind}
    if not words or not known.keys() >= set(words):
        raise BadSetting(f"“{text}” is not understood. Choose from {', '.join(known)}; or write all.")
    return frozenset(known[word] for word in words)


def parse_topics(text: str) -> tuple[str, ...]:
    """`trade, Baltic ports`: words that a story must hold one of; none for `all`. Raises BadSetting."""
    if text.strip().casefold() in ("all", "everything"):
        return ()
    topics = tuple(dict.fromkeys(filter(None, (" ".join(piece.split()) for piece in text.split(",")))))
    if len(topics) > MOST_TOPICS or any(len(topic) > LONGEST_TOPIC for topic in topics):
        raise BadSetting(
            f"Give at most {MOST_TOPICS} topics of at most {LONGEST_TOPIC} characters each, divided by commas."
        )
    return topics


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in _SEPARATOR.split(" ".join(text.lower().split())) if piece.strip()]
