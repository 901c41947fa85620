"""The door: what the bot and other programs may use of the engine. Everything behind it may change.

`open_engine` gives the Engine; `read` and `parse_article` read an article without storing it; `drafts` turns answers
into messages and `ics` meetings into a calendar file; the rest are the types that they take and give.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from briefings.errors import (
    BadSetting,
    BriefingsError,
    NotAllowed,
    NotFound,
    StoreBusy,
    StoreError,
    TooLarge,
    UnknownFormat,
    UnreadableSource,
)
from briefings.model.article import (
    FILE_ENDINGS,
    Article,
    Block,
    BlockKind,
    DateMention,
    Event,
    EventKind,
    EventStatus,
    Image,
    Link,
    Passage,
    Quote,
    QuoteKind,
    RawArticle,
    Section,
    SourceFormat,
    Span,
)
from briefings.model.briefing import (
    Briefing,
    DailyBriefing,
    Dossier,
    Line,
    LoadOutcome,
    LoadRequest,
    LoadResult,
    Page,
    QuoteLine,
    SearchHit,
    SourceRef,
    StoredArticle,
    Story,
    Suggestion,
)
from briefings.model.delivery import (
    Account,
    Attempt,
    Batch,
    Delivery,
    DeliveryKind,
    DeliveryState,
    Outcome,
    Place,
    PlannedPost,
    QueueStatus,
    Verdict,
    Wanted,
)
from briefings.model.draft import Attachment, Button, Divider, Draft, Part, Row, Style, Text
from briefings.model.library import OPERATOR, SHARED, Library, Viewer, person_library, server_library
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange, Mention
from briefings.model.settings import (
    DEFAULT_LEADS,
    EVERY_DAY,
    DailySettings,
    OnEmpty,
    PersonalReminder,
    ReminderSettings,
    ServerSettings,
)
from briefings.model.when import ends_at, first_day, has_day, has_time, in_zone, is_over, last_day, starts_at

if TYPE_CHECKING:
    from briefings.clock import Clock, SimulatedClock, SystemClock
    from briefings.engine import Engine, open_engine
    from briefings.parse import parse_article
    from briefings.render import drafts, ics
    from briefings.render.escape import clip_plain
    from briefings.render.limits import custom_id
    from briefings.render.text import to_text
    from briefings.render.when import show_written
    from briefings.sources import read

_ROOMS = {
    "Clock": "briefings.clock",
    "Engine": "briefings.engine",
    "SimulatedClock": "briefings.clock",
    "SystemClock": "briefings.clock",
    "clip_plain": "briefings.render.escape",
    "custom_id": "briefings.render.limits",
    "drafts": "briefings.render",
    "ics": "briefings.render",
    "open_engine": "briefings.engine",
    "parse_article": "briefings.parse",
    "read": "briefings.sources",
    "show_written": "briefings.render.when",
    "to_text": "briefings.render.text",
}
"""What is opened only when it is asked for: it loads the database, the event loop, the templates or the parser, which
take a moment."""

__all__ = [
    "DEFAULT_LEADS",
    "EVERY_DAY",
    "FILE_ENDINGS",
    "OPERATOR",
    "SHARED",
    "Account",
    "Article",
    "Attachment",
    "Attempt",
    "BadSetting",
    "Batch",
    "Block",
    "BlockKind",
    "Briefing",
    "BriefingsError",
    "Button",
    "ChangeKind",
    "Clock",
    "DailyBriefing",
    "DailySettings",
    "DateMention",
    "Delivery",
    "DeliveryKind",
    "DeliveryState",
    "Divider",
    "Dossier",
    "Draft",
    "Engine",
    "Event",
    "EventKind",
    "EventStatus",
    "Image",
    "Library",
    "Line",
    "Link",
    "LoadOutcome",
    "LoadRequest",
    "LoadResult",
    "Meeting",
    "MeetingChange",
    "Mention",
    "NotAllowed",
    "NotFound",
    "OnEmpty",
    "Outcome",
    "Page",
    "Part",
    "Passage",
    "PersonalReminder",
    "Place",
    "PlannedPost",
    "QueueStatus",
    "Quote",
    "QuoteKind",
    "QuoteLine",
    "RawArticle",
    "ReminderSettings",
    "Row",
    "SearchHit",
    "Section",
    "ServerSettings",
    "SimulatedClock",
    "SourceFormat",
    "SourceRef",
    "Span",
    "StoreBusy",
    "StoreError",
    "StoredArticle",
    "Story",
    "Style",
    "Suggestion",
    "SystemClock",
    "Text",
    "TooLarge",
    "UnknownFormat",
    "UnreadableSource",
    "Verdict",
    "Viewer",
    "Wanted",
    "clip_plain",
    "custom_id",
    "drafts",
    "ends_at",
    "first_day",
    "has_day",
    "has_time",
    "ics",
    "in_zone",
    "is_over",
    "last_day",
    "open_engine",
    "parse_article",
    "person_library",
    "read",
    "server_library",
    "show_written",
    "starts_at",
    "to_text",
]


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module 'briefings' has no attribute {name!r}")
    room = import_module(_ROOMS[name])
    return getattr(room, name, None) or import_module(f"{_ROOMS[name]}.{name}")
