"""From a `Draft` to what discord.py sends: a layout view, its files, and whom it may ping.

A view made here is finished before it is sent, so the library never keeps one: whatever is pressed is answered
by its custom id alone (see `bot/views`), before and after a restart, and no memory grows with the messages.
"""

import io
from typing import Any, TypedDict
from urllib.parse import unquote

import discord
from discord import ui

from briefings import Button, Divider, Draft, Row, Style, Text, custom_id

MOST_COMPONENTS = 40
MOST_CHARACTERS = 4000
MOST_CUSTOM_ID = 100

_STYLES = {
    Style.PRIMARY: discord.ButtonStyle.primary,
    Style.SECONDARY: discord.ButtonStyle.secondary,
    Style.SUCCESS: discord.ButtonStyle.success,
    Style.DANGER: discord.ButtonStyle.danger,
}

Extra = ui.ActionRow[Any]
"""A row that a Draft cannot hold: a select."""


class Message(TypedDict):
    """The keyword arguments that every way of sending understands."""

    view: ui.LayoutView
    files: list[discord.File]
    allowed_mentions: discord.AllowedMentions


def to_message(draft: Draft, *extra: Extra) -> Message:
    """What to send. Made anew for each try: a file can be sent once only."""
    roles = [discord.Object(draft.ping_role)] if draft.ping_role is not None else False
    users = [discord.Object(draft.ping_user)] if draft.ping_user is not None else False
    return Message(
        view=to_view(draft, *extra),
        files=_to_files(draft),
        allowed_mentions=discord.AllowedMentions(everyone=False, users=users, roles=roles, replied_user=False),
    )


def to_view(draft: Draft, *extra: Extra) -> ui.LayoutView:
    """The draft as Components V2; raises ValueError if it breaks a limit of Discord (that is a bug)."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(*map(_to_item, draft.parts), accent_colour=draft.accent))
    for file in _to_files(draft):
        view.add_item(ui.File(file))
    for row in extra:
        view.add_item(row)
    _check(view)
    view.stop()
    return view


def from_custom_id(written: str) -> tuple[str, ...]:
    """The parts of a custom id as they were before it was written: `("bb", "remind", "12")`."""
    return tuple(map(unquote, written.split(":")))


def _to_files(draft: Draft) -> list[discord.File]:
    return [discord.File(io.BytesIO(file.data), filename=file.name) for file in draft.files]


def _to_item(part: Text | Divider | Row) -> ui.Item[Any]:
    match part:
        case Divider():
            return ui.Separator()
        case Row(buttons):
            return ui.ActionRow(*map(_to_button, buttons))
        case Text(content, Button() as button):
            return ui.Section(content, accessory=_to_button(button))
        case Text(content):
            return ui.TextDisplay(content)


def _to_button(button: Button) -> ui.Button[Any]:
    if button.url is not None:
        return ui.Button(label=button.label, url=button.url, disabled=button.disabled)
    return ui.Button(
        label=button.label,
        style=_STYLES[button.style],
        custom_id=custom_id(button),
        disabled=button.disabled,
    )


def _check(view: ui.LayoutView) -> None:
    # discord.py sends too much text and doubled ids as they are, and Discord then refuses the whole message.
    if view.content_length() > MOST_CHARACTERS or sum(1 for _ in view.walk_children()) > MOST_COMPONENTS:
        raise ValueError(f"a draft too large for a message: {view.content_length()} characters")
    ids = [
        item.custom_id for item in view.walk_children() if isinstance(item, ui.Button | ui.Select) and item.custom_id
    ]
    if len(ids) != len(set(ids)) or any(len(each) > MOST_CUSTOM_ID for each in ids):
        raise ValueError(f"custom ids doubled or too long: {ids}")
