"""Whether an event of an article is a meeting that is known already. Pure.

Two announcements are one meeting when they agree on the date, or when the newer one says that it changes it, and when
they are about the same thing: a word of their subject in common, or the same parties. A date that differs without a
word about a change makes another meeting: a board that meets each week is not moved each week.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from briefings.agenda.parties import FORMS, GENERIC, STAND_INS
from briefings.model.article import Event, EventKind, EventStatus
from briefings.model.meeting import Meeting
from briefings.model.when import first_day, has_time, instant, last_day

ENOUGH_IN_COMMON = 0.5
"""The share of the shorter subject's words that the other has too, from which on they are one without a party."""

_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*\.?")
_STAND_IN = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(STAND_INS, key=len, reverse=True)))})(?!\w)")
_SMALL = frozenset("a an the of on in at for to and or with by from next new its his her their between through".split())
_GENERIC = frozenset(GENERIC.split())
_FORM_OF = {word: form for form, words in FORMS.items() for word in words.split()}


def match_event(event: Event, known: Sequence[Meeting]) -> Meeting | None:
    """The meeting that the event is about, the likeliest if several could be; None if it is a new one."""
    rated = [(rating, meeting) for meeting in known if (rating := _rate(event, meeting))]
    return max(rated, key=lambda pair: (pair[0], -pair[1].id))[1] if rated else None


def find_twin(event: Event, meeting: Meeting, known: Sequence[Meeting]) -> Meeting | None:
    """Another known meeting that an event shows to be the same as `meeting`: the move that it tells of leads from the
    one's date to the other's, which a later article had told of already."""
    if event.replaces is None:
        return None
    moved = replace(event, replaces=None)
    others = [other for other in known if other.id != meeting.id]
    by_new_date = match_event(moved, others)
    return by_new_date or match_event(replace(moved, start=event.replaces, end=None), others)


def _rate(event: Event, meeting: Meeting) -> float:
    """How sure it is that the two are one meeting; 0 if they are not."""
    if EventKind.OTHER not in (event.kind, meeting.kind) and event.kind is not meeting.kind:
        return 0.0
    if _at_different_hours(event, meeting):
        return 0.0
    likeness = _likeness(_names(event.title, event.participants), _names(meeting.title, meeting.participants))
    if _agree(event.start, event.end, meeting.start, meeting.end):
        return likeness
    changes = _changes(event, meeting) or _is_told_late(event, meeting)
    return likeness / 2 if changes and likeness >= ENOUGH_IN_COMMON else 0.0


@dataclass(frozen=True, slots=True)
class _Names:
    """What a meeting is called by: its parties, each as the set of its telling words, the words of its subject, and
    the sorts of event that its title names ("talks" and "summit" are one sort, "hearing" is another)."""

    parties: frozenset[frozenset[str]]
    subject: frozenset[str]
    forms: frozenset[str]


@lru_cache(maxsize=4096)
def _names(title: str, participants: tuple[str, ...]) -> _Names:
    # What stands in brackets is what the whole article is about: it tells as little of one event as a party does.
    title, _, topic = title.partition(" (")
    words = name_words(title, ())
    parties = frozenset(name_words(p, ()) - _GENERIC for p in (*participants, topic.rstrip(")"))) - {frozenset()}
    forms = frozenset(_FORM_OF[word] for word in words if word in _FORM_OF)
    return _Names(parties, words - _GENERIC - frozenset().union(*parties), forms)


def _likeness(a: _Names, b: _Names) -> float:
    """From 0, nothing in common, to above 1: the subject's words in common, and a quarter for each common party.

    Two subjects with no word in common are two meetings, unless the same two parties meet: one council can hold two
    hearings in a day, but two countries hold one round of talks. Two sorts of event are two meetings, unless they are
    about the same subject.
    """
    # A name is a party in one article and a word of the title in another.
    a_words, b_words = a.subject.union(*a.parties), b.subject.union(*b.parties)
    parties = max(sum(bool(p & b_words) for p in a.parties), sum(bool(p & a_words) for p in b.parties))
    a_subject, b_subject = a.subject - frozenset().union(*b.parties), b.subject - frozenset().union(*a.parties)
    share = len(a_subject & b_subject) / min(len(a_subject), len(b_subject)) if a_subject and b_subject else None
    if not share and a.forms and b.forms and not a.forms & b.forms:
        return 0.0
    if share is None:
        return 0.5 + parties / 4 if parties else 0.0
    if share == 0:
        return 0.5 if parties > 1 else 0.0
    return share + parties / 4 if share >= ENOUGH_IN_COMMON or parties else 0.0


@lru_cache(maxsize=4096)
def name_words(title: str, parties: tuple[str, ...]) -> frozenset[str]:
    """The words that name a meeting: of its title and parties, without small words, plural endings and accents, and
    with one name for each party that has several ("Washington", "the U.S.")."""
    text = unicodedata.normalize("NFKD", " ".join((title, *parties)).casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = _STAND_IN.sub(lambda found: STAND_INS[found[0]], text)
    words = (word.replace(".", "").removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text))
    return frozenset(_singular(word) for word in words if word not in _SMALL)


def telling_words(title: str) -> frozenset[str]:
    """The words of a title that many meetings do not have, without what stands in brackets."""
    return name_words(title.partition(" (")[0], ()) - _GENERIC


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _changes(event: Event, meeting: Meeting) -> bool:
    """Whether the event says that it changes the date that the meeting has, or had before it was put off."""
    if event.replaces:
        return any(_agree(event.replaces, None, known, None) for known in (meeting.start, *_left(meeting)))
    return meeting.status is EventStatus.POSTPONED


def _is_told_late(event: Event, meeting: Meeting) -> bool:
    """Whether the event is on a date that the meeting has since been moved away from: an older article that arrives
    late, or one that has not heard of the move."""
    return any(_agree(event.start, event.end, known, None) for known in _left(meeting))


def _left(meeting: Meeting) -> tuple[str, ...]:
    """The dates that the meeting was moved away from, by all that its articles say."""
    told = {day for m in meeting.mentions for day in (m.event.start, m.event.replaces) if day}
    return tuple(known for known in told if not _agree(known, None, meeting.start, meeting.end))


def _agree(start: str, end: str | None, known: str, known_end: str | None) -> bool:
    """Whether two dates can be one: the days that they cover overlap, or one is the other's week or month."""
    (first, last), (known_first, known_last) = _days(start, end), _days(known, known_end)
    return first <= known_last and known_first <= last


def _days(start: str, end: str | None) -> tuple[date, date]:
    return first_day(start), last_day(start, end)


def _at_different_hours(event: Event, meeting: Meeting) -> bool:
    """Two hearings on one day are two hearings, unless the article says that the hour has changed. Hours of which
    only one has a zone cannot be compared."""
    if not has_time(event.start) or not has_time(meeting.start) or event.replaces:
        return False
    if event.start[:10] != meeting.start[:10] and event.timezone == meeting.timezone:
        return False
    if event.timezone and meeting.timezone:
        return instant(event.start, event.timezone) != instant(meeting.start, meeting.timezone)
    return event.timezone == meeting.timezone and event.start != meeting.start
