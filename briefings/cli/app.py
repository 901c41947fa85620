"""The typer application that every file of this room adds its verbs to, and how errors become exit codes."""

import re
import sys
from collections.abc import Iterable
from datetime import datetime
from importlib import import_module
from io import TextIOWrapper
from typing import Any, TypeVar

import typer
from typer.core import TyperGroup
from typer.main import get_group

from briefings.errors import BadSetting, BriefingsError

T = TypeVar("T")

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

FAILED = 1
"""Exit code where some input failed; wrong usage is 2, which typer sees to."""

FILES = {
    "parse": ("parse",),
    "explain": ("explain",),
    "library": ("load", "remove", "brief", "quotes", "upcoming", "search", "articles"),
    "operate": ("rehearse", "status", "why", "backup", "restore"),
    "converse": ("converse",),
}
"""The files of this room, each with its verbs."""


class Verbs(TyperGroup):
    """The verbs of the command line. The file that registers one on `app` is opened when the verb is asked for: none
    waits for what another needs."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The verbs in the order of `FILES`."""
        return [verb for verbs in FILES.values() for verb in verbs]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The verb, or None. All files are opened for a word that is none, so that a like one can be proposed."""
        for file in [file for file, verbs in FILES.items() if cmd_name in verbs] or FILES:
            import_module(f"briefings.cli.{file}")
        self.commands = get_group(app).commands
        return super().get_command(ctx, cmd_name)


app = typer.Typer(
    name="briefings",
    cls=Verbs,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def briefings() -> None:
    """Reads news articles: what happened, who said what, and what is coming up."""


def main() -> None:
    """Runs the command line. An expected error is one line on standard error and exit code 1."""
    # Half a surrogate pair in an article, which UTF-8 cannot hold, becomes an escape that JSON understands.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except BriefingsError as error:
        complain(str(error))
        sys.exit(FAILED)
    except BrokenPipeError:
        # The reader of a pipe went away, as `head` does. What is left in the buffer has nowhere to go.
        sys.stdout = None


def complain(message: str) -> None:
    """One line on standard error."""
    typer.echo(f"briefings: {' '.join(message.split())}", err=True)


def complain_of_no_date(name: str) -> None:
    """Says why dates of an article are no events: nothing tells as of when they are to be read."""
    complain(f"{name}: It prints no date of its own, so that no event was dated: give its day with --published.")


def check_date(published: str) -> None:
    """Raises BadSetting for what is no ISO 8601 date."""
    try:
        datetime.fromisoformat(published)
    except ValueError:
        raise BadSetting(f"{published!r} is no ISO 8601 date, such as 2027-03-04.") from None


def printable(text: str) -> str:
    """`text` with control characters made visible: an article must not steer the terminal."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def track(items: Iterable[T], *, total: int | None, what: str) -> Iterable[T]:
    """`items`, with a progress bar on standard error while they are gone through, if that is a terminal."""
    if not sys.stderr.isatty():
        return items
    from rich.console import Console  # late: a tenth of a second that only a terminal is worth
    from rich.progress import track as track_with_bar

    return track_with_bar(items, description=what, total=total, console=Console(stderr=True), transient=True)
