"""What the events of one article are read against: its words, its zone, its speech.

Promises that each is found once, and only when it is first asked for: most articles announce nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefings.model.article import DateMention, Span
from briefings.parse.events.glossary import LIMIT, Glossary, read_glossary
from briefings.parse.events.zones import find_fixed_zone, find_house_zone
from briefings.parse.quotes.story import Story
from briefings.parse.rules import roles
from briefings.parse.text.marks import Stretch

_COMPANY = re.compile(rf"\bthe (?:{'|'.join(roles.COMPANIES.split())})\b")
SHORTEST_SPEECH = 30
"""Characters between marks from which on they hold speech, not the title of a work."""


@dataclass(frozen=True)
class Setting:
    """One article: its story, its dates, and the newsroom that it comes from."""

    story: Story
    dates: Sequence[DateMention]
    source: str | None = None

    @property
    def text(self) -> str:
        """The article's text."""
        return self.story.text

    @cached_property
    def glossary(self) -> Glossary:
        """What the article calls its people and bodies."""
        return read_glossary(self.text, self.story.vocabulary.lowercase)

    @cached_property
    def is_of_company(self) -> bool:
        """Whether the article speaks of a company."""
        return _COMPANY.search(self.text, 0, LIMIT) is not None

    @cached_property
    def fixed_zone(self) -> str | None:
        """The zone that the article says holds for all its hours."""
        return find_fixed_zone(self.text)

    @cached_property
    def zone(self) -> str | None:
        """The one zone of the hours that are told without one."""
        told: list[DateMention] = []
        around: list[DateMention] = []
        for date in self.dates:
            (told if self.story.holds(date.start) else around).append(date)
        return self.fixed_zone or find_house_zone(self.text, self.story.blocks, told, around, self.source)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """The stretches of speech, with their marks: what is long enough, and what is surely some."""
        return tuple(
            Span(s.outer_start, s.outer_end)
            for s in self.story.speech
            if s.outer_end - s.outer_start >= SHORTEST_SPEECH or self.story.is_surely_speech(s) or self._is_sentence(s)
        )

    def _is_sentence(self, stretch: Stretch) -> bool:
        """Whether a short stretch is a sentence of its own, behind another one: "It is late. "We vote today."""
        opens = self.text[: stretch.outer_start][-3:].rstrip(" ")[-1:] in ("", *'.?!\n”"')
        words = self.text[stretch.start : stretch.end]
        return opens and words[:1].isupper() and " " in words and words[-1:] in (*".?!",)
