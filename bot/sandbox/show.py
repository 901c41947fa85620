"""A message, an answer or a form as a reader sees it, in a terminal."""

from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from .answer import Answer
from .ink import Ink, make_harmless
from .markdown import Reader, show_inline, show_text
from .message import (
    BUTTON,
    CONTAINER,
    FILE,
    GALLERY,
    ROW,
    SECTION,
    SELECTS,
    SEPARATOR,
    TEXT,
    THUMBNAIL,
    Message,
    label_of,
)
from .modals import Modal
from .world import DIRECT, World

Json = dict[str, Any]

LINK = 5


class Screen:
    """Shows things of a world to somebody in a time zone."""

    def __init__(self, world: World, zone: ZoneInfo, ink: Ink, *, width: int = 88) -> None:
        self._world = world
        self.zone = zone
        self._width = width
        self.ink = ink

    def show_act(self, who: str, where: str, what: str) -> str:
        """What somebody typed or pressed."""
        name = self.ink.paint("bold", self._display(who))
        return f"\n{self.ink.paint('dim', where)}  {name} {self.ink.paint('good', make_harmless(what))}"

    def show_answer(self, answer: Answer) -> str:
        if answer.has_modal:
            return self.show_modal(answer.modal)
        shown = [self.show(answer.message)] if answer.interaction.original else []
        return "\n".join([*shown, *(self.show(each) for each in answer.followups)])

    def show(self, message: Message) -> str:
        """A message with its head: where, who, when, and whether only one person sees it."""
        reader = self._reader()
        head = [self._place(message), self.ink.paint("bold", self._world.users[message.author_id].display)]
        head.append(self.ink.paint("dim", f"{message.created_at.astimezone(self.zone):%a %d %b %Y %H:%M}"))
        if message.edited_at is not None and not message.interaction:
            head.append(self.ink.paint("dim", "(edited)"))
        if message.only_for is not None:
            display = self._world.users[message.only_for].display
            head.append(self.ink.paint("dim", f"👁 Only {display} can see this"))
        if message.pings:
            head.append(self.ink.paint("bad", "@ pings"))
        lines = show_text(message.content, reader) if message.content else []
        for embed in message.embeds:
            lines += self._show_embed(embed, reader)
        lines += self._show_all(message.components, reader, self._width)
        if message.loading:
            lines.append(self.ink.paint("dim", "is thinking …"))
        lines += [self.ink.paint("dim", f"📎 {each.filename}") for each in self._loose_files(message)]
        return "\n".join(["  ".join(head), *(f"  {line}" for line in lines)])

    def show_modal(self, modal: Modal) -> str:
        lines = [f"▤ {self.ink.paint('bold', make_harmless(modal.title))}"]
        lines += [
            f"  {make_harmless(modal.label_of(each))}: {make_harmless(each.get('value') or '______')}"
            for each in modal.fields
        ]
        return "\n".join(lines)

    def _display(self, name: str) -> str:
        return next((each.display for each in self._world.users.values() if each.name == name), name)

    def _reader(self) -> Reader:
        return Reader(self.ink, self.zone, self._world.now(), self._name_of, self._width)

    def _place(self, message: Message) -> str:
        channel = self._world.channels[message.channel_id]
        if channel.kind == DIRECT and channel.recipient_id is not None:
            return self.ink.paint("dim", f"✉ {self._world.users[channel.recipient_id].display}")
        return self.ink.paint("dim", f"#{channel.name}")

    def _name_of(self, kind: str, id: int) -> str:
        if kind == "#" and id in self._world.channels:
            return f"#{self._world.channels[id].name}"
        if kind == "@&":
            roles = (guild.roles.get(id) for guild in self._world.guilds.values())
            return next((f"@{role.name}" for role in roles if role), "@unknown-role")
        return f"@{self._world.users[id].display}" if id in self._world.users else "@unknown-user"

    def _loose_files(self, message: Message) -> Iterable[Any]:
        placed = str(message.components)
        return (each for each in message.attachments if f"attachment://{each.filename}" not in placed)

    def _show_all(self, components: list[Json], reader: Reader, width: int) -> list[str]:
        lines: list[str] = []
        for each in components:
            lines += self._show_one(each, reader, width)
        return lines

    def _show_one(self, component: Json, reader: Reader, width: int) -> list[str]:
        kind = component["type"]
        if kind == TEXT:
            return show_text(component["content"], reader, width)
        if kind == CONTAINER:
            bar = self.ink.paint("name", "▌") + " "
            return [bar + line for line in self._show_all(component["components"], reader, width - 2)]
        if kind == SECTION:
            lines = self._show_all(component["components"], reader, width)
            return [*lines, f"    {self._show_control(component['accessory'], reader)}"]
        if kind == SEPARATOR:
            return [self.ink.paint("dim", "─" * (width // 2)) if component.get("divider", True) else ""]
        if kind == ROW:
            return [" ".join(self._show_control(each, reader) for each in component["components"])]
        if kind == FILE:
            name = str(component["file"]["url"]).removeprefix("attachment://")
            return [self.ink.paint("dim", f"📎 {make_harmless(name)}")]
        if kind == GALLERY:
            return [self.ink.paint("dim", f"🖼 {len(component['items'])} images")]
        return [self._show_control(component, reader)]

    def _show_control(self, control: Json, reader: Reader) -> str:
        if control["type"] == BUTTON:
            arrow = " ↗" if control.get("style") == LINK else ""
            emoji = (control.get("emoji") or {}).get("name") if control.get("label") else None
            label = make_harmless(f"{emoji + ' ' if emoji else ''}{label_of(control)}{arrow}")
            return self.ink.paint("dim" if control.get("disabled") else "bold", f"[{label}]".replace(" ", "\u00a0"))
        if control["type"] in SELECTS:
            options = " / ".join(str(each["label"]) for each in control.get("options") or [])
            hint = str(control.get("placeholder") or "choose")
            return show_inline(make_harmless(f"⌄ {hint}: {options}" if options else f"⌄ {hint}"), reader)
        return self.ink.paint("dim", "🖼") if control["type"] == THUMBNAIL else ""

    def _show_embed(self, embed: Json, reader: Reader) -> list[str]:
        lines: list[str] = []
        if embed.get("title"):
            lines += show_text(f"**{embed['title']}**", reader, self._width - 2)
        lines += show_text(embed.get("description") or "", reader, self._width - 2)
        for entry in embed.get("fields") or []:
            lines += show_text(f"**{entry['name']}**\n{entry['value']}", reader, self._width - 2)
        return [f"{self.ink.paint('name', '▌')} {line}" for line in lines]
