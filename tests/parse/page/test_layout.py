"""Blocks and sentences of plain text, wrapped by hand or not, with the abbreviations of news."""

import textwrap

import pytest

from briefings.model.article import Block, BlockKind, RawArticle
from briefings.parse.page.layout import find_blocks
from briefings.parse.text.sentences import split_sentences
from briefings.parse.text.spans import read_passage

LONG = "The board of the harbor voted on Monday to close the old market for good, and no trader spoke against it there."


def _blocks(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, text[block.start : block.end]) for block in find_blocks(RawArticle(text))]


def _sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text, 0, len(text))]


def test_blank_lines_part_paragraphs() -> None:
    assert _blocks("One.\n\nTwo.\n  \n\tThree.\n") == [
        (BlockKind.PARAGRAPH, "One."),
        (BlockKind.PARAGRAPH, "Two."),
        (BlockKind.PARAGRAPH, "Three."),
    ]


def test_a_paragraph_wrapped_by_hand_is_one_block() -> None:
    text = "The board of the harbor voted on Monday\nto close the old market for good. No\ntrader spoke."
    assert _blocks(text) == [(BlockKind.PARAGRAPH, text)]


def test_long_lines_are_paragraphs_of_their_own() -> None:
    assert _blocks(f"{LONG}\n{LONG}\nThe end.") == [
        (BlockKind.PARAGRAPH, LONG),
        (BlockKind.PARAGRAPH, LONG),
        (BlockKind.PARAGRAPH, "The end."),
    ]


FAR_WRAPPED = """\
The board of the harbor of Quillport voted on Monday evening, after four hours of talks, to close the old market
for good, and no trader spoke against it there. The stalls will move to the hill by the end of the summer, the board
said.

Traders have until the first week of June to say whether they want a stall in the new hall, which is to be a third the
size of the old one. Those who do not answer will lose their place, according to the letter that reached them early in
the morning."""


def test_a_text_wrapped_far_out_is_joined_at_its_own_column() -> None:
    assert [text for _, text in _blocks(FAR_WRAPPED)] == FAR_WRAPPED.split("\n\n")


@pytest.mark.parametrize("column", [60, 72, 80, 96, 104, 118, 130])
def test_a_wrapped_text_has_the_same_paragraphs_at_any_column(column: int) -> None:
    paragraphs = [" ".join(part.split()) for part in FAR_WRAPPED.split("\n\n")]
    text = "\n\n".join(textwrap.fill(part, column) for part in paragraphs)
    assert [" ".join(words.split()) for _, words in _blocks(text)] == paragraphs


def test_a_line_above_a_drawn_rule_is_a_heading_and_the_rule_is_none() -> None:
    text = "NEW PIER\n--------\nThe pier opens.\n\n** Old pier\n==========\nIt is shut.\n-----"
    assert _blocks(text) == [
        (BlockKind.HEADING, "NEW PIER"),
        (BlockKind.PARAGRAPH, "The pier opens."),
        (BlockKind.HEADING, "Old pier"),
        (BlockKind.PARAGRAPH, "It is shut."),
    ]


@pytest.mark.parametrize(
    "line", ["** Old pier", "*** Old pier ***", "=== Old pier ===", "-- Old pier --", "~~ Old pier ~~"]
)
def test_a_line_between_signs_is_a_heading(line: str) -> None:
    assert _blocks(f"{line}\nIt is shut.") == [(BlockKind.HEADING, "Old pier"), (BlockKind.PARAGRAPH, "It is shut.")]


def test_a_signature_below_dashes_is_no_heading() -> None:
    assert _blocks("-- Tilda Marsh") == [(BlockKind.PARAGRAPH, "-- Tilda Marsh")]


def test_a_sentence_that_ends_with_room_left_ends_its_paragraph() -> None:
    text = "The board of the harbor voted on\nMonday.\nThe traders will move to the hill in\nJune."
    assert len(_blocks(text)) == 2


def test_a_short_line_above_a_long_one_is_a_block_of_its_own() -> None:
    text = "Outlook\nThe board of the harbor expects that the year will be like the last."
    assert len(_blocks(text)) == 2


