"""A page's paragraphs put together to one plain text with its blocks: what the readers of HTML, Markdown and mail
share. Offsets are right by construction: nothing is moved afterwards.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefings.model.article import Block, BlockKind, Link
from briefings.sources import page_rules as rules

LONGEST_ADVERTISEMENT = 6
"""Within so many paragraphs from the first of an advertisement on, the heading of the next story stands."""

LOWEST = 6
"""The level of the lowest heading."""

_BLANKS = re.compile(r"[ \t\r\f\v\u00a0\u2002-\u200a\u202f\u3000]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\x00-\x08\x0e-\x1f]+")

_FURNITURE = re.compile(rules.FURNITURE, re.IGNORECASE)
_DEBRIS = re.compile(rf"(?:{rules.MACHINERY}|{rules.REQUESTS})\W{{0,3}}$|{rules.COUNTERS}$|{rules.END}$", re.IGNORECASE)

_ADVERTISEMENT = re.compile(rules.ADVERTISEMENT, re.IGNORECASE)
_TAIL = re.compile(rules.TAIL, re.IGNORECASE)

_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<time>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?=T|$)")
_CREDIT = re.compile(
    r"(?:\(?\b(?:(?:photo|image|picture|photograph)? ?(?:credits?|photos?|images?|pictures?|photographs?|illustration)"
    r"(?: by| courtesy of)?(?::|\.{3}|…)|(?:photo|image|picture|photograph|illustration) (?:by|courtesy(?: of)?)\b|©)"
    r" ?(?P<credit>.{1,160}?)\)?"
    r"|\((?P<by>[A-Z][^()/]{1,60}(?:/| for (?:the )?(?=[A-Z]))[^()/]{2,60})\)"
    r"|(?<=[.!?”\"’] )(?P<agency>[A-Z][\w.'’ -]{1,50}/ ?[A-Z][\w.'’& -]{1,50}))$",
    re.IGNORECASE,
)
_CALL = re.compile(r"(?:read|see|view|learn|download|register|apply|find|watch)\b", re.IGNORECASE)
"""How a link begins that belongs to its story although nothing stands beside it."""

_BULLET_LINE = re.compile(r"^[•‣▪●◦][ ]?", re.MULTILINE)
_LETTER_FOOTER = re.compile(
    r"^(?:you(?: are|'re|’re)? (?:receiv|g[eo]t)\w{0,4} this (?:e-?mail|mail|message|(?:news)?letter|because)\b"
    r"|not a fan of this|unsubscribe\b|to unsubscribe"
    r"|(?:change|manage) (?:your )?(?:e-?mail )?(?:preferences|subscription)"
    r"|was this (?:e-?mail|newsletter)? ?forwarded|our mailing address is|want to change how you"
    r"|[^\n]{2,120}[.,|·•] unsubscribe\W{0,3}$)",
    re.IGNORECASE | re.MULTILINE,
)
_GO_DEEPER = re.compile(r"go deeper\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block before it has its place: `text` has single blanks, and `\\n` only where the page breaks the line."""

    kind: BlockKind
    text: str
    level: int = 0
    lead: int = 0
    links: tuple[Link, ...] = ()

    @property
    def is_linked(self) -> bool:
        """Whether it is nothing but links."""
        return sum(len(link.text) for link in self.links) >= 0.8 * len(self.text)


def tidy(text: str) -> str:
    """`text` with single blanks, without the blanks around line breaks and without invisible characters."""
    lines = (_BLANKS.sub(" ", line).strip() for line in _INVISIBLE.sub("", text).split("\n"))
    return "\n".join(line for line in lines if line)


def fold(text: str) -> str:
    """Letters and digits only, in lower case: what two printings of a line have in common."""
    return "".join(c for c in text.lower() if c.isalnum())


def split_credit(caption: str) -> tuple[str, str]:
    """A caption and the credit that stands at its end, either of which may be empty: "A mill. Photo: Ann Lee"."""
    found = _CREDIT.search(caption)
    if not found:
        return caption, ""
    credit = found["credit"] or found["by"] or found["agency"]
    return caption[: found.start()].strip(" |–—/("), credit.strip()


