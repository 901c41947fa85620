"""A stretch of a text as a reader sees it, without the blanks around and between its words."""

from briefings.model.article import Passage, Span


def trim(text: str, start: int, end: int) -> Span:
    """The same stretch without the blanks at its rims; an empty one at `start` if there is nothing else."""
    words = text[start:end]
    if words[:1].strip() and words[-1:].strip():  # as most are
        return Span(start, end)
    if not words.strip():
        return Span(start, start)
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def read_passage(text: str, start: int, end: int) -> Passage:
    """`text[start:end]` as a reader sees it: blanks at the rims left out, line breaks and repeated blanks single."""
    inner = trim(text, start, end)
    return Passage(" ".join(text[inner.start : inner.end].split()), inner.start, inner.end)
