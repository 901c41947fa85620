"""Who may do what, and what the bot may do in a channel, in Discord's own words for its permissions."""

from collections.abc import Iterable

import discord
from discord.abc import GuildChannel

from bot.replies import Interaction
from briefings import BadSetting, NotAllowed, ServerSettings

NEEDED_TO_POST = ("view_channel", "send_messages", "embed_links", "read_message_history", "attach_files")
"""What a post takes: history to look for a post whose fate is unknown, files for calendars."""

_IN_THREADS = {"send_messages": "send_messages_in_threads"}
"""What a thread asks for in the place of its channel's permission."""

_WORDS = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "send_messages_in_threads": "Send Messages in Threads",
    "manage_threads": "Manage Threads",
    "embed_links": "Embed Links",
    "read_message_history": "Read Message History",
    "attach_files": "Attach Files",
}


def may_manage(interaction: Interaction) -> bool:
    """Whether the asker may change this server's settings: has Manage Server in it."""
    return interaction.guild_id is not None and (
        interaction.permissions.manage_guild or interaction.permissions.administrator
    )


def demand_manager(interaction: Interaction) -> int:
    """The server's id; raises NotAllowed unless the asker may manage it.

    Discord hides these commands already, but a server can show them to anybody."""
    if interaction.guild_id is None:
        raise NotAllowed("These are settings of a server: use the command in the server itself.")
    if not may_manage(interaction):
        raise NotAllowed("Only somebody with the permission Manage Server can do that.")
    return interaction.guild_id


def missing_to_post(channel: GuildChannel | discord.Thread) -> tuple[str, ...]:
    """The names of the permissions that the bot lacks to post in this channel."""
    if not isinstance(channel, discord.Thread):
        return missing_of(channel.permissions_for(channel.guild.me), NEEDED_TO_POST)
    if channel.parent is None:
        return (_WORDS["view_channel"],)
    needed = [_IN_THREADS.get(name, name) for name in NEEDED_TO_POST] + ["manage_threads"] * channel.locked
    return missing_of(channel.permissions_for(channel.guild.me), needed)


def missing_of(permissions: discord.Permissions, needed: Iterable[str]) -> tuple[str, ...]:
    """The names of the needed permissions that are not there."""
    return tuple(_WORDS[name] for name in needed if not getattr(permissions, name))


def demand_to_post(channel: discord.TextChannel) -> None:
    """Raises BadSetting with the exact permissions that the bot lacks there."""
    if missing := missing_to_post(channel):
        raise BadSetting(
            f"I cannot post in #{channel.name}: I lack {_list(missing)} there. Give me that in the channel's "
            "settings under Permissions (or to my role), then try again. Nothing was changed."
        )


def demand_to_ping(role: discord.Role, channel_id: int) -> None:
    """Raises BadSetting if a post of the bot in that channel could not ping the role."""
    channel = role.guild.get_channel(channel_id)
    may_ping_all = channel is not None and channel.permissions_for(role.guild.me).mention_everyone
    if not role.mentionable and not may_ping_all:
        raise BadSetting(
            f"I cannot ping @{role.name}: switch on “Allow anyone to @mention this role” in the role's settings, "
            "or give me the permission Mention Everyone. Nothing was changed."
        )


def describe_rights(guild: discord.Guild | None, settings: ServerSettings) -> str:
    """For each channel that the settings name: what the bot needs there, and what it lacks right now."""
    places = {"Daily briefing": settings.daily, "Meeting reminders": settings.reminders}
    lines = [
        f"{name}: {_describe_place(guild, place.channel_id)}" if place else f"{name}: switched off."
        for name, place in places.items()
    ]
    role_id = settings.reminders.role_id if settings.reminders else None
    role = guild.get_role(role_id) if guild and role_id else None
    if role_id and role is None:
        lines.append("Ping: the role is gone. Choose another one with /settings reminders.")
    return "\n".join([*lines, f"I need: {_list(tuple(_WORDS[name] for name in NEEDED_TO_POST))}."])


def _describe_place(guild: discord.Guild | None, channel_id: int) -> str:
    channel = guild.get_channel(channel_id) if guild else None
    if channel is None:
        return "I do not see the channel: it is gone, or I lack View Channel there."
    missing = missing_to_post(channel)
    return f"in #{channel.name} I lack {_list(missing)}." if missing else f"all is well in #{channel.name}."


def _list(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
