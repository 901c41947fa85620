"""Discord's limits on a message, and how a message is made to keep them: always, whatever goes in.

Figures: Discord's page "Component Reference". Texts are already clipped by `drafts` so that they read well;
`fit` is what holds when they are not, for instance with an operator's own templates.
"""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import quote

from briefings.model.draft import Attachment, Button, Divider, Draft, Part, Row, Text
from briefings.render.escape import http_url, measure

COMPONENTS = 40
CHARACTERS = 4000
LABEL = 80
CUSTOM_ID = 100
IN_A_ROW = 5
FILES = 10

_OVERHEAD = 5
"""What each text costs besides its characters (see `escape.measure`: 12 bytes of about 10,000)."""

_MORE = Text("…")


def custom_id(button: Button) -> str:
    """`bb:<action>:<arg>:...`. Each argument is percent-encoded as far as needed: split at ":" and unquote."""
    return ":".join(("bb", button.action, *map(_encode, button.args)))


def count_components(parts: Iterable[Part]) -> int:
    """How many components the parts become, with the container around them."""
    return 1 + sum(map(_count, parts))


def count_characters(parts: Iterable[Part]) -> int:
    """How much of the 4,000 characters the parts' texts use up."""
    return sum(_weigh(part) for part in parts)


def fit(
    parts: Iterable[Part],
    *,
    accent: int | None = None,
    files: tuple[Attachment, ...] = (),
    ping_role: int | None = None,
) -> Draft:
    """The message, within every limit.

    Buttons that Discord would refuse (no usable address, an id that is too long or there already) are left
    out, labels clipped. What does not fit is cut at the end of a line and marked "…"; a last row of buttons
    stays whatever happens, because it is the way to the rest.
    """
    seen: set[str] = set()
    usable = [p for part in parts if (p := _with_usable_buttons(part, seen)) is not None]
    foot = [usable.pop()] if usable and isinstance(usable[-1], Row) else []
    files = files[:FILES]
    kept = _cut(usable, COMPONENTS - count_components(foot) - len(files), CHARACTERS)
    return Draft((*_without_loose_dividers(kept), *foot), accent, files, ping_role)


def _cut(parts: list[Part], components: int, characters: int) -> list[Part]:
    """As many parts as there is room for, and "…" where that is not all of them."""
    if sum(map(_count, parts)) <= components and count_characters(parts) <= characters:
        return parts
    components, characters = components - 1, characters - _weigh(_MORE)
    kept: list[Part] = []
    for part in parts:
        components, characters = components - _count(part), characters - _weigh(part)
        if components < 0 or characters < 0:
            lines = _whole_lines(part, characters + _weigh(part)) if isinstance(part, Text) else ""
            return [*kept, Text(lines + _MORE.content)]
        kept.append(part)
    return kept


def _encode(arg: str) -> str:
    return "".join(quote(c, safe="", errors="replace") if c in ":%" or not c.isprintable() else c for c in arg)


def _count(part: Part) -> int:
    match part:
        case Text(button=None) | Divider():
            return 1
        case Text():
            return 3
        case Row(buttons):
            return 1 + len(buttons)


def _weigh(part: Part) -> int:
    return measure(part.content) + _OVERHEAD if isinstance(part, Text) else 0


def _with_usable_buttons(part: Part, seen: set[str]) -> Part | None:
    match part:
        case Text(content, button):
            if not content.strip():
                return None
            return Text(content.strip(), _usable(button, seen) if button else None)
        case Row(buttons):
            usable = tuple(b for button in buttons if (b := _usable(button, seen)))[:IN_A_ROW]
            return Row(usable) if usable else None
        case Divider():
            return part


def _usable(button: Button, seen: set[str]) -> Button | None:
    label = button.label.strip()
    label = label if measure(label) <= LABEL else label[: LABEL // 2 - 1].rstrip() + "…"
    if not label:
        return None
    if button.url is not None:
        url = http_url(button.url)
        return replace(button, label=label, url=url) if url else None
    name = custom_id(button)
    if name in seen or measure(name) > CUSTOM_ID:
        return None
    seen.add(name)
    return replace(button, label=label)


def _whole_lines(text: Text, room: int) -> str:
    kept = ""
    for line in text.content.splitlines(keepends=True):
        if measure(kept + line) > room:
            break
        kept += line
    return kept


def _without_loose_dividers(parts: list[Part]) -> tuple[Part, ...]:
    kept: list[Part] = []
    for part in parts:
        if not isinstance(part, Divider) or (kept and not isinstance(kept[-1], Divider)):
            kept.append(part)
    while kept and isinstance(kept[-1], Divider):
        kept.pop()
    return tuple(kept)
