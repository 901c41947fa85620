"""The sandbox opened for a while: stand-in, people, control interface and page together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from .backstage import Backstage
from .control import Control
from .driver import Sandbox
from .page import add_page
from .server import Standin
from .world import World


@asynccontextmanager
async def sandbox(world: World, *, backstage: Backstage | None = None, **options: Any) -> AsyncIterator[Sandbox]:
    """A running stand-in of that world, stopped at the end; `options` are those of `Standin`."""
    standin = Standin(world, **options)
    running = Sandbox(standin)
    Control(running).add_routes(standin.app)
    (backstage or Backstage()).add_routes(running, standin.app)
    add_page(standin.app)
    await standin.start()
    try:
        yield running
    finally:
        await standin.stop()
