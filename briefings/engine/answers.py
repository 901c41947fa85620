"""What the libraries know, as answers. Reading only; nothing that the asker may not see is looked at."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings import compose
from briefings.clock import Clock
from briefings.engine import suggestions
from briefings.engine.ahead import Ahead, look_ahead
from briefings.engine.meetings import find_meeting, read_dossier
from briefings.engine.memory import Memory
from briefings.engine.on_topic import pick_on_topic
from briefings.engine.paging import open_window
from briefings.engine.passages import find_passage
from briefings.engine.stories import Told, find_stories
from briefings.engine.topics import articles_within, parse_topic
from briefings.errors import BadSetting, NotFound
from briefings.model.article import Article
from briefings.model.briefing import (
    Briefing,
    Dossier,
    Line,
    Page,
    QuoteLine,
    SearchHit,
    StoredArticle,
    Story,
    Suggestion,
)
from briefings.model.library import SHARED, Library, Viewer
from briefings.model.meeting import Meeting
from briefings.store import articles, places, quotes, search
from briefings.store.database import Database
from briefings.store.query import Query, Term, parse_beginnings, parse_query
from briefings.store.quotes import QuoteRef
from briefings.store.search import Field
from briefings.store.words import find_words

LONGEST_LOOK = 3660
"""Days ahead that can be asked for."""

MOST_STORIES = 3


class Answers:
    """The questions that can be asked. `viewer` says who asks and so which libraries are looked at."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._memory = Memory()

    async def brief(self, topic: str, viewer: Viewer) -> Briefing:
        """The story on a topic: the newest one for "", one article's for "#12", else the best match by full text,
        newer ones preferred. NotFound, with topics that there are."""
        now = self._clock.now()
        async with self._database.read() as conn:
            told = await self._find_stories(conn, topic, viewer.libraries, 1)
            zone = await _find_zone(conn, viewer.guild_id)
        return compose.compose_briefing(told.stories[0], now, zone, told.others)

    def brief_article(self, article: Article) -> Briefing:
        """The briefing of an article that is not stored; its id is 0, and its events stand for themselves."""
        now = self._clock.now()
        stored = StoredArticle(0, SHARED, 0, now, 1, article)
        story = compose.compose_story((stored,), compose.announce_meetings(stored))
        return compose.compose_briefing(story, now, "UTC")

    async def big_pictures(self, topic: str, viewer: Viewer, limit: int = MOST_STORIES) -> tuple[Story, ...]:
        """The stories on a topic, as `brief` finds them, the best one first. NotFound as for `brief`."""
        async with self._database.read() as conn:
            return (await self._find_stories(conn, topic, viewer.libraries, limit)).stories

    async def story(self, article_id: int, viewer: Viewer) -> Story:
        """The story that an article tells, with every quote and every date. NotFound."""
        return (await self.big_pictures(f"#{article_id}", viewer, 1))[0]

    async def quotes(
        self, viewer: Viewer, speaker: str = "", topic: str = "", page: int = 1, size: int = 5
    ) -> Page[QuoteLine]:
        """Quotes of speakers with that name, or with part of it, in articles on the topic; the newest first."""
        libraries = viewer.libraries
        async with self._database.read() as conn:
            asked = ("quotes", speaker, topic, page, size)
            read = partial(_find_quotes, conn, libraries, speaker, topic, page, size)
            return await self._memory.recall(conn, libraries, asked, read)

    async def upcoming(
        self, viewer: Viewer, days: int = 30, topic: str = "", page: int = 1, size: int = 8
    ) -> Page[Meeting]:
        """The meetings from now to `days` days ahead, with those called off, by date. BadSetting for `days`."""
        ahead = await self.calendar(viewer, days, topic)
        return open_window(page, size, len(ahead)).cut(ahead)

    async def calendar(self, viewer: Viewer, days: int = 30, topic: str = "") -> tuple[Meeting, ...]:
        """All that `upcoming` pages through."""
        if not 1 <= days <= LONGEST_LOOK:
            raise BadSetting(f"Days ahead can be 1 to {LONGEST_LOOK}.")
        async with self._database.read() as conn:
            ahead = await self._look_ahead(conn, viewer)
            today = ahead.now.astimezone(ZoneInfo(ahead.zone)).date()
            found = ahead.until(today + timedelta(days=days))
            return await pick_on_topic(conn, found, parse_topic(topic), viewer.libraries)

    async def search(self, query: str, viewer: Viewer, page: int = 1, size: int = 5) -> Page[SearchHit]:
        """The articles that match, the best first, each with its best passage. BadSetting for a query of no words."""
        wanted = parse_query(query)
        if wanted is None:
            raise BadSetting("Type at least one word to search for.")
        async with self._database.read() as conn:
            read = partial(_find_hits, conn, viewer.libraries, wanted, page, size)
            return await self._memory.recall(conn, viewer.libraries, ("search", wanted, page, size), read)

    async def topics_without_match(self, topics: Sequence[str], viewer: Viewer) -> tuple[str, ...]:
        """Those of a server's topics that no article holds so far, word for word."""
        async with self._database.read() as conn:
            return tuple([topic for topic in topics if not await _is_held(conn, topic, viewer.libraries)])

    async def meeting(self, meeting_id: int, viewer: Viewer) -> Meeting:
        """A meeting as the viewer's libraries tell it. NotFound."""
        async with self._database.read() as conn:
            return await _get_meeting(conn, meeting_id, viewer.libraries)

    async def dossier(self, meeting_id: int, libraries: Sequence[Library]) -> Dossier:
        """What a reminder of the meeting says. NotFound."""
        async with self._database.read() as conn:
            meeting = await _get_meeting(conn, meeting_id, libraries)
            return await read_dossier(conn, meeting, libraries)

    async def suggest_topics(self, text: str, viewer: Viewer) -> tuple[Suggestion, ...]:
        """Headlines and speakers that go with what has been typed so far."""
        return await self._suggest(suggestions.topics, text, viewer)

    async def suggest_articles(self, text: str, viewer: Viewer) -> tuple[Suggestion, ...]:
        """Headlines that go with what has been typed so far; the values are `#` and the article's id."""
        return await self._suggest(suggestions.articles, text, viewer)

    async def suggest_speakers(self, text: str, viewer: Viewer) -> tuple[Suggestion, ...]:
        """Speakers whose name goes with what has been typed so far, the most quoted of late first."""
        return await self._suggest(suggestions.speakers, text, viewer)

    async def suggest_meetings(self, text: str, viewer: Viewer) -> tuple[Suggestion, ...]:
        """Meetings ahead that go with what has been typed so far, by date; the values are meeting ids."""
        async with self._database.read() as conn:
            ahead = await self._look_ahead(conn, viewer)
        return suggestions.meetings(ahead, text)

    async def _suggest(self, suggest: suggestions.Suggest, text: str, viewer: Viewer) -> tuple[Suggestion, ...]:
        async with self._database.read() as conn:
            read = partial(suggest, conn, text, viewer.libraries)
            return await self._memory.recall(conn, viewer.libraries, (suggest, text), read)

    async def _find_stories(self, conn: AsyncConnection, topic: str, libraries: Sequence[Library], limit: int) -> Told:
        # Which story goes first depends on their age, so an answer is kept for a day at the most.
        now = self._clock.now()
        read = partial(find_stories, conn, topic, libraries, now, limit)
        return await self._memory.recall(conn, libraries, ("stories", topic, limit, now.date()), read)

    async def _look_ahead(self, conn: AsyncConnection, viewer: Viewer) -> Ahead:
        zone = await _find_zone(conn, viewer.guild_id)
        return await look_ahead(conn, self._memory, viewer.libraries, self._clock.now(), zone)


