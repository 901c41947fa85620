"""Puts a backup in the database's place. Promises that nothing which was posted since the backup is posted again, and
that a backup which cannot be used leaves everything as it was."""

import asyncio
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from briefings.engine import planning
from briefings.store import backup, changes, places
from briefings.store import deliveries as rows
from briefings.store.database import Database


async def restore(source: Path, file: Path, keep_as: Path, now: datetime) -> None:
    """Restore the database `file` from `source`, also while a bot has it open; the old file is kept as `keep_as`.

    StoreError for a backup that is damaged, of another program, or of a newer version of this one.
    """
    with TemporaryDirectory(prefix="briefings-restore-") as folder:
        copy = Path(folder) / "briefings.db"
        await asyncio.to_thread(backup.back_up, source, copy)
        await _catch_up(copy, now)
        await asyncio.to_thread(backup.restore, copy, file, keep_as)


async def _catch_up(copy: Path, now: datetime) -> None:
    """Bring the copy to this version and to this moment: what has been due since may have been posted."""
    database = await Database.open(f"sqlite:///{copy}")
    try:
        async with database.write() as conn:
            await planning.plan_days(conn, await places.all_servers(conn), now)
            await rows.look_first(conn, now)
            await changes.note_restored(conn, now)
    finally:
        await database.close()
