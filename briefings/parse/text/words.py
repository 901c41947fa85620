"""Reads text into words, each with the letter of its part of speech that the rules about speakers are written in.

Promises offsets into the text and one pass over it. A stretch between quotation marks is one word, "Q". The letters
are explained in `rules/letters.py`.
"""

import itertools
import re
from collections.abc import Iterable
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from briefings.parse.rules import grammar, roles
from briefings.parse.rules.abbreviations import NEVER_FINAL, OFFICES_FIRST, SELDOM_FINAL, SENTENCE_STARTERS
from briefings.parse.text.lexicon import ABBREVIATED_TITLES, LETTERS, Vocabulary, find_letter, guess_letter
from briefings.parse.text.marks import Stretch
from briefings.parse.text.neighbours import is_phrasal, settle


class Word(NamedTuple):
    """A word, a sign or a stretch, and where it stands. `letter` is its part of speech. A word that is no part of a
    noun phrase is a phrase of its own (see `phrases.NounPhrase`), hence the properties."""

    text: str
    start: int
    end: int
    letter: str

    @property
    def words(self) -> tuple["Word", ...]:
        return (self,)

    @property
    def name(self) -> tuple["Word", ...]:
        return (self,) if self.letter == "N" else ()

    @property
    def role(self) -> tuple["Word", ...]:
        return ()

    @property
    def owner(self) -> None:
        return None

    @property
    def head(self) -> str:
        return self.text.lower()


_word = partial(tuple.__new__, Word)
"""A word from a tuple of its parts; a call of the class, for each word of an article, takes twice as long."""

_ALONE = r"(?![\w.’'&@/-]|–[A-Z][a-z])"
"""Behind letters that no other word, number or stop is joined to."""

_WORD = re.compile(
    rf"(?P<plain>[a-z]++{_ALONE}(?: [a-z]++{_ALONE})*+)|(?P<capital>[A-Z][a-z]*+{_ALONE})"
    r"|(?P<word>\d{1,3}(?:,\d{3})+(?!\w|\.\d)|@\w+|[^\W_]+(?:(?:[.’'&@/-]|\.-)[^\W_]+|(?<=[a-z])–(?=[A-Z][a-z])[^\W_]+)*\.?)"
    r"|(?P<aside>\([^()\n]{0,160}\)|\[[^\[\]\n]{0,160}\])"
    r"|(?P<own>['’](?!\w))|(?P<dash>[—–―]|--+|(?<=\s)-(?=\s))|(?P<sign>[,;.?!…&(]|:(?!\d))"
)
"""A word, a sign, or several plain words in a row, which most of a text consists of."""

_DOUBTFUL = re.compile("T|w(?=N)")
"""Letters of an office that may be a surname, and of a common noun that may be the first word of a name."""

_GIVEN = re.compile(
    "[TAmrP](?:(?<=T)(?=N)|(?<=P)(?=N+[VLB])|(?<=[VrT]P)(?=N)|(?:(?<=^.)|(?<=[.:QqC].))(?:(?<=A)(?=N+[,VLB])|(?<=m)(?=N)|(?<=r)(?=N+(?![NC,]))))"
)
"""Letters of an office that may be a given name, and of other such words that begin a sentence."""

_ROLE = re.compile("[jwz](?:(?:(?<=[Qq]V.)|(?<=[Qq],V.))[jwz]{0,2}(?=NN)|(?<=j)(?=NN(?![NTrmwzxj&s])))")
"""Letters of words that tell what somebody is, known or not: between "said" and a name; of school years."""

_SMALL_SURNAME = re.compile("[BRSZ](?<=[VA]N.)(?=[,.])")
"""Letters of a small word that ends a name behind its verb ("said Peter Were,")."""

_TITLED = re.compile("[NDPjwx](?=NN(?![NTrmwzxj&]))")
"""Letters of a word before a full name, which may be a title."""

_REPORTS = re.compile("Q(?:(?<=^.)|(?<=[.q:].))(?:v(?=[NTdh])|(?:h|d?[jwzrm]{0,2}[rTN][TN]{0,4})D?[vz](?=[.,]|$))")
"""Letters of a verb that reports speech by its place, known or not ("“It leaks,” carped Mara Quill.")."""

