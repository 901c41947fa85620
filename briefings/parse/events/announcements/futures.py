"""Reads verbs that lie ahead and stand in no row of the tables: the weakest evidence of an event.

Promises a noun for the verb where the language has a plain one ("arrival of the lifeguards"), else the clause itself.
"""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.after_verb import take_after_verb
from briefings.parse.events.announcements.beside_date import read_noun
from briefings.parse.events.announcements.clause_titles import tell_clause
from briefings.parse.events.announcements.doing import NOMINALS, can_announce, does_again, has_object, noun_of_past
from briefings.parse.events.announcements.readings import (
    AGAIN,
    UNTIL,
    Announcement,
    Reading,
    name_event,
)
from briefings.parse.events.announcements.row_words import are_own_doors, is_road
from briefings.parse.events.announcements.rows import read_row
from briefings.parse.events.announcements.time_limits import SPANS
from briefings.parse.events.clauses import phrases, subjects
from briefings.parse.events.clauses.nouns import can_close, kind_of
from briefings.parse.events.clauses.predicates import VERB_OF_FORM, Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, head_of
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import nominals
from briefings.parse.text.word_sets import BODIES, OWNING

VAGUE = "something lies ahead"
"""The rule of a verb that lies ahead and is in no table."""

_DONE_TO_SOMETHING = frozenset(nominals.DONE_TO_SOMETHING.split())
_PERFORMED = frozenset(
    "played contested run raced rowed sailed ridden swum fought sung performed shown aired known celebrated".split()
)
"""What is done with an event when it takes place."""

_DECIDING = frozenset("settle settles decide decides".split())
"""What a game does to a contest: "a final game will settle the match on May 4"."""

_DRAWING = frozenset("bring brings draw draws gather gathers unite unites".split())
"""What a meeting does to its people as it takes place: "the summit will bring leaders to Penn"."""

_REACHING = frozenset("reach reaches hit hits".split())
"""What something new does as it comes out: "the update reaches ferries on Friday"."""

_CHAMBERS = frozenset(("commons", "lords", "dáil", "house"))
_RECESSES = ("recess", "summer", "easter", "christmas", "break")
"""What a parliament rises for, which is no event."""
_DONE_TO = {"accession": "to", "succession": "to", "application": "to", "entry": "into"}
"""The nouns of verbs whose subject is told in the title, and the small word that leads to their object."""


_WANTED = frozenset("wanted wished hoped intended planned meant".split())
_ACCEPTING = frozenset("accept accepts accepting collecting".split())
_UNITS = frozenset("% percent per pc pence cents points $ £ €".split())
"""What a number counts that tells by how much something changes, not what: "fares will rise 5%"."""


_TAKEN_UP = frozenset("downloaded bought ordered pre-ordered streamed".split())
"""What can be done with something from the day on which it is out: "tide maps can be downloaded from May 4"."""

LONGEST_LEFT = 4
"""Words of what somebody or something leaves."""

_BEGUN = ("begun", "started", "resumed", "been")
_MOVES = ("arrival", "departure")
"""The nouns of verbs whose object is where the way leads."""


def read_again(reading: Reading) -> Announcement | None:
    """ "They will do so on May 4", "The assembly will follow suit on May 4"."""
    p = reading.predicate
    if p is None or not p.is_future or not does_again(reading.words, p.at):
        return None
    if (p.subject and p.subject[0].low in ("those", "anyone", "people")) or reading.date_at < p.at:
        return None  # "those who want to rebook can do so from Monday"
    if wanted := _read_wanted_before(reading, p):
        return wanted
    return Announcement("", EventKind.OTHER, AGAIN, reading.subject)


def _read_wanted_before(reading: Reading, p: Predicate) -> Announcement | None:
    """What "do so" stands for in its own clause: "wished to debate it this Friday, but will now do so on May 4"."""
    words = reading.words
    to = next((i for i in range(1, p.at) if words[i].tag is Tag.TO and words[i - 1].low in _WANTED), 0)
    end = next((i for i in range(to, p.at) if words[i].tag in (Tag.DATE, Tag.CONJ) or words[i].low == ","), 0)
    task = phrases.trim_task(words[to + 1 : end]) if to and end else ()
    who = phrases.drop_determiner(subjects.find_subject(words[: to - 1])) if task else ()
    if not task or not who or who[0].tag is Tag.PRON:
        return None
    row = VERB_OF_FORM.get(task[0].low)
    shown = titles.show(reading.text, who)
    told = read_row(reading.text, row, who, shown, task[1:], task[0].low, passive=False) if row else None
    return told or Announcement(f"{shown} to {titles.show(reading.text, task)}", EventKind.OTHER, VAGUE, who)


