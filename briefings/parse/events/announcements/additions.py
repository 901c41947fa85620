"""What an announcement takes from the words around its verb: what its clause begins with, what a relative clause
tells it of, and what stands behind its date.

Promises the announcement as it was where there is nothing to add.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefings.model.article import EventKind
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, ORDINALS
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense

MOST_OF_CASE = 14
"""Words of a case that a clause begins with: "In Ostia v. Penn"."""

LONGEST_OWNER = 3
"""Words of who is told by no name, before "whose"."""

MOST_OF_PLACE = 5
"""Words of a place that a clause begins with."""

_MATTERS = frozenset({"on", "over", "against", "whether", "how"})
"""Small words behind a date that lead to what its event is about, or against whom."""

_ON = frozenset({"on", "about", "into", "over"})
"""Small words before a question that a noun is about."""

_QUESTION = re.compile(r"\s(?P<question>(?:how|whether|what|why|who|when|where)\s[^,;:.\n]{3,70})\s")
"""What is asked between a small word and the verb of the clause around it."""

_SITTING_BODIES = frozenset("committee subcommittee panel court tribunal commission parliament inquiry senate".split())
"""Before whom somebody speaks for what he does: "will defend the rise before the budget committee"."""

_ON_WHICH = re.compile(r"\b(on|about|over|for)\swhich\s$")


def with_additions(reading: Reading, clause: Clause, found: Announcement) -> Announcement:
    """The event with all that the words around its verb add to its title."""
    found = _with_company(reading, _on_which(reading, clause, _with_front(reading, found)))
    return _with_hearers(reading, _with_question(reading, _with_whose(reading, found)))


def _with_hearers(reading: Reading, found: Announcement) -> Announcement:
    """The event with before whom it is done, where that is a body that sits for it: "Quill to defend the rise before
    the budget committee"."""
    p, words = reading.predicate, reading.words
    behind = range(p.at + 1, min(reading.date_at, len(words))) if p and found.rule == VAGUE else ()
    before = next((i for i in behind if words[i].low == "before"), 0)
    body = phrases.find_phrase(words, before + 1) if before else ()
    if not body or body[-1].low not in _SITTING_BODIES or " before " in found.title:
        return found
    title = f"{found.title} {titles.show(reading.text, (words[before], *body))}"
    return replace(found, title=title, kind=EventKind.MEETING)


def _with_whose(reading: Reading, found: Announcement) -> Announcement:
    """The hearing with whose matter is heard: "Ada Brook is suing, and a court hears her case on May 4"."""
    p, words, whose = reading.predicate, reading.words, reading.antecedent
    if p is None or p.sense is not Sense.HEARS or not whose or whose[-1].tag is not Tag.NAME:
        return found
    goal = phrases.find_phrase(words, p.at + p.length)
    told = titles.show(reading.text, goal)
    if not goal or goal[0].low not in ("her", "his") or not found.title.endswith(told):
        return found
    return replace(found, title=found.title.removesuffix(told) + owners.show_owned(reading.text, whose, goal))


def _with_front(reading: Reading, found: Announcement) -> Announcement:
    """The event with what its clause begins with: "For the second phase the rolls will open on May 4", "In Ostia v.
    Penn, the court will hear arguments on May 4"."""
    words = reading.words
    found = replace(found, title=found.title.removesuffix(" with effect"))
    lead = phrases.find_phrase(words, 2) if [w.low for w in words[:2]] == ["for", "the"] else ()
    is_count = len(lead) > 1 and lead[0].low in ORDINALS and lead[1].tag is Tag.WORD and lead[1].low != "time"
    front = (*words[:2], *lead[:2]) if is_count else _find_case_in_front(words)
    front = front or (_find_place_in_front(words) if " " not in found.title else ())
    phrase = titles.show(reading.text, front)
    return replace(found, title=f"{found.title} {phrase}") if found.title and phrase not in found.title else found


def _with_company(reading: Reading, found: Announcement) -> Announcement:
    """The event that one noun names, with whom or what it begins: "Testimony begins on Monday with the clerk"."""
    p, words = reading.predicate, reading.words
    if p is None or found.title.lower() not in KIND_OF_NOUN or found.title.lower() != words[0].low:
        return found
    at = next((i for i in (p.at + 1, reading.date_at + 1) if [w.low for w in words[i : i + 1]] == ["with"]), 0)
    whom = phrases.drop_determiner(phrases.find_phrase(words, at + 1)) if at else ()
    if not whom or whom[0].tag is Tag.PRON:
        return found
    link = "of" if found.title.lower() in ("testimony", "evidence") else "with"
    return replace(found, title=f"{found.title} {link} {titles.show_with_article(reading.text, whom)}")


def _find_case_in_front(words: Sequence[Token]) -> Tokens:
    """ "In Ostia v. Penn" before a comma."""
    comma = next((i for i, w in enumerate(words[:MOST_OF_CASE]) if w.low == ","), 0)
    is_case = comma > 0 and words[0].low == "in" and any(w.low == "v" for w in words[2:comma])
    return tuple(words[:comma]) if is_case and words[1].tag is Tag.NAME else ()


