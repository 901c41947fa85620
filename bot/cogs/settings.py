"""/setup and /settings: where, when and what is posted in a server. For people with Manage Server."""

from dataclasses import replace
from typing import Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot import suggestions
from bot.asking import engine_of, viewer_of
from bot.options import PRIVATE, Channel, Typed
from bot.replies import Interaction, reply
from bot.rights import demand_manager, demand_to_ping, demand_to_post, describe_rights
from bot.typed import parse_kinds, parse_leads, parse_time, parse_topics, parse_weekdays
from bot.zones import resolve_zone
from briefings import BadSetting, DailySettings, OnEmpty, ReminderSettings, ServerSettings, drafts

EmptyDays = Literal["skip", "line"]
What = Literal["everything", "daily briefing", "meeting reminders"]
_CHANNEL = "Where to post"
_ZONE = "A city, like Berlin or New York"
_NO_MATCH = "No article holds these words so far, so nothing is posted on them until one does: {}"
_TIME = "Local time, like 8:00 or 8am"


class Setup(commands.Cog):
    """The short way."""

    @app_commands.command(description="Daily briefing and meeting reminders, on in one go (Manage Server)")
    @app_commands.describe(channel=_CHANNEL, timezone=_ZONE, time=_TIME, private=PRIVATE)
    @app_commands.autocomplete(timezone=suggestions.zones)
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.default_permissions(manage_guild=True)
    async def setup(
        self, interaction: Interaction, channel: Channel, timezone: Typed, time: Typed = "8:00", private: bool = False
    ) -> None:
        guild_id, set_by = demand_manager(interaction), interaction.user.id
        zone, at = resolve_zone(timezone), parse_time(time)
        demand_to_post(channel)
        before = await engine_of(interaction).places.get_server(guild_id)
        daily = replace(before.daily or DailySettings(channel.id), channel_id=channel.id, at=at, set_by=set_by)
        reminders = replace(before.reminders or ReminderSettings(channel.id), channel_id=channel.id, set_by=set_by)
        await _save(interaction, replace(before, timezone=zone, daily=daily, reminders=reminders), private)


