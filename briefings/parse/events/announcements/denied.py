"""Tells whether a clause says that something will not be done, by its verb or by who does it.

Promises an answer from the clause's own words; what is called off by them is for the readers of events.
"""

from briefings.parse.events.announcements.readings import Reading, denies
from briefings.parse.events.certainty import is_changed
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import kind_of

_OCCURS = frozenset("fall falls held meet meets planned scheduled set expected due take takes".split())
"""Of what does so, none is no event ("no holidays fall then")."""

_PLAYED = frozenset("played held staged run raced".split())

_NONE = frozenset("nothing nobody none neither no-one".split())
_SCARCELY = (["no", "one"], ["not", "one"], ["not", "a"], ["hardly", "any"], ["scarcely", "any"], ["barely", "any"])
_SERVES = frozenset("run runs running operate operates operating provided offered".split())
"""What trains and buses do; that they do not is an event ("no trains run")."""

_FROM_THEN = ("after", "from", "starting")
"""Before the day from which nobody may do something any more."""


def is_about_none(reading: Reading, clause: Clause) -> bool:
    """Whether it is nobody or nothing that does it: "no boats will sail", "neither will speak", "hardly any pilots will
    sail"; not where an event or a service is called off so: "no matches will be played", "no trains will run"."""
    p = reading.predicate
    if p is None or not p.is_future or reading.preposition in _FROM_THEN:
        return False
    low = [w.low for w in p.subject[:3]]
    low = low[1:] if low[:1] == ["that"] else low
    if low[:1] != ["no"] or low[1:2] == ["one"]:
        return low[:2] in _SCARCELY or not _NONE.isdisjoint(low[:1])
    if clause.opener in ("if", "unless"):
        return False  # "if no agreement is reached by May 4"
    return kind_of(p.subject) is None and reading.words[p.at].low not in _SERVES


def is_denied(reading: Reading, clause: Clause) -> bool:
    """Whether the clause says that something will not be done; "not until May 4" and what is called off tell events."""
    p = reading.predicate
    if p is None:
        return False
    first, verb = p.subject[0].low if p.subject else "", clause.words[p.at].low
    if first == "no" and reading.preposition == "before" and verb in _PLAYED:
        return True  # "no games will be played before May 4"
    is_none = (first == "no" and verb in _OCCURS) or verb == "no"
    if not is_none and not denies(clause.words[clause.finite : p.at]):
        return False
    return reading.preposition not in ("until", "till", "before") and not is_changed(reading.lowered)
