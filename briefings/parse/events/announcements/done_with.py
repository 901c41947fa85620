"""Reads what people do with an event as it takes place: watch a draw, join a call, hold what was told before; what it
settles, and what makes room for it.

Promises the event's own name, or nothing where what is done is done with a thing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, head_of, is_plural
from briefings.parse.row import Sense
from briefings.parse.text.word_sets import BODIES, JOBS, OWNING

_WATCHING = frozenset("watch watched access accessed view viewed follow followed stream streamed join joined".split())
"""What people do with an event that is shown to them."""

_DECIDING = frozenset("settle settles decide decides determine determines show shows tell tells".split())
_ASKED = frozenset("whether if who what which how when where".split())
_GIVING_OVER = re.compile(r"(?:turn|giv|hand)(?:s|es?|ing|ed)? over\b")
_BROADCAST = ("live", "online")
_HOLDING = frozenset({"hold", "holds", "holding"})
_BEHIND_HOLDING = (Tag.DATE, Tag.PREP, Tag.PUNCT)
_HOLD_OTHERWISE = frozenset("off out up on back until till through".split())
"""Behind "hold", what gives it another meaning where no date follows it: "hold off", "hold until"."""

_LASTING = frozenset("truce truces ceasefire cease-fire ceasefires lockdown record".split())
"""What "holds" as long as nobody breaks it."""


def read_watched(reading: Reading) -> Announcement | None:
    """ "Fans can watch the draw live on May 4", "the webcast can be accessed on May 4", by what is watched."""
    p = reading.predicate
    if p is None or not p.is_future or reading.words[p.at].low not in _WATCHING or not reading.subject:
        return None
    if reading.date_at < p.at or (not p.is_passive and kind_of(reading.subject)):
        return None  # "the games, at Penn on May 4, will be watched", "a concert will follow the handover"
    goal = () if p.is_passive else phrases.find_phrase(reading.words, p.at + 1)
    end = next((i for i, word in enumerate(goal) if i > 1 and word.low in _BROADCAST), len(goal))
    watched = reading.subject if p.is_passive else phrases.drop_determiner(goal[:end])
    return name_event(reading, watched, "what people watch") if kind_of(watched) else None


def read_deciding(reading: Reading) -> Announcement | None:
    """ "A scan on May 4 will settle whether she starts", by what will settle it."""
    p, words = reading.predicate, reading.words
    if p is None or reading.date_at > p.at or words[p.at].low not in _DECIDING or not reading.subject:
        return None
    asked = words[p.at + 1 : p.at + 2]
    head = head_of(reading.subject)
    decides = head is not None and (head.tag is Tag.NAME or head.low in BODIES | JOBS or is_plural(reading.subject))
    if decides or not asked or asked[0].low not in _ASKED:
        return None
    return name_event(reading, reading.subject, "what it will settle")


def read_given_over(reading: Reading) -> Announcement | None:
    """ "The school is turning over its gym, from May 4, to an exhibition of buttons", by what has the place."""
    p, words = reading.predicate, reading.words
    if p is None or not _GIVING_OVER.match(" ".join(w.low for w in words[p.at : p.at + 2])):
        return None
    ends = (i for i in range(p.at + 3, len(words) - 1) if words[i].tag is Tag.TO and words[i + 1].tag is Tag.DET)
    to = next(ends, 0)
    given = phrases.find_phrase(words, to + 1) if to else ()
    return name_event(reading, given, "what has the place") if kind_of(given) else None


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


def read_holding(reading: Reading) -> Announcement | None:
    """ "The primaries will hold on May 4", "The regatta holds from May 4 in Penn", as English is spoken in Nigeria and
    India: they take place."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or p.is_passive or words[p.at].low not in _HOLDING or reading.date_at < p.at:
        return None
    behind, noun = words[p.at + 1 : p.at + 3], head_of(reading.subject)
    if len(behind) < 1 or behind[0].tag not in _BEHIND_HOLDING or noun is None or noun.low in _LASTING:
        return None
    is_other = behind[0].low in _HOLD_OTHERWISE and not (behind[0].low == "on" and behind[1].tag is Tag.DATE)
    is_other = is_other or any(w.low[:1].isdigit() for w in behind if w.tag is not Tag.DATE)  # "holds at 2.5 pct"
    is_event = kind_of(reading.subject) not in (None, EventKind.RELEASE, EventKind.DEADLINE)
    if is_other or not is_event or any(w.tag in NOMINAL for w in _between(reading, p.at)):
        return None
    return name_event(reading, reading.subject, "it takes place", Sense.TAKES_PLACE)


def _between(reading: Reading, at: int) -> Sequence[Token]:
    """What stands between the verb and the date and is no place."""
    rest = take_after_verb(reading.words[at + 1 :])
    return () if not rest or rest[0].tag is Tag.PREP else rest


READERS = (read_deciding, read_given_over, read_watched, read_held, read_holding)
"""What a clause says of people and an event."""
