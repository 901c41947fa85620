"""Reads the noun that a date stands at: "Monday's vote", "the vote on Monday", "a vote set for Monday".

Promises events that the noun names; whether the clause's verb says more is for `announce`.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.date_places import looks_ahead
from briefings.parse.events.announcements.occasions import ANY, tells_itself
from briefings.parse.events.announcements.readings import BACKUP, Announcement, Reading, name_event, tell_owner
from briefings.parse.events.certainty import is_backup, is_changed, is_off
from briefings.parse.events.clauses import phrases, subjects
from briefings.parse.events.clauses.clause import NARROWING, PREDICATES, PUT_ON_A_DAY, last_phrase
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, can_close, is_match, kind_of
from briefings.parse.events.clauses.predicates import is_past
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import owners, titles
from briefings.parse.row import Sense
from briefings.parse.text.word_sets import OWNING, PLACES

DATED = "a date before its noun"
"""The rule of "Saturday's winter market"."""

_STATES = {("on", "call"), ("on", "strike"), ("on", "trial"), ("on", "display"), ("on", "tour"), ("on", "holiday")}
"""What somebody is for some time, which names no event that a day tells."""

DATED_BEHIND = "a date after its noun"
"""The rule of "the winter market on Saturday"."""

BY_PARTICIPLE = "a date after a participle"
"""The rule of "the investor day, scheduled for Dec. 5"."""

_STARTS = ("start", "date", "opening")
"""Nouns behind a date that leave what takes place to what follows: "a May 4 start for the trial"."""
_JOURNEYS = frozenset("visit visits trip tour journey pilgrimage return march marches procession walk ride".split())
_PASSED_OVER = frozenset("take place begin start".split())
_PLACING = frozenset({"at", "in", "inside", "outside"})
_RESUMED = _PASSED_OVER | frozenset("resume restart commence continue".split())
"""Behind "due to" in an aside: "the talks, due to resume on May 4, are not affected"."""

LONGEST_KEPT = 12
"""Words from a day on that may say that it is kept for another case."""

_BACKUPS = frozenset("backup back-up rain snow reserve alternative alternate fallback make-up makeup".split())
_SLOTS = frozenset("date day slot window opportunity attempt".split())
_AT_BACKUP = frozenset("of on : for from available open reserved".split())
_CALLED_OFF = frozenset("cancelled canceled postponed scrapped abandoned".split())
_INSIDE = (Tag.NAME, Tag.WORD, Tag.DET, Tag.PREP, Tag.ADV)


def read_backup(reading: Reading) -> Announcement | None:
    """ "A backup date of May 4 was reserved", "the rain date is May 4", "May 4 is kept as a reserve day", "May 4 is
    held in reserve"."""
    before = reading.words[: reading.date_at]
    kept = next((i for i, w in enumerate(reading.words) if w.low == "as" and i > reading.date_at), 0)
    if kept and reading.date_at < 2 and (names := phrases.find_phrase(reading.words, kept + 1)):
        before = names[:3]
    while before and (before[-1].tag in (Tag.BE, Tag.ADV) or before[-1].low in _AT_BACKUP):
        before = before[:-1]
    if len(before) > 1 and before[-1].low in _SLOTS and before[-2].low in _BACKUPS:
        title = titles.capitalise(titles.show(reading.text, before[-2:]))
    else:
        behind = (w.low for w in reading.words[reading.date_at + 1 : reading.date_at + LONGEST_KEPT])
        title = "Reserve date" if is_backup(" ".join(("", *behind))) else ""
    return Announcement(title, EventKind.OTHER, BACKUP, sense=Sense.TRIES_AGAIN) if title else None


