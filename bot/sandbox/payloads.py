"""The world's things as Discord's JSON, seen by the bot. Only shapes; no decision is taken here."""

import copy
from datetime import datetime
from typing import Any

from .files import Files
from .message import FILE, Attachment, Message, walk
from .permissions import in_guild
from .world import ANNOUNCEMENTS, DIRECT, Channel, Guild, Member, Role, User, World

Json = dict[str, Any]


def stamp(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")


def user_json(user: User) -> Json:
    return {
        "id": str(user.id),
        "username": user.name,
        "global_name": None if user.bot else user.display,
        "discriminator": "0000" if user.bot else "0",
        "avatar": None,
        "bot": user.bot,
        "public_flags": 0,
    }


def member_json(member: Member, user: User, permissions: int | None = None) -> Json:
    shape: Json = {
        "user": user_json(user),
        "nick": member.nick,
        "avatar": None,
        "roles": [str(id) for id in member.role_ids],
        "joined_at": stamp(member.joined_at),
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
        "communication_disabled_until": None,
    }
    if permissions is not None:
        shape["permissions"] = str(permissions)
    return shape


def role_json(role: Role) -> Json:
    return {
        "id": str(role.id),
        "name": role.name,
        "permissions": str(role.permissions),
        "position": role.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": role.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel_json(world: World, channel: Channel) -> Json:
    shape: Json = {"id": str(channel.id), "type": channel.kind, "flags": 0}
    shape["last_message_id"] = str(max(channel.messages)) if channel.messages else None
    if channel.kind == DIRECT and channel.recipient_id is not None:
        return shape | {"recipients": [user_json(world.users[channel.recipient_id])]}
    return shape | {
        "guild_id": str(channel.guild_id),
        "name": channel.name,
        "position": channel.position,
        "topic": None,
        "nsfw": False,
        "parent_id": None,
        "rate_limit_per_user": 0,
        "permission_overwrites": [
            {"id": str(each.id), "type": each.kind, "allow": str(each.allow), "deny": str(each.deny)}
            for each in channel.overwrites.by_id.values()
        ],
    }


def partial_channel_json(world: World, channel: Channel, user_id: int) -> Json:
    """A channel as interactions carry it, with what the invoker may do there."""
    shape = channel_json(world, channel)
    shape.pop("permission_overwrites", None)
    return shape | {"permissions": str(world.permissions(channel, user_id))}


def guild_json(world: World, guild: Guild) -> Json:
    """A server as `GET /guilds/{id}` tells it."""
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "description": None,
        "banner": None,
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 1,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "features": [],
        "emojis": [],
        "stickers": [],
        "mfa_level": 0,
        "application_id": None,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "vanity_url_code": None,
        "premium_tier": 0,
        "preferred_locale": guild.locale,
        "nsfw_level": 0,
        "premium_progress_bar_enabled": False,
        "roles": [role_json(role) for role in guild.roles.values()],
    }


def guild_create_json(world: World, guild: Guild) -> Json:
    """A server as the gateway tells it: without the members intent only the bot itself is listed."""
    me = guild.members[world.bot.id]
    return guild_json(world, guild) | {
        "joined_at": stamp(me.joined_at),
        "large": False,
        "unavailable": False,
        "member_count": len(guild.members),
        "members": [member_json(me, world.bot)],
        "channels": [channel_json(world, world.channels[id]) for id in guild.channel_ids],
        "threads": [],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def attachment_json(files: Files, attachment: Attachment) -> Json:
    address = files.address_of(attachment)
    shape: Json = {
        "id": str(attachment.id),
        "filename": attachment.filename,
        "size": len(attachment.content),
        "url": address,
        "proxy_url": address,
        "content_type": attachment.content_type,
    }
    if attachment.description is not None:
        shape["description"] = attachment.description
    return shape | ({"ephemeral": True} if attachment.ephemeral else {})


def message_json(world: World, files: Files, message: Message) -> Json:
    shape: Json = {
        "id": str(message.id),
        "type": message.kind,
        "channel_id": str(message.channel_id),
        "author": user_json(world.users[message.author_id]),
        "content": message.content,
        "timestamp": stamp(message.created_at),
        "edited_timestamp": None if message.edited_at is None else stamp(message.edited_at),
        "tts": message.tts,
        "mention_everyone": message.pings.everyone,
        "mentions": [user_json(world.users[id]) for id in sorted(message.pings.users)],
        "mention_roles": [str(id) for id in sorted(message.pings.roles)],
        "attachments": [attachment_json(files, each) for each in message.attachments],
        "embeds": message.embeds,
        "components": _components_json(files, message),
        "pinned": False,
        "flags": message.flags,
    }
    if message.nonce is not None:
        shape["nonce"] = message.nonce
    if message.reference is not None:
        shape["message_reference"] = message.reference
    if message.application_id is not None:
        shape |= {"application_id": str(message.application_id), "webhook_id": str(message.application_id)}
    return shape | ({"interaction_metadata": message.interaction} if message.interaction else {})


def _components_json(files: Files, message: Message) -> list[Json]:
    """The components with their media resolved: `attachment://` becomes the stored file's address."""
    components = copy.deepcopy(message.components)
    named = {each.filename: each for each in message.attachments}
    for component in walk(components):
        items = [component.get("media"), component.get("file")]
        items += [item.get("media") for item in component.get("items") or []]
        for item in filter(None, items):
            stored = named.get(str(item.get("url", "")).removeprefix("attachment://"))
            if stored is not None:
                item["url"] = files.address_of(stored)
                item |= {"attachment_id": str(stored.id), "content_type": stored.content_type}
                if component["type"] == FILE:
                    component |= {"name": stored.filename, "size": len(stored.content)}
            item.setdefault("proxy_url", item.get("url"))
    return components


def application_json(world: World, owner: User) -> Json:
    return {
        "id": str(world.application_id),
        "name": world.bot.display,
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": user_json(owner),
        "team": None,
        "verify_key": "0" * 64,
        "flags": 0,
        "summary": "",
        "bot": user_json(world.bot),
    }


def can_publish(channel: Channel) -> bool:
    return channel.kind == ANNOUNCEMENTS


def resolved_member_json(guild: Guild, user: User) -> Json:
    """A member inside `resolved`: without the user, with its permissions."""
    shape = member_json(guild.members[user.id], user, in_guild(guild, user.id))
    shape.pop("user")
    return shape
