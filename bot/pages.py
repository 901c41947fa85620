"""The answers that have pages: a command gives the first, the buttons under it the others."""

from briefings import Draft, Engine, Viewer, drafts

LONGEST_OPTION = 40
LONGEST_QUERY = 80
"""Characters of an option or a query: a page's button carries them, and its custom id holds 100."""


async def quotes_page(engine: Engine, viewer: Viewer, speaker: str, topic: str, page: int = 1) -> Draft:
    """Quotes by a speaker, on a topic, or both."""
    found = await engine.answers.quotes(viewer, speaker=speaker, topic=topic, page=page)
    return drafts.quotes(found, speaker, topic)


async def search_page(engine: Engine, viewer: Viewer, query: str, page: int = 1) -> Draft:
    """Articles that match."""
    return drafts.search(await engine.answers.search(query, viewer, page=page), query)


async def articles_page(engine: Engine, viewer: Viewer, topic: str, page: int = 1) -> Draft:
    """The library's articles."""
    return drafts.articles(await engine.library.listing(viewer, page=page, topic=topic), topic)


async def upcoming_page(engine: Engine, viewer: Viewer, zone: str, days: int, topic: str, page: int = 1) -> Draft:
    """Dates of the next `days` days."""
    found = await engine.answers.upcoming(viewer, days=days, topic=topic, page=page)
    return drafts.upcoming(found, days, topic, engine.clock.now(), zone)


async def part_page(engine: Engine, viewer: Viewer, zone: str, article_id: int, part: str, page: int = 1) -> Draft:
    """More of a story: all its `quotes` or `dates`, its `sources`, or its newest article by `sections`."""
    if part == "sections":
        return drafts.article_sections(await engine.library.get(article_id, viewer), page)
    story = await engine.answers.story(article_id, viewer)
    if part == "quotes":
        return drafts.story_quotes(story, page)
    if part == "dates":
        return drafts.story_meetings(story, engine.clock.now(), zone, page)
    articles = [await engine.library.get(source.article_id, viewer) for source in story.sources]
    return drafts.story_sources(story, articles, page)
