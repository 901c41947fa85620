"""Reads the occasion at which something is done: "will present the map at a press briefing on March 30".

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.clause_titles import tell_clause
from briefings.parse.events.announcements.readings import (
    EDGES,
    Announcement,
    Reading,
    name_event,
    tell_owner,
)
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense
from briefings.parse.rules.calendar import NUMBERS
from briefings.parse.text.word_sets import BODIES, PLACES

_OCCASIONS = ("at", "in", "during", "to", "on")
_OCCASIONS_OF_ENDS = (*_OCCASIONS, "with")
_ENDS = (Sense.OPENS, Sense.TAKES_PLACE, Sense.CLOSES)

_TOLD_BY_OCCASION = (Sense.MEETS, Sense.ANSWERS)
"""The verbs that say less than the occasion does: "will meet fans at a reception"."""

_SPEECHES = frozenset({"conference", "briefing", "presser"})
ANY = ("all", "any", "each", "every")
"""What is done at these has no day: "are admitted free to all events before 6 p.m."."""

_SHORT = 3
"""Words of "a news conference", which does not tell whose it is."""


def read_occasion(reading: Reading) -> Announcement | None:
    """ "Will present the map at a press briefing on March 30": the occasion, unless the verb is one of its own."""
    p = reading.predicate
    if not p or not p.is_future or tells_itself(reading, p):
        return None
    before = reading.words[p.at : reading.date_at]
    while before and before[-1].tag in (Tag.PREP, Tag.PUNCT, Tag.DATE):
        before = before[:-1]
    for at in reversed(range(len(before))):
        leads = before[at].low in (_OCCASIONS_OF_ENDS if p.sense in _ENDS else _OCCASIONS)
        if leads or (before[at].low == "as" and before[at - 1].low in ("early", "soon", "late")):
            noun = phrases.find_phrase(before, at + 1)
            if _is_occasion(noun, before[at], before[at + 1 + len(noun) :], p, _gets_thing(reading, p)):
                return _of_occasion(reading, noun)
    return None


def tells_itself(reading: Reading, predicate: Predicate) -> bool:
    """Whether the verb says more than an occasion does, as "will meet fans at a reception" does not."""
    row = predicate.row
    if row is None or row.kind not in ("meeting", "vote"):
        return False
    following = reading.words[predicate.at + predicate.length :]
    has_goal = bool(following) and following[0].tag in (Tag.NAME, Tag.WORD, Tag.DET)
    if has_goal and following[0].low == "one":
        return False  # "will choose one at a meeting"
    if row.kind == "meeting" and reading.subject and not _are_named(reading.subject):
        return False  # "residents may speak for three minutes at a forum"
    return row.sense not in _TOLD_BY_OCCASION and not (row.sense is Sense.DEBATES and not has_goal)


def _gets_thing(reading: Reading, predicate: Predicate) -> bool:
    """Whether somebody is to get or give what is no event."""
    goal = reading.words[predicate.at + 1 : predicate.at + 2]
    has_object = bool(goal) and goal[0].tag in (*NOMINAL, Tag.DET)
    return (
        predicate.sense is Sense.HOLDS
        and has_object
        and not kind_of(phrases.find_phrase(reading.words, predicate.at + 1))
    )


def _are_named(words: Tokens) -> bool:
    """Whether the words tell who it is: a name or a body."""
    return any(w.tag is Tag.NAME for w in words) or words[-1].low in BODIES


def _is_occasion(noun: Tokens, lead: Token, rest: Sequence[Token], predicate: Predicate, gets_thing: bool) -> bool:
    """Whether the noun phrase behind the small word `lead` names what takes place; `rest` may only tell where.
    `gets_thing`: whether the verb's own object is but a thing ("will receive the bell at a ceremony")."""
    kind = kind_of(noun)
    is_led = bool(noun) and (noun[0].tag is Tag.DET or noun[0].low in NUMBERS)
    if kind is None or not is_led or (rest and rest[0].low not in ("in", "at", "on", ":")):
        return False
    if not EDGES.isdisjoint(w.low for w in noun[:2]) or noun[0].low in ANY:
        return False
    meets = predicate.sense is Sense.MEETS
    ends = lead.low == "with"
    tells = predicate.row is not None and not gets_thing
    if kind is not EventKind.MEETING and not meets and not ends and (tells or lead.low != "at"):
        return False
    if kind is not EventKind.MEETING and noun[0].low == "the" and not meets:
        return False
    return not (noun[0].low == "the" and noun[-1].low in PLACES)


def _of_occasion(reading: Reading, noun: Tokens) -> Announcement:
    """The occasion, with the body before it that comes to it ("Senate subcommittee hearing"); what is done there, if
    the occasion has no more than a noun."""
    p = reading.predicate
    found = name_event(reading, noun, "the occasion of something")
    if p and p.sense is Sense.OPENS and kind_of(reading.subject):  # "the fair opens with a parade"
        title = f"{titles.show(reading.text, reading.subject)} {found.title}"
        return replace(found, title=title)
    is_one = noun[0].low in ("a", "an") and bool(reading.subject)
    if is_one and (reading.subject[-1].low in BODIES or _is_board_of(reading.subject)):
        title = f"{owners.show_owner(reading.text, reading.subject)} {found.title}"
        return replace(found, title=title, subject=reading.subject)
    if is_one and noun[-1].low in _SPEECHES and len(noun) <= _SHORT and owners.is_nameable(reading.subject):
        return replace(tell_owner(reading, found), subject=reading.subject)
    is_done = p is not None and p.is_passive and reading.words[p.at - 1].low in ("is", "are")  # "are invited to a talk"
    if p and is_one and not is_done and " " not in found.title and owners.is_nameable(reading.subject):
        told = tell_clause(reading, p, 1, take_after_verb(reading.words[p.at + 1 :]))
        return replace(found, title=told, subject=reading.subject)
    return replace(found, subject=reading.subject) if is_one and _are_named(reading.subject) else found


def _is_board_of(words: Tokens) -> bool:
    """Whether the words name a body by what it is for: "county board of health"."""
    own = next((i for i, w in enumerate(words) if w.low == "of"), 0)
    return own > 0 and words[own - 1].low in BODIES