@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.default_permissions(manage_guild=True)
class Settings(commands.GroupCog, group_name="settings", group_description="What is posted in this server"):
    """Each part by itself. What is left out stays as it is."""

    @app_commands.command(description="The settings of this server")
    @app_commands.describe(private=PRIVATE)
    async def show(self, interaction: Interaction, private: bool = False) -> None:
        settings = await engine_of(interaction).places.get_server(demand_manager(interaction))
        await reply(interaction, drafts.settings(settings), private=private)

    @app_commands.command(description="The daily briefing: where, when, on which days")
    @app_commands.describe(
        channel=_CHANNEL,
        time=_TIME,
        weekdays="Like mon-fri, weekends, tue and thu, every day",
        empty_days="No new article, and no date in 7 days: skip the day, or one line with the next known date",
        private=PRIVATE,
    )
    async def daily(
        self,
        interaction: Interaction,
        channel: Channel | None = None,
        time: Typed = "",
        weekdays: Typed = "",
        empty_days: EmptyDays | None = None,
        private: bool = False,
    ) -> None:
        before = await engine_of(interaction).places.get_server(demand_manager(interaction))
        daily = before.daily or DailySettings(_channel_id(channel))
        daily = replace(daily, set_by=interaction.user.id, channel_id=_usable(channel) or daily.channel_id)
        daily = replace(daily, at=parse_time(time)) if time else daily
        daily = replace(daily, weekdays=parse_weekdays(weekdays)) if weekdays else daily
        daily = replace(daily, on_empty=OnEmpty(empty_days)) if empty_days else daily
        await _save(interaction, replace(before, daily=daily), private)

    @app_commands.command(description="Meeting reminders in a channel: where, how long before, for whom")
    @app_commands.describe(
        channel=_CHANNEL,
        before="How long before, like: 1 day, 1 hour",
        role="The role to ping; leave it out to keep it as it is",
        ping="False: ping nobody",
        kinds="Which dates: meetings, votes, deadlines, releases, other; or all",
        private=PRIVATE,
    )
    async def reminders(
        self,
        interaction: Interaction,
        channel: Channel | None = None,
        before: Typed = "",
        role: discord.Role | None = None,
        ping: bool = True,
        kinds: Typed = "",
        private: bool = False,
    ) -> None:
        settings = await engine_of(interaction).places.get_server(demand_manager(interaction))
        wanted = settings.reminders or ReminderSettings(_channel_id(channel))
        wanted = replace(wanted, set_by=interaction.user.id, channel_id=_usable(channel) or wanted.channel_id)
        wanted = replace(wanted, leads=parse_leads(before)) if before else wanted
        wanted = replace(wanted, role_id=_pingable(role, wanted) if ping else None)
        wanted = replace(wanted, kinds=parse_kinds(kinds)) if kinds else wanted
        await _save(interaction, replace(settings, reminders=wanted), private)

    @app_commands.command(description="The time zone of this server")
    @app_commands.describe(timezone=_ZONE, private=PRIVATE)
    @app_commands.autocomplete(timezone=suggestions.zones)
    async def timezone(self, interaction: Interaction, timezone: Typed, private: bool = False) -> None:
        before = await engine_of(interaction).places.get_server(demand_manager(interaction))
        await _save(interaction, replace(before, timezone=resolve_zone(timezone)), private)

    @app_commands.command(description="Post only stories and dates that hold one of these words")
    @app_commands.describe(topics="Words, divided by commas, or: all. Leave it out to see what is set", private=PRIVATE)
    async def topics(self, interaction: Interaction, topics: str = "", private: bool = False) -> None:
        before = await engine_of(interaction).places.get_server(demand_manager(interaction))
        if not topics.strip():
            await reply(interaction, drafts.settings(before), private=private)
            return
        wanted = parse_topics(topics)
        unknown = await engine_of(interaction).answers.topics_without_match(wanted, viewer_of(interaction))
        note = _NO_MATCH.format(", ".join(unknown)) if unknown else ""
        await _save(interaction, replace(before, topics=wanted), private, note)

    @app_commands.command(description="Whether I may do what the settings ask for, channel by channel")
    @app_commands.describe(private=PRIVATE)
    async def check(self, interaction: Interaction, private: bool = False) -> None:
        settings = await engine_of(interaction).places.get_server(demand_manager(interaction))
        await reply(interaction, drafts.say(describe_rights(interaction.guild, settings)), private=private)

    @app_commands.command(description="Switch posts off")
    @app_commands.describe(what="What to switch off (everything unless you say so)", private=PRIVATE)
    async def off(self, interaction: Interaction, what: What = "everything", private: bool = False) -> None:
        before = await engine_of(interaction).places.get_server(demand_manager(interaction))
        daily = before.daily if what == "meeting reminders" else None
        reminders = before.reminders if what == "daily briefing" else None
        await _save(interaction, replace(before, daily=daily, reminders=reminders), private)


async def _save(interaction: Interaction, settings: ServerSettings, private: bool, note: str = "") -> None:
    await engine_of(interaction).places.save_server(settings)
    draft = drafts.settings(settings)
    notes = drafts.say(note).parts if note else ()
    await reply(interaction, replace(draft, parts=(*draft.parts, *notes)), private=private)


def _usable(channel: discord.TextChannel | None) -> int | None:
    if channel is None:
        return None
    demand_to_post(channel)
    return channel.id


def _channel_id(channel: discord.TextChannel | None) -> int:
    if channel is None:
        raise BadSetting("This is switched off so far: say in which channel to post, with channel:")
    return channel.id


def _pingable(role: discord.Role | None, before: ReminderSettings) -> int | None:
    if role is None:
        return before.role_id
    demand_to_ping(role, before.channel_id)
    return role.id
