"""Meetings as somebody sees them: rows of mentions, folded. The one place where stored words become a state."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings import compose
from briefings.agenda.meetings import fold_visible
from briefings.model.briefing import Dossier
from briefings.model.library import Library
from briefings.model.meeting import Meeting
from briefings.store import articles
from briefings.store import meetings as rows

DOSSIER_SOURCES = 5
"""Articles that are opened to say what a meeting is about: the newest that mention it."""


async def read_meetings(conn: AsyncConnection, ids: Iterable[int], libraries: Sequence[Library]) -> tuple[Meeting, ...]:
    """These meetings, in the order of `ids`, as the libraries tell them; without those that they do not tell of."""
    wanted = tuple(ids)
    said = await rows.mentions_of(conn, wanted, libraries)
    seen = (fold_visible(said.get(meeting_id, ()), libraries) for meeting_id in wanted)
    return tuple(meeting for meeting in seen if meeting)


async def find_meeting(conn: AsyncConnection, meeting_id: int | None, libraries: Sequence[Library]) -> Meeting | None:
    """One meeting as the libraries tell it; None if they do not tell of it."""
    return next(iter(await read_meetings(conn, [] if meeting_id is None else [meeting_id], libraries)), None)


async def meetings_between(
    conn: AsyncConnection, libraries: Sequence[Library], first_on: date, last_on: date
) -> tuple[Meeting, ...]:
    """The meetings that some article puts on a day between these two, both included. Where they now stand may be
    outside."""
    return await read_meetings(conn, await rows.meetings_between(conn, libraries, first_on, last_on), libraries)


async def meetings_said_by(
    conn: AsyncConnection, article_ids: Collection[int], libraries: Sequence[Library]
) -> tuple[Meeting, ...]:
    """The meetings that these articles mention."""
    return await read_meetings(conn, await rows.meetings_in(conn, article_ids), libraries)


async def read_dossier(conn: AsyncConnection, meeting: Meeting, libraries: Sequence[Library]) -> Dossier:
    """What is said about a meeting by the newest articles that mention it."""
    telling = list(dict.fromkeys(mention.article_id for mention in reversed(meeting.mentions)))
    return compose.compose_dossier(meeting, await articles.read_articles(conn, telling[:DOSSIER_SOURCES], libraries))
