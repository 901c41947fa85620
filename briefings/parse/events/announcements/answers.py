"""Reads when people are told what is decided, or asked: "will learn whether the port reopens", "has promised an
answer", "will put the plan to a vote", "must wait until Friday for the ruling".

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.clause_titles import what_follows
from briefings.parse.events.announcements.readings import UNTIL, Announcement, Reading, find_event_phrase, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import owners, titles

_LEARNING = frozenset("learn learns hear hears know knows discover discovers told".split())
_HEARING = ("hear", "hears")
_SITTING = frozenset("court courts tribunal judge judges magistrate magistrates panel commission jury".split())
_WAITING = frozenset("wait waits waiting waited".split())
_SEEING = _LEARNING | frozenset("see watch find get attend follow witness receive read enjoy".split())
WAITED_FOR = "until when people wait for something"
_PROMISING = frozenset("promise promises promised pledge pledges pledged".split())
_ANSWERS = frozenset("answer answers reply response".split())
_PUTTING = frozenset("put puts putting bring brings bringing".split())
LONGEST_QUESTION = 16
"""Words of what is asked that can stand in a title."""


def find_matter(reading: Reading, *, is_asked: bool = False) -> str:
    """What is learned, or `is_asked` of somebody, behind the verb: "whether the port can reopen"; else empty."""
    p, words = reading.predicate, reading.words
    begin = next((i for i in range(p.at + 1, len(words)) if _asks(words, i)), 0) if p else 0
    if p and begin and not is_asked and any(w.tag in (*NOMINAL, Tag.DET) for w in words[p.at + 1 : begin]):
        return ""  # "will hear arguments over whether"
    if begin and words[begin].low == "which":
        return f"which {titles.show(reading.text, what_follows(words[begin + 1 :], LONGEST_QUESTION))}"
    return titles.show(reading.text, what_follows(words[begin:], LONGEST_QUESTION)) if begin else ""


def _asks(words: Sequence[Token], i: int) -> bool:
    """Whether "whether" or "which of" begins a question."""
    return words[i].low == "whether" or (words[i].low == "which" and [w.low for w in words[i + 1 : i + 2]] == ["of"])


def read_learned(reading: Reading) -> Announcement | None:
    """ "Pilots will learn on Monday whether the port can reopen"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not reading.subject:
        return None
    finds_out = [w.low for w in words[p.at : p.at + 2]] in (["find", "out"], ["finds", "out"])
    matter = find_matter(reading) if finds_out or words[p.at].low in _LEARNING else ""
    if matter and words[p.at].low in _HEARING and not _SITTING.isdisjoint(w.low for w in reading.subject):
        return Announcement(f"Hearing on {matter}", EventKind.MEETING, "a court hears what it has to decide")
    return Announcement(f"Decision on {matter}", EventKind.OTHER, "people learn what is decided") if matter else None


def _find_promised(words: Sequence[Token], begin: int) -> Tokens:
    """What is promised, behind those whom it is promised to: "them an answer", "dock workers a new pier"."""
    is_told = begin < len(words) and words[begin].tag is Tag.PRON
    at = next((i for i in range(begin, len(words)) if words[i].low in ("a", "an")), begin + is_told)
    if any(w.tag not in (*NOMINAL, Tag.DET, Tag.PRON, Tag.CONJ) for w in words[begin:at]):
        at = begin + is_told
    return phrases.find_phrase(words, at)


def waits(reading: Reading) -> bool:
    """Whether the clause tells until when somebody waits, which is no limit: "fans will have to wait until Friday"."""
    p, words = reading.predicate, reading.words
    if p is None or reading.preposition not in UNTIL or reading.date_at <= p.at:
        return False
    return words[p.at].low in _WAITING or words[reading.lead_at - 1].low == "wait"  # "face a wait until Friday"


def read_waited_for(reading: Reading) -> Announcement | None:
    """ "Residents must wait until May 4 for the vote", "the vote will have to wait until May 4"."""
    if reading.is_denied:
        return None
    if kind_of(reading.subject):
        return name_event(reading, reading.subject, WAITED_FOR)
    behind = reading.words[reading.date_at + 1 :]
    if behind and behind[0].low == ",":
        behind = behind[1:]
    if len(behind) < 2 or not (behind[0].low == "for" or (behind[0].tag is Tag.TO and behind[1].low in _SEEING)):
        return None
    if behind[1].low in _LEARNING and (matter := find_matter(reading, is_asked=True)):
        return Announcement(f"Decision on {matter}", EventKind.OTHER, WAITED_FOR)
    behind = behind[1 if behind[0].low == "for" else 2 :]
    found = find_event_phrase(behind[1:] if behind and behind[0].low == "out" else behind)
    return name_event(reading, found, WAITED_FOR) if found else None


def read_answer(reading: Reading) -> Announcement | None:
    """ "The minister has promised an answer by Monday", "has promised dock workers a new pier by the end of May"."""
    p, words = reading.predicate, reading.words
    if not p or p.is_passive or words[p.at].low not in _PROMISING or reading.preposition not in ("by", "before"):
        return None
    printed = _find_promised(words[: reading.lead_at], p.at + 1)
    what = phrases.drop_determiner(printed)
    is_thing = len(printed) > 1 and printed[0].low in ("a", "an") and not kind_of(printed) and not reading.is_denied
    if not what or not (what[0].low in _ANSWERS or is_thing):
        return None
    is_named = bool(p.subject) and p.subject[0].tag is not Tag.PRON
    whose = owners.show_owner(reading.text, reading.subject) if is_named else ""
    title = f"{whose} {titles.show(reading.text, what)}".lstrip()
    return Announcement(title, EventKind.DEADLINE, "by when an answer is promised", reading.subject)


def read_put_to_vote(reading: Reading) -> Announcement | None:
    """ "The board hopes to put the plan to a vote on Monday"."""
    p, words = reading.predicate, reading.words
    at = next((i for i in range(p.at if p else len(words), reading.lead_at) if words[i].low in _PUTTING), len(words))
    end = next((i for i in range(at + 1, reading.lead_at) if words[i].tag is Tag.TO), 0)
    what = tuple(words[at + 1 : end])
    is_vote = [w.low for w in words[end + 1 : end + 3]] in (["a", "vote"], ["the", "vote"])
    if not what or not is_vote or any(w.tag not in (*NOMINAL, Tag.DET, Tag.PREP) for w in what):
        return None
    title = "Vote" if what[0].tag is Tag.PRON else f"Vote on {titles.show_with_article(reading.text, what)}"
    return Announcement(title, EventKind.VOTE, "what is put to a vote", reading.subject)


ON_ANSWERS = (read_learned, read_answer, read_put_to_vote)
