"""How sure the event of a clause is: scheduled, tentative, cancelled or postponed.

Looks at the clause and its sentence; what their words mean for it stands in `certainty`.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind, EventStatus, Span
from briefings.parse.events import certainty
from briefings.parse.events.announcements.announce import WHERE_TO_BE_DONE
from briefings.parse.events.announcements.beside_date import BY_PARTICIPLE, DATED
from briefings.parse.events.announcements.idioms import ASKED_FOR
from briefings.parse.events.announcements.readings import BACKUP, Announcement
from briefings.parse.events.announcements.scheduled_subjects import EXPECTED_AT
from briefings.parse.events.clause_dates import mask
from briefings.parse.events.clauses.clause import PREDICATES, Clause
from briefings.parse.events.clauses.predicates import find_predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.row import Sense

_ALLOWED = frozenset(
    "visitors people residents customers users fans readers voters parents guests members passengers".split()
)
"""Who can be told that they "could" do something, which is no doubt."""

_PLANNED = frozenset("planned scheduled set slated due booked arranged fixed listed billed expected".split())
_PERMITTED = ("from", "until", "till")
"""Small words before a date with which "may" allows something rather than doubts it."""

_TELLING = ("which", "where")
"""What opens a clause that only tells more of something: "if talks, which begin on Friday, fail"."""

_ANOTHER = re.compile(
    r"\s?,\s(?:and|but)\s(?:the|its|their|an?|[A-Z]\w+)\s|[\s,]{0,2}(?:and|but)(?:,\s(?:if|unless)\b|\sthat\b)"
)
"""Behind a clause: another one, which has its own "if"."""

_ELSEWHERE = re.compile(r"\sor\s(?:in|at|inside)\s[^,;]{1,60}\sif\b")
"""Where an event is in another case, which leaves it sure: "on the field, or in the gym if it rains"."""

_BINDING = ("only if ", "provided ", "provided that ", "providing ", "as long as ")
"""Before what has to be in by a day to count."""

LONGEST_LEAD = 30
"""Characters that hold a verb before its object."""


def read_status(text: str, span: Span, clause: Clause, date_at: int, said: Announcement) -> EventStatus:
    """The status of what the clause of the sentence `span` announces for the date at `clause.words[date_at]`."""
    words = certainty.without_past_aside(mask(_telling_words(clause, date_at, said.rule)))
    if date_at > clause.finite:
        words = certainty.without_planned_aside(words)
    is_open = bool(date_at) and clause.words[date_at - 1].low in _PERMITTED and said.sense is not Sense.CLOSES
    if said.kind is EventKind.DEADLINE or is_open:
        words = words.replace(" may ", " can ").replace(" proposed ", " ")
    if said.kind is EventKind.DEADLINE:
        words = words.replace(" should ", " must ")
    if clause.finite >= 0 and certainty.is_reported(text[span.start : _end_of_report(clause)]):
        words = words.replace("would ", "will ")
        if clause.subject and clause.subject[-1].low in _ALLOWED:
            words = words.replace("could ", "can ")
    if clause.subject and clause.subject[-1].low == "public":
        words = words.replace(" may ", " can ")
    behind = text[clause.words[-1].end : span.end].lower()
    is_aside = clause.opener in ("which", "that") and bool(clause.shared) and certainty.is_off_next(behind)
    is_off_behind = is_aside or (said.rule == WHERE_TO_BE_DONE and certainty.is_off(behind))
    words = behind if is_off_behind else words
    called = _called_off(text, span, clause)
    words = called or words
    if said.rule == EXPECTED_AT:
        words = words.replace(" expected ", " ")
    if {"date", "day"}.isdisjoint(w.low for w in clause.words[:date_at]):
        words = certainty.without_backup(words)
    status = certainty.tell_status(words)
    if status is EventStatus.CANCELLED and said.title.lower().startswith("withdrawal of "):
        status = EventStatus.SCHEDULED  # "the night boat is withdrawn from May 4"
    is_threatened = status is EventStatus.CANCELLED and certainty.would_be_off(words)
    if is_threatened and _is_conditional(text, span, clause, date_at, said):
        return EventStatus.TENTATIVE
    is_new = not is_off_behind and date_at > 0 and clause.words[date_at - 1].low in ("to", "until", "till", "for")
    near = clause.words[max(0, date_at - 4) : date_at]
    is_new = is_new or any(w.low in ("until", "till") for w in near)  # "put off until its meeting on May 4"
    is_new = is_new and not _was_planned(clause.words[:date_at])
    is_new = is_new or any(w.low == "now" for w in clause.words[max(0, date_at - 2) : date_at])
    if status is not EventStatus.CANCELLED and (called or not is_new) and certainty.is_put_off(words):
        return EventStatus.POSTPONED
    if status is EventStatus.CANCELLED and certainty.awaits_new_date(text[span.start : span.end + certainty.AFTERMATH]):
        return EventStatus.POSTPONED
    if status is EventStatus.SCHEDULED and (said.rule == BACKUP or clause.opener == "failing"):
        return EventStatus.TENTATIVE
    day_at = clause.words[date_at].start if date_at < len(clause.words) else span.start
    if status is EventStatus.SCHEDULED and certainty.is_of_other_case(text[max(span.start, day_at - 70) : day_at]):
        return EventStatus.TENTATIVE
    if status is EventStatus.SCHEDULED and _is_conditional(text, span, clause, date_at, said):
        return EventStatus.TENTATIVE
    following = text[span.end : span.end + certainty.AFTERMATH]
    if status is EventStatus.SCHEDULED and certainty.hangs_on(following):
        return EventStatus.TENTATIVE
    off = certainty.tell_off_behind(behind, said.title) if status is EventStatus.SCHEDULED else None
    return off or certainty.tell_off_afterwards(following) or status


def _end_of_report(clause: Clause) -> int:
    """Where the words end that may report what the clause tells: with its verb in "told pilots it would"."""
    verb = clause.words[clause.finite]
    return verb.end if verb.tag is Tag.SAY else verb.start


def _was_planned(words: Sequence[Token]) -> bool:
    """Whether words before a date only say that something was planned for it: "a concert, planned for", but not "is
    planned for"."""
    low = [w.low for w in words[-2:]]
    is_plan = len(words) > 2 and low[1] == "for" and low[0] in _PLANNED
    return is_plan and words[-3].tag in (*NOMINAL, Tag.PUNCT)


