"""Reads text into words, each with the letter of its part of speech that the rules about speakers are written in.

Promises offsets into the text and one pass over it. A stretch between quotation marks is one word, "Q". The letters
are explained in `rules/attributions.py`.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from briefings.parse.inflection import inflect
from briefings.parse.lexicon import ALSO_NOUNS, DOCUMENTS, LETTERS, TITLES, Vocabulary, find_letter
from briefings.parse.marks import Stretch
from briefings.parse.rules import cues, grammar
from briefings.parse.rules.abbreviations import NEVER_FINAL, SELDOM_FINAL


class Word(NamedTuple):
    """A word, a sign or a stretch, and where it stands. `letter` is its part of speech."""

    text: str
    start: int
    end: int
    letter: str


_WORD = re.compile(
    r"(?P<aside>\([^()\n]{0,160}\)|\[[^\[\]\n]{0,160}\])|(?P<word>[^\W_]+(?:[.’'&@/-][^\W_]+)*\.?)"
    r"|(?P<own>['’](?!\w))|(?P<dash>[—–―]|--+|(?<=\s)-(?=\s))|(?P<sign>[,;.?!…&(]|:(?!\d))"
)
_GOES_ON = re.compile(r"[,;:]|\s[a-z]")
_SENTENCE_END = frozenset(".?!…")
_ABBREVIATIONS = frozenset(f"{NEVER_FINAL} {SELDOM_FINAL}".split()) - {"no", "so"}
_WORKER = re.compile(r"\w{3}(?:er|or|ist|ian|eer|man)$")
"""What a word ends in that tells a trade when a name follows ("cheesemonger Ann Abel")."""

_PARTIES = frozenset(grammar.PARTIES.split())
_QUANTIFIERS = frozenset(grammar.QUANTIFIERS.split())
_WEAK = inflect(cues.WEAK)[0]
_PHRASAL, _PHRASAL_CONTINUOUS = inflect(cues.PHRASAL)
_PHRASAL_VERBS = frozenset(form.partition("-")[0] for form in _PHRASAL | _PHRASAL_CONTINUOUS)


def read_words(text: str, start: int, end: int, stretches: Iterable[Stretch], known: Vocabulary) -> list[Word]:
    """The words of `text[start:end]`. `known`: the article's vocabulary."""
    words: list[Word] = []
    at = start
    for stretch in stretches:
        words += _read_plain(text, at, stretch.outer_start, known, words)
        words.append(Word("", stretch.start, stretch.end, _letter_of_stretch(text, stretch)))
        at = stretch.outer_end
    words += _read_plain(text, at, end, known, words)
    return _settle_all(words)


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
                words.append(Word(word, match.start(), match.end(), find_letter(word, first, known)))
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
        return [Word(stem if stem.lower() in LETTERS else word, start, end, find_letter(stem, first, known))]
    return [Word(stem, start, end - 1, find_letter(stem, first, known)), Word(".", end - 1, end, ".")]


def _split_possessive(word: str, start: int, first: bool, known: Vocabulary) -> list[Word]:
    """A word in 's, apart from it; after a pronoun it is a verb ("he's")."""
    end, stem = start + len(word), word[:-2]
    letter = find_letter(stem, first, known) if stem else "w"
    if letter == "D":
        return [Word(word, start, end, "j")]
    return [Word(stem, start, end - 2, letter), Word(word[-2:], end - 2, end, "A" if letter in "hRSZD" else "s")]


def _settle_all(words: list[Word]) -> list[Word]:
    """The words with the letters mended that depend on the words beside them: "the report", "a call" are nouns."""
    letters = ["."] + [word.letter for word in words] + [".", "."]
    settled = list(words)
    for at, word in enumerate(words):
        if word.letter == "T" and _is_bare_name(words, at):
            letters[at + 1] = "N"
            settled[at] = word._replace(letter="N")
            continue
        if word.letter not in "VLdrgGPw" and word.text not in _PHRASAL_VERBS:
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
    if text in TITLES or text in _PARTIES or text.endswith("s") or words[at].text.isupper():
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
    if (phrasal := f"{text}-{following}") in _PHRASAL:
        return "V"
    if phrasal in _PHRASAL_CONTINUOUS:
        return "G"
    if text in _QUANTIFIERS and (after[0] in "PRAB" or (after[0] in "VL" and following not in ALSO_NOUNS)):
        return "r"
    if text in ("named", "called") and before[-1] in "rm" and after[:1] == "N":
        return ","
    if text in ("others", "another") and after[:1] == ",":
        return "r"
    if word.letter == "r" and before[-1] == "N" and after[0] in "dp" and text.endswith("s"):
        return "v"
    if text == "general" and after[:1] in "wzrm":
        return "j"
    if word.letter in "gG" and before[-1] in "dps" and after[0] not in "dphoN":
        return "m" if text in DOCUMENTS else "w"
    if word.letter == "w" and after[0] == "N" and _WORKER.search(text):
        return "r"
    if text == "per" and after[0] in "dN":
        return "K"
    if word.letter not in "VL":
        return word.letter
    if text in _WEAK and after[0] in "tdpwzgjr#v" and not ("Q" in before or "q" in before):
        return "v"
    is_document = text in DOCUMENTS
    if text in ALSO_NOUNS and (
        before[-1] in "dpsjP#" or after[0] == "s" or (is_document and not _is_verb(before[-1], after[0]))
    ):
        return "m" if is_document else "w"
    return word.letter


def _is_verb(before: str, after: str) -> bool:
    """Whether a word that is a noun too ("reports") is a verb between words of these letters."""
    return before in "NThDAtCR" and after in "SQq:,NTdphoDP"
