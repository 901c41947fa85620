"""Where an event takes place, as the words around it print it.

A place is the noun phrase behind a small word ("in the town hall"), at an end of a journey ("a trip to Bergen", "the
ship leaves Bergen") or of what is opened or shut ("the closure of Mill Lane").
"""

import itertools
from collections.abc import Iterator, Sequence

from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, is_possessive
from briefings.parse.events.place_nouns import before_preposition, is_ground, is_place, is_show
from briefings.parse.events.place_phrases import (
    GAP,
    GROUNDS,
    SHORT_ROADS,
    VAGUE,
    names_place,
    read_place,
)
from briefings.parse.events.wording import titles
from briefings.parse.rules import places as rules
from briefings.parse.rules.abbreviations import SELDOM_FINAL
from briefings.parse.text.city_zones import find_city_zone
from briefings.parse.text.word_sets import JOBS, OFFICES, PLACES

_SHORT_NAMES = frozenset(word for word in SELDOM_FINAL.split() if len(word) > 2)
_JOURNEYS = frozenset(rules.JOURNEYS.split())
_CARRYING = frozenset(rules.CARRYING.split())
_DEPARTURES = frozenset(rules.DEPARTURES.split())
_CHANGES = frozenset(rules.CHANGES.split())
_ARRIVING = frozenset("arrive arrives arrival return returns back".split())
"""What is told with the place that something comes "from", where it is no more."""

_LIFTING = frozenset({"off", "launched"})
"""What else leads to where a rocket starts "from"."""

_UNIONS = frozenset("league union association federation committee council board alliance coalition party".split())
_COURTS = frozenset("court tribunal".split())
_LEADS = frozenset("before in at on outside inside under beside near through across along to into from of".split())
_RIGHT_BEHIND = {
    "over": frozenset("flight flights fly flies flying spraying".split()),
    "off": frozenset("trial trials exercise exercises drill drills regatta".split()),
    "round": frozenset("walk walks tour tours ride".split()),
    "around": frozenset("walk walks tour tours ride".split()),
    "for": frozenset("pencilled penciled set scheduled planned fixed booked slated".split()),
}
"""What leads to a place right behind one of some words: "a flight over Penn", "a sea trial off Tarn"."""

_TRIALS = frozenset("trial inquest inquiry appeal lawsuit".split())
_ELECTIONS = frozenset("election by-election primary".split())
_HANDING = frozenset("swear swears hand hands handed turn turns turned send sends sent bring brings brought".split())
"""Verbs of which "in" is a part: "hand in his passport"."""

_WISHES = frozenset("request invitation expense cost behest urging insistence mercy hands".split())
"""What something is done "at" that is no place."""

_SHOWN = frozenset("outside under beside near".split())
"""Small words without which a place would be another one."""

_WEAK = {"on": 1, "of": 2}
"""Small words behind which a place may only be what something is about: how weak each is."""

_TOPICS = frozenset("on about over into against whether".split())
"""Small words that lead to what something is about."""

_LONGEST_VISIT = 9
"""Words between "visit" and "to" at most: "visit of the Norland prime minister to Tarn"."""

_PROCESSIONS = frozenset("parade procession march".split())
_SETTING = frozenset("set sets move moves start starts".split())

_LONGEST_START = 8
"""Words from "from" to "to" of a journey at most."""

_BESIDE = 6
"""Characters between a place and the date that it belongs to: " at ", " from "."""


def find_location(text: str, words: Sequence[Token], date: Token | None = None, has_topic: bool = False) -> str | None:
    """The place that the words name, as printed, its "in" and "of" included: the first beside the `date`, else the
    first of all. `has_topic`: what takes place is about something, whose place is not its own ("a report on fish in the
    Tarn")."""
    led = sorted(_find_places(words, date, has_topic), key=lambda pair: _is_taken(words, pair[0]))
    found = [(words[lead], place) for lead, place in led]
    found.sort(key=lambda pair: _WEAK.get(pair[0].low, 0))
    near = (place for lead, place in found if _is_beside(lead, place, date))
    place = next(near, found[0][1] if found else ())
    return show_place(text, place) if place else None


def _is_taken(words: Sequence[Token], lead: int) -> bool:
    """Whether a place stands right behind another date, whose it is: "May 4 in Penn" of "May 4 in Penn, May 6 in
    Ostia"."""
    return lead > 0 and words[lead - 1].tag is Tag.DATE and words[lead].start - words[lead - 1].end <= 1


