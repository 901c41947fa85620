"""RawArticle -> Article: the whole parser, in one pure function.

It never raises and takes time linear in the length of the text, whatever the text is.
"""

from dataclasses import replace

from briefings.model.article import Article, Block, BlockKind, RawArticle
from briefings.parse.dates.find import find_dates
from briefings.parse.events.find import find_events
from briefings.parse.page.header import Header, read_header
from briefings.parse.page.layout import find_blocks
from briefings.parse.page.links import find_links
from briefings.parse.page.sections import find_sections
from briefings.parse.quotes.find import find_quotes
from briefings.parse.quotes.story import Story

__all__ = ["parse_article"]


def parse_article(raw: RawArticle) -> Article:
    """Everything that the rules find in `raw`. A field that was not found is None or empty."""
    text = raw.text
    header = read_header(raw, find_blocks(raw))
    sections = find_sections(text, header.story, is_plain=not raw.blocks)
    story = Story(text, _told(header), header.beside)
    found = find_dates(text, header.published, header.headline)
    shown = {at for block in header.players for at in range(block.start, block.end)}
    dates = tuple(date for date in found if date.start not in shown)
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
        quotes=find_quotes(story),
        dates=dates,
        events=find_events(story, dates, headline=header.headline, published=header.published, source=header.source),
        links=find_links(raw, header.story, sections),
    )


def _told(header: Header) -> tuple[Block, ...]:
    """The blocks that tell the story, in their order: the headline, captions, and the story's own."""
    captions = [replace(block, kind=BlockKind.CAPTION, level=0) for block in header.captions]
    title = header.headline_block
    heading = [replace(title, kind=BlockKind.HEADING, level=1)] if title else []
    return tuple(sorted([*heading, *captions, *header.story], key=lambda block: block.start))
