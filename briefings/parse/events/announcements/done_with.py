"""Reads what people do with an event as it takes place: watch a draw, join a call.

Promises the event's own name, or nothing where what is done is done with a thing.
"""

from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of

_WATCHING = frozenset("watch watched access accessed view viewed follow followed stream streamed join joined".split())
"""What people do with an event that is shown to them."""

_BROADCAST = ("live", "online")


def read_watched(reading: Reading) -> Announcement | None:
    """ "Fans can watch the draw live on May 4", "the webcast can be accessed on May 4", by what is watched."""
    p = reading.predicate
    if p is None or not p.is_future or reading.words[p.at].low not in _WATCHING or not reading.subject:
        return None
    if not p.is_passive and kind_of(reading.subject):
        return None  # "a concert will follow the handover"
    goal = () if p.is_passive else phrases.find_phrase(reading.words, p.at + 1)
    end = next((i for i, word in enumerate(goal) if i > 1 and word.low in _BROADCAST), len(goal))
    watched = reading.subject if p.is_passive else phrases.drop_determiner(goal[:end])
    return name_event(reading, watched, "what people watch") if kind_of(watched) else None
