"""What is done once a day or a week so that nobody has to think of it: backups, the check of rights, forgetting."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from briefings.clock import Clock
from briefings.engine.fallbacks import words_about_rights
from briefings.model.settings import ServerSettings
from briefings.store import backup, places
from briefings.store import deliveries as rows
from briefings.store.database import Database

KEPT = timedelta(days=180)
"""How long it can be told why a post was made. The days that its key names are then long over."""

_PATTERN = "briefings-????-??-??.db"


class Upkeep:
    """Looks after the database and after what the settings ask of the servers."""

    def __init__(self, database: Database, clock: Clock, changed: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed

    async def back_up(self, folder: Path, keep: int) -> Path | None:
        """Save today's copy in `folder` and delete all but the newest `keep`; None for a database that is no file.

        StoreError for a database that is damaged; the older copies then stay.
        """
        if self._database.file is None:
            return None
        target = folder / f"briefings-{self._clock.now():%Y-%m-%d}.db"
        await asyncio.to_thread(backup.back_up, self._database.file, target)
        await asyncio.to_thread(backup.prune, folder, _PATTERN, keep)
        return target

    async def forget_old(self) -> int:
        """Forget the posts that were due more than `KEPT` ago; how many."""
        async with self._database.write() as conn:
            return await rows.delete_before(conn, self._clock.now() - KEPT)

    async def servers(self) -> tuple[ServerSettings, ...]:
        """The settings of every server."""
        async with self._database.read() as conn:
            return tuple(settings for settings, _ in await places.all_servers(conn))

    async def tell_missing(self, settings: ServerSettings, channel_id: int, missing: Sequence[str]) -> None:
        """Tell whoever set the channel up, once a week, which permissions the bot lacks there."""
        now = self._clock.now()
        async with self._database.write() as conn:
            await rows.add(conn, words_about_rights(settings, channel_id, missing, now))
        self._changed()
