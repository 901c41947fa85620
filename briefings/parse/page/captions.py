"""The pictures of a page of text: a credit line and the caption in it or above it."""

from collections.abc import Iterator
from itertools import pairwise

from briefings.model.article import Block, BlockKind, Image
from briefings.parse.page.line_kinds import LineKind
from briefings.parse.page.lines import CAPTION_WORD, read_credit
from briefings.parse.page.pieces import CAPTION_WORDS, Piece, is_furniture

LONGEST_CAPTION = 400
"""In a longer text no credit is sought."""


def find_captions(pieces: list[Piece], begin: int, aside: set[int]) -> dict[int, Block]:
    """The captions that stand above a credit line, by the place of that line in the text.

    Above the story, which begins at the piece `begin`, a caption may be a whole sentence. The blocks that begin at
    `aside`, as that of the headline, are none.
    """
    captions = {}
    for number, (before, piece) in enumerate(pairwise(pieces)):
        if piece.line.kind is not LineKind.CREDIT or piece.line.caption or before.block.start in aside:
            continue
        if is_furniture(before) or before.block.kind is BlockKind.BULLET:
            continue
        is_caption = before.is_title or before.block.kind is BlockKind.CAPTION or number < begin
        if is_caption and len(before.words.split()) <= CAPTION_WORDS:
            captions[piece.block.start] = before.block
    return captions


def part_credit(image: Image) -> Image:
    """A picture of the markup whose caption ends with its credit: "The pier at dawn. (Courtesy of Ann Lee)"."""
    found = read_credit(image.alt) if image.alt and not image.credit and len(image.alt) <= LONGEST_CAPTION else None
    return Image(found.caption, found.credit) if found and found.credit and found.caption else image


def read_images(pieces: list[Piece], captions: dict[int, Block]) -> Iterator[Image]:
    """What each credit line and its caption say."""
    words = {piece.block.start: piece.words for piece in pieces}
    last: Image | None = None
    for piece in pieces:
        if piece.line.kind is not LineKind.CREDIT:
            continue
        above = captions.get(piece.block.start)
        image = Image(
            piece.line.caption or (CAPTION_WORD.sub("", words[above.start]) if above else None), piece.line.credit
        )
        if last and not last.alt and not image.credit:
            # "Image source: ...", then "Image caption: ...": two lines about one picture.
            image = Image(image.alt, last.credit)
        elif last:
            yield last
        last = image
    if last:
        yield last
