"""Reads who is called to a meeting or to a place where people meet, or faces them there: invited, summoned, asked.

Promises a meeting only where the clause names one, or says whose office or table people are called to, or where.
"""

from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.readings import (
    COMMITTEES,
    COURTS,
    Announcement,
    Reading,
    name_appearance,
    name_begun,
    name_event,
    tell_owner,
)
from briefings.parse.events.announcements.verb_titles import with_matter
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import last_phrase
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import Tag, Tokens, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense
from briefings.parse.text.word_sets import JOBS, OWNING, PLACES

_INVITED = frozenset(
    "invited invite invites summoned summon summons called call calls hauled convened convene convenes".split()
)
_ASKED_TO = frozenset("asked asks ask bidden".split())
_CALLED = frozenset("asked invited called summoned bidden".split())
_ASKED = frozenset("asked asks told tells ordered orders urged urges invited invites".split())
_COMING = frozenset({"come", "travel", "return"})
_PARTIES = frozenset("sides parties unions rivals factions leaders ministers negotiators".split())
"""Who are called to a town to talk."""

LONGEST_NAME = 3
"""Words of one person's name."""

_FOLLOWERS = frozenset("supporters followers members backers faithful fans protesters demonstrators citizens".split())
"""Whom a party or a union calls to a place."""

_ROOMS = frozenset("office offices palace residence chambers ministry".split())
"""Where somebody sees those who are called there."""

_QUESTIONERS = frozenset(
    """
    analysts investors shareholders reporters journalists creditors growers farmers residents parents workers staff
    members students pupils fans supporters villagers fishermen""".split()
)
"""Whom somebody faces to be asked by them."""

INVITED = "somebody is invited"


def read_invited(reading: Reading) -> Announcement | None:
    """ "The minister has invited both unions to talks on May 4"; "she has been summoned before a panel on May 4"."""
    p, words = reading.predicate, reading.words
    if p and p.is_passive and words[p.at].low in _CALLED and (called := _read_called_to_place(reading, p.at)):
        return called
    if not p or not reading.subject or words[p.at].low not in _INVITED | _ASKED_TO:
        return None
    if not p.is_passive and (met := _read_to_place(reading, p)):
        return met
    if words[p.at].low in _ASKED_TO:
        return None
    after = words[p.at + 1 :]
    is_before = p.is_passive and bool(after) and after[0].low == "before"
    if is_before and (before := titles.show(reading.text, phrases.find_tail(after))):
        return name_appearance(reading, "somebody is summoned", before)
    to = next((i for i in range(p.at + 1, reading.date_at) if words[i].tag is Tag.TO), -1)
    if to < 0:
        is_led = words[p.at].low.startswith("summon") and reading.preposition == "for"
        guests = phrases.find_phrase(words, p.at + 1) if is_led and reading.date_at > p.at + 2 else ()
        return _meet(reading, reading.subject, guests) if guests else None
    guests, where = phrases.trim(words[p.at + 1 : to]), phrases.find_phrase(words, to + 1)
    if guests and _is_table(where):
        return _meet(reading, reading.subject, guests)
    is_person = all(w.tag is Tag.NAME for w in guests) and len(guests) <= LONGEST_NAME
    if guests and where and (is_person or guests[-1].low in _PARTIES) and all(w.tag is Tag.NAME for w in where):
        return replace(_meet(reading, reading.subject, guests), place=where)
    if guests and guests[-1].low in _FOLLOWERS and reading.preposition in ("for", "on", "at"):
        at = "in" if where and where[-1].tag is Tag.NAME else "at"
        place = f" {at} {titles.show_with_article(reading.text, where)}" if where else ""
        title = f"gathering of {titles.show_with_article(reading.text, phrases.drop_determiner(guests))}{place}"
        return Announcement(title, EventKind.OTHER, INVITED, reading.subject, place=where)
    if kind_of(where) is not EventKind.MEETING:
        is_one = bool(kind_of(where)) and where[0].low in ("a", "an", "the") and bool(guests)
        return name_event(reading, where, INVITED) if is_one and not words[p.at].low.startswith("call") else None
    found = replace(name_event(reading, where, INVITED), subject=reading.subject, object=guests)
    if p.is_passive and where[0].low in ("a", "an"):
        return tell_owner(reading, found)
    if len(where) > 1 or not 0 < len(guests) <= phrases.MAX_WORDS // 2:
        return found
    return replace(found, title=f"{found.title} with {titles.show_with_article(reading.text, guests)}")


