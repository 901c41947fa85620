"""The bot killed at each statement between claim and settle: `python -m bench.every_statement [FILE...]`.

For each statement there is a morning of its own, of the real bot against the stand-in: one post goes well, one is cut
off before it is made and one after, so that each is looked for, too. The bot dies by SIGKILL when it comes to the
statement, and the next one goes on with what it left. Printed: how many statements were met, which not, and what became
of the posts.
"""

import argparse
import ast
import asyncio
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from bench.faults import SEND
from bench.mornings import Tally, morning
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

RATE = 60.0
"""How fast the bot's clock runs: a lease of two minutes takes two seconds."""

MET_WITHIN = 8.0
"""Real seconds in which a bot comes to its statement: the pause after a try of unknown end, several times over."""

ALL_OVER = 4.0
"""Real seconds in which whatever was left behind is tried again: a lease, twice."""


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


async def kill_at(place: str, folder: Path) -> tuple[bool, Tally]:
    """One morning: whether the bot came to `place`, and what became of the posts."""
    async with morning(folder, 3) as scene:
        await scene.bot.kill()
        for kind in ("reset-before", "reset-after"):
            scene.sandbox.faults.add(Fault(kind, SEND, times=1))
        await scene.come(RATE)
        scene.bot.settings |= killing(place)
        with suppress(BotDied, TimeoutError):
            await scene.bot.start(settled=False)
            await asyncio.wait_for(scene.bot.wait(), MET_WITHIN)
        met = not scene.bot.is_running
        await scene.bot.kill()
        del scene.bot.settings["KILL_AT"]
        await scene.bot.start(settled=False)
        await scene.pass_by(60)
        await asyncio.sleep(ALL_OVER)
        return met, scene.tally()


async def run(files: Sequence[str]) -> bool:
    """The whole path; whether nothing was lost, doubled or late without a word."""
    print(f"{'file':34}{'statements':>11}{'killed at':>11}{'due':>6}{'lost':>6}{'doubled':>9}{'silent':>8}")
    total, unmet = Tally(), []
    for file in files or PATH:
        found, tallied = list(statements(file)), Tally()
        for place, words in found:
            with tempfile.TemporaryDirectory(prefix="briefing-bench-") as folder:
                met, tally = await kill_at(place, Path(folder) / "bot")
            tallied += tally
            unmet += [] if met else [f"{place}  {words}"]
        met_here = len(found) - sum(line.startswith(file) for line in unmet)
        print(
            f"{file:34}{len(found):11}{met_here:11}{tallied.due:6}{tallied.lost:6}{tallied.doubled:9}"
            f"{tallied.unlabelled:8}",
            flush=True,
        )
        total += tallied
    print("No post came to these statements:", *unmet, sep="\n  ")
    return not (total.lost or total.doubled or total.unlabelled)


def main() -> None:
    """Run it; exit code 1 if a post was lost, doubled or late without a word."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", help=f"only these files of the path: {', '.join(PATH)}")
    args = parser.parse_args()
    if unknown := [file for file in args.files if file not in PATH]:
        parser.error(f"not on the path: {', '.join(unknown)}")
    raise SystemExit(0 if asyncio.run(run(args.files)) else 1)


if __name__ == "__main__":
    main()
