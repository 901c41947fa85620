"""The rows of every table in `briefings/parse/rules`, found without a list of the tables."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

from briefings.parse import rules
from briefings.parse.row import Row

MODULES = tuple(
    importlib.import_module(f"{rules.__name__}.{module.name}") for module in pkgutil.iter_modules(rules.__path__)
)


def rows_of(module: ModuleType) -> Iterator[Row]:
    """The rows of a module, those in its tables and those alone."""
    for held in vars(module).values():
        for row in held if isinstance(held, tuple) else (held,):
            if isinstance(row, Row):
                yield row


def read_examples() -> tuple[str, ...]:
    """All that rows must match and must not, without the brackets around dates, each once, in the order of tables."""
    examples = (example for module in MODULES for row in rows_of(module) for example in (*row.yes, *row.no))
    return tuple(dict.fromkeys(example.replace("[", "").replace("]", "") for example in examples))
