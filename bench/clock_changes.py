"""Every change of offset of every zone, 2000 to 2037: `python -m bench.clock_changes [ZONE...]`.

Around each change it is checked that each local day has exactly one daily post, at the set time or at the next one that
exists, and that "1 day before" a meeting with an hour is the same local time the day before. Prints how much was
checked; exit code 1 and the case if one fails.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from briefings import DailySettings, EventKind, EventStatus, Meeting, Place
from briefings.agenda.daily import plan_daily
from briefings.agenda.reminders import plan_reminders

FIRST, LAST = 2000, 2037
TIMES = [time(hour, minute) for hour in range(24) for minute in (0, 30)] + [time(0, 1), time(2, 59), time(23, 59)]
DAY = timedelta(days=1)
CHANNEL = Place(channel_id=1, guild_id=1)


def changes(zone: ZoneInfo) -> Iterator[datetime]:
    """The instants (UTC, to the minute) at which the zone's offset changes."""
    at = datetime(FIRST, 1, 1, tzinfo=UTC)
    step = timedelta(days=1)
    while at.year <= LAST:
        if at.astimezone(zone).utcoffset() != (at + step).astimezone(zone).utcoffset():
            low, high = at, at + step
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) // 2
                same = middle.astimezone(zone).utcoffset() == at.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        at += step


def check_days(name: str, around: date, at: time) -> int:
    """Walk from post to post over a change; the number of posts, AssertionError with the case if one is wrong."""
    zone = ZoneInfo(name)
    settings = DailySettings(channel_id=1, at=at)
    now = datetime.combine(around - 3 * DAY, time(), zone).astimezone(UTC)
    days = [d for n in range(-2, 3) if _exists(d := around + n * DAY, zone)]
    posts = {}
    for _ in range(len(days) + 2):
        post = plan_daily(settings, name, 1, now)[-1]
        assert post.due_at > now, f"{name} {around} {at}: no step forward"
        assert post.key not in posts, f"{name} {around} {at}: {post.key} twice"
        posts[post.key] = post.due_at
        now = post.due_at
    for day in days:
        due = posts[f"daily/{CHANNEL.key}/{day.isoformat()}"].astimezone(zone)
        local = datetime.combine(day, at)
        exists = local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local
        shown = due.replace(tzinfo=None)
        assert shown == local if exists else shown > local, f"{name} {day} {at}: {due}"
        assert due.fold == 0 or not exists, f"{name} {day} {at}: the second of a doubled hour"
    return len(days)


def check_day_before(name: str, around: date, at: time) -> int:
    """A meeting on the days after a change, reminded a day before."""
    zone, count = ZoneInfo(name), 0
    for day in (around, around + DAY):
        start = datetime.combine(day, at)
        if not _is_plain(start, zone) or not _is_plain(start - DAY, zone):
            continue
        meeting = Meeting(
            1,
            "x",
            EventKind.MEETING,
            f"{start:%Y-%m-%dT%H:%M}",
            None,
            name,
            (),
            None,
            EventStatus.SCHEDULED,
            None,
            (),
            (),
        )
        [reminder] = plan_reminders(meeting, [DAY], name, CHANNEL)
        assert reminder.due_at.astimezone(zone).replace(tzinfo=None) == start - DAY, (
            f"{name} {start}: {reminder.due_at}"
        )
        count += 1
    return count


def check_zone(name: str) -> tuple[int, int]:
    """How many changes of a zone, and how many posts and reminders around them, are right."""
    found, checked = 0, 0
    for change in changes(ZoneInfo(name)):
        found += 1
        around = change.astimezone(ZoneInfo(name)).date()
        for at in TIMES:
            checked += check_days(name, around, at) + check_day_before(name, around, at)
    return found, checked


def _exists(day: date, zone: ZoneInfo) -> bool:
    """Whether any instant of the zone falls on this day."""
    noon = datetime.combine(day, time(12), UTC)
    return any((noon + timedelta(hours=h)).astimezone(zone).date() == day for h in range(-30, 31))


def _is_plain(local: datetime, zone: ZoneInfo) -> bool:
    """Whether the clocks show this local time exactly once."""
    first, second = (local.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return first.utcoffset() == second.utcoffset()


def main() -> None:
    """Check the zones that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("zones", nargs="*")
    zones = parser.parse_args().zones or sorted(available_timezones())
    total, checked = 0, 0
    for name in zones:
        try:
            one, right = check_zone(name)
        except AssertionError as wrong:
            sys.exit(f"wrong: {wrong}")
        total, checked = total + one, checked + right
    print(f"{len(zones)} zones, {total} changes of offset, {checked} posts and reminders around them: all right")


if __name__ == "__main__":
    main()
