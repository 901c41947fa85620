"""Which passage is shown for a search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.engine.passages import LONGEST_PASSAGE, find_passage
from briefings.model.article import Article, Passage
from briefings.store.query import parse_query


def passage_for(text: str, typed: str, **fields: object) -> str:
    query = parse_query(typed)
    assert query is not None
    article = Article(text, **fields)  # type: ignore[arg-type]
    passage = find_passage(article, query)
    assert " ".join(text[passage.start : passage.end].split()) == passage.text
    return passage.text


PARAGRAPHS = "Dam talks\n\nThe river rose.\nIt fell.\n\nThe Café on the river closed.\n\nU.S. rivers differ."


DIARY = """Week ahead

MONDAY 3 MAY
0900      Tarn: eel ladder opens
1000 GMT  Orra: harbour budget

TUESDAY 4 MAY
- Kelsund: ferry levy
- Sarn: harbour vote"""


@pytest.mark.parametrize(
    ("typed", "line"),
    [("budget", "1000 GMT Orra: harbour budget"), ("harbour vote", "- Sarn: harbour vote"), ("3 may", "MONDAY 3 MAY")],
)
def test_of_a_diary_the_line_that_answers_is_shown(typed: str, line: str) -> None:
    assert passage_for(DIARY, typed) == line


@pytest.mark.parametrize(
    ("typed", "passage"),
    [
        ("river", "The river rose. It fell."),
        ("river closed", "The Café on the river closed."),
        ("cafe", "The Café on the river closed."),
        ("us", "U.S. rivers differ."),
        ("diff*", "U.S. rivers differ."),
        ('"river closed"', "The Café on the river closed."),
        ("dam", "The lede."),
        ("zebra", "The lede."),
    ],
)
def test_the_paragraph_with_the_most_of_the_words_is_shown(typed: str, passage: str) -> None:
    text = PARAGRAPHS + "\n\nThe lede."
    lede = Passage("The lede.", len(text) - 9, len(text))
    assert passage_for(text, typed, headline="Dam talks", lede=lede) == passage


def test_a_text_without_blank_lines_has_a_paragraph_a_line() -> None:
    assert passage_for("One river.\nTwo dams.", "dams") == "Two dams."


def test_of_a_long_paragraph_the_sentences_that_answer_are_shown() -> None:
    text = "Nothing is said here. " * 30 + "The dam leaks. It leaks a lot. " + "Nothing is said here. " * 30
    shown = passage_for(text, "dam")
    assert shown.startswith("The dam leaks. It leaks a lot.")
    assert len(shown) <= LONGEST_PASSAGE


def test_a_sentence_that_is_too_long_is_shown_whole() -> None:
    assert len(passage_for("word " * 200 + "dam.", "dam")) == 1004


def test_words_are_not_found_inside_of_others() -> None:
    assert passage_for("The damage.\n\nThe dam.", "dam") == "The dam."


@given(st.text(max_size=300), st.text(max_size=30))
def test_any_text_has_a_passage(text: str, typed: str) -> None:
    if parse_query(typed):
        passage_for(text, typed)
