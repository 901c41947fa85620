"""Reads the verbs that mean something of their own together with a few words: "there will be", "face a judge".

Promises what the clause's own words name; each reader answers for one wording.
"""

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import (
    Announcement,
    Reading,
    find_event_phrase,
    name_begun,
    name_court_appearance,
    name_event,
)
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import Tag
from briefings.parse.events.wording import owners, titles

_COURTS = frozenset("court judge jury tribunal magistrates magistrate".split())
_COMMITTEES = frozenset("committee subcommittee panel commission inquiry mps lawmakers senators".split())
_CARRYING_ON = frozenset("go goes press presses carry carries push pushes proceed proceeds".split())
_NEEDED = frozenset("needed wanted sought required".split())
_APPROVING = frozenset("approve back ratify endorse reject".split())


def read_there(reading: Reading) -> Announcement | None:
    """\"There will be a hearing on Monday\"."""
    p = reading.predicate
    if not p or not p.subject or p.subject[-1].low != "there" or not p.is_future:
        return None
    been = next((i for i, w in enumerate(reading.words[p.at : p.at + 3], p.at) if w.low == "been"), p.at)
    found = find_event_phrase(reading.words[been:])
    return name_event(reading, found, "there is one") if found and found[0].low not in ("no", "neither") else None


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


def read_faced(reading: Reading) -> Announcement | None:
    """ "The skipper will face a judge on Monday", "faces trial on Monday"."""
    p = reading.predicate
    if not p or not p.is_future or reading.words[p.at].low not in ("face", "faces"):
        return None
    faced = phrases.find_phrase(reading.words, p.at + 1)
    if kind_of(faced) is EventKind.MEETING:
        return name_begun(reading, faced, "somebody faces it")
    if faced and faced[-1].low in _COMMITTEES:
        owner = owners.show_owner(reading.text, reading.subject)
        title = f"{owner} appearance before {titles.show_with_article(reading.text, phrases.drop_determiner(faced))}"
        return Announcement(title, EventKind.MEETING, "somebody faces a committee", reading.subject, faced)
    if not faced or faced[-1].low not in _COURTS:
        return None
    return name_court_appearance(reading, "somebody faces a court")


def read_needed(reading: Reading) -> Announcement | None:
    """ "Volunteers are needed for a clean-up on Monday"."""
    p, words = reading.predicate, reading.words
    led = [w.low for w in words[p.at : p.at + 2]] if p and p.is_passive else []
    if not p or len(led) < 2 or led[0] not in _NEEDED or led[1] != "for":
        return None
    found = phrases.find_phrase(words, p.at + 2)
    return name_event(reading, found, "what people are needed for") if kind_of(found) else None


def read_followed(reading: Reading) -> Announcement | None:
    """ "The decision will be followed by a news conference with the governor, Ada Brook, at 3 p.m."."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not p.is_passive or words[p.at].low != "followed" or reading.date_at < p.at:
        return None
    found = phrases.find_phrase(words, p.at + 2) if [w.low for w in words[p.at + 1 : p.at + 2]] == ["by"] else ()
    return name_event(reading, found, "what follows something") if kind_of(found) else None


def read_asked_to_approve(reading: Reading) -> Announcement | None:
    """ "The firm will ask its shareholders on Monday to approve the sale"."""
    p = reading.predicate
    if not p or not p.is_future or reading.words[p.at].low not in ("ask", "asks"):
        return None
    words = reading.words
    to = next((i for i in range(p.at + 1, len(words) - 1) if words[i].tag is Tag.TO), -1)
    if to < 0 or words[to + 1].low not in _APPROVING:
        return None
    voters = owners.show_owned(reading.text, reading.subject, phrases.find_phrase(words, p.at + 1))
    what = titles.show_with_article(reading.text, phrases.find_phrase(words, to + 2))
    title = f"{owners.show_possessive(voters)} vote on {what}"
    return Announcement(title, EventKind.VOTE, "people are asked to approve it", reading.subject)
