"""Interactions from their start to the last follow-up: what the bot may answer, when, and how often.

Source: Discord's page "Receiving and Responding". The 3 seconds are real ones; the 15 minutes of a token are
the world's, so that moving the clock ages tokens.
"""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from .clock import stopwatch
from .commands import GROUP, SUBCOMMAND, check_choices
from .limits import FLAGS_OF_AN_ANSWER, check_message, check_says_something, check_size
from .message import EPHEMERAL, LOADING, Message
from .modals import Modal, check_modal
from .payloads import user_json
from .posting import Incoming, Posts
from .refusals import Problems, refuse
from .world import Channel, Guild, User, World

Json = dict[str, Any]

ANSWER_WITHIN = 3.0
TOKEN_LIFE = timedelta(minutes=15)
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
SAY, DEFER, DEFER_UPDATE, UPDATE, SUGGEST, OPEN_MODAL = 4, 5, 6, 7, 8, 9
ANSWERS = {
    COMMAND: {SAY, DEFER, OPEN_MODAL},
    COMPONENT: {SAY, DEFER, DEFER_UPDATE, UPDATE, OPEN_MODAL},
    AUTOCOMPLETE: {SUGGEST},
    SUBMIT: {SAY, DEFER, DEFER_UPDATE, UPDATE},
}
SLASH_REPLY, MENU_REPLY, REPLY = 20, 23, 19


@dataclass(eq=False)
class Interaction:
    """One act of a person that the bot is to answer, and what came of it."""

    id: int
    token: str
    kind: int
    user: User
    channel: Channel
    guild: Guild | None
    data: Json
    opened_at: datetime
    opened: float
    source: Message | None = None
    parent: "Interaction | None" = None
    answer: int | None = None
    took: float = 0.0
    original: Message | None = None
    modal: Modal | None = None
    choices: list[Json] = field(default_factory=list)
    followups: list[Message] = field(default_factory=list)
    touched: bool = False
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def changed(self) -> None:
        """Wake whoever waits for something to happen."""
        event, self._changed = self._changed, asyncio.Event()
        event.set()

    async def wait_until(self, happened: Callable[[], bool], timeout: float) -> bool:
        """Whether `happened` became true within `timeout` real seconds."""
        until = stopwatch() + timeout
        while not happened():
            left = until - stopwatch()
            if left <= 0:
                return False
            try:
                await asyncio.wait_for(self._changed.wait(), left)
            except TimeoutError:
                return happened()
        return True

    def metadata(self) -> Json:
        """What a message tells of the interaction that it answers."""
        owners = {"0": str(self.guild.id if self.guild else 0)}
        shape: Json = {
            "id": str(self.id),
            "type": self.kind,
            "user": user_json(self.user),
            "authorizing_integration_owners": owners,
        }
        if self.kind == COMMAND:
            # Not on Discord's page, but in what Discord sends: clients write "used /name" with it.
            shape["name"] = name_of_command(self.data)
        if self.kind == COMPONENT and self.source is not None:
            shape["interacted_message_id"] = str(self.source.id)
        if self.kind == SUBMIT and self.parent is not None:
            shape["triggering_interaction_metadata"] = self.parent.metadata()
        return shape


