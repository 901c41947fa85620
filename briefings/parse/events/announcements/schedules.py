"""Reads clauses whose verb puts an event on a date: "the hearing is set for Monday", "the judge set a hearing".

Promises a title from the clause's own words or nothing, as `announce` does, which calls it.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.dated import ON_DATE, is_record_date, read_dated
from briefings.parse.events.announcements.owed import find_owed, name_owed
from briefings.parse.events.announcements.readings import (
    UNTIL,
    Announcement,
    Reading,
    find_event_phrase,
    find_purpose,
    name_event,
    tell_owner,
)
from briefings.parse.events.announcements.relatives import with_holder
from briefings.parse.events.announcements.scheduled_subjects import (
    ADJOURNED,
    CASES,
    IS_ADJOURNED,
    SET,
    name_anew,
    name_scheduled,
)
from briefings.parse.events.certainty import is_changed
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import PREDICATES
from briefings.parse.events.clauses.nouns import ACTIONS, can_close, kind_of
from briefings.parse.events.clauses.predicates import SCHEDULES
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import tenses
from briefings.parse.text.word_sets import BODIES, JOBS

_DROPPING = frozenset("dropped scrapped shelved abandoned axed ditched cancelled canceled".split())
_GRANTED = frozenset("promised offered granted".split())
"""What is done to people who will have an event: "the union has been promised talks on May 4"."""

_LISTED = frozenset("list lists listed post posts posted adjourn adjourns adjourned set sets".split())
"""What a court does to a case: "the judge listed the matter for May 4"."""

SET_BY = "somebody sets, moves or cancels it"
"""The rule of "the judge set a hearing for Monday", whatever the verb does to the date."""

MOVED_BY = "somebody moves what was told before"
"""The rule of "would move the show to Monday"."""

_MOVING = frozenset(
    """
    nudge nudged bump bumped shunt shunted move moves moved shift shifts shifted postpone postpones postponed delay
    delays delayed""".split()
)

_SWITCHING = frozenset("switch switches switched swap swaps swapped".split())
_GIVING = frozenset(f"{tenses.GIVING_DAY} {tenses.GIVES_DAY}".split())
_PUT_STATES = frozenset("right up down out together aside into under behind in home ashore aboard".split())
"""Behind "put" and "brought", what is done with something, not when it is."""

_PLANNING = ("plan", "organi", "arrang")
"""What those do with an event whose own it is."""

_GIVEN = ("given", "found", "allotted", "assigned")
_SLOTS = ("slot", "date", "day", "time")
_TRIPS = ("sailing", "crossing", "flight", "departure", "service", "train", "bus", "ferry", "boat")
_SWITCHES = ("on", "off", "over")
_DAYS = ("date", "day", "start", "time")
_LIMITS = frozenset("start beginning end close introduction resumption completion rollout roll-out".split())
_TO_DATE = ("for", "from", "to", "until", "till", ".", ",", "on")
_RESTING = frozenset("student pupil worker crew player staff court senate market lawmaker employee".split())
_HALTED = frozenset({"cancelled", "canceled", "suspended", "grounded", "halted"})
_SETTING = ("off", "out", "sail", "foot")
_RESETTING = frozenset("reset resets re-set".split())
_NEW_DAY = ("to", "for", "from", *UNTIL)
_NO_OBJECT = (Tag.PREP, Tag.DATE, Tag.PUNCT, Tag.ADV, Tag.TO)


def read_scheduled(reading: Reading) -> Announcement | None:
    """\"The hearing is set for Monday\", \"The judge set a hearing for Monday\"."""
    p = reading.predicate
    if not p:
        return None
    if p.row is not None and p.length > 1:
        return None  # "put to a vote"
    word, after = reading.words[p.at], reading.words[p.at + 1 :]
    if reading.date_at > p.at and (p.is_passive or word.tag is Tag.BE) and (anew := name_anew(reading)):
        return anew
    is_moved = word.low in ("put", "puts", "brought", "moved", "pushed", "pulled")
    keeps = ("in",) if word.low.startswith("pencil") else ("aside",) if word.low in ("set", "sets") else ()
    particles = ("off", "back", "forward") if is_moved else keeps
    is_kept = bool(keeps) and [w.low for w in after[:1]] == list(keeps)
    after = after[1:] if after and after[0].low in particles else after
    if is_kept and not p.is_passive and after and after[0].tag is Tag.DATE:
        behind = reading.words[reading.date_at + 1 :]
        event = phrases.find_phrase(behind, 1) if behind and behind[0].low == "for" else reading.antecedent
        return name_event(reading, event, SET_BY) if kind_of(event) else None  # "has pencilled in May 4 for the vote"
    begun = phrases.behind_start(opened := phrases.drop_determiner(tuple(after)))
    after = after if begun is opened else begun
    is_dated = bool(after) and (after[0].low in _TO_DATE or after[0].tag is Tag.DATE)
    if word.low in ("put", "brought") and p.is_passive and after and after[0].low in _PUT_STATES:
        return None  # "will be put right"
    if word.low == "set" and after and after[0].low == "free":
        return None  # "are to be set free"
    if word.low == "switched" and after and after[0].low in _SWITCHES:
        return None  # "will be switched off"
    if word.low in ("set", "sets") and not p.is_passive and after and after[0].low in _SETTING:
        return None  # "the race sets off at noon"
    if word.low in _RESETTING and reading.preposition not in _NEW_DAY:
        return None  # "the clock will be reset on May 4"
    is_of_thing = reading.preposition == "from" and kind_of(reading.subject) is None and not _event_set(after)
    is_event = p.is_passive and kind_of(reading.subject) is not None
    if word.low in _SWITCHING and (is_of_thing or not (is_event or reading.preposition in ("to", "from", *UNTIL))):
        return None  # "the lamp is switched on at noon", "the league has switched to nylon from May 4"
    if word.low == "ordered" and reading.preposition == "by":
        return None  # "ordered a count, to be finished by May 4"
    is_dated = is_dated or (word.low == "promised" and bool(after) and after[0].low == "by")
    if reading.relative and word.low in SCHEDULES | PREDICATES | {"expect"} and is_dated:
        return _set_by_somebody(reading, word, reading.relative)
    if word.low == "pushed" and after and after[0].low in ("over", "down", "through"):
        return None  # "the mill will be pushed over"
    if word.low in _DROPPING and not p.is_passive and (dropped := _find_plan(after)):
        title = owners.show_owned(reading.text, reading.subject, dropped)
        return Announcement(title, EventKind.OTHER, SET_BY, reading.subject)
    if _moves_it(reading, word, after):
        is_event = kind_of(reading.antecedent) is not None
        return name_event(reading, reading.antecedent if is_event else (), SET_BY)
    if _is_call_for(word, after) and not p.is_passive:
        return None
    # "will move game fish to a lake"
    is_carried = word.low in ("move", "moves") and reading.preposition in ("on", "at")
    if word.low in SCHEDULES and not p.is_passive and not is_carried and (event := _event_set(after)):
        return _set_by_somebody(reading, word, event)
    if word.low in _LISTED and not p.is_passive and reading.preposition in _TO_DATE and _is_case(after):
        title = f"Hearing of {titles.show_with_article(reading.text, phrases.find_phrase(after, 0))}"
        return Announcement(title, EventKind.MEETING, IS_ADJOURNED, subject=reading.subject)
    if word.low in _GRANTED and p.is_passive and (event := find_event_phrase(after)):
        return replace(name_event(reading, event, SET_BY), subject=reading.subject)
    if word.low in _GIVEN and p.is_passive and any(w.low in _SLOTS for w in after[1:4]):
        return name_event(reading, reading.subject, SET)  # "has been given a new date, May 4"
    is_moved = word.low in SCHEDULES and not p.is_passive and _gives_other_day(reading.words, p.at)
    if is_moved and (event := phrases.find_phrase(after, 0)):
        return _set_by_somebody(reading, word, event)
    owned = after[1:] if after[1:2] and after[1].low == "'s" else after
    has_object = not p.is_passive and (word.tag is Tag.SAY or (bool(after) and owned[0].tag not in _NO_OBJECT))
    if word.low == "put" and p.is_passive and [w.low for w in after[:1]] == ["to"]:
        put_to = phrases.find_phrase(after, 1)
        if kind_of(put_to) is EventKind.VOTE:
            return name_event(reading, put_to, SET)
    if word.low in ("put", "puts") and has_object:
        is_off = is_changed(reading.lowered)
        if kind_of(phrases.find_phrase(after, 0)) is None and reading.preposition != "at" and not is_off:
            return None
        return name_event(reading, phrases.find_phrase(after, 0), SET_BY)
    if (
        not reading.subject
        or (word.low == "off" and _are_people(reading.subject))
        or (word.low == "targeted" and kind_of(reading.subject) is None)
    ):
        return None
    if word.low == "due" and (owed := find_owed(after)):
        return replace(name_owed(reading, owed), rule=SET)
    if word.low == "due" and can_close(reading.subject):
        return name_scheduled(reading, word, after)
    if word.low in ADJOURNED and (purpose := find_purpose(reading)):
        return name_event(reading, purpose, IS_ADJOURNED)
    if word.low == "on" and after and after[0].low == "for":
        return name_scheduled(reading, word, ())
    if word.low in SCHEDULES and not p.is_passive and not has_object and (event := _find_behind_date(reading)):
        return name_event(reading, event, SET_BY)
    if p.is_passive and p.is_future and word.low == "mentioned" and reading.subject[-1].low in CASES:
        return name_scheduled(reading, word, ())
    if word.low == "suspended" and reading.preposition in ("from", "through"):
        return None  # "The service will be suspended from Monday"
    if word.low in _HALTED and reading.preposition in UNTIL and kind_of(reading.subject) is None:
        return None  # "All ferries are cancelled until Monday"
    if word.low in PREDICATES and not has_object and (p.is_passive or _stands_for_passive(word, after)):
        return name_scheduled(reading, word, take_after_verb(after))
    return read_dated(reading, p, word)


