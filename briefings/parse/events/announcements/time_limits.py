"""Reads how long people have for something: until when it can be done, and when there is no more of it.

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.deadlines import ADDRESSED, CAN, LASTS, show_relative
from briefings.parse.events.announcements.readings import GETTING, Announcement, Reading, name_event
from briefings.parse.events.announcements.terms_before import find_owed_task, tell_term_before
from briefings.parse.events.certainty import is_changed
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, is_number
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import events as rules

_EXTENDS = frozenset("extend extends extended prolong prolongs prolonged push pushes pushed move moves moved".split())
_OFFERS = frozenset("offer offers bid bids tender".split())
_TERMS = ("deadline", "term", "period", "time", "window")
_GIVES = frozenset("has have had gives give given gave".split())
_GETS = _GIVES | frozenset("get gets got".split())
_GIVEN = frozenset("gives give given gave".split())
_LIMITED = frozenset(rules.LIMITED.split())
_SHUT = ("closed", "shut")
_NOT_THEN = (*LASTS, "before", "after", "since", "by", "of", "in")
_GIVES_TIME = "until when something can be done"
SPANS = frozenset("days weeks months day week month fortnight year years".split())
"""Of which there is so much: "have six weeks, until Friday, to reply"."""

_SENT_IN = frozenset("received arrive arrives arriving submitted sent postmarked filed lodged made returned".split())
_DOES_NOT_COUNT = re.compile(
    r",?\s(?:(?:will|can|shall|may|are|is)\s(?:not|no\slonger)|won['’]t|cannot|can['’]t)\s(?:\w+ly\s)?(?:be\s)?"
    r"(?:count|consider|accept|process|read|taken|eligible|heard|valid)"
    r"|,?\s(?:will|may)\sbe\s(?:reject|refus|disqualif|discard|turned\saway)"
)
"""Behind the day after which something is too late."""

_TAKEN = frozenset("accepted considered counted taken processed admitted".split())
_HOUR_ALONE = re.compile(r"[\d:.]{1,5}\s?[ap]\.?m\.?|noon|midnight")
"""An hour, which may be that of every day: "no cash is taken after 5 p.m."."""

_ON_SALE = re.compile(r"(?:(?P<sale>on sale)|half(?: ?- ?| )price)\b")
_CONSULTING = frozenset({"consult", "consulting"})
_THINGS = ("it", "them")
_ASKED = ("what", "how", "whether", "why")
"""Before what somebody is to tell: "to tell the council what they think of the plan"."""

LONGEST_WHOM = 8
"""Words from "leaving" to the day until which there is time."""
_PARTICLES = frozenset("up in out off on back over".split())


def read_extended(reading: Reading) -> Announcement | None:
    """ "The port extended the deadline for bids until May 4"."""
    p = reading.predicate
    if not p or p.is_passive or reading.words[p.at].low not in _EXTENDS or reading.preposition not in (*LASTS, "to"):
        return None
    words = reading.words[p.at + 1 : reading.lead_at]
    what = phrases.trim(words[: next((i for i, w in enumerate(words) if w.low in ("by", "back")), len(words))])
    told = phrases.drop_determiner(what)
    if len(told) == 1 and told[0].low in _TERMS and (deadline := tell_term_before(reading)):
        return Announcement(deadline, EventKind.DEADLINE, "until when something is extended")
    if offer := _find_offer(reading, p.at):
        return Announcement(f"Deadline for {offer}", EventKind.DEADLINE, "until when something is extended")
    if kind_of(what) is not EventKind.DEADLINE and not (told and told[0].low == "term"):
        return None
    found = replace(name_event(reading, what, "until when something is extended"), kind=EventKind.DEADLINE)
    return replace(found, title=f"End of the {titles.decapitalise(found.title)}") if told[0].low == "term" else found


def _find_offer(reading: Reading, verb: int) -> str:
    """The offer that is extended, before or behind its new day: "extended its $3-a-share bid for the mill to May 4",
    "extended to May 4 its bid"."""
    words = reading.words[verb + 1 : reading.lead_at] or reading.words[reading.date_at + 1 :]
    at = next((i for i, w in enumerate(words) if w.low in _OFFERS), -1)
    if at < 1 or any(w.tag in (Tag.PREP, Tag.TO) or w.low == "," for w in words[:at]):
        return ""
    offer = (*words[:at], *phrases.find_phrase(words, at))
    return owners.show_owned(reading.text, reading.subject, offer)


def read_until(reading: Reading) -> Announcement | None:
    """\"Growers have until May 4 to reply\"."""
    p = reading.predicate
    if left := _find_left(reading):
        whom, behind = left
        aim = f" to {titles.show(reading.text, _task(behind[1:]))}" if behind and behind[0].tag is Tag.TO else ""
        title = f"Deadline for {titles.show(reading.text, phrases.drop_determiner(whom))}{aim}"
        return Announcement(title, EventKind.DEADLINE, _GIVES_TIME, whom)
    is_free = p is not None and p.at > 0 and reading.words[p.at - 1].low in CAN
    if [w.low for w in reading.words[reading.date_at + 1 : reading.date_at + 3]] == [",", "been"]:
        return None  # "has not, until today, been asked to pay"
    if p and p.is_passive and is_changed(" ".join(w.low for w in reading.words[p.at : p.at + 2])):
        return None  # "has been deferred until May 4", "has been put off until May 4"
    is_longer = reading.preposition == "to" and _is_given_longer(reading)
    after = reading.words[reading.date_at + 1 :]
    if after[1:] and after[0].low == "'s" and after[1].low in ("close", "end"):
        after = after[4 if after[2:4] and after[2].low == "of" else 2 :]  # "until Friday's close of business"
    is_right_behind = reading.words[reading.lead_at - 1].low in _GETS and after[:1] and after[0].tag is Tag.TO
    if reading.preposition in LASTS and not is_free and is_right_behind:
        is_longer = True  # "has through May 4 to sign it", "get until May 4 to reply"
    if not is_longer and (
        reading.preposition not in ("until", "till") or is_free or not reading.has_before_verb(_GIVES)
    ):
        return None
    to = next((i for i, w in enumerate(after[:4]) if w.tag is Tag.TO), -1)
    to = -1 if after[to + 1 : to + 2] and after[to + 1].tag is Tag.DATE else to  # "until May 4, from 9 a.m. to noon"
    if to < 0 and p and (span := _task_behind_span(reading.words[p.at + 1 : reading.lead_at])):
        after, to = span, 0
    if to < 0:
        if owed := find_owed_task(reading):
            title = f"Deadline for {reading.people} to {owed}"
            return Announcement(title, EventKind.DEADLINE, _GIVES_TIME, reading.subject)
        is_given = reading.has_before_verb(_GIVEN)
        is_meant = p is not None and [w.tag for w in p.subject[:1]] == [Tag.PRON]  # "They now have until May 4"
        term = tell_term_before(reading) if is_given or is_meant else ""
        if is_given or term:
            return Announcement(term, EventKind.DEADLINE, _GIVES_TIME)
        told = show_relative(reading)
        title = f"Deadline for {reading.people or 'those'}{told}"
        return Announcement(title, EventKind.DEADLINE, _GIVES_TIME, reading.subject) if told else None
    task = titles.show(reading.text, _task(after[to + 1 :]))
    given = phrases.find_phrase(reading.words[: reading.lead_at], p.at + 1) if p else ()
    given = () if is_longer else _before_span(given) if given and given[-1].low in SPANS else given
    people = titles.show(reading.text, phrases.drop_determiner(given)) if given else reading.people
    if " " not in task and not given:
        people += show_relative(reading)
    is_told = people.lower() not in ("", *ADDRESSED) and not (given and given[0].tag is Tag.PRON)
    title = f"Deadline for {people} to {task}" if is_told else f"Deadline to {task}"
    is_named = given and given[0].tag is not Tag.PRON
    who = given if is_named else () if given else reading.subject  # not who "has given them until May 4"
    return Announcement(title, EventKind.DEADLINE, _GIVES_TIME, who)


