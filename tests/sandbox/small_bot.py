"""A small bot on the real discord.py, and how to log it in to a stand-in in the same process."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import discord
from discord import app_commands


class SmallBot(discord.Client):
    """Just enough of a bot to show each thing that the stand-in does."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True), max_messages=None)
        self._connection.guild_ready_timeout = 0.05
        self.tree = app_commands.CommandTree(self)
        self.events: list[str] = []

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_resumed(self) -> None:
        self.events.append("resumed")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.events.append(f"left {guild.name}")


Connect = Callable[[SmallBot], AbstractAsyncContextManager[SmallBot]]


@asynccontextmanager
async def logged_in(client: SmallBot, token: str) -> AsyncIterator[SmallBot]:
    """The client, ready, for the time of an `async with`."""
    running = asyncio.create_task(client.start(token))
    try:
        async with asyncio.timeout(10):
            while not client.is_ready():
                if running.done():
                    await running
                await asyncio.sleep(0.01)
        yield client
    finally:
        await client.close()
        with contextlib.suppress(asyncio.CancelledError):
            await running
