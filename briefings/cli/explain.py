"""`briefings explain`: the text of an article with every span marked and the name of the rule that found it.

The HTML page stands alone, loads nothing and escapes all that comes from the article; no mark of the article turns the
reading direction of what stands beside it.
"""

import html as entities
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from briefings import sources
from briefings.cli.app import app, check_date, complain_of_no_date, printable
from briefings.errors import BadSetting, UnreadableSource
from briefings.model.article import Article
from briefings.parse import parse_article

COLOURS = {
    "headline": "#8250df",
    "lede": "#57606a",
    "section": "#0550ae",
    "quote": "#116329",
    "date": "#953800",
    "event": "#a40e26",
}
"""A colour for each kind of mark; a stretch with several has that of the last named here."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of the text: what it is, what was understood and the rule that found it."""

    start: int
    end: int
    kind: str
    meaning: str
    rule: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the text with the marks that cover it and those that end with it."""

    text: str
    marks: tuple[Mark, ...]
    ending: tuple[Mark, ...]


_ON_STANDARD_OUTPUT = Path("-")
_GENERATOR = '<meta name="generator" content="briefings explain">'
"""Tells a page of ours from any other file, which is not written over."""


class _HtmlAlone(TyperCommand):
    """A verb whose `--html` means standard output where no path follows."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Puts the path in that is left out."""
        given = []
        for word, behind in pairwise([*args, "--"]):
            given += [word, str(_ON_STANDARD_OUTPUT)] if word == "--html" and behind.startswith("--") else [word]
        return super().parse_args(ctx, given)


@app.command(cls=_HtmlAlone)
def explain(
    file: Annotated[Path, typer.Argument(help="An article: plain text, Markdown, HTML or .eml.")],
    html: Annotated[
        Path | None,
        typer.Option(
            metavar="[OUT]",
            help="As a page: on standard output, or into OUT, a new file or an earlier page of this verb.",
        ),
    ] = None,
    published: Annotated[str | None, typer.Option(metavar="DATE", help="Dates an article without a date.")] = None,
) -> None:
    """Show an article's text with what was found in it, and the rule that found it."""
    if published is not None:
        check_date(published)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UnreadableSource(f"{file}: {error.strerror}") from None
    article = parse_article(sources.read(data, name=file.name, fallback_published=published))
    if article.dates and not article.published:
        complain_of_no_date(str(file))
    if html == _ON_STANDARD_OUTPUT:
        print(as_page(article, file.name), end="")
    elif html:
        _write_page(as_page(article, file.name), html, file)
    else:
        _print(article)


def _write_page(page: str, out: Path, file: Path) -> None:
    """Writes a page about `file`; over a file that is no such page, or over `file`, never."""
    try:
        if out.is_file() and (out.samefile(file) or not _is_ours(out)):
            raise BadSetting(
                f"{out}: This is the article, or no page of explain: it stays as it is. Name another file."
            )
        out.write_text(page, encoding="utf-8")
    except OSError as error:
        raise BadSetting(f"{out}: {error.strerror}") from None


def _is_ours(out: Path) -> bool:
    """Whether an earlier `explain` wrote the file, or nobody anything in it."""
    with out.open("rb") as opened:
        head = opened.read(300)
    return not head or _GENERATOR.encode() in head


def find_marks(article: Article) -> tuple[Mark, ...]:
    """Every stretch of the text that something was understood from, in the order of the text."""
    return tuple(sorted(_marks(article), key=lambda mark: (mark.start, -mark.end)))


def _marks(article: Article) -> Iterator[Mark]:
    if article.headline and (at := article.text.find(article.headline)) >= 0:
        yield Mark(at, at + len(article.headline), "headline", "", "headline")
    if article.lede:
        yield Mark(article.lede.start, article.lede.end, "lede", "", "the story's first paragraph")
    for section in article.sections:
        inside = [passage.start for passage in (*section.paragraphs, *section.bullets)]
        yield Mark(section.start, min(inside), "section", section.kind, section.rule)
    for quote in article.quotes:
        for span in quote.spans:
            meaning = f"{quote.kind}, {quote.speaker or 'nobody named'}"
            yield Mark(span.start, span.end, "quote", meaning, quote.rule)
    for mention in article.dates:
        yield Mark(mention.start, mention.end, "date", mention.value, mention.rule)
    for event in article.events:
        for span in event.spans:
            yield Mark(span.start, span.end, "event", f"{event.start} {event.title}", event.rule)


