"""Reads the verbs that mean something of their own together with a few words: "there will be", "face a judge".

Promises what the clause's own words name; each reader answers for one wording.
"""

from dataclasses import replace
from itertools import takewhile

from briefings.model.article import EventKind
from briefings.parse.events.announcements import idioms, turns
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.doing import noun_of_past
from briefings.parse.events.announcements.invitations import read_faced
from briefings.parse.events.announcements.readings import (
    UNTIL,
    Announcement,
    Reading,
    find_event_phrase,
    name_begun,
    name_event,
)
from briefings.parse.events.announcements.row_words import ADMISSIONS
from briefings.parse.events.announcements.rows import read_row
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import IRREGULAR, NARROWING, last_phrase
from briefings.parse.events.clauses.nouns import is_service, kind_of
from briefings.parse.events.clauses.predicates import VERB_OF_FORM
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import events, roles
from briefings.parse.text.inflection import pluralize
from briefings.parse.text.word_sets import JOBS

_CARRYING_ON = frozenset("go goes press presses carry carries push pushes proceed proceeds".split())
_RESERVED = frozenset("fixed set reserved earmarked booked chosen".split())
_NEEDED = frozenset("needed wanted sought required".split())
_IN_FORCE = frozenset("force effect place".split())
_BALLOT = ("on", "the", "ballot")
_GOING = frozenset("run operate sail open call stop fly".split())
"""What a service does each day: that it will not is news."""

_PUBLISHED = frozenset(pluralize(f"{roles.DOCUMENTS} {events.GOODS}".split())) - {"recording", "recordings"}
"""What is out from the day from which it can be had: "the noise study will be available from May 4"."""

_SERVICES = frozenset(
    """
    school schools class classes lessons train trains tram trams bus buses ferry ferries flight flights service services
    collection collections delivery deliveries sailings""".split()
)
"""What there is each day, so that the lack of it is news."""

_SEEN_AGAIN = ("recording", "replay", "podcast")
"""What only shows an event once more."""

_READY = frozenset("open ready running complete finished back working".split())
LONGEST_READY = 9
"""Words of what somebody expects to have ready."""


_STATES_DECLARED = {"open": "Opening", "closed": "Closing"}
"""What an official declares something to be, and the noun of what that does."""

HALTED = "something does not go as on other days"
"""The rule of a service that there will not be."""

_KEEPING = frozenset("keep keeps kept leave leaves".split())

_POSTS = frozenset("posts post desks desk work school class classrooms classes lessons jobs station stations".split())
"""Where people are back at when they work again."""


def read_there(reading: Reading) -> Announcement | None:
    """\"There will be a hearing on Monday\"."""
    p = reading.predicate
    if not p or not p.subject or p.subject[-1].low != "there" or not p.is_future:
        return None
    been = next((i for i, w in enumerate(reading.words[p.at : p.at + 3], p.at) if w.low == "been"), p.at)
    named = phrases.find_phrase(reading.words, been)
    if len(named) > len(_BALLOT) and tuple(w.low for w in named[-3:]) == _BALLOT:
        title = f"Vote on {titles.show_with_article(reading.text, named[:-3])}"
        return Announcement(title, EventKind.VOTE, "there is one", event=named)
    found = find_event_phrase(reading.words[been:]) or (named if is_service(named) else ())
    return name_event(reading, found, "there is one") if found and found[0].low not in ("no", "neither") else None


def read_declared(reading: Reading) -> Announcement | None:
    """ "The mayor will declare the fair open on Monday"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or words[p.at].low not in ("declare", "declares"):
        return None
    state = next((i for i in range(p.at + 2, min(p.at + 9, len(words))) if words[i].low in _STATES_DECLARED), 0)
    what = phrases.trim(words[p.at + 1 : state])
    if not state or any(w.tag not in (*NOMINAL, Tag.DET) for w in what):
        return None
    title = f"{_STATES_DECLARED[words[state].low]} of {titles.show_with_article(reading.text, what)}"
    return Announcement(title, EventKind.OTHER, "somebody declares it open", reading.subject)


def read_halted(reading: Reading) -> Announcement | None:
    """What does not go as on other days: "Trains will not run on Monday", "There will be no school on Monday"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future:
        return None
    no = next((i for i, w in enumerate(words) if w.low == "no"), -1)
    if p.subject and p.subject[-1].low == "there" and no > 0:
        missed = phrases.find_phrase(words, no)
        is_service = len(missed) > 1 and not _SERVICES.isdisjoint(w.low for w in missed)
        return Announcement(titles.show(reading.text, missed), EventKind.OTHER, HALTED) if is_service else None
    if words[p.at].low not in _GOING or not reading.subject or kind_of(reading.subject):
        return None
    if reading.subject[0].tag is Tag.PRON:
        return None
    told = f"{titles.show(reading.text, reading.subject)} not to {words[p.at].low}"
    tail = titles.show(reading.text, phrases.find_tail(take_after_verb(words[p.at + 1 :])))
    return Announcement(f"{told} {tail}".rstrip(), EventKind.OTHER, HALTED, reading.subject)


