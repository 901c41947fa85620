"""What one clause says about one event, and how the old and the new dates of a sentence go together."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefings.model.article import EventKind, EventStatus, Span
from briefings.parse.events import certainty
from briefings.parse.events.announcements.scheduled_subjects import ANEW
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, event_nouns, stems
from briefings.parse.events.moments import Moment
from briefings.parse.events.wording.counts import count, name_one
from briefings.parse.row import Sense
from briefings.parse.text.word_sets import OTHER_DAY

_GOES_ON = re.compile(
    r"\s*(?:(?:[\w'’-]{1,20} ){1,4}(?:says|said) (?:(?:on )?[A-Z][a-z]{2,5}day )?(?:that )?)?"
    r"(?:It|That|This|The (?:meeting|sitting|session|debate|hearing|visit|trip|event|talks|vote|match|game|concert"
    r"|show|march|rally|launch|trial|strike|plan|rollout|roll-out|opening|start|change|move|work|release))\b",
    re.IGNORECASE,
)
"""What the next sentence begins with if it tells what became of an event."""

_PUT_BACK = re.compile(
    r" after all\b.*\b(?:(?:put|pushed|moved|set) (?:back|off)|postponed|delayed|deferred|rescheduled)"
    r" (?:to|until|till|for) (?:the )?$"
)
"""Between the day on which something is not to be after all and that on which it is instead."""

_IS_IT = re.compile(
    r"\b(?:was|were) (?:to have|to be|due to|set to)\b[^;]{1,160}\bbut\b[^;]{0,160}?\bthe"
    r" (?:match|game|race|tie|fixture|contest|event|meeting|gathering|session|sitting|ceremony|show|concert|hearing)"
    r" (?:(?:has|have|will) (?:now )?been?|was|were|is|are) (?:now )?"
    rf"(?:{'|'.join(sorted(OTHER_DAY))}|relocated|rearranged)\b"
)
"""What gives an event another day by a word for any of its kind: "was to have been on May 4, but the match has been
moved"."""

_OPENING = re.compile(r"^(?:Opening|Start) of (?:(?:an?|the) )?")
"""What the title of a run is without, once its end is known too."""

_RESULTS = ("result", "results", "outcome")
"""What a vote is followed by."""

NOTICE = "a notice"
"""The rule of a notice of labelled lines."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one clause says about one event.

    An empty `title` points to an event told nearby. `is_echo`: the words announce nothing by themselves (a quotation,
    an old date without a word on what became of the event), but may belong to an event told elsewhere; `is_undone`:
    else it is off. `is_entry`: it is a line of a list. `points`: its subject is a pronoun. `topic`: what it belongs to,
    where its line has told that.
    """

    title: str
    kind: EventKind
    moment: Moment
    status: EventStatus
    sentence: Span
    rule: str
    sense: Sense | None = None
    replaces: str | None = None
    location: str | None = None
    participants: tuple[str, ...] = ()
    is_echo: bool = False
    is_old: bool = False
    is_undone: bool = False
    is_heading: bool = False
    is_entry: bool = False
    continues: bool = False
    points: bool = False
    context: frozenset[str] = frozenset()
    topic: str = ""

    def until(self, last: Moment) -> "Candidate":
        """The same with the start of a moment as its end."""
        return replace(self, moment=self.moment.until(last))


_LASTING = frozenset(
    "consultation period window round poll survey ballot offer call exhibition polls polling voting".split()
)
"""What lasts from its opening to its close."""


def join_ends(news: list[Candidate]) -> list[Candidate]:
    """Makes one candidate of "opens on May 1 and closes on May 20"."""
    joined: list[Candidate] = []
    for new in news:
        if joined and new.sense is Sense.CLOSES and _opens(joined[-1], new):
            title = joined[-1].title
            named = _OPENING.sub("", title) if not _LASTING.isdisjoint(title.lower().split()) else title
            joined[-1] = replace(joined[-1].until(new.moment), title=named)
        else:
            joined.append(new)
    return joined


def join_undone(news: list[Candidate], text: str) -> list[Candidate]:
    """Makes one move of "will not close on May 4 after all; the work has been put back to June 4"."""
    joined: list[Candidate] = []
    for new in news:
        old = joined[-1] if joined and joined[-1].status is EventStatus.CANCELLED else None
        if old and old.title and _PUT_BACK.search(text[old.moment.last : new.moment.first]):
            joined[-1] = _move(replace(new, title=old.title, kind=old.kind), old)
        else:
            joined.append(new)
    return joined


def _opens(first: Candidate, last: Candidate) -> bool:
    """Whether what closes is what opened, and no deadline of what people hand in, which is an event of its own:
    "entries open on May 1 and close on May 20". A ballot opens as people start to vote."""
    closing = stems(last.title) | event_nouns(last.title)
    if first.kind is EventKind.VOTE and "vote" in closing:
        return True
    is_span = not _LASTING.isdisjoint(first.title.lower().split()) and closing & (
        stems(first.title) | event_nouns(first.title)
    )
    is_same = last.kind is not EventKind.DEADLINE or bool(is_span)
    return first.sense in (Sense.OPENS, Sense.TAKES_PLACE) and is_same


