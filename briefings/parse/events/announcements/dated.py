"""Reads clauses that say on which day something is: "The vote is Monday", "Friday is the last day to register".

Promises a title from the clause's own words or nothing, as `announce` does, which calls it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import (
    AGAIN,
    UNTIL,
    Announcement,
    Reading,
    find_purpose,
    is_round,
    name_appearance,
    name_event,
)
from briefings.parse.events.announcements.scheduled_subjects import ANEW
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import is_name_alone, kind_of
from briefings.parse.events.clauses.predicates import Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, head_of, is_possessive
from briefings.parse.events.wording import owners, titles
from briefings.parse.text.word_sets import OWNING

ON_DATE = "it is on a date"

_HOUR = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b")


_SEEN = frozenset("visible free online live back public full oversubscribed unaffected".split())
"""What is said of an event that takes place then: "the eclipse will be visible on May 4"."""

_PASSES = frozenset("permit permits permission booking visa warrant invitation invitations forecast forecasts".split())
_DAYS = frozenset("day shift game match race performance show sermon class round".split())
"""The last of which people have somewhere."""

_AIMING = frozenset("aims aim aiming targets target targeting eyes eyeing shoots shooting".split())
"""What people do with a day on which they hope that something will take place."""

_AT_EARLIEST = frozenset("for at no earlier sooner later than on as early instead now".split())
_GIVEN = frozenset("date dates day days".split())
_BEFORE_GIVEN = frozenset("a the its their new fresh firm definite final revised".split())
_LAST = frozenset("last final closing due".split())
_FALLING = ("falls", "fall")
_RETURNING = frozenset("returns return lands land".split())
_KEPT = frozenset("celebrated marked observed kept commemorated".split())
"""What is done with a day that has a name."""

_ROUND = frozenset("round around again on".split())
_NAMED_DAYS = frozenset(
    "day days night week weekend month eve feast fast fest festival holiday birthday anniversary jubilee".split()
)
"""What the name of a day, or of days, begins or ends with."""

_HAVING = frozenset("has have gets get".split())
_PARTICLES = ("in", "up", "out", "off", "back")
_NEAREST = frozenset("earliest likely likeliest possible probable new".split())


def read_equated(reading: Reading) -> Announcement | None:
    """ "Friday is the last day to register", "for paying the fee"; "Sunday is election day"."""
    p, words = reading.predicate, reading.words
    if not p or reading.date_at > p.at or any(w.tag in NOMINAL for w in words[: p.at]):
        return None
    be = words[p.at - 1]
    if be.tag is not Tag.BE:
        return None
    printed = phrases.find_phrase(words, p.at)
    rest = words[p.at + len(printed) :]
    noun = _dated(phrases.drop_determiner(printed))
    task = phrases.find_tail(rest) if rest and rest[0].tag is Tag.TO else ()
    if len(task) == 2 and rest[3:] and rest[2].low in _PARTICLES and rest[3].tag is Tag.WORD:
        task = (*rest[:3], *phrases.find_tail(rest[3:]))  # "to send in comments"
    is_for_doing = len(noun) > 3 and noun[0].low in _LAST and noun[2].low == "for" and noun[3].tag is not Tag.NAME
    if (task or is_for_doing) and _is_day((*noun, *task)):
        return Announcement(titles.show(reading.text, (*noun, *task)), EventKind.DEADLINE, ON_DATE)
    if is_last_day(noun):
        whose = owners.show_owned(reading.text, reading.antecedent, noun)
        return Announcement(whose, EventKind.OTHER, ON_DATE, event=noun)
    if is_record_date(noun):
        return Announcement(titles.show(reading.text, noun), EventKind.OTHER, ON_DATE, event=noun)
    return name_event(reading, (*noun, *task), ON_DATE) if kind_of(noun) else None


def read_dated(reading: Reading, p: Predicate, word: Token) -> Announcement | None:
    """\"The vote is Monday\"."""
    between = [w for w in reading.words[p.at + 1 : reading.date_at] if w.low != "now"]
    leads = ("on", "for", "from", word.low) if len(between) < 2 else ()
    is_next = reading.preposition in leads or _is_at_hour(reading, p.at)
    points = p.subject[:1] and p.subject[0].tag is Tag.PRON
    is_event = kind_of(reading.subject) or is_round(reading.subject)
    is_dated = word.tag is Tag.BE and (is_event or (is_next and not points))
    if word.tag is Tag.BE and reading.preposition == "for" and _is_pass(reading.subject):
        return None
    if reading.subject[0].low in _LAST and _is_day(reading.subject):
        title = titles.show(reading.text, reading.subject)
        return Announcement(title, EventKind.DEADLINE, ON_DATE, reading.subject)
    if p.at and reading.words[p.at - 1].low == "be" and word.tag is Tag.DET and kind_of(reading.subject):
        named = phrases.find_phrase(reading.words, p.at)  # "Its next race is to be the Tide Cup on May 4"
        if named and named[-1].tag is Tag.NAME:
            return name_event(reading, named, ON_DATE)
    after = [w.low for w in reading.words[p.at + 1 : p.at + 4]]
    if word.tag is Tag.BE and after == ["back", "in", "court"]:
        return name_appearance(reading, "it is back in court")
    if word.tag is Tag.BE and (purpose := find_purpose(reading)):  # "will be in Penn on May 4 for the summit"
        return replace(name_event(reading, purpose, ON_DATE), subject=reading.subject)
    is_dated = is_dated or _is_date(reading.subject) or (word.low in _SEEN and kind_of(reading.subject) is not None)
    return name_event(reading, _dated(reading.subject), ON_DATE) if is_dated else None


