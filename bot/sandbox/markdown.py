"""Discord's Markdown for a terminal: what a reader would see, without the marks.

Covers what Discord's own page names: emphasis, headings, small print, quotes, lists, code, links, timestamps
and mentions. Linear in the text's length but for unclosed marks, which are looked for within 4000 characters.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from .ink import Ink, make_harmless, wrap

MARKS = (("***", "bold"), ("**", "bold"), ("__", "underline"), ("~~", "strike"), ("*", "italic"), ("_", "italic"))
_SPECIAL = re.compile(
    r"\\(?P<escaped>[^0-9A-Za-z\s])"
    r"|<t:(?P<at>-?\d{1,13})(?::(?P<style>[tTdDfFsSR]))?>"
    r"|<(?P<kind>@!?|@&|#)(?P<id>\d{15,20})>"
    r"|\[(?P<label>[^\]\n]{1,400})\]\(<?(?P<url>https?://[^\s()<>]{1,600})>?\)"
    r"|<(?P<bare>https?://[^\s<>]{1,600})>"
)
_UNITS = (
    (86_400 * 365, "year"),
    (86_400 * 30, "month"),
    (86_400, "day"),
    (3600, "hour"),
    (60, "minute"),
    (1, "second"),
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: the zone and the present for timestamps, and what mentions are called."""

    ink: Ink
    zone: ZoneInfo
    now: datetime
    name_of: Callable[[str, int], str]
    width: int = 88


def show_text(text: str, reader: Reader, width: int | None = None) -> list[str]:
    """The lines of a text, wrapped."""
    lines: list[str] = []
    width = width or reader.width
    for line in make_harmless(text).split("\n"):
        lines += _show_line(line, reader, width)
    return lines


def _show_line(line: str, reader: Reader, width: int) -> list[str]:
    ink = reader.ink
    stripped = line.lstrip(" ")
    blanks = " " * (len(line) - len(stripped))
    for mark in ("### ", "## ", "# "):
        if stripped.startswith(mark):
            return wrap(ink.paint("bold", show_inline(stripped.removeprefix(mark), reader)), width)
    if stripped.startswith("-# "):
        return wrap(ink.paint("dim", show_inline(stripped.removeprefix("-# "), reader)), width)
    if line.startswith("> "):
        bar = ink.paint("dim", "┃") + " "
        return [bar + each for each in wrap(show_inline(line[2:], reader), width - 2)]
    if stripped.startswith(("- ", "* ")):
        return wrap(f"{blanks}• {show_inline(stripped[2:], reader)}", width, blanks + "  ")
    return wrap(show_inline(line, reader), width)


def show_inline(text: str, reader: Reader) -> str:
    """One line's text with its emphasis, links, times and mentions."""
    shown, place = [], 0
    while place < len(text):
        found = _SPECIAL.match(text, place)
        if found:
            shown.append(_show_special(found, reader))
            place = found.end()
            continue
        inner, style, end = _find_marked(text, place)
        if style:
            painted = inner if style == "code" else show_inline(inner, reader)
            shown.append(reader.ink.paint(style, painted))
            place = end
        else:
            shown.append(text[place])
            place += 1
    return "".join(shown)


def _find_marked(text: str, place: int) -> tuple[str, str, int]:
    """The text between two equal marks at `place`, its style and where it ends; no style where there is none."""
    if text[place] == "`":
        end = text.find("`", place + 1)
        return (text[place + 1 : end], "code", end + 1) if end > place + 1 else ("", "", place)
    if text[place] not in "*_~":
        return "", "", place
    for mark, style in MARKS:
        if text.startswith(mark, place):
            end = _find_end(text, mark, place + len(mark))
            if end > place + len(mark) and not text[place + len(mark)].isspace():
                return text[place + len(mark) : end], style, end + len(mark)
    return "", "", place


def _find_end(text: str, mark: str, start: int) -> int:
    end = text.find(mark, start, start + 4000)
    while end > 0 and text[end - 1] == "\\":
        end = text.find(mark, end + 1, start + 4000)
    return end


def _show_special(found: re.Match[str], reader: Reader) -> str:
    ink = reader.ink
    if found["escaped"]:
        return found["escaped"]
    if found["at"]:
        return ink.paint("time", show_time(int(found["at"]), found["style"] or "f", reader))
    if found["kind"]:
        return ink.paint("name", reader.name_of(found["kind"], int(found["id"])))
    if found["label"]:
        return f"{ink.paint('link', show_inline(found['label'], reader))}{ink.paint('dim', ' ↗')}"
    return ink.paint("link", found["bare"])


def show_time(seconds: int, style: str, reader: Reader) -> str:
    """A `<t:…>` in the reader's zone; an instant outside of the calendar is shown as it stands."""
    try:
        at = datetime.fromtimestamp(seconds, UTC).astimezone(reader.zone)
    except (OverflowError, ValueError, OSError):
        return f"<t:{seconds}:{style}>"
    if style == "R":
        return _relative(at, reader.now)
    day, clock = f"{at.day} {at:%B %Y}", f"{at:%H:%M}"
    return {
        "t": clock,
        "T": f"{at:%H:%M:%S}",
        "d": f"{at:%d/%m/%Y}",
        "D": day,
        "f": f"{day} {clock}",
        "F": f"{at:%A}, {day} {clock}",
        "s": f"{at:%d/%m/%Y}, {clock}",
        "S": f"{at:%d/%m/%Y}, {at:%H:%M:%S}",
    }[style]


def _relative(at: datetime, now: datetime) -> str:
    gap = (at - now).total_seconds()
    for size, unit in _UNITS:
        count = round(abs(gap) / size)
        if count >= 1 and abs(gap) >= size:
            words = f"{count} {unit}{'' if count == 1 else 's'}"
            return f"in {words}" if gap > 0 else f"{words} ago"
    return "now"
