"""Tells where in its clause a date stands, and with that whose it can be: the verb's, or that of a noun beside it.

Promises an answer from the clause's own words; what the clause announces is for `announce`.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.dates.lead_cues import is_awaited
from briefings.parse.events.announcements.readings import Reading
from briefings.parse.events.certainty import is_changed
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.predicates import is_past
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens

_SPEAKING = frozenset("said told says added wrote tweeted warned argued insisted noted".split())
"""Of the verbs of speech those behind which a date is never that of what is told ("awards announced on Friday" is)."""

_SUSPENDED = frozenset("suspended delayed frozen paused halted shelved deferred".split())
"""What something is until a day, at which only this ends."""

_INTO = ("in", "into", "to")
"""What leads to an event that somebody goes into: "holds a lead in Tuesday's primary"."""

_IS_OPEN = re.compile(
    r"\b(?:is|was|remains?|remained|isn['’]t|wasn['’]t)\s(?:(?:not|still|yet|as|far|from|an?)\s){0,3}"
    r"(?:(?:un)?(?:clear|known|certain|decided|settled)|open|sure|(?:anybody|anyone)['’]s\sguess|moot|question)\b"
)
"""What is said of a question that nobody can answer yet."""

_IN_ORDER = ("in order ", "in order that ")
_ENABLING = frozenset("can could may might".split())
"""What a purpose makes possible."""

_AWAITING = frozenset("ahead await awaits awaiting upcoming".split())


def has_own_day(words: Sequence[Token], verb: int) -> bool:
    """Whether a day right behind the verb is that on which it is done."""
    at = next((i for i in range(verb + 1, len(words)) if words[i].tag is Tag.DATE), 0)
    return at > 0 and words[at - 1].low == "on"


def is_said_then(clause: Clause, date_at: int) -> bool:
    """Whether the date stands right before a verb of the past ("the mayor on Monday vowed to reopen the pier") or right
    behind one of speech."""
    words = clause.words
    at = date_at - 2 if date_at > 1 and words[date_at - 1].low == "on" else date_at - 1
    is_spoken = at >= 0 and words[at].low in _SPEAKING and words[at - 1].tag is not Tag.BE  # "will be argued on Friday"
    return is_spoken or (date_at == clause.finite - 1 and is_past(words[clause.finite]))


def is_in_aside(words: Sequence[Token], date_at: int) -> bool:
    """Whether the date stands in what a participle opens between commas: "the tax, suspended until July, could"."""
    comma = max((i for i in range(date_at) if words[i].low == ","), default=-1)
    closes = words[date_at + 1 : date_at + 2]
    opens = words[comma + 1] if comma > 0 else None
    return bool(closes) and closes[0].low == "," and opens is not None and opens.low in _SUSPENDED


def is_date_possessive(words: Sequence[Token], date_at: int) -> bool:
    """Whether the date stands in the possessive: "Tuesday's debate", and owns more than an edge of its own: "Friday's
    close", "Friday's opening bell"."""
    behind = [w.low for w in words[date_at + 1 : date_at + 4]]
    is_edge = behind[1:2] in (["close"], ["open"], ["end"]) or behind[1:3] in (["opening", "bell"], ["closing", "bell"])
    return behind[:1] == ["'s"] and not is_edge


def looks_ahead(reading: Reading, noun: Tokens) -> bool:
    """Whether "Wednesday's ruling" is told as one to come."""
    p = reading.predicate
    is_next = reading.words[reading.date_at].low.startswith(("tomorrow", "next "))
    if reading.preposition in ("before", "for", "of", "until") or not p or p.is_announced or is_next:
        return True
    if reading.preposition in _INTO and (p.is_present or kind_of(noun) is EventKind.VOTE):
        return True
    before = reading.words[max(0, reading.date_at - 2) : reading.date_at]
    if any(w.low in _AWAITING for w in before) or is_awaited(reading.text, reading.words[reading.date_at].start):
        return True
    return is_changed(reading.lowered)


def asks_whether(words: Sequence[Token]) -> bool:
    """Whether the words leave open what will be: "Whether the pilots will strike on May 4 is not clear", or tell of
    whatever somebody does: "what we sell today"."""
    if len(words) > 2 and words[0].low in ("what", "whatever") and words[1].tag is Tag.PRON:
        return not any(w.tag is Tag.MODAL for w in words[2:4])
    if not words or words[0].low != "whether":
        return False
    return _IS_OPEN.search(" ".join(w.low for w in words)) is not None


def is_purpose(text: str, clause: Clause) -> bool:
    """Whether the clause tells what something else is done for: "shut, so that the locks can be drained on May 4"."""
    led = clause.opener == "so" or (clause.words[:1] != [] and text.endswith(_IN_ORDER, 0, clause.words[0].start))
    return led and clause.finite >= 0 and clause.words[clause.finite].low in _ENABLING