async def _find_zone(conn: AsyncConnection, guild_id: int | None) -> str:
    """The zone of the server where somebody asks, which says what "today" is there."""
    settings = await places.find_server(conn, guild_id) if guild_id is not None else None
    return settings.timezone if settings else "UTC"


async def _get_meeting(conn: AsyncConnection, meeting_id: int, libraries: Sequence[Library]) -> Meeting:
    meeting = await find_meeting(conn, meeting_id, libraries)
    if meeting is None:
        raise NotFound("That meeting is not known here (any more). Pick one from the list of upcoming dates.")
    return meeting


async def _find_quotes(
    conn: AsyncConnection, libraries: Sequence[Library], speaker: str, topic: str, page: int, size: int
) -> Page[QuoteLine]:
    on_topic = articles_within(conn, parse_topic(topic), libraries)
    named = parse_beginnings(speaker)
    spoken = search.match_articles(conn, named, libraries, Field.SPEAKERS) if named else None
    within = [found for found in (on_topic, spoken) if found is not None]
    window = open_window(page, size, await quotes.count_quotes(conn, libraries, speaker, within))
    refs = await quotes.newest_quotes(conn, libraries, size, window.offset, speaker=speaker, within=within)
    stored = await articles.read_articles(conn, list({ref.article_id for ref in refs}), libraries)
    lines = {QuoteRef(one.id, line.spans[0][0]): line for one in stored for line in compose.quotes_of(one)}
    # A quote that the present rules for listing leave out is left out here too.
    return window.show([lines[ref] for ref in refs if ref in lines])


async def _is_held(conn: AsyncConnection, topic: str, libraries: Sequence[Library]) -> bool:
    words = tuple(word.text for word in find_words(topic))
    return bool(words) and bool(await search.count_matching(conn, Query(((Term(words),),)), libraries))


async def _find_hits(
    conn: AsyncConnection, libraries: Sequence[Library], query: Query, page: int, size: int
) -> Page[SearchHit]:
    window = open_window(page, size, await search.count_matching(conn, query, libraries))
    found = await search.rank_articles(conn, query, libraries, size, window.offset)
    rank = {match.article_id: -match.rank for match in found}
    stored = await articles.read_articles(conn, list(rank), libraries)
    return window.show([_show_hit(one, query, rank[one.id]) for one in stored])


def _show_hit(stored: StoredArticle, query: Query, rank: float) -> SearchHit:
    source = compose.source_of(stored)
    passage = find_passage(stored.article, query)
    return SearchHit(source, Line(passage.text, source, passage.start, passage.end), rank)
