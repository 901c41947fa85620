"""Finds the verb of a clause that says what takes place, and who does it.

Promises the last verb of a chain like "have agreed to hold"; it does not know what the verb means beyond its row.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import IRREGULAR, PREDICATES, Clause
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import AUXILIARIES, Tag, Token
from briefings.parse.row import EventVerb, Sense
from briefings.parse.rules import events as rules
from briefings.parse.rules.calendar import NUMBERS

VERB_OF_FORM = {form: row for row in rules.VERBS for form in row.forms.split()}
VERB_OF_PHRASE = {tuple(p.split()): row for row in rules.VERBS for p in row.phrases.split(";") if p.strip()}
CONTROLS = frozenset(rules.CONTROLS.split())
_FIRST_OF_PHRASE = frozenset(p[0] for p in VERB_OF_PHRASE)
_LONGEST_PHRASE = max(map(len, VERB_OF_PHRASE))
SCHEDULES = frozenset(rules.SCHEDULES.split())
_PUT_DOWN = frozenset(
    [("down",), ("in", "line"), ("lined", "up"), ("signed", "up"), ("pencilled", "in"), ("penciled", "in")]
)
"""What is said of those who are to do something then, before "to" and the verb."""

_QUALITIES = frozenset("ready certain sure able willing free".split())
"""Those that only "be" makes verbs: a "free concert" has none."""

CLAUSE_VERBS = (
    frozenset(rules.OTHER_VERBS.split())
    | frozenset(rules.IRREGULAR.split())
    | frozenset(VERB_OF_FORM)
    | (CONTROLS - _QUALITIES)
    | SCHEDULES
    | _FIRST_OF_PHRASE
)
"""The forms that can be the verb of a clause, besides auxiliaries."""

_BETWEEN = frozenset("most likely very all both each next".split())
"""Words that can stand between "will" and its verb, besides adverbs."""

ANNOUNCING = frozenset("will would may might could shall should must ought to won't".split())
"""The small words that look ahead."""

_FUTURE = ANNOUNCING | {"can", "is", "are"}

_ASKED = frozenset("asked told ordered urged invited required forced".split())
"""What is done to people who are to do something."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A clause's verb: `at` is its place, `length` how many words it has, `row` what it announces, if anything.
    `subject` is who does it; `is_future` whether it can lie ahead, `is_announced` whether a word like "will" says so;
    `is_present` whether its verb is in the present, which with a day ahead tells a schedule;
    `is_passive` whether the subject is what is done."""

    at: int
    length: int
    row: EventVerb | None
    subject: tuple[Token, ...]
    is_future: bool
    is_passive: bool
    is_announced: bool = False
    is_present: bool = False

    @property
    def sense(self) -> Sense | None:
        """What its row means to the code."""
        return self.row.sense if self.row else None


_SHUT = frozenset("shut cut hit set cast put quit burst split spread shed".split())
"""Verbs whose past is as their present, which with one that does them would have an "s"."""

_OF_ONE = ("a", "an", "he", "she")

LONGEST_LED, LONGEST_TOLD = 9, 20
"""Words, with the verb, up to the "to" of what it leads to, and of what a named person is told to do."""

_INVITING = ("invitation", "offer", "request")
"""What those accept who will do something: "accepted an invitation to meet"."""

_BASES = {"met": "meet", "held": "hold", "played": "play", "visited": "visit"}
_SAME_IN_PAST = ("put", "cast", "hit")  # "voters cast ballots"
_BEGINNING = frozenset("begin begins start starts continue continues resume resumes finish finishes".split())


def find_predicate(clause: Clause) -> Predicate | None:
    """The verb that says what takes place: the last of a chain like "have agreed to hold"."""
    words = clause.words
    if clause.finite < 0:
        return None
    at, passive = _first_verb(words, clause.finite)
    subject = clause.subject
    future = at == clause.finite and not (is_past(words[at]) or _shut_once(words[at], subject))
    future = future or any(w.low in _FUTURE for w in words[clause.finite : at])
    for _ in range(4):
        if [w.low for w in words[at : at + 2]] in (["on", "track"], ["on", "course"]):
            at += 1
        elif at >= len(words) or not (words[at].low in CONTROLS or _is_put_down(words, at)):
            break
        is_told = words[at].low in _ASKED and any(w.tag is Tag.NAME for w in words[at + 1 : at + 2])
        reach = min(at + (LONGEST_TOLD if is_told else LONGEST_LED), len(words))
        to = next((i for i in range(at + 1, reach) if _leads_to_verb(words, i)), -1)
        if to < 0 or not _leads_on(words, at, to) or (words[at].low in _BEGINNING and to > at + 1):
            break  # "will start at 6 a.m. to beat the heat"
        is_score = all(_is_number(w) or w.tag in (Tag.TO, Tag.PREP, Tag.DATE) for w in words[at + 1 : to])
        is_no_subject = (
            words[at + 1].low == "by" or is_score or _is_put_down(words, at) or words[to - 1].low in _INVITING
        )
        inner = () if is_no_subject else phrases.trim(_without_aside(words[at + 1 : to]))
        subject = inner or subject
        at, passive = _first_verb(words, to)
        future = True
    if (copula := _find_copula(words, clause.finite, at)) >= 0:
        at = copula
    elif at >= len(words):
        at = clause.finite
    elif words[at].low == "present" or (
        words[at].tag is Tag.PREP and words[at].low not in ("off", "out") and not _is_down_for(words, at)
    ):
        be = at - 1 - (words[at - 1].low == "back")
        at = be if be >= 0 and words[be].tag is Tag.BE else at
    at += _begins(words, at)
    row, length = _row_at(words, at)
    future = future or (at == clause.finite and length > 1 and words[at].low in _SAME_IN_PAST)
    announced = any(w.low in ANNOUNCING for w in words[clause.finite : at])
    announced = announced or (words[clause.finite].low in ("is", "are") and words[at].low in PREDICATES)
    present = at == clause.finite and future and words[at].tag is Tag.WORD
    return Predicate(at, length, row, subject, future, passive, announced, present)


def _is_put_down(words: Sequence[Token], at: int) -> bool:
    """Whether somebody is "down to speak", "pencilled in to play", "lined up to sing" or "in line to lead"."""
    low = [w.low for w in words[at : at + 4]]
    to = next((i for i in (1, 2) if tuple(low[:i]) in _PUT_DOWN and low[i : i + 1] == ["to"]), 0)
    verb = low[to + 1 : to + 2] if to and at and words[at - 1].tag is Tag.BE else []
    return bool(verb) and (verb[0] in CLAUSE_VERBS or verb[0] == "be")


def _is_down_for(words: Sequence[Token], at: int) -> bool:
    """Whether something is "down for" a day, or "still on for" it."""
    low = [w.low for w in words[at - 1 : at + 2]]
    return low[1:] in (["down", "for"], ["on", "for"]) and (words[at - 1].tag is Tag.BE or low[0] == "still")


def _begins(words: Sequence[Token], at: int) -> bool:
    """Whether the verb only says that another begins, which is in the tables: "will start debating the bill"."""
    doing = words[at + 1].low if at + 1 < len(words) else ""
    if (words[at].low, doing) in VERB_OF_PHRASE:
        return False  # "start selling"
    row = VERB_OF_FORM.get(_without_ing(doing)) if doing.endswith("ing") and words[at].low in _BEGINNING else None
    return row is not None and row.title != "{subject}"


def _find_copula(words: Sequence[Token], finite: int, at: int) -> int:
    """The place of the "be" that only says when something is ("the deadline is Aug. 28", "will be Aug. 28"), or -1."""
    be = max((i for i in range(finite, min(at, len(words))) if words[i].tag is Tag.BE), default=-1)
    is_passive = [w.low for w in words[be + 2 : be + 3]] == ["by"]  # "was told by a judge on Monday to"
    is_passive = is_passive or any(w.low in _ASKED for w in words[be + 1 : be + 2])  # "will be asked on Monday to"
    return be if be >= 0 and not is_passive and any(w.tag is Tag.DATE for w in words[be + 1 : at]) else -1


def _shut_once(verb: Token, subject: Sequence[Token]) -> bool:
    """Whether the verb is of the past since with one that does it now it would have an "s": "a fault shut the mill"."""
    return verb.low in _SHUT and bool(subject) and subject[0].low in _OF_ONE


def is_past(word: Token) -> bool:
    """Whether the word is a form of the past."""
    return word.low.endswith("ed") or word.low in IRREGULAR


def _leads_to_verb(words: Sequence[Token], at: int) -> bool:
    """Whether a "to" stands at the place that joins no numbers: "voted 5 to 4 to close", "expects 10 to 20 inches"."""
    return words[at].tag is Tag.TO and not any(_is_number(w) for w in words[at + 1 : at + 2])


def _without_aside(words: Sequence[Token]) -> Sequence[Token]:
    """The name that is told to do it, without who that is: "ordered Ada Brook, a physician, to stand trial"."""
    comma = next((i for i, w in enumerate(words) if w.low == ","), 0)
    is_aside = comma > 0 and words[-1].low == "," and all(w.tag is Tag.NAME for w in words[:comma])
    return words[:comma] if is_aside and len(words) > comma + 1 else words


def _is_number(word: Token) -> bool:
    return word.low[0].isdigit() or word.low in NUMBERS


def _leads_on(words: Sequence[Token], at: int, to: int) -> bool:
    """Whether the "to" leads to a verb that goes on the chain."""
    between = _without_aside(words[at + 1 : to]) if words[at].low in _ASKED else words[at + 1 : to]
    if any(w.low == "," or w.tag is Tag.SUB for w in between) or to + 1 >= len(words):
        return False
    if words[at].low in ("mean", "consider") and between:
        return False  # "the rules mean pilots have to pay", "will consider a plan to close the pier"
    is_by = between[:1] and between[0].low == "by" and between[-1].tag is Tag.DATE  # "told by a judge on Monday to"
    told = [w for w in between if w.tag is not Tag.TO and not _is_number(w)]
    is_said_then = any(w.tag is Tag.DATE for w in told) and any(w.tag not in (Tag.DATE, Tag.PREP) for w in told)
    if is_said_then and not is_by:
        return False
    if words[at].low.startswith("return") and words[to + 1].low not in CLAUSE_VERBS:
        return False  # "returns to court"
    if words[at].low.startswith("accept") and words[to - 1].low not in _INVITING:
        return False  # "accepted a plan to close the pier"
    if words[at].low == "called" and (to > at + 1 or words[at - 1].tag is not Tag.BE):
        return False  # "called on all sides to meet"
    verb = words[to + 1].low
    if verb.endswith("s") and verb[:-1] in VERB_OF_FORM:
        return False  # "invites both to talks"
    return words[to + 1].tag in (Tag.WORD, Tag.BE, Tag.HAVE, Tag.DO, Tag.ADV)


def _first_verb(words: Sequence[Token], finite: int) -> tuple[int, bool]:
    """The place of the verb that the auxiliaries at `finite` lead to, and whether they make it passive."""
    at, has_be = finite, False
    while at < len(words) and (
        words[at].tag in AUXILIARIES or words[at].tag in (Tag.TO, Tag.ADV, Tag.DATE) or _leads_to_date(words, at)
    ):
        if words[at].low == "off" or (words[at].tag is Tag.HAVE and _is_determined(words, at + 1)):
            break
        if words[at].tag is Tag.MODAL:
            while at + 2 < len(words) and words[at + 1].low in _BETWEEN:
                at += 1
        has_be = words[at].tag is Tag.BE or (has_be and words[at].tag is not Tag.TO)
        at += 1
    is_passive = has_be and at < len(words) and not words[at].low.endswith("ing")
    return at, is_passive


def _leads_to_date(words: Sequence[Token], at: int) -> bool:
    """Whether a date with its small word stands inside the verb: "will on May 4 hear the case"."""
    return words[at - 1].tag is Tag.MODAL and [w.tag for w in words[at : at + 2]] == [Tag.PREP, Tag.DATE]


def _is_determined(words: Sequence[Token], at: int) -> bool:
    """Whether a noun phrase with its article, or an event's noun, is at `at`, before which "have" is no auxiliary."""
    return at < len(words) and (words[at].tag is Tag.DET or words[at].low in KIND_OF_NOUN)


def _row_at(words: Sequence[Token], at: int) -> tuple[EventVerb | None, int]:
    if words[at].low in _FIRST_OF_PHRASE:
        following = tuple([w.low for w in words[at : at + _LONGEST_PHRASE]])
        for length in range(len(following), 1, -1):
            if row := VERB_OF_PHRASE.get(following[:length]):
                return row, length
    is_progressive = at > 0 and words[at - 1].tag is Tag.BE and words[at].low.endswith("ing")
    if at > 1 and words[at - 1].tag is Tag.HAVE and words[at - 2].tag is Tag.TO:
        return VERB_OF_FORM.get(_BASES.get(words[at].low, words[at].low)), 1  # "was to have met"
    is_progressive = is_progressive or (at > 0 and _begins(words, at - 1))
    return VERB_OF_FORM.get(_without_ing(words[at].low) if is_progressive else words[at].low), 1


def _without_ing(word: str) -> str:
    """The verb of a form in -ing, if it is in the tables: "hold" of "holding", "host" of "hosting", "stage" of
    "staging"."""
    stem = word.removesuffix("ing")
    doubled = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    return next((form for form in (stem, stem + "e", doubled) if form in VERB_OF_FORM), word)
