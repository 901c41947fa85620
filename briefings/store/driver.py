"""SQLite for SQLAlchemy's aiosqlite dialect, with one trip to the connection's thread a statement instead of four.

An answer reads a handful of small rows, so the trips are most of what it costs. Each connection has a thread of its
own, in which alone it is used: waiting for a lock or for the disk holds nobody else up.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def connect(path: str, patience: float) -> "Connection":
    """An open connection that waits `patience` seconds for locks. Raises sqlite3.Error."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")
    try:
        opened = await asyncio.get_running_loop().run_in_executor(thread, _open, path, patience)
    except BaseException:
        thread.shutdown(wait=False)
        raise
    return Connection(opened, thread)


def _open(path: str, patience: float) -> sqlite3.Connection:
    # No transactions by the driver: its own begin at the first write, too late to be refused for want of the lock.
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # FULL, because a claim that a power cut takes back would let a post go out twice.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


class Connection:
    """What the dialect asks of an aiosqlite connection."""

    def __init__(self, connection: sqlite3.Connection, thread: ThreadPoolExecutor) -> None:
        self._connection: sqlite3.Connection | None = connection
        self._thread = thread

    def cursor(self) -> "Cursor":
        return Cursor(self)

    async def run(self, work: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **named: P.kwargs) -> T:
        """Do something with the connection in its thread. Raises sqlite3.ProgrammingError once it is closed."""
        if self._connection is None:
            raise sqlite3.ProgrammingError("This connection is closed.")
        return await self._in_thread(partial(work, self._connection, *args, **named))

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def create_function(self, *args: Any, **named: Any) -> None:
        await self.run(sqlite3.Connection.create_function, *args, **named)

    async def commit(self) -> None:
        await self.run(sqlite3.Connection.commit)

    async def rollback(self) -> None:
        await self.run(sqlite3.Connection.rollback)

    async def close(self) -> None:
        """Close it once what is under way is done; an open transaction is taken back."""
        if self._connection is not None:
            closing, self._connection = self._connection, None
            await self._in_thread(closing.close)
            self._thread.shutdown(wait=False)

    def stop(self) -> None:
        """Close it without waiting, from outside of the event loop."""
        if self._connection is not None:
            closing, self._connection = self._connection, None
            self._thread.submit(closing.close)
            self._thread.shutdown(wait=False)


class Cursor:
    """A statement and all its rows, which are fetched in the same trip."""

    def __init__(self, connection: Connection) -> None:
        self._owner = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, parameters: Any = ()) -> Self:
        await self._owner.run(self._execute, sqlite3.Cursor.execute, statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Iterable[Any]) -> Self:
        await self._owner.run(self._execute, sqlite3.Cursor.executemany, statement, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        return self._rows

    async def close(self) -> None:
        self._rows = []

    def _execute(
        self, connection: sqlite3.Connection, how: Callable[..., object], statement: str, parameters: Any
    ) -> None:
        cursor = connection.cursor()
        try:
            how(cursor, statement, parameters)
            self._rows = cursor.fetchall() if cursor.description else []
            self.description, self.rowcount, self.lastrowid = cursor.description, cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()
