"""Plain text -> RawArticle: line ends become `\\n`, nothing else changes, so that offsets stay the reader's."""

from briefings.model.article import RawArticle, SourceFormat


def read_text(content: str) -> RawArticle:
    """The text as it is; `parse.page.layout` finds its blocks."""
    return RawArticle(with_newlines(content), SourceFormat.TEXT)


def with_newlines(content: str) -> str:
    """`content` with `\\r\\n` and `\\r` turned into `\\n`."""
    return content.replace("\r\n", "\n").replace("\r", "\n")
