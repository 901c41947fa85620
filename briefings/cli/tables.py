"""What was found in an article as tables for a terminal. Article text is printed as it is, never as markup."""

from collections.abc import Iterable, Sequence
from typing import Any

from briefings.cli.app import printable


def print_tables(found: dict[str, Any]) -> None:
    """Prints one article, as `model.as_json` gives it, on standard output."""
    from rich.console import Console  # late: a tenth of a second that the other outputs need not wait for
    from rich.rule import Rule

    console = Console()
    console.print(Rule(_text(found["id"])))
    console.print(_text(found["headline"] or "(no headline)", style="bold"))
    facts = (found[name] for name in ("published", "category", "source", "byline", "url"))
    console.print(_text(" · ".join(fact for fact in facts if fact), style="dim"))
    if found["lede"]:
        console.print(_text(f"\n{found['lede']}\n"))
    for title, columns, rows in _tables(found):
        if rows := list(rows):
            console.print(_table(title, columns, rows))


def _tables(found: dict[str, Any]) -> Iterable[tuple[str, Sequence[str], Iterable[Sequence[str | None]]]]:
    from briefings.render.pieces import said_words  # late, as above: it brings the templates

    yield (
        "Sections",
        ("label", "kind", "text"),
        ((s["label"], s["kind"], "\n".join([s["text"], *("• " + b for b in s["bullets"])]).strip())
         for s in found["sections"]),
    )  # fmt: skip
    yield (
        "Quotes",
        ("speaker", "role", "kind", "words"),
        ((q["speaker"], q["role"], q["kind"], said_words(q["text"], q["spans"])) for q in found["quotes"]),
    )
    yield (
        "Events",
        ("start", "status", "kind", "title"),
        ((e["start"], e["status"], e["kind"], e["title"]) for e in found["events"]),
    )
    yield "Dates", ("text", "value"), ((d["text"], d["value"]) for d in found["dates"])
    yield "Links", ("text", "url"), ((k["text"], k["url"]) for k in found["links"])


def _table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str | None]]) -> Any:
    from rich.table import Table

    table = Table(title=title, title_justify="left")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(_text, row))
    return table


def _text(words: str | None, style: str = "") -> Any:
    from rich.text import Text

    return Text(printable(words or ""), style=style)
