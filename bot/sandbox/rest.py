"""The REST routes that a bot like ours calls, each a small function of the house and the call.

Routes are named with the placeholders of Discord's OpenAPI description, so that a recorded request can be
looked up there. What is not in `ROUTES` is answered with 404, and recorded as such.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .commands import replace_commands
from .files import Files
from .interactions import Interactions
from .payloads import (
    application_json,
    can_publish,
    channel_json,
    guild_json,
    member_json,
    role_json,
    user_json,
)
from .posting import Incoming, Posts
from .refusals import refuse
from .world import Channel, Guild, User, World

Json = dict[str, Any]
Answered = Json | list[Any] | None


class House:
    """The world with everything that acts on it."""

    def __init__(self, world: World, *, answer_within: float = 3.0) -> None:
        self.world = world
        self.files = Files(world)
        self.posts = Posts(world, self.files)
        self.interactions = Interactions(world, self.posts, answer_within)
        self.gateway_url = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One request: the path's placeholders, the query and the body with its files."""

    params: Mapping[str, str]
    query: Mapping[str, str] = field(default_factory=dict)
    incoming: Incoming = field(default_factory=lambda: Incoming({}, {}))

    def id(self, name: str) -> int:
        """A placeholder as a snowflake; what is none matches nothing."""
        value = self.params[name]
        return int(value) if value.isascii() and value.isdigit() else 0


Handler = Callable[[House, Call], Answered]


def get_gateway(house: House, call: Call) -> Answered:
    return {
        "url": house.gateway_url,
        "shards": 1,
        "session_start_limit": {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1},
    }


def get_me(house: House, call: Call) -> Answered:
    return user_json(house.world.bot) | {"verified": True, "mfa_enabled": False, "flags": 0}


def get_application(house: House, call: Call) -> Answered:
    world = house.world
    owner = next((each for each in world.users.values() if not each.bot), world.bot)
    return application_json(world, owner) | {"approximate_guild_count": len(world.bot_guilds())}


def get_user(house: House, call: Call) -> Answered:
    return user_json(_user(house, call.id("user_id")))


def get_my_guilds(house: House, call: Call) -> Answered:
    return [{"id": str(each.id), "name": each.name, "icon": None} for each in house.world.bot_guilds()]


def open_direct_channel(house: House, call: Call) -> Answered:
    recipient = house.world.users.get(int(call.incoming.body.get("recipient_id") or 0))
    if recipient is None or recipient.bot:
        raise refuse(50033)
    return channel_json(house.world, house.world.direct_channel(recipient))


def get_guild(house: House, call: Call) -> Answered:
    return guild_json(house.world, _guild(house, call))


def get_guild_channels(house: House, call: Call) -> Answered:
    guild = _guild(house, call)
    return [channel_json(house.world, house.world.channels[id]) for id in guild.channel_ids]


def get_guild_roles(house: House, call: Call) -> Answered:
    return [role_json(role) for role in _guild(house, call).roles.values()]


def get_guild_member(house: House, call: Call) -> Answered:
    guild = _guild(house, call)
    user_id = house.world.bot.id if call.params.get("user_id") == "@me" else call.id("user_id")
    if user_id not in guild.members:
        raise refuse(10007)
    return member_json(guild.members[user_id], house.world.users[user_id])


def get_channel(house: House, call: Call) -> Answered:
    return channel_json(house.world, _channel(house, call))


def list_messages(house: House, call: Call) -> Answered:
    """Newest first; without the right to read history there is none to be seen."""
    channel = _channel(house, call)
    limit = int(call.query.get("limit", "50"))
    if not 1 <= limit <= 100:
        errors = {"limit": {"_errors": [{"code": "NUMBER_TYPE_MAX", "message": "Must be from 1 to 100."}]}}
        raise refuse(50035, errors=errors)
    if not house.world.may(channel, house.world.bot.id, "read_message_history"):
        return []
    seen = [each for each in channel.messages.values() if each.only_for is None]
    ids = [each.id for each in seen]
    wanted = _choose(sorted(ids), call.query, limit)
    return [house.posts.json(channel.messages[id]) for id in sorted(wanted, reverse=True)]


def _choose(ids: list[int], query: Mapping[str, str], limit: int) -> list[int]:
    if "before" in query:
        return [id for id in ids if id < int(query["before"])][-limit:]
    if "after" in query:
        return [id for id in ids if id > int(query["after"])][:limit]
    if "around" in query:
        middle, half = int(query["around"]), limit // 2
        older = [id for id in ids if id < middle][-half:] if half else []
        return older + [id for id in ids if id >= middle][: limit - half]
    return ids[-limit:]


def create_message(house: House, call: Call) -> Answered:
    channel = _existing_channel(house, call)
    return house.posts.json(house.posts.send(channel, house.world.bot.id, call.incoming))


def get_message(house: House, call: Call) -> Answered:
    message = house.posts.get(_channel(house, call), call.id("message_id"), house.world.bot.id)
    return house.posts.json(message)


def edit_message(house: House, call: Call) -> Answered:
    message = house.posts.get(_channel(house, call), call.id("message_id"), house.world.bot.id)
    house.posts.edit(message, house.world.bot.id, call.incoming)
    return house.posts.json(message)


