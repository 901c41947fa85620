"""Names what is put on a date by its subject: "the hearing is off", "Ada Brook is due back in court", "the bill is down
for debate".

Promises a title from the clause's own words or nothing; which verbs put something on a date is for `schedules`.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.announcements.readings import (
    COMMITTEES,
    COURTS,
    UNTIL,
    Announcement,
    Reading,
    find_purpose,
    name_appearance,
    name_event,
    tell_owner,
)
from briefings.parse.events.announcements.row_words import VOTERS
from briefings.parse.events.announcements.time_limits import SPANS
from briefings.parse.events.certainty import is_changed
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import can_be_due, can_close, kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.text.word_sets import JOBS, OWNING, TITLES

SET = "it is set, moved or called off"
"""The rule of "the hearing is set for Monday", whatever the verb does to the date."""

ANEW = "it has another date"
"""The rule of "the date has been moved", which takes its name from what was told before, too."""

IS_ADJOURNED = "it is adjourned"
"""The rule of a case that goes on then, and of what it goes on with."""

ADJOURNED = frozenset({"adjourned", "postponed", "deferred", "continued", "mentioned"})
CASES = frozenset({"case", "matter", "suit", "lawsuit", "appeal", "claim", "proceedings", "petition"})

_CARRIED = ("moved", "brought", "shifted", "switched", "transferred", "extended", "expanded")
_PLANNING = frozenset("down scheduled slated set penciled pencilled booked listed lined".split())
"""What something is for what will be done with it: "the bill is down for debate"."""

_CARRIERS = frozenset(
    """
    plane jet flight train ship ferry boat vessel yacht tanker liner frigate helicopter convoy motorcade caravan coach
    bus lorry truck car capsule barge trawler delegation""".split()
)
"""What is expected where it arrives."""

EXPECTED_AT = "where somebody is expected"
"""The rule of an event of which a clause only tells who is expected at it: the event itself is sure."""

_ON_THE_BENCH = frozenset("judge justice magistrate commissioner sheriff coroner".split())
_PUT_DOWN = frozenset({"listed", "down", "scheduled"})
_WITNESS_PUT = frozenset("listed down due scheduled booked set slated called expected".split())
_IS_HEARING = re.compile(r"\b(?:inquiry|inquest|court|tribunal|commission|hearings?|trial|witness(?:es)?|evidence)\b")

NEAR = 400
"""Characters before somebody's name in which an inquiry or a court is told of."""

_ANEW = frozenset("new revised fresh rescheduled rearranged".split())


def _is_news(reading: Reading) -> bool:
    """Whether what is to be announced is no event itself, but is told on that day: the winners, a new route."""
    p = reading.predicate
    return p is not None and p.is_future and kind_of(reading.subject) is None and reading.date_at > p.at


def _name_hearing(reading: Reading, case: str = "") -> Announcement:
    """The hearing of the case that the clause is about, under `case` or as printed."""
    title = f"Hearing of {case or titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.MEETING, IS_ADJOURNED, event=reading.subject)


