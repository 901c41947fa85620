"""Walks a page's tree once and gives its paragraphs, pictures and by-lines in the order of the page.

Leaves out what is never part of a story (scripts, menus, forms, hidden parts, boxes named "related"); which of the
rest is the story is decided in `html`. No recursion: a hostile page may nest as deep as it likes.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from lxml import etree

from briefings.errors import TooLarge
from briefings.model.article import BlockKind, Image, Link
from briefings.sources import html_rules as rules
from briefings.sources.html_elements import (
    HEADINGS,
    Element,
    collapse,
    is_card,
    is_small,
    lines_of,
    links_of,
    names_of,
    read_picture,
    text_of,
)
from briefings.sources.html_styles import HIDDEN, LONGEST_HIDDEN
from briefings.sources.page import Paragraph, split_bullets, split_credit, tidy

LONGEST_META = 300
"""Characters of the longest line between headline and story that is read as who and when."""

LONGEST_CELL = 300
"""Characters of the longest cell of a row that is read as one line: what is longer was laid out with a table."""

LONGEST_CAPTION = 600
"""Characters of the longest box that is read as a picture with its caption."""

MOST_PARAGRAPHS = 20_000
"""Paragraphs of the largest page that is read."""

_NOT_THE_STORY = re.compile(rules.NOT_THE_STORY, re.IGNORECASE)
_META = re.compile(rules.META, re.IGNORECASE)
_KICKER = re.compile(rules.KICKER, re.IGNORECASE)
_PICTURE = re.compile(rules.PICTURE, re.IGNORECASE)
_NOT_A_PICTURE = re.compile(rules.NOT_A_PICTURE, re.IGNORECASE)
_BOLD = frozenset({"b", "strong"})
_ROLES = frozenset({"navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search", "banner"})
_KINDS = {
    "li": BlockKind.BULLET,
    "blockquote": BlockKind.QUOTE,
    "dt": BlockKind.TERM,
    "dd": BlockKind.PARAGRAPH,
    **dict.fromkeys(HEADINGS, BlockKind.HEADING),
}


class Part(StrEnum):
    """What an item of a page is."""

    PROSE = "prose"
    META = "meta"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph or picture and the element it comes from."""

    part: Part
    element: Element
    paragraph: Paragraph
    image: Image | None = None


