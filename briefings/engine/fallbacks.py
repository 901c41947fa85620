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
    """A word to whoever set the place up."""
    place = settings.daily if row.kind is DeliveryKind.DAILY else settings.reminders
    if place is None or row.place.channel_id is None:
        return []
    if verdict.outcome is Outcome.GONE and state is not DeliveryState.FAILED:
        return []  # Hours must pass before an unknown channel counts as gone.
    return _tell(settings, [place.set_by], row.place.channel_id, verdict.outcome, verdict.reason or "", now)


def words_about_rights(
    settings: ServerSettings, channel_id: int, missing: Sequence[str], now: datetime
) -> list[Wanted]:
    """A word to those who set the channel up, about the permissions that are missing there."""
    setters = [
        place.set_by for place in (settings.daily, settings.reminders) if place and place.channel_id == channel_id
    ]
    return _tell(settings, setters, channel_id, Outcome.NO_RIGHT, ", ".join(missing), now)


def _tell(
    settings: ServerSettings, people: Sequence[int], channel_id: int, fault: Outcome, right: str, now: datetime
) -> list[Wanted]:
    subject = {"fault": fault.value, "right": right, "channel": str(channel_id), "guild": str(settings.guild_id)}
    places = [Place(user_id=user_id, guild_id=settings.guild_id) for user_id in dict.fromkeys(people) if user_id]
    about = f"tell/{fault.value}/channel/{channel_id}/{now:%Y-%m-%dT%H:%M:%S}"
    return [
        Wanted(f"{about}/{place.key}", DeliveryKind.TELL, place, now, now + TELL_LIFE, subject=subject)
        for place in places
    ]


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
    return [Wanted(f"instead/{row.key}/{channel.key}", row.kind, channel, now, row.expires_at, row.meeting_id, subject)]
