"""An article as the rules about speakers see it: the phrases of its blocks, and whom each of them means.

Promises a few passes in the order of the text; says nothing about who speaks.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from briefings.model.article import Block
from briefings.parse.page.datelines import find_dateline
from briefings.parse.quotes.bodies import introduce_business, introduce_employer
from briefings.parse.quotes.cast import Cast
from briefings.parse.quotes.figures import Figure, Standing, agree, find_standing_beside, is_origin
from briefings.parse.quotes.mentions import SPOUSES, Meanings
from briefings.parse.quotes.naming import (
    INDEFINITE,
    find_apposition,
    find_given_name,
    find_office,
    find_work,
    without_determiner,
)
from briefings.parse.quotes.salience import owns_or_makes, weigh_humanity
from briefings.parse.rules import roles
from briefings.parse.rules.header import WIRE_SLUG
from briefings.parse.text.compounds import is_organisation
from briefings.parse.text.lexicon import DOCUMENTS, Vocabulary
from briefings.parse.text.marks import Stretch
from briefings.parse.text.phrases import Paragraph, Phrase, read_phrases
from briefings.parse.text.words import read_words

_NOUN = re.compile("[nN]")
_COMMON_NOUN = re.compile("n")
_STRETCH = re.compile("[Qq]")
_INVERTED_NAME = re.compile("[Qq],?VN")
_OPENING_NAME = re.compile("(?:^|(?<=[.q]))N")
_WIRE_SLUG = re.compile(WIRE_SLUG)
_MAY_END_DATELINE = re.compile(r"[–—:)]|--| -")
_OPENING_MARKS = "\"“„‘'«"
_ASSETS = frozenset(roles.ASSETS.split())
_SHARES = frozenset(("shares", "stock"))
_SOLDIERS = frozenset(roles.SOLDIERS.split())
_SOMEBODY = frozenset({"someone", "somebody", "everyone", "everybody"})
_ANY_DOCUMENT = frozenset({"document", "paper", "text"})


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


def find_places(paragraphs: tuple[Paragraph, ...]) -> dict[int, int]:
    """The number of each stretch among the phrases of its paragraph, by where the stretch begins."""
    return {
        paragraph.phrases[found.start()].start: found.start()
        for paragraph in paragraphs
        for found in _STRETCH.finditer(paragraph.letters)
    }


class Scene:
    """The phrases of an article with what each name and pronoun means."""

    def __init__(self, text: str, paragraphs: tuple[Paragraph, ...], beside: tuple[Paragraph, ...] = ()) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self._places = find_places(paragraphs)
        self.cast = Cast(text)
        self._unnamed: dict[str, Phrase] = {}
        self._documents: list[Phrase] = []
        self._openers: dict[int, list[tuple[int, Figure]]] = {}
        self._introduce(beside)

    @cached_property
    def _meanings(self) -> Meanings:
        """Whom each mention means."""
        return Meanings(self.paragraphs, self.cast, self._unnamed)

    def _introduce(self, beside: tuple[Paragraph, ...]) -> None:
        """Takes in the names, long ones first, those `beside` the story too; not those of a headline, whose capitals
        tell nothing."""
        names = [
            (phrase, paragraph, at)
            for paragraph in (*beside, *self.paragraphs)
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
            introduce_employer(self.cast, phrase)
            if phrase.role:
                introduce_business(self.cast, phrase.role, paragraph.phrases[at].owner)
            figure.is_business |= owns_or_makes(paragraph, at) and not is_organisation(figure.name)
            is_held = at > 1 and paragraph.letters[at - 1] == "P"
            figure.is_business |= is_held and paragraph.phrases[at - 2].head in _SHARES
            if phrase is not paragraph.phrases[at]:  # an owner: what stands beside is said of what it owns
                figure.is_business |= paragraph.phrases[at].head in _ASSETS and not phrase.role
                continue
            office, description = find_office(paragraph, at), find_apposition(paragraph, at)
            is_told_first = (
                bool(office) and office[-1].letter in "rT" and paragraph.phrases[at - 2].words[0].letter == "p"
            )
            if description:
                introduce_business(self.cast, description, None)
            if description and not is_told_first:
                self.cast.describe(
                    figure, description, self._find_standing_behind(phrase, figure, description[0].start)
                )
            elif office:  # "its president, Mara Quill, a student,"
                self.cast.describe(figure, office, find_standing_beside(office, phrase.role))
            elif figure.role is None and (work := find_work(paragraph, at)):
                self.cast.describe(figure, work, Standing.BESIDE)
        for paragraph in self.paragraphs:
            for found in _COMMON_NOUN.finditer(paragraph.letters):
                self._introduce_noun(paragraph, found.start())

    def _find_standing_behind(self, name: Phrase, figure: Figure, start: int) -> Standing:
        """How the words behind a name that begin at `start` stand to it: what only one can be says more than a "Sen."
        before the name, if that is no soldier's."""
        is_only = len(name.name) > 1 and self.text[max(0, start - 4) : start].lower().endswith(("the ", ", "))
        is_more = is_only and figure.standing is Standing.ABBREVIATED and not figure.heads & _SOLDIERS
        return Standing.ONLY if is_more else Standing.BESIDE

    def _introduce_noun(self, paragraph: Paragraph, at: int) -> None:
        """Takes in a noun phrase that is the first to speak of somebody, and the name that it may be given."""
        phrase = paragraph.phrases[at]
        if phrase.words[0].text.lower() in INDEFINITE:
            self._unnamed.setdefault(phrase.head, phrase)
            if phrase.head in DOCUMENTS:
                self._documents.append(phrase)
        name = find_given_name(paragraph, at)
        bearer = self.cast.find_named(name) if name else None
        if bearer:
            self.cast.describe(bearer, without_determiner(phrase.words), Standing.BESIDE)

    def find_named(self, end: int) -> Figure | None:
        """Whom a mention means that ends at the offset, if the article names that figure."""
        figure = self._meanings.find(end)
        return figure if figure and figure.name else None

    def find_place(self, stretch: Stretch) -> tuple[Paragraph, int]:
        """The paragraph of a stretch, and the number of its phrase there."""
        return self.paragraphs[stretch.block], self._places[stretch.start]

    def name(self, phrase: Phrase) -> tuple[str | None, str | None]:
        """The speaker and the role that a phrase stands for; None for a pronoun that could mean anybody."""
        figure = self._find_figure(phrase)
        if figure and figure.name:
            return figure.text, figure.role
        if phrase.letter in "hop":
            if phrase.head in _SOMEBODY:
                return self.text[phrase.start : phrase.end], None
            ahead = None if figure else self._find_ahead(phrase)
            return (ahead.text, ahead.role) if ahead else (figure.text if figure else None, None)
        if phrase.name:
            return " ".join(self.text[phrase.name[0].start : phrase.name[-1].end].split()), None
        if phrase.words[0].text.lower() in ("a", "an") and (named := self._find_named_next(phrase)):
            return named.text, named.role
        fuller = self._find_first_mention(phrase) if phrase.words[0].text.lower() == "the" else phrase
        return " ".join(self.text[fuller.start : fuller.end].split()), None

    def _find_figure(self, phrase: Phrase) -> Figure | None:
        """Whom a phrase means. The mentions are only followed where that depends on those before."""
        if phrase.letter == "N" and self.cast.is_plain(phrase) and not is_origin(phrase):
            return self.cast.find_named(phrase)
        if phrase.letter == "n" and phrase.words[0].text.lower() != "the" and phrase.head not in SPOUSES:
            return None
        return self._meanings.find(phrase.end)

    def _find_ahead(self, pronoun: Phrase) -> Figure | None:
        """Who "she" is before anybody was named: who opens a sentence of this paragraph or the next one by a full name
        ("“It holds,” she said. / Mara Quill, 71, built it")."""
        if pronoun.head not in ("he", "she"):
            return None
        here = bisect_right(self.paragraphs, pronoun.start, key=_start_of) - 1
        for number in range(here, min(here + 2, len(self.paragraphs))):
            openers = self._find_openers(number)
            at = bisect_right(openers, pronoun.start, key=lambda opener: opener[0])
            if figure := openers[at][1] if at < len(openers) else None:
                return figure if figure.human > 0.5 and agree(figure, pronoun.head) > 0.5 else None
        return None

    def _find_named_next(self, phrase: Phrase) -> Figure | None:
        """Who "a prosecutor" is at the beginning of a story that names a single one, in the paragraph below."""
        here = bisect_right(self.paragraphs, phrase.start, key=_start_of) - 1
        if here > 4 or here + 1 >= len(self.paragraphs):
            return None
        paragraph = self.paragraphs[here + 1]
        speakers = (paragraph.phrases[found.end() - 1] for found in _INVERTED_NAME.finditer(paragraph.letters))
        named = (self.cast.find_named(name) for name in speakers if len(name.name) > 1)
        figures = {*named, *(figure for _, figure in self._find_openers(here + 1))}
        holders = {
            figure for figure in figures if figure and phrase.head in figure.heads and not _is_more(figure, phrase)
        }
        return holders.pop() if len(holders) == 1 else None

    def _find_openers(self, number: int) -> list[tuple[int, Figure]]:
        """Who opens a sentence of the paragraph by a full name, each with where the name begins; sought once, since
        many pronouns may ask."""
        if number not in self._openers:
            paragraph = self.paragraphs[number]
            names = (paragraph.phrases[m.end() - 1] for m in _OPENING_NAME.finditer(paragraph.letters))
            figures = ((n.start, self.cast.find_named(n)) for n in names if len(n.name) > 1)
            self._openers[number] = [(start, figure) for start, figure in figures if figure]
        return self._openers[number]

    def _find_first_mention(self, phrase: Phrase) -> Phrase:
        """The phrase that introduced what a definite noun means, else that noun: "the document" is the last one that
        the article spoke of, whatever it was called."""
        first = self._unnamed.get(phrase.head)
        if first is None and phrase.head in _ANY_DOCUMENT:
            before = bisect_left(self._documents, phrase.start, key=lambda document: document.start)
            first = self._documents[before - 1] if before else None
        return first if first and first.start < phrase.start else phrase


