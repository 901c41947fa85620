"""Gives each word the letter of its part of speech, from the tables and from its ending.

The letters are explained in `rules/letters.py`. A word is looked at alone; `words` mends what its neighbours show.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from briefings.parse.rules import cues, grammar, roles
from briefings.parse.text.inflection import inflect, pluralize
from briefings.parse.text.word_sets import SUBJECT_PRONOUNS


class Vocabulary(NamedTuple):
    """The words that an article has in lower case, and with a capital inside a sentence: by these a capital at the
    beginning of a sentence is told from a name's. `titled`: whether the words to read are a headline's, that writes its
    verbs with capitals."""

    lowercase: frozenset[str]
    capitals: frozenset[str]
    titled: bool = False


NO_VOCABULARY = Vocabulary(frozenset(), frozenset())

_LOWER = re.compile(r"(?<![\w@#./])[a-z][a-z'’-]+\b(?!\.\w|@)")
"""Not in an address or the name of an account."""
_CAPITAL = re.compile(r"[A-Z](?<=[a-z,] [A-Z])[\w’'-]*[^\W\d_]")


def read_vocabulary(text: str) -> Vocabulary:
    """The vocabulary of a whole article."""
    different = " ".join(set(text.split()))
    return Vocabulary(frozenset(_LOWER.findall(different)), frozenset(_CAPITAL.findall(text)))


_SAY, _SAYING = inflect(cues.SAYING)
_CALL, _CALLING = inflect(cues.CALLING)

ABBREVIATED_TITLES = frozenset(grammar.ABBREVIATED_TITLES.split())
DOCUMENTS = frozenset(pluralize(roles.DOCUMENTS.split()))
SPEECH_VERBS = _SAY | _CALL
"""Forms of all reporting verbs that are no participles in -ing."""

ALSO_NOUNS = frozenset(word for word in _SAY | _CALL if not word.endswith("ed")) - frozenset(grammar.ONLY_VERBS.split())
"""Forms of reporting verbs that can be nouns ("claim", "reports")."""


def _tabulate() -> dict[str, str]:
    """Every word of the tables with its letter; the first table that has a word decides."""
    tables: tuple[tuple[str, Iterable[str]], ...] = (
        ("x", grammar.PARTICLES.split()),
        ("b", grammar.BY.split()),
        ("t", grammar.TO.split()),
        ("h", grammar.PRONOUNS.split()),
        ("o", grammar.OBJECTS.split()),
        ("p", grammar.POSSESSIVES.split()),
        ("d", grammar.DETERMINERS.split()),
        ("B", grammar.BE.split()),
        ("A", grammar.AUXILIARIES.split()),
        ("R", grammar.RELATIVES.split()),
        ("Z", grammar.AS.split()),
        ("S", grammar.SUBORDINATORS.split()),
        ("C", grammar.CONJUNCTIONS.split()),
        ("P", grammar.PREPOSITIONS.split()),
        ("D", f"{grammar.ADVERBS} {grammar.CALENDAR}".split()),
        ("G", (_SAYING | _CALLING) - frozenset(grammar.NO_PARTICIPLES.split())),
        (
            "r",
            pluralize(
                f"{roles.OFFICES} {roles.WORKERS} {roles.PEOPLE} {roles.PARTISANS} {roles.PEOPLES}".split()
                + roles.NAMED_GROUPS.split()
            ),
        ),
        ("V", _SAY),
        ("L", _CALL),
        ("T", ABBREVIATED_TITLES),
        ("m", pluralize(f"{roles.GROUPS} {roles.DOCUMENTS}".split())),
        ("j", grammar.ADJECTIVES.split()),
        ("v", grammar.PAST_VERBS.split()),
        ("z", grammar.NOT_PEOPLE.split()),
    )
    letters: dict[str, str] = {}
    for letter, words in tables:
        for word in words:
            letters.setdefault(word, letter)
    return letters


LETTERS = _tabulate()

_RANK_LETTERS = frozenset(grammar.RANK_LETTERS.split())
_ACRONYMS = frozenset(grammar.ACRONYMS.split())
_NAME_PREFIXED = re.compile(rf"(?:{'|'.join(grammar.NAME_PREFIXES.split())})[-'’][A-Z]")
_TITLE_PREFIXES = frozenset(grammar.TITLE_PREFIXES.split())
_VERBS = frozenset("VLGvAB")
_SMALL_WITH_CAPITAL = frozenset("dPCSZtbDhpRoB")
_SUFFIX = re.compile(r"[JS]r|I{2,3}$|IV$")
_VOWEL = re.compile("[aeiouy]")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$|\d+-[a-z]")
_COMPOUND = re.compile(r"[\w.]+-(?:[a-z]+(?:er|or|ed|ing|based|born|general|elect|old|in-chief)|run|held|built)$")
_CAPITAL_PART = re.compile("-[A-Z]")
_PARENT = re.compile(r"[a-z]+-of-[a-z\d]+$")
"""Somebody with so many children ("mother-of-two")."""

_ADJECTIVE = re.compile(r".{3,}(?:ful|ous|less)$")
_PLURAL_PEOPLE = re.compile(r".{3,}(?:[eo]rs|ists|ians|ees|men|women|folk|crats)$")
_ROLE_ENDING = re.compile(r".{2,}(?:ologist|ographer|onomist|icist|woman|sman|person|keeper|master|mistress|maker)$")
_OFFICE_ENDING = re.compile(r".{2,}(?:ologist|ographer|onomist|icist|woman|keeper|master|mistress)$")
"""Endings that no surname has: they tell an office even where it has a capital."""


def find_letter(word: str, first: bool, known: Vocabulary) -> str:
    """The letter of a word. `first`: whether it begins its sentence, where a capital tells little."""
    if not word[0].isupper():
        return guess_letter(word)
    return _find_capital(word, first, known) if first or known.titled else _find_capital_inside(word)


@lru_cache(maxsize=20_000)
def _find_capital_inside(word: str) -> str:
    """The letter of a word with a capital inside a sentence, which no vocabulary changes."""
    return _find_capital(word, False, NO_VOCABULARY)


def _find_capital(word: str, first: bool, known: Vocabulary) -> str:
    if word in _ACRONYMS and not known.titled:
        return "N"
    if word in _RANK_LETTERS:
        return "T"
    lower = word.lower().replace("’", "'")
    letter = LETTERS.get(lower, "")
    if known.titled and letter and letter in _VERBS:
        return letter
    if letter == "x" and not _SUFFIX.match(word):
        return "T" if lower in ABBREVIATED_TITLES else "N"
    if letter in ("r", "T"):
        is_plural_noun = first and letter == "r" and lower.endswith("s") and lower in known.lowercase
        return "r" if is_plural_noun else "T"
    if lower.partition("'")[0] in SUBJECT_PRONOUNS and not letter:
        return "h"
    if not letter and (_is_compound_title(lower) or _is_parent(lower) or _OFFICE_ENDING.match(lower)):
        return "T"
    if first:
        return _find_first_letter(word, lower, letter, known)
    if letter and (letter in _SMALL_WITH_CAPITAL or (letter == "V" and lower.endswith("ed"))):
        return letter
    return "j" if _COMPOUND.match(word) else "N"


def _is_parent(word: str) -> bool:
    """Whether a word is for somebody with so many children."""
    return _PARENT.match(word) is not None and LETTERS.get(word.partition("-")[0]) == "r"


def _is_compound_title(lower: str) -> bool:
    """Whether a word with a hyphen is a title: two of them ("Secretary-General"), or one with what changes it."""
    first, hyphen, last = lower.replace(".", "").rpartition("-")
    if not hyphen:
        return False
    is_last = LETTERS.get(last) in ("r", "T")
    first = first.removesuffix("-in")  # "editor-in-chief"
    return last == "elect" or (is_last and (first in _TITLE_PREFIXES or LETTERS.get(first) in ("r", "T")))


def _find_first_letter(word: str, lower: str, letter: str, known: Vocabulary) -> str:
    """The letter of the first word of a sentence: what the article shows elsewhere of its capital decides."""
    is_common = lower in known.lowercase
    if not letter and "-" in word and _COMPOUND.match(word):
        return "j"
    if letter in ("V", "L") and lower in ALSO_NOUNS and is_common:
        return "m" if lower in DOCUMENTS else "w"
    is_name = word in known.capitals and not is_common
    if letter and not (is_name and letter in "VLGvjm"):
        return letter
    if is_name:
        return "N"
    is_long = len(lower) > 5 and not _CAPITAL_PART.search(word)
    if is_common or (is_long and lower.endswith(("ly", "ing", "ed"))):
        return guess_letter(lower)
    return "r" if _PLURAL_PEOPLE.match(lower) else "N"


@lru_cache(maxsize=20_000)
def guess_letter(word: str) -> str:
    """The letter of a word in lower case, of a number or of an "@name": from the tables, else by its ending."""
    if word in LETTERS:
        return LETTERS[word]
    if word[0] == "@" or _NAME_PREFIXED.match(word):
        return "N"
    if word[0].isdigit():
        return "j" if _ORDINAL.match(word) else "#"
    straight = word.replace("’", "'")
    if straight in LETTERS:
        return LETTERS[straight]
    first, _, last = word.rpartition("-")
    if last[:1].isupper() and first in _TITLE_PREFIXES:
        return "T" if LETTERS.get(last.lower()) in ("r", "T") else "j"
    if LETTERS.get(last) == "r" or _is_parent(word):
        return "r"
    if word.endswith("ly"):
        return "D"
    if word.endswith("ing") and _VOWEL.search(word, 0, len(word) - 3):
        return "g"
    if word.endswith("ed") and len(word) > 4:
        return "v"
    if _ADJECTIVE.match(word):
        return "j"
    if _PLURAL_PEOPLE.match(word) or _ROLE_ENDING.match(word):
        return "r"
    if straight.partition("'")[0] in SUBJECT_PRONOUNS:
        return "h"
    return "z" if word.endswith("s") and not word.endswith("ss") else "w"
