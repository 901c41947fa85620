"""What people do to a server outside of any message: rights, channels, the bot's coming and going.

Each act changes the world and tells the gateway's event for it.
"""

from collections.abc import Sequence

from .gateway import GUILDS
from .payloads import channel_json, guild_create_json, role_json
from .permissions import BITS, bits
from .world import Channel, Event, Guild, Role, User, World


def set_rights(
    world: World, channel: Channel, whom: User | Role, *, allow: Sequence[str] = (), deny: Sequence[str] = ()
) -> None:
    """Replace what a channel's overwrite says for a person or a role; with nothing it is removed."""
    kind = 1 if isinstance(whom, User) else 0
    channel.overwrites.set(whom.id, kind, allow=bits(*allow), deny=bits(*deny))
    _tell_channel(world, "CHANNEL_UPDATE", channel)


def set_role_rights(world: World, guild: Guild, role: Role, permissions: int) -> None:
    role.permissions = permissions
    data = {"guild_id": str(guild.id), "role": role_json(role)}
    world.tell(Event("GUILD_ROLE_UPDATE", data, guild.id, GUILDS))


def create_channel(world: World, guild: Guild, name: str) -> Channel:
    channel = world.add_channel(guild, name)
    _tell_channel(world, "CHANNEL_CREATE", channel)
    return channel


def delete_channel(world: World, channel: Channel) -> None:
    guild = world.guild_of(channel)
    if guild is None:
        raise ValueError("a direct channel cannot be deleted")
    _tell_channel(world, "CHANNEL_DELETE", channel)
    guild.channel_ids.remove(channel.id)
    del world.channels[channel.id]


def remove_bot(world: World, guild: Guild) -> None:
    """Throw the bot out of a server."""
    del guild.members[world.bot.id]
    world.tell(Event("GUILD_DELETE", {"id": str(guild.id)}, guild.id, GUILDS))


def invite_bot(world: World, guild: Guild) -> None:
    """Let the bot into a server, with the role that bears its name if there is one."""
    roles = [role for role in guild.roles.values() if role.name == world.bot.display]
    world.join(guild, world.bot, roles)
    world.tell(Event("GUILD_CREATE", guild_create_json(world, guild), guild.id, GUILDS))


def rights_of(world: World, channel: Channel, user: User) -> list[str]:
    """The names of what somebody may do in a channel."""
    held = world.permissions(channel, user.id)
    return [name for name, bit in BITS.items() if held & bit]


def _tell_channel(world: World, name: str, channel: Channel) -> None:
    world.tell(Event(name, channel_json(world, channel), channel.guild_id, GUILDS))
