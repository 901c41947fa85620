"""Whatever roles and overwrites there are, the stand-in grants what discord.py computes from the same server."""

import asyncio
from datetime import UTC, datetime
from functools import reduce
from operator import or_

import discord
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox import newsroom
from bot.sandbox.payloads import guild_create_json
from bot.sandbox.permissions import BITS
from tests.sandbox.small_bot import SmallBot

COMPARED = (
    "administrator view_channel send_messages send_tts_messages embed_links attach_files read_message_history "
    "mention_everyone add_reactions use_external_emojis manage_messages"
).split()


def sets_of(names: list[str]) -> st.SearchStrategy[int]:
    return st.sets(st.sampled_from(names)).map(lambda chosen: reduce(or_, (BITS[name] for name in chosen), 0))


sets_of_rights = sets_of(COMPARED)
# Discord offers no overwrite for what counts in the whole server.
in_a_channel = sets_of(COMPARED[1:])
overwrites = st.lists(st.tuples(st.integers(0, 3), in_a_channel, in_a_channel), max_size=4)


@settings(deadline=None)
@given(everyone=sets_of_rights, roles=st.lists(sets_of_rights, min_size=2, max_size=2), rules=overwrites)
def test_rights_are_those_that_the_library_computes(
    everyone: int, roles: list[int], rules: list[tuple[int, int, int]]
) -> None:
    world = newsroom(datetime(2031, 5, 5, tzinfo=UTC), rate=0.0)
    guild = next(iter(world.guilds.values()))
    channel = world.channels[guild.channel_ids[0]]
    guild.roles[guild.id].permissions = everyone
    held = [world.add_role(guild, f"role {number}", value) for number, value in enumerate(roles)]
    guild.members[world.bot.id].role_ids = [role.id for role in held]
    targets = [(guild.id, 0), *((role.id, 0) for role in held), (world.bot.id, 1)]
    for number, allow, deny in rules:
        channel.overwrites.set(*targets[number], allow=allow, deny=deny)

    computed = asyncio.run(_library_rights(guild_create_json(world, guild), channel.id, world.bot.id))

    ours = world.permissions(channel, world.bot.id)
    assert {name for name in COMPARED if ours & BITS[name]} == {name for name in COMPARED if computed & BITS[name]}


async def _library_rights(guild_data: object, channel_id: int, bot_id: int) -> int:
    state = SmallBot()._connection
    state.user = discord.Object(bot_id)  # type: ignore[assignment]
    guild = discord.Guild(data=guild_data, state=state)  # type: ignore[arg-type]
    channel = guild.get_channel(channel_id)
    assert channel is not None
    return channel.permissions_for(guild.me).value
