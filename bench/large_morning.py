"""Thousands of posts due in one minute: `python -m bench.large_morning [--briefings N] [--reminders N]`.

The real bot against the stand-in with Discord's real limits (50 requests a second for the whole bot). Printed: posts a
second as a share of the 50, global 429s, whether reminders came first, and how long commands took meanwhile.
"""

import argparse
import asyncio
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import quantiles

from bench.mornings import BEFORE, Morning, morning
from bot.sandbox.driver import Sandbox
from briefings import OPERATOR, LoadRequest, ReminderSettings, SimulatedClock, open_engine

TALKS = """Harbour towns to hold talks on the pilot service

May 4, 2031

The harbour towns of Aldmoor and Breck will hold talks on a common pilot service on May 5 at 9 a.m. GMT, both said.
"""


async def add_reminders(database: Path, number: int) -> None:
    """Let `number` of the servers be reminded, an hour before, of talks at nine: at eight, when all else is due."""
    clock = SimulatedClock(BEFORE - timedelta(minutes=30), rate=0)
    async with open_engine(f"sqlite:///{database}", clock) as engine:
        for settings in (await engine.upkeep.servers())[:number]:
            assert settings.daily is not None
            told = ReminderSettings(settings.daily.channel_id, leads=(timedelta(hours=1),))
            await engine.places.save_server(replace(settings, reminders=told))
        await engine.library.load(LoadRequest(TALKS, "talks.txt"), OPERATOR)


async def ask_meanwhile(sandbox: Sandbox, channel: str, took: list[float]) -> None:
    """Ask the bot something all the time, one question after the other."""
    while True:
        began = time.perf_counter()
        await sandbox.slash("/upcoming days:30", user="owner", channel=channel)
        took.append(time.perf_counter() - began)
        await asyncio.sleep(0.2)


def report(scene: Morning, reminders: int, took: list[float]) -> bool:
    """Print what came of it; whether it is what was asked for."""
    bot_id = scene.sandbox.world.bot.id
    posts = sorted(
        (message.created_at, "Reminder" in message.text)
        for channel in scene.channels
        for message in channel.messages.values()
        if message.author_id == bot_id and message.interaction is None
    )
    lasted = (posts[-1][0] - posts[0][0]).total_seconds()
    rate = (len(posts) - 1) / lasted if lasted else 0.0
    first = [is_reminder for _, is_reminder in posts[:reminders]]
    gap = max((after[0] - before[0]).total_seconds() for before, after in pairwise(posts))
    p50, p99 = (quantiles(took, n=100)[at - 1] for at in (50, 99)) if len(took) > 1 else (0.0, 0.0)
    rates = scene.sandbox.standin.rates
    print(
        f"{len(posts)} posts in {lasted:.1f} s: {rate:.1f} a second, {rate / 50:.0%} of Discord's 50, "
        f"longest gap {gap:.1f} s"
    )
    print(f"global 429s {rates.limited_globally}, of buckets {rates.limited}, invalid requests {len(rates.invalid)}")
    print(f"reminders among the first {reminders} posts: {sum(first)}")
    print(f"{len(took)} commands meanwhile: p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms")
    late = scene.tally()
    print(f"lost {late.lost}, doubled {late.doubled - reminders}, late without a word {late.unlabelled}")
    return rate >= 47.5 and not rates.limited_globally and p99 < 3.0 and not late.lost


async def run(briefings: int, reminders: int) -> bool:
    """One such morning."""
    with tempfile.TemporaryDirectory(prefix="briefing-bench-") as folder:
        prepare = partial(add_reminders, number=reminders)
        async with morning(Path(folder) / "bot", briefings, speed=1.0, prepare=prepare) as scene:
            took: list[float] = []
            channel = f"{scene.sandbox.world.guilds[scene.channels[-1].guild_id or 0].name}/news"
            asking = asyncio.create_task(ask_meanwhile(scene.sandbox, channel, took))
            await scene.come()
            await scene.pass_by((briefings + reminders) / 20)
            asking.cancel()
            return report(scene, reminders, took)


def main() -> None:
    """Run it; exit code 1 if it was too slow, limited, or something was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--briefings", type=int, default=5000)
    parser.add_argument("--reminders", type=int, default=200)
    args = parser.parse_args()
    raise SystemExit(0 if asyncio.run(run(args.briefings, args.reminders)) else 1)


if __name__ == "__main__":
    main()
