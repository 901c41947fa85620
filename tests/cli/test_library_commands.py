"""`briefings load`, `remove` and the questions, as processes run them: what they print, and how they end."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from briefings.cli import app
from briefings.cli.library import find_files
from briefings.errors import BriefingsError
from briefings.model.article import FILE_ENDINGS
from tests.props.stories import DAM_TALKS, DAM_TALKS_MOVED, HARBOUR_VOTE

SPEAKERS = (
    ("first", "Mira Tollan"),
    ("second", "Per Hallgren"),
    ("third", "Odile Brandt"),
    ("fourth", "Jonas Reik"),
    ("fifth", "Ada Winter"),
)


class Terminal:
    """The command line in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._runner = CliRunner(env={"DATABASE_URL": f"sqlite:///{folder}/news.db", "COLUMNS": "200"})

    def run(self, *arguments: str, code: int = 0) -> Result:
        result = self._runner.invoke(app, list(arguments))
        assert result.exit_code == code, result.output
        return result

    def refuse(self, *arguments: str) -> str:
        """What the person reads where the command cannot be done."""
        result = self._runner.invoke(app, list(arguments))
        assert isinstance(result.exception, BriefingsError)
        return str(result.exception)

    def answer(self, *arguments: str) -> Any:
        return json.loads(self.run(*arguments, "--json").stdout)

    def write(self, name: str, text: str) -> str:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.fixture
def newsroom(terminal: Terminal) -> Terminal:
    """With three articles in the library."""
    for name, text in (("1.txt", DAM_TALKS), ("2.txt", DAM_TALKS_MOVED), ("3.txt", HARBOUR_VOTE)):
        terminal.write(f"news/{name}", text)
    terminal.run("load", str(terminal.folder / "news"))
    return terminal


def test_a_number_is_answered_with_that_article(newsroom: Terminal) -> None:
    assert newsroom.answer("brief", "#1")["story"]["headline"] == "Veldora and Ostmark agree to talks on river dam"
    assert newsroom.answer("brief", "#2")["story"]["headline"] == "Talks on river dam moved to March 17"


def test_a_quote_that_breaks_off_is_printed_in_two_pairs_of_marks(terminal: Terminal) -> None:
    text = 'Mill to close\n\nMarch 1, 2027\n\n"The wheel stops," said Ann Vale, the owner. "Nobody buys flour."\n'
    file = terminal.write("mill.txt", text)
    terminal.run("load", file)
    for arguments in (("quotes",), ("brief",), ("parse", "--readable", file)):
        assert "The wheel stops,” … “Nobody buys flour." in terminal.run(*arguments).stdout


def test_an_hour_in_no_place_is_printed_with_the_name_of_its_clock(terminal: Terminal) -> None:
    text = "Rates\n\nMarch 1, 2027\n\nThe board of the bank will meet on March 4, 2027 at 10 a.m. GMT.\n"
    terminal.run("load", terminal.write("rates.txt", text))
    assert "10:00 GMT  " in terminal.run("upcoming", "--days", "366").stdout


def test_a_text_without_a_date_asks_for_one(terminal: Terminal) -> None:
    (terminal.folder / "undated.txt").write_text("Harbour board to meet\n\nThe board will meet on Tuesday at 6 p.m.\n")
    file = str(terminal.folder / "undated.txt")
    assert "load it with --published" in terminal.run("load", file).output
    (terminal.folder / "undated.txt").write_text("Harbour board to meet\n\nThe board will meet on Friday at 6 p.m.\n")
    dated = terminal.run("load", file, "--published", "2027-03-01").output
    assert "--published" not in dated
    assert "1 events" in dated


@pytest.mark.parametrize("ending", FILE_ENDINGS)
def test_a_folder_is_searched_for_every_ending_that_tells_a_format(tmp_path: Path, ending: str) -> None:
    (article := tmp_path / f"a{ending.upper()}").write_text("An article.", "utf-8")
    (tmp_path / "b.pdf").write_text("None.", "utf-8")
    assert list(find_files([tmp_path])) == [article]


def test_a_folder_is_loaded_in_the_order_of_its_names(terminal: Terminal) -> None:
    terminal.write("news/b.txt", HARBOUR_VOTE)
    terminal.write("news/a.md", DAM_TALKS)
    terminal.write("news/picture.jpg", "not an article")
    loaded = terminal.answer("load", str(terminal.folder / "news"))
    assert [(one["outcome"], one["article_id"], one["headline"]) for one in loaded] == [
        ("new", 1, "Veldora and Ostmark agree to talks on river dam"),
        ("new", 2, "Lindhaven council to vote on new harbour wall"),
    ]
    assert "picture" not in json.dumps(loaded)


def test_loading_again_says_that_it_is_known(newsroom: Terminal) -> None:
    printed = newsroom.run("load", str(newsroom.folder / "news")).stdout
    assert printed.count("known") == 3
    assert "1.txt" in printed


def test_a_bad_file_is_told_in_a_line_and_the_rest_is_loaded(terminal: Terminal) -> None:
    good = terminal.write("good.txt", HARBOUR_VOTE)
    empty = terminal.write("empty.txt", "   ")
    (terminal.folder / "bare").mkdir()
    bare, missing = str(terminal.folder / "bare"), str(terminal.folder / "missing.txt")
    result = terminal.run("load", empty, bare, missing, good, code=1)
    told = result.stderr.splitlines()
    assert [line.split(": ")[1] for line in told] == [empty, bare, missing]
    assert "new" in result.stdout
    assert "harbour" in result.stdout


