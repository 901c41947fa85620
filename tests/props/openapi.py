"""Requests held against Discord's own OpenAPI description, where that file is at hand."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from bot.sandbox.server import Request

DESCRIPTION = Path(__file__).resolve().parents[2].parent / "shared" / "discord" / "openapi.json"
_NAME = "urn:discord"


def is_at_hand() -> bool:
    return DESCRIPTION.is_file()


def find_faults(requests: Iterable[Request]) -> list[str]:
    """What the description says against the bodies of those requests, a line each."""
    faults = []
    for request in requests:
        validator = None if request.template is None else _validator(request.method, request.template)
        if validator is None:
            continue
        faults += [
            f"{request.method} {request.template}: {'.'.join(map(str, error.absolute_path))}: {error.message[:300]}"
            for error in validator.iter_errors(_with_ids_as_text(request.body))
        ]
    return faults


@cache
def _description() -> Any:
    return json.loads(DESCRIPTION.read_text("utf-8"))


@cache
def _validator(method: str, template: str) -> Draft202012Validator | None:
    operation = _description()["paths"].get(template, {}).get(method.lower(), {})
    if "application/json" not in operation.get("requestBody", {}).get("content", {}):
        return None
    route = template.replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
    pointer = f"/paths/{route}/{method.lower()}/requestBody/content/application~1json/schema"
    registry: Registry[Any] = Registry().with_resource(_NAME, DRAFT202012.create_resource(_description()))
    return Draft202012Validator({"$ref": f"{_NAME}#{pointer}"}, registry=registry)


def _with_ids_as_text(body: Any) -> Any:
    """Discord takes ids as numbers as well as text, as discord.py sends them for attachments and in allowed mentions;
    the description knows text only."""
    if isinstance(body, list):
        return [_with_ids_as_text(each) for each in body]
    if not isinstance(body, dict):
        return body
    shape = {name: _with_ids_as_text(value) for name, value in body.items()}
    for each in shape.get("attachments") or []:
        each["id"] = str(each["id"])
    for kind in ("users", "roles"):
        if named := (shape.get("allowed_mentions") or {}).get(kind):
            shape["allowed_mentions"][kind] = [str(each) for each in named]
    return shape
