"""The typer application that every file of this room adds its verbs to, and how errors become exit codes."""

import sys

import typer

from briefings.errors import BriefingsError

app = typer.Typer(
    name="briefings",
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
    try:
        app()
    except BriefingsError as error:
        typer.echo(f"briefings: {error}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        # The reader of a pipe went away, as `head` does: nothing is wrong, and nothing is left to say.
        sys.stderr.close()
