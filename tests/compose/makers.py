"""Articles with what a test is about: invented news, and where it stands in its text."""

from dataclasses import replace
from datetime import UTC, datetime

from briefings.model.article import Article, Passage, Quote, QuoteKind, Section, Span
from briefings.model.briefing import QuoteLine, SourceRef, StoredArticle
from briefings.model.library import SHARED
from briefings.model.meeting import Meeting
from tests.render.samples import make_meeting

NOW = datetime(2027, 5, 3, 8, 0, tzinfo=UTC)
ZONE = "Europe/Dublin"
SOURCE = SourceRef(1, "Headline", None, None, None)


def make_stored(
    id_: int,
    headline: str,
    lede: str = "",
    published: str = "2027-05-01",
    sections: dict[str, list[str]] | None = None,
    quotes: list[Quote] | None = None,
) -> StoredArticle:
    """An article as it is stored. `sections`: by kind, each with its paragraphs; one that begins with "- " is a
    bullet."""
    paragraphs = [headline, lede, *(words for section in (sections or {}).values() for words in section)]
    text = "\n\n".join(filter(None, paragraphs))
    article = Article(
        text=text,
        headline=headline or None,
        published=published,
        lede=_passage(text, lede) if lede else None,
        sections=tuple(_section(text, kind, words) for kind, words in (sections or {}).items()),
        quotes=tuple(quotes or ()),
    )
    return StoredArticle(id_, SHARED, 0, NOW, 1, article)


def make_quote(text: str, speaker: str | None = "Anneli Brask", kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    """A quote; its place is made up."""
    return Quote((Span(500, 500 + len(text)),), text, speaker, None, "said", kind)


def say(
    text: str, speaker: str | None = "Anneli Brask", kind: QuoteKind = QuoteKind.DIRECT, role: str | None = None
) -> QuoteLine:
    """A quote as `compose` picks among them."""
    return QuoteLine(text, speaker, role, "said", kind, SOURCE, ((0, len(text)),))


def announced_by(meeting_id: int, title: str, start: str, *articles: int, **fields: object) -> Meeting:
    """A meeting that these articles mention."""
    meeting = make_meeting(meeting_id, title, start, **fields)
    (first,) = meeting.mentions
    return replace(meeting, mentions=tuple(replace(first, article_id=id_) for id_ in articles))


def _section(text: str, kind: str, words: list[str]) -> Section:
    passages = [_passage(text, paragraph) for paragraph in words]
    return Section(
        kind,
        kind,
        tuple(p for p in passages if not p.text.startswith("- ")),
        tuple(p for p in passages if p.text.startswith("- ")),
        passages[0].start if passages else 0,
        passages[-1].end if passages else 0,
    )


def _passage(text: str, words: str) -> Passage:
    return Passage(words, text.index(words), text.index(words) + len(words))
