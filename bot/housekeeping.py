"""What the bot does in the small hours: a backup each night, and each week a check of its rights in every channel.

A night that fails is told in the log and tried again the next; it never ends the bot.
"""

import logging
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import discord

from bot.rights import missing_to_post
from briefings import Engine, ServerSettings, StoreError

log = logging.getLogger(__name__)

AT = time(3, 0)
"""UTC: few daily briefings are due then."""

CHECK_ON = 0
"""The weekday of the check of rights: Monday, before the week's posts."""


class Housekeeping:
    """Keeps the newest `keep` backups in `folder` (0: makes none)."""

    def __init__(self, engine: Engine, client: discord.Client, folder: Path, keep: int) -> None:
        self._engine = engine
        self._client = client
        self._folder = folder
        self._keep = keep

    async def run(self) -> None:
        """Every night, until it is cancelled."""
        while True:
            night = _next_night(self._engine.clock.now())
            await self._engine.clock.sleep_until(night)
            try:
                await self._tidy(night)
            except (StoreError, OSError) as fault:
                log.error("the work of the night failed and is tried again tomorrow: %s", fault)

    async def _tidy(self, night: datetime) -> None:
        if self._keep:
            saved = await self._engine.upkeep.back_up(self._folder, self._keep)
            log.info("backup %s", saved or "left to PostgreSQL's own tools")
        await self._engine.upkeep.forget_old()
        if night.weekday() == CHECK_ON:
            for settings in await self._engine.upkeep.servers():
                await self._check_rights(settings)

    async def _check_rights(self, settings: ServerSettings) -> None:
        """A channel that the bot does not see is left to the outbox, which can tell a missing one from a hidden one."""
        guild = self._client.get_guild(settings.guild_id)
        for channel_id in {place.channel_id for place in (settings.daily, settings.reminders) if place}:
            channel = guild.get_channel(channel_id) if guild else None
            if channel is not None and (missing := missing_to_post(channel)):
                await self._engine.upkeep.tell_missing(settings, channel_id, missing)


def _next_night(now: datetime) -> datetime:
    tonight = datetime.combine(now.date(), AT, UTC)
    return tonight if tonight > now else tonight + timedelta(days=1)
