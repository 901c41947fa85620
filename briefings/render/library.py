"""What shows of the library: lists of articles, an article by its sections, what a new one holds, a preview."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from briefings.model.briefing import Briefing, LoadResult, Page, SourceRef, StoredArticle
from briefings.model.draft import Button, Draft, Part, Row, Text
from briefings.model.meeting import Meeting
from briefings.render import answers, buttons, passages, pieces
from briefings.render.escape import measure
from briefings.render.limits import fit
from briefings.render.words import write

ACCENT = 0x4A5568

_PAGE_ROOM = 2800
"""Room for an article's own text on a page: leaves enough for a headline with the longest address."""

_TO_MEND_MOST = 6
"""A date with two buttons counts four components of forty."""


def articles(page: Page[SourceRef], topic: str) -> Draft:
    """The stored articles, newest first; one page."""
    head = Text(write("articles", page=page, topic=topic))
    room = pieces.ROOM - pieces.size([head])
    texts = pieces.write_all(room, "article", [{"source": source} for source in page.items])
    items = [
        Text(text, buttons.whole_article(source.article_id, "Read"))
        for text, source in zip(texts, page.items, strict=True)
    ]
    return fit([head, *items, Row(buttons.turn_page(page, ("articles",), (topic,)))], accent=ACCENT)


def article_sections(stored: StoredArticle, page: int = 1) -> Draft:
    """The whole article, word for word, by its sections; one page of as many as it takes."""
    lines = tuple(passages.print_article(stored.article))
    pages = passages.paginate(lines, _measure_line, _PAGE_ROOM)
    shown = passages.get_page(pages, page)
    head = Text(write("article_sections", article=stored.article, headline=stored.article.title, page=shown))
    body = Text(write("sections", sections=passages.by_label(shown.items)))
    turn = buttons.turn_page(shown, (str(stored.id), "sections"), action="part")
    return fit([head, body, Row(turn)], accent=ACCENT)


def loaded(result: LoadResult, now: datetime, zone: str) -> Draft:
    """What was found in a loaded article; each date with buttons to correct or drop it."""
    article = result.stored.article
    head = Text(
        write(
            "loaded",
            outcome=result.outcome,
            stored=result.stored,
            article=article,
            headline=article.title,
            meetings=len(result.meetings),
            as_of=article.as_of,
        )
    )
    parts: list[Part] = [head]
    found = list(zip(result.meetings, result.mention_ids, strict=True))
    for meeting, mention_id in found[:_TO_MEND_MOST]:
        parts += [*_to_mend(meeting, now, zone, result.stored.id), buttons.mend_event(mention_id)]
    if more := len(found) - _TO_MEND_MOST:
        parts += [Text(write("loaded_more", more=more))] if more > 0 else []
    return fit([*parts, _part_buttons(result)], accent=ACCENT)


def removal(stored: StoredArticle) -> Draft:
    """The question whether an article is to be taken out of the library, with the button that does it."""
    words = write("removal", stored=stored, article=stored.article, dates=len(stored.article.events))
    return fit([Text(words), Row((buttons.remove(stored.id),))], accent=ACCENT)


def preview(b: Briefing, now: datetime, zone: str, keep: Button | None, as_of: date | None = None) -> Draft:
    """The briefing of a text that is not stored, with a button to keep it for those who may. `as_of`: the day as of
    which a text without a date of its own was read."""
    note = Text(write("preview", may_keep=keep is not None, as_of=as_of))
    parts = [note, *(_without_buttons(part) for part in answers.briefing_parts(b, now, zone))]
    return fit([*parts, Row((keep,) if keep else ())], accent=ACCENT)


def _measure_line(line: passages.PrintedLine) -> int:
    return measure(line.text) + min(measure(line.label), 300) + 8


def _to_mend(meeting: Meeting, now: datetime, zone: str, told_by: int) -> Sequence[Part]:
    return pieces.meetings([meeting], now, zone, pieces.LEAST_FOR_A_MEETING, told_by=told_by, with_buttons=False)


def _part_buttons(result: LoadResult) -> Row:
    article = str(result.stored.id)
    parts = [("sections", "Whole article")]
    parts += [("quotes", "All quotes")] if result.stored.article.quotes else []
    parts += [("dates", "All dates")] if result.meetings else []
    return Row(tuple(Button(label, "part", (article, part, "1")) for part, label in parts))


def _without_buttons(part: Part) -> Part:
    return replace(part, button=None) if isinstance(part, Text) else part
