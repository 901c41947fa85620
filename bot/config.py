"""The settings, read from the environment and `.env`; every fault is told at once, in words.

The token must never be seen: it is a `SecretStr`, and no message about a fault repeats what was given.
"""

import os
from datetime import datetime
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

DISCORD_API = "https://discord.com/api/v10"
_PLACEHOLDER = "put-your-token-here"


class SettingsRefused(Exception):
    """The settings cannot be used. `faults` has one line for each, as `NAME: what to do`."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def _existing_folder(path: Path) -> Path:
    if not path.is_dir():
        raise ValueError(f"there is no folder {str(path)!r}; make it, or leave the setting out")
    return path


def _token(secret: SecretStr) -> SecretStr:
    token = secret.get_secret_value().strip()
    if not token or token == _PLACEHOLDER:
        raise ValueError("put your bot's token here: Discord's developer portal shows it under Bot, Reset Token")
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ValueError('this is no token: copy it alone, without quotes, blanks or the word "Bot"')
    return SecretStr(token)


def _database(url: str) -> str:
    if not url.startswith(("sqlite:", "sqlite+aiosqlite:", "postgresql:", "postgresql+asyncpg:")):
        raise ValueError("give sqlite:///path/to/briefings.db or postgresql://user:password@host/name")
    return url


def _address(url: str, *schemes: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in schemes or not parts.hostname:
        raise ValueError(f"give an address that starts with {' or '.join(f'{s}://' for s in schemes)}")
    return url.rstrip("/")


def is_loopback(url: str) -> bool:
    """Whether the address can only be this machine: localhost, 127.0.0.0/8 or ::1."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class Settings(BaseSettings):
    """Everything that can be set; `.env.example` has a sentence for each."""

    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True, hide_input_in_errors=True
    )

    discord_token: Annotated[SecretStr, AfterValidator(_token)]
    discord_api_url: Annotated[str, AfterValidator(lambda url: _address(url, "https", "http"))] = DISCORD_API
    database_url: Annotated[str, AfterValidator(_database), Field(repr=False)] = "sqlite:///data/briefings.db"
    seeds_dir: Annotated[Path, AfterValidator(_existing_folder)] | None = None
    templates_dir: Annotated[Path, AfterValidator(_existing_folder)] | None = None
    backups_keep: Annotated[int, Field(ge=0, le=1000)] = 7
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    bot_now: datetime | None = None
    bot_clock_rate: Annotated[float, Field(ge=0, le=1_000_000)] | None = None
    bot_clock_url: Annotated[str, AfterValidator(lambda url: _address(url, "ws"))] | None = None

    @field_validator("bot_now", "bot_clock_rate", "bot_clock_url")
    @classmethod
    def _only_against_a_stand_in(cls, value: object, info: ValidationInfo) -> object:
        # A bot with another clock would post to real people at wrong times.
        if value is not None and not is_loopback(info.data.get("discord_api_url", DISCORD_API)):
            raise ValueError(
                "this is for trying out, and works only with a DISCORD_API_URL on this machine (127.0.0.1)"
            )
        if isinstance(value, datetime) and value.tzinfo is None:
            raise ValueError("say which zone the instant is in, like 2026-05-03T08:00:00Z")
        if info.field_name == "bot_clock_url" and isinstance(value, str) and not is_loopback(value):
            raise ValueError("the clock's address must be on this machine (127.0.0.1)")
        return value

    @property
    def is_simulated(self) -> bool:
        """Whether the bot is to live at another time than the real one."""
        return any(each is not None for each in (self.bot_now, self.bot_clock_rate, self.bot_clock_url))

    @property
    def data_dir(self) -> Path:
        """Where the bot's own small files lie: beside an SQLite database, else in `data`."""
        _, _, path = self.database_url.partition("///")
        return Path(path.partition("?")[0]).parent if self.database_url.startswith("sqlite") else Path("data")


def load_settings() -> Settings:
    """The settings from the environment and `.env`; raises SettingsRefused with all faults."""
    try:
        return Settings()  # type: ignore[call-arg]  # the environment gives them
    except ValidationError as error:
        raise SettingsRefused(tuple(_fault(dict(found)) for found in error.errors())) from None
    except (OSError, UnicodeError) as error:
        raise SettingsRefused((f".env: cannot be read ({type(error).__name__})",)) from None


def find_misspelt() -> tuple[tuple[str, str], ...]:
    """The names in `.env` that are no setting but nearly one, each with the setting that may be meant."""
    known = [name.upper() for name in Settings.model_fields]
    unknown = [name for name in dotenv_values(".env") if name.upper() not in known]
    nearest = ((name, get_close_matches(name.upper(), known, n=1, cutoff=0.75)) for name in unknown)
    return tuple((name, like[0]) for name, like in nearest if like)


def _fault(error: dict[str, object]) -> str:
    location = error["loc"]
    name = str(location[0] if isinstance(location, tuple) else location).upper()
    said = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "missing":
        said = "is missing; set it in the environment or in the file .env"
        if not os.path.exists(".env"):
            said += " (copy .env.example to begin with)"
    return f"{name}: {said[:1].lower()}{said[1:]}"