def name_scheduled(reading: Reading, word: Token, rest: Sequence[Token]) -> Announcement | None:
    """ "Applications are due", "Ada Brook is due back in court", "the hearing is off"."""
    if word.low in ADJOURNED and (case := head_of(reading.subject)) and case.low in CASES:
        told = reading.predicate.subject[:1] if reading.predicate else ()
        is_owned = bool(told) and told[0].low in OWNING
        return _name_hearing(reading, reading.people if is_owned else "")
    is_case = word.low in _PUT_DOWN and kind_of(reading.subject) is None
    if is_case and rest and rest[0].low == "before" and _hears(phrases.find_phrase(rest, 1)):
        if all(w.tag is Tag.NAME for w in reading.subject):
            return name_appearance(reading, SET)
        return _name_hearing(reading)
    if _is_witness(reading, word, rest):
        title = f"{owners.show_owner(reading.text, reading.subject)} appearance"
        return Announcement(title, EventKind.MEETING, SET, reading.subject)
    if word.low == "extended" and can_close(reading.subject) and not _is_deadline(reading.subject):
        is_time = reading.subject[-1].low in ("period", "window", "offer")
        title = f"{'End of' if is_time else 'Deadline for'} {titles.show_with_article(reading.text, reading.subject)}"
        return Announcement(title, EventKind.DEADLINE, "until when something is extended")
    if word.low == "extended" and reading.preposition in UNTIL and not _is_deadline(reading.subject):
        return None  # "the exhibition has been extended until May 4", which has begun
    if word.low in ("due", "payable") and can_be_due(reading.subject):
        return Announcement(f"Deadline for {reading.people}", EventKind.DEADLINE, "by when something is due")
    if word.low == "payable":
        return None
    if kind_of(reading.subject) is None and reading.subject[-1].tag is Tag.NAME and (goal := _booked_for(rest)):
        return tell_owner(reading, replace(name_event(reading, goal, SET), subject=reading.subject))
    is_person = reading.subject[0].low.rstrip(".") in TITLES and kind_of(reading.subject) is None
    is_person = is_person and reading.subject[-1].low != "one"  # "A new one is set for Monday"
    if is_person and word.low in ("scheduled", "set", "slated") and not any(w.tag in NOMINAL for w in rest):
        return None  # "Sen. Ada Brook is scheduled for Monday", for what was told before
    if word.low == "called" and reading.subject[-1].low in VOTERS and kind_of(reading.subject) is None:
        return Announcement("vote", EventKind.VOTE, SET)
    if word.low == "announced" and reading.preposition != "for" and _is_news(reading):
        title = f"announcement of {titles.show_with_article(reading.text, reading.subject)}"
        return Announcement(title, EventKind.RELEASE, "it is announced", reading.subject)
    if word.low == "due" and rest and rest[0].low == "out":
        return replace(name_event(reading, reading.subject, "it is due out"), kind=EventKind.RELEASE)
    if word.low == "due" and kind_of(reading.subject) is None and (purpose := find_purpose(reading)):
        return tell_owner(reading, replace(name_event(reading, purpose, SET), subject=reading.subject))
    if word.low in ("due", "expected") and kind_of(reading.subject) is None and (event := _expected_at(rest)):
        return name_event(reading, event, EXPECTED_AT)
    is_awaited = word.low == "due" or (word.low == "expected" and bool(rest) and rest[0].low == "back")
    is_awaited = is_awaited or (word.low == "expected" and _is_on_its_way(reading, rest))
    if (is_awaited or word.low == "expected") and rest and kind_of(reading.subject) is None:
        back, place = rest[:1], phrases.find_tail(rest[1:] if rest[0].low == "back" else rest)
        if place and place[0].low in ("in", "at") and place[-1].low in ("court", "dock"):
            return name_appearance(reading, "it is due in court")
        if place and place[0].low == "before" and _hears(place[1:]):
            return name_appearance(reading, "it is due in court", titles.show(reading.text, place))
        if is_awaited and place and place[0].low in ("in", "at", "on", "to", "from"):
            noun = "return" if back[0].low == "back" else "arrival"
            who = titles.show_with_article(reading.text, reading.subject)
            title = f"{noun} of {who} {titles.show(reading.text, place)}"
            return Announcement(title, EventKind.OTHER, "it is due somewhere", reading.subject)
    is_carried = word.low in _CARRIED and len(rest) > 1 and rest[0].low == "to" and rest[1].tag in (Tag.NAME, Tag.DET)
    if is_carried and kind_of(reading.subject) is None:
        who, where = titles.show(reading.text, reading.subject), titles.show(reading.text, phrases.find_tail(rest))
        return Announcement(f"{who} to be {word.low} {where}", EventKind.OTHER, VAGUE, reading.subject)
    if word.low == "off" and reading.preposition == "from" and kind_of(reading.subject) is None:
        return Announcement(f"{titles.show(reading.text, reading.subject)} to be off", EventKind.OTHER, SET)
    more = phrases.trim(rest) and phrases.trim_right(rest) if word.low in ("due", "expected", "scheduled") else ()
    more = () if more and more[0].tag is Tag.SUB else more
    if more and reading.subject[-1].tag is Tag.NAME and kind_of(reading.subject) is None:
        title = f"{titles.show(reading.text, reading.subject)} {word.low} {titles.show(reading.text, more)}"
        return Announcement(title, EventKind.OTHER, VAGUE, reading.subject)
    if word.low in _PLANNING and kind_of(reading.subject) is None and (purpose := _find_planned(rest)):
        if kind_of(purpose) in (EventKind.VOTE, EventKind.MEETING):
            matter = titles.show_with_article(reading.text, reading.subject)
            title = f"{titles.show(reading.text, purpose)} on {matter}"
            return replace(name_event(reading, purpose, SET), title=title, object=reading.subject)
        led = titles.show(reading.text, (word, *itertools.takewhile(lambda w: w is not purpose[-1], rest), purpose[-1]))
        return Announcement(
            f"{titles.show(reading.text, reading.subject)} {led}", EventKind.OTHER, SET, reading.subject
        )
    is_thing = reading.subject[-1].tag is Tag.NAME and not any(c.isdigit() for w in reading.subject for c in w.low)
    if word.low == "expected" and is_thing and kind_of(reading.subject) is None and not phrases.trim(rest):
        title = f"Arrival of {titles.show_with_article(reading.text, reading.subject)}"
        return Announcement(title, EventKind.OTHER, "it is due somewhere", reading.subject)
    return name_event(reading, reading.subject, SET)


