"""Autocompletes: what the engine suggests, in time or not at all.

A late or failed suggestion is no answer that anybody waits for, so errors give an empty list and a log line.
"""

import asyncio
import logging
from collections.abc import Awaitable, Sequence

from discord import app_commands

from bot.asking import engine_of, viewer_of
from bot.pages import LONGEST_OPTION
from bot.replies import Interaction
from bot.zones import suggest_zones
from briefings import Suggestion

PATIENCE = 2.0
"""Seconds; Discord waits for 3."""

MOST = 25
Choices = list[app_commands.Choice[str]]

log = logging.getLogger(__name__)


async def topics(interaction: Interaction, current: str) -> Choices:
    """Headlines, people and words that stories hold."""
    return await _offer(engine_of(interaction).answers.suggest_topics(current, viewer_of(interaction)))


async def speakers(interaction: Interaction, current: str) -> Choices:
    """Who is quoted."""
    return await _offer(engine_of(interaction).answers.suggest_speakers(current, viewer_of(interaction)))


async def meetings(interaction: Interaction, current: str) -> Choices:
    """Meetings ahead."""
    return await _offer(engine_of(interaction).answers.suggest_meetings(current, viewer_of(interaction)))


async def articles(interaction: Interaction, current: str) -> Choices:
    """Articles of the library."""
    return await _offer(engine_of(interaction).answers.suggest_articles(current, viewer_of(interaction)))


async def zones(interaction: Interaction, current: str) -> Choices:
    """Time zones by their cities and short forms."""
    return _choices(suggest_zones(current))


async def own_reminders(interaction: Interaction, current: str) -> Choices:
    """The asker's reminders."""
    return await _offer(engine_of(interaction).places.suggest_reminders(interaction.user.id, current))


async def _offer(asked: Awaitable[Sequence[Suggestion]]) -> Choices:
    try:
        async with asyncio.timeout(PATIENCE):
            return _choices(await asked)
    except Exception as error:
        log.warning("no suggestions: %s %s", type(error).__name__, error)
        return []


def _choices(found: Sequence[Suggestion]) -> Choices:
    # A name that is cut to the length of an option is still a part of the name, and is found by it.
    return [app_commands.Choice(name=each.name, value=each.value[:LONGEST_OPTION]) for each in found[:MOST]]
