"""The real bot as a second process against a stand-in: started, killed for real, started again.

It is given nothing but its environment, as anywhere else.
"""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping
from pathlib import Path

from .clock import stopwatch
from .server import Standin

READY_WITHIN = 60.0
PROJECT = Path(__file__).resolve().parents[2]
OURS = ("DISCORD_", "BOT_", "DATABASE_URL", "SEEDS_DIR", "TEMPLATES_DIR", "LOG_LEVEL")


class BotDied(Exception):
    """The bot's process ended, or did not get ready in time; the text ends with its last log lines."""


class BotProcess:
    """One bot with its folder, database and log. `folder` keeps all of it between runs."""

    def __init__(
        self,
        standin: Standin,
        folder: Path,
        *,
        seeds: Path | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self._standin = standin
        self.folder = folder
        self.settings = {
            "DISCORD_TOKEN": standin.world.token,
            "DISCORD_API_URL": standin.api_url,
            "BOT_CLOCK_URL": standin.clock_url,
            "DATABASE_URL": f"sqlite:///{folder / 'briefings.db'}",
            **({"SEEDS_DIR": str(seeds.resolve())} if seeds else {}),
            **(settings or {}),
        }
        self._process: Process | None = None

    @property
    def log(self) -> str:
        """Everything that the bot has logged, over all its runs."""
        path = self.folder / "bot.log"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self, *, settled: bool = True) -> None:
        """Start the bot and wait until it is connected, has its commands and seeds and follows the clock; if `settled`,
        also until it has done what was due."""
        identified, logged = self._standin.gateway.identified, len(self.log)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        environment = kept | {"PYTHONPATH": str(PROJECT), "PYTHONUNBUFFERED": "1"} | self.settings
        with (self.folder / "bot.log").open("ab") as log:
            # In a folder of its own, so that no .env of a real bot is read.
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", cwd=self.folder, env=environment, stdout=log, stderr=log
            )
        until = stopwatch() + READY_WITHIN
        while not self._is_ready(identified, logged):
            if not self.is_running or stopwatch() > until:
                raise BotDied(f"the bot did not get ready:\n{self.last_lines()}")
            await asyncio.sleep(0.05)
        if settled:
            await self._standin.timing.settle()

    async def kill(self) -> None:
        """End it at once, without warning (SIGKILL)."""
        if self._process is not None and self.is_running:
            self._process.kill()
            await self._process.wait()

    async def stop(self, within: float = 10.0) -> int:
        """Ask it to end (SIGTERM) and return its exit code; raises BotDied if it does not end in time."""
        if self._process is None:
            return 0
        if self.is_running:
            self._process.terminate()
        try:
            return await asyncio.wait_for(self._process.wait(), within)
        except TimeoutError:
            await self.kill()
            raise BotDied(f"the bot did not end within {within:.0f} s:\n{self.last_lines()}") from None

    async def wait(self) -> int:
        """The exit code, once it has ended by itself."""
        return 0 if self._process is None else await self._process.wait()

    def _is_ready(self, identified_before: int, logged_before: int) -> bool:
        gateway = self._standin.gateway
        has_commands = bool(self._standin.world.commands[None])
        is_connected = gateway.identified > identified_before and gateway.connected
        # Articles are read after the bot is up; only its log tells when it is through with them.
        has_read = "SEEDS_DIR" not in self.settings or "seeds loaded" in self.log[logged_before:]
        return is_connected and has_commands and has_read and self._standin.timing.is_followed

    def last_lines(self) -> str:
        """The end of the log, for whoever has to be told what went wrong."""
        return "\n".join(self.log.splitlines()[-12:])
