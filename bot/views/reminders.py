"""Buttons and selects of personal reminders: set, choose leads, snooze, cancel."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.asking import engine_of, zone_of
from bot.reminding import set_reminder
from bot.replies import Interaction, reply, turn
from bot.views.action import NUMBER, Action
from briefings import DEFAULT_LEADS, Draft, Text, drafts, in_zone

MORNING = time(9, 0)


class Remind(Action, template=rf"bb:remind:{NUMBER}"):
    """Sets a personal reminder at the usual leads; the answer lets them be changed."""

    async def answer(self, interaction: Interaction) -> None:
        zone = await zone_of(interaction)
        draft, leads = await set_reminder(interaction, int(self.args[0]), DEFAULT_LEADS, zone, try_out=True)
        await reply(interaction, draft, leads, private=True)


class ChooseLeads(Action, template=rf"bb:leads:{NUMBER}"):
    """Changes when somebody is reminded."""

    def turns(self, interaction: Interaction) -> bool:
        """Always: the answer to a reminder is its setter's own."""
        return True

    async def answer(self, interaction: Interaction) -> None:
        chosen = [timedelta(seconds=int(value)) for value in self.values]
        zone = await zone_of(interaction)
        draft, leads = await set_reminder(interaction, int(self.args[0]), chosen, zone, try_out=False)
        await turn(interaction, draft, leads)


class Snooze(Action, template=r"bb:snooze:([0-9A-Za-z_-]{1,64}):([0-9]{1,5}|tomorrow)"):
    """Sends a reminder once more, later."""

    async def answer(self, interaction: Interaction) -> None:
        ref, wanted = self.args
        engine = engine_of(interaction)
        now = engine.clock.now()
        until = _tomorrow(now, await zone_of(interaction)) if wanted == "tomorrow" else now + _minutes(wanted)
        await engine.places.snooze(interaction.user.id, ref, until)
        stamp = int(until.timestamp())
        await reply(interaction, Draft((Text(f"I will remind you again <t:{stamp}:R>, <t:{stamp}:f>."),)), private=True)


class CancelReminder(Action, template=rf"bb:unremind:{NUMBER}"):
    """Takes a personal reminder back."""

    async def answer(self, interaction: Interaction) -> None:
        await engine_of(interaction).places.cancel_reminder(int(self.args[0]), interaction.user.id)
        await reply(interaction, drafts.say("Cancelled: you will not be reminded of this one."), private=True)


def _minutes(wanted: str) -> timedelta:
    return timedelta(minutes=int(wanted))


def _tomorrow(now: datetime, zone: str) -> datetime:
    day = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    return in_zone(datetime.combine(day, MORNING), zone).astimezone(UTC)
