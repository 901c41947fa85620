"""Joins to a name the words that it has beside its capitals: "of", numbers, small words, people that it is named after.

Promises one pass for each kind of such words and the same number of words; only their letters change.
"""

import re
from collections.abc import Iterable, Iterator

from briefings.parse.rules import abbreviations, grammar, roles
from briefings.parse.text.inflection import pluralize
from briefings.parse.text.lexicon import ABBREVIATED_TITLES, LETTERS
from briefings.parse.text.words import Word

ORGANISATION = frozenset(roles.ORGANISATION_WORDS.split())
"""Words that end the name of a body."""

HONOURS = frozenset(roles.HONOURS.split())
"""What stands behind a name and is no part of it."""

_PARTISANS = frozenset(f"{roles.PARTISANS} {grammar.PARTIES}".split())
_BEHIND_COMMA = frozenset(f"{roles.LEGAL_FORMS} {abbreviations.STATES} jr sr".split())
_PEOPLES = frozenset(roles.PEOPLES.split())
_ALWAYS_CAPITALISED = frozenset(pluralize([*_PARTISANS, *_PEOPLES]))
_SAINTS = ("st", "st.", "saint")
_KINDS_OF_BODIES = frozenset(roles.KINDS_OF_BODIES.split())
_BODIES = ORGANISATION | frozenset(roles.GROUPS.split())
_CALENDAR = frozenset(grammar.CALENDAR.split())
FIELDS = frozenset(roles.FIELDS.split())
"""What an office or a department is for."""

_NUMBERED = frozenset(roles.NUMBERED.split())
MOST_OF_AN_OFFICE = 8
"""So many words at most are read of those that say what an office is for."""

LONGEST_DESCRIPTION = 30
"""So many words at most are read of what stands between commas behind a name."""

_KIND = re.compile("(?:(?<=^)|(?<=[.q:]))jN{1,6}(?!N)")
_PEOPLE = re.compile("T(?=N)")
_GIVEN = re.compile("(?<=r)T(?=N(?!N))")
_NUMBER = re.compile("(?<=N)#")
_SMALL = re.compile("[dpDhRSPto](?:(?<=N.)(?:[dpDhRSPto]?(?=N)|(?<=D))|(?<=[drwmTP][Dp])(?=N)|(?<=[rT]D))")
"""Letters of small words inside, after and before a name, and after people."""
_AND = re.compile("(?<=.)C(?=[NTj])")
_SUFFIX = re.compile("(?<=N),(?=[Nx](,(?=[VLBArmT]))?)")
"""The comma before a suffix, and the one behind it where the sentence goes straight on ("Quay Lines, Inc., said")."""
_HONOUR = re.compile("(?<=NN)[NT](?![NTrm])")
_AND_FAMILY = re.compile("(?<=N)&[rT]")
_OF_SAINT = re.compile("(?<=NN)s(?=N)")
_AMPERSAND = re.compile("(?<=[rT])&(?=[rTj])")


class Block(list[Word]):
    """The words of a block, to be marked, and their letters in one string, put together anew only after a mark."""

    def __init__(self, words: Iterable[Word]) -> None:
        super().__init__(words)
        self._each = [word.letter for word in self]
        self._joined: str | None = None

    @property
    def letters(self) -> str:
        if self._joined is None:
            self._joined = "".join(self._each)
        return self._joined

    def find(self, pattern: re.Pattern[str], held: str) -> Iterator[re.Match[str]]:
        """The matches of a pattern in the letters. Every match holds or stands behind `held`, which most blocks lack:
        to see that takes a tenth of the time."""
        return pattern.finditer(self.letters) if held in self.letters else iter(())

    def mark(self, at: int, letter: str) -> None:
        """Gives a word another letter."""
        self[at] = self[at]._replace(letter=letter)
        self._each[at] = letter
        self._joined = None


def is_organisation(name: tuple[str, ...]) -> bool:
    """Whether the words name a body rather than a person."""
    last = name[-1]
    is_word = last.lower().rstrip(".") in ORGANISATION or last[-1].isdigit() or names_members(last)
    return is_word or (last.isupper() and len(last) > 1 and "." not in last)


def names_members(word: str) -> bool:
    """Whether the last word of a name is that of a body after its members ("Harbour Nurses")."""
    lower = word.lower()
    return word[0].isupper() and lower.endswith("s") and LETTERS.get(lower) == "r" and lower not in _ALWAYS_CAPITALISED


