"""Joins to a name the words that it has beside its capitals: "of", numbers, small words, people that it is named after.

Promises one pass for each kind of such words and the same number of words; only their letters change.
"""

import re
from collections.abc import Iterable

from briefings.parse.rules import grammar, roles
from briefings.parse.text.inflection import pluralize
from briefings.parse.text.lexicon import ABBREVIATED_TITLES, LETTERS
from briefings.parse.text.word_sets import JOBS
from briefings.parse.text.words import Word

ORGANISATION = frozenset(roles.ORGANISATION_WORDS.split())
"""Words that end the name of a body."""

HONOURS = frozenset(roles.HONOURS.split())
"""What stands behind a name and is no part of it."""

_JOINED_BY_OF = frozenset(roles.JOINED_BY_OF.split())
_PARTISANS = frozenset(f"{roles.PARTISANS} {grammar.PARTIES}".split())
_LEGAL_FORMS = frozenset(roles.LEGAL_FORMS.split())
_PEOPLES = frozenset(roles.PEOPLES.split())
_ALWAYS_CAPITALISED = frozenset(pluralize([*_PARTISANS, *_PEOPLES]))
_SURNAMES = frozenset(roles.SURNAMES.split())
_ROYAL = frozenset(roles.ROYAL.split())
_BODIES = ORGANISATION | frozenset(roles.GROUPS.split())
_CALENDAR = frozenset(grammar.CALENDAR.split())
_FIELDS = frozenset(roles.FIELDS.split())
_HOUSES = frozenset(roles.HOUSES.split())
_SENT = frozenset(roles.SENT.split())
_PLACES_BEGIN = frozenset(roles.PLACES_BEGIN.split())
_NUMBERED = frozenset(roles.NUMBERED.split())
MOST_OF_AN_OFFICE = 8
"""So many words at most are read of those that say what an office is for."""

_PEOPLE = re.compile("T(?=N)")
_GIVEN = re.compile("(?<=r)T(?=N(?!N))")
_NUMBER = re.compile("(?<=N)#")
_SMALL = re.compile("[dpDhRSPto](?:(?<=N.)(?:[dpDhRSPto]?(?=N)|(?<=D))|(?<=[drwmTP][Dp])(?=N)|(?<=[rT]D))")
"""Letters of small words inside, after and before a name, and after people."""
_AND = re.compile("(?<=.)C(?=[NTj])")
_SUFFIX = re.compile("(?<=N),(?=N)")
_HONOUR = re.compile("(?<=NN)[NT](?![NTrm])")
_AMPERSAND = re.compile("(?<=[rT])&(?=[rTj])")
_JOINT = re.compile("(?<=[NT])[Pt](?=.)")
_CHARGE = re.compile("(?<=[rT])P(?P<the>d?)[wzmrg]{1,2}(?:C[wzmrg]{1,2})?(?=N[Nx])")
"""Letters of what an office is of, before a name ("head of mission Mara Quill")."""


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

    def mark(self, at: int, letter: str) -> None:
        """Gives a word another letter."""
        self[at] = self[at]._replace(letter=letter)
        self._each[at] = letter
        self._joined = None


def join_names(words: list[Word]) -> Block:
    """The words of a block with those marked that belong to a name."""
    joined = Block(words)
    _join_suffixes(joined)
    _join_people(joined)
    _join_given_names(joined)
    _join_numbers(joined)
    _join_small_words(joined)
    _join_fields(joined)
    _join_by_of(joined)
    _join_charges(joined)
    return joined


def is_organisation(name: tuple[str, ...]) -> bool:
    """Whether the words name a body rather than a person."""
    last = name[-1]
    is_word = last.lower().rstrip(".") in ORGANISATION or last[-1].isdigit() or names_members(last)
    return is_word or (last.isupper() and len(last) > 1 and "." not in last)


def names_members(word: str) -> bool:
    """Whether the last word of a name is that of a body after its members ("Harbour Nurses")."""
    lower = word.lower()
    return word[0].isupper() and lower.endswith("s") and LETTERS.get(lower) == "r" and lower not in _ALWAYS_CAPITALISED


def _join_suffixes(words: Block) -> None:
    """Marks the comma before what a company is by law ("Quay Lines, Inc.") and somebody's honours ("Mara Quill QC") as
    joined to the name, and the sign between two offices ("Founder & CEO") as "and"."""
    letters = words.letters
    for found in _SUFFIX.finditer(letters):
        if words[found.end()].text.lower().strip(".") in _LEGAL_FORMS:
            words.mark(found.start(), "x")
    for found in _HONOUR.finditer(letters):
        if words[found.start()].text in HONOURS:
            words.mark(found.start(), "x")
    for found in _AMPERSAND.finditer(letters):
        words.mark(found.start(), "C")


def _join_people(words: Block) -> None:
    """Marks people as a part of the name of a body or a person that is named after them ("Republican Movement")."""
    for found in _PEOPLE.finditer(words.letters):
        word, following = (words[at].text.lower() for at in (found.start(), found.end()))
        if word in _PEOPLES or (word in _PARTISANS and following in _BODIES):
            words.mark(found.start(), "N")


def _join_given_names(words: Block) -> None:
    """Marks what looks like an office between an office and a surname as a given name ("manager Dean Abel")."""
    for found in _GIVEN.finditer(words.letters):
        at = found.start()
        if words[at - 1].text.islower() and words[at].text.lower() not in ABBREVIATED_TITLES:
            words.mark(at, "N")


