"""Reads where somebody with an office will be: "the inspectors will be in the school on Monday"; and what a trip is
made for.

Promises a visit only where the words name a place; who is "in court" or "in office" visits nobody.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.readings import (
    COMING,
    COURTS,
    PERSONS,
    Announcement,
    Reading,
    find_purpose,
    name_event,
)
from briefings.parse.events.announcements.rows import read_row
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.predicates import VERB_OF_FORM
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import places, roles
from briefings.parse.text.word_sets import OFFICES, PLACES

_VISITORS = OFFICES | frozenset(roles.VISITORS.split())
_NOT_PLACES = frozenset(places.NOT_PLACES.split()) | COURTS
_VISITS = frozenset({"visit", "trip", "tour"})
_PAYING = frozenset("pay pays make makes undertake undertakes begin begins start starts embark embarks".split())
"""What somebody does with a visit when it takes place."""

_PUBLIC = frozenset("open inaugurate unveil launch sign present address attend".split())
"""What somebody does before everybody where they visit a place for it."""

_EXPECTED = frozenset({"due", "expected"})
_SEEING = frozenset({"see", "sees"})


def read_visit(reading: Reading) -> Announcement | None:
    """ "The mayor will be at the fish market on May 4", "the president is expected in Penn on May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or find_purpose(reading):
        return None
    if words[p.at].low in _PAYING and (paid := _read_paid(reading, take_after_verb(words[p.at + p.length :]))):
        return paid
    is_person = bool(p.subject) and p.subject[0].low in PERSONS and bool(reading.subject)
    if not is_person and not _is_visitor(reading.subject) and not _is_visitor_beside(p.subject):
        return None
    if words[p.at].low in COMING:
        return _read_coming(reading, take_after_verb(words[p.at + 1 :]))
    is_expected = words[p.at].low in _EXPECTED and words[p.at - 1].tag is Tag.BE
    rest = take_after_verb(words[p.at + 1 :])
    if not (is_expected or words[p.at].low == "be") or len(rest) < 2 or rest[0].low not in ("in", "at"):
        return None
    place = _find_next_place(reading, p.at) or phrases.find_phrase(rest, 1)
    if not _is_place(place):
        return None
    if done := _read_done_there(reading):
        return done
    where = titles.show_with_article(reading.text, place)
    title = f"{owners.show_owner(reading.text, reading.subject)} visit to {where}"
    return Announcement(title, EventKind.MEETING, "where somebody will be", reading.subject, place=place)


