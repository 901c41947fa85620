"""The prompt after the scene: commands typed as in Discord, and a few words for what is done with the mouse."""

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from .answer import Answer, InteractionFailed
from .client import Desk, NotOffered, Upload
from .commands import FILE
from .driver import Sandbox
from .faults import Fault
from .message import STRING_SELECT, TEXT_INPUT, UPLOAD, Message, label_of
from .show import Screen
from .timing import ClockStuck
from .typed import split_typed
from .world import Event

HELP = """\
  /command option:value      any command of the bot; a file is given as file:PATH
  /                          what there is
  suggest /command option:x  what Discord would offer for that option; then option:#1 takes the first
  click LABEL                a button of the newest message that has it (click LABEL #2: the second one)
  choose OPTION              an option of the newest menu
  menu NAME                  a command from the menu of the newest message, like: menu Brief this
  say WORDS                  write something
  wait 2 days                move the clock on (minutes, hours, days, weeks); next: to the next post
  as NAME, in CHANNEL        be owner, member or stranger; go to news, general, private, headlines, lounge, @me
  look                       the newest messages here
  fault KIND, heal           let requests fail (500, 503, 429, slow, outage ...), and stop that
  dms closed, dms open       your own direct messages
  scene                      play the next days: daily briefing, articles that move meetings, reminders
  help, quit"""
UNITS = {"minute": 1, "hour": 60, "day": 1440, "week": 10_080}
SHOWN = 3
LONGEST_WAIT = 600.0
"""Real seconds for an answer that the bot has announced: it reads the largest articles in less."""

REFUSALS = (NotOffered, InteractionFailed, ClockStuck, KeyError, ValueError, AssertionError, OSError)


