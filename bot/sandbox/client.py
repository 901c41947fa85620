"""What Discord's own app does on a person's side: offers commands, checks what is typed, fills in the payload.

A command that is not offered to somebody, or an option that the app would not let them send, never reaches
the bot; it raises `NotOffered` here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .commands import (
    BOOLEAN,
    CHANNEL,
    FILE,
    GROUP,
    INTEGER,
    MENTIONABLE,
    NUMBER,
    ON_MESSAGE,
    ROLE,
    SLASH,
    STRING,
    SUBCOMMAND,
    USER,
    find_commands,
)
from .message import Attachment
from .payloads import (
    attachment_json,
    partial_channel_json,
    resolved_member_json,
    role_json,
    user_json,
)
from .permissions import ADMINISTRATOR, in_guild
from .rest import House
from .world import Channel, Guild, User

Json = dict[str, Any]

LARGEST_INTEGER = 2**53


class NotOffered(Exception):
    """Discord's app would not have let that person send that."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that a person attaches."""

    filename: str
    content: bytes
    content_type: str | None = None


class Desk:
    """One person in one channel, with what is offered to them there."""

    def __init__(self, house: House, user: User, channel: Channel) -> None:
        self._house = house
        self._user = user
        self._channel = channel
        self._guild: Guild | None = house.world.guild_of(channel)
        self._resolved: Json = {}
        self._check_is_there()

    def offered(self, kind: int = SLASH) -> list[Json]:
        """The commands of that kind that this person sees here."""
        guild_id = self._channel.guild_id
        found = find_commands(self._house.world, guild_id)
        return [each for each in found if each["type"] == kind and self._may_use(each)]

    def fill_in(self, path: list[str], given: Mapping[str, Any], *, focused: str | None = None) -> Json:
        """The payload of a slash command; with `focused`, of an autocomplete for that option."""
        command, options, steps = self._find(path)
        self._resolved = {}
        filled = self._fill_options(options, dict(given), focused)
        for name, kind in reversed(steps):
            filled = [{"name": name, "type": kind, "options": filled}]
        data: Json = {"id": command["id"], "name": command["name"], "type": SLASH, "options": filled}
        if self._channel.guild_id is not None and "guild_id" in command:
            data["guild_id"] = command["guild_id"]
        return data | ({"resolved": self._resolved} if self._resolved else {})

    def options_of(self, path: list[str]) -> list[Json]:
        """What can be filled in for a command: its options as registered."""
        return self._find(path)[1]

    def fill_in_menu(self, name: str, message_id: int, resolved: Json) -> Json:
        """The payload of a command in a message's menu."""
        for command in self.offered(ON_MESSAGE):
            if command["name"] == name:
                return {
                    "id": command["id"],
                    "name": name,
                    "type": ON_MESSAGE,
                    "target_id": str(message_id),
                    "resolved": {"messages": {str(message_id): resolved}},
                }
        raise NotOffered(f'"{name}" is not in the message menu of {self._user.display}')

    def _check_is_there(self) -> None:
        channel, user = self._channel, self._user
        if self._guild is None:
            if channel.recipient_id != user.id:
                raise NotOffered(f"that direct channel is not {user.display}'s")
        elif not self._house.world.may(channel, user.id, "view_channel"):
            raise NotOffered(f"{user.display} does not see #{channel.name}")

    def _may_use(self, command: Json) -> bool:
        if self._guild is None:
            return True
        if not self._house.world.may(self._channel, self._user.id, "use_application_commands"):
            return False
        wanted = command.get("default_member_permissions")
        # "0" is Discord's way of saying: administrators only.
        bits_wanted = None if wanted is None else int(wanted) or ADMINISTRATOR
        return bits_wanted is None or self._house.world.may_in_guild(self._guild, self._user.id, bits_wanted)

    def _find(self, path: list[str]) -> tuple[Json, list[Json], list[tuple[str, int]]]:
        """The command, the options at the end of the path, and the steps through groups on the way."""
        command = next((each for each in self.offered() if each["name"] == path[0]), None)
        if command is None:
            raise NotOffered(f"/{path[0]} is not offered to {self._user.display} here")
        options, steps = command["options"], []
        for name in path[1:]:
            below = next((each for each in options if each["name"] == name), None)
            if below is None or below["type"] not in (SUBCOMMAND, GROUP):
                raise NotOffered(f"/{' '.join(path)} does not exist")
            steps.append((name, int(below["type"])))
            options = below.get("options") or []
        if any(each["type"] in (SUBCOMMAND, GROUP) for each in options):
            raise NotOffered(f"/{' '.join(path)} needs one of {[each['name'] for each in options]}")
        return command, options, steps

    def _fill_options(self, options: list[Json], given: dict[str, Any], focused: str | None) -> list[Json]:
        filled: list[Json] = []
        for option in options:
            name = option["name"]
            if name not in given:
                if option.get("required") and focused is None:
                    raise NotOffered(f"the option {name} is required")
                continue
            is_focused = name == focused
            value = given.pop(name)
            told: Json = {"name": name, "type": option["type"]}
            # What is being typed is sent as it stands, checked only when the command is.
            told["value"] = str(value) if is_focused else self._take(option, value)
            filled.append(told | ({"focused": True} if is_focused else {}))
        if given:
            raise NotOffered(f"there is no option {', '.join(given)}")
        return filled

    def _take(self, option: Json, value: Any) -> Any:
        kind, name = option["type"], option["name"]
        if kind in (STRING, INTEGER, NUMBER):
            return self._take_plain(option, value)
        if kind == BOOLEAN:
            truths: dict[str, bool] = {"true": True, "false": False}
            if str(value).lower() not in truths:
                raise NotOffered(f"{name} is true or false")
            return truths[str(value).lower()]
        if kind == FILE:
            return self._take_file(value)
        return self._take_thing(option, value)

    def _take_plain(self, option: Json, value: Any) -> Any:
        kind, name = option["type"], option["name"]
        choices = option.get("choices") or []
        if choices:
            chosen = [each["value"] for each in choices if value in (each["value"], each["name"])]
            chosen += [each["value"] for each in choices if str(value) == str(each["value"])]
            if not chosen:
                raise NotOffered(f"{name} is one of {[each['name'] for each in choices]}")
            return chosen[0]
        if kind == STRING:
            low, high = option.get("min_length") or 0, option.get("max_length") or 6000
            if not low <= len(str(value)) <= high:
                raise NotOffered(f"{name} is from {low} to {high} characters long")
            return str(value)
        return _take_number(option, value)

    def _take_file(self, value: Any) -> str:
        if not isinstance(value, Upload):
            raise NotOffered("that option takes a file")
        stored = self.attach(value)
        files = self._resolved.setdefault("attachments", {})
        files[str(stored.id)] = attachment_json(self._house.files, stored)
        return str(stored.id)

    def attach(self, upload: Upload) -> Attachment:
        """Store a person's file for an interaction, as Discord does: for the time being only."""
        return self._house.files.keep(
            self._channel.id,
            upload.filename,
            upload.content,
            content_type=upload.content_type,
            ephemeral=True,
        )

    def _take_thing(self, option: Json, value: Any) -> str:
        """A person, a channel or a role, by its object, its id or its name."""
        kind = option["type"]
        for taker in {USER: ["user"], CHANNEL: ["channel"], ROLE: ["role"], MENTIONABLE: ["user", "role"]}[kind]:
            id = self.resolve(taker, value, option.get("channel_types"))
            if id is not None:
                return id
        raise NotOffered(f"{option['name']}: there is no {value} to choose here")

    def resolve(self, what: str, value: Any, channel_types: list[int] | None = None) -> str | None:
        """The id of a thing, put under `resolved`; None where this person cannot choose it."""
        world, guild = self._house.world, self._guild
        wanted = str(getattr(value, "id", value)).lstrip("#@")
        if what == "channel" and guild is not None:
            for id in guild.channel_ids:
                channel = world.channels[id]
                seen = world.may(channel, self._user.id, "view_channel")
                if wanted in (str(id), channel.name) and seen and channel.kind in (channel_types or [channel.kind]):
                    shape = partial_channel_json(world, channel, self._user.id)
                    rights = world.permissions(channel, world.bot.id)
                    self._keep("channels", id, shape | {"app_permissions": str(rights)})
                    return str(id)
        if what == "role" and guild is not None:
            for id, role in guild.roles.items():
                if wanted in (str(id), role.name, role.name.lstrip("@")):
                    self._keep("roles", id, role_json(role))
                    return str(id)
        if what == "user":
            for id, user in world.users.items():
                if wanted in (str(id), user.name) and (guild is None or id in guild.members):
                    self._keep("users", id, user_json(user))
                    if guild is not None:
                        self._keep("members", id, resolved_member_json(guild, user))
                    return str(id)
        return None

    @property
    def resolved(self) -> Json:
        return self._resolved

    def _keep(self, group: str, id: int, shape: Json) -> None:
        self._resolved.setdefault(group, {})[str(id)] = shape

    def envelope(self) -> Json:
        """The part of an interaction that tells who acts, and where."""
        world, guild, user = self._house.world, self._guild, self._user
        rights = world.permissions(self._channel, world.bot.id)
        shape: Json = {
            "application_id": str(world.application_id),
            "channel_id": str(self._channel.id),
            "channel": partial_channel_json(world, self._channel, user.id),
            "locale": user.locale,
            "app_permissions": str(rights),
            "entitlements": [],
            "entitlement_sku_ids": [],
            "attachment_size_limit": 10 * 1024 * 1024,
            "version": 1,
        }
        if guild is None:
            owners = {"0": "0", "1": str(user.id)}
            return shape | {"user": user_json(user), "context": 1, "authorizing_integration_owners": owners}
        member = resolved_member_json(guild, user)
        member |= {"user": user_json(user), "permissions": str(world.permissions(self._channel, user.id))}
        if user.id == guild.owner_id:
            member["permissions"] = str(in_guild(guild, user.id))
        return shape | {
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
            "guild_locale": guild.locale,
            "member": member,
            "context": 0,
            "authorizing_integration_owners": {"0": str(guild.id)},
        }


def _take_number(option: Json, value: Any) -> int | float:
    name = option["name"]
    try:
        number = int(str(value)) if option["type"] == INTEGER else float(str(value))
    except ValueError:
        raise NotOffered(f"{name} takes a number, not {value!r}") from None
    low, high = option.get("min_value"), option.get("max_value")
    low, high = -LARGEST_INTEGER if low is None else low, LARGEST_INTEGER if high is None else high
    if not low <= number <= high:
        raise NotOffered(f"{name} is from {low} to {high}")
    return number