def join_suffixes(words: Block) -> None:
    """Marks the comma before what a company is by law ("Quay Lines, Inc.") and somebody's honours ("Mara Quill QC") as
    joined to the name, and the sign between two offices ("Founder & CEO") as "and"."""
    letters = words.letters
    for found in words.find(_SUFFIX, "N,"):
        if words[found.end()].text.lower().strip(".") in _BEHIND_COMMA:
            words.mark(found.start(), "x")
            before = letters[max(0, found.start() - LONGEST_DESCRIPTION) : found.start()]
            if found[1] and before.rfind(",") <= before.rfind("."):  # not "Mara Quill, mayor of Ostia, Fla., said"
                words.mark(found.start(1), "x")
    for found in words.find(_HONOUR, "NN"):
        if words[found.start()].text in HONOURS:
            words.mark(found.start(), "x")
    for found in words.find(_AND_FAMILY, "N&"):
        if words[found.end() - 1].text.endswith("s") and words[found.end() - 1].text[0].isupper():
            words.mark(found.end() - 1, "N")
    for found in words.find(_AMPERSAND, "&"):
        words.mark(found.start(), "C")


def join_saints(words: Block) -> None:
    """Marks what makes a saint an owner as a part of the name ("St. Mara's Hospital")."""
    for found in words.find(_OF_SAINT, "NNsN"):
        if words[found.start() - 2].text.lower() in _SAINTS:
            words.mark(found.start(), "x")


def join_people(words: Block) -> None:
    """Marks people as a part of the name of a body or a person that is named after them ("Republican Movement")."""
    for found in words.find(_KIND, "jN"):
        word, last = words[found.start()].text, words[found.end() - 1].text
        if word[0].isupper() and word.lower() in _KINDS_OF_BODIES and last.lower() in ORGANISATION:
            words.mark(found.start(), "N")
    for found in words.find(_PEOPLE, "TN"):
        word, following = (words[at].text.lower() for at in (found.start(), found.end()))
        if word in _PEOPLES or (word in _PARTISANS and following in _BODIES):
            words.mark(found.start(), "N")


def join_given_names(words: Block) -> None:
    """Marks what looks like an office between an office and a surname as a given name ("manager Dean Abel")."""
    for found in words.find(_GIVEN, "rTN"):
        at = found.start()
        if words[at - 1].text.islower() and words[at].text.lower() not in ABBREVIATED_TITLES:
            words.mark(at, "N")


def join_numbers(words: Block) -> None:
    """Marks a number as a part of the name before it ("Welders Local 7") or of a title ("World No. 1 Mara Quill")."""
    for found in words.find(_NUMBER, "N#"):
        at = found.start()
        if words[at - 1].text.lower() not in _NUMBERED:
            continue
        if at > 1 and words[at - 2].text.lower() == "world" and words[at - 1].text.endswith("."):
            words.mark(at - 1, "T")
            words.mark(at, "T")
            continue
        words.mark(at, "x")
        if at > 1 and words[at - 2].letter == "T":
            words.mark(at - 2, "N")


def join_small_words(words: Block) -> None:
    """Marks small words with a capital as parts of the name beside them ("Save Our Pier", "Patients First")."""
    for found in _SMALL.finditer(words.letters):
        first, end = found.span()
        if not _is_capitalised(words[end - 1]):
            continue
        if end - first > 1 and not _is_capitalised(words[first]):
            first += 1
            if words[first].letter not in "Dp":
                continue
        for at in range(first, end):
            words.mark(at, "x")
        if first and words[first - 1].letter in "rT" and words[first - 1].text[0].isupper():
            words.mark(first - 1, "N")


def _is_capitalised(word: Word) -> bool:
    """Whether a small word has a capital that its place in the sentence and the calendar do not ask for."""
    return word.text[0].isupper() and len(word.text) > 1 and word.text.lower() not in _CALENDAR


def is_field(word: Word) -> bool:
    """Whether a word with a capital says what an office or a department is for ("Health")."""
    return word.text[:1].isupper() and word.text.lower() in FIELDS


def find_field(words: list[Word], first: int) -> int:
    """The last field among the words with capitals from `first` on, else the word before them."""
    last = first - 1
    for at in range(first, end_of_capitals(words, first)):
        last = at if is_field(words[at]) else last
    return last


def end_of_capitals(words: list[Word], first: int) -> int:
    """Where the words of names end that begin at `first`."""
    end, last = first, min(len(words), first + MOST_OF_AN_OFFICE)
    while end < last and (words[end].letter in "Nx" or (words[end].letter in "Tj" and is_field(words[end]))):
        end += 1
    return end


def join_fields(words: Block) -> None:
    """Marks "and" and the commas between the fields of one office ("Health and Human Services Secretary")."""
    for found in words.find(_AND, "C"):
        at = found.start()
        last = find_field(words, at + 1) if is_field(words[at - 1]) else at
        if last == at:
            continue
        first = at - 1
        while first > 1 and words[first - 1].letter == "," and is_field(words[first - 2]):
            first -= 2
        for place in range(first, last + 1):
            words.mark(place, "x" if words[place].letter in "C,x" else "N")