def place_name(text: str, words: Tokens) -> str | None:
    """The place that a visit's phrase names, with the noun behind its name: "Tarn works"."""
    whole = phrases.drop_determiner(phrases.trim(words))
    found = phrases.drop_determiner(read_place(phrases.trim(words), 0))
    is_more = len(found) == len(whole) - 1 and words[0].tag is Tag.DET
    if is_more and whole[-1].tag is Tag.WORD and whole[-1].low not in VAGUE | KIND_OF_NOUN.keys():
        return show_place(text, whole) if all(w.tag is Tag.NAME for w in found) else show_place(text, found)
    return show_place(text, found) if found and is_place(found) else None


def show_place(text: str, place: Tokens) -> str:
    """The place as printed, with the stop of a short name: "Macon, Ga.", "160 Mill St."; of what is "new" where that
    is."""
    at = next((i for i, w in enumerate(place[:-1]) if w.low in ("in", "at")), 0)
    if at and place[0].low == "new" and place[0].tag is Tag.WORD and place[at + 1].tag is Tag.NAME:
        place = place[at + 1 :]
    shown, end = titles.show(text, place), place[-1].end
    is_short = len(place) > 2 and place[-2].low == "," and len(place[-1].low) < 6
    is_state = is_short and text.startswith(".", end) and place[-1].low in _SHORT_NAMES
    is_road = place[-1].tag is Tag.NAME and place[-1].low in SHORT_ROADS and text.startswith(".", end)
    return f"{shown}." if is_state or is_road or (is_short and text.startswith(".,", end)) else shown


def _is_beside(lead: Token, place: Tokens, date: Token | None) -> bool:
    """Whether the date stands right before the place's small word or right behind the place."""
    return date is not None and (0 <= date.start - place[-1].end <= _BESIDE or 0 <= lead.start - date.end <= _BESIDE)


def _find_places(words: Sequence[Token], date: Token | None, has_topic: bool) -> Iterator[tuple[int, Tokens]]:
    """The places among the words, each with the number of the word that leads to it."""
    covered, is_topic = 0, False
    for i, word in enumerate(words[:-1]):
        if i < covered:
            continue
        if place := _led_to(words, i, date is not None and 0 <= word.start - date.end <= _BESIDE):
            covered = words.index(place[-1], i) + 1
            is_other = _is_modifier(word, place, words[covered : covered + 3]) or _is_origin(words, i)
            if is_other or _is_in_quotes(words, i):
                continue
            is_about = has_topic and word.low == "on" and words[i + 1].tag in (Tag.DET, Tag.PREP)
            if not is_about and (not is_topic or _is_beside(word, place, date)):
                shown = (word, *place) if word.low in _SHOWN else place
                if whole := _inside(shown) if word.low == "under" else shown:
                    yield i, (*_noun_before(words, i), *whole)
        elif has_topic and word.low in _TOPICS and words[i + 1].tag in (*NOMINAL, Tag.DET):
            is_topic = True


def _inside(place: Tokens) -> Tokens:
    """The place that "under" leads to, or that behind what something is only under: "under lights at the Ground"."""
    at = next((i for i, w in enumerate(place) if w.low in ("at", "in")), len(place))
    return place if names_place(place[:at]) else phrases.drop_determiner(place[at + 1 :])