def _find_behind_date(reading: Reading) -> Tokens:
    """What gets a day that stands before it: "has moved to May 4 the launch", "has put back to Monday, May 4, the
    launch of its ferry"; behind a comma only what names an event or its start."""
    behind = reading.words[reading.date_at + 1 :]
    is_apart = bool(behind) and behind[0].low == ","
    behind = behind[is_apart:]
    behind = behind[1:] if behind[1:] and behind[0].low == "all" and behind[1].tag is Tag.DET else behind
    found = phrases.find_phrase(behind, 0) if behind and behind[0].tag is Tag.DET else ()
    is_named = kind_of(found) is not None or (len(found) > 2 and found[1].low in _LIMITS and found[2].low == "of")
    return found if not is_apart or (is_named and reading.preposition in _TO_DATE) else ()


def _find_plan(after: Sequence[Token]) -> Tokens:
    """What somebody has dropped with a plan for it: "its plan to list on the market"."""
    to = next((i for i, w in enumerate(after) if w.tag is Tag.TO), 0)
    is_plan = to > 0 and after[to - 1].low in ("plan", "plans", "bid")
    return (*after[:to], *phrases.find_tail(after[to:])) if is_plan else ()


def _moves_it(reading: Reading, word: Token, after: Sequence[Token]) -> bool:
    """Whether somebody gives the event told before another day: "The coroner has moved it to Friday"."""
    is_pronoun = bool(after) and after[0].low in ("it", "them")
    return is_pronoun and word.low in SCHEDULES and reading.preposition in ("to", "until", "from", "by")


