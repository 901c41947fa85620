"""Whether two candidates speak of one event: by their days, their words and where they stand.

Promises to look at two candidates, or at one and a short group; no other text.
"""

import re
from datetime import date

from briefings.model.article import EventKind, EventStatus
from briefings.parse.dates.timex import format_week
from briefings.parse.events.announcements.beside_date import DATED
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import SITTINGS, event_nouns, stems
from briefings.parse.row import Sense

NEAR = 300
"""Two sentences at most this many characters apart can speak of one event without a word in common."""

_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)

_COURT = frozenset({"judge", "justi", "court", "panel", "bench"})
"""Beginnings of words for who sits at a hearing."""

_POLLING = ("polling", "election day", "polls", "voting")
"""How the day is called on which people vote."""

_ANY_EVENT = frozenset({"ceremony", "event", "occasion", "gathering"})
"""What an event that has just been told can be called, of whichever kind it is."""

_BEGINNING = re.compile(
    r"(?:departure|start|opening) of (?:the )?"
    r"(?:first (?:sailing|train|bus|tram|flight|boat|service|crossing)|program(?:me)?|proceedings|formalities)",
    re.IGNORECASE,
)
_ELECTIONS = frozenset("election by-election referendum ballot runoff run-off".split())
_SITTING = re.compile(
    r"(?:(?:opening|start|resumption) of (?:the )?)?(?:meeting|session|sitting|encounter|gathering|talks)",
    re.IGNORECASE,
)

_MARKS = ("“", '"', "‘", "«", "„")
"""With which the title of a work begins."""

Group = list[Candidate]
"""The candidates of one event, in the order of the text."""


def is_same(group: Group, candidate: Candidate) -> bool:
    """Whether the candidate speaks of the group's event."""
    near = group[:4]
    if not all(can_coincide(known, candidate) and not _are_entries_apart(known, candidate) for known in near):
        return False
    return _repeats_heading(near, candidate) or any(_can_mean_one(known, candidate) for known in near)


def _are_entries_apart(a: Candidate, b: Candidate) -> bool:
    """Whether two lines of one list tell two things: each has a word of its own."""
    if not (a.is_entry and b.is_entry) or a.sentence == b.sentence or abs(a.sentence.start - b.sentence.end) > NEAR:
        return False
    a_words, b_words = stems(a.title), stems(b.title)
    return bool(a_words - b_words and b_words - a_words)


def _repeats_heading(group: Group, candidate: Candidate) -> bool:
    """Whether only the headline has told of the day and kind so far."""
    if candidate.is_heading or not candidate.moment.has_day:
        return False
    has_time = candidate.moment.has_time or any(c.moment.has_time for c in group)
    is_other = candidate.kind is EventKind.OTHER and has_time
    return all(
        c.is_heading
        and c.kind is candidate.kind
        and c.moment.has_day
        and (not is_other or bool(stems(c.title) & stems(candidate.title)))
        for c in group
    )


def can_coincide(a: Candidate, b: Candidate) -> bool:
    """Whether the dates can be those of one event: one day, hours that do not differ, or a week that holds the day."""
    if not (a.moment.has_day and b.moment.has_day):
        return is_of_week(a, b) and is_of_week(b, a)
    if a.moment.day != b.moment.day:
        return False
    return not (a.moment.has_time and b.moment.has_time) or a.moment.start == b.moment.start


def is_of_week(a: Candidate, b: Candidate) -> bool:
    """Whether a week that the first is told for holds the day of the second, if it has one."""
    if "W" not in a.moment.start or not b.moment.has_day:
        return True
    return a.moment.start[:8] == format_week(date.fromisoformat(b.moment.day))


def _can_mean_one(a: Candidate, b: Candidate) -> bool:
    if not a.title or not b.title:
        return a.moment.has_day and b.moment.has_day and abs(a.sentence.start - b.sentence.end) < NEAR
    return _is_related(a, b)


