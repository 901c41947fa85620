"""Reads what one clause announces for one date: what takes place, of which kind, and what it is called.

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

import calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefings.model.article import EventKind
from briefings.parse import titles
from briefings.parse.certainty import is_changed
from briefings.parse.clauses import NARROWING, Clause, last_phrase
from briefings.parse.event_nouns import KIND_OF_NOUN, kind_of
from briefings.parse.predicates import PREDICATES, SCHEDULES, Predicate, find_predicate
from briefings.parse.row import EventVerb
from briefings.parse.rules import events as rules
from briefings.parse.tagging import NOMINAL, Tag, Word
from briefings.parse.titles import Phrase


@dataclass(frozen=True, slots=True)
class Announcement:
    """`title` is empty where the clause only points to an event told elsewhere ("it"). `subject` and `object` are the
    phrases that name who takes part, `event` the phrase that names the event; `place` is where a visit goes."""

    title: str
    kind: EventKind
    rule: str
    subject: Phrase = ()
    object: Phrase = ()
    event: Phrase = ()
    place: Phrase = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A clause, its verb, and the place of the date in its words (their number for a date that stands outside).
    `antecedent` is what a pronoun as the subject stands for."""

    text: str
    words: Sequence[Word]
    predicate: Predicate | None
    date_at: int
    antecedent: Phrase = ()

    @property
    def subject(self) -> Phrase:
        """Who or what the clause is about."""
        found = titles.subject_phrase(self.predicate.subject) if self.predicate else ()
        if len(found) == 1 and found[0].low in _POINTING:
            found = _persons(self.antecedent) if found[0].low in ("he", "she") else self.antecedent
        return titles.without_determiner(found)

    @property
    def people(self) -> str:
        """The subject as a title shows it, with a name in place of "his" or "their"."""
        return titles.owned(self.text, _persons(self.antecedent), self.subject)

    @property
    def preposition(self) -> str:
        """The small word right before the date."""
        return self.words[self.date_at - 1].low if self.date_at else ""

    def has_before_verb(self, words: frozenset[str]) -> bool:
        """Whether one of the words stands in the clause up to its verb."""
        return bool(self.predicate) and any(w.low in words for w in self.words[: self.predicate.at + 1])


_POINTING = frozenset("it they he she this that these those".split())
_CLOSING = frozenset(rules.CLOSING.split())
_CAN = frozenset({"can", "may"})
CLOSES = "something closes to those who could take part"
"""The rule of what ends, which a range's end is told by."""

_MUST = frozenset(rules.MUST.split())
_GIVES = frozenset("has have had gives give given gave".split())
_AHEAD = frozenset("will would may might could shall should to won't it'll they'll he'll she'll we'll".split())
_PERIODS = frozenset(name.lower() for name in calendar.month_name if name)
_OPENS_OBJECT = (*NOMINAL, Tag.DET, Tag.ADV, Tag.DATE)
_NO_OBJECT = (Tag.PREP, Tag.DATE, Tag.PUNCT, Tag.ADV)
_INSIDE = (Tag.NAME, Tag.WORD, Tag.DET, Tag.PREP, Tag.ADV)
_BEGINNING = frozenset("begin begins start starts".split())
_NOT_EVENTS = frozenset(rules.NOT_EVENTS.split())
_DATE_LEADS = frozenset("on at in from by for until of , the starting beginning late early".split())


def _persons(words: Phrase) -> Phrase:
    """The name that a phrase begins with: "Ada Brook" of "Ada Brook's new album"."""
    end = next((i for i, w in enumerate(words) if w.tag is not Tag.NAME), len(words))
    return words[:end] or words


def announce(text: str, clause: Clause, date_at: int, antecedent: Phrase = ()) -> Announcement | None:
    """What the clause announces for the date at `clause.words[date_at]`. None if it announces nothing. `antecedent`
    is what a pronoun stands for. A date inside the verb ("agreed on Monday to meet") is not when it takes place."""
    reading = Reading(text, clause.words, find_predicate(clause), date_at, antecedent)
    if _NOT_EVENTS & {w.low for w in reading.subject[-1:]}:
        return None
    told = reading.predicate is not None and clause.finite < date_at < reading.predicate.at
    readers = _READERS[:1] if told or is_owner(clause.words, date_at) else _READERS
    return next((found for read in readers if (found := read(reading))), None)


