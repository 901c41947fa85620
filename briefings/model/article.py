"""What the parser reads and what it puts out: the types of one article.

Offsets are Unicode code points into `Article.text`, end exclusive; `text[start:end]` is exactly the text meant.
Every finding names the rule that made it (`rule`), so that anybody can see why it is there.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SourceFormat(StrEnum):
    """The kinds of source that can be read."""

    TEXT = "text"
    HTML = "html"
    MARKDOWN = "markdown"
    EML = "eml"


EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff"
"""The pictures with which people open the lines of a post: the inside of a regular expression's class."""

FILE_ENDINGS = {
    ".txt": SourceFormat.TEXT,
    ".text": SourceFormat.TEXT,
    ".html": SourceFormat.HTML,
    ".htm": SourceFormat.HTML,
    ".xhtml": SourceFormat.HTML,
    ".md": SourceFormat.MARKDOWN,
    ".markdown": SourceFormat.MARKDOWN,
    ".eml": SourceFormat.EML,
}
"""The formats by a file name's ending, in lower case; files of these endings are what a folder is searched for."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the article's text as a reader sees it: `text` is `article.text[start:end]` with the line
    breaks and repeated blanks inside it turned into single blanks."""

    text: str
    start: int
    end: int


class BlockKind(StrEnum):
    """What a block is on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    QUOTE = "quote"  # a block quotation: its words are speech although they carry no marks
    CAPTION = "caption"
    TERM = "term"  # names what the one block after it says, as in a list of definitions: "When", "Where"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-like piece of the text. `start:end` leaves out bullet marks and outer blanks.
    `level` is the heading's level (1 is the highest), else 0. `lead` is how many characters the page sets in bold
    at its head, where the format tells."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Image:
    """What a caption and a photo credit line say."""

    alt: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """What the article points to; `url` is None when the input has only the words."""

    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class RawArticle:
    """A source read into plain text, before any rule has looked at it.

    The string fields hold what the format's own markup says (JSON-LD, OpenGraph, mail headers), else None: the
    parser then looks in the text. `blocks` is the page's structure where the format has one; empty for plain
    text, where `parse.page.layout` finds it. `published` is ISO 8601 and comes from the source itself,
    `fallback_published` from whoever loads it, for an article that carries no date of its own.
    """

    text: str
    format: SourceFormat = SourceFormat.TEXT
    blocks: tuple[Block, ...] = ()
    headline: str | None = None
    published: str | None = None
    fallback_published: str | None = None
    category: str | None = None
    byline: str | None = None
    source: str | None = None
    url: str | None = None
    images: tuple[Image, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A labelled section. `label` as printed without its colon; `kind` its canonical snake_case name
    (`big_picture`, `whats_next`, ... or `other`); `start:end` covers the whole section, label included."""

    label: str
    kind: str
    paragraphs: tuple[Passage, ...]
    bullets: tuple[Passage, ...]
    start: int
    end: int
    rule: str = ""

    @property
    def text(self) -> str:
        """The section's own prose, paragraphs joined by a blank line."""
        return "\n\n".join(p.text for p in self.paragraphs)


class QuoteKind(StrEnum):
    """Whether a quote holds at least one whole clause."""

    DIRECT = "direct"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Quote:
    """One act of speech printed inside quotation marks; a new reporting word begins another.

    `spans` are the stretches between marks, marks left out; `text` is those joined by a blank. `speaker` is the
    fullest name that the article gives, or the noun phrase of a speaker who is never named, or None.
    """

    spans: tuple[Span, ...]
    text: str
    speaker: str | None
    role: str | None
    cue: str | None
    kind: QuoteKind
    rule: str = ""


@dataclass(frozen=True, slots=True)
class DateMention:
    """An expression of date or time. `type` is DATE or TIME, `value` follows TIMEX3 (`2022-01-10`, `2022-W02`,
    `2022-01-10T09:00`, `PRESENT_REF`). `timezone` is the IANA name of a printed zone ("ET"), else None."""

    text: str
    start: int
    end: int
    value: str
    type: str
    timezone: str | None = None
    rule: str = ""


class EventKind(StrEnum):
    """What sort of thing takes place."""

    MEETING = "meeting"
    VOTE = "vote"
    DEADLINE = "deadline"
    RELEASE = "release"
    OTHER = "other"


class EventStatus(StrEnum):
    """How sure it is. POSTPONED: put off without a new date, `start` is the old one."""

    SCHEDULED = "scheduled"
    TENTATIVE = "tentative"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that the article says will take place at a stated date after its publication.

    `start`: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` when a time is given, `YYYY-MM` or `YYYY-Www` when nothing finer is
    known; local to `timezone` (IANA) when that is known. `end`: last day or end time in the same form.
    `replaces`: the old date of a moved event. `spans`: each date expression that gives this event's date.
    `sentence`: where the announcement stands, for tracing.
    """

    title: str
    kind: EventKind
    start: str
    end: str | None
    timezone: str | None
    participants: tuple[str, ...]
    location: str | None
    status: EventStatus
    replaces: str | None
    spans: tuple[Span, ...]
    sentence: Span
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A parsed article: everything that the parser finds in it. A field that was not found is None or empty.

    `is_dated_by_loader`: it prints no date of its own; `published` is when it was handed in, as of which it was read.
    """

    text: str
    format: SourceFormat = SourceFormat.TEXT
    headline: str | None = None
    published: str | None = None
    category: str | None = None
    byline: str | None = None
    source: str | None = None
    url: str | None = None
    lede: Passage | None = None
    images: tuple[Image, ...] = ()
    sections: tuple[Section, ...] = ()
    quotes: tuple[Quote, ...] = ()
    dates: tuple[DateMention, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    is_dated_by_loader: bool = False

    @property
    def published_on(self) -> date | None:
        """The local day of publication, or None; never a day that the article does not print."""
        return None if self.is_dated_by_loader else self._day

    @property
    def as_of(self) -> date | None:
        """The day as of which an article was read that prints no date of its own, else None."""
        return self._day if self.is_dated_by_loader else None

    @property
    def _day(self) -> date | None:
        return date.fromisoformat(self.published[:10]) if self.published else None

    @property
    def title(self) -> str:
        """What to call the article: its headline, else its first words; "Untitled article" if it has none."""
        first_line = next((line.strip() for line in self.text.splitlines() if line.strip()), "")
        return self.headline or (self.lede.text if self.lede else first_line) or "Untitled article"
