"""Puts words together to phrases: names with their titles, noun phrases, pronouns, and the words between them.

Promises that each phrase's place is exact and that the work is linear in the number of words. It does not know who a
name is: that is for `cast`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple

from briefings.parse.rules import cues, roles
from briefings.parse.rules.phrases import PHRASES
from briefings.parse.text.compounds import HONOURS, ORGANISATION, names_members
from briefings.parse.text.lexicon import ABBREVIATED_TITLES
from briefings.parse.text.offices import join_names
from briefings.parse.text.pairs_of_words import join_pairs
from briefings.parse.text.words import Word


class NounPhrase(NamedTuple):
    """A phrase of several words and its letter (see `rules/letters.py`). `words` are its words, `name` those that
    name (without a "QC" or ", Inc."), `role` the printed title or description before it, `owner` the phrase before a
    possessive mark."""

    letter: str
    start: int
    end: int
    words: tuple[Word, ...]
    name: tuple[Word, ...] = ()
    role: tuple[Word, ...] = ()
    owner: "NounPhrase | Word | None" = None

    @property
    def head(self) -> str:
        """The last word, in lower case."""
        return self.words[-1].text.lower()


_noun_phrase = partial(tuple.__new__, NounPhrase)
"""A phrase from a tuple of all its parts, which takes half as long as a call of the class."""

Phrase = NounPhrase | Word
"""What a sentence is read as: noun phrases and single words."""


@dataclass(frozen=True)
class Paragraph:
    """The phrases of a block, and their letters in one string."""

    phrases: tuple[Phrase, ...]

    @cached_property
    def letters(self) -> str:
        return "".join([phrase.letter for phrase in self.phrases])


def drop_quotations(paragraph: Paragraph, endings: Mapping[int, str]) -> Paragraph:
    """The paragraph with some quotations read as words. `endings`: the last character of each, by where it begins; a
    stop or a comma in the quotation is the sentence's own."""
    phrases: list[Phrase] = []
    for phrase in paragraph.phrases:
        if phrase.letter in "Qq" and phrase.start in endings:
            ending = endings[phrase.start]
            is_sign = ending == "." or (ending == "," and phrases[-1:] and phrases[-1].letter != ",")
            phrase = NounPhrase(ending if is_sign else "w", phrase.start, phrase.end, phrase.words)
            if ending == "," and not is_sign:  # 'Its report, "Low Tide," says'
                phrases.append(phrase)
                phrase = phrase._replace(letter=",", start=phrase.end)
        phrases.append(phrase)
    return Paragraph(tuple(phrases))


_MANY = ("women", "men", "children", "people")

MOST_OWNERS = 4
"""So many possessives in a row are read as one phrase."""

_PHRASE = re.compile("|".join(PHRASES))
_OPENING = frozenset("hdpjv#wxzNTrm")
"""The letters that a phrase begins with; behind a possessive mark it may go on with an adverb."""
_SOURCES = {source.split()[0]: source.split() for source in cues.SOURCES}
_SURNAMES = frozenset(roles.SURNAMES.split())


def read_phrases(words: list[Word]) -> Paragraph:
    """The phrases of the words of one block."""
    block = join_names(words)
    join_pairs(block)
    letters, end = block.letters, len(block)
    phrases: list[Phrase] = []
    at = 0
    while at < end:
        letter = letters[at]
        if letter in _OPENING and (found := _PHRASE.match(letters, at)):
            begin, at = at, _end_of_phrase(letters, found.end())
            phrases.append(_read_noun_phrase(tuple(block[begin:at]), letters[begin:at]))
            continue
        source = _find_source(block, at) if letter in "gPt" else None
        phrases.append(source or block[at])
        at += len(source.words) if source else 1
    return Paragraph(tuple(phrases))


def _end_of_phrase(letters: str, end: int) -> int:
    """Where a noun phrase ends whose first part ends at `end`, its owners ("Quill's campaign manager") being part of
    it."""
    if letters[end : end + 2] in ("ws", "zs"):
        end += 1
    owners = 0
    while (
        letters[end : end + 1] == "s"
        and owners < MOST_OWNERS
        and (more := _PHRASE.match(letters, end + 1))
        and letters[end + 1] not in "dph"
    ):
        end = more.end()
        owners += 1
    return end


