"""Whether a noun phrase is a place, by its own words.

Promises an answer for phrases that `place_phrases` has read; where they stand in a sentence is for `places`.
"""

import itertools

from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, is_of_name
from briefings.parse.events.clauses.tagging import Tag, Tokens, head_of
from briefings.parse.events.place_phrases import GROUNDS, NOT_PLACES, SHOWS, VAGUE, names_place
from briefings.parse.rules.calendar import MONTHS, WEEKDAYS
from briefings.parse.text.word_sets import PLACES

_NUMBERS = frozenset("two three four five six seven eight nine ten several".split())

_CASES = frozenset(
    "fire crash accident scandal shooting killing murder attack fraud riot collapse holiday holidays season".split()
)
"""What is no place though one stands before it: "the Tarn warehouse fire", "the school holidays"."""

_KNOWN = frozenset({"usual", "same"})
"""What is said of a place that only those know who have been there."""


def before_preposition(place: Tokens) -> Tokens:
    """The noun that a place is, before what tells where that is: "station" of "station in Tarn"."""
    return (*place[:1], *itertools.takewhile(lambda w: w.tag is not Tag.PREP, place[1:]))


def is_show(place: Tokens) -> bool:
    """Whether something else can take place "at" it, as at a show that has a name."""
    noun = before_preposition(place)
    return len(noun) > 1 and noun[-1].low in SHOWS and noun[0].tag is Tag.NAME


def is_ground(words: Tokens) -> bool:
    """Whether "on" leads to where something is, not to what it is about."""
    own = len(before_preposition(words))
    return words[own - 1].low in GROUNDS and own <= 3


def is_place(words: Tokens) -> bool:
    noun = head_of(words)
    if noun and noun.low in KIND_OF_NOUN and noun.tag is Tag.WORD and noun.low not in PLACES:
        return False
    pairs = (f"{one.low}-{two.low}" for one, two in itertools.pairwise(words) if two.low not in PLACES)
    if any(pair in KIND_OF_NOUN for pair in pairs):
        return False  # "Capital Markets Day in Penn"
    is_vague = (
        words[0].low in MONTHS
        or words[0].low.removesuffix("s") in WEEKDAYS
        or (words[0].low in VAGUE and words[0].tag is Tag.WORD)
    )
    is_name = len(words) > 1 and words[0].tag is words[1].tag is Tag.NAME  # "Parliament Hill"
    if (words[0].low in NOT_PLACES and not is_name) or (len(words) == 1 and is_vague):
        return False
    if words[0].low in _KNOWN:
        return False
    if "open house" in " ".join(w.low for w in words) or words[-1].low in _CASES:
        return False
    is_named = words[0].low.isdigit() and [w.tag for w in words[1:2]] == [Tag.NAME]
    is_counted = words[0].low in _NUMBERS or is_named
    if is_counted and words[-1].low.endswith("s") and words[-1].low[:-1] in PLACES:
        return True  # "three hospitals"
    if len(words) > 2 and words[0].low.isdigit() and all(w.tag is Tag.NAME for w in words[1:3] if w.low != ","):
        return True  # "14 Quill Row"
    if names_place(words) or (words[0].low in GROUNDS and [w.low for w in words[1:2]] == ["of"]):
        return True  # "steps of the Meridian"
    kinds = words[-1:] if len(words) > 2 and all(w.tag is Tag.NAME for w in words) else words  # "Tide Funeral Home"
    is_school = words[-1].tag is Tag.NAME and is_of_name(words, len(words) - 1)  # "Ostia Primary"
    is_occasion = any(w.low in KIND_OF_NOUN for w in kinds) and not is_school
    return words[0].tag is Tag.NAME and not is_occasion and not any(w.low in NOT_PLACES for w in words)
