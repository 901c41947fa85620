"""Full text: what is found, in which order, and by whom."""

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefings.model.article import Article
from briefings.model.library import SHARED, Library, server_library
from briefings.store import articles, search
from briefings.store.database import Database
from briefings.store.query import parse_beginnings, parse_query
from briefings.store.search import Field
from tests.props.stories import make_article, make_quote, make_section

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
HERE, THERE = server_library(1), server_library(11)

SPOKEN = "“The river is patient,” said Zoë Ångström."
DAM = make_article("Talks on river dam\n\nNegotiators of the U.S. and Veldora meet.", "Talks on river dam")
SPEECH = make_article(SPOKEN, "A patient speech", quotes=(make_quote(SPOKEN, "The river is patient,", "Zoë Ångström"),))
FERRY = make_article(
    "Ferry levy\n\nWhy it matters: The talks on it were long.",
    "Ferry levy",
    sections=(make_section("Why it matters: The talks on it were long.", "Why it matters", "why_it_matters", "The"),),
)


@pytest.fixture
async def found(database: Database) -> Database:
    await store(database, DAM)
    await store(database, SPEECH)
    await store(database, FERRY)
    return database


async def store(database: Database, article: Article, library: Library = SHARED) -> int:
    async with database.write() as conn:
        return (await articles.add_article(conn, library, 7, NOW, NOW, article)).id


async def find(database: Database, typed: str, *libraries: Library) -> list[int]:
    query = parse_query(typed)
    assert query is not None
    async with database.read() as conn:
        matches = await search.rank_articles(conn, query, libraries or (SHARED,), 10)
        assert len(matches) == await search.count_matching(conn, query, libraries or (SHARED,))
        assert [match.rank for match in matches] == sorted(match.rank for match in matches)
        assert all(match.rank < 0 for match in matches)
    return [match.article_id for match in matches]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("dam", [1]),
        ("RIVER", [1, 2]),
        ("river dam", [1]),
        ('"river dam"', [1]),
        ('"dam river"', []),
        ("nego*", [1]),
        ("nego", []),
        ("talk", [1, 3]),
        ("negotiator", [1]),
        ("U.S.", [1]),
        ("us", [1]),
        ("angstrom", [2]),
        ("Zoë", [2]),
        ("dam OR levy", [1, 3]),
        ("talks -dam", [3]),
        ("talks -shared", [1, 3]),
        ("shared", []),
    ],
)
async def test_a_query_finds_what_it_says(found: Database, typed: str, ids: list[int]) -> None:
    assert sorted(await find(found, typed)) == ids


async def test_a_headline_counts_more_than_the_text(found: Database) -> None:
    assert await find(found, "talks") == [1, 3]


async def test_pages_of_a_ranking_do_not_overlap(found: Database) -> None:
    query = parse_query("the")
    assert query is not None
    async with found.read() as conn:
        pages = [await search.rank_articles(conn, query, (SHARED,), 1, offset) for offset in range(4)]
    assert sorted(match.article_id for page in pages for match in page) == [1, 2, 3]


async def test_nothing_of_another_library_is_found(database: Database) -> None:
    for number, library in enumerate([SHARED, HERE, THERE], 1):
        assert await store(database, make_article(f"The secret dam {number}", f"Dam {number}"), library) == number
    assert sorted(await find(database, "secret", SHARED, HERE)) == [1, 2]
    assert sorted(await find(database, "secret OR dam -nothing", SHARED, THERE)) == [1, 3]
    assert await find(database, "server1", SHARED, THERE) == []
    query = parse_beginnings("sec")
    assert query is not None
    async with database.read() as conn:
        assert (await conn.scalars(search.match_articles(conn, query, (HERE,)))).all() == [2]


async def test_a_field_can_be_asked_for_alone(found: Database) -> None:
    query, name = parse_beginnings("patient"), parse_beginnings("zo")
    assert query is not None
    assert name is not None
    async with found.read() as conn:

        async def ids(field: Field, limit: int = 9) -> list[int]:
            return list((await conn.scalars(search.match_articles(conn, query, (SHARED,), field, limit))).all())

        assert await ids(Field.HEADLINE) == [2]
        assert await ids(Field.SPEAKERS) == []
        assert await ids(Field.ANY, 0) == []
        assert (await conn.scalars(search.match_articles(conn, name, (SHARED,), Field.SPEAKERS))).all() == [2]


def test_postgresql_is_asked_the_same() -> None:
    query = parse_query('talk "river dam" nego* OR levy -oil -gas')
    assert query is not None
    asked = search._bind_postgres(query, (SHARED, HERE), Field.HEADLINE)
    assert asked["libraries"] == ["shared", "server/1"]
    assert asked["query"] == (
        "((('talk':A | 'talks':A)) & (('river':A <-> 'dam':A)) & (('nego':*A) | ('levy':A | 'levys':A)))"
        " & !(('oil':A | 'oils':A) | ('gas':A | 'gass':A))"
    )
    assert search._bind_postgres(parse_beginnings("da"), (SHARED,), Field.ANY)["query"] == "(('da':*))"  # type: ignore[arg-type]


async def test_an_article_that_was_forgotten_is_not_found(found: Database) -> None:
    async with found.write() as conn:
        await search.forget_article(conn, 1)
    assert await find(found, "dam") == []


async def test_a_very_long_article_is_found_by_its_beginning(database: Database) -> None:
    await store(database, make_article("word " * 60_000 + "last"))
    assert await find(database, "word") == [1]
    assert await find(database, "last") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text(alphabet='ab "*-()ORANDNOT:^+{}', max_size=60))
async def test_no_query_is_an_error(found: Database, typed: str) -> None:
    if parse_query(typed):
        await find(found, typed)
