"""Which stories go with a topic: the articles that tell them, put together, the one to show first in front."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings import compose
from briefings.engine.meetings import meetings_said_by
from briefings.engine.topics import best_articles, parse_topic
from briefings.errors import NotFound
from briefings.model.briefing import SourceRef, StoredArticle, Story
from briefings.model.library import Library
from briefings.model.meeting import Meeting
from briefings.store import articles, search
from briefings.store import meetings as meeting_rows
from briefings.store.query import Query

MOST_OPENED = 8
"""Articles that are opened for a topic, and again for what else tells the first one's story."""

_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Told:
    """Articles in groups that tell one story each, and the meetings that they mention."""

    groups: tuple[tuple[StoredArticle, ...], ...]
    meetings: tuple[Meeting, ...]

    def compose(self, at: int) -> Story:
        """The story of one group."""
        return compose.compose_story(self.groups[at], self.meetings)


async def find_stories(conn: AsyncConnection, typed: str, libraries: Sequence[Library], now: datetime) -> Told:
    """The stories on what was typed as a topic, at least one. NotFound, with topics that there are."""
    topic = parse_topic(typed)
    ids = await best_articles(conn, topic, libraries, now, MOST_OPENED)
    matching = await articles.read_articles(conn, ids, libraries)
    if not matching:
        raise NotFound(await _explain_nothing(conn, typed, topic, libraries))
    first = matching[0]
    opened = {stored.id: stored for stored in matching}
    related = await meeting_rows.articles_about_same(conn, first.id, libraries, MOST_OPENED)
    missing = [article_id for article_id in related if article_id not in opened]
    opened |= {stored.id: stored for stored in await articles.read_articles(conn, missing, libraries)}
    known = await meetings_said_by(conn, tuple(opened), libraries)
    groups = compose.group_stories(opened.values(), known)
    asked_for = [group for group in groups if any(stored.id in ids for stored in group)]
    asked_for.sort(key=lambda group: min(_place(stored.id, ids) for stored in group))
    return Told(tuple(asked_for), known)


def _place(article_id: int, ids: Sequence[int]) -> int:
    return ids.index(article_id) if article_id in ids else len(ids)


async def _explain_nothing(conn: AsyncConnection, typed: str, topic: object, libraries: Sequence[Library]) -> str:
    newest = await articles.newest_articles(conn, libraries, _OFFERED)
    if not newest:
        return "There is no article here yet. Add one first: paste it, or attach a file."
    near: Sequence[SourceRef] = ()
    if isinstance(topic, Query):
        found = await search.rank_articles(conn, topic.loosened(), libraries, _OFFERED)
        near = await articles.read_sources(conn, [match.article_id for match in found])
    offered = "; ".join(f"“{_cut(source.headline)}”" for source in near or newest)
    return f"Nothing is known about “{_cut(typed)}”. {'Nearest' if near else 'Newest'}: {offered}."


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 80 else f"{words[:79].rstrip()}…"