def read_modified(reading: Reading) -> Announcement | None:
    """\"The Jan. 10 talks\", \"Saturday's winter market\"."""
    p = reading.predicate
    has_own_verb = p is not None and p.at > reading.date_at and reading.words[p.at].low not in KIND_OF_NOUN
    after = reading.words[reading.date_at + 1 : p.at if p and has_own_verb else None]
    if len(after) > 1 and after[0].low in "-–" and after[1].tag is Tag.DATE:
        after = after[2:]  # "their May 4-5 summit"
    start = next((i for i, w in enumerate(after[:2]) if w.low not in ("'s", "-")), 2)
    if start >= len(after) or after[start].tag not in NOMINAL:
        return None
    if reading.preposition == "by" or (reading.preposition in ("on", "until") and not start):
        return None
    noun = phrases.find_phrase(after, start)
    loose = [i for i in range(1, len(noun) - 1) if noun[i].low == "with" and noun[i + 1].low in ("a", "an")]
    noun = noun[: loose[0]] if loose and kind_of(noun) is not EventKind.MEETING else noun  # "the derby with a knee"
    if len(after) > start + 2 and after[start].low in _STARTS and after[start + 1].low in ("for", "of"):
        noun = phrases.find_phrase(after, start + 2)
    if (kind_of(noun) is None and not (start and _is_called_off(reading))) or (
        start and not looks_ahead(reading, noun)
    ):
        return None
    owner = reading.words[reading.date_at - 1 : reading.date_at]
    if owner and owner[0].low == "their" and (holders := _find_holders(reading)):
        return replace(
            name_event(reading, noun, DATED), title=owners.show_owned(reading.text, holders, (*owner, *noun))
        )
    if owner and owner[0].low in OWNING:
        if p and p.is_future and tells_itself(reading, p) and reading.words[reading.date_at - 2].low == "at":
            return None
        return replace(name_event(reading, (*owner, *noun), DATED), subject=reading.subject)
    found = name_event(reading, noun, DATED)
    is_pale = len(noun) == 1 and kind_of(noun) is None and any(w.tag is Tag.NAME for w in reading.subject)
    found = tell_owner(reading, found) if is_pale else found  # "The Tide Cup has scrapped Friday's stage"
    is_held = p is not None and p.sense is Sense.HOLDS and not p.is_passive and p.at + p.length + 1 == reading.date_at
    is_held = is_held and not any(w.tag is Tag.DATE for w in after)
    if is_held and found.title and reading.subject and reading.preposition in ("a", "an"):
        holder = owners.show_holder(reading.text, reading.subject, noun)  # "will hold a May 4 hearing"
        return replace(found, title=f"{holder} {found.title}".strip(), subject=reading.subject)
    return found


def _find_holders(reading: Reading) -> Tokens:
    """Who stands right before "at their May 4 summit": "to the bloc's leaders at their May 4 summit"."""
    before = reading.words[: reading.date_at - 2]
    if not before or reading.words[reading.date_at - 2].low != "at" or before[-1].tag not in NOMINAL:
        return ()
    found = last_phrase(before)
    led = before[len(before) - len(found) - 1].low if len(found) < len(before) else ""
    return phrases.drop_determiner(found) if led in ("to", "by", "with", "for") else ()


def _is_called_off(reading: Reading) -> bool:
    """Whether the clause calls off what it is about, in which the date stands, or what its verb has right behind it:
    "has postponed Sunday's ride"."""
    p, before = reading.predicate, reading.words[: reading.date_at]
    is_object = bool(before) and (before[-1].low in _CALLED_OFF or [w.low for w in before[-2:]] == ["called", "off"])
    return p is not None and (is_object or (reading.date_at < p.at and is_off(reading.lowered)))


def _with_event_there(words: Sequence[Token], place: Tokens) -> Tokens:
    """The phrase, with the event before it that it is the place of: "drop-in at the town hall"."""
    at = next((i for i, w in enumerate(words) if place and w.start == place[0].start), 0) - 1
    if at < 1 or words[at].low not in _PLACING:
        return place
    found = phrases.trim(last_phrase(words[:at], NARROWING))
    return (*found, words[at], *place) if kind_of(found) else place


