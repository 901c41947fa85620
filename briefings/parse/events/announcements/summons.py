"""Reads who is called before a court or a committee: remanded, sentenced, summoned.

Promises an appearance of whom the clause is about; who is called to a meeting is for `invitations`.
"""

from itertools import pairwise

from briefings.model.article import EventKind
from briefings.parse.events.announcements.invitations import (
    are_people,
    is_place_to_meet,
    read_asked_to_come,
    read_invited,
)
from briefings.parse.events.announcements.readings import (
    UNTIL,
    Announcement,
    Reading,
    find_purpose,
    name_appearance,
    name_event,
)
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.tagging import NOMINAL, Tag
from briefings.parse.events.wording import owners, titles

_SUMMONED = frozenset("summoned summonsed subpoenaed".split())
_INQUIRIES = frozenset("inquiry enquiry tribunal commission inquest".split())
_CALLING = frozenset("summons summon summoned called ordered compelled commanded".split())
_AT_TABLE = ("appear", "testify")


_REMANDED = frozenset({"remanded", "bailed"})
_BAILED = frozenset({"released", "granted", "freed", "given"})

NEAR = 300
"""Characters before "there" in which the place that it means is named."""

REMANDED = "somebody is remanded"
"""The rule of when a court sees somebody again."""


def read_remanded(reading: Reading) -> Announcement | None:
    """ "Brook was remanded in custody until May 4", when the court sees him again; "is bailed to appear before the tide
    court on May 4"."""
    p, words = reading.predicate, reading.words
    if not p or not reading.subject or words[p.at - 1].tag is not Tag.BE:
        return None
    verb, after = words[p.at].low, [w.low for w in words[p.at + 1 : p.at + 3]]
    if verb not in _REMANDED and not (verb in _BAILED and "bail" in after):
        return None
    if to := next((i for i in range(p.at + 1, reading.date_at - 1) if words[i].tag is Tag.TO), 0):
        before = phrases.find_tail(words[to + 2 :]) if words[to + 1].low == "appear" else ()
        is_named = bool(before) and before[0].low == "before"
        return name_appearance(reading, REMANDED, titles.show(reading.text, before) if is_named else "")
    if reading.preposition not in (*UNTIL, "to"):
        return None
    if purpose := find_purpose(reading):
        return name_event(reading, purpose, REMANDED)
    return name_appearance(reading, REMANDED)


def read_appearance_there(reading: Reading) -> Announcement | None:
    """ "He will next appear there on May 4", where a court has just been named."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not p.subject or words[p.at].low not in ("appear", "appears"):
        return None
    start = words[p.at].start
    is_there = [w.low for w in words[p.at + 1 : p.at + 2]] == ["there"]
    is_there = is_there and "court" in reading.text[max(0, start - NEAR) : start].lower()
    return name_appearance(reading, "somebody appears there") if is_there else None


def read_sentenced(reading: Reading) -> Announcement | None:
    """ "She will return to the crown court on May 4 for sentence"."""
    p, low = reading.predicate, [w.low for w in reading.words]
    if not p or not p.is_future or not reading.subject or "court" not in low[p.at :]:
        return None
    if not any(pair in (("for", "sentence"), ("for", "sentencing")) for pair in pairwise(low[p.at :])):
        return None
    title = f"Sentencing of {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.OTHER, "somebody comes for sentence", reading.subject)


def read_summoned(reading: Reading) -> Announcement | None:
    """ "Brook has been summonsed for May 4", "has been summoned to the inquiry on May 4"."""
    p = reading.predicate
    if not p or not p.is_passive or reading.words[p.at].low not in _SUMMONED or reading.date_at < p.at:
        return None
    after = reading.words[p.at + 1 : reading.date_at]
    if not reading.subject:
        return None
    if len(after) == 1 and after[0].low in ("for", "on"):
        title = f"Appearance of {titles.show_with_article(reading.text, reading.subject)}"
        return Announcement(title, EventKind.MEETING, "somebody is summoned", reading.subject)
    where = phrases.find_phrase(after, 1) if after and after[0].tag is Tag.TO else ()
    if is_place_to_meet(where) and are_people(reading.subject, "summoned"):
        there = titles.show_with_article(reading.text, phrases.drop_determiner(where))
        title = f"{owners.show_owner(reading.text, reading.subject)} meeting at {there}"
        return Announcement(title, EventKind.MEETING, "somebody is summoned", reading.subject, place=where)
    if not where or where[-1].low not in _INQUIRIES:
        return None
    before = titles.show_with_article(reading.text, phrases.drop_determiner(where))
    return name_appearance(reading, "somebody is summoned", f"before {before}")


def read_called_to_testify(reading: Reading) -> Announcement | None:
    """ "The committee has subpoenaed the captain to testify on May 4": the captain's testimony."""
    words = reading.words
    to = next((i for i in range(1, reading.date_at - 1) if words[i].tag is Tag.TO and words[i + 1].low in _AT_TABLE), 0)
    called = next((i for i in reversed(range(to)) if words[i].low in _SUMMONED | _CALLING), -1)
    guests = words[called + 1 : to] if called >= 0 else ()
    if called > 0 and words[called - 1].tag is Tag.BE:
        guests = guests or reading.subject  # "the captain has been summoned to appear"
    if not guests or any(w.tag not in (*NOMINAL, Tag.DET) and w.low != "of" for w in guests):
        return None
    behind = words[to + 2 : reading.lead_at]
    before = phrases.find_phrase(behind, 1) if behind and behind[0].low == "before" else ()
    shown = f" before {titles.show_with_article(reading.text, phrases.drop_determiner(before))}" if before else ""
    is_in_court = [w.low for w in behind[:2]] == ["in", "court"]
    noun = "testimony" if words[to + 1].low == "testify" else "court appearance" if is_in_court else "appearance"
    title = f"{owners.show_possessive(titles.show(reading.text, phrases.drop_determiner(tuple(guests))))} {noun}{shown}"
    return Announcement(title, EventKind.MEETING, "somebody is summoned", tuple(guests), object=before)


READERS = (
    read_appearance_there,
    read_remanded,
    read_sentenced,
    read_asked_to_come,
    read_called_to_testify,
    read_summoned,
    read_invited,
)
"""Those who are called somewhere, of which at most one fits."""