def read_available(reading: Reading) -> Announcement | None:
    """ "Tickets are available from Monday", "The forms can be had from Monday": not who is available."""
    p, words = reading.predicate, reading.words
    noun = head_of(reading.subject)
    if not p or reading.preposition not in ("from", "starting") or noun is None or not p.is_future:
        return None
    led = range(max(p.at - 1, 1), reading.lead_at)
    is_had = any((words[i - 1].tag, words[i].low) == (Tag.BE, "available") for i in led)
    is_had = is_had or any((words[i - 1].low, words[i].low) == ("be", "had") for i in led)
    is_again = noun.low.removesuffix("s") in _SEEN_AGAIN
    if not is_had or is_again or noun.tag is Tag.NAME or noun.low.removesuffix("s") in JOBS or reading.is_denied:
        return None
    shown = titles.show_with_article(reading.text, reading.subject)
    if noun.low in _PUBLISHED and noun.low not in ADMISSIONS:
        return Announcement(f"release of {shown}", EventKind.RELEASE, "from when it can be had")
    title = f"{'sale' if noun.low in ADMISSIONS else 'availability'} of {shown}"
    return Announcement(title, EventKind.OTHER, "from when it can be had")


def read_carried_on(reading: Reading) -> Announcement | None:
    """ "Her party will go ahead with a march on Monday"."""
    p = reading.predicate
    if not p or not p.is_future or reading.words[p.at].low not in _CARRYING_ON:
        return None
    after = reading.words[p.at + 1 :]
    if after and after[0].low in ("ahead", "on", "forward"):
        after = after[1:]
    if not after or after[0].low != "with":
        return None
    return name_begun(reading, phrases.find_phrase(after, 1), "somebody goes ahead with it")


def read_needed(reading: Reading) -> Announcement | None:
    """ "Volunteers are needed for a clean-up on Monday", "told members to keep Monday free for a vote"."""
    p, words = reading.predicate, reading.words
    behind = [w.low for w in words[reading.date_at + 1 : reading.date_at + 3]]
    if (
        p
        and words[p.at].low in _KEEPING
        and p.at + 1 == reading.date_at
        and behind in (["free", "for"], ["clear", "for"])
    ):
        kept_for = phrases.find_phrase(words, reading.date_at + 3)
        return name_event(reading, kept_for, "what a day is kept free for") if kind_of(kept_for) else None
    led = [w.low for w in words[p.at : p.at + 2]] if p and p.is_passive else []
    if not p or len(led) < 2 or led[0] not in _NEEDED or led[1] != "for":
        return None
    found = phrases.find_phrase(words, p.at + 2)
    is_event = kind_of(found) or (found and found[-1].low in ("day", "days"))
    return name_event(reading, found, "what people are needed for") if is_event else None


def read_reserved(reading: Reading) -> Announcement | None:
    """ "A date of May 4 has been fixed for the first crossing", "May 4 has been set aside for a second hearing"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_passive or reading.date_at > p.at or words[p.at].low not in _RESERVED:
        return None
    noun = head_of(reading.subject)
    led = p.at + 1 + ([w.low for w in words[p.at + 1 : p.at + 2]] == ["aside"])
    is_day = noun is None or noun.low in ("date", "day")
    if not is_day or [w.low for w in words[led : led + 1]] != ["for"]:
        return None
    found = phrases.find_phrase(words, led + 1)
    is_dated = noun is not None and bool(found) and found[0].tag is Tag.DET
    return name_event(reading, found, "what a day is reserved for") if kind_of(found) or is_dated else None


def read_followed(reading: Reading) -> Announcement | None:
    """ "The decision will be followed by a news conference with the governor, Ada Brook, at 3 p.m."."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not p.is_passive or words[p.at].low != "followed" or reading.date_at < p.at:
        return None
    found = phrases.find_phrase(words, p.at + 2) if [w.low for w in words[p.at + 1 : p.at + 2]] == ["by"] else ()
    return name_event(reading, found, "what follows something") if kind_of(found) else None


