"""A clause as the rules about events read it, and what they make of it.

Promises nothing about meaning: it only finds the pieces (subject, what follows the verb) that the rules ask for.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from briefings.model.article import EventKind
from briefings.parse.events.certainty import is_changed
from briefings.parse.events.clauses import phrases, subjects
from briefings.parse.events.clauses.antecedents import find_holder, find_leading_name, find_person_meant
from briefings.parse.events.clauses.clause import NARROWING, PREDICATES
from briefings.parse.events.clauses.nouns import ORDINALS, is_match, kind_named, kind_of
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, head_of, is_plural
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import OWNING

AGAIN = "somebody does so"
"""The rule of "will do so", which takes its name from what was told before."""

BACKUP = "a backup date"
"""The rule of what is reserved for a further try."""

COURTS = frozenset("court judge jury tribunal magistrates magistrate coroner mediator mediators arbitrator".split())
COMMITTEES = frozenset("committee subcommittee panel commission inquiry mps lawmakers senators".split())
"""Before whom people appear."""
UNTIL = ("until", "till", "through")
"""The small words before a last day."""

_DENIALS = frozenset({"no", "not", "never", "cannot"})
"""Words before a verb that say that it is not done, besides those in "n't"."""

PERSONS = ("he", "she")
_POINTING = frozenset("it they he she this that these those".split())
POINTING = _POINTING | OWNING
"""Words that stand for something told before, and for what belongs to it."""

EDGES = frozenset("sideline sidelines margin margins fringe fringes eve side".split())
"""Beside what takes place, which tells when and where people meet, not for what."""

LONGEST_ASIDE = 12
"""Words between the commas of an aside behind an event's noun."""

_AT_EARLIEST = (["as", "early", "as"], ["as", "soon", "as"])
_THINKING = frozenset("think thinks believe believes hope hopes expect expects say says".split())
"""What can end what looks like a subject behind a clause that was not understood."""

_STARTING = frozenset("opens runs starts begins closes returns".split())
NOT_EVENTS = frozenset(rules.NOT_EVENTS.split())
COMING = frozenset("come comes coming".split())
"""Verbs of who comes to a place, and of what comes up."""

GETTING = frozenset("have has get gets receive receives".split())
"""Verbs of who holds "its premiere" but only waits for "the report"."""