def _led_to(words: Sequence[Token], i: int, is_then: bool) -> Tokens:
    """The place that `words[i]` leads to, without its article. `is_then`: the word stands right behind the date."""
    word, before = words[i], words[max(0, i - 4) : i]
    if not (word.low in _LEADS or word.low in _DEPARTURES or word.low in _RIGHT_BEHIND):
        return ()
    if word.low == "in" and before and before[-1].low in _HANDING:
        return ()
    if word.low in _RIGHT_BEHIND:
        named = phrases.drop_determiner(read_place(words, i + 1))
        led = before[:-1] if word.low == "for" and before and before[-1].low == "in" else before
        is_near = bool(named and led) and led[-1].low in _RIGHT_BEHIND[word.low] and is_place(named)
        return named if is_near and (word.low != "for" or _is_before_day(words, named)) else ()
    is_before = [w.low for w in words[i : i + 3]] == ["in", "front", "of"]
    whole = read_place(words, i + 3 if is_before else i + 1)
    place = phrases.drop_determiner(whole)
    if not place:
        return ()
    is_on = word.low == "on" and words[i + 1].low == "the" and before_preposition(place)[-1].low in GROUNDS
    if not (is_place(place) or is_on or (word.low == "at" and is_show(place))):
        return ()
    if place[0].low in OFFICES and (len(place) == 1 or place[1].low == "of"):
        return ()  # "confidence in the Minister of Works"
    if (place[0].low in _WISHES and place[0].tag is Tag.WORD) or (
        word.low == "outside" and i and words[i - 1].tag is Tag.DET
    ):
        return ()  # "at the request of the market", "an outside look at the plant"
    if is_before and place[0].low in JOBS:
        return ()  # "in front of Judge Mara Quill"
    if word.low == "in" and _is_union(words, words.index(place[-1], i)):
        return ()  # "owners in the Tide League"
    if word.low == "before":
        bench = next((k for k, w in enumerate(place[:-2]) if w.low == "bench"), -1)
        place = phrases.drop_determiner(place[bench + 2 :]) if bench >= 0 else place
        return place if len(whole) > 1 and before_preposition(place)[-1].low in _COURTS else ()
    through = before_preposition(place)[-1] if word.low == "through" else None
    if through and through.tag is Tag.WORD and not names_place((through,)):
        return ()  # "through a hospital scanner in Penn"
    is_bare_noun = place[0].tag is Tag.WORD and len(place) == len(whole)  # without an article: "go into dry dock"
    place = place[1:] if len(place) > 1 and _is_owner(place) else place
    if word.low in _DEPARTURES:
        is_named = place[0].tag is Tag.NAME or not word.low.startswith("reach")
        is_sure = (is_named and names_place(before_preposition(place))) or find_city_zone(
            " ".join(w.low for w in place).title()
        )
        return place if is_sure and word.tag is Tag.WORD and not is_bare_noun else ()
    if word.low in ("to", "into", "from"):
        journeys = _DEPARTURES | _LIFTING if word.low == "from" else _JOURNEYS | _CARRYING
        arrives = any(w.low in _ARRIVING for w in words)
        is_launched = is_then and word.low == "from" and names_place(place) and not arrives
        is_visit = words[0].low in _JOURNEYS and words[1].low == "of" and i < _LONGEST_VISIT and word.low == "to"
        is_visit = is_visit or (bool(before) and (before[-1].low, word.low) == ("live", "from"))
        is_visit = is_visit or (word.low == "from" and bool(before) and _sets_off(words, i))
        is_led = is_visit or any(w.low in journeys for w in before) or (word.low == "to" and _goes_from(words, i))
        if word.low == "to" and place[0].tag is Tag.WORD and place[0].low.endswith("s") and _is_of(place):
            return ()  # "to the monks of Tarn Abbey"
        return place if (is_launched or is_led) and not is_bare_noun else ()
    if word.low == "of":
        is_toured = bool(before) and before[-1].low in ("tour", "tours") and all(w.tag is Tag.NAME for w in whole)
        return place if is_toured or (names_place(place) and before and before[-1].low in _CHANGES) else ()
    if word.tag is not Tag.PREP or (is_bare_noun and len(place) == 1):
        return ()
    return place if word.low != "on" or (is_ground(place) and not is_bare_noun) else ()


def _is_before_day(words: Sequence[Token], named: Tokens) -> bool:
    """Whether a bare name has "on" and a day behind it: "pencilled in for Tarn on May 4"."""
    end = words.index(named[-1]) + 1
    is_name = named[0].tag is Tag.NAME and (len(named) == 1 or names_place(named))
    return is_name and [w.low for w in words[end : end + 1]] == ["on"]


def _sets_off(words: Sequence[Token], i: int) -> bool:
    """Whether a procession begins at the place behind the "from" at `i`, and no end is told: "the parade sets off from
    the quay"."""
    is_led = words[i - 1].low in _PROCESSIONS or (words[i - 1].low == "off" and words[i - 2].low in _SETTING)
    return is_led and not any(w.low == "to" for w in words[i + 1 : i + _LONGEST_START])


