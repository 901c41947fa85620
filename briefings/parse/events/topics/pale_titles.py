"""Which titles say little without the sentences before them.

Promises an answer from the title's own words alone.
"""

import re

from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.announcements.schedules import SET_BY
from briefings.parse.events.clauses.nouns import stems
from briefings.parse.rules import surroundings as rules
from briefings.parse.text.word_sets import JOBS

PALE_THINGS = stems(
    """
    text document suit paper papers deal agreement plan order decision route list schedule timetable case matter signing
    publication adoption release doors door gates signs sign scheme proposal ballots ballot
    comment"""
)
"""What a title names and nobody understands alone."""

STEPS = stems(
    """
    closing opening start end deadline application applications entry entries registration nomination nominations
    booking bookings submission submissions objection objections"""
)
"""What a line names that its label says what it is for: "Pier permits: applications close on May 4"."""

SITES = frozenset(rules.SITES.split())
"""Small words that lead to where an event is."""

LOCAL = frozenset(rules.LOCAL.split())
"""Nouns of events that are known by where they are held."""

_OWNERS = frozenset(rules.OWNERS.split())
_LASTING = ("-hour", "-day", "-week", "-month")
"""How words end that tell how long something lasts: "five-day"."""

_THE_PALE = re.compile(r"\bthe (?:scheme|bill|plan|proposal|deal|motion|measure|matter|process)\b")
"""What only the sentences before tell more of."""

_BARE_MATTER = re.compile(r"(?:Bill|Plan|Motion|Measure|Proposal|Case|Matter) (?:before|in|at|to)\b")
"""The beginning of a title that does not say which bill it is about."""

_ONLY_FROM = re.compile(
    r"(?:Backup date for )?(?:lift-?off|launch|departure|take-?off|landing) (?:from|in|at|on) [A-Z].*", re.I
)
"""A title that says what starts or lands by no more than where."""


def points_back(title: str, rule: str, *, has_name: bool) -> bool:
    """Whether a title says little without what was told before: nothing but pale things, one of them that only "the"
    tells ("Pilots to put the plan to the board"), or where it is ("Lift-off from Penn")."""
    told = stems(title)
    is_pale = (
        (told <= PALE_THINGS | STEPS and not told <= STEPS)
        or told <= PALE_THINGS
        or (rule == VAGUE and _THE_PALE.search(title))
    )
    if is_pale and not has_name:
        return True
    return _ONLY_FROM.fullmatch(title) is not None or _BARE_MATTER.match(title) is not None


def is_pale(name: str) -> bool:
    """Whether the name tells no more than whose an event is, by a word like "state's", or how long it lasts."""
    words = name.lower().replace("’", "'").split()[:-1]
    return all(is_pale_owner(word) or word.endswith(_LASTING) for word in words)


def is_pale_owner(word: str) -> bool:
    """Whether a possessive owns without a name: "state's", "members'"."""
    owner = word.removesuffix("'s").removesuffix("s'")
    return owner != word and owner in _OWNERS


def adds_nothing(context: str, title: str, rule: str) -> bool:
    """Whether what the sentence tells beside the title's noun is known, owns without a name, or only says who sets the
    event, whose it is not: the judge who sets a sentencing."""
    words = context.lower().split()
    is_setter = rule == SET_BY and not JOBS.isdisjoint((*words, *(word.removesuffix("s") for word in words)))
    return is_setter or is_pale_owner(f"{context}'") or stems(context) <= stems(title) | STEPS


def tells_only_where(name: str) -> bool:
    """Whether all that the name tells beside the noun is where an event is."""
    words = name.split()
    return len(words) > 2 and words[1] in SITES and words[0].lower() not in LOCAL
