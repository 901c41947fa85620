"""The types of the rows that `parse/rules/` is made of.

A row is data: a name that reads as English, what it matches, and examples that it must (`yes`) and must not (`no`)
match. `tests/parse/test_rules.py` runs the examples of every table.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One rule. `pattern` is a regular expression, in which `{name}` stands for a named part of its table."""

    name: str
    pattern: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()
