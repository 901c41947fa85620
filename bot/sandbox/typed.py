"""Commands as people type them: `/articles show topic:some words` taken apart by what is offered."""

import shlex
from typing import Any

from .client import NotOffered
from .commands import GROUP, SUBCOMMAND

Json = dict[str, Any]


def split_words(text: str) -> list[str]:
    """Words at blanks; double quotes hold words together, apostrophes are letters like any other."""
    lexer = shlex.shlex(text, posix=True)
    lexer.quotes, lexer.commenters, lexer.whitespace_split, lexer.escape = '"', "", True, ""
    try:
        return list(lexer)
    except ValueError:
        return text.split()


def split_typed(text: str, commands: list[Json]) -> tuple[list[str], dict[str, str]]:
    """The path of the command (its groups, its name) and its options.

    A value runs to the next `name:` that the command knows. Raises NotOffered for what fits no command.
    """
    words = split_words(text.strip().removeprefix("/"))
    path: list[str] = []
    level = commands
    while words and (found := _named(level, words[0])) is not None:
        path.append(words.pop(0))
        level = found.get("options") or []
    if not path:
        raise NotOffered(f"no command /{words[0] if words else ''} is offered here")
    names = {each["name"] for each in level}
    values: dict[str, str] = {}
    current = None
    for word in words:
        name, colon, value = word.partition(":")
        if colon and name in names:
            current, values[name] = name, value
        elif current is not None:
            values[current] = f"{values[current]} {word}".strip()
        else:
            raise NotOffered(f"what is {word!r}? Options are written name:value; there are {sorted(names)}")
    return path, values


def _named(level: list[Json], word: str) -> Json | None:
    """The command, group or subcommand of that name; the first level holds commands of any type."""
    for each in level:
        if each["name"] == word and ("application_id" in each or each["type"] in (SUBCOMMAND, GROUP)):
            return each
    return None
