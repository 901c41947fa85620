"""A modal filled in and sent: what Discord's app checks, and the payload it makes."""

from typing import Any

from .client import Desk, NotOffered, Upload
from .message import CHECKBOX, CHECKBOXES, LABEL, RADIO, ROW, STRING_SELECT, TEXT_INPUT, UPLOAD, setting
from .modals import Modal
from .payloads import attachment_json
from .rest import House

Json = dict[str, Any]


def fill_modal(house: House, desk: Desk, modal: Modal, values: dict[str, Any]) -> Json:
    """The payload of a submit; `values` are by label or custom id. Raises NotOffered as the app would."""
    resolved: Json = {}
    filled: dict[str, Json] = {}
    for field in modal.fields:
        name = modal.label_of(field)
        value = values.pop(field["custom_id"], None) if field["custom_id"] in values else values.pop(name, None)
        filled[field["custom_id"]] = _fill(house, desk, field, name, value, resolved)
    if values:
        raise NotOffered(f"the form has no field {', '.join(values)}")
    resolved |= desk.resolved
    data: Json = {"custom_id": modal.custom_id, "components": [_part(part, filled) for part in modal.components]}
    return data | ({"resolved": resolved} if resolved else {})


def _part(part: Json, filled: dict[str, Json]) -> Json:
    """A top-level part as it is sent back, with its filled-in field."""
    shape: Json = {"type": part["type"], "id": part.get("id") or 0}
    if part["type"] == LABEL:
        return shape | {"component": filled[part["component"]["custom_id"]]}
    if part["type"] == ROW:
        return shape | {"components": [filled[each["custom_id"]] for each in part["components"]]}
    return shape


def _fill(house: House, desk: Desk, field: Json, name: str, value: Any, resolved: Json) -> Json:
    kind = field["type"]
    told: Json = {"type": kind, "custom_id": field["custom_id"], "id": field.get("id") or 0}
    if kind == TEXT_INPUT:
        return told | {"value": _check_text(field, name, value)}
    if kind == UPLOAD:
        return told | {"values": _attach(house, desk, field, name, value, resolved)}
    if kind == CHECKBOX:
        return told | {"value": bool(value)}
    chosen = [] if value is None else list(value) if isinstance(value, list | tuple) else [value]
    if not chosen and setting(field, "required", kind != CHECKBOXES):
        raise NotOffered(f"{name} has to be chosen")
    if kind in (STRING_SELECT, RADIO, CHECKBOXES):
        known = {each["label"]: each["value"] for each in field["options"]}
        chosen = [known.get(each, each) for each in chosen]
        if not set(chosen) <= set(known.values()):
            raise NotOffered(f"{name} is one of {list(known)}")
    if kind == RADIO:
        return told | {"value": chosen[0] if chosen else None}
    return told | {"values": chosen}


def _check_text(field: Json, name: str, value: Any) -> str:
    text = str(field.get("value") or "") if value is None else str(value)
    low, high = setting(field, "min_length", 0), setting(field, "max_length", 4000)
    if not text and setting(field, "required", True):
        raise NotOffered(f"{name} has to be filled in")
    if text and not low <= len(text) <= high:
        raise NotOffered(f"{name} is from {low} to {high} characters long")
    return text


def _attach(house: House, desk: Desk, field: Json, name: str, value: Any, resolved: Json) -> list[str]:
    uploads: list[Upload] = [] if value is None else list(value) if isinstance(value, list | tuple) else [value]
    low = setting(field, "min_values", 1) if setting(field, "required", True) else 0
    high = setting(field, "max_values", 1)
    if not low <= len(uploads) <= high:
        raise NotOffered(f"{name} takes from {low} to {high} files")
    stored = [desk.attach(each) for each in uploads]
    if stored:
        shown = {str(each.id): attachment_json(house.files, each) for each in stored}
        resolved.setdefault("attachments", {}).update(shown)
    return [str(each.id) for each in stored]
