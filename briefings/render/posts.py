"""What the bot posts unasked: the daily briefing, reminders, notices of changed meetings, words to those who set
a place up. Each carries the reference of its batch in a "Sources & why" button."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from briefings.model.briefing import DailyBriefing, Dossier, Line, Story
from briefings.model.draft import Button, Divider, Draft, Part, Row, Text
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange
from briefings.model.when import first_day, has_time
from briefings.render import buttons, pieces
from briefings.render.escape import Escaped, measure
from briefings.render.limits import COMPONENTS, fit
from briefings.render.when import day_from
from briefings.render.words import clip_all, write

DAILY = 0x2F855A
REMINDER = 0xB7791F
CHANGED = 0xC53030

_STORIES_MOST = 4
_TITLES_MOST = 6
_DATES_MOST = 10
_WHOLE_MOST = 2
_WITH_BUTTONS_MOST = 8


def daily(d: DailyBriefing, ref: str, now: datetime, zone: str, late: timedelta | None = None) -> Draft:
    """The daily briefing: up to four stories in short, the titles of more, the dates of the next seven days."""
    head = Text(write("daily", briefing=d, late=late, zone=zone))
    dates = _dates_of_the_week(d, now, zone)
    more = _more_stories(d.stories[_STORIES_MOST:])
    room = pieces.ROOM - pieces.size([head, *dates, *more])
    stories = d.stories[:_STORIES_MOST]
    parts: list[Part] = [head]
    for story in stories:
        parts += [Divider(), _story_in_short(story, room // len(stories))]
    return fit([*parts, *more, Divider(), *dates, Row((buttons.why(ref),))], accent=DAILY)


def reminders(
    dossiers: Sequence[Dossier],
    ref: str,
    now: datetime,
    zone: str,
    late: timedelta | None = None,
    is_dm: bool = False,
    role_id: int | None = None,
) -> Draft:
    """What is about to take place, one or several in one message: when, where, who, the big picture and who said
    what. Snooze in a direct message, "Remind me" in a channel."""
    head = Text(write("reminders", number=len(dossiers), late=late, role_id=role_id))
    shown = dossiers[:_WITH_BUTTONS_MOST]
    more = _more_reminders(dossiers[_WITH_BUTTONS_MOST:], zone)
    room = (pieces.ROOM - pieces.size([head, *more])) // max(1, len(shown))
    parts: list[Part] = [head]
    for number, dossier in enumerate(shown):
        button = None if is_dm else pieces.remind_button(dossier.meeting, now, zone)
        # Meetings of one article rest on the same lines, which are read once.
        is_told = any(earlier.big_picture == dossier.big_picture for earlier in shown[:number])
        whole = len(shown) <= _WHOLE_MOST and not is_told
        parts += [Divider(), *_dossier(dossier, now, zone, room, button, whole=whole)]
    return fit([*parts, *more, _foot(dossiers, ref, is_dm)], accent=REMINDER, ping_role=role_id)


def notice(
    change: MeetingChange,
    meeting: Meeting,
    ref: str,
    now: datetime,
    zone: str,
    said: Line | None = None,
    late: timedelta | None = None,
    is_dm: bool = False,
) -> Draft:
    """A meeting was moved (old → new), postponed, cancelled or is on again, with the words that said so."""
    mention = next((m for m in meeting.mentions if m.id == change.mention_id), meeting.last_said)
    words = write(
        "notice",
        change=change,
        meeting=meeting,
        old=change.old_start or change.new_start,
        mention=mention,
        said=said,
        late=late,
        zone=zone,
        this_year=now.year,
    )
    foot = [buttons.why(ref), buttons.whole_article(mention.article_id)]
    remind = None if is_dm else pieces.remind_button(meeting, now, zone)
    is_bad_news = change.kind in (ChangeKind.CANCELLED, ChangeKind.POSTPONED)
    row = Row((*([remind] if remind else []), *foot))
    return fit([Text(words), row], accent=CHANGED if is_bad_news else REMINDER)


def tell(text: str, ref: str = "", channel_id: int | None = None) -> Draft:
    """A word to those who set a place up. `text` is plain; `channel_id` shows the channel it is about."""
    row = [Row((buttons.why(ref),))] if ref else []
    return fit([Text(write("tell", text=text, channel_id=channel_id)), *row], accent=CHANGED)


def instead_of_direct(draft: Draft, person: int) -> Draft:
    """A reminder for one person in a channel, because their direct messages are closed; pings them alone."""
    fitted = fit([Text(write("instead_of_direct", person=person)), *draft.parts], accent=draft.accent)
    return replace(fitted, ping_user=person)


def _story_in_short(story: Story, room: int) -> Text:
    """Headline, the first lines of the big picture and one quote, with a button to the rest."""
    quotes = story.quotes[:1]
    left = room - measure(write("daily_story", story=story, lines=(), quotes=[("", quote) for quote in quotes]))
    about = story.big_picture or ((story.lede,) if story.lede else ())
    clipped = pieces.clip_quotes(quotes, left * 2 // 5, most=400)
    lines = clip_all([line.text for line in about[:1]], left - sum(measure(text) for text, _ in clipped))
    article = buttons.whole_article(story.sources[0].article_id, "Read")
    return Text(write("daily_story", story=story, lines=lines, quotes=clipped), article)


def _more_stories(stories: Sequence[Story]) -> list[Part]:
    if not stories:
        return []
    shown = stories[:_TITLES_MOST]
    return [Text(write("daily_more", stories=shown, more=len(stories) - len(shown)))]


def _dates_of_the_week(d: DailyBriefing, now: datetime, zone: str) -> list[Part]:
    if d.is_empty:
        return []
    # A story with its line and button takes four components, a date three, everything else seven.
    stories = min(len(d.stories), _STORIES_MOST)
    shown = d.meetings[: min(_DATES_MOST, (COMPONENTS - 7 - 4 * stories) // 3)]
    more = len(d.meetings) - len(shown)
    head = Text(write("dates", heading="The next 7 days", number=len(shown), more=more, rest=Escaped("`/upcoming`")))
    return [head, *pieces.meetings(shown, now, zone, 300 * len(shown))]


def _dossier(
    dossier: Dossier, now: datetime, zone: str, room: int, button: Button | None, *, whole: bool
) -> list[Part]:
    meeting = dossier.meeting
    day_word = "" if has_time(meeting.start) else day_from(now, first_day(meeting.start), zone)
    text = pieces.write_within(room, "reminder", meeting=meeting, zone=zone, day_word=day_word)
    left = room - measure(text)
    about: list[Part] = []
    if whole and dossier.big_picture:
        about.append(pieces.big_picture(dossier.big_picture, left * 11 // 20 if dossier.quotes else left))
    if whole and dossier.quotes:
        about.append(pieces.key_quotes(dossier.quotes, left - pieces.size(about), meeting.last_said.article_id))
    return [Text(text, button), *about]


def _foot(dossiers: Sequence[Dossier], ref: str, is_dm: bool) -> Row:
    snoozes = buttons.snoozes(ref) if is_dm else ()
    alone = dossiers[0].sources[:1] if len(dossiers) == 1 else ()
    return Row((*snoozes, buttons.why(ref), *(buttons.whole_article(source.article_id) for source in alone)))


def _more_reminders(dossiers: Sequence[Dossier], zone: str) -> list[Part]:
    if not dossiers:
        return []
    shown = dossiers[:5]
    meetings = [dossier.meeting for dossier in shown]
    return [Text(write("reminders_more", meetings=meetings, more=len(dossiers) - len(shown), zone=zone))]
