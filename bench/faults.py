"""What becomes of posts when something fails: `python -m bench.faults [--posts N] [--kills N] [CASE...]`.

The real bot, as a process of its own, against the stand-in; each case is a morning on which N daily briefings are due
at once. Printed is a table: tried, lost, doubled, late, and refused requests for each 100 posts.
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from bench.mornings import Morning, Tally, morning
from bot.sandbox.faults import Fault

SEND = "POST /channels/{channel_id}/messages"
PATIENCE = 120.0
LONGEST_LIFE = 0.8
"""Seconds from a start to the kill at the most: long enough to post some, too short to post all."""

Case = Callable[[Morning], Awaitable[None]]


def http(kind: str, chance: float = 0.5, seconds: float = 1.0, times: int | None = None, rate: float = 1.0) -> Case:
    """Half of the first sends meet this fault, until as many as there are posts were struck."""

    async def run(scene: Morning) -> None:
        struck = times if times is not None else len(scene.channels)
        scene.sandbox.faults.add(Fault(kind, SEND, times=struck, chance=chance, seconds=seconds))
        await scene.come(rate)
        await scene.pass_by(PATIENCE)

    return run


def gateway(act: Callable[[Morning], object]) -> Case:
    """Something happens to the connection in the middle of the morning."""

    async def run(scene: Morning) -> None:
        await scene.come()
        await scene.pass_by(PATIENCE, len(scene.channels) // 3)
        result = act(scene)
        if asyncio.iscoroutine(result):
            await result
        await scene.pass_by(PATIENCE)

    return run


def outage(minutes: float, rate: float) -> Case:
    """Discord is gone when it becomes eight, for so many minutes of a clock that runs `rate` times as fast."""

    async def run(scene: Morning) -> None:
        async with scene.sandbox.outage():
            await scene.come(rate)
            await asyncio.sleep(minutes * 60 / rate)
        await scene.pass_by(PATIENCE)

    return run


async def quiet(scene: Morning) -> None:
    """Nothing fails."""
    await scene.come()
    await scene.pass_by(PATIENCE)


async def stopped(scene: Morning) -> None:
    """SIGTERM in the middle, and a start again."""
    await scene.come()
    await scene.pass_by(PATIENCE, len(scene.channels) // 3)
    code = await scene.bot.stop(within=10)
    assert code == 0, f"exit code {code}"
    await scene.bot.start()
    await scene.pass_by(PATIENCE)


def killed(times: int, source: random.Random) -> Case:
    """SIGKILL at random moments, each followed by a start, spread over the posting of all posts."""

    async def run(scene: Morning) -> None:
        # The clock runs faster, or the leases of the killed would take minutes each; so fast that all is still of use
        # in the end (a daily briefing is for six hours).
        await scene.come(rate=min(60.0, 3000.0 / times))
        for _ in range(times):
            await asyncio.sleep(source.uniform(0.0, LONGEST_LIFE))
            await scene.bot.kill()
            await scene.bot.start(settled=False)
        await scene.pass_by(PATIENCE)

    return run


def make_cases(kills: int, source: random.Random) -> dict[str, Case]:
    """The cases by name."""
    return {
        "nothing": quiet,
        "429 of a bucket": http("429", seconds=2.0),
        "429 for the whole bot": http("429-global", chance=0.05, seconds=2.0, times=5),
        "500": http("500"),
        "502": http("502"),
        "503": http("503"),
        "504": http("504"),
        "reset before it is carried out": http("reset-before"),
        "reset after it was carried out": http("reset-after"),
        "answer cut off": http("cut"),
        "answer after 40 s": http("slow", chance=0.3, seconds=40.0, times=20),
        "outage of 10 minutes": outage(10, rate=60),
        "outage of an hour": outage(60, rate=240),
        "gateway reconnects": gateway(lambda scene: scene.sandbox.gateway.reconnect()),
        "session invalid, resumable": gateway(lambda scene: scene.sandbox.gateway.invalidate(resumable=True)),
        "session invalid for good": gateway(lambda scene: scene.sandbox.gateway.invalidate(resumable=False)),
        "connection dropped": gateway(lambda scene: scene.sandbox.gateway.drop(4000)),
        "zombie connection": gateway(lambda scene: scene.sandbox.gateway.silence()),
        "SIGTERM in the middle": stopped,
        f"kill -9, {kills} times": killed(kills, source),
    }


async def run_case(case: Case, posts: int) -> tuple[Tally, float, float]:
    """The tally, refused requests (401, 403, 429) for each 100 posts, and real seconds."""
    with tempfile.TemporaryDirectory(prefix="briefing-bench-") as folder:
        async with morning(Path(folder) / "bot", posts) as scene:
            began = time.perf_counter()
            await case(scene)
            took = time.perf_counter() - began
            refused = len(scene.sandbox.standin.rates.invalid)
            return scene.tally(), 100 * refused / posts, took


async def run_all(names: list[str], posts: int, kills: int, seed: int) -> bool:
    """Run the cases and print the table; whether nothing was lost, doubled or late without a word."""
    print(f"seed {seed}, {posts} posts due in each case")
    print(f"{'fault':34}{'due':>6}{'lost':>6}{'doubled':>9}{'late':>6}{'silent':>8}{'refused/100':>13}{'seconds':>9}")
    total = Tally()
    for name, case in make_cases(kills, random.Random(seed)).items():
        if names and not any(wanted in name for wanted in names):
            continue
        tally, refused, took = await run_case(case, posts)
        total += tally
        print(
            f"{name:34}{tally.due:6}{tally.lost:6}{tally.doubled:9}{tally.late:6}{tally.unlabelled:8}"
            f"{refused:13.1f}{took:9.1f}",
            flush=True,
        )
    print(f"{'all':34}{total.due:6}{total.lost:6}{total.doubled:9}{total.late:6}{total.unlabelled:8}")
    return not (total.lost or total.doubled or total.unlabelled)


def main() -> None:
    """Run what the command line asks for; exit code 1 if a post was lost, doubled or late without a word."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", help="parts of the names of cases; all without")
    parser.add_argument("--posts", type=int, default=200)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    raise SystemExit(0 if asyncio.run(run_all(args.cases, args.posts, args.kills, args.seed)) else 1)


if __name__ == "__main__":
    main()
