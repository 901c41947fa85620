"""What is settled of the events of an article once all of them are known: their kinds, their zones, which are one.

Promises the same events in the same order, but for those that another one has taken the place of.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefings.model.article import BlockKind, Event, EventKind, EventStatus, Span
from briefings.parse.events.announcements.counted import ONE_OF_SEVERAL
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, ORDINALS, event_nouns
from briefings.parse.events.lists.item_words import LISTED
from briefings.parse.events.lists.told_above import show_words
from briefings.parse.events.place_words import is_only_place
from briefings.parse.events.setting import Setting

_COURT = re.compile(r"\b(?:courts?|judges?|jur(?:y|ors?)|prosecut\w+|defendants?|tribunal|lawsuits?)\b", re.IGNORECASE)


def finish(events: Iterable[Event], setting: Setting) -> tuple[Event, ...]:
    """The events of an article as they are told."""
    found = _with_headline(_without_old(tuple(events)), setting)
    return tuple(_with_kind(_with_zone(event, setting), setting.text) for event in found)


def _without_old(events: Sequence[Event]) -> Sequence[Event]:
    """The events without what was put off from a day that another one has as its old day: they are one."""
    old = {e.replaces[:10] for e in events if e.replaces and e.replaces[:10] != e.start[:10]}
    return [e for e in events if e.status is not EventStatus.POSTPONED or e.replaces or e.start[:10] not in old]


def _with_headline(events: Sequence[Event], setting: Setting) -> Sequence[Event]:
    """The only event of an article by its headline, where a line tells but the day, the hour and the place."""
    heading = next((b for b in setting.story.blocks if b.kind is BlockKind.HEADING and b.level == 1), None)
    event = events[0] if len(events) == 1 else None
    place = event.title.partition(" (")[0] if event else ""
    if event is None or heading is None or event.rule != LISTED or not is_only_place(place):
        return events
    if "T" not in event.start or event.spans[0].start > event.sentence.start:
        return events  # "Fore Street: 4am to 5pm"
    where = ", ".join(filter(None, (place, event.location)))
    return [replace(event, title=show_words(setting.text, Span(heading.start, heading.end)), location=where)]


def _with_kind(event: Event, text: str) -> Event:
    """The event; a trial is a meeting only where the article speaks of a court, and "the first" what it is one of."""
    words = event.title.partition(" (")[0].lower().split()
    if event.kind is EventKind.OTHER and (event.rule == ONE_OF_SEVERAL or not ORDINALS.isdisjoint(words[:1])):
        kind = KIND_OF_NOUN.get("-".join(words[-2:])) or KIND_OF_NOUN.get("".join(words[-1:]))
        event = replace(event, kind=kind or event.kind)
    is_trial = event.kind is EventKind.MEETING and event_nouns(event.title) == {"trial"}
    return replace(event, kind=EventKind.OTHER) if is_trial and not _COURT.search(text) else event


def _with_zone(event: Event, setting: Setting) -> Event:
    """The event, its hour in the article's zone if it has none of its own."""
    if event.timezone or "T" not in event.start or not setting.zone:
        return event
    return replace(event, timezone=setting.zone)
