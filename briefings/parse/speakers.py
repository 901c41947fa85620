"""Decides who says each stretch, and which word reports it.

Promises an answer for every stretch, None where nothing in the text tells; the patterns are `rules/attributions.py`.
It never decides whether a stretch is speech, nor which stretches make one quote.
"""

import re
from dataclasses import dataclass

from briefings.model.article import Block
from briefings.parse.cast import Cast, Figure
from briefings.parse.marks import Stretch
from briefings.parse.match import compile_row
from briefings.parse.phrases import Phrase, Sentence, read_phrases
from briefings.parse.row import AttributionRow
from briefings.parse.rules import attributions
from briefings.parse.words import read_words

WINDOW = 60
"""Phrases to each side of a stretch that are looked at; it bounds the work for a sentence without an end."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a stretch. `cue_at`: offset of the reporting word, by which stretches under one word are told."""

    speaker: str | None
    role: str | None
    cue: str | None
    cue_at: int
    rule: str


NOBODY = Attribution(None, None, None, -1, "nobody")

_Pattern = tuple[str, re.Pattern[str]]


def _compile(rows: tuple[AttributionRow, ...]) -> tuple[_Pattern, ...]:
    return tuple((row.name, compile_row(row, attributions.PARTS)) for row in rows)


_AFTER = _compile(attributions.AFTER)
_SUBJECTS = _compile(attributions.SUBJECTS)
_MAIN = _compile(attributions.MAIN_SUBJECTS)
_LOWER = re.compile(r"\b[a-z][a-z'’-]+")
_WHOLE_BEFORE = re.compile(r"(?:^|[.q:])$")


@dataclass(frozen=True, slots=True)
class _Found:
    """The phrase that speaks, the phrase that reports, and the rule that found them."""

    phrase: Phrase
    cue: Phrase | None
    rule: str


class Scene:
    """The phrases of an article with what each name and pronoun means."""

    def __init__(self, text: str, blocks: tuple[Block, ...], stretches: tuple[Stretch, ...]) -> None:
        self.text = text
        lowercase = frozenset(_LOWER.findall(text))
        inside: dict[int, list[Stretch]] = {}
        for stretch in stretches:
            inside.setdefault(stretch.block, []).append(stretch)
        self.sentences = tuple(
            read_phrases(read_words(text, block.start, block.end, inside.get(number, ()), lowercase))
            for number, block in enumerate(blocks)
        )
        self.cast = Cast()
        self.meaning: dict[int, Figure] = {}
        for sentence in self.sentences:
            for phrase in sentence.phrases:
                if phrase.letter == "N" and len(phrase.name) > 1:
                    self.cast.introduce(phrase)
        self._follow()

    def _follow(self) -> None:
        """Walks through the mentions in order and notes what each means."""
        number = 0
        for sentence in self.sentences:
            number += 1
            letters = sentence.letters
            for at, phrase in enumerate(sentence.phrases):
                if phrase.letter in ".q":
                    number += 1
                elif phrase.letter == "N":
                    figure = self.cast.find_named(phrase, phrase.start)
                    figure.mentions += 1
                    self._note(figure, phrase, number, _is_subject(letters, at))
                elif phrase.letter == "h" and phrase.head in ("he", "she", "he's", "she's"):
                    found = self.cast.find_antecedent(
                        phrase.head[: -2 if "'" in phrase.head else None], phrase.start, number, True
                    )
                    if found:
                        self._note(found, phrase, number, True)

    def _note(self, figure: Figure, phrase: Phrase, number: int, subject: bool) -> None:
        self.meaning[phrase.start] = figure
        self.cast.see(figure, phrase.start, number, subject)

    def name(self, phrase: Phrase) -> tuple[str, str | None]:
        """The speaker and the role that a phrase stands for."""
        figure = self.meaning.get(phrase.start)
        if figure:
            return figure.text, figure.role
        if phrase.letter == "h":
            return self.text[phrase.start : phrase.end], None
        return " ".join(self.text[phrase.start : phrase.end].split()), None


def _is_subject(letters: str, at: int) -> bool:
    before = letters[at - 1] if at else "."
    if before in "PbVLGsgo":
        return False
    following = letters[at + 1 : at + 2]
    return before in ".q:;S" or following in tuple("VLABvD,")


