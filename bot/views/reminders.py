"""Buttons and selects of personal reminders: set, choose leads, snooze, cancel."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.asking import engine_of, zone_of
from bot.reminding import set_reminder, snooze
from bot.replies import Interaction, reply, turn
from bot.typed import parse_later
from bot.views.action import NUMBER, Action
from bot.views.forms import SnoozeUntil
from briefings import DEFAULT_LEADS, drafts


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


class Snooze(Action, template=r"bb:snooze:([0-9A-Za-z_-]{1,64}):([0-9]{1,5}|tomorrow|asked)"):
    """Sends a reminder once more, later."""

    async def answer(self, interaction: Interaction) -> None:
        ref, wanted = self.args
        if wanted == "asked":
            await interaction.response.send_modal(SnoozeUntil(ref))
            return
        now = engine_of(interaction).clock.now().astimezone(ZoneInfo(await zone_of(interaction)))
        until = parse_later(wanted, now) if wanted == "tomorrow" else now + timedelta(minutes=int(wanted))
        await snooze(interaction, ref, until)


class CancelReminder(Action, template=rf"bb:unremind:{NUMBER}"):
    """Takes a personal reminder back."""

    async def answer(self, interaction: Interaction) -> None:
        await engine_of(interaction).places.cancel_reminder(int(self.args[0]), interaction.user.id)
        await reply(interaction, drafts.say("Cancelled: you will not be reminded of this one."), private=True)
