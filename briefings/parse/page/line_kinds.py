"""What a line of a page can be, and the facts that it prints."""

import re
from enum import StrEnum
from typing import NamedTuple

LONGEST_END = 6
"""Characters, at most, of a sign that ends a sentence, with the marks behind it."""

_SENTENCE_END = re.compile(r"[.!?…:;,][\"”’')\]*_]{0,4}$")


class LineKind(StrEnum):
    """What a line is."""

    BOILERPLATE = "boilerplate"
    RELATED = "related"
    DATE = "date"
    BYLINE = "byline"
    CREDIT = "credit"
    TITLE = "title"  # words that end no sentence: a headline, a heading, a caption, a menu's word
    PROSE = "prose"


class Line(NamedTuple):
    """What a line is and the facts that it prints."""

    kind: LineKind
    published: str | None = None
    embargo: str | None = None  # until when nobody may publish it, which dates what tells no day of its issue
    category: str | None = None
    byline: str | None = None
    source: str | None = None
    caption: str | None = None
    credit: str | None = None
    is_bare: bool = False  # a day with nothing beside it, which may head a day's entries in a diary

    @property
    def facts(self) -> dict[str, str]:
        """The by-line, source and category that it prints."""
        printed = {"byline": self.byline, "source": self.source, "category": self.category}
        return {name: value for name, value in printed.items() if value}


def ends_sentence(line: str) -> bool:
    """Whether a line ends as sentences and lead-ins do."""
    return bool(_SENTENCE_END.search(line, max(0, len(line) - LONGEST_END)))


def read_words(line: str) -> Line:
    """A line that is of the story or a title, whatever it looks like."""
    return Line(LineKind.PROSE if ends_sentence(line) else LineKind.TITLE)