_LAST_OF_LEAD = frozenset("of on to including business trading".split())
_LEADS_TO_END = re.compile(
    r"\b(?:by|until|till|before)(?: the)? (?:(?:end|close)(?: of (?:business|trading|play|polling))? (?:of|on)"
    r"|close of (?:business|trading)|(?:first|last) post on)$|\bup to(?: and including)?$"
)
"""Before a date of which the end is meant: "until the close of business on Friday"."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """`title` is empty where the clause only points to an event told elsewhere ("it"). `subject` and `object` are the
    phrases that name who takes part, `event` the phrase that names the event; `place` is where a visit goes. `sense` is
    what the verb means."""

    title: str
    kind: EventKind
    rule: str
    subject: Tokens = ()
    object: Tokens = ()
    event: Tokens = ()
    place: Tokens = ()
    sense: Sense | None = None


@dataclass(frozen=True)
class Reading:
    """A clause, its verb, and the place of the date in its words (their number for a date that stands outside).
    `antecedent` is what a pronoun as the subject stands for, `relative` the object that a relative clause is about."""

    text: str
    words: Sequence[Token]
    predicate: Predicate | None
    date_at: int
    antecedent: Tokens = ()
    relative: Tokens = ()

    @cached_property
    def subject(self) -> Tokens:
        """Who or what the clause is about."""
        told = self.predicate.subject if self.predicate else ()
        found = told if len(told) == 1 and self._is_thing(told[0]) else subjects.find_subject(told)
        if len(found) == 1 and found[0].low in _POINTING and not self.text.startswith(" who ", found[0].end):
            found = find_person_meant(self.antecedent) if found[0].low in PERSONS else self._meant_by(found[0])
        found = phrases.behind_start(phrases.drop_determiner(subjects.name_whole(found, self.antecedent)))
        if found[:1] and found[0].low == "one" and all(w.tag in (Tag.DATE, Tag.PREP) for w in found[1:]):
            found = self.antecedent if kind_of(self.antecedent) else found  # "The one on May 4 is off"
        is_of_day = len(found) > 1 and found[0].tag is Tag.DATE and any(c.isdigit() for c in found[0].low)
        if is_of_day and (found[0].low.endswith(("m.", "am", "pm")) or is_changed(self.lowered)):
            found = found[1:]  # "The May 4 hearing will instead be on May 9"
        if [w.low for w in told[1:3]] == ["of", "them"]:
            found = self.antecedent or found  # "Beavers come back. Four of them are to be set free"
        if len(found) > 2 and found[-1].tag is Tag.PRON and found[-2].tag is Tag.PREP:
            found = found[:-2]  # "a report on them"
        if len(found) > 2 and found[0].low in EDGES and found[1].low == "of":
            return phrases.drop_determiner(found[2:])  # "the fringes of the summit, which lasts"
        is_awaited = len(found) > 1 and found[0].low == "no" and self.preposition in (*UNTIL, "before")
        return found[1:] if is_awaited else found  # "No vote is expected until Friday": the vote is

    @property
    def only_lasts(self) -> bool:
        """Whether the clause tells how long something lasts: "closed until Friday", "suspended through Friday", but not
        what "will not open until Friday" or "was put off until Friday"."""
        is_kept = self.preposition == "through" or not is_changed(self.lowered)
        return self.preposition in UNTIL and not self.is_denied and is_kept

    @property
    def is_denied(self) -> bool:
        """Whether a word before the verb says that it is not done."""
        return denies(self.words[: self.predicate.at] if self.predicate else ())

    def _is_thing(self, pronoun: Token) -> bool:
        """Whether "these" stands alone for something told before, as "that" does where it is put on a day."""
        p = self.predicate
        is_set = p is not None and p.is_passive and self.words[p.at].low in PREDICATES
        return pronoun.low == "these" or (pronoun.low in ("this", "that") and is_set)

    def _meant_by(self, pronoun: Token) -> Tokens:
        """The antecedent, unless it is several and the pronoun means one: "Ministers met. It will be made public"."""
        is_several = is_plural(self.antecedent) and not kind_of(self.antecedent)
        return () if pronoun.low == "it" and is_several else self.antecedent

    @property
    def people(self) -> str:
        """The subject as a title shows it, with a name in place of "his" or "their"."""
        return owners.show_owned(self.text, find_leading_name(self.antecedent), self.subject)

    @cached_property
    def lowered(self) -> str:
        """The words of the clause in lower case, one space apart."""
        return " ".join(w.low for w in self.words)

    @cached_property
    def preposition(self) -> str:
        """The small word right before the date or its end: "until" of "up to and including", "not open before May"."""
        low = self.words[self.lead_at].low if self.date_at else ""
        is_later = low == "before" and self.is_denied and self.words[0].low != "no"
        return "until" if is_later or (low == "up" and self.lead_at + 1 < self.date_at) else low

    @cached_property
    def lead_at(self) -> int:
        """The place of that small word."""
        if self.date_at > 2 and [w.low for w in self.words[self.date_at - 2 : self.date_at]] == ["at", "least"]:
            return self.date_at - 3  # "until at least May 4"
        if not self.date_at or self.words[self.date_at - 1].low not in _LAST_OF_LEAD:
            return max(0, self.date_at - 1)
        led = _LEADS_TO_END.search(" ".join(w.low for w in self.words[max(0, self.date_at - 6) : self.date_at]))
        return max(0, self.date_at - (len(led[0].split()) if led else 1))

    def follows(self, word: Token) -> bool:
        """Whether the date, with its small words ("as early as"), stands right behind the word."""
        is_vague = [w.low for w in self.words[max(0, self.lead_at - 2) : self.lead_at + 1]] in _AT_EARLIEST
        lead = self.words[self.lead_at - 2 * is_vague]
        return word is lead or 0 <= lead.start - word.end <= 1

    def has_before_verb(self, words: frozenset[str]) -> bool:
        """Whether one of the words stands in the clause up to its verb."""
        end = self.predicate.at + 1 if self.predicate else 0
        return any(w.low in words for w in self.words[:end])


def denies(words: Sequence[Token]) -> bool:
    """Whether one of the words says that something is not done."""
    return any(w.low in _DENIALS or w.low.endswith("n't") for w in words)


def find_event_phrase(words: Sequence[Token]) -> Tokens:
    """The event that the words begin with, small words and dates aside."""
    start = next((i for i, w in enumerate(words) if w.tag in (*NOMINAL, Tag.DET)), len(words))
    found = phrases.find_phrase(words, start)
    return found if kind_of(found) or is_round(found) else ()


def is_round(found: Tokens) -> bool:
    """Whether the words only count what takes place again: "a second round"."""
    return len(phrases.drop_determiner(found)) == 2 and found[-2].low in ORDINALS and found[-1].low == "round"


def _resume(reading: Reading) -> str:
    """What belongs to a noun and stands behind its date: "the unveiling on May 4 of a fountain", "a deadline of May 4
    to reply"."""
    after = reading.words[reading.date_at + 1 :]
    if reading.preposition == "of" and after and after[0].tag is Tag.TO and (task := phrases.find_tail(after)):
        return f" {titles.show(reading.text, task)}"
    found = phrases.find_phrase(after, 1) if after and after[0].low == "of" else ()
    return f" of {titles.show_with_article(reading.text, found)}" if found else ""


