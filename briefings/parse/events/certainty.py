"""How sure an event is, and whether a date is its old or its new one, told by the words around the date.

Looks at the sentence's own words only, never at the whole article.
"""

import re
from enum import Enum, auto

from briefings.model.article import EventStatus
from briefings.parse.rules import status, tenses


class Cue:
    """One of the patterns of `rules/status.py`, for words of any letter case. They are searched in lower case: letters
    of one case are found several times as fast."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)

    def is_in(self, words: str) -> bool:
        """Whether the words hold it."""
        return self._pattern.search(words.lower()) is not None


CANCELLED = Cue(status.CANCELLED)
POSTPONED = Cue(status.POSTPONED)
MOVED = Cue(status.MOVED)
TENTATIVE = Cue(status.TENTATIVE)
_TOPIC = re.compile(status.TOPIC)
_GUESTS = re.compile(status.GUESTS)
_PAST_ASIDE = re.compile(status.PAST_ASIDE)
_PLANNED_ASIDE = re.compile(status.PLANNED_ASIDE)
_BACKUP = re.compile(status.BACKUP)
_KEPT = Cue(rf"^{status.KEPT}")
_OLD_BEFORE = Cue(status.OLD_BEFORE)
_OLD_BEHIND = Cue(status.OLD_BEHIND)
_DROPPED_THEN = Cue(status.DROPPED_THEN)
_PLANNED_BEFORE = Cue(status.PLANNED_BEFORE)
STAYS_SHUT = Cue(status.STAYS_SHUT)
DONE_INSTEAD = Cue(status.DONE_INSTEAD)
_NEW_DATE = Cue(status.NEW_DATE)
_UNDONE = Cue(status.UNDONE)
_WAS_DUE = Cue(status.WAS_DUE)
_NOT_SO = Cue(status.NOT_SO)
_FOR_GOOD = Cue(status.FOR_GOOD)
_MAY_BE_OFF = Cue(status.MAY_BE_OFF)
_WOULD_BE_OFF = Cue(status.WOULD_BE_OFF)
_TO_DATE = re.compile(status.TO_DATE)
_BOTH_DATES = re.compile(rf"\b{tenses.MOVED_ON} from (?:the )?# (?:\. )?to (?:the )?#")
_CONDITION = Cue(status.CONDITION)
_OTHER_CASE = Cue(status.OTHER_CASE)
_OFF_AFTERWARDS = re.compile(status.OFF_AFTERWARDS)
_OFF_BEHIND = re.compile(status.OFF_BEHIND)
_HANGS_ON = Cue(status.HANGS_ON)
_LEFT_OPEN = Cue(status.LEFT_OPEN)
_OPEN = Cue(status.OPEN)
_REPORTED_BEFORE = re.compile(status.REPORTED_BEFORE)
_MOVED_TO = Cue(status.MOVED_TO)
_VALID_BEFORE = Cue(status.VALID_BEFORE)
_HOLDS_THEN = Cue(status.HOLDS_THEN)

_ASKED = re.compile(r" (?:whether|how|what) ")
"""Before what is yet to be decided or told, whose verb says nothing of the event: "to decide how far it may go"."""

_UNLESS = re.compile(r" unless |, according to ")
"""Before what may yet change an event: "is due to expire on Friday unless it is extended", or who tells of it."""

_GOES_ON = re.compile(r"\s?,?\s(?:(?:has|have)\s(?:now\s)?been|is|are|was|were|stands?|will\snot|won['’]t)\s")
"""Behind an aside: the verb of what it only tells more of, "the prizes, to be handed out on May 4, stand postponed",
"the prize that was to be paid on May 4 will not be paid"."""

_INSTEAD = re.compile(r",?\s?instead\b(?!\sof\b)")

AFTERMATH = 100
"""Characters behind a sentence that may say what becomes of its event: "No new date was given"."""


class Role(Enum):
    """What a date is to its event."""

    PLAIN = auto()
    OLD = auto()
    NOT_ONE = auto()


def tell_role(before: str, sentence: str) -> Role:
    """The role of a date in its sentence; `before` are the words of its clause before it, each other date as "#"."""
    if _OLD_BEFORE.is_in(before):
        return Role.OLD
    if (
        is_planned_before(before)
        and is_changed(_UNLESS.split(sentence, maxsplit=1)[0])
        and not _OLD_BEHIND.is_in(sentence)
    ):
        return Role.OLD
    is_valid = _VALID_BEFORE.is_in(before) and not is_changed(before) and not _MOVED_TO.is_in(before)
    is_valid = is_valid and not _HOLDS_THEN.is_in(before)
    return Role.NOT_ONE if is_valid else Role.PLAIN


def is_new(behind: str) -> bool:
    """Whether the words behind a date say that something is on it and not on another day: "is set for # instead"."""
    return _INSTEAD.match(behind) is not None


def is_planned_before(before: str) -> bool:
    """Whether the words before a date say that something is or was planned for it."""
    return _PLANNED_BEFORE.is_in(before)


def is_old_before(before: str) -> bool:
    """Whether the words before a date say that something had been planned for it."""
    return _OLD_BEFORE.is_in(before)


def is_changed(sentence: str) -> bool:
    """Whether the sentence says that something was put off, moved or cancelled."""
    return any(cue.is_in(sentence) for cue in (CANCELLED, POSTPONED, MOVED))


def without_backup(behind: str) -> str:
    """The words behind a date, without the day that is kept for its event: "rain date #"."""
    return _BACKUP.sub(" ", behind)


def is_backup(behind: str) -> bool:
    """Whether the words behind a day, from the blank on, say that it is kept for another case."""
    return _KEPT.is_in(behind)


def without_past_aside(words: str) -> str:
    """The words without an aside of what became of an event before: ", delayed twice by snow,"."""
    return _PAST_ASIDE.sub(" ", words)


def without_planned_aside(words: str) -> str:
    """The words without an aside of the day for which an event had been planned: ", expected on #,"."""
    return _PLANNED_ASIDE.sub(" ", words)


def tell_status(clause: str) -> EventStatus:
    """How sure a clause's event is that keeps or gets a date."""
    if may_be_off(clause):
        return EventStatus.TENTATIVE
    if CANCELLED.is_in(clause):
        return EventStatus.CANCELLED
    certain = _GUESTS.sub(" ", _TOPIC.sub(" ", _ASKED.split(clause, maxsplit=1)[0].lower()))
    return EventStatus.TENTATIVE if TENTATIVE.is_in(certain) else EventStatus.SCHEDULED