def _is_related(a: Candidate, b: Candidate) -> bool:
    """Whether two titles can mean one event: they share a word that is no mere kind of event, or one of them is
    nothing but such a word and the kinds agree."""
    if _votes_there(a, b) or _votes_there(b, a):
        return True
    a_words, b_words = _telling_words(a), _telling_words(b)
    if a_words & b_words:
        return not (_differ(a, b) or _tell_apart(a, b) or _is_chance(a, b) or _are_of_others(a, b))
    if not a.moment.has_day or not b.moment.has_day:
        return _foretells(a, b) or _foretells(b, a)
    if _is_part_of(a, b) or _is_part_of(b, a):
        return False
    if _only_begins(b) and b.moment.is_bare_hour and 0 <= b.sentence.start - a.sentence.end < NEAR:
        return True  # "The arch will be unveiled on Friday. The ceremony starts at 11 a.m."
    is_far = abs(a.sentence.start - b.sentence.start) > 2 * NEAR and not (a.is_heading or b.is_heading)
    is_far = is_far and EventKind.VOTE not in (a.kind, b.kind)  # an election fills its day
    unlike = a.kind is not b.kind and (is_far or _name_apart(a, b) or not any(_is_vague(c) for c in (a, b)))
    is_other = is_far and _name_apart(a, b) and not SITTINGS & (event_nouns(a.title) | event_nouns(b.title))
    if _is_off_elsewhere(a, b) or _is_off_elsewhere(b, a):
        return False
    return not unlike and not is_other and (not a_words or not b_words)


def _is_off_elsewhere(off: Candidate, other: Candidate) -> bool:
    """Whether the first is something without a name that is called off at a place where the second, which is on, is
    not: "a meeting that was to be held in Penn the same night"."""
    is_off = off.status in _OFF and other.status not in _OFF and not stems(off.title)
    return is_off and off.location is not None and off.location != other.location and bool(stems(other.title))


def _telling_words(candidate: Candidate) -> set[str]:
    """The words of a title that tell its event from others: of a match those by which one side is called ("Penn" and
    "Rovers" of "Penn Women's Rovers"), of a bare title those of what it belongs to."""
    home, versus, guest = candidate.title.partition(" v ")
    if not versus:
        return stems(candidate.title) or stems(candidate.topic)
    first, second = (stems(" ".join((*side.split()[:1], *side.split()[-1:]))) for side in (home, guest))
    return first ^ second


def _is_part_of(part: Candidate, whole: Candidate) -> bool:
    """Whether the first is what a row of days begins with at an hour: the opening ceremony of a cup, a work that is
    shown at a festival."""
    lasts = whole.moment.end is not None and not whole.moment.has_time and whole.moment.end[:10] != whole.moment.day
    is_at_hour = lasts and part.moment.has_time and part.moment.end is None
    nouns = event_nouns(part.title) - {"opening"}
    is_work = part.title.startswith(_MARKS)
    return is_at_hour and (is_work or (bool(nouns) and not nouns & event_nouns(whole.title)))


def _are_of_others(a: Candidate, b: Candidate) -> bool:
    """Whether two titles tell the same of two things: "Lock to be shut", "Schools to be shut"."""
    (one, is_told, _), (other, is_too, _) = a.title.partition(" to be "), b.title.partition(" to be ")
    is_plain = not (a.is_heading or b.is_heading or event_nouns(a.title) or event_nouns(b.title))
    return bool(is_told and is_too) and is_plain and bool(stems(one) and stems(other)) and not stems(one) & stems(other)


def _is_vague(candidate: Candidate) -> bool:
    """Whether neither the verb nor a noun says of which kind the event is."""
    says_little = candidate.rule == VAGUE or candidate.sense is Sense.TAKES_PLACE
    return says_little and candidate.kind is EventKind.OTHER


def _votes_there(vote: Candidate, sitting: Candidate) -> bool:
    """Whether a body votes at the sitting that is told beside the vote, which adds but its hour and place; or a court
    hears a case at it."""
    is_far = abs(vote.sentence.start - sitting.sentence.start) > 3 * NEAR and sitting.rule != DATED
    is_bare = sitting.title.lower().rpartition(" ")[2] in SITTINGS
    if sitting.kind is not EventKind.MEETING or vote.is_entry or is_far or not is_bare:
        return False
    if vote.kind is EventKind.VOTE:
        return stems(sitting.title) <= stems(vote.title) | vote.context
    return stems(sitting.title) <= _COURT and "hearing" in event_nouns(vote.title)


