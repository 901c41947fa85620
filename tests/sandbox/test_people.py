"""What Discord's app lets people send: every kind of option, menu and field."""

from typing import Any

import discord
import pytest
from discord import app_commands, ui

from bot.sandbox import NotOffered, Sandbox, Upload
from bot.sandbox.client import Desk
from tests.sandbox.small_bot import Connect, SmallBot


def with_options(bot: SmallBot) -> SmallBot:
    @bot.tree.command(description="Every kind")
    @app_commands.choices(
        colour=[app_commands.Choice(name="Red", value="r"), app_commands.Choice(name="Blue", value="b")]
    )
    async def every(
        interaction: discord.Interaction,
        count: app_commands.Range[int, 1, 5] | None = None,
        share: float | None = None,
        sure: bool | None = None,
        who: discord.Member | None = None,
        where: discord.TextChannel | None = None,
        role: discord.Role | None = None,
        anyone: discord.Member | discord.Role | None = None,
        colour: str | None = None,
        words: app_commands.Range[str, 2, 5] | None = None,
    ) -> None:
        given = [count, share, sure, who, where, role, anyone, colour, words]
        await interaction.response.send_message(" ".join(str(each) for each in given if each is not None))

    group = app_commands.Group(name="box", description="A group")
    inner = app_commands.Group(name="inner", description="A group in a group", parent=group)

    @inner.command(description="Deep down")
    async def open(interaction: discord.Interaction, times: int = 1) -> None:
        await interaction.response.send_message(f"opened {times} times")

    bot.tree.add_command(group)

    @bot.tree.command(description="In servers")
    @app_commands.guild_only()
    async def here(interaction: discord.Interaction) -> None:
        assert interaction.guild is not None
        assert isinstance(interaction.user, discord.Member)
        manages = interaction.permissions.manage_guild
        await interaction.response.send_message(f"{interaction.guild.name} {manages} {interaction.context.guild}")

    @bot.tree.command(description="Anywhere")
    async def anywhere(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"{interaction.guild} {interaction.app_permissions.send_messages}")

    return bot


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/every count:3 share:0.5 sure:true", "3 0.5 True"),
        ("/every who:owner", "owner"),
        ("/every where:#general", "general"),
        ("/every role:editors", "editors"),
        ("/every anyone:@editors", "editors"),
        ("/every anyone:member", "member"),
        ("/every colour:Blue", "b"),
        ("/every colour:r", "r"),
        ('/every words:"a b"', "a b"),
        ("/box inner open times:2", "opened 2 times"),
        ("/here", "Northgate Newsroom False True"),
    ],
)
async def test_every_kind_of_option_arrives(room: Sandbox, connect: Connect, typed: str, answer: str) -> None:
    async with connect(with_options(SmallBot())):
        assert (await room.slash(typed)).text == answer


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("/every count:6", "count is from 1 to 5"),
        ("/every count:many", "count takes a number"),
        ("/every sure:maybe", "sure is true or false"),
        ("/every who:stranger", "there is no stranger"),
        ("/every where:private", "there is no private"),
        ("/every role:kings", "there is no kings"),
        ("/every colour:green", "colour is one of"),
        ("/every words:x", "words is from 2 to 5"),
        ("/every words", "what is 'words'"),
        ("/box inner", "needs one of"),
        ("/box", "needs one of"),
        ("/", "no command / is offered"),
    ],
)
async def test_what_is_no_choice_is_not_sent(room: Sandbox, connect: Connect, typed: str, why: str) -> None:
    async with connect(with_options(SmallBot())):
        with pytest.raises(NotOffered, match=why):
            await room.slash(typed)
        with pytest.raises(NotOffered, match="no option"):
            await room.slash("/here", unknown="x")
        with pytest.raises(NotOffered, match="does not exist"):
            Desk(room.house, room.user("member"), room.channel("news")).fill_in(["box", "other"], {})


async def test_direct_messages_and_hidden_channels_have_their_own_doors(room: Sandbox, connect: Connect) -> None:
    async with connect(with_options(SmallBot())):
        assert (await room.slash("/anywhere", channel="@stranger", user="stranger")).text == "None True"
        with pytest.raises(NotOffered):
            await room.slash("/here", channel="@member")
        with pytest.raises(NotOffered, match="is not Sanna"):
            await room.slash("/anywhere", channel="@member", user="stranger")
        with pytest.raises(NotOffered, match="does not see #private"):
            await room.slash("/anywhere", channel="private")
        assert (await room.slash("/here", channel="private", user="owner")).text == "Northgate Newsroom True True"
        news = room.channel("news")
        room.set_rights(news, "member", deny=["use_application_commands"])
        with pytest.raises(NotOffered, match="no command /anywhere"):
            await room.slash("/anywhere")


class Chooser(ui.ChannelSelect[ui.LayoutView]):
    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"channel {self.values[0].name}")


class People(ui.MentionableSelect[ui.LayoutView]):
    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(" ".join(each.name for each in self.values))


class Slow(ui.Button[ui.LayoutView]):
    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        await interaction.followup.send("done", ephemeral=True)


def with_menus(bot: SmallBot) -> SmallBot:
    @bot.tree.command(description="Menus")
    async def menus(interaction: discord.Interaction) -> None:
        view = ui.LayoutView()
        view.add_item(ui.ActionRow(Chooser(custom_id="where", channel_types=[discord.ChannelType.text])))
        view.add_item(ui.ActionRow(People(custom_id="who", placeholder="Whom?", max_values=2)))
        view.add_item(ui.ActionRow(Slow(label="Wait", custom_id="wait"), ui.Button(label="Off", disabled=True)))
        view.add_item(ui.ActionRow(ui.Button(label="Site", url="https://a.example")))
        await interaction.response.send_message(view=view, ephemeral=True)

    return bot


