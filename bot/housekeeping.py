"""What the bot does in the small hours: a backup, if there is none of today, and a check of its rights in all channels,
told once a week, both also when it starts, as it may not run at night; and forgetting what is long over.

What fails is told in the log and tried again the next night; it ends neither the other work nor the bot.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import discord

from bot.rights import missing_to_post
from briefings import Engine, ServerSettings, StoreError

log = logging.getLogger(__name__)

AT = time(3, 0)
"""UTC: few daily briefings are due then."""


class Housekeeping:
    """Keeps the newest `keep` backups in `folder` (0: makes none)."""

    def __init__(self, engine: Engine, client: discord.Client, folder: Path, keep: int) -> None:
        self._engine = engine
        self._client = client
        self._folder = folder
        self._keep = keep

    async def run(self) -> None:
        """Now and every night, until it is cancelled."""
        await _do(self._back_up, self._check_rights)
        while True:
            await self._engine.clock.sleep_until(_next_night(self._engine.clock.now()))
            await _do(self._back_up, self._check_rights, self._engine.upkeep.forget_old)

    async def _back_up(self) -> None:
        if self._keep:
            saved = await self._engine.upkeep.back_up(self._folder, self._keep)
            log.info("backup %s", saved or "left to PostgreSQL's own tools")

    async def _check_rights(self) -> None:
        for settings in await self._engine.upkeep.servers():
            await self._check_server(settings)

    async def _check_server(self, settings: ServerSettings) -> None:
        """A channel that the bot does not see is left to the outbox, which can tell a missing one from a hidden one."""
        guild = self._client.get_guild(settings.guild_id)
        for channel_id in {place.channel_id for place in (settings.daily, settings.reminders) if place}:
            channel = guild.get_channel(channel_id) if guild else None
            if channel is not None and (missing := missing_to_post(channel)):
                await self._engine.upkeep.tell_missing(settings, channel_id, missing)


async def _do(*works: Callable[[], Awaitable[object]]) -> None:
    """Each of these, whatever becomes of the others."""
    for work in works:
        try:
            await work()
        except (StoreError, OSError) as fault:
            log.error("work of the night failed and is tried again tomorrow: %s", fault)
        except Exception:
            log.exception("work of the night failed and is tried again tomorrow")


def _next_night(now: datetime) -> datetime:
    tonight = datetime.combine(now.date(), AT, UTC)
    return tonight if tonight > now else tonight + timedelta(days=1)