def _find_source(words: list[Word], at: int) -> NounPhrase | None:
    """The words before a source that begin at `at` ("according to")."""
    source = _SOURCES.get(words[at].text.lower())
    if not source or [following.text for following in words[at + 1 : at + len(source)]] != source[1:]:
        return None
    part = tuple(words[at : at + len(source)])
    return NounPhrase("K", part[0].start, part[-1].end, part)


def _read_noun_phrase(words: tuple[Word, ...], letters: str) -> Phrase:
    if letters in ("h", "N"):
        return words[0]
    start, end = words[0].start, words[-1].end
    if "s" in letters and _is_of_members(words):
        words = tuple(_join_member(word) for word in words)
        letters = letters.replace("s", "x")
    owned = 1 + letters.rfind("s")
    owner = _read_owner(words, letters, owned) if owned or letters[0] == "p" else None
    first = owned + (letters[owned] in "dp")
    last = _start_of_name(words, first)
    if last == len(words):
        return _noun_phrase(("n", start, end, words, (), (), owner))
    name = words[last : next((at for at in range(last + 1, len(words)) if _follows_name(words[at])), len(words))]
    described = words[letters[0] in "dp" : last] if last > first else ()
    return _noun_phrase(("N", name[0].start if owned else start, end, words, name, described, owner))


def _follows_name(word: Word) -> bool:
    """Whether a word that is joined to a name is none of its own: "QC", or the comma before "Inc."."""
    return word.letter == "x" and (word.text == "," or word.text in HONOURS)


def _join_member(word: Word) -> Word:
    """A word of the name of a body that is named after its members."""
    if word.letter == "s":
        return word._replace(letter="x")
    return word._replace(letter="N") if names_members(word.text) else word


def _is_of_members(words: tuple[Word, ...]) -> bool:
    """Whether the words are the name of a body that is named after its members ("the Transport Workers' Guild", "the
    Women's Institute of Penn") or after who heads it ("the Penn Sheriff's Office")."""
    of = next((at for at, word in enumerate(words) if at > 1 and word.text == "of" and word.letter == "x"), len(words))
    if words[of - 1].text.lower() not in ORGANISATION or any(word.text[0].islower() for word in words[1:of]):
        return False
    marks = (at for at, word in enumerate(words) if word.letter == "s")
    return all(
        len(words[at].text) == 1 or words[at - 1].letter == "T" or words[at - 1].text.lower() in _MANY for at in marks
    )


def _read_owner(words: tuple[Word, ...], letters: str, owned: int) -> Phrase | None:
    """The phrase before the possessive mark that ends before word `owned`, or a possessive pronoun."""
    if owned > 1:
        return _read_noun_phrase(words[: owned - 1], letters[: owned - 1])
    if len(words) > 1 and words[0].text.lower() in ("his", "her"):
        return words[0]._replace(letter="h")
    return None


def _start_of_name(words: tuple[Word, ...], first: int) -> int:
    """The number of the word that begins the name after titles and roles; the name of a body takes in the words with
    capitals before it ("Democratic National Committee")."""
    last = len(words)
    if _is_body(words, first):
        last -= 1
    while last > first and words[last - 1].letter in "Nx&":
        last -= 1
    if last == len(words) or words[-1].text.lower() not in ORGANISATION:
        return last
    before = words[first:last]
    if all(word.text.lower().strip(".") in ABBREVIATED_TITLES for word in before):
        return last
    if words[-1].text.lower() in _SURNAMES and len(words) - last == 2 and words[last - 1].letter == "T":
        return last  # "Justice Peter Hall"
    capitals = next((at for at in range(first, last) if words[at].text[0].isupper()), last)
    is_name = all(word.text[0].isupper() or word.letter == "x" for word in words[capitals:last])
    return capitals if is_name else last


def _is_body(words: tuple[Word, ...], first: int) -> bool:
    """Whether the phrase ends as the name of a body does whose last word is one for people too ("Quay Authority")."""
    last = len(words) - 1
    is_name = last > first and words[last].letter == "T"
    is_name = is_name and (words[last - 1].letter in "Nx" or names_members(words[last - 1].text))
    return is_name and (words[last].text.lower() in ORGANISATION or names_members(words[last].text))
