"""One invented story, told twice, with meetings in every state: what the golden messages are made of."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from briefings.model.article import Article, Event, EventKind, EventStatus, Passage, QuoteKind, Section, Span
from briefings.model.briefing import (
    Briefing,
    DailyBriefing,
    Dossier,
    Line,
    LoadOutcome,
    LoadResult,
    Page,
    QuoteLine,
    SearchHit,
    SourceRef,
    StoredArticle,
    Story,
)
from briefings.model.delivery import (
    Account,
    Attempt,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Outcome,
    Place,
    QueueStatus,
)
from briefings.model.library import SHARED
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange, Mention
from briefings.model.settings import (
    DailySettings,
    OnEmpty,
    PersonalReminder,
    ReminderSettings,
    ServerSettings,
)

T = TypeVar("T")

NOW = datetime(2027, 5, 3, 8, 0, tzinfo=UTC)
ZONE = "Europe/Dublin"
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)

TEXT = """Kelsund and Orra to talk about the tide barrier

Officials of Kelsund and Orra will meet on May 4 at 10 a.m. in Tarn House.

The big picture: The barrier was built for a sea that no longer exists.

- It closed twice in its first ten years, and 41 times in the last one.

What they're saying: "A gate that is always shut is a wall," said Mayor Anneli Brask.
"""

NEWEST = SourceRef(
    7,
    "Kelsund and Orra to talk about the tide barrier",
    "https://tarn.example/barrier-talks",
    "The Tarn Courier",
    date(2027, 5, 2),
)
OLDER = SourceRef(5, "Tide barrier shut for the 41st time", None, None, date(2027, 4, 29))


def make_meeting(id_: int, title: str, start: str, **fields: object) -> Meeting:
    """A meeting that one article announced; `fields` are those of `Meeting` that differ."""
    values: dict[str, object] = {
        "kind": EventKind.MEETING,
        "end": None,
        "timezone": "Europe/Dublin",
        "participants": (),
        "location": None,
        "status": EventStatus.SCHEDULED,
    }
    values |= fields
    moved_from = values.pop("moved_from", None)
    source = values.pop("source", NEWEST)
    assert isinstance(source, SourceRef)
    event = Event(title=title, start=start, replaces=moved_from, spans=(), sentence=_sentence(), **values)  # type: ignore[arg-type]
    at = datetime(2027, 5, 2, 9, 0, tzinfo=UTC)
    mention = Mention(100 + id_, id_, source.article_id, SHARED, at, source.headline, source.url, source.source, event)
    first = MeetingChange(ChangeKind.ANNOUNCED, source.article_id, 100 + id_, at, None, start, None, event.status)
    return Meeting(id_, title, start=start, moved_from=moved_from, history=(first,), mentions=(mention,), **values)  # type: ignore[arg-type]


def by_hand(meeting: Meeting, user_id: int) -> Meeting:
    """The meeting as that person has corrected it."""
    return replace(meeting, mentions=tuple(replace(m, corrected_by=user_id) for m in meeting.mentions))


def _sentence() -> Span:
    start = TEXT.index("Officials of")
    return Span(start, TEXT.index("Tarn House.") + len("Tarn House."))


def _passage(words: str) -> Passage:
    return Passage(words, TEXT.index(words), TEXT.index(words) + len(words))


def _line(words: str) -> Line:
    passage = _passage(words)
    return Line(words, NEWEST, passage.start, passage.end)


BIG_PICTURE = (
    _line("The barrier was built for a sea that no longer exists."),
    _line("It closed twice in its first ten years, and 41 times in the last one."),
)

BRASK = QuoteLine(
    "A gate that is always shut is a wall,",
    "Anneli Brask",
    "Mayor",
    "said",
    QuoteKind.DIRECT,
    NEWEST,
    ((TEXT.index("A gate"), TEXT.index(" said Mayor") - 1),),
)
ENGINEER = QuoteLine(
    "We can raise it once more, After that we have to move the town.",
    "an engineer",
    None,
    "said",
    QuoteKind.DIRECT,
    OLDER,
    ((10, 36), (60, 97)),
)
NOBODY = QuoteLine("too little, too late", None, None, None, QuoteKind.PARTIAL, OLDER, ((120, 140),))
QUOTES = (BRASK, ENGINEER, NOBODY)

TALKS = make_meeting(
    1,
    "Kelsund–Orra talks on the tide barrier",
    "2027-05-04T10:00",
    participants=("Kelsund", "Orra"),
    location="Tarn House",
)
VOTE = make_meeting(
    2,
    "Council vote on the barrier",
    "2027-05-06",
    kind=EventKind.VOTE,
    timezone=None,
    status=EventStatus.TENTATIVE,
    moved_from="2027-05-05",
    source=OLDER,
)
HEARING = make_meeting(3, "Public hearing", "2027-05-07T18:30", end="2027-05-07T21:00", timezone=None)
FAIR = make_meeting(4, "Coast protection fair", "2027-05-08", end="2027-05-10", timezone=None)
DIVE = make_meeting(5, "Inspection dive", "2027-05-09T06:00", status=EventStatus.CANCELLED)
TENDER = make_meeting(6, "Opening of the tender", "2027-05-11", status=EventStatus.POSTPONED, timezone=None)
REPORT = make_meeting(7, "Report of the sea level panel", "2027-06", kind=EventKind.RELEASE, timezone=None)
SURVEY = make_meeting(8, "Survey of the sea bed", "2027-W20", timezone=None)
MEETINGS = (TALKS, VOTE, HEARING, FAIR, DIVE, TENDER, SURVEY, REPORT)

STORY = Story(
    NEWEST.headline, (NEWEST, OLDER), _line(TEXT[_sentence().start : _sentence().end]), BIG_PICTURE, QUOTES, MEETINGS
)
ANSWER = Briefing(
    Story(NEWEST.headline, (NEWEST, OLDER), STORY.lede, BIG_PICTURE, QUOTES[:2], MEETINGS[:5]), 1, 3, (OLDER,)
)
BARE = Story("Untitled article", (SourceRef(9, "Untitled article", None, None, None),), None, (), (), ())

ARTICLE = Article(
    text=TEXT,
    headline=NEWEST.headline,
    published="2027-05-02",
    source=NEWEST.source,
    url=NEWEST.url,
    sections=(
        Section(
            "The big picture",
            "big_picture",
            (_passage(BIG_PICTURE[0].text),),
            (_passage(BIG_PICTURE[1].text),),
            TEXT.index("The big picture"),
            TEXT.index("What they"),
        ),
        Section(
            "What they're saying",
            "what_theyre_saying",
            (_passage('"A gate that is always shut is a wall," said Mayor Anneli Brask.'),),
            (),
            TEXT.index("What they"),
            len(TEXT),
        ),
    ),
)
STORED = StoredArticle(7, SHARED, 0, NOW, 1, ARTICLE)
LOADED = LoadResult(LoadOutcome.NEW, STORED, (TALKS, VOTE), (101, 102))
KNOWN = LoadResult(LoadOutcome.KNOWN, STORED, (), ())
REVISED = LoadResult(
    LoadOutcome.REVISED, StoredArticle(7, SHARED, 0, NOW, 2, ARTICLE), MEETINGS, tuple(range(101, 109))
)

HIT = SearchHit(NEWEST, BIG_PICTURE[0], 1.5)
DAILY = DailyBriefing(date(2027, 5, 3), (STORY, BARE), (TALKS, VOTE, DIVE))
BUSY = DailyBriefing(
    date(2027, 5, 3),
    tuple(replace(STORY, sources=(replace(NEWEST, article_id=n), OLDER)) for n in range(20, 32)),
    MEETINGS,
)
QUIET = DailyBriefing(date(2027, 5, 3), (), (), REPORT)
SILENT = DailyBriefing(date(2027, 5, 3), (), ())

DOSSIER = Dossier(TALKS, BIG_PICTURE, QUOTES[:2], (NEWEST,))
DAY_DOSSIER = Dossier(VOTE, (), (), (OLDER,))

MINE = PersonalReminder(21, 5000, 1, (HOUR, DAY), ZONE, (SHARED,), 1, 2, NOW)
MINE_OF_A_DAY = PersonalReminder(22, 5000, 2, (DAY,), ZONE, (SHARED,), 1, 2, NOW)

SETTINGS = ServerSettings(
    1,
    ZONE,
    DailySettings(11, weekdays=frozenset(range(5)), on_empty=OnEmpty.SKIP),
    ReminderSettings(12, role_id=13, kinds=frozenset({EventKind.MEETING, EventKind.VOTE})),
    ("tide barrier", "harbour"),
)


def make_change(kind: ChangeKind, meeting: Meeting, old: str | None, status: EventStatus) -> MeetingChange:
    """A step in the meeting's history, made by its only mention."""
    mention = meeting.mentions[0]
    old_status = EventStatus.SCHEDULED if old else None
    return MeetingChange(
        kind, mention.article_id, mention.id, mention.published_at, old, meeting.start, old_status, status
    )


