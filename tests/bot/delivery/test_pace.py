"""The pace of requests, on an event loop whose time a test makes."""

import asyncio
import random
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


class Counter:
    """Discord's side: a request is counted late on its way out, and answered later still."""

    def __init__(self, loop: MadeTime, source: random.Random, slowest: float) -> None:
        self.counted: list[float] = []
        self.started: list[float] = []
        self._loop = loop
        self._source = source
        self._slowest = slowest

    async def ask(self) -> None:
        self.started.append(self._loop.time())
        await asyncio.sleep(self._source.uniform(0.0, self._slowest))
        self.counted.append(self._loop.time())
        await asyncio.sleep(self._source.uniform(0.0, self._slowest))


def ask(loop: MadeTime, number: int, slowest: float = 0.0, stall_at: int = -1, stall: float = 0.0) -> Counter:
    """So many requests at once; after one of them the process stalls for a while."""
    pace = Pace(requests=40, window=1.0, gap=1 / 60)
    counter = Counter(loop, random.Random(number), slowest)

    async def take_turn() -> None:
        async with pace.turn():
            await counter.ask()
            if len(counter.started) == stall_at:
                loop.made += stall

    async def take_all() -> None:
        await asyncio.gather(*(take_turn() for _ in range(number)))

    loop.run_until_complete(take_all())
    return counter


def most_in_a_second(times: list[float]) -> int:
    return max(sum(start <= at < start + 1.0 for at in times) for start in times)


def test_no_second_holds_more_than_are_allowed_and_none_is_wasted(loop: MadeTime) -> None:
    got = ask(loop, 201).counted
    assert most_in_a_second(got) <= 40
    assert got[-1] - got[0] == pytest.approx(200 / 40, abs=0.2)


@pytest.mark.parametrize("slowest", [0.01, 0.1, 0.5, 3.0])
def test_the_limit_holds_however_unevenly_requests_arrive(loop: MadeTime, slowest: float) -> None:
    assert most_in_a_second(sorted(ask(loop, 400, slowest).counted)) <= 40


def test_what_a_stall_held_up_is_caught_up_without_a_burst(loop: MadeTime) -> None:
    got = ask(loop, 201, stall_at=70, stall=0.5).started
    assert min(after - before for before, after in pairwise(got)) >= 1 / 60 - 1e-9
    assert got[-1] - got[0] < 200 / 40 + 0.7


def test_a_turn_that_is_given_up_goes_to_the_next(loop: MadeTime) -> None:
    pace, got = Pace(requests=1, window=1.0, gap=0.0), []

    async def take_turn(name: str) -> None:
        async with pace.turn():
            got.append((name, loop.time()))

    async def give_up_the_second() -> None:
        await take_turn("first")
        second = asyncio.create_task(take_turn("second"))
        await asyncio.sleep(0.5)
        second.cancel()
        await take_turn("third")

    loop.run_until_complete(give_up_the_second())
    assert got == [("first", 0.0), ("third", pytest.approx(1.0))]