def split_bullets(paragraph: Paragraph) -> list[Paragraph]:
    """The paragraph, its lines with printed bullets as bullets without them."""
    if paragraph.kind is not BlockKind.PARAGRAPH or not _BULLET_LINE.search(paragraph.text):
        return [paragraph]
    before, *bullets = _BULLET_LINE.split(paragraph.text)
    first = [replace(paragraph, text=before.strip())] if before.strip() else []
    links = () if first else paragraph.links
    items = [Paragraph(BlockKind.BULLET, " ".join(bullet.split())) for bullet in bullets if bullet.strip()]
    return [*first, *(replace(item, links=links if n == 0 else ()) for n, item in enumerate(items))]


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


def without_furniture(paragraphs: Iterable[Paragraph], *, is_letter: bool = False) -> list[Paragraph]:
    """Without invitations, notices and links to other stories, and without the headings that stood over these; nor
    what follows the first line of a letter's footer.

    What stands under "Go deeper" stays, and in a letter the headings that lead to the whole of what stands below them.
    """
    kept: list[Paragraph] = []
    is_deeper = False
    for paragraph in paragraphs:
        line = paragraph.text.split("\n", 1)[0]
        if not any(c.isalnum() for c in paragraph.text):
            continue
        if _LETTER_FOOTER.search(paragraph.text) and any(one.kind is BlockKind.PARAGRAPH for one in kept):
            break
        is_debris = paragraph.kind is BlockKind.PARAGRAPH and bool(_DEBRIS.match(line))
        is_furniture = is_debris or bool(_FURNITURE.match(line))
        if paragraph.kind is BlockKind.HEADING or is_furniture:
            is_deeper = False
        is_deeper = is_deeper or bool(_GO_DEEPER.match(line))
        may_link = is_deeper or _CALL.match(line) or (is_letter and paragraph.kind is BlockKind.HEADING)
        if _is_over_others(paragraph) or (not is_furniture and (may_link or not paragraph.is_linked)):
            kept.append(paragraph)
        elif kept and kept[-1].kind is BlockKind.HEADING and kept[-1].level > 1:
            kept.pop()
    told = list(_without_asides(kept))
    while told and told[-1].kind is BlockKind.HEADING and told[-1].level > 1:
        told.pop()
    return told


def _without_asides(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Without advertisements, which go as far as the next heading, and without teasers: what stands below a heading
    over other stories, unless that is a good part of the page."""
    told = end = 0
    for number, paragraph in enumerate(paragraphs):
        if number < end:
            continue
        if _is_over_others(paragraph):
            below = _find_heading(paragraphs, number + 1, paragraph.level)
            end = below if 2 * sum(len(one.text) for one in paragraphs[number:below]) < told else 0
        elif _ADVERTISEMENT.match(paragraph.text):
            heading = _find_heading(paragraphs[: number + LONGEST_ADVERTISEMENT], number + 1)
            end = heading if heading < number + LONGEST_ADVERTISEMENT else 0
        else:
            told += len(paragraph.text)
            yield paragraph


def _is_over_others(paragraph: Paragraph) -> bool:
    return paragraph.kind is BlockKind.HEADING and _TAIL.match(paragraph.text) is not None


def _find_heading(paragraphs: Sequence[Paragraph], start: int, level: int = LOWEST) -> int:
    """The place of the next heading that is not below `level`, or that behind the last paragraph."""
    numbers = range(start, len(paragraphs))
    return next((number for number in numbers if 0 < paragraphs[number].level <= level), len(paragraphs))


def join_names(names: Iterable[str]) -> str | None:
    """ "A", "A and B", "A, B and C"; None for none."""
    known = list(dict.fromkeys(names))
    return " and ".join(filter(None, (", ".join(known[:-1]), *known[-1:]))) or None


def tidy_date(value: object) -> str | None:
    """The ISO 8601 date or date-time that `value` begins with, else `value` as it is printed; None if it is no text."""
    if not isinstance(value, str) or not value.strip():
        return None
    found = _ISO.match(_COMPACT.sub(r"\1-\2-\3", value.strip()))
    if not found:
        return value.strip()
    return found["day"] + (f"T{found['time']}{found['zone'] or ''}" if found["time"] else "")