def _is_more(figure: Figure, noun: Phrase) -> bool:
    """Whether somebody's title only holds the noun, and means another office: "Inspector General" for "inspector"."""
    title = figure.role.lower().split() if figure.role and figure.standing is Standing.TITLE else []
    return noun.head in title[:-1] and title[-1] != noun.head


def _start_of(paragraph: Paragraph) -> int:
    return paragraph.phrases[0].start if paragraph.phrases else 0


def _skip_dateline(text: str, block: Block) -> int:
    """Where the story of a block begins: after a wire's place and day ("CAPE TOWN, June 9 (Wire) — ") or its slug."""
    end = min(block.end, block.start + 90)
    found = _WIRE_SLUG.match(text, block.start, end)
    opens = text[block.start : block.start + 1] not in _OPENING_MARKS
    if not found and opens and _MAY_END_DATELINE.search(text, block.start, end):
        found = find_dateline(text, block.start, block.end)
        if found and text[found.end() : found.end() + 1] in _OPENING_MARKS:
            return block.start  # "NEW TODAY—“The lock leaks” …"
    return found.end() if found else block.start


_NAMED_DAYS = ("day", "eve")
"""What is named after somebody who has no part in the story: "Valentine's Day"."""


def _names(paragraph: Paragraph) -> Iterator[tuple[int, Phrase]]:
    """The names of a paragraph, owners included, with the number of the phrase that each is in."""
    for found in _NOUN.finditer(paragraph.letters):
        at = found.start()
        phrase = paragraph.phrases[at]
        if phrase.owner and phrase.head in _NAMED_DAYS:
            continue
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
