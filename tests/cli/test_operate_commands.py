"""`briefings rehearse`, `status`, `why`, `backup` and `restore`, as whoever runs the bot uses them."""

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from briefings.cli import app
from briefings.clock import SystemClock
from briefings.engine import open_engine
from briefings.model.settings import DailySettings, ServerSettings
from tests.props.stories import DAM_TALKS, DAM_TALKS_MOVED

SETTINGS = ServerSettings(1, "Europe/Berlin", DailySettings(channel_id=42, set_by=5))


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "1-talks.txt").write_text(DAM_TALKS)
    (folder / "2-moved.txt").write_text(DAM_TALKS_MOVED)
    return folder


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/briefings.db"


def run(*args: str) -> Result:
    return CliRunner().invoke(app, list(args))


def save_settings(database: str) -> None:
    async def save() -> None:
        async with open_engine(database, SystemClock()) as engine:
            await engine.places.save_server(SETTINGS)

    asyncio.run(save())


def forget_settings(database: str) -> None:
    async def forget() -> None:
        async with open_engine(database, SystemClock()) as engine:
            await engine.places.save_server(ServerSettings(1))

    asyncio.run(forget())


def read_settings(database: str) -> ServerSettings:
    async def read() -> ServerSettings:
        async with open_engine(database, SystemClock()) as engine:
            return await engine.places.get_server(1)

    return asyncio.run(read())


def test_a_rehearsal_without_settings_is_a_sample_and_stores_nothing(articles: Path, database: str) -> None:
    done = run("rehearse", str(articles), "--days", "20", "--database", database)
    assert done.exit_code == 0
    assert "sample" in done.output
    assert "reminder → channel 1" in done.output
    assert "17 Mar 2027" in done.output
    assert not Path(database.removeprefix("sqlite:///")).exists()


def test_a_rehearsal_without_files_begins_with_the_newest_stored_article(articles: Path, database: str) -> None:
    run("load", str(articles), "--database", database)
    done = run("rehearse", "--days", "20", "--database", database)
    assert "17 Mar 2027" in done.output
    assert "1970" not in done.output


def test_no_folder_is_made_for_a_backup(articles: Path, database: str, tmp_path: Path) -> None:
    run("load", str(articles), "--database", database)
    done = run("backup", str(tmp_path / "typo" / "x.db"), "--database", database)
    assert "There is no folder" in str(done.exception)
    assert not (tmp_path / "typo").exists()


def test_a_rehearsal_plays_the_stored_settings(articles: Path, database: str) -> None:
    save_settings(database)
    done = run(
        "rehearse",
        str(articles / "1-talks.txt"),
        "--from",
        "2027-02-26",
        "--days",
        "2",
        "--json",
        "--database",
        database,
    )
    posts = json.loads(done.output)
    assert [(post["kind"], post["place"], post["at"]) for post in posts] == [
        ("daily", "channel/42", "2027-02-26T07:00:00+00:00"),
        ("daily", "channel/42", "2027-02-27T07:00:00+00:00"),
    ]
    assert "Veldora" in posts[0]["text"]


def test_what_cannot_be_rehearsed_is_told_and_the_rest_is_done(articles: Path, database: str, tmp_path: Path) -> None:
    (articles / "broken.txt").write_bytes(b"\x00\xff" * 5000)
    done = run("rehearse", str(articles), str(tmp_path / "absent.txt"), "--database", database)
    assert done.exit_code == 1
    assert "broken.txt" in done.output
    assert "absent.txt" in done.output
    assert "daily → channel 1" in done.output


@pytest.mark.parametrize("args", [["--days", "0"], ["--days", "many"]])
def test_wrong_usage_of_rehearse_ends_with_two(args: list[str]) -> None:
    assert run("rehearse", *args).exit_code == 2


def test_status_and_why_tell_how_the_queue_stands(database: str) -> None:
    empty = run("status", "--database", database)
    assert "nothing" in empty.output.lower() or "empty" in empty.output
    assert "Nothing has been due yet" in run("why", "--database", database).output
    save_settings(database)
    assert "waiting" in run("status", "--database", database).output
    assert json.loads(run("status", "--json", "--database", database).output)["counts"] == {"waiting": 2}
    assert json.loads(run("why", "--json", "--database", database).output) == []


def test_a_backup_is_restored_and_the_newer_file_kept(database: str, tmp_path: Path) -> None:
    save_settings(database)
    saved = tmp_path / "saved.db"
    assert run("backup", str(saved), "--database", database).exit_code == 0
    forget_settings(database)
    done = run("restore", str(saved), "--database", database)
    assert done.exit_code == 0
    assert "before-restore" in done.output
    assert read_settings(database) == SETTINGS


def test_copies_are_for_sqlite_only_and_of_whole_files_only(database: str, tmp_path: Path) -> None:
    (tmp_path / "saved.db").write_bytes(b"garbage" * 100)
    broken = run("restore", str(tmp_path / "saved.db"), "--database", database)
    elsewhere = run("backup", str(tmp_path / "x.db"), "--database", "postgresql://localhost/none")
    assert "cannot be used" in str(broken.exception)
    assert "pg_dump" in str(elsewhere.exception)
