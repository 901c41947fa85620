"""What the dates of a sentence are to its clauses: which clause each belongs to, and whether it is the old day, the
end, or the time of what stands before.

Promises to look at one sentence; what a clause announces is for `announce`.
"""

import itertools
import re
from collections.abc import Iterator, Sequence

from briefings.parse.events import certainty
from briefings.parse.events.announcements.date_places import is_date_possessive
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.certainty import Role
from briefings.parse.events.clauses import phrases, subjects
from briefings.parse.events.clauses.clause import IRREGULAR, Clause
from briefings.parse.events.clauses.gaps import fill_gap
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.predicates import Predicate, find_predicate, is_past
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token
from briefings.parse.events.moments import Moment
from briefings.parse.events.outlook import is_holiday_limit
from briefings.parse.row import Sense
from briefings.parse.rules import tenses
from briefings.parse.text.word_sets import OWNING

LONGEST_NAMED = 8
"""Words, at most, of an event with its place before the brackets that tell its day."""

_DECLARED = ("declared", "announced", "published", "released", "counted", "opened")
_OUTCOMES = frozenset(tenses.OUTCOMES.split())
"""What is made known or counted behind the event of which it comes."""

_STARTING = frozenset({"starting", "beginning"})
_LASTS = r"(?:runs?|lasts?|continues?|go(?:es)? on|and (?:stays?|remains?))"
_RUNS_UNTIL = re.compile(rf"\b{_LASTS}\s(?:\w+\s){{0,2}}?(?:through|until|till|to)\s(?:the\s)?$")

_SET = frozenset("scheduled planned slated expected called timed proposed organized organised announced".split())
"""What is done ahead of its day: "talks planned on Monday"."""

_ONCE = ("when", "once", "after", "as")
"""What opens a clause that tells what will have been done."""

_DAILY = frozenset("market markets bell exchange trading business shops banks offices counters".split())
"""What opens and closes on every day: "before the market opens on Monday" only tells when."""


def moments_of(clause: Clause, moments: Sequence[Moment]) -> Iterator[tuple[Moment, int]]:
    """The moments that begin in a clause, and the places of their first words in it."""
    by_offset = {m.first: m for m in moments}
    for i, word in enumerate(clause.words):
        if word.tag is Tag.DATE and word.start in by_offset:
            yield by_offset[word.start], i


def place_date(
    clause: Clause, date_at: int, before_it: Clause | None, after_it: Clause | None, moments: Sequence[Moment]
) -> tuple[Clause, int]:
    """The clause that a date belongs to, and the date's place in it: the clause before it for "after the market closes
    on Thursday", the one that is meant where a second day has no verb of its own."""
    if (main := after_it or before_it) and _is_done_by_then(clause, main):
        return main, len(main.words)
    if led := _behind_ahead_of(clause, date_at):
        return Clause([*led, *clause.words[date_at : date_at + 1]]), len(led)
    is_first = not any(w.tag is Tag.DATE for w in clause.words[:date_at])
    if before_it and is_first and _only_dates(clause, before_it, moments):
        return before_it, len(before_it.words)
    if before_it and (named := _named_before_bracket(clause, before_it)):
        return Clause([*named, *clause.words[date_at:]]), len(named)
    if before_it and (whole := _as_before(clause, before_it)):
        return whole, date_at + len(whole.words) - len(clause.words)
    if before_it and (main := _before_past_relative(clause, date_at, before_it)):
        return main, len(main.words) - 1
    filled, at = fill_gap(clause, date_at)
    is_old = filled is not clause and certainty.is_old_before(_words_before(clause, date_at))
    return (clause, date_at) if is_old else (filled, at)  # "on May 4, a date moved up from May 9"


def _as_before(clause: Clause, before_it: Clause) -> Clause | None:
    """The clause with the "will be" of the one before: "and the results declared on May 9" behind "the exam will be
    held on May 4"."""
    words, verb = clause.words, clause.finite
    is_done = clause.opener == "and" and verb > 0 and words[verb].low in _DECLARED
    if not is_done or words[verb - 1].low not in _OUTCOMES or before_it.finite < 0:
        return None
    p = find_predicate(before_it)
    if p is None or not p.is_passive or before_it.words[before_it.finite].tag is not Tag.MODAL:
        return None
    will_be = before_it.words[before_it.finite : p.at]
    return Clause([*words[:verb], *will_be, *words[verb:]], clause.opener, clause.shared, verb)


