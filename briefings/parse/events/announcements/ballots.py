"""Reads how people are asked for their vote, or told a plan: "will be asked whether they want the club sold".

Promises what the clause's own words name; who decides by a vote is in `row_words`.
"""

from briefings.model.article import EventKind
from briefings.parse.events.announcements.answers import LONGEST_QUESTION, find_matter
from briefings.parse.events.announcements.clause_titles import what_follows
from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.announcements.row_words import VOTERS
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.text.word_sets import OWNING

_NEIGHBORS = frozenset({"residents", "citizens", "islanders"})
"""Who are asked for much else than their vote."""

_FOLLOWERS = frozenset("supporters fans creditors staff workers employees parents investors neighbors".split())
"""Whom a plan is put to who do not vote on it then."""

_PLANS = frozenset("plan plans proposal proposals idea ideas case vision design designs option options".split())

_POLLED = frozenset("holders fans supporters workers staff students parents owners electors parishioners".split())
"""Who besides voters are asked for their vote by "whether"."""

ON_BALLOT = "it is on the ballot of a day"
_APPROVING = frozenset("approve back ratify endorse reject".split())


def read_election_owed(reading: Reading) -> Announcement | None:
    """ "An election must be held by Monday": the election, which has no other day."""
    p = reading.predicate
    if not p or not p.is_future or not p.is_passive or reading.words[p.at].low not in ("held", "called"):
        return None
    is_owed = reading.preposition in ("by", "before") and kind_of(reading.subject) is EventKind.VOTE
    return name_event(reading, reading.subject, "an election must be held") if is_owed else None


def read_on_ballot(reading: Reading) -> Announcement | None:
    """ "A levy for the pier is on the May 4 ballot": a vote on the levy."""
    p, words = reading.predicate, reading.words
    is_ballot = [w.low for w in words[reading.date_at + 1 : reading.date_at + 2]] == ["ballot"]
    if not is_ballot or p is None or p.at > reading.date_at or not reading.subject:
        return None
    is_led = [w.low for w in words[reading.date_at - 2 : reading.date_at]] == ["on", "the"]
    is_there = words[p.at].tag is Tag.BE or words[p.at].low in ("appear", "appears")
    if not is_led or not is_there or any(w.tag in (Tag.NAME, Tag.PRON) for w in reading.subject[-1:]):
        return None
    if kind_of(reading.subject) is EventKind.VOTE:
        return name_event(reading, reading.subject, ON_BALLOT)
    led = "Election for" if reading.subject[-1].low in ("seat", "seats") else "Vote on"
    title = f"{led} {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.VOTE, ON_BALLOT, event=reading.subject)


def read_asked_to_approve(reading: Reading) -> Announcement | None:
    """ "The firm will ask its shareholders on Monday to approve the sale", "will put the sale to its shareholders"."""
    p = reading.predicate
    if p and p.is_future and not p.is_passive and reading.words[p.at].low in ("put", "puts"):
        return _read_put_to_voters(reading, p.at)
    if not p or not p.is_future or reading.words[p.at].low not in ("ask", "asks"):
        return None
    words = reading.words
    asked = phrases.find_phrase(words, p.at + 1)
    if asked and asked[-1].low in VOTERS and (matter := find_matter(reading, is_asked=True)):
        return Announcement(f"Vote on {matter}", EventKind.VOTE, "people are asked to approve it", reading.subject)
    to = next((i for i in range(p.at + 1, len(words) - 1) if words[i].tag is Tag.TO), -1)
    if to < 0 or words[to + 1].low not in _APPROVING:
        return None
    voters = owners.show_owned(reading.text, reading.subject, asked)
    what = titles.show_with_article(reading.text, phrases.find_phrase(words, to + 2))
    title = f"{owners.show_possessive(voters)} vote on {what}"
    return Announcement(title, EventKind.VOTE, "people are asked to approve it", reading.subject)


def read_asked(reading: Reading) -> Announcement | None:
    """ "Voters will be asked on Monday to renew the levy"."""
    p, words = reading.predicate, reading.words
    asked = next((i for i, w in enumerate(words[: p.at + 1]) if w.low == "asked" and i), 0) if p else 0
    voters = head_of(p.subject) if p else None
    if p and asked == p.at:
        return _read_polled(reading, voters) if words[asked - 1].low == "be" else None
    if not p or not asked or voters is None or voters.low not in VOTERS:
        return None
    led = words[asked - 1].low
    is_ballot = led in ("be", "being") or (led == "are" and voters.low not in _NEIGHBORS)
    if not is_ballot and words[p.at].low not in _APPROVING:
        return None  # "asked residents to stay home"
    task = phrases.trim_task(words[p.at : reading.lead_at] if reading.date_at > p.at else words[p.at :])
    told = titles.show(reading.text, task)
    told = told if task and task[0].low == "vote" else f"vote to {told}"  # "asked to vote on the deal"
    title = f"{owners.show_owner(reading.text, reading.subject)} {told}"
    return Announcement(title, EventKind.VOTE, "people are asked to approve it", reading.subject)


def _read_polled(reading: Reading, asked: Token | None) -> Announcement | None:
    """ "The 400 ticket holders will be asked on Monday whether they want the club sold"."""
    behind = [w.low for w in reading.words[reading.date_at + 1 : reading.date_at + 2]]
    if asked is None or asked.low not in VOTERS | _POLLED or behind != ["whether"]:
        return None
    matter = titles.show(reading.text, what_follows(reading.words[reading.date_at + 1 :], LONGEST_QUESTION))
    title = f"Vote by {titles.show_with_article(reading.text, reading.subject)} on {matter}"
    if reading.subject[-1] is asked:
        title = f"{owners.show_owner(reading.text, reading.subject)} vote on {matter}"
    return Announcement(title, EventKind.VOTE, "people are asked to approve it", reading.subject)


def _read_put_to_voters(reading: Reading, verb: int) -> Announcement | None:
    words = reading.words
    to = next((i for i in range(verb + 2, len(words) - 1) if words[i].tag is Tag.TO), -1)
    voters = phrases.find_phrase(words, to + 1) if to > 0 else ()
    if voters and voters[-1].low in _NEIGHBORS | _FOLLOWERS and reading.subject:
        return _read_presented(reading, phrases.trim(words[verb + 1 : to]), voters)
    if not voters or voters[-1].low not in VOTERS:
        return None
    shown = titles.show(reading.text, phrases.drop_determiner(voters))
    whose = owners.show_owned(reading.text, reading.subject, voters) if voters[0].low in OWNING else shown
    what = titles.show_with_article(reading.text, phrases.drop_determiner(phrases.trim(words[verb + 1 : to])))
    title = f"{owners.show_possessive(whose)} vote on {what}"
    return Announcement(title, EventKind.VOTE, "people are asked to approve it", reading.subject)


def _read_presented(reading: Reading, what: Tokens, whom: Tokens) -> Announcement | None:
    """ "The owner will put her plans to residents on Monday"."""
    if not what or what[-1].low not in _PLANS:
        return None
    owned = owners.show_owned(reading.text, reading.subject, what)
    title = f"Presentation of {owned} to {titles.show(reading.text, whom)}"
    return Announcement(title, EventKind.MEETING, "plans are put to people", reading.subject)
