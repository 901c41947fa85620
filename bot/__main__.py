"""`python -m bot`: run the bot until it is told to stop (SIGTERM, Ctrl-C).

Exit codes: 0 stopped as asked, 1 Discord ended the connection for good, 2 a setting or the token is refused.
"""

import asyncio
import logging
import os
import signal
import sys

import aiohttp
import discord

from bot import __version__
from bot.config import Settings, SettingsRefused, find_misspelt, load_settings
from bot.endpoint import TokenRefused
from bot.log import start_logging
from bot.wiring import run
from briefings import BadSetting, BriefingsError

LONGEST_CLOSE = 9.0
"""Seconds from the signal to the end: whoever stops a bot often kills it after 10."""

TOKEN_RESET = 4004
"""Discord's close code for a token that is no longer good."""

_REFUSED = (
    "DISCORD_TOKEN: Discord does not know this token; make a new one in the developer portal under Bot, Reset Token"
)

log = logging.getLogger("bot")


def main() -> None:
    """Run, and exit with the code that the module's docstring tells."""
    try:
        settings = load_settings()
    except SettingsRefused as refused:
        sys.exit(_refuse(f"The bot cannot start: {len(refused.faults)} faulty setting(s).", *refused.faults))
    start_logging(settings.log_level, [settings.discord_token.get_secret_value()])
    for name, meant in find_misspelt():
        log.warning(".env: there is no setting %s, so it changes nothing; is %s meant?", name, meant)
    sys.exit(asyncio.run(_serve(settings)))


async def _serve(settings: Settings) -> int:
    log.info("start version=%s discord.py=%s api=%s", __version__, discord.__version__, settings.discord_api_url)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    bot, stopped = asyncio.create_task(run(settings)), asyncio.create_task(stop.wait())
    await asyncio.wait([bot, stopped], return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if not bot.done():
        log.info("stopping")
        bot.cancel()
        await asyncio.wait([bot], timeout=LONGEST_CLOSE)
    return _exit_code(bot)


def _exit_code(bot: asyncio.Task[None]) -> int:
    if not bot.done():
        log.error("not closed within %.0f s; what was left is found again at the next start", LONGEST_CLOSE)
        logging.shutdown()
        os._exit(0)
    if bot.cancelled() or (error := bot.exception()) is None:
        log.info("stopped")
        return 0
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, TokenRefused | discord.LoginFailure) or getattr(error, "code", 0) == TOKEN_RESET:
        return _refuse("The bot cannot start.", _REFUSED)
    if isinstance(error, BadSetting):
        return _refuse("The bot cannot start.", f"DATABASE_URL: {error}")
    if isinstance(error, BriefingsError | discord.DiscordException | aiohttp.ClientError | OSError):
        log.critical("ended: %s %s", type(error).__name__, error)
    else:
        log.critical("ended by a bug", exc_info=error)
    return 1


def _refuse(*lines: str) -> int:
    print(*lines, sep="\n", file=sys.stderr)
    return 2


if __name__ == "__main__":
    main()
