"""Log lines: one line each, and no secret in any."""

import logging
import sys

from bot.log import OneLine

TOKEN = "a.very.secret"


def line_of(message: str, *args: object, error: bool = False) -> str:
    try:
        raise ValueError(f"bad\nvalue {TOKEN}")
    except ValueError:
        info = sys.exc_info() if error else None
    record = logging.LogRecord("bot.test", logging.ERROR, "x.py", 1, message, args, info)
    return OneLine([TOKEN]).format(record)


def test_a_line_tells_when_how_bad_where_and_what() -> None:
    when, level, name, message = line_of("ready servers=%d", 2).split(" ", 3)
    assert when.endswith("Z")
    assert (level, name, message) == ("ERROR", "bot.test", "ready servers=2")


def test_line_breaks_in_a_message_stay_inside_the_line() -> None:
    assert line_of("topic=%s", "a\r\nFAKE ERROR line").endswith("topic=a\\nFAKE ERROR line")


def test_a_traceback_stays_inside_the_line_too() -> None:
    line = line_of("broken", error=True)
    assert "\n" not in line
    assert "ValueError: bad\\nvalue" in line


def test_a_secret_is_replaced_wherever_it_stands() -> None:
    line = line_of("header=%s", f"Bot {TOKEN}", error=True)
    assert TOKEN not in line
    assert line.count("[secret]") == 2
