"""`briefings parse` and `briefings explain`: what the parser finds in files, without storing anything."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from briefings import sources
from briefings.cli.app import app
from briefings.errors import BriefingsError
from briefings.model.article import SourceFormat
from briefings.model.as_json import to_json
from briefings.parse import parse_article


@app.command()
def parse(
    files: Annotated[list[Path] | None, typer.Argument(help="Articles: .txt, .md, .html or .eml.")] = None,
    published: Annotated[str | None, typer.Option(help="The date of an article that carries none.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One article a line, from standard input.")] = False,
) -> None:
    """Parse articles to JSON."""
    if jsonl:
        for line in sys.stdin.buffer:
            if line.strip():
                print(json.dumps(_parse_line(line), ensure_ascii=False))
        return
    print(json.dumps([_parse_file(p, published) for p in files or []], ensure_ascii=False, indent=2))


def _parse_line(line: bytes) -> dict[str, Any]:
    given = json.loads(line)
    try:
        raw = sources.read(
            given["text"],
            format=SourceFormat(given.get("format", "text")),
            fallback_published=given.get("published"),
        )
    except BriefingsError as error:
        return {"id": given.get("id"), "error": str(error)}
    return to_json(parse_article(raw), given.get("id"))


def _parse_file(path: Path, published: str | None) -> dict[str, Any]:
    raw = sources.read(path.read_bytes(), name=path.name, fallback_published=published)
    return to_json(parse_article(raw), path.name)
