"""The frame in which most tests of events tell their story."""

from briefings.model.article import Event, RawArticle
from briefings.parse import parse_article


def find(story: str) -> tuple[Event, ...]:
    """The events of a story of Friday, Jan. 15, 2027."""
    return parse_article(RawArticle(f"Jan. 15, 2027\n\nNews from the harbor\n\n{story}")).events
