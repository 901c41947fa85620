"""Buttons, menus, modals, files and the rules on answers, with the real discord.py on the other side."""

import asyncio
import io

import aiohttp
import discord
import pytest
from discord import app_commands, ui

from bot.sandbox import InteractionFailed, NotOffered, Sandbox, Upload
from tests.sandbox.small_bot import Connect, SmallBot


class Press(ui.Button[ui.LayoutView]):
    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Noted.", ephemeral=True)


class Menu(ui.Select[ui.LayoutView]):
    async def callback(self, interaction: discord.Interaction) -> None:
        chosen = ui.LayoutView()
        chosen.add_item(ui.TextDisplay(f"You chose {self.values[0]}"))
        await interaction.response.edit_message(view=chosen, attachments=[])


class Board(ui.LayoutView):
    """A layout with a section, a button beside it, a menu and a file."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        options = [discord.SelectOption(label="One", value="1"), discord.SelectOption(label="Two")]
        self.add_item(
            ui.Container(
                ui.Section(
                    ui.TextDisplay("**Harbour talks**"), accessory=Press(label="Remind me", custom_id="remind:7")
                ),
                ui.Separator(),
                ui.ActionRow(Menu(custom_id="menu", options=options)),
                ui.File("attachment://dates.ics"),
            )
        )


class Form(ui.Modal, title="Add an article"):
    words: ui.Label[ui.Modal] = ui.Label(
        text="Text", component=ui.TextInput(style=discord.TextStyle.paragraph, custom_id="words")
    )
    file: ui.Label[ui.Modal] = ui.Label(text="File", component=ui.FileUpload(custom_id="file", required=False))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        words, file = self.words.component, self.file.component
        assert isinstance(words, ui.TextInput)
        assert isinstance(file, ui.FileUpload)
        read = [(await each.read()).decode() for each in file.values]
        await interaction.response.send_message(f"{words.value} + {read}")


def with_commands(bot: SmallBot) -> SmallBot:
    @bot.tree.command(description="A layout")
    async def board(interaction: discord.Interaction) -> None:
        dates = discord.File(io.BytesIO(b"BEGIN:VCALENDAR"), "dates.ics")
        await interaction.response.send_message(view=Board(), file=dates)

    @bot.tree.command(description="A form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    @bot.tree.command(description="Thinks first")
    async def think(interaction: discord.Interaction, quiet: bool) -> None:
        await interaction.response.defer(ephemeral=quiet, thinking=True)
        await interaction.followup.send("Thought.")

    @bot.tree.command(description="Takes a file")
    async def read(interaction: discord.Interaction, file: discord.Attachment) -> None:
        content = await file.read()
        await interaction.response.send_message(f"{file.filename}: {len(content)} bytes, {file.content_type}")

    @bot.tree.command(description="Suggests")
    async def pick(interaction: discord.Interaction, topic: str) -> None:
        await interaction.response.send_message(topic)

    @pick.autocomplete("topic")
    async def suggest(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{current}{ending}", value=ending) for ending in "xyz"]

    @bot.tree.command(description="Never answers")
    async def sleep(interaction: discord.Interaction) -> None:
        return None

    @bot.tree.context_menu(name="Brief this")
    async def brief(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"> {message.content}", ephemeral=True)

    @bot.tree.command(description="For managers")
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def manage(interaction: discord.Interaction, where: discord.TextChannel) -> None:
        assert where.permissions_for(where.guild.me) is not None
        await interaction.response.send_message(where.mention)

    return bot


async def test_a_layout_is_read_clicked_and_chosen_from(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        board = (await room.slash("/board")).message
        clicked = await room.click(board, "Remind me", user="owner")
        chosen = await room.choose(board, "One")
    assert clicked.text == "Noted."
    assert clicked.ephemeral
    assert clicked.message not in room.messages("news", user="member")
    assert clicked.message in room.messages("news", user="owner")
    assert chosen.updated
    assert board.text == "You chose 1"
    assert board.attachments == []


async def test_a_file_is_served_from_the_stand_in_until_its_link_expires(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        board = (await room.slash("/board")).message
    link = room.house.files.address_of(board.attachments[0])
    async with aiohttp.ClientSession() as session:
        async with session.get(link) as fresh:
            content = await fresh.read()
        await room.advance(days=2)
        async with session.get(link) as old, session.get(link.replace("hm=", "hm=0")) as forged:
            assert (old.status, forged.status) == (404, 404)
    assert content == b"BEGIN:VCALENDAR"


async def test_a_modal_is_opened_filled_in_and_sent(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        opened = await room.slash("/form")
        assert opened.modal.title == "Add an article"
        with pytest.raises(NotOffered, match="Text has to be filled in"):
            await room.submit_modal(opened)
        sent = await room.submit_modal(opened, {"Text": "a piece", "File": Upload("a.txt", b"news")})
    assert sent.text == "a piece + ['news']"


async def test_a_deferred_answer_keeps_how_private_it_began(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        quiet = await room.slash("/think", quiet=True)
        loud = await room.slash("/think quiet:false")
    assert (quiet.deferred, quiet.ephemeral, quiet.text) == (True, True, "Thought.")
    assert not loud.ephemeral
    assert not loud.message.loading


async def test_an_attached_file_reaches_the_bot_whole(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        answer = await room.slash("/read", options={"file": Upload("big.txt", b"x" * 200_000)})
    assert answer.text == "big.txt: 200000 bytes, text/plain; charset=utf-8"


async def test_suggestions_come_for_what_is_typed(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        choices = await room.autocomplete("/pick", "topic", "har")
    assert choices == [{"name": f"har{each}", "value": each} for each in "xyz"]


async def test_who_gets_no_answer_within_three_seconds_is_told_so(room: Sandbox, connect: Connect) -> None:
    room.house.interactions.answer_within = 0.3
    async with connect(with_commands(SmallBot())):
        with pytest.raises(InteractionFailed):
            await room.slash("/sleep")


async def test_the_message_menu_hands_the_message_over(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        said = await room.say("Talks are off", user="owner")
        answer = await room.message_menu("Brief this", said)
    assert answer.text == "> Talks are off"


async def test_a_command_is_offered_to_those_with_the_right_only(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        with pytest.raises(NotOffered, match="no command /manage"):
            await room.slash("/manage where:news")
        with pytest.raises(NotOffered):
            await room.slash("/manage where:news", user="owner", channel="@owner")
        answer = await room.slash("/manage where:news", user="owner", channel="general")
    assert answer.text == f"<#{room.channel('news').id}>"


@pytest.mark.parametrize("typed", ["/pick", "/think quiet:perhaps", "/nothing", "/manage"])
async def test_what_the_app_would_not_send_never_reaches_the_bot(room: Sandbox, connect: Connect, typed: str) -> None:
    async with connect(with_commands(SmallBot())):
        before = len(room.standin.requests)
        with pytest.raises(NotOffered):
            await room.slash(typed)
        assert len(room.standin.requests) == before


async def test_the_rest_of_the_line_belongs_to_the_last_option(room: Sandbox, connect: Connect) -> None:
    async with connect(with_commands(SmallBot())):
        answer = await room.slash("/pick topic:the harbour's talks: day 2")
    assert answer.text == "the harbour's talks: day 2"


async def test_a_second_answer_and_a_late_one_are_refused(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()
    codes: list[int] = []

    @bot.tree.command(description="Answers twice")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("first")
        # A second copy of the bot would not know of the first answer.
        interaction.response._response_type = None
        try:
            await interaction.response.send_message("second")
        except discord.HTTPException as error:
            codes.append(error.code)

    @bot.tree.command(description="Answers late")
    async def late(interaction: discord.Interaction) -> None:
        await asyncio.sleep(0.4)
        try:
            await interaction.response.send_message("too late")
        except discord.NotFound as error:
            codes.append(error.code)

    async with connect(bot):
        await room.slash("/twice")
        room.house.interactions.answer_within = 0.2
        with pytest.raises(InteractionFailed):
            await room.slash("/late")
        await asyncio.sleep(0.5)
    assert codes == [40060, 10062]
    assert [each.text for each in room.messages("news")] == ["first"]


async def test_a_token_is_good_for_fifteen_minutes(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()
    kept: list[discord.Interaction] = []

    @bot.tree.command(description="Answers")
    async def hello(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("hello")
        kept.append(interaction)

    async with connect(bot):
        await room.slash("/hello")
        await room.advance(minutes=14)
        await kept[0].edit_original_response(content="still here")
        await room.advance(minutes=2)
        with pytest.raises(discord.HTTPException) as refused:
            await kept[0].followup.send("gone")
    assert refused.value.code == 50027
