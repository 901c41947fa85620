"""Reads what has to be done, or can be done, by or until a date, and what readers are asked to join.

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import GETTING, Announcement, Reading, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import PREDICATES, last_phrase
from briefings.parse.events.clauses.nouns import can_close, kind_of
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import titles
from briefings.parse.rules import events as rules

LONGEST_RELATIVE = 70
"""Characters of a relative clause that can stand in a title."""

_CAN = frozenset({"can", "may"})
_MUST = frozenset(rules.MUST.split())
_EXTENDS = frozenset("extend extends extended push pushes pushed move moves moved".split())
_GIVES = frozenset("has have had gives give given gave".split())
_GIVEN = frozenset("gives give given gave".split())
_GIVES_TIME = "until when something can be done"
_SPANS = frozenset("days weeks months day week month fortnight year years".split())
"""Of which there is so much: "have six weeks, until Friday, to reply"."""

_STEPS = frozenset(rules.STEPS.split())
_INVITATIONS = frozenset(rules.INVITATIONS.split())
_ASKING = frozenset("call email e-mail phone text contact write visit message ring".split())
_REQUESTS = frozenset(rules.REQUESTS.split())
_COMPELS = frozenset(rules.COMPELS.split())
_CONSULTING = frozenset({"consult", "consulting"})
_TAKEN = frozenset({"accepted", "taken", "received", "welcome", "invited", "sold", "possible"})
_ANYBODY = frozenset("anyone anybody those people".split())
"""Who are told only by a relative clause: "anyone who needs an interpreter"."""

_ENJOYED = frozenset("heard watched viewed seen visited streamed replayed read enjoyed found".split())
"""What can be done with something as long as it is there, which nobody has to do."""

_ACCORDS = frozenset("deal agreement settlement accord compromise truce pact contract".split())
_LACKING = frozenset("no not fail fails cannot".split())
_HANDED_IN = frozenset("received postmarked submitted lodged".split())

_LABELLED = ("it", "them", "yours", "these")
LONGEST_LABEL = 60
_LABEL = re.compile(r"(?:^|[\n.•*–-]\s{0,3})([A-Z][\w'’ -]+):\s$")

_THINGS = ("it", "them")
_POLITE = frozenset({"please", "then", "and"})
_LASTS = ("until", "till", "through", "thru")
_BY = ("by", "before", "until", "till", "than")


def read_extended(reading: Reading) -> Announcement | None:
    """ "The port extended the deadline for bids until May 4"."""
    p = reading.predicate
    if not p or p.is_passive or reading.words[p.at].low not in _EXTENDS or reading.preposition not in (*_LASTS, "to"):
        return None
    what = phrases.trim(reading.words[p.at + 1 : reading.lead_at])
    if kind_of(what) is not EventKind.DEADLINE:
        return None
    return replace(name_event(reading, what, "until when something is extended"), kind=EventKind.DEADLINE)


def read_until(reading: Reading) -> Announcement | None:
    """\"Growers have until May 4 to reply\"."""
    p = reading.predicate
    is_free = p is not None and p.at > 0 and reading.words[p.at - 1].low in _CAN
    is_longer = reading.preposition == "to" and _is_given_longer(reading)
    if not is_longer and (
        reading.preposition not in ("until", "till") or is_free or not reading.has_before_verb(_GIVES)
    ):
        return None
    after = reading.words[reading.date_at + 1 :]
    to = next((i for i, w in enumerate(after[:4]) if w.tag is Tag.TO), -1)
    if to < 0 and p and (span := _task_behind_span(reading.words[p.at + 1 : reading.lead_at])):
        after, to = span, 0
    if to < 0:
        if reading.has_before_verb(_GIVEN):
            return Announcement("", EventKind.DEADLINE, _GIVES_TIME, reading.subject)
        whom = _show_relative(reading)
        title = f"Deadline for {reading.people or 'those'}{whom}"
        return Announcement(title, EventKind.DEADLINE, _GIVES_TIME, reading.subject) if whom else None
    task = titles.show(reading.text, _task(after[to + 1 :]))
    given = phrases.find_phrase(reading.words[: reading.lead_at], p.at + 1) if p else ()
    given = () if given and (is_longer or given[-1].low in _SPANS) else given
    people = titles.show(reading.text, phrases.drop_determiner(given)) if given else reading.people
    if " " not in task and not given:
        people += _show_relative(reading)
    is_told = bool(people) and not (given and given[0].tag is Tag.PRON)
    title = f"Deadline for {people} to {task}" if is_told else f"Deadline to {task}"
    is_named = given and given[0].tag is not Tag.PRON
    who = given if is_named else () if given else reading.subject  # not who "has given them until May 4"
    return Announcement(title, EventKind.DEADLINE, _GIVES_TIME, who)


