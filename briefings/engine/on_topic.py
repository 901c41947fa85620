"""Which of the meetings that a topic's articles mention are on the topic themselves: an article may tell of many."""

from collections.abc import Mapping, Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.engine.passages import is_answered_by
from briefings.engine.topics import Topic, article_ids
from briefings.model.briefing import StoredArticle
from briefings.model.library import Library
from briefings.model.meeting import Meeting, Mention
from briefings.store import articles
from briefings.store.query import Query


async def pick_on_topic(
    conn: AsyncConnection, meetings: Sequence[Meeting], topic: Topic, libraries: Sequence[Library]
) -> tuple[Meeting, ...]:
    """Those of the meetings that are on the topic. Of words, all must be in the article and, where it announces several
    meetings, in what it says of this one."""
    on_topic = await article_ids(conn, topic, libraries)
    if on_topic is None:
        return tuple(meetings)
    said = {m.id: [mention for mention in m.mentions if mention.article_id in on_topic] for m in meetings}
    if not isinstance(topic, Query):
        return tuple(m for m in meetings if said[m.id])
    wanted = {mention.article_id for mentions in said.values() for mention in mentions}
    stored = {one.id: one for one in await articles.read_articles(conn, list(wanted), libraries)}
    return tuple(m for m in meetings if any(_is_on(mention, topic, stored) for mention in said[m.id]))


def _is_on(mention: Mention, topic: Query, stored: Mapping[int, StoredArticle]) -> bool:
    article, event = stored[mention.article_id].article, mention.event
    if len(article.events) == 1:
        return True
    sentence = article.text[event.sentence.start : event.sentence.end]
    return is_answered_by("\n".join((event.title, *event.participants, event.location or "", sentence)), topic)