def _before_past_relative(clause: Clause, date_at: int, before_it: Clause) -> Clause | None:
    """The main clause with a day to come that stands behind what its relative clause tells of the past: "will rule in
    the case that Norland brought on May 4"."""
    p = find_predicate(clause) if clause.opener in ("that", "which", "who") and clause.shared else None
    if p is None or p.is_future or not is_past(clause.words[p.at]) or any(w.tag is Tag.DATE for w in before_it.words):
        return None
    if certainty.is_changed(" ".join(w.low for w in clause.words)):
        return None  # "the talks that were moved to May 4"
    main = find_predicate(before_it) if before_it.words and before_it.words[-1].start < clause.words[0].start else None
    if main is None or not main.is_future:
        return None
    lead = clause.words[date_at - 1 : date_at + 1]
    return Clause([*before_it.words, *lead], before_it.opener, before_it.shared, before_it.finite)


def _behind_ahead_of(clause: Clause, date_at: int) -> Sequence[Token]:
    """The event before a date that "ahead of" leads to: "a vote in Ostia on" of "ahead of a vote in Ostia on"."""
    words = clause.words[:date_at]
    of = max((i for i, w in enumerate(words) if w.low == "of" and i and words[i - 1].low == "ahead"), default=0)
    noun = phrases.find_phrase(words, of + 1) if of else ()
    is_near = bool(noun) and all(w.tag in (*NOMINAL, Tag.DET, Tag.PREP) for w in words[of + 1 :])
    return words[of + 1 :] if is_near and kind_of(noun) else ()


def _named_before_bracket(clause: Clause, before_it: Clause) -> Sequence[Token]:
    """The event whose day stands in brackets behind it: "a conference in Ostia" of "a conference in Ostia (May 2)"."""
    if clause.opener != "(" or any(w.tag not in (Tag.DATE, Tag.PUNCT, Tag.TO) for w in clause.words):
        return ()
    if before_it.opener in ("which", "that") and kind_of(before_it.shared):
        return before_it.shared
    words = [w for w in before_it.words if w.start < clause.words[0].start]
    begin = max((i for i, w in enumerate(words) if w.tag is Tag.DET), default=len(words))
    is_for = words[max(0, begin - 1) : begin] and words[begin - 1].low == "for"  # "registration for the trip (May 2)"
    near = words[begin:] if len(words) - begin <= LONGEST_NAMED and not is_for else []
    return near if kind_of(phrases.find_phrase(near, 0) if near else ()) else ()


def take_behind_last_date(clause: Clause, date_at: int) -> tuple[Clause, int]:
    """What stands between the date before this one and this one, as a clause without a verb, and where this date is in
    it: "for the show on June 4" of "tickets go on sale on May 1 for the show on June 4"."""
    begin = 1 + max((i for i in range(date_at) if clause.words[i].tag is Tag.DATE), default=-1)
    return Clause(clause.words[begin:]), date_at - begin


def take_item(clause: Clause, date_at: int) -> tuple[Clause, int]:
    """The item of a list of days that begins before the date: "another in Ostia on May 6" of "one in Penn on May 4 and
    another in Ostia on May 6"."""
    item, at = take_behind_last_date(clause, date_at)
    begin = 1 + max((i for i in range(at) if item.words[i].tag is Tag.CONJ or item.words[i].low == ","), default=-1)
    return Clause(item.words[begin:]), at - begin


