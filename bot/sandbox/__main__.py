"""`python -m bot.sandbox`: the stand-in with its page, the real bot against it, the scene's opening, then a prompt.

Exit codes: 0; 1 when an expected step did not happen or the bot died; 2 for a wrong argument.
"""

import argparse
import asyncio
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Coroutine, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
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
USUAL_PORT = 8137
"""The same each time, so that a page that is still open finds the sandbox when it is started again."""


class Unusable(Exception):
    """What was asked for cannot be done; the text says why in one line."""


UNUSABLE = (Unusable, PortTaken, ZoneInfoNotFoundError)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sandbox and return its exit code."""
    told = _parser().parse_args(arguments)
    try:
        return asyncio.run(_until_told_to_end(_run(told.seeds, told.port, ZoneInfo(told.zone), once=told.once)))
    except (*UNUSABLE, StepMissing, BotDied) as error:
        _complain(str(error))
        return 2 if isinstance(error, UNUSABLE) else 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 0


async def _until_told_to_end(running: Coroutine[Any, Any, int]) -> int:
    """Let SIGTERM end things as Ctrl-C does: the bot first, then the stand-in."""
    task = asyncio.ensure_future(running)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await task


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description="Try the bot without Discord.")
    parser.add_argument("--once", action="store_true", help="end after the rehearsed scene")
    parser.add_argument("--seeds", type=Path, default=PROJECT / "seeds", help="the folder of articles to begin with")
    parser.add_argument("--port", type=int, help=f"the port on 127.0.0.1 (0: any free one; {USUAL_PORT} if it is free)")
    parser.add_argument("--zone", default=ZONE, help=f"the reader's time zone ({ZONE})")
    return parser


def _find_port() -> int:
    """The usual port, or 0 (any) while another sandbox has it."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", USUAL_PORT))
        except OSError:
            return 0
    return USUAL_PORT


async def _run(seeds: Path, port: int | None, zone: ZoneInfo, *, once: bool) -> int:
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
        port = _find_port() if port is None else port
        async with sandbox(newsroom(start, rate=0.0), backstage=backstage, port=port, speed=SPEED) as running:
            bot = BotProcess(running.standin, folder, seeds=chosen)
            await _perform(running, backstage, bot, zone, _files_in(seeds / LATER), once=once)
    return 0


async def _perform(
    running: Sandbox, backstage: Backstage, bot: BotProcess, zone: ZoneInfo, later: list[Path], *, once: bool
) -> None:
    colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    screen = Screen(running.world, zone, Ink(colours))
    scene = Scene(running, screen, later)
    backstage.on_end = _complain
    backstage.on_play = lambda: _play_on(backstage, scene)
    try:
        print("The bot is starting.", flush=True)
        await backstage.start(bot)
        print(f"The sandbox is at {running.standin.address}/ - open it in a browser.", flush=True)
        if once:
            await _play_once(backstage, scene, bot)
            return
        await _play(backstage, scene.open())
        if not await Prompt(running, screen, backstage.on_play).run():
            print("\nNobody types here; the page stays until Ctrl-C.", flush=True)
            await asyncio.Event().wait()
    finally:
        await backstage.stop()


async def _play_once(backstage: Backstage, scene: Scene, bot: BotProcess) -> None:
    try:
        await backstage.play(scene.play())
    except StepMissing as missing:
        raise StepMissing(f"a step of the scene did not happen: {missing}\n{bot.last_lines()}") from missing


async def _play_on(backstage: Backstage, scene: Scene) -> None:
    await _play(backstage, scene.go_on())


async def _play(backstage: Backstage, scene: Coroutine[Any, Any, None]) -> None:
    """Play. Somebody at the page may well disturb a scene, which is its end but not that of the sandbox."""
    try:
        await backstage.play(scene)
    except StepMissing as missing:
        _complain(f"a step of the scene did not happen: {missing}")


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