def _read_to_place(reading: Reading, p: Predicate) -> Announcement | None:
    """ "The mayor has called both captains to the town hall on May 4", "has convened the pilots at the mill on May 4":
    people whom somebody asks to a place meet there."""
    words, verb = reading.words, reading.words[p.at].low
    leads = ("at", "in") if verb.startswith("conv") else ("to",)
    lead = next((i for i in range(p.at + 2, reading.date_at) if words[i].low in leads), 0)
    guests = phrases.trim(words[p.at + 1 : lead])
    where = phrases.find_phrase(words, lead + 1) if lead else ()
    is_met = is_place_to_meet(where) and are_people(guests, verb) and reading.preposition in ("at", "on", "for")
    if not is_met:
        return None
    owner = f"{owners.show_owner(reading.text, reading.subject)} meeting"
    bare = Announcement(owner, EventKind.MEETING, INVITED, reading.subject, sense=Sense.MEETS)
    matter = with_matter(reading, p, bare).title.removeprefix(owner)
    found = _meet(reading, reading.subject, guests)
    return replace(found, title=found.title + matter, place=where)


def is_place_to_meet(words: Tokens) -> bool:
    """Whether the words are a place where people can meet: "the Quay Hotel", "the ministry"."""
    if len(words) < 2 or words[0].tag not in (Tag.DET, Tag.NAME) or words[0].low in OWNING:
        return False
    return words[-1].low in PLACES | _ROOMS and (words[-1].low == "hall" or kind_of(words) is None)


def are_people(words: Tokens, verb: str = "") -> bool:
    """Whether the words name several people, one whose name they give, or one who is summoned: "both captains", "Mayor
    Ada Brook", "the envoy"."""
    head = head_of(words)
    if head is None or any(w.tag is Tag.PUNCT for w in words) or words[-1].low in _FOLLOWERS:
        return False
    is_person = all(w.tag is Tag.NAME for w in words) and len(words) > 1
    is_person = is_person or (verb.startswith("summon") and head.low in JOBS)
    one = head.low.removesuffix("s")
    return is_person or head.low in _PARTIES | _QUESTIONERS or (one != head.low and one in JOBS)


def _read_called_to_place(reading: Reading, verb: int) -> Announcement | None:
    """ "Creditors have been asked to the old mill on May 4": a group that is called somewhere meets there."""
    led = reading.words[verb + 1 : reading.date_at]
    if len(led) < 2 or led[0].tag is not Tag.TO or not are_people(reading.subject):
        return None
    where = phrases.find_phrase(led, 1)
    if not where or (where[0].tag is not Tag.DET and where[0].tag is not Tag.NAME) or kind_of(where):
        return None
    title = f"Meeting of {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.MEETING, INVITED, reading.subject, place=where)


def read_asked_to_come(reading: Reading) -> Announcement | None:
    """ "A mediator has asked pilots and owners to come to the hall on May 4"."""
    p, words, guests = reading.predicate, reading.words, reading.subject
    asked = next((i for i, w in enumerate(words[: p.at]) if w.low in _ASKED), 0) if p else 0
    if not p or not asked or not guests or words[p.at].low not in _COMING or words[asked - 1].tag is Tag.BE:
        return None
    if guests[-1].low not in _PARTIES and all(w.tag is not Tag.CONJ for w in guests):
        return None
    before = words[:asked]
    while before and before[-1].tag in (Tag.HAVE, Tag.ADV, Tag.DATE, Tag.PREP):
        before = before[:-1]
    if not (asker := phrases.drop_determiner(last_phrase(before))):
        return None
    goal = take_after_verb(words[p.at + 1 :])
    goal = phrases.trim(goal) if goal and goal[0].tag is Tag.TO else ()
    return replace(_meet(reading, asker, guests), place=goal)


def _meet(reading: Reading, host: Tokens, guests: Tokens, rule: str = INVITED) -> Announcement:
    """Whoever calls people, or faces them, meets them: "committee meeting with both owners"."""
    title = f"{owners.show_owner(reading.text, host)} meeting with {titles.show(reading.text, guests)}"
    return Announcement(title, EventKind.MEETING, rule, host, guests)


def _is_table(words: Tokens) -> bool:
    """Whether people are called to somebody's office or to the table, which stands for a meeting."""
    if len(words) < 2:
        return False
    return words[-1].low == "table" or (words[0].low in OWNING and words[-1].low in _ROOMS)


def read_faced(reading: Reading) -> Announcement | None:
    """ "The skipper will face a judge on Monday", "faces trial on Monday"."""
    p = reading.predicate
    if not p or not p.is_future or reading.words[p.at].low not in ("face", "faces"):
        return None
    faced = phrases.find_phrase(reading.words, p.at + 1)
    if kind_of(faced) is EventKind.MEETING:
        return name_begun(reading, faced, "somebody faces it")
    if faced and faced[-1].low in _QUESTIONERS:
        return _meet(reading, reading.subject, faced, "somebody faces questions")
    if faced and faced[-1].low in COMMITTEES and not any(w.low == "from" for w in faced):
        whom = titles.show_with_article(reading.text, phrases.drop_determiner(faced))
        return replace(name_appearance(reading, "somebody faces a committee", f"before {whom}"), object=faced)
    if not faced or faced[-1].low not in COURTS:
        return None
    return name_appearance(reading, "somebody faces a court")
