"""An article as the rules about speakers see it: the phrases of its blocks, and whom each of them means.

Promises a few passes in the order of the text; says nothing about who speaks.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from briefings.model.article import Block
from briefings.parse.cast import Cast
from briefings.parse.figures import Figure, is_origin, is_person, is_thing, is_trait, names_several
from briefings.parse.lexicon import DOCUMENTS, Vocabulary
from briefings.parse.marks import Stretch
from briefings.parse.naming import find_description, find_given_name, without_determiner
from briefings.parse.phrases import Paragraph, Phrase, read_phrases
from briefings.parse.prominence import MENTIONED, SUBJECT, begins_clause, weigh_humanity, weigh_mention
from briefings.parse.rules import roles
from briefings.parse.words import read_words

SURE = 0.7
"""A noun that the article has used of nobody means somebody who stands out at least so much."""

_DATELINE = re.compile(
    r"(?:[A-Z][A-Z .]{2,30}(?:, [A-Z][\w. ]{1,20}){0,2}|[A-Z][\w. ]{2,30}(?:, [A-Z][\w. ]{1,20}){0,2}(?= \())"
    r"(?: \([A-Z][\w/. ]{1,20}\))? ?[–—-]{1,2} "
)
_PRONOUNS = {"he": "he", "his": "he", "she": "she", "her": "she", "it": "it", "they": "they"}
_APPOSED = ("n,", "N,")
_INDEFINITE = frozenset({"a", "an", "one", "another"})
_ANY_DOCUMENT = frozenset({"document", "paper", "text"})
_COMPANIES = frozenset(roles.COMPANIES.split())


def read_paragraphs(
    text: str, blocks: tuple[Block, ...], stretches: tuple[Stretch, ...], known: Vocabulary
) -> tuple[Paragraph, ...]:
    """The phrases of each block; a stretch is one phrase."""
    inside: dict[int, list[Stretch]] = {}
    for stretch in stretches:
        inside.setdefault(stretch.block, []).append(stretch)
    return tuple(_read_paragraph(text, block, inside.get(number, []), known) for number, block in enumerate(blocks))


def _read_paragraph(text: str, block: Block, stretches: list[Stretch], known: Vocabulary) -> Paragraph:
    """The phrases of a block; a headline in capitals is read again as one."""
    start = _skip_dateline(text, block)
    paragraph = read_phrases(read_words(text, start, block.end, stretches, known))
    if stretches and is_title_case(paragraph):
        return read_phrases(read_words(text, start, block.end, stretches, known._replace(titled=True)))
    return paragraph


class Scene:
    """The phrases of an article with what each name and pronoun means."""

    def __init__(self, text: str, paragraphs: tuple[Paragraph, ...]) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self._places = {
            phrase.start: at
            for paragraph in paragraphs
            for at, phrase in enumerate(paragraph.phrases)
            if phrase.letter in "Qq"
        }
        self._mentions = tuple(_list_mentions(self.paragraphs))
        self.cast = Cast(text)
        self._meaning: dict[int, Figure] = {}
        self._unnamed: dict[str, Phrase] = {}
        self._documents: list[Phrase] = []
        self._persons: dict[int, Figure] = {}
        self._introduce()
        for learning in (True, False):
            self._follow(learning)

    def _introduce(self) -> None:
        """Takes in the names, long ones first; not those of a headline, whose capitals tell nothing."""
        names = [
            (phrase, paragraph, at)
            for paragraph in self.paragraphs
            if paragraph.letters.startswith("-") or not is_title_case(paragraph)
            for at, phrase in _names(paragraph)
        ]
        for phrase, _, _ in names:
            if len(phrase.name) > 1:
                self.cast.introduce(phrase)
        for phrase, paragraph, at in names:
            figure = self.cast.find_named(phrase) or self.cast.introduce(phrase)
            self.cast.learn(figure, phrase, phrase.start)
            figure.human += weigh_humanity(paragraph, at) + 0.3 * (len(phrase.name) == 1 < len(figure.name))
            self.cast.introduce_employer(phrase)
            if description := find_description(paragraph, at):
                self.cast.describe(figure, description)
        for paragraph in self.paragraphs:
            for at, phrase in enumerate(paragraph.phrases):
                if phrase.letter == "n":
                    self._introduce_noun(paragraph, at, phrase)

    def _introduce_noun(self, paragraph: Paragraph, at: int, phrase: Phrase) -> None:
        """Takes in a noun phrase that is the first to speak of somebody, and the name that it may be given."""
        if phrase.words[0].text.lower() in _INDEFINITE:
            self._unnamed.setdefault(phrase.head, phrase)
            if phrase.head in DOCUMENTS:
                self._documents.append(phrase)
        name = find_given_name(paragraph, at)
        bearer = self.cast.find_named(name) if name else None
        if bearer:
            self.cast.describe(bearer, without_determiner(phrase.words))

    def _follow(self, learning: bool) -> None:
        """Walks through the mentions in order and notes whom each means; `learning` takes the pronouns as hints of the
        figures' sex."""
        self.cast.begin_walk()
        sentence = 0
        subject: Figure | None = None
        first = alone = True
        for letters, at, phrase in self._mentions:
            if phrase is None or phrase.letter in ".q":
                # A quotation that is a sentence by itself leaves its speaker as near as before.
                sentence += phrase is None or phrase.letter == "." or letters[at - 1 : at] not in ("", ".", "q", "Q")
                subject, first, alone = None, True, True
                continue
            # "The engineer, Mara Quill," is who is named next, not who was called so before.
            figure = self._meet(phrase, sentence, learning or letters.startswith("n,N", at))
            prominence = weigh_mention(letters, at, first) if figure or phrase.letter == "n" else 0.0
            if not figure and prominence >= SUBJECT:
                figure = self._meet_unnamed(letters, at, phrase)
            if figure and not figure.name and figure.human < 0:
                self.cast.see(figure, sentence, prominence)
                self._meaning[phrase.end] = figure
            elif figure:
                sentence += begins_clause(letters, at)
                first = first and prominence < SUBJECT
                self.cast.see(figure, sentence, prominence)
                self._meaning[phrase.end] = figure
                if subject is None and prominence >= SUBJECT:
                    subject = figure
                elif figure is not subject and figure.human > 0:
                    alone = False
            elif learning and subject and alone and phrase.letter in "nop" and letters[at - 1] not in ",-":
                self.cast.hear_pronoun(subject, phrase.words[0].text.lower())

    def _meet(self, phrase: Phrase, sentence: int, learning: bool) -> Figure | None:
        """Whom a phrase means; its owner is noted on the way."""
        if phrase.owner:
            owner = self._meet(phrase.owner, sentence, False)
            if owner:
                self._meaning[phrase.owner.end] = owner
                self.cast.see(owner, sentence, MENTIONED)
        if phrase.letter == "N":
            somebody = self._find_somebody(sentence) if not learning and is_origin(phrase) else None
            return somebody or self.cast.find_named(phrase, sentence)
        if phrase.letter == "n":
            return None if learning else self._find_described(phrase, sentence)
        pronoun = _PRONOUNS.get(phrase.head.replace("’", "'").partition("'")[0]) if phrase.letter == "h" else None
        if not pronoun:
            return None
        figure, sure = self.cast.find_antecedent(pronoun, sentence)
        if figure and learning:
            self.cast.hear_pronoun(figure, pronoun, max(0.0, sure - 0.3))
        return figure

    def _find_described(self, phrase: Phrase, sentence: int) -> Figure | None:
        """Whom "the engineer" means: a definite noun for a person of whom the article has said so."""
        if phrase.words[0].text.lower() != "the" or len(phrase.words) > 3:
            return None
        head = phrase.words[-1]
        if head.letter in "rT" and (figure := self.cast.find_antecedent("", sentence, phrase.head)[0]):
            return figure
        if body := self.cast.find_body(phrase):
            return body
        if phrase.head in _COMPANIES and len(phrase.words) == 2:
            return self.cast.find_business(sentence)
        return self._find_somebody(sentence) if is_trait(phrase) and phrase.head not in self._unnamed else None

    def _find_somebody(self, sentence: int) -> Figure | None:
        """The one person who stands out."""
        figure, sure = self.cast.find_antecedent("somebody", sentence)
        return figure if sure > SURE else None

    def _meet_unnamed(self, letters: str, at: int, phrase: Phrase) -> Figure | None:
        """The figure of somebody unnamed who acts ("a fan outside", "his brother"), or of people, a body or a document
        that do."""
        is_apposed = (
            letters[at + 1 : at + 2] == "N" or letters[at + 1 : at + 3] == ",N" or letters[at - 2 : at] in _APPOSED
        )
        if phrase.letter != "n" or is_apposed or letters[at - 1 : at] in tuple("-vgwzZ"):
            return None
        has_who = letters[at + 1 : at + 2] == "R" or letters[at + 1 : at + 3] == ",R"
        is_new = phrase.words[0].letter == "p" or phrase.words[0].text.lower() in _INDEFINITE
        is_human = is_new and is_person(phrase, has_who)
        if not is_human and not names_several(phrase) and not is_thing(phrase):
            return None
        figure = self._persons.get(phrase.end)
        if figure is None:
            figure = self._persons[phrase.end] = self.cast.introduce_unnamed(phrase, is_human)
        return figure

    def find_place(self, stretch: Stretch) -> tuple[Paragraph, int]:
        """The paragraph of a stretch, and the number of its phrase there."""
        return self.paragraphs[stretch.block], self._places[stretch.start]

    def name(self, phrase: Phrase) -> tuple[str | None, str | None]:
        """The speaker and the role that a phrase stands for; None for a pronoun that could mean anybody."""
        figure = self._meaning.get(phrase.end)
        if figure and figure.name:
            return figure.text, figure.role
        if figure and phrase.letter == "h":
            return figure.text, None
        if phrase.letter == "h":
            return None, None
        if phrase.name:
            return " ".join(self.text[phrase.name[0].start : phrase.name[-1].end].split()), None
        fuller = self._find_first_mention(phrase) if phrase.words[0].text.lower() == "the" else phrase
        return " ".join(self.text[fuller.start : fuller.end].split()), None

    def _find_first_mention(self, phrase: Phrase) -> Phrase:
        """The phrase that introduced what a definite noun means, else that noun: "the document" is the last one that
        the article spoke of, whatever it was called."""
        first = self._unnamed.get(phrase.head)
        if first is None and phrase.head in _ANY_DOCUMENT:
            before = bisect_left(self._documents, phrase.start, key=lambda document: document.start)
            first = self._documents[before - 1] if before else None
        return first if first and first.start < phrase.start else phrase


