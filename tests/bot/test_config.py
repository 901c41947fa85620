"""Settings: all faults at once, in words, and the token in none of them."""

from pathlib import Path

import pytest

from bot.config import DISCORD_API, Settings, SettingsRefused, find_misspelt, load_settings

TOKEN = "a-token.of-a.test-bot"
NAMES = [name.upper() for name in Settings.model_fields]
LOCAL = "http://127.0.0.1:8123/api/v10"


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def faults(monkeypatch: pytest.MonkeyPatch, **values: str) -> dict[str, str]:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsRefused) as refused:
        load_settings()
    return dict(fault.split(": ", 1) for fault in refused.value.faults)


def settings(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    for name, value in {"DISCORD_TOKEN": TOKEN, **values}.items():
        monkeypatch.setenv(name, value)
    return load_settings()


def test_a_token_is_all_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    found = settings(monkeypatch)
    assert found.discord_token.get_secret_value() == TOKEN
    assert found.discord_api_url == DISCORD_API
    assert found.data_dir == Path("data")


def test_the_file_dot_env_is_read_and_the_environment_counts_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(f"DISCORD_TOKEN={TOKEN}\nLOG_LEVEL=DEBUG\nUNKNOWN=1\n")
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    found = load_settings()
    assert (found.discord_token.get_secret_value(), found.log_level) == (TOKEN, "ERROR")


def test_a_name_that_is_nearly_a_setting_is_found_in_dot_env(tmp_path: Path) -> None:
    assert find_misspelt() == ()
    (tmp_path / ".env").write_text("LOG_LEVLE=DEBUG\nBACKUP_KEEP=3\nlog_level=INFO\nCOMPOSE_FILE=x.yml\n")
    assert find_misspelt() == (("LOG_LEVLE", "LOG_LEVEL"), ("BACKUP_KEEP", "BACKUPS_KEEP"))


def test_all_faults_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(
        monkeypatch,
        DISCORD_API_URL="discord.com",
        DATABASE_URL="mysql://x",
        SEEDS_DIR="no/such/folder",
        LOG_LEVEL="LOUD",
        BOT_CLOCK_RATE="fast",
    )
    assert list(told) == [
        "DISCORD_TOKEN",
        "DISCORD_API_URL",
        "DATABASE_URL",
        "SEEDS_DIR",
        "LOG_LEVEL",
        "BOT_CLOCK_RATE",
    ]


def test_a_missing_token_points_to_the_example(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ".env.example" in faults(monkeypatch)["DISCORD_TOKEN"]


@pytest.mark.parametrize("token", ["Bot abc", "put-your-token-here", "tök", "a\tb"])
def test_what_is_no_token_is_refused(monkeypatch: pytest.MonkeyPatch, token: str) -> None:
    assert faults(monkeypatch, DISCORD_TOKEN=token)["DISCORD_TOKEN"]


def test_the_token_shows_in_no_fault_and_in_no_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(monkeypatch, DISCORD_TOKEN="secret words", LOG_LEVEL="LOUD")
    assert "secret" not in str(told)
    monkeypatch.delenv("LOG_LEVEL")
    shown = repr(settings(monkeypatch, DATABASE_URL="postgresql://me:hush@host/name"))
    assert TOKEN not in shown
    assert "hush" not in shown


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_NOW", "2026-05-03T08:00:00Z"),
        ("BOT_CLOCK_RATE", "60"),
        ("BOT_CLOCK_URL", "ws://127.0.0.1:8123/sandbox/clock"),
    ],
)
@pytest.mark.parametrize("api", [None, "https://discord.com/api/v10", "http://127.0.0.1.evil.test/api"])
def test_another_clock_is_refused_off_this_machine(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, api: str | None
) -> None:
    at = {"DISCORD_API_URL": api} if api else {}
    assert "127.0.0.1" in faults(monkeypatch, DISCORD_TOKEN=TOKEN, **at, **{name: value})[name]


@pytest.mark.parametrize("api", [LOCAL, "http://localhost:1/api", "http://[::1]:1/api/"])
def test_another_clock_is_taken_on_this_machine(monkeypatch: pytest.MonkeyPatch, api: str) -> None:
    found = settings(
        monkeypatch,
        DISCORD_API_URL=api,
        BOT_NOW="2026-05-03T08:00:00Z",
        BOT_CLOCK_RATE="0",
        BOT_CLOCK_URL="ws://localhost:1/sandbox/clock",
    )
    assert found.bot_clock_rate == 0
    assert not found.discord_api_url.endswith("/")


def test_a_simulated_instant_needs_a_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(monkeypatch, DISCORD_TOKEN=TOKEN, DISCORD_API_URL=LOCAL, BOT_NOW="2026-05-03T08:00:00")
    assert "zone" in told["BOT_NOW"]


def test_the_clocks_address_must_be_on_this_machine_too(monkeypatch: pytest.MonkeyPatch) -> None:
    told = faults(monkeypatch, DISCORD_TOKEN=TOKEN, DISCORD_API_URL=LOCAL, BOT_CLOCK_URL="ws://clock.test/x")
    assert "127.0.0.1" in told["BOT_CLOCK_URL"]


def test_small_files_lie_beside_an_sqlite_database(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings(monkeypatch, DATABASE_URL="sqlite:////srv/bot/b.db").data_dir == Path("/srv/bot")
    assert settings(monkeypatch, DATABASE_URL="postgresql://host/name").data_dir == Path("data")