def _find_place_in_front(words: Sequence[Token]) -> Tokens:
    """ "In Norland" before a comma, which tells a bare noun from others: "In Norland, the start has been put off"."""
    comma = next((i for i, w in enumerate(words[:MOST_OF_PLACE]) if w.low == ","), 0)
    is_place = comma > 1 and words[0].low == "in" and all(w.tag is Tag.NAME for w in words[1:comma])
    return tuple(words[:comma]) if is_place else ()


def _with_question(reading: Reading, found: Announcement) -> Announcement:
    """The event with the question that its noun is on, if its verb stands behind that: "A report on how the dam failed
    comes out on May 4"."""
    p, words = reading.predicate, reading.words
    for i, (word, after) in enumerate(pairwise(words[: p.at + 1] if p else ())):
        asked = _QUESTION.fullmatch(reading.text[word.end : after.start]) if word.low in _ON else None
        if asked and found.title.lower().endswith(words[i - 1].low):
            return replace(found, title=f"{found.title} {word.low} {asked['question']}")
    return found


def leads_on_which(text: str, clause: Clause) -> re.Match[str] | None:
    """The small word of "on which" before the clause."""
    return _ON_WHICH.search(text, max(0, clause.words[0].start - 20), clause.words[0].start)


def _on_which(reading: Reading, clause: Clause, found: Announcement) -> Announcement:
    """The event with what a relative clause tells it of: "a grant, on which a decision is due on May 4"."""
    led = leads_on_which(reading.text, clause)
    noun = titles.show_with_article(reading.text, phrases.drop_determiner(phrases.trim(clause.shared)))
    is_told = not found.title or not led or not noun or " on " in found.title
    if led and led[1] == "for" and not found.title.endswith(" date"):
        return found  # "for which the record date is May 4"
    return found if is_told or not led else replace(found, title=f"{found.title} {led[1]} {noun}")


def _last_run(words: Tokens, tags: Sequence[Tag]) -> Tokens:
    first = len(words)
    while first and words[first - 1].tag in tags:
        first -= 1
    return words[first:]


def told_whose(text: str, found: Announcement, shared: Tokens) -> Announcement:
    """The event that "whose" leads to, with the name before it: "Ada Brook, whose trial begins on May 4"."""
    name = _last_run(shared, (Tag.NAME,)) or _last_run(shared, (Tag.NAME, Tag.WORD))[-LONGEST_OWNER:]
    whose = titles.show(text, found.subject)
    if name and whose and found.title.lower().startswith(whose.lower()):  # "the fund, whose board meets on May 4"
        return replace(found, title=f"{owners.show_possessive(titles.show(text, name))} {found.title}", subject=name)
    if not name or not found.event or found.title.lower() != titles.show(text, found.event).lower():
        return found
    title = f"{owners.show_possessive(titles.show(text, name))} {titles.show(text, found.event)}"
    return replace(found, title=title, subject=name)


def with_matter_behind_date(reading: Reading, found: Announcement, rest: Sequence[Token]) -> Announcement:
    """The announcement with what its date parts from its object: "will hear arguments on May 4 on a motion"."""
    behind = reading.words[reading.date_at + 1 :]
    while len(behind) > 2 and behind[0].tag in (Tag.CONJ, Tag.TO) and behind[1].tag is Tag.DATE:
        behind = behind[2:]  # "on May 4 and 5 on a motion"
    is_next = bool(rest) and reading.follows(rest[-1])
    is_next = is_next and len(behind) > 1
    aims = is_next and behind[0].tag is Tag.TO and rest[-1].low in phrases.LEADING_ON and behind[1].tag is Tag.WORD
    if not aims and (not is_next or behind[0].low not in _MATTERS or not _leads(behind)):
        return found
    shown = titles.show(reading.text, phrases.find_tail(behind))
    return replace(found, title=f"{found.title} {shown}") if found.title and shown else found


def _leads(behind: Sequence[Token]) -> bool:
    """Whether the small word leads to what something is about: "on a motion", "on whether the mill may reopen"."""
    if behind[1].low == "whether":
        return any(w.tag in (Tag.MODAL, Tag.TO, Tag.BE) for w in phrases.find_tail(behind))
    return behind[1].tag in (*NOMINAL, Tag.DET)


def was_to_be_done(reading: Reading) -> bool:
    """Whether the clause only tells what something was to do then: "which was to cross the bridge on May 4",
    "which was to be the curtain-raiser on May 4"."""
    p = reading.predicate
    if p and p.subject[-1:] and p.subject[-1].low == "notice" and reading.preposition == "for":
        return True  # "a strike for which notice had been given for May 4"
    if p is None or p.row is not None or (p.is_passive and reading.words[p.at].tag is not Tag.DET):
        return False
    before = [w.low for w in reading.words[max(0, p.at - 3) : p.at]]
    before = before[:-1] if before[-1:] == ["be"] else before[-2:]
    return before in (["was", "to"], ["were", "to"])
