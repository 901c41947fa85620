"""The database: whole transactions, faults in words, and tables that are always the newest."""

import asyncio
import sqlite3
import sys
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from briefings.errors import BadSetting, StoreBusy, StoreError
from briefings.store import database as module
from briefings.store.database import HEAD, Database, parse_address
from briefings.store.schema import attempts, meetings, metadata

NOW = datetime(2027, 3, 1, tzinfo=UTC)
NEW_MEETING = insert(meetings).values(created_at=NOW)


async def count_meetings(database: Database) -> int:
    async with database.read() as conn:
        return int(await conn.scalar(select(func.count()).select_from(meetings)) or 0)


async def test_migrations_end_in_exactly_the_schema(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        def is_ours(_: object, name: str | None, kind: str, *__: object) -> bool:
            return kind != "table" or not str(name).startswith("words")

        options = {"include_object": is_ours, "compare_server_default": True}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))

    async with database.read() as conn:
        assert await conn.run_sync(differences) == []


async def test_ids_are_never_given_twice(database: Database) -> None:
    async with database.write() as conn:
        first = (await conn.execute(NEW_MEETING.returning(meetings.c.id))).scalar_one()
        await conn.execute(meetings.delete())
        second = (await conn.execute(NEW_MEETING.returning(meetings.c.id))).scalar_one()
    assert second > first


