"""`briefings explain` as a shell sees it: marks, pages, one clear line for each fault."""

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from briefings.cli import app

TEXT = 'Mill to close\n\nMay 1, 2024\n\nIt closes on May 3. "A pity," said Ann Vale.\n'


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def _run_apart(*arguments: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own, for what only the whole command does."""
    return subprocess.run(
        [sys.executable, "-m", "briefings", *arguments], capture_output=True, text=True, encoding="utf-8"
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_date_that_is_none_is_refused(article: Path) -> None:
    done = _run("explain", str(article), "--published", "2027-13-45")
    assert "no ISO 8601 date" in str(done.exception)


def test_explain_marks_each_span_with_its_rule(article: Path) -> None:
    done = _run("explain", str(article))
    assert done.exit_code == 0
    assert "A pity," in done.stdout
    assert "Ann Vale›" in done.stdout
    assert "= 2024-05-03›" in done.stdout


def test_a_page_is_printed_where_no_file_is_named(article: Path) -> None:
    for arguments in ([str(article), "--html"], ["--html", "--published", "2027-03-01", str(article)]):
        done = _run("explain", *arguments)
        assert done.exit_code == 0
        assert done.stdout.startswith("<!DOCTYPE html>")
    assert "Missing argument" in _run("explain", "--html", str(article)).stderr
    assert article.read_text("utf-8") == TEXT


def test_a_page_takes_the_place_of_an_earlier_one_and_of_no_other_file(article: Path, tmp_path: Path) -> None:
    out, notes, empty = tmp_path / "out.html", tmp_path / "notes.html", tmp_path / "empty.html"
    notes.write_text("<p>Mine.</p>", "utf-8")
    empty.touch()
    for file in (out, out, empty):
        assert _run("explain", str(article), "--html", str(file)).exit_code == 0
        assert file.read_text("utf-8").startswith("<!DOCTYPE html>")
    page = out.read_bytes()
    for source, file in ((article, article), (article, notes), (out, out)):
        done = _run_apart("explain", str(source), "--html", str(file))
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
        assert f"{file}: " in done.stderr
    assert (article.read_text("utf-8"), notes.read_text("utf-8"), out.read_bytes()) == (TEXT, "<p>Mine.</p>", page)


@pytest.mark.parametrize("name", ["none/out.html", "."])
def test_a_page_that_cannot_be_written_is_told_of_in_one_line(name: str, article: Path, tmp_path: Path) -> None:
    done = _run_apart("explain", str(article), "--html", str(tmp_path / name))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "Traceback" not in done.stderr


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_stands_alone_and_escapes_the_article(tmp_path: Path) -> None:
    source, out = tmp_path / "<b>.txt", tmp_path / "out.html"
    source.write_text(
        'Mill to close\n\nMay 1, 2024\n\n<script>alert(1)</script> <img src=x onerror=alert(1)> "A pity,<br>" said '
        "Ann Vale on May 3.\n"
    )
    assert _run("explain", str(source), "--html", str(out)).exit_code == 0
    page = _Page()
    page.feed(out.read_text(encoding="utf-8"))
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "img", "b", "br", "link", "iframe"})
    assert not any(
        name in ("src", "href") or name.startswith("on") for _, attributes in page.tags for name in attributes
    )
    assert any(tag == "mark" and attributes["class"] == "date" for tag, attributes in page.tags)


@pytest.mark.parametrize("control", [*range(0x202A, 0x202F), *range(0x2066, 0x206A)], ids="{:x}".format)
def test_no_mark_of_the_article_turns_the_page_around(control: int, tmp_path: Path) -> None:
    source, out = tmp_path / f"a{chr(control)}.txt", tmp_path / "out.html"
    source.write_text(f"Mill to {chr(control)}close\n\nIt closes on {chr(control)}May 3, 2024, she said.\n", "utf-8")
    assert _run("explain", str(source), "--html", str(out)).exit_code == 0
    assert chr(control) not in out.read_text("utf-8")


@pytest.mark.parametrize("name", ["none.txt", "empty.txt"])
def test_explain_says_what_is_wrong_in_one_line(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = _run_apart("explain", str(tmp_path / name))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
