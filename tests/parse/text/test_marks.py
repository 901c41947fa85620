"""Stretches between quotation marks of every shape, and what happens when marks are lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.model.article import Block, BlockKind, RawArticle
from briefings.parse.page.layout import find_blocks
from briefings.parse.text.marks import Stretch, find_stretches


def stretches_of(text: str) -> tuple[Stretch, ...]:
    return find_stretches(text, find_blocks(RawArticle(text)))


def words_of(text: str) -> list[str]:
    return [text[stretch.start : stretch.end] for stretch in stretches_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"It holds," she said.', ["It holds,"]),
        ("“It holds,” she said.", ["It holds,"]),
        ("„It holds“, she said.", ["It holds"]),
        ("«It holds», she said.", ["It holds"]),
        ("« It holds », she said.", ["It holds"]),
        ("»It holds«, she said.", ["It holds"]),
        ("‘It holds,’ she said.", ["It holds,"]),
        ("'It holds,' she said.", ["It holds,"]),
        ('“It holds," she said.', ["It holds,"]),
        ('"It holds,” she said.', ["It holds,"]),
        ("``It holds,'' she said.", ["It holds,"]),
        ('"It holds," she said. "It will."', ["It holds,", "It will."]),
        ('It is a "sieve"—or was.', ["sieve"]),
        ('("It holds.")', ["It holds."]),
    ],
)
def test_every_shape_of_marks_is_read(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“He said ‘it holds’ twice,” she said.", ["He said ‘it holds’ twice,"]),
        ("\"He said 'it holds' twice,\" she said.", ["He said 'it holds' twice,"]),
        ("‘He called it “a sieve” twice,’ she said.", ["He called it “a sieve” twice,"]),
        ("“He called it “a sieve” twice,” she said.", ["He called it “a sieve” twice,"]),
        ("\"'It holds,'\" she said.", ["It holds,"]),
    ],
)
def test_marks_inside_a_stretch_belong_to_it(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "It’s the inspectors’ bridge, isn’t it?",
        "It's the inspectors' bridge, isn't it?",
        "Rock ’n’ roll in the ’90s and 'til dawn.",
        "It is 6' 2\" tall.",
        "O'Neil's cats' tails.",
        "",
    ],
)
def test_an_apostrophe_is_no_mark(text: str) -> None:
    assert words_of(text) == []


def test_a_possessive_inside_single_marks_does_not_end_them() -> None:
    assert words_of("‘It is the inspectors’ bridge,’ she said.") == ["It is the inspectors’ bridge,"]


def test_a_mark_that_is_never_closed_reaches_to_the_end_of_its_paragraph() -> None:
    text = "She said: “It holds.\n\nNobody came."
    assert words_of(text) == ["It holds."]
    assert not stretches_of(text)[0].closed


def test_a_quotation_over_paragraphs_is_carried_on() -> None:
    found = stretches_of("“It holds.\n\n“It will hold,” she said.")
    assert [(stretch.closed, stretch.carried) for stretch in found] == [(False, False), (True, True)]


def test_a_block_quotation_without_marks_is_one_stretch_up_to_its_signature() -> None:
    text = "It holds.\n— Mara Quill"
    found = find_stretches(text, (Block(BlockKind.QUOTE, 0, len(text)),))
    assert [text[stretch.start : stretch.end] for stretch in found] == ["It holds."]


MARKED = st.text(alphabet=st.sampled_from(list("“”\"'‘’«» .,ab\n—")), max_size=80)


@given(st.one_of(MARKED, st.text(max_size=80)))
def test_stretches_are_in_order_and_inside_their_blocks(text: str) -> None:
    blocks = find_blocks(RawArticle(text))
    found = find_stretches(text, blocks)
    assert all(before.outer_end <= after.outer_start for before, after in pairwise(found))
    for stretch in found:
        block = blocks[stretch.block]
        assert block.start <= stretch.outer_start <= stretch.start < stretch.end <= stretch.outer_end <= block.end
