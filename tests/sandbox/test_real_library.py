"""The real discord.py, unchanged, lives in the stand-in as it does in Discord."""

import asyncio

import discord
from discord import app_commands

from bot.sandbox import Sandbox
from tests.sandbox.small_bot import Connect, SmallBot


async def test_a_command_is_synced_offered_and_answered(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()

    @bot.tree.command(description="Says hello")
    @app_commands.describe(name="Whom to greet")
    async def hello(interaction: discord.Interaction, name: app_commands.Range[str, 1, 20]) -> None:
        await interaction.response.send_message(f"Hello, {name}", ephemeral=True)
        await interaction.edit_original_response(content=f"Hello again, {name}")
        await interaction.followup.send("And goodbye")

    async with connect(bot):
        answer = await room.slash("/hello name:Ada")
        await asyncio.sleep(0.2)
    assert answer.ephemeral
    assert answer.text == "Hello again, Ada"
    assert [each.text for each in answer.followups] == ["And goodbye"]
    assert answer.took < 3


async def test_guilds_and_own_rights_are_known_without_the_members_intent(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        names = {guild.name for guild in bot.guilds}
        news = bot.get_channel(room.channel("news").id)
        private = bot.get_channel(room.channel("private").id)
        assert isinstance(news, discord.TextChannel)
        assert isinstance(private, discord.TextChannel)
        assert names == {"Northgate Newsroom", "Harbour Desk"}
        assert news.permissions_for(news.guild.me).send_messages
        assert not private.permissions_for(private.guild.me).view_channel


async def test_a_nonce_repeated_by_its_author_gives_the_first_message(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        news = bot.get_partial_messageable(room.channel("news").id)
        first = await news.send("once", nonce="abc")
        again = await news.send("once", nonce="abc")
        await room.advance(minutes=6)
        later = await news.send("once", nonce="abc")
    assert first.id == again.id != later.id
    assert len(room.messages("news")) == 2
