"""A draft in a terminal: the words without the Markdown, times in a zone."""

from datetime import UTC, datetime, timedelta

from briefings.model.draft import Attachment, Button, Divider, Draft, Row, Text
from briefings.render.escape import escape, link
from briefings.render.text import to_text

NOON = datetime(2027, 5, 4, 12, 0, tzinfo=UTC)


def show(content: str, now: datetime | None = None) -> str:
    return to_text(Draft((Text(content),)), "Europe/Dublin", now)


def test_escaped_text_shows_as_it_was_written() -> None:
    words = "a_b *c* [d] <@1> **e** `f` \\ ~~g~~"
    assert show(escape(words)) == words


def test_markup_of_the_bot_is_left_out() -> None:
    assert show("**bold** and `code` and ~~gone~~") == "bold and code and gone"


def test_links_show_their_words() -> None:
    assert show(f"see {link('the *talks*', 'https://a.example/', 99)}.") == "see the *talks*."
    assert show(link("Talks [live]", "https://a.example/", 99)) == "Talks [live] (open)"


def test_times_are_in_the_zone_and_seen_from_now() -> None:
    at = int(NOON.timestamp())
    assert show(f"<t:{at}:F>, <t:{at}:t>") == "Tue 4 May 2027, 13:00, 13:00"
    assert show(f"<t:{at}:R>", NOON - timedelta(hours=2)) == "in 2 hours"
    assert show(f"<t:{at}:R>", NOON + timedelta(days=1)) == "1 day ago"


def test_mentions_are_named_by_their_kind() -> None:
    assert show("<#1> <@&2> <@3>") == "#channel 1 @role 2 @user 3"


def test_headings_are_underlined_and_quotes_and_bullets_indented() -> None:
    assert show("## Talks\n> quoted\n- item\n-# small") == "Talks\n-----\n  | quoted\n  - item\n  small"


def test_long_lines_are_wrapped() -> None:
    lines = show("> " + "word " * 60).splitlines()
    assert len(lines) > 2
    assert all(len(line) <= 88 and line.startswith("  | ") for line in lines)


def test_buttons_dividers_and_files_are_told() -> None:
    draft = Draft(
        (Text("a", Button("Read", "go")), Divider(), Row((Button("Next", "go", disabled=True), Button("Why", "go")))),
        files=(Attachment("dates.ics", b"12345"),),
    )
    assert to_text(draft).splitlines() == [
        "a",
        "    (Read)",
        "",
        "─" * 40,
        "",
        "(Next: not available)  (Why)",
        "",
        "[file] dates.ics, 5 bytes",
    ]
