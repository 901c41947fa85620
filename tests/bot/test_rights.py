"""What the bot lacks to post somewhere, in Discord's own words, in channels and in threads."""

from typing import Any

import discord
import pytest

from bot.rights import missing_to_post
from bot.sandbox import newsroom
from bot.sandbox.payloads import guild_create_json, user_json
from bot.sandbox.permissions import bits
from bot.sandbox.world import Channel, World


@pytest.fixture
def world() -> World:
    return newsroom()


def channel_of(world: World) -> Channel:
    return next(channel for channel in world.channels.values() if channel.name == "news")


def open_thread(world: World, **state: bool) -> discord.Thread:
    """A thread of the news channel as discord.py knows it."""
    client = discord.Client(intents=discord.Intents.none())
    client._connection.user = discord.ClientUser(state=client._connection, data=_as_data(user_json(world.bot)))
    parent = channel_of(world)
    server = world.guild_of(parent)
    assert server
    metadata = {"archived": False, "auto_archive_duration": 60, "archive_timestamp": "2027-03-01T08:00:00+00:00"}
    thread = {
        "id": "77",
        "parent_id": str(parent.id),
        "owner_id": str(server.owner_id),
        "name": "talks",
        "type": 11,
        "guild_id": str(server.id),
        "message_count": 1,
        "member_count": 1,
        "thread_metadata": metadata | {"locked": False} | state,
    }
    guild = discord.Guild(state=client._connection, data=_as_data(guild_create_json(world, server)))
    return discord.Thread(guild=guild, state=client._connection, data=_as_data(thread))


def _as_data(shape: object) -> Any:
    return shape


def test_a_thread_takes_the_permission_for_threads_and_not_the_one_for_channels(world: World) -> None:
    parent = channel_of(world)
    parent.overwrites.set(world.bot.id, 1, deny=bits("send_messages"), allow=bits("send_messages_in_threads"))
    assert missing_to_post(open_thread(world)) == ()
    parent.overwrites.set(world.bot.id, 1, allow=bits("send_messages"), deny=bits("send_messages_in_threads"))
    assert "Send Messages in Threads" in missing_to_post(open_thread(world))


def test_a_locked_thread_takes_the_permission_to_manage_threads(world: World) -> None:
    parent = channel_of(world)
    parent.overwrites.set(world.bot.id, 1, allow=bits("send_messages_in_threads"))
    assert missing_to_post(open_thread(world, locked=True)) == ("Manage Threads",)
    parent.overwrites.set(world.bot.id, 1, allow=bits("send_messages_in_threads", "manage_threads"))
    assert missing_to_post(open_thread(world, locked=True)) == ()


def test_a_thread_whose_channel_is_hidden_is_not_seen(world: World) -> None:
    thread = open_thread(world)
    thread.guild._channels.clear()
    assert missing_to_post(thread) == ("View Channel",)
