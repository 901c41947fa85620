"""Joins to an office or a body what it is of: "Ministry of Tides", "director of operations Mara Quill".

Promises one pass for each kind of such words and the same number of words; only their letters change.
"""

import re

from briefings.parse.rules import roles
from briefings.parse.text.compounds import (
    FIELDS,
    MOST_OF_AN_OFFICE,
    ORGANISATION,
    Block,
    end_of_capitals,
    find_field,
    is_field,
    is_organisation,
    join_fields,
    join_given_names,
    join_numbers,
    join_people,
    join_saints,
    join_small_words,
    join_suffixes,
    names_members,
)
from briefings.parse.text.word_sets import JOBS
from briefings.parse.text.words import Word

_JOINED_BY_OF = frozenset(roles.JOINED_BY_OF.split())
_BODIES_OF = frozenset(roles.BODIES_OF.split())
_CAMPAIGNERS = frozenset(roles.CAMPAIGNERS.split())
_ROYAL = frozenset(roles.ROYAL.split())
_SENT = frozenset(roles.SENT.split())
_PLACES_BEGIN = frozenset(roles.PLACES_BEGIN.split())
_APPOINTING = frozenset(roles.APPOINTING.split())
_HOUSES = frozenset(roles.HOUSES.split())
_SURNAMES = frozenset(roles.SURNAMES.split())
_JOINT = re.compile("(?<=[NTm])[Pt](?=.)")
_APPOINTED = re.compile("(?<=[vLwj])NN{1,3}+(?=[jwm]{0,3}+[rT]{1,4}+(?![NTx]))")
"""Letters of a name between a verb and an office."""

_CHARGE = re.compile("(?<=[rT])P(?P<the>d?)[wzmrg]{1,2}(?:C[wzmrg]{1,2})?(?=N[Nx])")
"""Letters of what an office is of, before a name ("head of mission Mara Quill")."""


def join_names(words: list[Word]) -> Block:
    """The words of a block with those marked that belong to a name."""
    joined = Block(words)
    join_suffixes(joined)
    join_saints(joined)
    join_people(joined)
    join_given_names(joined)
    join_numbers(joined)
    join_small_words(joined)
    join_fields(joined)
    _join_by_of(joined)
    _join_charges(joined)
    _part_appointed(joined)
    return joined


def _part_appointed(words: Block) -> None:
    """Marks where the office begins that somebody is given, right behind the name ("named Mara Quill harbor chief")."""
    for found in words.find(_APPOINTED, "NN"):
        first, end = found.span()
        if words[first - 1].text.lower() in _APPOINTING and words[end].text.islower():
            words.mark(first - 1, "v")
            words.mark(end, "d")


def _join_by_of(words: Block) -> None:
    """Marks the words between as particles where they are inside a name ("Bank of Valmora") or an office."""
    last = -1
    for joint in _JOINT.finditer(words.letters):
        at = joint.start()
        if _begins_body(words, at):
            words.mark(at - 1, "N")
        elif words[at].text not in ("of", "for", "to") or words[at - 1].letter == "m":
            continue
        if at > 1 and words[at - 2].letter == "N" and words[at - 1].text.lower() in _ROYAL:
            words.mark(at - 1, "N")  # a surname: "Mara Prince of the port"
            continue
        after = at + 2 if words[at + 1].text == "the" and at + 2 < len(words) else at + 1
        first = words[after]
        if first.letter not in "NTrj" or not _is_part(first, words[at].text):
            continue
        if words[at - 1].letter == "T":
            for place in range(at, _find_end_of_office(words, at, after)):
                words.mark(place, "T")
        elif words[at].text != "to" and (_is_joined(words[at - 1]) or last == at - 1):
            last = after
            for place in range(at, after):
                words.mark(place, "x")
            words.mark(after, "N")


def _is_part(word: Word, joint: str) -> bool:
    """Whether a word behind a preposition goes on with the name or the office before that."""
    is_body = word.letter in "rT" and word.text[0].isupper() and (joint == "to" or word.text.lower() in ORGANISATION)
    return word.letter == "N" or names_members(word.text) or is_field(word) or is_body


def _is_joined(word: Word) -> bool:
    """Whether "of" or "for" behind a word goes on with the name that the word begins or the office that it is."""
    lower = word.text.lower()
    return lower in _JOINED_BY_OF or (word.text[0].isupper() and (lower in _BODIES_OF or lower in _CAMPAIGNERS))


def _begins_body(words: list[Word], at: int) -> bool:
    """Whether the preposition at `at` stands in the name of a body that the word before it begins, which looks like
    another noun: "Ministry of Tides", "Mothers Against Tolls"."""
    before, joint = words[at - 1], words[at].text
    if not before.text[:1].isupper() or at + 1 == len(words) or not words[at + 1].text[:1].isupper():
        return False
    lower = before.text.lower()
    if lower in _CAMPAIGNERS:
        return joint in ("for", "Against", "Without")
    return before.letter == "m" and joint in ("of", "for") and lower in _BODIES_OF


def _find_end_of_office(words: list[Word], at: int, first: int) -> int:
    """Where the words end that say what the office before `at` is for and begin at `first`: behind the last field
    ("Director of Public Works"), else behind a place or a body if a name of two words follows; `at` for none, as for
    the name of a body ("Head of Quay Energy Inc.")."""
    small, office = words[at].text, words[at - 1].text.lower()
    end = end_of_capitals(words, first)
    is_last = end == len(words) or words[end].letter not in "NTxrP;"
    if is_last and _names_body(words, first) and words[end - 1].text.lower() not in _SURNAMES:
        return at
    field = find_field(words, first)
    behind = "".join(word.letter for word in words[first + 1 : first + 4])
    if small == "to" and words[at + 1].text == "the" and re.match("NN(?![Nx])", behind):
        return first + 1  # "adviser to the President Mara Quill"
    if field >= first and small != "to":
        return field + 1
    if office not in _SENT and (small == "to" or office not in _JOINED_BY_OF):
        return at
    body = max((place for place in range(first, end - 2) if words[place].text.lower() in ORGANISATION), default=-1)
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
    return text.endswith("s") or text in FIELDS


def _names_body(words: list[Word], first: int) -> bool:
    """Whether the name that begins at `first` is that of a body."""
    name = tuple(word.text for word in words[first : end_of_capitals(words, first)])
    return bool(name) and is_organisation(name)
