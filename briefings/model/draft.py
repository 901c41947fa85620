"""A message before Discord: plain data that `render` has made fit Discord's limits.

`bot/messages.py` turns a Draft into a `discord.ui.LayoutView`. An `action` with its `args` becomes the custom id
`bb:<action>:<arg>:<arg>` (at most 100 characters), which a handler in `bot/views/` answers, also after a restart.
"""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a button looks."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    SUCCESS = "success"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """`url` makes a link; else `action` and `args` say what a press does. `label` has at most 80 characters."""

    label: str
    action: str = ""
    args: tuple[str, ...] = ()
    url: str | None = None
    style: Style = Style.SECONDARY
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Discord Markdown; article text in it is already escaped. `button` stands at its right side."""

    content: str
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Divider:
    """A line between two texts."""


@dataclass(frozen=True, slots=True)
class Row:
    """One to five buttons side by side."""

    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with the message."""

    name: str
    data: bytes


Part = Text | Divider | Row


@dataclass(frozen=True, slots=True)
class Draft:
    """One message: at most 40 components (a Text with a button counts 3, a Row 1 + its buttons, the container 1)
    and 4,000 shown characters. `accent` is an RGB colour. `ping_role` is the one role the message may ping, `ping_user`
    the one person. `reply_to` is the id of the message in the same channel that it answers."""

    parts: tuple[Part, ...]
    accent: int | None = None
    files: tuple[Attachment, ...] = ()
    ping_role: int | None = None
    ping_user: int | None = None
    reply_to: int | None = None