class Lines:
    """Lines of standard input, read aside, so that posts can be shown while nobody types."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._read, args=(loop,), daemon=True).start()

    async def next(self, prompt: str) -> str | None:
        """The next line without its end; None when there are no more."""
        sys.stdout.write(prompt)
        sys.stdout.flush()
        return await self._queue.get()

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(self._queue.put_nowait, line.rstrip("\n"))
        loop.call_soon_threadsafe(self._queue.put_nowait, None)


class Prompt:
    """One person at a time, in one channel at a time."""

    def __init__(self, sandbox: Sandbox, screen: Screen, play: Callable[[], Awaitable[None]]) -> None:
        self._sandbox = sandbox
        self._screen = screen
        self._user, self._channel = "member", "news"
        self._lines = Lines()
        self._offered: list[dict[str, str]] = []
        self._words: dict[str, Callable[[str], Awaitable[None]]] = {
            "suggest": self._suggest,
            "click": self._click,
            "choose": self._choose,
            "menu": self._menu,
            "say": self._say,
            "wait": self._wait,
            "next": self._next,
            "as": self._become,
            "in": self._go,
            "look": self._look,
            "fault": self._fault,
            "heal": self._heal,
            "dms": self._dms,
            "scene": lambda rest: play(),
            "help": self._help,
        }
        sandbox.world.listen(self._on_event)

    async def run(self) -> bool:
        """Until `quit` (true) or the end of input (false)."""
        print(f"\n{HELP}")
        while (line := await self._lines.next(self._sign())) is not None:
            if line.strip() in ("quit", "exit"):
                return True
            try:
                await self._obey(line.strip())
            except REFUSALS as error:
                print(self._screen.ink.paint("bad", str(error.args[0] if error.args else error)))
        return False

    async def _obey(self, line: str) -> None:
        if not line:
            return
        if line.startswith("/"):
            await self._command(line)
            return
        word, _, rest = line.partition(" ")
        if word not in self._words:
            raise ValueError(f"what is {word!r}? See help.")
        await self._words[word](rest.strip())

    def _sign(self) -> str:
        now = self._sandbox.world.now().astimezone(self._screen.zone)
        where = self._channel if self._channel.startswith("@") else f"#{self._channel}"
        return self._screen.ink.paint("dim", f"\n{now:%a %d %b %H:%M} {self._user} {where}") + " > "

    def _desk(self) -> Desk:
        place = self._sandbox.channel(self._channel)
        return Desk(self._sandbox.house, self._sandbox.user(self._user), place)

    async def _command(self, line: str) -> None:
        desk = self._desk()
        if line == "/":
            for command in desk.offered():
                below = ", ".join(each["name"] for each in command["options"])
                print(f"  /{command['name']:<12} {command['description']}  {f'({below})' if below else ''}")
            return
        path, values = split_typed(line, desk.offered())
        kinds = {each["name"]: each["type"] for each in desk.options_of(path)}
        chosen: dict[str, str | Upload] = {
            name: _upload(value) for name, value in values.items() if kinds.get(name) == FILE
        }
        chosen |= {name: self._pick(value) for name, value in values.items() if value.startswith("#")}
        answer = await self._sandbox.slash(line, user=self._user, channel=self._channel, options=chosen)
        await self._show(answer)

    async def _suggest(self, rest: str) -> None:
        path, values = split_typed(rest, self._desk().offered())
        option, so_far = values.popitem()
        self._offered = await self._sandbox.autocomplete(
            " ".join(path), option, so_far, user=self._user, channel=self._channel, **values
        )
        for number, choice in enumerate(self._offered, 1):
            print(f"  #{number} {choice['name']}")

    def _pick(self, value: str) -> str:
        """`#2` as the second of what was offered last; anything else stands for itself."""
        number = value.removeprefix("#")
        is_number = number.isascii() and number.isdigit()
        offered = self._offered[int(number) - 1 : int(number)] if is_number else []
        return offered[0]["value"] if offered else value

    async def _click(self, rest: str) -> None:
        label, _, number = rest.partition(" #")
        message = self._newest(lambda each: any(label.lower() in label_of(b).lower() for b in each.buttons))
        nth = int(number or 1) - 1
        await self._show(await self._sandbox.click(message, label, user=self._user, nth=nth))

    async def _choose(self, rest: str) -> None:
        message = self._newest(lambda each: bool(each.selects))
        wanted = [each.strip() for each in rest.split(",")]
        if message.selects[0]["type"] == STRING_SELECT and len(wanted) > message.selects[0].get("max_values", 1):
            wanted = [rest]
        await self._show(await self._sandbox.choose(message, *wanted, user=self._user))

    async def _menu(self, rest: str) -> None:
        message = self._newest(lambda each: True)
        await self._show(await self._sandbox.message_menu(rest, message, user=self._user))

    async def _say(self, rest: str) -> None:
        print(self._screen.show(await self._sandbox.say(rest, user=self._user, channel=self._channel)))

    async def _wait(self, rest: str) -> None:
        count, _, unit = rest.partition(" ")
        minutes = UNITS.get(unit.rstrip("s"))
        if minutes is None:
            raise ValueError("wait how long? Like: wait 2 days")
        await self._sandbox.timing.advance_to(self._sandbox.world.now() + timedelta(minutes=float(count) * minutes))

    async def _next(self, rest: str) -> None:
        due = self._sandbox.timing.next_due
        if due is None:
            raise ValueError("nothing is due")
        await self._sandbox.timing.advance_to(due)

    async def _become(self, rest: str) -> None:
        self._user = self._sandbox.user(rest).name

    async def _go(self, rest: str) -> None:
        place = f"@{self._user}" if rest == "@me" else rest.lstrip("#")
        self._sandbox.channel(place)
        self._channel = place

    async def _look(self, rest: str) -> None:
        for message in self._sandbox.messages(self._channel, user=self._user)[-SHOWN:]:
            print(self._screen.show(message))

    async def _fault(self, rest: str) -> None:
        kind, _, route = rest.partition(" ")
        self._sandbox.faults.add(Fault(kind, route or "*"))

    async def _heal(self, rest: str) -> None:
        self._sandbox.faults.clear()

    async def _dms(self, rest: str) -> None:
        self._sandbox.set_dms(self._user, are_open=rest != "closed")

    async def _help(self, rest: str) -> None:
        print(HELP)

    def _newest(self, fits: Callable[[Message], bool]) -> Message:
        for message in reversed(self._sandbox.messages(self._channel, user=self._user)):
            if fits(message):
                return message
        raise ValueError("there is no such message here")

    async def _show(self, answer: Answer) -> None:
        print(self._screen.show_answer(answer))
        if not await answer.wait(0):
            came = await answer.wait(LONGEST_WAIT)
            print(self._screen.show_answer(answer) if came else "No answer has come yet; look shows it later.")
        if answer.has_modal:
            values = {}
            for field in answer.modal.fields:
                label = answer.modal.label_of(field)
                value = await self._ask(label, field["type"])
                if value is not None:
                    values[field["custom_id"]] = value
            await self._show(await self._sandbox.submit_modal(answer, values))

    async def _ask(self, label: str, kind: int) -> str | Upload | None:
        """One field of a form; a text may have several lines and ends with an empty one."""
        if kind != TEXT_INPUT:
            line = await self._lines.next(f"  {label}{' (a path)' if kind == UPLOAD else ''}: ")
            return None if not line else _upload(line) if kind == UPLOAD else line
        lines: list[str] = []
        while line := await self._lines.next(
            f"  {label} (an empty line ends it, or keeps what stands there): " if not lines else "  … "
        ):
            lines.append(line)
        return "\n".join(lines) or None

    def _on_event(self, event: Event) -> None:
        """Show what the bot posts by itself, wherever it is."""
        message = event.message
        if event.name != "MESSAGE_CREATE" or message is None or message.interaction:
            return
        if message.author_id == self._sandbox.world.bot.id:
            print(f"\n{self._screen.show(message)}")


def _upload(path: str) -> Upload:
    file = Path(path).expanduser()
    return Upload(file.name, file.read_bytes())
