"""A web page -> RawArticle: the story from its headline to its last paragraph, with what the markup says about it.

trafilatura tells which paragraphs are the story; the structure (headings, lists, block quotations, captions, links)
and every word are read from the page itself, since a reader made for text mining drops some of both.
"""

import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape
from urllib.parse import urljoin

import lxml.html
from lxml import etree

from briefings.model.article import BlockKind, Link, RawArticle, SourceFormat
from briefings.sources import html_rules as rules
from briefings.sources.html_elements import Element, is_small, lines_of, names_of, text_of
from briefings.sources.html_meta import PageFacts, read_facts
from briefings.sources.html_story import CLIMB, Story, cut_story, find_site_name
from briefings.sources.html_styles import find_hidden
from briefings.sources.html_walk import Item, Walker
from briefings.sources.page import Paragraph, fold, set_page, tidy, tidy_date

LARGEST_JUDGED = 500_000
"""Characters of the largest page that trafilatura is asked about, which keeps the time for any page bounded."""

KICKER_WORDS = 4
"""No name of a section has more words."""

LONGEST_DAY = 40
"""Characters of the longest line that is a day and no more."""

LONGEST_FACT = 80
"""Characters of the longest line that stands between a headline and its story."""

_KICKER = re.compile(rules.KICKER, re.IGNORECASE)
_ABOVE_HEADLINE = re.compile(rules.ABOVE_HEADLINE, re.IGNORECASE)
_NOT_A_SECTION = re.compile(rules.NOT_A_SECTION, re.IGNORECASE)
_DATE = re.compile(rules.DATE, re.IGNORECASE)
_AUTHOR = re.compile(rules.AUTHOR, re.IGNORECASE)
_NEWSROOM = re.compile(rules.NEWSROOM, re.IGNORECASE)
_NOT_A_NEWSROOM = re.compile(rules.NOT_A_NEWSROOM, re.IGNORECASE)
_BYLINE = re.compile(r"(?:[Ww]ritten )?[Bb]y [A-Z][^.!?]{2,80}$")
_PAPER = re.compile(r"The [A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{1,20})?")
_NAMES = re.compile(rules.NAMES)
_UPDATED = re.compile(r"updated|modified", re.IGNORECASE)
_SEPARATOR = re.compile(r"\n| ?[|·•] ?| [–—-] ")


def read_html(content: str, subject: str | None = None, papers: tuple[str | None, ...] = ()) -> RawArticle:
    """The article of a page. The text has the headline, the story and a date line where a reader sees one.

    Of a mail, `subject` is known, which is the headline where no line of it is, and the names of who sends it.
    """
    tree = _parse(content)
    if tree is None:
        return RawArticle(_strip_tags(content), SourceFormat.HTML)
    facts = read_facts(tree)
    _drop_updates(tree)
    items = Walker(_protected(tree), find_hidden(tree)).walk(_body(tree))
    site = find_site_name(items)
    titles = tuple(title for title in (subject, *facts.titles) if title and fold(title) != fold(site or ""))
    names = (*papers, facts.source if not any(papers) else None, site)
    story = cut_story(items, _judge(content), titles, names, is_letter=subject is not None)
    raw = _assemble(story, replace(facts, source=facts.source or site), subject or _bare_title(facts.titles))
    return raw if raw.byline else replace(raw, byline=_find_sole_author(tree))


