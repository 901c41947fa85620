"""A personal reminder is set: stored, tried out by a first direct message, and told.

Closed direct messages are told at once, with what to do about them; the reminder stays set meanwhile.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import discord
from discord import ui

from bot.asking import engine_of, viewer_of
from bot.messages import Extra, to_message
from bot.replies import Interaction, reply
from briefings import Draft, Meeting, NotFound, Text, drafts, has_day, has_time

CANNOT_DM = frozenset({50007, 50278})
"""Discord's codes for closed direct messages and for no server in common."""

LEAD_CHOICES = {
    "10 minutes before": timedelta(minutes=10),
    "30 minutes before": timedelta(minutes=30),
    "1 hour before": timedelta(hours=1),
    "3 hours before": timedelta(hours=3),
    "1 day before": timedelta(days=1),
    "2 days before": timedelta(days=2),
    "1 week before": timedelta(weeks=1),
}
DAY_CHOICES = {"on the day": timedelta(hours=1)} | {
    words: lead for words, lead in LEAD_CHOICES.items() if lead >= timedelta(days=1)
}
"""For a meeting without an hour: a lead under a day means that day's morning."""
MOST_LEADS = 5

_CLOSED = (
    "**I cannot reach you.** Your direct messages are closed to me. The reminder is kept: open this server's menu, "
    "Privacy Settings, and switch Direct Messages on before it is due; or set it again with `here:True`, and it comes "
    "in this channel instead."
)
_HERE = "If I cannot reach you then, I tell you in this channel."


async def set_reminder(
    interaction: Interaction,
    meeting_id: int,
    leads: Sequence[timedelta],
    zone: str,
    *,
    try_out: bool,
    here: bool | None = None,
) -> tuple[Draft, Extra]:
    """Set it, and give the answer with a choice of other leads; `try_out` sends the first direct message.

    `here` allows to tell it in this channel where direct messages are closed; None leaves that as it was.
    """
    engine, viewer = engine_of(interaction), viewer_of(interaction)
    channel_id = await _find_channel(interaction, meeting_id, here)
    reminder, due_at = await engine.places.set_reminder(viewer, meeting_id, tuple(leads), zone, channel_id)
    meeting = await engine.answers.meeting(meeting_id, viewer)
    ahead = await engine.places.leads_ahead(viewer, meeting_id, LEAD_CHOICES.values(), zone)
    draft = drafts.reminder_set(reminder, meeting, due_at, next(iter(ahead), None))
    warnings: tuple[str, ...] = ()
    is_too_late = meeting.is_on and has_day(meeting.start) and not due_at
    if try_out and not is_too_late and interaction.guild_id is not None and not await _reach(interaction, draft):
        warnings += (_HERE if channel_id else _CLOSED,)
    return replace(draft, parts=(*draft.parts, *map(Text, warnings))), choose_leads(meeting, leads, ahead)


async def _find_channel(interaction: Interaction, meeting_id: int, here: bool | None) -> int | None:
    """The channel in which the person allows to be told of this meeting, if any."""
    if here is not None:
        return interaction.channel_id if here and interaction.guild_id is not None else None
    return await engine_of(interaction).places.channel_allowed(viewer_of(interaction), meeting_id)


async def _reach(interaction: Interaction, draft: Draft) -> bool:
    try:
        opened = await interaction.client.http.start_private_message(str(interaction.user.id))
        channel = interaction.client.get_partial_messageable(int(opened["id"]))
        await channel.send(**to_message(draft))
    except discord.HTTPException as error:
        if error.code in CANNOT_DM:
            return False
        raise
    return True


async def snooze(interaction: Interaction, ref: str, until: datetime) -> None:
    """Have the reminder of that post come once more at `until` (aware), and say so."""
    await engine_of(interaction).places.snooze(interaction.user.id, ref, until)
    stamp = int(until.timestamp())
    said = Draft((Text(f"I will remind you again <t:{stamp}:R>, <t:{stamp}:F>."),))
    await reply(interaction, said, private=True)


def choose_leads(meeting: Meeting, chosen: Sequence[timedelta], ahead: Sequence[timedelta]) -> Extra:
    """A row to choose when to be reminded: among the choices whose moment is `ahead`, or that were chosen."""
    choices = LEAD_CHOICES if has_time(meeting.start) or not has_day(meeting.start) else DAY_CHOICES
    useful = {words: lead for words, lead in choices.items() if lead in ahead or lead in chosen} or choices
    select: ui.Select[Any] = ui.Select(
        custom_id=f"bb:leads:{meeting.id}",
        placeholder="When shall I remind you?",
        min_values=1,
        max_values=min(MOST_LEADS, len(useful)),
        options=[
            discord.SelectOption(label=words, value=str(int(lead.total_seconds())), default=lead in chosen)
            for words, lead in useful.items()
        ],
    )
    return ui.ActionRow(select)


async def find_meeting(interaction: Interaction, text: str) -> int:
    """The id of the meeting that was chosen from the list, or of the first that the typed words suggest."""
    viewer = viewer_of(interaction)
    if text.strip().lstrip("#").isdecimal():
        return int(text.strip().lstrip("#")[:18])
    found = await engine_of(interaction).answers.suggest_meetings(text, viewer)
    if not found:
        raise NotFound(f"No upcoming date matches “{text}”. Choose one from the list, or see /upcoming.")
    return int(found[0].value)
