"""Which meeting each event of an article belongs to, and what follows from that for reminders and notices."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.agenda.match import find_twin, match_event, name_words
from briefings.agenda.meetings import fold_visible
from briefings.engine import planning
from briefings.engine.meetings import read_meetings
from briefings.model.article import Event, Span
from briefings.model.briefing import StoredArticle
from briefings.model.library import SHARED, Library, readers_of
from briefings.model.meeting import Meeting, Mention
from briefings.model.when import first_day, last_day
from briefings.store import meetings as rows
from briefings.store import search
from briefings.store.changes import note_change
from briefings.store.meetings import MentionRow
from briefings.store.query import Query, Term
from briefings.store.words import find_words

MOST_COMPARED = 50
"""Of the meetings on its days, so many are compared with an event."""

MOST_ALIKE = 20
"""Of the articles with the same words, the meetings of so many are compared too: what was put off has no day."""


async def connect_events(
    conn: AsyncConnection, stored: StoredArticle, old: StoredArticle | None, now: datetime
) -> None:
    """Join the article's events to the meetings they are about, and bring what is planned in step.

    `old` is the version that `stored` replaces: an event that it has word for word keeps its meeting and whatever
    somebody corrected by hand.
    """
    earlier = await rows.mentions_by(conn, stored.id)
    kept = _pair_unchanged(stored, old, earlier)
    joined, twins = await _join(conn, stored, {at: row.mention.meeting_id for at, row in kept.items()}, now)
    affected = {row.mention.meeting_id for row in earlier} | set(joined) | set(twins)
    before = await what_is_said(conn, affected)
    await rows.delete_mentions(conn, stored.id)
    for absorbed, into in twins.items():
        await rows.merge_meetings(conn, absorbed, into)
    for position, event in enumerate(stored.article.events):
        await _add_mention(conn, joined[position], stored, position, event, kept.get(position))
    await follow(conn, stored.library, before, now)


async def what_is_said(conn: AsyncConnection, ids: Collection[int]) -> Mapping[int, tuple[Mention, ...]]:
    """What all libraries say about these meetings, to be given to `follow` after a change."""
    said = await rows.mentions_of(conn, ids)
    return {meeting_id: said.get(meeting_id, ()) for meeting_id in ids}


async def follow(
    conn: AsyncConnection, library: Library, before: Mapping[int, tuple[Mention, ...]], now: datetime
) -> None:
    """Bring everything in step with a change of what a library says: what is planned, what is remembered, and the
    meetings, of which those that nobody mentions now are forgotten."""
    await note_change(conn, library)
    await planning.follow_meetings(conn, before, now)
    await rows.delete_unmentioned(conn, before)


def _pair_unchanged(
    stored: StoredArticle, old: StoredArticle | None, earlier: Collection[MentionRow]
) -> dict[int, MentionRow]:
    """The earlier mentions by the position of the event that says the same in the new version."""
    if old is None:
        return {}
    said = {_substance(old.article.events[row.position]): row for row in earlier}
    found = ((position, said.pop(_substance(event), None)) for position, event in enumerate(stored.article.events))
    return {position: row for position, row in found if row}


def _substance(event: Event) -> Event:
    """The event without its places in the text, which any correction moves."""
    return replace(event, spans=(), sentence=Span(0, 0), rule="")


async def _add_mention(
    conn: AsyncConnection, meeting_id: int, stored: StoredArticle, position: int, event: Event, kept: MentionRow | None
) -> None:
    if kept is None:
        await rows.add_mention(conn, meeting_id, stored, position, event)
        return
    corrected = replace(kept.mention.event, spans=event.spans, sentence=event.sentence, rule=event.rule)
    await rows.add_mention(
        conn,
        meeting_id,
        stored,
        position,
        corrected if kept.mention.corrected_by is not None else event,
        dropped=kept.mention.dropped,
        corrected_by=kept.mention.corrected_by,
    )


async def _join(
    conn: AsyncConnection, stored: StoredArticle, kept: Mapping[int, int], now: datetime
) -> tuple[list[int], dict[int, int]]:
    """The ids of the meetings that the article's events are about, in their order; new ones for those that are new.
    No two events of one article are one meeting: it would not have said so twice.

    With them, which meetings prove to be others: a later article told of a move's new date before this one came.
    """
    events = stored.article.events
    known = await _read_candidates(conn, [e for at, e in enumerate(events) if at not in kept], stored.library)
    joined: list[int] = []
    twins: dict[int, int] = {}
    for at, event in enumerate(events):
        taken = {*joined, *kept.values(), *twins}
        if at in kept:
            joined.append(kept[at])
        elif found := _match(event, known, taken):
            twin = find_twin(event, found, [m for m in known[0] if m.id not in taken and _is_own(m, stored.library)])
            stays, goes = _older_first(found, twin, stored.library) if twin else (found.id, None)
            joined.append(stays)
            twins |= {goes: stays} if goes else {}
        else:
            joined.append(await rows.add_meeting(conn, now))
    return joined, twins


def _match(event: Event, known: Sequence[Sequence[Meeting]], taken: Collection[int]) -> Meeting | None:
    """The first group's meeting that the event is about, else the next group's."""
    for group in known:
        if found := match_event(event, [meeting for meeting in group if meeting.id not in taken]):
            return found
    return None


def _older_first(found: Meeting, twin: Meeting, library: Library) -> tuple[int, int]:
    """Which of two ids stays: the older one, by which posts are known, if the library may let go of the other."""
    return (twin.id, found.id) if twin.id < found.id and _is_own(found, library) else (found.id, twin.id)


def _is_own(meeting: Meeting, library: Library) -> bool:
    """Whether only this library tells of it: what one server's article shows must not change what others see."""
    return all(mention.library == library for mention in meeting.mentions)


