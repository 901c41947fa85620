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


LONGEST_NAME = 5
"""Words of a line that names what is listed below it."""

_COMING = frozenset("upcoming forthcoming coming next more further our all future the these".split())
_UNTELLING = frozenset(
    """events event dates date calendar diary agenda schedule timetable programme program listings listing what's what
    is on when where times places venues locations sessions details key this week month up at and for your
    save the""".split()
)
"""Words that tell nothing of what is on."""

_SAYING = frozenset("is are was were will would has have had be to that who which says said".split())
_INSIDE = frozenset("the a an with your our".split())
"""Words of a line that is no bare noun, whose plural is its own: "Meet the riggers"."""

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


def name_lines(text: str, span: Span) -> Told | None:
    """What a short line without a verb says that each of the lines below it is: "Swim" of "Upcoming swims", "Meet the
    engineers". None if it only says that something is on: "Upcoming events", "What's on"."""
    words = text[span.start : span.end].strip("#*_ ").split()
    while words and words[0].lower() in _COMING:
        words = words[1:]
    low = [word.lower().replace("’", "'") for word in words]
    is_mark = bool(words) and not words[-1][-1:].isalpha()
    if not 0 < len(words) <= LONGEST_NAME or is_mark or _UNTELLING.issuperset(low) or not _SAYING.isdisjoint(low):
        return None
    if not words[-1].islower() and len(words) < 2 and not low[-1].endswith("s"):
        return None  # "Penn"
    if _INSIDE.isdisjoint(low) and low[-1].endswith("s") and not low[-1].endswith(("ss", "'s", "news")):
        words[-1] = _one_of(words[-1])
    kind = EventKind.MEETING if low[0] == "meet" else EventKind.OTHER
    return titles.capitalise(" ".join(words)), kind


def _one_of(plural: str) -> str:
    """The singular of a noun: "walk", "surgery", "class"."""
    if plural.endswith("ies"):
        return f"{plural[:-3]}y"
    return plural[: -2 if plural.endswith(("sses", "shes", "ches", "xes")) else -1]


def _find_noun(reader: Reader, span: Span) -> Told | None:
    """The first noun of some words that names an event: "Notice is given of the annual meeting of the Tide Trust"."""
    for clause in reader.split(span, ()):
        for at, word in enumerate(clause.words):
            words = phrases.find_phrase(clause.words, at) if word.tag is Tag.DET else ()
            if kind := kind_of(words):
                return titles.show(reader.text, phrases.drop_determiner(words)), kind
    return None
