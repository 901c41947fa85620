"""What is done once a day or a week so that nobody has to think of it: backups, the check of rights, forgetting."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from briefings.clock import Clock
from briefings.engine.fallbacks import words_about_rights
from briefings.engine.telling import tell
from briefings.model.delivery import Outcome, Place
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
        """Save today's copy in `folder`, unless there is one, and delete all but the newest `keep`; None for a database
        that is no file.

        StoreError for a database that is damaged; the older copies then stay.
        """
        if self._database.file is None:
            return None
        target = folder / f"briefings-{self._clock.now():%Y-%m-%d}.db"
        if not target.exists():
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
        """Tell those who set the channel up, once a week, which permissions the bot lacks there."""
        now, channel = self._clock.now(), Place(channel_id=channel_id, guild_id=settings.guild_id)
        async with self._database.write() as conn:
            words = words_about_rights(settings, channel_id, missing, now)
            await tell(conn, words, channel, Outcome.NO_RIGHT, now)
        self._changed()
