"""Finds the quotes of an article: acts of speech in quotation marks, each with its speaker.

Promises never to raise and to take time linear in the text. What is a quote and how stretches make one is CONTRACT:
Quotes; who speaks is decided in `speakers`.
"""

from briefings.model.article import Block, Quote, QuoteKind, Span
from briefings.parse.marks import Stretch, find_stretches
from briefings.parse.scene import Scene
from briefings.parse.speakers import Attribution, attribute


def find_quotes(text: str, blocks: tuple[Block, ...]) -> tuple[Quote, ...]:
    """The quotes of `text` in order. `blocks` are its paragraphs in order, without their bullet marks."""
    stretches = find_stretches(text, blocks)
    if not stretches:
        return ()
    scene = Scene(text, blocks, stretches)
    said = attribute(scene, stretches)
    groups: list[list[int]] = []
    for at in range(len(stretches)):
        if groups and _continues(stretches[at - 1], stretches[at], said[at - 1], said[at]):
            groups[-1].append(at)
        else:
            groups.append([at])
    return tuple(_make_quote(text, [stretches[at] for at in group], [said[at] for at in group]) for group in groups)


def _continues(before: Stretch, stretch: Stretch, last: Attribution, said: Attribution) -> bool:
    """Whether a stretch is one act of speech with the one before it."""
    if stretch.carried:
        return True
    if before.block != stretch.block or last.speaker != said.speaker:
        return False
    return said.cue is None or said.cue_at == last.cue_at


def _make_quote(text: str, stretches: list[Stretch], said: list[Attribution]) -> Quote:
    chief = next((one for one in said if one.cue), said[0])
    spans = tuple(Span(stretch.start, stretch.end) for stretch in stretches)
    words = " ".join(text[span.start : span.end] for span in spans)
    return Quote(spans, words, chief.speaker, chief.role, chief.cue, QuoteKind.DIRECT, chief.rule)
