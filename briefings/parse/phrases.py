"""Puts words together to phrases: names with their titles, noun phrases, pronouns, and the words between them.

Promises that each phrase's place is exact and that the work is linear in the number of words. It does not know who a
name is: that is for `cast`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefings.parse.lexicon import TITLES
from briefings.parse.rules import cues, roles
from briefings.parse.rules.phrases import PHRASES
from briefings.parse.words import Word


class Phrase(NamedTuple):
    """A phrase and its letter (see `rules/attributions.py`). Of a noun phrase, `words` are its words, `name` those that
    name, `role` the printed title or description before the name, `owner` the phrase before a possessive mark."""

    letter: str
    start: int
    end: int
    words: tuple[Word, ...] = ()
    name: tuple[Word, ...] = ()
    role: tuple[Word, ...] = ()
    owner: "Phrase | None" = None

    @property
    def head(self) -> str:
        """The last word, in lower case."""
        return self.words[-1].text.lower() if self.words else ""


@dataclass(frozen=True)
class Paragraph:
    """The phrases of a block, and their letters in one string."""

    phrases: tuple[Phrase, ...]

    @cached_property
    def letters(self) -> str:
        return "".join(phrase.letter for phrase in self.phrases)


def drop_quotations(paragraph: Paragraph, endings: Mapping[int, str]) -> Paragraph:
    """The paragraph with some quotations read as words. `endings`: the last character of each, by where it begins; a
    stop or a comma in the quotation is the sentence's own."""
    phrases: list[Phrase] = []
    for phrase in paragraph.phrases:
        if phrase.letter in "Qq" and phrase.start in endings:
            ending = endings[phrase.start]
            is_sign = ending == "." or (ending == "," and phrases[-1:] and phrases[-1].letter != ",")
            phrase = phrase._replace(letter=ending if is_sign else "w")
        phrases.append(phrase)
    return Paragraph(tuple(phrases))


MOST_OWNERS = 4
"""So many possessives in a row are read as one phrase."""

_PHRASE = re.compile("|".join(PHRASES))
_SOURCES = {source.split()[0]: source.split() for source in cues.SOURCES}
_BEGINS = frozenset("hdpjv#wxzNTrm")
"""Letters with which a noun phrase can begin."""

_ORGANISATION = frozenset(roles.ORGANISATION_WORDS.split())
_JOINED_BY_OF = frozenset(roles.JOINED_BY_OF.split())


def read_phrases(words: list[Word]) -> Paragraph:
    """The phrases of the words of one block."""
    words = _join_names(words)
    letters = "".join(word.letter for word in words)
    phrases: list[Phrase] = []
    at = 0
    while at < len(words):
        end = _end_of_phrase(letters, at) if letters[at] in _BEGINS else at
        if end == at:
            phrases.append(_read_single(words, at))
            at += len(phrases[-1].words)
        else:
            phrases.append(_read_noun_phrase(tuple(words[at:end])))
            at = end
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


def _read_single(words: list[Word], at: int) -> Phrase:
    word = words[at]
    source = _SOURCES.get(word.text.lower()) if word.letter in "gPt" else None
    if source and [following.text for following in words[at + 1 : at + len(source)]] == source[1:]:
        part = tuple(words[at : at + len(source)])
        return Phrase("K", word.start, part[-1].end, part)
    return Phrase(word.letter, word.start, word.end, (word,))


def _join_names(words: list[Word]) -> list[Word]:
    """The words with "of" and "the" marked as particles where they are inside a name ("Bank of Valmora")."""
    joined = list(words)
    for at in range(1, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word.text not in ("of", "for") or before.letter not in "NT" or before.text.lower() not in _JOINED_BY_OF:
            continue
        after = at + 2 if words[at + 1].text == "the" and at + 2 < len(words) else at + 1
        if words[after].letter != "N":
            continue
        office = before.letter == "T"
        for place in range(at, after):
            joined[place] = words[place]._replace(letter="T" if office else "x")
        if office:
            joined[after] = words[after]._replace(letter="T")
    return joined


def _read_noun_phrase(words: tuple[Word, ...]) -> Phrase:
    start, end = words[0].start, words[-1].end
    if len(words) == 1 and words[0].letter in "hN":
        return Phrase(words[0].letter, start, end, words, words if words[0].letter == "N" else ())
    words = _join_owners(words)
    owned = 1 + next((at for at in range(len(words) - 1, -1, -1) if words[at].letter == "s"), -1)
    owner = _read_owner(words, owned)
    first = owned + (words[owned].letter in "dp")
    last = _start_of_name(words, first)
    if last == len(words):
        return Phrase("n", start, end, words, owner=owner)
    name = words[last:]
    described = words[words[0].letter in "dp" : last] if last > first else ()
    return Phrase("N", name[0].start if owned else start, end, words, name, described, owner)


def _join_owners(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a body that is named after those whom it is of ("the Transport Workers' Guild"), as one name."""
    if words[-1].text.lower() not in _ORGANISATION or any(word.text[0].islower() for word in words[1:]):
        return words
    return tuple(word._replace(letter="x") if word.letter == "s" and len(word.text) == 1 else word for word in words)


def _read_owner(words: tuple[Word, ...], owned: int) -> Phrase | None:
    """The phrase before the possessive mark that ends before word `owned`, or a possessive pronoun."""
    if owned > 1:
        return _read_noun_phrase(words[: owned - 1])
    if len(words) > 1 and words[0].text.lower() in ("his", "her"):
        return Phrase("h", words[0].start, words[0].end, words[:1])
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
    return is_name and words[last].text.lower() in _ORGANISATION


def is_organisation(name: tuple[str, ...]) -> bool:
    """Whether the words name a body rather than a person."""
    last = name[-1]
    return last.lower() in _ORGANISATION or (last.isupper() and len(last) > 1 and "." not in last)
