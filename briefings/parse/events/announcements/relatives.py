"""Reads relative clauses of which the noun before them is the event, whatever their own verb is called by.

Promises the event by that noun: "a rally that the mayor was to address", "a ride that was to have welcomed the herd".
"""

from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events import certainty
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.announcements.row_words import has_owner
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import ORDINALS, is_name_alone, kind_of
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, is_plural
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import BODIES, JOBS, OWNING

_HOLDING = frozenset(rules.HOLDING.split())
_PERFORMING = frozenset(rules.PERFORMING.split())
_ATTENDING = frozenset(rules.ATTENDING.split())

_HOLDING_ANY = frozenset("hold held host hosted stage staged organise organised organize organized".split())
"""What is done with an event only, whatever it is called: "the ride the club was to hold"."""

_NARROWING = frozenset("with to about against".split())
"""Small words behind the verb that tell more of the event: "the concert it was to give with the Quay Choir"."""

LONGEST_OWNED = 2
"""Words of an event that needs to be told whose it is."""

LONGEST_OWNER = 4
"""Words of whose event it is."""

LONGEST_BEHIND = 120
"""Characters behind a relative clause that tell what has become of its noun."""


def read_done_with(reading: Reading) -> Announcement | None:
    """ "The vigil that the families will hold on May 4", "the rally that Ada Brook was to address", "the “Salt” it was
    to stage"."""
    p, event = reading.predicate, reading.relative
    event = event[1:] if len(event) > 1 and event[0].low in OWNING else event
    if p is None or not event or p.is_passive or not p.is_future or p.at < 1:
        return None
    verb = reading.words[p.at].low
    rest = take_after_verb(reading.words[p.at + max(1, p.length) :])
    if rest and rest[0].tag in (*NOMINAL, Tag.DET):
        return None  # "a vote that Brook will follow the next day"
    is_work = verb in _PERFORMING and _is_work(event)
    is_held = verb in _HOLDING_ANY and event[-1].tag is Tag.WORD and event[-1].low not in JOBS | BODIES
    if kind_of(event) is None and not is_work and not is_held:
        return None
    if verb in _ATTENDING:
        return _with_guest(reading, name_event(reading, event, "what somebody takes part in"), event)
    is_performed = is_work or (verb in _PERFORMING and kind_of(event) is EventKind.OTHER)
    if verb not in _HOLDING and not is_performed:
        return None
    return with_holder(reading, name_event(reading, event, "what somebody holds"), event, rest)


def _with_guest(reading: Reading, found: Announcement, event: Tokens) -> Announcement:
    """The event with who takes part, where its noun tells little: "rally with Mayor Ada Brook"."""
    guest = () if reading.subject[-1:] == event[-1:] else reading.subject  # "a walk that she was to lead": not the walk
    is_told = len(event) > LONGEST_OWNED or not guest or guest[0].tag is Tag.PRON or guest[0].low in OWNING
    if is_told or not owners.is_nameable(guest):
        return replace(found, subject=guest)
    title = f"{found.title} with {titles.show_with_article(reading.text, guest)}"
    return replace(found, title=title, subject=guest)


def with_holder(reading: Reading, found: Announcement, event: Tokens, rest: Sequence[Token] = ()) -> Announcement:
    """The event with who holds it, where its noun tells little or a name can be told, and with what stands behind the
    verb: "families' vigil", "premier's trip to Norland"."""
    title = found.title
    if rest and rest[0].low in _NARROWING and f" {rest[0].low} " not in title:
        title = f"{title} {titles.show(reading.text, phrases.find_tail(rest))}".rstrip()
    title = f"{_show_whose(reading, event)} {title}".strip()
    return replace(found, title=title, subject=found.subject or reading.subject)


def _show_whose(reading: Reading, event: Tokens) -> str:
    """Who holds the event, as it stands before its noun; empty where that says enough."""
    inner = owners.find_inner_owner(reading.subject)
    if len(inner) > 2 and inner[0].low in OWNING and is_plural(inner):
        inner = inner[1:]  # "her old students"
    if has_owner(event):
        return ""
    is_work = _is_work(event)
    is_plain = len(event) <= LONGEST_OWNED and not any(w.tag is Tag.NAME for w in event)
    is_plain = (is_plain and event[0].low not in ORDINALS) or is_work
    is_short = bool(inner) and inner[0].low not in OWNING and len(inner) <= LONGEST_OWNER
    is_short = is_short and not any(w.low.endswith("'s") for w in inner)
    if not is_plain or not is_short or not owners.is_nameable(inner):
        return owners.show_holder(reading.text, reading.subject, event)
    if is_work:  # "the company's “Tides”"
        return owners.show_possessive(titles.show(reading.text, inner))
    return owners.show_owner(reading.text, inner)


def _is_work(event: Tokens) -> bool:
    """Whether the words are but a name or a title between marks."""
    return is_name_alone(event) or event[0].low in phrases.OPENING


def is_dropped(reading: Reading, clause: Clause) -> bool:
    """Whether the clause tells what its noun was to have done to something, and the words behind it that this noun is
    off: "a ride that was to have welcomed the herd on May 4 is off"."""
    p, shared = reading.predicate, clause.shared
    if clause.opener not in ("which", "that") or reading.relative or p is None or p.is_passive or not shared:
        return False
    if not _was_to_have(reading.words, p) or not _does_to_something(reading.words, p):
        return False
    noun = phrases.trim(shared)[-1:]
    if not noun or noun[0].low in JOBS | BODIES:
        return False
    behind = reading.text[clause.words[-1].end : clause.words[-1].end + LONGEST_BEHIND]
    return certainty.is_off_next(behind.split(". ", 1)[0])


def _was_to_have(words: Sequence[Token], p: Predicate) -> bool:
    """Whether the verb tells what was to have been: "was to have welcomed", "would have opened"."""
    led = [w.low for w in words[max(0, p.at - 2) : p.at]]
    return led in (["to", "have"], ["would", "have"], ["should", "have"])


def _does_to_something(words: Sequence[Token], p: Predicate) -> bool:
    rest = take_after_verb(words[p.at + max(1, p.length) :])
    return bool(rest) and rest[0].tag in (*NOMINAL, Tag.DET) and p.sense is not Sense.MEETS
