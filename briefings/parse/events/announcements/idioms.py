"""Reads turns of speech in which no word is meant as it stands: "lay down their tools", "the hammer falls", "is a go".

Promises what the clause's own words name; each reader answers for one turn.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.clause_titles import what_follows
from briefings.parse.events.announcements.readings import (
    UNTIL,
    Announcement,
    Reading,
    name_event,
)
from briefings.parse.events.announcements.rows import read_row
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import IRREGULAR, PREDICATES
from briefings.parse.events.clauses.nouns import can_close, kind_of
from briefings.parse.events.clauses.predicates import VERB_OF_FORM
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import events as rules
from briefings.parse.rules import idioms, nominals

_TOOLS = frozenset(idioms.TOOLS.split())
_LAYING = frozenset(idioms.LAYING.split())
_STILL = ("still", "now", "back")
_WHOSE = ("their", "its", "his", "her")
_LEADS = ("on", "for")
_THERE = ("at", "in", "on", "outside", "inside", "near", "off")
_STATES = frozenset(nominals.STATES.split())
_LONGEST_TASK = 9
LONGEST_NAMED = 8
"""Words before a day that name it, too: "as from the feast of the boats, May 4"."""

LONGEST_IF = 15
"""Characters of "provided that" and the like, with blanks."""

_ORDER = ("first", "second", "next", "last")
_HOLDERS = frozenset("holders shareholders stockholders owners investors unitholders members bondholders".split())
_GETTING = frozenset("get gets receive receives given sent credited entitled issued allotted".split())
_IFS = ("if", "provided", "provided that", "providing", "as long as")
ASKED_FOR = "by when people have to ask for it"
"""The rule of what people get only if they ask for it in time."""

LONGEST_GAIN = 90
"""Characters of what people get, with "if"."""

_GAIN = r"\b(?:can|may|could|will)\s(?:still\s)?(?P<gain>[a-z][^,;:.()\n]{3,60}?)"
_GAIN_BEFORE = re.compile(rf"{_GAIN},?\s(?:only\s)?(?:if|provided(?:\sthat)?|providing|as\slong\sas)\s$")
_GAIN_BEHIND = re.compile(rf"\s?,\s[\w'’]{{2,12}}\s{_GAIN}(?=[,;.\n])")
_GETS = re.compile(r"(?:get|have|receive|win|be given|claim)\s((?:an?|free|half)\s.+)")
_GIVEN = ("pay ", "give ", "grant ", "refund ", "offer ", "let ", "send ")
"""What whoever is asked does, not those who ask."""

_ASKING = frozenset(rules.ASKING.split())
_COMING_IN = frozenset("reach reaches arrive arrives".split())
_NEAR = 5
"""Words of what somebody is somewhere for, and how soon behind the day it is told."""

_GOING = tuple(tuple(turn.split()) for turn in idioms.GOING)
_HEARING = frozenset(idioms.HEARING.split())
_LONGEST_GOING = max(map(len, _GOING))


def read_laid_down(reading: Reading) -> Announcement | None:
    """ "Dockers put down their hooks on Monday": a strike."""
    p, words = reading.predicate, reading.words
    if p is None or words[p.at].low not in _LAYING or not reading.subject or reading.subject[0].tag is Tag.PRON:
        return None
    behind = [w.low for w in words[p.at + 1 : p.at + 4]]
    behind = behind[1:] if behind[:1] == ["down"] else behind
    is_down = words[p.at].low in ("down", "drop") or len(behind) < len(words[p.at + 1 : p.at + 4])
    tool = behind[1:2] if behind[:1] and behind[0] in _WHOSE else behind[:1]
    if not is_down or not tool or tool[0] not in _TOOLS or reading.date_at < p.at or reading.is_denied:
        return None
    title = f"{owners.show_owner(reading.text, reading.subject)} strike"
    return Announcement(title, EventKind.OTHER, "people lay down their tools", reading.subject)


def read_bid_for(reading: Reading) -> Announcement | None:
    """ "The hammer falls on the old ferry on Monday", "Paddles go up on Monday": an auction."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or not reading.subject:
        return None
    does = " ".join(w.low for w in words[p.at : p.at + 2])
    done = next((d for d in idioms.BIDDING.get(reading.subject[-1].low, ()) if f"{does} ".startswith(f"{d} ")), "")
    if not done:
        return None
    behind = words[p.at + len(done.split()) :]
    sold = _find_led(behind)
    title = f"Auction of {titles.show_with_article(reading.text, sold)}" if sold else "Auction"
    return Announcement(title, EventKind.OTHER, "people bid for it")


def _find_led(behind: Sequence[Token]) -> tuple[Token, ...]:
    """What "on" or "for" leads to right behind a verb."""
    if len(behind) < 2 or behind[0].low not in _LEADS or behind[1].tag not in (*NOMINAL, Tag.DET):
        return ()
    return phrases.find_phrase(behind, 1)