def _only_dates(clause: Clause, main: Clause, moments: Sequence[Moment]) -> bool:
    """Whether a clause like "after the market closes on Thursday" tells when the one before it takes place."""
    days = {m.first for m in moments if m.has_day}
    if clause.words and clause.words[0].low in _STARTING and clause.finite < 0:
        return not any(w.start in days for w in main.words if w.tag is Tag.DATE)
    own = find_predicate(clause)
    is_limit = own is not None and own.sense in (Sense.CLOSES, Sense.OPENS)
    if clause.opener == "before" and own and is_limit and _DAILY.isdisjoint(w.low for w in own.subject):
        return False  # "hope to sign him before the window shuts on Monday"
    if clause.opener not in ("after", "before") or any(w.start in days for w in main.words if w.tag is Tag.DATE):
        return False
    if own is not None and _tells_past(clause, own, main):
        return False
    predicate = find_predicate(main)
    return predicate is not None and (predicate.is_announced or (predicate.is_present and only_limits(clause)))


def _tells_past(clause: Clause, own: Predicate, main: Clause) -> bool:
    """Whether a clause tells what is over: "after a court dismissed the claim", not what is but reported as to come:
    "said they would vote after the debate ended"."""
    does = clause.words[clause.finite]
    has = does.low in ("has", "have")
    is_reported = main.finite >= 0 and main.words[main.finite].low in ("would", "could", "might")
    return (not own.is_future or is_past(does)) and not has and not is_reported


def _is_done_by_then(clause: Clause, main: Clause) -> bool:
    """Whether a clause only tells what will have been done before what the main one tells: "when the guests have gone
    on Saturday, the pilots eat", "once the votes have been counted on Friday, the mayor will speak"."""
    opener = clause.opener or (clause.words[0].low if clause.words else "")
    if opener not in _ONCE or clause.finite < 0 or clause.words[clause.finite].tag is not Tag.HAVE:
        return False
    own, told = find_predicate(clause), find_predicate(main)
    is_done = own is not None and not own.is_future
    is_told = told is not None and told.is_future and not main.opener and bool(told.subject)
    return is_done and is_told and not any(w.tag is Tag.DATE for w in main.words)


def only_limits(clause: Clause) -> bool:
    """Whether a clause tells but by when the one before it is done: "before the shops shut for Good Friday"."""
    own = find_predicate(clause) if clause.opener == "before" else None
    is_limit = own is not None and own.sense in (Sense.CLOSES, Sense.OPENS)
    return own is not None and is_limit and not _DAILY.isdisjoint(w.low for w in own.subject)


def read_role(clause: Clause, date_at: int, sentence: str, is_last: bool) -> Role:
    """What the date is to its event; the owner of what moves to another date is the old one. `is_last`: no other date
    follows in the sentence."""
    following = clause.words[date_at + 1 :]
    if certainty.is_new(mask(following)):
        return Role.PLAIN
    is_of_thing = is_date_possessive(clause.words, date_at) or _is_of_what_moves(clause, date_at)
    if is_of_thing and certainty.is_moved_on(mask(clause.words), mask(following)):
        return Role.OLD
    if date_at < clause.finite and not is_of_thing and certainty.tells_both_days(mask(following)):
        return Role.NOT_ONE  # "Harbor Sunday has been moved from May 4 to May 9"
    before = certainty.without_past_aside(_words_before(clause, date_at))
    if is_holiday_limit(before, clause.words[date_at].low if date_at < len(clause.words) else ""):
        return Role.NOT_ONE
    is_overtaken = _is_overtaken(clause, date_at) or (not is_last and _tells_past_plan(clause))
    if is_overtaken and certainty.is_planned_before(before):
        return Role.OLD
    role = certainty.tell_role(before, sentence)
    is_due = role is Role.OLD and "before" in (w.low for w in clause.words[: clause.finite])  # "days before it was to"
    return Role.PLAIN if is_due and not certainty.is_changed(before) else role


def _is_of_what_moves(clause: Clause, date_at: int) -> bool:
    """Whether the date tells which event something is done to: "the hearing on May 4 was moved to May 9", "the board
    moved its May 4 hearing to May 9", not "the board on Monday moved it to May 9"."""
    p, words = find_predicate(clause), clause.words
    if p is None or not 0 < date_at < len(words):
        return False
    lead = words[date_at - 1]
    is_printed = any(letter.isdigit() for letter in words[date_at].low)
    is_own = lead.tag is Tag.DET or lead.low in OWNING
    if not p.is_passive:
        is_own = is_own or (lead.low in ("on", "of", "for") and is_printed and date_at > p.at + 2)
        return is_own and date_at > p.at and certainty.is_changed(words[p.at].low)
    is_own = is_own or lead.low in ("on", "for", "of", "from")  # not "results for the year to December 31"
    return is_own and date_at < clause.finite and kind_of(subjects.find_subject(p.subject)) is not None


