"""Markdown -> RawArticle: the readable text with its blocks, front matter read as facts, links with their targets."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefings.model.article import EMOJI, BlockKind, Image, Link, RawArticle, SourceFormat
from briefings.sources.page import Paragraph, join_names, set_page, split_credit, tidy, tidy_date, without_furniture
from briefings.sources.text import with_newlines

LONGEST_CAPTION = 300
"""Characters of the longest paragraph that is read as a caption."""

MOST_QUOTATIONS = 50
"""Block quotations in one run of lines without a blank one: a line that goes on with none of them is looked at again
for each, so that many take a time that grows with the square of their number. No article has so many."""

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n(?P<fields>(?:[^\n]{0,1000}\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_QUOTED = re.compile(r"[\s>]*")
_BARE_FIELDS = re.compile(
    r"\A\ufeff?(?P<fields>(?:(?:title|headline|date|published|authors?|byline|category|section|source|publisher"
    r"|tags|url|slug|layout|summary): ?[^\n]{0,1000}\n){2,30})\n",
    re.IGNORECASE,
)
_FIELD = re.compile(r"(?P<name>[A-Za-z_][\w-]{0,40}):[ \t]*(?P<value>.*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>\S.*)")
_DATE_WORDS = ("date", "published", "pubdate", "publish_date", "publishdate", "date_published", "datepublished")


def read_markdown(content: str) -> RawArticle:
    """The article: its text without marks, blocks from the structure, facts from the front matter."""
    fields, body = _split_front_matter(with_newlines(content))
    tokens = (
        MarkdownIt("commonmark", {"maxNesting": 40})
        .enable("table")
        .enable("strikethrough")
        .parse(_part_quotations(body))
    )
    reader = _Reader()
    paragraphs = without_furniture(reader.read(tokens))
    title = _first(fields, "title", "headline")
    if title and not any(p.level == 1 for p in paragraphs):
        paragraphs.insert(0, Paragraph(BlockKind.HEADING, title, 1))
    if not paragraphs:
        # What is nested deeper than the parser goes has no structure worth the name.
        return RawArticle(body, SourceFormat.MARKDOWN)
    text, blocks = set_page(paragraphs)
    dated = _first(fields, *_DATE_WORDS)
    first = next((p.text for p in paragraphs if p.level == 1), None)
    return RawArticle(
        text=text,
        format=SourceFormat.MARKDOWN,
        blocks=blocks,
        headline=first or title,
        published=tidy_date(dated),
        category=_first(fields, "category", "categories", "section", "topic"),
        byline=join_names(next((fields[n] for n in ("author", "authors", "byline", "by") if fields.get(n)), ())),
        source=_first(fields, "source", "publisher", "publication"),
        url=_first(fields, "canonical_url", "canonical", "url", "link", "permalink"),
        images=tuple(reader.images),
        links=tuple(link for p in paragraphs for link in p.links),
    )


def _split_front_matter(content: str) -> tuple[dict[str, list[str]], str]:
    """The fields at the top, between `---` lines or not: names in lower case, each with its values; and the rest."""
    found = _FRONT_MATTER.match(content) or _BARE_FIELDS.match(content)
    if not found:
        return {}, content
    fields: dict[str, list[str]] = {}
    name = ""
    for line in found["fields"].splitlines():
        if field := _FIELD.match(line):
            name = field["name"].lower()
            fields[name] = _scalars(field["value"])
        elif (item := _ITEM.match(line)) and name:
            fields[name] += _scalars(item["value"])
    return fields, content[found.end() :]


def _part_quotations(body: str) -> str:
    """The same with a blank line wherever more quotations than `MOST_QUOTATIONS` would run on without one."""
    lines: list[str] = []
    opened, last_depth = 0, 0
    for line in body.split("\n"):
        depth = _QUOTED.match(line)[0].count(">")  # type: ignore[index]  # it matches anything
        opened = opened + (depth > last_depth) if line.strip() else 0
        if opened > MOST_QUOTATIONS:
            lines.append("")
            opened = 1
        lines.append(line)
        last_depth = depth
    return "\n".join(lines)


def _scalars(value: str) -> list[str]:
    """A YAML scalar, or the members of a list in brackets, without quotation marks."""
    value = value.strip()
    members = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else [value]
    return [bare for member in members if (bare := member.strip().strip("\"'"))]


def _first(fields: dict[str, list[str]], *names: str) -> str | None:
    return next((fields[name][0] for name in names if fields.get(name)), None)


class _Reader:
    """Turns tokens to paragraphs; collects the images on the way."""

    def __init__(self) -> None:
        self.images: list[Image] = []

    def read(self, tokens: list[Token]) -> Iterator[Paragraph]:
        open_kinds: list[tuple[BlockKind, int]] = []
        row: list[str] | None = None
        for token in tokens:
            if token.type == "tr_open":
                row = []
            elif token.type == "tr_close" and row is not None:
                yield Paragraph(BlockKind.PARAGRAPH, " | ".join(filter(None, row)))
                row = None
            elif token.type == "inline" and row is not None:
                row.append(self._inline(token.children or [])[0])
            elif token.type in ("bullet_list_open", "ordered_list_open", "list_item_open"):
                open_kinds.append((BlockKind.BULLET, 0))
            elif token.type == "blockquote_open":
                open_kinds.append((BlockKind.QUOTE, 0))
            elif token.type == "heading_open":
                open_kinds.append((BlockKind.HEADING, int(token.tag[1:])))
            elif token.type in _CLOSERS:
                open_kinds.pop()
            elif token.type == "inline":
                kind, level = open_kinds[-1] if open_kinds else (BlockKind.PARAGRAPH, 0)
                yield from self._paragraphs(token.children or [], kind, level)
            elif token.type in ("fence", "code_block", "html_block") and (words := tidy(_bare(token.content))):
                yield Paragraph(BlockKind.PARAGRAPH, words)

    def _paragraphs(self, children: list[Token], kind: BlockKind, level: int) -> Iterator[Paragraph]:
        text, lead, links = self._inline(children)
        if not text:
            return
        if self._takes_caption(children, text):
            return
        if kind is BlockKind.QUOTE and text.startswith(("—", "–", "--", "- ")):
            kind = BlockKind.PARAGRAPH
        yield Paragraph(kind, text, level, lead, tuple(links))

    def _takes_caption(self, children: list[Token], text: str) -> bool:
        """Takes the caption below a picture, which ends in a credit or stands in emphasis right beside it."""
        if not self.images or self.images[-1].credit is not None or len(text) > LONGEST_CAPTION:
            return False
        alt, credit = split_credit(text)
        is_beside = children[0].type == "image" and children[-1].type == "em_close"
        if credit or is_beside:
            self.images[-1] = Image(alt or self.images[-1].alt, credit or None)
        return bool(credit) or is_beside

    def _inline(self, children: list[Token]) -> tuple[str, int, list[Link]]:
        """The words of a paragraph, how many of them are a bold lead, and its links."""
        pieces: list[str] = []
        links: list[Link] = []
        target, begin, bold, lead = "", 0, 0, None
        broken = {**_INLINE, "softbreak": "\n"} if _are_entries(children) else _INLINE
        for token in children:
            if token.type == "link_open":
                target, begin = str(token.attrGet("href") or ""), len(pieces)
            elif token.type == "link_close":
                words = tidy("".join(pieces[begin:]).replace("\n", " "))
                if words and target.startswith(("http://", "https://", "/")):
                    links.append(Link(words, target))
            elif token.type == "strong_open":
                bold += 1
            elif token.type == "strong_close":
                bold -= 1
                if lead is None:
                    lead = len(tidy("".join(pieces)))
            elif token.type == "image":
                alt, credit = split_credit(tidy(token.content.replace("\n", " ")))
                self.images.append(Image(alt or None, credit or None))
            else:
                words = broken.get(token.type, token.content)
                if words.strip() and not bold and lead is None:
                    lead = 0
                pieces.append(words)
        return tidy("".join(pieces)), lead or 0, links


def _bare(content: str) -> str:
    return re.sub(r"<[^<>]{0,1000}>", " ", content)


_ENTRY = re.compile(rf"[{EMOJI}]|[A-Z][A-Za-z&/ ]{{1,24}}: ")
"""How a line of a post begins that stands for itself: with a sign, or with a label ("When: ")."""


def _are_entries(children: list[Token]) -> bool:
    """Whether each line of a paragraph begins with a sign, a label or strong words: then its line breaks are meant, as
    those of a post are, and no wrapping of prose."""
    told = [token for token in children if token.type != "text" or token.content]
    breaks = [at for at, token in enumerate(told) if token.type == "softbreak"]
    first = [told[at] for at in (0, *(at + 1 for at in breaks)) if at < len(told)]
    return bool(breaks) and all(
        token.type == "strong_open" or (token.type == "text" and _ENTRY.match(token.content)) for token in first
    )


_INLINE = {"softbreak": " ", "hardbreak": "\n", "html_inline": ""}
_CLOSERS = frozenset(
    {"bullet_list_close", "ordered_list_close", "list_item_close", "blockquote_close", "heading_close"}
)
