"""The engine's door: all that the bot, or another program, may use of it.

The types are here at once; what does the work is loaded when it is first used, so that `briefings parse` does not
wait for the database.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from briefings.clock import Clock, SimulatedClock, SystemClock
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
from briefings.model.library import (
    OPERATOR,
    OPERATOR_ID,
    SHARED,
    Library,
    Viewer,
    person_library,
    readers_of,
    server_library,
)
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
from briefings.model.when import (
    ASSUMED_LENGTH,
    ends_at,
    first_day,
    has_day,
    has_time,
    in_zone,
    instant,
    is_over,
    last_day,
    starts_at,
)

if TYPE_CHECKING:
    from briefings.engine import Engine, open_engine
    from briefings.parse import parse_article
    from briefings.render import drafts, ics, text
    from briefings.render.limits import custom_id
    from briefings.sources import read

_HOMES = {
    "Engine": "briefings.engine",
    "open_engine": "briefings.engine",
    "parse_article": "briefings.parse",
    "drafts": "briefings.render",
    "ics": "briefings.render",
    "text": "briefings.render",
    "custom_id": "briefings.render.limits",
    "read": "briefings.sources",
}
"""Where what is loaded late is to be found."""

__all__ = [
    "ASSUMED_LENGTH",
    "DEFAULT_LEADS",
    "EVERY_DAY",
    "OPERATOR",
    "OPERATOR_ID",
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
    "custom_id",
    "drafts",
    "ends_at",
    "first_day",
    "has_day",
    "has_time",
    "ics",
    "in_zone",
    "instant",
    "is_over",
    "last_day",
    "open_engine",
    "parse_article",
    "person_library",
    "read",
    "readers_of",
    "server_library",
    "starts_at",
    "text",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(_HOMES[name])
    found = getattr(home, name, None)
    return import_module(f"{_HOMES[name]}.{name}") if found is None else found
