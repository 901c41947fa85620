"""The house's rules that no linter knows: who may import whom, what a table may hold, how long a file may be."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
CODE = sorted(path for room in ("briefings", "bot") for path in (PROJECT / room).rglob("*.py"))
TABLES = sorted((PROJECT / "briefings/parse/rules").glob("*.py"))
LONGEST = 300
BANNED_NAMES = {"utils", "common", "misc", "base", "manager", "helper", "helpers", "core"}

Names = list[str]


def name_of(path: Path) -> str:
    return str(path.relative_to(PROJECT))


def imports(path: Path) -> Iterator[str]:
    """The modules that a file names in its imports, absolute ones."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


@pytest.mark.parametrize("path", [p for p in CODE if name_of(p).startswith("bot/")], ids=name_of)
def test_the_bot_uses_the_engine_through_its_door_only(path: Path) -> None:
    assert not [module for module in imports(path) if module.startswith("briefings.")]


@pytest.mark.parametrize("path", sorted((PROJECT / "bot/cogs").glob("[!_]*.py")), ids=name_of)
def test_commands_know_neither_each_other_nor_the_client_nor_the_outbox(path: Path) -> None:
    strangers = ("bot.cogs", "bot.client", "bot.delivery", "bot.wiring", "bot.sandbox")
    assert not [module for module in imports(path) if module.startswith(strangers)]


@pytest.mark.parametrize("path", sorted((PROJECT / "bot/delivery").glob("*.py")), ids=name_of)
def test_only_the_sender_knows_discord(path: Path) -> None:
    uses_discord = any(module.split(".")[0] == "discord" for module in imports(path))
    assert uses_discord == (path.name == "sender.py")


@pytest.mark.parametrize("path", TABLES, ids=name_of)
def test_a_table_holds_data_only(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    code = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.If, ast.For, ast.While, ast.Lambda, ast.IfExp)
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, code)]
    others = [
        m
        for m in imports(path)
        if not m.startswith(("briefings.parse.row", "briefings.parse.rules", "collections.abc"))
    ]
    assert not others


@pytest.mark.parametrize("path", [p for p in CODE if p not in TABLES and "migrations" not in p.parts], ids=name_of)
def test_a_file_says_what_it_promises_and_is_short(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text)), "no docstring"
    assert text.count("\n") <= LONGEST
    assert path.stem not in BANNED_NAMES


def test_the_map_names_every_file_of_the_parser() -> None:
    guide = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    named = {Path(name).stem for name in re.findall(r"`([\w/.]+)`", guide)}
    files = (path for path in (PROJECT / "briefings/parse").rglob("[!_]*.py") if path not in TABLES)
    assert not [name_of(path) for path in files if path.stem not in named]


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_a_file_points_to_files_that_exist(path: Path) -> None:
    engine = PROJECT / "briefings"
    roots = (PROJECT, engine, engine / "parse", PROJECT / "tests/parse", path.parent)
    pointers = re.findall(r"`(\w[\w./]*\.py)`", path.read_text("utf-8"))
    assert not [pointer for pointer in pointers if not any((root / pointer).is_file() for root in roots)]


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_the_project_speaks_of_itself_alone(path: Path) -> None:
    assert not re.search(r"/work/|/tmp/|\bpypi\.org\b|\bTODO\b|\bFIXME\b", path.read_text("utf-8"))


def test_every_setting_is_documented() -> None:
    named = set(re.findall(r"^#?([A-Z_]+)=", (PROJECT / ".env.example").read_text("utf-8"), re.MULTILINE))
    fields = set(re.findall(r"^    ([a-z_]+): .*(?:=|SecretStr)", (PROJECT / "bot/config.py").read_text("utf-8"), re.M))
    settings = {field.upper() for field in fields if field != "model_config"}
    readme = (PROJECT / "README.md").read_text("utf-8")
    assert settings == named
    assert not [name for name in settings if f"`{name}`" not in readme]
