"""Reads what one clause announces for one date: what takes place, of which kind, and what it is called.

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefings.model.article import EventKind
from briefings.parse import titles
from briefings.parse.clauses import Clause
from briefings.parse.predicates import PREDICATES, SCHEDULES, Predicate, find_predicate
from briefings.parse.row import EventVerb
from briefings.parse.rules import events as rules
from briefings.parse.tagging import NOMINAL, Tag, Word

Phrase = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Announcement:
    """`title` is empty where the clause only points to an event told elsewhere ("it"). `subject` and `object` are the
    phrases that may name who takes part."""

    title: str
    kind: EventKind
    rule: str
    subject: Phrase = ()
    object: Phrase = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A clause, its verb, and the place of the date in its words (their number for a date that stands outside)."""

    text: str
    words: Sequence[Word]
    predicate: Predicate | None
    date_at: int

    @property
    def subject(self) -> Phrase:
        found = titles.subject_phrase(self.predicate.subject) if self.predicate else ()
        return titles.without_determiner(found)

    @property
    def preposition(self) -> str:
        """The small word right before the date."""
        return self.words[self.date_at - 1].low if self.date_at else ""


def _kinds() -> Iterator[tuple[str, EventKind]]:
    for kind, nouns in rules.NOUNS.items():
        for noun in nouns.split():
            yield noun, EventKind(kind)
            yield noun + "s", EventKind(kind)
            if noun.endswith("y"):
                yield noun[:-1] + "ies", EventKind(kind)
            if noun.endswith(("s", "h", "x")):
                yield noun + "es", EventKind(kind)


KIND_OF_NOUN = dict(_kinds())
_CLOSING = frozenset(rules.CLOSING.split())
_MUST = frozenset(rules.MUST.split())
_GIVES = frozenset(["has", "have", "had", "gives", "give", "given", "gave"])


def kind_of(words: Sequence[Word]) -> EventKind | None:
    """The kind of event that a noun phrase names, told by its head: the last noun of an event before a preposition."""
    head = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.SUB, Tag.TO)), len(words))
    return next((KIND_OF_NOUN[w.low] for w in reversed(words[:head]) if w.low in KIND_OF_NOUN), None)


def announce(text: str, clause: Clause, date_at: int) -> Announcement | None:
    """What the clause announces for the date at `clause.words[date_at]`. None if it announces nothing."""
    reading = Reading(text, clause.words, find_predicate(clause), date_at)
    return next((found for read in _READERS if (found := read(reading))), None)


def _read_modified(reading: Reading) -> Announcement | None:
    """\"The Jan. 10 talks\", \"Saturday's winter market\"."""
    after = reading.words[reading.date_at + 1 :]
    start = next((i for i, w in enumerate(after[:3]) if w.low not in ("'", "’", "s", "-")), 3)
    if start >= len(after) or after[start].tag not in NOMINAL or reading.preposition in ("on", "by", "until"):
        return None
    noun = titles.phrase(after, start)
    kind = kind_of(noun)
    return kind and _named(reading, noun, kind, "a date before its noun")


def _read_until(reading: Reading) -> Announcement | None:
    """\"The counties have until March 1 to object\"."""
    p, words = reading.predicate, reading.words
    if not p or reading.preposition not in ("until", "till") or not {w.low for w in words[: p.at + 1]} & _GIVES:
        return None
    after = words[reading.date_at + 1 :]
    to = next((i for i, w in enumerate(after[:4]) if w.tag is Tag.TO), -1)
    if to < 0:
        return None
    task = titles.show(reading.text, titles.phrase(after, to + 1))
    title = f"Deadline for {titles.show(reading.text, reading.subject)} to {task}"
    return Announcement(title, EventKind.DEADLINE, "until when something can be done", reading.subject)


def _read_must(reading: Reading) -> Announcement | None:
    """\"Written motions must be filed by Friday\"."""
    p, words = reading.predicate, reading.words
    if not p or reading.preposition not in ("by", "before", "than") or not {w.low for w in words[: p.at + 1]} & _MUST:
        return None
    title = f"Deadline for {titles.show(reading.text, reading.subject)}"
    if not p.is_passive:
        begin = p.at - 1 if words[p.at - 1].low == "be" else p.at
        title += " to " + titles.show(reading.text, titles.trim(words[begin : reading.date_at]))
    return Announcement(title, EventKind.DEADLINE, "by when something must be done", reading.subject)


def _read_scheduled(reading: Reading) -> Announcement | None:
    """\"The hearing is set for Monday\", \"The judge set a hearing for Monday\"."""
    p = reading.predicate
    if not p:
        return None
    verb = reading.words[p.at].low
    if verb in SCHEDULES and not p.is_passive:
        found = _event_phrase(reading.words[p.at + 1 :])
        return found and _named(reading, found, kind_of(found), f"somebody {verb} it")
    if verb in PREDICATES and reading.subject:
        return _named(reading, reading.subject, kind_of(reading.subject), f"it is {verb}")
    return None


