"""Which reminders and notices a meeting asks for at a place, and when each is due. Pure: no database, no clock.

A meeting with an hour is reminded `lead` before it; whole days of a lead are counted on the place's calendar, so
"1 day before" is the same local time the day before, also across a change of clocks. A meeting that has only a
day is reminded at `MORNING`: that many days before, or on the day itself for leads under a day.
"""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from briefings.model.delivery import DeliveryKind, Place, Wanted
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange
from briefings.model.when import ends_at, first_day, has_day, has_time, in_zone, instant, is_over

MORNING = time(9, 0)
"""When a meeting without an hour is reminded, local time of the place."""

NOTICE_LIFE = timedelta(hours=24)
"""How long the news that a meeting changed is worth telling at the least."""

TOLD = frozenset({ChangeKind.MOVED, ChangeKind.POSTPONED, ChangeKind.CANCELLED, ChangeKind.REVIVED})
"""The changes that people who were or would have been reminded are told."""


def plan_reminders(meeting: Meeting, leads: Iterable[timedelta], zone: str, place: Place) -> tuple[Wanted, ...]:
    """One reminder for each lead that has a moment of its own, whether or not that moment has passed.

    Nothing for a meeting that is off, or that has no day yet.
    """
    if not (meeting.is_on and has_day(meeting.start)):
        return ()
    plan = _before_an_hour if has_time(meeting.start) else _before_a_day
    wanted = {w.key: w for lead in sorted(leads) for w in [plan(meeting, lead, zone, place)]}
    return tuple(sorted(wanted.values(), key=lambda w: w.due_at))


def leads_to_come(meeting: Meeting, leads: Iterable[timedelta], zone: str, now: datetime) -> tuple[timedelta, ...]:
    """Those of the leads whose moment before the meeting is still to come, the longest first; none for a meeting that
    is off, or that has no day yet."""
    anyone = Place(user_id=0)
    planned = ((lead, plan_reminders(meeting, [lead], zone, anyone)) for lead in leads)
    return tuple(sorted((lead for lead, wanted in planned if wanted and wanted[0].due_at > now), reverse=True))


def plan_notice(
    before: Meeting, after: Meeting, change: MeetingChange, place: Place, zone: str, now: datetime
) -> Wanted | None:
    """The notice of a change, or None where it is none of the reader's business any more: both the old and the
    new date have passed."""
    if change.kind not in TOLD or (is_over(before, now, zone) and is_over(after, now, zone)):
        return None
    last = max(ends_at(before, zone), ends_at(after, zone), now + NOTICE_LIFE)
    subject = {
        "old_start": before.start,
        "new_start": after.start,
        "old_status": before.status.value,
        "new_status": after.status.value,
    }
    told_by = next((mention for mention in after.mentions if mention.id == change.mention_id), None)
    if told_by and told_by.corrected_by is not None:
        subject["corrected_by"] = str(told_by.corrected_by)
    said = f"{change.article_id}.{after.start}.{after.status.value}"
    key = f"notice/{after.id}/{said}/{place.key}"
    return Wanted(key, DeliveryKind.NOTICE, place, now, last, after.id, subject)


def plan_withdrawal(before: Meeting, place: Place, zone: str, now: datetime) -> Wanted | None:
    """The word to somebody who set a reminder that nothing announces the meeting any more; None if it is over."""
    if is_over(before, now, zone):
        return None
    subject = {"withdrawn": before.title, "old_start": before.start, "old_status": before.status.value}
    key = f"notice/{before.id}/withdrawn.{int(now.timestamp())}/{place.key}"
    return Wanted(key, DeliveryKind.NOTICE, place, now, now + NOTICE_LIFE, before.id, subject)


def _before_an_hour(meeting: Meeting, lead: timedelta, zone: str, place: Place) -> Wanted:
    start = instant(meeting.start, meeting.timezone or zone)
    due = start - timedelta(seconds=lead.seconds)
    if lead.days:
        local = start.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - timedelta(days=lead.days)
        due = in_zone(local, zone) - timedelta(seconds=lead.seconds)
    return _reminder(meeting, lead, place, due, expires_at=start)


def _before_a_day(meeting: Meeting, lead: timedelta, zone: str, place: Place) -> Wanted:
    day = first_day(meeting.start)
    due = in_zone(datetime.combine(day - timedelta(days=lead.days), MORNING), zone)
    # "Tomorrow" is of use until the morning's own reminder is due, "today" until the day is over.
    until = datetime.combine(day, MORNING) if lead.days else datetime.combine(day + timedelta(days=1), time())
    return _reminder(meeting, timedelta(days=lead.days), place, due, in_zone(until, zone))


def _reminder(meeting: Meeting, lead: timedelta, place: Place, due: datetime, expires_at: datetime) -> Wanted:
    seconds = int(lead.total_seconds())
    key = f"reminder/{meeting.id}/{meeting.start}/{seconds}/{place.key}"
    subject = {"start": meeting.start, "lead": str(seconds)}
    return Wanted(key, DeliveryKind.REMINDER, place, due, expires_at, meeting.id, subject)