def _gives_other_day(words: Sequence[Token], verb: int) -> bool:
    """Whether somebody gives something a day for another: "has moved its statement to May 4 from May 9"."""
    if any(w.tag in _NO_OBJECT for w in words[verb + 1 : verb + 2]):
        return False
    leads = {words[i - 1].low for i in range(verb + 2, len(words)) if words[i].tag is Tag.DATE}
    return "from" in leads and not leads.isdisjoint(("to", "until", "till"))


def _event_set(after: Sequence[Token]) -> Tokens:
    """The event that somebody sets, told by what stands behind the verb: "a hearing", "a date for a hearing", "itself a
    deadline"."""
    after = after[1:] if after and after[0].tag is Tag.PRON else after
    if [w.low for w in after[1:2]] == ["'s"] and after[0].tag is Tag.DATE:
        return phrases.find_phrase(after, 2)  # "moved Sunday's ride"
    date_of = next((i for i, w in enumerate(after) if w.low == "for" and i and after[i - 1].low in ("date", "day")), -2)
    found = find_event_phrase(after) or find_event_phrase(after[date_of + 1 :] if date_of > 0 else ())
    return found or _find_trip(after)


def _find_trip(words: Sequence[Token]) -> Tokens:
    """One sailing or flight, which is an event by where it goes: "the sailing from Penn to Tarn"."""
    at = next((i for i, w in enumerate(words[:4]) if w.low in _TRIPS), -1)
    if at < 1 or words[0].tag is not Tag.DET or [w.low for w in words[at + 1 : at + 2]] != ["from"]:
        return ()
    to = next((i for i in range(at + 2, len(words)) if words[i].tag is Tag.TO), 0)
    goal = phrases.find_phrase(words, to + 1) if to else ()
    return (*words[: to + 1], *goal) if goal and goal[0].tag is Tag.NAME else ()


