"""What is offered while somebody types. Each answer reads a bounded number of rows, however many there are."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import islice

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.engine.ahead import Ahead
from briefings.model.briefing import SourceRef, Suggestion
from briefings.model.library import Library
from briefings.model.meeting import Meeting
from briefings.model.settings import PersonalReminder
from briefings.render.escape import clip_plain
from briefings.render.when import show_start
from briefings.store import articles as article_rows
from briefings.store import quotes, search
from briefings.store.query import parse_beginnings
from briefings.store.search import Field
from briefings.store.words import find_words

Suggest = Callable[[AsyncConnection, str, Sequence[Library]], Awaitable[tuple[Suggestion, ...]]]

MOST = 25
"""Discord shows no more."""

LONGEST = 100
"""Characters that Discord takes for a name and for a value."""

_SPEAKERS_AMONG_TOPICS = 5
_ARTICLES_LOOKED_AT = 300


async def articles(conn: AsyncConnection, typed: str, libraries: Sequence[Library]) -> tuple[Suggestion, ...]:
    """Headlines with these words, the newest first; the values are `#` and the article's id."""
    if query := parse_beginnings(typed):
        matching = search.match_articles(conn, query, libraries, Field.HEADLINE, MOST)
        sources = await article_rows.read_sources(conn, (await conn.scalars(matching)).all())
    else:
        sources = await article_rows.newest_articles(conn, libraries, MOST)
    return tuple(map(_suggest_article, sources))


async def speakers(conn: AsyncConnection, typed: str, libraries: Sequence[Library]) -> tuple[Suggestion, ...]:
    """Names with these words, the most quoted of late first."""
    if query := parse_beginnings(typed):
        within = search.match_articles(conn, query, libraries, Field.SPEAKERS, _ARTICLES_LOOKED_AT)
    else:
        within = article_rows.last_loaded(libraries, _ARTICLES_LOOKED_AT)
    names = await quotes.frequent_speakers(conn, libraries, typed, within, MOST)
    return tuple(Suggestion(clip_plain(name, LONGEST), clip_plain(name, LONGEST)) for name in names)


async def topics(conn: AsyncConnection, typed: str, libraries: Sequence[Library]) -> tuple[Suggestion, ...]:
    """Headlines with these words, and a few speakers."""
    people = (await speakers(conn, typed, libraries))[:_SPEAKERS_AMONG_TOPICS] if typed.strip() else ()
    headlines = await articles(conn, typed, libraries)
    return (*headlines[: MOST - len(people)], *people)


def meetings(ahead: Ahead, typed: str) -> tuple[Suggestion, ...]:
    """Meetings with these words in their names or in the headlines about them, by date; the values are their ids."""
    named = ahead.named([word.text for word in find_words(typed)])
    return tuple(map(_suggest_meeting, islice(named, MOST)))


def reminders(mine: Iterable[tuple[PersonalReminder, Meeting]], typed: str) -> tuple[Suggestion, ...]:
    """Somebody's reminders of meetings with these words in their names; the values are the reminders' ids."""
    named = (pair for pair in mine if typed.casefold() in pair[1].title.casefold())
    return tuple(Suggestion(_name(meeting), str(reminder.id)) for reminder, meeting in named)


def _suggest_article(source: SourceRef) -> Suggestion:
    return Suggestion(clip_plain(source.headline, LONGEST), f"#{source.article_id}")


def _suggest_meeting(meeting: Meeting) -> Suggestion:
    return Suggestion(_name(meeting), str(meeting.id))


def _name(meeting: Meeting) -> str:
    return clip_plain(f"{show_start(meeting.start)}: {meeting.title}", LONGEST)
