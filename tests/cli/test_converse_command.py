"""`briefings converse`: one line in, one line out, whatever stands in it."""

import base64
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ARTICLE = "May 2, 2031 - City\n\nThe Ramsey council will meet on May 9, 2031 at 3 p.m. GMT.\n"


def converse(database: Path, *questions: object) -> list[dict[str, Any]]:
    """The answers to questions, asked of a process of its own."""
    lines = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in questions) + "\n"
    command = [sys.executable, "-m", "briefings", "converse", "--database", str(database)]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_it_tells_what_is_ahead_and_what_an_article_holds(tmp_path: Path) -> None:
    article, database = tmp_path / "a.txt", tmp_path / "library.db"
    article.write_text(ARTICLE, "utf-8")
    subprocess.run(
        [sys.executable, "-m", "briefings", "load", str(article), "--database", str(database)],
        check=True,
        capture_output=True,
    )
    ahead = {"ask": "ahead", "at": "2031-05-03T08:00:00+00:00", "days": 30, "server": None, "person": "5"}
    explain = {"ask": "explain", "name": "a.txt", "base64": base64.b64encode(ARTICLE.encode()).decode()}
    later = ahead | {"at": "2031-05-10T08:00:00+00:00"}
    first, second, found = converse(database, ahead, later, explain)
    assert [(each["on"], each["at"]) for each in first["meetings"]] == [("2031-05-09", "2031-05-09T15:00:00+00:00")]
    assert (first["zone"], first["posts"], first["queue"]["counts"]) == ("UTC", [], {})
    assert second["meetings"] == []
    assert {"date", "event"} <= {each["kind"] for each in found["marks"]}
    assert found["article"]["published"] == "2031-05-02"


def test_what_is_no_question_is_answered_with_words(tmp_path: Path) -> None:
    database = tmp_path / "library.db"
    subprocess.run(
        [sys.executable, "-m", "briefings", "status", "--database", str(database)], check=True, capture_output=True
    )
    empty = {"ask": "explain", "name": "a.bin", "base64": base64.b64encode(bytes(99)).decode()}
    answers = converse(database, "not json", "[]", {"ask": "dance"}, {"ask": "ahead"}, empty)
    assert len(answers) == 5
    assert all(list(each) == ["error"] for each in answers)