def _parse(content: str) -> Element | None:
    """The page's tree, or None for one that is empty or nested deeper than lxml goes."""
    parser = lxml.html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = lxml.html.document_fromstring(content.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        return None
    return tree if any(text.strip() for text in tree.itertext()) else None


def _drop_updates(tree: Element) -> None:
    """Without the day of the last change right beside that of publication: WordPress prints both, and style sheets
    hide the second. One that a word leads to is seen."""
    for time in list(tree.iter("time")):
        first = time.getprevious()
        is_beside = first is not None and first.tag == "time" and not (first.tail or "").strip()
        if is_beside and _UPDATED.search(names_of(time)) and "published" not in names_of(time):
            time.drop_tree()


def _body(tree: Element) -> Element:
    body = tree.find("body")
    return tree if body is None else body


def _strip_tags(content: str) -> str:
    """What is left of a page that is nested too deep for a tree."""
    return "\n\n".join(filter(None, map(tidy, re.split(r"<[^<>]{0,2000}>", unescape(content)))))


def _protected(tree: Element) -> frozenset[Element]:
    """The elements that hold the headline or half of the page's paragraphs: their names do not matter."""
    weights: Counter[Element] = Counter()
    for paragraph in tree.iter("p"):
        size = len(paragraph.text or "") + sum(len(child.tail or "") for child in paragraph)
        for element, _ in zip(paragraph.iterancestors(), range(CLIMB), strict=False):
            weights[element] += size
    half = sum(len(p.text or "") + sum(len(c.tail or "") for c in p) for p in tree.iter("p")) / 2
    heavy = {element for element, weight in weights.items() if half and weight >= half}
    titled = {element for heading in tree.iter("h1") for element in (heading, *heading.iterancestors())}
    return frozenset(heavy | titled)


def _judge(content: str) -> list[str]:
    """The lines that trafilatura takes for the story."""
    if len(content) > LARGEST_JUDGED:
        return []
    import trafilatura  # late: it takes a fifth of a second to import, and only pages need it

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        # Without tables: it would run the paragraphs of a layout table together in one line.
        found = trafilatura.extract(content, include_comments=False, include_tables=False, favor_recall=True)
    except Exception:  # whatever it trips over in a hostile page, the page can still be read without it
        return []
    return found.split("\n") if found else []


def _assemble(story: Story, facts: PageFacts, title: str | None) -> RawArticle:
    headline = story.headline.paragraph.text.replace("\n", " ") if story.headline else title
    paragraphs = list(_paragraphs(headline, story))
    text, blocks = set_page(paragraphs)
    byline, source = facts.byline, _find_source(facts, headline)
    if byline and (_NEWSROOM.search(byline) or fold(byline) == fold(source or "")):
        byline, source = None, source or byline
    return RawArticle(
        text=text,
        format=SourceFormat.HTML,
        blocks=blocks,
        headline=headline,
        published=facts.published
        or _first_time(story.facts)
        or _find_time_below(story.headline)
        or _find_yearless_day(story.facts),
        category=facts.category or _find_kicker(story.facts) or _find_kicker_above(story.headline),
        byline=byline or _find_author(story.facts),
        source=source,
        url=facts.url,
        images=tuple(item.image for item in story.images if item.image),
        links=tuple(_links(paragraphs, facts.url)),
    )


def _paragraphs(headline: str | None, story: Story) -> Iterator[Paragraph]:
    """The headline and the story."""
    if headline:
        yield Paragraph(BlockKind.HEADING, headline, 1)
    yield from story.paragraphs


def _bare_title(titles: tuple[str, ...]) -> str | None:
    """The likeliest wording of the headline, without the site's name behind it."""
    if not titles:
        return None
    name = re.search(r" (?:[|»·•]|[–—-]) [^|»·•–—]{2,40}$", titles[0])
    return titles[0][: name.start()] if name and name.start() > 20 else titles[0]


def _first_time(facts: Iterable[Item]) -> str | None:
    """The first moment in markup that is not called one of an update."""
    times = (time for item in facts for time in item.element.iter("time") if not _UPDATED.search(names_of(time)))
    return next((date for time in times if (date := tidy_date(time.get("datetime")))), None)


def _find_time_below(headline: Item | None) -> str | None:
    """The first moment in markup between the headline and the first paragraph of the story."""
    below = headline.element.xpath("following::*[self::time or self::p]") if headline else []
    for element in below:
        if element.tag == "time" and (date := tidy_date(element.get("datetime"))):
            return date
        if len(text_of(element)) > LONGEST_FACT:
            return None
    return None


def _find_yearless_day(facts: Iterable[Item]) -> str | None:
    """The first line between headline and story that is a day without a year, as it is printed. One with its year is
    read where the text is."""
    lines = (line for item in facts for line in item.paragraph.text.split("\n") if _DATE.search(line))
    first = next(lines, "")
    return first if first and len(first) <= LONGEST_DAY and not re.search(r"\d{4}", first) else None


def _find_kicker_above(headline: Item | None) -> str | None:
    """The section of the paper that the element right before the headline names, if it is called so."""
    element = headline.element if headline else None
    for _ in range(CLIMB):
        if element is None:
            return None
        if (before := element.getprevious()) is not None:
            break
        element = element.getparent()
    else:
        return None
    if not is_small(before) or not any(_ABOVE_HEADLINE.search(names_of(inner)) for inner in before.iter()):
        return None
    words = text_of(before)
    is_name = 0 < len(words.split()) <= KICKER_WORDS and "\n" not in words and words[0].isupper()
    return words if is_name and not (_NOT_A_SECTION.match(words) or any(c.isdigit() for c in words)) else None


def _find_kicker(facts: Iterable[Item]) -> str | None:
    kickers = (item.paragraph.text for item in facts if _KICKER.search(names_of(item.element)))
    return next((words for words in kickers if len(words.split()) <= 5 and "\n" not in words), None)


def _find_author(facts: Iterable[Item]) -> str | None:
    """The by-line that begins with "By", or the one in what the page calls its by-line or its author."""
    for item in facts:
        for element in item.element.iter():
            if _is_author(element) or element is item.element:
                found = (_NAMES.match(part) for part in _parts_of(element))
                if byline := next((m[0] for m in found if m and (m["by"] or _is_author(element))), None):
                    return byline
    return None


def _is_author(element: Element) -> bool:
    return element.get("rel") == "author" or bool(_AUTHOR.search(names_of(element)))


def _parts_of(element: Element) -> Iterator[str]:
    """What separators part in the lines of an element; the lines of all its parts first, then its text as it runs."""
    for line in (*lines_of(element), text_of(element)):
        yield from (part.strip() for part in _SEPARATOR.split(line))


def _find_sole_author(tree: Element) -> str | None:
    """The only name that the page gives to an author, wherever it stands; teasers of other stories have theirs too."""
    called = filter(_is_author, tree.iter("a", "span", "div", "p"))
    found = [_NAMES.fullmatch(text_of(element)) for element in called if is_small(element)]
    names = {match["names"] for match in found if match and match[0].endswith(match["names"])}
    return names.pop() if len(names) == 1 else None


def _find_source(facts: PageFacts, headline: str | None) -> str | None:
    """The newsroom: the site's name, or what follows the headline in the page's title or stands before it."""
    if facts.source:
        return None if _NOT_A_NEWSROOM.search(facts.source) else facts.source
    for title in facts.titles:
        parts = re.split(r" [|–—·-] |(?<=\w): ", title)
        if not headline:
            continue
        if fold(title).startswith(fold(headline)) and _is_newsroom(parts[-1], headline):
            return parts[-1]
        if fold(title).endswith(fold(headline)) and _is_newsroom(parts[0], headline):
            return parts[0]
    return None


def _is_newsroom(words: str, headline: str) -> bool:
    """Whether `words` beside the headline in a page's title name a newsroom."""
    is_paper = _PAPER.fullmatch(words) or (" " in words and _NEWSROOM.search(words))
    return bool(is_paper) and fold(words) not in fold(headline) and not _NOT_A_NEWSROOM.search(words)


def _links(paragraphs: Iterable[Paragraph], base: str | None) -> Iterator[Link]:
    for paragraph in paragraphs:
        for link in () if _BYLINE.match(paragraph.text) else paragraph.links:
            target = urljoin(base or "", link.url or "")
            if target.startswith(("http://", "https://", "/")):
                yield replace(link, url=target)
