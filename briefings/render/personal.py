"""Personal reminders, a server's settings, and what the bot says about itself. Answered to whoever asks."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from briefings.model.article import EventKind
from briefings.model.delivery import QueueStatus
from briefings.model.draft import Draft, Text
from briefings.model.meeting import Meeting
from briefings.model.settings import EVERY_DAY, PersonalReminder, ReminderSettings, ServerSettings
from briefings.model.when import has_day, has_time
from briefings.render import buttons, pieces
from briefings.render.escape import NOTHING_TO_SEE, Escaped, clip
from briefings.render.limits import fit
from briefings.render.when import show_weekdays
from briefings.render.words import write

ACCENT = 0x4A5568

_LISTED_MOST = 12
_SAID_MOST = 3500

_KINDS = {
    EventKind.MEETING: "meetings",
    EventKind.VOTE: "votes",
    EventKind.DEADLINE: "deadlines",
    EventKind.RELEASE: "releases",
    EventKind.OTHER: "other dates",
}


def say(text: str) -> Draft:
    """A short answer or an error, as plain text."""
    return fit([Text(write("say", text=_lines(text)))])


def reminder_set(
    reminder: PersonalReminder, meeting: Meeting, due_at: Sequence[datetime], fitting: timedelta | None = None
) -> Draft:
    """What was set; also the first direct message, which shows whether they get through.

    `due_at` are the instants at which it will be told. Where all have passed, `fitting` is the longest lead that can
    be chosen in their place, None if there is none.
    """
    words = write(
        "reminder_set",
        reminder=reminder,
        meeting=meeting,
        due_at=due_at,
        fitting=fitting,
        has_day=has_day(meeting.start),
        has_time=has_time(meeting.start),
    )
    return fit([Text(words, buttons.unremind(reminder.id))], accent=ACCENT)


def reminder_list(items: Sequence[tuple[PersonalReminder, Meeting, Sequence[timedelta]]]) -> Draft:
    """Somebody's reminders with the leads at which a message is still to come, each with a button to cancel it."""
    head = Text(write("reminder_list", number=len(items), more=max(0, len(items) - _LISTED_MOST)))
    shown = items[:_LISTED_MOST]
    room = pieces.ROOM - pieces.size([head])
    texts = pieces.write_all(
        room, "reminder_item", [{"reminder": r, "meeting": m, "leads": leads} for r, m, leads in shown]
    )
    listed = [Text(text, buttons.unremind(r.id)) for text, (r, _, _) in zip(texts, shown, strict=True)]
    return fit([head, *listed], accent=ACCENT)


def settings(s: ServerSettings) -> Draft:
    """Everything that a server has set, and how to change it."""
    words = write(
        "settings",
        settings=s,
        at=f"{s.daily.at:%H:%M}" if s.daily else "",
        weekdays=show_weekdays(s.daily.weekdays if s.daily else EVERY_DAY),
        kinds=_kinds(s.reminders) if s.reminders else "",
    )
    return fit([Text(words)], accent=ACCENT)


def about(
    version: str,
    uptime: timedelta,
    counts: Mapping[str, int],
    queue: QueueStatus,
    notes: Sequence[str] = (),
) -> Draft:
    """Version, time since the start, figures by name, how the queue of posts stands, and what needs attention."""
    words = write(
        "about",
        version=version,
        uptime=uptime,
        counts=tuple(counts.items()),
        queue=queue,
        notes=notes[:10],
    )
    return fit([Text(words)], accent=ACCENT)


def help() -> Draft:
    """What the bot can do."""
    return fit([Text(write("help"))], accent=ACCENT)


def _kinds(reminders: ReminderSettings) -> str:
    """The kinds of date that are reminded of, or "" for all of them."""
    names = [_KINDS[kind] for kind in EventKind if kind in reminders.kinds]
    return ", ".join(names) if len(names) < len(EventKind) else ""


def _lines(text: str) -> Escaped:
    """The text with its line breaks kept and everything else escaped."""
    lines = text[: 2 * _SAID_MOST].splitlines() or [""]
    return Escaped("\n".join(clip(line, _SAID_MOST) if line.strip() else "" for line in lines) or NOTHING_TO_SEE)
