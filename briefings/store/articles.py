"""The articles of the libraries and their earlier revisions.

Promises that whoever reads gets nothing of a library that it did not name, and that an article and its words in the
index change together. Its quotes and what it says about meetings are rows of their own, which the caller writes.
"""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, desc, func, insert, or_, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.article import Article
from briefings.model.briefing import SourceRef, StoredArticle
from briefings.model.library import Library
from briefings.store import search
from briefings.store.codec import decode, encode
from briefings.store.schema import articles, revisions

MOST_NEWS = 60
"""Articles that one daily briefing reads."""

_REF = (articles.c.id, articles.c.headline, articles.c.url, articles.c.source, articles.c.published_on)


def digest_text(text: str) -> str:
    """What tells a text from another: blanks and line breaks do not count."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


async def find_known(conn: AsyncConnection, library: Library, digest: str) -> int | None:
    """The id of the library's article that has, or before a correction had, this text."""
    present = select(articles.c.id).where(articles.c.library == library, articles.c.digest == digest)
    past = (
        select(articles.c.id)
        .join_from(revisions, articles)
        .where(articles.c.library == library, revisions.c.digest == digest)
    )
    known: int | None = (await conn.execute(present.union(past).limit(1))).scalar()
    return known


async def find_corrected(conn: AsyncConnection, library: Library, article: Article) -> int | None:
    """The id of the library's article that this one is a later version of: with the same address, or with the
    same headline on the same day."""
    if article.url and (found := await _find_latest(conn, library, articles.c.url == article.url)):
        return found
    if not (article.headline and article.published_on):
        return None
    return await _find_latest(
        conn, library, articles.c.published_on == article.published_on, articles.c.headline == article.headline
    )


async def _find_latest(conn: AsyncConnection, library: Library, *which: ColumnElement[bool]) -> int | None:
    found = select(articles.c.id).where(articles.c.library == library, *which).order_by(articles.c.id.desc()).limit(1)
    latest: int | None = await conn.scalar(found)
    return latest


async def add_article(
    conn: AsyncConnection,
    library: Library,
    added_by: int,
    loaded_at: datetime,
    published_at: datetime,
    article: Article,
) -> StoredArticle:
    """Store a new article. `published_at` orders what articles say."""
    columns = _columns(article, loaded_at, published_at)
    statement = insert(articles).values(library=library, added_by=added_by, revision=1, **columns)
    article_id = (await conn.execute(statement.returning(articles.c.id))).scalar_one()
    stored = StoredArticle(article_id, library, added_by, loaded_at, 1, article)
    await search.index_article(conn, stored.id, stored.library, article)
    return stored


async def revise_article(
    conn: AsyncConnection, old: StoredArticle, loaded_at: datetime, published_at: datetime, article: Article
) -> StoredArticle:
    """Put a corrected version in the place of `old`, which is kept among the revisions."""
    await conn.execute(
        insert(revisions).values(
            article_id=old.id,
            revision=old.revision,
            digest=digest_text(old.article.text),
            loaded_at=old.loaded_at,
            body=encode(old.article),
        )
    )
    revision = old.revision + 1
    columns = _columns(article, loaded_at, published_at)
    await conn.execute(update(articles).where(articles.c.id == old.id).values(revision=revision, **columns))
    stored = StoredArticle(old.id, old.library, old.added_by, loaded_at, revision, article)
    await search.index_article(conn, stored.id, stored.library, article)
    return stored


async def delete_article(conn: AsyncConnection, article_id: int) -> None:
    """Take an article away, with everything that was known through it."""
    await search.forget_article(conn, article_id)
    await conn.execute(delete(articles).where(articles.c.id == article_id))


async def read_articles(
    conn: AsyncConnection, ids: Sequence[int], libraries: Sequence[Library] | None
) -> tuple[StoredArticle, ...]:
    """The articles with these ids, in the order of `ids`, without those that are not there or not in `libraries`
    (None: any)."""
    statement = select(articles).where(articles.c.id.in_(ids))
    if libraries is not None:
        statement = statement.where(articles.c.library.in_(libraries))
    found = {row.id: _stored(row) for row in await conn.execute(statement)}
    return tuple(found[article_id] for article_id in ids if article_id in found)


