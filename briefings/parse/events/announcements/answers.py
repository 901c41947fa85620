"""Reads when people are told what is decided: "will learn whether the port reopens", "has promised an answer".

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

from briefings.model.article import EventKind
from briefings.parse.events.announcements.clause_titles import what_follows
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.tagging import NOMINAL, Tag
from briefings.parse.events.wording import owners, titles

_LEARNING = frozenset("learn learns hear hears know knows discover discovers told".split())
_PROMISING = frozenset("promise promises promised pledge pledges pledged".split())
_ANSWERS = frozenset("answer answers reply response".split())
_LONGEST_QUESTION = 16
"""Words of what is asked that can stand in a title."""


def find_matter(reading: Reading, *, is_asked: bool = False) -> str:
    """What is learned, or `is_asked` of somebody, behind the verb: "whether the port can reopen"; else empty."""
    p, words = reading.predicate, reading.words
    begin = next((i for i in range(p.at + 1, len(words)) if words[i].low == "whether"), 0) if p else 0
    if p and begin and not is_asked and any(w.tag in (*NOMINAL, Tag.DET) for w in words[p.at + 1 : begin]):
        return ""  # "will hear arguments over whether"
    return titles.show(reading.text, what_follows(words[begin:], _LONGEST_QUESTION)) if begin else ""


def read_learned(reading: Reading) -> Announcement | None:
    """ "Pilots will learn on Monday whether the port can reopen"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not reading.subject:
        return None
    finds_out = [w.low for w in words[p.at : p.at + 2]] in (["find", "out"], ["finds", "out"])
    matter = find_matter(reading) if finds_out or words[p.at].low in _LEARNING else ""
    return Announcement(f"Decision on {matter}", EventKind.OTHER, "people learn what is decided") if matter else None


def read_answer(reading: Reading) -> Announcement | None:
    """ "The minister has promised an answer by Monday"."""
    p, words = reading.predicate, reading.words
    if not p or p.is_passive or words[p.at].low not in _PROMISING or reading.preposition not in ("by", "before"):
        return None
    told = p.at + 1
    if words[told].tag is Tag.PRON or (words[told].tag is Tag.NAME and words[told + 1].tag is Tag.DET):
        told += 1  # "promised them an answer"
    what = phrases.drop_determiner(phrases.find_phrase(words[: reading.lead_at], told))
    if not what or what[0].low not in _ANSWERS:
        return None
    is_named = bool(p.subject) and p.subject[0].tag is not Tag.PRON
    whose = owners.show_owner(reading.text, reading.subject) if is_named else ""
    title = f"{whose} {titles.show(reading.text, what)}".lstrip()
    return Announcement(title, EventKind.DEADLINE, "by when an answer is promised", reading.subject)
