"""The command line opens the file of the verb that is asked for, and no other."""

import subprocess
import sys
from importlib import import_module

import pytest
from typer.main import get_group
from typer.testing import CliRunner

from briefings.cli import app
from briefings.cli.app import FILES


@pytest.mark.parametrize("file", FILES)
def test_every_verb_is_named_beside_the_file_that_registers_it(file: str) -> None:
    module = import_module(f"briefings.cli.{file}")
    registered = {
        name
        for name, command in get_group(app).commands.items()
        if command.callback is not None and command.callback.__module__ == module.__name__
    }
    assert registered == set(FILES[file])


def test_a_misspelled_verb_is_answered_with_the_right_one() -> None:
    answer = CliRunner().invoke(app, ["upcomming"])
    assert answer.exit_code == 2
    assert "upcoming" in answer.stderr


def test_parsing_plain_text_waits_neither_for_the_event_loop_nor_for_the_readers_of_other_formats() -> None:
    script = (
        "import sys; from briefings.cli import main\n"
        "try: main()\n"
        "except SystemExit: print(*sys.modules)"
    )  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script, "parse", "--jsonl"], input="", capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "briefings.parse" in loaded
    assert not loaded & {"asyncio", "sqlalchemy", "lxml", "markdown_it", "rich", "briefings.sources.eml"}