class Interactions:
    """Every interaction of the world by its token, and the routes' rules on them."""

    def __init__(self, world: World, posts: Posts, answer_within: float = ANSWER_WITHIN) -> None:
        self._world = world
        self._posts = posts
        self._by_token: dict[str, Interaction] = {}
        self.answer_within = answer_within

    def open(
        self,
        kind: int,
        user: User,
        channel: Channel,
        data: Json,
        *,
        source: Message | None = None,
        parent: Interaction | None = None,
    ) -> Interaction:
        """A new interaction, known by its token, not yet told to the bot."""
        interaction = Interaction(
            id=self._world.ids.make(),
            token=secrets.token_urlsafe(96),
            kind=kind,
            user=user,
            channel=channel,
            guild=self._world.guild_of(channel),
            data=data,
            opened_at=self._world.now(),
            opened=stopwatch(),
            source=source,
            parent=parent,
        )
        self._by_token[interaction.token] = interaction
        return interaction

    def respond(self, interaction_id: int, token: str, incoming: Incoming) -> Json:
        """The first answer (`POST /interactions/{id}/{token}/callback`); the JSON is for `with_response`."""
        interaction = self._by_token.get(token)
        took = stopwatch() - interaction.opened if interaction else 0.0
        if interaction is None or interaction.id != interaction_id:
            raise refuse(10062)
        if interaction.answer is not None:
            raise refuse(40060)
        if took > self.answer_within:
            raise refuse(10062)
        kind = int(incoming.body.get("type") or 0)
        if kind not in ANSWERS[interaction.kind] or (kind in (DEFER_UPDATE, UPDATE) and interaction.source is None):
            problems = Problems()
            problems.add(("type",), "INTERACTION_CALLBACK_TYPE_INVALID", "Invalid interaction callback type")
            problems.raise_if_any()
        data = incoming.body.get("data") or {}
        self._answer(interaction, kind, Incoming(data, incoming.files))
        interaction.answer, interaction.took = kind, took
        interaction.changed()
        return self._callback_json(interaction)

    def _answer(self, interaction: Interaction, kind: int, incoming: Incoming) -> None:
        if kind == SUGGEST:
            interaction.choices = self._check_suggestions(interaction, incoming.body)
        elif kind == OPEN_MODAL:
            check_modal(incoming.body)
            interaction.modal = Modal(incoming.body["custom_id"], incoming.body["title"], incoming.body["components"])
        elif kind == SAY:
            interaction.original = self._say(interaction, incoming, at=("data",))
        elif kind == DEFER:
            flags = int(incoming.body.get("flags") or 0) & EPHEMERAL
            interaction.original = self._post(interaction, Incoming({}, {}), flags | LOADING)
        elif kind == UPDATE and interaction.source is not None:
            self._posts.change(interaction.source, incoming, at=("data",))
            interaction.original = interaction.source
        else:
            interaction.original = interaction.source

    def follow_up(self, token: str, incoming: Incoming) -> Message:
        """A further message; after a deferred answer the first one takes that answer's place."""
        interaction = self.find(token)
        original = interaction.original
        if original is not None and original.loading:
            self._edit(interaction, original, incoming)
            return original
        message = self._say(interaction, incoming)
        message.kind = REPLY if original is not None else message.kind
        interaction.followups.append(message)
        interaction.touched = True
        interaction.changed()
        return message

    def find(self, token: str) -> Interaction:
        """The interaction whose token still works for edits and follow-ups; raises as Discord does."""
        interaction = self._by_token.get(token)
        if interaction is None or interaction.answer is None:
            raise refuse(10015)
        if self._world.now() - interaction.opened_at > TOKEN_LIFE:
            raise refuse(50027)
        return interaction

    def message_of(self, token: str, which: str) -> Message:
        """`@original` or a follow-up by its id."""
        interaction = self.find(token)
        known = {str(each.id): each for each in (*interaction.followups, interaction.original) if each}
        message = interaction.original if which == "@original" else known.get(which)
        if message is None or message.id not in self._world.channels[message.channel_id].messages:
            raise refuse(10008)
        return message

    def edit(self, token: str, which: str, incoming: Incoming) -> Message:
        message = self.message_of(token, which)
        self._edit(self.find(token), message, incoming)
        return message

    def delete(self, token: str, which: str) -> None:
        message = self.message_of(token, which)
        self._posts.delete(message)
        self.find(token).changed()

    def _edit(self, interaction: Interaction, message: Message, incoming: Incoming) -> None:
        self._posts.change(message, incoming)
        interaction.touched = True
        interaction.changed()

    def _say(self, interaction: Interaction, incoming: Incoming, *, at: tuple[str, ...] = ()) -> Message:
        flags = int(incoming.body.get("flags") or 0)
        check_message(incoming.body, incoming.filenames, flags=flags, at=at, allow=FLAGS_OF_AN_ANSWER)
        check_says_something(incoming.body, incoming.filenames)
        check_size(incoming.body.get("components") or [])
        return self._post(interaction, incoming, flags & FLAGS_OF_AN_ANSWER)

    def _post(self, interaction: Interaction, incoming: Incoming, flags: int) -> Message:
        only_for = interaction.user.id if flags & EPHEMERAL else None
        message = self._posts.build(interaction.channel, self._world.bot.id, incoming, flags=flags, only_for=only_for)
        message.interaction = interaction.metadata()
        message.application_id = self._world.application_id
        if interaction.kind == COMMAND:
            message.kind = SLASH_REPLY if interaction.data.get("type", 1) == 1 else MENU_REPLY
        self._posts.publish(message)
        return message

    def _check_suggestions(self, interaction: Interaction, body: Json) -> list[Json]:
        problems = Problems()
        choices = body.get("choices") or []
        check_choices(problems, choices, focused_kind(interaction.data), ("data", "choices"))
        problems.raise_if_any()
        return list(choices)

    def _callback_json(self, interaction: Interaction) -> Json:
        about: Json = {"id": str(interaction.id), "type": interaction.kind}
        resource: Json = {"type": interaction.answer}
        message = interaction.original
        if message is not None:
            about |= {
                "response_message_id": str(message.id),
                "response_message_loading": message.loading,
                "response_message_ephemeral": message.ephemeral,
            }
            resource["message"] = self._posts.json(message)
        return {"interaction": about, "resource": resource}


def focused_kind(data: Json) -> int:
    """The type of the option that is being typed into (3, a string, if none is marked)."""
    for option in data.get("options") or []:
        if option.get("focused"):
            return int(option["type"])
        if option.get("options"):
            return focused_kind(option)
    return 3


def name_of_command(data: Json) -> str:
    """The name of the command with its group and subcommand: `articles add`."""
    inner = next((each for each in data.get("options") or [] if each["type"] in (SUBCOMMAND, GROUP)), None)
    return f"{data['name']} {name_of_command(inner)}" if inner else str(data["name"])
