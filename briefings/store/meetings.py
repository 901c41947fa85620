"""What articles say about meetings, as rows: identities and mentions, never a state (see `store/schema.py`)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.model.article import Event
from briefings.model.briefing import StoredArticle
from briefings.model.library import Library
from briefings.model.meeting import Mention
from briefings.model.when import first_day, last_day
from briefings.store.codec import decode, encode
from briefings.store.schema import articles, is_among, meetings, mentions, personal_reminders

LONGEST = timedelta(days=62)
"""The longest meeting that is looked for by one of its days."""


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A mention with its place among the article's events, counted from 0."""

    mention: Mention
    position: int


async def add_meeting(conn: AsyncConnection, created_at: datetime) -> int:
    """A new meeting that nothing is said about yet; its id."""
    made = insert(meetings).values(created_at=created_at).returning(meetings.c.id)
    meeting_id: int = (await conn.execute(made)).scalar_one()
    return meeting_id


async def add_mention(
    conn: AsyncConnection,
    meeting_id: int,
    stored: StoredArticle,
    position: int,
    event: Event,
    *,
    dropped: bool = False,
    corrected_by: int | None = None,
) -> int:
    """Note that an article's event belongs to a meeting; the mention's id. ValueError for a start that is no date."""
    values = {
        "meeting_id": meeting_id,
        "article_id": stored.id,
        "position": position,
        "library": stored.library,
        "dropped": dropped,
        "corrected_by": corrected_by,
        **_event_columns(event),
    }
    made = insert(mentions).values(values).returning(mentions.c.id)
    mention_id: int = (await conn.execute(made)).scalar_one()
    return mention_id


async def correct_mention(conn: AsyncConnection, mention_id: int, event: Event, corrected_by: int) -> None:
    """Let the mention say what somebody corrected it to, and count if it was dropped. ValueError for a start that is
    no date."""
    corrected = {"corrected_by": corrected_by, "dropped": False, **_event_columns(event)}
    await conn.execute(update(mentions).where(mentions.c.id == mention_id).values(corrected))


async def drop_mention(conn: AsyncConnection, mention_id: int, *, dropped: bool) -> None:
    """Let the mention count for nothing, or count again."""
    await conn.execute(update(mentions).where(mentions.c.id == mention_id).values(dropped=dropped))


async def delete_mentions(conn: AsyncConnection, article_id: int) -> None:
    """Forget what an article says."""
    await conn.execute(delete(mentions).where(mentions.c.article_id == article_id))


async def merge_meetings(conn: AsyncConnection, absorbed: int, into: int) -> None:
    """Let what is said about one meeting, and the reminders of it, be about another. Somebody who has a reminder of
    both keeps that of the other."""
    both = select(personal_reminders.c.user_id).where(personal_reminders.c.meeting_id == into)
    mine = personal_reminders.c.meeting_id == absorbed
    await conn.execute(delete(personal_reminders).where(mine, personal_reminders.c.user_id.in_(both)))
    await conn.execute(update(personal_reminders).where(mine).values(meeting_id=into))
    await conn.execute(update(mentions).where(mentions.c.meeting_id == absorbed).values(meeting_id=into))


async def delete_unmentioned(conn: AsyncConnection, ids: Iterable[int]) -> None:
    """Forget those of these meetings that no article mentions any more."""
    mentioned = select(mentions.c.meeting_id)
    await conn.execute(delete(meetings).where(meetings.c.id.in_(ids), meetings.c.id.not_in(mentioned)))


async def find_mention(conn: AsyncConnection, mention_id: int) -> MentionRow | None:
    """One mention."""
    return next(iter(await _read(conn, mentions.c.id == mention_id)), None)


async def mentions_by(conn: AsyncConnection, article_id: int) -> tuple[MentionRow, ...]:
    """What one article says, in the order of its events."""
    return await _read(conn, mentions.c.article_id == article_id)


async def mentions_of(
    conn: AsyncConnection, ids: Iterable[int], libraries: Sequence[Library] | None = None
) -> Mapping[int, tuple[Mention, ...]]:
    """What is said about each of these meetings, dropped mentions too, in `libraries` (None: in any)."""
    visible = [] if libraries is None else [is_among(mentions.c.library, libraries)]
    said: dict[int, tuple[Mention, ...]] = defaultdict(tuple)
    for row in await _read(conn, mentions.c.meeting_id.in_(tuple(ids)), *visible):
        said[row.mention.meeting_id] += (row.mention,)
    return said


