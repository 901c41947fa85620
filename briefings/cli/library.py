"""`briefings load`, `remove`, and the questions: `brief`, `quotes`, `upcoming`, `search`, `articles`."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from briefings.cli import answers as printed
from briefings.cli.app import FAILED, app, check_date, complain, track
from briefings.clock import SystemClock
from briefings.errors import BriefingsError, EmptyLibrary
from briefings.model.article import FILE_ENDINGS, Article
from briefings.model.briefing import LoadResult, StoredArticle
from briefings.model.library import OPERATOR

if TYPE_CHECKING:
    from briefings.engine import Engine

T = TypeVar("T")

Database = Annotated[
    str,
    typer.Option(
        "--database",
        metavar="URL",
        envvar="DATABASE_URL",
        help="sqlite:///PATH, a path, or postgresql://USER:PASSWORD@HOST/NAME.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON on standard output.")]
TopicOption = Annotated[str, typer.Option(help="Words, or #12 for one article.")]
PageNumber = Annotated[int, typer.Option(min=1, help="Which page of a long answer.")]

READ_AHEAD = 256
"""Files that are read before the first of them is stored: memory stays the same however many there are."""

DEFAULT_DATABASE = "sqlite:///data/briefings.db"


@app.command()
def load(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE|FOLDER...", show_default=False)],
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="ISO 8601; dates an article that carries no date itself.")
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, max=256, help="How many cores to read with.")] = 1,
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """Put articles into the library that every server sees; a corrected article becomes a new revision."""
    if published is not None:
        check_date(published)
    files = list(find_files(paths))
    with _parse_all(files, published, jobs) as outcomes:
        results = asyncio.run(_store(files, outcomes, database))
    show([_summarize(*result) for result in results], as_json, partial(printed.print_loaded, results))
    if len(results) < len(files):
        raise typer.Exit(FAILED)


@app.command()
def remove(
    ids: Annotated[list[int], typer.Argument(metavar="ID...", show_default=False)],
    database: Database = DEFAULT_DATABASE,
) -> None:
    """Take articles out of the library, with the dates that only they announce."""
    for article_id in ids:
        removed = ask(database, partial(_remove, article_id))
        printed.print_line(f"removed #{removed.id}: {removed.article.title}")


@app.command()
def brief(
    topic: Annotated[str, typer.Argument(help="Words, or #12 for one article; the newest story without.")] = "",
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """The big picture, the key quotes and the dates of a story."""
    briefing = ask(database, lambda engine: engine.answers.brief(topic, OPERATOR))
    show(asdict(briefing), as_json, partial(printed.print_briefing, briefing))


@app.command()
def quotes(
    speaker: Annotated[str, typer.Option(help="A name, or part of it.")] = "",
    topic: TopicOption = "",
    page: PageNumber = 1,
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """What people said, word for word, the newest first."""
    found = ask(database, lambda engine: engine.answers.quotes(OPERATOR, speaker, topic, page, size=10))
    show(asdict(found), as_json, partial(printed.print_quotes, found))


@app.command()
def upcoming(
    days: Annotated[int, typer.Option(help="How many days ahead to look.")] = 30,
    topic: TopicOption = "",
    page: PageNumber = 1,
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """The dates ahead, in order, with those that were called off."""
    found = ask(database, lambda engine: engine.answers.upcoming(OPERATOR, days, topic, page, size=20))
    show(asdict(found), as_json, partial(printed.print_upcoming, found, days))


@app.command()
def search(
    query: Annotated[list[str], typer.Argument(help='Words; "a phrase", begin*, this OR that, -without.')],
    page: PageNumber = 1,
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """The articles that hold these words, the best match first, with the passage."""
    found = ask(database, lambda engine: engine.answers.search(" ".join(query), OPERATOR, page, size=10))
    show(asdict(found), as_json, partial(printed.print_hits, found))


@app.command()
def articles(
    topic: TopicOption = "",
    page: PageNumber = 1,
    as_json: AsJson = False,
    database: Database = DEFAULT_DATABASE,
) -> None:
    """What is in the library, the newest first."""
    found = ask(database, lambda engine: engine.library.listing(OPERATOR, page, size=20, topic=topic))
    show(asdict(found), as_json, partial(printed.print_articles, found))


async def _remove(article_id: int, engine: "Engine") -> StoredArticle:
    return await engine.library.remove(article_id, OPERATOR)


def ask(database: str, question: Callable[["Engine"], Awaitable[T]]) -> T:
    """The engine's answer to one question; where there is nothing yet, EmptyLibrary names the verb that loads."""
    from briefings.engine import open_engine  # late: half a second that `briefings parse` need not wait for

    async def ask() -> T:
        async with open_engine(database, SystemClock()) as engine:
            return await question(engine)

    try:
        return asyncio.run(ask())
    except EmptyLibrary:
        raise EmptyLibrary(printed.NO_ARTICLES) from None


async def _store(
    files: Sequence[Path], outcomes: Iterable[Article | str], database: str
) -> list[tuple[str, LoadResult]]:
    """What became of each file that could be read; what is wrong with another is told at once."""
    from briefings.engine import open_engine

    results: list[tuple[str, LoadResult]] = []
    async with open_engine(database, SystemClock()) as engine:
        for path, outcome in track(zip(files, outcomes, strict=True), total=len(files), what="Loading"):
            if isinstance(outcome, str):
                complain(f"{path}: {outcome}")
            else:
                results.append((str(path), await engine.library.keep(outcome, OPERATOR)))
    return results


@contextmanager
def _parse_all(files: Sequence[Path], published: str | None, jobs: int) -> Iterator[Iterator[Article | str]]:
    """Gives each file's article, or what is wrong with it, in their order."""
    parse_one = partial(_parse_file, published=published)
    if jobs == 1:
        yield map(parse_one, files)
        return
    with ProcessPoolExecutor(jobs) as pool:
        pool.submit(int).result()  # so that the processes start before the database has threads
        batches = (files[start : start + READ_AHEAD] for start in range(0, len(files), READ_AHEAD))
        yield (outcome for batch in batches for outcome in pool.map(parse_one, batch, chunksize=8))


def _parse_file(path: Path, published: str | None) -> Article | str:
    from briefings import sources
    from briefings.parse import parse_article

    if path.is_dir():
        return f"This folder holds no article ({', '.join(sorted(FILE_ENDINGS))})."
    try:
        return parse_article(sources.read(path.read_bytes(), name=path.name, fallback_published=published))
    except OSError as error:
        return error.strerror or str(error)
    except BriefingsError as error:
        return str(error)


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that are named, whatever their endings, and those of the named folders with one of `FILE_ENDINGS`, in
    the order of their names. A folder without any stands for itself, to be complained of in its turn."""
    for path in paths:
        found = sorted(file for file in path.rglob("*") if file.suffix.lower() in FILE_ENDINGS and file.is_file())
        yield from found or [path]


def _summarize(name: str, result: LoadResult) -> dict[str, Any]:
    """What became of a file, without the article's text, which the file has."""
    stored = result.stored
    return {
        "file": name,
        "outcome": result.outcome,
        "article_id": stored.id,
        "revision": stored.revision,
        "headline": stored.article.title,
        "published": stored.article.published,
        "sections": len(stored.article.sections),
        "quotes": len(stored.article.quotes),
        "meetings": [asdict(meeting) for meeting in result.meetings],
    }


def show(answer: Any, as_json: bool, print_it: Callable[[], None]) -> None:
    if as_json:
        typer.echo(json.dumps(answer, default=_write_instant, ensure_ascii=False, indent=2))
    else:
        print_it()


def _write_instant(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no form in JSON")