def _is_overtaken(clause: Clause, date_at: int) -> bool:
    """Whether the date ends an aside and the verb behind it has a date of its own: "the service, promised for May, may
    begin in June"."""
    words = clause.words
    closes = date_at + 1 < clause.finite and words[date_at + 1].low == ","
    behind = itertools.takewhile(lambda w: w.tag is not Tag.CONJ, words[clause.finite :])
    return closes and any(w.tag is Tag.DATE for w in behind)


def _tells_past_plan(clause: Clause) -> bool:
    """Whether a relative clause tells what had been planned: "the match, which was fixed for May 4, will be ..."."""
    is_past = clause.finite >= 0 and clause.words[clause.finite].low in ("was", "were", "had")
    return is_past and clause.opener in ("which", "that")


def _words_before(clause: Clause, date_at: int) -> str:
    """The words of the clause before the date, each other date as "#"."""
    return mask(clause.words[max(0, date_at - 28) : date_at]) + " "


def mask(words: Sequence[Token]) -> str:
    """The words in lower case, each date as "#"."""
    return " ".join("#" if w.tag is Tag.DATE else w.low for w in words)


def ends_last(text: str, moment: Moment, last: Candidate) -> bool:
    """Whether the moment is the end of what was just told: "and runs until May 20"."""
    is_later = last.moment.end is None and last.moment.has_day and moment.has_day and moment.day > last.moment.day
    return is_later and bool(_RUNS_UNTIL.search(text, max(last.moment.last, moment.first - 40), moment.first))


def points_back(clauses: Sequence[Clause]) -> bool:
    """Whether the sentence goes on about what the one before told: "It had been planned for May 4"."""
    return bool(clauses and clauses[0].subject) and clauses[0].subject[0].tag is Tag.PRON


def tells_what_was(clause: Clause, moment: Moment) -> bool:
    """Whether the day, week or month of publication is of what is over: "the last session in May was held in 1998", "a
    vote, held on Thursday, must be", "will close, and the police appealed on Thursday for calm"."""
    words = clause.words
    at = next((i for i, w in enumerate(words) if w.start == moment.first), 0)
    p = find_predicate(clause)
    if p and not p.is_future and clause.words[clause.finite].low in ("was", "were", "had"):
        return not certainty.is_changed(mask(words))
    led = at - 1 - (at > 0 and words[at - 1].low in ("on", "in"))
    is_told = led > 0 and words[led].tag in (Tag.WORD, Tag.SAY) and is_past(words[led]) and words[led].low not in _SET
    before = words[led - 1] if led > 0 else None
    return is_told and before is not None and before.tag not in (*AUXILIARIES, Tag.TO, Tag.ADV)


def is_of_called_off(clause: Clause, moment: Moment) -> bool:
    """Whether the moment tells which event the clause says was called off: "today's match has been postponed", "their
    match with Town today has been postponed"; not "the pilots were called off today"."""
    p = find_predicate(clause)
    if p is None or not p.is_passive or not kind_of(p.subject):
        return False
    return moment.first < clause.words[clause.finite].start and certainty.is_changed(
        mask(clause.words[clause.finite :])
    )


def find_subject(clause: Clause) -> tuple[Token, ...]:
    """What later pronouns stand for: the clause's subject, if it is none itself, nor the verb behind a "that"."""
    predicate = find_predicate(clause)
    found = subjects.find_subject(predicate.subject) if predicate else ()
    is_noun = found and found[0].tag is not Tag.PRON and not (clause.opener == "that" and found[0].low in IRREGULAR)
    return found if is_noun else ()


def tells_when(clause: Clause) -> bool:
    """Whether the clause only says what the day before it is for: "on May 4, when the council votes"."""
    return clause.opener == "when" and not any(w.tag is Tag.DATE for w in clause.words)