def _foretells(coarse: Candidate, other: Candidate) -> bool:
    """Whether what a month or a week is said to bring is what the other tells: most of its words stand in the other's
    sentence; of a headline, which tells the story in short, one word is enough."""
    if (
        coarse.kind is other.kind is EventKind.VOTE
        and other.title.lower().startswith(_POLLING)
        and _is_election(coarse)
    ):
        return True
    if coarse.kind is other.kind is EventKind.MEETING and _only_sits(other):
        return other.moment.has_day and 0 <= other.sentence.start - coarse.sentence.end < NEAR
    if not coarse.is_heading and not stems(coarse.title) and not _shares_noun(coarse, other):
        return False
    if coarse.moment.has_day:
        return coarse.kind is other.kind and _is_told_in(stems(coarse.title), other)
    are_votes = coarse.kind is other.kind is EventKind.VOTE  # "Merger to be decided in March", "The boards vote on"
    if coarse.is_heading and other.moment.has_day and (are_votes or stems(coarse.title) & other.context):
        return True
    if coarse.is_heading and not stems(coarse.title) and coarse.kind is other.kind and other.moment.has_day:
        return bool(event_nouns(coarse.title) & event_nouns(other.title))
    may_be = coarse.kind is other.kind or coarse.rule == VAGUE
    return may_be and _is_told_in(stems(coarse.title), other)


def _only_begins(candidate: Candidate) -> bool:
    """Whether the title only tells how what was told before begins: "Ceremony", "Departure of the first train"."""
    return candidate.title.lower() in _ANY_EVENT or _BEGINNING.fullmatch(candidate.title) is not None


def _only_sits(candidate: Candidate) -> bool:
    """Whether the title says no more than that people meet: "Session", "Opening of the meeting"."""
    return _SITTING.fullmatch(candidate.title) is not None


def _is_election(candidate: Candidate) -> bool:
    """Whether people elect somebody, or are asked, on a day that is told."""
    return not _ELECTIONS.isdisjoint(candidate.title.lower().split())


def _shares_noun(bare: Candidate, other: Candidate) -> bool:
    """Whether a title that is only a kind of event ("decision") can be that of the other."""
    nouns = event_nouns(other.title)
    is_near = abs(bare.sentence.start - other.sentence.start) < NEAR
    return bool(event_nouns(bare.title) & nouns) or (
        not nouns and is_near and len(stems(other.title) & bare.context) > 1
    )


def _differ(a: Candidate, b: Candidate) -> bool:
    """Whether two titles that share a word name things of different kinds: the league's banquet and its vote."""
    return a.kind is not b.kind and _name_apart(a, b) and not (a.is_heading or b.is_heading)


def _name_apart(a: Candidate, b: Candidate) -> bool:
    """Whether both titles name an event and none the same: "concert", "meeting of leaders"."""
    nouns, others = event_nouns(a.title), event_nouns(b.title)
    return bool(nouns and others) and not nouns & others


def _tell_apart(a: Candidate, b: Candidate) -> bool:
    """Whether two titles of different kinds, or of which one names another event, have each much that the other has
    not, so that a shared word ("union") is a chance."""
    nouns, others = event_nouns(a.title), event_nouns(b.title)
    is_named = bool(nouns or others) and not SITTINGS & (nouns | others)
    is_other = a.kind is not b.kind or (is_named and not nouns & others)
    return is_other and not a.is_heading and not b.is_heading and share_by_chance(a, b)


def share_by_chance(a: Candidate, b: Candidate) -> bool:
    """Whether each title has more words that the other has not than they have in common."""
    a_words, b_words = stems(a.title), stems(b.title)
    return min(len(a_words - b_words), len(b_words - a_words)) > len(a_words & b_words)


def _is_chance(a: Candidate, b: Candidate) -> bool:
    """Whether a week's event shares with that of a day in it but a word of many, and no noun of an event."""
    if a.is_heading or b.is_heading or "W" not in f"{a.moment.start}{b.moment.start}":
        return False
    a_words, b_words = stems(a.title), stems(b.title)
    is_little = len(a_words & b_words) * 2 < min(len(a_words), len(b_words))
    return is_little and not event_nouns(a.title) & event_nouns(b.title)


def _is_told_in(words: set[str], candidate: Candidate) -> bool:
    """Whether most of the words stand in the candidate's sentence."""
    return len(words & candidate.context) * 2 > len(words)
