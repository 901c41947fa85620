"""Whether an event of an article is a meeting that is known already. Pure.

Two announcements are one meeting when they agree on the date, or when the newer one says that it changes it, and when
their titles and parties have enough in common. A date that differs without a word about a change makes another
meeting: a board that meets each week is not moved each week.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from briefings.agenda.parties import STAND_INS
from briefings.model.article import Event, EventKind, EventStatus
from briefings.model.meeting import Meeting
from briefings.model.when import first_day, has_time, last_day

ENOUGH_ON_THE_SAME_DAY = 0.3
ENOUGH_WITH_A_CHANGE = 0.4
"""Shares of the words of title and parties that both have in common, from which on they speak of one meeting."""

_WORD = re.compile(r"[^\W_]+(?:[.'’&][^\W_]+)*\.?")
_STAND_IN = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(STAND_INS, key=len, reverse=True)))})(?!\w)")
_SMALL = frozenset("a an the of on in at for to and or with by from next new first second its their his her".split())


def match_event(event: Event, known: Sequence[Meeting]) -> Meeting | None:
    """The meeting that the event is about, the likeliest if several could be; None if it is a new one."""
    rated = [(rating, meeting) for meeting in known if (rating := _rate(event, meeting))]
    return max(rated, key=lambda pair: (pair[0], -pair[1].id))[1] if rated else None


def _rate(event: Event, meeting: Meeting) -> float:
    """How much the two have in common, 0 if they are not one meeting."""
    if EventKind.OTHER not in (event.kind, meeting.kind) and event.kind is not meeting.kind:
        return 0.0
    if _at_different_hours(event, meeting):
        return 0.0
    mine, theirs = name_words(event.title, event.participants), name_words(meeting.title, meeting.participants)
    if not mine or not theirs:
        return 0.0
    common = len(mine & theirs)
    share = common / min(len(mine), len(theirs)) * 0.5 + common / len(mine | theirs) * 0.5
    if _agree(event.start, event.end, meeting.start, meeting.end):
        return share if share >= ENOUGH_ON_THE_SAME_DAY else 0.0
    return share if _changes(event, meeting) and share >= ENOUGH_WITH_A_CHANGE else 0.0


@lru_cache(maxsize=4096)
def name_words(title: str, parties: tuple[str, ...]) -> frozenset[str]:
    """The words that name a meeting: of its title and parties, without small words, plural endings and accents, and
    with one name for each party that has several ("Washington", "the U.S.")."""
    text = unicodedata.normalize("NFKD", " ".join((title, *parties)).casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = _STAND_IN.sub(lambda found: STAND_INS[found[0]], text)
    words = (word.replace(".", "").removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text))
    return frozenset(_singular(word) for word in words if word not in _SMALL)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _changes(event: Event, meeting: Meeting) -> bool:
    """Whether the event says that it changes the date that the meeting has, or had before it was put off."""
    if event.replaces:
        dates = (meeting.start, meeting.moved_from)
        return any(known and _agree(event.replaces, None, known, None) for known in dates)
    return meeting.status is EventStatus.POSTPONED


def _agree(start: str, end: str | None, known: str, known_end: str | None) -> bool:
    """Whether two dates can be one: the days that they cover overlap, or one is the other's week or month."""
    (first, last), (known_first, known_last) = _days(start, end), _days(known, known_end)
    return first <= known_last and known_first <= last


def _days(start: str, end: str | None) -> tuple[date, date]:
    return first_day(start), last_day(start, end)


def _at_different_hours(event: Event, meeting: Meeting) -> bool:
    """Two hearings on one day are two hearings, unless the article says that the hour has changed."""
    both = has_time(event.start) and has_time(meeting.start) and event.timezone == meeting.timezone
    return both and event.start != meeting.start and not event.replaces and event.start[:10] == meeting.start[:10]
