"""The engine: the one place where the rooms meet. Every answer and change goes through what `open_engine` gives."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from briefings.clock import Clock
from briefings.engine.answers import Answers
from briefings.engine.deliveries import Deliveries
from briefings.engine.library import ArticleLibrary
from briefings.engine.places import Places
from briefings.engine.upkeep import Upkeep
from briefings.store.database import Database


class Engine:
    """`library` holds the articles, `answers` reads them, `places` keeps what people have set, and `deliveries` is
    the outbox of posts; `upkeep` is for once a day."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.clock = clock
        self._listeners: list[Callable[[], None]] = []
        self.library = ArticleLibrary(database, clock, self._changed)
        self.answers = Answers(database, clock)
        self.places = Places(database, clock, self._changed)
        self.deliveries = Deliveries(database, clock, self._changed)
        self.upkeep = Upkeep(database, clock, self._changed)

    def on_change(self, callback: Callable[[], None]) -> None:
        """Have `callback` called after each change, made through this engine, that may make something due earlier."""
        self._listeners.append(callback)

    def _changed(self) -> None:
        for callback in self._listeners:
            callback()


@asynccontextmanager
async def open_engine(database_url: str, clock: Clock, *, migrate: bool = True) -> AsyncIterator[Engine]:
    """The engine on a database (see `store.database.parse_address`), for as long as the block runs.

    Raises BadSetting for an address that cannot be used, StoreError for a database that cannot.
    """
    database = await Database.open(database_url, migrate=migrate)
    try:
        yield Engine(database, clock)
    finally:
        await database.close()
