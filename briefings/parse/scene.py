"""An article as the rules about speakers see it: the phrases of its blocks, and whom each of them means.

Promises a few passes in the order of the text; says nothing about who speaks.
"""

from collections.abc import Iterator

from briefings.model.article import Block
from briefings.parse.cast import Cast, Figure
from briefings.parse.marks import Stretch
from briefings.parse.phrases import Paragraph, Phrase, read_phrases
from briefings.parse.words import read_vocabulary, read_words

_FEMALE = frozenset({"she", "her", "herself"})
_MALE = frozenset({"he", "his", "him", "himself"})
_PLACE_WORDS = frozenset("in at near across throughout outside inside into within around from".split())


class Scene:
    """The phrases of an article with what each name and pronoun means."""

    def __init__(self, text: str, blocks: tuple[Block, ...], stretches: tuple[Stretch, ...]) -> None:
        self.text = text
        known = read_vocabulary(text)
        inside: dict[int, list[Stretch]] = {}
        for stretch in stretches:
            inside.setdefault(stretch.block, []).append(stretch)
        self.paragraphs = tuple(
            read_phrases(read_words(text, block.start, block.end, inside.get(number, ()), known))
            for number, block in enumerate(blocks)
        )
        self.cast = Cast()
        self._meaning: dict[int, Figure] = {}
        self._introduce()
        self._follow(learning=True)
        self._follow(learning=False)

    def _introduce(self) -> None:
        """Takes in the names, long ones first; not those of a headline, whose capitals tell nothing."""
        names = [
            (phrase, paragraph, at)
            for paragraph in self.paragraphs
            if not is_title_case(paragraph)
            for at, phrase in _names(paragraph)
        ]
        for phrase, _, _ in names:
            if len(phrase.name) > 1:
                self.cast.introduce(phrase)
        for phrase, paragraph, at in names:
            figure = self.cast.find_named(phrase) or self.cast.introduce(phrase)
            self.cast.learn(figure, phrase)
            figure.human += _humanity(paragraph, at)

    def _follow(self, learning: bool) -> None:
        """Walks through the mentions in order and notes whom each means; `learning` takes the pronouns as hints of the
        figures' sex."""
        self.cast.forget_sightings()
        sentence = 0
        for paragraph in self.paragraphs:
            sentence += 1
            subject: Figure | None = None
            for at, phrase in enumerate(paragraph.phrases):
                if phrase.letter in ".q":
                    sentence += 1
                    subject = None
                    continue
                figure = self._meet(phrase, sentence, learning)
                if figure:
                    prominence = _prominence(paragraph.letters, at)
                    self.cast.see(figure, sentence, prominence)
                    self._meaning[phrase.start] = figure
                    subject = subject or (figure if prominence > 1 and figure.human > -1 else None)
                elif learning and subject and phrase.letter in "nop":
                    word = phrase.words[0].text.lower()
                    subject.female += 0.5 * (word in _FEMALE)
                    subject.male += 0.5 * (word in _MALE)

    def _meet(self, phrase: Phrase, sentence: int, learning: bool) -> Figure | None:
        if phrase.owner and phrase.owner.letter == "N" and (owner := self.cast.find_named(phrase.owner)):
            self.cast.see(owner, sentence, 0.7)
            self._meaning[phrase.owner.start] = owner
        if phrase.letter == "N":
            return self.cast.find_named(phrase)
        if phrase.letter != "h":
            return None
        pronoun = phrase.head.replace("’", "'").partition("'")[0]
        if pronoun not in ("he", "she"):
            return None
        female = pronoun == "she"
        figure, sure = self.cast.find_antecedent(female, sentence)
        if figure and learning:
            figure.female += sure * female
            figure.male += sure * (not female)
        return figure

    def name(self, phrase: Phrase) -> tuple[str, str | None]:
        """The speaker and the role that a phrase stands for."""
        figure = self._meaning.get(phrase.start)
        if figure:
            return figure.text, figure.role
        if phrase.name:
            return " ".join(word.text for word in phrase.name), None
        return " ".join(self.text[phrase.start : phrase.end].split()), None


def _names(paragraph: Paragraph) -> Iterator[tuple[int, Phrase]]:
    """The names of a paragraph, owners included, with the number of the phrase that each is in."""
    for at, phrase in enumerate(paragraph.phrases):
        if phrase.owner and phrase.owner.letter == "N":
            yield at, phrase.owner
        if phrase.letter == "N":
            yield at, phrase


def _humanity(paragraph: Paragraph, at: int) -> float:
    """What the words beside a name say for (above 0) or against its being a person."""
    letters = paragraph.letters
    after = letters[at + 1 : at + 3]
    if at and letters[at - 1] == "P" and paragraph.phrases[at - 1].words[0].text.lower() in _PLACE_WORDS:
        return -1.0
    if after[:1] in ("V", "L") or after in ("DV", "AV", ",R", ",V", ",#"):
        return 1.0
    return 0.0


def _prominence(letters: str, at: int) -> float:
    """How much a mention stands out: a speaker most, then a subject, then what comes first."""
    before, after = letters[at - 1] if at else ".", letters[at + 1 : at + 2]
    if before in "PbLGsgo":
        return 0.7
    if before in "VB" and before != "V":
        return 0.8
    if before == "V" and at > 1 and letters[at - 2] in "Qq,":
        return 2.5
    if after in ("V", "L"):
        return 2.5
    if before in ".q:;S,-" or after in tuple("vABDR"):
        return 2.0
    return 0.9


def is_title_case(paragraph: Paragraph) -> bool:
    """Whether a block writes its words with capitals, as headlines do."""
    if len(paragraph.phrases) > 40:
        return False
    words = [word for phrase in paragraph.phrases for word in phrase.words if len(word.text) > 3]
    return len(words) > 3 and sum(word.text[0].isupper() for word in words) > 0.75 * len(words)
