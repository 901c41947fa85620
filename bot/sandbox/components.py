"""Discord's limits on the components of a message: rows of buttons and menus, and layouts (Components V2).

Figures: Discord's page "Component Reference". Each kind of component has its own small check in `CHECKS`.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from .message import (
    BUTTON,
    CHANNEL_SELECT,
    CONTAINER,
    FILE,
    GALLERY,
    MENTIONABLE_SELECT,
    ROLE_SELECT,
    ROW,
    SECTION,
    SELECTS,
    SEPARATOR,
    STRING_SELECT,
    TEXT,
    THUMBNAIL,
    USER_SELECT,
    setting,
    walk,
)
from .refusals import Path, Problems

Json = dict[str, Any]

ROWS, IN_A_ROW = 5, 5
NESTED, DISPLAYED = 40, 4000
CUSTOM_ID, LABEL, ADDRESS, OPTION = 100, 80, 512, 100
LINK, PREMIUM = 5, 6
AT_THE_TOP = frozenset({ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER})
IN_A_CONTAINER = AT_THE_TOP - {CONTAINER}


def check_rows(problems: Problems, components: list[Json], at: Path) -> None:
    """Check the components of a message without a layout: at most five rows."""
    if len(components) > ROWS:
        problems.add(at, "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {ROWS} in length.")
    _check_each(problems, components, at, frozenset({ROW}))
    _check_unique_ids(problems, components, at)


def check_layout(problems: Problems, components: list[Json], filenames: list[str], at: Path) -> None:
    """Check a layout: kinds, nesting, 40 components and 4000 displayed characters over all."""
    if not components:
        problems.add(at, "BASE_TYPE_REQUIRED", "This field is required")
        return
    _check_each(problems, components, at, AT_THE_TOP)
    _check_unique_ids(problems, components, at)
    everything = list(walk(components))
    if len(everything) > NESTED:
        text = f"Total number of components exceeds the maximum of {NESTED}"
        problems.add(at, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", text)
    shown = sum(len(str(each.get("content", ""))) for each in everything if each.get("type") == TEXT)
    if shown > DISPLAYED and not problems:
        text = f"The components' displayable text exceeds the maximum size of {DISPLAYED}"
        problems.add(at, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", text)
    _check_files_are_there(problems, everything, filenames, at)


def check_select(problems: Problems, select: Json, at: Path) -> None:
    """Check any kind of menu, in a message or in a modal."""
    check_custom_id(problems, select, at)
    problems.check_optional((*at, "placeholder"), select.get("placeholder"), 150)
    low, high = setting(select, "min_values", 1), setting(select, "max_values", 1)
    if not 0 <= low <= 25:
        problems.add((*at, "min_values"), "NUMBER_TYPE_MAX", "int value should be between 0 and 25.")
    if not 1 <= high <= 25 or high < low:
        problems.add((*at, "max_values"), "NUMBER_TYPE_MAX", "int value should be between 1 and 25.")
    if select["type"] == STRING_SELECT:
        options = select.get("options")
        if problems.check_length((*at, "options"), options, 1, 25, kind=list):
            check_options(problems, options or [], (*at, "options"))
            if high > len(options or []):
                text = "The max_values must be equal or fewer than the number of options"
                problems.add((*at, "max_values"), "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE", text)


def check_options(problems: Problems, options: list[Json], at: Path) -> None:
    """Check the options of a menu, a radio group or a group of boxes."""
    values: set[Any] = set()
    for place, option in enumerate(options):
        for key in ("label", "value"):
            problems.check_length((*at, place, key), option.get(key), 1, OPTION)
        problems.check_optional((*at, place, "description"), option.get("description"), OPTION)
        check_emoji(problems, option.get("emoji"), (*at, place, "emoji"))
        if option.get("value") in values:
            text = "The specified option value is already used"
            problems.add((*at, place, "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", text)
        values.add(option.get("value"))


def check_custom_id(problems: Problems, component: Json, at: Path) -> None:
    problems.check_length((*at, "custom_id"), component.get("custom_id"), 1, CUSTOM_ID)


def check_emoji(problems: Problems, emoji: Json | None, at: Path) -> None:
    """A custom emoji needs an id; without one the name has to be a character of Unicode's."""
    if emoji is not None and not emoji.get("id"):
        name = str(emoji.get("name") or "")
        if not name or name.isascii():
            problems.add((*at, "name"), "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji")


def _check_each(problems: Problems, components: list[Json], at: Path, allowed: frozenset[int]) -> None:
    for place, component in enumerate(components):
        here = (*at, place)
        kind = component.get("type") if isinstance(component, dict) else None
        if kind not in allowed:
            text = f'Value of field "type" must be one of {tuple(sorted(allowed))}.'
            problems.add((*here, "type"), "UNION_TYPE_CHOICES", text)
        else:
            CHECKS[kind](problems, component, here)