def read_in_force(reading: Reading) -> Announcement | None:
    """ "The rules will be in force from Monday", "a warning for snow, in force from 6pm on Monday"."""
    words = reading.words[: reading.date_at]
    at = next((i for i in range(len(words) - 1) if words[i].low == "in" and words[i + 1].low in _IN_FORCE), 0)
    if not at or reading.preposition in UNTIL or words[at - 1].low not in ("be", "is", "are", ","):
        return None
    is_aside = words[at - 1].low == ","
    beside = phrases.trim(last_phrase(phrases.trim(words[: at - 1]), NARROWING)) if is_aside else reading.subject
    subject = phrases.drop_determiner(beside)
    if not subject or subject[0].tag is Tag.PRON:
        return None
    title = f"{titles.show(reading.text, subject)} {titles.show(reading.text, words[at : at + 2])}"
    return Announcement(title, EventKind.OTHER, "it is in force", subject)


def read_had_done(reading: Reading) -> Announcement | None:
    """ "Pilots will have their appeal heard on May 4", by the noun of what is done."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or words[p.at].low != "have" or reading.date_at < p.at:
        return None
    whole = tuple(takewhile(lambda w: w.tag in (*NOMINAL, Tag.DET), words[p.at + 1 :]))
    what, done = whole[:-1], whole[-1] if whole else words[p.at]
    if len(what) < 2 or what[0].tag is not Tag.DET or not (done.low.endswith("ed") or done.low in IRREGULAR):
        return None
    shown = owners.show_owned(reading.text, reading.subject, what)
    row, noun = VERB_OF_FORM.get(done.low), noun_of_past(done.low)
    told = read_row(reading.text, row, what, shown, (), done.low, passive=True) if row else None
    if told and told.title:
        return replace(told, title=told.title.replace(titles.show(reading.text, what), shown), subject=reading.subject)
    title = f"{noun} of {shown}" if noun else f"{shown} to be {done.low}"
    return Announcement(title, EventKind.OTHER, "somebody has it done", reading.subject)


def read_made_ready(reading: Reading) -> Announcement | None:
    """ "The department expects to have the track open by Monday"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or words[p.at].low != "have" or not 2 < reading.lead_at - p.at <= LONGEST_READY:
        return None
    state = words[reading.lead_at - 1].low
    what = phrases.drop_determiner(phrases.trim(words[p.at + 1 : reading.lead_at - 1]))
    if state not in _READY or not what or reading.preposition not in ("by", "before", "in", "on", "for"):
        return None
    shown = titles.show_with_article(reading.text, what)
    title = f"Opening of {shown}" if state == "open" else f"{titles.show(reading.text, what)} {state}"
    kind = EventKind.RELEASE if kind_of(what) is EventKind.RELEASE else EventKind.OTHER
    return Announcement(title, kind, "something is made ready", reading.subject)


def read_back(reading: Reading) -> Announcement | None:
    """ "The ferry should be back in service on Monday", "the fair is back on Monday"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or words[p.at].tag is not Tag.BE or not reading.subject:
        return None
    behind = words[p.at + 1 : reading.date_at]
    if reading.subject[0].tag is Tag.PRON or reading.is_denied or not behind or behind[0].low != "back":
        return None
    if kind_of(reading.subject):
        return name_event(reading, reading.subject, "it is back")
    led = take_after_verb(words[p.at + 2 :])
    noun = head_of(reading.subject)
    is_person = noun is None or noun.tag is Tag.NAME or noun.low.removesuffix("s") in JOBS
    if is_person and _POSTS.isdisjoint(w.low for w in led[:4]):
        return None  # "The bakers will be back on Monday"
    if led and led[0].tag is not Tag.PUNCT and led[0].low not in ("in", "at", "on", "to"):
        return None
    where = titles.show(reading.text, phrases.find_tail(led))
    title = f"Return of {titles.show_with_article(reading.text, reading.subject)} {where}".rstrip()
    return Announcement(title, EventKind.OTHER, "it is back", reading.subject)


def read_mourning(reading: Reading) -> Announcement | None:
    """ "The mayor declared Wednesday a day of mourning"."""
    words, at = reading.words, reading.date_at
    is_declared = at > 0 and words[at - 1].low in ("declared", "proclaimed", "named")
    behind = words[at + 1 : at + 3]
    if not is_declared or len(behind) < 2 or behind[0].low not in ("a", "an", "the"):
        return None
    what = phrases.find_phrase(words, at + 1)
    is_day = any(w.low in ("day", "holiday") for w in what)
    return name_event(reading, what, "what a day is declared to be") if is_day else None


READERS = (
    read_mourning,
    *turns.READERS,
    *idioms.READERS,
    read_available,
    read_needed,
    read_there,
    read_carried_on,
    read_faced,
    read_had_done,
    read_made_ready,
    read_back,
)
"""Those that need not stand before the reader of what somebody schedules."""
