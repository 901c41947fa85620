"""Mends the parts of speech that the words beside a word decide, by the rows of `rules/neighbours.py`.

Promises one pass: a word is looked at once, with the letters before it already mended. Rows for single words come
before those for any word.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import compress, count
from typing import NamedTuple

from briefings.parse.row import NeighbourRow
from briefings.parse.rules import cues
from briefings.parse.rules.neighbours import NEIGHBOURS
from briefings.parse.text.inflection import inflect
from briefings.parse.text.lexicon import ALSO_NOUNS, DOCUMENTS

_SETS = {
    "{documents}": DOCUMENTS,
    "{document_verbs}": ALSO_NOUNS & DOCUMENTS,
    "{noun_verbs}": ALSO_NOUNS - DOCUMENTS,
    "{weak}": inflect(cues.WEAK)[0],
}
_PHRASAL, _PHRASAL_CONTINUOUS = inflect(cues.PHRASAL)
_PHRASAL_VERBS = frozenset(form.partition("-")[0] for form in _PHRASAL | _PHRASAL_CONTINUOUS)


_LETTERS = "".join(map(chr, range(33, 127)))
"""All that a letter can be."""


class _Rule(NamedTuple):
    """A row made ready: `after` is each letter that may follow; a pattern is None where the row asks for nothing."""

    letters: str
    words: frozenset[str]
    form: re.Pattern[str] | None
    before: re.Pattern[str] | None
    after: frozenset[str]
    following: re.Pattern[str] | None
    becomes: str


def _prepare(row: NeighbourRow) -> _Rule:
    form, before, following = (re.compile(asked) if asked else None for asked in (row.form, row.before, row.following))
    words = _SETS.get(row.words) or frozenset(row.words.split())
    after = frozenset(filter(re.compile(row.after).match, _LETTERS)) if row.after else frozenset(_LETTERS)
    return _Rule(row.letters, words, form, before, after, following, row.becomes)


_RULES = tuple(_prepare(row) for row in NEIGHBOURS)
_BY_WORD = {
    word: tuple(rule for rule in _RULES if word in rule.words)
    for word in frozenset[str]().union(_PHRASAL_VERBS, *(rule.words for rule in _RULES))
}
"""The rules for single words; a verb with a particle is looked at even where it has none."""

_BY_PAIR = {
    letter + after: rules
    for letter in {letter for rule in _RULES for letter in rule.letters}
    for after in _LETTERS
    if (rules := tuple(rule for rule in _RULES if not rule.words and letter in rule.letters and after in rule.after))
}
"""The rules for any word, by its letter and the letter of the next."""

_AFTER = {
    letter: re.escape("".join(pair[1] for pair in _BY_PAIR if pair[0] == letter))
    for letter in {pair[0] for pair in _BY_PAIR}
}
_PAIR = re.compile("|".join(f"{letter}(?=[{after}])" for letter, after in _AFTER.items()))


def is_phrasal(word: str, following: str) -> bool:
    """Whether a verb of speech and its particle follow each other ("goes on")."""
    verb = f"{word}-{following}".lower()
    return following != "it" and (verb in _PHRASAL or verb in _PHRASAL_CONTINUOUS)


def settle(texts: Sequence[str], letters: Sequence[str]) -> list[str]:
    """The letters of the words of a block, mended."""
    settled = list(letters)
    lowered = list(map(str.lower, texts))
    joined = "".join(letters) + "."
    places = set(compress(count(), map(_BY_WORD.__contains__, lowered)))
    places.update([found.start() for found in _PAIR.finditer(joined)])
    for at in sorted(places):
        word = lowered[at]
        if word in _PHRASAL_VERBS and (phrasal := _find_phrasal(word, texts[at + 1 : at + 2])):
            settled[at] = phrasal
        elif rules := _rules_for(word if word in _BY_WORD else "", joined[at : at + 2]):
            settled[at] = _find_letter(texts, settled, at, rules)
    return settled


@cache
def _rules_for(word: str, pair: str) -> tuple[_Rule, ...]:
    """The rules that may apply to a word of `_BY_WORD`, or to any other, which is empty here, by its letter and the
    next one."""
    letter, after = pair[0], pair[1]
    own = (rule for rule in _BY_WORD.get(word, ()) if after in rule.after and letter in (rule.letters or letter))
    return (*own, *_BY_PAIR.get(pair, ()))


def _find_phrasal(verb: str, following: Sequence[str]) -> str:
    """The letter of a verb with the particle that follows, if it does."""
    both = f"{verb}-{following[0] if following else ''}"
    return "V" if both in _PHRASAL else "G" if both in _PHRASAL_CONTINUOUS else ""


def _find_letter(texts: Sequence[str], letters: Sequence[str], at: int, rules: tuple[_Rule, ...]) -> str:
    """The letter that the first of the rules gives that applies, else the letter that the word has."""
    following = texts[at + 1] if at + 1 < len(texts) else ""
    before = ""
    for rule in rules:
        if rule.before:
            before = before or "." + "".join(letters[max(0, at - 3) : at])
            if not rule.before.search(before):
                continue
        if (rule.form is None or rule.form.match(texts[at])) and (
            rule.following is None or rule.following.match(following)
        ):
            return rule.becomes
    return letters[at]