def page_of(*items: T, number: int = 1, pages: int = 1, total: int | None = None) -> Page[T]:
    """A page with these items."""
    return Page(items, number, pages, len(items) if total is None else total)


def make_account(
    kind: DeliveryKind, state: DeliveryState, reason: str | None = None, tries: int = 1, **fields: object
) -> Account:
    """What became of a post that was due an hour ago in channel 11, or of one to person 5000."""
    subject = {DeliveryKind.REMINDER: {"start": "2027-05-04T10:00", "lead": "3600"}, DeliveryKind.DAILY: {}}
    row = Delivery(
        id=1,
        key=f"{kind}/1",
        kind=kind,
        place=Place(channel_id=11, guild_id=1),
        due_at=NOW - HOUR,
        expires_at=NOW + DAY,
        state=state,
        tries=tries,
        first_try_at=NOW - HOUR,
        held_until=NOW + HOUR / 6,
        batch="ref",
        meeting_id=None,
        subject=subject.get(kind, {}),
        message_id=77 if state is DeliveryState.SENT and reason is None else None,
        reason=reason,
    )
    attempts = (Attempt(NOW - HOUR, Outcome.UNSURE, reason),) * tries
    row = replace(row, **fields)  # type: ignore[arg-type]
    return Account(
        row, attempts, "Tide barrier talks" if kind in (DeliveryKind.REMINDER, DeliveryKind.NOTICE) else None
    )


QUEUE = QueueStatus({"waiting": 3, "sent": 40}, NOW, NOW - HOUR, NOW - DAY)

ACCOUNTS = (
    make_account(DeliveryKind.REMINDER, DeliveryState.WAITING, tries=0, due_at=NOW + DAY, held_until=None),
    make_account(DeliveryKind.REMINDER, DeliveryState.PARKED, "Send Messages"),
    make_account(DeliveryKind.REMINDER, DeliveryState.WAITING, "Discord answered 503 (0)", 4),
    make_account(DeliveryKind.REMINDER, DeliveryState.SENDING, key="snooze/1/2", place=Place(user_id=5000)),
    make_account(DeliveryKind.DAILY, DeliveryState.SENT),
    make_account(DeliveryKind.DAILY, DeliveryState.SENT, "nothing was new, and empty days are skipped"),
    make_account(DeliveryKind.NOTICE, DeliveryState.CANCELLED, "it was no longer true"),
    make_account(DeliveryKind.DAILY, DeliveryState.MISSED, "it was over before it could be posted"),
    make_account(DeliveryKind.TELL, DeliveryState.FAILED, "direct messages are closed", place=Place(user_id=5000)),
)
