"""The tables. One schema for SQLite and PostgreSQL; the full-text index alone differs (see `store/search.py`).

A meeting has no state of its own: it is what its visible mentions say, folded in order of publication
(`agenda/meetings.py`). So an article that comes late, is corrected or is taken away leaves no trace behind, and
what one server's article says never shows in another's.

Ids count on (`sqlite_autoincrement`): one that stood in a button or in the key of a post must not come to mean
something else after a removal.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, stored without its zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def is_among(library: Column[str], libraries: Sequence[str]) -> ColumnElement[bool]:
    """The condition that a row is of one of these libraries, to be checked row by row where something else finds the
    rows. A few libraries hold nearly all of them, but SQLite would take their index for the quickest way."""
    return (library + "").in_(libraries)


def _article_id() -> Column[int]:
    return Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True)


# `digest` tells a known text; `body` is the parsed article as JSON; `published_at` orders what articles say.
articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("library", String(40), nullable=False),
    Column("added_by", BigInteger, nullable=False),
    Column("loaded_at", Instant, nullable=False),
    Column("revision", Integer, nullable=False, default=1),
    Column("digest", String(64), nullable=False),
    Column("headline", Text, nullable=False, default=""),
    Column("url", Text),
    Column("source", Text),
    Column("published_on", Date),
    Column("published_at", Instant, nullable=False),
    Column("body", JSON, nullable=False),
    UniqueConstraint("library", "digest"),
    Index(None, "library", "published_at"),
    Index(None, "library", "published_on"),
    Index(None, "library", "url"),
    Index(None, "library", "loaded_at"),
    sqlite_autoincrement=True,
)

# Counts up with every change of what a library says: what was read before is good as long as it stands still.
changes = Table(
    "changes",
    metadata,
    Column("library", String(40), primary_key=True),
    Column("number", Integer, nullable=False),
)

# What an article said before it was corrected.
revisions = Table(
    "revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    _article_id(),
    Column("revision", Integer, nullable=False),
    Column("digest", String(64), nullable=False, index=True),
    Column("loaded_at", Instant, nullable=False),
    Column("body", JSON, nullable=False),
    UniqueConstraint("article_id", "revision"),
)

# Who is quoted where; the words themselves are in the article's body. `start` is where they begin in its text.
# `speaker_key`: the words of the speaker's name as searching compares them (`store/words.py`). `library` and
# `published_at` are the article's, so that the newest quotes are read off an index.
quotes = Table(
    "quotes",
    metadata,
    Column("id", Integer, primary_key=True),
    _article_id(),
    Column("start", Integer, nullable=False),
    Column("library", String(40), nullable=False),
    Column("published_at", Instant, nullable=False),
    Column("speaker", Text),
    Column("speaker_key", Text),
    Index(None, "library", "published_at"),
)

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("created_at", Instant, nullable=False),
    sqlite_autoincrement=True,
)

# What one article says about one meeting. `event` is the event as JSON (as corrected by hand, if it was);
# `library` is the article's;
# `first_on` the day on which it starts at the earliest, `last_on` on which it ends at the latest.
mentions = Table(
    "mentions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), nullable=False, index=True),
    _article_id(),
    Column("position", Integer, nullable=False),
    Column("library", String(40), nullable=False),
    Column("event", JSON, nullable=False),
    Column("first_on", Date, nullable=False),
    Column("last_on", Date, nullable=False, index=True),
    Column("dropped", Boolean, nullable=False, default=False),
    Column("corrected_by", BigInteger),
    Index(None, "library", "last_on"),
    sqlite_autoincrement=True,
)

servers = Table(
    "servers",
    metadata,
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("timezone", String(60), nullable=False, default="UTC"),
    Column("topics", JSON, nullable=False),
    Column("daily", JSON),
    Column("reminders", JSON),
    Column("updated_at", Instant, nullable=False),
)

personal_reminders = Table(
    "personal_reminders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", BigInteger, nullable=False, index=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("leads", JSON, nullable=False),
    Column("timezone", String(60), nullable=False),
    Column("libraries", JSON, nullable=False),
    Column("guild_id", BigInteger),
    Column("channel_id", BigInteger),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("user_id", "meeting_id"),
    sqlite_autoincrement=True,
)

# The outbox: see `model/delivery.py` for the columns and `bot/delivery/outbox.py` for the protocol. Before
# `held_until` nobody may claim the row: a lease while it is being sent, a pause after a try that failed.
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("kind", String(20), nullable=False),
    Column("channel_id", BigInteger),
    Column("user_id", BigInteger, index=True),
    Column("guild_id", BigInteger, index=True),
    Column("due_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("state", String(12), nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("first_try_at", Instant),
    Column("held_until", Instant),
    Column("batch", String(25), index=True),
    Column("meeting_id", Integer, index=True),
    Column("subject", JSON, nullable=False),
    Column("message_id", BigInteger),
    Column("composed_at", Instant),
    Column("reason", Text),
    Index(None, "state", "due_at"),
    sqlite_autoincrement=True,
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("delivery_id", ForeignKey("deliveries.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("detail", Text),
)

# The bots that work on this database: more than one is a mistake, which the later one is told.
instances = Table(
    "instances",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("started_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
)
