"""Asks the bot's engine what it knows, through `python -m briefings converse` on the bot's own database.

The engine is a stranger to this package, so it is asked as any other program would ask it. Reads only.
"""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from typing import Any

from .process import PROJECT

Json = dict[str, Any]

LONGEST_LINE = 32 * 1024 * 1024
PATIENCE = 20.0


class Unanswered(Exception):
    """The engine could not be asked, or answered with words for whoever asked."""


class Analyst:
    """One conversation with the engine, begun at the first question and begun anew if it breaks off."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._process: Process | None = None
        self._turn = asyncio.Lock()

    async def ask(self, what: str, **details: Any) -> Json:
        """The answer to a question of `briefings converse`. Raises Unanswered."""
        line = json.dumps({"ask": what, **details}) + "\n"
        async with self._turn:
            try:
                async with asyncio.timeout(PATIENCE):
                    told: Json = json.loads(await self._exchange(line.encode()))
            except (OSError, TimeoutError, ValueError):
                await self._hang_up()
                raise Unanswered("The engine could not be asked just now.") from None
        if "error" in told:
            raise Unanswered(str(told["error"]))
        return told

    async def wake(self) -> None:
        """Begin the conversation, so that the first question is answered at once."""
        with suppress(Unanswered):
            await self.ask("nothing")

    async def close(self) -> None:
        async with self._turn:
            await self._hang_up()

    async def _exchange(self, line: bytes) -> bytes:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "briefings", "converse", "--database", self._database),
                cwd=PROJECT,
                stdin=PIPE,
                stdout=PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                limit=LONGEST_LINE,
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line)
        await self._process.stdin.drain()
        return await self._process.stdout.readline()

    async def _hang_up(self) -> None:
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            process.kill()
            await process.wait()
