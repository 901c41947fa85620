"""Bytes of an article, in any format that can be read -> RawArticle. What cannot be read is refused in words."""

from dataclasses import replace

from briefings.errors import TooLarge, UnreadableSource
from briefings.model.article import RawArticle, SourceFormat
from briefings.sources.address import public_address
from briefings.sources.detect import decode, detect_format
from briefings.sources.text import read_text

LARGEST_SOURCE = 8_000_000
"""Bytes (or characters) of the largest source that is read: a book, far more than any article."""

LARGEST_MARKDOWN = 1_000_000
"""The same for Markdown, whose parser takes its time over hostile texts."""


def read(
    data: bytes | str,
    *,
    name: str = "",
    format: SourceFormat | None = None,
    fallback_published: str | None = None,
) -> RawArticle:
    """Reads `data`; the format is told by `format`, else by the ending of `name` and by what `data` begins with.

    `fallback_published` (ISO 8601) dates an article that carries no date itself. Raises UnreadableSource,
    UnknownFormat or TooLarge, whose message says what to do.
    """
    _check_size(len(data), LARGEST_SOURCE)
    content = decode(data) if isinstance(data, bytes) else data
    if not content.strip():
        raise UnreadableSource("This is empty: there is no article in it.")
    kind = format or detect_format(content, name)
    if kind is SourceFormat.MARKDOWN:
        _check_size(len(data), LARGEST_MARKDOWN)
    raw = _read_as(kind, data, content)
    if not raw.text.strip():
        raise UnreadableSource("No article was found in this: it holds no readable text.")
    return replace(raw, url=public_address(raw.url), fallback_published=fallback_published)


def _read_as(kind: SourceFormat, data: bytes | str, content: str) -> RawArticle:
    """What the format's reader makes of the content. Each reader brings a parser of its own, which is loaded with the
    first article that needs it."""
    match kind:
        case SourceFormat.TEXT:
            return read_text(content)
        case SourceFormat.HTML:
            from briefings.sources.html import read_html

            return read_html(content)
        case SourceFormat.MARKDOWN:
            from briefings.sources.markdown import read_markdown

            return read_markdown(content)
        case SourceFormat.EML:
            from briefings.sources.eml import read_eml

            return read_eml(data if isinstance(data, bytes) else data.encode("utf-8", "replace"))


def _check_size(size: int, largest: int) -> None:
    if size > largest:
        raise TooLarge(f"This is larger than {largest // 1_000_000} MB: too large to be an article.")
