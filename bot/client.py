"""The client: what it listens to, which commands it has, and an answer to whatever nothing else answers."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord
from discord import app_commands
from discord.abc import GuildChannel
from discord.ext import commands

from bot.cogs import COGS, MENUS
from bot.command_sync import sync_commands
from bot.errors import answer_error, note
from bot.explaining import tell_untold
from bot.replies import Interaction, Promise, promise_when_slow, reply
from bot.views import ACTIONS
from bot.views.forms import answer_form
from briefings import Engine, StoreError

_UNKNOWN = "This button is from an earlier version of me, and nothing was done. Use the command again for a fresh one."

log = logging.getLogger(__name__)


class Commands(app_commands.CommandTree["BriefingClient"]):
    """The commands; an error in one is always told."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Lets everything pass; a slow command is announced as such."""
        if interaction.type is discord.InteractionType.application_command:
            promise_when_slow(interaction, Promise.PRIVATE if _wants_privacy(interaction) else Promise.PUBLIC)
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """See `discord.app_commands.CommandTree`."""
        await answer_error(interaction, error)


class BriefingClient(commands.AutoShardedBot):
    """Listens to servers and interactions only: no members, no presences, no messages."""

    tree: Commands

    def __init__(self, engine: Engine, *, shards: int, data_dir: Path) -> None:
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # this bot never speaks
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Commands,
            intents=discord.Intents(guilds=True),
            shard_count=shards,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.5,
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True),
        )
        self.engine = engine
        self.started_at = engine.clock.now()
        self._data_dir = data_dir

    async def setup_hook(self) -> None:
        """Runs once, after the login and before the connection."""
        for cog in COGS:
            await self.add_cog(cog())
        for menu in MENUS:
            self.tree.add_command(menu)
        self.add_dynamic_items(*ACTIONS)
        await sync_commands(self.tree, self._data_dir)

    def find_owner(self, guild_id: int) -> int | None:
        """Who owns a server, None for one that the bot is not in."""
        guild = self.get_guild(guild_id)
        return guild.owner_id if guild else None

    async def on_ready(self) -> None:
        """Also after a lost session."""
        log.info("ready user=%s servers=%d shards=%s", self.user, len(self.guilds), self.shard_count)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Forms, and the buttons of a version that is no more; the library answers the rest."""
        if interaction.type is discord.InteractionType.modal_submit:
            await answer_form(interaction)
        elif interaction.type is discord.InteractionType.component and not _is_known(str(interaction.custom_id)):
            await reply(interaction, note(_UNKNOWN), private=True)

    async def on_app_command_completion(self, interaction: Interaction, _: object) -> None:
        """After an answer: tell what closed direct messages kept back, once."""
        if untold := await self.engine.deliveries.untold(interaction.user.id):
            await reply(interaction, await tell_untold(interaction, untold), private=True)
            await self.engine.deliveries.note_told(untold)

    async def on_guild_channel_update(self, before: GuildChannel, after: GuildChannel) -> None:
        """What waits for a right is tried at once when the right is there."""
        if before.overwrites != after.overwrites:
            await self.engine.deliveries.rights_changed(after.guild.id)

    async def on_thread_update(self, before: discord.Thread, after: discord.Thread) -> None:
        """See `on_guild_channel_update`: a thread was unlocked."""
        if before.locked != after.locked:
            await self.engine.deliveries.rights_changed(after.guild.id)

    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        """See `on_guild_channel_update`."""
        if before.permissions != after.permissions:
            await self.engine.deliveries.rights_changed(after.guild.id)

    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        """See `on_guild_channel_update`; without the members intent this is only ever told of the bot itself."""
        if before.roles != after.roles:
            await self.engine.deliveries.rights_changed(after.guild.id)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """See `on_guild_channel_update`."""
        log.info("invited to server=%d", guild.id)
        await self.engine.deliveries.rights_changed(guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was removed (an outage does not come here): its posts there are switched off.

        Time zone, topics and articles stay, so that /setup is all it takes after another invitation.
        """
        try:
            settings = await self.engine.places.get_server(guild.id)
            await self.engine.places.save_server(replace(settings, daily=None, reminders=None))
            log.info("removed from server=%d; its posts are off", guild.id)
        except StoreError as error:
            log.error("removed from server=%d; its posts could not be switched off: %s", guild.id, error)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """See `discord.Client`."""
        log.exception("event=%s failed", event_method)


def _is_known(custom_id: str) -> bool:
    return any(action.__discord_ui_compiled_template__.fullmatch(custom_id) for action in ACTIONS)


def _wants_privacy(interaction: Interaction) -> bool:
    return bool(getattr(interaction.namespace, "private", False)) or not isinstance(
        interaction.command, app_commands.Command
    )