async def read_revisions(conn: AsyncConnection, present: StoredArticle) -> tuple[StoredArticle, ...]:
    """The earlier versions of an article, the oldest first."""
    statement = select(revisions).where(revisions.c.article_id == present.id).order_by(revisions.c.revision)
    return tuple(
        StoredArticle(
            present.id,
            present.library,
            present.added_by,
            row.loaded_at,
            row.revision,
            decode(Article, row.body),
        )
        for row in await conn.execute(statement)
    )


async def read_sources(conn: AsyncConnection, ids: Sequence[int]) -> tuple[SourceRef, ...]:
    """Where the articles with these ids come from, in the order of `ids`."""
    found = {row.id: _source(row) for row in await conn.execute(select(*_REF).where(articles.c.id.in_(ids)))}
    return tuple(found[article_id] for article_id in ids if article_id in found)


async def read_instants(conn: AsyncConnection, ids: Sequence[int]) -> dict[int, datetime]:
    """When each of these articles was published, as far as is known."""
    found = select(articles.c.id, articles.c.published_at).where(articles.c.id.in_(ids))
    return {row.id: row.published_at for row in await conn.execute(found)}


async def count_articles(conn: AsyncConnection, libraries: Sequence[Library]) -> int:
    """How many articles the libraries hold."""
    counted = select(func.count()).where(articles.c.library.in_(libraries))
    return int(await conn.scalar(counted) or 0)


async def newest_articles(
    conn: AsyncConnection, libraries: Sequence[Library], limit: int, offset: int = 0
) -> tuple[SourceRef, ...]:
    """Where the articles published last come from, the newest first."""
    each = [select(*_REF, articles.c.published_at).where(articles.c.library == one) for one in libraries]
    # Each library is read along its own index, no further than the page needs.
    page = union_all(*each).order_by(desc("published_at"), desc("id")).limit(limit).offset(offset)
    return tuple(_source(row) for row in await conn.execute(page))


def last_loaded(libraries: Sequence[Library], limit: int) -> Select[int]:
    """The ids of the articles that came last, for use inside a statement."""
    found = select(articles.c.id).where(articles.c.library.in_(libraries))
    return found.order_by(articles.c.id.desc()).limit(limit)


async def news_between(
    conn: AsyncConnection, libraries: Sequence[Library], after: datetime, until: datetime, published_from: date
) -> tuple[StoredArticle, ...]:
    """The articles that came (or were corrected) from one instant on and before another, the newest `MOST_NEWS` first,
    without those that were published before a day: an archive that is loaded is no news.

    The interval is half open, so that one that follows another leaves out nothing and repeats nothing.
    """
    c = articles.c
    recent = or_(c.published_on.is_(None), c.published_on >= published_from)
    statement = (
        select(articles)
        .where(c.library.in_(libraries), c.loaded_at >= after, c.loaded_at < until, recent)
        .order_by(c.published_at.desc(), c.id.desc())
        .limit(MOST_NEWS)
    )
    return tuple(_stored(row) for row in await conn.execute(statement))


def _columns(article: Article, loaded_at: datetime, published_at: datetime) -> dict[str, Any]:
    return {
        "loaded_at": loaded_at,
        "digest": digest_text(article.text),
        "headline": article.title,
        "url": article.url,
        "source": article.source,
        "published_on": article.published_on,
        "published_at": published_at,
        "body": encode(article),
    }


def _stored(row: Row[*tuple[Any, ...]]) -> StoredArticle:
    article = decode(Article, row.body)
    return StoredArticle(row.id, Library(row.library), row.added_by, row.loaded_at, row.revision, article)


def _source(row: Row[*tuple[Any, ...]]) -> SourceRef:
    return SourceRef(row.id, row.headline, row.url, row.source, row.published_on)
