"""Reads text into words, each with the letter of its part of speech that the rules about speakers are written in.

Promises offsets into the text and one pass over it. A stretch between quotation marks is one word, "Q". The letters
are explained in `rules/attributions.py`; the tables behind them are `rules/grammar.py`, `cues.py` and `roles.py`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from briefings.parse.marks import Stretch
from briefings.parse.row import VerbRow
from briefings.parse.rules import cues, grammar, roles
from briefings.parse.rules.abbreviations import NEVER_FINAL, SELDOM_FINAL


class Word(NamedTuple):
    """A word, a sign or a stretch, and where it stands. `letter` is its part of speech."""

    text: str
    start: int
    end: int
    letter: str


class Vocabulary(NamedTuple):
    """The words that an article has in lower case, and with a capital inside a sentence: by these a capital at the
    beginning of a sentence is told from a name's."""

    lowercase: frozenset[str]
    capitals: frozenset[str]


_LOWER = re.compile(r"\b[a-z][a-z'’-]+")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]*[^\W\d_]")


def read_vocabulary(text: str) -> Vocabulary:
    """The vocabulary of a whole article."""
    return Vocabulary(frozenset(_LOWER.findall(text)), frozenset(_CAPITAL.findall(text)))


_WORD = re.compile(
    r"(?P<aside>\([^()\n]{0,160}\)|\[[^\[\]\n]{0,160}\])|(?P<word>[^\W_]+(?:[.’'&@/-][^\W_]+)*\.?)"
    r"|(?P<own>['’](?!\w))|(?P<dash>[—–―]|--+|(?<=\s)-(?=\s))|(?P<sign>[,;.?!…&(]|:(?!\d))"
)
_GOES_ON = re.compile(r"[,;:]|\s[a-z]")
_CONTRACTED = frozenset(("he", "she", "they", "i", "we", "you", "it"))
_SENTENCE_END = frozenset(".?!…")
_ABBREVIATIONS = frozenset(f"{NEVER_FINAL} {SELDOM_FINAL}".split()) - {"no", "so"}


def inflect(rows: Iterable[VerbRow]) -> tuple[frozenset[str], frozenset[str]]:
    """All finite forms and participles of past, and all forms in -ing, of the verbs of some rows."""
    finite: set[str] = set()
    continuous: set[str] = set()
    for entry in (entry for row in rows for entry in row.verbs.split()):
        verb, *past = entry.split(":")
        head, dash, tail = verb.partition("-")
        finite |= {verb, *past, _add_s(head) + dash + tail}
        if not past:
            finite.add(_add_ed(head) + dash + tail)
        continuous.add(_add_ing(head) + dash + tail)
    return frozenset(finite), frozenset(continuous)


_DOUBLED = re.compile(
    r"(?:quip|snap|rip|slam|dub|brag|pan|plan|admit|beg|blog|sob|shrug|nag|chat|jot|rebut|fret|commit|tag)$"
)


