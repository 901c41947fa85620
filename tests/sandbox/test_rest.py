"""The routes that the other tests do not pass, called through the real library."""

import io

import aiohttp
import discord
import pytest
from discord import ui

from bot.sandbox import Sandbox, admin
from tests.sandbox.small_bot import Connect, SmallBot


async def test_people_servers_and_channels_are_fetched(room: Sandbox, connect: Connect) -> None:
    northgate, news, owner = room.guild("Northgate Newsroom"), room.channel("news"), room.user("owner")
    async with connect(SmallBot()) as bot:
        assert (await bot.fetch_user(owner.id)).global_name == "Odile Marchetti"
        guild = await bot.fetch_guild(northgate.id, with_counts=False)
        assert guild.name == "Northgate Newsroom"
        assert {each.name for each in await guild.fetch_channels()} == {"news", "general", "private"}
        assert "editors" in {each.name for each in await guild.fetch_roles()}
        assert (await guild.fetch_member(owner.id)).name == "owner"
        assert isinstance(await bot.fetch_channel(news.id), discord.TextChannel)
        for wrong, code in (
            (bot.fetch_user(1), 10013),
            (bot.fetch_guild(1, with_counts=False), 10004),
            (guild.fetch_member(room.user("stranger").id), 10007),
            (bot.fetch_channel(1), 10003),
            (bot.create_dm(discord.Object(1)), 50033),
        ):
            with pytest.raises(discord.HTTPException) as refused:
                await wrong
            assert refused.value.code == code


async def test_a_message_is_fetched_edited_answered_and_deleted(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        channel = bot.get_channel(room.channel("news").id)
        assert isinstance(channel, discord.TextChannel)
        async with channel.typing():
            sent = await channel.send("a", file=discord.File(io.BytesIO(b"1"), "a.txt", description="first"))
        fetched = await channel.fetch_message(sent.id)
        assert await fetched.attachments[0].read() == b"1"
        assert fetched.attachments[0].description == "first"
        more = discord.File(io.BytesIO(b"2"), "b.txt")
        edited = await fetched.edit(content="b", attachments=[*fetched.attachments, more])
        assert [each.filename for each in edited.attachments] == ["a.txt", "b.txt"]
        assert edited.edited_at is not None
        reply = await edited.reply("c", embed=discord.Embed(title="T"))
        assert reply.reference is not None
        assert reply.reference.message_id == sent.id
        await sent.delete()
        with pytest.raises(discord.NotFound) as gone:
            await channel.fetch_message(sent.id)
        with pytest.raises(discord.HTTPException) as lost:
            await sent.reply("d")
    assert (gone.value.code, lost.value.code) == (10008, 50035)


async def test_the_messages_of_others_are_not_the_bots_to_change(room: Sandbox, connect: Connect) -> None:
    said = await room.say("hello")
    async with connect(SmallBot()) as bot:
        message = bot.get_partial_messageable(room.channel("news").id).get_partial_message(said.id)
        for act, code in ((message.edit(content="x"), 50005), (message.delete(), 50013), (message.publish(), 50013)):
            with pytest.raises(discord.Forbidden) as refused:
                await act
            assert refused.value.code == code
        room.set_rights("news", deny=["read_message_history"])
        with pytest.raises(discord.Forbidden):
            await message.fetch()


async def test_a_layout_cannot_become_a_plain_message_again(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        channel = bot.get_partial_messageable(room.channel("news").id)
        view = ui.LayoutView().add_item(ui.TextDisplay("a layout"))
        sent = await channel.send(view=view)
        with pytest.raises(discord.HTTPException) as refused:
            await sent.edit(content="plain")
        plain = await channel.send("plain")
        await plain.edit(content=None, view=ui.LayoutView().add_item(ui.TextDisplay("now a layout")))
    assert refused.value.code == 50035
    assert room.messages("news")[1].text == "now a layout"


async def test_too_large_a_file_is_refused(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        large = discord.File(io.BytesIO(bytes(10 * 1024 * 1024 + 1)), "large.bin")
        with pytest.raises(discord.HTTPException) as refused:
            await bot.get_partial_messageable(room.channel("news").id).send(file=large)
    assert (refused.value.status, refused.value.code) == (413, 40005)


async def test_commands_of_one_server_are_kept_apart(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()
    harbour = discord.Object(room.guild("Harbour Desk").id)

    @bot.tree.command(description="Only there", guild=harbour)
    async def there(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("there")

    async with connect(bot):
        await bot.tree.sync(guild=harbour)
        assert [each.name for each in await bot.tree.fetch_commands(guild=harbour)] == ["there"]
        assert await bot.tree.fetch_commands() == []
        assert (await room.slash("/there", channel="lounge")).text == "there"


async def test_original_answers_and_followups_are_fetched_and_deleted(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()
    seen: list[object] = []

    @bot.tree.command(description="Answers and takes it back")
    async def fleeting(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("soon gone")
        more = await interaction.followup.send("more", wait=True)
        await more.edit(content="changed")
        seen.append((await interaction.followup.fetch_message(more.id)).content)
        seen.append((await interaction.original_response()).content)
        await more.delete()
        await interaction.delete_original_response()
        try:
            await interaction.edit_original_response(content="back?")
        except discord.NotFound as error:
            seen.append(error.code)
        seen.append("done")

    async with connect(bot):
        answer = await room.slash("/fleeting")
        await answer.interaction.wait_until(lambda: "done" in seen, 2)
    assert seen == ["changed", "soon gone", 10008, "done"]
    assert room.messages("news") == []


async def test_unknown_routes_bodies_and_webhooks_are_refused(room: Sandbox) -> None:
    headers = {"Authorization": f"Bot {room.world.token}"}
    url = room.standin.api_url
    channel = f"{url}/channels/{room.channel('news').id}/messages"
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(f"{url}/stickers/1") as unknown:
            assert (await unknown.json())["message"] == "404: Not Found"
        async with session.post(channel, data=b"{", headers={"Content-Type": "application/json"}) as torn:
            assert (await torn.json())["code"] == 50109
        async with session.get(channel, params={"limit": "101"}) as many:
            assert (await many.json())["errors"]["limit"]
        async with session.post(f"{url}/webhooks/1/token", json={"content": "x"}) as webhook:
            assert (await webhook.json())["code"] == 10015
        async with session.post(f"{url}/interactions/1/token/callback", json={"type": 5}) as callback:
            assert (await callback.json())["code"] == 10062
        async with session.get(f"{url}/users/@me/guilds") as guilds:
            assert len(await guilds.json()) == 2
    assert room.standin.requests[0].template is None


async def test_a_channel_that_is_deleted_is_gone_and_told(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        made = admin.create_channel(room.world, room.guild("Harbour Desk"), "short-lived")
        channel = await bot.wait_for("guild_channel_create", timeout=2)
        assert isinstance(channel, discord.TextChannel)
        admin.delete_channel(room.world, made)
        await bot.wait_for("guild_channel_delete", timeout=2)
        with pytest.raises(discord.NotFound) as refused:
            await channel.send("x")
    assert refused.value.code == 10003
    with pytest.raises(ValueError, match="direct channel"):
        admin.delete_channel(room.world, room.channel("@member"))
