"""Reads what a clause announces for one of its dates: a candidate with its title, its status, its place.

Promises each with the sentence that it comes from; walking over a sentence's clauses is for `sentence`, joining
candidates that speak of one event for `merge`.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefings.model.article import EventKind, Span
from briefings.parse.events import certainty
from briefings.parse.events.announcements.announce import announce
from briefings.parse.events.announcements.answers import WAITED_FOR
from briefings.parse.events.announcements.beside_date import DATED
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.announcements.readings import Announcement, denies
from briefings.parse.events.announcements.schedules import SET_BY
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.certainty import Role
from briefings.parse.events.clause_dates import is_of_called_off, mask, tells_what_was
from briefings.parse.events.clause_places import find_clause_place
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, stems
from briefings.parse.events.clauses.predicates import CLAUSE_VERBS, find_predicate
from briefings.parse.events.clauses.split import split_clauses
from briefings.parse.events.clauses.tagger import tag_words
from briefings.parse.events.clauses.tagging import Tag, Token
from briefings.parse.events.clauses.word_order import straighten, unfold_whose
from briefings.parse.events.companions import find_caller, find_companions, find_house
from briefings.parse.events.horizon import Horizon
from briefings.parse.events.moments import HAS_UNTIL, Moment, Numbered
from briefings.parse.events.outlook import (
    CLOSE,
    comes_round,
    goes_on_as_usual,
    is_later,
    is_of_open_case,
    names_something,
    tells_today,
)
from briefings.parse.events.own_parties import find_employer
from briefings.parse.events.own_places import find_here, with_town
from briefings.parse.events.participants import find_participants
from briefings.parse.events.places import find_location
from briefings.parse.events.setting import Setting
from briefings.parse.events.status import is_imagined, read_status
from briefings.parse.events.zones import find_place_zone
from briefings.parse.row import Sense
from briefings.parse.rules.calendar import FULL_WEEKDAY

_NOT_THEN = (" since ", " beyond ", " past ", " except ", " except on ")
_BOUNDS = ("before ", "after ", "since ", "until ")
"""What a week or a month only bounds does not tell when it takes place."""

_DUE = frozenset("expected due likely scheduled planned published now".split())
_COMPARES = re.compile(r"\sthan\b")
_IS_OPEN = re.compile(r"\b(?:open|available) (?:daily |every day )?(?:from )?$")
_DOORS = re.compile(r"\b(?:[Dd]oors|[Pp]olls|[Pp]olling (?:stations|places))\b[^.;\n]{0,100}$")
"""What is open but for once, not day by day."""

_OPEN_DAYS = re.compile(rf"\bopen (?:from )?{FULL_WEEKDAY}s? ?(?:to|through|until|[-–]) ?{FULL_WEEKDAY}", re.IGNORECASE)
_DONE_THEN = re.compile(r", [a-z]+ed (?:late )?on $")
"""Before the day of what a participle tells of somebody: "Brook, sentenced on Monday to two years, was ordered to"."""

_LAUNCHED = re.compile(r"(?:[Ll]aunch|[Ll]ift-?off) from (?P<place>[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,5})")
"""What is told only with the place that it is from."""

LONGEST_OPEN = 120
"""Characters from polls that are open to the hours of that."""

LONGEST_HOURS = 40
"""Characters of opening hours: "open Wednesday to Sunday, 10 a.m. to"."""

_MARKS = str.maketrans("“‘”’", '""""')
_NOUNS = frozenset(KIND_OF_NOUN)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the clauses of one article."""

    setting: Setting
    horizon: Horizon

    @property
    def text(self) -> str:
        """The article's text."""
        return self.setting.text

    def split(self, span: Span, mentions: Sequence[Numbered], is_heading: bool = False) -> tuple[Clause, ...]:
        """The clauses of a sentence."""
        words = tag_words(self.text, span.start, span.end, mentions, self.setting, is_heading)
        clauses = split_clauses(straighten(words), CLAUSE_VERBS, _NOUNS, is_heading)
        return tuple(unfold_whose(clause) if clause.opener == "whose" else clause for clause in clauses)

    def is_quoted(self, moment: Moment) -> bool:
        """Whether the date stands in somebody's speech."""
        at = bisect_right(self.setting.quoted, moment.first, key=lambda span: span.start) - 1
        return at >= 0 and self.setting.quoted[at].end > moment.first

    def is_worth_reading(self, moment: Moment, moments: Sequence[Moment], clause: Clause, is_heading: bool) -> bool:
        """Whether the moment can be an event's own: ahead, the finest of its clause, and if it has begun already
        then with a verb that looks ahead."""
        if not self.horizon.is_ahead(moment):
            return False
        inside = {w.start for w in clause.words if w.tag is Tag.DATE}
        finer = (m for m in moments if m.has_day and m.first in inside and self.horizon.is_ahead(m))
        if not moment.has_day and any(self._is_of_same(moment, m) for m in finer):
            return False
        before = self.text[max(0, moment.first - 40) : moment.first]
        is_until_then = before.lower().endswith("until ") and self.text.startswith("then", moment.first)
        if is_until_then or _is_named_for_day(clause, moment, moments):
            return False
        if self._only_describes(moment, before) or before.endswith(_NOT_THEN):
            return False
        words, today = [w.low for w in clause.words], self.horizon.day
        if goes_on_as_usual(words, moment) or is_of_open_case(self.text, moment, today):
            return False
        is_when_told = before.endswith(" after ") or certainty.is_dropped_then(before) or _DONE_THEN.search(before)
        if comes_round(self.text, moment, today) or (self.horizon.is_running(moment) and is_when_told):
            return False
        if not moment.has_day and before.endswith(_BOUNDS) and not certainty.is_changed(before):
            is_due = not _DUE.isdisjoint(w.low for w in clause.words)  # "not expected before May"
            is_awaited = before.endswith(("until ", "before ") if is_due else "until ")
            is_awaited = is_awaited and denies([w for w in clause.words if w.start < moment.first])
            return is_awaited or HAS_UNTIL.search(before) is not None
        predicate = find_predicate(clause)
        is_past = predicate is not None and not predicate.is_future and not before.endswith(("until ", "till "))
        told = (w for w in clause.words if w.start <= moment.first)
        if is_past and self.horizon.is_hour_of_today(moment) and not certainty.is_changed(mask([*told])):
            return False
        if not self.horizon.is_running(moment) or is_later(self.text, moment):
            return True
        if not moment.has_time and tells_what_was(clause, moment):
            return False
        if is_heading:
            return True
        if predicate is None or predicate.is_announced:
            return predicate is not None
        is_of_today = predicate.is_present and predicate.row is not None and tells_today(self.text, moment)
        return is_of_today or is_of_called_off(clause, moment)

    def read_moment(
        self, span: Span, clause: Clause, date_at: int, moment: Moment, antecedent: tuple[Token, ...], role: Role
    ) -> Candidate | None:
        """What the clause announces for the moment at `clause.words[date_at]`; an echo without a title where it only
        has the date."""
        said = announce(self.text, clause, date_at, antecedent)
        if said and role is Role.NOT_ONE and said.kind is not EventKind.DEADLINE:
            return None
        is_today = said is not None and said.rule == WAITED_FOR and self.horizon.is_running(moment)
        if said and (is_today or (said.rule == DATED and moment.is_bare_hour and not self._lies_ahead(clause))):
            return None
        if (
            said
            and said.rule == VAGUE
            and (self._only_quotes(moment, clause) or self._tells_who(clause) or self._is_of_every_day(moment, clause))
        ):
            return None
        is_vague = said is not None and said.rule == VAGUE
        if is_vague and (not self._is_fine_enough(moment, clause) or is_imagined(self.text, span, clause)):
            return None
        if said and clause.opener in ("which", "where") and self._is_of_plan(clause):
            return None
        if said is None:
            if role is not Role.OLD and not moment.has_time:
                return None
            said = Announcement("", EventKind.OTHER, "a date alone")
            return replace(self._candidate(span, clause, date_at, moment, said), is_echo=True)
        owned = said.subject[1:] and said.subject[0].low in ("its", "their") and not said.object
        if (
            owned and said.subject[-1].tag is Tag.WORD and antecedent and antecedent[-1].tag is Tag.NAME
        ):  # "the Tide Union says its members will strike"
            said = replace(said, object=antecedent)
        return self._candidate(span, clause, date_at, moment, said)

    def _is_of_same(self, moment: Moment, day: Moment) -> bool:
        """Whether a day tells of the same event as a week or a month in its clause: not of what comes with it, nor of
        what it was before."""
        if ", with " in self.text[moment.last : day.first]:
            return False
        is_part = self.text[day.last : moment.first] == " of "  # "from Monday to Wednesday of the coming week"
        return is_part or not certainty.is_old_before(self.text[max(0, day.first - CLOSE) : day.first])

    def _is_of_plan(self, clause: Clause) -> bool:
        """Whether the clause tells what a plan would bring: "a plan under which lessons would begin at 10 a.m."."""
        is_led = self.text.endswith(" under which ", 0, clause.words[0].start)
        return is_led and any(w.low in ("would", "could") for w in clause.words)

    def _only_quotes(self, moment: Moment, clause: Clause) -> bool:
        """Whether the moment stands in words that are quoted, and the clause's verb does not: "out of "snow, roads and
        Christmas"."""
        predicate = find_predicate(clause)
        verb = clause.words[predicate.at] if predicate else None
        return (
            verb is not None and self.is_quoted(moment) and '"' in self.text[verb.end : moment.first].translate(_MARKS)
        )

    def _is_of_every_day(self, moment: Moment, clause: Clause) -> bool:
        """Whether an hour without a day is that of all: "the clock rings at noon", "each lamp must be out by 9"."""
        predicate = find_predicate(clause)
        if predicate is None or not self.horizon.is_hour_of_today(moment) or not moment.is_bare_hour:
            return False
        return predicate.is_present or any(w.low in ("every", "each") for w in clause.words[: predicate.at])

    def _tells_who(self, clause: Clause) -> bool:
        """Whether the clause only says which people are meant: "pilots who drop a course on May 4 keep their fee"."""
        predicate = find_predicate(clause)
        if clause.opener != "who" or predicate is None or not predicate.is_present or not clause.shared:
            return False
        is_of_any = clause.shared[0].tag is not Tag.DET and not clause.words[predicate.at].low.endswith("s")
        return is_of_any and not self.text.endswith(", who ", 0, clause.words[0].start)

    def read_again(self, last: Candidate, item: Clause, date_at: int, moment: Moment) -> Candidate:
        """The event once more, at the moment and the place that an item of a list tells."""
        location = find_location(self.text, item.words, item.words[date_at]) or last.location
        zone = self.find_zone(moment, location)
        return replace(last, moment=replace(moment, timezone=zone), location=location)

    def _lies_ahead(self, clause: Clause) -> bool:
        """Whether the clause looks ahead, or has no verb to look back with: not "spoke at the noon briefing"."""
        predicate = find_predicate(clause)
        return predicate is None or predicate.is_future

    def _only_describes(self, moment: Moment, before: str) -> bool:
        """Whether the moment compares ("a day later than planned"), tells opening hours ("open from 9 a.m."), or is a
        holiday that something is named after ("the Christmas lights")."""
        if _COMPARES.match(self.text, moment.last):
            return True
        if moment.is_bare_hour and _IS_OPEN.search(before):
            return not _DOORS.search(self.text, max(0, moment.first - LONGEST_OPEN), moment.first)
        begin = max(0, moment.first - LONGEST_HOURS)
        opens = _OPEN_DAYS.search(self.text, begin, moment.last + LONGEST_HOURS)
        if opens and opens.start() < moment.first:
            return True
        return names_something(self.text, moment)

    def _is_fine_enough(self, moment: Moment, clause: Clause) -> bool:
        """Whether a verb of no row announces something for the moment: for a day, "the week beginning May 4" or a month
        with its year in any form; for others only by "will", "plans to" and the like, not by what is a mere guess."""
        printed, p = self.text[moment.first : moment.last].lower(), find_predicate(clause)
        if p is None or moment.has_day:
            return moment.has_day
        is_week = "W" in moment.start and "week " in printed
        is_guess = clause.finite >= 0 and clause.words[clause.finite].low in ("may", "might", "could")
        is_due = clause.opener == "with" and "due" in (w.low for w in clause.words)  # "with the first boats due in May"
        is_due = is_due or self.text.endswith("in the course of ", 0, moment.first)
        is_due = is_due or (printed[-4:].isdigit() and all(w.tag is not Tag.TO for w in clause.words[p.at :]))
        return is_week or (not is_guess and (is_due or not p.is_present))

    def _candidate(self, span: Span, clause: Clause, date_at: int, moment: Moment, said: Announcement) -> Candidate:
        location = with_town(self.text, span, find_clause_place(self.text, clause, date_at, said))
        if location is None and said.kind is not EventKind.DEADLINE:
            location = find_here(self.text, self.setting.story.blocks, clause.words)
        told = [said.subject, said.object, *find_companions(clause.words, is_due=said.kind is EventKind.DEADLINE)]
        if said.kind is EventKind.VOTE and (house := find_house(clause.words)):
            told.append(house)
            location = None if location and location in self.text[house[0].start : house[-1].end] else location
        is_done = said.kind is EventKind.MEETING and said.rule not in (SET_BY, DATED) and not said.subject
        if (p := find_predicate(clause)) and (said.rule == SET_BY or (is_done and len(p.subject) == 1)):
            told.append(find_caller(p.subject, clause.words[p.at].low))
        if launched := _LAUNCHED.fullmatch(said.title):
            said, location = replace(said, title="Launch"), location or launched["place"]
        parties = find_participants(self.setting, told, said.event, said.title)
        if employer := find_employer(self.setting, span, said.title, location):
            parties, location = (*parties, employer), None
        zone = self.find_zone(moment, location)
        return Candidate(
            title=said.title,
            kind=said.kind,
            moment=replace(moment, timezone=zone),
            status=read_status(self.text, span, clause, date_at, said),
            context=frozenset(stems(self.text[span.start : span.end])),
            continues=clause.opener in ("when", "where"),
            sentence=span,
            rule=said.rule,
            sense=said.sense,
            location=location,
            participants=parties,
        )

    def find_zone(self, moment: Moment, location: str | None) -> str | None:
        """The moment's printed zone, else that of its place, unless the article has one zone for all its hours."""
        if moment.timezone or not moment.has_time or not location or self.setting.fixed_zone:
            return moment.timezone
        return find_place_zone(self.text, location) or self.setting.zone


def _is_named_for_day(clause: Clause, moment: Moment, moments: Sequence[Moment]) -> bool:
    """Whether something is only called by the weekday, as it is on another day: "the Friday market will be held on
    Thursday"."""
    words = clause.words
    at = next((i for i, w in enumerate(words) if w.start == moment.first), 0)
    is_name = 0 < at < clause.finite - 1 and words[at - 1].low == "the" and words[at + 1].tag is Tag.WORD
    p = find_predicate(clause) if is_name else None
    is_told = p is not None and (p.sense is Sense.TAKES_PLACE or (p.sense is Sense.HOLDS and p.is_passive))
    return is_told and any(m.has_day and m.day != moment.day and m.first > words[clause.finite].start for m in moments)