def _check_row(problems: Problems, row: Json, at: Path) -> None:
    inside = row.get("components") or []
    if problems.check_length((*at, "components"), inside, 1, IN_A_ROW, kind=list):
        if len(inside) > 1 and any(each.get("type") in SELECTS for each in inside):
            text = "The specified component exceeds the maximum width"
            problems.add((*at, "components", 1), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", text)
        _check_each(problems, inside, (*at, "components"), SELECTS | {BUTTON})


def _check_button(problems: Problems, button: Json, at: Path) -> None:
    style, custom_id, url = button.get("style"), button.get("custom_id"), button.get("url")
    if style not in range(1, 7):
        problems.add((*at, "style"), "BASE_TYPE_CHOICES", "Value must be one of {1, 2, 3, 4, 5, 6}.")
    if custom_id and url:
        text = "A custom id and url cannot both be specified"
        problems.add(at, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", text)
    if style == LINK:
        if problems.check_length((*at, "url"), url, 1, ADDRESS):
            _check_scheme(problems, str(url), (*at, "url"))
    elif style != PREMIUM:
        check_custom_id(problems, button, at)
    problems.check_optional((*at, "label"), button.get("label"), LABEL)
    check_emoji(problems, button.get("emoji"), (*at, "emoji"))
    if not button.get("label") and not button.get("emoji"):
        problems.add(at, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or an emoji is required")


def _check_scheme(problems: Problems, address: str, at: Path) -> None:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https", "discord"):
        text = f"Scheme \"{parts.scheme}\" is not supported. Scheme must be one of ('http', 'https', 'discord')."
        problems.add(at, "URL_TYPE_INVALID_SCHEME", text)
    elif not parts.netloc or " " in address:
        problems.add(at, "URL_TYPE_INVALID_URL", "Not a well formed URL.")


def _check_text(problems: Problems, component: Json, at: Path) -> None:
    content = component.get("content")
    if problems.check_length((*at, "content"), content, 1, DISPLAYED) and not str(content).strip():
        problems.add((*at, "content"), "BASE_TYPE_REQUIRED", "This field is required")


def _check_section(problems: Problems, section: Json, at: Path) -> None:
    inside = section.get("components")
    if problems.check_length((*at, "components"), inside, 1, 3, kind=list):
        _check_each(problems, inside or [], (*at, "components"), frozenset({TEXT}))
    accessory = section.get("accessory")
    if not isinstance(accessory, dict):
        problems.add((*at, "accessory"), "BASE_TYPE_REQUIRED", "This field is required")
    elif accessory.get("type") not in (BUTTON, THUMBNAIL):
        problems.add((*at, "accessory", "type"), "UNION_TYPE_CHOICES", "Value must be one of (2, 11).")
    else:
        CHECKS[accessory["type"]](problems, accessory, (*at, "accessory"))


def _check_container(problems: Problems, container: Json, at: Path) -> None:
    inside = container.get("components")
    if problems.check_length((*at, "components"), inside, 1, NESTED, kind=list):
        _check_each(problems, inside or [], (*at, "components"), IN_A_CONTAINER)
    accent = container.get("accent_color")
    if accent is not None and not 0 <= accent <= 0xFFFFFF:
        problems.add((*at, "accent_color"), "NUMBER_TYPE_MAX", "int value should be between 0 and 16777215.")


def _check_gallery(problems: Problems, gallery: Json, at: Path) -> None:
    items = gallery.get("items")
    if problems.check_length((*at, "items"), items, 1, 10, kind=list):
        for place, item in enumerate(items or []):
            _check_media(problems, item, (*at, "items", place))


def _check_media(problems: Problems, item: Json, at: Path) -> None:
    problems.check_length((*at, "media", "url"), (item.get("media") or {}).get("url"), 1, 2048)
    problems.check_optional((*at, "description"), item.get("description"), 1024)


def _check_file(problems: Problems, component: Json, at: Path) -> None:
    address = str((component.get("file") or {}).get("url") or "")
    if not address.startswith("attachment://"):
        text = "The url must reference an attachment by `attachment://filename`"
        problems.add((*at, "file", "url"), "UNFURLED_MEDIA_ITEM_INVALID_URL", text)


def _check_separator(problems: Problems, separator: Json, at: Path) -> None:
    if separator.get("spacing") not in (None, 1, 2):
        problems.add((*at, "spacing"), "BASE_TYPE_CHOICES", "Value must be one of {1, 2}.")


def _check_unique_ids(problems: Problems, components: list[Json], at: Path) -> None:
    seen: set[Any] = set()
    for each in walk(components):
        custom_id = each.get("custom_id")
        if custom_id is not None and custom_id in seen:
            text = "Component custom id cannot be duplicated"
            problems.add(at, "COMPONENT_CUSTOM_ID_DUPLICATED", text)
        seen.add(custom_id)


def _check_files_are_there(problems: Problems, everything: list[Json], filenames: list[str], at: Path) -> None:
    for each in everything:
        items = [each.get("file"), each.get("media"), *(item.get("media") for item in each.get("items") or [])]
        for item in filter(None, items):
            name = str(item.get("url") or "")
            if name.startswith("attachment://") and name.removeprefix("attachment://") not in filenames:
                text = f"The referenced attachment {name.removeprefix('attachment://')} was not found"
                problems.add(at, "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", text)


CHECKS: dict[int, Callable[[Problems, Json, Path], None]] = {
    ROW: _check_row,
    BUTTON: _check_button,
    **dict.fromkeys((STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT), check_select),
    SECTION: _check_section,
    TEXT: _check_text,
    THUMBNAIL: _check_media,
    GALLERY: _check_gallery,
    FILE: _check_file,
    SEPARATOR: _check_separator,
    CONTAINER: _check_container,
}