def is_owner(words: Sequence[Word], date_at: int) -> bool:
    """Whether the date stands in the possessive: "Tuesday's debate"."""
    return date_at + 1 < len(words) and words[date_at + 1].low == "'s"


def _read_modified(reading: Reading) -> Announcement | None:
    """\"The Jan. 10 talks\", \"Saturday's winter market\"."""
    after = reading.words[reading.date_at + 1 :]
    start = next((i for i, w in enumerate(after[:2]) if w.low not in ("'s", "-")), 2)
    if start >= len(after) or after[start].tag not in NOMINAL or reading.preposition in ("on", "by", "until"):
        return None
    noun = titles.phrase(after, start)
    kind = kind_of(noun)
    if start and not _looks_ahead(reading):
        return None
    return kind and _named(reading, noun, kind, "a date before its noun")


def _looks_ahead(reading: Reading) -> bool:
    """Whether "Wednesday's ruling" is told as one to come."""
    p = reading.predicate
    if reading.preposition in ("before", "for", "of", "until") or not p or p.is_announced:
        return True
    return is_changed(" ".join(w.low for w in reading.words))


def _read_participle(reading: Reading) -> Announcement | None:
    """ "The investor day, scheduled for Dec. 5 in Vessel, ..."."""
    before = reading.words[: reading.date_at]
    at = len(before) - 1
    while at >= 0 and (
        before[at].tag in (Tag.PREP, Tag.ADV, Tag.TO) or before[at].low in ("take", "place", "begin", "start")
    ):
        at -= 1
    is_main = reading.predicate is not None and at <= reading.predicate.at
    if at < 1 or before[at].low not in PREDICATES or (is_main and before[at - 1].low != ","):
        return None
    noun = last_phrase(titles.trim(before[:at]), NARROWING)
    inner = next((i for i in reversed(range(len(noun))) if noun[i].tag is Tag.PREP), -1) + 1
    named = noun if kind_of(noun) else noun[inner:]
    kind = kind_of(named)
    return kind and _named(reading, named, kind, f"something {before[at].low} for a date")


def _read_occasion(reading: Reading) -> Announcement | None:
    """ "Will present the map at a press briefing on March 30": the occasion, unless the verb is one of its own."""
    p = reading.predicate
    if not p or not p.is_future or (p.row and p.row.kind in ("meeting", "vote")):
        return None
    before = reading.words[p.at : reading.date_at]
    while before and before[-1].tag in (Tag.PREP, Tag.PUNCT, Tag.DATE):
        before = before[:-1]
    at = next((i for i in reversed(range(len(before))) if before[i].low in ("at", "in", "during")), -1)
    noun = titles.phrase(before, at + 1) if at >= 0 else ()
    if kind_of(noun) is not EventKind.MEETING or noun[-1] is not before[-1] or noun[0].tag is not Tag.DET:
        return None
    return _named(reading, noun, EventKind.MEETING, "the occasion of something")


def _read_until(reading: Reading) -> Announcement | None:
    """\"The counties have until March 1 to object\"."""
    if reading.preposition not in ("until", "till") or not reading.has_before_verb(_GIVES):
        return None
    after = reading.words[reading.date_at + 1 :]
    to = next((i for i, w in enumerate(after[:4]) if w.tag is Tag.TO), -1)
    if to < 0:
        return None
    task = titles.show(reading.text, titles.phrase(after, to + 1))
    title = f"Deadline for {reading.people} to {task}"
    return Announcement(title, EventKind.DEADLINE, "until when something can be done", reading.subject)


def _read_must(reading: Reading) -> Announcement | None:
    """\"Written motions must be filed by Friday\"."""
    p, words = reading.predicate, reading.words
    must = reading.preposition in ("by", "before", "than") and reading.has_before_verb(_MUST)
    can = reading.preposition in ("until", "till") and p and p.at and words[p.at - 1].low in ("can", "may", "be")
    if not p or (not must and not (can and reading.has_before_verb(_CAN))):
        return None
    begin = p.at - 1 if words[p.at - 1].low == "be" else p.at
    task = titles.show(reading.text, titles.trim(words[begin : reading.date_at]))
    title = f"Deadline for {reading.people} to {task}"
    return Announcement(title, EventKind.DEADLINE, "by when something must be done", reading.subject)


