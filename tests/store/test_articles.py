"""The rows of articles, their revisions, quotes and what they say about meetings."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import literal
from sqlalchemy.ext.asyncio import AsyncConnection

from briefings import compose
from briefings.model.article import Article
from briefings.model.briefing import StoredArticle
from briefings.model.library import SHARED, Library, server_library
from briefings.store import articles, changes, meetings, quotes, search
from briefings.store.database import Database
from briefings.store.query import parse_query
from tests.props.stories import make_article, make_event, make_quote

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
HERE, THERE = server_library(1), server_library(2)


async def add(conn: AsyncConnection, article: Article, library: Library = SHARED, at: datetime = NOW) -> StoredArticle:
    stored = await articles.add_article(conn, library, 7, NOW, at, article)
    await quotes.replace_quotes(conn, stored, at, compose.quotes_of(stored))
    return stored


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.builds(Article, published=st.none(), text=st.text(st.characters(exclude_categories=["Cs"]))))
async def test_any_article_comes_back_from_the_database_exactly(database: Database, article: Article) -> None:
    async with database.write() as conn:
        if await articles.find_known(conn, SHARED, articles.digest_text(article.text)):
            return
        stored = await articles.add_article(conn, SHARED, 7, NOW, NOW, article)
    async with database.read() as conn:
        assert await articles.read_articles(conn, [stored.id], [SHARED]) == (stored,)


async def test_an_article_is_read_only_in_its_library(database: Database) -> None:
    async with database.write() as conn:
        shared = await add(conn, make_article("One"))
        mine = await add(conn, make_article("Two"), HERE)
        ids = [mine.id, 99, shared.id]
        assert await articles.read_articles(conn, ids, [SHARED, HERE]) == (mine, shared)
        assert await articles.read_articles(conn, ids, [SHARED, THERE]) == (shared,)
        assert await articles.read_articles(conn, ids, None) == (mine, shared)


async def test_a_text_is_known_in_its_library_alone_whatever_its_blanks(database: Database) -> None:
    async with database.write() as conn:
        stored = await add(conn, make_article("The dam\nholds."), HERE)
        digest = articles.digest_text("The  dam holds.\n")
        assert await articles.find_known(conn, HERE, digest) == stored.id
        assert await articles.find_known(conn, THERE, digest) is None


async def test_a_corrected_article_keeps_its_id_and_its_earlier_version(database: Database) -> None:
    later = NOW + timedelta(days=1)
    async with database.write() as conn:
        old = await add(conn, make_article("The dam holds."))
        new = await articles.revise_article(conn, old, later, NOW, make_article("The dam leaks."))
        assert (new.id, new.revision, new.loaded_at) == (old.id, 2, later)
        assert await articles.read_revisions(conn, new) == (old,)
        assert await articles.find_known(conn, SHARED, articles.digest_text("The dam holds.")) == old.id
        holds, leaks = parse_query("holds"), parse_query("leaks")
        assert holds is not None
        assert leaks is not None
        assert await search.count_matching(conn, holds, [SHARED]) == 0
        assert await search.count_matching(conn, leaks, [SHARED]) == 1


@pytest.mark.parametrize(
    ("later", "is_same"),
    [
        (make_article("New words", url="https://news.example/1", headline="Another"), True),
        (make_article("New words", url=None), True),
        (make_article("New words", url="https://mirror.example/9"), True),
        (make_article("New words", headline="Another"), False),
        (make_article("New words", published="2027-02-27"), False),
        (make_article("New words", published=None), False),
        (make_article("New words", headline=None), False),
    ],
)
async def test_an_article_is_corrected_by_one_of_the_same_address_or_title_and_day(
    database: Database, later: Article, is_same: bool
) -> None:
    async with database.write() as conn:
        old = await add(conn, make_article(url="https://news.example/1"))
        assert (await articles.find_corrected(conn, SHARED, later) == old.id) is is_same
        assert await articles.find_corrected(conn, HERE, later) is None


async def test_the_same_address_goes_before_the_same_title(database: Database) -> None:
    async with database.write() as conn:
        same_address = await add(conn, make_article("One", headline="Old title", url="https://news.example/1"))
        await add(conn, make_article("Two"))
        later = make_article("Three", url="https://news.example/1")
        assert await articles.find_corrected(conn, SHARED, later) == same_address.id


async def test_the_newest_articles_of_several_libraries_come_first(database: Database) -> None:
    async with database.write() as conn:
        for number, (library, days) in enumerate([(SHARED, 3), (HERE, 1), (SHARED, 2), (THERE, 0)], 1):
            await add(conn, make_article(f"Text {number}", f"Title {number}"), library, NOW - timedelta(days=days))
        libraries = [SHARED, HERE]
        newest = await articles.newest_articles(conn, libraries, 2)
        assert [source.headline for source in newest] == ["Title 2", "Title 3"]
        assert [s.headline for s in await articles.newest_articles(conn, libraries, 2, 2)] == ["Title 1"]
        assert await articles.count_articles(conn, libraries) == 3
        assert (await conn.scalars(articles.last_loaded(libraries, 2))).all() == [3, 2]
        assert await articles.read_instants(conn, [2, 9]) == {2: NOW - timedelta(days=1)}


async def test_news_is_found_by_when_it_came_and_archives_are_none(database: Database) -> None:
    async with database.write() as conn:
        stored = await add(conn, make_article())
        before, after = NOW - timedelta(hours=1), NOW + timedelta(hours=1)
        day = date(2027, 2, 20)
        assert await articles.news_between(conn, [SHARED], NOW, after, day) == (stored,)
        assert await articles.news_between(conn, [SHARED], before, NOW, day) == ()
        assert await articles.news_between(conn, [HERE], before, after, day) == ()
        assert await articles.news_between(conn, [SHARED], NOW, after, date(2027, 2, 27)) == ()


async def test_a_deleted_article_leaves_nothing_behind(database: Database) -> None:
    text = "“We will see,” said Mira Tollan."
    async with database.write() as conn:
        stored = await add(conn, make_article(text, quotes=(make_quote(text, "We will see,", "Mira Tollan"),)))
        meeting_id = await meetings.add_meeting(conn, NOW)
        await meetings.add_mention(conn, meeting_id, stored, 0, make_event())
        await articles.delete_article(conn, stored.id)
        wanted = parse_query("tollan")
        assert wanted is not None
        assert await search.count_matching(conn, wanted, [SHARED]) == 0
        assert await quotes.count_quotes(conn, [SHARED]) == 0
        assert await meetings.mentions_of(conn, [meeting_id]) == {}


async def test_quotes_are_found_by_part_of_a_name_and_replaced_with_their_article(database: Database) -> None:
    text = "“Yes,” said Mira Tollan. “No,” said Per Hallgren. “Perhaps,” somebody said."
    said = (("Yes,", "Mira Tollan"), ("No,", "Per Hallgren"), ("Perhaps,", None))
    article = make_article(text, quotes=tuple(make_quote(text, words, name) for words, name in said))
    async with database.write() as conn:
        stored = await add(conn, article)
        starts = [quote.spans[0].start for quote in article.quotes]
        assert await quotes.newest_quotes(conn, [SHARED], 9) == tuple((stored.id, start) for start in starts)
        assert await quotes.newest_quotes(conn, [SHARED], 9, speaker="toll") == ((stored.id, starts[0]),)
        assert await quotes.count_quotes(conn, [SHARED], "PER HALL") == 1
        assert await quotes.count_quotes(conn, [SHARED], "allgren") == 0
        assert await quotes.count_quotes(conn, [HERE]) == 0
        within = articles.last_loaded([SHARED], 9)
        assert await quotes.count_quotes(conn, [SHARED], "", [within]) == 3
        assert await quotes.count_quotes(conn, [HERE], "", [within]) == 0
        assert await quotes.count_quotes(conn, [SHARED], "", [within, within.where(literal(False))]) == 0
        names = await quotes.frequent_speakers(conn, [SHARED], "", within, 9)
        assert names == ("Mira Tollan", "Per Hallgren")
        await quotes.replace_quotes(conn, stored, NOW, [])
        assert await quotes.count_quotes(conn, [SHARED]) == 0


async def test_meetings_are_found_by_the_days_of_what_is_said_about_them(database: Database) -> None:
    async with database.write() as conn:
        shared, mine = await add(conn, make_article("One")), await add(conn, make_article("Two"), HERE)
        first, second = [await meetings.add_meeting(conn, NOW) for _ in range(2)]
        await meetings.add_mention(conn, first, shared, 0, make_event("2027-03-10", end="2027-03-12"))
        await meetings.add_mention(conn, first, mine, 0, make_event("2027-02-10"))
        dropped = await meetings.add_mention(conn, second, shared, 1, make_event("2027-03"), dropped=True)
        days = (date(2027, 3, 12), date(2027, 3, 31))
        assert await meetings.meetings_between(conn, [SHARED], *days) == (first,)
        assert await meetings.meetings_between(conn, [HERE], *days) == ()
        assert await meetings.meetings_from(conn, [SHARED, HERE], days[0], told_by=HERE) == (first,)
        assert await meetings.meetings_from(conn, [SHARED], days[0], told_by=THERE) == ()
        day = date(2027, 2, 10)
        assert await meetings.meetings_near(conn, day, day, 9, outside=SHARED) == (first,)
        assert await meetings.meetings_near(conn, day, day, 9, outside=HERE) == ()
        assert await meetings.meetings_near(conn, *days, 9, within=[SHARED]) == (first,)
        assert await meetings.meetings_in(conn, [shared.id, mine.id]) == (first,)
        assert await meetings.articles_about_same(conn, shared.id, [SHARED, HERE], 9) == (mine.id, shared.id)
        assert await meetings.articles_about_same(conn, shared.id, [SHARED], 9) == (shared.id,)
        await meetings.drop_mention(conn, dropped, dropped=False)
        assert set(await meetings.meetings_in(conn, [shared.id])) == {first, second}


async def test_a_mention_is_corrected_and_then_counts(database: Database) -> None:
    async with database.write() as conn:
        stored = await add(conn, make_article(url="https://news.example/1"))
        meeting_id = await meetings.add_meeting(conn, NOW)
        mention_id = await meetings.add_mention(conn, meeting_id, stored, 0, make_event(), dropped=True)
        await meetings.correct_mention(conn, mention_id, make_event("2027-03-11"), 42)
        row = await meetings.find_mention(conn, mention_id)
        assert row is not None
        assert (row.mention.corrected_by, row.mention.dropped, row.mention.event.start) == (42, False, "2027-03-11")
        assert (row.mention.url, row.mention.headline) == ("https://news.example/1", "Talks on river dam")
        assert await meetings.mentions_by(conn, stored.id) == (row,)
        assert await meetings.mentions_of(conn, [meeting_id], [HERE]) == {}
        assert await meetings.find_mention(conn, 99) is None


async def test_a_meeting_that_nobody_mentions_is_forgotten(database: Database) -> None:
    async with database.write() as conn:
        stored = await add(conn, make_article())
        said, unsaid = [await meetings.add_meeting(conn, NOW) for _ in range(2)]
        await meetings.add_mention(conn, said, stored, 0, make_event())
        await meetings.delete_unmentioned(conn, [said, unsaid])
        with pytest.raises(Exception, match="FOREIGN KEY"):
            await meetings.add_mention(conn, unsaid, stored, 1, make_event())
        await meetings.delete_mentions(conn, stored.id)
        assert await meetings.mentions_by(conn, stored.id) == ()


async def test_a_change_shows_in_its_library_alone(database: Database) -> None:
    async with database.write() as conn:
        for library, libraries in [(SHARED, [SHARED]), (SHARED, [SHARED]), (HERE, [SHARED, HERE])]:
            before = await changes.read_changes(conn, libraries), await changes.read_changes(conn, [THERE])
            await changes.note_change(conn, library)
            assert await changes.read_changes(conn, libraries) != before[0]
            assert await changes.read_changes(conn, [THERE]) == before[1]
