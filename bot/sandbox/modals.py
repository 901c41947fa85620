"""Modals: Discord's limits on one that the bot opens, and on what a person may send back.

Figures: Discord's pages "Receiving and Responding" and "Component Reference". The page says 1 to 5 top-level
parts, the OpenAPI description 40; the stricter one is kept.
"""

from dataclasses import dataclass
from typing import Any

from .components import check_custom_id, check_options, check_select
from .message import CHECKBOX, CHECKBOXES, LABEL, RADIO, ROW, SELECTS, TEXT, TEXT_INPUT, UPLOAD, walk
from .refusals import Path, Problems

Json = dict[str, Any]

PARTS, TITLE, INPUT = 5, 45, 4000
FIELDS = frozenset({TEXT_INPUT, UPLOAD, RADIO, CHECKBOXES, CHECKBOX}) | SELECTS


@dataclass(frozen=True, slots=True)
class Modal:
    """A form that was opened for somebody."""

    custom_id: str
    title: str
    components: list[Json]

    @property
    def fields(self) -> list[Json]:
        """What can be filled in, in order."""
        return [each for each in walk(self.components) if each.get("type") in FIELDS]

    def label_of(self, field: Json) -> str:
        """The words beside a field."""
        for part in self.components:
            if part.get("type") == LABEL and part.get("component") is field:
                return str(part["label"])
        return str(field.get("label") or field["custom_id"])


def check_modal(data: Json, at: Path = ("data",)) -> None:
    """Raise 50035 for a modal that Discord would not open."""
    problems = Problems()
    check_custom_id(problems, data, at)
    problems.check_length((*at, "title"), data.get("title"), 1, TITLE)
    parts = data.get("components")
    if problems.check_length((*at, "components"), parts, 1, PARTS, kind=list):
        for place, part in enumerate(parts or []):
            _check_part(problems, part, (*at, "components", place))
    ids = [each.get("custom_id") for each in walk(parts or []) if each.get("custom_id")]
    if len(ids) != len(set(ids)):
        text = "Component custom id cannot be duplicated"
        problems.add((*at, "components"), "COMPONENT_CUSTOM_ID_DUPLICATED", text)
    problems.raise_if_any()


def _check_part(problems: Problems, part: Json, at: Path) -> None:
    kind = part.get("type")
    if kind == LABEL:
        problems.check_length((*at, "label"), part.get("label"), 1, 45)
        problems.check_optional((*at, "description"), part.get("description"), 100)
        inner = part.get("component")
        if not isinstance(inner, dict):
            problems.add((*at, "component"), "BASE_TYPE_REQUIRED", "This field is required")
        else:
            _check_field(problems, inner, (*at, "component"))
    elif kind == ROW:
        inside = part.get("components")
        if problems.check_length((*at, "components"), inside, 1, 1, kind=list):
            _check_field(problems, (inside or [{}])[0], (*at, "components", 0), in_row=True)
    elif kind == TEXT:
        problems.check_length((*at, "content"), part.get("content"), 1, 4000)
    else:
        problems.add((*at, "type"), "UNION_TYPE_CHOICES", "Value must be one of (1, 10, 18).")


def _check_field(problems: Problems, field: Json, at: Path, *, in_row: bool = False) -> None:
    kind = field.get("type")
    if kind == TEXT_INPUT:
        _check_input(problems, field, at, in_row=in_row)
    elif in_row:
        problems.add((*at, "type"), "UNION_TYPE_CHOICES", "Value must be one of (4,).")
    elif kind in SELECTS:
        check_select(problems, field, at)
    elif kind == UPLOAD:
        check_custom_id(problems, field, at)
        _check_between(problems, field, "min_values", 0, 10, at)
        _check_between(problems, field, "max_values", 1, 10, at)
    elif kind in (RADIO, CHECKBOXES):
        check_custom_id(problems, field, at)
        low = 2 if kind == RADIO else 1
        options = field.get("options")
        if problems.check_length((*at, "options"), options, low, 10, kind=list):
            check_options(problems, options or [], (*at, "options"))
    elif kind == CHECKBOX:
        check_custom_id(problems, field, at)
    else:
        problems.add((*at, "type"), "UNION_TYPE_CHOICES", "This component cannot be used in a modal.")


def _check_input(problems: Problems, field: Json, at: Path, *, in_row: bool) -> None:
    check_custom_id(problems, field, at)
    if field.get("style") not in (1, 2):
        problems.add((*at, "style"), "BASE_TYPE_CHOICES", "Value must be one of {1, 2}.")
    if in_row:
        problems.check_length((*at, "label"), field.get("label"), 1, 45)
    elif field.get("label"):
        text = "A label cannot be used for a text input inside a label"
        problems.add((*at, "label"), "COMPONENT_LABEL_NOT_ALLOWED", text)
    problems.check_optional((*at, "value"), field.get("value"), INPUT)
    problems.check_optional((*at, "placeholder"), field.get("placeholder"), 100)
    _check_between(problems, field, "min_length", 0, INPUT, at)
    _check_between(problems, field, "max_length", 1, INPUT, at)


def _check_between(problems: Problems, field: Json, key: str, low: int, high: int, at: Path) -> None:
    value = field.get(key)
    if value is not None and not (isinstance(value, int) and low <= value <= high):
        problems.add((*at, key), "NUMBER_TYPE_MAX", f"int value should be between {low} and {high}.")
