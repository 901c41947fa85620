"""Reads sentences for what they announce: one candidate for each moment that a clause gives to something.

Promises candidates in the order of the text, each with the sentence that it comes from; joining those that speak of
one event is for `event_merge`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefings.model.article import EventKind, EventStatus, Span
from briefings.parse import certainty, titles
from briefings.parse.announce import VAGUE, announce, is_owner
from briefings.parse.certainty import Role
from briefings.parse.clauses import Clause, split_clauses
from briefings.parse.event_nouns import KIND_OF_NOUN, stems
from briefings.parse.glossary import Glossary
from briefings.parse.moments import Moment, Placed, find_moments, next_week
from briefings.parse.places import find_location, find_participants, place_name
from briefings.parse.predicates import CLAUSE_VERBS, find_predicate
from briefings.parse.readings import CLOSES, Announcement
from briefings.parse.tagging import Tag, Word, tag_words
from briefings.parse.zones import find_city_zone

_BOUNDS = ("before ", "after ", "since ", "until ")
"""What a week or a month only bounds does not tell when it takes place."""

YEARS_AHEAD = 4
"""What lies further ahead is the end of a term or a loan, not an appointment."""

_NOUNS = frozenset(KIND_OF_NOUN)


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one clause says about one event.

    An empty `title` points to an event told nearby. `is_echo`: the words announce nothing by themselves (a quotation,
    an old date without a word on what became of the event), but may belong to an event told elsewhere.
    """

    title: str
    kind: EventKind
    moment: Moment
    status: EventStatus
    sentence: Span
    rule: str
    replaces: str | None = None
    location: str | None = None
    participants: tuple[str, ...] = ()
    is_echo: bool = False
    is_old: bool = False
    is_heading: bool = False
    continues: bool = False
    context: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Horizon:
    """The moment of publication: what is not after it is no event. `hour` is `HH:MM` or empty."""

    day: str
    hour: str

    def is_ahead(self, moment: Moment) -> bool:
        """Whether the moment is after publication; a week or a month counts while it lasts."""
        if not moment.has_day:
            return moment.start >= self._period(moment)
        if moment.start[:10] != self.day:
            return moment.start[:10] > self.day and int(moment.start[:4]) - int(self.day[:4]) <= YEARS_AHEAD
        return not moment.has_time or moment.start[11:] > self.hour

    def may_be_ahead(self, value: str) -> bool:
        """Whether a date's TIMEX3 value can lie ahead, as its first characters tell."""
        return value[:4] >= self.day[:4] and (value[4:6] == "-W" or value[:7] >= self.day[:7])

    def is_running(self, moment: Moment) -> bool:
        """Whether the moment is the day, week or month of publication itself, which is partly past."""
        return moment.start == (self.day if moment.has_day else self._period(moment))

    def _period(self, moment: Moment) -> str:
        if "W" not in moment.start:
            return self.day[:7]
        year, week, _ = date.fromisoformat(self.day).isocalendar()
        return f"{year}-W{week:02d}"


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the sentences of one article."""

    text: str
    horizon: Horizon
    glossary: Glossary
    house_zone: str | None = None
    quoted: tuple[Span, ...] = ()

    def read(
        self, span: Span, mentions: Sequence[Placed], before: Span | None, is_heading: bool = False
    ) -> Iterator[Candidate]:
        """The candidates of one sentence. `before` is the sentence before it in the same paragraph."""
        moments = self._ahead_of_calls_off(span, find_moments(self.text, mentions))
        if not any(self.horizon.is_ahead(m) for m in moments):
            return
        clauses = self.split(span, mentions, is_heading)
        antecedent = self._subject_of(before) if before else ()
        news: list[Candidate] = []
        olds: list[Candidate] = []
        for clause in clauses:
            for moment, date_at in _moments_of(clause, moments):
                role = _role(clause, date_at, self.text[moment.first : span.end])
                if role is Role.OLD or self._is_worth_reading(moment, moments, clause, is_heading):
                    found = self._read_moment(span, clause, date_at, moment, antecedent, role)
                    if found:
                        is_echo = found.is_echo or self._is_quoted(moment)
                        found = replace(found, is_heading=is_heading, is_echo=is_echo)
                        (olds if role is Role.OLD else news).append(found)
            antecedent = _subject(clause) or antecedent
        yield from _settle(
            olds, _with_ends(news), self.text[span.start : span.end], self.text[span.end : span.end + 100]
        )

    def _ahead_of_calls_off(self, span: Span, moments: Sequence[Moment]) -> Sequence[Moment]:
        """The moments, with the last weekday as the next one where something is called off: "Saturday's concert has
        been cancelled" is about a concert to come."""
        today = date.fromisoformat(self.horizon.day)
        shifted = [next_week(m, self.text[m.first : m.last], today) for m in moments]
        if shifted == list(moments):
            return moments
        return [new if self._is_called_off(old, span) else old for old, new in zip(moments, shifted, strict=True)]

    def _is_called_off(self, moment: Moment, span: Span) -> bool:
        """Whether the words call off what is on that day: "Saturday's concert", "the concert on Saturday"."""
        if self.text.startswith(("'s", "’s"), moment.last):
            return certainty.is_off(self.text[span.start : span.end])
        is_part = (
            self.text[max(0, moment.first - 3) : moment.first] == "on "
            and self.text[moment.last : moment.last + 1] != ","
        )
        return is_part and certainty.is_off(self.text[moment.last : span.end])

    def split(self, span: Span, mentions: Sequence[Placed], is_heading: bool = False) -> tuple[Clause, ...]:
        """The clauses of a sentence."""
        words = tag_words(self.text, span.start, span.end, mentions, self.glossary, is_heading)
        return split_clauses(words, CLAUSE_VERBS, _NOUNS, is_heading)

    def _is_quoted(self, moment: Moment) -> bool:
        """Whether the date stands in somebody's speech."""
        at = bisect_right(self.quoted, moment.first, key=lambda span: span.start) - 1
        return at >= 0 and self.quoted[at].end > moment.first

    def _subject_of(self, span: Span) -> tuple[Word, ...]:
        if span.end - span.start > 600:
            return ()
        return next((s for c in reversed(self.split(span, ())) if (s := _subject(c))), ())

    def _is_worth_reading(self, moment: Moment, moments: Sequence[Moment], clause: Clause, is_heading: bool) -> bool:
        """Whether the moment can be an event's own: ahead, the finest of its clause, and if it has begun already
        then with a verb that looks ahead."""
        if not self.horizon.is_ahead(moment):
            return False
        inside = range(clause.words[0].start, clause.words[-1].end)
        if not moment.has_day and any(m.has_day and m.first in inside for m in moments):
            return False
        if not moment.has_day and self.text[max(0, moment.first - 7) : moment.first].endswith(_BOUNDS):
            return False
        if not self.horizon.is_running(moment) or is_heading:
            return True
        predicate = find_predicate(clause)
        return predicate is not None and predicate.is_announced

    def _read_moment(
        self, span: Span, clause: Clause, date_at: int, moment: Moment, antecedent: tuple[Word, ...], role: Role
    ) -> Candidate | None:
        said = announce(self.text, clause, date_at, antecedent)
        if said and role is Role.NOT_ONE and said.kind is not EventKind.DEADLINE:
            return None
        if said and said.rule == VAGUE and not moment.has_day:
            return None
        if said is None:
            if role is not Role.OLD and not moment.has_time:
                return None
            said = Announcement("", EventKind.OTHER, "a date alone")
            return replace(self._candidate(span, clause, date_at, moment, said), is_echo=True)
        return self._candidate(span, clause, date_at, moment, said)

    def _candidate(self, span: Span, clause: Clause, date_at: int, moment: Moment, said: Announcement) -> Candidate:
        predicate = find_predicate(clause)
        verb = predicate.at if predicate else 0
        after = [*clause.words[verb:date_at], *clause.words[date_at + 1 :]]
        location = find_location(self.text, after) or place_name(self.text, said.place)
        zone = self.find_zone(moment, location)
        return Candidate(
            title=said.title,
            kind=said.kind,
            moment=replace(moment, timezone=zone),
            status=self._status(span, clause, date_at, said.kind is EventKind.DEADLINE),
            context=frozenset(stems(self.text[span.start : span.end])),
            continues=clause.opener in ("when", "where"),
            sentence=span,
            rule=said.rule,
            location=location,
            participants=find_participants(self.text, (said.subject, said.object), said.event, self.glossary.fullest),
        )

    def find_zone(self, moment: Moment, location: str | None) -> str | None:
        """The moment's printed zone, else that of its place where the article tells its hours in no other."""
        if moment.timezone or not moment.has_time or not location:
            return moment.timezone
        is_local = "local" in self.text[moment.first : moment.last].lower()
        return find_city_zone(location) if is_local or self.house_zone is None else None

    def _status(self, span: Span, clause: Clause, date_at: int, is_deadline: bool) -> EventStatus:
        words = _masked(clause.words)
        if is_deadline:
            words = words.replace(" may ", " can ")
        status = certainty.read_status(words)
        is_new = date_at > 0 and clause.words[date_at - 1].low in ("to", "until", "till", "for")
        if status is not EventStatus.CANCELLED and not is_new and certainty.is_put_off(words):
            return EventStatus.POSTPONED
        if status is EventStatus.CANCELLED and certainty.awaits_new_date(self.text[span.start : span.end + 100]):
            return EventStatus.POSTPONED
        if status is EventStatus.SCHEDULED and certainty.is_conditional(self.text[span.start : span.end]):
            return EventStatus.TENTATIVE
        return status


