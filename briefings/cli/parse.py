"""`briefings parse`: what the parser finds in files or in lines of standard input, without storing anything."""

import gc
import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent import futures
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from briefings import sources
from briefings.cli.app import FAILED, app, complain, complain_of_no_date, track
from briefings.cli.tables import print_tables
from briefings.errors import BriefingsError, UnknownFormat, UnreadableSource
from briefings.model.article import RawArticle, SourceFormat
from briefings.model.as_json import to_json
from briefings.parse import parse_article

CHUNK = 16
"""Lines that go to another core in one go."""

QUEUED = 4
"""Chunks for each core that are read ahead: memory stays the same however many lines there are."""

SELDOM = 10_000
"""So many objects more than before make the collector of garbage look for some."""

Outcome = dict[str, Any]


@app.command()
def parse(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Articles: plain text, Markdown, HTML or .eml.", show_default=False),
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="ISO 8601; dates an article that carries no date itself.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="A JSON array on standard output, as without any option.")
    ] = False,
    as_jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl", help='An article a line; without files, from lines {"id", "text", ...} on standard input.'
        ),
    ] = False,
    readable: Annotated[bool, typer.Option("--readable", help="Tables for people to read.")] = False,
    jobs: Annotated[int, typer.Option(min=1, max=256, help="How many cores to use.")] = 1,
) -> None:
    """Print what articles say: header, sections, quotes, dates, events, links."""
    if sum((as_json, as_jsonl, readable)) > 1:
        raise typer.BadParameter("give only one of --json, --jsonl and --readable")
    if not files and not as_jsonl:
        raise typer.BadParameter("give at least one file, or --jsonl and lines on standard input")
    if published is not None and not _is_date(published):
        raise typer.BadParameter(f"{published!r} is no ISO 8601 date, such as 2024-03-04")
    rest_collector()
    if files:
        paths = track(files, total=len(files), what="Parsing")
        outcomes = _run(partial(_parse_file, fallback=published), paths, jobs)
        all_good = _print_files(outcomes, as_jsonl=as_jsonl, readable=readable)
    else:
        lines = enumerate(track(sys.stdin.buffer, total=None, what="Parsing"), start=1)
        outcomes = _run(partial(_parse_line, fallback=published), lines, jobs)
        all_good = _print_lines(outcomes)
    if not all_good:
        raise typer.Exit(FAILED)


def rest_collector() -> None:
    """Has the collector of garbage look seldom, and never at what is loaded now: the rules stay, and an article leaves
    next to no cycles. It would take a twentieth of the time."""
    gc.freeze()
    gc.set_threshold(SELDOM)


def _is_date(published: object) -> bool:
    try:
        datetime.fromisoformat(published if isinstance(published, str) else "")
    except ValueError:
        return False
    return True


def _run(work: Callable[[Any], Outcome], items: Iterable[Any], jobs: int) -> Iterator[Outcome]:
    """The outcome of each item, in the order of the items."""
    if jobs == 1:
        yield from map(work, items)
        return
    waiting: deque[futures.Future[list[Outcome]]] = deque()
    chunks = iter(items)
    with futures.ProcessPoolExecutor(jobs) as pool:
        while chunk := list(islice(chunks, CHUNK)):
            waiting.append(pool.submit(_run_chunk, work, chunk))
            if len(waiting) >= jobs * QUEUED:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _run_chunk(work: Callable[[Any], Outcome], chunk: list[Any]) -> list[Outcome]:
    return [work(item) for item in chunk]


def _parse_file(path: Path, fallback: str | None) -> Outcome:
    try:
        data = path.read_bytes()
    except OSError as error:
        return {"id": str(path), "error": error.strerror or str(error)}
    try:
        raw = sources.read(data, name=path.name, fallback_published=fallback)
    except BriefingsError as error:
        return {"id": str(path), "error": str(error)}
    return _parse(raw, path.name)


def _parse_line(numbered: tuple[int, bytes], fallback: str | None) -> Outcome:
    """The outcome of a line; an empty dict for an empty line. An error says which line it is of, counted from 1: blank
    lines have no outcome, and a broken line has no id by which the two could be matched."""
    number, line = numbered
    outcome = _parse_given(line, fallback) if line.strip() else {}
    return {**outcome, "error": f"Line {number}: {outcome['error']}"} if "error" in outcome else outcome


def _parse_given(line: bytes, fallback: str | None) -> Outcome:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": "This line is no JSON."}
    if not isinstance(given, dict):
        return {"id": None, "error": "This line is no JSON object."}
    try:
        raw = _read_given(given, fallback)
    except BriefingsError as error:
        return {"id": given.get("id"), "error": str(error)}
    return _parse(raw, given.get("id"))


def _parse(raw: RawArticle, identifier: str | int | None) -> Outcome:
    try:
        return to_json(parse_article(raw), identifier)
    except Exception as error:  # a fault of ours in one article must not cost the thousands behind it
        return {"id": identifier, "error": f"A fault of the parser, please report it: {error!r}"}


def _read_given(given: dict[str, Any], fallback: str | None) -> RawArticle:
    """The article of a line's `text`, `format` and `published`; raises UnreadableSource for wrong ones."""
    text, name, published = given.get("text"), given.get("format"), given.get("published") or fallback
    if not isinstance(text, str):
        raise UnreadableSource('This line has no "text".')
    if name is not None and (not isinstance(name, str) or name not in set(SourceFormat)):
        raise UnknownFormat(f'"format" is {name!r}; it can be {", ".join(SourceFormat)}.')
    if published is not None and not _is_date(published):
        raise UnreadableSource(f'"published" is {published!r}, which is no ISO 8601 date.')
    return sources.read(text, format=SourceFormat(name or "text"), fallback_published=published)


def _print_lines(outcomes: Iterable[Outcome]) -> bool:
    """Prints each outcome on its line at once; whether none was an error."""
    is_good = True
    for outcome in outcomes:
        if outcome:
            is_good = is_good and "error" not in outcome
            _print_line(outcome)
    return is_good


def _print_line(outcome: Outcome) -> None:
    """Prints at once, so that whoever writes the lines can wait for each answer."""
    print(json.dumps(outcome, ensure_ascii=False), flush=True)


def _print_files(outcomes: Iterable[Outcome], *, as_jsonl: bool, readable: bool) -> bool:
    """Prints the good outcomes and complains of the others; whether there were none of these."""
    good = []
    is_good = True
    for outcome in outcomes:
        if "error" in outcome:
            complain(f"{outcome['id']}: {outcome['error']}")
            is_good = False
            continue
        if as_jsonl:
            _print_line(outcome)
            continue
        if outcome["dates"] and not outcome["published"]:
            complain_of_no_date(outcome["id"])
        if readable:
            print_tables(outcome)
        else:
            good.append(outcome)
    if not as_jsonl and not readable:
        print(json.dumps(good, ensure_ascii=False, indent=2))
    return is_good
