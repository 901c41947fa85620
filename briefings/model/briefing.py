"""What answers are made of: verbatim lines, each with the place in the article that it was taken from.

Neutral: no Discord, no HTML. `compose` makes these out of stored articles, `render` turns them into words.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from briefings.model.article import Article, QuoteKind
from briefings.model.library import Library
from briefings.model.meeting import Meeting

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article in the database. `added_by` is a Discord user id, 0 for the operator; `revision` counts from 1."""

    id: int
    library: Library
    added_by: int
    loaded_at: datetime
    revision: int
    article: Article


@dataclass(frozen=True, slots=True)
class SourceRef:
    """Where a line comes from."""

    article_id: int
    headline: str
    url: str | None
    source: str | None
    published_on: date | None


@dataclass(frozen=True, slots=True)
class Line:
    """A verbatim passage: `start:end` in the source article's text."""

    text: str
    source: SourceRef
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A quotation as an answer shows it. `spans` point into the source article's text; `frame` is what else its
    sentence says. `is_old`: the article says that it was said years before."""

    text: str
    speaker: str | None
    role: str | None
    cue: str | None
    kind: QuoteKind
    source: SourceRef
    spans: tuple[tuple[int, int], ...]
    frame: str = ""
    is_old: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """One story, told by one article or by several that tell the same. `sources[0]` is the newest; the headline,
    lede and big picture are its own."""

    headline: str
    sources: tuple[SourceRef, ...]
    lede: Line | None
    big_picture: tuple[Line, ...]
    quotes: tuple[QuoteLine, ...]
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """The answer to /briefing: a story with its key quotes and upcoming dates.

    `more_quotes` and `more_meetings` count what is not shown; `others` are further stories that match the topic.
    """

    story: Story
    more_quotes: int = 0
    more_meetings: int = 0
    others: tuple[SourceRef, ...] = ()


@dataclass(frozen=True, slots=True)
class DailyBriefing:
    """The daily post: the stories new since the last one, and the meetings of the next seven days.
    `next_meeting` is the next one known beyond that, for the line of an empty day."""

    on: date
    stories: tuple[Story, ...]
    meetings: tuple[Meeting, ...]
    next_meeting: Meeting | None = None

    @property
    def is_empty(self) -> bool:
        return not self.stories and not self.meetings


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article that matches a query, with the passage that does (`line.text`, matches not marked up)."""

    source: SourceRef
    line: Line
    rank: float


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a reminder tells: the meeting, and what is said about it."""

    meeting: Meeting
    big_picture: tuple[Line, ...]
    quotes: tuple[QuoteLine, ...]
    sources: tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of many items. `number` counts from 1; an empty answer has one page with no items."""

    items: tuple[T, ...]
    number: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of an autocomplete: `name` is shown, `value` (both at most 100 characters) comes back."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class LoadRequest:
    """Something to be loaded: bytes or pasted text. `name` is the file's name (its ending tells the format).
    `published` (ISO 8601) is when it was handed in, as of which a text is read that prints no date of its own."""

    data: bytes | str
    name: str = ""
    published: str | None = None

    def has_dated(self, article: Article) -> bool:
        """Whether the article, which prints no date of its own, was read as of this request's."""
        return self.published is not None and article.published == self.published


class LoadOutcome(StrEnum):
    """What became of a loaded article."""

    NEW = "new"
    REVISED = "revised"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class LoadResult:
    """`meetings` are those that the article's events now belong to, by date; `mention_ids` go with them, for correcting
    or dropping one."""

    outcome: LoadOutcome
    stored: StoredArticle
    meetings: tuple[Meeting, ...]
    mention_ids: tuple[int, ...]