def test_bullets_lose_their_marks_and_keep_their_wrapped_lines() -> None:
    assert _blocks("Dates:\n  • One\n    and more\n  - Two\n1) Three\n\n* Four\n» Five") == [
        (BlockKind.PARAGRAPH, "Dates:"),
        (BlockKind.BULLET, "One\n    and more"),
        (BlockKind.BULLET, "Two"),
        (BlockKind.BULLET, "Three"),
        (BlockKind.BULLET, "Four"),
        (BlockKind.BULLET, "Five"),
    ]


@pytest.mark.parametrize("line", ["-5 degrees were measured", "*really* cold", "2024 was cold", "1.5 million came"])
def test_a_sign_that_belongs_to_its_word_is_no_bullet(line: str) -> None:
    assert _blocks(line) == [(BlockKind.PARAGRAPH, line)]


def test_signs_of_markdown_in_plain_text_are_understood() -> None:
    text = "## Dates\n> We said so.\n\n---\n\nThe end."
    assert _blocks(text) == [
        (BlockKind.HEADING, "Dates"),
        (BlockKind.QUOTE, "We said so."),
        (BlockKind.PARAGRAPH, "The end."),
    ]
    assert find_blocks(RawArticle(text))[0].level == 2


def test_lines_with_labels_are_blocks_of_their_own() -> None:
    assert len(_blocks("WHO: The mayor\nWHAT: A speech\nWHERE: Mill Lane")) == 3


def test_the_blocks_of_a_format_are_taken_as_they_are() -> None:
    blocks = (Block(BlockKind.HEADING, 0, 3, 1),)
    assert find_blocks(RawArticle("One\n\nTwo", blocks=blocks)) == blocks


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. F. Lee met U.S. officials on Jan. 3 at 5 p.m.", "The talks ended."],
        ["The talks are in Washington, D.C.", "He will go."],
        ["Gov. Ann Lee and Sen. Bo Cho of the 2nd Dist. spoke.", "No one else did!"],
        ['"Go home!" he said.', '"We will.', 'Yes."', "They did."],
        ["“Who knows?” she asked.", "“Not I.”", "(Nobody did.)", "It rained."],
        ["It rose 3.5 percent to $1.2 million vs. 2023.", "Then it fell…", "It rose again."],
        ["Tarn Inc. and Holm Co. agreed.", "Lee Jr. signed."],
        ["He spoke of No. 10 and of St. Ives.", "J. R. Lee did not."],
        ["One", ],
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert _sentences(" ".join(sentences)) == sentences
    assert _sentences("\n ".join(sentences)) == sentences


def test_sentences_are_sought_in_the_stretch_alone() -> None:
    text = "One. Two. Three. Four."
    assert [text[s.start : s.end] for s in split_sentences(text, 5, 16)] == ["Two.", "Three."]


def test_a_passage_is_read_without_line_breaks() -> None:
    passage = read_passage("xx  One\n two  yy", 2, 13)
    assert (passage.text, passage.start, passage.end) == ("One two", 4, 12)


@pytest.mark.parametrize(
    "lines", ["About Elder Wick Mills\nThey are old.", "A Note on the Mill and Its Owners\nBoth of them are older."]
)
def test_prose_below_words_that_are_all_capitalised_is_a_paragraph_of_its_own(lines: str) -> None:
    assert [text for _, text in _blocks(lines)] == lines.split("\n")


def test_capitalised_lines_of_an_address_stay_together() -> None:
    assert len(_blocks("Hanne Vale\nElder Wick Mills\nWeir Lane")) == 1


def test_marks_that_nobody_sees_are_of_no_block() -> None:
    assert _blocks("\ufeffMill to close\n\u200b\n\u200bIt is old.\u200b\n") == [
        (BlockKind.PARAGRAPH, "Mill to close"),
        (BlockKind.PARAGRAPH, "It is old."),
    ]


def test_two_dashes_mark_a_bullet_and_a_sentence_below_one_is_none() -> None:
    text = "-- Taxes of the harbor may be paid until Friday.\n-- The old pier of Penn is shut."
    assert [kind for kind, _ in _blocks(text)] == [BlockKind.BULLET] * 2
    text = (
        "• Tuesday, 12 October, 7.00 p.m. to 9.00 p.m.: the community hall of Penn\n"
        "The evening that was advertised for Tarn on 20 October will not take place this year."
    )
    assert [kind for kind, _ in _blocks(text)] == [BlockKind.BULLET, BlockKind.PARAGRAPH]
