"""Which classes a page's own style sheet hides: those of the first lines of a letter that only mail programs show.

Promises to look at the head of the sheet only, in one pass.
"""

import re
from collections.abc import Iterator

from briefings.sources.html_elements import Element

HIDDEN = re.compile(r"display ?: ?none|visibility ?: ?hidden", re.IGNORECASE)
"""What a style says that hides its element."""

LONGEST_SHEET = 100_000
"""Characters of all style sheets that are read."""

LONGEST_HIDDEN = 300
"""Characters of the longest box that is left out for the style of its class; scripts unfold longer ones."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CLASS = re.compile(r"\s*\.(?P<name>[\w-]{1,60})\s*")


def find_hidden(tree: Element) -> frozenset[str]:
    """The classes that the page's style sheets hide on every screen."""
    sheets = "\n".join(sheet.text or "" for sheet in tree.iter("style"))[:LONGEST_SHEET]
    return frozenset(
        found["name"]
        for selectors, style in _rules(_COMMENT.sub("", sheets))
        if HIDDEN.search(style)
        for selector in selectors.split(",")
        if (found := _CLASS.fullmatch(selector))
    )


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """The rules that hold everywhere: those inside "@media" are for some screens or for print."""
    depth, begin = 0, 0
    selectors = ""
    for sign in re.finditer(r"[{}]", sheet):
        if sign[0] == "{":
            if depth == 0:
                selectors, begin = sheet[begin : sign.start()], sign.end()
            depth += 1
            continue
        depth = max(0, depth - 1)
        if depth == 0:
            if "@" not in selectors:
                yield selectors, sheet[begin : sign.start()]
            begin = sign.end()