def _read_scheduled(reading: Reading) -> Announcement | None:
    """\"The hearing is set for Monday\", \"The judge set a hearing for Monday\"."""
    p = reading.predicate
    if not p:
        return None
    verb = reading.words[p.at].low
    after = reading.words[p.at + 1 :]
    says = reading.words[p.at].tag is Tag.SAY
    is_said_of_subject = p.is_passive or (not says and (not after or after[0].tag in _NO_OBJECT))
    if verb in ("call", "calls", "called") and not p.is_passive and after and after[0].tag in (Tag.PREP, Tag.TO):
        return None
    if verb in SCHEDULES and not p.is_passive and (found := _event_phrase(after)):
        return _named(reading, found, kind_of(found), f"somebody {verb} it")
    if verb in ("put", "puts") and not is_said_of_subject:
        return _named(reading, titles.phrase(after, 0), None, "somebody puts it at a date")
    is_date = (
        (reading.words[p.at].tag is Tag.BE
        and kind_of(reading.subject))
        or (reading.subject[-1:]
        and reading.subject[-1].low == "date")
    )
    if ((verb in PREDICATES and is_said_of_subject) or is_date) and reading.subject:
        rule = "it is on a date" if is_date else f"it is {verb}"
        return _named(reading, reading.subject, kind_of(reading.subject), rule)
    return None


def _read_there(reading: Reading) -> Announcement | None:
    """\"There will be a hearing on Monday\"."""
    p = reading.predicate
    if not p or not p.subject or p.subject[-1].low != "there" or not p.is_future:
        return None
    found = _event_phrase(reading.words[p.at :])
    return _named(reading, found, kind_of(found), "there is one") if found else None


def _read_row(reading: Reading) -> Announcement | None:
    """The verb has a row in the tables."""
    p = reading.predicate
    if not p or not p.row or not p.is_future:
        return None
    verb = " ".join(w.low for w in reading.words[p.at : p.at + p.length])
    if reading.preposition in ("until", "till") and p.row.name == "something opens":
        return Announcement(f"End of {titles.show(reading.text, reading.subject)}", EventKind.DEADLINE, CLOSES)
    rest = _after_verb(reading.words[p.at + p.length :])
    if p.row.title == "{subject}" and rest and rest[0].tag in (*NOMINAL, Tag.DET):
        begun = titles.phrase(rest, 0)
        return _named(reading, begun, kind_of(begun), p.row.name) if kind_of(begun) else None
    return fill(reading.text, p.row, reading.subject, rest, verb, p.is_passive)


def _read_future(reading: Reading) -> Announcement | None:
    """Any other verb that lies ahead: \"The tram will carry passengers from Sunday\"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not reading.subject or reading.subject[0].tag is Tag.PRON:
        return None
    if not any(w.low in _AHEAD for w in words[: p.at]) or words[p.at].tag is not Tag.WORD:
        return None
    begin = p.at - 1 if words[p.at - 1].low == "be" else p.at
    rest = _after_verb(words[p.at + 1 :])
    done = (
        (*words[begin : p.at + 1], *titles.tail(rest)) if not _skips(words, p.at + 1, rest) else words[begin : p.at + 1]
    )
    title = (
        f"{titles.without_possessive(titles.show(reading.text, reading.subject))} to {titles.show(reading.text, done)}"
    )
    return Announcement(title, EventKind.OTHER, "something lies ahead", reading.subject)


def _skips(words: Sequence[Word], at: int, rest: Sequence[Word]) -> bool:
    """Whether a date stands between the verb and what follows, so that the two cannot be shown in one piece."""
    return not rest or (at < len(words) and words[at] is not rest[0])


def _read_noun(reading: Reading) -> Announcement | None:
    """The date stands right after the event: \"a second debate, on Oct. 12\"."""
    before = list(reading.words[: reading.date_at])
    while before and (before[-1].tag in (Tag.PREP, Tag.DATE, Tag.PUNCT) or before[-1].low in PREDICATES):
        before.pop()
    for start in range(len(before) - 1, max(-1, len(before) - 14), -1):
        word = before[start]
        if word.low in KIND_OF_NOUN and not (
            reading.predicate and before[start] is reading.words[reading.predicate.at]
        ):
            begin = start
            while begin and before[begin - 1].tag in (Tag.NAME, Tag.WORD, Tag.ADV):
                begin -= 1
            return _named(reading, titles.trim(before[begin:]), KIND_OF_NOUN[word.low], "a date after its noun")
        if (word.tag not in _INSIDE and word.low not in "'’\"“”") or word.low.endswith("ing") or word.low == "since":
            return None
    return None


