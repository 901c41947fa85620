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

from .backstage import Backstage
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
        _complain(str(error))
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
        backstage = Backstage(_files_in(seeds / LATER))
        async with sandbox(newsroom(start, rate=0.0), backstage=backstage, port=port, speed=SPEED) as running:
            bot = BotProcess(running.standin, folder, seeds=chosen)
            await _perform(running, backstage, bot, zone, _files_in(seeds / LATER), once=once)
    return 0


async def _perform(
    running: Sandbox, backstage: Backstage, bot: BotProcess, zone: ZoneInfo, later: list[Path], *, once: bool
) -> None:
    colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    screen = Screen(running.world, zone, Ink(colours))
    backstage.on_end = _complain
    try:
        print("The bot is starting.", flush=True)
        await backstage.start(bot)
        print(f"The sandbox is at {running.standin.address}/ - open it in a browser.", flush=True)
        await _play(backstage, Scene(running, screen, later), bot, once=once)
        if not once:
            await Prompt(running, screen).run()
    finally:
        await backstage.stop()


async def _play(backstage: Backstage, scene: Scene, bot: BotProcess, *, once: bool) -> None:
    """The scene. Somebody at the page may well disturb it, which is its end but not that of the sandbox."""
    try:
        await backstage.play(scene.play())
    except StepMissing as missing:
        told = f"a step of the scene did not happen: {missing}"
        if once:
            raise StepMissing(f"{told}\n{bot.last_lines()}") from missing
        _complain(told)


def _complain(words: str) -> None:
    print(f"sandbox: {words}", file=sys.stderr, flush=True)


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
