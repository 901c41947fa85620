"""Walks over the clauses of a sentence and collects what each announces for its dates.

Promises candidates in the order of the text, old and new dates of one event put together; what a clause announces for
one date is for `reader`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from briefings.model.article import EventKind, Span
from briefings.parse.events.announcements.beside_date import DATED_BEHIND
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.announcements.readings import AGAIN, PERSONS, POINTING
from briefings.parse.events.announcements.scheduled_subjects import ANEW
from briefings.parse.events.announcements.turns import AWAITED
from briefings.parse.events.candidates import (
    Candidate,
    join_ends,
    join_undone,
    name_again,
    name_beside,
    name_each,
    settle,
)
from briefings.parse.events.certainty import AFTERMATH, Role
from briefings.parse.events.clause_dates import (
    ends_last,
    find_subject,
    moments_of,
    only_limits,
    place_date,
    points_back,
    read_role,
    take_behind_last_date,
    take_item,
    tells_when,
)
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import ORDINALS, kind_named, kind_of, names_event
from briefings.parse.events.clauses.tagging import Tag, Token, is_plural
from briefings.parse.events.days_counted import find_counted
from briefings.parse.events.meant import (
    do_again,
    do_later,
    find_asked,
    find_done,
    find_in_condition,
    find_matter,
    find_meant,
    find_voted_on,
    show_matter,
)
from briefings.parse.events.moments import Moment, Numbered, find_moments
from briefings.parse.events.old_dates import find_old_date
from briefings.parse.events.outlook import can_announce, shift_called_off, tells_old_day
from briefings.parse.events.persons_meant import Told, find_pronoun
from briefings.parse.events.reader import Reader
from briefings.parse.events.wording import titles
from briefings.parse.events.wording.counts import count, name_next
from briefings.parse.row import Sense

BESIDE = 12
"""At most this many characters part the days of one list."""

_PLACE = r"(?:the )?[A-Z][\w'’.]*(?: [A-Z][\w'’.]*){0,4}"
_LISTED = re.compile(
    rf" ?(?:(?:in|at) {_PLACE})?, (?:(?:in|at) {_PLACE} )?(?:on )?"
    rf"|\),? (?:and )?(?:, [a-z ]{{1,40}}, )?(?:(?:in|at) )?{_PLACE} (?:\(|on )"
    r"|[^.;]{0,60}?(?:,| or)(?: to| with)? (?:one|another|a second) (?:at|in|on) [^.;]{2,60}"
)
"""What parts two days of a list that each have a place: " at Quay Hall, ", ", in Ostia on "."""

_WAS_DUE = re.compile(r"\b(?:(?:had been|was|were) (?:due|scheduled|set|supposed|meant|expected)|had hoped) to\b")
"""What tells in the same sentence what "will do so" means."""

_IF = ("if", "unless")

_POINTERS = ("it", "they")
_BACK = ("one", "them", "again", "so", "same", "likewise", "suit")
"""What points to something told before, besides pronouns."""

_FIRST = re.compile(r"\bfirst (?P<counted>.+)", re.IGNORECASE)
_NEXT = re.compile(r"\bthe (second|third|fourth|fifth|last|final|next)\b")
LONGEST = 600
"""Characters of a sentence, and of two, that are looked at for what a pronoun stands for: a longer one is no prose."""


class Sentence(NamedTuple):
    """Where a sentence stands, and the dates in it."""

    span: Span
    mentions: Sequence[Numbered]


def read_sentence(
    reader: Reader,
    sentence: Sentence,
    before: Sentence | None,
    is_heading: bool = False,
    last: Candidate | None = None,
) -> Iterator[Candidate]:
    """The candidates of one sentence. `before` is the sentence before it in the same paragraph, `last` what was
    announced before."""
    text, horizon = reader.text, reader.horizon
    span, mentions = sentence
    moments = shift_called_off(text, horizon, span, find_moments(text, mentions))
    if not can_announce(text, horizon, span, moments, is_heading) and not tells_old_day(text, span, moments):
        return
    clauses = reader.split(span, mentions, is_heading)
    walk = _Walk(reader, span, moments, is_heading, last)
    walk.run(clauses, before)
    news, olds = join_undone(walk.news, text), walk.olds
    if len(news) == 1 and not olds and (old := find_old_date(text, span, news[0].moment)):
        news = [replace(news[0], replaces=news[0].replaces or old)]
    news = [*news, *find_counted(text, horizon, span, clauses, moments)]
    begin = span.start
    if before and points_back(clauses) and span.end - before.span.start < LONGEST:
        begin = before.span.start
    yield from settle(olds, join_ends(news), text[begin : span.end], text[span.end : span.end + AFTERMATH])


def _find_several(clauses: Sequence[Clause], clause: Clause) -> tuple[Token, ...]:
    """What "they" in a clause stands for: the nearest subject before it of which there are several."""
    before = (find_subject(c) for c in reversed(clauses[: clauses.index(clause)]))
    return next((subject for subject in before if is_plural(subject)), ())


@dataclass(slots=True)
class _Walk:
    """One walk over the clauses of a sentence: the candidates of new dates and of old ones that it has found so far.
    `antecedent` is what a pronoun in the next clause stands for, `matter` what "a vote on it" is on; `begun` is how
    many of `news` other clauses told; `told` are the clauses of the sentence before, `before` its dates; `clauses` are
    those of its own."""

    reader: Reader
    span: Span
    moments: Sequence[Moment]
    is_heading: bool
    last: Candidate | None
    antecedent: tuple[Token, ...] = ()
    news: list[Candidate] = field(default_factory=list)
    olds: list[Candidate] = field(default_factory=list)
    begun: int = 0
    matter: str = ""
    told: Sequence[Clause] = ()
    before: Sequence[Numbered] = ()
    clauses: Sequence[Clause] = ()

    def run(self, clauses: Sequence[Clause], before: Sentence | None) -> None:
        self.clauses = clauses
        points = any(w.low in POINTING or w.low in _BACK for c in clauses for w in c.words)
        if before and points and before.span.end - before.span.start <= LONGEST:
            self.told, self.before = self.reader.split(*before), before.mentions
            self.antecedent = find_meant(self.told, clauses[0])
        in_case = points and (find_in_condition(clauses) or find_voted_on(self.told, clauses))
        self.antecedent = in_case or self.antecedent
        before_it: Clause | None = None
        earlier = self.antecedent
        for clause, after_it in zip(clauses, (*clauses[1:], None), strict=False):
            self.begun = len(self.news)
            if points and len(clause.subject) == 1 and clause.subject[0].low in (*PERSONS, "it"):
                told = Told(self.told, clauses[: clauses.index(clause)], earlier)
                self.antecedent = find_pronoun(self.reader.setting, clause, told, self.antecedent)
            if points and (done := find_done(clauses, clause, self.antecedent)):
                self.antecedent = done
            matter = find_matter(self.told, clauses, clause) if points else ()
            lead = f" {clause.subject[-2].low} " if matter else ""
            self.matter = lead + show_matter(self.reader.text, matter) if matter else ""
            for moment, date_at in moments_of(clause, self.moments):
                if self.news and ends_last(self.reader.text, moment, self.news[-1]):
                    self.news[-1] = self.news[-1].until(moment)
                else:
                    meant, at = place_date(clause, date_at, before_it, after_it, self.moments)
                    self._take(moment, meant, at, after_it, is_own=meant is clause)
            self.news[self.begun :] = name_each(self.news[self.begun :])
            is_inside = clause.opener in ("who", "whose") or (clause.opener == "(" and not clause.has_verb)
            before_it = before_it if is_inside and before_it else clause
            earlier = self.antecedent
            if points and not (self.antecedent and (clause.opener in _IF or clause.is_attribution)):
                self.antecedent = find_subject(clause) or self.antecedent
            if points and after_it and after_it.subject[:1] and after_it.subject[0].low == "they":
                self.antecedent = _find_several(clauses, after_it) or self.antecedent

    def _take(self, moment: Moment, clause: Clause, date_at: int, after_it: Clause | None, *, is_own: bool) -> None:
        """Adds what the clause announces for the moment, if it announces anything. `is_own`: the clause is the one that
        the moment stands in as it is, not one put together for the moment."""
        words = self.reader.text[moment.first : self.span.end]
        role = read_role(clause, date_at, words, moment is self.moments[-1])
        is_old = role is Role.OLD
        if not is_old and not self.reader.is_worth_reading(moment, self.moments, clause, self.is_heading):
            return
        found = self._read(moment, clause, date_at, after_it, role, is_own=is_own)
        if found and found.sense in (Sense.OPENS, Sense.CLOSES) and only_limits(clause):
            return
        if found and found.title and self.matter:
            found = replace(found, title=f"{found.title}{self.matter}")
        if found and found.rule == AWAITED and not found.participants and (asked := find_asked(self.told)):
            found = replace(found, topic=titles.show(self.reader.text, asked))
        if found and found.sense is Sense.TRIES_AGAIN and kind_of(self.antecedent) and (failed := self._day_before()):
            noun = phrases.drop_determiner(self.antecedent)
            title, kind = titles.show(self.reader.text, noun), kind_named(noun)
            found = replace(found, title=title, kind=kind, sense=None, replaces=failed)
        if found and found.title.lower().endswith(" round") and self.last and self.last.kind is EventKind.VOTE:
            found = replace(found, kind=EventKind.VOTE)
        before = self.news[-1] if self.news else self.last
        found = name_beside(found, before) if found else None
        if found := self._read_one_more(moment, clause, date_at, found) or found:
            found = self._number(moment, found)
            is_echo = found.is_echo or self.reader.is_quoted(moment) or not self.reader.horizon.is_ahead(moment)
            points = bool(clause.subject) and clause.subject[0].low in _POINTERS
            found = replace(found, is_heading=self.is_heading, is_echo=is_echo, points=points)
            (self.olds if is_old else self.news).append(found)

    def _read(
        self, moment: Moment, clause: Clause, date_at: int, after_it: Clause | None, role: Role, *, is_own: bool
    ) -> Candidate | None:
        """What the clause announces for the moment, or the clause behind it, if that tells better what takes place."""
        read, antecedent = self.reader.read_moment, self.antecedent
        found = read(self.span, clause, date_at, moment, antecedent, role)
        points = moment.is_bare_hour or role is Role.OLD
        if found and points and not found.title and self.reader.is_quoted(moment):
            return None  # an hour or an old date in somebody's speech is no other event's
        is_next = not any(w.tag is Tag.DATE for w in clause.words[date_at + 1 :] if w.start > moment.last)
        if after_it and is_next and tells_when(after_it) and (found is None or _says_little(found)):
            is_until = self.reader.text.endswith("until ", self.span.start, moment.first)  # "shut until May 4, when"
            then = Role.PLAIN if is_until and role is Role.NOT_ONE else role
            told = read(self.span, after_it, len(after_it.words), moment, antecedent, then)
            tells_less = told is not None and (told.sense is Sense.CLOSES or told.rule == VAGUE)  # "when Brook retires"
            tells_less = tells_less and found is not None and bool(found.title) and clause.opener not in _IF
            found = told if told and not told.is_echo and not tells_less else found
        told_before = (*self.told, *self.clauses)
        if later := do_later(told_before, clause, date_at):
            found = read(self.span, *later, moment, (), role) or found
        if found and found.rule == AGAIN and (again := do_again(told_before, clause, date_at)):
            redone = read(self.span, *again, moment, (), role)
            found = replace(redone, status=found.status) if redone and redone.title else found
        if found and found.rule in (AGAIN, ANEW):
            was_due = _WAS_DUE.search(self.reader.text, self.span.start, moment.first)
            told = None if was_due and found.rule == AGAIN else self.last
            beside = next(iter((self.news or self.olds)[-1:]), None) if found.rule == ANEW else None
            found = name_again(found, beside or told)
        if found and is_own and role is not Role.OLD and self._is_told_already(found):
            beside = read(self.span, *take_behind_last_date(clause, date_at), moment, (), role)
            return beside if beside and beside.rule == DATED_BEHIND else None
        return found

    def _day_before(self) -> str | None:
        """The last day that the sentence before tells and that is over: then what will be tried again has failed."""
        told = find_moments(self.reader.text, self.before)
        return max((m.start for m in told if m.has_day and not self.reader.horizon.is_ahead(m)), default=None)

    def _read_one_more(self, moment: Moment, clause: Clause, date_at: int, found: Candidate | None) -> Candidate | None:
        """The next of the events that the clause counts, unless another was `found`: "two hearings: one on May 4 in
        Penn, another on May 6 in Ostia"."""
        told = self.news[self.begun :]
        last = told[-1] if told else None
        if last and moment.has_day and (after := name_next(last.title, self._between(last, moment))):
            return replace(self.reader.read_again(last, *take_item(clause, date_at), moment), title=after)
        if last is None or not moment.has_day or sum(c.title == last.title for c in told) >= count(last.title):
            return None
        is_other = found is not None and found.title not in ("", last.title)
        return None if is_other else self.reader.read_again(last, *take_item(clause, date_at), moment)

    def _between(self, last: Candidate, moment: Moment) -> str:
        return self.reader.text[last.moment.last : moment.first]

    def _number(self, moment: Moment, found: Candidate) -> Candidate:
        """The second of several that the clause tells one after another: "the first debate in Penn on May 4 and the
        second in Ostia on May 6", "the second phase is on May 4 and the third on May 6", "its first hearing is on
        May 4, with a second to follow"."""
        last = self.news[-1] if len(self.news) > self.begun else None
        count, _, counted = last.title.partition(" ") if last else ("", "", "")
        if last and counted and count.lower() in ORDINALS and found.title.lower() in ORDINALS:
            return replace(found, title=f"{found.title} {counted}", kind=last.kind)
        begun = _FIRST.search(self.news[-1].title) if self.news else None
        if begun and found.title.lower() in ORDINALS:
            title = f"{self.news[-1].title[: begun.start()]}{found.title.lower()} {begun['counted']}"
            return replace(found, title=titles.capitalise(title), kind=self.news[-1].kind)
        if last is None or found.title != last.title or not found.title.lower().startswith("first "):
            return found
        told = _NEXT.search(self.reader.text, last.moment.last, moment.first)
        return replace(found, title=told[1] + found.title[len("first") :]) if told else found

    def _is_told_already(self, found: Candidate) -> bool:
        """Whether the clause has given its event a day before and this one is not listed beside it: "will be paid on
        May 4 to the holders of May 1"."""
        last = self.news[-1] if len(self.news) > self.begun else None
        if last is None or not found.title or (found.title, found.rule) != (last.title, last.rule):
            return False
        between = self._between(last, found.moment)
        is_listed = len(between) < BESIDE or " and " in between or _LISTED.fullmatch(between) is not None
        return last.moment.has_day and found.moment.day != last.moment.day and not is_listed


def _says_little(found: Candidate) -> bool:
    """Whether the clause behind the day may tell better what takes place."""
    return found.rule == VAGUE or found.is_echo or not names_event(found.title)
