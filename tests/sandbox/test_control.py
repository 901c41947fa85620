"""Everything that people and the weather do can be done over HTTP as well."""

import base64
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import discord
import pytest
from discord import app_commands, ui

from bot.sandbox import Sandbox, Upload
from tests.sandbox.small_bot import Connect, SmallBot


class Hands:
    """A page's side of the control interface."""

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self.session, self.address = session, address

    async def post(self, name: str, /, **told: Any) -> Any:
        async with self.session.post(f"{self.address}/sandbox/{name}", json=told) as answer:
            return await answer.json()

    async def get(self, name: str, **query: str) -> Any:
        async with self.session.get(f"{self.address}/sandbox/{name}", params=query) as answer:
            return await answer.json()


@pytest.fixture
async def hands(room: Sandbox) -> AsyncIterator[Hands]:
    async with aiohttp.ClientSession() as session:
        yield Hands(session, room.standin.address)


def with_form(bot: SmallBot) -> SmallBot:
    class Form(ui.Modal, title="Form"):
        file: ui.Label[ui.Modal] = ui.Label(text="File", component=ui.FileUpload(custom_id="file"))

        async def on_submit(self, interaction: discord.Interaction) -> None:
            upload = self.file.component
            assert isinstance(upload, ui.FileUpload)
            await interaction.response.send_message((await upload.values[0].read()).decode(), ephemeral=True)

    @bot.tree.command(description="A form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    @bot.tree.command(description="Says it")
    async def echo(interaction: discord.Interaction, words: str) -> None:
        await interaction.response.send_message(words)

    class Pick(ui.Select[ui.View]):
        async def callback(self, interaction: discord.Interaction) -> None:
            await interaction.response.edit_message(content=f"picked {self.values[0]}")

    class Press(ui.Button[ui.View]):
        async def callback(self, interaction: discord.Interaction) -> None:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await interaction.followup.send("pressed")

    @bot.tree.context_menu(name="Look")
    async def look(interaction: discord.Interaction, message: discord.Message) -> None:
        view = ui.View(timeout=None)
        view.add_item(Press(label="Press", custom_id="press"))
        view.add_item(Pick(custom_id="pick", options=[discord.SelectOption(label="One")]))
        await interaction.response.send_message(message.content, view=view)

    @echo.autocomplete("words")
    async def suggest(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=current, value=current)]

    return bot


async def test_commands_forms_and_files_work_over_http(room: Sandbox, connect: Connect, hands: Hands) -> None:
    async with connect(with_form(SmallBot())):
        who = {"user": "member", "channel": "news"}
        said = await hands.post("slash", typed="/echo words:hello there", **who)
        choices = await hands.post("autocomplete", typed="/echo", option="words", so_far="he", **who)
        opened = await hands.post("slash", typed="/form", **who)
        file = {"filename": "a.txt", "base64": base64.b64encode(b"inside").decode()}
        sent = await hands.post("modal", interaction=opened["interaction"], values={"File": file})
    assert said["message"]["content"] == "hello there"
    assert choices == [{"name": "he", "value": "he"}]
    assert opened["modal"]["title"] == "Form"
    assert sent["message"]["content"] == "inside"
    assert [each["content"] for each in await hands.get("messages", channel="news", user="owner")] == ["hello there"]


async def test_menus_buttons_and_files_work_over_http(room: Sandbox, connect: Connect, hands: Hands) -> None:
    file = {"filename": "a.txt", "base64": base64.b64encode(b"inside").decode()}
    async with connect(with_form(SmallBot())):
        said = await hands.post("say", text="look here", user="owner", channel="news", files=[file])
        looked = await hands.post("menu", name="Look", message=said["id"], user="member")
        pressed = await hands.post("click", message=looked["message"]["id"], label="Press", user="member")
        picked = await hands.post("choose", message=looked["message"]["id"], values=["One"], user="member")
        nowhere = await hands.post("click", message="1", label="Press", user="member")
    assert said["attachments"][0]["filename"] == "a.txt"
    assert looked["message"]["content"] == "look here"
    assert pressed["message"]["content"] == "pressed"
    assert picked["message"]["content"] == "picked One"
    assert nowhere == {"error": "there is no message 1"}


async def test_what_cannot_be_done_is_said_in_words(room: Sandbox, hands: Hands) -> None:
    unknown = await hands.post("slash", typed="/nothing", user="member", channel="news")
    nobody = await hands.post("say", text="x", user="nobody", channel="news")
    assert unknown == {"error": "no command /nothing is offered here"}
    assert nobody == {"error": "there is no person 'nobody'"}
    assert "no such fault" in (await hands.post("fault", kind="rain"))["error"]


async def test_time_rights_faults_and_the_gateway_are_moved(room: Sandbox, hands: Hands) -> None:
    before = room.world.now()
    told = await hands.post("clock", advance={"days": 2})
    assert (room.world.now() - before).days == 2
    assert told["next_due"] is None
    assert "send_messages" not in await hands.post("rights", channel="news", deny=["send_messages"])
    assert not (await hands.post("dms", user="member", open=False))["dms_open"]
    assert await hands.post("fault", kind="500", route="POST *", times=2) == [
        {"kind": "500", "route": "POST *", "times": 2, "struck": 0}
    ]
    assert await hands.post("heal") == []
    moods: list[dict[str, Any]] = [{"do": "drop"}, {"do": "silence"}, {"do": "reconnect"}, {"do": "invalidate"}]
    for mood in moods:
        assert await hands.post("gateway", **mood) == {"identified": 0, "resumed": 0}
    assert await hands.post("gateway", do="sing") == {"error": "a gateway cannot sing"}
    later = (room.world.now() + timedelta(hours=1)).isoformat()
    assert (await hands.post("clock", to=later, next=True, rate=2.0))["rate"] == 2.0


async def test_the_state_shows_servers_people_and_counters(room: Sandbox, connect: Connect, hands: Hands) -> None:
    async with connect(with_form(SmallBot())):
        state = await hands.get("state")
        requests = await hands.get("requests")
    assert [each["name"] for each in state["servers"]] == ["Northgate Newsroom", "Harbour Desk"]
    assert state["connected"]
    assert {each["name"] for each in state["commands"]} == {"form", "echo", "Look"}
    private = state["servers"][0]["channels"][2]
    assert private["bot_may"] == []
    assert any(each["route"] == "/applications/{application_id}/commands" for each in requests)


async def test_events_are_told_and_private_ones_only_to_their_reader(room: Sandbox, connect: Connect) -> None:
    url = room.standin.address.replace("http", "ws") + "/sandbox/events?user=owner"
    async with connect(with_form(SmallBot())), aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        opened = await room.slash("/form")
        await room.submit_modal(opened, {"File": Upload("a.txt", b"for the member only")})
        await room.say("hello", user="member")
        told = await socket.receive_json(timeout=2)
    assert told["event"] == "MESSAGE_CREATE"
    assert told["data"]["content"] == "hello"