def read_no_more(reading: Reading) -> Announcement | None:
    """ "Version 7 gets no fixes after May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or words[p.at].low not in GETTING or reading.preposition != "after" or not reading.subject:
        return None
    got = phrases.find_phrase(words, p.at + 1)
    if len(got) < 2 or got[0].low != "no":
        return None
    whose = titles.show_with_article(reading.text, reading.subject)
    title = f"End of {titles.show(reading.text, got[1:])} for {whose}"
    return Announcement(title, EventKind.DEADLINE, "after when there is no more of it", reading.subject)


def read_consulted(reading: Reading) -> Announcement | None:
    """ "The council is consulting on the plan until May 4"."""
    p = reading.predicate
    if p is None or reading.words[p.at].low not in _CONSULTING or reading.preposition not in _LASTS:
        return None
    matter = phrases.find_tail(reading.words[p.at + 1 : reading.lead_at])
    title = f"End of consultation {titles.show(reading.text, matter)}".rstrip()
    return Announcement(title, EventKind.DEADLINE, _GIVES_TIME, reading.subject)


def _is_given_longer(reading: Reading) -> bool:
    """Whether the clause tells by a span how long somebody has: "has been given a week longer, to Friday, to reply"."""
    p = reading.predicate
    if p is None or reading.words[p.at].low not in _GIVES or reading.date_at < p.at + 3:
        return False
    span = [w.low for w in reading.words[p.at + 1 : reading.lead_at] if w.low != ","]
    return len(span) < 5 and bool(span) and (span[-1] in _SPANS or span[-1] in ("longer", "more"))


def _task_behind_span(words: Sequence[Token]) -> Sequence[Token]:
    """What is to be done in the time that is given, from its "to" on: "three weeks to appeal, until Friday"."""
    to = next((i for i, w in enumerate(words) if w.tag is Tag.TO), 0)
    return words[to:] if to and words[to - 1].low in _SPANS else ()


def _show_relative(reading: Reading) -> str:
    """The relative clause that tells which people are meant, with a blank before it: " who want a permit"."""
    p = reading.predicate
    if p is None or not p.subject:
        return ""
    verb = next((w for w in reading.words if w.start > p.subject[-1].end), None)
    between = " ".join(reading.text[p.subject[-1].end : verb.start].split()) if verb else ""
    return f" {between}" if between.startswith("who ") and len(between) <= LONGEST_RELATIVE else ""


def _task(words: Sequence[Token]) -> Tokens:
    """What is to be done: a verb, perhaps with a small word of its own ("hand in"), and its object."""
    if len(words) > 2 and words[1].tag is Tag.PREP and words[2].tag in (*NOMINAL, Tag.DET):
        return (*words[:2], *phrases.find_phrase(words, 2))
    if len(words) > 1 and words[1].low in _THINGS and words[0].tag is Tag.WORD:
        return tuple(words[:2])  # "deliver it": what that is, the sentences around tell
    return phrases.find_phrase(words, 0)


def read_step(reading: Reading) -> Announcement | None:
    """\"Send a test file by Friday\", \"Join the rehearsal on Sunday\"."""
    words = reading.words[: reading.lead_at + 1]
    while words and (words[0].tag is Tag.PUNCT or words[0].low in _POLITE or words[0].low.isdigit()):
        words = words[1:]
    if len(words) < 2 or words[1].tag in (*AUXILIARIES, Tag.PUNCT):
        return None
    comma = next((i for i, w in enumerate(words[:-1]) if w.low == ","), 0)
    is_asked = words[0].tag is Tag.TO and comma and words[comma + 1].low in _ASKING
    if is_asked and reading.preposition in _BY:  # "To register, call the office by Friday"
        task = titles.show(reading.text, phrases.trim_task(words[1:comma]))
        return Announcement(f"Deadline to {task}", EventKind.DEADLINE, "a step to take by a date")
    if words[0].low in _STEPS and reading.preposition in _BY and not any(w.tag is Tag.MODAL for w in words):
        task = titles.decapitalise(titles.show(reading.text, phrases.trim_task(words)))
        label = _LABEL.search(reading.text, max(0, words[0].start - LONGEST_LABEL), words[0].start)
        if label and words[1].low in _LABELLED:
            task = f"{words[0].low} {titles.decapitalise(label[1])}"  # "Old passes: swap yours by Friday"
        return Announcement(f"Deadline to {task}", EventKind.DEADLINE, "a step to take by a date")
    if words[0].low in _INVITATIONS and words[1].low == "us":
        return _read_join_us(reading)
    what = phrases.find_phrase(words, 1) if words[0].low in _INVITATIONS and words[1].tag in (*NOMINAL, Tag.DET) else ()
    return name_event(reading, what, "what readers are invited to") if what and what[0].tag is not Tag.PRON else None


