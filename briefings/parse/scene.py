"""An article as the rules about speakers see it: the phrases of its blocks, and whom each of them means.

Promises one pass in the order of the text; says nothing about who speaks.
"""

from briefings.model.article import Block
from briefings.parse.cast import Cast, Figure
from briefings.parse.marks import Stretch
from briefings.parse.phrases import Paragraph, Phrase, read_phrases
from briefings.parse.words import read_vocabulary, read_words

_THIRD_PERSONS = frozenset({"he", "she"})


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
        self.meaning: dict[int, Figure] = {}
        self._introduce()
        self._follow()

    def _introduce(self) -> None:
        """Takes in the full names, not those of a headline, whose capitals tell nothing."""
        for paragraph in self.paragraphs:
            if not is_title_case(self.text, paragraph):
                for phrase in paragraph.phrases:
                    if phrase.letter == "N" and len(phrase.name) > 1:
                        self.cast.introduce(phrase)

    def _follow(self) -> None:
        """Walks through the mentions in order and notes whom each means."""
        sentence = 0
        for paragraph in self.paragraphs:
            sentence += 1
            letters = paragraph.letters
            titled = is_title_case(self.text, paragraph)
            for at, phrase in enumerate(paragraph.phrases):
                if phrase.letter in ".q":
                    sentence += 1
                elif phrase.letter == "N":
                    figure = self.cast.find_named(phrase, phrase.start, not titled)
                    if figure:
                        figure.mentions += 1
                        self._note(figure, phrase, sentence, is_subject(letters, at))
                elif phrase.letter == "h" and (pronoun := phrase.head.partition("'")[0]) in _THIRD_PERSONS:
                    if found := self.cast.find_antecedent(pronoun, phrase.start, sentence):
                        self._note(found, phrase, sentence, True)

    def _note(self, figure: Figure, phrase: Phrase, sentence: int, subject: bool) -> None:
        self.meaning[phrase.start] = figure
        self.cast.see(figure, phrase.start, sentence, subject)

    def name(self, phrase: Phrase) -> tuple[str, str | None]:
        """The speaker and the role that a phrase stands for."""
        figure = self.meaning.get(phrase.start)
        if figure:
            return figure.text, figure.role
        return " ".join(self.text[phrase.start : phrase.end].split()), None


def is_subject(letters: str, at: int) -> bool:
    """Whether the noun phrase at `at` seems to be a subject."""
    before = letters[at - 1] if at else "."
    if before in "PbVLGsgo":
        return False
    following = letters[at + 1 : at + 2]
    return before in ".q:;S" or following in tuple("VLABvD,")


def is_title_case(text: str, paragraph: Paragraph) -> bool:
    """Whether a block writes its words with capitals, as headlines do."""
    if len(paragraph.phrases) > 40:
        return False
    words = [word for phrase in paragraph.phrases for word in phrase.words if len(word.text) > 3]
    return len(words) > 3 and sum(word.text[0].isupper() for word in words) > 0.75 * len(words)
