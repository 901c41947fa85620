"""Joins to a name the words that it has beside its capitals: "of", numbers, small words, people that it is named after.

Promises one pass for each kind of such words and the same number of words; only their letters change.
"""

import re

from briefings.parse.inflection import pluralize
from briefings.parse.lexicon import LETTERS, TITLES
from briefings.parse.rules import grammar, roles
from briefings.parse.words import Word

ORGANISATION = frozenset(roles.ORGANISATION_WORDS.split())
"""Words that end the name of a body."""

_JOINED_BY_OF = frozenset(roles.JOINED_BY_OF.split())
_PARTISANS = frozenset(f"{roles.PARTISANS} {grammar.PARTIES}".split())
_PEOPLES = frozenset(roles.PEOPLES.split())
_ALWAYS_CAPITALISED = frozenset(pluralize([*_PARTISANS, *_PEOPLES]))
_ROYAL = frozenset(roles.ROYAL.split())
_BODIES = ORGANISATION | frozenset(roles.GROUPS.split())
_CALENDAR = frozenset(grammar.CALENDAR.split())
_NUMBERED = frozenset(roles.NUMBERED.split())
_PEOPLE = re.compile("T(?=N)")
_GIVEN = re.compile("(?<=r)T(?=N(?!N))")
_NUMBER = re.compile("(?<=N)#")
_SMALL = re.compile("(?<=N)(?:[dpDhRSPto]{1,2}(?=N)|D)|(?<=[drwmTP])[Dp](?=N)|(?<=[rT])D")
"""Letters of small words inside, after and before a name, and after people."""
_JOINT = re.compile("(?<=[NT])P(?=.)")


def join_names(words: list[Word]) -> list[Word]:
    """The words of a block with those marked that belong to a name."""
    joined = list(words)
    _join_people(joined)
    _join_given_names(joined)
    _join_numbers(joined)
    _join_small_words(joined)
    _join_by_of(joined)
    return joined


def is_organisation(name: tuple[str, ...]) -> bool:
    """Whether the words name a body rather than a person."""
    last = name[-1]
    is_word = last.lower() in ORGANISATION or last[-1].isdigit() or names_members(last)
    return is_word or (last.isupper() and len(last) > 1 and "." not in last)


def names_members(word: str) -> bool:
    """Whether the last word of a name is that of a body after its members ("Harbour Nurses")."""
    lower = word.lower()
    return word[0].isupper() and lower.endswith("s") and LETTERS.get(lower) == "r" and lower not in _ALWAYS_CAPITALISED


def _letters(words: list[Word]) -> str:
    return "".join([word.letter for word in words])


def _mark(words: list[Word], at: int, letter: str) -> None:
    words[at] = words[at]._replace(letter=letter)


def _join_people(words: list[Word]) -> None:
    """Marks people as a part of the name of a body or a person that is named after them ("Republican Movement")."""
    for found in _PEOPLE.finditer(_letters(words)):
        word, following = (words[at].text.lower() for at in (found.start(), found.end()))
        if word in _PEOPLES or (word in _PARTISANS and following in _BODIES):
            _mark(words, found.start(), "N")


def _join_given_names(words: list[Word]) -> None:
    """Marks what looks like an office between an office and a surname as a given name ("manager Dean Abel")."""
    for found in _GIVEN.finditer(_letters(words)):
        at = found.start()
        if words[at - 1].text.islower() and words[at].text.lower() not in TITLES:
            _mark(words, at, "N")


def _join_numbers(words: list[Word]) -> None:
    """Marks a number as a part of the name before it ("Welders Local 7")."""
    for found in _NUMBER.finditer(_letters(words)):
        at = found.start()
        if words[at - 1].text.lower() not in _NUMBERED:
            continue
        _mark(words, at, "x")
        if at > 1 and words[at - 2].letter == "T":
            _mark(words, at - 2, "N")


def _join_small_words(words: list[Word]) -> None:
    """Marks small words with a capital as parts of the name beside them ("Save Our Pier", "Patients First")."""
    for found in _SMALL.finditer(_letters(words)):
        first, end = found.span()
        if not _is_capitalised(words[end - 1]):
            continue
        if end - first > 1 and not _is_capitalised(words[first]):
            first += 1
            if words[first].letter not in "Dp":
                continue
        for at in range(first, end):
            _mark(words, at, "x")
        if first and words[first - 1].letter in "rT" and words[first - 1].text[0].isupper():
            _mark(words, first - 1, "N")


def _is_capitalised(word: Word) -> bool:
    """Whether a small word has a capital that its place in the sentence and the calendar do not ask for."""
    return word.text[0].isupper() and len(word.text) > 1 and word.text.lower() not in _CALENDAR


def _join_by_of(words: list[Word]) -> None:
    """Marks "of" and "the" as particles where they are inside a name ("Bank of Valmora") or an office."""
    for joint in _JOINT.finditer(_letters(words)):
        at = joint.start()
        before = words[at - 1]
        if words[at].text not in ("of", "for") or before.text.lower() not in _JOINED_BY_OF:
            continue
        if at > 1 and words[at - 2].letter == "N" and before.text.lower() in _ROYAL:
            _mark(words, at - 1, "N")  # a surname: "Mara Prince of the port"
            continue
        after = at + 2 if words[at + 1].text == "the" and at + 2 < len(words) else at + 1
        if words[after].letter != "N" and not names_members(words[after].text):
            continue
        is_office = before.letter == "T"
        for place in range(at, after):
            _mark(words, place, "T" if is_office else "x")
        _mark(words, after, "T" if is_office else "N")