def _join_numbers(words: Block) -> None:
    """Marks a number as a part of the name before it ("Welders Local 7") or of a title ("World No. 1 Mara Quill")."""
    for found in _NUMBER.finditer(words.letters):
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


def _join_small_words(words: Block) -> None:
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


def _is_field(word: Word) -> bool:
    """Whether a word with a capital says what an office or a department is for ("Health")."""
    return word.text[:1].isupper() and word.text.lower() in _FIELDS


def _find_field(words: list[Word], first: int) -> int:
    """The last field among the words with capitals from `first` on, else the word before them."""
    last = first - 1
    for at in range(first, _end_of_capitals(words, first)):
        last = at if _is_field(words[at]) else last
    return last


def _end_of_capitals(words: list[Word], first: int) -> int:
    """Where the words of names end that begin at `first`."""
    end, last = first, min(len(words), first + MOST_OF_AN_OFFICE)
    while end < last and (words[end].letter in "Nx" or (words[end].letter in "Tj" and _is_field(words[end]))):
        end += 1
    return end


def _join_fields(words: Block) -> None:
    """Marks "and" and the commas between the fields of one office ("Health and Human Services Secretary")."""
    for found in _AND.finditer(words.letters):
        at = found.start()
        last = _find_field(words, at + 1) if _is_field(words[at - 1]) else at
        if last == at:
            continue
        first = at - 1
        while first > 1 and words[first - 1].letter == "," and _is_field(words[first - 2]):
            first -= 2
        for place in range(first, last + 1):
            words.mark(place, "x" if words[place].letter in "C,x" else "N")


def _join_by_of(words: Block) -> None:
    """Marks the words between as particles where they are inside a name ("Bank of Valmora") or an office."""
    last = -1
    for joint in _JOINT.finditer(words.letters):
        at = joint.start()
        if words[at].text not in ("of", "for", "to"):
            continue
        if at > 1 and words[at - 2].letter == "N" and words[at - 1].text.lower() in _ROYAL:
            words.mark(at - 1, "N")  # a surname: "Mara Prince of the port"
            continue
        after = at + 2 if words[at + 1].text == "the" and at + 2 < len(words) else at + 1
        first = words[after]
        if first.letter not in "NTrj" or not (first.letter == "N" or names_members(first.text) or _is_field(first)):
            continue
        if words[at - 1].letter == "T":
            for place in range(at, _find_end_of_office(words, at, after)):
                words.mark(place, "T")
        elif words[at].text != "to" and (words[at - 1].text.lower() in _JOINED_BY_OF or last == at - 1):
            last = after
            for place in range(at, after):
                words.mark(place, "x")
            words.mark(after, "N")


def _find_end_of_office(words: list[Word], at: int, first: int) -> int:
    """Where the words end that say what the office before `at` is for and begin at `first`: behind the last field
    ("Director of Public Works"), else behind a place or a body if a name of two words follows; `at` for none, as for
    the name of a body ("Head of Quay Energy Inc.")."""
    small, office = words[at].text, words[at - 1].text.lower()
    end = _end_of_capitals(words, first)
    is_last = end == len(words) or words[end].letter not in "NTxrP;"
    if is_last and _names_body(words, first) and words[end - 1].text.lower() not in _SURNAMES:
        return at
    field = _find_field(words, first)
    if field >= first and small != "to":
        return field + 1
    if office not in _SENT and (small == "to" or office not in _JOINED_BY_OF):
        return at
    body = max((place for place in range(first + 1, end - 2) if words[place].text.lower() in ORGANISATION), default=-1)
    if body > field:  # "director-general of the Tide Agency Mara Quill"
        return body + 1
    place = max(first, field) + 1
    while place < end and field < first and words[place - 1].text.lower() in _PLACES_BEGIN:
        place += 1
    if end - place > 1 or (end > place and words[place - 1].text.lower() in ORGANISATION):
        return place
    return max(end, first + 1) if small == "of" else at


def _join_charges(words: Block) -> None:
    """Marks what an office is of as a part of the office ("director of operations Mara Quill"). An office with an
    article is no title of the name behind it ("the manager of champions Quay Rovers")."""
    letters = words.letters
    for found in _CHARGE.finditer(letters):
        at, end = found.span()
        if words[at].text not in ("of", "for") or words[at - 1].text.lower() not in JOBS:
            continue
        first = at - 1
        while first and letters[first - 1] in "NTrjwx" and at - first < MOST_OF_AN_OFFICE:
            first -= 1
        if found["the"] and words[end - 1].text not in _HOUSES:
            continue
        is_of_one = any(word.letter == "r" and not _is_of_many(word) for word in words[at + 1 : end])
        if is_of_one or (first and letters[first - 1] == "d") or _names_body(words, end):
            continue
        for place in range(at, end):
            words.mark(place, "T")


def _is_of_many(word: Word) -> bool:
    """Whether a noun for people is for those whom an office is for ("selectors", "staff")."""
    text = word.text.lower()
    return text.endswith("s") or text in _FIELDS


def _names_body(words: list[Word], first: int) -> bool:
    """Whether the name that begins at `first` is that of a body."""
    name = tuple(word.text for word in words[first : _end_of_capitals(words, first)])
    return bool(name) and is_organisation(name)
