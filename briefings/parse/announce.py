"""Reads what one clause announces for one moment: what takes place, of which kind, and what it is called.

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefings.model.article import EventKind
from briefings.parse import titles
from briefings.parse.clauses import Clause
from briefings.parse.tagging import NOMINAL, Tag, Word, is_finite
from briefings.parse.row import EventVerb
from briefings.parse.rules import events as rules


@dataclass(frozen=True, slots=True)
class Announcement:
    """`title` is None where the clause only points to an event told elsewhere ("it", "the session")."""

    title: str | None
    kind: EventKind
    subject: tuple[Word, ...]
    object: tuple[Word, ...]
    rule: str


def _kinds() -> Iterator[tuple[str, EventKind]]:
    for kind, nouns in rules.NOUNS.items():
        for noun in nouns.split():
            yield noun, EventKind(kind)
            yield noun + "s", EventKind(kind)
            if noun.endswith("y"):
                yield noun[:-1] + "ies", EventKind(kind)
            if noun.endswith(("s", "sh", "ch", "x")):
                yield noun + "es", EventKind(kind)


KIND_OF_NOUN = dict(_kinds())
VERB_OF_FORM = {form: row for row in rules.VERBS for form in row.forms.split()}
VERB_OF_PHRASE = {tuple(p.split()): row for row in rules.VERBS for p in row.phrases.split(";") if p.strip()}
PREDICATES = frozenset(rules.PREDICATES.split())
CONTROLS = frozenset(rules.CONTROLS.split())
SCHEDULES = frozenset(rules.SCHEDULES.split())
CLAUSE_VERBS = frozenset(VERB_OF_FORM) | CONTROLS | SCHEDULES | {p[0] for p in VERB_OF_PHRASE}
"""The forms that can be the verb of a clause, besides auxiliaries."""


def kind_of(words: Sequence[Word]) -> EventKind | None:
    """The kind of event that a noun phrase names, told by its head: the last word before a preposition."""
    head = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.SUB) or w.low == ","), len(words))
    for word in reversed(words[:head]):
        if word.low in KIND_OF_NOUN:
            return KIND_OF_NOUN[word.low]
    return None