def _is_of(place: Tokens) -> bool:
    """Whether a noun that is no place has the name of one behind an "of"."""
    return len(place) > 2 and place[1].low == "of" and place[0].low not in PLACES and place[0].low not in GROUNDS


def _goes_from(words: Sequence[Token], i: int) -> bool:
    """Whether a journey's beginning stands between it and the "to" at `i`: "march from the quay to the town hall"."""
    start = next((k for k in range(i - 1, max(0, i - _LONGEST_START), -1) if words[k].low == "from"), 0)
    return start > 0 and any(w.low in _JOURNEYS for w in words[max(0, start - 2) : start])


def _is_union(words: Sequence[Token], last: int) -> bool:
    """Whether the name that ends at `last` is that of a body with members, or a plain noun behind it is."""
    behind = itertools.takewhile(lambda w: w.tag is Tag.WORD, words[last + 1 : last + 4])
    return any(w.low in _UNIONS for w in (words[last], *behind))


def _is_owner(place: Tokens) -> bool:
    """Whether a place begins with whose it is, which tells nobody where: "its yard", "the company's Odderby yard"."""
    is_named = place[0].low.endswith("'s") and place[1].tag is Tag.NAME is not place[0].tag
    return is_named or place[0].low in ("its", "their", "our")


def _is_modifier(lead: Token, place: Tokens, following: Sequence[Token]) -> bool:
    """Whether the place only tells which thing the next word names: "in the Tarlton case", "on the Mill Lane flats"."""
    if following and (following[0].low in ("v", "vs") or following[0].tag is Tag.SAY):
        return True  # "in Weir v Quill", "its crew in Tarn said"
    if not following or following[0].tag is not Tag.WORD or place[-1].tag is not Tag.NAME:
        return False
    is_bare = place[0].start - lead.end <= 1  # "Women in Tides dinner"
    is_event = following[0].low in _TRIALS or (is_bare and following[0].low in KIND_OF_NOUN.keys() - _ELECTIONS)
    is_last = all(w.tag is Tag.PUNCT for w in following[1:])
    if is_last and lead.low == "in" and is_event:
        return True  # "the verdict in the Tarn trial"
    is_owner = is_possessive(place[-1])
    behind = (w.low for w in itertools.takewhile(lambda w: w.tag is Tag.WORD, following))
    return is_owner or lead.low in ("on", "from") or not {"case", "v"}.isdisjoint(behind)


def _is_origin(words: Sequence[Token], i: int) -> bool:
    """Whether the place at `i` is that of where something comes from: "from a shop in Penn"."""
    if words[i].low not in ("in", "at", "near") or i < 2 or words[i - 1].tag is not Tag.WORD:
        return False
    led = next((k for k in range(i - 1, max(-1, i - 5), -1) if words[k].tag not in (Tag.WORD, Tag.NAME, Tag.DET)), -1)
    return led >= 0 and words[led].low == "from" and not any(w.low in _DEPARTURES for w in words[:led])


def _noun_before(words: Sequence[Token], i: int) -> Tokens:
    """What stands before "in" and a place and is one too: "control room" of "a visit to the control room in Perth"."""
    if not i or words[i].low not in ("in", "outside") or words[i - 1].tag not in (Tag.WORD, Tag.NAME):
        return ()
    if words[i].start - words[i - 1].end > GAP:
        return ()
    start = i
    while start and words[start - 1].tag in (Tag.NAME, Tag.WORD):
        start -= 1
    if start and words[start - 1].low in ("his", "her"):
        start -= 1  # "his office in Penn"
    lead = start - 1 if start and words[start - 1].tag is Tag.DET else start
    is_visited = lead and words[lead - 1].low in _JOURNEYS
    is_led_to = lead and words[lead - 1].tag in (Tag.PREP, Tag.TO) and words[i - 1].tag is Tag.WORD
    is_led_to = is_led_to and words[lead - 1].low not in ("after", "before")  # "after school in the library"
    if not is_visited and not (is_led_to and words[i - 1].low in PLACES):
        return ()
    return tuple(words[start:i] if words[i].low in _SHOWN else words[start : i + 1])


def _is_in_quotes(words: Sequence[Token], i: int) -> bool:
    """Whether the word stands in the title of a work."""
    return any(w.low in '“"' for w in words[:i]) and any(w.low in '”"' for w in words[i:])