def name_each(told: Sequence[Candidate]) -> list[Candidate]:
    """Gives each of the events that one clause counts the title of one: "two hearings" on two days. A show or a match
    is told from the others by its place, a sitting by what it is about."""
    counted = Counter(c.title for c in told if count(c.title) > 1)
    return [_name_each(c) if counted[c.title] > 1 else c for c in told]


def _name_each(candidate: Candidate) -> Candidate:
    place = candidate.location if candidate.kind is EventKind.OTHER else None
    return replace(candidate, title=name_one(candidate.title), topic=candidate.topic or place or "")


def name_again(candidate: Candidate, last: Candidate | None) -> Candidate:
    """What "will do so" or "the date has been moved" announces: what was told before, on another day."""
    if last is None:
        return candidate
    is_moved = last.is_old or (candidate.rule == ANEW and last.moment.start != candidate.moment.start)
    return replace(
        candidate,
        title=last.title,
        kind=last.kind,
        replaces=last.moment.start if is_moved else None,
        participants=last.participants,
        rule=last.rule,
        sense=last.sense,
    )


def name_beside(candidate: Candidate, last: Candidate | None) -> Candidate:
    """What "Tarn's will be held online" announces, by the noun of the event told before, and "The results" of a vote,
    by what they are of."""
    if last and last.kind is EventKind.VOTE and candidate.title.lower() in _RESULTS:
        return replace(candidate, title=f"{candidate.title} of the vote")
    if last is None or not candidate.title.endswith(("'s", "’s", "s'", "s’")):
        return candidate
    noun = next((word for word in last.title.lower().split() if word in KIND_OF_NOUN), "")
    return replace(candidate, title=f"{candidate.title} {noun}", kind=last.kind) if noun else candidate


def settle(olds: list[Candidate], news: list[Candidate], sentence: str, following: str) -> Iterator[Candidate]:
    """Gives the new dates of a sentence the old ones, and old dates alone what became of the event."""
    real = [c for c in news if not c.is_echo]
    if len(olds) == len(real) == 1 and olds[0].title and _IS_IT.search(sentence):
        news, olds = [_move(replace(real[0], title=olds[0].title, kind=olds[0].kind, topic=""), olds[0])], []
    if olds and real:
        replaced = {id(new): old for old in olds if (new := _find_successor(old, real, sentence))}
        for new in news:
            old = replaced.get(id(new))
            yield _move(new, old) if old else new
        yield from settle([old for old in olds if old not in replaced.values()], [], sentence, following)
        return
    yield from news
    if _GOES_ON.match(following):
        sentence += following
    for old in olds:
        if certainty.may_be_off(sentence):
            yield replace(old, status=EventStatus.TENTATIVE)
        elif certainty.CANCELLED.is_in(sentence):
            put_off = certainty.awaits_new_date(sentence + following)
            yield replace(old, status=EventStatus.POSTPONED if put_off else EventStatus.CANCELLED)
        elif certainty.POSTPONED.is_in(sentence) or certainty.STAYS_SHUT.is_in(sentence):
            yield replace(old, status=EventStatus.POSTPONED, is_old=not certainty.is_left_open(sentence))
        elif certainty.DONE_INSTEAD.is_in(sentence):
            yield replace(old, status=EventStatus.CANCELLED)
        elif not old.is_echo and not old.points and (undone := certainty.tell_undone(sentence, following)):
            is_moved = undone is EventStatus.POSTPONED  # or else it has no other day
            yield replace(old, status=undone, is_echo=True, is_old=is_moved, is_undone=True)
        elif certainty.is_still_due(sentence, following):
            yield old
        elif not old.is_echo and (off := certainty.tell_off_afterwards(following)):
            yield replace(old, status=off)
        else:
            yield replace(old, is_echo=True, is_old=True)


def _move(new: Candidate, old: Candidate) -> Candidate:
    """The event on its new day, with what only the old one told of it: "which was to open in Penn on May 4"."""
    place = new.location or old.location
    return replace(new, replaces=old.moment.start, title=new.title or old.title, location=place)


def _is_called(noun: str, sentence: str) -> bool:
    """Whether the sentence calls what it has told so, and goes on about its day: ", a game that was moved from #"."""
    return re.search(rf", an? {re.escape(noun)} (?:that|which|brought|put|\w+ed)\b", sentence) is not None


def _find_successor(old: Candidate, news: Sequence[Candidate], sentence: str) -> Candidate | None:
    """The new date that stands in for an old one: the next in the sentence, else the last before it; of another event
    only where the old one has no title of its own or names the new ("on May 9, a hearing that was due on May 4")."""
    if not old.title and ", while " in sentence:  # "the march is off, while the fair, due on May 4, has been postponed"
        news = [c for c in news if c.status is not EventStatus.CANCELLED]
    before = [c for c in news if c.moment.first < old.moment.first]
    if before and old.title and _is_called(old.title.lower(), sentence):
        return before[-1]
    alike = [c for c in news if (c.kind is EventKind.DEADLINE) == (old.kind is EventKind.DEADLINE) or not old.title]
    fitting = [
        c
        for c in alike
        if c.title.lower().startswith(old.title.lower()) or not c.title or stems(c.title) & stems(old.title)
    ]
    return next((c for c in fitting if c.moment.first > old.moment.first), fitting[-1] if fitting else None)
