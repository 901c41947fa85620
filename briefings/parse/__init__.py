"""RawArticle -> Article: the whole parser, in one pure function.

It never raises and takes time linear in the length of the text, whatever the text is.
"""

from briefings.model.article import Article, Block, BlockKind, RawArticle
from briefings.parse.header import Header, read_header
from briefings.parse.layout import find_blocks
from briefings.parse.links import find_links
from briefings.parse.sections import find_sections


def parse_article(raw: RawArticle) -> Article:
    """Everything that the rules find in `raw`. A field that was not found is None or empty."""
    text = raw.text
    header = read_header(raw, find_blocks(raw))
    sections = find_sections(text, header.story)
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
        links=raw.links or find_links(text, sections),
    )
