"""Pages of long answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from briefings.model.briefing import Page

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Window:
    """The part of `total` items that a page shows. `number` counts from 1 and is always one that exists."""

    number: int
    size: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // self.size))

    @property
    def offset(self) -> int:
        return (self.number - 1) * self.size

    def show(self, items: Sequence[T]) -> Page[T]:
        """The page with the items that were read for this window."""
        return Page(tuple(items), self.number, self.pages, self.total)

    def cut(self, everything: Sequence[T]) -> Page[T]:
        """The page out of all items."""
        return self.show(everything[self.offset : self.offset + self.size])


def open_window(number: int, size: int, total: int) -> Window:
    """The window of a page; beyond the last page, it is the last one (an old button may ask for one that is gone)."""
    last = Window(1, size, total).pages
    return Window(min(max(1, number), last), size, total)
