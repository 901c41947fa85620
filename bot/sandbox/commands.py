"""The application's commands: Discord's checks when they are registered, and looking them up.

Figures: Discord's page "Application Commands" and its OpenAPI description.
"""

import re
from typing import Any

from .refusals import Path, Problems
from .world import World

Json = dict[str, Any]

SLASH, ON_USER, ON_MESSAGE = 1, 2, 3
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, FILE = range(1, 12)
HIGHEST = {SLASH: 100, ON_USER: 15, ON_MESSAGE: 15}
WHOLE_COMMAND = 8000
# Discord's own pattern also takes letters of some scripts that str.lower leaves alone.
NAME = re.compile(r"[-_'\w]{1,32}")
CHOICE_KINDS = frozenset({STRING, INTEGER, NUMBER})


def replace_commands(world: World, guild_id: int | None, wanted: list[Json]) -> list[Json]:
    """Check and store the whole list of commands of one scope (None: global), and return it as stored."""
    problems = Problems()
    seen: set[tuple[int, str]] = set()
    for place, command in enumerate(wanted):
        check_command(problems, command, (place,))
        key = (int(command.get("type") or SLASH), str(command.get("name")))
        if key in seen:
            text = "Application command names must be unique"
            problems.add((place, "name"), "APPLICATION_COMMANDS_DUPLICATE_NAME", text)
        seen.add(key)
    for kind, most in HIGHEST.items():
        if sum(each == kind for each, _ in seen) > most:
            text = f"Maximum number of application commands reached ({most})."
            problems.add((), "APPLICATION_COMMANDS_MAX", text)
    problems.raise_if_any()
    known = {(each["type"], each["name"]): each["id"] for each in world.commands.get(guild_id, [])}
    world.commands[guild_id] = [_as_stored(world, guild_id, each, known) for each in wanted]
    return world.commands[guild_id]


def check_command(problems: Problems, command: Json, at: Path) -> None:
    kind = command.get("type") or SLASH
    if kind == SLASH:
        _check_name(problems, command, at)
        problems.check_length((*at, "description"), command.get("description"), 1, 100)
        check_options(problems, command.get("options") or [], (*at, "options"))
        if count_characters(command) > WHOLE_COMMAND:
            text = f"Command exceeds maximum size ({WHOLE_COMMAND})"
            problems.add(at, "APPLICATION_COMMAND_TOO_LARGE", text)
    else:
        problems.check_length((*at, "name"), command.get("name"), 1, 32)
        if command.get("description") or command.get("options"):
            text = "Context menu commands cannot have description or options"
            problems.add(at, "APPLICATION_COMMAND_INVALID_CONTEXT_MENU", text)
    for key in ("contexts", "integration_types"):
        if command.get(key) is not None and not command[key]:
            problems.add((*at, key), "BASE_TYPE_BAD_LENGTH", "Must be 1 or more in length.")


