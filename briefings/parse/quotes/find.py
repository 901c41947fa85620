"""Finds the quotes of an article: acts of speech in quotation marks, each with its speaker.

Promises never to raise and to take time linear in the text. Stretches on both sides of a reporting verb, and paragraphs
of which only the last one closes its mark, are one quote; a new reporting word or a sentence of the reporter's begins
another. Who speaks is decided in `speakers`, whether a stretch is speech in `speech`.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefings.model.article import BlockKind, Quote, QuoteKind, Span
from briefings.parse.quotes.scene import Scene
from briefings.parse.quotes.speakers import Attribution, attribute, attribute_below
from briefings.parse.quotes.speech import find_kind, is_alone, is_called, is_listed, is_mentioned
from briefings.parse.quotes.story import Story
from briefings.parse.rules.not_quotes import HEARD
from briefings.parse.text.marks import Stretch

_HEARD = re.compile(HEARD)

SCARE_WORDS = 3
"""So many words at most are put in scare quotes."""


ECHO = "words of the story in a heading"

LONGEST_SECTION = 12
"""So many blocks below a heading at most are of it."""

MOST_ECHOES = 20
"""So many headings at most are compared with the words of the story."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of speech, who says it, and whether it holds a whole clause."""

    stretch: Stretch
    said: Attribution
    kind: QuoteKind


def find_quotes(story: Story) -> tuple[Quote, ...]:
    """The quotes of a story in order."""
    if not story.stretches:
        return ()
    text, blocks, scene = story.text, story.blocks, story.scene
    told = "\n".join(text[s.start : s.end] for s in story.speech if blocks[s.block].kind is not BlockKind.HEADING)
    attributions = _share_echoes(story, attribute(scene, story.speech))
    parts = (
        _Part(stretch, said, find_kind(text, stretch, *scene.find_place(stretch), story.vocabulary))
        for stretch, said in zip(story.speech, attributions, strict=True)
    )
    return tuple(_make_quote(text, group) for group in _group(scene, tuple(_choose_speech(story, told, parts))))