_PARTICLE = re.compile("[VG][PDbC]")
_GOES_ON = re.compile(r"[,;:]|\s[a-z]")
_NUMBER = re.compile(r"\s?\d")
_STARTS = re.compile(rf"\s(?=[A-Z])(?i:{'|'.join(SENTENCE_STARTERS.split())}|mrs?|ms|messrs)\b")
_OFFICE_STARTS = re.compile(rf"\s(?=[A-Z])(?i:{'|'.join(OFFICES_FIRST.split())})\b")
_QUOTATION_STARTS = re.compile(r"\s[\"“‘'][A-Z][\w’']*(?:,? [\w’'-]+){3}")
"""Speech of so many words, which follows an abbreviation only where that ends its sentence."""

_SENTENCE_END = frozenset(".?!…")
_ABBREVIATIONS = frozenset(f"{NEVER_FINAL} {SELDOM_FINAL}".split()) - {"no", "so"}
_SELDOM_FINAL = frozenset(SELDOM_FINAL.split())
_PARTIES = frozenset(grammar.PARTIES.split())
_SENT = frozenset(roles.SENT.split())
_GIVEN_NAMES = frozenset(roles.GIVEN_NAMES.split())
_WORKERS = frozenset(roles.WORKERS.split())
_FORMER = frozenset(roles.FORMER.split())
_OFFICES = frozenset(roles.OFFICES.split())
_SCHOOL_YEARS = frozenset(roles.SCHOOL_YEARS.split())
_CAPITAL_TITLES = frozenset(roles.CAPITAL_TITLES.split())
_BODIES = frozenset(f"{roles.ORGANISATION_WORDS} {roles.GROUPS}".split())
_RANKS = frozenset(roles.RANKS.split())


def read_words(text: str, start: int, end: int, stretches: Iterable[Stretch], known: Vocabulary) -> list[Word]:
    """The words of `text[start:end]`. `known`: the article's vocabulary."""
    words: list[Word] = []
    at = start
    for stretch in stretches:
        words += _read_plain(text, at, stretch.outer_start, known, words)
        words.append(Word("", stretch.start, stretch.end, _letter_of_stretch(text, stretch)))
        at = stretch.outer_end
    words += _read_plain(text, at, end, known, words)
    return _mend(words, {word.start for word in words if word.letter == "Q" and text[word.end - 1] in ",?!"})


def _letter_of_stretch(text: str, stretch: Stretch) -> str:
    return "q" if text[max(stretch.start, stretch.end - 1) : stretch.end] == "." else "Q"


def _read_plain(text: str, start: int, end: int, known: Vocabulary, before: list[Word]) -> list[Word]:
    words: list[Word] = []
    first = not before or before[-1].letter in ".:q"
    for match in _WORD.finditer(text, start, end):
        kind, word = match.lastgroup, match[0]
        begin, stop = match.span()
        if kind == "plain":
            for one in word.split(" "):
                stop = begin + len(one)
                words.append(_word((one, begin, stop, guess_letter(one))))
                begin = stop + 1
            first = False
        elif kind == "capital":
            words.append(_word((word, begin, stop, find_letter(word, first, known))))
            first = False
        elif kind == "word":
            last = word[-1]
            if last == ".":
                after = text[stop : min(end, stop + 12)]
                if not after.strip() and (starts := _QUOTATION_STARTS.match(text, stop, stop + 60)):
                    after = starts[0]
                words += _split_stop(word, begin, first, known, after)
                first = words[-1].letter == "."
                continue
            if last in "sS" and word[-2:-1] in ("'", "’"):
                words += _split_possessive(word, begin, first, known)
            elif word[0].isupper():
                words.append(_word((word, begin, stop, find_letter(word, first, known))))
            else:
                words.append(_word((word, begin, stop, guess_letter(word))))
            first = False
        elif kind == "sign":
            letter = "." if word in _SENTENCE_END else ";" if word == "(" else word
            words.append(_word((word, begin, stop, letter)))
            first = letter in ".:"
        elif kind == "dash":
            words.append(Word(word, begin, stop, "-"))
        elif kind == "own" and words and words[-1].letter in "NTrmz":
            words.append(Word(word, begin, stop, "s"))
    return words