def _before_span(given: Tokens) -> Tokens:
    """To whom so much time is given: "the company" of "the company 30 days"."""
    return given[: next((i for i, w in enumerate(given) if is_number(w)), 0)]


def read_up(reading: Reading) -> Announcement | None:
    """ "The lease is up on May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or words[p.at].low not in ("is", "are", "be") or words[p.at + 1 : p.at + 2] == []:
        return None
    is_next = words[p.at + 1].low == "up" and reading.date_at - p.at in (2, 3) and reading.subject
    if not is_next or _LIMITED.isdisjoint(w.low for w in reading.subject):
        return None
    title = f"End of {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.OTHER, "when something is up", event=reading.subject)


def read_cheaper(reading: Reading) -> Announcement | None:
    """ "Season tickets are half price until May 4", "passes are on sale until May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or reading.preposition not in LASTS or not reading.subject or reading.date_at < p.at:
        return None
    at = p.at + (words[p.at].tag is Tag.BE)
    told = _ON_SALE.match(" ".join(w.low for w in words[at : reading.lead_at]))
    if told is None or words[at - 1].tag is not Tag.BE:
        return None
    what = "sale of" if told["sale"] else "half-price"
    title = f"End of {what} {titles.show(reading.text, phrases.drop_determiner(reading.subject))}"
    return Announcement(title, EventKind.DEADLINE, "until when something is sold", reading.subject)