def read_participle(reading: Reading) -> Announcement | None:
    """ "The investor day, scheduled for Dec. 5 in Vessel, ..."."""
    before = reading.words[: reading.date_at]
    at = len(before) - 1
    is_inside = reading.predicate is not None and reading.predicate.at > reading.date_at
    passed = _RESUMED if is_inside else _PASSED_OVER
    while at >= 0 and (before[at].tag in (Tag.PREP, Tag.ADV, Tag.TO) or before[at].low in passed):
        at -= 1
    if at > 0 and before[at].low == "due" and can_close(before[at - 1 : at]) and _is_aside(before, at):
        return _read_due(reading, at)
    ended = at + 1
    at = _before_agent(before, at)
    is_told_of = at + 1 < ended and reading.predicate is not None and reading.date_at < reading.predicate.at
    is_main = reading.predicate is not None and at <= reading.predicate.at and not is_told_of
    begin = at - 1 if at > 1 and before[at - 1].tag is Tag.ADV else at
    if _is_over(reading):
        return None
    if (
        at < 1
        or (before[at].low == "set" and before[at - 1].low in phrases.IN_SETS)
        or before[at].low not in (*PREDICATES, "beginning", "starting", "coming")
        or (is_main and before[begin - 1].low != ",")
    ):
        return None
    noun = _with_event_there(before, phrases.trim(last_phrase(phrases.trim(before[:begin]), NARROWING)))
    if before[at].low in ("beginning", "starting") and _does(reading, noun):
        return None
    led = phrases.trim(before[:begin])
    led = led[: len(led) - len(noun)]
    if len(led) > len(("Monday", "'s")) and led[-1].low == "'s":
        return None  # "a report on July's storms, due on Monday"
    inner = next((i for i in reversed(range(len(noun))) if noun[i].tag is Tag.PREP), -1) + 1
    named = noun if kind_of(noun) else noun[inner:]
    journey = _find_journey(before[:begin], noun)
    named = journey or named
    if kind_of(named):
        found = replace(name_event(reading, named, BY_PARTICIPLE), place=noun if _is_goal(journey, noun) else ())
        agent = before[at + 1 : ended] if found.kind is EventKind.OTHER else ()
        agent = agent[1:] if agent and agent[0].low in ("in", "down") else agent
        return (
            replace(found, title=f"{found.title} {titles.show(reading.text, agent)}")
            if agent and found.title
            else found
        )
    if [w.low for w in before[at : at + 2]] == ["due", "out"]:
        return replace(name_event(reading, noun, BY_PARTICIPLE), kind=EventKind.RELEASE)
    is_listed = before[begin - 1].low == "," and before[at].low in PUT_ON_A_DAY
    whole = subjects.find_subject(before[:begin]) if is_listed else ()
    return name_event(reading, whole, BY_PARTICIPLE) if whole else None


def _does(reading: Reading, noun: Tokens) -> bool:
    """Whether the noun is the clause's verb: "will strike for three days beginning on May 4"."""
    return reading.predicate is not None and reading.words[reading.predicate.at] in noun


def _find_journey(words: Sequence[Token], noun: Tokens) -> Tokens:
    """The visit that leads to the noun at the end of the words: "her visit to the Penn workshop"."""
    whole = subjects.find_subject(words)
    to = next((i for i, w in enumerate(whole) if w.low == "to"), 0)
    is_led = to > 0 and whole[to - 1].low in _JOURNEYS and bool(noun) and noun[0].start > whole[to].start
    if any(w.tag in AUXILIARIES for w in whole[:to]):
        whole = whole[next((i for i in range(to, 0, -1) if whole[i].tag is Tag.DET), to - 1) :]  # "cancelled a visit"
    return whole if is_led else ()


def _is_goal(journey: Tokens, noun: Tokens) -> bool:
    """Whether the journey's "to" leads right to the noun: "to the Penn workshop", not "to Penn of the mayor, Lee"."""
    before = [w for w in journey if w.start < noun[0].start and w.tag is not Tag.DET] if noun else []
    return bool(before) and before[-1].low == "to"


def _before_agent(words: Sequence[Token], at: int) -> int:
    """The place of the participle behind which "by the committee" ends at `at`, else `at` itself."""
    by = next((i for i in range(at, max(at - 5, 0), -1) if words[i].low == "by"), 0)
    done = by - 1 - (by > 1 and words[by - 1].low in ("in", "down"))  # "pencilled in by the nurses for"
    is_named = all(w.tag in (*NOMINAL, Tag.DET) for w in words[by + 1 : at + 1])
    return done if by and is_named and words[done].low in PREDICATES else at


def _is_over(reading: Reading) -> bool:
    """Whether the verb behind the date says that it has taken place: "the vote, set for Friday, took place indoors"."""
    p = reading.predicate
    if p is None or p.at < reading.date_at or p.is_future or p.is_passive:
        return False
    is_done = reading.words[p.at].low in ("took", "went", "drew", "ended", "passed")
    return is_done and not is_changed(reading.lowered)


