"""Which stories go with a topic: the articles that tell them, put together, the one to show first in front."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings import compose
from briefings.engine.meetings import meetings_said_by
from briefings.engine.topics import best_articles, parse_topic
from briefings.errors import EmptyLibrary, NotFound
from briefings.model.briefing import SourceRef, StoredArticle, Story
from briefings.model.library import Library
from briefings.store import articles, search
from briefings.store import meetings as meeting_rows
from briefings.store.query import Query

MOST_OPENED = 8
"""Articles that are opened for a topic, and again for what else tells the first one's story."""

_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Told:
    """Stories, at least one, and where further ones come from."""

    stories: tuple[Story, ...]
    others: tuple[SourceRef, ...]


async def find_stories(
    conn: AsyncConnection, typed: str, libraries: Sequence[Library], now: datetime, limit: int
) -> Told:
    """The up to `limit` stories on what was typed as a topic. NotFound, with topics that there are."""
    topic = parse_topic(typed)
    ids = await best_articles(conn, topic, libraries, now, MOST_OPENED)
    matching = await articles.read_articles(conn, ids, libraries)
    if not matching:
        raise await _explain_nothing(conn, typed, topic, libraries)
    opened = (*matching, *await _read_related(conn, matching, libraries))
    known = await meetings_said_by(conn, [stored.id for stored in opened], libraries)
    groups = compose.group_stories(opened, known)
    group_of = {stored.id: at for at, group in enumerate(groups) for stored in group}
    # In the order of the best match in each; a group that only came along with the first one was not asked for.
    asked_for = [groups[at] for at in dict.fromkeys(group_of[stored.id] for stored in matching)]
    lead = matching[0] if isinstance(topic, int) else None
    stories = tuple(compose.compose_story(group, known, lead) for group in asked_for[:limit])
    return Told(stories, tuple(compose.source_of(group[0]) for group in asked_for[limit:]))


async def _read_related(
    conn: AsyncConnection, matching: Sequence[StoredArticle], libraries: Sequence[Library]
) -> tuple[StoredArticle, ...]:
    """What else mentions a meeting of the first article, and so may tell the same story."""
    related = await meeting_rows.articles_about_same(conn, matching[0].id, libraries, MOST_OPENED)
    opened = {stored.id for stored in matching}
    return await articles.read_articles(conn, [other for other in related if other not in opened], libraries)


async def _explain_nothing(conn: AsyncConnection, typed: str, topic: object, libraries: Sequence[Library]) -> NotFound:
    newest = await articles.newest_articles(conn, libraries, _OFFERED)
    if not newest:
        return EmptyLibrary()
    near: Sequence[SourceRef] = ()
    if isinstance(topic, Query):
        found = await search.rank_articles(conn, topic.loosened(), libraries, _OFFERED)
        near = await articles.read_sources(conn, [match.article_id for match in found])
    offered = "; ".join(f"“{_cut(source.headline)}”" for source in near or newest)
    return NotFound(f"Nothing is known about “{_cut(typed)}”. {'Nearest' if near else 'Newest'}: {offered}.")


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 80 else f"{words[:79].rstrip()}…"