def _split_stop(word: str, start: int, first: bool, known: Vocabulary, after: str) -> list[Word]:
    """A word that ends in a full stop: an abbreviation with it, any other word apart from it. `after`: the beginning of
    what follows."""
    end, stem = start + len(word), word[:-1]
    if len(stem) == 1 and stem.isalpha():
        return [Word(word, start, end, "N" if stem.isupper() else "w")]
    if stem.lower() == "no" and _NUMBER.match(after):
        return [Word(word, start, end, "N")]
    is_abbreviation = ("." in stem and not stem[0].isdigit()) or stem.lower().rpartition("-")[2] in _ABBREVIATIONS
    starts = _STARTS.match(after) or _QUOTATION_STARTS.match(after)
    starts = starts or (_OFFICE_STARTS.match(after) if stem.lower() in ("a.m", "p.m") else None)
    if is_abbreviation and stem.lower() in _SELDOM_FINAL and starts:
        return [Word(word, start, end, find_letter(stem, first, known)), Word(".", end - 1, end, ".")]
    if is_abbreviation or _GOES_ON.match(after):
        return [Word(stem if stem.lower() in LETTERS else word, start, end, find_letter(stem, first, known))]
    return [Word(stem, start, end - 1, find_letter(stem, first, known)), Word(".", end - 1, end, ".")]


def _split_possessive(word: str, start: int, first: bool, known: Vocabulary) -> list[Word]:
    """A word in 's, apart from it; after a pronoun it is a verb ("he's")."""
    end, stem = start + len(word), word[:-2]
    letter = find_letter(stem, first, known) if stem else "w"
    if letter == "D":
        return [Word(word, start, end, "j")]
    return [Word(stem, start, end - 2, letter), Word(word[-2:], end - 2, end, "A" if letter in "hRSZD" else "s")]


def _mend(words: list[Word], open_ended: set[int]) -> list[Word]:
    """The words with the letters that their neighbours show. `open_ended`: where the stretches begin behind whose comma
    the reporter's sentence goes on."""
    letters = list(map(itemgetter(3), words))
    joined = "".join(letters)
    for found in _DOUBTFUL.finditer(joined):
        at = found.start()
        if _is_bare_name(words, at) if found[0] == "T" else words[at].text[0].isupper():
            letters[at] = "N"
    for found in _GIVEN.finditer(joined):
        if _is_given_name(words, found.start()):
            letters[found.start()] = "N"
    has_full_name = "NN" in joined
    for found in _ROLE.finditer(joined) if has_full_name else ():
        at = found.end() - 1
        if words[at].text.islower() and (found[0] != "j" or words[at].text in _SCHOOL_YEARS):
            letters[at] = "r"
    for found in _SMALL_SURNAME.finditer(joined):
        if words[found.start()].text[0].isupper():
            letters[found.start()] = "N"
    for found in _TITLED.finditer(joined) if has_full_name else ():
        at, last = found.start(), words[found.end() + 1].text
        if words[at].text.lower() not in _CAPITAL_TITLES or last.isupper() or last.lower().rstrip(".") in _BODIES:
            continue
        if words[at].text[0].isupper() or joined[at - 1 : at] == "N":
            letters[at] = "T" if words[at].text[0].isupper() else "r"
    settled = settle(list(map(itemgetter(0), words)), letters)
    for found in _REPORTS.finditer("".join(settled)) if open_ended else ():
        at = found.end() - 1
        if words[found.start()].start in open_ended and words[at].text.endswith(("ed", "s")):
            settled[at] = "V"
    pairs = zip(words, settled, strict=True)
    mended = [word if word.letter == letter else _word((*word[:3], letter)) for word, letter in pairs]
    # From the last on, so that the numbers of the words before it stay.
    for found in reversed(list(_PARTICLE.finditer("".join(settled)))):
        verb, particle = mended[found.start() : found.end()]
        goes_on = [w.text for w in mended[found.end() : found.end() + 2]]
        if verb.letter == "V" and goes_on[:1] == ["to"] and goes_on[-1] in ("say", "add", "call"):
            mended[found.start()] = verb._replace(letter="A")
        elif is_phrasal(verb.text, particle.text):
            phrasal = Word(f"{verb.text} {particle.text}", verb.start, particle.end, verb.letter)
            mended[found.start() : found.end()] = [phrasal]
    return mended


