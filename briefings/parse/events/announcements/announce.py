"""Reads what one clause announces for one date: what takes place, of which kind, and what it is called.

Promises a title from the clause's own words or nothing; knows no other sentence. Each `_read_...` is one way in which
news announces; the first that fits is taken.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements import (
    added,
    ballots,
    beside_date,
    counted,
    deadlines,
    done_with,
    effective_days,
    fixtures,
    idioms,
    occasions,
    reminders,
    set_phrases,
    taking_part,
    time_limits,
    turns,
    visits,
    wanted,
)
from briefings.parse.events.announcements.additions import (
    leads_on_which,
    told_whose,
    was_to_be_done,
    with_additions,
    with_matter_behind_date,
)
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.answers import ON_ANSWERS, read_waited_for, waits
from briefings.parse.events.announcements.cases import read_case, read_up_for
from briefings.parse.events.announcements.clause_titles import is_told_by_clause, tell_clause
from briefings.parse.events.announcements.date_places import (
    asks_whether,
    has_own_day,
    is_date_possessive,
    is_in_aside,
    is_purpose,
    is_said_then,
)
from briefings.parse.events.announcements.dated import read_aimed, read_day_named, read_equated, read_new_date
from briefings.parse.events.announcements.denied import is_about_none, is_denied
from briefings.parse.events.announcements.futures import read_again, read_future
from briefings.parse.events.announcements.out_of_use import read_out_of_use
from briefings.parse.events.announcements.owed import read_owing
from briefings.parse.events.announcements.readings import (
    POINTING,
    UNTIL,
    Announcement,
    Reading,
    name_begun,
    name_event,
    names_nothing,
    tell_owner,
)
from briefings.parse.events.announcements.relatives import is_dropped, read_done_with
from briefings.parse.events.announcements.row_words import (
    come_out,
    gives_himself_up,
    means_other,
    opens_that_day,
    signs_nothing,
)
from briefings.parse.events.announcements.rows import read_row
from briefings.parse.events.announcements.schedules import read_day_given, read_scheduled
from briefings.parse.events.announcements.summons import READERS as ON_SUMMONS
from briefings.parse.events.announcements.verb_titles import tell_by_noun, with_matter
from briefings.parse.events.announcements.visits import tell_aim
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.nouns import SITTINGS, can_close, is_rate, kind_of
from briefings.parse.events.clauses.predicates import find_predicate
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import titles
from briefings.parse.row import Sense

WHERE_TO_BE_DONE = "where something was to be done"
"""The rule of the occasion at which somebody was to do something."""

_PLACED = frozenset("in at on to for with against before after".split())

_REMOTE = re.compile(r"\bby (?:video|tele|conference|phone|telephone)[ -]?(?:conference|link|call)\b")
"""How people meet who are far from each other."""

_NO_PASSIVES = ("be on strike", "be out on strike")
"""What begins with "be" and is what the subject does."""

_BEGINNINGS = (Sense.OPENS, Sense.CLOSES)


def announce(text: str, clause: Clause, date_at: int, antecedent: Tokens = ()) -> Announcement | None:
    """What the clause announces for the date at `clause.words[date_at]`. None if it announces nothing. `antecedent`
    is what a pronoun stands for. A date inside the verb ("agreed on Monday to meet") is not when it takes place."""
    reading = Reading(
        text,
        clause.words,
        find_predicate(clause),
        date_at,
        antecedent,
        () if leads_on_which(text, clause) else _relative_object(clause),
    )
    if names_nothing(reading.subject) or asks_whether(clause.words):
        return None
    if is_purpose(text, clause) and not kind_of(reading.subject):
        return None
    occasion = phrases.trim(clause.shared)
    was_to_do = clause.opener == "which" and was_to_be_done(reading)
    is_occasion = clause.opener in ("where", "when") or was_to_do
    if is_dropped(reading, clause) or (is_occasion and kind_of(occasion) and occasion[-1].low != "hall"):
        return name_event(reading, occasion, WHERE_TO_BE_DONE)
    p = reading.predicate
    is_before_verb = p is not None and date_at < p.at
    splits = is_before_verb and clause.finite < date_at and clause.words[clause.finite].tag is not Tag.MODAL
    told = is_said_then(clause, date_at) or splits
    readers = _READERS
    if is_about_none(reading, clause):
        readers = _NOUN_READERS if is_before_verb else ()
    elif is_denied(reading, clause):
        is_of_noun = is_before_verb or is_date_possessive(clause.words, date_at)  # "not to attend Friday's vote"
        readers = (set_phrases.read_halted, turns.read_forbidden, reminders.read_reminder)
        readers = (*readers, *(_NOUN_READERS if is_of_noun else ()))
    elif told:
        readers = _BESIDE_DATE
    elif waits(reading):
        readers = (read_waited_for,)
    elif is_before_verb and is_in_aside(clause.words, date_at):
        readers = _OF_NOUNS
    elif is_before_verb and date_at > 1 and p is not None and has_own_day(clause.words, p.at):
        readers = (*_NOUN_READERS, *_READERS)  # "bookings for the fair on May 4 close on April 27"
    elif is_date_possessive(clause.words, date_at):
        behind = clause.words[date_at + 2 : date_at + 3]
        is_told = bool(behind) and p is not None and (behind[0].low in SITTINGS or p.sense is Sense.TAKES_PLACE)
        is_sitting = is_told and p is not None and p.is_future
        readers = (_read_verb, *_BESIDE_DATE) if is_sitting else (idioms.read_is_on, *_BESIDE_DATE)
    found = next((found for read in readers if (found := read(reading))), None)
    if found:
        is_remote = found.kind is EventKind.OTHER and _REMOTE.search(reading.lowered)
        found = replace(found, kind=EventKind.MEETING) if is_remote else found
        found = with_additions(reading, clause, found)
    found = told_whose(text, found, clause.shared) if found and clause.opener == "whose" else found
    return replace(found, title=titles.without_loose_end(found.title)) if found else None


def _relative_object(clause: Clause) -> Tokens:
    """What a relative clause with a subject of its own is about: "a map, which the county will publish"."""
    has_own = clause.finite > 0 and clause.opener in ("which", "that") and clause.subject != clause.shared
    return phrases.drop_determiner(phrases.trim(clause.shared)) if has_own else ()


def _read_verb(reading: Reading) -> Announcement | None:
    """The verb has a row in the tables."""
    p = reading.predicate
    if not p or not p.row or not p.is_future:
        return None
    verb = " ".join(w.low for w in reading.words[p.at : p.at + p.length])
    following = reading.words[p.at + 1 : p.at + 2]
    behind = reading.words[p.at + p.length].low if p.at + p.length < len(reading.words) else ""
    if means_other(verb, behind, is_event=kind_of(reading.subject) is not None) or come_out(verb, reading.subject):
        return None
    if gives_himself_up(verb, reading.words[p.at + 1 :]) or signs_nothing(verb, reading.words[p.at + 1 :]):
        return None
    if verb.startswith("apply ") and reading.has_before_verb(deadlines.CAN):
        return None  # "Students can apply from May 4"
    if verb.startswith("appear") and following and following[0].tag is Tag.TO:
        return None
    takes_part = p.sense is Sense.TAKES_PLACE and can_close(reading.subject)
    is_open = takes_part or p.sense is Sense.OPENS
    if reading.preposition in UNTIL and is_open and not reading.is_denied:
        title = f"End of {titles.show(reading.text, reading.subject)}"
        return Announcement(title, EventKind.DEADLINE, "until when something is open", sense=Sense.CLOSES)
    if reading.only_lasts and p.sense is not Sense.CLOSES:
        return None
    if p.sense is Sense.MEETS and (purpose := _purpose(reading.words[p.at :])):
        return _name_purpose(reading, purpose, p.row.name)
    rest = take_after_verb(reading.words[p.at + p.length :])
    rest = rest if rest and rest[0].tag not in AUXILIARIES else ()
    if p.is_present and is_rate(rest) and reading.preposition not in (*UNTIL, "from"):
        return None  # "sells 300 trees a year, nearly all of them in three weeks"
    has_object = bool(rest) and rest[0].tag is Tag.DET
    if p.sense is Sense.OPENS and has_object and opens_that_day(tuple(rest), reading.words[reading.date_at :]):
        return Announcement("", EventKind.OTHER, p.row.name)
    if reading.date_at < p.at and p.sense in _BEGINNINGS and has_object and kind_of(reading.subject):
        return name_event(reading, reading.subject, p.row.name)  # "a gala on May 4 will open the appeal"
    is_led = bool(rest) and rest[0].low in _PLACED and p.sense is Sense.HOLDS
    rest = _without_owner(reading.relative) or rest if is_led or not any(w.tag in NOMINAL for w in rest) else rest
    if p.sense is Sense.TAKES_PLACE and rest and rest[0].tag in (*NOMINAL, Tag.DET):
        return name_begun(reading, phrases.find_phrase(rest, 0), p.row.name, p.sense)
    passive = p.is_passive and verb not in _NO_PASSIVES
    found = read_row(reading.text, p.row, reading.subject, reading.people, rest, verb, passive)
    found = found and with_matter_behind_date(reading, found, rest)
    found = tell_aim(reading, found) if found and p.row.goes else found
    aim = rest if found and p.sense is Sense.TAKES_EFFECT and verb.endswith(" up") else ()
    if found and aim and aim[0].low == "for" and not any(w.low == "time" for w in aim):
        return replace(found, title=f"{found.title} {titles.show(reading.text, phrases.find_tail(aim))}")
    if found and p.sense is Sense.TAKES_EFFECT and not (p.is_present and reading.date_at > p.at):
        doer = found.title.removesuffix(verb)
        is_bare = not verb.split(" ", 1)[0].endswith("s")
        return replace(found, title=f"{doer}to {verb}") if doer and is_bare else found
    if found and found.title and is_told_by_clause(reading, p, found.title, verb, rest):
        if told := tell_by_noun(reading, found):
            return with_matter(reading, p, replace(found, title=told))
        return replace(found, title=tell_clause(reading, p, p.length, rest))
    return with_matter(reading, p, found) if found and found.title else found


def _name_purpose(reading: Reading, purpose: Tokens, rule: str) -> Announcement:
    """What people meet for, with who they are where it is but a meeting: "officials gather for a two-day meeting"."""
    found = replace(name_event(reading, purpose, rule, Sense.MEETS), subject=reading.subject)
    is_bare = purpose[-1].low in SITTINGS and not any(w.tag is Tag.NAME for w in purpose)
    return tell_owner(reading, found) if is_bare else found


def _without_owner(words: Tokens) -> Tokens:
    """What a relative clause is about without its "its", which is not the clause's own subject's."""
    return words[1:] if len(words) > 1 and words[0].low in POINTING else words


def _purpose(words: Sequence[Token]) -> Tokens:
    """What people meet for: "will gather at the pier for the yearly swim"."""
    for i, word in enumerate(words[:-1]):
        if word.tag in (Tag.SUB, Tag.TO) or word.low in ("before", "after"):
            break
        if word.low == "for" and words[i + 1].tag in (*NOMINAL, Tag.DET):
            found = phrases.find_phrase(words, i + 1)
            is_event = kind_of(found) is not None or (
                words[0].low.startswith("gather") and found[:1] and found[0].low == "the"
            )
            return found if is_event else ()
    return ()


_Readers = tuple[Callable[[Reading], Announcement | None], ...]

_BESIDE_DATE: _Readers = (beside_date.read_backup, beside_date.read_modified)
"""What the noun that a date stands at announces, though the date tells when something was said."""
_OF_NOUNS: _Readers = (*_BESIDE_DATE, time_limits.read_late, beside_date.read_participle, added.read_added)

_NOUN_READERS: _Readers = (*_OF_NOUNS, beside_date.read_noun)
"""What a noun beside the date announces, whatever the verb says."""
_READERS: _Readers = (
    effective_days.read_dividend,
    effective_days.read_effective,
    ballots.read_on_ballot,
    counted.read_one_of_several,
    *_OF_NOUNS,
    taking_part.read_say,
    taking_part.read_part,
    fixtures.read_fixture,
    occasions.read_occasion,
    time_limits.read_extended,
    reminders.read_reminder,
    deadlines.read_condition,
    time_limits.read_until,
    *time_limits.READERS,
    read_out_of_use,
    deadlines.read_step,
    wanted.read_if_there,
    wanted.read_request,
    wanted.read_wanted,
    deadlines.read_duty,
    read_owing,
    ballots.read_election_owed,
    deadlines.read_must,
    set_phrases.read_reserved,
    read_equated,
    read_new_date,
    read_day_named,
    read_aimed,
    read_day_given,
    read_case,
    read_up_for,
    *ON_SUMMONS,
    set_phrases.read_declared,
    set_phrases.read_followed,
    set_phrases.read_in_force,
    ballots.read_asked_to_approve,
    *ON_ANSWERS,
    *visits.READERS,
    turns.read_scheduled_for,
    read_scheduled,
    ballots.read_asked,
    *set_phrases.READERS,
    *done_with.READERS,
    read_done_with,
    _read_verb,
    read_again,
    read_future,
    beside_date.read_noun,
)
