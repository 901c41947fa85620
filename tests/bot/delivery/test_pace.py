"""The pace of requests, on an event loop whose time a test makes."""

import asyncio
from collections.abc import Iterator
from itertools import pairwise

import pytest

from bot.delivery.sender import Pace


class MadeTime(asyncio.SelectorEventLoop):
    """A loop in which sleeping takes no real time: whenever nothing is ready, its clock jumps to the next timer."""

    made = 0.0

    def time(self) -> float:
        return self.made

    def _run_once(self) -> None:
        timers = [handle.when() for handle in self._scheduled if not handle.cancelled()]  # type: ignore[attr-defined]
        if not self._ready and timers:  # type: ignore[attr-defined]
            self.made = max(self.made, min(timers))
        super()._run_once()  # type: ignore[misc]


@pytest.fixture
def loop() -> Iterator[MadeTime]:
    made = MadeTime()
    yield made
    made.close()


def turns(loop: MadeTime, number: int, stall_at: int = -1, stall: float = 0.0) -> list[float]:
    """When each of so many waiters got its turn; after one of them the process stalls for a while."""
    pace, got = Pace(requests=40, window=1.0, gap=1 / 60), []

    async def wait() -> None:
        await pace.turn()
        got.append(loop.time())
        if len(got) == stall_at:
            loop.made += stall

    async def wait_all() -> None:
        await asyncio.gather(*(wait() for _ in range(number)))

    loop.run_until_complete(wait_all())
    return got


def most_in_a_second(got: list[float]) -> int:
    return max(sum(start <= at < start + 1.0 for at in got) for start in got)


def test_no_second_holds_more_than_are_allowed_and_none_is_wasted(loop: MadeTime) -> None:
    got = turns(loop, 201)
    assert most_in_a_second(got) <= 40
    assert got[-1] - got[0] == pytest.approx(200 / 40, abs=0.2)


def test_what_a_stall_held_up_is_caught_up_without_a_burst(loop: MadeTime) -> None:
    got = turns(loop, 201, stall_at=70, stall=0.5)
    assert most_in_a_second(got) <= 40
    assert min(after - before for before, after in pairwise(got)) >= 1 / 60 - 1e-9
    assert got[-1] - got[0] < 200 / 40 + 0.5
