"""The outbox: how a post is made once, whatever fails in between. Knows nothing of Discord, holds no state.

The protocol, for one batch (the rows that go out as one message):

    claim    the rows become SENDING under a lease, tries + 1, with a reference that never changes; committed
    look     only from the second try on: is a message with the reference already there? then settle
    compose  the text is made now, so that it is fresh; nothing left to say settles without a post
    send     with the reference as nonce and inside a button of the message
    settle   the rows become SENT with the message's id, or WAITING for a later try, or are given up; committed

What a crash leaves behind, and why the post is neither lost nor doubled:

    before claim is committed     the rows are WAITING as before; nothing was sent
    between claim and send        SENDING; when the lease has run out they are claimed again, look finds nothing, sent
    during or after send,         SENDING; claimed again, look finds the message by its reference, settled; should the
    before settle is committed    channel's history lag behind, Discord itself drops a second message with the nonce
    after settle is committed     nothing is left to do

A send whose end is unknown (cut off, timed out, 5xx) is the same as a crash after send: WAITING, and the next try
looks first. A look that cannot be made never turns into a send.
"""

import asyncio
from datetime import datetime, timedelta
from typing import Protocol

from briefings import Batch, Clock, Draft, Outcome, Place, Verdict

SEND_WITHIN = 60.0
"""Seconds that a try may take: well inside the lease, after which somebody else may claim the rows."""


class Ledger(Protocol):
    """The rows: see `briefings.engine.deliveries`."""

    async def compose_post(self, batch: Batch) -> Draft | None:
        """The message as of now; None when there is nothing left to say."""
        ...

    async def settle(self, batch: Batch, verdict: Verdict) -> None:
        """Write down how the try ended."""
        ...


class Sender(Protocol):
    """The other side. Raises a `SendFailure` and nothing else."""

    async def look(self, place: Place, ref: str, since: datetime) -> int | None:
        """The id of a message of ours with the reference, sent at or after `since`; None if there is none."""
        ...

    async def send(self, place: Place, draft: Draft, nonce: str) -> int:
        """Post, and give the message's id."""
        ...


class SendFailure(Exception):
    """A post was not made, or nobody knows. `outcome` says which; `retry_after` is the pause that Discord asks for."""

    def __init__(self, outcome: Outcome, reason: str, retry_after: timedelta = timedelta()) -> None:
        super().__init__(reason)
        self.outcome = outcome
        self.retry_after = retry_after


class Outbox:
    """Carries claimed batches out."""

    def __init__(self, ledger: Ledger, sender: Sender, clock: Clock) -> None:
        self._ledger = ledger
        self._sender = sender
        self._clock = clock

    async def deliver(self, batch: Batch) -> Verdict:
        """Look, compose, send and settle one claimed batch. Cancelled, it gives the rows back: the next try looks."""
        try:
            verdict = await self._attempt(batch)
        except asyncio.CancelledError:
            await self._ledger.settle(batch, Verdict(Outcome.UNSURE, "the bot was stopped meanwhile"))
            raise
        await self._ledger.settle(batch, verdict)
        return verdict

    async def _attempt(self, batch: Batch) -> Verdict:
        try:
            async with asyncio.timeout(SEND_WITHIN):
                return await self._post(batch)
        except TimeoutError:
            return Verdict(Outcome.UNSURE, f"no answer within {SEND_WITHIN:.0f} seconds")
        except SendFailure as failure:
            return Verdict(failure.outcome, str(failure), retry_after=failure.retry_after)

    async def _post(self, batch: Batch) -> Verdict:
        if batch.tries > 1:
            found = await self._sender.look(batch.place, batch.ref, batch.first_try_at)
            if found is not None:
                return Verdict(Outcome.FOUND, message_id=found)
        now = self._clock.now()
        if batch.expires_at <= now:
            return Verdict(Outcome.OVER)
        draft = await self._ledger.compose_post(batch)
        if draft is None:
            return Verdict(Outcome.EMPTY, composed_at=now)
        message_id = await self._sender.send(batch.place, draft, batch.ref)
        return Verdict(Outcome.SENT, message_id=message_id, composed_at=now)
