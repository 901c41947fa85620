"""Follows the mentions of an article in their order and notes whom each means: names, pronouns, definite nouns.

Promises two walks, one to learn from the pronouns what the figures are and one to decide, which goes no farther than
somebody asks; says nothing of who speaks.
"""

import re
from collections.abc import Collection, Iterator
from functools import partial
from typing import NamedTuple

from briefings.parse.quotes.bodies import find_body
from briefings.parse.quotes.cast import Cast
from briefings.parse.quotes.figures import Figure, call, is_origin, is_person, is_thing, is_trait, names_several
from briefings.parse.quotes.naming import INDEFINITE
from briefings.parse.quotes.salience import MENTIONED, SPEAKER, SUBJECT, begins_clause, weigh_mention
from briefings.parse.rules import roles
from briefings.parse.text.phrases import NounPhrase, Paragraph, Phrase
from briefings.parse.text.words import Word

SURE = 0.7
"""A noun that the article has used of nobody means somebody who stands out at least so much."""

RATHER_SURE = 0.5
"""The same of a word for where somebody is from, which means somebody of the article almost always."""

_PRONOUNS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "it": "it", "they": "they"}
_MENTION = re.compile("[.qNnhop]")
_WHO_AFTER = re.compile(",?R")
_APPOSED_AFTER = re.compile(",?N|(?:P[nN]){1,2},N,?[VvLA]")
_NAMED_AFTER = re.compile("(?:[Pg][nN]){0,2},?N")
_APPOSED = re.compile("n(?:P[nN])?,N(?!,?[nN])")
_TURN = re.compile("N(?:,n)?:(?![Qq])")
_NO_SUBJECT_AFTER = tuple("-vgwzZ")
_OFFICES = frozenset(roles.OFFICES.split())
_POSTS = frozenset(roles.POSTS.split())
_ASKING = frozenset("ask asks asked question questions questioned press presses pressed".split())
_OTHERS = frozenset("rival other opposing opposite neighboring neighbouring".split())
"""By which "the coach" is another one than the one who has been named."""

SPOUSES = frozenset(roles.SPOUSES.split())


LONGEST_OFFICE = 5
"""Words of the longest office by which somebody is called ("the Deputy Prime Minister")."""

ASKED = 3.5
"""How much whom somebody asks something stands out, more than the one who asks, for the pronoun of the answer."""

TURN = 0.3
"""How much whoever speaks a turn of a transcript stands out in it: it is no "he" and no "she" there."""


class _Mention(NamedTuple):
    """A noun phrase or a pronoun, or the end of a sentence (`phrase` None where a paragraph begins), and its number
    among the `letters` of its paragraph. `is_stranger`: whether it can be for somebody who is never named;
    `is_asked`: whether it is for whom somebody asks something, who is to answer."""

    letters: str
    at: int
    phrase: Phrase | None
    is_stranger: bool
    is_asked: bool


_mention = partial(tuple.__new__, _Mention)
"""A mention from a tuple of its parts, which takes half as long as a call of the class."""


def _speaks(letters: str, at: int, pronoun: str) -> bool:
    """Whether "him" or "her" is who speaks: "according to her", "quoted him as saying"."""
    is_source = pronoun in ("him", "her") and letters[at - 1 : at] == "K"
    return is_source or (pronoun == "him" and letters[at - 1 : at + 2] == "LoZ")


class Meanings:
    """Whom the mentions of an article mean. `cast` knows the names; `unnamed` are the nouns with which the article
    introduces people ("a baker")."""

    def __init__(self, paragraphs: tuple[Paragraph, ...], cast: Cast, unnamed: Collection[str]) -> None:
        self._follower = _Follower(cast, unnamed)
        mentions = tuple(_list_mentions(paragraphs))
        for _ in self._follower.follow(mentions, learning=True):
            pass
        self._walk = self._follower.follow(mentions, learning=False)
        self._reached = -1

    def find(self, end: int) -> Figure | None:
        """Whom the mention means that ends at the offset."""
        while self._reached < end and (reached := next(self._walk, None)) is not None:
            self._reached = reached
        return self._follower.meanings.get(end)


def _list_mentions(paragraphs: tuple[Paragraph, ...]) -> Iterator[_Mention]:
    """What a walk through the mentions stops at; nouns that can mean no figure are left out."""
    for paragraph in paragraphs:
        letters = paragraph.letters
        yield _mention((letters, 0, None, False, False))
        for found in _MENTION.finditer(letters):
            at = found.start()
            phrase = paragraph.phrases[at]
            if phrase.letter != "n":
                is_asked = letters[at - 1 : at] == "V" and letters[at + 1 : at + 2] != "t"
                is_asked = is_asked and paragraph.phrases[at - 1].head in _ASKING  # "A reporter asked Mara Quill"
                yield _mention((letters, at, phrase, False, is_asked))
                continue
            is_stranger = _is_stranger(letters, at, phrase)
            if is_stranger or phrase.owner or phrase.words[0].letter == "p" or _is_short_definite(phrase):
                yield _mention((letters, at, phrase, is_stranger, False))