def _role(clause: Clause, date_at: int, sentence: str) -> Role:
    """What the date is to its event; the owner of what moves to another date is the old one."""
    moved_on = certainty.is_moved_on(_masked(clause.words), _masked(clause.words[date_at + 1 :]))
    if moved_on and is_owner(clause.words, date_at):
        return Role.OLD
    return certainty.read_role(_words_before(clause, date_at), sentence)


def _words_before(clause: Clause, date_at: int) -> str:
    """The words of the clause before the date, each other date as "#"."""
    return _masked(clause.words[max(0, date_at - 15) : date_at]) + " "


def _masked(words: Sequence[Word]) -> str:
    """The words in lower case, each date as "#"."""
    return " ".join("#" if w.tag is Tag.DATE else w.low for w in words)


def _moments_of(clause: Clause, moments: Sequence[Moment]) -> Iterator[tuple[Moment, int]]:
    """The moments that begin in a clause, and the places of their first words in it."""
    by_offset = {m.first: m for m in moments}
    for i, word in enumerate(clause.words):
        if word.tag is Tag.DATE and word.start in by_offset:
            yield by_offset[word.start], i


def _subject(clause: Clause) -> tuple[Word, ...]:
    """What later pronouns stand for: the clause's subject, if it is none itself."""
    predicate = find_predicate(clause)
    found = titles.subject_phrase(predicate.subject) if predicate else ()
    return () if not found or found[0].tag is Tag.PRON else found