def _read_join_us(reading: Reading) -> Announcement | None:
    """ "Join us on Sunday for the choir's rehearsal"."""
    for i, word in enumerate(reading.words[:-1]):
        if word.low in ("for", "at") and reading.words[i + 1].tag in (*NOMINAL, Tag.DET):
            what = phrases.find_phrase(reading.words, i + 1)
            return name_event(reading, what, "what readers are invited to") if kind_of(what) else None
    return None


def read_wanted(reading: Reading) -> Announcement | None:
    """\"Next week's notices to the office by noon on Friday, please\"."""
    words = reading.words[: reading.lead_at]
    if reading.preposition in ("by", "before") and (what := _find_handed_in(reading, words)):
        return _name_wanted(reading, what)
    asks = reading.predicate is None and any(w.low == "please" for w in reading.words)
    if not asks or reading.preposition not in ("by", "before"):
        return None
    return _name_wanted(reading, phrases.find_phrase(words, 0))


def _find_handed_in(reading: Reading, words: Sequence[Token]) -> Tokens:
    """What counts if it is there by the date: "ballots received by Friday will be counted", "entries are
    in by Friday"."""
    p = reading.predicate
    if p is None or len(words) < 2 or not p.is_future:
        return ()
    if words[-1].low in _HANDED_IN and reading.date_at < p.at:
        return phrases.trim(words[:-1])
    is_in = words[-1].low == "in" and words[-2].tag is Tag.BE and can_close(reading.subject)
    return reading.subject if is_in else ()


def read_request(reading: Reading) -> Announcement | None:
    """\"The parish wants names for the pony by Friday\"."""
    p = reading.predicate
    if not p or reading.words[p.at].low not in _REQUESTS or reading.preposition not in _BY:
        return None
    return _name_wanted(reading, phrases.find_phrase(reading.words[: reading.lead_at], p.at + 1))


def _name_wanted(reading: Reading, what: Tokens) -> Announcement | None:
    title = f"Deadline for {titles.show(reading.text, phrases.drop_determiner(what))}"
    return Announcement(title, EventKind.DEADLINE, "by when something is wanted") if what else None


