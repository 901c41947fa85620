"""Every kind of message that the bot shows, by name; written to `golden/` by `python -m tests.render.gallery`.

A golden file holds the Markdown of a message as Discord gets it, and under it what a terminal shows.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from briefings.model.article import EventStatus
from briefings.model.briefing import Briefing, Dossier
from briefings.model.delivery import QueueStatus
from briefings.model.draft import Button, Divider, Draft, Part, Row, Text
from briefings.model.meeting import ChangeKind
from briefings.model.settings import ServerSettings
from briefings.render import drafts
from briefings.render.limits import custom_id
from briefings.render.text import to_text
from tests.render import samples as s
from tests.render.samples import DAY, NOW, ZONE, by_hand, make_change, make_meeting, page_of

GOLDEN = Path(__file__).parent / "golden"

_MOVED = make_meeting(1, "Kelsund–Orra talks on the tide barrier", "2027-05-11", location="Tarn House", timezone=None)
_MOVED_HOUR = make_meeting(1, "Kelsund–Orra talks on the tide barrier", "2027-05-04T15:00")
_CHANGES = {
    "moved": make_change(ChangeKind.MOVED, _MOVED, "2027-05-04", EventStatus.SCHEDULED),
    "moved_hour": make_change(ChangeKind.MOVED, _MOVED_HOUR, "2027-05-04T10:00", EventStatus.SCHEDULED),
    "postponed": make_change(ChangeKind.POSTPONED, s.TENDER, "2027-05-11", EventStatus.POSTPONED),
    "cancelled": make_change(ChangeKind.CANCELLED, s.DIVE, "2027-05-09T06:00", EventStatus.CANCELLED),
    "revived": make_change(ChangeKind.REVIVED, s.TALKS, "2027-05-04T10:00", EventStatus.SCHEDULED),
    "updated": make_change(ChangeKind.UPDATED, s.VOTE, "2027-05-06", EventStatus.TENTATIVE),
    "vote": make_change(ChangeKind.MOVED, s.VOTE, "2027-05-05", EventStatus.TENTATIVE),
    "announced": make_change(ChangeKind.ANNOUNCED, s.TALKS, None, EventStatus.SCHEDULED),
}

GALLERY: dict[str, Callable[[], Draft]] = {
    "briefing": lambda: drafts.briefing(s.ANSWER, NOW, ZONE),
    "briefing_of_little": lambda: drafts.briefing(Briefing(s.BARE), NOW, ZONE),
    "big_pictures": lambda: drafts.big_pictures([s.STORY, s.BARE], "barrier"),
    "big_pictures_none": lambda: drafts.big_pictures([], "cheese"),
    "quotes": lambda: drafts.quotes(page_of(*s.QUOTES, pages=4, total=18), "Brask", ""),
    "quotes_none": lambda: drafts.quotes(page_of(), "nobody", "cheese"),
    "upcoming": lambda: drafts.upcoming(page_of(*s.MEETINGS, number=2, pages=3, total=20), 30, "tide", NOW, ZONE),
    "upcoming_tomorrow": lambda: drafts.upcoming(page_of(s.TALKS), 1, "", NOW, ZONE),
    "upcoming_none": lambda: drafts.upcoming(page_of(), 7, "", NOW, ZONE),
    "upcoming_none_on_topic": lambda: drafts.upcoming(page_of(), 1, "cheese", NOW, ZONE),
    "search": lambda: drafts.search(page_of(s.HIT), "sea*"),
    "search_none": lambda: drafts.search(page_of(), "cheese"),
    "articles": lambda: drafts.articles(page_of(s.NEWEST, s.OLDER), ""),
    "articles_none": lambda: drafts.articles(page_of(), ""),
    "articles_none_on_topic": lambda: drafts.articles(page_of(), "cheese"),
    "article_sections": lambda: drafts.article_sections(s.STORED),
    "story_quotes": lambda: drafts.story_quotes(s.STORY),
    "story_meetings": lambda: drafts.story_meetings(s.STORY, NOW, ZONE, 2),
    "story_sources": lambda: drafts.story_sources(s.STORY, [s.STORED]),
    "story_sources_none": lambda: drafts.story_sources(s.BARE, []),
    "dossier_sources": lambda: drafts.dossier_sources(
        [s.DOSSIER], [s.STORED], "Reminders 1 day before are switched on for this channel."
    ),
    "dossier_sources_none": lambda: drafts.dossier_sources([], [], "This is the daily briefing of this channel."),
    "history": lambda: drafts.history(s.ACCOUNTS),
    "history_of_the_unknown": lambda: drafts.history([replace(s.ACCOUNTS[0], about=None)]),
    "history_none": lambda: drafts.history([]),
    "loaded": lambda: drafts.loaded(s.LOADED, NOW, ZONE),
    "loaded_known": lambda: drafts.loaded(s.KNOWN, NOW, ZONE),
    "loaded_revised": lambda: drafts.loaded(s.REVISED, NOW, ZONE),
    "removal": lambda: drafts.removal(s.STORED),
    "preview": lambda: drafts.preview(s.ANSWER, NOW, ZONE, Button("Keep", "keep", ("77",))),
    "preview_only": lambda: drafts.preview(s.ANSWER, NOW, ZONE, None),
    "daily": lambda: drafts.daily(s.DAILY, "ref0", NOW, ZONE),
    "daily_late": lambda: drafts.daily(s.DAILY, "ref0", NOW, ZONE, timedelta(minutes=12)),
    "daily_busy": lambda: drafts.daily(s.BUSY, "ref0", NOW, ZONE),
    "daily_quiet": lambda: drafts.daily(s.QUIET, "ref0", NOW, ZONE),
    "daily_silent": lambda: drafts.daily(s.SILENT, "ref0", NOW, ZONE),
    "reminder": lambda: drafts.reminders([s.DOSSIER], "ref1", NOW, ZONE, role_id=13),
    "reminder_late_in_dm": lambda: drafts.reminders([s.DOSSIER], "ref1", NOW, ZONE, timedelta(minutes=65), is_dm=True),
    "reminder_instead_of_direct": lambda: drafts.instead_of_direct(
        drafts.reminders([s.DAY_DOSSIER], "ref1", NOW, ZONE, is_dm=True), 77
    ),
    "reminders": lambda: drafts.reminders([s.DOSSIER, s.DAY_DOSSIER], "ref1", NOW, ZONE),
    "reminders_many": lambda: drafts.reminders(
        [Dossier(make_meeting(i, f"Talk {i}", "2027-05-04T10:00"), (), (), ()) for i in range(1, 16)],
        "ref1",
        NOW,
        ZONE,
    ),
    "notice_moved": lambda: drafts.notice(_CHANGES["moved"], _MOVED, "ref2", NOW, ZONE, said=s.BIG_PICTURE[0]),
    "notice_moved_hour": lambda: drafts.notice(_CHANGES["moved_hour"], _MOVED_HOUR, "ref2", NOW, ZONE),
    "notice_corrected": lambda: drafts.notice(_CHANGES["moved"], by_hand(_MOVED, 88), "ref2", NOW, ZONE),
    "notice_postponed": lambda: drafts.notice(_CHANGES["postponed"], s.TENDER, "ref2", NOW, ZONE),
    "notice_cancelled": lambda: drafts.notice(
        _CHANGES["cancelled"], s.DIVE, "ref2", NOW, ZONE, late=timedelta(days=1, hours=2)
    ),
    "notice_revived": lambda: drafts.notice(_CHANGES["revived"], s.TALKS, "ref2", NOW, ZONE, is_dm=True),
    "notice_updated": lambda: drafts.notice(_CHANGES["updated"], s.VOTE, "ref2", NOW, ZONE),
    "notice_of_a_vote": lambda: drafts.notice(_CHANGES["vote"], s.VOTE, "ref2", NOW, ZONE),
    "notice_announced": lambda: drafts.notice(_CHANGES["announced"], s.TALKS, "ref2", NOW, ZONE),
    "tell": lambda: drafts.tell("I may not post there: “Send Messages” is missing.", "ref3", 11),
    "say": lambda: drafts.say("No topic **like** that.\nTry another one."),
    "reminder_set": lambda: drafts.reminder_set(s.MINE, s.TALKS, [NOW + DAY / 24, NOW + DAY]),
    "reminder_set_for_a_day": lambda: drafts.reminder_set(s.MINE_OF_A_DAY, s.VOTE, [NOW + 2 * DAY]),
    "reminder_set_in_part": lambda: drafts.reminder_set(s.MINE, s.TALKS, [NOW + DAY]),
    "reminder_set_too_late": lambda: drafts.reminder_set(s.MINE, s.TALKS, [], DAY / 24),
    "reminder_set_without_a_day": lambda: drafts.reminder_set(s.MINE, make_meeting(1, "Talks", "2027-W20"), []),
    "reminder_set_for_what_is_off": lambda: drafts.reminder_set(s.MINE, s.DIVE, []),
    "reminder_list": lambda: drafts.reminder_list([(s.MINE, s.TALKS, (s.DAY, s.HOUR)), (s.MINE_OF_A_DAY, s.VOTE, ())]),
    "reminder_list_none": lambda: drafts.reminder_list([]),
    "settings": lambda: drafts.settings(s.SETTINGS),
    "settings_off": lambda: drafts.settings(ServerSettings(1)),
    "about": lambda: drafts.about(
        "1.2.3", timedelta(days=2, hours=5), {"articles": 41}, s.QUEUE, ["Another copy is running."]
    ),
    "about_idle": lambda: drafts.about("1.2.3", timedelta(seconds=20), {}, QueueStatus({}, None, None, None)),
    "help": drafts.help,
}


def describe(draft: Draft) -> str:
    """The message as a golden file has it."""
    markdown = "\n".join(map(_describe_part, draft.parts))
    ping = f"pings role {draft.ping_role}\n" if draft.ping_role else ""
    ping += f"pings person {draft.ping_user}\n" if draft.ping_user else ""
    return f"{ping}{markdown}\n\n{'~' * 88}\n\n{to_text(draft, ZONE, NOW)}\n"


def _describe_part(part: Part) -> str:
    match part:
        case Divider():
            return "[divider]"
        case Text(content, button):
            return f"{content}\n{_describe_button(button)}" if button else content
        case Row(buttons):
            return " ".join(map(_describe_button, buttons))


def _describe_button(button: Button) -> str:
    mark = " disabled" if button.disabled else ""
    return f"[{button.label} = {custom_id(button)} {button.style.value}{mark}]"


def write_all() -> None:
    """Write every golden file anew."""
    GOLDEN.mkdir(exist_ok=True)
    for name, make in GALLERY.items():
        (GOLDEN / f"{name}.md").write_text(describe(make()), encoding="utf-8")


if __name__ == "__main__":
    write_all()
