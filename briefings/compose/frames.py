"""What a reporter writes around a quote in its sentence: what a fragment is about, and that something was said
years ago."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefings.model.article import Article, DateMention, Quote

_FARTHEST = 300
"""Characters to either side within which a sentence that holds a quote begins and ends."""

_PARAGRAPH = re.compile(r"\n\s{0,20}\n")
_SENTENCE = re.compile(r"[.!?][\"”’')]{0,3}(?=\s)")
_MARKS = " \n.,\"'“”‘’«»"

_OPENS_WITH = re.compile(
    r"(?:back |writing |speaking |as early as |as late as )?(?:in|on|at|during)"
    r"(?: an?| the| his| her| their| its)?(?: \w{1,20})?",
    re.IGNORECASE,
)
"""What leads to the date of a statement that opens the sentence: "In a 1968 letter"."""

_LEADS_TO = re.compile(r"\b(?:in|on|at|during)(?: an?)?$", re.IGNORECASE)
"""What leads to it behind the verb: "said Ott in 1968"."""

_ANOTHER_MATTER = re.compile(
    r"[,;:–—]|\b(?:who|whom|whose|which|that|when|where|of|about|after|before|since|from|until|as|if)\b", re.IGNORECASE
)
"""What parts a date from the verb: "said Ott, mayor in 1968", "said of the flood in 1968"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The reporter's words in a quote's sentence, with "…" where the quote parts them. `is_old`: they say that it was
    said years before."""

    words: str
    is_old: bool


def find_frames(article: Article, year: int) -> tuple[Frame, ...]:
    """The frame of each of the article's quotes, in their order; `year` is the one in which it was written. What was
    said before the year that went before is old: "In 1968 Ott wrote", "said Ott in 1968"."""
    old = [date for date in article.dates if (said := _year(date.value)) is not None and said + 1 < year]
    old.sort(key=_start)
    return tuple(_find_frame(article.text, quote, old) for quote in article.quotes)


def _find_frame(text: str, quote: Quote, old: Sequence[DateMention]) -> Frame:
    """`old`: the article's dates of years before, in their order."""
    stretches = [(start, end) for start, end in _bounds(text, quote) if text[start:end].strip(_MARKS)]
    words = " ".join(" … ".join(text[start:end].strip(_MARKS) for start, end in stretches).split())
    return Frame(
        words,
        any(
            _tells_when(text[start : date.start].strip(), date.text, quote.cue, is_lead=end <= quote.spans[0].start)
            for start, end in stretches
            for date in old[bisect_left(old, start, key=_start) : bisect_left(old, end, key=_start)]
        ),
    )


def _start(date: DateMention) -> int:
    return date.start


def _tells_when(words: str, date: str, cue: str | None, *, is_lead: bool) -> bool:
    """Whether a date behind these words of the frame is that of the statement."""
    if is_lead and (_OPENS_WITH.fullmatch(words) or (not words and date.endswith("ago"))):
        return True
    _, found, between = words.rpartition(cue) if cue else ("", "", "")
    return bool(found and _LEADS_TO.search(between)) and not _ANOTHER_MATTER.search(between)


def _year(value: str) -> int | None:
    """The year of a date's value; the last one of a decade (`196`)."""
    digits = re.match(r"\d{3,4}", value)
    return int(digits[0].ljust(4, "9")) if digits else None


def _bounds(text: str, quote: Quote) -> Iterator[tuple[int, int]]:
    """Where the sentence stands before, between and behind the quote's spans."""
    first, last = quote.spans[0], quote.spans[-1]
    head = max(0, first.start - _FARTHEST)
    before = text[head : first.start]
    ends = [found.end() for pattern in (_PARAGRAPH, _SENTENCE) for found in pattern.finditer(before)]
    yield head + max(ends, default=0), first.start
    for one, other in zip(quote.spans, quote.spans[1:], strict=False):
        yield one.end, other.start
    behind = text[last.end : last.end + _FARTHEST]
    found = [match.start() for pattern in (_PARAGRAPH, _SENTENCE) if (match := pattern.search(behind))]
    end = min(found, default=len(behind))
    if not _is_over(text[last.start : last.end], behind[:end], quote.cue):
        yield last.end, last.end + end


def _is_over(said: str, behind: str, cue: str | None) -> bool:
    """Whether the sentence ends inside the marks, so that what stands behind them is another one: `"It is over." Rain
    fell`, but `"Is it over?" she asked`."""
    if not said.endswith((".", "!", "?")) or behind[1:].lstrip()[:1].islower():
        return False
    return said.endswith(".") or not (cue and cue in behind)