def read_duty(reading: Reading) -> Announcement | None:
    """\"The law requires the council to publish its accounts by Friday\"."""
    p = reading.predicate
    if not p or reading.words[p.at].low not in _COMPELS or reading.preposition not in _BY:
        return None
    who = phrases.find_phrase(reading.words, p.at + 1)
    to = p.at + 1 + len(who)
    if not who or to >= reading.date_at or reading.words[to].tag is not Tag.TO:
        return None
    task = titles.show(reading.text, phrases.trim_task(reading.words[to + 1 : reading.lead_at]))
    people = titles.show(reading.text, phrases.drop_determiner(who))
    return Announcement(f"Deadline for {people} to {task}", EventKind.DEADLINE, "by when a duty must be done", who)


def read_condition(reading: Reading) -> Announcement | None:
    """ "The port will close unless there is a deal by Friday", "if no deal is reached by Friday"."""
    words = reading.words[: reading.date_at]
    at = next((i for i, w in enumerate(words) if w.low in _ACCORDS and i), 0)
    if reading.preposition not in ("by", "before") or not at:
        return None
    what = last_phrase(words[: at + 1])
    led = reading.text[: words[0].start][-8:].lower().split()[-1:] or [""]
    lacks = words[at - len(what) - 1].low == "without" if len(what) <= at else what[0].low == "without"
    is_lost = led[0] == "if" and not _LACKING.isdisjoint(w.low for w in words)
    if led[0] != "unless" and not is_lost and not lacks:
        return None
    what = what[what[0].low in ("a", "an", "no", "the", "any") :]
    title = f"Deadline for {titles.show_with_article(reading.text, what)}"
    return Announcement(title, EventKind.DEADLINE, "by when people must agree")


def _has_thing(reading: Reading) -> bool:
    """Whether "have" is no duty: "hopes to have the roof back by June", "has promised a ruling by June"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.at:
        return False
    has = words[p.at - 1].low in ("has", "have") and words[p.at - 2].tag is not Tag.MODAL  # "must have joined by June"
    return (has and words[p.at].low.endswith("ed")) or words[p.at].low == "have"


def _is_taken(words: Sequence[Token]) -> bool:
    """Whether the verb says that something can be had or handed in: "are accepted", "are on sale"."""
    return bool(words) and (words[0].low in _TAKEN or [w.low for w in words] == ["on", "sale"])


def read_must(reading: Reading) -> Announcement | None:
    """\"Written motions must be filed by Friday\"."""
    p, words = reading.predicate, reading.words
    must = (
        reading.preposition in ("by", "before", "than") and reading.has_before_verb(_MUST) and not _has_thing(reading)
    )
    can = reading.preposition in _LASTS and p and p.at and words[p.at - 1].low in ("can", "may", "be")
    can = can and p and words[p.at].low not in _ENJOYED
    if p and words[p.at - 1].low == "be" and any(w.low == "should" for w in words[: p.at]):
        return None
    if p and reading.preposition in _LASTS and _is_taken(words[p.at : p.at + 2]) and can_close(reading.subject):
        if reading.is_denied:
            return None
        return Announcement(f"Deadline for {reading.people}", EventKind.DEADLINE, "until when something is taken")
    if not p or (not must and not (can and reading.has_before_verb(_CAN))):
        return None
    begin = p.at - 1 if words[p.at - 1].low in ("be", "have") else p.at
    task = titles.show(reading.text, phrases.trim_task(words[begin : reading.lead_at]))
    has_object = any(w.tag in NOMINAL for w in words[p.at + 1 : reading.lead_at])
    if not has_object and reading.relative and words[0].tag is Tag.PRON:
        task = f"{task} {titles.show(reading.text, reading.relative)}"
    is_anybody = bool(reading.subject) and reading.subject[-1].low in _ANYBODY
    people = reading.people + (_show_relative(reading) if is_anybody or not has_object else "")
    whom = f"for {people}" if reading.people.lower() not in ("", "you") else ""
    is_told = words[p.at].low in PREDICATES and (p.is_passive or not has_object)
    title = f"Deadline {whom}" + ("" if is_told else f" to {task}")
    title = " ".join(title.split())
    return Announcement(title, EventKind.DEADLINE, "by when something must be done", reading.subject)
