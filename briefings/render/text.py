"""A draft as plain text for a terminal: what a reader on Discord sees, without the Markdown."""

import re
import textwrap
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from briefings.model.draft import Button, Divider, Draft, Part, Row, Text
from briefings.render.when import show_day, show_span

_STAMP = re.compile(r"<t:(-?\d{1,12}):([a-zA-Z])>")
_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\\n]){1,800})\]\(<([^>\n]{1,512})>\)")
_OPENER = re.compile(r"(#{1,3} |-# |> |- )?")
_STRONG = re.compile(r"(?<!\\)(?:\*\*|~~|`)")
_ESCAPE = re.compile(r"\\([^\w\s]|_)")
_MENTION = re.compile(r"(?<!\\)<(#|@&|@)(\d{1,20})>")
_UNDERLINE = {"# ": "=", "## ": "-", "### ": ""}
_MENTIONED = {"#": "#channel {}", "@&": "@role {}", "@": "@user {}"}


def to_text(draft: Draft, zone: str = "UTC", now: datetime | None = None, width: int = 88) -> str:
    """The message in lines of at most `width` columns, times in `zone`, "in 2 days" as seen at `now`."""
    printed = ["\n".join(_print(part, zone, now, width)) for part in draft.parts]
    printed += [f"[file] {file.name}, {len(file.data)} bytes" for file in draft.files]
    return "\n\n".join(part.strip("\n") for part in printed)


def _print(part: Part, zone: str, now: datetime | None, width: int) -> list[str]:
    match part:
        case Divider():
            return ["─" * min(width, 40)]
        case Row(buttons):
            return ["  ".join(map(_print_button, buttons))]
        case Text(content, button):
            lines = [shown for line in content.splitlines() for shown in _print_line(line, zone, now, width)]
            return [*lines, f"    {_print_button(button)}"] if button else lines


def _print_line(line: str, zone: str, now: datetime | None, width: int) -> list[str]:
    opener = _OPENER.match(line)
    mark = (opener[1] or "") if opener else ""
    words = _plain(line[len(mark) :], zone, now)
    if mark.startswith("#"):
        return ["", *textwrap.wrap(words, width), _UNDERLINE[mark] * min(len(words), width)]
    indent = {"> ": "  | ", "- ": "  - ", "-# ": "  "}.get(mark, "")
    hanging = "    " if mark == "- " else indent
    return textwrap.wrap(words, width, initial_indent=indent, subsequent_indent=hanging) or [""]


def _print_button(button: Button) -> str:
    return f"({button.label})" if not button.disabled else f"({button.label}: not available)"


def _plain(words: str, zone: str, now: datetime | None) -> str:
    words = _STAMP.sub(lambda found: _print_stamp(int(found[1]), found[2], zone, now), words)
    words = _MENTION.sub(lambda found: _MENTIONED[found[1]].format(found[2]), words)
    words = _LINK.sub(r"\1", words)
    return _ESCAPE.sub(r"\1", _STRONG.sub("", words))


def _print_stamp(seconds: int, style: str, zone: str, now: datetime | None) -> str:
    at = datetime.fromtimestamp(seconds, UTC)
    if style == "R":
        now = now or at
        return f"in {show_span(at - now)}" if at > now else f"{show_span(now - at)} ago"
    local = at.astimezone(ZoneInfo(zone))
    clock = f"{local:%H:%M}"
    return clock if style == "t" else f"{show_day(local.date())}, {clock}"
