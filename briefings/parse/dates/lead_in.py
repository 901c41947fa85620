"""A pattern for the words that lead to a date. Promises to look at few of them, and only where it can match."""

import re

from briefings.parse.text.sentences import REACH


class LeadIn:
    """A pattern for what stands before a date, up to it. It is sought only where one of `ends` is the last word there
    (empty: any), and in the last `reach` characters: for most dates nothing is."""

    def __init__(self, pattern: str, ends: str = "", reach: int = REACH) -> None:
        self._pattern = re.compile(pattern)
        self._ends = frozenset(ends.split())
        self._reach = reach

    def find(self, before: str, last: str) -> re.Match[str] | None:
        """How it ends `before`, the last word of which is `last` in lower case."""
        if self._ends and last not in self._ends:
            return None
        return self._pattern.search(before, max(0, len(before) - self._reach))

    def stands(self, before: str, last: str) -> bool:
        """Whether it ends `before`."""
        return self.find(before, last) is not None