def _is_short_definite(phrase: Phrase) -> bool:
    """Whether a noun can mean somebody whom the article has named ("the engineer")."""
    if phrase.words[0].text.lower() != "the" or len(phrase.words) > LONGEST_OFFICE:
        return False
    return len(phrase.words) <= 3 or all(word.letter in "rTjN" for word in phrase.words[1:])


def _without_home(phrase: Phrase) -> Phrase:
    """A definite noun without where it is at home ("the Ostia, Fla., company", "the Penn-based carrier")."""
    if not isinstance(phrase, NounPhrase) or len(phrase.words) < 3:
        return phrase
    is_home = phrase.words[-2].text == "," or phrase.words[-2].text.lower().endswith("-based")
    return phrase._replace(words=(phrase.words[0], phrase.words[-1])) if is_home else phrase


def _is_stranger(letters: str, at: int, phrase: Phrase) -> bool:
    """Whether a noun can be for somebody or something that is never named."""
    if not (_is_new(letters, at, phrase) or names_several(phrase) or is_thing(phrase)):
        return False
    tells = letters[at + 1 : at + 2] == "V"  # "until further notice, a spokeswoman said"
    is_apposed = _APPOSED_AFTER.match(letters, at + 1) or (letters[at - 2 : at] in ("n,", "N,") and not tells)
    return not is_apposed and letters[at - 1 : at] not in _NO_SUBJECT_AFTER


def _is_new(letters: str, at: int, phrase: Phrase) -> bool:
    """Whether a noun introduces a person ("a fan", "his brother")."""
    if phrase.words[0].letter != "p" and phrase.words[0].text.lower() not in INDEFINITE:
        return False
    return is_person(phrase, has_who=_WHO_AFTER.match(letters, at + 1) is not None)


