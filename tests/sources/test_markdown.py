"""Markdown as people and site generators write it: marks go, structure and targets stay."""

import pytest

from briefings import sources
from briefings.model.article import BlockKind, Image, Link, RawArticle, SourceFormat


def _read(text: str) -> RawArticle:
    return sources.read(text, format=SourceFormat.MARKDOWN)


def _blocks(raw: RawArticle) -> list[tuple[BlockKind, str]]:
    return [(block.kind, raw.text[block.start : block.end]) for block in raw.blocks]


def test_the_text_has_no_marks_and_the_blocks_have_the_structure() -> None:
    raw = _read(
        "# Mill to close\n\nThe *mill* at [Elder Wick][w] will\nclose on **3 May**.\n\n## Dates\n\n"
        "- 3 May: last\n  day\n- `20 May`: meeting\n\n1. First\n\n> Flour is finished.\n>\n> — Hanne Vale\n\n"
        "| Day | What |\n| --- | --- |\n| 3 May | closed |\n\n---\n\n[w]: https://wick.example\n"
    )
    assert _blocks(raw) == [
        (BlockKind.HEADING, "Mill to close"),
        (BlockKind.PARAGRAPH, "The mill at Elder Wick will close on 3 May."),
        (BlockKind.HEADING, "Dates"),
        (BlockKind.BULLET, "3 May: last day"),
        (BlockKind.BULLET, "20 May: meeting"),
        (BlockKind.BULLET, "First"),
        (BlockKind.QUOTE, "Flour is finished."),
        (BlockKind.PARAGRAPH, "— Hanne Vale"),
        (BlockKind.PARAGRAPH, "Day | What"),
        (BlockKind.PARAGRAPH, "3 May | closed"),
    ]
    assert raw.links == (Link("Elder Wick", "https://wick.example"),)


def test_front_matter_tells_the_facts() -> None:
    raw = _read(
        "---\ntitle: 'Mill to close'\ndate: 2024-04-29 08:30:00 +0100\nauthors:\n  - Orla Pym\n  - Jed Marlow\n"
        'categories: [food, local]\ncanonical_url: "https://wick.example/mill"\n'
        "publisher: Wick Post\n---\n\nIt closes.\n"
    )
    assert (raw.headline, raw.published) == ("Mill to close", "2024-04-29T08:30:00+0100")
    assert (raw.byline, raw.category, raw.source) == ("Orla Pym and Jed Marlow", "food", "Wick Post")
    assert raw.url == "https://wick.example/mill"
    assert raw.text == "Mill to close\n\nIt closes."


@pytest.mark.parametrize(
    "text", ["---\ntitle: no end\n\nIt closes.", "---\n---\nIt closes.", "---\n: x\n---\nIt closes."]
)
def test_odd_front_matter_is_no_obstacle(text: str) -> None:
    assert "It closes." in _read(text).text


def test_an_image_has_its_description_and_the_credit_below_it() -> None:
    raw = _read("# Mill to close\n\n![A mill in snow](m.jpg)\n*Photo: Ida Crane*\n\nIt closes.\n")
    assert raw.images == (Image("A mill in snow", "Ida Crane"),)
    raw = _read("# Mill to close\n\n![A mill in snow](m.jpg)\n\n*Photo: Ida Crane*\n\nIt closes.\n")
    assert raw.images == (Image("A mill in snow", "Ida Crane"),)
    assert raw.text == "Mill to close\n\nIt closes."
    raw = _read("# Mill to close\n\n![A mill in snow. Photo: Ida Crane/FenPix](m.jpg)\n\nIt closes.\n")
    assert raw.images == (Image("A mill in snow.", "Ida Crane/FenPix"),)


def test_links_to_other_stories_are_left_out() -> None:
    raw = _read("# Mill to close\n\nIt closes.\n\n## Related\n\n- [Swan stops bus](https://wick.example/swan)\n")
    assert raw.text == "Mill to close\n\nIt closes."
    assert raw.links == ()


@pytest.mark.parametrize(
    "text", ["> " * 5_000 + "It closes.", "- " * 5_000 + "It closes.", "*" * 50_000 + " It closes."]
)
def test_a_hostile_text_is_read_like_any_other(text: str) -> None:
    assert _read(text).text.endswith("It closes.")


@pytest.mark.parametrize(
    "lines",
    [
        "![Mill](m.jpg)\n*The mill in May. Photo: Ann Lee*",
        "![Mill](m.jpg)\n\nThe mill in May. Photo: Ann Lee",
        "![Mill](m.jpg) *The mill in May. (Ann Lee for the Wick Post)*",
    ],
)
def test_the_caption_below_a_picture_goes_before_its_alt(lines: str) -> None:
    raw = sources.read(f"# Mill to close\n\n{lines}\n\nIt closes on 3 May.", format=SourceFormat.MARKDOWN)
    (image,) = raw.images
    assert image.alt == "The mill in May."
    assert image.credit is not None
    assert image.credit.startswith("Ann Lee")
    assert raw.text == "Mill to close\n\nIt closes on 3 May."


def test_quotations_that_run_on_are_parted_before_they_cost_the_square_of_their_number() -> None:
    few, many = (_read("> a\nb\n" * number) for number in (50, 120))
    assert [block.kind for block in few.blocks] == [BlockKind.QUOTE]
    assert [block.kind for block in many.blocks] == [BlockKind.QUOTE] * 3
    assert many.text.split() == ["a", "b"] * 120
    assert len(_read("> > ---\n> a\n" * 120).blocks) == 120


def test_lines_of_a_post_that_stand_for_themselves_are_no_wrapped_prose() -> None:
    signs = "🎮 **Game night** – Friday\n🎤 Quiz – Saturday"
    assert _read(f"# The week\n\n{signs}").text == "The week\n\n🎮 Game night – Friday\n🎤 Quiz – Saturday"
    assert _read("# Talk\n\n**When**: May 8\n**Where**: Quay Hall").text == "Talk\n\nWhen: May 8\nWhere: Quay Hall"
    assert _read("# Talk\n\nWhen: May 8\nWhere: Quay Hall").text == "Talk\n\nWhen: May 8\nWhere: Quay Hall"
    assert _read("# Move\n\nIt moves on\n**Saturday 10\nOctober**.").text == "Move\n\nIt moves on Saturday 10 October."
