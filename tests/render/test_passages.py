"""An article by paragraphs, sections and pages."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.model.article import Article, Passage, Section
from briefings.model.briefing import StoredArticle
from briefings.model.draft import Text
from briefings.model.library import SHARED
from briefings.render import drafts, passages
from tests.render.markdown import shown
from tests.render.samples import ARTICLE, NOW, TEXT


def test_paragraphs_are_counted_from_one() -> None:
    assert passages.paragraph_number(TEXT, 0) == 1
    assert passages.paragraph_number(TEXT, TEXT.index("Officials")) == 2
    assert passages.paragraph_number(TEXT, len(TEXT)) == 5


def test_a_text_without_blank_lines_has_one_paragraph_a_line() -> None:
    assert passages.paragraph_number("one\ntwo\n  \nthree", 6) == 1
    assert passages.paragraph_number("one\ntwo\nthree", 5) == 2


def test_the_paragraph_around_a_place_is_found() -> None:
    assert passages.paragraph_around(TEXT, TEXT.index("41 times")).startswith("- It closed twice")
    assert passages.paragraph_around("", 0) == ""


def test_the_whole_article_is_printed_without_its_headline_twice() -> None:
    printed = [(line.label, line.text) for line in passages.print_article(ARTICLE)]
    assert printed == [
        ("", "Officials of Kelsund and Orra will meet on May 4 at 10 a.m. in Tarn House."),
        ("The big picture", "The barrier was built for a sea that no longer exists."),
        ("The big picture", "- It closed twice in its first ten years, and 41 times in the last one."),
        ("What they're saying", '"A gate that is always shut is a wall," said Mayor Anneli Brask.'),
    ]


def test_a_number_before_a_heading_is_printed_once() -> None:
    text = "An opening.\n\n1. FIRST THING\n\nThe wall rises."
    heading, wall = text.index("FIRST"), text.index("The wall")
    said = Passage(text[wall:], wall, len(text))
    section = Section("1. FIRST THING", "other", (said,), (), heading, len(text))
    printed = [(line.label, line.text) for line in passages.print_article(Article(text, sections=(section,)))]
    assert printed == [
        ("", "An opening."),
        ("1. FIRST THING", "The wall rises."),
    ]


@given(st.lists(st.sampled_from(("word", "x" * 700, "y" * 1000, "\n\n", "漢" * 900, "*")), max_size=12))
@settings(max_examples=60, deadline=None)
def test_nothing_of_an_article_is_lost_over_its_pages(pieces: list[str]) -> None:
    text = " ".join(pieces)
    stored = StoredArticle(1, SHARED, 0, NOW, 1, Article(text, headline="Headline"))
    first = drafts.article_sections(stored)
    assert isinstance(first.parts[0], Text)
    found = re.search(r"page 1 of (\d+)", first.parts[0].content)
    pages = [drafts.article_sections(stored, number + 1) for number in range(int(found[1]) if found else 1)]
    bodies = [part.content for page in pages for part in page.parts[1:] if isinstance(part, Text)]
    read = shown("\n".join(bodies)).replace("…\n…", "")
    assert re.sub(r"\s", "", read) == re.sub(r"\s", "", text)


def test_a_page_beyond_the_last_gives_the_last() -> None:
    stored = StoredArticle(1, SHARED, 0, NOW, 1, Article("word " * 2000))
    head = drafts.article_sections(stored, 99).parts[0]
    assert isinstance(head, Text)
    assert "page 4 of 4" in head.content
