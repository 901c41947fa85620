"""Texts that try to ping, to format, to pose, to overflow; and answers made of them.

Answers are made by chance from one number, so that a failing one is repeated with that number alone.
"""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

from briefings.model.article import EventStatus, QuoteKind
from briefings.model.briefing import Dossier, Line, QuoteLine, SourceRef, Story
from briefings.model.meeting import Meeting
from tests.render.samples import make_meeting

T = TypeVar("T")

ATTACKS = (
    "@everyone",
    "@here",
    "<@123456789012345678>",
    "<@&123456789012345678>",
    "<#123456789012345678>",
    "</brief:123456789012345678>",
    "<t:0:R>",
    "<:evil:123456789012345678>",
    ":skull:",
    "||spoiler||",
    "~~gone~~",
    "__**loud**__",
    "`code`",
    "```\nfence",
    "# heading",
    "### heading",
    "-# small print",
    "> quoted",
    ">>> all quoted",
    "- item",
    "1. item",
    "[bank](https://evil.example)",
    "[bank](<https://evil.example>)",
    "](https://evil.example)",
    "https://evil.example/a_b",
    "\\",
    "\\*",
    "\u202eesrever",
    "\u2066isolate",
    "e\u0301" + "\u0301" * 200,
    "\ud800",
    "\x00\x1b[31m",
    "\u2028# heading",
    "\U000e0041",
    "\u200b",
    "漢字" * 40,
    "🏛" * 60,
    "word " * 900,
    "x" * 5000,
)

URLS = (
    None,
    "https://news.example/a(b)c?d=[e]",
    "javascript:alert(1)",
    "https://user:pass@evil.example",
    "https://evil.example/\n# heading",
    "https://news.example/" + "a" * 480,
    "https://news.example/" + "a" * 600,
    "http://[::1",
    "https://bücher.example/ä",
)

_STARTS = ("2027-05-04T10:00", "2027-05-04", "2027-W20", "2027-05", "2027-03-28T01:30")
_ZONES = (None, "America/New_York", "America/Argentina/ComodRivadavia")

texts = st.lists(st.one_of(st.sampled_from(ATTACKS), st.text(max_size=30)), max_size=6).map(" ".join)
"""Hostile text of any length."""

urls = st.one_of(st.sampled_from(URLS), texts)


class Hostile:
    """Makes the pieces of answers, all by chance from `seed`."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def text(self) -> str:
        """None, some or many attacks and ordinary words in a row."""
        words = self._random.choices((*ATTACKS, "and so on", "Talks"), k=self._random.randint(0, 4))
        return self._random.choice(("", " ", "\n")).join(words)

    def maybe(self) -> str | None:
        return self._random.choice((None, self.text()))

    def number(self, most: int = 10**9) -> int:
        return self._random.randint(1, most)

    def many(self, make: Callable[[], T], most: int, least: int = 0) -> tuple[T, ...]:
        """From `least` to `most` of them."""
        return tuple(make() for _ in range(self._random.randint(least, most)))

    def source(self) -> SourceRef:
        url = self._random.choice((*URLS, self.text()))
        day = date(1990, 1, 1) + timedelta(days=self.number(20_000))
        return SourceRef(self.number(), self.text(), url, self.maybe(), self._random.choice((None, day)))

    def line(self) -> Line:
        return Line(self.text(), self.source(), 0, 1)

    def quote(self) -> QuoteLine:
        spans = self.many(lambda: (self.number(50), 50 + self.number(50)), most=3, least=1)
        kind = self._random.choice(tuple(QuoteKind))
        return QuoteLine(self.text(), self.maybe(), self.maybe(), None, kind, self.source(), spans)

    def meeting(self) -> Meeting:
        return make_meeting(
            self.number(),
            self.text(),
            self._random.choice(_STARTS),
            timezone=self._random.choice(_ZONES),
            participants=self.many(self.text, most=8),
            location=self.maybe(),
            status=self._random.choice(tuple(EventStatus)),
            moved_from=self._random.choice((None, *_STARTS)),
            source=self.source(),
        )

    def story(self) -> Story:
        return Story(
            self.text(),
            self.many(self.source, most=7, least=1),
            self.line(),
            self.many(self.line, most=9),
            self.many(self.quote, most=9),
            self.many(self.meeting, most=9),
        )

    def dossier(self) -> Dossier:
        lines, quotes = self.many(self.line, most=5), self.many(self.quote, most=4)
        return Dossier(self.meeting(), lines, quotes, self.many(self.source, most=3))
