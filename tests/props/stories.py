"""Invented news: the Ostmark dam talks, as articles that the parser reads and as parsed articles."""

from dataclasses import replace

from briefings.model.article import (
    Article,
    Event,
    EventKind,
    EventStatus,
    Passage,
    Quote,
    QuoteKind,
    Section,
    Span,
)

DAM_TALKS = """Veldora and Ostmark agree to talks on river dam

Feb. 26, 2027

Negotiators from Veldora and Ostmark will meet in Lindhaven on March 10
to discuss the dam on the Sarn river, both governments said on Friday.

The big picture: Farmers on both banks have waited two years for a deal
on the water.

What they're saying: "We come with an open mind and a full notebook,"
said Mira Tollan, Veldora's water minister.

- "The river does not stop at the border," Ostmark envoy Per Hallgren said.
"""

DAM_TALKS_MOVED = """Talks on river dam moved to March 17

March 2, 2027

The talks between Veldora and Ostmark in Lindhaven, planned for March 10,
have been moved to March 17, the water ministry of Veldora said on Tuesday.

"A week more will do the maps good," said Mira Tollan, Veldora's water
minister.
"""

HARBOUR_VOTE = """Lindhaven council to vote on new harbour wall

Feb. 25, 2027

The city council of Lindhaven will vote on the new harbour wall on March 5.

"The old wall has had its last winter," said Odile Brandt, the mayor.
"""


def make_article(
    text: str = "Talks on river dam\n\nNegotiators will meet.",
    headline: str | None = "Talks on river dam",
    published: str | None = "2027-02-26",
    **fields: object,
) -> Article:
    """A parsed article with what a test is about; the rest is empty."""
    return replace(Article(text=text, headline=headline, published=published), **fields)  # type: ignore[arg-type]


def make_event(start: str = "2027-03-10", title: str = "Veldora–Ostmark dam talks", **fields: object) -> Event:
    """An event; its spans do not matter."""
    event = Event(
        title=title,
        kind=EventKind.MEETING,
        start=start,
        end=None,
        timezone=None,
        participants=("Veldora", "Ostmark"),
        location="Lindhaven",
        status=EventStatus.SCHEDULED,
        replaces=None,
        spans=(Span(0, 5),),
        sentence=Span(0, 5),
    )
    return replace(event, **fields)  # type: ignore[arg-type]


def make_quote(text: str, words: str, speaker: str | None = None) -> Quote:
    """The quote of `words`, where they first stand in `text`."""
    start = text.index(words)
    return Quote((Span(start, start + len(words)),), words, speaker, None, "said", QuoteKind.DIRECT)


def make_section(text: str, label: str, kind: str, words: str) -> Section:
    """A section of one paragraph, where `words` first stand in `text`."""
    start = text.index(words)
    end = start + len(words)
    return Section(label, kind, (Passage(words, start, end),), (), start, end)