async def test_menus_of_things_and_deferred_buttons_work(room: Sandbox, connect: Connect) -> None:
    async with connect(with_menus(SmallBot())):
        message = (await room.slash("/menus")).message
        assert (await room.choose(message, "general", select="where")).text == "channel general"
        assert (await room.choose(message, "owner", "editors", select="Whom?")).text == "owner editors"
        waited = await room.click(message, "wait")
        assert waited.deferred
        assert [(each.text, each.ephemeral) for each in waited.followups] == [("done", True)]


async def test_what_cannot_be_pressed_or_chosen_is_said(room: Sandbox, connect: Connect) -> None:
    async with connect(with_menus(SmallBot())):
        message = (await room.slash("/menus")).message
        for act, why in (
            (room.click(message, "Off"), "switched off"),
            (room.click(message, "Site"), "only opens an address"),
            (room.click(message, "Nothing"), "there is no button"),
            (room.click(message, "Wait", nth=1), "there is no button"),
            (room.click(message, "Wait", user="owner"), "does not see this message"),
            (room.choose(message, "private", select="where"), "there is no 'private'"),
            (room.choose(message, "a", "b", "c", select="who"), "takes from 1 to 2"),
            (room.autocomplete("/menus", "nothing"), "has no suggestions"),
            (room.message_menu("Nothing", message), "is not in the message menu"),
        ):
            with pytest.raises(NotOffered, match=why):
                await act


class Everything(ui.Modal, title="Everything"):
    text: ui.Label[ui.Modal] = ui.Label(
        text="Text", component=ui.TextInput(custom_id="text", min_length=2, max_length=4, required=False)
    )
    files: ui.Label[ui.Modal] = ui.Label(
        text="Files", component=ui.FileUpload(custom_id="files", min_values=1, max_values=2)
    )
    one: ui.Label[ui.Modal] = ui.Label(
        text="One",
        component=ui.RadioGroup(
            custom_id="one", options=[discord.RadioGroupOption(label=each, value=each[0]) for each in ("Aye", "Nay")]
        ),
    )
    many: ui.Label[ui.Modal] = ui.Label(
        text="Many",
        component=ui.CheckboxGroup(
            custom_id="many",
            required=False,
            min_values=0,
            options=[discord.CheckboxGroupOption(label=each, value=each) for each in "xyz"],
        ),
    )
    sure: ui.Label[ui.Modal] = ui.Label(text="Sure", component=ui.Checkbox(custom_id="sure"))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        text, files, one, many, sure = (
            each.component for each in (self.text, self.files, self.one, self.many, self.sure)
        )
        assert isinstance(text, ui.TextInput)
        assert isinstance(files, ui.FileUpload)
        assert isinstance(one, ui.RadioGroup)
        assert isinstance(many, ui.CheckboxGroup)
        assert isinstance(sure, ui.Checkbox)
        told = [text.value, [each.filename for each in files.values], one.value, many.values, sure.value]
        await interaction.response.send_message(str(told))


FILLED: dict[str, Any] = {"Files": Upload("a.txt", b"a"), "One": "Nay"}


async def test_every_kind_of_field_is_filled_in(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()

    @bot.tree.command(description="A form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Everything())

    async with connect(bot):
        opened = await room.slash("/form")
        for wrong, why in (
            ({"text": "x"}, "Text is from 2 to 4"),
            ({"Files": []}, "Files takes from 1 to 2 files"),
            ({"One": "Perhaps"}, "One is one of"),
            ({"One": None}, "One has to be chosen"),
            ({"Colour": "red"}, "no field Colour"),
        ):
            with pytest.raises(NotOffered, match=why):
                await room.submit_modal(opened, FILLED | wrong)
        sent = await room.submit_modal(opened, {"text": "abc", "Many": ["x", "z"], "Sure": True, **FILLED})
    assert sent.text == "['abc', ['a.txt'], 'N', ['x', 'z'], True]"


async def test_people_may_write_only_where_and_what_discord_lets_them(room: Sandbox) -> None:
    with pytest.raises(NotOffered, match="Invalid Form Body"):
        await room.say("x" * 2001)
    room.set_rights("news", "member", deny=["send_messages"])
    with pytest.raises(NotOffered, match="Missing Permissions"):
        await room.say("hello")
    assert (await room.say("", user="owner", files=[Upload("a.txt", b"a")])).attachments[0].content == b"a"


async def test_a_command_for_administrators_is_offered_to_nobody_else(room: Sandbox, connect: Connect) -> None:
    bot = SmallBot()

    @bot.tree.command(description="Administrators only")
    @app_commands.default_permissions()
    async def secret(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("hush")

    async with connect(bot):
        with pytest.raises(NotOffered):
            await room.slash("/secret")
        assert (await room.slash("/secret", user="owner")).text == "hush"


async def test_names_that_fit_nothing_or_two_things_are_told(room: Sandbox) -> None:
    with pytest.raises(KeyError, match="no person"):
        room.user("nobody")
    with pytest.raises(KeyError, match="no channel"):
        room.channel("nowhere")
    room.world.add_channel(room.guild("Harbour Desk"), "news")
    with pytest.raises(KeyError, match="more than one"):
        room.channel("news")
    assert room.channel("Harbour Desk/news").guild_id == room.guild("Harbour Desk").id
    with pytest.raises(AssertionError, match="no message"):
        await room.wait_for_message("general", "x", timeout=0.05)
