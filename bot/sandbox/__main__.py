"""`python -m bot.sandbox`: the stand-in, the real bot against it, the rehearsed scene, then a prompt.

Exit codes: 0; 1 when an expected step did not happen or the bot died; 2 for a wrong argument.
"""

import argparse
import asyncio
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .driver import Sandbox
from .ink import Ink
from .opening import sandbox
from .process import PROJECT, BotDied, BotProcess
from .prompt import Prompt
from .scene import Scene, StepMissing
from .server import PortTaken
from .show import Screen
from .worlds import newsroom

ZONE = "Europe/London"
EVENING = time(17, 0)
SPEED = 5.0
LATER = "try"


class Unusable(Exception):
    """What was asked for cannot be done; the text says why in one line."""


UNUSABLE = (Unusable, PortTaken, ZoneInfoNotFoundError)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox and return its exit code."""
    told = _parser().parse_args(arguments)
    try:
        return asyncio.run(_run(told.seeds, told.port, ZoneInfo(told.zone), once=told.once))
    except (*UNUSABLE, StepMissing, BotDied) as error:
        print(f"sandbox: {error}", file=sys.stderr)
        return 2 if isinstance(error, UNUSABLE) else 1
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description="Try the bot without Discord.")
    parser.add_argument("--once", action="store_true", help="end after the rehearsed scene")
    parser.add_argument("--seeds", type=Path, default=PROJECT / "seeds", help="the folder of articles to begin with")
    parser.add_argument("--port", type=int, default=0, help="the stand-in's port (0: any free one)")
    parser.add_argument("--zone", default=ZONE, help=f"the reader's time zone ({ZONE})")
    return parser


async def _run(seeds: Path, port: int, zone: ZoneInfo, *, once: bool) -> int:
    articles = _files_in(seeds)
    if not articles:
        raise Unusable(f"there are no articles in {seeds}")
    newest = await _newest_day(articles)
    start = datetime.combine(newest, EVENING, zone).astimezone(UTC)
    with tempfile.TemporaryDirectory(prefix="briefing-bot-") as name:
        folder = Path(name)
        chosen = folder / "seeds"
        chosen.mkdir()
        for each in articles:
            shutil.copy(each, chosen)
        async with sandbox(newsroom(start, rate=0.0), port=port, speed=SPEED) as running:
            bot = BotProcess(running.standin, folder, seeds=chosen)
            await _perform(running, bot, zone, _files_in(seeds / LATER), once=once)
    return 0


async def _perform(running: Sandbox, bot: BotProcess, zone: ZoneInfo, later: list[Path], *, once: bool) -> None:
    colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    screen = Screen(running.world, zone, Ink(colours))
    print(f"The stand-in of Discord is at {running.standin.address}; the bot is starting.")
    await bot.start()
    try:
        await Scene(running, screen, later).play()
        if not once:
            await _until_either_ends(bot, Prompt(running, screen))
    except StepMissing as missing:
        raise StepMissing(f"a step of the scene did not happen: {missing}\n{bot.last_lines()}") from missing
    finally:
        await bot.stop()


async def _until_either_ends(bot: BotProcess, prompt: Prompt) -> None:
    talking = asyncio.create_task(prompt.run())
    living = asyncio.create_task(bot.wait())
    done, _ = await asyncio.wait({talking, living}, return_when=asyncio.FIRST_COMPLETED)
    living.cancel()
    if talking not in done:
        talking.cancel()
        raise BotDied(f"the bot has ended by itself:\n{bot.last_lines()}")
    await talking


async def _newest_day(articles: list[Path]) -> date:
    """The day of the newest article, as the bot's own parser reads it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "briefings", "parse", "--json", *map(str, articles)),
        cwd=PROJECT,
        stdout=asyncio.subprocess.PIPE,
    )
    printed, _ = await process.communicate()
    try:
        days = [datetime.fromisoformat(each["published"]) for each in json.loads(printed) if each.get("published")]
    except (ValueError, TypeError, KeyError):
        raise Unusable("the articles' dates could not be read") from None
    if not days:
        raise Unusable("none of the articles says when it was published")
    return max(day.date() for day in days)


def _files_in(folder: Path) -> list[Path]:
    return sorted(each for each in folder.glob("*") if each.is_file()) if folder.is_dir() else []


if __name__ == "__main__":
    sys.exit(main())
