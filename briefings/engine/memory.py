"""Remembers answers for as long as nothing changes in the libraries that they come from."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.library import Library
from briefings.store.changes import read_changes

T = TypeVar("T")

MOST_KEPT = 256
"""Answers; the one that was not asked for longest goes first."""


class Memory:
    """Answers by what was asked, whose they are, and what the libraries had said by then. Another process may change
    the libraries at any time, so each question first looks whether one did."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[Hashable, Any]] = OrderedDict()

    async def recall(
        self,
        conn: AsyncConnection,
        libraries: Sequence[Library],
        question: Hashable,
        read: Callable[[], Awaitable[T]],
    ) -> T:
        """The answer to a question about these libraries: as kept, else as `read` gives it. `question` must name
        everything that the answer depends on besides the libraries; the answer is shared, so it must not be mutable."""
        asked = (question, tuple(libraries))
        state = await read_changes(conn, libraries)
        kept_state, kept = self._kept.get(asked, (None, None))
        if kept_state != state:
            kept = await read()
            self._kept[asked] = (state, kept)
        self._kept.move_to_end(asked)
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        answer: T = kept
        return answer
