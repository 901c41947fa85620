"""Who hears of it, and where, when a post cannot be made in its place. Pure: gives the deliveries to add."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from briefings.model.delivery import Delivery, DeliveryKind, DeliveryState, Outcome, Place, Verdict, Wanted
from briefings.model.settings import PersonalReminder, ServerSettings

TELL_LIFE = timedelta(days=2)
"""How long a word to those who set a place up is worth delivering."""


def words_to_managers(
    settings: ServerSettings, row: Delivery, verdict: Verdict, state: DeliveryState, now: datetime
) -> list[Wanted]:
    """One direct message to whoever set the place up, for each fault and place and day on which it began."""
    kind_settings = settings.daily if row.kind is DeliveryKind.DAILY else settings.reminders
    if kind_settings is None or not kind_settings.set_by:
        return []
    if verdict.outcome is Outcome.GONE and state is not DeliveryState.FAILED:
        return []  # Hours must pass before an unknown channel counts as gone.
    began = (row.first_try_at or now).date().isoformat()
    subject = {
        "fault": verdict.outcome.value,
        "right": verdict.reason or "",
        "channel": str(row.place.channel_id),
        "guild": str(settings.guild_id),
    }
    person = Place(user_id=kind_settings.set_by, guild_id=settings.guild_id)
    key = f"tell/{verdict.outcome.value}/{row.place.key}/{began}/{person.key}"
    return [Wanted(key, DeliveryKind.TELL, person, now, now + TELL_LIFE, subject=subject)]


def words_to_owner(row: Delivery, owner: int | None, now: datetime) -> list[Wanted]:
    """The same word to the server's owner, once, when whoever set the place up takes no direct messages."""
    if owner is None or owner == row.place.user_id:
        return []
    person = replace(row.place, user_id=owner)
    return [Wanted(f"{row.key}/{person.key}", DeliveryKind.TELL, person, now, now + TELL_LIFE, subject=row.subject)]


def in_the_channel(row: Delivery, reminders: Sequence[PersonalReminder], now: datetime) -> list[Wanted]:
    """A reminder that closed direct messages kept back, in the channel that the person allowed, if any."""
    mine = next((r for r in reminders if r.meeting_id == row.meeting_id), None)
    if mine is None or mine.channel_id is None or row.expires_at <= now:
        return []
    channel = Place(channel_id=mine.channel_id, guild_id=mine.guild_id)
    subject = row.subject | {"person": str(mine.user_id)}
    return [Wanted(f"{row.key}/{channel.key}", row.kind, channel, now, row.expires_at, row.meeting_id, subject)]
