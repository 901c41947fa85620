"""Reads who is called before a court or to a meeting, or faces one: remanded, sentenced, summoned, invited.

Promises a meeting only where the clause names one, or says whose office or table people are called to.
"""

from dataclasses import replace
from itertools import pairwise

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import (
    COMMITTEES,
    COURTS,
    UNTIL,
    Announcement,
    Reading,
    find_purpose,
    name_appearance,
    name_begun,
    name_event,
    take_after_verb,
    tell_owner,
)
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import last_phrase
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Tokens, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.text.word_sets import OWNING

_INVITED = frozenset("invited invite invites summoned summon summons called call calls hauled".split())
_CALLED = frozenset("asked invited called summoned bidden".split())
_SUMMONED = frozenset("summoned summonsed subpoenaed".split())
_INQUIRIES = frozenset("inquiry enquiry tribunal commission inquest".split())
_ASKED = frozenset("asked asks told tells ordered orders urged urges invited invites".split())
_CALLING = frozenset("summons summon summoned called ordered compelled commanded".split())
_AT_TABLE = ("appear", "testify")
_COMING = frozenset({"come", "travel", "return"})
_PARTIES = frozenset("sides parties unions rivals factions leaders ministers negotiators".split())
"""Who are called to a town to talk."""

LONGEST_NAME = 3
"""Words of one person's name."""

_FOLLOWERS = frozenset("supporters followers members backers faithful fans protesters demonstrators citizens".split())
"""Whom a party or a union calls to a place."""

_ROOMS = frozenset("office offices palace residence chambers".split())
"""Where somebody sees those who are called there."""

_REMANDED = frozenset({"remanded", "bailed"})
_BAILED = frozenset({"released", "granted", "freed", "given"})

NEAR = 300
"""Characters before "there" in which the place that it means is named."""

_QUESTIONERS = frozenset(
    """
    analysts investors shareholders reporters journalists creditors growers farmers residents parents workers staff
    members students pupils fans supporters villagers fishermen""".split()
)
"""Whom somebody faces to be asked by them."""

REMANDED = "somebody is remanded"
"""The rule of when a court sees somebody again."""

INVITED = "somebody is invited"


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
    is_there = words[p.at + 1].low == "there" and "court" in reading.text[max(0, start - NEAR) : start].lower()
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


def read_invited(reading: Reading) -> Announcement | None:
    """ "The minister has invited both unions to talks on May 4"; "she has been summoned before a panel on May 4"."""
    p, words = reading.predicate, reading.words
    if p and p.is_passive and words[p.at].low in _SUMMONED and (called := _read_summoned(reading, p.at)):
        return called
    if p and p.is_passive and words[p.at].low in _CALLED and (called := _read_called_to_place(reading, p.at)):
        return called
    if not p or not reading.subject or words[p.at].low not in _INVITED:
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


def _read_called_to_place(reading: Reading, verb: int) -> Announcement | None:
    """ "Creditors have been asked to the old mill on May 4": a group that is called somewhere meets there."""
    led = reading.words[verb + 1 : reading.date_at]
    group = head_of(reading.subject)
    if len(led) < 2 or led[0].tag is not Tag.TO or group is None or group.low not in _QUESTIONERS | _PARTIES:
        return None
    where = phrases.find_phrase(led, 1)
    if not where or (where[0].tag is not Tag.DET and where[0].tag is not Tag.NAME) or kind_of(where):
        return None
    title = f"Meeting of {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.MEETING, INVITED, reading.subject, place=where)


def _read_summoned(reading: Reading, verb: int) -> Announcement | None:
    """ "Brook has been summonsed for May 4", "has been summoned to the inquiry on May 4"."""
    after = reading.words[verb + 1 : reading.date_at]
    if not reading.subject or reading.date_at < verb:
        return None
    if len(after) == 1 and after[0].low in ("for", "on"):
        title = f"Appearance of {titles.show_with_article(reading.text, reading.subject)}"
        return Announcement(title, EventKind.MEETING, "somebody is summoned", reading.subject)
    where = phrases.find_phrase(after, 1) if after and after[0].tag is Tag.TO else ()
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
    if not guests or any(w.tag not in (*NOMINAL, Tag.DET) and w.low != "of" for w in guests):
        return None
    behind = words[to + 2 : reading.lead_at]
    before = phrases.find_phrase(behind, 1) if behind and behind[0].low == "before" else ()
    shown = f" before {titles.show_with_article(reading.text, phrases.drop_determiner(before))}" if before else ""
    is_in_court = [w.low for w in behind[:2]] == ["in", "court"]
    noun = "testimony" if words[to + 1].low == "testify" else "court appearance" if is_in_court else "appearance"
    title = f"{owners.show_possessive(titles.show(reading.text, phrases.drop_determiner(tuple(guests))))} {noun}{shown}"
    return Announcement(title, EventKind.MEETING, "somebody is summoned", tuple(guests), object=before)


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


READERS = (
    read_appearance_there,
    read_remanded,
    read_sentenced,
    read_asked_to_come,
    read_called_to_testify,
    read_invited,
)
"""Those who are called somewhere, of which at most one fits."""
