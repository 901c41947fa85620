"""The labelled sections of a story: "Why it matters: ...", "What's next" on a line of its own, headings.

Looks only at the blocks of the story that it is given. A label is short and says what comes, not a sentence.
"""

import re
from typing import NamedTuple

from briefings.model.article import Block, BlockKind, Section
from briefings.parse.layout import read_passage
from briefings.parse.rules.labels import LABELS

LABEL_LENGTH = 60
"""A label is at most this many characters long."""

OTHER = "other"

_KINDS = {wording: row.kind for row in LABELS for wording in row.wordings}
_MARKED = re.compile(
    r"(?P<bold>\*\*|__)?[ ]?(?P<label>[^\n:*_—–]{2,60}?)[ ]?"
    r"(?P<mark>:(?:\*\*|__)?|(?:\*\*|__):|[.]?(?:\*\*|__)(?:[ ]?[—–-])?|[ ][—–-](?=[ ])|[—–])(?:\s|$)"
)


class Label(NamedTuple):
    """A label at the head of a block: its words, its kind, and where what it introduces begins."""

    words: str
    kind: str
    end: int
    rule: str


def find_kind(words: str) -> str | None:
    """The canonical kind of a label's wording, or None for one that is not usual."""
    folded = " ".join(words.casefold().replace("’", "'").replace("‘", "'").split()).rstrip(" :")
    return _KINDS.get(folded) or _KINDS.get(folded.removeprefix("the "))


def find_label(words: str) -> Label | None:
    """A usual label that `words` begin with or consist of; offsets count from the start of `words`."""
    if kind := find_kind(words.strip("*_# ")):
        return Label(words.strip("*_#: "), kind, len(words), "label: on a line of its own")
    marked = _MARKED.match(words[:80])
    if not marked:
        return None
    if kind := find_kind(marked["label"]):
        return Label(marked["label"], kind, marked.end(), "label: before its text")
    if marked["bold"] and marked["mark"].strip("*_ ") != "":
        return Label(marked["label"], OTHER, marked.end(), "label: in bold")
    return None


def find_sections(text: str, story: tuple[Block, ...], *, is_plain: bool) -> tuple[Section, ...]:
    """The sections in the order of the text. What stands before the first label belongs to none.

    In plain text (`is_plain`) a line may be a heading for its shape; other formats mark their headings.
    """
    sections: list[Section] = []
    for index, block in enumerate(story):
        after = story[index + 1] if index + 1 < len(story) else None
        label = _label_of_block(text, block, after if is_plain else None)
        if label:
            sections.append(_open(text, block, label))
        elif sections:
            sections[-1] = _extend(sections[-1], text, block)
    return tuple(section for section in sections if section.paragraphs or section.bullets)


def _label_of_block(text: str, block: Block, after: Block | None) -> Label | None:
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return None
    words = text[block.start : min(block.end, block.start + 100)]
    if label := find_label(words):
        return label
    if block.kind is BlockKind.HEADING or (after and _is_heading(text, block, after)):
        return Label(
            " ".join(text[block.start : block.end].split()).strip("*_: "), OTHER, block.end - block.start, "heading"
        )
    return None


def _is_heading(text: str, block: Block, after: Block) -> bool:
    """Whether a paragraph of plain text is a heading: short, capitalised, no sentence, and something follows."""
    words = text[block.start : block.end]
    if len(words) > LABEL_LENGTH or "\n" in words or not (words[0].isupper() or words[0].isdigit()):
        return False
    return not re.search(r"[.!?…,;\"”’)]$", words) and len(words.split()) <= 8


def _open(text: str, block: Block, label: Label) -> Section:
    start = block.start + label.end
    rest = text[min(start, block.end) : block.end].strip("*_ \n")
    paragraphs = (read_passage(text, start, block.end),) if rest else ()
    return Section(label.words, label.kind, paragraphs, (), block.start, block.end, label.rule)


def _extend(section: Section, text: str, block: Block) -> Section:
    passage = read_passage(text, block.start, block.end)
    paragraphs, bullets = section.paragraphs, section.bullets
    if block.kind is BlockKind.BULLET:
        bullets = (*bullets, passage)
    else:
        paragraphs = (*paragraphs, passage)
    return Section(section.label, section.kind, paragraphs, bullets, section.start, block.end, section.rule)
