"""What the stand-in lets through is also right by Discord's own description of its API."""

import io

import discord
import pytest
from discord import ui

from bot.sandbox import Sandbox
from tests.props import openapi
from tests.sandbox.small_bot import Connect, SmallBot

needs_description = pytest.mark.skipif(
    not openapi.is_at_hand(), reason=f"Discord's OpenAPI description is not at {openapi.DESCRIPTION}"
)


@needs_description
async def test_every_accepted_request_of_a_real_bot_is_valid(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()

    class Form(ui.Modal, title="Form"):
        words: ui.Label[ui.Modal] = ui.Label(text="Words", component=ui.TextInput(custom_id="words"))

        async def on_submit(self, interaction: discord.Interaction) -> None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await interaction.edit_original_response(content="read")

    @bot.tree.command(description="A form")
    async def form(interaction: discord.Interaction, times: discord.app_commands.Range[int, 1, 5] = 1) -> None:
        await interaction.response.send_modal(Form())

    async with connect(bot):
        await room.submit_modal(await room.slash("/form times:2"), {"Words": "x"})
        view = ui.LayoutView()
        view.add_item(ui.Container(ui.TextDisplay("Hello"), ui.File("attachment://a.txt"), accent_colour=0x5865F2))
        news = bot.get_partial_messageable(room.channel("news").id)
        sent = await news.send(view=view, file=discord.File(io.BytesIO(b"a"), "a.txt"), nonce="n")
        await sent.edit(view=ui.LayoutView().add_item(ui.TextDisplay("Bye")), attachments=[])
    checked = [each for each in room.standin.requests if each.body]
    assert len(checked) >= 5
    assert openapi.find_faults(room.standin.requests) == []


@needs_description
async def test_a_request_that_breaks_the_description_is_found(room: Sandbox, connect: Connect) -> None:
    async with connect(SmallBot()) as bot:
        with pytest.raises(discord.HTTPException):
            await bot.get_partial_messageable(room.channel("news").id).send("x", nonce="n" * 26)
    faults = openapi.find_faults(room.standin.requests)
    assert len(faults) == 1
    assert "nonce" in faults[0]