def read_future(reading: Reading) -> Announcement | None:
    """Any other verb that lies ahead: "The tram will carry passengers from Sunday", "Ada Brook takes office"."""
    p, words = reading.predicate, reading.words
    if not p or not p.is_future or not reading.subject:
        return None
    if reading.subject[0].tag is Tag.PRON:
        return _read_ours(reading, p)
    if reading.date_at < p.at and (named := read_noun(reading)):
        return named
    rest = take_after_verb(words[p.at + 1 :])
    is_taken = can_close(rest) or (words[p.at].low in _ACCEPTING and has_object(rest))
    if reading.preposition in UNTIL and is_taken and rest[0].low != "on":
        title = f"Deadline for {titles.show(reading.text, phrases.find_phrase(rest, 0))}"
        return Announcement(title, EventKind.DEADLINE, "until when something is taken")
    if reading.only_lasts or (reading.preposition in UNTIL and reading.date_at < p.at):
        return None  # "Until May 4, drivers should use rope"
    if had := _find_had(reading, p):
        return name_event(reading, had, "somebody has one")
    if words[p.at].low in _DRAWING and (drawn := _read_drawing(reading, p)):
        return drawn
    if reading.preposition in ("from", "starting") and (at_hand := _read_at_hand(reading, p, rest)):
        return at_hand
    if words[p.at].low in _REACHING and kind_of(reading.subject) is EventKind.RELEASE:
        return name_event(reading, reading.subject, "whom it reaches")
    goes_on = words[p.at].low in ("go", "goes") and [w.low for w in words[p.at + 1 : p.at + 3]] == ["on", "as"]
    if not can_announce(reading, p) or goes_on:
        return None
    if purpose := _find_purpose(reading, p):
        return replace(name_event(reading, purpose, "what something is done for"), subject=reading.subject)
    if vote := _find_vote(p.is_passive, rest):
        return name_event(reading, vote, "by which vote it is done")
    is_played = p.is_passive and words[p.at].low in _PERFORMED
    if (is_played or words[p.at].low in _DECIDING) and kind_of(reading.subject):
        return name_event(reading, reading.subject, "it is played")
    if words[p.at - 1 - (words[p.at - 1].low == "been")].tag is Tag.HAVE:
        return _read_undone(reading, p)
    behind = words[p.at + 1 : p.at + 3]
    particle = behind[0].low if behind and behind[-1].tag is not Tag.DATE else ""  # not "to turn on May 4"
    length = 2 if f"{words[p.at].low}-{particle}" in NOMINALS else 1
    noun = NOMINALS.get(f"{words[p.at].low}-{particle}") or NOMINALS.get(words[p.at].low)
    rest = take_after_verb(words[p.at + length :])
    if noun == "rise" and (
        reading.subject[-1].low in BODIES | _CHAMBERS or any(w.low in _RECESSES for w in words[p.at :])
    ):
        return None  # "the Commons rises on May 4"
    if words[p.at].low in ("break", "breaks") and any(w.low in _RECESSES for w in words[p.at + 1 :]):
        return None  # "the session will break for a recess"
    if noun == "entry" and rest and rest[-1].low in SPANS:
        return None  # "the strike enters its third week"
    if noun == "accession" and rest[:1] and rest[0].tag is Tag.PRON:
        noun = None  # "will join them by video"
    if any(w.low in _UNITS for w in rest[:2]) or (noun == "accession" and not has_object(rest)):
        noun = None  # "Ada Brook joins as mate"
    if noun == "ascent" and particle in ("down", "out", "off", "aboard", "into"):
        noun = None  # "will climb down from the roof"
    if noun == "replacement" and not p.is_passive:
        noun = None  # "buses will replace trains"
    if noun in _DONE_TO_SOMETHING and not p.is_passive and not has_object(rest):
        rest = reading.relative or rest  # "the rope, which the riggers hope to fit on May 4"
    lacks_object = noun in _DONE_TO_SOMETHING and not p.is_passive and not has_object(rest)
    if noun is None or lacks_object:
        title = tell_clause(reading, p, length, rest or reading.relative)
        if words[p.at].low in ("cease", "stop") and any(w.low == "must" for w in words[: p.at]):
            return Announcement(f"Deadline for {title}", EventKind.DEADLINE, VAGUE, reading.subject)
    else:
        title = _name_by_noun(reading, p, noun, rest)
    if p.is_passive and is_road(reading.subject):
        return Announcement(title, EventKind.OTHER, VAGUE, place=reading.subject)
    return Announcement(title, EventKind.OTHER, VAGUE, reading.subject)


