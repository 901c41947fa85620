"""Mornings on which many posts are due at once: a world with many servers, each with a daily briefing at eight.

Shared by `bench.faults` and the short form of it in the tests.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.sandbox import BotProcess, Sandbox, World
from bot.sandbox.clock import SandboxClock
from bot.sandbox.message import Message
from bot.sandbox.permissions import EVERYDAY
from bot.sandbox.server import Standin
from bot.sandbox.timing import ClockStuck
from bot.sandbox.world import Channel
from bot.sandbox.worlds import BOT_RIGHTS
from briefings import DailySettings, OnEmpty, ServerSettings, SimulatedClock, open_engine

COUNT_EVERY = 0.25
BEFORE = datetime(2031, 5, 5, 7, 59, 30, tzinfo=UTC)
EIGHT = datetime(2031, 5, 5, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of posts that were due. `late`: more than two minutes after their time; `unlabelled`: without
    saying so."""

    due: int = 0
    lost: int = 0
    doubled: int = 0
    late: int = 0
    unlabelled: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


@dataclass
class Morning:
    """A running bot, and the channels in which a daily briefing is due at `EIGHT`."""

    sandbox: Sandbox
    bot: BotProcess
    channels: list[Channel]

    async def come(self, rate: float = 1.0) -> None:
        """Let it be eight; from then on the clock runs at `rate`."""
        self._moving = asyncio.create_task(self._move(rate))
        await asyncio.sleep(0)

    async def pass_by(self, within: float, posts: int | None = None) -> None:
        """Wait until so many posts (None: all) are there, at most `within` real seconds."""
        wanted = len(self.channels) if posts is None else posts
        changed = asyncio.Event()
        silence = self.sandbox.world.listen(lambda event: changed.set())
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while sum(bool(self._posts(channel)) for channel in self.channels) < wanted:
                    changed.clear()
                    await changed.wait()
                    # Counting thousands of channels at each event would slow the stand-in, and so what is measured.
                    await asyncio.sleep(COUNT_EVERY)
        silence()

    def tally(self) -> Tally:
        found = [self._posts(channel) for channel in self.channels]
        late = [posts[0] for posts in found if posts and posts[0].created_at - EIGHT > timedelta(minutes=2)]
        return Tally(
            due=len(found),
            lost=sum(not posts for posts in found),
            doubled=sum(len(posts) > 1 for posts in found),
            late=len(late),
            unlabelled=sum("late" not in post.text for post in late),
        )

    async def _move(self, rate: float) -> None:
        # With posts still failing the bot is not idle for long: that it does not report so is no fault here.
        with suppress(ClockStuck):
            await self.sandbox.timing.move_to(EIGHT, rate)

    def _posts(self, channel: Channel) -> list[Message]:
        """What the bot posted unasked."""
        ours = (m for m in channel.messages.values() if m.author_id == self.sandbox.world.bot.id)
        return [message for message in ours if message.interaction is None]


def make_world(servers: int) -> tuple[World, list[Channel]]:
    """So many servers with one channel each, half a minute before eight."""
    world = World(SandboxClock(BEFORE, 0.0))
    owner = world.add_user("owner", "Odile Marchetti")
    channels = []
    for number in range(servers):
        guild = world.add_guild(f"Server {number}", owner, everyone=EVERYDAY)
        world.join(guild, world.bot, [world.add_role(guild, "Briefing Bot", BOT_RIGHTS)])
        channels.append(world.add_channel(guild, "news"))
    return world, channels


async def fill_database(database: Path, channels: list[Channel]) -> None:
    """Switch the daily briefing on in every channel, as /setup does."""
    clock = SimulatedClock(BEFORE - timedelta(hours=1), rate=0)
    async with open_engine(f"sqlite:///{database}", clock) as engine:
        for channel in channels:
            daily = DailySettings(channel.id, time(8, 0), on_empty=OnEmpty.LINE, set_by=0)
            await engine.places.save_server(ServerSettings(channel.guild_id or 0, "UTC", daily))


@asynccontextmanager
async def morning(
    folder: Path,
    servers: int,
    *,
    speed: float = 20.0,
    settings: Mapping[str, str] | None = None,
    prepare: Callable[[Path], Awaitable[None]] | None = None,
) -> AsyncIterator[Morning]:
    """The bot, up and waiting for eight o'clock. `speed`: how much faster than Discord's the rate limits pass;
    `prepare` does something more to the database before the bot starts."""
    world, channels = make_world(servers)
    folder.mkdir(parents=True, exist_ok=True)
    await fill_database(folder / "briefings.db", channels)
    if prepare:
        await prepare(folder / "briefings.db")
    standin = Standin(world, speed=speed)
    await standin.start()
    bot = BotProcess(standin, folder, settings=settings)
    try:
        await bot.start()
        yield Morning(Sandbox(standin), bot, channels)
    finally:
        await bot.kill()
        await standin.stop()