class _Follower:
    """What is known of the mentions so far."""

    def __init__(self, cast: Cast, unnamed: Collection[str]) -> None:
        self.meanings: dict[int, Figure] = {}
        self._cast = cast
        self._unnamed = unnamed
        self._strangers: dict[int, Figure] = {}
        self._plain: dict[int, Figure | None] = {}
        self._spouses: dict[Figure, Figure] = {}
        self._unknown: Phrase | None = None  # the last office of which the article does not say who holds it

    def follow(self, mentions: tuple[_Mention, ...], learning: bool) -> Iterator[int]:
        """One walk, which gives the end of each mention that is decided; `learning` takes the pronouns as hints of the
        figures' sex."""
        self._cast.begin_walk()
        sentence = 0
        subject: Figure | None = None
        first = alone = True
        partner: Figure | None = None  # whose wife or husband the next name is
        for letters, at, phrase, is_stranger, is_asked in mentions:
            if phrase is None or phrase.letter in ".q":
                # A quotation that is a sentence by itself leaves its speaker as near as before.
                sentence += phrase is None or phrase.letter == "." or letters[at - 1 : at] not in ("", ".", "q", "Q")
                subject, first, alone = None, True, True
                continue
            if phrase.letter in "op" and _speaks(letters, at, phrase.head):
                phrase = phrase._replace(letter="h")
            # "The engineer, Mara Quill," is who is named next, not who was called so before.
            is_apposed = phrase.letter == "n" and _APPOSED.match(letters, at, at + 9) is not None
            says = not learning and phrase.head == "it" and weigh_mention(letters, at, first) == SPEAKER
            figure = self._meet(phrase, sentence, learning or is_apposed, says=says)
            if figure and phrase.letter == "N":
                partner = partner or self._find_partner(phrase.role, phrase)
                if partner and partner is not figure:
                    self._spouses[partner], self._spouses[figure] = figure, partner
            partner = self._find_partner(phrase.words, phrase) if is_apposed else None
            is_stranger = is_stranger or self._is_newcomer(letters, at, phrase)
            prominence = weigh_mention(letters, at, first) if figure or is_stranger else 0.0
            if figure and is_asked:
                prominence = ASKED
                figure.human = max(figure.human, 1.0) if figure.human > 0 else figure.human
            if not at and phrase.words[-1].text.isupper() and _TURN.match(letters):
                prominence = TURN
            if not figure and prominence >= SUBJECT:
                figure = self._meet_stranger(letters, at, phrase)
            if figure:
                self.meanings[phrase.end] = figure
                if phrase.letter == "h" and prominence == SPEAKER:
                    call(figure, phrase.head, sentence)
                may_act = bool(figure.name) or figure.human >= 0
                sentence += may_act and begins_clause(letters, at)
                self._cast.see(figure, sentence, prominence)
                first = first and not (may_act and prominence >= SUBJECT)
                if may_act and subject is None and prominence >= SUBJECT:
                    subject = figure
                elif figure is not subject and figure.human > 0:
                    alone = False
            elif learning and subject and alone and phrase.letter in "nop" and letters[at - 1] not in ",-":
                self._cast.hear_pronoun(subject, phrase.words[0].text.lower())
            yield phrase.end

    def _meet(self, phrase: Phrase, sentence: int, learning: bool, *, says: bool = False) -> Figure | None:
        """Whom a phrase means, and whether it is an "it" that `says` something; its owner is noted on the way."""
        if phrase.owner:
            owner = self._meet(phrase.owner, sentence, False)
            if owner:
                self.meanings[phrase.owner.end] = owner
                self._cast.see(owner, sentence, MENTIONED)
        if phrase.letter == "N":
            somebody = self._find_somebody(sentence, RATHER_SURE) if not learning and is_origin(phrase) else None
            return somebody or self._find_named(phrase, sentence)
        if phrase.letter == "n":
            if learning:
                return None
            partner = self._find_partner(phrase.words, phrase)
            return self._spouses.get(partner) if partner else self._find_described(phrase, sentence)
        pronoun = _PRONOUNS.get(phrase.head.replace("’", "'").partition("'")[0]) if phrase.letter == "h" else None
        if not pronoun:
            return None
        figure, sure = self._cast.find_antecedent(pronoun, sentence, says=says)
        if not figure and not learning and self._unknown and pronoun in ("he", "she"):
            return self._meet_stranger(".", 0, self._unknown)
        if figure and learning:
            self._cast.hear_pronoun(figure, pronoun, max(0.0, sure - 0.3))
        return figure

    def _find_partner(self, description: tuple[Word, ...], phrase: Phrase) -> Figure | None:
        """Whose wife or husband somebody is whom a phrase describes so ("his wife, Mara Quill,")."""
        if not (phrase.owner and description and description[-1].text.lower() in SPOUSES):
            return None
        partner = self.meanings.get(phrase.owner.end)
        if partner:
            self._cast.hear_pronoun(partner, phrase.owner.head, 1.0)
        return partner

    def _find_named(self, phrase: Phrase, sentence: int) -> Figure | None:
        """Whom a name means; one that does not depend on its place is looked up once for both walks."""
        if phrase.end in self._plain:
            return self._plain[phrase.end]
        figure = self._cast.find_named(phrase, sentence)
        if self._cast.is_plain(phrase):
            self._plain[phrase.end] = figure
        return figure

    def _find_described(self, phrase: Phrase, sentence: int) -> Figure | None:
        """Whom "the engineer" means: a definite noun for a person of whom the article has said so."""
        phrase = _without_home(phrase)
        if not _is_short_definite(phrase):
            return None
        head = phrase.words[-1]
        if head.letter in "rT" and phrase.words[1].text.lower() in _OTHERS:
            return None
        if head.letter in "rT" and (figure := self._cast.find_antecedent("", sentence, phrase)[0]):
            return figure
        if head.letter in "rT" and phrase.head in _OFFICES and (figure := self._cast.find_holder(phrase)):
            return figure  # the only governor, however far back
        body = find_body(self._cast, phrase, sentence, phrase.head in self._unnamed)
        if body:
            return body
        somebody = None
        if is_trait(phrase) and phrase.head not in self._unnamed:
            somebody = self._cast.find_holder(phrase) or self._find_somebody(sentence)
            if somebody and phrase.head in _POSTS and somebody.heads & (_POSTS - {phrase.head}):
                somebody = None  # "The manager" is not the captain.
        if not somebody and is_person(phrase):
            somebody = self._cast.find_officer(phrase)
            self._unknown = self._unknown if somebody else phrase
        return somebody

    def _is_newcomer(self, letters: str, at: int, phrase: Phrase) -> bool:
        """Whether a mention is of an office of which the article does not say who holds it ("The mayor came.")."""
        is_plain = phrase is self._unknown and len(phrase.words) == 2 and phrase.head in _OFFICES
        return is_plain and not _NAMED_AFTER.match(letters, at + 1)

    def _find_somebody(self, sentence: int, least: float = SURE) -> Figure | None:
        """The one person who stands out."""
        figure, sure = self._cast.find_antecedent("somebody", sentence)
        return figure if sure > least else None

    def _meet_stranger(self, letters: str, at: int, phrase: Phrase) -> Figure:
        """The figure of somebody unnamed who acts ("a fan outside", "his brother"), or of people, a body or a document
        that do."""
        figure = self._strangers.get(phrase.end)
        if figure is None:
            is_human = phrase is self._unknown or _is_new(letters, at, phrase)
            figure = self._strangers[phrase.end] = self._cast.introduce_unnamed(phrase, is_human)
        return figure
