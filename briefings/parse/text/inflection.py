"""Makes the forms of the verbs and nouns in the tables: English inflection, nothing else."""

import re
from collections.abc import Iterable, Iterator

from briefings.parse.row import VerbRow

_DOUBLED = re.compile(
    r"(?:quip|sum|chip|snap|grin|rip|slam|dub|brag|pan|plan|admit|beg|blog|sob|shrug|nag|chat|jot|rebut|fret|commit|tag|refer|infer|confer|defer|prefer|transfer|scrap|drop|put)$"
)

_MAY_DOUBLE = re.compile(r"[^aeiou][aeo]l$")
"""Verbs that British English writes with "ll" ("labelled"), American English does not."""


def inflect(rows: Iterable[VerbRow]) -> tuple[frozenset[str], frozenset[str]]:
    """All finite forms and participles of past, and all forms in -ing, of the verbs of some rows."""
    return forms_of(entry for row in rows for entry in row.verbs.split())


def forms_of(verbs: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The same of some verbs, written as in a row."""
    finite: set[str] = set()
    continuous: set[str] = set()
    for entry in verbs:
        verb, *past = entry.split(":")
        head, dash, tail = verb.partition("-")
        finite |= {verb, *past, _add_s(head) + dash + tail}
        if not past:
            finite.add(_add_ed(head) + dash + tail)
        continuous.add(_add_ing(head) + dash + tail)
        if _MAY_DOUBLE.search(head):
            finite.add(f"{head}led")
            continuous.add(f"{head}ling")
    return frozenset(finite), frozenset(continuous)


def _add_s(verb: str) -> str:
    if re.search(r"(?:s|sh|ch|x|z|o)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


def _add_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if _DOUBLED.match(verb):
        return verb + verb[-1] + "ed"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def _add_ing(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return verb[:-1] + "ing"
    if _DOUBLED.match(verb) or verb == "begin":
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
