"""Reads what one clause announces for one date: what takes place, of which kind, and what it is called.

Promises a title from the clause's own words or nothing; knows no other sentence. Each `_read_...` is one way in which
news announces; the first that fits is taken.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse import deadlines, titles
from briefings.parse.certainty import is_changed
from briefings.parse.clause import NARROWING, Clause, last_phrase
from briefings.parse.event_nouns import KIND_OF_NOUN, kind_of
from briefings.parse.event_rows import MEETS, read_row
from briefings.parse.predicates import PREDICATES, SCHEDULES, find_predicate
from briefings.parse.readings import CLOSES, Announcement, Reading, after_verb, event_phrase, name_event
from briefings.parse.rules import events as rules
from briefings.parse.rules import places
from briefings.parse.tagging import NOMINAL, Tag, Word
from briefings.parse.titles import Phrase

VAGUE = "something lies ahead"
"""The rule of a verb that lies ahead and is in no table: the weakest evidence of an event."""

_TO_DATE = ("for", "to", "until", "till", ".", ",", "on")
_PLACES = frozenset(places.PLACES.split())
_BODIES = frozenset(places.BODIES.split())
_UNTIL = ("until", "till", "through")
_CLOSING = frozenset(rules.CLOSING.split())
_OCCASIONS = ("at", "in", "during", "to")
_AHEAD = frozenset("can will would may might could shall should to won't it'll they'll he'll she'll we'll".split())
_NO_OBJECT = (Tag.PREP, Tag.DATE, Tag.PUNCT, Tag.ADV)
_INSIDE = (Tag.NAME, Tag.WORD, Tag.DET, Tag.PREP, Tag.ADV)
_PASSED_OVER = frozenset("take place begin start".split())
_NOT_EVENTS = frozenset(rules.NOT_EVENTS.split())


def announce(text: str, clause: Clause, date_at: int, antecedent: Phrase = ()) -> Announcement | None:
    """What the clause announces for the date at `clause.words[date_at]`. None if it announces nothing. `antecedent`
    is what a pronoun stands for. A date inside the verb ("agreed on Monday to meet") is not when it takes place."""
    reading = Reading(text, clause.words, find_predicate(clause), date_at, antecedent, _relative_object(clause))
    if _NOT_EVENTS & {w.low for w in reading.subject[-1:]}:
        return None
    told = reading.predicate is not None and clause.finite < date_at < reading.predicate.at
    readers = _READERS[:1] if told or is_owner(clause.words, date_at) else _READERS
    return next((found for read in readers if (found := read(reading))), None)


def _relative_object(clause: Clause) -> Phrase:
    """What a relative clause with a subject of its own is about: "a map, which the county will publish"."""
    has_own = clause.finite > 0 and clause.opener in ("which", "that") and clause.subject != clause.shared
    return titles.without_determiner(titles.trim(clause.shared)) if has_own else ()


def is_owner(words: Sequence[Word], date_at: int) -> bool:
    """Whether the date stands in the possessive: "Tuesday's debate"."""
    return date_at + 1 < len(words) and words[date_at + 1].low == "'s"


def _read_modified(reading: Reading) -> Announcement | None:
    """\"The Jan. 10 talks\", \"Saturday's winter market\"."""
    after = reading.words[reading.date_at + 1 :]
    start = next((i for i, w in enumerate(after[:2]) if w.low not in ("'s", "-")), 2)
    if start >= len(after) or after[start].tag not in NOMINAL or reading.preposition in ("on", "by", "until"):
        return None
    noun = titles.phrase(after, start)
    if kind_of(noun) is None or (start and not _looks_ahead(reading)):
        return None
    return name_event(reading, noun, "a date before its noun")


def _looks_ahead(reading: Reading) -> bool:
    """Whether "Wednesday's ruling" is told as one to come."""
    p = reading.predicate
    if reading.preposition in ("before", "for", "of", "until") or not p or p.is_announced:
        return True
    return is_changed(" ".join(w.low for w in reading.words))


def _read_participle(reading: Reading) -> Announcement | None:
    """ "The investor day, scheduled for Dec. 5 in Vessel, ..."."""
    before = reading.words[: reading.date_at]
    at = len(before) - 1
    while at >= 0 and (before[at].tag in (Tag.PREP, Tag.ADV, Tag.TO) or before[at].low in _PASSED_OVER):
        at -= 1
    is_main = reading.predicate is not None and at <= reading.predicate.at
    if at < 1 or before[at].low not in PREDICATES or (is_main and before[at - 1].low != ","):
        return None
    noun = last_phrase(titles.trim(before[:at]), NARROWING)
    inner = next((i for i in reversed(range(len(noun))) if noun[i].tag is Tag.PREP), -1) + 1
    named = noun if kind_of(noun) else noun[inner:]
    return name_event(reading, named, f"something {before[at].low} for a date") if kind_of(named) else None


