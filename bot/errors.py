"""From any exception to what the user reads; what is a bug is logged under a reference that the user gets too.

Whatever happens, an interaction is answered, and privately.
"""

import logging
import secrets
from dataclasses import replace

import aiohttp
import discord
from discord import app_commands

from bot.replies import Interaction, reply
from briefings import Attachment, BriefingsError, Draft, StoreError, drafts

MOST_REPEATED = 60
UNKNOWN_INTERACTION, ALREADY_ANSWERED = 10062, 40060
_ORANGE = 0xE67E22

log = logging.getLogger(__name__)


def describe(error: BaseException) -> str | None:
    """What the user can do about it, or None if the error is none of theirs."""
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    if isinstance(error, app_commands.TransformerError) and isinstance(error.__cause__, BriefingsError):
        error = error.__cause__
    match error:
        case BriefingsError():
            return str(error)
        case TimeoutError():
            return "This took too long. Nothing was changed; please try again."
        case app_commands.NoPrivateMessage():
            return "This works in a server only."
        case app_commands.MissingPermissions():
            return "Only somebody with the permission Manage Server can do that."
        case app_commands.TransformerError():
            return _refuse_value(error)
        case app_commands.CommandSignatureMismatch() | app_commands.CommandNotFound():
            return "This command has just changed. Please reload Discord (Ctrl+R) and try again."
        case discord.DiscordServerError() | aiohttp.ClientError():
            return "Discord had a fault just now. Nothing was lost; please try again."
        case discord.Forbidden():
            return f"Discord does not let me do that here: {error.text or 'a permission is missing'}."
    return None


async def answer_error(interaction: Interaction, error: Exception, *kept: Attachment) -> None:
    """Tell the asker what went wrong; `kept` files go with it, so that nothing they wrote is lost."""
    if _is_too_late(error):
        log.warning("answer came too late command=%s", _name_of(interaction))
        return
    text = describe(error)
    if text is None:
        text = _reported(interaction, error)
    elif isinstance(getattr(error, "original", error), StoreError):
        log.warning("store: %s command=%s", error, _name_of(interaction))
    try:
        await reply(interaction, note(text, *kept), private=True)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as failure:
        log.warning("error could not be told: %s %s", type(failure).__name__, failure)


def note(text: str, *files: Attachment) -> Draft:
    """A few plain words, with nothing in them taken for Markdown."""
    return replace(drafts.say(text), accent=_ORANGE, files=files)


def _refuse_value(error: app_commands.TransformerError) -> str:
    # Discord's own app keeps to the limits of an option; whoever calls without it reads them here.
    least, most = error.transformer.min_value, error.transformer.max_value
    value = str(error.value)
    shown = value if len(value) <= MOST_REPEATED else f"{value[:MOST_REPEATED]}…"
    if least is None or most is None:
        return f"“{shown}” cannot be used there. Choose one of the suggestions."
    unit = " characters" if isinstance(error.value, str) else ""
    return f"“{shown}” cannot be used there: give {least} to {most}{unit}."


def _reported(interaction: Interaction, error: Exception) -> str:
    reference = secrets.token_hex(4)
    log.error(
        "bug reference=%s command=%s", reference, _name_of(interaction), exc_info=getattr(error, "original", error)
    )
    return (
        f"Something went wrong on my side (reference {reference}). Please try again; "
        "if it stays so, tell the reference to whoever runs this bot."
    )


def _is_too_late(error: Exception) -> bool:
    error = getattr(error, "original", error)
    return isinstance(error, discord.HTTPException) and error.code in (UNKNOWN_INTERACTION, ALREADY_ANSWERED)


def _name_of(interaction: Interaction) -> str:
    command = interaction.command
    return command.qualified_name if command else str(interaction.custom_id)