def _is_aside(words: Sequence[Token], at: int) -> bool:
    """Whether "with" leads the phrase before the word at `at`."""
    lead = at - len(last_phrase(phrases.trim(words[:at]))) - 1
    return lead >= 0 and words[lead].low == "with"


def _read_due(reading: Reading, at: int) -> Announcement:
    """ "A poster contest, with entries due on May 4"."""
    entries = last_phrase(phrases.trim(reading.words[:at]))
    lead = at - len(entries) - 1
    whole = last_phrase(phrases.trim(reading.words[:lead])) if lead > 0 and reading.words[lead].low == "with" else ()
    title = f"Deadline for {titles.show(reading.text, entries)}"
    if whole:
        title += f" in {titles.show_with_article(reading.text, phrases.drop_determiner(whole))}"
    return Announcement(title, EventKind.DEADLINE, "by when something is due")


_PARTS = frozenset("counting count recount scrutiny casting final finals semi-finals quarter-finals semifinals".split())


def read_noun(reading: Reading) -> Announcement | None:
    """The date stands right after the event: \"a second debate, on Oct. 12\"."""
    before = list(reading.words[: reading.date_at])
    if _is_over(reading) or (before and before[-1].tag is Tag.NAME and before[-1].low == "holiday"):
        return None  # "on Bank Holiday Monday, May 4"
    while before and (before[-1].tag in (Tag.PREP, Tag.DATE, Tag.PUNCT) or before[-1].low in PREDICATES):
        before.pop()
    p = reading.predicate
    verb, is_before_verb = (reading.words[p.at], p.at > reading.date_at) if p else (None, False)
    for start in range(len(before) - 1, max(-1, len(before) - 14), -1):
        word = before[start]
        pair = f"{before[start - 1].low}-{word.low}" if start else ""
        if (word.low in KIND_OF_NOUN or pair in KIND_OF_NOUN or is_match(before, start)) and word is not verb:
            if pair == "town-hall" and start > 1 and before[start - 2].low == "the":
                continue  # a building
            if any(w.tag is Tag.WORD or w.low in PLACES for w in before[start + 1 : start + 2]):
                return None  # It only tells which noun is meant: "the primary states", "the Memorial Hall".
            if word.low in ("ticket", "tickets") and reading.preposition == "for":
                return None  # they are for what is on that day
            if word.low == "votes" and start and before[start - 1].low[:1].isdigit():
                return None  # "elected by 71 votes"
            begin = start
            while begin and before[begin - 1].tag in (Tag.NAME, Tag.WORD, Tag.ADV):
                if begin > 1 and before[begin - 1].low in PREDICATES and before[begin - 2].tag is Tag.CONJ:
                    break  # "... and set oral argument for May 4"
                if _is_verb(before, begin):
                    return None
                begin -= 1
            is_state = begin == start and (before[begin - 1].low, word.low) in _STATES
            is_any = begin > 1 and before[begin - 1].low in ANY and before[begin - 2].tag in (Tag.TO, Tag.PREP)
            if begin and (is_state or is_any or before[begin - 1].tag in (Tag.TO, Tag.MODAL)):
                return None
            begin -= begin > 0 and before[begin - 1].low in OWNING
            led = begin - (begin > 0 and before[begin - 1].tag is Tag.DET)
            is_part = led > 1 and before[led - 1].low == "of" and before[led - 2].low in _PARTS
            begin = led - 2 if is_part else begin  # "counting of votes", "in the final of the Tide Cup on May 4"
            end = next((i for i in range(start, len(before)) if before[i].low == ","), len(before))
            return name_event(reading, phrases.trim(before[begin:end]), DATED_BEHIND)
        if word.low == "," and before[start + 1].tag is Tag.PREP and is_before_verb:
            continue  # "the games, at Penn on May 4, will be"
        is_goal = word.tag is Tag.TO and before[start + 1 : start + 2] and before[start + 1].tag is Tag.NAME
        if (
            (word.tag not in _INSIDE and word.low not in "'’\"“”" and not is_goal)
            or word.low.endswith(("ing", "ed"))
            or word.low == "since"
        ):
            return None
    return None


def _is_verb(words: Sequence[Token], at: int) -> bool:
    """Whether what looks like an event's noun is what somebody did: "the delegates began meeting"."""
    return words[at].low.endswith("ing") and at > 1 and is_past(words[at - 1]) and words[at - 2].tag in NOMINAL