class Walker:
    """Goes through a page once. `protected` elements are not left out for their names."""

    def __init__(self, protected: frozenset[Element], hidden: frozenset[str]) -> None:
        self._protected, self._hidden = protected, hidden
        self._items: list[Item] = []
        self._containers: list[Element] = []
        self._begin_block()

    def _begin_block(self) -> None:
        self._pieces: list[str] = []
        self._links: list[Link] = []
        self._lead = ""
        self._leads = True

    def walk(self, root: Element) -> list[Item]:
        """The items of `root`, in the order of the page. Raises TooLarge for more than any article has."""
        self._link: int | None = None
        self._bold = 0
        skipped = None
        steps = etree.iterwalk(root, events=("start", "end"))
        for event, element in steps:
            if len(self._items) > MOST_PARAGRAPHS:
                raise TooLarge(f"This page has more than {MOST_PARAGRAPHS} paragraphs: too many for an article.")
            if event == "start":
                if self._enter(element):
                    self._add(collapse(element.text))
                else:
                    steps.skip_subtree()
                    skipped = element
                continue
            if element is not skipped:
                self._leave(element)
            if element is not root:
                self._add(collapse(element.tail))
        self._flush(root)
        return self._items

    def _enter(self, element: Element) -> bool:
        """Whether to read what is inside `element`."""
        tag = element.tag
        if self._is_left_out(element):
            return False
        if tag in rules.BLOCKS:
            self._flush(element.getparent())
            self._containers.append(element)
            if self._takes_picture(element) or self._takes_meta(element) or self._takes_row(element):
                self._containers.pop()
                return False
        elif tag in rules.BOXES and not self._has_words() and self._takes_kicker(element):
            return False
        elif tag == "br":
            self._break_line(element)
        elif tag == "img":
            self._take_lone_image(element)
        elif tag == "a":
            self._link = len(self._pieces)
        elif tag in _BOLD:
            self._bold += 1
        elif tag == "q":
            self._add("“")
        return True

    def _leave(self, element: Element) -> None:
        tag = element.tag
        if tag in rules.BLOCKS:
            self._flush(element)
            self._containers.pop()
        elif tag == "a" and self._link is not None:
            words = tidy("".join(self._pieces[self._link :]).replace("\n", " "))
            target = (element.get("href") or "").strip()
            if words and target and not target.startswith("#"):
                self._links.append(Link(words, target))
            self._link = None
        elif tag in _BOLD:
            self._bold -= 1
        elif tag == "q":
            self._add("”")
        elif tag == "time" and _is_glued(element):
            self._add("\n")

    def _add(self, text: str) -> None:
        if not text:
            return
        self._pieces.append(text)
        if self._leads and self._bold > 0:
            self._lead += text
        elif text.strip():
            self._leads = False

    def _break_line(self, element: Element) -> None:
        """Takes the end of a line; a second one right behind it ends the paragraph."""
        last = next((piece for piece in reversed(self._pieces) if piece.strip(" ")), "")
        if last == "\n":
            self._flush(self._containers[-1] if self._containers else element.getparent())
        else:
            self._add("\n")

    def _has_words(self) -> bool:
        return any(piece.strip() for piece in self._pieces)

    def _flush(self, element: Element) -> None:
        """Ends the block that is being read, if there is one."""
        if text := tidy("".join(self._pieces)):
            kind, level = self._kind(text)
            paragraph = Paragraph(kind, text, level, len(tidy(self._lead)), tuple(self._links))
            if not self._takes_caption(text):
                self._items += [Item(Part.PROSE, element, part) for part in split_bullets(paragraph)]
        self._begin_block()
        if self._link is not None:
            self._link = 0

    def _kind(self, text: str) -> tuple[BlockKind, int]:
        """What the innermost element that says so makes of a block."""
        for element in self._containers[-1:-8:-1]:
            if element.tag in ("footer", "cite", "td"):
                break
            if kind := _KINDS.get(element.tag):
                signs = kind is BlockKind.QUOTE and text.startswith(("—", "–", "--", "- "))
                return (BlockKind.PARAGRAPH if signs else kind), HEADINGS.get(element.tag, 0)
        return BlockKind.PARAGRAPH, 0

    def _is_left_out(self, element: Element) -> bool:
        tag = element.tag
        if tag == "footer" and any(outer.tag == "blockquote" for outer in self._containers[-3:]):
            return False
        if tag in rules.NEVER_READ or not isinstance(tag, str):
            return True
        if element in self._protected:
            return False
        if element.get("hidden") is not None or HIDDEN.search(element.get("style") or "") or self._is_unseen(element):
            return True
        if element.get("role") in _ROLES or is_card(element):
            return True
        return tag in rules.BOXES and bool(_NOT_THE_STORY.search(names_of(element)))

    def _is_unseen(self, element: Element) -> bool:
        """Whether an element is a short one that the page's style sheet hides."""
        classes = (element.get("class") or "").split()
        is_hidden = not self._hidden.isdisjoint(classes) and is_small(element)
        return is_hidden and len(text_of(element)) <= LONGEST_HIDDEN

    def _takes_meta(self, element: Element) -> bool:
        """Takes the lines between headline and story that tell who wrote it and when."""
        is_called_so = bool(_META.search(names_of(element))) or self._is_author(element)
        return is_called_so and self._take_lines(element)

    def _is_author(self, element: Element) -> bool:
        """Whether an element is a by-line for the link in it."""
        return element.tag in ("address", "p") and is_small(element) and element.find(".//a[@rel='author']") is not None

    def _take_lines(self, element: Element) -> bool:
        if element in self._protected or not is_small(element):
            return False
        text = "\n".join(filter(None, lines_of(element)))
        if len(text) > LONGEST_META:
            return False
        if text:
            self._items.append(Item(Part.META, element, Paragraph(BlockKind.PARAGRAPH, text)))
        return True

    def _takes_kicker(self, element: Element) -> bool:
        """Takes the name of a section of the paper that stands before the headline in an inline element."""
        return bool(_KICKER.search(names_of(element))) and self._take_lines(element)

    def _takes_row(self, element: Element) -> bool:
        """Takes a row of a table of words as one line: "Survey | March 2025"."""
        if element.tag != "tr" or not is_small(element):
            return False
        cells = [cell for cell in element if cell.tag in ("td", "th")]
        if len(cells) < 2 or any(inner.tag in rules.BLOCKS for cell in cells for inner in cell.iterdescendants()):
            return False
        texts = [text_of(cell).replace("\n", " ") for cell in cells]
        if any(len(text) > LONGEST_CELL for text in texts):
            return False
        if text := " | ".join(filter(None, texts)):
            links = tuple(links_of(element))
            self._items.append(Item(Part.PROSE, element, Paragraph(BlockKind.PARAGRAPH, text, links=links)))
        return True

    def _takes_picture(self, element: Element) -> bool:
        is_box = element.tag == "figure" or (element.tag == "div" and _PICTURE.search(names_of(element)))
        if not is_box or element in self._protected or not is_small(element) or element.find(".//img") is None:
            return False
        if element.find(".//blockquote") is not None or len(text_of(element)) > LONGEST_CAPTION:
            return False
        self._take_image(element, read_picture(element))
        return True

    def _take_lone_image(self, element: Element) -> None:
        alt, credit = split_credit(tidy(element.get("alt") or ""))
        is_sign = _NOT_A_PICTURE.search(f"{names_of(element)} {element.get('src') or ''}"[:LONGEST_CAPTION])
        if len(alt.split()) > 2 and not is_sign:
            self._take_image(element, Image(alt, credit or None))

    def _takes_caption(self, text: str) -> bool:
        """Takes a line right below a picture without a caption that ends in a credit."""
        last = self._items[-1] if self._items else None
        if last is None or last.image is None or last.image.credit or len(text) > LONGEST_CAPTION:
            return False
        caption, credit = split_credit(text.replace("\n", " "))
        if credit:
            self._items[-1] = replace(last, image=Image(caption or last.image.alt, credit))
        return bool(credit)

    def _take_image(self, element: Element, image: Image) -> None:
        if image.alt or image.credit:
            self._items.append(Item(Part.IMAGE, element, Paragraph(BlockKind.CAPTION, ""), image=image))


def _is_glued(element: Element) -> bool:
    """Whether nothing but a style sheet parts an element from the words of the next one."""
    after = element.getnext()
    return not element.tail and after is not None and (after.text or "")[:1].isalnum()
