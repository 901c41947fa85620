"""The story of an article, read once for its quotes and its events: its speech, its phrases and its figures.

Promises that each is found once, and only when it is first asked for: most articles announce nothing.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from briefings.model.article import Block, BlockKind
from briefings.parse.page.labels import skip_label
from briefings.parse.quotes.scene import Scene, find_places, is_title_case, read_paragraphs
from briefings.parse.quotes.speech import is_introduced_as_name, is_nickname, is_spoken, is_title
from briefings.parse.text.lexicon import Vocabulary, read_vocabulary
from briefings.parse.text.marks import Stretch, find_stretches
from briefings.parse.text.phrases import Paragraph, drop_quotations


@dataclass(frozen=True)
class Story:
    """A text and the blocks that tell its story: paragraphs in order, without their bullet marks. `beside`: blocks that
    tell none of it, but by which names its people go."""

    text: str
    blocks: tuple[Block, ...]
    beside: tuple[Block, ...] = ()

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """How the article writes its words."""
        return read_vocabulary(self.text)

    def holds(self, at: int) -> bool:
        """Whether the offset is in one of the blocks, not in a date line or other matter around the story."""
        block = self._block_before(at)
        return block is not None and at < block.end

    def find_begin(self, at: int) -> int:
        """Where the words begin of the block that the offset is in, behind a section's label."""
        block = self._block_before(at)
        return min(at, skip_label(self.text, block)) if block else 0

    def is_bullet(self, at: int) -> bool:
        """Whether the block that the offset is in is a line of a list."""
        block = self._block_before(at)
        return block is not None and block.kind is BlockKind.BULLET

    def _block_before(self, at: int) -> Block | None:
        """The last block that begins at the offset or before it."""
        place = bisect_right(self.blocks, at, key=lambda block: block.start)
        return self.blocks[place - 1] if place else None

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """What stands between quotation marks, without nicknames."""
        return tuple(s for s in find_stretches(self.text, self.blocks) if not is_nickname(self.text, s))

    @cached_property
    def speech(self) -> tuple[Stretch, ...]:
        """The stretches that are no names of things."""
        return tuple(stretch for stretch in self.stretches if stretch.start not in self._names)

    @cached_property
    def scene(self) -> Scene:
        """The phrases of the blocks, and whom each of them means."""
        names = self._names
        paragraphs = self._paragraphs
        told = tuple(drop_quotations(p, names) for p in paragraphs) if names else paragraphs
        return Scene(self.text, told, read_paragraphs(self.text, self.beside, (), self.vocabulary))

    @cached_property
    def _paragraphs(self) -> tuple[Paragraph, ...]:
        return read_paragraphs(self.text, self.blocks, self.stretches, self.vocabulary)

    @cached_property
    def _names(self) -> dict[int, str]:
        """Where each stretch that is the name of a thing begins, and its last character."""
        return {stretch.start: self.text[stretch.end - 1] for stretch in self._find_names()}

    def _find_names(self) -> Iterator[Stretch]:
        """The stretches that are names of things. In a headline capitals tell nothing of that."""
        places = find_places(self._paragraphs)
        for stretch in self.stretches:
            if self.is_surely_speech(stretch):
                continue
            if is_introduced_as_name(self.text, stretch):
                yield stretch
            elif is_title(self.text[stretch.start : stretch.end]):
                paragraph, at = self._paragraphs[stretch.block], places[stretch.start]
                if not is_title_case(paragraph) and not is_spoken(self.text, stretch, paragraph, at):
                    yield stretch

    def is_surely_speech(self, stretch: Stretch) -> bool:
        """Whether a stretch is a block quotation or a part of a quotation over paragraphs."""
        return self.blocks[stretch.block].kind is BlockKind.QUOTE or not stretch.closed or stretch.carried
