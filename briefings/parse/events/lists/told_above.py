"""What a line or a sentence without a day says is to take place on the day that is told below it.

Promises the title in the article's words, and the kind of event.
"""

import re

from briefings.model.article import EventKind, Span
from briefings.parse.events.announcements.announce import announce
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import event_nouns, kind_of
from briefings.parse.events.clauses.predicates import find_predicate
from briefings.parse.events.clauses.tagging import Tag
from briefings.parse.events.reader import Reader
from briefings.parse.events.wording import titles
from briefings.parse.text.sentences import split_sentences

Told = tuple[str, EventKind]
"""The title of an event and its kind."""


_LEAD = re.compile(
    r"(?:save the dates?|reminder|invitation|notice|coming up|upcoming|event)\s?[:!–—-]\s", re.IGNORECASE
)
"""What a line begins with that only says that something is announced."""


def show_words(text: str, line: Span) -> str:
    """What a line says, as it is printed."""
    return _LEAD.sub("", " ".join(text[line.start : line.end].strip("#*_ ").split()), count=1)


def show_line(reader: Reader, line: Span) -> Told:
    """The same, with the kind of event that it speaks of."""
    kinds = (kind_of(clause.words) for clause in reader.split(line, ()))
    return show_words(reader.text, line), next((kind for kind in kinds if kind), EventKind.OTHER)


def read_announced(reader: Reader, span: Span) -> Told | None:
    """What the first of some sentences announces that announces an event by its noun, or that noun alone."""
    for sentence in split_sentences(reader.text, span.start, span.end):
        announced = read_title(reader, sentence)
        if announced and event_nouns(announced[0]):
            return announced
        if named := _find_noun(reader, sentence):
            return named
    return None


def read_title(reader: Reader, span: Span) -> Told | None:
    """What the first clause of some words announces."""
    clause = next(iter(reader.split(span, ())), None)
    predicate = find_predicate(clause) if clause else None
    if clause is None or predicate is None or not predicate.is_announced:
        return None
    said = announce(reader.text, clause, len(clause.words))
    return (said.title, said.kind) if said and said.title else None


def _find_noun(reader: Reader, span: Span) -> Told | None:
    """The first noun of some words that names an event: "Notice is given of the annual meeting of the Tide Trust"."""
    for clause in reader.split(span, ()):
        for at, word in enumerate(clause.words):
            words = phrases.find_phrase(clause.words, at) if word.tag is Tag.DET else ()
            if kind := kind_of(words):
                return titles.show(reader.text, phrases.drop_determiner(words)), kind
    return None
