"""The meetings ahead, folded once after each change: answers, calendars and suggestions look through the same ones."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.compose.stories import by_date
from briefings.engine.meetings import read_meetings
from briefings.engine.memory import Memory
from briefings.model.library import SHARED, Library
from briefings.model.meeting import Meeting
from briefings.model.when import first_day, is_over
from briefings.store import meetings as rows
from briefings.store.words import fold_text

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting with what it is looked for by: its first day, and the words (each after a blank) that name it."""

    meeting: Meeting
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """Meetings that are not over at `now`, read in `zone`, by date."""

    coming: Sequence[Coming]
    now: datetime
    zone: str

    def until(self, day: date) -> tuple[Meeting, ...]:
        """Those that begin on that day at the latest."""
        return tuple(self._still_ahead(one for one in self.coming if one.day <= day))

    def named(self, beginnings: Collection[str]) -> Iterator[Meeting]:
        """Those that are on, with a name in which a word begins with each of these."""
        wanted = [f" {beginning}" for beginning in beginnings]
        found = (one for one in self.coming if all(word in one.words for word in wanted))
        return (meeting for meeting in self._still_ahead(found) if meeting.is_on)

    def _still_ahead(self, coming: Iterable[Coming]) -> Iterator[Meeting]:
        tomorrow = self.now.date() + _DAY
        return (one.meeting for one in coming if one.day > tomorrow or not is_over(one.meeting, self.now, self.zone))


async def look_ahead(
    conn: AsyncConnection, memory: Memory, libraries: Sequence[Library], now: datetime, zone: str
) -> Ahead:
    """The meetings ahead as these libraries tell them."""
    # A meeting on the other side of the date line may still be on though its day has passed here.
    yesterday = now.astimezone(ZoneInfo(zone)).date() - _DAY
    coming = await memory.recall(
        conn, libraries, ("ahead", yesterday), partial(_read, conn, memory, libraries, yesterday)
    )
    return Ahead(coming, now, zone)


async def _read(
    conn: AsyncConnection, memory: Memory, libraries: Sequence[Library], first_on: date
) -> tuple[Coming, ...]:
    """What is shared is folded once for everybody; over it goes what each other library has a word in."""
    if tuple(libraries) == (SHARED,):
        ids = await rows.meetings_from(conn, libraries, first_on)
        return tuple(sorted(map(_describe, await read_meetings(conn, ids, libraries)), key=_place))
    read_shared = partial(_read, conn, memory, (SHARED,), first_on)
    known = {c.meeting.id: c for c in await memory.recall(conn, (SHARED,), ("ahead", first_on), read_shared)}
    for library in libraries:
        if library != SHARED:
            ids = await rows.meetings_from(conn, libraries, first_on, told_by=library)
            told = map(_describe, await read_meetings(conn, ids, libraries))
            known |= {coming.meeting.id: coming for coming in told}
    return tuple(sorted(known.values(), key=_place))


def _describe(meeting: Meeting) -> Coming:
    headlines = (mention.headline for mention in meeting.mentions)
    names = " ".join((meeting.title, *meeting.participants, meeting.location or "", *headlines))
    return Coming(meeting, first_day(meeting.start), f" {fold_text(names)}")


def _place(coming: Coming) -> tuple[datetime, bool, int]:
    return by_date(coming.meeting)