def _is_at_hour(reading: Reading, verb: int) -> bool:
    """Whether nothing but an hour stands between the verb and the date: "is at 2 p.m. on May 4"."""
    between = reading.words[verb + 1 : reading.date_at]
    dates = [w for w in (*between, *reading.words[reading.date_at : reading.date_at + 1]) if w.tag is Tag.DATE]
    is_hour = bool(dates) and _HOUR.search(dates[0].low) is not None
    return is_hour and all(w.tag is Tag.DATE or w.low in ("at", "on", ",", "from") for w in between)


def _dated(words: Tokens) -> Tokens:
    """What a date belongs to: "the hearing" of "date of the hearing", of "earliest date for the
    hearing"; else the words themselves."""
    at = 1 if words and words[0].low in _NEAREST else 0
    is_date = len(words) > at + 2 and words[at].low == "date" and words[at + 1].low in ("of", "for")
    return phrases.drop_determiner(words[at + 2 :]) if is_date else words


def read_day_named(reading: Reading) -> Announcement | None:
    """ "Tide Week comes round on May 4", "the feast of St. Abel is observed on May 4": the day by its name, since the
    verb says but when it is."""
    p, words, day = reading.predicate, reading.words, reading.subject
    if p is None or not p.is_future or reading.is_denied or reading.date_at < p.at or not day:
        return None
    verb, behind = words[p.at].low, words[p.at + 1 : reading.lead_at]
    is_next = all(w.tag is Tag.ADV or w.low in _ROUND for w in behind) and reading.preposition not in UNTIL
    comes = verb in _FALLING or (verb in ("comes", "come") and any(w.low in ("round", "around") for w in behind[:1]))
    is_kept = p.is_passive and verb in _KEPT
    is_day = not _NAMED_DAYS.isdisjoint(w.low for w in (day[0], day[-1]))
    is_day = is_day or (is_name_alone(day) and (comes or (is_kept and verb != "celebrated")))
    if not is_next or not is_day or not (comes or is_kept or verb in _RETURNING):
        return None
    return Announcement(titles.show(reading.text, day), kind_of(day) or EventKind.OTHER, ON_DATE)