def _set_by_somebody(reading: Reading, word: Token, event: Tokens) -> Announcement:
    """What somebody sets; who "announces" something on the day itself or calls people to act or promises it
    does it then: "Bank of Tarn's rate decision", "union's one-day strike"."""
    owns = word.low.startswith("plan") or reading.lowered.partition(f" {word.low} ")[2].startswith(("its ", "their "))
    takes_part = any(w.low in BODIES or (owns and w.tag is Tag.NAME) for w in reading.subject[-1:])
    is_moved = event[0].low == "the" and word.low in _MOVING and reading.preposition in (*UNTIL, "to")
    said = name_event(reading, event, MOVED_BY if is_moved else SET_BY)
    said = replace(said, subject=reading.subject if takes_part else ())
    is_own = (word.low == "announces" and reading.preposition != "for") or word.low.startswith("promis")
    is_bare = takes_part and len(phrases.drop_determiner(event)) < 3  # "special meeting"
    is_own |= word.low.startswith("call") and (is_bare or not ACTIONS.isdisjoint(w.low for w in event))
    if event is reading.relative:
        return with_holder(reading, said, event) if word.low.startswith(_PLANNING) else said
    return tell_owner(reading, said) if is_own else said


def read_day_given(reading: Reading) -> Announcement | None:
    """ "The judge set May 4 for the trial", "The memo gives May 4 as the date of the last flight"."""
    p = reading.predicate
    if not p or reading.words[p.at].low not in _GIVING:
        return None
    is_object = not p.is_passive and reading.date_at == p.at + p.length
    is_subject = p.is_passive and reading.date_at < p.at and head_of(reading.subject) is None
    if not is_object and not is_subject:
        return None
    behind = reading.words[reading.date_at + 1 :] if is_object else reading.words[p.at + p.length :]
    behind = behind[1:] if behind and behind[0].low in ("in", "off", "aside") else behind  # "has been pencilled in for"
    as_what = phrases.drop_determiner(phrases.find_phrase(behind, 1)) if behind and behind[0].low == "as" else ()
    if is_record_date(as_what):
        return Announcement(titles.show(reading.text, as_what), EventKind.OTHER, ON_DATE, event=as_what)
    named = [w.low for w in behind[:4]]
    is_named = len(named) == 4 and named[0] == "as" and named[2] in _DAYS and named[3] in ("of", "for")
    given = phrases.find_phrase(behind, 4 if is_named else 1) if is_named or named[:1] == ["for"] else ()
    is_told = bool(given) and (is_named or kind_of(given) is not None)
    return _set_by_somebody(reading, reading.words[p.at], given) if is_told else None


def _stands_for_passive(word: Token, after: Sequence[Token]) -> bool:
    """Whether a headline's "talks set for Monday" leaves out its "are"; a bond "due Nov. 1" does not."""
    leads_to_date = not after or after[0].tag is Tag.DATE or after[0].low in _TO_DATE
    return word.low != "due" and (word.tag is Tag.PREP or leads_to_date)


def _are_people(words: Tokens) -> bool:
    """Whether the words name people, who are "off" when they rest: "lawmakers are off Monday"."""
    noun = head_of(words)
    return noun is not None and kind_of(words) is None and noun.low.removesuffix("s") in JOBS | _RESTING


def _is_case(words: Sequence[Token]) -> bool:
    """Whether the words begin with a case that a court can list: "the matter"."""
    found = phrases.find_phrase(words, 0) if words and words[0].tag is Tag.DET else ()
    return bool(found) and found[-1].low in CASES


def _is_call_for(word: Token, after: Sequence[Token]) -> bool:
    """Whether somebody calls for something or on somebody, which sets no date."""
    return word.low.startswith("call") and bool(after) and after[0].low in ("for", "on", "to", "into")