async def _read_candidates(
    conn: AsyncConnection, events: Sequence[Event], library: Library
) -> tuple[tuple[Meeting, ...], ...]:
    """The meetings that the events may be about: those that the library's readers know, and behind them, for what
    everybody may read, those that one server's own article was first to tell. A shared event then takes that
    meeting's id, so that this server's readers see one meeting. The words stay where they are."""
    visible = readers_of(library)
    ids: set[int] = set()
    for event in events:
        ids.update(await _meetings_about(conn, event, visible))
        for first, last in _days(event):
            ids.update(await rows.meetings_near(conn, first, last, MOST_COMPARED, within=visible))
    known = await read_meetings(conn, sorted(ids), visible)
    return (known, await _read_elsewhere(conn, events)) if library == SHARED else (known,)


async def _meetings_about(conn: AsyncConnection, event: Event, libraries: Sequence[Library]) -> tuple[int, ...]:
    """The meetings that the articles with the most words in common with the event mention, whenever they are."""
    words = {word.text for name in name_words(event.title, event.participants) for word in find_words(name)}
    if not words:
        return ()
    query = Query((tuple(Term((word,)) for word in sorted(words)),))
    found = await search.rank_articles(conn, query, libraries, MOST_ALIKE)
    return await rows.meetings_in(conn, [match.article_id for match in found])


async def _read_elsewhere(conn: AsyncConnection, events: Sequence[Event]) -> tuple[Meeting, ...]:
    """The meetings of those days that only servers and people tell of, each as they tell it."""
    ids: set[int] = set()
    for first, last in (days for event in events for days in _days(event)):
        ids.update(await rows.meetings_near(conn, first, last, MOST_COMPARED, outside=SHARED))
    said = await what_is_said(conn, ids)
    folded = (fold_visible(mentions, {Library(m.library) for m in mentions}) for mentions in said.values())
    return tuple(meeting for meeting in folded if meeting)


def _days(event: Event) -> tuple[tuple[date, date], ...]:
    """The days of the event, and those that it was moved from."""
    now = (first_day(event.start), last_day(event.start, event.end))
    return (now, (first_day(event.replaces), last_day(event.replaces))) if event.replaces else (now,)