def _skip_dateline(text: str, block: Block) -> int:
    """Where the story of a block begins: after a wire's place and day ("CAPE TOWN, June 9 (Wire) — ")."""
    found = _DATELINE.match(text, block.start, min(block.end, block.start + 90))
    return found.end() if found else block.start


def _list_mentions(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[str, int, Phrase | None]]:
    """What a walk through the mentions stops at: None where a paragraph begins, the ends of sentences, noun phrases
    and pronouns, each with the letters of its paragraph and its number there."""
    for paragraph in paragraphs:
        letters = paragraph.letters
        yield letters, 0, None
        for at, phrase in enumerate(paragraph.phrases):
            if phrase.letter in ".qNnhop":
                yield letters, at, phrase


def _names(paragraph: Paragraph) -> Iterator[tuple[int, Phrase]]:
    """The names of a paragraph, owners included, with the number of the phrase that each is in."""
    for at, phrase in enumerate(paragraph.phrases):
        if phrase.owner and phrase.owner.letter == "N":
            yield at, phrase.owner
        if phrase.letter == "N":
            yield at, phrase


SMALL_LETTERS = "QqPbtCdSZs,.:;-#"
"""Of words that a headline writes small, and of signs."""


def is_title_case(paragraph: Paragraph) -> bool:
    """Whether a block writes its words with capitals, as headlines do."""
    if len(paragraph.phrases) > 40 or ";" in paragraph.letters:
        return False
    verbs = (phrase.words[0].text for phrase in paragraph.phrases if phrase.letter in "VLABv")
    if any(verb[:1].islower() for verb in verbs):
        return False
    words = [word.text for phrase in paragraph.phrases for word in phrase.words if word.letter not in SMALL_LETTERS]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.75 * len(words)
