"""Copies of an SQLite database: made while the bot runs, checked before they take anything's place.

SQLite's own backup interface copies one moment of the file and knows of whoever else has it open
(sqlite.org/backup.html). What is copied is checked first, so that a broken file never replaces a whole one.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from briefings.errors import StoreError

_BUSY_WAIT = 20.0
_SUFFIXES = ("", "-wal", "-shm")


def back_up(database: Path, target: Path) -> None:
    """Copy the database to `target`, which appears whole or not at all. StoreError for a database that is damaged."""
    check(database)
    partial = target.with_name(f"{target.name}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        _copy(database, partial)
        with closing(_connect(partial, "rw")) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # one file, without the write-ahead log beside it
        check(partial)
        os.replace(partial, target)
    except (OSError, sqlite3.Error) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else fault
        raise StoreError(f"{target} cannot be written: {reason}.") from fault
    finally:
        partial.unlink(missing_ok=True)


def restore(backup: Path, database: Path, keep_as: Path) -> None:
    """Put a backup in the database's place, also while a bot has it open; the old file is kept as `keep_as`.

    StoreError for a backup that is damaged or is none of this program; the database is then left as it was.
    """
    check(backup)
    database.parent.mkdir(parents=True, exist_ok=True)
    if database.exists():
        if _is_whole(database):
            back_up(database, keep_as)
        else:
            _move(database, keep_as)
    _copy(backup, database)


def check(database: Path) -> None:
    """StoreError unless the file is a whole database of this program."""
    if not database.is_file():
        raise StoreError(f"There is no file {database}.")
    try:
        with closing(_connect(database, "ro")) as connection:
            [(verdict,)] = connection.execute("PRAGMA integrity_check(1)").fetchall()
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    except sqlite3.Error as fault:
        raise StoreError(f"{database} cannot be used: {fault}.") from fault
    if verdict != "ok":
        raise StoreError(f"{database} is damaged: {verdict}.")
    if not {"alembic_version", "articles", "deliveries"} <= tables:
        raise StoreError(f"{database} is a database, but not one of Briefing Bot.")


def _is_whole(database: Path) -> bool:
    try:
        check(database)
    except StoreError:
        return False
    return True


def prune(folder: Path, pattern: str, keep: int) -> tuple[Path, ...]:
    """Delete all but the newest `keep` files that match, by name; the ones deleted."""
    surplus = tuple(sorted(folder.glob(pattern), reverse=True)[keep:])
    for file in surplus:
        file.unlink(missing_ok=True)
    return surplus


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    # A file name may hold any character, so it is quoted for the address.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=_BUSY_WAIT)


def _copy(source: Path, target: Path) -> None:
    try:
        with closing(_connect(source, "ro")) as reader, closing(_connect(target, "rwc")) as writer:
            reader.backup(writer, progress=_give_up_when_busy)
    except sqlite3.Error as fault:
        raise StoreError(f"{source} could not be copied to {target}: {fault}.") from fault


def _give_up_when_busy(status: int, remaining: int, total: int) -> None:
    """End a copy that another writer keeps out: Python would try again for ever (docs.python.org, `sqlite3`). SQLite
    has waited for `_BUSY_WAIT` by then."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise sqlite3.OperationalError("another program is writing to it")


def _move(database: Path, keep_as: Path) -> None:
    for suffix in _SUFFIXES:
        if (part := database.with_name(database.name + suffix)).exists():
            os.replace(part, keep_as.with_name(keep_as.name + suffix))
