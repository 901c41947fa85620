"""A story out of the articles that tell it."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from briefings.compose.groups import newest_first
from briefings.compose.keyquotes import is_same
from briefings.compose.lines import find_big_picture, line_of, quotes_of, source_of
from briefings.compose.words import content_words
from briefings.model.article import Event
from briefings.model.briefing import QuoteLine, StoredArticle, Story
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange, Mention
from briefings.model.when import first_day, starts_at


def compose_story(
    articles: Sequence[StoredArticle], meetings: Iterable[Meeting], lead: StoredArticle | None = None
) -> Story:
    """The story that the articles (at least one) tell: headline, lede and big picture of `lead`, the one of them that
    was asked for by its number, else of the newest; the quotes of all without repetitions, and those of the meetings
    that they mention, in the order of their dates."""
    ordered = sorted(articles, key=newest_first, reverse=True)
    if lead is not None:
        ordered.sort(key=lambda stored: stored.id != lead.id)
    teller = ordered[0]
    lede = teller.article.lede
    source = source_of(teller)
    return Story(
        headline=source.headline,
        sources=tuple(source_of(stored) for stored in ordered),
        lede=line_of(lede, source) if lede else None,
        big_picture=find_big_picture(teller),
        quotes=_without_repetitions(quote for stored in ordered for quote in quotes_of(stored)),
        meetings=meetings_of(ordered, meetings),
    )


def meetings_of(articles: Sequence[StoredArticle], meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Those of the meetings that one of the articles mentions, by date."""
    ids = {stored.id for stored in articles}
    mentioned = (m for m in meetings if any(mention.article_id in ids for mention in m.mentions))
    return tuple(sorted(mentioned, key=by_date))


def announce_meetings(stored: StoredArticle) -> tuple[Meeting, ...]:
    """What the article alone announces, as meetings: for one that is shown without being stored. Their ids count
    from 1 and mean nothing elsewhere."""
    return tuple(_announce(number, event, stored) for number, event in enumerate(stored.article.events, start=1))


def by_date(meeting: Meeting) -> tuple[datetime, bool, int]:
    """Sorts meetings by their instants, whatever zones they are in. What has no hour goes before its day, and an hour
    without a zone is read as UTC's: the order is the same for every reader."""
    day = datetime.combine(first_day(meeting.start), datetime.min.time(), UTC)
    at = starts_at(meeting.start, meeting.timezone, "UTC")
    return at or day, at is not None, meeting.id


def _announce(number: int, event: Event, stored: StoredArticle) -> Meeting:
    source, at = source_of(stored), stored.loaded_at
    said = Mention(number, number, stored.id, stored.library, at, source.headline, source.url, source.source, event)
    first = MeetingChange(ChangeKind.ANNOUNCED, stored.id, number, at, event.replaces, event.start, None, event.status)
    return Meeting(
        number,
        event.title,
        event.kind,
        event.start,
        event.end,
        event.timezone,
        event.participants,
        event.location,
        event.status,
        event.replaces,
        (first,),
        (said,),
    )


def _without_repetitions(quotes: Iterable[QuoteLine]) -> tuple[QuoteLine, ...]:
    """The quotes without those that another article has printed already, in the same or nearly the same words."""
    kept: list[tuple[QuoteLine, frozenset[str]]] = []
    for quote in quotes:
        words = content_words(quote.text)
        if not any(_is_repeated(quote, words, other, told) for other, told in kept):
            kept.append((quote, words))
    return tuple(quote for quote, _ in kept)


def _is_repeated(one: QuoteLine, words: frozenset[str], other: QuoteLine, told: frozenset[str]) -> bool:
    if one.source.article_id == other.source.article_id:
        return False
    return one.text == other.text or (one.speaker == other.speaker and len(words) > 2 and is_same(words, told))