def read_is_on(reading: Reading) -> Announcement | None:
    """ "The vote is a go for Monday", "The launch is good to go on Monday"."""
    words = reading.words
    at = next((i for i, w in enumerate(words) if w.tag is Tag.BE), 0)
    if not at or not kind_of(reading.subject) or reading.is_denied:
        return None
    if reading.date_at < at:  # "Saturday's regatta is still on"
        is_on = [w.low for w in words[at + 1 : at + 4] if w.low not in _STILL][:1] == ["on"]
        ends = next((w for w in words[at + 1 :] if w.low not in (*_STILL, "on")), None)
        is_on = is_on and (ends is None or ends.low in (".", ",", ";", "and", "but"))
        return name_event(reading, reading.subject, "it will go ahead") if is_on else None
    told = tuple(w.low for w in words[at + 1 : at + 1 + _LONGEST_GOING])
    turn = next((t for t in _GOING if told[: len(t)] == t), ())
    if not turn or at + len(turn) < reading.lead_at - 1:
        return None
    return name_event(reading, reading.subject, "it will go ahead")


def read_wanted_there(reading: Reading) -> Announcement | None:
    """ "All five owners are wanted at the mayor's office on Monday": they have to come."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_passive or words[p.at].low != "wanted" or words[p.at - 1].low not in ("is", "are", "be"):
        return None
    led = words[p.at + 1 : p.at + 3]
    if len(led) < 2 or led[0].low not in ("at", "in") or led[1].tag is not Tag.DET or not reading.subject:
        return None
    place = phrases.find_phrase(words, p.at + 2)
    if reading.date_at < p.at or not place or place[-1].low not in _HEARING:
        return None
    shown = titles.show(reading.text, words[p.at : p.at + 2])
    title = f"{reading.people} {shown} {titles.show(reading.text, place)}"
    return Announcement(title, EventKind.MEETING, "people have to come", reading.subject)


def read_there_to_act(reading: Reading) -> Announcement | None:
    """ "Divers will be back at the pier on Monday to search the wreck": what they will be there for."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_announced or words[p.at].tag is not Tag.BE or not reading.subject or reading.is_denied:
        return None
    led = words[p.at + 1 + (words[p.at + 1 : p.at + 2] != [] and words[p.at + 1].low == "back") :]
    is_placed = len(led) > 1 and led[0].low in _THERE and led[1].tag in (*NOMINAL, Tag.DET)
    if not is_placed or reading.subject[0].tag is Tag.PRON or reading.date_at < p.at or reading.preposition in UNTIL:
        return None
    behind = reading.words[reading.date_at + 1 :]
    to = next((i for i, w in enumerate(behind[:_NEAR]) if w.tag is Tag.TO), -1)
    if to < 0 or to + 1 >= len(behind) or any(w.low != "," and w.tag is not Tag.DATE for w in behind[:to]):
        return None
    task, rest = behind[to + 1], behind[to + 2 :]
    if task.tag is not Tag.WORD or task.low in _STATES:
        return None
    row = VERB_OF_FORM.get(task.low)
    shown = titles.show(reading.text, reading.subject)
    told = read_row(reading.text, row, reading.subject, shown, rest, task.low, passive=False) if row else None
    if told and told.title:
        return told
    done = titles.show(reading.text, (task, *what_follows(rest, _LONGEST_TASK)))
    return Announcement(f"{shown} to {done}", EventKind.OTHER, "what somebody is there for", reading.subject)


def read_counted_if(reading: Reading) -> Announcement | None:
    """ "Amendments are welcome if they are on the clerk's desk by Monday"."""
    p, words = reading.predicate, reading.words
    if p is None or reading.preposition not in ("by", "before") or reading.date_at < p.at or not reading.subject:
        return None
    lead = reading.text[max(0, words[0].start - LONGEST_IF) : words[0].start].lower().rstrip()
    if not lead.endswith(_IFS) or not can_close(reading.subject):
        return None
    at = next((i for i in range(len(words)) if words[i].tag is Tag.BE or words[i].low in _COMING_IN), -1)
    there = words[at + 1 : at + 2] if at >= 0 and words[at].tag is Tag.BE else ()
    if at < 0 or (there and there[0].low not in (*_THERE, "with", "here", "received", "back")) or reading.is_denied:
        return None
    return Announcement(f"Deadline for {reading.people}", EventKind.DEADLINE, "by when it has to be in")


def read_asked_if(reading: Reading) -> Announcement | None:
    """ "Guests can get a refund if they apply by Monday": by when they have to, and for what."""
    words = reading.words
    verb = next((i for i in range(1, min(_NEAR, reading.date_at)) if words[i].low in _ASKING), 0)
    asks = verb > 0 and all(w.tag in (*NOMINAL, Tag.DET, Tag.PRON, Tag.ADV) for w in words[:verb])
    lead = reading.text[max(0, words[0].start - LONGEST_IF) : words[0].start].lower().rstrip()
    if not asks or not lead.endswith(_IFS) or reading.preposition not in ("by", "before"):
        return None
    task = titles.show(reading.text, phrases.trim_task(words[verb : reading.lead_at]))
    begin = max(0, words[0].start - LONGEST_GAIN)
    told = _GAIN_BEFORE.search(reading.text, begin, words[0].start) or _GAIN_BEHIND.match(reading.text, words[-1].end)
    title = f"Deadline to {task}" + (_show_gain(told["gain"], task) if told and " " not in task else "")
    return Announcement(title, EventKind.DEADLINE, ASKED_FOR)


