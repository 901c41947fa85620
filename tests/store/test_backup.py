"""Copies of the database: whole, checked, and never made of something broken."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefings.errors import StoreError
from briefings.store import backup as module
from briefings.store.backup import back_up, check, prune, restore
from briefings.store.database import Database


@pytest.fixture
async def database(tmp_path: Path) -> Path:
    path = tmp_path / "briefings.db"
    await (await Database.open(f"sqlite:///{path}")).close()
    mark(path, "first")
    return path


def mark(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO servers (guild_id, timezone, topics, updated_at) VALUES (?, ?, '[]', '2027-01-01')",
            (len(marks(path)) + 1, name),
        )


def marks(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT timezone FROM servers ORDER BY guild_id")]


def test_a_backup_holds_what_the_database_holds(database: Path, tmp_path: Path) -> None:
    back_up(database, tmp_path / "saved" / "backup.db")
    assert marks(tmp_path / "saved" / "backup.db") == ["first"]
    assert [file.name for file in (tmp_path / "saved").iterdir()] == ["backup.db"]


def test_a_backup_can_be_made_while_somebody_writes(database: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(database)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE servers SET timezone = 'not yet'")
        back_up(database, tmp_path / "backup.db")
        writer.rollback()
    assert marks(tmp_path / "backup.db") == ["first"]


def test_a_damaged_database_replaces_no_backup(database: Path, tmp_path: Path) -> None:
    good = tmp_path / "backup.db"
    back_up(database, good)
    database.write_bytes(b"garbage" * 1000)
    with pytest.raises(StoreError, match="cannot be used"):
        back_up(database, good)
    assert marks(good) == ["first"]
    assert not list(tmp_path.glob("*.partial"))


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    with pytest.raises(StoreError, match="not one of Briefing Bot"):
        check(other)
    with pytest.raises(StoreError, match="no file"):
        check(tmp_path / "absent.db")


def test_a_restore_brings_the_old_state_back_and_keeps_the_newer_file(database: Path, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup.db")
    mark(database, "second")
    restore(tmp_path / "backup.db", database, tmp_path / "kept.db")
    assert marks(database) == ["first"]
    assert marks(tmp_path / "kept.db") == ["first", "second"]


def test_a_restore_reaches_whoever_has_the_database_open(database: Path, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup.db")
    mark(database, "second")
    with closing(sqlite3.connect(database)) as reader:
        restore(tmp_path / "backup.db", database, tmp_path / "kept.db")
        assert reader.execute("SELECT count(*) FROM servers").fetchone() == (1,)


def test_a_restore_moves_a_broken_file_aside(database: Path, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup.db")
    database.write_bytes(b"garbage" * 1000)
    restore(tmp_path / "backup.db", database, tmp_path / "kept.db")
    assert marks(database) == ["first"]
    assert (tmp_path / "kept.db").read_bytes().startswith(b"garbage")


def test_a_broken_backup_is_not_restored(database: Path, tmp_path: Path) -> None:
    (tmp_path / "backup.db").write_bytes(b"garbage" * 1000)
    with pytest.raises(StoreError):
        restore(tmp_path / "backup.db", database, tmp_path / "kept.db")
    assert marks(database) == ["first"]


def test_only_the_newest_backups_are_kept(tmp_path: Path) -> None:
    for day in range(1, 6):
        (tmp_path / f"briefings-2027-03-0{day}.db").touch()
    (tmp_path / "mine.db").touch()
    assert len(prune(tmp_path, "briefings-*.db", keep=2)) == 3
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "briefings-2027-03-04.db",
        "briefings-2027-03-05.db",
        "mine.db",
    ]


def test_a_restore_works_where_no_database_is_yet(database: Path, tmp_path: Path) -> None:
    restore(database, tmp_path / "new" / "briefings.db", tmp_path / "kept.db")
    assert marks(tmp_path / "new" / "briefings.db") == ["first"]
    assert not (tmp_path / "kept.db").exists()


def test_a_database_with_a_bad_page_is_damaged(database: Path, tmp_path: Path) -> None:
    back_up(database, tmp_path / "whole.db")
    content = bytearray((tmp_path / "whole.db").read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\xff" * (4096 * 6)
    (tmp_path / "holed.db").write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|cannot be used"):
        check(tmp_path / "holed.db")


def test_a_copy_that_cannot_be_written_is_told(database: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        back_up(database, tmp_path / "folder")
    assert sorted(file.name for file in tmp_path.iterdir() if "partial" in file.name) == []


def test_a_whole_database_stays_where_it_is_when_it_cannot_be_kept(database: Path, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup.db")
    (tmp_path / "kept.db").mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        restore(tmp_path / "backup.db", database, tmp_path / "kept.db")
    assert marks(database) == ["first"]


def test_a_restore_that_another_writer_keeps_out_is_told(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(database, tmp_path / "backup.db")
    mark(database, "second")
    monkeypatch.setattr(module, "_BUSY_WAIT", 0.1)
    with closing(sqlite3.connect(database)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="could not be copied"):
            restore(tmp_path / "backup.db", database, tmp_path / "kept.db")
    assert marks(database) == ["first", "second"]
