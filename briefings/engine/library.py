"""What is in the libraries: articles come in, are corrected, and go; so do the events that they announce.

Each change is one transaction with all that follows from it: the article, what it says about which meeting, and the
reminders and notices. A process that dies leaves the change whole or not made.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings import compose, sources
from briefings.clock import Clock
from briefings.compose.stories import by_date
from briefings.engine.events import connect_events, follow, what_is_said
from briefings.engine.meetings import read_meetings
from briefings.engine.topics import list_articles
from briefings.engine.zones import check_zone
from briefings.errors import BadSetting, NotAllowed, NotFound
from briefings.model.article import Article, Event, QuoteKind
from briefings.model.briefing import LoadOutcome, LoadRequest, LoadResult, Page, QuoteLine, SourceRef, StoredArticle
from briefings.model.library import OPERATOR_ID, Library, Viewer, readers_of
from briefings.model.meeting import Meeting
from briefings.model.when import first_day, has_time, instant
from briefings.parse import parse_article
from briefings.store import articles, quotes
from briefings.store import meetings as meeting_rows
from briefings.store.database import Database
from briefings.store.meetings import MentionRow

LONGEST_FIELD = 200
"""Characters of a title or a place that somebody corrects."""


class ArticleLibrary:
    """The articles, as their owners change them."""

    def __init__(self, database: Database, clock: Clock, changed: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed

    async def preview(self, request: LoadRequest) -> Article:
        """What would be found in an article; nothing is stored. Raises UnreadableSource."""
        # The parser is all computing: in a thread it does not keep others from being answered.
        return await asyncio.to_thread(_parse, request)

    async def load(self, request: LoadRequest, viewer: Viewer) -> LoadResult:
        """Put an article into the viewer's library, as `keep` does. Raises UnreadableSource."""
        return await self.keep(await self.preview(request), viewer)

    async def keep(self, article: Article, viewer: Viewer) -> LoadResult:
        """Put a parsed article into the viewer's library.

        A text that the library has, or had before it was corrected, changes nothing. One with the address, or with
        the headline and day, of an article that is there becomes a new revision of that one.
        """
        async with self._database.write() as conn:
            result = await _keep(conn, article, viewer, self._clock.now())
        if result.outcome != LoadOutcome.KNOWN:
            self._changed()
        return result

    async def get(self, article_id: int, viewer: Viewer) -> StoredArticle:
        """An article that the viewer may see, else NotFound."""
        async with self._database.read() as conn:
            return await _get_visible(conn, article_id, viewer)

    async def revisions(self, article_id: int, viewer: Viewer) -> tuple[StoredArticle, ...]:
        """Every version of an article, the oldest first and the present one last. NotFound as for `get`."""
        async with self._database.read() as conn:
            present = await _get_visible(conn, article_id, viewer)
            return (*await articles.read_revisions(conn, present), present)

    async def listing(self, viewer: Viewer, page: int = 1, size: int = 10, topic: str = "") -> Page[SourceRef]:
        """What the viewer's libraries hold: the newest article first, or on a topic the best match first."""
        async with self._database.read() as conn:
            return await list_articles(conn, topic, viewer.libraries, page, size)

    async def remove(self, article_id: int, viewer: Viewer) -> StoredArticle:
        """Take an article away, with what it says about meetings. NotFound, or NotAllowed for somebody else's."""
        now = self._clock.now()
        async with self._database.write() as conn:
            removed = await _get_owned(conn, article_id, viewer)
            said = await meeting_rows.mentions_by(conn, article_id)
            before = await what_is_said(conn, {row.mention.meeting_id for row in said})
            await articles.delete_article(conn, article_id)
            await follow(conn, removed.library, before, now)
        self._changed()
        return removed

    async def get_owned(self, article_id: int, viewer: Viewer) -> StoredArticle:
        """An article that the viewer may remove or correct. NotFound, NotAllowed as for `remove`."""
        async with self._database.read() as conn:
            return await _get_owned(conn, article_id, viewer)

    async def get_event(self, mention_id: int, viewer: Viewer) -> Event:
        """An event that the viewer may correct, as it now stands. NotFound, NotAllowed as for `remove`."""
        async with self._database.read() as conn:
            return (await _get_own_mention(conn, mention_id, viewer)).mention.event

    async def correct_event(
        self,
        mention_id: int,
        viewer: Viewer,
        *,
        title: str | None = None,
        start: str | None = None,
        timezone: str | None = None,
        location: str | None = None,
    ) -> Meeting:
        """Let an event say what its loader knows better; None leaves a field as it is, "" empties it.

        NotFound, NotAllowed as for `remove`; BadSetting for a date or a zone that cannot be read.
        """
        now = self._clock.now()
        async with self._database.write() as conn:
            row = await _get_own_mention(conn, mention_id, viewer)
            corrected = _correct(row.mention.event, title, start, timezone, location)
            if corrected != row.mention.event or row.mention.dropped:
                before = await what_is_said(conn, [row.mention.meeting_id])
                await meeting_rows.correct_mention(conn, mention_id, corrected, viewer.user_id)
                await follow(conn, Library(row.mention.library), before, now)
            meeting = await _get_meeting(conn, row)
        self._changed()
        return meeting

    async def drop_event(self, mention_id: int, viewer: Viewer) -> None:
        """Let an event that is none count for nothing. NotFound, NotAllowed as for `remove`."""
        await self._set_dropped(mention_id, viewer, dropped=True)

    async def restore_event(self, mention_id: int, viewer: Viewer) -> Meeting:
        """Let a dropped event count again. NotFound, NotAllowed as for `remove`."""
        row = await self._set_dropped(mention_id, viewer, dropped=False)
        async with self._database.read() as conn:
            return await _get_meeting(conn, row)

    async def _set_dropped(self, mention_id: int, viewer: Viewer, *, dropped: bool) -> MentionRow:
        now = self._clock.now()
        async with self._database.write() as conn:
            row = await _get_own_mention(conn, mention_id, viewer)
            before = await what_is_said(conn, [row.mention.meeting_id])
            await meeting_rows.drop_mention(conn, mention_id, dropped=dropped)
            await follow(conn, Library(row.mention.library), before, now)
        self._changed()
        return row


