"""Joins what is told apart but is one event: a headline's month and its day, a start and its end, what is off and on
another day.

Promises to look at neighbours only; whether two candidates mean one event is for `identity`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import DateMention, EventKind, EventStatus
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.announcements.schedules import MOVED_BY
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import stems
from briefings.parse.events.identity import Group, is_of_week
from briefings.parse.row import Sense

LEAD = 400
"""How many characters behind the headline a story still tells what that is about."""

_START_OF = re.compile(r"^Start of (?:the )?")
_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)


def join_headline(groups: list[Group], dates: Sequence[DateMention]) -> list[Group]:
    """The groups, a month or week that only the headline tells joined to the day in it that the lead gives."""
    for group in groups[:2]:
        head = group[0]
        if head.moment.has_day or not all(c.is_heading for c in group):
            continue
        limits = [g[0] for g in groups if g[0].kind is EventKind.DEADLINE and _is_within(g[0], head)]
        is_only = head.kind is EventKind.DEADLINE and len(limits) == 2  # itself and the one that the story tells
        for other in groups:
            told = other[0]
            is_near = 0 <= told.sentence.start - head.sentence.end < LEAD
            is_lead = told.moment.has_day and (is_near or (is_only and told in limits))
            if is_lead and _is_within(told, head) and (told.kind is head.kind or told.rule == VAGUE):
                other.insert(0, head)
                return [g for g in groups if g is not group]
        group[0] = _on_day_of_lead(head, dates)
    return groups


def _on_day_of_lead(head: Candidate, dates: Sequence[DateMention]) -> Candidate:
    """The headline's event on the day of its month that the lead names ("has set aside Oct. 16 for it")."""
    for number, day in enumerate(dates):
        is_lead = 0 <= day.start - head.sentence.end < LEAD
        if is_lead and len(day.value) == len("2026-10-16") and day.value.startswith(f"{head.moment.start}-"):
            mentions = (*head.moment.mentions, number)
            return replace(head, moment=replace(head.moment, start=day.value, mentions=mentions))
    return head


def _is_within(day: Candidate, period: Candidate) -> bool:
    """Whether the day lies in the month or the week."""
    if "W" in period.moment.start:
        return is_of_week(period, day)
    return day.moment.day.startswith(period.moment.start)


def join_ends(groups: list[Group]) -> list[Group]:
    """The groups, the end of what another one tells the start of joined to it: "The dig is to end on May 9"."""
    kept: list[Group] = []
    for group in groups:
        last = group[0]
        begun = next((g for g in kept if _ends(g, last)), None) if len(group) == 1 else None
        if begun is None:
            kept.append(group)
            continue
        named = replace(begun[0], title=_START_OF.sub("", begun[0].title))
        begun[0] = named.until(last.moment)
    return kept


def _ends(group: Group, last: Candidate) -> bool:
    """Whether the last candidate tells the end of what the group does: "End of the dig" of "start of the Tarn dig"."""
    first, what = group[0], last.title.partition("End of ")[2]
    if last.sense is not Sense.CLOSES or last.kind is EventKind.DEADLINE or not stems(what):
        return False
    is_span = first.moment.has_day and last.moment.has_day and first.moment.day < last.moment.day
    is_open = is_span and all(c.moment.end is None and c.status is EventStatus.SCHEDULED for c in (*group, last))
    return is_open and first.sense is Sense.TAKES_PLACE and stems(what) <= stems(first.title)


def join_moved(groups: list[Group]) -> list[Group]:
    """The groups, without what has another day in the next sentence: "Friday's game is off. It will be played on May
    4", "The prizes, set for May 4, lost their host. Penn will move the show to May 9"."""
    kept: list[Group] = []
    for group in groups:
        off = next((g[0] for g in kept[-1:] if len(g) == 1 and _is_on_later(group[0], g[0])), None)
        moved = next((g[0] for g in kept[-1:] if len(g) == 1 and _is_moved(group[0], g[0])), None)
        if moved:
            group[0] = replace(group[0], title=moved.title, kind=moved.kind, participants=moved.participants)
        off = off or moved
        if off:
            kept.pop()
            group[0] = replace(group[0], replaces=group[0].replaces or off.moment.start)
        kept.append(group)
    return kept


def _is_on_later(new: Candidate, off: Candidate) -> bool:
    """Whether the next words say of what is off, by a pronoun or by its old day, when it will be."""
    if new.replaces == off.moment.start and new.title == off.title:
        return True
    is_beside = new.sentence == off.sentence and new.moment.first > off.moment.first
    is_next = new.points and (is_beside or 0 <= new.sentence.start - off.sentence.end <= 2)
    is_off = off.status in _OFF and new.status not in _OFF and new.title.lower() == off.title.lower()
    return is_next and is_off and off.moment.has_day and new.moment.start > off.moment.start


def _is_moved(new: Candidate, known: Candidate) -> bool:
    """Whether the next sentence moves what is known by a name, and calls it but a "show" or an "event"."""
    is_next = new.rule == MOVED_BY and 0 <= new.sentence.start - known.sentence.end <= 2
    is_named = bool(stems(known.title)) and not known.is_heading and known.kind is not EventKind.DEADLINE
    is_bare = not stems(new.title) and new.title.lower() not in known.title.lower()
    return is_next and is_named and is_bare and known.moment.has_day and new.moment.start > known.moment.start