def _show_gain(gain: str, task: str) -> str:
    """What people get, behind what they have to do for it: "for a refund", "to keep their berths"."""
    gain = " ".join(gain.split())
    if gain.startswith(_GIVEN):
        return ""
    got = _GETS.match(gain)
    if got is None or gain.endswith(" back"):
        return f" to {gain}"
    return f" {got[1]}" if task == "claim" else f" for {got[1]}"


def read_so_from(reading: Reading) -> Announcement | None:
    """ "From Monday, a ferry without a horn will be liable to a fine", "The pier will from Monday be a car park"."""
    words, at = reading.words, reading.date_at
    be = next((i for i in range(at + 1, len(words)) if words[i].low == "be"), 0)
    will = next((i for i in range(be) if words[i].low in ("will", "shall")), -1)
    if not be or will < 0 or not reading.subject or reading.subject[0].tag is Tag.PRON or reading.is_denied:
        return None
    between = [w for w in words[will + 1 : be] if w.tag not in (Tag.ADV, Tag.DATE, Tag.PREP)]
    if between or kind_of(reading.subject) or not (_is_from(reading) or words[at - 1].low == "from"):
        return None
    so = what_follows(words[be + 1 :], _LONGEST_TASK)
    if not so or so[0].tag not in (*NOMINAL, Tag.DET) or so[0].low.endswith(("ed", "ing")) or so[0].low in IRREGULAR:
        return None
    if so[0].low in VERB_OF_FORM or so[0].low in PREDICATES or so[0].low in _STATES or so[0].tag is Tag.PRON:
        return None
    title = f"{titles.show(reading.text, reading.subject)} to be {titles.show(reading.text, so)}"
    return Announcement(title, EventKind.OTHER, "from when it is so", reading.subject)


def read_first(reading: Reading) -> Announcement | None:
    """ "Ada Brook will be first to testify on Monday", "The tide bill will be next up on Monday"."""
    words = reading.words
    be = next((i for i in range(1, min(reading.date_at, len(words))) if words[i].low == "be"), 0)
    if not be or words[be - 1].low != "will" or not reading.subject or reading.subject[0].tag is Tag.PRON:
        return None
    led = words[be + 1 : reading.lead_at]
    if len(led) < 2 or led[0].low not in _ORDER or led[1].tag not in (Tag.TO, Tag.PREP, Tag.ADV):
        return None
    shown = titles.show(reading.text, reading.subject)
    row = VERB_OF_FORM.get(led[2].low) if led[1].tag is Tag.TO and len(led) > 2 else None
    told = read_row(reading.text, row, reading.subject, shown, led[3:], led[2].low, passive=False) if row else None
    if told and told.title:
        return told
    title = f"{shown} {titles.decapitalise(titles.show(reading.text, led))}"
    return Announcement(title, EventKind.OTHER, "whose turn it is first", reading.subject)


def read_held(reading: Reading) -> Announcement | None:
    """ "Holders of record on Monday will get a share of Tarn on Friday": the day that counts, and that of the gift."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].low not in _GETTING or not p.subject:
        return None
    owners_of = {w.low for w in p.subject}
    if _HOLDERS.isdisjoint(owners_of) or not owners_of & {"record", "business", "register", "trading"}:
        return None
    behind = take_after_verb(words[p.at + 1 :])
    got = phrases.find_phrase(behind, int(bool(behind) and behind[0].low in ("with", "to")))
    if not got or got[0].tag is Tag.PRON:
        return None
    title = f"{'Record date' if reading.date_at < p.at else 'Distribution'} of"
    title = f"{title} {titles.show_with_article(reading.text, got)}"
    return Announcement(title, EventKind.OTHER, "who holds it then gets something", event=got)


def _is_from(reading: Reading) -> bool:
    """Whether the sentence begins with the day from when something is so, named or not: "As from New Year, Jan. 1,"."""
    low = [w.low for w in reading.words[: reading.date_at]]
    is_led = low[:1] in (["from"], ["starting"]) or low[:2] in (["as", "of"], ["as", "from"], ["with", "effect"])
    return is_led and (len(low) < 4 or (low[-1] == "," and len(low) <= LONGEST_NAMED))


READERS = (
    read_laid_down,
    read_bid_for,
    read_is_on,
    read_wanted_there,
    read_there_to_act,
    read_counted_if,
    read_asked_if,
    read_so_from,
    read_first,
    read_held,
)
"""The turns, of which at most one fits."""
