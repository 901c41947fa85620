"""/remind me, list, cancel: personal reminders by direct message."""

from discord import app_commands
from discord.ext import commands

from bot import suggestions
from bot.asking import engine_of, zone_of
from bot.options import PRIVATE, Typed
from bot.reminding import find_meeting, set_reminder
from bot.replies import Interaction, reply
from bot.typed import parse_leads
from bot.zones import resolve_zone
from briefings import DEFAULT_LEADS, NotFound, drafts


class Remind(commands.GroupCog, group_name="remind", group_description="Your own reminders, by direct message"):
    """Nobody can see or cancel the reminders of somebody else."""

    @app_commands.command(description="Remind me of a meeting by direct message")
    @app_commands.describe(
        event="Choose from the list",
        before="How long before: 1 day, 1 hour (this is what you get if you leave it out)",
        timezone="Your time zone, for days without an hour; this server's if you leave it out",
        here="True: tell me in this channel if my direct messages are closed",
        private=PRIVATE,
    )
    @app_commands.autocomplete(event=suggestions.meetings, timezone=suggestions.zones)
    async def me(
        self,
        interaction: Interaction,
        event: Typed,
        before: Typed = "",
        timezone: Typed = "",
        here: bool = False,
        private: bool = False,
    ) -> None:
        leads = parse_leads(before) if before else DEFAULT_LEADS
        zone = resolve_zone(timezone) if timezone else await zone_of(interaction)
        meeting_id = await find_meeting(interaction, event)
        draft, choice = await set_reminder(interaction, meeting_id, leads, zone, try_out=True, here=here)
        await reply(interaction, draft, choice, private=private)

    @app_commands.command(name="list", description="What you will be reminded of")
    @app_commands.describe(private=PRIVATE)
    async def list_reminders(self, interaction: Interaction, private: bool = True) -> None:
        engine = engine_of(interaction)
        reminders = await engine.places.reminders_to_come(interaction.user.id)
        await reply(interaction, drafts.reminder_list(reminders), private=private)

    @app_commands.command(description="Take a reminder back")
    @app_commands.describe(reminder="Choose from the list", private=PRIVATE)
    @app_commands.autocomplete(reminder=suggestions.own_reminders)
    async def cancel(self, interaction: Interaction, reminder: Typed, private: bool = False) -> None:
        if not reminder.isdecimal() or len(reminder) > 18:
            raise NotFound(f"“{reminder}” is none of your reminders. Choose one from the list, or see /remind list.")
        await engine_of(interaction).places.cancel_reminder(int(reminder), interaction.user.id)
        await reply(interaction, drafts.say("Cancelled: you will not be reminded of this one."), private=private)
