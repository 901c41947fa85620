"""The loop that carries the outbox out: it sleeps till the next row is due, is woken early, and never ends by itself.

Knows nothing of Discord. `discord.ext.tasks` is no use here: it ends for good on a server error, and skips what
fell into a downtime.
"""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any, Protocol

from bot.delivery.outbox import Ledger, Outbox, Sender
from briefings import Batch, Clock, Outcome, StoreError

log = logging.getLogger(__name__)

AT_ONCE = 24
"""How many posts are under way at a time: enough for Discord's 50 requests a second at half a second each."""

LOOK_AGAIN = 30.0
"""The longest sleep in real seconds: another process (`briefings load`) may have added a row, or somebody may have
set the machine's clock back."""

AFTER_A_FAULT = 5.0
"""Seconds to wait when the database could not be read."""


class Queue(Ledger, Protocol):
    """The ledger as the loop needs it."""

    others: int
    """How many other bots work on the same rows."""

    async def beat(self) -> None:
        """Note that this bot is running, and see whether others are."""
        ...

    async def leave(self) -> None:
        """Note that it stops."""
        ...

    async def plan(self) -> int:
        """Give what will be due a row, and mark what is over as missed; how many were."""
        ...

    async def claim(self, limit: int, busy: frozenset[str]) -> tuple[Batch, ...]:
        """Due batches, most urgent first, but none of those in `busy`."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next row may be claimed."""
        ...


class DeliveryLoop:
    """Runs until `stop`. `on_idle(next_due)` is called each time it has nothing more to do for now."""

    def __init__(
        self,
        queue: Queue,
        sender: Sender,
        clock: Clock,
        on_idle: Callable[[datetime | None], None] = lambda next_due: None,
    ) -> None:
        self._queue = queue
        self._outbox = Outbox(queue, sender, clock)
        self._clock = clock
        self._on_idle = on_idle
        self._woken = asyncio.Event()
        self._stopping = False
        self._under_way: dict[str, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """Look at the rows again now: an earlier one may be due."""
        self._woken.set()

    async def run(self) -> None:
        """Carry out what is due, sleep, and so on."""
        while not self._stopping:
            self._woken.clear()
            try:
                await self._look_around()
                if missed := await self._queue.plan():
                    log.warning("posts missed, as what they are about is over: %d; `briefings why` names them", missed)
                await self._start_due()
                await self._rest()
            except StoreError as fault:
                log.error("the posts that are due could not be read, next try in %.0f s: %s", AFTER_A_FAULT, fault)
                await asyncio.sleep(AFTER_A_FAULT)
            except Exception:
                log.exception("the delivery loop failed, next try in %.0f s", AFTER_A_FAULT)
                await asyncio.sleep(AFTER_A_FAULT)

    async def stop(self, within: float = 6.0) -> None:
        """Start nothing more, and let what is under way finish for `within` seconds. What does not is given back; at
        the next try it is looked for before it is sent."""
        self._stopping = True
        self.wake()
        tasks = list(self._under_way.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=within)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        with suppress(StoreError):
            await self._queue.leave()

    async def _look_around(self) -> None:
        before = self._queue.others
        await self._queue.beat()
        if self._queue.others > before:
            log.warning("another copy of the bot works on this database: nothing is posted twice, but stop one of them")

    async def _start_due(self) -> None:
        while not self._stopping and (room := AT_ONCE - len(self._under_way)):
            batches = await self._queue.claim(room, frozenset(self._under_way))
            for batch in batches:
                task = asyncio.create_task(self._deliver(batch), name=f"deliver {batch.ref}")
                self._under_way[batch.ref] = task
            if len(batches) < room:
                return

    async def _deliver(self, batch: Batch) -> None:
        try:
            verdict = await self._outbox.deliver(batch)
            keys = ", ".join(row.key for row in batch.rows)
            # What Discord never takes is a bug of ours: nobody else would hear of it.
            level = logging.ERROR if verdict.outcome is Outcome.REFUSED else logging.INFO
            log.log(level, "%s: %s%s", keys, verdict.outcome, f" ({verdict.reason})" if verdict.reason else "")
        except StoreError as fault:
            log.error("%s: how it ended could not be written down: %s", batch.ref, fault)
        except Exception:
            # The rows stay SENDING until their lease runs out; then they are looked for and go on.
            log.exception("the try of %s was not written down", batch.ref)
        finally:
            del self._under_way[batch.ref]
            self.wake()

    async def _rest(self) -> None:
        if self._woken.is_set() or self._stopping:
            return
        due = await self._queue.next_due()
        if not self._under_way and not self._woken.is_set():  # it may have been woken while the rows were read
            self._on_idle(due)
        sleeps: list[asyncio.Task[Any]] = [asyncio.create_task(self._woken.wait())]
        if due:
            sleeps.append(asyncio.create_task(self._clock.sleep_until(due)))
        try:
            await asyncio.wait(sleeps, timeout=LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for sleep in sleeps:
                sleep.cancel()
