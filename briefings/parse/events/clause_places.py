"""Where a clause says that what it announces takes place.

Promises places as printed; how a place is read from words is for `places`, where no small word leads to one for
`own_places`.
"""

from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import Announcement
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.predicates import find_predicate
from briefings.parse.events.clauses.tagging import Tag, Token
from briefings.parse.events.own_places import find_channel, find_due_place, find_ground, find_town_named
from briefings.parse.events.place_words import is_place_named
from briefings.parse.events.places import find_location, place_name
from briefings.parse.row import Sense

_DONE_TO_PLACES = frozenset("closed shut evacuated inspected inspect inspects fumigate".split())
"""What is done to a place is done there."""

_MOVED = frozenset("moved shifted switched transferred relocated".split())
"""What is done to an event that has another place."""


def find_clause_place(text: str, clause: Clause, date_at: int, said: Announcement) -> str | None:
    """Where the clause says that it takes place: what is visited, else a place behind the verb, else one in the
    words for the event or for who does it, unless they vote. What is due is due nowhere, unless it must be there by
    then."""
    if said.kind is EventKind.DEADLINE:
        return find_due_place(text, clause.words)
    predicate = find_predicate(clause)
    words, verb = clause.words, predicate.at if predicate else 0
    begin = verb
    if date_at < verb:  # "the quiz, due to be held in Penn on May 4, is off"
        begin = next((i for i in range(date_at - 1, -1, -1) if words[i].low == ","), date_at)
    lead = date_at - 1 if date_at and words[date_at - 1].low == "at" else date_at
    if predicate and date_at > verb and words[verb + predicate.length - 1].tag is Tag.WORD:
        begin += predicate.length - 1  # "sit across the table"
    after = [*words[begin:lead], *words[date_at + 1 :]]
    after = after[: next((i for i, w in enumerate(after) if i and w.low == "whether"), None)]
    date = next(iter(words[date_at : date_at + 1]), None)
    has_topic = said.kind in (EventKind.VOTE, EventKind.RELEASE)
    found = _find_new_ground(text, words, verb) or find_location(text, after, date, has_topic)
    if (visited := place_name(text, said.place)) and visited not in (found or ""):
        return visited
    told = (said.event,) if said.kind is EventKind.VOTE else (said.event, said.subject)
    own = (find_location(text, words, None, has_topic) for words in told)
    place = found or next((place for place in own if place), None) or _find_place_in_front(text, clause, said)
    place = place or find_town_named(text, said.event)
    doing = words[verb].low if predicate else ""
    if place is None and (said.sense in (Sense.CLOSES, Sense.OPENS) or doing in _DONE_TO_PLACES):
        ground = find_ground(text, said.event or said.object or said.subject)
        place = ground if said.sense is not Sense.OPENS or (ground and ground[0].isupper()) else None
    if place is None and (said.kind is EventKind.MEETING or said.sense is Sense.HOLDS):
        place = find_channel(text, words)
    place = place or (place_name(text, clause.shared) if clause.opener == "where" else None)
    is_sure = said.kind is not EventKind.RELEASE or (place is not None and is_place_named(place))
    is_sure = is_sure or (place is not None and said.title.startswith("Launch") and _starts(text, clause, place))
    return place if is_sure else None  # a paper appears in a journal


def _find_new_ground(text: str, words: Sequence[Token], verb: int) -> str | None:
    """Where to something is moved: "the hall" of "has been moved indoors, to the hall at 6 p.m."."""
    if not words or words[verb].low not in _MOVED or words[verb - 1].tag is not Tag.BE:
        return None
    leads = (i for i in range(verb + 1, len(words) - 1) if words[i].tag is Tag.TO and words[i + 1].tag is not Tag.DATE)
    to = next(leads, 0)
    return place_name(text, phrases.find_phrase(words, to + 1)) if to else None


def _starts(text: str, clause: Clause, place: str) -> bool:
    """Whether the clause says that something starts from the place."""
    return f" from {place}" in text[clause.words[0].start : clause.words[-1].end]


def _find_place_in_front(text: str, clause: Clause, said: Announcement) -> str | None:
    """The town with which the clause of what people do begins: "In Penn the council will debate the toll"."""
    begins = clause.finite > 2 and clause.words[0].low == "in" and clause.words[1].tag is Tag.NAME
    if not begins or not said.subject or said.kind not in (EventKind.MEETING, EventKind.VOTE):
        return None
    end = next((i for i, w in enumerate(clause.words) if i and w.tag is not Tag.NAME), 0)
    is_town = clause.words[end].low == "," or clause.words[end].tag is Tag.DET
    return place_name(text, tuple(clause.words[1:end])) if is_town else None
