"""Cuts the story out of a page's items: from the headline to the last paragraph of the story's container."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefings.model.article import BlockKind
from briefings.sources import html_rules as rules
from briefings.sources.html_elements import Element, names_of
from briefings.sources.html_walk import Item, Part
from briefings.sources.page import Paragraph, fold, without_furniture

CLIMB = 12
"""How many elements up from a paragraph the story's container is sought."""

MOST_OF_IT = 0.85
"""The story's container is the innermost element that holds this share of its text."""

NEAR = 8
"""Items before the headline among which its kicker, date line and picture are sought."""

SHORTEST_TITLE = 10
"""Letters of a line that is no longer and could be like a page's title by chance."""

LONGEST_DATE = 40
"""Characters of the longest line that is a date and no more."""

_DECK = re.compile(rules.DECK, re.IGNORECASE)
_DATE = re.compile(rules.DATE, re.IGNORECASE)
_SITE_NAME = re.compile(rules.SITE_NAME, re.IGNORECASE)
_HOME = re.compile(rules.HOME, re.IGNORECASE)
_LEAVES = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr"})
"""Elements that hold a paragraph and are no container of a story."""


@dataclass(frozen=True, slots=True)
class Story:
    """The story's own paragraphs and date lines, its headline apart, and the facts and pictures around it."""

    headline: Item | None
    paragraphs: tuple[Paragraph, ...]
    facts: tuple[Item, ...]
    images: tuple[Item, ...]


def find_site_name(items: Iterable[Item]) -> str | None:
    """The heading that is the name of the site: it leads to the first page, or is called so."""
    return next((item.paragraph.text for item in items if _is_site_name(item)), None)


def _is_site_name(item: Item) -> bool:
    if item.paragraph.kind is not BlockKind.HEADING:
        return False
    leads_home = any(_HOME.fullmatch(link.url or "#") for link in item.paragraph.links)
    return (leads_home and item.paragraph.is_linked) or bool(_SITE_NAME.search(names_of(item.element)))


def cut_story(
    items: Sequence[Item], kept: Iterable[str], titles: Sequence[str], names: Iterable[str | None], *, is_letter: bool
) -> Story:
    """The story among `items`. `kept`: lines that are known to be in it; `titles`: wordings of the headline; `names`:
    of who publishes it, which are neither headline nor story where something else is the headline."""
    foreign = {fold(name) for name in names if name} - {fold(title) for title in titles[:1]}
    items = [item for item in items if fold((item.image and item.image.alt) or item.paragraph.text) not in foreign]
    items = list(_split_below_titles(items, titles))
    told = _find_told(items, kept)
    headline = _find_headline(items, titles, told[0] if told else len(items))
    begin = headline if headline is not None else _first_of(items, told[0]) if told else 0
    near = items[max(0, begin - NEAR) : begin]
    inside = items[begin + (headline is not None) : _find_end(items, told)]
    facts = [item for item in (*near, *_above_headings(inside)) if item.part is Part.META]
    paragraphs = [*_read_meta(near), *_read_dates(near[-1:]), *_read_story(inside)]
    return Story(
        headline=items[headline] if headline is not None else None,
        paragraphs=tuple(without_furniture(paragraphs, is_letter=is_letter)),
        facts=tuple(facts),
        images=tuple(item for item in (*near[-3:], *inside) if item.part is Part.IMAGE),
    )


def _split_below_titles(items: Iterable[Item], titles: Sequence[str]) -> Iterator[Item]:
    """The items; one whose first line is the headline, as on a page without headings, as two."""
    folded = [fold(title) for title in titles]
    for item in items:
        first, _, rest = item.paragraph.text.partition("\n")
        is_most = any(2 * len(fold(first)) > len(title) for title in folded)
        if rest and item.part is Part.PROSE and is_most and _is_title(first, folded):
            yield replace(item, paragraph=Paragraph(BlockKind.PARAGRAPH, first))
            item = replace(item, paragraph=replace(item.paragraph, text=rest, lead=0))
        yield item


def _above_headings(inside: Sequence[Item]) -> Sequence[Item]:
    """The items at the head of a story, second headlines among them: below a heading amid the prose, who and when
    are about something else."""
    seen_prose = False
    for n, item in enumerate(inside[:NEAR]):
        is_heading = item.paragraph.kind is BlockKind.HEADING
        if is_heading and seen_prose:
            return inside[:n]
        seen_prose = seen_prose or (item.part is Part.PROSE and not is_heading)
    return inside[:NEAR]


