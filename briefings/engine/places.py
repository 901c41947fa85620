"""What servers and people have set. Each change and what it means for the outbox are one transaction."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from briefings.agenda.reminders import leads_to_come
from briefings.clock import Clock
from briefings.compose.stories import by_date
from briefings.engine import planning, suggestions
from briefings.engine.meetings import find_meeting
from briefings.engine.zones import check_zone
from briefings.errors import BadSetting, NotFound
from briefings.model.briefing import Suggestion
from briefings.model.delivery import Delivery, DeliveryKind, Wanted
from briefings.model.library import Viewer
from briefings.model.meeting import Meeting
from briefings.model.settings import PersonalReminder, ServerSettings
from briefings.model.when import has_day
from briefings.store import deliveries as rows
from briefings.store import delivery_history as history
from briefings.store import places
from briefings.store.database import Database
from briefings.store.schema import deliveries

MOST_LEADS = 5
LONGEST_LEAD = timedelta(days=60)
MOST_REMINDERS = 50
"""How many meetings one person may be reminded of."""


_UNKNOWN = "That meeting is not known here (any more). Pick one from the list that is offered."


class Places:
    """The settings of servers and the reminders of people."""

    def __init__(self, database: Database, clock: Clock, changed: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed

    async def get_server(self, guild_id: int) -> ServerSettings:
        """A server's settings; the defaults (everything off) if it never set any."""
        async with self._database.read() as conn:
            return await places.find_server(conn, guild_id) or ServerSettings(guild_id)

    async def has_servers(self) -> bool:
        """Whether any server has set anything."""
        async with self._database.read() as conn:
            return bool(await places.all_servers(conn))

    async def save_server(self, settings: ServerSettings) -> None:
        """Keep these settings from now on. BadSetting for an unknown zone or leads that cannot be."""
        check_zone(settings.timezone)
        if settings.reminders:
            _check_leads(settings.reminders.leads)
        now = self._clock.now()
        async with self._database.write() as conn:
            await places.save_server(conn, settings, now)
            await planning.follow_server(conn, settings, now)
        self._changed()

    async def set_reminder(
        self, viewer: Viewer, meeting_id: int, leads: tuple[timedelta, ...], timezone: str, channel_id: int | None
    ) -> tuple[PersonalReminder, tuple[datetime, ...]]:
        """Remind this person of a meeting by direct message; an older reminder of the same meeting is replaced.

        Gives the instants at which it will be told: empty when all of them have passed, or when the meeting has no
        day yet (it is then planned as soon as an article gives one). NotFound, or BadSetting for the leads.
        """
        check_zone(timezone)
        _check_leads(leads)
        now = self._clock.now()
        wanted = PersonalReminder(
            0, viewer.user_id, meeting_id, leads, timezone, viewer.libraries, viewer.guild_id, channel_id, now
        )
        async with self._database.write() as conn:
            if await find_meeting(conn, meeting_id, viewer.libraries) is None:
                raise NotFound(_UNKNOWN)
            others = [r for r in await places.reminders_of(conn, viewer.user_id) if r.meeting_id != meeting_id]
            if len(others) >= MOST_REMINDERS:
                raise BadSetting(f"You have {MOST_REMINDERS} reminders already; cancel one with /remind cancel first.")
            reminder = await places.save_reminder(conn, wanted)
            planned = await planning.follow_person(conn, reminder, now)
        self._changed()
        return reminder, tuple(sorted(w.due_at for w in planned))

    async def leads_ahead(
        self, viewer: Viewer, meeting_id: int, leads: Iterable[timedelta], timezone: str
    ) -> tuple[timedelta, ...]:
        """Those of the leads whose moment before the meeting is still to come, the longest first. NotFound."""
        now = self._clock.now()
        async with self._database.read() as conn:
            meeting = await find_meeting(conn, meeting_id, viewer.libraries)
        if meeting is None:
            raise NotFound(_UNKNOWN)
        return leads_to_come(meeting, leads, timezone, now)

    async def reminders_of(self, user_id: int) -> tuple[tuple[PersonalReminder, Meeting], ...]:
        """Somebody's reminders with their meetings, by date."""
        async with self._database.read() as conn:
            mine = await places.reminders_of(conn, user_id)
            found = [(r, await find_meeting(conn, r.meeting_id, r.libraries)) for r in mine]
        known = [(reminder, meeting) for reminder, meeting in found if meeting]
        return tuple(sorted(known, key=lambda pair: by_date(pair[1])))

    async def reminders_to_come(
        self, user_id: int
    ) -> tuple[tuple[PersonalReminder, Meeting, tuple[timedelta, ...]], ...]:
        """Somebody's reminders with their meetings, by date, and those of the leads at which a message is still to
        come: all of them while the meeting is off or has no day, for they count once it has one."""
        now = self._clock.now()
        return tuple(
            (r, m, leads_to_come(m, r.leads, r.timezone, now) if m.is_on and has_day(m.start) else r.leads)
            for r, m in await self.reminders_of(user_id)
        )

    async def suggest_reminders(self, user_id: int, typed: str) -> tuple[Suggestion, ...]:
        """Somebody's reminders that go with what has been typed so far, by date; the values are their ids."""
        return suggestions.reminders(await self.reminders_of(user_id), typed)

    async def channel_allowed(self, viewer: Viewer, meeting_id: int) -> int | None:
        """The channel of this server in which the person allowed to be told of this meeting, if any. One of another
        server is none: there, nobody may see what is known here."""
        async with self._database.read() as conn:
            mine = await places.reminders_of(conn, viewer.user_id)
        return next((r.channel_id for r in mine if (r.meeting_id, r.guild_id) == (meeting_id, viewer.guild_id)), None)

    async def cancel_reminder(self, reminder_id: int, user_id: int) -> None:
        """Take a reminder back, the snoozed ones too. NotFound for somebody else's."""
        now = self._clock.now()
        async with self._database.write() as conn:
            reminder = await places.find_reminder(conn, reminder_id)
            if reminder is None or reminder.user_id != user_id:
                raise NotFound("You have no such reminder. See /remind list.")
            await places.delete_reminder(conn, reminder_id)
            scope = rows.reminders_for_person(user_id, reminder.meeting_id, snoozed=True)
            await rows.make_equal(conn, scope, (), now)
        self._changed()

    async def snooze(self, user_id: int, ref: str, until: datetime) -> tuple[Delivery, ...]:
        """Send a direct-message reminder once more at `until`; it replaces an earlier snooze of the same one.

        NotFound for a reference that is not one of this person's reminders; BadSetting for an instant in the past.
        """
        now = self._clock.now()
        if until <= now:
            raise BadSetting("That time has passed. Pick one that lies ahead.")
        c = deliveries.c
        mine = (c.batch == ref, c.user_id == user_id, c.kind == DeliveryKind.REMINDER)
        async with self._database.write() as conn:
            told = await history.find(conn, *mine)
            if not told:
                raise NotFound("There is no such reminder of yours (any more).")
            for row in told:
                await rows.make_equal(conn, c.key.like(f"snooze/{row.id}/%"), (_snoozed(row, until),), now)
        self._changed()
        return told


def _snoozed(row: Delivery, until: datetime) -> Wanted:
    key = f"snooze/{row.id}/{int(until.timestamp())}"
    # A snooze is of use for a day: people put off a reminder past the meeting's beginning, too.
    expires = max(row.expires_at, until + timedelta(days=1))
    return Wanted(key, row.kind, row.place, until, expires, row.meeting_id, row.subject)


def _check_leads(leads: tuple[timedelta, ...]) -> None:
    if not leads:
        raise BadSetting("Say how long before: for example “1 day, 1 hour”.")
    if len(leads) > MOST_LEADS:
        raise BadSetting(f"At most {MOST_LEADS} reminders of one meeting, please.")
    for lead in leads:
        if not timedelta() < lead <= LONGEST_LEAD:
            raise BadSetting(f"A reminder can come 1 minute to {LONGEST_LEAD.days} days before a meeting.")