def is_moved_on(clause: str, following: str) -> bool:
    """Whether the clause moves its event to another date, which stands in the words that follow, as "#"."""
    return bool(_TO_DATE.search(following)) and is_changed(clause)


def tells_both_days(following: str) -> bool:
    """Whether the words behind a date tell the old date of an event and the new one, so that it is neither."""
    return _BOTH_DATES.search(following) is not None


def is_dropped_then(before: str) -> bool:
    """Whether the words before a date make it the day on which something was called off or put off."""
    return _DROPPED_THEN.is_in(before)


def is_off(sentence: str) -> bool:
    """Whether the sentence calls something off or puts it off."""
    return CANCELLED.is_in(sentence) or POSTPONED.is_in(sentence)


def is_off_next(behind: str) -> bool:
    """Whether the words right behind an aside call off what it tells more of: " has been called off"."""
    return _GOES_ON.match(behind) is not None and is_off(behind)


def may_be_off(sentence: str) -> bool:
    """Whether the sentence calls something off in another case only: "may be cancelled", "will be cancelled if"."""
    return _MAY_BE_OFF.is_in(sentence) or (would_be_off(sentence) and is_conditional(sentence))


def would_be_off(words: str) -> bool:
    """Whether the words tell what is to become of an event: "will be cancelled", if something happens."""
    return _WOULD_BE_OFF.is_in(words)


def is_put_off(clause: str) -> bool:
    """Whether the clause puts its event off and names no other date for it."""
    return POSTPONED.is_in(clause) and not MOVED.is_in(clause) and not may_be_off(clause)


def is_reported(before: str) -> bool:
    """Whether the words before a verb report speech, in which "would" is no doubt."""
    return bool(_REPORTED_BEFORE.search(before))


def tell_undone(sentence: str, following: str) -> EventStatus | None:
    """What has become of what "was to have" been done, as the words behind the sentence tell; None if it was not."""
    if not _UNDONE.is_in(sentence):
        return None
    return EventStatus.CANCELLED if _FOR_GOOD.is_in(following) else EventStatus.POSTPONED


def is_still_due(sentence: str, following: str) -> bool:
    """Whether "was due to" only tells in the past what is to come: no word there or behind says that it is not so."""
    return _WAS_DUE.is_in(sentence) and not (_NOT_SO.is_in(sentence) or _NOT_SO.is_in(following))


def awaits_new_date(words: str) -> bool:
    """Whether the words say that another date will be found."""
    return _NEW_DATE.is_in(words)


def is_left_open(words: str) -> bool:
    """Whether what was put off has no other date: "until further notice"."""
    return _LEFT_OPEN.is_in(words)


def is_conditional(sentence: str) -> bool:
    """Whether what the sentence announces hangs on something else."""
    return _CONDITION.is_in(sentence)


def is_of_other_case(before: str) -> bool:
    """Whether the words before a date leave it to another case: "or, in case of rain, on"."""
    return _OTHER_CASE.is_in(before)


def hangs_on(following: str) -> bool:
    """Whether the words behind a sentence make its event hang on something: "It will go ahead only if"."""
    return _HANGS_ON.is_in(following)


def tell_off_afterwards(following: str) -> EventStatus | None:
    """What the words behind a sentence say of its event if they call it off: "It has been cancelled"."""
    off = _OFF_AFTERWARDS.match(following.lower())
    done = (off["done"] or off["done_to"]) if off else ""
    if not is_changed(done):
        return None
    return EventStatus.CANCELLED if CANCELLED.is_in(done) and not awaits_new_date(done) else EventStatus.POSTPONED


def tell_off_behind(behind: str, title: str) -> EventStatus | None:
    """What the rest of a sentence, in lower case, says of an event by its noun: " and the meeting is off"."""
    off = _OFF_BEHIND.search(behind)
    if off is None or off["noun"] not in title.lower().split():
        return None
    return EventStatus.POSTPONED if off["done"] in ("postponed", "put off") else EventStatus.CANCELLED


def is_open(words: str) -> bool:
    """Whether the words say that something is not yet sure: "(to be confirmed)"."""
    return _OPEN.is_in(words)
