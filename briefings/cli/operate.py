"""For whoever runs the bot: `rehearse`, `status`, `why`, `backup`, `restore`. None of them needs a token."""

import asyncio
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from briefings.cli.answers import print_line
from briefings.cli.app import FAILED, app, check_date, complain
from briefings.cli.library import DEFAULT_DATABASE, AsJson, Database, ask, find_files, show
from briefings.clock import SystemClock
from briefings.errors import BadSetting
from briefings.model.article import FILE_ENDINGS
from briefings.model.briefing import LoadRequest
from briefings.model.delivery import Account, Place, PlannedPost, QueueStatus
from briefings.model.library import OPERATOR


@app.command()
def rehearse(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="FILE|FOLDER...", show_default=False)] = None,
    days: Annotated[int, typer.Option(min=1, max=366, help="How many days to play through.")] = 7,
    start: Annotated[
        str | None,
        typer.Option("--from", metavar="DATE", help="The day on which it begins; the newest article's without."),
    ] = None,
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """What would be posted, when and where, with these articles and the stored settings. Nothing is posted or kept."""
    from briefings.engine.rehearsal import rehearse as play

    begin = _instant(start) if start else None
    requests, unread = _read_files(paths or [])
    rehearsal = asyncio.run(play(database, requests, begin, days))
    for name, fault in (*unread, *rehearsal.faults):
        complain(f"{name}: {fault}")
    if rehearsal.is_sample and not as_json:
        print_line(
            "No server has set anything yet, so this is a sample: one channel, UTC, daily at 08:00.", style="dim"
        )
    show([_as_json(post) for post in rehearsal.posts], as_json, partial(_print_posts, rehearsal.posts))
    if unread or rehearsal.faults:
        raise typer.Exit(FAILED)


@app.command()
def status(as_json: AsJson = False, database: Database = DEFAULT_DATABASE) -> None:
    """How the queue of posts stands."""
    found = ask(database, lambda engine: engine.deliveries.status())
    show(asdict(found), as_json, partial(_print_status, found))


@app.command()
def why(
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many posts to look back.")] = 20,
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """What became of the latest posts: when each was due, each try, and how it ended."""
    found = ask(database, lambda engine: engine.deliveries.history(OPERATOR, limit))
    show([asdict(account) for account in found], as_json, partial(_print_accounts, found))


@app.command()
def backup(
    target: Annotated[Path, typer.Argument(metavar="FILE", show_default=False)], database: Database = DEFAULT_DATABASE
) -> None:
    """Copy the database to FILE, safely while the bot runs; a damaged database replaces no backup."""
    from briefings.store.backup import back_up

    if not target.absolute().parent.is_dir():
        raise BadSetting(f"There is no folder {str(target.parent)!r}: make it first, or name another file.")
    back_up(_sqlite_file(database), target)
    print_line(f"saved {target} ({target.stat().st_size // 1024} KiB)")


@app.command()
def restore(
    source: Annotated[Path, typer.Argument(metavar="FILE", show_default=False)], database: Database = DEFAULT_DATABASE
) -> None:
    """Put a backup in the database's place. The backup is checked first, and the old file is kept."""
    from briefings.engine.restoring import restore as put_back

    file, now = _sqlite_file(database), SystemClock().now()
    keep_as = file.with_name(f"{file.name}.before-restore-{now:%Y%m%dT%H%M%SZ}")
    had_one = file.exists()
    asyncio.run(put_back(source, file, keep_as, now))
    print_line(f"restored {file} from {source}")
    if had_one:
        print_line(f"the old file is {keep_as}", style="dim")


def _instant(written: str) -> datetime:
    check_date(written)
    at = datetime.fromisoformat(written)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _read_files(paths: list[Path]) -> tuple[list[LoadRequest], list[tuple[str, str]]]:
    requests, faults = [], []
    for path in find_files(paths):
        try:
            requests.append(LoadRequest(path.read_bytes(), path.name))
        except IsADirectoryError:
            faults.append((str(path), f"This folder holds no article ({', '.join(sorted(FILE_ENDINGS))})."))
        except OSError as fault:
            faults.append((str(path), fault.strerror or str(fault)))
    return requests, faults


def _sqlite_file(database: str) -> Path:
    from briefings.store.database import parse_address

    url = parse_address(database)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise BadSetting("This copies SQLite files only. For PostgreSQL use pg_dump and pg_restore.")
    return Path(url.database)


def _as_json(post: PlannedPost) -> dict[str, Any]:
    from briefings.render.text import to_text

    return {"at": post.at, "place": post.place.key, "kind": post.kind.value, "text": to_text(post.draft, now=post.at)}


def _print_posts(posts: tuple[PlannedPost, ...]) -> None:
    from briefings.render.text import to_text

    for post in posts:
        print_line(f"{post.at:%a %d %b %Y %H:%M} UTC  {post.kind.value} → {_name(post.place)}", style="bold")
        for line in to_text(post.draft, now=post.at).splitlines():
            print_line(f"    {line}")
        print_line("")
    print_line(f"{len(posts)} posts" if len(posts) != 1 else "1 post")


def _print_status(found: QueueStatus) -> None:
    for state, count in sorted(found.counts.items()):
        print_line(f"{state:<10}{count:>8}")
    if not found.counts:
        print_line("The queue is empty: no server has switched anything on yet.")
    for name, at in (
        ("next due", found.next_due_at),
        ("oldest due", found.oldest_due_at),
        ("last sent", found.last_sent_at),
    ):
        print_line(f"{name:<12}{at:%Y-%m-%d %H:%M:%S} UTC" if at else f"{name:<12}-")


def _print_accounts(found: tuple[Account, ...]) -> None:
    if not found:
        print_line("Nothing has been due yet.")
    for account in found:
        row = account.delivery
        print_line(f"{row.due_at:%Y-%m-%d %H:%M} UTC  {row.kind.value} → {_name(row.place)}: {row.state.value}", "bold")
        if row.reason:
            print_line(f"    {row.reason}")
        for attempt in account.attempts:
            detail = f" ({attempt.detail})" if attempt.detail else ""
            print_line(f"    {attempt.at:%H:%M:%S}  {attempt.outcome}{detail}", "dim")


def _name(place: Place) -> str:
    return f"channel {place.channel_id}" if place.channel_id is not None else f"person {place.user_id}"
