"""Loads the operator's articles from `SEEDS_DIR`: for every server, each once, whatever else is wrong with one."""

import asyncio
import logging
from pathlib import Path

from briefings import FILE_ENDINGS, OPERATOR, BriefingsError, Engine, LoadRequest

log = logging.getLogger(__name__)


async def load_seeds(engine: Engine, folder: Path) -> None:
    """Load every readable file of the folder (not of folders in it), in the order of their names. A faulty one is told
    and left out."""
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in FILE_ENDINGS and path.is_file())
    counts: dict[str, int] = {}
    for path in paths:
        outcome = await _load(engine, path)
        counts[outcome] = counts.get(outcome, 0) + 1
    told = " ".join(f"{outcome}={number}" for outcome, number in sorted(counts.items()))
    log.info("seeds loaded folder=%s %s", folder, told or "none")


async def _load(engine: Engine, path: Path) -> str:
    try:
        data = await asyncio.to_thread(path.read_bytes)
        result = await engine.library.load(LoadRequest(data, path.name), OPERATOR)
    except (BriefingsError, OSError) as error:
        log.warning("seed not loaded file=%s: %s", path, error)
        return "failed"
    return result.outcome
