"""Who is quoted where: for paging through quotes and finding speakers without opening every article."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import CompoundSelect, Select, delete, desc, func, insert, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.briefing import QuoteLine, StoredArticle
from briefings.model.library import Library
from briefings.store.schema import is_among, quotes
from briefings.store.words import find_words, fold_text


class QuoteRef(NamedTuple):
    """Where a quote stands: `start` is where its first words begin in the article's text."""

    article_id: int
    start: int


async def replace_quotes(
    conn: AsyncConnection, stored: StoredArticle, published_at: datetime, lines: Iterable[QuoteLine]
) -> None:
    """Put these quotes of an article in the place of those it had before; they are listed in the order given here."""
    await conn.execute(delete(quotes).where(quotes.c.article_id == stored.id))
    rows = [
        {
            "article_id": stored.id,
            "start": line.spans[0][0],
            "library": stored.library,
            "published_at": published_at,
            "speaker": line.speaker,
            "speaker_key": fold_text(line.speaker) if line.speaker else None,
        }
        for line in lines
    ]
    if rows:
        await conn.execute(insert(quotes), rows)


async def count_quotes(
    conn: AsyncConnection, libraries: Sequence[Library], speaker: str = "", within: Sequence[Select[int]] = ()
) -> int:
    """How many quotes the libraries hold: of speakers whose name has these words, in articles that are in each of
    `within`."""
    found = _find(libraries, speaker, within).subquery()
    return int(await conn.scalar(select(func.count()).select_from(found)) or 0)


async def newest_quotes(
    conn: AsyncConnection,
    libraries: Sequence[Library],
    limit: int,
    offset: int = 0,
    *,
    speaker: str = "",
    within: Sequence[Select[int]] = (),
) -> tuple[QuoteRef, ...]:
    """Where these quotes stand, those of the article published last first, in the order in which they were put."""
    newest = _find(libraries, speaker, within).order_by(desc("published_at"), desc("article_id"), "id")
    page = newest.limit(limit).offset(offset)
    return tuple(QuoteRef(row.article_id, row.start) for row in await conn.execute(page))


async def frequent_speakers(
    conn: AsyncConnection, libraries: Sequence[Library], typed: str, within: Select[int], limit: int
) -> tuple[str, ...]:
    """The names of the speakers in the articles `within` that have these words, the most quoted ones first."""
    found = (
        select(quotes.c.speaker)
        .where(quotes.c.article_id.in_(within), is_among(quotes.c.library, libraries), quotes.c.speaker.is_not(None))
        .where(*_has_words(typed))
        .group_by(quotes.c.speaker)
        .order_by(func.count().desc(), quotes.c.speaker)
        .limit(limit)
    )
    return tuple((await conn.scalars(found)).all())


def _find(
    libraries: Sequence[Library], speaker: str, within: Sequence[Select[int]]
) -> Select[Any] | CompoundSelect[Any]:
    wanted = select(quotes.c.id, quotes.c.article_id, quotes.c.start, quotes.c.published_at).where(*_has_words(speaker))
    if within:
        narrowed = [quotes.c.article_id.in_(ids) for ids in within]
        return wanted.where(is_among(quotes.c.library, libraries), *narrowed)
    # Each library is read along its own index, no further than a page needs.
    return union_all(*(wanted.where(quotes.c.library == library) for library in libraries))


def _has_words(name: str) -> list[Any]:
    """The conditions that a speaker's name has a word beginning so for each of the words of `name`."""
    spaced = literal(" ") + quotes.c.speaker_key
    return [spaced.contains(f" {word.text}") for word in find_words(name)]
