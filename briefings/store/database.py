"""Opens the database, brings its tables up to date, and hands out transactions.

Promises: a write is whole or not at all, a read sees one moment, foreign keys hold, and a fault comes out as a
`StoreError` that a person can read. Knows nothing of what the tables mean.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, Self

from sqlalchemy import URL, Connection, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from briefings.errors import BadSetting, StoreBusy, StoreError
from briefings.store import driver

HEAD = "0001"
"""The newest migration (a test holds it): a database that has it starts without loading Alembic."""

PATIENCE = 1.4
"""Seconds to wait for another writer, here and then elsewhere, or for a free connection: Discord waits three in all."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_BUSY_SQLITE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BUSY_POSTGRES = ("40001", "40P01", "55P03")  # serialization failure, deadlock, lock not available
_BUGS = (IntegrityError, ProgrammingError, DataError)
_WRITES = "briefings_writes"
_ONE_MOMENT = {"sqlite": {}, "postgresql": {"isolation_level": "REPEATABLE READ"}}
"""What lets all statements of a transaction see the same; SQLite does so by itself."""

_TURN_OF_ALL = text("SELECT pg_advisory_xact_lock(hashtext('briefings'))")
"""Lets one writer in at a time, as SQLite does: what is read within a write is still true when it is written, so that
two bots never claim the same post."""


class Database:
    """An open database. `read()` and `write()` give connections; each is one transaction."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, address: str, *, migrate: bool = True) -> Self:
        """Open the database at `address` (see `parse_address`), creating its folder and tables as needed.

        Raises BadSetting for an address that cannot be used, StoreError for a database that cannot.
        """
        url = parse_address(address)
        _make_folder(url)
        database = cls(_create_engine(url))
        try:
            if migrate:
                await database._migrate()
        except BaseException:
            await database.close()
            raise
        return database

    async def close(self) -> None:
        """Give all connections back."""
        await self._engine.dispose()

    @property
    def is_sqlite(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    @property
    def file(self) -> Path | None:
        """The database's file, where it is one."""
        return Path(self._engine.url.database) if self.is_sqlite and self._engine.url.database else None

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees the database as it is at its first statement; nothing it writes is kept."""
        async with _faults_told(), self._engine.connect() as connection:
            await connection.execution_options(**_ONE_MOMENT[self._engine.dialect.name])
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A connection whose changes are all kept at the end of the block, or none if it raises.

        Writers of one process take turns in the order they came; those of others are waited for, too, both for
        `PATIENCE` seconds, then StoreBusy is raised. A write that has begun is not refused later.
        """
        async with _faults_told(), self._take_turn(), self._engine.connect() as connection:
            await connection.execution_options(**{_WRITES: True})
            async with connection.begin():
                if not self.is_sqlite:
                    await connection.execute(_TURN_OF_ALL)
                yield connection

    @asynccontextmanager
    async def _take_turn(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(PATIENCE):
                await self._turn.acquire()
        except TimeoutError as fault:
            raise StoreBusy from fault
        try:
            yield
        finally:
            self._turn.release()

    async def _migrate(self) -> None:
        async with self.read() as connection:
            if await connection.run_sync(_read_revision) == HEAD:
                return
        async with self.write() as connection:
            await connection.run_sync(_upgrade)


def parse_address(address: str) -> URL:
    """The address of a database as SQLAlchemy wants it, with the driver that is used here.

    Takes `sqlite:///PATH`, `sqlite+aiosqlite:///PATH`, a bare path, and `postgresql://USER:PASSWORD@HOST/NAME`.
    Raises BadSetting, which never repeats the address: it may hold a password.
    """
    if "://" not in address:
        address = f"sqlite:///{address}"
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise BadSetting(
            "This is not a database address. Use sqlite:///data/briefings.db, a path, or postgresql://user:password@host/name."
        ) from None
    match url.get_backend_name():
        case "sqlite" if url.database and url.database != ":memory:":
            path = Path(url.database).expanduser()
            return URL.create("sqlite+aiosqlite", database=str(path))
        case "sqlite":
            raise BadSetting("The database needs a file, for example sqlite:///data/briefings.db.")
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+asyncpg")
        case other:
            raise BadSetting(f"{other} is not a database that can be used: sqlite and postgresql are.")


def _make_folder(url: URL) -> None:
    if url.get_backend_name() != "sqlite":
        return
    path = Path(str(url.database))
    if path.is_dir():
        raise StoreError(f"The database's path {path} is a folder. Name a file in it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StoreError(f"The database's folder {path.parent} cannot be made: {fault.strerror}.") from fault


def _create_engine(url: URL) -> AsyncEngine:
    pool: dict[str, Any] = {"pool_size": 8, "max_overflow": 0, "pool_timeout": PATIENCE}
    if url.get_backend_name() == "sqlite":
        connect = partial(driver.connect, str(url.database), PATIENCE)
        engine = create_async_engine(url, async_creator=connect, **pool)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return engine
    wait = {"server_settings": {"lock_timeout": str(int(PATIENCE * 1000))}}
    try:
        return create_async_engine(url, connect_args=wait, **pool)
    except ModuleNotFoundError as fault:
        raise BadSetting("PostgreSQL needs one more package: pip install 'briefing-bot[postgres]'.") from fault


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@asynccontextmanager
async def _faults_told() -> AsyncIterator[None]:
    """Turns what the driver raises into the errors of this project. Statements that are wrong stay bugs."""
    try:
        yield
    except _BUGS:
        raise
    except PoolTimeout as fault:
        raise StoreBusy from fault
    except DBAPIError as fault:
        if _is_busy(fault.orig):
            raise StoreBusy from fault
        if _is_bug(fault.orig):
            raise
        raise StoreError(_explain(str(fault.orig))) from fault
    except ConnectionError as fault:
        raise StoreError(_explain(str(fault))) from fault


def _is_busy(fault: BaseException | None) -> bool:
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF  # without the extended part
    return code in _BUSY_SQLITE or getattr(fault, "sqlstate", None) in _BUSY_POSTGRES


def _is_bug(fault: BaseException | None) -> bool:
    """Whether the statement was wrong. A table that is not there is not our doing: migrations made it."""
    return getattr(fault, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR and "no such table" not in str(fault)


def _explain(fault: str) -> str:
    if any(words in fault for words in ("file is not a database", "malformed", "no such table")):
        return "The database file is damaged, or is not a database. Put a backup in its place."
    if "readonly" in fault or "unable to open" in fault:
        return "The database file cannot be written. Check its path and the rights on its folder."
    if "disk is full" in fault:
        return "The disk is full, so nothing can be stored. Nothing was lost; make room and try again."
    return f"{StoreError.__doc__} ({fault})"


def _read_revision(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables:
        revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return revision
    if tables:
        raise StoreError("This database belongs to another program. Give Briefing Bot one of its own.")
    return None


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    present = _read_revision(connection)
    if present not in {None, *known}:
        raise StoreError("This database was written by a newer version of Briefing Bot. Update to that version.")
    command.upgrade(config, "head")
