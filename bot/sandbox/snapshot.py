"""The world as a page reads it: people, servers with what each person may see.

Only shapes. Unlike `payloads`, which tells what Discord tells a bot, this tells what is there.
"""

from typing import Any

from . import admin
from .driver import Sandbox
from .faults import Faults
from .message import Message
from .world import Channel, Guild, User

Json = dict[str, Any]


def user_json(user: User) -> Json:
    shape = {"id": str(user.id), "name": user.name, "display": user.display, "bot": user.bot}
    return shape | {"dms_open": user.dms_open}


def faults_json(faults: Faults) -> list[Json]:
    return [
        {"kind": each.kind, "route": each.route, "times": each.times, "struck": each.struck} for each in faults.active
    ]


def state_json(sandbox: Sandbox) -> Json:
    """Everything but the messages."""
    world = sandbox.world
    return {
        "time": sandbox.timing.as_json(),
        "connected": sandbox.gateway.connected,
        "people": [user_json(each) for each in world.users.values()],
        "servers": [_server_json(sandbox, each) for each in world.guilds.values()],
        "direct": {str(user): str(channel) for user, channel in world.direct.items()},
        "commands": world.commands[None],
        "faults": faults_json(sandbox.faults),
        "counters": counters_json(sandbox),
    }


def counters_json(sandbox: Sandbox) -> Json:
    """What the bot has asked for and posted so far; `doubled` counts posts that stand twice in one channel."""
    standin = sandbox.standin
    posts = [each for channel in sandbox.world.channels.values() for each in _unasked(sandbox, channel)]
    return {
        "requests": len(standin.requests),
        "refused": sum(each.status >= 400 for each in standin.requests),
        "invalid": len(standin.rates.invalid),
        "limited": standin.rates.limited,
        "limited_globally": standin.rates.limited_globally,
        "posts": len(posts),
        "doubled": len(posts) - len({(each.channel_id, _reference(each) or each.id) for each in posts}),
    }


def _unasked(sandbox: Sandbox, channel: Channel) -> list[Message]:
    bot = sandbox.world.bot.id
    return [each for each in channel.messages.values() if each.author_id == bot and not each.interaction]


def _reference(message: Message) -> str | None:
    """What tells one post from every other: the reference that the bot puts into its "why" button."""
    ids = (str(each.get("custom_id", "")) for each in message.buttons)
    return next((each for each in ids if each.startswith("bb:why:")), None)


def _server_json(sandbox: Sandbox, guild: Guild) -> Json:
    world = sandbox.world
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner": str(guild.owner_id),
        "members": [str(id) for id in guild.members],
        "roles": [
            {"id": str(role.id), "name": role.name, "mentionable": role.mentionable} for role in guild.roles.values()
        ],
        "channels": [_channel_json(sandbox, world.channels[id]) for id in guild.channel_ids],
    }


def _channel_json(sandbox: Sandbox, channel: Channel) -> Json:
    world = sandbox.world
    readers = [str(user.id) for user in world.users.values() if world.may(channel, user.id, "view_channel")]
    writers = [str(user.id) for user in world.users.values() if world.may(channel, user.id, "send_messages")]
    return {
        "id": str(channel.id),
        "name": channel.name,
        "kind": channel.kind,
        "bot_may": admin.rights_of(world, channel, world.bot),
        "readers": readers,
        "writers": writers,
    }
