"""A page's paragraphs put together to one plain text with its blocks: what the readers of HTML, Markdown and mail
share. Offsets are right by construction: nothing is moved afterwards.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefings.model.article import Block, BlockKind, Link

_BLANKS = re.compile(r"[ \t\r\f\v\u00a0\u2002-\u200a\u202f\u3000]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\x00-\x08\x0e-\x1f]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block before it has its place: `text` has single blanks, and `\\n` only where the page breaks the line."""

    kind: BlockKind
    text: str
    level: int = 0
    lead: int = 0
    links: tuple[Link, ...] = ()


def tidy(text: str) -> str:
    """`text` with single blanks, without the blanks around line breaks and without invisible characters."""
    lines = (_BLANKS.sub(" ", line).strip() for line in _INVISIBLE.sub("", text).split("\n"))
    return "\n".join(line for line in lines if line)


def fold(text: str) -> str:
    """Letters and digits only, in lower case: what two printings of a line have in common."""
    return "".join(c for c in text.lower() if c.isalnum())


def set_page(paragraphs: Iterable[Paragraph]) -> tuple[str, tuple[Block, ...]]:
    """The text of the paragraphs, a blank line between any two, and where each stands in it."""
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for paragraph in paragraphs:
        end = at + len(paragraph.text)
        blocks.append(Block(paragraph.kind, at, end, paragraph.level, paragraph.lead))
        pieces.append(paragraph.text)
        at = end + 2
    return "\n\n".join(pieces), tuple(blocks)
