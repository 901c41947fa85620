"""A message as the world keeps it, and what a reader finds on it: its text, buttons and menus.

Plain data and looking things up; sending, editing and limits live in `posting` and `limits`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]

SUPPRESS_EMBEDS, EPHEMERAL, LOADING = 1 << 2, 1 << 6, 1 << 7
SUPPRESS_NOTIFICATIONS, COMPONENTS_V2 = 1 << 12, 1 << 15

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER = 9, 10, 11, 12, 13, 14, 17
LABEL, UPLOAD, RADIO, CHECKBOXES, CHECKBOX = 18, 19, 21, 22, 23
SELECTS = frozenset({STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT})


@dataclass(slots=True)
class Attachment:
    """A stored file. Its address is made anew, signed and expiring, each time it is shown."""

    id: int
    channel_id: int
    filename: str
    content: bytes
    content_type: str
    description: str | None = None
    ephemeral: bool = False


@dataclass(frozen=True, slots=True)
class Pings:
    """Who was really notified by a message: user ids, role ids, and whether everybody."""

    users: frozenset[int] = frozenset()
    roles: frozenset[int] = frozenset()
    everyone: bool = False

    def __bool__(self) -> bool:
        return bool(self.users or self.roles or self.everyone)


@dataclass(slots=True, eq=False)
class Message:
    """One message; `only_for` names the one reader of an ephemeral message."""

    id: int
    channel_id: int
    guild_id: int | None
    author_id: int
    created_at: datetime
    content: str = ""
    kind: int = 0
    flags: int = 0
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    pings: Pings = Pings()
    nonce: str | int | None = None
    tts: bool = False
    edited_at: datetime | None = None
    reference: Json | None = None
    only_for: int | None = None
    interaction: Json | None = None
    application_id: int | None = None

    @property
    def ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """Everything that is written on the message, a line each: content, text displays, embeds."""
        return "\n".join(part for part in (*texts(self.components, self.content), *embed_texts(self)) if part)

    @property
    def buttons(self) -> list[Json]:
        return [each for each in walk(self.components) if each.get("type") == BUTTON]

    @property
    def labels(self) -> list[str]:
        """The words on the buttons, in order."""
        return [label_of(button) for button in self.buttons]

    @property
    def selects(self) -> list[Json]:
        return [each for each in walk(self.components) if each.get("type") in SELECTS]

    def is_seen_by(self, user_id: int) -> bool:
        return self.only_for is None or self.only_for == user_id


def walk(components: list[Json]) -> Iterator[Json]:
    """All components, nested ones included, in reading order."""
    for each in components:
        if not isinstance(each, dict):
            continue
        yield each
        yield from walk(each.get("components") or [])
        for single in ("accessory", "component"):
            if isinstance(each.get(single), dict):
                yield from walk([each[single]])


def texts(components: list[Json], content: str = "") -> list[str]:
    """What may ping and what is displayed: the content and the text displays."""
    return [content, *(str(each.get("content", "")) for each in walk(components) if each.get("type") == TEXT)]


def embed_texts(message: Message) -> Iterator[str]:
    for embed in message.embeds:
        yield from (str(embed[key]) for key in ("title", "description") if embed.get(key))
        for entry in embed.get("fields") or []:
            yield f"{entry['name']}: {entry['value']}"
        if embed.get("footer"):
            yield str(embed["footer"].get("text", ""))


def label_of(button: Json) -> str:
    """A button's words, or its emoji where it has none."""
    return str(button.get("label") or (button.get("emoji") or {}).get("name") or "")


def number_components(components: list[Json]) -> None:
    """Give each component without an id the next free number, as Discord does."""
    taken = {each["id"] for each in walk(components) if each.get("id")}
    free = (number for number in range(1, 10_000) if number not in taken)
    for each in walk(components):
        if not each.get("id"):
            each["id"] = next(free)


def setting(component: Json, key: str, default: int) -> int:
    """A number of a component; the library writes null for what it leaves to Discord."""
    value = component.get(key)
    return default if value is None else int(value)