def _called_off(text: str, span: Span, clause: Clause) -> str:
    """What the main clause does to what a relative one tells of, if it calls it off or puts it off: "has called off a
    parade" of "has called off a parade that it had planned for May 4"."""
    p = find_predicate(clause)
    was_planned = p is not None and (not p.is_future or clause.words[clause.finite].low in ("was", "were"))
    if clause.opener not in ("that", "which") or not clause.shared or not was_planned:
        return ""
    begin, end = clause.shared[0].start, clause.shared[-1].end
    led = " ".join(text[max(span.start, begin - LONGEST_LEAD) : begin].lower().split()[-2:])
    done = f"{led} {text[begin:end].lower()}"
    return done if certainty.is_off(led) and certainty.is_off(done) else ""


def _is_conditional(text: str, span: Span, clause: Clause, date_at: int, said: Announcement) -> bool:
    """Whether the clause's event hangs on something else; what follows "and that" or ", and the" has its own "if"."""
    told = _statement(text, span, clause, said)
    if not certainty.is_conditional(_ELSEWHERE.sub(" ", told)):
        return False
    last = next((w for w in reversed(clause.words) if w.low != ","), clause.words[0])
    ends = [w.end for w in (*clause.words[date_at : date_at + 1], last)]
    end = next((end for end in ends if _ANOTHER.match(text, end, span.end)), None)
    return end is None or certainty.is_conditional(text[text.find(told, span.start) : end])


def _statement(text: str, span: Span, clause: Clause, said: Announcement) -> str:
    """The part of the sentence between semicolons that holds the clause; from the clause on if it only tells more of
    something, or what counts "only if" it is in by a day, whatever the words before it hang on."""
    first = clause.words[0].start
    is_bound = said.kind is EventKind.DEADLINE and text[span.start : first].endswith(_BINDING)
    is_bound = is_bound or said.rule == ASKED_FOR
    begin = first if is_bound or clause.opener in _TELLING else text.rfind(";", span.start, first) + 1 or span.start
    end = text.find(";", clause.words[-1].end, span.end)
    return text[begin : end if end >= 0 else span.end]


def is_imagined(text: str, span: Span, clause: Clause) -> bool:
    """Whether the clause's "would" tells what somebody imagines, not what was said to be ahead or hangs on an "if"."""
    would = [w.low for w in clause.words[clause.finite : clause.finite + 2]] if clause.finite >= 0 else []
    if would[:1] != ["would"] or would[1:] == ["now"]:
        return False
    before = text[span.start : clause.words[clause.finite].start]
    return not certainty.is_reported(before) and not certainty.is_conditional(text[span.start : span.end])


def _telling_words(clause: Clause, date_at: int, rule: str) -> Sequence[Token]:
    """The words that tell how sure the event is: those of the clause. Of one whose day stands before its noun or in an
    aside only those of its own phrase, unless the verb says what becomes of it: that Brook "may win Monday's debate"
    leaves the debate sure, as "the report, due on Monday, is likely to show a loss" does the report. What "with" adds
    is as sure as its own words say."""
    words, p = clause.words, find_predicate(clause)
    adds = next((i for i in range(1, len(words)) if words[i].low == "with" and words[i - 1].low == ","), 0)
    if adds and any(w.tag is Tag.DATE for w in words[:adds]) and any(w.tag is Tag.DATE for w in words[adds:]):
        return words[:adds] if date_at < adds else words[adds:]  # "debates it Tuesday, with a vote possible Friday"
    if rule not in (BY_PARTICIPLE, DATED) or certainty.is_changed(" ".join(w.low for w in words)):
        return words
    if rule == BY_PARTICIPLE:
        behind = next((i for i in range(date_at, p.at) if words[i].low == ","), 0) if p is not None else 0
        return words[:behind] if behind else words
    is_subject = p is not None and p.at > date_at and all(w.low != "," for w in words[date_at : p.at])
    if p is not None and is_subject and (p.row or words[p.at].low in PREDICATES):
        return words
    begin = next((i for i in range(date_at, max(-1, date_at - 5), -1) if words[i].tag is Tag.DET), date_at)
    return words[begin : clause.finite if is_subject else date_at + 6]
