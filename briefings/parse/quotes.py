"""Finds the quotes of an article: acts of speech in quotation marks, each with its speaker.

Promises never to raise and to take time linear in the text. What is a quote and how stretches make one is CONTRACT:
Quotes; who speaks is decided in `speakers`, whether a stretch is speech in `speech`.
"""

from dataclasses import dataclass

from briefings.model.article import Block, BlockKind, Quote, QuoteKind, Span
from briefings.parse.marks import Stretch, find_stretches
from briefings.parse.scene import Scene, is_title_case
from briefings.parse.speakers import Attribution, attribute
from briefings.parse.speech import find_kind, find_reason_against, is_nickname


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of speech, who says it, and its number among the phrases of its block."""

    stretch: Stretch
    said: Attribution
    at: int


def find_quotes(text: str, blocks: tuple[Block, ...]) -> tuple[Quote, ...]:
    """The quotes of `text` in order. `blocks` are its paragraphs in order, without their bullet marks."""
    stretches = tuple(stretch for stretch in find_stretches(text, blocks) if not is_nickname(text, stretch))
    if not stretches:
        return ()
    scene = Scene(text, blocks, stretches)
    parts = (
        _Part(stretch, said, scene.places[stretch.start])
        for stretch, said in zip(stretches, attribute(scene, stretches), strict=True)
    )
    groups: list[list[_Part]] = []
    for part in parts:
        if not _is_speech(scene, blocks, part):
            continue
        if groups and _continues(scene, groups[-1][-1], part):
            groups[-1].append(part)
        else:
            groups.append([part])
    return tuple(_make_quote(scene, group) for group in groups)


def _is_speech(scene: Scene, blocks: tuple[Block, ...], part: _Part) -> bool:
    stretch = part.stretch
    if blocks[stretch.block].kind is BlockKind.QUOTE or not stretch.closed or stretch.carried:
        return True
    paragraph = scene.paragraphs[stretch.block]
    if is_title_case(paragraph):
        return True
    return not find_reason_against(scene.text, stretch, paragraph, part.at, part.said.cue is not None)


def _continues(scene: Scene, before: _Part, part: _Part) -> bool:
    """Whether a stretch is one act of speech with the one before it: reported by the same word, or right after it."""
    if part.stretch.carried and (
        part.said.cue is None or before.said.cue is None or part.said.speaker == before.said.speaker
    ):
        return True
    if before.stretch.block != part.stretch.block or before.said.speaker != part.said.speaker:
        return False
    if part.said.cue is not None:
        return part.said.cue_at == before.said.cue_at
    between = scene.paragraphs[part.stretch.block].letters[before.at : part.at]
    return sum(between.count(sign) for sign in ".q") <= 1


def _make_quote(scene: Scene, parts: list[_Part]) -> Quote:
    chief = next((part.said for part in parts if part.said.cue), parts[0].said)
    spans = tuple(Span(part.stretch.start, part.stretch.end) for part in parts)
    words = " ".join(scene.text[span.start : span.end] for span in spans)
    kinds = (
        find_kind(scene.text, part.stretch, scene.paragraphs[part.stretch.block], part.at, scene.known)
        for part in parts
    )
    kind = QuoteKind.DIRECT if QuoteKind.DIRECT in kinds else QuoteKind.PARTIAL
    return Quote(spans, words, chief.speaker, chief.role, chief.cue, kind, chief.rule)
