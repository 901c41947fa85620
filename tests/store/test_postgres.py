"""The same promises on PostgreSQL: tables, search, and what is found where. The fixture
`postgres` says on which server."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from briefings.clock import SimulatedClock
from briefings.engine import Engine, open_engine
from briefings.errors import NotFound, StoreBusy
from briefings.model.delivery import Outcome, Verdict
from briefings.model.library import OPERATOR, SHARED, Viewer, server_library
from briefings.model.settings import DailySettings, ReminderSettings, ServerSettings
from briefings.store import articles, search
from briefings.store import database as module
from briefings.store.database import Database
from briefings.store.query import parse_query
from briefings.store.schema import metadata
from tests.props.stories import make_article, make_event, make_quote

ANNA, BEN = Viewer(51, guild_id=1), Viewer(52, guild_id=2)
SPOKEN = "River dam\n\nNegotiators of the U.S. met. “The river is patient,” said Zoë Ångström."
DAM = make_article(
    SPOKEN,
    "Talks on river dam",
    quotes=(make_quote(SPOKEN, "The river is patient,", "Zoë Ångström"),),
    events=(make_event(),),
)
FERRY = make_article("Ferry levy\n\nThe talks were long.", "Ferry levy", "2027-02-28")


@pytest.fixture
async def news(empty_postgres: str) -> AsyncIterator[Engine]:
    clock = SimulatedClock(datetime(2027, 3, 1, 8, tzinfo=UTC), rate=0)
    async with open_engine(empty_postgres, clock) as engine:
        await engine.library.keep(DAM, OPERATOR)
        await engine.library.keep(FERRY, ANNA)
        yield engine


async def test_migrations_end_in_exactly_the_schema(empty_postgres: str) -> None:
    def differences(connection: Connection) -> list[object]:
        def is_ours(_: object, name: str | None, kind: str, *__: object) -> bool:
            return kind not in ("table", "index") or "words" not in str(name)

        context = MigrationContext.configure(connection, opts={"include_object": is_ours})
        return list(compare_metadata(context, metadata))

    for _ in range(2):
        database = await Database.open(empty_postgres)
        async with database.read() as conn:
            assert await conn.run_sync(differences) == []
        await database.close()


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("dam", [1]),
        ('"river dam"', [1]),
        ('"dam river"', []),
        ("nego*", [1]),
        ("talk", [1, 2]),
        ("US", [1]),
        ("angstrom", [1]),
        ("dam OR levy", [1, 2]),
        ("talks -dam", [2]),
        ("shared", []),
        ("it's (NOT a | query) & :* !", []),
    ],
)
async def test_a_query_finds_what_it_finds_in_sqlite(news: Engine, postgres: str, typed: str, ids: list[int]) -> None:
    query = parse_query(typed)
    assert query is not None
    database = await Database.open(postgres)
    async with database.read() as conn:
        found = await search.rank_articles(conn, query, (SHARED, server_library(1)), 9)
        assert sorted(match.article_id for match in found) == ids
        assert all(match.rank < 0 for match in found)
    await database.close()


async def test_the_answers_are_the_same(news: Engine) -> None:
    answers = news.answers
    assert (await answers.brief("dam", ANNA)).story.headline == "Talks on river dam"
    assert [quote.speaker for quote in (await answers.quotes(ANNA, "zoe", "river")).items] == ["Zoë Ångström"]
    assert [meeting.start for meeting in (await answers.upcoming(ANNA, topic="dam")).items] == ["2027-03-10"]
    assert [s.value for s in await answers.suggest_topics("tal", ANNA)] == ["#1"]
    assert [s.value for s in await answers.suggest_speakers("ang", ANNA)] == ["Zoë Ångström"]
    assert (await answers.search("levy", ANNA)).total == 1
    with pytest.raises(NotFound):
        await answers.brief("levy", BEN)


async def test_an_article_is_corrected_and_removed(news: Engine) -> None:
    revised = await news.library.keep(make_article("Other words", DAM.headline, DAM.published), OPERATOR)
    assert (revised.stored.id, revised.stored.revision) == (1, 2)
    assert len(await news.library.revisions(1, ANNA)) == 2
    await news.library.remove(1, OPERATOR)
    assert [source.article_id for source in (await news.library.listing(ANNA)).items] == [2]


async def test_a_read_sees_one_moment(news: Engine, postgres: str) -> None:
    database = await Database.open(postgres)
    async with database.read() as conn:
        assert await articles.count_articles(conn, [SHARED]) == 1
        await news.library.keep(make_article("More", "More"), OPERATOR)
        assert await articles.count_articles(conn, [SHARED]) == 1
    async with database.read() as conn:
        assert await articles.count_articles(conn, [SHARED]) == 2
    await database.close()


async def test_two_bots_that_claim_at_the_same_moment_get_different_posts(empty_postgres: str) -> None:
    clock = SimulatedClock(datetime(2027, 3, 1, 8, tzinfo=UTC), rate=0)
    async with open_engine(empty_postgres, clock) as first, open_engine(empty_postgres, clock) as second:
        for guild in range(1, 31):
            await first.places.save_server(ServerSettings(guild, "UTC", DailySettings(guild, time(9), set_by=51)))
        clock.move_to(datetime(2027, 3, 1, 9, tzinfo=UTC))
        bots = [first, second] * 3
        claimed = await asyncio.gather(*(bot.deliveries.claim(5) for bot in bots))
        assert len({batch.ref for batches in claimed for batch in batches}) == 30
        assert [batch.tries for batches in claimed for batch in batches] == [1] * 30


async def test_another_writer_that_takes_long_is_told_as_busy(
    news: Engine, postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.05)
    first, second = await Database.open(postgres), await Database.open(postgres)
    async with first.write():
        with pytest.raises(StoreBusy):
            async with second.write():
                pass
    await first.close()
    await second.close()


async def test_what_is_asked_of_the_outbox_is_answered_alike(empty_postgres: str) -> None:
    clock = SimulatedClock(datetime(2027, 3, 1, 8, tzinfo=UTC), rate=0)
    async with open_engine(empty_postgres, clock) as engine:
        told = ReminderSettings(channel_id=7, leads=(timedelta(hours=1),), set_by=60)
        await engine.places.save_server(ServerSettings(1, "UTC", None, told))
        event = make_event("2027-03-10T14:00", timezone="UTC")
        kept = await engine.library.keep(make_article(events=(event,)), OPERATOR)
        await engine.places.set_reminder(ANNA, kept.meetings[0].id, told.leads, "UTC", 7)
        ends = {(None, 51): Outcome.CLOSED, (7, None): Outcome.GONE, (None, 60): Outcome.SENT}
        clock.move_to(datetime(2027, 3, 10, 13, tzinfo=UTC))
        for _ in range(2):
            for batch in await engine.deliveries.claim(10):
                assert await engine.deliveries.compose_post(batch)
                outcome = ends[batch.place.channel_id, batch.place.user_id]
                await engine.deliveries.settle(batch, Verdict(outcome, "unknown"))
        clock.move_to(datetime(2027, 3, 10, 15, tzinfo=UTC))
        for batch in await engine.deliveries.claim(10):
            await engine.deliveries.settle(batch, Verdict(Outcome.NO_RIGHT, "Send Messages"))
        assert len(await engine.deliveries.untold(51)) == 1
        moved = make_event("2027-03-20T14:00", timezone="UTC", replaces="2027-03-10")
        await engine.library.keep(make_article("Moved\n\nOn.", "Moved", "2027-03-10", events=(moved,)), OPERATOR)
        due = await engine.deliveries.claim(10)
        kinds = [batch.rows[0].kind for batch in due if await engine.deliveries.compose_post(batch)]
        assert sorted(kinds) == ["notice", "notice", "tell"]
