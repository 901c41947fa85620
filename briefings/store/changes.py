"""Whether anything has changed in a library since somebody looked."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.library import Library
from briefings.store.schema import changes

# Every answer begins with this one, so it is put together only once.
_NUMBERS = (
    select(changes.c.library, changes.c.number)
    .where(changes.c.library.in_(bindparam("libraries", expanding=True)))
    .order_by(changes.c.library)
)


async def note_change(conn: AsyncConnection, library: Library) -> None:
    """Let everybody know that what the library says is different once this transaction is kept."""
    counted = update(changes).where(changes.c.library == library).values(number=changes.c.number + 1)
    if not (await conn.execute(counted)).rowcount:
        await conn.execute(insert(changes).values(library=library, number=1))


async def note_restored(conn: AsyncConnection, now: datetime) -> None:
    """Count on from further than anybody can have counted, so that nothing remembered passes for what holds now."""
    await conn.execute(update(changes).values(number=int(now.timestamp())))


async def read_changes(conn: AsyncConnection, libraries: Sequence[Library]) -> tuple[tuple[str, int], ...]:
    """Something that differs as soon as one of these libraries has changed."""
    found = await conn.execute(_NUMBERS, {"libraries": libraries})
    return tuple((row.library, row.number) for row in found)