def _read_at_hand(reading: Reading, p: Predicate, rest: Sequence[Token]) -> Announcement | None:
    """From when something can be bought or downloaded: "readers can buy the tide maps from May 4"."""
    verb = reading.words[p.at].low
    if not any(w.low in ("can", "able") for w in reading.words[: p.at]):
        return None
    if verb == "buy" and has_object(rest):
        sold = titles.show_with_article(reading.text, phrases.find_phrase(rest, 0))
        return Announcement(f"sale of {sold}", EventKind.RELEASE, "from when it can be bought")
    if verb in _TAKEN_UP and p.is_passive:
        shown = titles.show_with_article(reading.text, reading.subject)
        return Announcement(f"release of {shown}", EventKind.RELEASE, "from when it can be had")
    return None


def _read_undone(reading: Reading, p: Predicate) -> Announcement | None:
    """What was to have been done: "the pier was to have reopened on May 4", by its noun if it is nothing done to
    something."""
    noun = noun_of_past(reading.words[p.at].low)
    rest = take_after_verb(reading.words[p.at + 1 :])
    is_event = kind_of(reading.subject) is EventKind.MEETING
    is_begun = reading.words[p.at].low in _BEGUN or kind_of(reading.subject) is not None
    if not is_begun and not reading.relative and noun is None:
        told = tell_clause(reading, p, 1, rest) if p.is_passive else ""
        return Announcement(told, EventKind.OTHER, VAGUE, reading.subject) if told else None
    if (
        noun is None
        or is_event
        or reading.relative
        or has_object(rest)
        or noun in _DONE_TO_SOMETHING
        or noun in _DONE_TO
    ):
        return name_event(reading, reading.relative or reading.subject, VAGUE)
    return Announcement(_name_by_noun(reading, p, noun, rest), EventKind.OTHER, VAGUE, reading.subject)


def _read_drawing(reading: Reading, p: Predicate) -> Announcement | None:
    """What draws people, with them: "the summit will bring leaders to Penn", "a panel brings together two pilots"."""
    own = tuple(itertools.takewhile(lambda w: w.tag is not Tag.PUNCT, reading.subject))
    is_together = reading.words[p.at + 1].low == "together"
    is_panel = is_together and own[-1:] != () and own[-1].low == "panel"
    is_event = kind_of(reading.subject) is EventKind.MEETING or (is_together and kind_of(own) is not None)
    if not is_panel and not is_event:
        return None
    found = name_event(reading, reading.subject, "whom it brings together")
    if not is_together:
        return found
    drawn = phrases.find_phrase(reading.words, p.at + 2)
    return replace(
        found, kind=EventKind.MEETING if is_panel else found.kind, event=found.event[len(own) :], object=drawn
    )


def _read_ours(reading: Reading, p: Predicate) -> Announcement | None:
    """ "We will be replacing the water main", in a notice: what is done, without who does it."""
    rest = take_after_verb(reading.words[p.at + 1 :])
    noun = NOMINALS.get(reading.words[p.at].low)
    if not noun or noun in _MOVES or noun in _DONE_TO or reading.subject[0].low != "we" or not rest:
        return None
    goal = phrases.find_phrase(rest, 0) if rest[0].tag in (*NOMINAL, Tag.DET) else ()
    if not goal or not p.is_announced:
        return None
    return Announcement(f"{noun} of {titles.show_with_article(reading.text, goal)}", EventKind.OTHER, VAGUE, event=goal)


