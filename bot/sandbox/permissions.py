"""Who may do what where: Discord's permission bits and their computation.

Source: Discord's page "Permissions", section "Permission Overwrites".
"""

from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .world import Channel, Guild

# fmt: off
_ORDER = (
    "create_instant_invite", "kick_members", "ban_members", "administrator", "manage_channels",
    "manage_guild", "add_reactions", "view_audit_log", "priority_speaker", "stream", "view_channel",
    "send_messages", "send_tts_messages", "manage_messages", "embed_links", "attach_files",
    "read_message_history", "mention_everyone", "use_external_emojis", "view_guild_insights",
    "connect", "speak", "mute_members", "deafen_members", "move_members", "use_vad", "change_nickname",
    "manage_nicknames", "manage_roles", "manage_webhooks", "manage_guild_expressions",
    "use_application_commands", "request_to_speak", "manage_events", "manage_threads",
    "create_public_threads", "create_private_threads", "use_external_stickers",
    "send_messages_in_threads", "use_embedded_activities", "moderate_members",
    "view_creator_monetization_analytics", "use_soundboard", "create_guild_expressions",
    "create_events", "use_external_sounds", "send_voice_messages",
)
# fmt: on

BITS: dict[str, int] = {name: 1 << place for place, name in enumerate(_ORDER)}
BITS |= {"send_polls": 1 << 49, "use_external_apps": 1 << 50, "pin_messages": 1 << 51}
ALL = reduce(or_, BITS.values())
ADMINISTRATOR = BITS["administrator"]
IN_DIRECT_MESSAGES = (BITS["view_channel"] | BITS["send_messages"] | BITS["embed_links"] | BITS["attach_files"]) | (
    BITS["read_message_history"] | BITS["add_reactions"] | BITS["use_external_emojis"]
)
# Whoever may not write at all may do none of these either ("implicit permissions").
NEEDS_WRITING = BITS["mention_everyone"] | BITS["send_tts_messages"] | BITS["attach_files"] | BITS["embed_links"]
EVERYDAY = IN_DIRECT_MESSAGES | BITS["use_application_commands"] | BITS["change_nickname"]


def bits(*names: str) -> int:
    """The value of those permissions together; an unknown name raises KeyError."""
    return reduce(or_, (BITS[name] for name in names), 0)


@dataclass(slots=True)
class Overwrite:
    """What one role (kind 0) or member (kind 1) is allowed and denied in a channel."""

    id: int
    kind: int
    allow: int = 0
    deny: int = 0


@dataclass(slots=True)
class Overwrites:
    """A channel's overwrites by the id of their role or member."""

    by_id: dict[int, Overwrite] = field(default_factory=dict)

    def set(self, id: int, kind: int, *, allow: int = 0, deny: int = 0) -> None:
        """Replace the overwrite of `id`; with nothing allowed and nothing denied it is removed."""
        if allow or deny:
            self.by_id[id] = Overwrite(id, kind, allow, deny)
        else:
            self.by_id.pop(id, None)

    def apply(self, value: int, ids: list[int]) -> int:
        """`value` after the overwrites of `ids`, taken together: first what is denied, then what is allowed."""
        found = [self.by_id[id] for id in ids if id in self.by_id]
        denied = reduce(or_, (each.deny for each in found), 0)
        allowed = reduce(or_, (each.allow for each in found), 0)
        return (value & ~denied) | allowed


def in_guild(guild: "Guild", user_id: int) -> int:
    """A member's permissions before any channel's overwrites; 0 for somebody who is no member."""
    if user_id == guild.owner_id:
        return ALL
    member = guild.members.get(user_id)
    if member is None:
        return 0
    value = guild.roles[guild.id].permissions
    value = reduce(or_, (guild.roles[id].permissions for id in member.role_ids if id in guild.roles), value)
    return ALL if value & ADMINISTRATOR else value


def in_channel(guild: "Guild", channel: "Channel", user_id: int) -> int:
    """A member's permissions in a channel; without `view_channel` none of the channel's own are left."""
    value = in_guild(guild, user_id)
    if value & ADMINISTRATOR or user_id not in guild.members:
        return value
    rules = channel.overwrites
    value = rules.apply(value, [guild.id])
    value = rules.apply(value, guild.members[user_id].role_ids)
    value = rules.apply(value, [user_id])
    if not value & BITS["view_channel"]:
        return 0
    return value if value & BITS["send_messages"] else value & ~NEEDS_WRITING