def _read_aside(reading: Reading) -> Announcement | None:
    """\"The board votes in May after a debate on April 2\"."""
    before = list(reading.words[: reading.date_at])
    while before and (before[-1].tag is Tag.DATE or before[-1].low in ("on", "and", ",")):
        before.pop()
    noun = last_phrase(before)
    lead = before[len(before) - len(noun) - 1].low if len(noun) < len(before) else ""
    is_one = bool(noun) and noun[0].tag is Tag.DET and kind_of(noun) is not None
    return (
        name_event(reading, noun, "a date after its noun")
        if is_one and lead in ("after", "before", "following")
        else None
    )


def _read_occasion(reading: Reading) -> Announcement | None:
    """ "Will present the map at a press briefing on March 30": the occasion, unless the verb is one of its own."""
    p = reading.predicate
    if not p or not p.is_future or (p.row and p.row.kind in ("meeting", "vote")):
        return None
    before = reading.words[p.at : reading.date_at]
    while before and before[-1].tag in (Tag.PREP, Tag.PUNCT, Tag.DATE):
        before = before[:-1]
    at = next((i for i in reversed(range(len(before))) if before[i].low in _OCCASIONS), -1)
    noun = titles.phrase(before, at + 1) if at >= 0 else ()
    kind = kind_of(noun)
    if kind is None or noun[-1] is not before[-1] or noun[0].tag is not Tag.DET:
        return None
    if kind is not EventKind.MEETING and (p.row or before[at].low != "at" or noun[0].low == "the"):
        return None
    if noun[0].low == "the" and noun[-1].low in _PLACES:
        return None
    return name_event(reading, noun, "the occasion of something")


def _read_scheduled(reading: Reading) -> Announcement | None:
    """\"The hearing is set for Monday\", \"The judge set a hearing for Monday\"."""
    p = reading.predicate
    if not p:
        return None
    word, after = reading.words[p.at], reading.words[p.at + 1 :]
    if _is_call_for(word, after):
        return None
    date_of = next((i for i, w in enumerate(after) if w.low == "for" and i and after[i - 1].low in ("date", "day")), -2)
    found = event_phrase(after) or event_phrase(after[date_of + 1 :] if date_of > 0 else ())
    if word.low in SCHEDULES and not p.is_passive and found:
        decides = reading.subject if reading.subject and reading.subject[-1].low in _BODIES else ()
        return replace(name_event(reading, found, f"somebody {word.low} it"), subject=decides)
    has_object = not p.is_passive and (word.tag is Tag.SAY or (bool(after) and after[0].tag not in _NO_OBJECT))
    if word.low in ("put", "puts") and has_object:
        return name_event(reading, titles.phrase(after, 0), "somebody puts it at a date")
    if not reading.subject:
        return None
    if word.low == "due" and _CLOSING & {w.low for w in reading.subject}:
        return _of_subject(reading, word, after)
    if word.low in PREDICATES and not has_object and (p.is_passive or _stands_for_passive(word, after)):
        return _of_subject(reading, word, after_verb(after))
    is_next = reading.date_at in (p.at + 1, p.at + 2) and reading.preposition in ("on", word.low)
    is_dated = word.tag is Tag.BE and (kind_of(reading.subject) or is_next)
    if reading.subject[0].low in ("last", "final") and _is_day(reading.subject):
        title = titles.show(reading.text, reading.subject)
        return Announcement(title, EventKind.DEADLINE, "it is on a date", reading.subject)
    is_dated = is_dated or _is_date(reading.subject)
    return name_event(reading, reading.subject, "it is on a date") if is_dated else None


def _is_date(words: Phrase) -> bool:
    """Whether the words name a date: "the rain date for the parade"."""
    head = next((i for i, w in enumerate(words) if w.tag is Tag.PREP), len(words))
    return head > 0 and words[head - 1].low == "date"


def _is_day(words: Phrase) -> bool:
    """Whether the words tell a day by what can be done until then: "last day to enroll"."""
    return len(words) > 2 and words[1].low in ("day", "date", "chance") and words[2].low in ("to", "for")


def _stands_for_passive(word: Word, after: Sequence[Word]) -> bool:
    """Whether a headline's "talks set for Monday" leaves out its "are"; a bond "due Nov. 1" does not."""
    leads_to_date = not after or after[0].tag is Tag.DATE or after[0].low in _TO_DATE
    return word.low != "due" and (word.tag is Tag.PREP or leads_to_date)


def _of_subject(reading: Reading, word: Word, rest: Sequence[Word]) -> Announcement:
    """ "Applications are due", "Ada Brook is due back in court", "the hearing is off"."""
    if word.low == "due" and kind_of(reading.subject) is None and _CLOSING & {w.low for w in reading.subject}:
        return Announcement(f"Deadline for {reading.people}", EventKind.DEADLINE, "by when something is due")
    if word.low == "due" and rest and rest[0].low == "out":
        return replace(name_event(reading, reading.subject, "it is due out"), kind=EventKind.RELEASE)
    more = titles.trim_right(rest) if word.low in ("due", "expected", "scheduled") else ()
    if more and reading.subject[-1].tag is Tag.NAME and kind_of(reading.subject) is None:
        title = f"{titles.show(reading.text, reading.subject)} {word.low} {titles.show(reading.text, more)}"
        return Announcement(title, EventKind.OTHER, VAGUE, reading.subject)
    return name_event(reading, reading.subject, f"it is {word.low}")