def _expected_at(rest: Sequence[Token]) -> Tokens:
    """What somebody is expected at: "at the rally", "for Saturday's match"."""
    event = phrases.find_phrase(rest, 1) if len(rest) > 1 and rest[0].low in ("at", "for") else ()
    return event if kind_of(event) and event[-1].low not in SPANS else ()


def _is_witness(reading: Reading, word: Token, rest: Sequence[Token]) -> bool:
    """Whether somebody is put down for a day of the inquiry or the court that was just told of: "Brook is listed for
    May 4"."""
    noun = head_of(reading.subject)
    if word.low in ("due", "expected", "set") and len(reading.subject) < 2:
        return False  # "Rent is due on May 4"
    if word.low not in _WITNESS_PUT or noun is None or kind_of(reading.subject) or reading.is_denied:
        return False
    is_named = all(w.tag is Tag.NAME for w in reading.subject)
    if not is_named and noun.tag is not Tag.NAME and noun.low not in JOBS:
        return False
    begin = reading.subject[0].start
    is_one = reading.text[max(0, begin - 4) : begin].lower() != "the " or noun.low in JOBS
    is_one = is_one and all(w.low not in ("are", "were", "have") for w in reading.words)
    if not is_one or any(w.tag in NOMINAL for w in rest) or reading.date_at < reading.words.index(word):
        return False
    return _IS_HEARING.search(reading.text, max(0, begin - NEAR), reading.words[-1].end) is not None


def _is_on_its_way(reading: Reading, rest: Sequence[Token]) -> bool:
    """Whether what carries people or goods is expected at a place: "the mayor's plane is expected at Penn"."""
    noun = head_of(reading.subject)
    return noun is not None and noun.low in _CARRIERS and bool(rest) and rest[0].low in ("at", "in", "off")


def _hears(words: Tokens) -> bool:
    """Whether people appear before whom the words name: "the committee", "Judge Mara Quill"."""
    return bool(words) and (words[-1].low in COURTS | COMMITTEES or words[0].low in _ON_THE_BENCH)


def _find_planned(rest: Sequence[Token]) -> Tokens:
    """What something is put down for: "in for a committee vote", "for demolition"."""
    at = next((i for i, w in enumerate(rest[:2]) if w.low == "for"), -1)
    found = phrases.drop_determiner(phrases.find_phrase(rest, at + 1)) if at >= 0 else ()
    return () if found and (found[-1].low in SPANS or found[-1].tag is not Tag.WORD) else found


def _booked_for(rest: Sequence[Token]) -> Tokens:
    """What somebody is booked for: "in for a scan"."""
    at = next((i for i, w in enumerate(rest[:2]) if w.low == "for"), -1)
    led = at >= 0 and any(w.low in ("a", "an") for w in rest[at + 1 : at + 2])
    return phrases.find_phrase(rest, at + 1) if led else ()


def _is_deadline(words: Tokens) -> bool:
    return kind_of(words) is EventKind.DEADLINE


def name_anew(reading: Reading) -> Announcement | None:
    """What was told before on another day: "The date has been moved to May 4", "The new date is May 4"; None unless the
    clause is about a date alone."""
    low = [w.low for w in reading.subject]
    if low[-1:] not in (["date"], ["day"]) or not _ANEW.issuperset(low[:-1]):
        return None
    is_moved = len(low) > 1 or is_changed(reading.lowered)
    return Announcement("", EventKind.OTHER, ANEW if is_moved else "a date alone")
