"""Who asks, where, and which engine answers: what every command and button needs to know first."""

from datetime import datetime, timedelta
from typing import Protocol, cast

from bot.replies import Interaction
from bot.rights import may_manage
from briefings import Engine, Viewer


class Asked(Protocol):
    """The client, as far as commands and buttons know it."""

    engine: Engine
    started_at: datetime


def engine_of(interaction: Interaction) -> Engine:
    """The engine of the bot that was asked."""
    return cast(Asked, interaction.client).engine


def uptime_of(interaction: Interaction) -> timedelta:
    """For how long the bot that was asked has been running."""
    asked = cast(Asked, interaction.client)
    return asked.engine.clock.now() - asked.started_at


def viewer_of(interaction: Interaction) -> Viewer:
    """Who asks, and from where."""
    return Viewer(interaction.user.id, interaction.guild_id, may_manage(interaction))


async def readers_of(interaction: Interaction) -> list[Viewer]:
    """As whom the asker may read on under a post: in a direct message also as in each server where they set a
    reminder, because the reminder that came from there shows that server's articles."""
    viewer = viewer_of(interaction)
    if interaction.guild_id is not None:
        return [viewer]
    reminders = await engine_of(interaction).places.reminders_of(interaction.user.id)
    return [
        viewer,
        *(Viewer(viewer.user_id, guild) for guild in {reminder.guild_id for reminder, _ in reminders} if guild),
    ]


async def zone_of(interaction: Interaction) -> str:
    """The time zone of the place: the server's; in a direct message that of the person's newest reminder, or UTC."""
    engine = engine_of(interaction)
    if interaction.guild_id is not None:
        return (await engine.places.get_server(interaction.guild_id)).timezone
    reminders = await engine.places.reminders_of(interaction.user.id)
    return max((r for r, _ in reminders), key=lambda r: r.id).timezone if reminders else "UTC"
