"""Compiles the rows of `parse/rules/` to patterns. It must not know what any row is about.

A pattern may hold `{part}`: the place of a named part of its table. The first `{part}` of a pattern becomes the
named group `part`; a second one of the same name matches without a name. A part is either a regular expression
(which may hold parts itself; they get no names) or a word list, whose words match with any single white space and
either shape of apostrophe.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from briefings.parse.row import Row

Part = str | Mapping[str, object] | Iterable[str]
Parts = Mapping[str, Part]

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def compile_row(row: Row, parts: Parts | None = None) -> re.Pattern[str]:
    """The row's own pattern with its parts put in. Raises KeyError for a part that the table does not have."""
    return re.compile(expand(row.pattern, parts or {}), re.NOFLAG if row.case_matters else re.IGNORECASE)


def compile_table(rows: Sequence[Row]) -> re.Pattern[str]:
    """One pattern for all rows of a table without parts: of those that match at one place, the first counts."""
    flags = "" if rows[0].case_matters else "i"
    return re.compile("|".join(f"(?{flags}:{row.pattern})" for row in rows))


def expand(pattern: str, parts: Parts, named: bool = True) -> str:
    """The pattern with each `{part}` replaced by what it stands for."""
    met: set[str] = set()

    def put_in(place: re.Match[str]) -> str:
        name = place[1]
        inner = _spell_out(parts[name], parts)
        if not named or name in met:
            return f"(?:{inner})"
        met.add(name)
        return f"(?P<{name}>{inner})"

    return PLACEHOLDER.sub(put_in, pattern)


def _spell_out(part: Part, parts: Parts) -> str:
    """One part as a regular expression: longer words before the shorter words that begin like them, and before them
    all a look at the first letter, which spares the search of the list where none of its words can stand."""
    if isinstance(part, str):
        return expand(part, parts, named=False)
    words = sorted(part, key=len, reverse=True)
    initials = "".join(sorted({word[0] for word in words}))
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s").replace("'", "['’]") for word in words)
    return f"(?=[{initials}])(?:{alternatives})" if initials.isalpha() else alternatives
