"""How fast commands are answered with 10,000 articles stored, as multiples of a bare bot's `/ping` in the same run.

    python -m bench.latency [--articles 10000] [--rounds 200] [--database FILE]

Both bots are processes of their own against stand-ins in this one; each round asks `/ping` and then each
command once, so that all of them meet the same weather. Aim: p50 and p99 at most twice the ping's.
"""

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles

from bench.newsstand import LAST, PLACES, THINGS, write_articles
from bot.sandbox import BotProcess, Sandbox, newsroom, sandbox

START = datetime(2031, 5, 5, 8, 0, tzinfo=UTC)
AIM = 2.0
WARM_UP = 5
PING = "/ping"
DATABASE = "briefings.db"

Ask = Callable[[int], Awaitable[float]]


@asynccontextmanager
async def ping_bot() -> AsyncIterator[Sandbox]:
    """A stand-in with the bare bot in it, once it is connected."""
    async with sandbox(newsroom(START, rate=0.0), speed=1000.0) as room:
        environment = os.environ | {
            "DISCORD_API_URL": room.standin.api_url,
            "DISCORD_GATEWAY_URL": room.house.gateway_url,
            "DISCORD_TOKEN": room.world.token,
        }
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bench.ping_bot", env=environment)
        try:
            while not (room.gateway.connected and room.world.commands[None]):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
            yield room
        finally:
            process.kill()
            await process.wait()


@asynccontextmanager
async def briefing_bot(folder: Path) -> AsyncIterator[Sandbox]:
    """A stand-in with the real bot in it, on the database in that folder."""
    async with sandbox(newsroom(START, rate=0.0), speed=1000.0) as room:
        bot = BotProcess(room.standin, folder)
        await bot.start()
        try:
            yield room
        finally:
            await bot.kill()


def load(folder: Path, count: int) -> None:
    """Store `count` invented articles in the folder's database."""
    articles = folder / "articles"
    articles.mkdir()
    write_articles(articles, count, START.date())
    environment = os.environ | {"DATABASE_URL": f"sqlite:///{folder / DATABASE}"}
    command = [sys.executable, "-m", "briefings", "load", "--jobs", "2", str(articles)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def ways_to_ask(room: Sandbox) -> dict[str, Ask]:
    """Each command and each autocomplete, with other words in each round."""

    def slash(typed: Callable[[int], str]) -> Ask:
        async def ask(turn: int) -> float:
            return (await room.slash(typed(turn))).took

        return ask

    def suggest(typed: str, option: str, words: Callable[[int], str]) -> Ask:
        async def ask(turn: int) -> float:
            return (await room.ask_for_choices(typed, option, words(turn))).took

        return ask

    return {
        "/briefing": slash(lambda turn: "/briefing"),
        "/briefing topic:": slash(lambda turn: f"/briefing topic:{_thing(turn)}"),
        "/upcoming": slash(lambda turn: f"/upcoming days:{7 + turn % 90}"),
        "/upcoming topic:": slash(lambda turn: f"/upcoming topic:{_thing(turn)}"),
        "/quotes": slash(lambda turn: "/quotes"),
        "/quotes speaker:": slash(lambda turn: f"/quotes speaker:{_name(turn)}"),
        "/search": slash(lambda turn: f"/search query:{_place(turn)} {_thing(turn)}"),
        "topic ...": suggest("/briefing", "topic", lambda turn: _thing(turn)[: turn % 5]),
        "speaker ...": suggest("/quotes", "speaker", lambda turn: _name(turn)[: turn % 4]),
        "event ...": suggest("/remind me", "event", lambda turn: _place(turn)[: turn % 5]),
        "article ...": suggest("/articles show", "article", lambda turn: _place(turn)[: turn % 5]),
    }


def _thing(turn: int) -> str:
    return THINGS[turn % len(THINGS)]


def _place(turn: int) -> str:
    return PLACES[turn // 3 % len(PLACES)]


def _name(turn: int) -> str:
    return LAST[turn % len(LAST)]


async def measure(folder: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds to the first answer, by what was asked."""
    times: dict[str, list[float]] = defaultdict(list)
    async with ping_bot() as bare, briefing_bot(folder) as room:
        ways = ways_to_ask(room)
        for turn in range(-WARM_UP, rounds):
            took = {PING: (await bare.slash(PING)).took}
            for name, ask in ways.items():
                took[name] = await ask(turn)
            if turn >= 0:
                for name, seconds in took.items():
                    times[name].append(seconds)
    return times


def report(times: dict[str, list[float]]) -> None:
    """Print p50 and p99 in milliseconds and as multiples of the ping's."""
    points = {name: (quantiles(each, n=100)[49], quantiles(each, n=100)[98]) for name, each in times.items()}
    ping = points[PING]
    print(f"{'':<18}{'p50 ms':>9}{'p99 ms':>9}{'p50 x':>8}{'p99 x':>8}")
    for name, (middle, slow) in points.items():
        ratios = middle / ping[0], slow / ping[1]
        mark = "" if max(ratios) <= AIM else f"   more than {AIM:g} times"
        print(f"{name:<18}{middle * 1000:>9.1f}{slow * 1000:>9.1f}{ratios[0]:>8.2f}{ratios[1]:>8.2f}{mark}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.latency", description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--database", type=Path, help="keep the stored articles here, and use them the next time")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-latency-") as name:
        folder = Path(name)
        if told.database is not None and told.database.exists():
            shutil.copy(told.database, folder / DATABASE)
        else:
            print(f"storing {told.articles} invented articles ...", flush=True)
            load(folder, told.articles)
            if told.database is not None:
                shutil.copy(folder / DATABASE, told.database)
        report(asyncio.run(measure(folder, told.rounds)))


if __name__ == "__main__":
    main()
