"""What the buttons under a story open: all its quotes, all its dates, and the passages behind each line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from briefings.model.briefing import Dossier, Line, Page, QuoteLine, SourceRef, StoredArticle, Story
from briefings.model.draft import Button, Draft, Row, Text
from briefings.model.meeting import Meeting, Mention
from briefings.render import buttons, passages, pieces
from briefings.render.answers import ACCENT, quote_texts
from briefings.render.escape import clip
from briefings.render.limits import fit
from briefings.render.words import write

T = TypeVar("T")

_QUOTES_A_PAGE = 5
_DATES_A_PAGE = 6
_SOURCES_A_PAGE = 5
_PASSAGE_MOST = 380


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a shown line comes from: what it was shown as, the article's own passage, and its place there. Whoever
    corrected the line by hand is named, because the passage may say something else."""

    title: str
    passage: str
    place: str
    source: SourceRef | Mention
    corrected_by: int | None = None


def story_quotes(story: Story, page: int = 1) -> Draft:
    """Every quote of the story with speaker, role, article and date."""
    shown = _page_of(story.quotes, page, _QUOTES_A_PAGE)
    head = _head(story, "All quotes", shown, "No quotes in this story.")
    texts = quote_texts(shown.items, pieces.ROOM - pieces.size([head]))
    return fit([head, *pieces.divided(texts), _turn(story, "quotes", shown)], accent=ACCENT)


def story_meetings(story: Story, now: datetime, zone: str, page: int = 1) -> Draft:
    """Every date that the story announces, also those that are over."""
    shown = _page_of(story.meetings, page, _DATES_A_PAGE)
    head = _head(story, "All dates", shown, "No dates in this story.")
    room = pieces.ROOM - pieces.size([head])
    dates = pieces.meetings(shown.items, now, zone, room)
    return fit([head, *dates, _turn(story, "dates", shown)], accent=ACCENT)


def story_sources(story: Story, articles: Sequence[StoredArticle], page: int = 1) -> Draft:
    """The exact passage behind each line of the story, with its article and its place there.

    `articles` are those of `story.sources`; of one that is not among them, only the offset of a line is known,
    not the paragraph.
    """
    found = (*_trace_lines(story.big_picture, articles), *_trace_quotes(story.quotes, articles))
    shown = _page_of((*found, *_trace_meetings(story.meetings, articles)), page, _SOURCES_A_PAGE)
    head = _head(story, "Sources", shown, "Nothing to trace: no line, quote or date was found in this story.")
    foot = Row((*_turn(story, "sources", shown).buttons, *_read_whole(shown.items)))
    return fit([head, *_origins(shown.items), foot], accent=ACCENT)


def dossier_sources(dossiers: Sequence[Dossier], articles: Sequence[StoredArticle], reason: str = "") -> Draft:
    """The answer to "Sources & why" under a post: why it was made, in plain words, and the passages behind it."""
    origins: list[Origin] = []
    for dossier in dossiers:
        origins += _trace_meetings([dossier.meeting], articles)
        origins += _trace_lines(dossier.big_picture, articles)
        origins += _trace_quotes(dossier.quotes, articles)
    shown = origins[:_SOURCES_A_PAGE]
    head = Text(write("sources_why", reason=reason, passages=len(shown), more=len(origins) - len(shown)))
    return fit([head, *_origins(shown), Row(tuple(_read_whole(shown)))], accent=ACCENT)


def _trace_lines(lines: Sequence[Line], articles: Sequence[StoredArticle]) -> Iterator[Origin]:
    for line in lines:
        text = _text_of(line.source, articles)
        passage = text[line.start : line.end] if text else line.text
        yield Origin("The big picture", passage, _place(text, line.start), line.source)


def _trace_quotes(quotes: Sequence[QuoteLine], articles: Sequence[StoredArticle]) -> Iterator[Origin]:
    for quote in quotes:
        title = f"Quote: {quote.speaker}" if quote.speaker else "Quote"
        text, start = _text_of(quote.source, articles), quote.spans[0][0]
        paragraph = passages.paragraph_around(text, start)
        passage = paragraph if 0 < len(paragraph) <= _PASSAGE_MOST else quote.text
        yield Origin(title, passage, _place(text, start), quote.source)


def _trace_meetings(meetings: Sequence[Meeting], articles: Sequence[StoredArticle]) -> Iterator[Origin]:
    for meeting in meetings:
        for mention in reversed(meeting.mentions):
            text, said = _text_of(mention, articles), mention.event.sentence
            passage = text[said.start : said.end] if text else mention.event.title
            place = _place(text, said.start)
            yield Origin(f"Date: {meeting.title}", passage, place, mention, mention.corrected_by)


def _text_of(source: SourceRef | Mention, articles: Sequence[StoredArticle]) -> str:
    return next((stored.article.text for stored in articles if stored.id == source.article_id), "")


def _place(text: str, offset: int) -> str:
    return f"Paragraph {passages.paragraph_number(text, offset)}" if text else f"From character {offset}"


def _origins(origins: Sequence[Origin]) -> list[Text]:
    return [Text(write("source", origin=o, passage=clip(o.passage, _PASSAGE_MOST))) for o in origins]


def _read_whole(origins: Sequence[Origin]) -> list[Button]:
    """A button to each article that the passages are from, at most three."""
    articles = dict.fromkeys(origin.source.article_id for origin in origins)
    labels = ("Whole article", "Second article", "Third article")
    return [buttons.whole_article(id_, label) for id_, label in zip(articles, labels, strict=False)]


def _head(story: Story, heading: str, page: Page[T], nothing: str) -> Text:
    return Text(write("part", heading=heading, story=story, page=page, nothing=nothing))


def _turn(story: Story, part: str, page: Page[T]) -> Row:
    return Row(buttons.turn_page(page, (str(story.sources[0].article_id), part), action="part"))


def _page_of(items: Sequence[T], number: int, size: int) -> Page[T]:
    pages = [tuple(items[at : at + size]) for at in range(0, len(items), size)] or [()]
    return passages.get_page(pages, number)
