"""How many simple requests a second the stand-in of Discord answers: `python -m bench.standin`.

A second process asks for the bot's own user over kept connections, so that asking costs the stand-in nothing but
its share of the machine. Rate limits are out of the way: they pass a million times as fast.
"""

import asyncio
import sys
import time

import aiohttp

from bot.sandbox import newsroom
from bot.sandbox.server import serve

REQUESTS = 4000
CONNECTIONS = 8
WANTED = 1000.0


async def ask(address: str, token: str) -> None:
    """Send the requests and print how many a second were answered."""
    left = iter(range(REQUESTS))
    headers = {"Authorization": f"Bot {token}"}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def go_on() -> None:
            for _ in left:
                async with session.get(f"{address}/api/v10/users/@me") as response:
                    response.raise_for_status()
                    await response.read()

        started = time.perf_counter()
        await asyncio.gather(*(go_on() for _ in range(CONNECTIONS)))
        print(f"{REQUESTS / (time.perf_counter() - started):.0f}")


async def measure() -> float:
    """Requests a second."""
    standin = await serve(newsroom(), speed=1_000_000.0)
    try:
        asking = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bench.standin", standin.address, standin.world.token),
            stdout=asyncio.subprocess.PIPE,
        )
        printed, _ = await asking.communicate()
        return float(printed)
    finally:
        await standin.stop()


def main() -> int:
    if len(sys.argv) == 3:
        asyncio.run(ask(sys.argv[1], sys.argv[2]))
        return 0
    rate = asyncio.run(measure())
    print(f"{rate:.0f} requests a second (wanted: {WANTED:.0f})")
    return 0 if rate >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