def delete_message(house: House, call: Call) -> Answered:
    message = house.posts.get(_channel(house, call), call.id("message_id"), house.world.bot.id)
    house.posts.delete_as(message, house.world.bot.id)
    return None


def publish_message(house: House, call: Call) -> Answered:
    channel = _channel(house, call)
    message = house.posts.get(channel, call.id("message_id"), house.world.bot.id)
    if not can_publish(channel):
        raise refuse(50013)
    return house.posts.json(message)


def start_typing(house: House, call: Call) -> Answered:
    _channel(house, call)
    return None


def list_commands(house: House, call: Call) -> Answered:
    return house.world.commands.get(_scope(house, call), [])


def put_commands(house: House, call: Call) -> Answered:
    wanted = call.incoming.body.get("list") or []
    return replace_commands(house.world, _scope(house, call), wanted)


def answer_interaction(house: House, call: Call) -> Answered:
    told = house.interactions.respond(call.id("interaction_id"), call.params["interaction_token"], call.incoming)
    return told if call.query.get("with_response") in ("1", "true") else None


def create_followup(house: House, call: Call) -> Answered:
    return house.posts.json(house.interactions.follow_up(_token(house, call), call.incoming))


def get_answer(house: House, call: Call) -> Answered:
    return house.posts.json(house.interactions.message_of(_token(house, call), _which(call)))


def edit_answer(house: House, call: Call) -> Answered:
    return house.posts.json(house.interactions.edit(_token(house, call), _which(call), call.incoming))


def delete_answer(house: House, call: Call) -> Answered:
    house.interactions.delete(_token(house, call), _which(call))
    return None


def _which(call: Call) -> str:
    return call.params.get("message_id", "@original")


def _token(house: House, call: Call) -> str:
    if call.id("webhook_id") != house.world.application_id:
        raise refuse(10015)
    return call.params["webhook_token"]


def _scope(house: House, call: Call) -> int | None:
    return _guild(house, call).id if "guild_id" in call.params else None


def _user(house: House, user_id: int) -> User:
    if user_id not in house.world.users:
        raise refuse(10013)
    return house.world.users[user_id]


def _guild(house: House, call: Call) -> Guild:
    guild = house.world.guilds.get(call.id("guild_id"))
    if guild is None:
        raise refuse(10004)
    if house.world.bot.id not in guild.members:
        raise refuse(50001)
    return guild


def _existing_channel(house: House, call: Call) -> Channel:
    channel = house.world.channels.get(call.id("channel_id"))
    if channel is None:
        raise refuse(10003)
    return channel


def _channel(house: House, call: Call) -> Channel:
    """The channel, if the bot sees it."""
    channel = _existing_channel(house, call)
    if not house.world.may(channel, house.world.bot.id, "view_channel"):
        raise refuse(50001)
    return channel


_MESSAGES = "/channels/{channel_id}/messages"
_ONE = f"{_MESSAGES}/{{message_id}}"
_COMMANDS = "/applications/{application_id}/commands"
_LOCAL = "/applications/{application_id}/guilds/{guild_id}/commands"
_HOOK = "/webhooks/{webhook_id}/{webhook_token}"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"

ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/gateway", get_gateway),
    ("GET", "/gateway/bot", get_gateway),
    ("GET", "/users/@me", get_me),
    ("GET", "/users/@me/guilds", get_my_guilds),
    ("POST", "/users/@me/channels", open_direct_channel),
    ("GET", "/users/{user_id}", get_user),
    ("GET", "/oauth2/applications/@me", get_application),
    ("GET", "/applications/@me", get_application),
    ("GET", "/guilds/{guild_id}", get_guild),
    ("GET", "/guilds/{guild_id}/channels", get_guild_channels),
    ("GET", "/guilds/{guild_id}/roles", get_guild_roles),
    ("GET", "/guilds/{guild_id}/members/{user_id}", get_guild_member),
    ("GET", "/channels/{channel_id}", get_channel),
    ("POST", "/channels/{channel_id}/typing", start_typing),
    ("GET", _MESSAGES, list_messages),
    ("POST", _MESSAGES, create_message),
    ("GET", _ONE, get_message),
    ("PATCH", _ONE, edit_message),
    ("DELETE", _ONE, delete_message),
    ("POST", f"{_ONE}/crosspost", publish_message),
    ("GET", _COMMANDS, list_commands),
    ("PUT", _COMMANDS, put_commands),
    ("GET", _LOCAL, list_commands),
    ("PUT", _LOCAL, put_commands),
    ("POST", CALLBACK, answer_interaction),
    ("POST", _HOOK, create_followup),
    ("GET", f"{_HOOK}/messages/@original", get_answer),
    ("PATCH", f"{_HOOK}/messages/@original", edit_answer),
    ("DELETE", f"{_HOOK}/messages/@original", delete_answer),
    ("GET", f"{_HOOK}/messages/{{message_id}}", get_answer),
    ("PATCH", f"{_HOOK}/messages/{{message_id}}", edit_answer),
    ("DELETE", f"{_HOOK}/messages/{{message_id}}", delete_answer),
)


def needs_no_token(template: str) -> bool:
    """Interaction routes carry their token in the path, and the gateway's address is no secret."""
    return template in (CALLBACK, "/gateway") or template.startswith(_HOOK)
