"""What a meeting's state is: a fold over what the visible articles say, in order of publication. Pure.

So articles that arrive out of order, are corrected or taken away need no repair, and each reader's meeting is made of
what that reader may see.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefings.agenda.match import telling_words
from briefings.model.article import Event, EventStatus
from briefings.model.library import Library
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange, Mention
from briefings.model.when import first_day, has_day, has_time, last_day


def fold_visible(mentions: Iterable[Mention], libraries: Iterable[Library]) -> Meeting | None:
    """The meeting as these libraries tell it; None when they say nothing of it."""
    seen = [m for m in mentions if m.library in set(libraries) and not m.dropped]
    return fold(seen) if seen else None


def fold(mentions: Sequence[Mention]) -> Meeting:
    """The meeting that these mentions (at least one, none dropped) make together; of two articles published at the
    same instant the later loaded one has the last word."""
    first, *later = sorted(mentions, key=lambda m: (m.published_at, m.article_id, m.id))
    meeting = _announced(first)
    for mention in later:
        meeting = _told(meeting, mention)
    return meeting


def differences(before: Meeting | None, after: Meeting | None) -> tuple[MeetingChange, ...]:
    """What became of a meeting between two moments: at most one change, from where it stood to where it stands."""
    if before is None or after is None or (before.start, before.status) == (after.start, after.status):
        return ()
    said = after.last_said
    kind = _kind(before, after.start, after.status)
    change = MeetingChange(
        kind, said.article_id, said.id, said.published_at, before.start, after.start, before.status, after.status
    )
    return (change,)


def _announced(mention: Mention) -> Meeting:
    event = mention.event
    change = MeetingChange(
        ChangeKind.ANNOUNCED,
        mention.article_id,
        mention.id,
        mention.published_at,
        None,
        event.start,
        None,
        event.status,
    )
    return Meeting(
        id=mention.meeting_id,
        title=event.title,
        kind=event.kind,
        start=event.start,
        end=event.end,
        timezone=event.timezone,
        participants=event.participants,
        location=event.location,
        status=event.status,
        moved_from=event.replaces,
        history=(change,),
        mentions=(mention,),
    )


def _told(meeting: Meeting, mention: Mention) -> Meeting:
    """The meeting after one more, newer article."""
    event = mention.event
    after = replace(
        meeting,
        title=_fuller_title(meeting.title, event.title),
        status=event.status,
        participants=tuple(dict.fromkeys(meeting.participants + event.participants)),
        location=event.location or meeting.location,
        mentions=(*meeting.mentions, mention),
    )
    # An article that calls a meeting off names the date it had; a vaguer date than the known one tells nothing new.
    is_on = event.status not in (EventStatus.CANCELLED, EventStatus.POSTPONED)
    if is_on and not _is_vaguer(event.start, meeting.start) and not _has_not_heard(event, meeting):
        after = replace(after, start=event.start, timezone=event.timezone or meeting.timezone)
        keeps_end = first_day(event.start) == first_day(meeting.start) and event.end is None
        after = replace(after, end=meeting.end if keeps_end else event.end)
    known = (meeting.start, meeting.end, meeting.timezone, meeting.location, meeting.status)
    if known == (after.start, after.end, after.timezone, after.location, after.status):
        return after
    kind = _kind(meeting, after.start, after.status)
    change = MeetingChange(
        kind,
        mention.article_id,
        mention.id,
        mention.published_at,
        meeting.start,
        after.start,
        meeting.status,
        after.status,
    )
    moved_from = meeting.start if kind is ChangeKind.MOVED else meeting.moved_from
    return replace(after, moved_from=moved_from, history=(*meeting.history, change))


def _fuller_title(known: str, told: str) -> str:
    """The title that says all that the other does and more; the known one if neither does."""
    return told if telling_words(told) > telling_words(known) else known


def _has_not_heard(event: Event, meeting: Meeting) -> bool:
    """Whether the article still gives a date that the meeting has been moved away from, without saying that it
    moves back."""
    left = {change.old_start for change in meeting.history if change.kind is ChangeKind.MOVED} | {meeting.moved_from}
    return event.start in left and event.replaces is None and event.start != meeting.start


def _kind(before: Meeting, start: str, status: EventStatus) -> ChangeKind:
    if status is EventStatus.CANCELLED and before.status is not EventStatus.CANCELLED:
        return ChangeKind.CANCELLED
    if status is EventStatus.POSTPONED and before.status is not EventStatus.POSTPONED:
        return ChangeKind.POSTPONED
    moved = not (_is_vaguer(before.start, start) or _is_vaguer(start, before.start))
    if not before.is_on and status in (EventStatus.SCHEDULED, EventStatus.TENTATIVE):
        postponed_to = before.status is EventStatus.POSTPONED and moved
        return ChangeKind.MOVED if postponed_to else ChangeKind.REVIVED
    return ChangeKind.MOVED if moved else ChangeKind.UPDATED


def _is_vaguer(start: str, known: str) -> bool:
    """Whether `start` is `known` or says less of the same: its month, its week, its day without the hour."""
    if start == known:
        return True
    if has_day(start):
        return not has_time(start) and has_time(known) and first_day(start) == first_day(known)
    return first_day(start) <= first_day(known) <= last_day(start) and has_day(known)
