"""What somebody means by a topic: everything, one article (`#12`), or words to be found by full text."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Select, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.engine.paging import open_window
from briefings.model.briefing import Page, SourceRef
from briefings.model.library import Library
from briefings.store import articles, search
from briefings.store.query import Query, parse_query

Topic = int | Query | Literal["everything", "nothing"]
"""An article's id, words, no topic at all, or a topic without a word in it."""

MOST_WEIGHED = 50
"""Of the best matches so many are looked at for a newer one."""

_ID = re.compile(r"\s*#(\d{1,18})\s*")


def parse_topic(typed: str) -> Topic:
    """What was typed, as a topic."""
    if not typed.strip():
        return "everything"
    if by_id := _ID.fullmatch(typed):
        return int(by_id[1])
    return parse_query(typed) or "nothing"


def articles_within(conn: AsyncConnection, topic: Topic, libraries: Sequence[Library]) -> Select[int] | None:
    """The ids of the articles on a topic, for use inside a statement that looks at the libraries by itself; None if
    the topic limits nothing."""
    match topic:
        case "everything":
            return None
        case "nothing":
            return select(literal(0))
        case int():
            return select(literal(topic))
        case _:
            return search.match_articles(conn, topic, libraries)


async def article_ids(conn: AsyncConnection, topic: Topic, libraries: Sequence[Library]) -> frozenset[int] | None:
    """The ids of the articles on a topic; None if the topic limits nothing."""
    within = articles_within(conn, topic, libraries)
    return None if within is None else frozenset((await conn.scalars(within)).all())


async def best_articles(
    conn: AsyncConnection, topic: Topic, libraries: Sequence[Library], now: datetime, limit: int
) -> tuple[int, ...]:
    """The ids of the articles to look at for a topic, the one to show first. A newer one goes before a better one
    unless it matches much worse."""
    match topic:
        case "everything":
            return tuple(source.article_id for source in await articles.newest_articles(conn, libraries, limit))
        case "nothing":
            return ()
        case int():
            return (topic,)
    found = await search.rank_articles(conn, topic, libraries, MOST_WEIGHED)
    published = await articles.read_instants(conn, [match.article_id for match in found])
    weighed = {match.article_id: match.rank * _freshness(now - published[match.article_id]) for match in found}
    return tuple(sorted(weighed, key=weighed.__getitem__))[:limit]


async def list_articles(
    conn: AsyncConnection, typed: str, libraries: Sequence[Library], page: int, size: int
) -> Page[SourceRef]:
    """One page of the articles on a topic: the newest first, or if words are to be found the best match first."""
    topic = parse_topic(typed)
    match topic:
        case "everything":
            window = open_window(page, size, await articles.count_articles(conn, libraries))
            return window.show(await articles.newest_articles(conn, libraries, size, window.offset))
        case "nothing":
            return open_window(page, size, 0).show(())
        case int():
            found = await articles.read_articles(conn, [topic], libraries)
            return open_window(page, size, len(found)).cut(await articles.read_sources(conn, [a.id for a in found]))
    window = open_window(page, size, await search.count_matching(conn, topic, libraries))
    ranked = await search.rank_articles(conn, topic, libraries, size, window.offset)
    return window.show(await articles.read_sources(conn, [match.article_id for match in ranked]))


def _freshness(age: timedelta) -> float:
    """What a match of this age counts: all of it at first, half after six weeks, never less than a third."""
    months = max(age, timedelta()) / timedelta(days=30)
    return (1 + 2 / (1 + months)) / 3
