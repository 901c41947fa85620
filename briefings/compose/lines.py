"""The lines that an article offers: its big picture, its quotes, and where each is from."""

from collections.abc import Iterable, Sequence

from briefings.compose.frames import find_frames
from briefings.model.article import Passage, Section
from briefings.model.briefing import Line, QuoteLine, SourceRef, StoredArticle
from briefings.model.meeting import Mention

BIG_PICTURE_KINDS = (
    *("big_picture", "why_it_matters", "whats_at_stake", "stakes", "driving_the_news", "state_of_play"),
    *("where_it_stands", "zoom_out", "context", "bottom_line", "upshot", "takeaway"),
)
"""The sections that tell what a story is about, the best first. The order is a judgement. A section on the
latest turn or on what went before is none of them: the lede says more."""


def source_of(stored: StoredArticle) -> SourceRef:
    """How answers refer to the article. Without a headline, its first words stand for it."""
    article = stored.article
    return SourceRef(stored.id, article.title, article.url, article.source, article.published_on)


def find_big_picture(stored: StoredArticle) -> tuple[Line, ...]:
    """What the article is about: its section of that name with the bullets, else the next best section, else
    the lede. Empty only for an article that has none of them."""
    source = source_of(stored)
    section = _best_section(stored.article.sections)
    if section:
        passages = sorted((*section.paragraphs, *section.bullets), key=lambda passage: passage.start)
        return tuple(line_of(passage, source) for passage in passages)
    return (line_of(stored.article.lede, source),) if stored.article.lede else ()


def quotes_of(stored: StoredArticle) -> tuple[QuoteLine, ...]:
    """All the article's quotes in their order, but for those that only stand in its headline."""
    article, source = stored.article, source_of(stored)
    headline = article.headline or ""
    body = article.text.find(headline) + len(headline) if headline else 0
    year = (article.published_on or stored.loaded_at).year
    return tuple(
        QuoteLine(
            quote.text,
            quote.speaker,
            quote.role,
            quote.cue,
            quote.kind,
            source,
            tuple((span.start, span.end) for span in quote.spans),
            frame.words,
            frame.is_old,
        )
        for quote, frame in zip(article.quotes, find_frames(article, year), strict=True)
        if not (quote.text in headline and quote.spans[0].start < body)
    )


def find_announcement(mention: Mention, articles: Iterable[StoredArticle]) -> Line | None:
    """The sentence in which an article says what it says about a meeting; None if the article is not there."""
    stored = next((stored for stored in articles if stored.id == mention.article_id), None)
    if stored is None:
        return None
    said = mention.event.sentence
    return Line(" ".join(stored.article.text[said.start : said.end].split()), source_of(stored), said.start, said.end)


def line_of(passage: Passage, source: SourceRef) -> Line:
    """The passage as a line with its source."""
    return Line(passage.text, source, passage.start, passage.end)


def _best_section(sections: Sequence[Section]) -> Section | None:
    ranked = [s for s in sections if s.kind in BIG_PICTURE_KINDS and (s.paragraphs or s.bullets)]
    return min(ranked, key=lambda section: BIG_PICTURE_KINDS.index(section.kind), default=None)
