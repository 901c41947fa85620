"""How dates and spans of time are written: the same everywhere, and never finer than an article said.

A time of day becomes Discord's timestamp, which each reader sees in their own zone. A day stays a day in every zone, a
week a week, a month a month. A date always has its weekday.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from briefings.model.meeting import Meeting
from briefings.model.when import first_day, has_day, has_time, instant, last_day
from briefings.render.escape import Escaped

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_UNITS = ((timedelta(days=1), "day"), (timedelta(hours=1), "hour"), (timedelta(minutes=1), "minute"))


def show_day(day: date, *, with_year: bool = True) -> str:
    """`Mon 10 Jan 2022`."""
    words = f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1][:3]}"
    return f"{words} {day.year}" if with_year else words


def show_start(start: str, end: str | None = None) -> str:
    """The written start, and end, without the time of day: `Mon 10 Jan 2022`, `Mon 10 to Wed 12 Jan 2022`,
    `Week of Mon 10 Jan 2022`, `January 2022`."""
    first, last = first_day(start), last_day(start, end)
    if has_day(start):
        return show_day(first) if last <= first else _show_days(first, last)
    if "W" in start:
        return f"Week of {show_day(first)}"
    return f"{_MONTHS[first.month - 1]} {first.year}"


def show_when(meeting: Meeting, zone: str) -> Escaped:
    """When the meeting takes place, as Discord Markdown.

    An hour that was printed without a zone is read in `zone`, and the text says so.
    """
    if not has_time(meeting.start):
        return Escaped(show_start(meeting.start, meeting.end))
    place = meeting.timezone or zone
    at = instant(meeting.start, place)
    words = stamp(at)
    if meeting.end and has_time(meeting.end):
        until = instant(meeting.end, place)
        style = "t" if meeting.end[:10] == meeting.start[:10] else "F"
        words += f" to {stamp(until, style)}" if until > at else ""
    elif last_day(meeting.start, meeting.end) > first_day(meeting.start):
        words += f" until {show_day(last_day(meeting.start, meeting.end))}"
    words += f" ({stamp(at, 'R')})"
    return Escaped(words if meeting.timezone else f"{words} · no time zone printed, read as {zone} time")


def show_move(old: str, new: str, timezone: str | None, zone: str, this_year: int) -> Escaped:
    """`Thu 3 May → Thu 10 May`, with years unless both are `this_year`; a date with an hour is a timestamp."""
    sides = [show_moment(start, timezone, zone) for start in (old, new)]
    if all(first_day(start).year == this_year for start in (old, new)):
        sides = [Escaped(side.removesuffix(f" {this_year}")) for side in sides]
    return Escaped(" → ".join(sides))


def show_moment(start: str, timezone: str | None, zone: str) -> Escaped:
    """A start on its own: a timestamp where it has an hour, else its day, week or month."""
    return Escaped(stamp(instant(start, timezone or zone)) if has_time(start) else show_start(start))


def show_written(start: str) -> str:
    """A start for where Discord shows no timestamps: `Mon 10 Jan 2022, 14:00`, as it was written, in no zone."""
    return f"{show_start(start)}, {start[-5:]}" if has_time(start) else show_start(start)


def stamp(at: datetime, style: str = "F") -> str:
    """Discord's timestamp of an aware instant: F is day and time, t the time, T the same with seconds, R how long
    until or since."""
    return f"<t:{int(at.timestamp())}:{style}>"


def show_span(span: timedelta) -> str:
    """`1 day`, `2 days 3 hours`, `1 hour 5 minutes`: the two largest units, rounded down, at least a minute."""
    left, words = max(span, timedelta(minutes=1)), []
    for size, name in _UNITS:
        number, left = divmod(left, size)
        if number:
            words.append(f"{number} {name}" if number == 1 else f"{number} {name}s")
    return " ".join(words[:2])


def show_late(late: timedelta) -> str:
    """`12 min late`, `1 h 5 min late`, `2 days 3 hours late`."""
    if late >= timedelta(days=1):
        return f"{show_span(late)} late"
    hours, minutes = divmod(max(1, int(late.total_seconds() // 60)), 60)
    parts = (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "")
    return " ".join(filter(None, parts)) + " late"


def day_from(now: datetime, day: date, zone: str) -> str:
    """`today`, `tomorrow`, `in 5 days`, or nothing for a day that has passed."""
    days = (day - now.astimezone(ZoneInfo(zone)).date()).days
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days" if days > 1 else "")


def show_weekdays(weekdays: frozenset[int]) -> str:
    """`every day`, `Mon to Fri`, `on Mon, Wed and Sun`; weekdays count from Monday = 0."""
    days = sorted(weekdays)
    if len(days) == len(_DAYS):
        return "every day"
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        return f"{_DAYS[days[0]]} to {_DAYS[days[-1]]}"
    names = [_DAYS[day] for day in days]
    return f"on {', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else f"on {names[0]}" if names else "never"


def _show_days(first: date, last: date) -> str:
    if first.year != last.year:
        return f"{show_day(first)} to {show_day(last)}"
    if first.month != last.month:
        return f"{show_day(first, with_year=False)} to {show_day(last)}"
    return f"{_DAYS[first.weekday()]} {first.day} to {show_day(last)}"
