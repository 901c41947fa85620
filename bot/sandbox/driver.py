"""The stand-in's interface for tests, for the scene and for the control routes: people act, and see answers.

People and places are named: `user="member"`, `channel="news"`, `channel="Harbour Desk/lounge"`; a person's
direct channel with the bot is `channel="@member"`.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from . import admin
from .answer import Answer, InteractionFailed
from .client import Desk, NotOffered, Upload
from .directory import Directory, only
from .faults import Fault
from .interactions import AUTOCOMPLETE, COMMAND, COMPONENT, SUBMIT, Interaction
from .message import BUTTON, STRING_SELECT, Message, label_of, setting
from .posting import Incoming
from .refusals import ApiError
from .server import Standin
from .submission import fill_modal
from .typed import split_typed
from .world import Channel, Event, User

Json = dict[str, Any]

PATIENCE = 10.0
SELECT_KINDS = {5: ("user",), 6: ("role",), 7: ("user", "role"), 8: ("channel",)}


class Sandbox(Directory):
    """People's side of a running stand-in."""

    def __init__(self, standin: Standin) -> None:
        super().__init__(standin.world)
        self.standin = standin
        self.house = standin.house
        self.faults = standin.faults
        self.gateway = standin.gateway
        self.timing = standin.timing

    # What people do.

    async def slash(
        self,
        typed: str,
        *,
        user: User | str = "member",
        channel: Channel | str = "news",
        options: Mapping[str, Any] | None = None,
        **more: Any,
    ) -> Answer:
        """Send a command: its options typed (`days:30`), in `options`, or as keywords."""
        desk = self._desk(user, channel)
        path, values = split_typed(typed, desk.offered())
        data = desk.fill_in(path, {**values, **(options or {}), **more})
        return await self._act(COMMAND, user, channel, data, desk)

    async def autocomplete(
        self,
        typed: str,
        option: str,
        so_far: str = "",
        *,
        user: User | str = "member",
        channel: Channel | str = "news",
        **more: Any,
    ) -> list[Json]:
        """What is suggested for `option` when `so_far` has been typed into it."""
        answer = await self.ask_for_choices(typed, option, so_far, user=user, channel=channel, **more)
        return answer.interaction.choices

    async def ask_for_choices(
        self,
        typed: str,
        option: str,
        so_far: str = "",
        *,
        user: User | str = "member",
        channel: Channel | str = "news",
        **more: Any,
    ) -> Answer:
        """As `autocomplete`, with the whole answer: how long it took as well."""
        desk = self._desk(user, channel)
        path, values = split_typed(typed, desk.offered())
        if not any(each["name"] == option and each.get("autocomplete") for each in desk.options_of(path)):
            raise NotOffered(f"{option} has no suggestions")
        data = desk.fill_in(path, {**values, **more, option: so_far}, focused=option)
        return await self._act(AUTOCOMPLETE, user, channel, data, desk)

    async def message_menu(self, name: str, message: Message, *, user: User | str = "member") -> Answer:
        """Choose a command from a message's menu ("Apps")."""
        channel = self.world.channels[message.channel_id]
        desk = self._desk(user, channel)
        data = desk.fill_in_menu(name, message.id, self.house.posts.json(message))
        return await self._act(COMMAND, user, channel, data, desk)

    async def click(self, message: Message, label: str, *, user: User | str = "member", nth: int = 0) -> Answer:
        """Press a button by its label (the `nth` of that label)."""
        wanted = [each for each in message.buttons if label in (label_of(each), each.get("custom_id"))]
        wanted = wanted or [each for each in message.buttons if label.lower() in label_of(each).lower()]
        if len(wanted) <= nth:
            raise NotOffered(f"there is no button {label!r}, only {message.labels}")
        button = wanted[nth]
        if button.get("disabled") or not button.get("custom_id"):
            raise NotOffered(f"{label!r} is switched off or only opens an address")
        data = {"custom_id": button["custom_id"], "component_type": BUTTON, "id": button.get("id", 0)}
        return await self._act_on(message, user, data)

    async def choose(
        self, message: Message, *values: Any, user: User | str = "member", select: str | int = 0
    ) -> Answer:
        """Choose from a menu: options by label or value, things by name. `select` is its place or custom id."""
        desk = self._desk(user, self.world.channels[message.channel_id])
        menus = message.selects
        menu = menus[select] if isinstance(select, int) else _menu(menus, select)
        low, high = setting(menu, "min_values", 1), setting(menu, "max_values", 1)
        if menu.get("disabled") or not low <= len(values) <= high:
            raise NotOffered(f"that menu takes from {low} to {high} choices")
        chosen = [_chosen(desk, menu, value) for value in values]
        data = {
            "custom_id": menu["custom_id"],
            "component_type": menu["type"],
            "id": menu.get("id", 0),
            "values": chosen,
            **({"resolved": desk.resolved} if desk.resolved else {}),
        }
        return await self._act_on(message, user, data)

    async def submit_modal(self, opened: Answer, values: Mapping[str, Any] | None = None) -> Answer:
        """Fill in an opened modal by its fields' labels or custom ids, and send it."""
        before = opened.interaction
        desk = self._desk(before.user, before.channel)
        data = fill_modal(self.house, desk, opened.modal, dict(values or {}))
        source = before.source if before.kind == COMPONENT else None
        return await self._act(SUBMIT, before.user, before.channel, data, desk, source=source, parent=before)

    async def say(
        self,
        text: str,
        *,
        user: User | str = "member",
        channel: Channel | str = "news",
        files: Sequence[Upload] = (),
    ) -> Message:
        """Write an ordinary message."""
        numbered = {number: (each.filename, each.content) for number, each in enumerate(files)}
        place = self.channel(channel)
        self._desk(user, place)
        try:
            return self.house.posts.send(place, self.user(user).id, Incoming({"content": text}, numbered))
        except ApiError as error:
            raise NotOffered(error.body["message"]) from error

    async def wait_for_message(
        self,
        where: Channel | str,
        matching: str | Callable[[Message], bool] = "",
        *,
        timeout: float = PATIENCE,
    ) -> Message:
        """The newest message of the bot there that matches (a piece of its text), waited for if need be."""
        channel = self.channel(where)
        arrived = asyncio.Event()
        silence = self.world.listen(lambda event: _wake(arrived, event))
        try:
            async with asyncio.timeout(timeout):
                while True:
                    arrived.clear()
                    for message in reversed(channel.messages.values()):
                        if message.author_id == self.world.bot.id and _matches(message, matching):
                            return message
                    await arrived.wait()
        except TimeoutError:
            raise AssertionError(f"no message {matching!r} in {where} within {timeout} s") from None
        finally:
            silence()

    # What people decide.

    def set_rights(
        self,
        channel: Channel | str,
        user: User | str = "bot",
        *,
        allow: Sequence[str] = (),
        deny: Sequence[str] = (),
    ) -> list[str]:
        """Replace somebody's overwrite in a channel (nothing named: none); the names of what they may do there now."""
        place, who = self.channel(channel), self.user(user)
        admin.set_rights(self.world, place, who, allow=allow, deny=deny)
        return admin.rights_of(self.world, place, who)

    def set_dms(self, user: User | str, *, are_open: bool) -> None:
        """Let the bot write to that person, or not."""
        self.user(user).dms_open = are_open

    # The world's time and weather.

    @asynccontextmanager
    async def outage(self) -> AsyncIterator[None]:
        """Discord is gone: connections are cut, requests get no answer, until the block is left."""
        fault = self.faults.add(Fault("outage"))
        self.gateway.tear()
        try:
            yield
        finally:
            self.faults.remove(fault)

    async def advance(self, **by: float) -> None:
        """Move the clock on by a span, through everything that falls due: `advance(days=2, hours=1)`."""
        await self.timing.advance(**by)

    # How an act becomes an interaction.

    def _desk(self, user: User | str, channel: Channel | str) -> Desk:
        return Desk(self.house, self.user(user), self.channel(channel))

    async def _act_on(self, message: Message, user: User | str, data: Json) -> Answer:
        channel = self.world.channels[message.channel_id]
        if not message.is_seen_by(self.user(user).id) or message.id not in channel.messages:
            raise NotOffered("that person does not see this message")
        return await self._act(COMPONENT, user, channel, data, self._desk(user, channel), source=message)

    async def _act(
        self,
        kind: int,
        user: User | str,
        channel: Channel | str,
        data: Json,
        desk: Desk,
        *,
        source: Message | None = None,
        parent: Interaction | None = None,
    ) -> Answer:
        desks = self.house.interactions
        place = self.channel(channel)
        interaction = desks.open(kind, self.user(user), place, data, source=source, parent=parent)
        told = desk.envelope() | {
            "id": str(interaction.id),
            "token": interaction.token,
            "type": kind,
            "data": data,
        }
        if source is not None:
            told["message"] = self.house.posts.json(source)
        self.world.tell(Event("INTERACTION_CREATE", told, place.guild_id))
        if not await interaction.wait_until(lambda: interaction.answer is not None, desks.answer_within):
            raise InteractionFailed("The application did not respond")
        answer = Answer(interaction)
        await answer.wait(PATIENCE)
        return answer


def _menu(menus: list[Json], wanted: str) -> Json:
    return only([each for each in menus if wanted in (each["custom_id"], each.get("placeholder"))], wanted)


def _chosen(desk: Desk, menu: Json, value: Any) -> str:
    if menu["type"] == STRING_SELECT:
        for option in menu["options"]:
            if value in (option["label"], option["value"]):
                return str(option["value"])
        raise NotOffered(f"there is no {value!r}, only {[each['label'] for each in menu['options']]}")
    for what in SELECT_KINDS[menu["type"]]:
        id = desk.resolve(what, value, menu.get("channel_types"))
        if id is not None:
            return id
    raise NotOffered(f"there is no {value!r} to choose here")


def _wake(arrived: asyncio.Event, event: Event) -> None:
    if event.message is not None:
        arrived.set()


def _matches(message: Message, matching: str | Callable[[Message], bool]) -> bool:
    return matching(message) if callable(matching) else matching in message.text
