"""The thread that a connection lives in: statements in one trip, and a clean end however it comes."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from briefings.store import driver


@pytest.fixture
async def connection(tmp_path: Path) -> driver.Connection:
    opened = await driver.connect(str(tmp_path / "rows.db"), patience=1.0)
    await opened.cursor().execute("CREATE TABLE rows (word TEXT)")
    return opened


async def test_a_statement_comes_back_with_its_rows(connection: driver.Connection) -> None:
    cursor = await connection.cursor().executemany("INSERT INTO rows VALUES (?)", [("dam",), ("wall",)])
    assert (cursor.rowcount, await cursor.fetchall()) == (2, [])
    cursor = await connection.cursor().execute("SELECT word FROM rows WHERE word > ?", ("e",))
    assert (cursor.description[0][0], await cursor.fetchall()) == ("word", [("wall",)])
    await cursor.close()
    assert await cursor.fetchall() == []
    await connection.close()


async def test_what_was_not_kept_is_gone_when_it_is_closed(connection: driver.Connection, tmp_path: Path) -> None:
    await connection.cursor().execute("BEGIN")
    await connection.cursor().execute("INSERT INTO rows VALUES ('dam')")
    await connection.close()
    await connection.close()
    other = await driver.connect(str(tmp_path / "rows.db"), patience=1.0)
    assert await (await other.cursor().execute("SELECT * FROM rows")).fetchall() == []
    await other.close()


async def test_a_closed_connection_says_so(connection: driver.Connection) -> None:
    connection.stop()
    connection.stop()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        await connection.commit()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        await connection.cursor().execute("SELECT 1")


async def test_a_task_that_is_called_off_leaves_the_connection_usable(connection: driver.Connection) -> None:
    slow = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300000) SELECT max(i) FROM n"
    task = asyncio.create_task(connection.cursor().execute(slow))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await (await connection.cursor().execute("SELECT 1")).fetchall() == [(1,)]
    await connection.close()


async def test_a_file_that_cannot_be_opened_leaves_no_thread_behind(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        await driver.connect(str(tmp_path / "no" / "rows.db"), patience=1.0)
