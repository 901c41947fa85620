"""Briefings, daily briefings and the dossiers of reminders."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from briefings.compose.groups import DIARY, group_stories, newest_first
from briefings.compose.keyquotes import pick_key_quotes
from briefings.compose.lines import find_big_picture, quotes_of, source_of
from briefings.compose.stories import by_date, compose_story
from briefings.model.briefing import Briefing, DailyBriefing, Dossier, QuoteLine, SourceRef, StoredArticle, Story
from briefings.model.meeting import Meeting
from briefings.model.when import first_day, is_over, last_day, starts_at

KEY_QUOTES = 3
DATES = 5
IN_A_REMINDER = 2
IN_A_DAILY = 1


def compose_briefing(story: Story, now: datetime, zone: str, others: Sequence[SourceRef] = ()) -> Briefing:
    """The story with its key quotes and the next of its dates; the rest is counted."""
    quotes = _pick(story, KEY_QUOTES)
    ahead = [meeting for meeting in story.meetings if not is_over(meeting, now, zone)]
    shown = replace(story, quotes=quotes, meetings=tuple(ahead[:DATES]))
    return Briefing(shown, len(story.quotes) - len(quotes), len(story.meetings) - len(shown.meetings), tuple(others))


def compose_daily(
    on: date,
    articles: Iterable[StoredArticle],
    meetings: Sequence[Meeting],
    *,
    zone: str,
    now: datetime,
    days: int = 7,
) -> DailyBriefing:
    """The day's post: the articles as stories, each with one key quote, diaries last, and the meetings of `days`
    days from `on` in `zone`. `meetings` are all that are known to lie ahead; what is over by `now` is left out, and so
    is what was called off, unless one of these articles says it: once is enough."""
    articles = tuple(articles)
    news = {stored.id for stored in articles}
    groups = group_stories(articles, meetings)
    stories = sorted((compose_story(group, meetings) for group in groups), key=_is_a_diary)
    told = (m for m in meetings if m.is_on or m.last_said.article_id in news)
    ahead = sorted((m for m in told if not is_over(m, now, zone)), key=by_date)
    until = on + timedelta(days=days)
    return DailyBriefing(
        on=on,
        stories=tuple(replace(s, quotes=_pick(s, IN_A_DAILY)) for s in stories),
        meetings=tuple(m for m in ahead if on <= _last_day(m, zone) and _first_day(m, zone) < until),
        next_meeting=next((m for m in ahead if m.is_on and _first_day(m, zone) >= until), None),
    )


def compose_dossier(meeting: Meeting, articles: Iterable[StoredArticle]) -> Dossier:
    """What is said about a meeting by the articles that mention it: the big picture of the newest, and the key
    quotes of the newest that has any."""
    ids = {mention.article_id for mention in meeting.mentions}
    telling = sorted((s for s in articles if s.id in ids), key=newest_first, reverse=True)
    about = " ".join((meeting.title, *meeting.participants))
    quotes = next((found for stored in telling if (found := quotes_of(stored))), ())
    return Dossier(
        meeting=meeting,
        big_picture=find_big_picture(telling[0]) if telling else (),
        quotes=pick_key_quotes(quotes, about, IN_A_REMINDER),
        sources=tuple(source_of(stored) for stored in telling),
    )


def _pick(story: Story, count: int) -> tuple[QuoteLine, ...]:
    return pick_key_quotes(story.quotes, story.headline, count, story.lede.text if story.lede else "")


def _is_a_diary(story: Story) -> bool:
    """Whether the story is only a list of dates: those are in the post anyway."""
    return len(story.meetings) >= DIARY and not story.quotes


def _first_day(meeting: Meeting, zone: str) -> date:
    """The day on which the meeting starts, as a reader in `zone` counts days."""
    at = starts_at(meeting.start, meeting.timezone, zone)
    return at.astimezone(ZoneInfo(zone)).date() if at else first_day(meeting.start)


def _last_day(meeting: Meeting, zone: str) -> date:
    return max(_first_day(meeting, zone), last_day(meeting.start, meeting.end))