def test_the_head_that_the_code_names_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(module.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


async def test_a_database_keeps_what_was_written_when_it_is_opened_again(tmp_path: Path) -> None:
    for already in range(2):
        database = await Database.open(f"sqlite+aiosqlite:///{tmp_path}/new/folder/briefings.db")
        assert await count_meetings(database) == already
        async with database.write() as conn:
            await conn.execute(NEW_MEETING)
        await database.close()


async def test_a_database_can_be_opened_as_it_is(tmp_path: Path) -> None:
    database = await Database.open(f"{tmp_path}/bare.db", migrate=False)
    async with database.read() as conn:
        assert (await conn.execute(text("SELECT name FROM sqlite_master"))).all() == []
    await database.close()


async def test_a_write_that_raises_leaves_nothing_behind(database: Database) -> None:
    async def write_and_raise() -> None:
        async with database.write() as conn:
            await conn.execute(NEW_MEETING)
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        await write_and_raise()
    assert await count_meetings(database) == 0


async def test_a_read_sees_one_moment_and_keeps_nothing(database: Database) -> None:
    async with database.read() as conn:
        assert await conn.scalar(select(func.count()).select_from(meetings)) == 0
        async with database.write() as other:
            await other.execute(NEW_MEETING)
        assert await conn.scalar(select(func.count()).select_from(meetings)) == 0
    assert await count_meetings(database) == 1


async def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write() as conn:
            await conn.execute(insert(attempts).values(delivery_id=5, at=NOW, outcome="sent"))


async def test_writers_of_one_process_take_turns(database: Database) -> None:
    async def add_after_looking() -> None:
        async with database.write() as conn:
            seen = await conn.scalar(select(func.count()).select_from(meetings))
            await asyncio.sleep(0)
            await conn.execute(insert(meetings).values(id=1000 + int(seen or 0), created_at=NOW))

    await asyncio.gather(*(add_after_looking() for _ in range(10)))
    assert await count_meetings(database) == 10


async def test_a_writer_that_does_not_come_to_an_end_is_told_as_busy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    async with database.write() as conn:
        await conn.execute(NEW_MEETING)
        with pytest.raises(StoreBusy):
            async with database.write():
                pytest.fail("two writers at once")
    assert await count_meetings(database) == 1


async def test_another_process_that_holds_the_lock_is_told_as_busy(
    tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    impatient = await Database.open(f"{tmp_path}/rows.db")
    with sqlite3.connect(tmp_path / "rows.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            async with impatient.write():
                pytest.fail("the lock was not respected")
        assert await count_meetings(impatient) == 0
        other.execute("ROLLBACK")
    other.close()
    async with impatient.write() as conn:
        await conn.execute(NEW_MEETING)
    await impatient.close()


async def test_more_readers_than_connections_are_told_as_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    database = await Database.open(f"{tmp_path}/rows.db")
    async with AsyncExitStack() as stack:
        for _ in range(8):
            await stack.enter_async_context(database.read())
        with pytest.raises(StoreBusy):
            await stack.enter_async_context(database.read())
    await database.close()


async def test_a_file_that_is_no_database_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("Buy milk. " * 200)
    with pytest.raises(StoreError, match="not a database"):
        await Database.open(str(path))
    assert path.read_text() == "Buy milk. " * 200


async def test_a_database_of_another_program_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with sqlite3.connect(path) as theirs:
        theirs.execute("CREATE TABLE recipes (name TEXT)")
    theirs.close()
    with pytest.raises(StoreError, match="another program"):
        await Database.open(str(path))
    with sqlite3.connect(path) as theirs:
        assert [row[0] for row in theirs.execute("SELECT name FROM sqlite_master")] == ["recipes"]
    theirs.close()


async def test_a_database_newer_than_the_code_is_told(tmp_path: Path, database: Database) -> None:
    async with database.write() as conn:
        await conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="newer version"):
        await Database.open(f"{tmp_path}/rows.db")


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="folder"):
        await Database.open(f"{tmp_path}/file/briefings.db")


async def test_a_path_that_is_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder"):
        await Database.open(str(tmp_path))


async def test_a_file_that_may_not_be_written_is_told(database: Database) -> None:
    async def write_where_it_is_forbidden() -> None:
        async with database.write() as conn:
            await conn.execute(text("PRAGMA query_only = ON"))
            await conn.execute(NEW_MEETING)

    with pytest.raises(StoreError, match="cannot be written"):
        await write_where_it_is_forbidden()


async def test_a_full_disk_is_told(database: Database) -> None:
    async def write_beyond_the_end() -> None:
        async with database.write() as conn:
            pages = await conn.scalar(text("PRAGMA page_count"))
            await conn.execute(text(f"PRAGMA max_page_count = {pages}"))
            await conn.execute(text("CREATE TABLE big AS SELECT zeroblob(1000000) AS it"))

    with pytest.raises(StoreError, match="disk is full"):
        await write_beyond_the_end()


async def test_a_database_that_lost_its_tables_is_told(database: Database) -> None:
    async def read_a_table_that_is_gone() -> None:
        async with database.write() as conn:
            await conn.execute(text("DROP TABLE attempts"))
            await conn.execute(select(attempts))

    with pytest.raises(StoreError, match="damaged"):
        await read_a_table_that_is_gone()


async def test_a_wrong_statement_is_a_bug_and_not_told_as_a_fault(database: Database) -> None:
    with pytest.raises(OperationalError):
        async with database.read() as conn:
            await conn.execute(text("SELECT nonsense FROM meetings"))


async def test_a_database_that_nobody_listens_at_is_told() -> None:
    with pytest.raises(StoreError):
        await Database.open("postgresql://nobody@127.0.0.1:9/none")


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("data/briefings.db", "sqlite+aiosqlite:///data/briefings.db"),
        ("sqlite:///data/briefings.db", "sqlite+aiosqlite:///data/briefings.db"),
        ("sqlite+aiosqlite:////srv/briefings.db", "sqlite+aiosqlite:////srv/briefings.db"),
        ("postgresql://bot:pw@db/news", "postgresql+asyncpg://bot:pw@db/news"),
        ("postgres://bot:pw@db/news", "postgresql+asyncpg://bot:pw@db/news"),
    ],
)
def test_addresses_are_taken_in_every_usual_form(address: str, url: str) -> None:
    assert parse_address(address).render_as_string(hide_password=False) == url


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:", "mysql://me:secret@db/x", "://secret", ""])
def test_an_address_that_cannot_be_used_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(BadSetting) as refused:
        parse_address(address)
    assert "secret" not in str(refused.value)


async def test_postgresql_without_its_driver_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(BadSetting, match="pip install"):
        await Database.open("postgresql://bot@db/news")
