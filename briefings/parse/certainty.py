"""How sure an event is, and whether a date is its old or its new one, told by the words around the date.

Looks at the sentence's own words only, never at the whole article.
"""

import re
from enum import Enum, auto

from briefings.model.article import EventStatus
from briefings.parse.rules import status

CANCELLED = re.compile(status.CANCELLED, re.IGNORECASE)
POSTPONED = re.compile(status.POSTPONED, re.IGNORECASE)
MOVED = re.compile(status.MOVED, re.IGNORECASE)
TENTATIVE = re.compile(status.TENTATIVE, re.IGNORECASE)
_OLD_BEFORE = re.compile(status.OLD_BEFORE, re.IGNORECASE)
_PLANNED_BEFORE = re.compile(status.PLANNED_BEFORE, re.IGNORECASE)
_NEW_DATE = re.compile(status.NEW_DATE, re.IGNORECASE)
_MAY_BE_OFF = re.compile(status.MAY_BE_OFF)
_TO_DATE = re.compile(status.TO_DATE)
_CONDITION = re.compile(status.CONDITION, re.IGNORECASE)
_OPEN = re.compile(status.OPEN, re.IGNORECASE)
_REPORTED_BEFORE = re.compile(status.REPORTED_BEFORE)
_VALID_BEFORE = re.compile(status.VALID_BEFORE, re.IGNORECASE)


class Role(Enum):
    """What a date is to its event."""

    PLAIN = auto()
    OLD = auto()
    NOT_ONE = auto()


def read_role(before: str, sentence: str) -> Role:
    """The role of a date in its sentence; `before` are the words of its clause before it, each other date as "#"."""
    if _OLD_BEFORE.search(before):
        return Role.OLD
    if is_planned_before(before) and is_changed(sentence):
        return Role.OLD
    return Role.NOT_ONE if _VALID_BEFORE.search(before) and not is_changed(before) else Role.PLAIN


def is_planned_before(before: str) -> bool:
    """Whether the words before a date say that something is or was planned for it."""
    return bool(_PLANNED_BEFORE.search(before))


def is_old_before(before: str) -> bool:
    """Whether the words before a date say that something had been planned for it."""
    return bool(_OLD_BEFORE.search(before))


def is_changed(sentence: str) -> bool:
    """Whether the sentence says that something was put off, moved or cancelled."""
    return any(cue.search(sentence) for cue in (CANCELLED, POSTPONED, MOVED))


def read_status(clause: str) -> EventStatus:
    """How sure a clause's event is that keeps or gets a date."""
    if _MAY_BE_OFF.search(clause):
        return EventStatus.TENTATIVE
    if CANCELLED.search(clause):
        return EventStatus.CANCELLED
    certain = clause.partition(" whether ")[0]
    return EventStatus.TENTATIVE if TENTATIVE.search(certain) else EventStatus.SCHEDULED


def is_moved_on(clause: str, following: str) -> bool:
    """Whether the clause moves its event to another date, which stands in the words that follow, as "#"."""
    return bool(_TO_DATE.search(following)) and is_changed(clause)


def is_off(sentence: str) -> bool:
    """Whether the sentence calls something off or puts it off."""
    return bool(CANCELLED.search(sentence) or POSTPONED.search(sentence))


def is_put_off(clause: str) -> bool:
    """Whether the clause puts its event off and names no other date for it."""
    return bool(POSTPONED.search(clause)) and not MOVED.search(clause) and not _MAY_BE_OFF.search(clause)


def is_reported(before: str) -> bool:
    """Whether the words before a verb report speech, in which "would" is no doubt."""
    return bool(_REPORTED_BEFORE.search(before))


def awaits_new_date(words: str) -> bool:
    """Whether the words say that another date will be found."""
    return bool(_NEW_DATE.search(words))


def is_conditional(sentence: str) -> bool:
    """Whether what the sentence announces hangs on something else."""
    return bool(_CONDITION.search(sentence))


def is_open(words: str) -> bool:
    """Whether the words say that something is not yet sure: "(to be confirmed)"."""
    return bool(_OPEN.search(words))
