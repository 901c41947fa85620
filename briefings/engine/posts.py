"""What a due batch says now: reads what is known at this moment and hands it to `compose` and `render`.

Nothing stale is posted: a reminder whose meeting has moved since, or a notice that a later one has overtaken, says
nothing any more.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from briefings.agenda.meetings import differences
from briefings.agenda.reminders import TOLD
from briefings.agenda.topics import concerns
from briefings.compose import compose_daily, find_announcement
from briefings.engine import planning
from briefings.engine.meetings import find_meeting, read_dossier
from briefings.model.article import EventStatus
from briefings.model.briefing import DailyBriefing, Dossier, StoredArticle
from briefings.model.delivery import Batch, Delivery, DeliveryKind, Outcome
from briefings.model.draft import Draft
from briefings.model.library import SHARED, Library, server_library
from briefings.model.meeting import Meeting, MeetingChange
from briefings.model.settings import OnEmpty, ServerSettings
from briefings.render import drafts
from briefings.render.when import show_start
from briefings.store import articles, places
from briefings.store import delivery_history as history

LATE = timedelta(minutes=1)
"""From when on a post says how late it is. A try takes another minute at the most, so that nothing comes more than two
minutes late without a word."""

NEWS_DAYS = timedelta(days=2)
"""How old a story may be when it is loaded and still be news: an archive that is loaded is none."""


async def compose_post(conn: AsyncConnection, batch: Batch, now: datetime) -> Draft | None:
    """The message of a batch as of `now`, or None when there is nothing left to say."""
    late = now - batch.due_at if now - batch.due_at > LATE else None
    match batch.rows[0].kind:
        case DeliveryKind.DAILY:
            return await _daily(conn, batch, now, late)
        case DeliveryKind.REMINDER:
            return await _reminders(conn, batch, now, late)
        case DeliveryKind.NOTICE:
            return await _notice(conn, batch, now, late)
        case DeliveryKind.TELL:
            return _tell(batch)


async def _daily(conn: AsyncConnection, batch: Batch, now: datetime, late: timedelta | None) -> Draft | None:
    row = batch.rows[0]
    settings = await _settings(conn, row)
    if settings.daily is None:
        return None
    day = date.fromisoformat(row.subject["on"])
    since = await history.covered_until(conn, row.place) or row.due_at - timedelta(days=1)
    briefing = await daily_briefing(conn, settings, day, since, now)
    if briefing.is_empty and settings.daily.on_empty is OnEmpty.SKIP:
        return None
    return drafts.daily(briefing, batch.ref, now, settings.timezone, late)


async def daily_briefing(
    conn: AsyncConnection, settings: ServerSettings, day: date, since: datetime, now: datetime
) -> DailyBriefing:
    """What is new on the server's topics since an instant, and the meetings of the week that begins on `day`."""
    libraries = (SHARED, server_library(settings.guild_id))
    came = await articles.news_between(conn, libraries, since, now, (since - NEWS_DAYS).date())
    news = [stored for stored in came if concerns(settings.topics, _words(stored))]
    meetings = [
        meeting
        for meeting in await planning.upcoming(conn, libraries, day)
        if concerns(settings.topics, planning.said_about(meeting))
    ]
    return compose_daily(day, news, meetings, zone=settings.timezone, now=now)


async def _reminders(conn: AsyncConnection, batch: Batch, now: datetime, late: timedelta | None) -> Draft | None:
    settings = await _settings(conn, batch.rows[0])
    dossiers: dict[int, Dossier] = {}
    zone = settings.timezone
    for row in batch.rows:
        reader = await _reader(conn, row, settings)
        if reader is None:
            continue
        libraries, zone = reader
        meeting = await find_meeting(conn, row.meeting_id, libraries)
        if meeting and meeting.is_on and meeting.start == row.subject["start"]:
            dossiers[meeting.id] = await read_dossier(conn, meeting, libraries)
    if not dossiers:
        return None
    first = batch.rows[0]
    is_direct = first.place.channel_id is None
    role_id = settings.reminders.role_id if settings.reminders and first.reader_id is None else None
    return _addressed(first, drafts.reminders(tuple(dossiers.values()), batch.ref, now, zone, late, is_direct, role_id))