_READERS: tuple[Callable[[Reading], Announcement | None], ...] = (
    _read_modified,
    _read_participle,
    _read_occasion,
    _read_until,
    _read_must,
    _read_scheduled,
    _read_there,
    _read_row,
    _read_future,
    _read_noun,
)


def _named(reading: Reading, noun: Phrase, kind: EventKind | None, rule: str) -> Announcement:
    """An event that a noun phrase names; a pronoun leaves the title to the sentence before."""
    noun = titles.without_determiner(noun)
    title = "" if not noun or noun[0].tag is Tag.PRON else titles.owned(reading.text, reading.subject, noun)
    return Announcement(title, kind or EventKind.OTHER, rule, event=noun)


def _event_phrase(words: Sequence[Word]) -> Phrase:
    """The event that the words begin with, small words and dates aside."""
    start = next((i for i, w in enumerate(words) if w.tag in (*NOMINAL, Tag.DET)), len(words))
    found = titles.phrase(words, start)
    return found if kind_of(found) else ()


def _after_verb(words: Sequence[Word]) -> Sequence[Word]:
    """What follows a verb, up to the next date; a date right after the verb is passed over."""
    dates = [i for i, w in enumerate(words) if w.tag is Tag.DATE and not _is_modifier(words, i)]
    begin = 0
    while dates and all(w.low in _DATE_LEADS for w in words[begin : dates[0]]):
        begin = dates.pop(0) + 1
    end = dates[0] if dates else len(words)
    while end > begin and dates and words[end - 1].low in _DATE_LEADS:
        end -= 1
    return words[begin:end]


def _is_modifier(words: Sequence[Word], i: int) -> bool:
    """Whether the date tells which noun: "the second-quarter survey", "May figures"."""
    led = (bool(i) and words[i - 1].tag is Tag.DET) or words[i].low in _PERIODS
    return led and i + 1 < len(words) and words[i + 1].tag in NOMINAL


def fill(text: str, row: EventVerb, subject: Phrase, rest: Sequence[Word], verb: str, passive: bool) -> Announcement:
    """What a row of the tables makes of a subject, its verb and what follows."""
    goal = titles.phrase(rest, 0) if rest and rest[0].tag in _OPENS_OBJECT else ()
    goal = () if goal and goal[0].tag is Tag.PRON else goal
    tail = titles.tail(rest)
    named = () if subject and subject[0].tag is Tag.PRON else subject
    template = row.passive if passive else row.title if goal or ("{rest}" in row.title and tail) else row.bare
    if row.joint and not goal and len(titles.parties(named)) > 1:
        template = row.joint
    title = template.format(
        subject=titles.show(text, named),
        object=titles.owned(text, named, goal),
        rest=titles.show(text, tail),
        parties=titles.join_parties(text, named),
        owner=titles.owner(text, named),
        holder="" if goal and goal[0].low in ("its", "their", "his", "her") else titles.holder(text, named),
        verb=verb,
    )
    kind = kind_of(goal if "{object}" in template else subject) if row.kind in ("other", "release") else None
    if row.name.startswith("something closes") and _CLOSING & {w.low for w in subject}:
        kind = EventKind.DEADLINE
    if template == "{subject}" and kind is None and verb in _BEGINNING and title:
        title = f"Start of {title}"
    title = " ".join(title.split())
    kind = kind or EventKind(row.kind)
    if template in ("{subject}", row.passive) or kind_of(goal):
        event = goal if kind_of(goal) else subject
        return Announcement(title, kind, row.name, () if event is subject else subject, event=event)
    if row.goes:
        return Announcement(title, kind, row.name, subject, place=goal or titles.trim(tail))
    return Announcement(title, kind, row.name, subject, goal if row.kind == "meeting" else ())
