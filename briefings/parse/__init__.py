"""RawArticle -> Article: the whole parser, in one pure function.

It never raises and takes time linear in the length of the text, whatever the text is.
"""

import importlib
from dataclasses import replace
from typing import Any

from briefings.model.article import Article, Block, BlockKind, RawArticle
from briefings.parse.header import Header, read_header
from briefings.parse.layout import find_blocks
from briefings.parse.links import find_links
from briefings.parse.sections import find_sections


def parse_article(raw: RawArticle) -> Article:
    """Everything that the rules find in `raw`. A field that was not found is None or empty."""
    text = raw.text
    header = read_header(raw, find_blocks(raw))
    sections = find_sections(text, header.story, is_plain=not raw.blocks)
    story = _told(header)
    dates = _find("dates", "find_dates", text, header.published)
    return Article(
        text=text,
        format=raw.format,
        headline=header.headline,
        published=header.published,
        category=header.category,
        byline=header.byline,
        source=header.source,
        url=raw.url,
        lede=header.lede,
        images=header.images,
        sections=sections,
        quotes=_find("quotes", "find_quotes", text, story),
        dates=dates,
        events=_find("events", "find_events", text, story, dates, headline=header.headline, published=header.published),
        links=raw.links or find_links(text, sections),
    )


def _told(header: Header) -> tuple[Block, ...]:
    """The blocks that tell the story: the headline, its captions and its own paragraphs, in their order."""
    captions = [replace(block, kind=BlockKind.CAPTION, level=0) for block in header.captions]
    title = header.headline_block
    heading = [replace(title, kind=BlockKind.HEADING, level=1)] if title else []
    return tuple(sorted([*heading, *captions, *header.story], key=lambda block: block.start))


def _find(module: str, function: str, *arguments: Any, **named: Any) -> Any:
    """Until the other finders are there."""
    try:
        return getattr(importlib.import_module(f"briefings.parse.{module}"), function)(*arguments, **named)
    except (ImportError, AttributeError):
        return ()
