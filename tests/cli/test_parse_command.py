"""`briefings parse` as a shell sees them: output, exit codes, one clear line for each fault."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from briefings.cli import app
from briefings.model.article import Article, RawArticle
from briefings.parse import parse_article

TEXT = 'Mill to close\n\nMay 1, 2024\n\nIt closes on May 3. "A pity," said Ann Vale.\n'


def _run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(app, arguments, input=stdin.encode())


def _run_apart(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """In a process of its own, for what only the whole command does."""
    return subprocess.run(
        [sys.executable, "-m", "briefings", *arguments], input=stdin, capture_output=True, text=True, encoding="utf-8"
    )


def _line(number: int, **fields: object) -> str:
    return json.dumps({"id": number, "text": TEXT, **fields})


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_files_become_a_json_array(article: Path) -> None:
    done = _run("parse", str(article), str(article))
    assert done.exit_code == 0
    assert [found["id"] for found in json.loads(done.stdout)] == ["mill.txt", "mill.txt"]
    assert json.loads(done.stdout)[0]["headline"] == "Mill to close"
    assert json.loads(done.stdout) == json.loads(_run("parse", "--json", str(article), str(article)).stdout)


def test_a_bad_file_gets_a_line_and_the_rest_is_done(article: Path, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    done = _run("parse", str(picture), str(tmp_path / "none.txt"), str(article), str(tmp_path))
    assert done.exit_code == 1
    assert [found["id"] for found in json.loads(done.stdout)] == ["mill.txt"]
    lines = done.stderr.splitlines()
    assert len(lines) == 3
    assert "a.png" in lines[0]
    assert "picture" in lines[0]
    assert "none.txt" in lines[1]


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse"],
        ["parse", "--json", "--jsonl", "x"],
        ["parse", "--published", "yesterday", "x"],
        ["parse", "--jobs", "0", "x"],
        ["parse", "--nonsense"],
        ["explain"],
    ],
)
def test_wrong_usage_is_told_and_ends_with_2(arguments: list[str]) -> None:
    done = _run(*arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert "Usage" in done.stderr


def test_lines_come_out_in_their_order_and_bad_ones_stay_in_their_place() -> None:
    stdin = "\n".join(
        [_line(1), "{", _line(2, format=["html"]), '{"id": 3}', "[]", "", _line(4, published="soon"), _line(5)]
    )
    done = _run("parse", "--jsonl", stdin=stdin)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(f["id"], "error" in f) for f in found] == [
        (1, False), (None, True), (2, True), (3, True), (None, True), (4, True), (5, False),
    ]  # fmt: skip
    assert [f["error"].split(":")[0] for f in found if "error" in f] == [
        "Line 2",
        "Line 3",
        "Line 4",
        "Line 5",
        "Line 7",
    ]
    assert all(set(f) == {"id", "error"} for f in found if "error" in f)
    assert done.exit_code == 1
    assert done.stderr == ""


def test_a_fault_in_one_article_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(raw: RawArticle) -> Article:
        if "trip" in raw.text:
            raise ZeroDivisionError("over a stone")
        return parse_article(raw)

    monkeypatch.setattr("briefings.cli.parse.parse_article", trip)
    done = _run("parse", "--jsonl", stdin=f'{{"id": 1, "text": "A trip."}}\n{_line(2)}\n')
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert "over a stone" in first["error"]
    assert second["headline"] == "Mill to close"
    assert done.exit_code == 1


def test_files_can_become_lines(article: Path) -> None:
    done = _run("parse", "--jsonl", str(article), str(article))
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["mill.txt", "mill.txt"]


def test_the_fallback_dates_only_what_carries_no_date() -> None:
    bare = {"id": 1, "text": "It closes on Friday.", "published": "2024-05-01"}
    done = _run("parse", "--jsonl", stdin=f"{json.dumps(bare)}\n{_line(2, published='2020-01-01')}\n")
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["published"], second["published"]) == ("2024-05-01", "2024-05-01")
    assert first["dates"][0]["value"] == "2024-05-03"


def test_more_cores_give_the_same_lines() -> None:
    stdin = "".join(_line(number) + "\n" for number in range(60))
    assert (
        _run_apart("parse", "--jsonl", "--jobs", "2", stdin=stdin).stdout
        == _run_apart("parse", "--jsonl", stdin=stdin).stdout
    )


def test_each_line_is_answered_before_the_next_is_read() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "briefings", "parse", "--jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", bufsize=1,
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        for number in range(3):
            process.stdin.write(_line(number) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait() == 0


def test_every_format_can_be_given_in_a_line() -> None:
    lines = [
        {"id": "html", "text": "<h1>Mill to close</h1><p>It closes on 3 May.</p>", "format": "html"},
        {"id": "markdown", "text": "# Mill to close\n\nIt closes on 3 May.", "format": "markdown"},
        {"id": "eml", "text": "Subject: Mill to close\n\nIt closes on 3 May.", "format": "eml"},
    ]
    done = _run("parse", "--jsonl", stdin="".join(json.dumps(line) + "\n" for line in lines))
    assert {json.loads(line)["text"] for line in done.stdout.splitlines()} == {"Mill to close\n\nIt closes on 3 May."}


def test_half_a_surrogate_pair_comes_out_as_it_went_in() -> None:
    done = _run_apart("parse", "--jsonl", stdin='{"id": 1, "text": "Mill \\ud800 closes. It is \\ud83d\\ude00 sad."}\n')
    assert json.loads(done.stdout)["text"] == "Mill \ud800 closes. It is \U0001f600 sad."


def test_tables_are_for_people(article: Path) -> None:
    done = _run("parse", "--readable", str(article))
    assert done.exit_code == 0
    assert "Mill to close" in done.stdout
    assert "Ann Vale" in done.stdout


def test_a_progress_bar_is_drawn_on_a_terminal_only(article: Path) -> None:
    parent, child = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "briefings", "parse", str(article)], stdout=subprocess.PIPE, stderr=child, text=True
    )
    os.close(child)
    assert b"Parsing" in os.read(parent, 10_000)
    os.close(parent)
    assert json.loads(done.stdout)[0]["headline"] == "Mill to close"
    assert _run_apart("parse", str(article)).stderr == ""


@pytest.mark.parametrize("arguments", [["parse"], ["parse", "--readable"], ["explain"], ["explain", "--html"]])
def test_an_article_without_a_date_is_told_of_in_one_line(arguments: list[str], tmp_path: Path) -> None:
    source = tmp_path / "mill.txt"
    source.write_text("Mill to close\n\nThe mill at Penn closes on Friday.\n", "utf-8")
    done = _run(*arguments[:1], str(source), *arguments[1:])
    assert done.exit_code == 0
    assert len(done.stderr.splitlines()) == 1
    assert "mill.txt: It prints no date of its own" in done.stderr
    assert _run(*arguments[:1], str(source), "--published", "2027-03-01", *arguments[1:]).stderr == ""


def test_lines_for_programs_say_nothing_beside_them_of_missing_dates(tmp_path: Path) -> None:
    source = tmp_path / "mill.txt"
    source.write_text("The mill at Penn closes on Friday.\n", "utf-8")
    assert _run("parse", "--jsonl", str(source)).stderr == ""
    assert _run("parse", "--jsonl", stdin='{"id": 1, "text": "It closes on Friday."}\n').stderr == ""


def test_control_characters_of_an_article_do_not_reach_the_terminal(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Mill to close\n\nIt \x1b[2Jcloses on May 3, 2024, the owner said on Monday.\n")
    for arguments in (["explain"], ["parse", "--readable"]):
        assert "\x1b[2J" not in _run(*arguments, str(source)).stdout


def test_a_reader_that_goes_away_is_no_error(article: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m briefings parse {article} | head -c 1", shell=True, capture_output=True, text=True
    )
    assert done.stderr == ""