def read_shut(reading: Reading) -> Announcement | None:
    """ "City offices are closed on May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or words[p.at].low not in _SHUT or words[p.at - 1].low not in ("is", "are") or not reading.subject:
        return None
    is_of_noun = words[reading.lead_at].tag is Tag.DET or reading.preposition in _NOT_THEN  # "after the May 4 storm"
    if p.subject[0].low == "no" or reading.subject[0].tag is Tag.PRON or reading.date_at < p.at or is_of_noun:
        return None
    title = f"Closing of {titles.show_with_article(reading.text, reading.subject)}"
    return Announcement(title, EventKind.OTHER, "when something is closed", event=reading.subject)


def _find_left(reading: Reading) -> tuple[Tokens, Sequence[Token]] | None:
    """To whom a part of the sentence leaves time, and what stands behind the day: "leaving pilots until Friday to
    pay"."""
    words = reading.words
    near = range(reading.lead_at - 1, max(reading.lead_at - LONGEST_WHOM, -1), -1)
    at = next((i for i in near if _leaves(words, i)), -1)
    if at < 0 or reading.preposition not in ("until", "till"):
        return None
    whom = phrases.find_phrase(words[: reading.lead_at], at + 1)
    is_whole = bool(whom) and at + 1 + len(whom) >= reading.lead_at - 1
    return (whom, words[reading.date_at + 1 :]) if is_whole else None


def _leaves(words: Sequence[Token], i: int) -> bool:
    """Whether the word at `i` gives time by the way: ", leaving"."""
    return words[i].low in ("leaving", "giving") and (not i or words[i - 1].low == ",")


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
    if p is None or reading.words[p.at].low not in _CONSULTING or reading.preposition not in LASTS:
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
    return len(span) < 5 and bool(span) and (span[-1] in SPANS or span[-1] in ("longer", "more"))


def _task_behind_span(words: Sequence[Token]) -> Sequence[Token]:
    """What is to be done in the time that is given, from its "to" on: "three weeks to appeal, until Friday"."""
    to = next((i for i, w in enumerate(words) if w.tag is Tag.TO), 0)
    return words[to:] if to and words[to - 1].low in SPANS else ()


def _task(words: Sequence[Token]) -> Tokens:
    """What is to be done: a verb, perhaps with a small word of its own ("hand in"), and its object."""
    if len(words) > 2 and words[1].tag in (Tag.PREP, Tag.TO) and words[2].tag in (*NOMINAL, Tag.DET):
        return (*words[:2], *phrases.find_phrase(words, 2))
    if len(words) > 1 and words[1].low in _PARTICLES and words[0].tag is Tag.WORD:
        goal = phrases.find_phrase(words, 3) if len(words) > 3 and words[2].tag in (Tag.PREP, Tag.TO) else ()
        return (*words[:3], *goal) if goal else tuple(words[:2])  # "come up with a plan", "sign up"
    if len(words) > 1 and words[1].low in _THINGS and words[0].tag is Tag.WORD:
        return tuple(words[:2])  # "deliver it": what that is, the sentences around tell
    task = phrases.find_phrase(words, 0)
    asked = words[len(task) :] if words[len(task) :] and words[len(task)].low in _ASKED else ()
    return (*task, *phrases.find_tail(asked))


def read_late(reading: Reading) -> Announcement | None:
    """ "Ballots that arrive after May 4 will not be counted", "No entries will be accepted after May 4"."""
    words, lead = reading.words, reading.lead_at
    if reading.preposition != "after" or reading.date_at >= len(words):
        return None
    if len(reading.subject) > 1 and reading.subject[0].low == "no" and words[lead - 1].low in _TAKEN:
        if _HOUR_ALONE.fullmatch(words[reading.date_at].low):
            return None
        title = f"Deadline for {titles.show(reading.text, reading.subject[1:])}"
        return Announcement(title, EventKind.DEADLINE, "after when it is too late")
    if words[lead - 1].low not in _SENT_IN or not _DOES_NOT_COUNT.match(reading.text, words[reading.date_at].end):
        return None
    sent = phrases.trim(words[: lead - 1]) or reading.subject
    what = reading.antecedent if words[0].low in ("those", "any", "anything") else sent
    title = f"Deadline for {titles.show_with_article(reading.text, phrases.drop_determiner(what))}"
    return Announcement(title, EventKind.DEADLINE, "after when it is too late") if what else None


READERS = (read_consulted, read_no_more, read_up, read_cheaper, read_shut)
"""What a clause says of the end of something or of what is shut."""