def _with_ends(news: list[Candidate]) -> list[Candidate]:
    """Makes one candidate of "opens on May 1 and closes on May 20"."""
    joined: list[Candidate] = []
    for new in news:
        if joined and new.rule in CLOSES and joined[-1].rule in ("something opens", "something takes place"):
            moment = replace(
                joined[-1].moment, end=new.moment.start, places=joined[-1].moment.places + new.moment.places
            )
            joined[-1] = replace(joined[-1], moment=moment)
        else:
            joined.append(new)
    return joined


def _settle(olds: list[Candidate], news: list[Candidate], sentence: str, following: str) -> Iterator[Candidate]:
    """Gives the new dates of a sentence the old ones, and old dates alone what became of the event."""
    real = [c for c in news if not c.is_echo]
    if olds and real:
        replaced = {id(new): old for old in olds if (new := _find_successor(old, real))}
        for new in news:
            old = replaced.get(id(new))
            yield replace(new, replaces=old.moment.start, title=new.title or old.title) if old else new
        yield from _settle([old for old in olds if old not in replaced.values()], [], sentence, following)
        return
    yield from news
    for old in olds:
        if certainty.CANCELLED.search(sentence):
            put_off = certainty.awaits_new_date(sentence + following)
            yield replace(old, status=EventStatus.POSTPONED if put_off else EventStatus.CANCELLED)
        elif certainty.POSTPONED.search(sentence):
            yield replace(old, status=EventStatus.POSTPONED, is_old=True)
        else:
            yield replace(old, is_echo=True, is_old=True)


def _find_successor(old: Candidate, news: Sequence[Candidate]) -> Candidate | None:
    """The new date that stands in for an old one: the next in the sentence, else the last before it; of another
    event only where the old one has no title of its own."""
    fitting = [
        c for c in news if c.title == old.title or not old.title or not c.title or stems(c.title) & stems(old.title)
    ]
    return next((c for c in fitting if c.moment.first > old.moment.first), fitting[-1] if fitting else None)