def _find_had(reading: Reading, p: Predicate) -> Tokens:
    """What somebody will have: "will have a scan"."""
    had = reading.words[p.at + 1 : p.at + 2]
    is_had = reading.words[p.at].low == "have" and bool(had) and had[0].low in ("a", "an")
    return phrases.find_phrase(reading.words, p.at + 1) if p.is_announced and is_had else ()


def _find_vote(is_passive: bool, rest: Sequence[Token]) -> Tokens:
    """The vote in which something is done: "will be filled in a by-election in Penn"."""
    is_led = is_passive and [w.low for w in rest[:2]] in (["in", "a"], ["in", "an"], ["at", "an"])
    found = phrases.find_phrase(rest, 1) if is_led else ()
    return found if kind_of(found) is EventKind.VOTE else ()


def _find_purpose(reading: Reading, p: Predicate) -> Tokens:
    """What is done for an event's sake: "will send their envoys to Penn for a second round of talks"; where something
    is shut for it, that is what people have to know."""
    words = reading.words
    if words[p.at].low in ("closed", "shut", "close", "shuts", "closes"):
        return ()
    for i in range(p.at + 1, len(words) - 1):
        if words[i].low == "for" and words[i + 1].tag is Tag.DET:
            found = phrases.find_phrase(words, i + 1)
            is_led = i == p.at + 1 or any(w.tag in (Tag.PREP, Tag.TO, Tag.ADV) for w in words[p.at + 1 : i])
            return found if kind_of(found) is EventKind.MEETING and is_led else ()
    return ()


def _name_by_noun(reading: Reading, p: Predicate, noun: str, rest: Sequence[Token]) -> str:
    """ "Inspection of the fences", "departure of the ferry for the islands"."""
    goal = phrases.find_phrase(rest, 0) if has_object(rest) else ()
    if goal and noun not in _MOVES and not p.is_passive:
        if len(goal) > 2 and goal[-1].tag is Tag.PRON and goal[-2].tag is Tag.PREP:
            goal = goal[:-2]  # "review the plans with him"
        if are_own_doors(goal):
            return f"{noun} of {_subject_with_article(reading)}"
        shown = owners.show_owned(reading.text, reading.subject, goal, keeps_article=True)
        shown = titles.show_with_article(reading.text, goal) if goal == reading.relative else shown
        if noun in _DONE_TO:
            return f"{noun} of {_subject_with_article(reading)} {_DONE_TO[noun]} {shown}"
        is_bare = noun == "crossing" or (noun == "resumption" and len(goal) == 1)  # "the ferry resumes service"
        head = head_of(reading.subject) if is_bare else None
        is_thing = head is not None and head.tag is Tag.WORD  # "a storm in the bay will cross the coast"
        doer = (head,) if head and is_thing else owners.shorten_name(reading.subject)
        is_told = not doer or doer[-1].low[-1].isdigit() or goal[0].low in OWNING
        is_told = is_told or titles.show(reading.text, doer) in shown
        whose = "" if is_told else f"{owners.show_possessive(titles.show(reading.text, doer))} "
        return f"{whose}{noun} of {shown}"
    left = phrases.find_phrase(rest, 0) if noun == "departure" and has_object(rest) else ()
    is_plain = 0 < len(left) <= LONGEST_LEFT and all(w.tag in (*NOMINAL, Tag.DET) for w in left)
    is_told = all(w.tag is Tag.WORD for w in left) or any(w.tag is Tag.NAME for w in left)
    if is_plain and is_told and left[-1].tag is Tag.WORD:  # "leaves office"; a name is where the way begins
        return f"{noun} of {_subject_with_article(reading)} from {titles.show_with_article(reading.text, left)}"
    leads_on = bool(rest) and rest[0].tag in (Tag.PREP, Tag.TO) and rest[0].low not in ("by", "as")
    tail: Tokens = phrases.find_tail(rest) if leads_on else ()
    return f"{noun} of {_subject_with_article(reading)} {titles.show(reading.text, tail)}".rstrip()


def _subject_with_article(reading: Reading) -> str:
    shown = titles.show(reading.text, reading.subject)
    return titles.show_with_article(reading.text, reading.subject) if shown == reading.people else reading.people