async def meetings_from(
    conn: AsyncConnection, libraries: Sequence[Library], first_on: date, *, told_by: Library | None = None
) -> tuple[int, ...]:
    """The ids of the meetings that some mention in `libraries` puts on that day or later; `told_by`: only of those
    that this library mentions, be it for an earlier day."""
    found = _said(mentions.c.library.in_(libraries), mentions.c.last_on >= first_on)
    if told_by is not None:
        found = found.where(mentions.c.meeting_id.in_(_said(mentions.c.library == told_by)))
    return tuple((await conn.scalars(found.distinct())).all())


async def meetings_between(
    conn: AsyncConnection, libraries: Sequence[Library], first_on: date, last_on: date
) -> tuple[int, ...]:
    """The ids of the meetings that some mention in `libraries` puts on a day between these two, both included."""
    found = _said(mentions.c.library.in_(libraries), mentions.c.last_on >= first_on, mentions.c.first_on <= last_on)
    return tuple((await conn.scalars(found.distinct())).all())


async def meetings_near(
    conn: AsyncConnection,
    first_on: date,
    last_on: date,
    limit: int,
    *,
    within: Sequence[Library] = (),
    outside: Library | None = None,
) -> tuple[int, ...]:
    """The ids of some meetings that a mention, `within` these libraries or `outside` of that one, puts on a day
    between these two, both included; of those that last no longer than `LONGEST`, so that few rows are looked at."""
    where = mentions.c.library.in_(within) if outside is None else mentions.c.library != outside
    ends = mentions.c.last_on.between(first_on, last_on + LONGEST)
    found = _said(where, ends, mentions.c.first_on <= last_on).distinct()
    return tuple((await conn.scalars(found.limit(limit))).all())


async def meetings_in(conn: AsyncConnection, article_ids: Iterable[int]) -> tuple[int, ...]:
    """The ids of the meetings that these articles mention, the earliest day first."""
    found = (
        _said(mentions.c.article_id.in_(tuple(article_ids)))
        .group_by(mentions.c.meeting_id)
        .order_by(func.min(mentions.c.first_on))
    )
    return tuple((await conn.scalars(found)).all())


async def articles_about_same(
    conn: AsyncConnection, article_id: int, libraries: Sequence[Library], limit: int
) -> tuple[int, ...]:
    """The ids of the articles that mention a meeting which this one mentions too, the newest first."""
    shared = _said(mentions.c.article_id == article_id)
    found = (
        select(articles.c.id)
        .join(mentions)
        .where(
            mentions.c.meeting_id.in_(shared), mentions.c.dropped.is_(False), is_among(mentions.c.library, libraries)
        )
        .group_by(articles.c.id)
        .order_by(articles.c.published_at.desc(), articles.c.id.desc())
        .limit(limit)
    )
    return tuple((await conn.scalars(found)).all())


def _said(*which: ColumnElement[bool]) -> Select[int]:
    """The meetings of those mentions that count."""
    return select(mentions.c.meeting_id).where(mentions.c.dropped.is_(False), *which)


def _event_columns(event: Event) -> dict[str, Any]:
    return {
        "event": encode(event),
        "first_on": first_day(event.start),
        "last_on": last_day(event.start, event.end),
    }


async def _read(conn: AsyncConnection, *which: ColumnElement[bool]) -> tuple[MentionRow, ...]:
    source = (articles.c.published_at, articles.c.headline, articles.c.url, articles.c.source)
    found = select(mentions, *source).join(articles).where(*which).order_by(mentions.c.article_id, mentions.c.position)
    return tuple(_mention_row(row) for row in await conn.execute(found))


def _mention_row(row: Row[*tuple[Any, ...]]) -> MentionRow:
    mention = Mention(
        id=row.id,
        meeting_id=row.meeting_id,
        article_id=row.article_id,
        library=row.library,
        published_at=row.published_at,
        headline=row.headline,
        url=row.url,
        source=row.source,
        event=decode(Event, row.event),
        dropped=row.dropped,
        corrected_by=row.corrected_by,
    )
    return MentionRow(mention, row.position)
