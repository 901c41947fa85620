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


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow(Row):
    """A form in which dates or times are written.

    `value`: what it means, in the small language of `parse/timex.py`. `opens`: the parts and words that the form
    can begin with, separated by blanks; the scanner looks at a form only where one of them stands. In a `yes`
    example square brackets mark the expression, and `values` has the TIMEX3 value of each for an article of
    Friday, 14 January 2022.
    """

    opens: str
    value: str
    values: tuple[str, ...]
    type: str = "DATE"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """A kind of section and the wordings that announce it: lower case, straight apostrophes, no leading "the"."""

    kind: str
    wordings: tuple[str, ...]
