"""Rights, closed doors, limits, mentions and history: what Discord refuses, the stand-in refuses too."""

from typing import Any

import discord
import pytest
from discord import ui

from bot.sandbox import Sandbox, admin
from bot.sandbox.message import Pings
from bot.sandbox.permissions import EVERYDAY, bits
from bot.sandbox.worlds import BOT_RIGHTS
from tests.sandbox.small_bot import Connect, SmallBot


def place(bot: SmallBot, room: Sandbox, name: str = "news") -> discord.PartialMessageable:
    return bot.get_partial_messageable(room.channel(name).id)


async def refused_code(sending: Any) -> int:
    with pytest.raises(discord.HTTPException) as refused:
        await sending
    return refused.value.code


async def test_missing_access_rights_and_channels_are_told_apart(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        news = room.channel("news")
        assert await refused_code(place(bot, room, "private").send("x")) == 50001
        assert await refused_code(bot.get_partial_messageable(77).send("x")) == 10003
        room.set_rights(news, deny=["send_messages"])
        assert await refused_code(place(bot, room).send("x")) == 50013
        room.set_rights(news)
        room.set_rights(news, deny=["attach_files"])
        assert await refused_code(place(bot, room).send("x", file=discord.File(__file__))) == 50013
        await place(bot, room).send("x")


async def test_the_bot_sees_a_changed_right_at_once(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        channel = bot.get_channel(room.channel("news").id)
        assert isinstance(channel, discord.TextChannel)
        room.set_rights("news", deny=["view_channel"])
        await bot.wait_for("guild_channel_update", timeout=2)
        assert not channel.permissions_for(channel.guild.me).view_channel


async def test_closed_direct_messages_and_strangers_are_told_apart(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        member, stranger = room.user("member"), room.user("stranger")
        direct = await bot.create_dm(discord.Object(member.id))
        await direct.send("hello")
        room.set_dms("member", are_open=False)
        assert await refused_code(direct.send("hello")) == 50007
        del room.guild("Harbour Desk").members[stranger.id]
        other = await bot.create_dm(discord.Object(stranger.id))
        assert await refused_code(other.send("hello")) == 50278
    assert [each.text for each in room.messages("@member")] == ["hello"]


def too_many_components() -> ui.LayoutView:
    view = ui.LayoutView()
    view._total_children = 0
    view._children = [ui.TextDisplay("x") for _ in range(41)]
    return view


def layout(*items: ui.Item[ui.LayoutView]) -> ui.LayoutView:
    view = ui.LayoutView()
    for item in items:
        view.add_item(item)
    return view


@pytest.mark.parametrize(
    ("what", "path"),
    [
        ({"content": "x" * 2001}, "content"),
        ({"nonce": "n" * 26, "content": "x"}, "nonce"),
        ({"embed": discord.Embed(title="t" * 257)}, "embeds.0.title"),
        ({"embed": discord.Embed(description="t" * 4097)}, "embeds.0.description"),
        ({"embeds": [discord.Embed(description="t" * 3001)] * 2}, "embeds"),
        ({"view": layout(ui.TextDisplay("x" * 4001))}, "components.0.content"),
        ({"view": layout(ui.TextDisplay("x" * 2001), ui.TextDisplay("x" * 2000))}, "components"),
        ({"view": layout(ui.TextDisplay(" "))}, "components.0.content"),
        ({"view": layout(ui.ActionRow(ui.Button(label="l" * 81)))}, "components.0.components.0.label"),
        ({"view": layout(ui.ActionRow(ui.Button(label="l", url="ftp://x.y")))}, "components.0.components.0.url"),
        ({"view": layout(ui.ActionRow(ui.Button(emoji="bell", label="x")))}, "components.0.components.0.emoji.name"),
        (
            {"view": layout(ui.ActionRow(ui.Button(custom_id="a", label="x"), ui.Button(custom_id="a", label="y")))},
            "components",
        ),
        ({"view": layout(ui.File("attachment://none.ics"))}, "components"),
        ({"view": too_many_components()}, "components"),
        ({"content": "x", "view": layout(ui.TextDisplay("y"))}, "content"),
    ],
)
async def test_a_broken_limit_is_refused_with_its_path(
    room: Sandbox, connect: Connect, what: dict[str, Any], path: str
) -> None:
    async with connect(SmallBot()) as bot:
        with pytest.raises(discord.HTTPException) as refused:
            await place(bot, room).send(**what)
    assert refused.value.code == 50035
    assert f"In {path}:" in refused.value.text
    assert room.messages("news") == []


async def test_a_message_that_says_nothing_is_refused(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        assert await refused_code(place(bot, room).send(" ")) == 50006


async def test_only_allowed_mentions_ping(room: Sandbox, connect: Connect) -> None:
    guild = room.guild("Northgate Newsroom")
    readers = room.world.add_role(guild, "readers", mentionable=True)
    member = room.user("member")
    text = f"@everyone <@{member.id}> <@&{readers.id}>"
    bot_role = next(role for role in guild.roles.values() if role.name == "Briefing Bot")
    async with connect(SmallBot()) as bot:
        await place(bot, room).send(text, allowed_mentions=discord.AllowedMentions.none())
        await place(bot, room).send(view=layout(ui.TextDisplay(text)))
        admin.set_role_rights(room.world, guild, bot_role, BOT_RIGHTS | bits("mention_everyone"))
        await place(bot, room).send(text, allowed_mentions=discord.AllowedMentions(everyone=True, users=False))
    silent, usual, loud = (each.pings for each in room.messages("news"))
    assert not silent
    assert usual == Pings(frozenset({member.id}), frozenset({readers.id}))
    assert loud == Pings(frozenset(), frozenset({readers.id}), everyone=True)


async def test_history_is_read_before_after_and_around(room: Sandbox, connect: Connect) -> None:
    for number in range(7):
        await room.say(str(number))
    ids = [each.id for each in room.messages("news")]
    async with connect(SmallBot()) as bot:
        channel = place(bot, room)

        async def read(**what: Any) -> list[int]:
            return [ids.index(each.id) for each in [one async for one in channel.history(**what)]]

        assert await read(limit=3) == [6, 5, 4]
        assert await read(limit=2, before=discord.Object(ids[3])) == [2, 1]
        assert await read(limit=2, after=discord.Object(ids[3]), oldest_first=True) == [4, 5]
        assert await read(limit=3, around=discord.Object(ids[3])) == [4, 3, 2]
        room.set_rights("news", deny=["read_message_history"])
        assert await read(limit=3) == []


async def test_old_messages_may_be_edited_a_few_times_an_hour(room: Sandbox, connect: Connect) -> None:
    room.standin.rates.speed = 1000.0
    async with connect(SmallBot()) as bot:
        message = await place(bot, room).send("first")
        await message.edit(content="young")
        await room.advance(hours=2)
        for number in range(5):
            await message.edit(content=str(number))
        assert await refused_code(message.edit(content="one too many")) == 30046
    assert room.messages("news")[0].text == "4"


async def test_a_deleted_first_message_makes_its_nonce_unknown(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        message = await place(bot, room).send("x", nonce="k")
        await message.delete()
        assert await refused_code(place(bot, room).send("x", nonce="k")) == 10008


def test_rights_follow_roles_and_overwrites_as_discord_computes_them(room: Sandbox) -> None:
    world, guild = room.world, room.guild("Northgate Newsroom")
    member, channel = room.user("member"), room.channel("news")
    role = world.add_role(guild, "muted")
    guild.members[member.id].role_ids.append(role.id)
    assert world.permissions(channel, member.id) == EVERYDAY
    channel.overwrites.set(guild.id, 0, deny=bits("send_messages"))
    assert not world.may(channel, member.id, "send_messages")
    channel.overwrites.set(role.id, 0, allow=bits("send_messages"))
    assert world.may(channel, member.id, "send_messages")
    channel.overwrites.set(member.id, 1, deny=bits("view_channel"))
    assert world.permissions(channel, member.id) == 0
    role.permissions = bits("administrator")
    assert world.may(channel, member.id, "ban_members")
    assert world.may(channel, guild.owner_id, "manage_guild")
    assert world.permissions(channel, room.user("stranger").id) == 0