def read_seeing(reading: Reading) -> Announcement | None:
    """ "The mayor is to see the union's president on May 4", as whoever has an office is seen for a talk."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or p.is_passive or words[p.at].low not in _SEEING or not reading.subject:
        return None
    whom = phrases.find_phrase(words, p.at + 1)
    if not whom or not _is_visitor(whom) or any(w.tag is Tag.PREP for w in words[p.at : p.at + 2]):
        return None
    shown = titles.show_with_article(reading.text, whom)
    title = f"{owners.show_owner(reading.text, reading.subject)} meeting with {shown}"
    return Announcement(title, EventKind.MEETING, "whom somebody sees", reading.subject, object=whom)


READERS = (read_visit, read_seeing)
"""What a clause says of somebody with an office."""


def _read_done_there(reading: Reading) -> Announcement | None:
    """What somebody comes for on the day and does before everybody: "to open the lock", "to declare the fair open"."""
    behind = [w for w in reading.words[reading.date_at + 1 :] if w.low != ","]
    if len(behind) < 3 or behind[0].tag is not Tag.TO:
        return None
    verb, rest = behind[1].low, behind[2:]
    row = VERB_OF_FORM.get(verb) if verb in _PUBLIC else None
    opened = next((i for i, w in enumerate(rest) if w.low == "open"), 0) if verb == "declare" else 0
    is_cut = " ".join(w.low for w in behind[1:4]) in ("cut the ribbon", "snip the ribbon", "cut the tape")
    if opened or is_cut:
        thing = tuple(rest[:opened]) if opened else phrases.find_phrase(behind, 5)
        title = f"Opening of {titles.show_with_article(reading.text, phrases.drop_determiner(thing))}" if thing else ""
        return Announcement(title, EventKind.OTHER, "what is done on a visit", reading.subject) if title else None
    found = row and read_row(reading.text, row, reading.subject, reading.people, rest, verb, False)
    return found if found and found.title else None


def _read_paid(reading: Reading, rest: Sequence[Token]) -> Announcement | None:
    """ "The minister will pay an official visit to Norland on May 4", "begins her trip to Penn on May 4"."""
    rest = rest[1:] if rest and rest[0].low == "on" else rest  # "will embark on a trip"
    end = next((i + 1 for i, word in enumerate(rest) if word.low in _VISITS), 0)
    visit = phrases.find_phrase(rest[1:end], 0) if end and rest[0].tag is Tag.DET else ()
    if not visit or visit[-1].low not in _VISITS:
        return None
    to = phrases.find_phrase(rest, end + 1) if rest[end : end + 1] and rest[end].low in ("to", "of") else ()
    where = f" {rest[end].low} {titles.show_with_article(reading.text, to)}" if to else ""
    whose = owners.show_owner(reading.text, reading.subject)
    title = f"{whose} {titles.show(reading.text, visit)}{where}"
    return Announcement(title, EventKind.MEETING, "where somebody will be", reading.subject, place=to)


def _read_coming(reading: Reading, rest: Sequence[Token]) -> Announcement | None:
    """ "The minister is coming to Penn on May 4", "She's coming up on May 4 to meet the growers"."""
    place = phrases.find_phrase(rest, 1) if len(rest) > 1 and rest[0].low == "to" else ()
    place = place if _is_place(place) else ()
    owner = owners.show_owner(reading.text, reading.subject)
    where = f" to {titles.show_with_article(reading.text, place)}" if place else ""
    title = f"{owner} visit{where}"
    trip = Announcement(title, EventKind.MEETING, "where somebody will be", reading.subject, place=place)
    found = tell_aim(reading, trip)
    return found if place or found is not trip else None


def tell_aim(reading: Reading, trip: Announcement) -> Announcement:
    """The trip by what it is made for: "officials will travel to Penn on May 4 to hear whether", "to meet both sides",
    "to hold talks with the port", "for a summit of the islands"."""
    p = reading.predicate
    to = next((i for i in range(p.at + 1, reading.date_at) if _leads_to_aim(reading.words[i:])), -1) if p else -1
    words = reading.words[to if to > 0 else reading.date_at + 1 :]
    owner = owners.show_owner(reading.text, reading.subject)
    if not owner or len(words) < 2:
        return trip
    if talks := _find_meeting(words):
        told = name_event(reading, talks, trip.rule)
        is_own = any(w.low == "with" for w in talks)
        title = f"{owner} {told.title}" if is_own else told.title
        return replace(told, title=title, place=trip.place, subject=reading.subject)
    if words[0].tag is not Tag.TO:
        return trip
    if words[1].low == "hear":
        return replace(trip, title=f"{owner} hearing")
    if words[1].low == "meet" and (
        met := phrases.find_phrase(words, 3 if words[2:3] and words[2].low == "with" else 2)
    ):
        return replace(trip, title=f"{owner} meeting with {titles.show(reading.text, met)}", object=met)
    held = phrases.drop_determiner(phrases.find_phrase(words, 2)) if words[1].low == "hold" else ()
    kind = kind_of(held)
    return replace(trip, title=f"{owner} {titles.show(reading.text, held)}", kind=kind, event=held) if kind else trip


def _leads_to_aim(words: Sequence[Token]) -> bool:
    """Whether "to meet" or "to hold" with its object comes now, or "for" with a meeting."""
    return (len(words) > 2 and words[1].low in ("meet", "hold") and words[0].tag is Tag.TO) or bool(
        _find_meeting(words)
    )


def _find_meeting(words: Sequence[Token]) -> Tokens:
    """The meeting that "for" leads to; "for a visit" tells no more than the trip."""
    found = phrases.find_phrase(words, 1) if words[0].low == "for" else ()
    return found if kind_of(found) is EventKind.MEETING and _VISITS.isdisjoint(w.low for w in found) else ()


def _is_visitor(words: Tokens) -> bool:
    """Whether the words name somebody by an office: "inspectors", "Mayor Ada Brook"."""
    head = next((i for i, w in enumerate(words) if w.tag is Tag.PREP), len(words))
    own = words[:head]
    last = own[-1].low if own else ""
    is_named = len(own) > 1 and own[-1].tag is Tag.NAME and any(w.low.rstrip(".") in OFFICES for w in own[:-1])
    return is_named or last in _VISITORS or last.removesuffix("s") in _VISITORS


def _is_visitor_beside(words: Tokens) -> bool:
    """Whether the words put a name beside an office: "the finance minister, Ada Brook,"."""
    comma = next((i for i, w in enumerate(words) if w.low == ","), 0)
    return comma > 1 and words[0].tag is Tag.DET and words[comma - 1].low in _VISITORS


def _find_next_place(reading: Reading, verb: int) -> Tokens:
    """The place of the next day of the same journey: "will be in Penn on Sunday and in Tarn on Monday"."""
    between = reading.words[verb + 1 : reading.date_at]
    at = max((i for i, w in enumerate(between) if w.tag is Tag.CONJ or w.low == ","), default=-1)
    if at < 0 or not any(w.tag is Tag.DATE for w in between[:at]):
        return ()
    led = at + 2 if between[at + 1 : at + 2] and between[at + 1].low in ("in", "at") else at + 1
    return phrases.find_phrase(between, led)


def _is_place(words: Tokens) -> bool:
    """Whether the words name a place: "Penn", "Port of Spain", "the school"."""
    if not words or any(w.low in _NOT_PLACES for w in words):
        return False
    own = next((i for i, w in enumerate(words) if i and w.tag is Tag.PREP), len(words))
    is_noun = words[0].tag is Tag.DET and words[own - 1].low in PLACES
    return is_noun or all(w.tag is Tag.NAME or (w.low == "of" and i == 1 < len(words) - 1) for i, w in enumerate(words))
