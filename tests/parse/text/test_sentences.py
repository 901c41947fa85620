"""Where the line and the sentence of a place begin, however long the text is."""

from briefings.parse.text.sentences import find_line


def test_a_line_begins_no_farther_back_than_it_may() -> None:
    text = "the tide is out " * 500
    assert find_line(text, 6000, 240) == 6000 - 240


def test_a_line_begins_behind_the_last_break() -> None:
    text = "- The pier opens.\n- The mill shuts."
    assert find_line(text, text.index("mill"), 240) == text.index("- The mill")
