"""On which local days a server gets its daily briefing, and at which instant. Pure: no database, no clock.

Each local day that is set has exactly one instant: a time that the clocks skip moves to the next one that exists,
of one that they show twice the first counts (`when.in_zone`).
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from briefings.model.delivery import DeliveryKind, Place, Wanted
from briefings.model.settings import DailySettings
from briefings.model.when import in_zone

CATCH_UP = timedelta(hours=6)
"""How long after its time a daily briefing is still posted, late; then it is missed."""


def plan_daily(daily: DailySettings, zone: str, guild_id: int, now: datetime) -> tuple[Wanted, ...]:
    """The daily posts that should have a row at `now`: the next one, and the last one while it may still be
    caught up. The caller drops those due before the settings were made."""
    today = now.astimezone(ZoneInfo(zone)).date()
    place = Place(channel_id=daily.channel_id, guild_id=guild_id)
    # Nine days ahead hold the next post even when only one weekday is set; a zone may skip a whole day.
    days = (today + timedelta(days=n) for n in range(-1, 9))
    posts = [_post(daily, place, day, zone) for day in days if day.weekday() in daily.weekdays and _exists(day, zone)]
    coming = [post for post in posts if post.due_at > now][:1]
    late = [post for post in posts if post.due_at <= now < post.expires_at][-1:]
    return tuple(late + coming)


def _exists(day: date, zone: str) -> bool:
    """Whether the zone has this day: one that moved across the date line has skipped one."""
    return in_zone(datetime.combine(day, time()), zone).astimezone(ZoneInfo(zone)).date() == day


def _post(daily: DailySettings, place: Place, day: date, zone: str) -> Wanted:
    due = in_zone(datetime.combine(day, daily.at), zone)
    key = f"daily/{place.key}/{day.isoformat()}"
    return Wanted(key, DeliveryKind.DAILY, place, due, due + CATCH_UP, subject={"on": day.isoformat()})
