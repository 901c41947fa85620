"""What the page can do besides Discord, under `/sandbox/`: the bot's process, its plans, articles to try, the scene.

Everything here is refused with words while there is no bot of ours (a stand-in that tests run alone).
"""

import asyncio
import base64
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from aiohttp import web

from .analyst import Analyst, Unanswered
from .control import endpoint
from .driver import Sandbox
from .process import BotDied, BotProcess
from .world import Event

Json = dict[str, Any]

STARTING, UP, GONE = "starting", "up", "gone"
HORIZON = 30


class Backstage:
    """The bot that was started here, if any, and what can be done with it. `later` are the articles to try."""

    def __init__(self, later: Sequence[Path] = ()) -> None:
        self._later = {path.name: path for path in later}
        self._sandbox: Sandbox | None = None
        self._bot: BotProcess | None = None
        self._analyst: Analyst | None = None
        self._scene: asyncio.Task[None] | None = None
        self._state = GONE
        self._said = ""
        self._meant = False
        self.on_end: Callable[[str], None] = lambda words: None
        self.on_play: Callable[[], Coroutine[Any, Any, None]] = _nothing

    def add_routes(self, sandbox: Sandbox, app: web.Application) -> None:
        """Join an application that has not been started."""
        self._sandbox = sandbox
        app.router.add_get("/sandbox/bot", endpoint(self._show_bot))
        app.router.add_post("/sandbox/bot", endpoint(self._steer_bot))
        app.router.add_get("/sandbox/ahead", endpoint(self._look_ahead))
        app.router.add_post("/sandbox/explain", endpoint(self._explain))
        app.router.add_get("/sandbox/articles", endpoint(self._show_articles))
        app.router.add_post("/sandbox/scene", endpoint(self._steer_scene))

    # The bot.

    async def start(self, bot: BotProcess) -> None:
        """Start the bot and keep an eye on it. Raises BotDied when it does not get ready."""
        self._bot = bot
        self._analyst = Analyst(bot.settings["DATABASE_URL"])
        await self._start()

    async def stop(self) -> None:
        self._meant = True
        if self._analyst is not None:
            await self._analyst.close()
        if self._bot is not None:
            await self._bot.stop()

    async def _start(self) -> None:
        bot = self._get_bot()
        self._meant = False
        self._tell(STARTING)
        try:
            await bot.start()
        except BotDied as error:
            self._tell(GONE, str(error))
            raise
        self._tell(UP)
        assert self._analyst is not None
        # Asked for nothing, so that it is there when somebody asks for something.
        self._warming = asyncio.create_task(self._analyst.wake())
        self._watching = asyncio.create_task(self._watch(bot))

    async def _watch(self, bot: BotProcess) -> None:
        code = await bot.wait()
        words = f"The bot has ended (exit code {code})."
        self._tell(GONE, words)
        if not self._meant:
            self.on_end(f"{words} Its last word: {bot.last_lines().rpartition(chr(10))[2] or 'none'}")

    async def _steer_bot(self, told: Json) -> Json:
        """`{"do": "kill"}` ends the bot without warning, `{"do": "start"}` starts it on the same database."""
        bot, what = self._get_bot(), told["do"]
        if what == "kill":
            self._meant = True
            await bot.kill()
        elif what != "start":
            raise ValueError(f"a bot cannot {what}")
        elif self._state == GONE:
            await self._start()
        return await self._show_bot({})

    async def _show_bot(self, told: Json) -> Json:
        return {"state": self._state, "said": self._said, "ours": self._bot is not None, "scene": self.is_scene_on}

    def _get_bot(self) -> BotProcess:
        if self._bot is None:
            raise KeyError("no bot was started here")
        return self._bot

    def _tell(self, state: str, said: str = "") -> None:
        self._state, self._said = state, said
        self._tell_all()

    def _tell_all(self) -> None:
        if self._sandbox is not None:
            shown = {"state": self._state, "said": self._said, "scene": self.is_scene_on}
            self._sandbox.world.tell(Event("BOT", shown, private=True))

    # What it plans, and what an article holds.

    async def _look_ahead(self, told: Json) -> Json:
        """The meetings and posts ahead as `user` sees them in the server `server` (none: in direct messages)."""
        assert self._sandbox is not None
        return await self._ask(
            "ahead",
            at=self._sandbox.world.now().isoformat(),
            days=HORIZON,
            server=told.get("server"),
            person=str(self._sandbox.user(told["user"]).id),
        )

    async def _explain(self, told: Json) -> Json:
        """What is found in an article `{"name", "base64"}`, without loading it."""
        return await self._ask("explain", name=str(told["name"]), base64=str(told["base64"]))

    async def _show_articles(self, told: Json) -> list[Json]:
        """The ready articles, each with its text."""
        return [
            {"name": name, "base64": base64.b64encode(path.read_bytes()).decode()}
            for name, path in sorted(self._later.items())
        ]

    async def _ask(self, what: str, **details: Any) -> Json:
        if self._analyst is None:
            raise KeyError("no bot was started here")
        try:
            return await self._analyst.ask(what, **details)
        except Unanswered as error:
            raise ValueError(str(error)) from None

    # The rehearsed scene.

    @property
    def is_scene_on(self) -> bool:
        return self._scene is not None and not self._scene.done()

    async def play(self, scene: Coroutine[Any, Any, None]) -> None:
        """Play a scene to its end, or until it is skipped; what it raises is raised here."""
        self._scene = asyncio.create_task(scene)
        self._tell_all()
        try:
            await asyncio.wait({self._scene})
            if not self._scene.cancelled():
                self._scene.result()
        finally:
            self._scene.cancel()
            self._tell_all()

    async def _steer_scene(self, told: Json) -> Json:
        """`{"do": "skip"}` ends the scene that is on, `{"do": "play"}` begins the rest of the rehearsed one."""
        if told["do"] == "skip" and self._scene is not None:
            self._scene.cancel()
            await asyncio.wait({self._scene})
        elif told["do"] == "play" and not self.is_scene_on:
            self._playing = asyncio.create_task(self.on_play())
            await asyncio.sleep(0)
        return await self._show_bot({})


async def _nothing() -> None:
    """There is no scene to play."""
