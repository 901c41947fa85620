"""The rehearsed scene: what the bot does for a newcomer, step by step, each shown and each checked.

It knows the commands and what has to follow from them, but no article: any folder of seeds will do. Articles
in its subfolder `try` arrive while the scene is on; one that moves and one that cancels a meeting is expected
only if there are any.
"""

import calendar
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from .answer import Answer, InteractionFailed
from .client import NotOffered, Upload
from .driver import Sandbox
from .message import Message
from .show import Screen
from .timing import ClockStuck

T = TypeVar("T")

NEWS = "news"
CITY = "London"
REMINDED = 3
CALENDAR = {*calendar.day_name, *calendar.month_name}
LOOK_AHEAD = timedelta(days=14)


class StepMissing(Exception):
    """An expected step did not happen; the text says which."""


@dataclass
class Scene:
    """Plays once. `say` prints; `later` are articles that arrive on the way."""

    sandbox: Sandbox
    screen: Screen
    later: Sequence[Path]
    say: Callable[[str], None] = print

    async def play(self) -> None:
        """Every step in order; raises StepMissing at the first one that does not happen."""
        await self.open()
        await self.go_on()

    async def open(self) -> None:
        """A server is set up, its members ask, one asks to be reminded. The clock stands still, no article comes."""
        self._title("A server is set up")
        await self._slash("owner", f"/setup channel:{NEWS} timezone:{CITY} time:8:00")
        self._title("Members ask")
        briefing = await self._slash("member", "/briefing")
        await self._slash("member", "/quotes")
        await self._slash("member", "/upcoming days:30")
        await self._slash("member", f"/search query:{_telling_word(briefing)}")
        self._title("A personal reminder")
        await self._remind_me()

    async def go_on(self) -> None:
        """What follows in the next days: the daily briefing, articles that move and cancel meetings, reminders."""
        self._title("The next morning")
        await self._expect_post("the daily briefing", _is_daily, within=timedelta(days=2))
        if self.later:
            self._title("New articles arrive")
            await self._later_articles()
        self._title("Reminders before the meetings")
        await self._expect_reminders()

    async def _remind_me(self) -> None:
        choices = await self._attempt("/remind me suggests meetings", self._suggest_meetings)
        if not choices:
            raise StepMissing("/remind me suggested no meeting")
        shown = f"/remind me before:1 day, 1 hour event:{choices[0]['name']}"
        await self._slash("member", "/remind me before:1 day, 1 hour", shown, event=choices[0]["value"])
        first = await self._attempt(
            "the first message of a personal reminder", lambda: self.sandbox.wait_for_message("@member")
        )
        self.say(self.screen.show(first))

    async def _suggest_meetings(self) -> list[dict[str, str]]:
        return await self.sandbox.autocomplete("/remind me", "event", "", user="member", channel=NEWS)

    async def _later_articles(self) -> None:
        before = self._post_ids()
        for path in self.later:
            upload = Upload(path.name, path.read_bytes())
            await self._slash("owner", "/articles add", f"/articles add file:{path.name}", file=upload)
        await self._attempt("the clock runs on", lambda: self.sandbox.advance(minutes=10))
        notices = self._show_posts_since(before)
        for word in ("moved", "cancelled"):
            if not any(word in _first_line(each) for each in notices):
                raise StepMissing(f"no post tells of a meeting that was {word}")

    async def _expect_reminders(self) -> None:
        until = self.sandbox.world.now() + LOOK_AHEAD
        reminded: set[str] = set()
        while len(reminded) < REMINDED:
            posts = await self._go_on(until)
            if posts is None:
                raise StepMissing(f"only {len(reminded)} of {REMINDED} meetings were reminded of")
            for post in filter(_is_reminder, posts):
                reminded |= {str(each["custom_id"]) for each in post.buttons if each.get("label") == "Remind me"}

    async def _expect_post(self, what: str, is_it: Callable[[Message], bool], *, within: timedelta) -> None:
        until = self.sandbox.world.now() + within
        while (posts := await self._go_on(until)) is not None:
            if any(is_it(each) for each in posts):
                return
        raise StepMissing(f"{what} was not posted")

    async def _go_on(self, until: datetime) -> list[Message] | None:
        """Move to the next thing that is due and show what was posted; None when nothing is due before `until`."""
        due = self.sandbox.timing.next_due
        if due is None or due > until:
            return None
        before = self._post_ids()
        await self._attempt("the clock runs on", lambda: self.sandbox.timing.advance_to(due))
        return self._show_posts_since(before)

    def _posts(self) -> list[Message]:
        """What the bot has posted unasked, in the news channel and to the member."""
        bot = self.sandbox.world.bot.id
        seen = self.sandbox.messages(NEWS) + self.sandbox.messages("@member")
        return [each for each in seen if each.author_id == bot and not each.interaction]

    def _post_ids(self) -> set[int]:
        return {each.id for each in self._posts()}

    def _show_posts_since(self, before: set[int]) -> list[Message]:
        fresh = [each for each in self._posts() if each.id not in before]
        for each in fresh:
            self.say("\n" + self.screen.show(each))
        return fresh

    async def _slash(self, user: str, typed: str, shown: str = "", **options: object) -> Answer:
        self.say(self.screen.show_act(user, f"#{NEWS}", shown or typed))
        answer = await self._attempt(typed, lambda: self.sandbox.slash(typed, user=user, channel=NEWS, options=options))
        self.say(self.screen.show_answer(answer))
        if not answer.text.strip():
            raise StepMissing(f"{typed} was answered with nothing")
        return answer

    async def _attempt(self, what: str, act: Callable[[], Awaitable[T]]) -> T:
        try:
            return await act()
        except (NotOffered, InteractionFailed, ClockStuck, AssertionError, KeyError, ValueError) as error:
            raise StepMissing(f"{what}: {error}") from error

    def _title(self, words: str) -> None:
        self.say("\n" + self.screen.ink.paint("underline", words))


def _first_line(message: Message) -> str:
    return message.text.strip().partition("\n")[0].lower()


def _is_daily(message: Message) -> bool:
    return "daily briefing" in _first_line(message)


def _is_reminder(message: Message) -> bool:
    return "reminder" in _first_line(message)


def _telling_word(answer: Answer) -> str:
    """The longest word of the story's headline: something that a reader would search for."""
    heading = next((line for line in answer.text.splitlines() if line.startswith("#")), answer.text)
    words = "".join(each if each.isalpha() else " " for each in heading.partition("](")[0]).split()
    return max((each for each in words if each not in CALENDAR), key=len, default="talks")
