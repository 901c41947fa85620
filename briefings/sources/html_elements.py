"""Questions to one element of a page: its names, its text, its links, the picture that it shows.

Each looks at few elements only, so that a page that nests boxes in boxes takes no longer than any other.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from lxml import etree

from briefings.model.article import Image, Link
from briefings.sources import html_rules as rules
from briefings.sources.page import split_credit, tidy

Element = Any
"""An lxml element; lxml has no types of its own."""

MOST_ELEMENTS = 60
"""Elements in the largest box that is read as one picture or one line of facts."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
"""The elements of headings, with their levels."""

_NAMES = ("class", "id", "itemprop", "data-testid", "data-component")

_CAPTION = re.compile(rules.CAPTION, re.IGNORECASE)
_CREDIT = re.compile(rules.CREDIT, re.IGNORECASE)


def names_of(element: Element) -> str:
    """What a page calls an element, as one string: class, id, and the names for scripts and search engines."""
    return " ".join(filter(None, map(element.get, _NAMES)))


def text_of(element: Element) -> str:
    """The text inside an element with single blanks; the page's line breaks stay."""
    pieces = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        breaks = inner.tag in rules.BLOCKS
        if event == "start":
            pieces += ["\n" if breaks or inner.tag == "br" else "", collapse(inner.text)]
        elif inner is not element:
            pieces += ["\n" if breaks else "", collapse(inner.tail)]
    return tidy("".join(pieces))


def lines_of(element: Element) -> list[str]:
    """The lines of a box of facts. Parts that only style sheets set apart, with no word between, are lines too."""
    parts = [child for child in element if isinstance(child.tag, str)]
    between = [element.text, *(child.tail for child in parts)]
    if len(parts) < 2 or any(c.isalnum() for text in between if text for c in text):
        return text_of(element).split("\n")
    return [line for child in parts for line in lines_of(child) if line]


def links_of(element: Element) -> Iterator[Link]:
    """The links inside an element that lead away from the page."""
    for link in element.iter("a"):
        words = text_of(link).replace("\n", " ")
        if words and not (link.get("href") or "#").startswith("#"):
            yield Link(words, link.get("href").strip())


def is_small(element: Element) -> bool:
    """Whether an element holds few others: only such a one is looked at as a whole, which keeps time linear."""
    return sum(1 for _ in islice(element.iter(), MOST_ELEMENTS + 1)) <= MOST_ELEMENTS


def is_card(element: Element) -> bool:
    """Whether an element is the teaser of another story: an article whose heading is a link."""
    if element.tag != "article" or not is_small(element):
        return False
    headings = (inner for inner in element.iter() if inner.tag in HEADINGS)
    heading = next(headings, None)
    links = [] if heading is None else [*heading.iter("a"), *heading.iterancestors("a")]
    return any((link.get("href") or "#")[0] != "#" for link in links)


def collapse(text: str | None) -> str:
    """`text` with single blanks; an empty string for None."""
    return re.sub(r"\s+", " ", text) if text else ""


def read_picture(box: Element) -> Image:
    """What a box with a picture says: its caption (before the picture's `alt`) and its credit."""
    caption = credit = ""
    for element in box.iter():
        if not isinstance(element.tag, str):
            continue
        names = names_of(element)
        if not credit and element is not box and (element.tag == "cite" or _CREDIT.search(names)):
            credit = text_of(element)
        elif not caption and (element.tag == "figcaption" or _CAPTION.search(names)):
            caption = text_of(element)
    caption = caption.replace("\n", " ")
    if credit and caption.endswith(credit):
        caption = caption[: -len(credit)].strip(" |–—")
    elif not credit:
        caption, credit = split_credit(caption)
    credit = split_credit(credit)[1] or credit.strip(" ()|–—©")
    picture = box.find(".//img")
    alt = caption or tidy(picture.get("alt") or "" if picture is not None else "")
    return Image(alt or None, credit.strip() or None)