def _is_given_name(words: list[Word], at: int) -> bool:
    """Whether a word before a name is a given name that looks like another word (Dean, Will, Per, Page, Anders)."""
    word = words[at]
    text = word.text.lower()
    if not word.text[0].isupper() or word.text.isupper():
        return False
    if word.letter == "T":
        has_title = at > 0 and words[at - 1].letter in "rT" and words[at - 1].text.lower() not in _RANKS
        has_stop = word.end - word.start > len(word.text)  # "Del. Quill", a delegate
        is_given = has_title or text not in _OFFICES or _has_other_work(words, at + 2)
        return text in _GIVEN_NAMES and is_given and not has_stop
    if word.letter == "r":
        return text not in LETTERS
    return text == {"A": "will", "P": "per"}[word.letter] if word.letter in "AP" else not text.endswith("s")


def _has_other_work(words: list[Word], at: int) -> bool:
    """Whether the words from `at` on say that the one named before them is a worker ("Dean Quill, a welder")."""
    if "".join(word.letter for word in words[at : at + 2]) != ",d" or words[at + 1].text not in ("a", "an"):
        return False
    work = {word.text for word in itertools.takewhile(lambda word: word.letter in "jwmr", words[at + 2 : at + 6])}
    return bool(work & _WORKERS) and not work & _FORMER


def _stands_last(words: list[Word], at: int) -> bool:
    """Whether a word ends a name, and nothing that a title is for follows ("Priya Sen said")."""
    return 0 < at < len(words) - 1 and words[at - 1].letter == "N" and words[at + 1].letter in ",.VA"


def _is_in_name(words: list[Word], at: int) -> bool:
    """Whether a word can go on a name or a phrase before it; a month can be a given name."""
    if words[at].letter == "D" and words[at].text[0].isupper():
        return at + 1 < len(words) and words[at + 1].letter == "N"
    return words[at].letter in "NTrmwxj"


def _is_beside_full_name(words: list[Word], at: int) -> bool:
    """Whether a word is all that stands between a full name and the next sign ("Mara Quill, Founder,")."""
    is_alone = at + 1 == len(words) or words[at + 1].letter in ",.;"
    return is_alone and at > 2 and "".join(word.letter for word in words[at - 3 : at]) == "NN,"


def _is_bare_name(words: list[Word], at: int) -> bool:
    """Whether an office with a capital is a surname (Dean, Baker): singular, no determiner before, no name after."""
    text = words[at].text.lower()
    if text in ABBREVIATED_TITLES and words[at].end - words[at].start == len(text):
        return _stands_last(words, at)
    if text in ABBREVIATED_TITLES or text in _PARTIES or text.endswith("s") or words[at].text.isupper():
        return False
    if at + 1 < len(words) and (_is_in_name(words, at + 1) or words[at + 1].text in ("of", "for", "&")):
        return False
    if at and (LETTERS.get(words[at - 1].text.lower()) == "j" or _is_beside_full_name(words, at)):
        return False  # "Managing Director"
    if at + 2 < len(words) and words[at + 1].letter == "C" and words[at + 2].letter in "rT":
        return False
    if text in _SENT and at + 1 < len(words) and words[at + 1].text == "to":
        return False
    first = at
    while first and words[first - 1].letter in "NTj#" and at - first < 6:
        first -= 1
    return not (first and words[first - 1].letter in "dps") and all(
        word.letter == "N" or word.text.lower() in ABBREVIATED_TITLES for word in words[first:at]
    )