def _is_call_for(word: Word, after: Sequence[Word]) -> bool:
    """Whether somebody calls for something or on somebody, which sets no date."""
    return word.low.startswith("call") and bool(after) and after[0].low in ("for", "on", "to", "into")


def _read_there(reading: Reading) -> Announcement | None:
    """\"There will be a hearing on Monday\"."""
    p = reading.predicate
    if not p or not p.subject or p.subject[-1].low != "there" or not p.is_future:
        return None
    found = event_phrase(reading.words[p.at :])
    return name_event(reading, found, "there is one") if found else None


def _read_verb(reading: Reading) -> Announcement | None:
    """The verb has a row in the tables."""
    p = reading.predicate
    if not p or not p.row or not p.is_future:
        return None
    verb = " ".join(w.low for w in reading.words[p.at : p.at + p.length])
    if reading.preposition in _UNTIL and p.row.name == "something opens":
        return Announcement(f"End of {titles.show(reading.text, reading.subject)}", EventKind.DEADLINE, CLOSES[0])
    if p.row.name == MEETS and (purpose := _purpose(reading.words[p.at :])):
        return replace(name_event(reading, purpose, p.row.name), subject=reading.subject)
    rest = after_verb(reading.words[p.at + p.length :])
    rest = rest if any(w.tag in NOMINAL for w in rest) else reading.relative or rest
    if p.row.title == "{subject}" and rest and rest[0].tag in (*NOMINAL, Tag.DET):
        begun = titles.phrase(rest, 0)
        return name_event(reading, begun, p.row.name) if kind_of(begun) else None
    return read_row(reading.text, p.row, reading.subject, reading.people, rest, verb, p.is_passive)


def _purpose(words: Sequence[Word]) -> Phrase:
    """What people meet for: "will gather at the pier for the yearly swim"."""
    for i, word in enumerate(words[:-1]):
        if word.low == "for" and words[i + 1].tag in (*NOMINAL, Tag.DET):
            found = titles.phrase(words, i + 1)
            is_event = kind_of(found) is not None or (
                words[0].low.startswith("gather") and found[:1] and found[0].low == "the"
            )
            return found if is_event else ()
    return ()


def _read_future(reading: Reading) -> Announcement | None:
    """Any other verb that lies ahead: "The tram will carry passengers from Sunday", "Ada Brook takes office"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not reading.subject or reading.subject[0].tag is Tag.PRON:
        return None
    if reading.date_at < p.at and (noun := _read_noun(reading)):
        return noun
    verb = words[p.at - 1 if words[p.at - 1].low == "be" else p.at : p.at + 1]
    rest = after_verb(words[p.at + 1 :])
    if reading.preposition in _UNTIL and _CLOSING & {w.low for w in rest}:
        title = f"Deadline for {titles.show(reading.text, titles.phrase(rest, 0))}"
        return Announcement(title, EventKind.DEADLINE, "until when something is taken")
    is_present = p.is_present and reading.date_at > p.at and words[p.at].tag is Tag.WORD
    if not is_present and (not any(w.low in _AHEAD for w in words[: p.at]) or words[p.at].tag is not Tag.WORD):
        return None
    done = verb if _skips(words, p.at + 1, rest) else (*verb, *titles.tail(rest))
    doer = titles.without_possessive(titles.show(reading.text, reading.subject))
    joint = " " if is_present else " to "
    return Announcement(doer + joint + titles.show(reading.text, done), EventKind.OTHER, VAGUE, reading.subject)


def _skips(words: Sequence[Word], at: int, rest: Sequence[Word]) -> bool:
    """Whether a date stands between the verb and what follows, so that the two cannot be shown in one piece."""
    return not rest or (at < len(words) and words[at] is not rest[0])


def _read_noun(reading: Reading) -> Announcement | None:
    """The date stands right after the event: \"a second debate, on Oct. 12\"."""
    before = list(reading.words[: reading.date_at])
    while before and (before[-1].tag in (Tag.PREP, Tag.DATE, Tag.PUNCT) or before[-1].low in PREDICATES):
        before.pop()
    verb = reading.words[reading.predicate.at] if reading.predicate else None
    for start in range(len(before) - 1, max(-1, len(before) - 14), -1):
        word = before[start]
        if word.low in KIND_OF_NOUN and word is not verb:
            begin = start
            while begin and before[begin - 1].tag in (Tag.NAME, Tag.WORD, Tag.ADV):
                begin -= 1
            return name_event(reading, titles.trim(before[begin:]), "a date after its noun")
        if (
            (word.tag not in _INSIDE and word.low not in "'’\"“”")
            or word.low.endswith(("ing", "ed"))
            or word.low == "since"
        ):
            return None
    return None


_READERS: tuple[Callable[[Reading], Announcement | None], ...] = (
    _read_modified,
    _read_participle,
    _read_aside,
    _read_occasion,
    deadlines.read_until,
    deadlines.read_step,
    deadlines.read_request,
    deadlines.read_must,
    _read_scheduled,
    _read_there,
    _read_verb,
    _read_future,
    _read_noun,
)
