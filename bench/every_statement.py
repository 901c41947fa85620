"""The bot killed at each statement between claim and settle: `python -m bench.every_statement [--posts N]`.

The real bot against the stand-in, a morning for each file of the path. For each statement the bot is started, dies by
SIGKILL when it comes to it, and the next one goes on with what it left. Some answers are lost on purpose, so that posts
are looked for, too. Printed: how many statements were met, which not, and what became of the posts.
"""

import argparse
import ast
import asyncio
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bench.faults import SEND
from bench.mornings import Morning, Tally, morning
from bot.sandbox import BotDied
from bot.sandbox.faults import Fault

PROJECT = Path(__file__).resolve().parents[1]

PATH = {
    "bot/delivery/loop.py": {"_start_due", "_deliver"},
    "bot/delivery/outbox.py": {"deliver", "_attempt", "_post"},
    "bot/delivery/sender.py": {"look", "send", "turn", "_check_rights", "_channel_id"},
    "briefings/engine/deliveries.py": {"claim", "compose_post", "settle", "_follow", "_aftermath"},
    "briefings/store/deliveries.py": {"claim", "_take", "settle", "record"},
}
"""The functions that a post passes on its way, by file."""

RATE = 30.0
"""How fast the bot's clock runs: a lease of two minutes takes four seconds, and a briefing is of use for twelve."""

MET_WITHIN = 8.0
"""Real seconds in which a bot that is up comes to its statement: a lease and the pause after an unknown end."""


def killing(place: str) -> dict[str, str]:
    """The settings of a bot that dies when it comes to `place`, such as `bot/delivery/outbox.py:57`."""
    return {"PYTHONPATH": os.pathsep.join((str(PROJECT / "bench" / "killer"), str(PROJECT))), "KILL_AT": place}


def statements(file: str) -> Iterator[tuple[str, str]]:
    """Each statement of the path in a file, in its order: where it stands, and its first line."""
    source = (PROJECT / file).read_text("utf-8")
    lines = source.splitlines()
    functions = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.AsyncFunctionDef | ast.FunctionDef) and node.name in PATH[file]
    ]
    for number in sorted({statement.lineno for function in functions for statement in _inside(function)}):
        yield f"{file}:{number}", lines[number - 1].strip()


def _inside(function: ast.AsyncFunctionDef | ast.FunctionDef) -> Iterator[ast.stmt]:
    for node in ast.walk(function):
        if isinstance(node, ast.stmt) and node is not function and not _is_text(node):
            yield node


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


async def die_at(scene: Morning, place: str) -> bool:
    """Start the bot and let it die at `place`; False if it did not come there and was killed at last."""
    scene.bot.settings |= killing(place)
    with suppress(BotDied, TimeoutError):
        await scene.bot.start(settled=False)
        await asyncio.wait_for(scene.bot.wait(), MET_WITHIN)
    met = not scene.bot.is_running
    await scene.bot.kill()
    return met


async def run_file(file: str, posts: int) -> tuple[Tally, list[str]]:
    """A morning for the statements of one file: what became of the posts, and the statements that none came to."""
    missed = []
    with tempfile.TemporaryDirectory(prefix="briefing-bench-") as folder:
        async with morning(Path(folder) / "bot", posts) as scene:
            await scene.bot.kill()
            await scene.come(RATE)
            scene.sandbox.faults.add(Fault("reset-after", SEND, chance=0.2))
            for place, words in statements(file):
                if not await die_at(scene, place):
                    missed.append(f"{place}  {words}")
            scene.sandbox.faults.clear()
            del scene.bot.settings["KILL_AT"]
            await scene.bot.start(settled=False)
            await scene.pass_by(120)
            return scene.tally(), missed


async def run(posts: int) -> bool:
    """The whole path; whether nothing was lost, doubled or late without a word."""
    print(f"{'file':34}{'statements':>11}{'killed at':>11}{'due':>6}{'lost':>6}{'doubled':>9}{'silent':>8}")
    total, unmet = Tally(), []
    for file in PATH:
        tally, missed = await run_file(file, posts)
        total += tally
        unmet += missed
        number = len(list(statements(file)))
        print(
            f"{file:34}{number:11}{number - len(missed):11}{tally.due:6}{tally.lost:6}{tally.doubled:9}"
            f"{tally.unlabelled:8}",
            flush=True,
        )
    print("No post came to these statements:", *unmet, sep="\n  ")
    return not (total.lost or total.doubled or total.unlabelled)


def main() -> None:
    """Run it; exit code 1 if a post was lost, doubled or late without a word."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--posts", type=int, default=100, help="posts due for each file")
    args = parser.parse_args()
    raise SystemExit(0 if asyncio.run(run(args.posts)) else 1)


if __name__ == "__main__":
    main()