def attribute(scene: Scene, stretches: tuple[Stretch, ...]) -> tuple[Attribution, ...]:
    """The attribution of each stretch, in order."""
    places: dict[int, int] = {}
    for sentence in scene.sentences:
        for at, phrase in enumerate(sentence.phrases):
            if phrase.letter in "Qq":
                places[phrase.start] = at
    found: list[Attribution] = []
    for stretch in stretches:
        sentence = scene.sentences[stretch.block]
        at = places[stretch.start]
        decided = _find_in_sentence(scene, sentence, at)
        if decided:
            speaker, role = scene.name(decided.phrase)
            cue = decided.cue
            found.append(
                Attribution(
                    speaker,
                    role,
                    scene.text[cue.start : cue.end] if cue else None,
                    cue.start if cue else -1,
                    decided.rule,
                )
            )
        else:
            found.append(_carry(scene, stretch, found, stretches))
    return tuple(found)


def _carry(scene: Scene, stretch: Stretch, found: list[Attribution], stretches: tuple[Stretch, ...]) -> Attribution:
    """The speaker of the stretch before, or the subject of the paragraph before."""
    if found:
        before = stretches[len(found) - 1]
        if stretch.block - before.block <= 1:
            last = found[-1]
            return Attribution(last.speaker, last.role, None, -1, "carried over")
    if stretch.block:
        sentence = scene.sentences[stretch.block - 1]
        for name, pattern in _MAIN:
            if match := pattern.match(sentence.letters[-WINDOW:]) if name != "x" else None:
                offset = max(0, len(sentence.letters) - WINDOW)
                phrase = sentence.phrases[offset + match.start("speaker")]
                speaker, role = scene.name(phrase)
                return Attribution(speaker, role, None, -1, "subject of the paragraph before")
    return NOBODY


def _find_in_sentence(scene: Scene, sentence: Sentence, at: int) -> _Found | None:
    letters = sentence.letters
    left_start = _start_of_sentence(letters, at)
    left = letters[left_start:at]
    has_cue = any(letter in "VLGK" for letter in left)
    open_end = letters[at] == "Q" and _ends_open(scene.text, sentence.phrases[at])
    if open_end or not has_cue:
        if found := _find_after(sentence, at):
            return found
    if left:
        return _find_before(sentence, left_start, at) or _find_main(sentence, left_start, at)
    return None


def _ends_open(text: str, stretch: Phrase) -> bool:
    """Whether the stretch ends with a sign that lets the reporter's sentence go on after it."""
    end = text[max(stretch.start, stretch.end - 1) : stretch.end]
    return end in ",?!—-–…" or text[stretch.end + 1 : stretch.end + 2] == ","


def _start_of_sentence(letters: str, at: int) -> int:
    lowest = max(0, at - WINDOW)
    for place in range(at - 1, lowest - 1, -1):
        letter = letters[place]
        if letter in ".q" or (letter == ":" and place < at - 1):
            return place + 1
    return lowest


def _find_after(sentence: Sentence, at: int) -> _Found | None:
    right = sentence.letters[at + 1 : at + 1 + WINDOW]
    if sentence.letters[at] == "q":
        right = right if right[:1] in tuple("VKC-h") else ""
    for name, pattern in _AFTER:
        if match := pattern.match(right):
            cue = sentence.phrases[at + 1 + match.start("cue")] if "cue" in pattern.groupindex else None
            return _Found(sentence.phrases[at + 1 + match.start("speaker")], cue, name)
    return None


def _find_before(sentence: Sentence, start: int, at: int) -> _Found | None:
    """The nearest reporting word to the left and its subject."""
    letters = sentence.letters
    for place in range(at - 1, start - 1, -1):
        letter = letters[place]
        cue = sentence.phrases[place]
        if letter == "K":
            for nearby in range(place + 1, at):
                if letters[nearby] in "Nnh":
                    return _Found(sentence.phrases[nearby], cue, "according to, before")
        if letter == "G":
            if found := _find_main(sentence, start, place, cue):
                return found
        if letter in "VL":
            left = letters[start:place]
            if re.search(r"B[AD]*$", left):
                agent = re.match(r"[^.]{0,12}?b(?P<speaker>[Nn])", letters[place + 1 : at + 12])
                if agent:
                    return _Found(sentence.phrases[place + 1 + agent.start("speaker")], cue, "passive")
                continue
            for name, pattern in _SUBJECTS:
                if match := pattern.search(left):
                    return _Found(sentence.phrases[start + match.start("speaker")], cue, name)
    return None


def _find_main(sentence: Sentence, start: int, at: int, cue: Phrase | None = None) -> _Found | None:
    for name, pattern in _MAIN:
        if (
            match := pattern.match(sentence.letters[start:at])
            if name == "subject of the clause"
            else pattern.search(sentence.letters[start:at])
        ):
            return _Found(sentence.phrases[start + match.start("speaker")], cue, name)
    return None