def _parse(request: LoadRequest) -> Article:
    article = parse_article(sources.read(request.data, name=request.name, fallback_published=request.published))
    return replace(article, is_dated_by_loader=request.has_dated(article))


async def _keep(conn: AsyncConnection, article: Article, viewer: Viewer, now: datetime) -> LoadResult:
    library = viewer.own_library
    if known := await articles.find_known(conn, library, articles.digest_text(article.text)):
        (stored,) = await articles.read_articles(conn, [known], None)
        return await _tell(conn, LoadOutcome.KNOWN, stored)
    published_at = _published_at(article, now)
    corrected = await articles.find_corrected(conn, library, article)
    if corrected is None:
        outcome, old = LoadOutcome.NEW, None
        stored = await articles.add_article(conn, library, viewer.user_id, now, published_at, article)
    else:
        outcome, old = LoadOutcome.REVISED, (await articles.read_articles(conn, [corrected], None))[0]
        stored = await articles.revise_article(conn, old, now, published_at, article)
    await quotes.replace_quotes(conn, stored, published_at, _statements_first(compose.quotes_of(stored)))
    await connect_events(conn, stored, old, now)
    return await _tell(conn, outcome, stored)


def _statements_first(lines: Iterable[QuoteLine]) -> list[QuoteLine]:
    """An article's quotes in its order, but whole statements before those of a few words."""
    return sorted(lines, key=lambda line: line.kind is QuoteKind.PARTIAL)


def _published_at(article: Article, now: datetime) -> datetime:
    """The instant that orders what articles say. A date without an hour is its first moment; UTC is assumed."""
    if article.published is None:
        return now
    written = datetime.fromisoformat(article.published)
    return written.replace(tzinfo=written.tzinfo or UTC)


async def _tell(conn: AsyncConnection, outcome: LoadOutcome, stored: StoredArticle) -> LoadResult:
    said = [row.mention for row in await meeting_rows.mentions_by(conn, stored.id) if not row.mention.dropped]
    meetings = await read_meetings(conn, [mention.meeting_id for mention in said], readers_of(stored.library))
    found = sorted(zip(meetings, said, strict=True), key=lambda pair: by_date(pair[0]))
    return LoadResult(outcome, stored, tuple(m for m, _ in found), tuple(mention.id for _, mention in found))


async def _get_visible(conn: AsyncConnection, article_id: int, viewer: Viewer) -> StoredArticle:
    found = await articles.read_articles(conn, [article_id], viewer.libraries)
    if not found:
        raise NotFound(f"There is no article #{article_id} here (any more). See the list of articles.")
    return found[0]


async def _get_owned(conn: AsyncConnection, article_id: int, viewer: Viewer) -> StoredArticle:
    if viewer.user_id == OPERATOR_ID:
        for found in await articles.read_articles(conn, [article_id], None):
            return found
    stored = await _get_visible(conn, article_id, viewer)
    manages = viewer.may_manage and viewer.guild_id is not None and stored.library == viewer.own_library
    if stored.added_by != viewer.user_id and not manages:
        raise NotAllowed("Only whoever added this article, or somebody with Manage Server, can do that.")
    return stored


async def _get_own_mention(conn: AsyncConnection, mention_id: int, viewer: Viewer) -> MentionRow:
    row = await meeting_rows.find_mention(conn, mention_id)
    if row is None:
        raise NotFound("This event is not known any more: its article was corrected or removed.")
    await _get_owned(conn, row.mention.article_id, viewer)
    return row


async def _get_meeting(conn: AsyncConnection, row: MentionRow) -> Meeting:
    library = Library(row.mention.library)
    (meeting,) = await read_meetings(conn, [row.mention.meeting_id], readers_of(library))
    return meeting


def _correct(event: Event, title: str | None, start: str | None, timezone: str | None, location: str | None) -> Event:
    if title is not None:
        event = replace(event, title=_check_words(title, "title"))
    if start is not None:
        event = _restart(event, start)
    if timezone is not None:
        event = replace(event, timezone=check_zone(timezone) if timezone else None)
    if location is not None:
        event = replace(event, location=_check_words(location, "place") if location else None)
    return event


def _check_words(written: str, what: str) -> str:
    words = " ".join(written.split())
    if not 0 < len(words) <= LONGEST_FIELD:
        raise BadSetting(f"The {what} of an event needs 1 to {LONGEST_FIELD} characters.")
    return words


def _restart(event: Event, written: str) -> Event:
    start = "T".join(written.split())
    try:
        day = first_day(start)
        if has_time(start):
            instant(start, "UTC")
        end = event.end if event.end and (first_day(event.end), event.end) >= (day, start) else None
    except ValueError:
        raise BadSetting("Write the date as 2026-05-31, or with its hour as 2026-05-31 14:30.") from None
    return replace(event, start=start, end=end)