def _read_story(inside: Sequence[Item]) -> Iterator[Paragraph]:
    for n, item in enumerate(inside):
        if item.part is Part.PROSE:
            yield _as_second_headline(item) if n < NEAR and _DECK.search(names_of(item.element)) else item.paragraph
        yield from _read_meta((item,))


def _as_second_headline(item: Item) -> Paragraph:
    is_paragraph = item.paragraph.kind is BlockKind.PARAGRAPH
    return replace(item.paragraph, kind=BlockKind.HEADING, level=2) if is_paragraph else item.paragraph


def _read_dates(above: Iterable[Item]) -> Iterator[Paragraph]:
    """The lines right above the headline that are dates and no more, whatever the page calls them."""
    lines = (item.paragraph for item in above if item.part is Part.PROSE)
    return (line for line in lines if len(line.text) <= LONGEST_DATE and _DATE.search(line.text))


def _read_meta(items: Iterable[Item]) -> Iterator[Paragraph]:
    """The lines with a date among those that tell who and when: a reader is to see these."""
    lines = (line for item in items if item.part is Part.META for line in item.paragraph.text.split("\n"))
    return (Paragraph(BlockKind.PARAGRAPH, line) for line in lines if _DATE.search(line))


def _key(text: str) -> str:
    return fold(text[:80])[:24]


def _find_told(items: Sequence[Item], kept: Iterable[str]) -> list[int]:
    """The places of the paragraphs that are known to be the story's; failing that, of all that read like prose."""
    keys = {_key(line) for line in kept if len(line) > 20}
    prose = [n for n, item in enumerate(items) if item.part is Part.PROSE]
    known = [n for n in prose if _key(items[n].paragraph.text) in keys and not items[n].paragraph.is_linked]
    return (
        known or [n for n in prose if len(items[n].paragraph.text) > 60 and not items[n].paragraph.is_linked] or prose
    )


def _find_headline(items: Sequence[Item], titles: Sequence[str], first: int) -> int | None:
    folded = [fold(title) for title in titles]
    until = min(first + 3, len(items))
    prose = [n for n in range(until) if items[n].part is Part.PROSE]
    headings = [n for n in prose if items[n].paragraph.kind is BlockKind.HEADING]
    has_first = any(items[n].paragraph.level == 1 and not items[n].paragraph.is_linked for n in headings)
    for candidates in (headings, prose):
        for n in candidates:
            # A line "Public notice" above the heading is only how the page's title begins.
            if _is_title(items[n].paragraph.text, folded, is_most=has_first and candidates is prose):
                return n
    # A heading that is a link is the site's name or another story's.
    own = [n for n in headings if not items[n].paragraph.is_linked]
    highest = min((items[n].paragraph.level for n in own), default=0)
    alike = sum(item.paragraph.kind is BlockKind.HEADING and item.paragraph.level == highest for item in items)
    if highest > 1 and alike > 1:
        # Several headings of a lower level head the parts of a letter or a page, not the whole of it.
        return None
    return next((n for n in reversed(own) if items[n].paragraph.level == highest), None)


def _is_title(text: str, folded: Iterable[str], *, is_most: bool = False) -> bool:
    """Whether a paragraph is the headline by one of its page's titles (`folded`); `is_most`: more than half of it."""
    words = fold(text)
    titles = (title for title in folded if not is_most or 2 * len(words) > len(title))
    return len(words) > SHORTEST_TITLE and any(_names(title, words) for title in titles)


def _names(title: str, words: str) -> bool:
    """Whether a page's title is these words, with the site's name behind them or, where that is shorter, before."""
    return title.startswith(words) or (title.endswith(words) and 2 * len(words) > len(title))


def _first_of(items: Sequence[Item], first: int) -> int:
    """The place of the headings right above the item `first`, or `first` itself."""
    while first > 0 and items[first - 1].paragraph.kind is BlockKind.HEADING:
        first -= 1
    return first


def _find_end(items: Sequence[Item], told: Sequence[int]) -> int:
    """The place after the last item of the innermost element that holds most of what is known to be the story."""
    if not told:
        return len(items)
    weights: Counter[Element] = Counter()
    for n in told:
        element = items[n].element
        element = element.getparent() if element.tag in _LEAVES else element
        for _ in range(CLIMB):
            if element is None:
                break
            weights[element] += len(items[n].paragraph.text)
            element = element.getparent()
    total = sum(len(items[n].paragraph.text) for n in told)
    # The innermost is the one that was reached first: a Counter keeps the order in which its keys came.
    container = next((element for element, weight in weights.items() if weight >= MOST_OF_IT * total), None)
    if container is None:
        return told[-1] + 1
    inside = set(container.iter())
    return max([told[-1], *(n for n, item in enumerate(items) if item.element in inside)]) + 1