async def _notice(conn: AsyncConnection, batch: Batch, now: datetime, late: timedelta | None) -> Draft | None:
    row = batch.rows[0]
    settings = await _settings(conn, row)
    reader = await _reader(conn, row, settings)
    meeting = await find_meeting(conn, row.meeting_id, reader[0]) if reader else None
    said = row.subject
    if "withdrawn" in said:
        return None if meeting else _withdrawal(batch)
    if reader is None or meeting is None:
        return None
    if (meeting.start, meeting.status.value) != (said["new_start"], said["new_status"]):
        return None
    change = await _change_since_told(conn, row, meeting)
    if change is None:
        return None
    is_direct = row.place.channel_id is None
    sources = await articles.read_articles(conn, [change.article_id], reader[0])
    is_corrected = meeting.last_said.corrected_by is not None  # the article's own words then say something else
    words = None if is_corrected else find_announcement(meeting.last_said, sources)
    draft = drafts.notice(change, meeting, batch.ref, now, reader[1], words, late, is_direct)
    # An answer leads to the older post that no longer holds, and needs no edit, which Discord caps.
    return replace(_addressed(row, draft), reply_to=await history.last_message(conn, row.place, meeting.id))


async def _change_since_told(conn: AsyncConnection, row: Delivery, meeting: Meeting) -> MeetingChange | None:
    """From where the reader last heard the meeting to be to where it is, if that is worth a notice."""
    first = await history.find_first_untold(conn, row)
    if first is None:
        return None
    known = replace(meeting, start=first.subject["old_start"], status=EventStatus(first.subject["old_status"]))
    return next((change for change in differences(known, meeting) if change.kind in TOLD), None)


def _addressed(row: Delivery, draft: Draft) -> Draft:
    """The draft with a word to its reader where it comes in a channel instead of by direct message."""
    reader = row.reader_id
    return drafts.instead_of_direct(draft, reader) if reader and row.place.channel_id is not None else draft


def _withdrawal(batch: Batch) -> Draft:
    said = batch.rows[0].subject
    words = (
        f"Nothing here announces “{said['withdrawn']}” ({show_start(said['old_start'])}) any more: its article was "
        "removed, or was found to announce no such thing. Your reminders of it are off."
    )
    return drafts.tell(words, batch.ref)


def _tell(batch: Batch) -> Draft:
    said = batch.rows[0].subject
    if said["fault"] == Outcome.GONE.value:
        words = (
            "A channel that I was set up to post in has been unknown to Discord for hours, so I take it as deleted and "
            "have stopped posting there. Choose another one with /setup."
        )
    else:
        words = (
            f"I have something to post in this channel and may not: the permission “{said['right']}” is missing. "
            "Give it to my role there; what waits goes out by itself as soon as it is back, unless it is over by then."
        )
    return drafts.tell(words, batch.ref, int(said["channel"]))


async def _settings(conn: AsyncConnection, row: Delivery) -> ServerSettings:
    """The settings of the server that the row belongs to; for a person outside any server, the defaults."""
    guild_id = row.place.guild_id or 0
    return await places.find_server(conn, guild_id) or ServerSettings(guild_id)


async def _reader(
    conn: AsyncConnection, row: Delivery, settings: ServerSettings
) -> tuple[tuple[Library, ...], str] | None:
    """What the row's reader sees, and in which zone; None if the reminders there were switched off since, or that
    person's was taken back."""
    person = row.reader_id
    if person is None:
        told = settings.reminders
        is_on = told is not None and told.channel_id == row.place.channel_id
        return ((SHARED, server_library(settings.guild_id)), settings.timezone) if is_on else None
    mine = await places.reminders_of(conn, person)
    return next(((r.libraries, r.timezone) for r in mine if r.meeting_id == row.meeting_id), None)


def _words(stored: StoredArticle) -> tuple[str | None, ...]:
    article = stored.article
    return (article.headline, article.lede.text if article.lede else None, *(s.text for s in article.sections))
