"""What holds for any text at all: the parser gives an article, its spans are true, and it has no memory."""

import contextlib
from datetime import datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bench.rows import read_examples
from briefings import sources
from briefings.errors import UnreadableSource
from briefings.model.article import Article, RawArticle, SourceFormat
from briefings.parse import parse_article
from briefings.parse.page.layout import find_blocks
from briefings.parse.text.sentences import split_sentences

PIECES = st.sampled_from(
    [
        "Mar 4, 2024 - Markets", "By Tilda Marsh", "Photo: Ira Voss/Bay Wire", "Quillport to close its fish market",
        "The board voted on Monday, March 4, at 3 p.m. ET to close the market.", "Why it matters: It is old.",
        '"We will fight on," said Bo Ferrer, who sells cod.', "“Never,” she added. “Not in June.",
        "• Talks resume Jan. 10.",
        "Go deeper: The last market (https://quill.example/x)", "###", "# Heading", "> quoted", "**Bold:** text",
        "next week", "in two weeks", "\n", "\n\n", "\r\n", "'", '"', "‘", "”", "(", "- ", "1. ", ":", "Jan.", "U.S.",
        "\u2028",
        "<p>", "</div>", "&amp;", "\x00", "é", "😀", "24/12/2021", "99/99/9999", "2024-02-30",
        "25:61", "---", "* * *",
    ]
)  # fmt: skip
EXAMPLES = st.sampled_from(read_examples())
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES).map("\n".join),
    st.lists(EXAMPLES, max_size=12).map(" ".join),
    st.lists(PIECES | EXAMPLES).map("\n".join),
)
FAST = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def _read(text: str, format: SourceFormat = SourceFormat.TEXT) -> RawArticle:
    return sources.read(text, format=format, fallback_published="2024-03-04")


def _spans(article: Article) -> list[tuple[int, int]]:
    passages = [p for s in article.sections for p in (*s.paragraphs, *s.bullets)]
    return [
        *((p.start, p.end) for p in passages),
        *((s.start, s.end) for s in article.sections),
        *((s.start, s.end) for q in article.quotes for s in q.spans),
        *((d.start, d.end) for d in article.dates),
        *((s.start, s.end) for e in article.events for s in (*e.spans, e.sentence)),
    ]


@FAST
@given(TEXTS)
@example("S sbon the Monday.")  # a word of one letter before a verb
@example("It opens at midnight on Jan. 20 and goes on two hours later.")  # 24:00
def test_any_text_parses_and_every_span_is_the_text_it_says(text: str) -> None:
    article = parse_article(RawArticle(text, fallback_published="2024-03-04"))
    assert article.text == text
    assert all(0 <= start <= end <= len(text) for start, end in _spans(article))
    assert all(text[d.start : d.end] == d.text for d in article.dates)
    assert all(" ".join(text[s.start : s.end] for s in q.spans) == q.text for q in article.quotes)
    for passage in [p for s in article.sections for p in (*s.paragraphs, *s.bullets)]:
        assert " ".join(text[passage.start : passage.end].split()) == passage.text
    if article.published:
        datetime.fromisoformat(article.published)


@FAST
@given(TEXTS)
def test_parsing_twice_gives_the_same(text: str) -> None:
    raw = RawArticle(text, fallback_published="2024-03-04")
    assert parse_article(raw) == parse_article(raw)


@FAST
@given(TEXTS)
def test_blocks_are_in_order_and_leave_no_word_out(text: str) -> None:
    blocks = find_blocks(RawArticle(text))
    edges = [edge for block in blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(text[b.start : b.end] == text[b.start : b.end].strip() != "" for b in blocks)


@FAST
@given(TEXTS)
def test_sentences_are_in_order_and_hold_every_word(text: str) -> None:
    spans = split_sentences(text, 0, len(text))
    assert [s.start for s in spans] == sorted(s.start for s in spans)
    assert "".join("".join(text[s.start : s.end].split()) for s in spans) == "".join(text.split())


@FAST
@given(TEXTS, st.sampled_from(SourceFormat))
def test_any_text_can_be_read_in_any_format_or_is_refused_in_words(text: str, format: SourceFormat) -> None:
    with contextlib.suppress(UnreadableSource):
        raw = _read(text, format)
        article = parse_article(raw)
        assert all(0 <= b.start <= b.end <= len(raw.text) for b in raw.blocks)
        assert all(raw.text[d.start : d.end] == d.text for d in article.dates)


@FAST
@given(st.binary(max_size=400))
def test_any_bytes_can_be_read_or_are_refused_in_words(data: bytes) -> None:
    with contextlib.suppress(UnreadableSource):
        parse_article(sources.read(data))


ARTICLE = """Quillport to close its old fish market

By Tilda Marsh

March 4, 2024

The harbor board of Quillport voted on Monday to close the old fish market on June 3.

Why it matters: About 40 people sell fish there.

"We will fight on," said Bo Ferrer, who sells cod.

• Talks about a new hall resume on March 10 at 2 p.m.

Go deeper: The last market on the quay"""


@pytest.mark.parametrize(
    "before",
    [
        "Home\nNews\nSports\n\n",
        "Skip to content\n\nSubscribe\n\n",
        "The Quillport Ledger\n\n",
        "\n\n\n   \n",
        "Home > News > Markets\n\n",
    ],
)
def test_a_menu_before_an_article_does_not_change_what_is_found_in_it(before: str) -> None:
    plain = parse_article(RawArticle(ARTICLE))
    pasted = parse_article(RawArticle(before + ARTICLE))
    assert (pasted.headline, pasted.published, pasted.byline) == (plain.headline, plain.published, plain.byline)
    assert pasted.lede is not None
    assert plain.lede is not None
    assert pasted.lede.text == plain.lede.text
    assert [(s.label, s.text) for s in pasted.sections] == [(s.label, s.text) for s in plain.sections]
    assert [(q.text, q.speaker) for q in pasted.quotes] == [(q.text, q.speaker) for q in plain.quotes]
    assert [(d.text, d.value) for d in pasted.dates] == [(d.text, d.value) for d in plain.dates]
    assert [(e.title, e.start) for e in pasted.events] == [(e.title, e.start) for e in plain.events]
    assert pasted.links == plain.links


@FAST
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\"“”'‘’«»„"), max_size=60))
def test_text_before_an_article_does_not_change_the_dates_in_it(before: str) -> None:
    dated = RawArticle(ARTICLE, published="2024-03-04")
    pasted = RawArticle(f"{before}\n\n{ARTICLE}", published="2024-03-04")
    shift = len(before) + 2
    own = [(d.start + shift, d.end + shift, d.value) for d in parse_article(dated).dates]
    found = [(d.start, d.end, d.value) for d in parse_article(pasted).dates]
    assert [d for d in found if d[0] >= shift] == own