def check_options(problems: Problems, options: list[Json], at: Path, depth: int = 0) -> None:
    """Check the options of a command, a group (`depth` 1) or a subcommand (2)."""
    if len(options) > 25:
        problems.add(at, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    names: set[str] = set()
    optional_seen = False
    for place, option in enumerate(options):
        here = (*at, place)
        _check_name(problems, option, here)
        problems.check_length((*here, "description"), option.get("description"), 1, 100)
        if option.get("name") in names:
            text = "Option name must be unique"
            problems.add((*here, "name"), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", text)
        names.add(str(option.get("name")))
        if option.get("required") and optional_seen:
            text = "Required options must be placed before non-required options"
            problems.add(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", text)
        nested = option.get("type") in (SUBCOMMAND, GROUP)
        optional_seen = optional_seen or not (option.get("required") or nested)
        _check_kind(problems, option, here, depth)
    nested_kinds = {option.get("type") in (SUBCOMMAND, GROUP) for option in options}
    if len(nested_kinds) > 1:
        text = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        problems.add(at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", text)


def count_characters(node: Json) -> int:
    """What counts towards 8000: names, descriptions and choice values, options included."""
    own = len(str(node.get("name") or "")) + len(str(node.get("description") or ""))
    choices = sum(len(str(each.get("name"))) + len(str(each.get("value"))) for each in node.get("choices") or [])
    return own + choices + sum(count_characters(each) for each in node.get("options") or [])


def find_commands(world: World, guild_id: int | None) -> list[Json]:
    """What is offered there: a server's own commands hide global ones of the same name."""
    local = world.commands.get(guild_id, []) if guild_id is not None else []
    hidden = {(each["type"], each["name"]) for each in local}
    common = [each for each in world.commands[None] if (each["type"], each["name"]) not in hidden]
    context = 1 if guild_id is None else 0
    return [each for each in (*local, *common) if context in (each.get("contexts") or (0, 1, 2))]


def _check_name(problems: Problems, node: Json, at: Path) -> None:
    name = node.get("name")
    if problems.check_length((*at, "name"), name, 1, 32) and (
        not NAME.fullmatch(str(name)) or str(name) != str(name).lower()
    ):
        text = "Command name is invalid"
        problems.add((*at, "name"), "APPLICATION_COMMAND_INVALID_NAME", text)


def _check_kind(problems: Problems, option: Json, at: Path, depth: int) -> None:
    kind = option.get("type")
    if kind not in range(1, 12):
        problems.add((*at, "type"), "BASE_TYPE_CHOICES", "Value must be one of {1..11}.")
    elif kind in (SUBCOMMAND, GROUP):
        if (kind == GROUP and depth > 0) or (kind == SUBCOMMAND and depth > 1):
            problems.add((*at, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Nested too deep")
        below = 1 if kind == GROUP else 2
        check_options(problems, option.get("options") or [], (*at, "options"), below)
    else:
        _check_choices(problems, option, at)


def _check_choices(problems: Problems, option: Json, at: Path) -> None:
    choices = option.get("choices") or []
    if choices and option.get("autocomplete"):
        text = "Autocomplete cannot be set to true if choices are present"
        problems.add((*at, "autocomplete"), "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", text)
    if (choices or option.get("autocomplete")) and option["type"] not in CHOICE_KINDS:
        text = "This option type cannot have choices"
        problems.add(at, "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", text)
    check_choices(problems, choices, option["type"], (*at, "choices"))
    for key, low in (("min_length", 0), ("max_length", 1)):
        value = option.get(key)
        if value is not None and not low <= value <= 6000:
            problems.add((*at, key), "NUMBER_TYPE_MAX", f"int value should be between {low} and 6000.")


def check_choices(problems: Problems, choices: list[Json], kind: int, at: Path) -> None:
    """Check choices, of an option or of an autocomplete answer: 25, each 100 long, right type, unique."""
    if len(choices) > 25:
        problems.add(at, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    names: set[str] = set()
    for place, choice in enumerate(choices):
        here = (*at, place)
        problems.check_length((*here, "name"), choice.get("name"), 1, 100)
        value = choice.get("value")
        if kind == STRING:
            problems.check_length((*here, "value"), value, 1, 100)
        elif isinstance(value, bool) or not isinstance(value, int | float):
            problems.add((*here, "value"), "NUMBER_TYPE_COERCE", "Value is not a number.")
        if choice.get("name") in names:
            text = "Option choice names must be unique"
            problems.add((*here, "name"), "APPLICATION_COMMAND_OPTIONS_CHOICES_NAMES_UNIQUE", text)
        names.add(str(choice.get("name")))


def _as_stored(world: World, guild_id: int | None, command: Json, known: dict[tuple[int, str], str]) -> Json:
    kind = int(command.get("type") or SLASH)
    id = known.get((kind, str(command["name"]))) or str(world.ids.make())
    scope = {} if guild_id is None else {"guild_id": str(guild_id)}
    return {
        "options": [],
        "nsfw": False,
        **command,
        **scope,
        "description": command.get("description") or "",
        "default_member_permissions": _as_text(command.get("default_member_permissions")),
        "id": id,
        "application_id": str(world.application_id),
        "type": kind,
        "version": str(world.ids.make()),
    }


def _as_text(permissions: Any) -> str | None:
    return None if permissions is None else str(permissions)