def _resume_behind_aside(reading: Reading, noun: Tokens) -> str:
    """What an aside parts from its noun: "a vote, scheduled for that night, on the bridge"."""
    words = reading.words
    comma = next((i for i, w in enumerate(words) if w is noun[-1]), len(words)) + 1
    if comma + 1 >= len(words) or words[comma].low != "," or not words[comma + 1].low.endswith("ed"):
        return ""
    end = next((i for i in range(comma + 1, min(comma + LONGEST_ASIDE, len(words) - 1)) if words[i].low == ","), 0)
    if not end or words[end + 1].low not in NARROWING:
        return ""
    return f" {titles.show(reading.text, phrases.find_tail(words[end + 1 :]))}"


def name_event(reading: Reading, noun: Tokens, rule: str, sense: Sense | None = None) -> Announcement:
    """An event that a noun phrase names; a pronoun leaves the title, "Her hearing, which" whose it is, to others."""
    noun = phrases.drop_planned(phrases.drop_determiner(noun))
    is_own = noun == reading.relative or (noun and noun[-1] in reading.subject)
    told = () if reading.antecedent[:1] and reading.antecedent[0].low in OWNING else reading.antecedent
    holders = find_leading_name(told) if is_own else find_holder(reading.words, noun, reading.subject)
    title = "" if not noun or noun[0].tag is Tag.PRON else owners.show_owned(reading.text, holders, noun)
    if title and noun[-1] in reading.words[max(0, reading.date_at - 2) : reading.date_at]:
        title += _resume(reading)
    elif title:
        title += _resume_behind_aside(reading, noun)
    return Announcement(title, kind_named(noun), rule, event=noun, sense=sense)


def tell_owner(reading: Reading, found: Announcement) -> Announcement:
    """The event with who does it, if that can be told briefly and the title does not tell it yet."""
    return replace(found, title=owners.with_owner(reading.text, reading.subject, found.title))


def name_appearance(reading: Reading, rule: str, before: str = "") -> Announcement:
    """When a court, or those whom `before` names, see whom the clause is about: "Ada Brook's court appearance", "Ada
    Brook's appearance before the committee"."""
    appearance = f"appearance {before}" if before else "court appearance"
    title = f"{owners.show_owner(reading.text, reading.subject)} {appearance}"
    return Announcement(title, EventKind.MEETING, rule, reading.subject)


def name_begun(reading: Reading, begun: Tokens, rule: str, sense: Sense | None = None) -> Announcement | None:
    """What somebody begins, with who does: "Dockers begin a three-day strike", not "lessons begin 30 minutes later"."""
    if kind_of(begun) is None or begun[0].low.isdigit():
        return None
    found = name_event(reading, begun, rule, sense)
    behind = reading.words[reading.words.index(begun[-1]) + 1 :] if begun[-1] in reading.words else ()
    if behind and behind[0].tag is Tag.TO and (goal := phrases.find_tail(behind)):
        found = replace(found, title=f"{found.title} {titles.show(reading.text, goal)}")
    owner = "" if begun[0].low in OWNING else owners.show_owner(reading.text, reading.subject)
    return replace(found, title=f"{owner} {found.title}".strip(), subject=reading.subject) if found.title else found


def names_nothing(subject: Tokens) -> bool:
    """Whether what the clause is about is no event, or is not told: "opens May 4 at the mill and runs for a month"."""
    noun = head_of(subject)
    if noun is None or is_match(subject, subject.index(noun)):
        return False
    is_pale = [w.low for w in subject] in (["day"], ["one"], ["next", "one"])  # "the day would end at 4 p.m."
    begins = [w.low in _STARTING or w.tag is Tag.DATE for w in subject[:2]] == [True, True]
    is_none = noun.low in NOT_EVENTS and (noun.tag is Tag.WORD or len(subject) == 1)
    is_loose = subject[0].low == "according" or [w.low for w in subject[:2]] in (["due"], ["due", "on"])
    return is_none or is_pale or begins or is_loose or subject[-1].low in _THINKING


def find_purpose(reading: Reading) -> Tokens:
    """What is to be done on the date, told behind it: "adjourned to May 4 for sentencing"."""
    behind = reading.words[reading.date_at + 1 :]
    found = phrases.find_phrase(behind, 1) if behind and behind[0].low == "for" else ()
    return found if kind_of(found) else ()
