"""Reads what people do with an event as it takes place: watch a draw, join a call, hold what was told before.

Promises the event's own name, or nothing where what is done is done with a thing.
"""

from dataclasses import replace

from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import Tag
from briefings.parse.row import Sense
from briefings.parse.text.word_sets import BODIES, JOBS, OWNING

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


def read_held(reading: Reading) -> Announcement | None:
    """ "The trustees will now hold it online on May 4", by what was told before."""
    p = reading.predicate
    if p is None or not p.is_future or p.is_passive or p.sense is not Sense.HOLDS:
        return None
    goal = reading.words[p.at + p.length : p.at + p.length + 1]
    told = phrases.drop_determiner(phrases.trim(reading.antecedent))
    if not goal or goal[0].low not in ("it", "them") or not told:
        return None
    is_thing = told[-1].tag is Tag.WORD and told[-1].low not in JOBS | BODIES and reading.preposition == "on"
    if not kind_of(told) and not is_thing:
        return None
    told = told[1:] if len(told) > 1 and told[0].low in OWNING else told
    return replace(name_event(reading, told, "somebody holds what was told before"), subject=reading.subject)
