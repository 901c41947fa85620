"""What people read when something goes wrong."""

from typing import Any

import aiohttp
import discord
import pytest
from discord import app_commands

from bot.errors import describe, note
from briefings import Attachment, BadSetting, NotFound, StoreBusy, Text


class Response:
    """What discord.py reads of a refusal."""

    def __init__(self, status: int = 403) -> None:
        self.status = status
        self.reason = "refused"


def within_a_command(error: Exception) -> Exception:
    class Command:
        name = qualified_name = "briefing"

    command: Any = Command()
    return app_commands.CommandInvokeError(command, error)


@pytest.mark.parametrize("error", [BadSetting("Write it like 8:00."), NotFound(), StoreBusy()])
def test_an_expected_error_is_told_in_its_own_words(error: Exception) -> None:
    assert describe(error) == describe(within_a_command(error)) == str(error)


@pytest.mark.parametrize("error", [ValueError("x"), KeyError("x"), within_a_command(ZeroDivisionError())])
def test_a_bug_has_no_words_of_its_own(error: Exception) -> None:
    assert describe(error) is None


def test_a_value_outside_of_an_options_limits_is_told_with_them() -> None:
    days: Any = app_commands.Range[int, 1, 365]
    refused = app_commands.TransformerError(0, discord.AppCommandOptionType.integer, days)
    assert describe(refused) == "“0” cannot be used there: give 1 to 365."


def test_what_an_options_own_check_says_is_told() -> None:
    channel: Any = app_commands.Range[str, 1, 40]
    refused = app_commands.TransformerError("news", discord.AppCommandOptionType.channel, channel)
    refused.__cause__ = BadSetting("I do not see #news.")
    assert describe(refused) == "I do not see #news."


def test_an_over_long_value_is_not_repeated_whole() -> None:
    text: Any = app_commands.Range[str, 1, 40]
    refused = app_commands.TransformerError("x" * 6000, discord.AppCommandOptionType.string, text)
    assert describe(refused) == f"“{'x' * 60}…” cannot be used there: give 1 to 40 characters."


def test_a_fault_of_discord_is_told_as_one() -> None:
    response: Any = Response(503)
    for error in (discord.DiscordServerError(response, "down"), aiohttp.ClientConnectionError()):
        assert "Discord had a fault" in str(describe(within_a_command(error)))


def test_a_choice_that_does_not_exist_points_to_the_suggestions() -> None:
    kinds: Any = app_commands.transformers.IdentityTransformer(discord.AppCommandOptionType.string)
    refused = app_commands.TransformerError("meeting", discord.AppCommandOptionType.string, kinds)
    assert "suggestions" in str(describe(refused))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (app_commands.CommandNotFound("brief", []), "reload"),
        (app_commands.NoPrivateMessage(), "in a server only"),
        (app_commands.MissingPermissions(["manage_guild"]), "Manage Server"),
        (TimeoutError(), "too long"),
    ],
)
def test_what_discord_py_raises_by_itself_has_words(error: Exception, told: str) -> None:
    assert told in str(describe(error))


def test_what_discord_forbids_is_told_in_its_words() -> None:
    response: Any = Response()
    assert "Missing Permissions" in str(
        describe(discord.Forbidden(response, {"code": 50013, "message": "Missing Permissions"}))
    )


def test_foreign_text_in_an_error_cannot_format_or_link() -> None:
    [part] = note("“**x** [a](https://evil.test) @everyone” is unknown.\n# Try again").parts
    assert isinstance(part, Text)
    assert "\\*\\*x" in part.content
    assert "[a](" not in part.content
    assert "\n#" not in part.content


def test_what_was_typed_goes_back_as_a_file() -> None:
    kept = Attachment("pasted.txt", b"text")
    assert note("No.", kept).files == (kept,)


def test_a_huge_error_still_fits_a_message() -> None:
    [part] = note("x" * 100_000).parts
    assert isinstance(part, Text)
    assert len(part.content) < 4000
