"""Which bots work on this database. One is right; the rows of the outbox keep even two from posting twice."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.store.schema import instances

ALIVE = timedelta(seconds=90)
"""How long a bot that was not heard of counts as running."""


async def beat(conn: AsyncConnection, instance_id: str, now: datetime) -> int:
    """Note that this bot is running; how many others are."""
    c = instances.c
    await conn.execute(delete(instances).where(c.seen_at < now - ALIVE, c.id != instance_id))
    seen = await conn.execute(update(instances).where(c.id == instance_id).values(seen_at=now))
    if not seen.rowcount:
        await conn.execute(insert(instances).values(id=instance_id, started_at=now, seen_at=now))
    others: int = await conn.scalar(select(func.count()).select_from(instances).where(c.id != instance_id)) or 0
    return others


async def leave(conn: AsyncConnection, instance_id: str) -> None:
    """Note that this bot stops."""
    await conn.execute(delete(instances).where(instances.c.id == instance_id))