def _add_s(verb: str) -> str:
    if re.search(r"(?:s|sh|ch|x|z|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


def _add_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if _DOUBLED.match(verb) or verb.endswith("fer"):
        return verb + verb[-1] + "ed"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def _add_ing(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return verb[:-1] + "ing"
    if _DOUBLED.match(verb) or verb.endswith("fer") or verb == "begin":
        return verb + verb[-1] + "ing"
    return verb + "ing"


def pluralize(words: Iterable[str]) -> Iterator[str]:
    """Each noun and its plural."""
    for word in words:
        yield word
        if word.endswith("man"):
            yield word[:-3] + "men"
        elif word.endswith("person"):
            yield word[:-6] + "people"
        elif word == "people":
            continue
        else:
            yield _add_s(word)


_SAY, _SAYING = inflect(cues.SAYING)
_CALL, _CALLING = inflect(cues.CALLING)
_DOCUMENTS = frozenset(pluralize(roles.DOCUMENTS.split()))
_TITLES = frozenset(grammar.ABBREVIATED_TITLES.split())
_PARTIES = frozenset("republican democrat democratic conservative".split())
_QUANTIFIERS = frozenset("one some many most several few others another both all two three four five six".split())
_WEAK = inflect(cues.WEAK)[0]
_ALSO_NOUNS = frozenset(word for word in _SAY | _CALL if not word.endswith("ed")) - frozenset(
    "said wrote told says".split()
)


def _letters() -> dict[str, str]:
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
        ("Z", ("as",)),
        ("S", grammar.SUBORDINATORS.split()),
        ("C", grammar.CONJUNCTIONS.split()),
        ("P", grammar.PREPOSITIONS.split()),
        ("D", grammar.ADVERBS.split()),
        ("G", (_SAYING | _CALLING) - {"reading"}),
        ("r", pluralize(f"{roles.OFFICES} {roles.WORKERS} {roles.PEOPLE} {roles.NAMED_GROUPS}".split())),
        ("V", _SAY),
        ("L", _CALL),
        ("T", grammar.ABBREVIATED_TITLES.split()),
        ("m", pluralize(f"{roles.GROUPS} {roles.DOCUMENTS}".split())),
        ("j", grammar.ADJECTIVES.split()),
        ("v", grammar.PAST_VERBS.split()),
    )
    letters: dict[str, str] = {}
    for letter, words in tables:
        for word in words:
            letters.setdefault(word, letter)
    return letters


LETTERS = _letters()
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$|\d+-[a-z]")
_COMPOUND = re.compile(r"\w+-[a-z]+(?:er|or|ed|ing|based|born|general|elect|old|in-chief)$")
_PLURAL_PEOPLE = re.compile(r".{3,}(?:[eo]rs|ists|ians|ees|men|women|folk|crats)$")
_ROLE_ENDING = re.compile(r".{2,}(?:ologist|ographer|woman|sman|person|onomist|keeper)$")


def read_words(text: str, start: int, end: int, stretches: Iterable[Stretch], known: Vocabulary) -> list[Word]:
    """The words of `text[start:end]`. `known`: the article's vocabulary."""
    words: list[Word] = []
    at = start
    for stretch in stretches:
        words += _read_plain(text, at, stretch.outer_start, known, words)
        words.append(Word("", stretch.start, stretch.end, _letter_of_stretch(text, stretch)))
        at = stretch.outer_end
    words += _read_plain(text, at, end, known, words)
    return settle(words)


def settle(words: list[Word]) -> list[Word]:
    """The words with the letters mended that depend on the words beside them: "the report", "a call" are nouns."""
    letters = ["."] + [word.letter for word in words] + [".", "."]
    settled = list(words)
    for at, word in enumerate(words):
        if word.letter == "T" and _is_bare_name(words, at):
            letters[at + 1] = "N"
            settled[at] = word._replace(letter="N")
            continue
        if word.letter not in "VLdr":
            continue
        following = words[at + 1].text if at + 1 < len(words) else ""
        before, after = "".join(letters[max(0, at - 3) : at + 1]), "".join(letters[at + 2 : at + 4])
        letter = _settle(word, before, after, following)
        if word.text in ("put", "puts") and following == "it":
            letter = "V"
        if letter != word.letter:
            letters[at + 1] = letter
            settled[at] = word._replace(letter=letter)
    return settled


def _is_bare_name(words: list[Word], at: int) -> bool:
    """Whether an office with a capital is a surname (Dean, Baker): singular, no determiner before, no name after."""
    text = words[at].text.lower()
    if text in _TITLES or text in _PARTIES or text.endswith("s") or words[at].text.isupper():
        return False
    if at + 1 < len(words) and words[at + 1].letter in "NTrmwxj":
        return False
    first = at
    while first and words[first - 1].letter in "NTj#" and at - first < 6:
        first -= 1
    return not (first and words[first - 1].letter in "dps") and all(w.letter == "N" for w in words[first:at])


def _settle(word: Word, before: str, after: str, following: str) -> str:
    """The letter of a word between words of these letters; `following` is the next word."""
    text = word.text.lower()
    if text in _QUANTIFIERS and (after[0] in "PRAB" or (after[0] in "VL" and following not in _ALSO_NOUNS)):
        return "r"
    if text in ("named", "called") and before[-1] in "rm" and after[:1] == "N":
        return ","
    if text in ("others", "another") and after[:1] == ",":
        return "r"
    if text == "general" and after[:1] in "wzrm":
        return "j"
    if word.letter not in "VL":
        return word.letter
    if text in _WEAK and after[0] in "tdpwzgjr#v" and not ("Q" in before or "q" in before):
        return "v"
    is_document = text in _DOCUMENTS
    if text in _ALSO_NOUNS and (
        before[-1] in "dpsjP#" or after[0] == "s" or (is_document and not _is_verb(before[-1], after[0]))
    ):
        return "m" if is_document else "w"
    return word.letter


def _is_verb(before: str, after: str) -> bool:
    """Whether a word that is a noun too ("reports") is a verb between words of these letters."""
    return before in "NThDAtCR" and after in "SQq:,NTdphoDP"


def _letter_of_stretch(text: str, stretch: Stretch) -> str:
    return "q" if text[max(stretch.start, stretch.end - 1) : stretch.end] == "." else "Q"


def _read_plain(text: str, start: int, end: int, known: Vocabulary, before: list[Word]) -> list[Word]:
    words: list[Word] = []
    first = not before or before[-1].letter in ".:q"
    for match in _WORD.finditer(text, start, end):
        kind, word = match.lastgroup, match[0]
        if kind == "word":
            if word[-1] == ".":
                words += _split_stop(word, match.start(), first, known, bool(_GOES_ON.match(text, match.end(), end)))
            elif word[-1] in "sS" and word[-2:-1] in ("'", "’"):
                words += _split_possessive(word, match.start(), first, known)
            else:
                words.append(Word(word, match.start(), match.end(), _find_letter(word, first, known)))
            first = words[-1].letter == "."
        elif kind == "sign":
            letter = "." if word in _SENTENCE_END else ";" if word == "(" else word
            words.append(Word(word, match.start(), match.end(), letter))
            first = letter in ".:"
        elif kind == "dash":
            words.append(Word(word, match.start(), match.end(), "-"))
        elif kind == "own" and words and words[-1].letter in "NTrmz":
            words.append(Word(word, match.start(), match.end(), "s"))
    return words


def _split_stop(word: str, start: int, first: bool, known: Vocabulary, goes_on: bool) -> list[Word]:
    """A word that ends in a full stop: an abbreviation with it, any other word apart from it."""
    end, stem = start + len(word), word[:-1]
    if len(stem) == 1:
        return [Word(word, start, end, "N" if stem.isupper() else "w")]
    if "." in stem or goes_on or stem.lower() in _ABBREVIATIONS:
        return [Word(stem if stem.lower() in LETTERS else word, start, end, _find_letter(stem, first, known))]
    return [Word(stem, start, end - 1, _find_letter(stem, first, known)), Word(".", end - 1, end, ".")]


def _split_possessive(word: str, start: int, first: bool, known: Vocabulary) -> list[Word]:
    """A word in 's, apart from it; after a pronoun it is a verb ("he's")."""
    end, stem = start + len(word), word[:-2]
    letter = _find_letter(stem, first, known) if stem else "w"
    if letter == "D":
        return [Word(word, start, end, "j")]
    return [Word(stem, start, end - 2, letter), Word(word[-2:], end - 2, end, "A" if letter in "hRSZD" else "s")]


def _find_letter(word: str, first: bool, known: Vocabulary) -> str:
    if not word[0].isupper():
        return LETTERS.get(word) or _guess(word)
    lower = word.lower().replace("’", "'")
    letter = LETTERS.get(lower)
    if letter == "x":
        return "T" if lower in _TITLES else letter
    if letter in ("r", "T"):
        return "T" if not first or letter == "T" or lower not in known.lowercase or not lower.endswith("s") else "r"
    if first:
        if letter and letter in "VL" and lower in _ALSO_NOUNS and lower in known.lowercase:
            return "m" if lower in _DOCUMENTS else "w"
        if letter and not (letter in "VLGvjm" and word in known.capitals and lower not in known.lowercase):
            return letter
        if word in known.capitals and lower not in known.lowercase:
            return "N"
        if lower in known.lowercase or (len(lower) > 5 and lower.endswith(("ly", "ing", "ed"))):
            return _guess(lower)
        return "r" if _PLURAL_PEOPLE.match(lower) else "N"
    if letter and (letter in "dPCSZtbDhpRoB" or (letter == "V" and lower.endswith("ed"))):
        return letter
    return "j" if _COMPOUND.match(word) else "N"


@lru_cache(maxsize=20_000)
def _guess(word: str) -> str:
    """The letter of a word in lower case, or of a number, that is in no table: by its ending."""
    if word[0].isdigit():
        return "j" if _ORDINAL.match(word) else "#"
    if "’" in word and (letter := LETTERS.get(word.replace("’", "'"))):
        return letter
    if word.endswith("ly"):
        return "D"
    if word.endswith("ing"):
        return "g"
    if word.endswith("ed"):
        return "v"
    if _PLURAL_PEOPLE.match(word) or _ROLE_ENDING.match(word):
        return "r"
    if word.replace("’", "'").partition("'")[0] in _CONTRACTED:
        return "h"
    return "z" if word.endswith("s") and not word.endswith("ss") else "w"
