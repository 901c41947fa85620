"""Answers as lines for a terminal. What articles say is printed as it is: never as markup, never as a control code."""

from collections.abc import Iterable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from briefings.cli.app import printable
from briefings.model.article import EventStatus
from briefings.model.briefing import Briefing, LoadResult, Page, QuoteLine, SearchHit, SourceRef
from briefings.model.meeting import Meeting
from briefings.model.when import has_time, instant
from briefings.render.pieces import said_words
from briefings.render.when import show_start

NO_ARTICLES = "No articles. Load some (.txt, .md, .html or .eml): briefings load FILE or FOLDER"


def print_loaded(results: Sequence[tuple[str, LoadResult]]) -> None:
    """What became of each file."""
    for name, result in results:
        article, count = result.stored.article, len(result.mention_ids)
        print_line(f"{result.outcome:<8}#{result.stored.id}  {article.title}", style="bold")
        found = f"{len(article.sections)} sections, {len(article.quotes)} quotes, {count} events"
        print_line(f"{'':8}{name}: {found}", style="dim")
        if article.published is None:
            print_line(f"{'':8}It prints no date of its own, so that no dates were read: load it with --published.")


def print_briefing(briefing: Briefing) -> None:
    """A story with its key quotes and dates."""
    story = briefing.story
    print_line(story.headline, style="bold")
    _print_sources(story.sources)
    _print_part("The big picture", (line.text for line in story.big_picture))
    _print_part("Key quotes", map(_quote, story.quotes), briefing.more_quotes)
    _print_part("Dates", map(_meeting, story.meetings), briefing.more_meetings)
    _print_part("Also on this topic", (_source(source) for source in briefing.others))


def print_quotes(page: Page[QuoteLine]) -> None:
    """One page of quotes, each with its source."""
    for quote in page.items:
        print_line(_quote(quote))
        print_line(f"  {_source(quote.source)}", style="dim")
    _print_end(page, "quotes", "No such quote. Try without --speaker or --topic.")


def print_upcoming(page: Page[Meeting], days: int) -> None:
    """One page of dates, each with the article that spoke of it last."""
    for meeting in page.items:
        print_line(_meeting(meeting))
        print_line(f"  {meeting.latest.headline} (#{meeting.latest.article_id})", style="dim")
    _print_end(page, "dates", f"Nothing is announced for the next {days} days. Try more --days, or load articles.")


def print_hits(page: Page[SearchHit]) -> None:
    """One page of articles that match, each with its passage."""
    for hit in page.items:
        print_line(_source(hit.source), style="bold")
        print_line(f"  {hit.line.text}")
    _print_end(page, "articles", "No article holds all of these words. Try fewer, or the beginning of one: secur*")


def print_articles(page: Page[SourceRef]) -> None:
    """One page of the library."""
    for source in page.items:
        print_line(_source(source))
    _print_end(page, "articles", NO_ARTICLES)


def print_line(words: str, style: str = "") -> None:
    """One line; a terminal breaks it where it is too long."""
    from rich.console import Console  # late: a tenth of a second that the other outputs need not wait for
    from rich.text import Text

    console = Console()
    console.print(Text(printable(words), style=style), soft_wrap=not console.is_terminal)


def _print_part(title: str, lines: Iterable[str], more: int = 0) -> None:
    shown = list(lines)
    if not shown:
        return
    print_line(f"\n{title}", style="bold")
    for line in shown:
        print_line(f"- {line}")
    if more:
        print_line(f"  and {more} more", style="dim")


def _print_sources(sources: Iterable[SourceRef]) -> None:
    for source in sources:
        facts = (str(source.published_on or ""), source.source, source.url, f"#{source.article_id}")
        print_line(" · ".join(fact for fact in facts if fact), style="dim")


def _print_end(page: Page[Any], what: str, nothing: str) -> None:
    if not page.total:
        print_line(nothing)
    elif page.pages > 1:
        print_line(f"page {page.number} of {page.pages}, {page.total} {what}", style="dim")


def _quote(quote: QuoteLine) -> str:
    speaker = ", ".join(filter(None, (quote.speaker, quote.role)))
    return f"“{said_words(quote.text, quote.spans)}”" + (f" — {speaker}" if speaker else "")


def _source(source: SourceRef) -> str:
    facts = ", ".join(filter(None, (str(source.published_on or ""), source.source)))
    return f"#{source.article_id}  {source.headline}" + (f" ({facts})" if facts else "")


def _meeting(meeting: Meeting) -> str:
    notes = [] if meeting.status is EventStatus.SCHEDULED else [meeting.status.value]
    if meeting.moved_from:
        notes.append(f"moved from {show_start(meeting.moved_from)}")
    where = f", {meeting.location}" if meeting.location else ""
    return f"{_when(meeting)}  {meeting.title}{where}" + (f" ({', '.join(notes)})" if notes else "")


def _when(meeting: Meeting) -> str:
    """The day, and the hour as the article printed it."""
    day = show_start(meeting.start, meeting.end)
    hour = f" {meeting.start[11:]} {_zone(meeting)}".rstrip() if has_time(meeting.start) else ""
    return day + hour


def _zone(meeting: Meeting) -> str:
    """The zone of its hour; of one that belongs to no place ("Etc/GMT") what clocks there call it."""
    zone = meeting.timezone or ""
    if not zone.startswith("Etc/"):
        return zone
    return instant(meeting.start, zone).astimezone(ZoneInfo(zone)).tzname() or zone
