"""Registers the commands with Discord when they have changed, and only then: it is a rare and rate-limited thing."""

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

log = logging.getLogger(__name__)


async def sync_commands(tree: app_commands.CommandTree[Any], data_dir: Path) -> bool:
    """Register the tree's commands unless Discord has exactly these from us already; True if it did.

    What was registered last is kept as a digest in `data_dir`. Discord is asked for the names besides: another
    copy of the bot, or another server at the same address, may have others.
    """
    commands = tree.get_commands()
    payload = [command.to_dict(tree) for command in commands]
    digest = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
    kept = data_dir / f"commands-{tree.client.application_id}.sha256"
    if _read(kept) == digest and await _fetch_names(tree) == {command.name for command in commands}:
        return False
    await tree.sync()
    log.info("commands registered number=%d", len(commands))
    _write(kept, digest)
    return True


async def _fetch_names(tree: app_commands.CommandTree[Any]) -> set[str]:
    try:
        return {command.name for command in await tree.fetch_commands()}
    except discord.HTTPException:  # unknown, so they are registered anew
        return set()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _write(path: Path, digest: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(digest, encoding="utf-8")
    except OSError as error:
        log.warning("digest of the commands not kept, so the next start registers them again: %s", error)