def _share_echoes(story: Story, said: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """The attributions, with those of words without a verb of saying that only repeat words of the story, as a heading
    does, or a lead: who says them there says them. A heading inside the story is said by who acts below it rather than
    above it."""
    echoes = [at for at in range(len(said)) if said[at].cue is None]
    if not echoes:
        return said
    headings = {at for at in echoes if story.blocks[story.speech[at].block].kind is BlockKind.HEADING}
    places = [at for at, s in enumerate(story.speech) if story.blocks[s.block].kind is not BlockKind.HEADING]
    words = [_plain(story.text, story.speech[at]) for at in places]
    shared = list(said)
    for at in sorted(echoes, key=lambda at: at not in headings)[:MOST_ECHOES]:
        echo = _plain(story.text, story.speech[at])
        told = (place for place, other in zip(places, words, strict=True) if echo in other)
        if at not in headings:
            told = (place for place in told if place > at and said[place].cue)
        place = next(told, None) if at in headings or _is_echo(story, story.speech[at]) else None
        if place is not None and " " in echo:
            shared[at] = replace(said[place], cue=None, cue_at=-1, rule=ECHO)
        elif at in headings and said[at].is_carried and story.blocks[story.speech[at].block].level > 1:
            only = _find_only_speaker(story, said, at)
            shared[at] = only or attribute_below(story.scene, story.speech[at].block) or said[at]
    return tuple(shared)


def _is_echo(story: Story, stretch: Stretch) -> bool:
    """Whether words outside a heading can be an echo of words below: all of a line, or three words and no name."""
    echo, block = story.text[stretch.start : stretch.end], story.blocks[stretch.block]
    return block.end - block.start <= len(echo) + 2 or (echo.count(" ") > 1 and echo[1:].islower())


def _find_only_speaker(story: Story, said: tuple[Attribution, ...], heading: int) -> Attribution | None:
    """Who alone speaks between a heading, stretch `heading`, and the next one."""
    first = story.speech[heading].block + 1
    blocks = story.blocks[first : first + LONGEST_SECTION]
    end = first + sum(1 for _ in itertools.takewhile(lambda block: block.kind is not BlockKind.HEADING, blocks))
    places = itertools.takewhile(lambda at: story.speech[at].block < end, range(heading + 1, len(said)))
    below = [said[at] for at in places if said[at].speaker]
    if not below or len({one.speaker for one in below}) > 1:
        return None
    return replace(below[0], cue=None, cue_at=-1, rule="only speaker below a heading")


def _plain(text: str, stretch: Stretch) -> str:
    """The words of a stretch as they are compared, without capitals and the signs around them."""
    return text[stretch.start : stretch.end].casefold().replace("’", "'").strip(" .,!?…")


def _choose_speech(story: Story, told: str, parts: Iterable[_Part]) -> Iterator[_Part]:
    """The parts that somebody is reported to say. What a list joins to words mentioned is mentioned, too."""
    mentioned: Stretch | None = None
    for part in parts:
        stretch = part.stretch
        if _is_surely_said(story, part):
            yield part
        elif is_mentioned(story.text, stretch) or is_listed(story.text, mentioned, stretch):
            mentioned = stretch
        elif _may_be_said(story, told, part):
            yield part


def _is_surely_said(story: Story, part: _Part) -> bool:
    """Whether a word reports a stretch, there or where it is told again, or it is speech by its place."""
    is_reported = (
        part.said.cue is not None or part.said.rule == ECHO or is_called(*story.scene.find_place(part.stretch))
    )
    return is_reported or story.is_surely_speech(part.stretch)


def _may_be_said(story: Story, told: str, part: _Part) -> bool:
    """Whether a stretch is speech though no word reports it. Few words amid a sentence that reports nothing are not,
    nor those in a headline, unless the story has them too, in the marks of `told`."""
    block = story.blocks[part.stretch.block]
    if block.kind is BlockKind.HEADING and _HEARD.match(story.text, part.stretch.outer_end, block.end):
        return True
    if block.kind is BlockKind.HEADING and part.kind is QuoteKind.PARTIAL:
        return block.level == 1 and story.text[part.stretch.start : part.stretch.end].strip(" .,") in told
    is_short = story.text.count(" ", part.stretch.start, part.stretch.end) < SCARE_WORDS
    if part.kind is QuoteKind.DIRECT or not is_short:
        return True
    return not part.said.is_carried or is_alone(*story.scene.find_place(part.stretch))


def _group(scene: Scene, parts: tuple[_Part, ...]) -> Iterator[list[_Part]]:
    """The parts of each act of speech."""
    group: list[_Part] = []
    for part in parts:
        if group and not _continues(scene, group[-1], part):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _continues(scene: Scene, before: _Part, part: _Part) -> bool:
    """Whether a stretch is one act of speech with the one before it: reported by the same word, or right after it."""
    last, said = before.said, part.said
    if part.stretch.carried and (said.cue is None or last.cue is None or said.speaker == last.speaker):
        return True
    if before.stretch.block != part.stretch.block or last.speaker != said.speaker:
        return False
    if said.cue is not None:
        return said.cue_at == last.cue_at
    paragraph, at = scene.find_place(part.stretch)
    between = paragraph.letters[scene.find_place(before.stretch)[1] : at]
    ends = sum(between.count(sign) for sign in ".q")
    return not ends or (ends == 1 and between.endswith((".", "q")))


def _make_quote(text: str, parts: list[_Part]) -> Quote:
    chief = next((part.said for part in parts if part.said.cue), parts[0].said)
    spans = tuple(Span(part.stretch.start, part.stretch.end) for part in parts)
    words = " ".join(text[span.start : span.end] for span in spans)
    is_direct = any(part.kind is QuoteKind.DIRECT for part in parts)
    is_broken = len(parts) > 1 and words[0].isupper() and words[-1] in ".?!"
    kind = QuoteKind.DIRECT if is_direct or is_broken else QuoteKind.PARTIAL
    return Quote(spans, words, chief.speaker, chief.role, chief.cue, kind, chief.rule)
