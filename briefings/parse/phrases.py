"""Puts words together to phrases: names with their titles, noun phrases, pronouns, and the words between them.

Promises that each phrase's place is exact and that the work is linear in the number of words. It does not know who a
name is: that is for `cast`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefings.parse.inflection import pluralize
from briefings.parse.lexicon import LETTERS, TITLES
from briefings.parse.rules import cues, grammar, roles
from briefings.parse.rules.phrases import PHRASES
from briefings.parse.words import Word


class NounPhrase(NamedTuple):
    """A phrase of several words and its letter (see `rules/attributions.py`). `words` are its words, `name` those that
    name, `role` the printed title or description before the name, `owner` the phrase before a possessive mark."""

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
        phrases.append(phrase)
    return Paragraph(tuple(phrases))


MOST_OWNERS = 4
"""So many possessives in a row are read as one phrase."""

_PHRASE = re.compile("|".join(PHRASES))
_SOURCES = {source.split()[0]: source.split() for source in cues.SOURCES}
_BEGINS = frozenset("hdpjv#wxzNTrm")
"""Letters with which a noun phrase can begin."""

_ORGANISATION = frozenset(roles.ORGANISATION_WORDS.split())
_ALWAYS_CAPITALISED = frozenset(pluralize(roles.CAPITALISED.split()))
_JOINED_BY_OF = frozenset(roles.JOINED_BY_OF.split())


def read_phrases(words: list[Word]) -> Paragraph:
    """The phrases of the words of one block."""
    words = _join_names(_join_small(words))
    letters = "".join([word.letter for word in words])
    phrases: list[Phrase] = []
    at = 0
    while at < len(words):
        letter = letters[at]
        end = _end_of_phrase(letters, at) if letter in _BEGINS else at
        if end > at:
            phrases.append(_read_noun_phrase(tuple(words[at:end]), letters[at:end]))
            at = end
            continue
        source = _find_source(words, at) if letter in "gPt" else None
        phrases.append(source or words[at])
        at += len(source.words) if source else 1
    return Paragraph(tuple(phrases))


def _end_of_phrase(letters: str, at: int) -> int:
    """Where the noun phrase at `at` ends, its owners ("Quill's campaign manager") being part of it."""
    found = _PHRASE.match(letters, at)
    if not found:
        return at
    end = found.end()
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


_JOINT = re.compile("P(?<=[NT]P)(?=.)")
_SMALL_INSIDE = re.compile("(?<=N)(?:#|[dpDhRSPto]{1,2}(?=N)|D)|(?<=[drwmT])[Dp](?=N)|(?<=[rT])D")
"""Letters of a number after a name, and of small words inside, after and before one."""
_CALENDAR = frozenset(grammar.CALENDAR.split())
_NUMBERED = frozenset(roles.NUMBERED.split())


def _join_small(words: list[Word]) -> list[Word]:
    """The words with those marked as particles that belong to a name though they are numbers or small words: they have
    a capital ("Save Our Pier"), or follow what is numbered ("Local 12")."""
    joined = words
    for found in _SMALL_INSIDE.finditer("".join([word.letter for word in words])):
        inside = range(found.start(), found.end())
        if found[0] == "#":
            is_of_name = words[found.start() - 1].text.lower() in _NUMBERED
        else:
            is_of_name = all(_is_capitalised(words[at]) for at in inside)
        if is_of_name:
            joined = list(words) if joined is words else joined
            for at in inside:
                joined[at] = words[at]._replace(letter="x")
            before = found.start() - (2 if found[0] == "#" else 1)
            if before >= 0 and words[before].letter in "rT" and words[before].text[0].isupper():
                joined[before] = words[before]._replace(letter="N")  # "Welders Local 7", "Patients First"
    return joined


def _is_capitalised(word: Word) -> bool:
    """Whether a small word has a capital that its place in the sentence and the calendar do not ask for."""
    return word.text[0].isupper() and len(word.text) > 1 and word.text.lower() not in _CALENDAR


def _join_names(words: list[Word]) -> list[Word]:
    """The words with "of" and "the" marked as particles where they are inside a name ("Bank of Valmora")."""
    joined = words
    for joint in _JOINT.finditer("".join([word.letter for word in words])):
        at = joint.start()
        before = words[at - 1]
        if words[at].text not in ("of", "for") or before.text.lower() not in _JOINED_BY_OF:
            continue
        after = at + 2 if words[at + 1].text == "the" and at + 2 < len(words) else at + 1
        if words[after].letter != "N" and not _names_members(words[after].text):
            continue
        joined = list(words) if joined is words else joined
        office = before.letter == "T"
        for place in range(at, after):
            joined[place] = words[place]._replace(letter="T" if office else "x")
        if office or words[after].letter != "N":
            joined[after] = words[after]._replace(letter="T" if office else "N")
    return joined


def _read_noun_phrase(words: tuple[Word, ...], letters: str) -> Phrase:
    if letters in ("h", "N"):
        return words[0]
    start, end = words[0].start, words[-1].end
    if "s" in letters and _is_of_members(words):
        words = tuple(word._replace(letter="x") if word.letter == "s" else word for word in words)
        letters = letters.replace("s", "x")
    owned = 1 + letters.rfind("s")
    owner = _read_owner(words, letters, owned) if owned or letters[0] == "p" else None
    first = owned + (letters[owned] in "dp")
    last = _start_of_name(words, first)
    if last == len(words):
        return NounPhrase("n", start, end, words, owner=owner)
    name = words[last:]
    described = words[letters[0] in "dp" : last] if last > first else ()
    return NounPhrase("N", name[0].start if owned else start, end, words, name, described, owner)


def _is_of_members(words: tuple[Word, ...]) -> bool:
    """Whether the words are the name of a body that is named after its members ("the Transport Workers' Guild")."""
    if words[-1].text.lower() not in _ORGANISATION or any(word.text[0].islower() for word in words[1:]):
        return False
    return all(len(word.text) == 1 for word in words if word.letter == "s")


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
    if last == len(words) or words[-1].text.lower() not in _ORGANISATION:
        return last
    before = words[first:last]
    if all(word.text.lower().strip(".") in TITLES for word in before):
        return last
    capitals = next((at for at in range(first, last) if words[at].text[0].isupper()), last)
    is_name = all(word.text[0].isupper() or word.letter == "x" for word in words[capitals:last])
    return capitals if is_name else last


def _is_body(words: tuple[Word, ...], first: int) -> bool:
    """Whether the phrase ends as the name of a body does whose last word is one for people too ("Quay Authority")."""
    last = len(words) - 1
    is_name = last > first and words[last].letter == "T" and words[last - 1].letter == "N"
    return is_name and (words[last].text.lower() in _ORGANISATION or _names_members(words[last].text))


def _names_members(word: str) -> bool:
    """Whether the last word of a name is that of a body after its members ("Harbour Nurses")."""
    lower = word.lower()
    return word[0].isupper() and lower.endswith("s") and LETTERS.get(lower) == "r" and lower not in _ALWAYS_CAPITALISED


def is_organisation(name: tuple[str, ...]) -> bool:
    """Whether the words name a body rather than a person."""
    last = name[-1]
    return (
        last.lower() in _ORGANISATION
        or last[-1].isdigit()
        or _names_members(last)
        or (last.isupper() and len(last) > 1 and "." not in last)
    )