def test_several_cores_load_the_same_as_one(newsroom: Terminal) -> None:
    command = [sys.executable, "-m", "briefings", "load", str(newsroom.folder / "news"), "--jobs", "2", "--json"]
    environment = os.environ | {"DATABASE_URL": str(newsroom.folder / "news.db")}
    root = Path(__file__).parents[2]
    again = subprocess.run(command, env=environment, cwd=root, check=True, capture_output=True).stdout
    assert [(one["outcome"], one["article_id"]) for one in json.loads(again)] == [
        ("known", 1),
        ("known", 2),
        ("known", 3),
    ]


def test_a_date_can_be_given_for_an_article_that_has_none(terminal: Terminal) -> None:
    path = terminal.write("plain.txt", "Bridge reopens\n\nThe bridge was opened again, the city said.\n")
    (loaded,) = terminal.answer("load", path, "--published", "2027-03-01")
    assert loaded["published"] == "2027-03-01"
    assert "no ISO 8601 date" in terminal.refuse("load", path, "--published", "tomorrow")


def test_a_brief_shows_the_story_with_its_quotes(newsroom: Terminal) -> None:
    printed = newsroom.run("brief", "river").stdout
    assert "Farmers on both banks" in printed or "maps good" in printed
    assert "Key quotes" in printed
    briefing = newsroom.answer("brief", "#1")
    assert briefing["story"]["sources"][0]["article_id"] == 1
    assert "Nearest: “" in newsroom.refuse("brief", "river zebra")


def test_what_is_not_shown_is_counted(terminal: Terminal) -> None:
    said = "\n\n".join(f'"The {word} one is the one we want," said {name}.' for word, name in SPEAKERS)
    terminal.run("load", terminal.write("many.txt", f"Council argues\n\nMarch 1, 2027\n\nIt met.\n\n{said}\n"))
    assert "and 4 more" in terminal.run("brief").stdout


def test_quotes_are_printed_with_their_speaker_and_source(newsroom: Terminal) -> None:
    printed = newsroom.run("quotes", "--speaker", "tollan").stdout
    assert "“A week more will do the maps good” — Mira Tollan" in printed
    assert "#2  Talks on river dam moved to March 17 (2027-03-02)" in printed
    assert newsroom.answer("quotes")["total"] == 4
    assert "No such quote" in newsroom.run("quotes", "--speaker", "nobody").stdout


def test_dates_ahead_are_printed_with_what_became_of_them(newsroom: Terminal) -> None:
    found = newsroom.answer("upcoming", "--days", "3000")
    starts = {meeting["start"] for meeting in found["items"]}
    assert {"2027-03-05", "2027-03-17"} <= starts
    printed = newsroom.run("upcoming", "--days", "3000").stdout
    assert "Wed 17 Mar 2027" in printed
    assert "moved from Wed 10 Mar 2027" in printed
    assert "Nothing is announced" in newsroom.run("upcoming", "--topic", "zebra").stdout


def test_a_search_prints_the_passages(newsroom: Terminal) -> None:
    printed = newsroom.run("search", "old", "wall").stdout
    assert "#3  Lindhaven council to vote on new harbour wall" in printed
    assert "The old wall has had its last winter" in printed
    assert newsroom.answer("search", "river")["total"] == 2
    assert "Try fewer" in newsroom.run("search", "zebra").stdout
    assert "one word" in newsroom.refuse("search", "!")


def test_the_library_is_listed_in_pages(newsroom: Terminal) -> None:
    for number in range(20):
        newsroom.write(f"more/{number:02}.txt", f"Note {number}\n\nThe ferry made trip number {number} today.\n")
    newsroom.run("load", str(newsroom.folder / "more"))
    assert "page 1 of 2, 23 articles" in newsroom.run("articles").stdout
    assert newsroom.answer("articles", "--topic", "wall")["items"][0]["article_id"] == 3


def test_an_article_is_removed(newsroom: Terminal) -> None:
    assert "removed #3: Lindhaven council" in newsroom.run("remove", "3").stdout
    assert "no article #3" in newsroom.refuse("remove", "3")
    assert newsroom.answer("articles")["total"] == 2


def test_an_empty_library_says_what_to_do(terminal: Terminal) -> None:
    assert "briefings load" in terminal.run("articles").stdout
    assert "briefings load" in terminal.refuse("brief")


def test_an_article_cannot_steer_the_terminal(terminal: Terminal) -> None:
    path = terminal.write(
        "hostile.txt", "Wall \x1b[31mred\x1b[0m [bold]vote[/bold]\n\nThe council \x1b[2J met today.\n"
    )
    terminal.run("load", path)
    printed = terminal.run("articles").stdout + terminal.run("search", "council").stdout
    assert "\x1b" not in printed
    assert "[bold]vote[/bold]" in printed


def test_the_database_can_be_named(terminal: Terminal, tmp_path: Path) -> None:
    path = terminal.write("vote.txt", HARBOUR_VOTE)
    other = str(tmp_path / "other" / "news.db")
    terminal.run("load", path, "--database", other)
    assert os.path.exists(other)
    assert terminal.answer("articles")["total"] == 0
    assert "not a database" in terminal.refuse("articles", "--database", "nosql://host/db")