def _read_row(reading: Reading) -> Announcement | None:
    """The verb has a row in the tables."""
    p = reading.predicate
    if not p or not p.row or not p.is_future:
        return None
    rest = _without_dates(reading.words[p.at + p.length :])
    verb = " ".join(w.low for w in reading.words[p.at : p.at + p.length])
    return fill(reading.text, p.row, reading.subject, rest, verb, p.is_passive)


def _read_future(reading: Reading) -> Announcement | None:
    """Any other verb that lies ahead: \"The tram will carry passengers from Sunday\"."""
    p = reading.predicate
    if not p or not p.is_future or p.at == len(reading.words) or not reading.subject:
        return None
    if p.subject and p.subject[0].tag is Tag.PRON:
        return None
    words = reading.words
    if not any(w.low in _AHEAD for w in words[: p.at]):
        return None
    begin = p.at - 1 if words[p.at - 1].low == "be" else p.at
    rest = _without_dates(words[begin:])
    done = titles.trim((*rest[:1], *titles.phrase(rest, 1)))
    title = f"{titles.show(reading.text, reading.subject)} to {titles.show(reading.text, done)}"
    return Announcement(title, EventKind.OTHER, "something lies ahead", reading.subject)


_AHEAD = frozenset(
    [
        "will",
        "would",
        "may",
        "might",
        "could",
        "shall",
        "should",
        "to",
        "won't",
        "it'll",
        "they'll",
        "he'll",
        "she'll",
        "we'll",
    ]
)


def _read_noun(reading: Reading) -> Announcement | None:
    """The date stands right after the event: \"a second debate, on Oct. 12\"."""
    before = list(reading.words[: reading.date_at])
    while before and (before[-1].tag in (Tag.PREP, Tag.DATE, Tag.PUNCT) or before[-1].low in PREDICATES):
        before.pop()
    end = len(before)
    for start in range(end - 1, max(-1, end - 14), -1):
        if before[start].low not in KIND_OF_NOUN:
            if before[start].tag not in (*NOMINAL, Tag.DET, Tag.PREP, Tag.ADV) and before[start].low not in "'’\"“”":
                return None
            continue
        begin = start
        while begin and before[begin - 1].tag in (Tag.NAME, Tag.WORD, Tag.ADV):
            begin -= 1
        noun = titles.trim(before[begin:end])
        return _named(reading, noun, KIND_OF_NOUN[before[start].low], "a date after its noun")
    return None


_READERS: tuple[Callable[[Reading], Announcement | None], ...] = (
    _read_modified,
    _read_until,
    _read_must,
    _read_scheduled,
    _read_row,
    _read_future,
    _read_noun,
)


def _named(reading: Reading, noun: Phrase, kind: EventKind | None, rule: str) -> Announcement:
    """An event that a noun phrase names; a pronoun leaves the title to the sentence before."""
    noun = titles.without_determiner(noun)
    title = "" if not noun or noun[0].tag is Tag.PRON else titles.show(reading.text, noun)
    return Announcement(title, kind or EventKind.OTHER, rule, reading.subject, noun)


def _event_phrase(words: Sequence[Word]) -> Phrase:
    """The first noun phrase of the words that names an event."""
    for start, word in enumerate(words):
        opens = not start or words[start - 1].tag not in (*NOMINAL, Tag.DET, Tag.ADV)
        if opens and word.tag in (*NOMINAL, Tag.DET, Tag.ADV):
            found = titles.phrase(words, start)
            if kind_of(found):
                return found
    return ()


def _without_dates(words: Sequence[Word]) -> Sequence[Word]:
    """The words but for the dates and what leads to them."""
    kept: list[Word] = []
    for word in words:
        if word.tag is Tag.DATE:
            while kept and kept[-1].low in ("on", "at", "in", "from", "by", "for", "until", "of", ",", "the"):
                kept.pop()
        else:
            kept.append(word)
    return kept


def fill(text: str, row: EventVerb, subject: Phrase, rest: Sequence[Word], verb: str, passive: bool) -> Announcement:
    """What a row of the tables makes of a subject, its verb and what follows."""
    goal = titles.phrase(rest, 0) if rest and rest[0].tag in (*NOMINAL, Tag.DET, Tag.ADV) else ()
    goal = titles.without_determiner(goal)
    tail = (
        titles.trim_right((rest[0], *titles.phrase(rest, 1))) if rest and rest[0].tag in (Tag.PREP, Tag.SUB) else goal
    )
    named = subject and subject[0].tag is not Tag.PRON
    template = row.passive if passive else row.title if goal or ("{rest}" in row.title and tail) else row.bare
    title = template.format(
        subject=titles.show(text, subject) if named else "",
        object=titles.show(text, goal),
        rest=titles.show(text, tail),
        parties=titles.join_parties(text, subject) if named else "",
        owner=titles.owner(text, subject) if named else "",
        holder=titles.join_parties(text, subject) if named else "",
        verb=verb,
    )
    done = goal if "{object}" in template else subject
    kind = kind_of(done) if row.kind in ("other", "release") else None
    if row.name.startswith("something closes") and _CLOSING & {w.low for w in subject}:
        kind = EventKind.DEADLINE
    return Announcement(" ".join(title.split()), kind or EventKind(row.kind), row.name, subject, goal)
