"""Dataclasses of the model to plain JSON and back, exactly.

What a row holds may be older than the code: a field that the row lacks takes its default, one that the code no
longer has is left out.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Decode = Callable[[Any], Any]


def encode(value: Any) -> Any:
    """A dataclass (nested, of tuples, enums, strings, numbers and None) as dicts, lists and scalars."""
    if is_dataclass(value):
        return {name: encode(getattr(value, name)) for name in _names(value.__class__)}
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def decode(kind: type[T], value: Any) -> T:
    """The dataclass `kind` from what `encode` made of it."""
    build: Callable[[Any], T] = _decoder(kind)  # type: ignore[arg-type]  # classes are hashable
    return build(value)


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _decoder(kind: Any) -> Decode:
    if is_dataclass(kind):
        return _dataclass_decoder(kind)
    if get_origin(kind) is tuple:
        item = _decoder(get_args(kind)[0])  # the model's tuples are all `tuple[X, ...]`
        return lambda value: tuple(map(item, value))
    if NoneType in get_args(kind):
        some = _decoder(next(arg for arg in get_args(kind) if arg is not NoneType))
        return lambda value: None if value is None else some(value)
    if issubclass(kind, Enum):
        return lambda value: kind(value)
    return lambda value: value


def _dataclass_decoder(kind: Any) -> Decode:
    decoders = {name: _decoder(hint) for name, hint in get_type_hints(kind).items()}

    def build(value: dict[str, Any]) -> Any:
        return kind(**{name: decoders[name](item) for name, item in value.items() if name in decoders})

    return build