def cut(article: Article) -> Iterator[Stretch]:
    """The text, cut wherever a mark begins or ends. Marks may overlap in any way."""
    marks = [mark for mark in find_marks(article) if mark.start < mark.end]
    edges = sorted({0, len(article.text), *(m.start for m in marks), *(m.end for m in marks)})
    waiting = iter(marks)
    following = next(waiting, None)
    covering: list[Mark] = []
    for start, end in pairwise(edges):
        while following and following.start == start:
            covering.append(following)
            following = next(waiting, None)
        ending = tuple(mark for mark in covering if mark.end == end)
        yield Stretch(article.text[start:end], tuple(covering), ending)
        covering = [mark for mark in covering if mark.end > end]


def _kind(stretch: Stretch) -> str | None:
    """The kind that a stretch is coloured for."""
    kinds = {mark.kind for mark in stretch.marks}
    return next((kind for kind in reversed(COLOURS) if kind in kinds), None)


def _note(mark: Mark) -> str:
    return " = ".join(filter(None, (mark.rule or mark.kind, mark.meaning)))


def _facts(article: Article) -> dict[str, str | None]:
    names = ("headline", "published", "category", "byline", "source", "url")
    return {name: getattr(article, name) for name in names}


def _print(article: Article) -> None:
    from rich.console import Console  # late: a tenth of a second that the other verbs need not wait for
    from rich.text import Text

    page = Text()
    for name, value in _facts(article).items():
        page.append(f"{name:>9} ", style="dim").append(f"{printable(value or '-')}\n")
    page.append("\n")
    for stretch in cut(article):
        kind = _kind(stretch)
        page.append(printable(stretch.text), style=f"underline {COLOURS[kind]}" if kind else "")
        for mark in stretch.ending:
            page.append(f" ‹{printable(_note(mark))}›", style=f"dim {COLOURS[mark.kind]}")
    Console(file=sys.stdout, soft_wrap=True).print(page)


def as_page(article: Article, title: str) -> str:
    """The article as one HTML page."""
    rules = "".join(f".{kind}{{color:{colour};border-color:{colour}}}" for kind, colour in COLOURS.items())
    facts = "".join(f"<dt>{name}</dt><dd>{_escape(value or '–')}</dd>" for name, value in _facts(article).items())
    body = "".join(_stretch_as_html(stretch) for stretch in cut(article))
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"{_GENERATOR}"
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">"""
        f"<title>{_escape(title)}</title><style>{_STYLE}{rules}</style></head><body>"
        f"<h1>{_escape(title)}</h1><dl>{facts}</dl><pre>{body}</pre></body></html>\n"
    )


def _escape(text: str) -> str:
    return entities.escape(printable(text))


def _stretch_as_html(stretch: Stretch) -> str:
    kind = _kind(stretch)
    if not kind:
        return _escape(stretch.text)
    notes = _escape("; ".join(map(_note, stretch.marks)))
    labels = "".join(f'<small class="{m.kind}">{_escape(_note(m))}</small>' for m in stretch.ending)
    return f'<mark class="{kind}" title="{notes}">{_escape(stretch.text)}</mark>{labels}'


_STYLE = (
    "body{font:16px/1.6 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1f2328;"
    "background:#fff}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}"
    "mark{background:none;border-bottom:2px solid}small{font-size:.7em;margin:0 .3em;border:1px solid;"
    "border-radius:.3em;padding:0 .3em}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem}"
    "dt{color:#57606a}dd{margin:0}"
    "h1,dd,mark,small{unicode-bidi:isolate}"
)
