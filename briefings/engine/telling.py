"""Whether those who set a channel up are told of a fault there: once, and again when it lasts or comes back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.delivery import Outcome, Place, Wanted
from briefings.store import deliveries as rows
from briefings.store import delivery_history as history

TELL_AGAIN = timedelta(days=7)
"""How long a fault that was told may last before it is told again."""


async def tell(conn: AsyncConnection, words: Sequence[Wanted], channel: Place, fault: Outcome, now: datetime) -> None:
    """Ask for these words, unless the fault was told less than `TELL_AGAIN` ago and no post went out there since."""
    succeeded_at = await history.last_success(conn, channel)
    since = max(now - TELL_AGAIN, succeeded_at) if succeeded_at else now - TELL_AGAIN
    if not await history.was_told(conn, channel, fault, since):
        await rows.add(conn, words)