def read_new_date(reading: Reading) -> Announcement | None:
    """ "The seminar has a new date, May 4", "Penn has set a date for its vote: May 4"."""
    p = reading.predicate
    if p and (event := _find_given_date(reading, p)):
        return name_event(reading, event, ON_DATE)
    if not p or p.is_passive or not reading.subject or reading.words[p.at].low not in _HAVING:
        return None
    had = reading.words[p.at + 1 : p.at + 4]
    is_dated = len(had) == 3 and (had[0].low, had[2].low) == ("a", "date") and had[1].low in ("new", "fresh", "firm")
    return name_event(reading, reading.subject, ON_DATE) if is_dated else None


def read_aimed(reading: Reading) -> Announcement | None:
    """ "The agency is targeting no earlier than Friday for the launch", "it now aims for Friday": the launch, or what
    was told before."""
    p, words = reading.predicate, reading.words
    if not p or p.is_passive or not reading.subject or words[p.at].low not in _AIMING or reading.date_at < p.at:
        return None
    if any(w.low not in _AT_EARLIEST for w in words[p.at + 1 : reading.date_at]):
        return None
    aim = find_purpose(reading)
    if aim:
        return name_event(reading, aim, ON_DATE)
    return Announcement("", EventKind.OTHER, ANEW if "now" in reading.lowered.split() else AGAIN)


def _find_given_date(reading: Reading, p: Predicate) -> Tokens:
    """The event to which a clause says that a date is given, which stands behind a colon or a comma: "the vote" of "The
    date for the vote is fixed: May 4", "A date has been found for the vote: May 4"."""
    end = reading.date_at - (
        0 < reading.date_at <= len(reading.words) and reading.words[reading.date_at - 1].low in ":,"
    )
    words = reading.words[:end]
    if reading.is_denied or (end == reading.date_at < len(reading.words)):
        return ()
    at = next((i for i in range(1, end) if _is_given(words, i)), end)
    if at + 1 == end and at > p.at and words[p.at].low in _HAVING and kind_of(reading.subject):
        return reading.subject  # "The trial has its date: May 4"
    lead = next((i for i in range(at + 1, end) if words[i].low in ("for", "of")), end)
    event = phrases.find_phrase(words, lead + 1)
    is_its = lead == at + 1 or at < p.at < lead
    is_whole = lead + 1 + len(event) == end or lead < p.at
    return event if is_its and is_whole and kind_of(event) else ()


def gives_date(words: Sequence[Token]) -> bool:
    """Whether the words tell of a date that is given to something: "Penn has set a date for its vote"."""
    return any(_is_given(words, i) for i in range(1, len(words)))


def _is_given(words: Sequence[Token], i: int) -> bool:
    return words[i].low in _GIVEN and words[i - 1].low in _BEFORE_GIVEN


def is_record_date(words: Tokens) -> bool:
    """Whether the words name the day whose shareholders are paid: "record date for the dividend"."""
    return [w.low for w in words[:2]] == ["record", "date"]


def _is_pass(words: Tokens) -> bool:
    """Whether the words name what lets somebody do something on the day that it is for: "the permit is for May 4"."""
    noun = head_of(words)
    return noun is not None and noun.low in _PASSES


def is_last_day(words: Tokens) -> bool:
    """Whether the words name somebody's first or last day somewhere: "Ada Brook's last day on the boats"."""
    at = next((i for i, w in enumerate(words[:-1]) if i and w.low in ("first", "last", "final")), 0)
    is_owned = at > 0 and (is_possessive(words[at - 1]) or words[0].low in OWNING)
    return is_owned and words[at + 1].low in _DAYS


def _is_date(words: Tokens) -> bool:
    """Whether the words name a date: "the rain date for the parade"."""
    noun = head_of(words)
    return noun is not None and noun.low == "date"


def _is_day(words: Tokens) -> bool:
    """Whether the words tell a day by what can be done until then: "last day to enroll"."""
    return len(words) > 2 and words[1].low in ("day", "date", "chance") and words[2].low in ("to", "for")
