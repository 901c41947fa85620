"""Reads what is said of one or of the rest of several events: "the library hosts the first of them on May 4", "the
others are in Ostia on May 7 and May 9", "the first of two hearings begins on May 4".

Promises the ordinal with the noun that its phrase names, or alone: what the events are, the sentences before tell.
"""

from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.clause import PREDICATES
from briefings.parse.events.clauses.nouns import ORDINALS, OTHERS, kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, is_number
from briefings.parse.events.wording import titles
from briefings.parse.events.wording.counts import name_one_of
from briefings.parse.row import Sense
from briefings.parse.rules.calendar import NUMBERS

ONE_OF_SEVERAL = "one of several events"
_SENSES = (Sense.TAKES_PLACE, Sense.HOLDS, Sense.OPENS)
_SITES = ("in", "at")
_PLAIN = frozenset("the these those them its their his her".split())
"""What stands before the events of which one is meant, or for them."""


def read_one_of_several(reading: Reading) -> Announcement | None:
    """ "The first of them is in Penn on May 4", "Penn stages the first on May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or not p.is_future or reading.is_denied or reading.date_at <= p.at:
        return None
    holds = p.sense is Sense.HOLDS and not p.is_passive
    is_on = words[p.at].tag is Tag.BE and (p.at + 1 >= reading.lead_at or words[p.at + 1].low in _SITES)
    if not (is_on or words[p.at].low in PREDICATES or p.sense in _SENSES):
        return None
    part = _find_part(words[p.at + 1 : reading.lead_at] if holds else p.subject)
    if not part:
        return None
    count, several = part
    if several and kind_of(several) is None:
        return None
    named = name_one_of(f"{count.low} {titles.show(reading.text, several)}") if several else count.low
    if not named:
        return None
    title = titles.capitalise(named)
    return Announcement(title, kind_of(several) or EventKind.OTHER, ONE_OF_SEVERAL, event=several)


def _find_part(words: Sequence[Token]) -> tuple[Token, Tokens] | None:
    """The word that says which of several events is meant, and the phrase that names these, if one does: "first" and
    "hearings" of "the first of the two hearings". None where the words begin with something else."""
    if len(words) < 2 or words[0].low != "the" or words[1].low not in ORDINALS | OTHERS:
        return None
    behind = words[2:]
    if behind and behind[0].tag is Tag.PUNCT:
        return None  # "the first, a former clerk,"
    if behind and (behind[0].low in NUMBERS or behind[0].low in ("one", "ones")):
        behind = behind[1:]  # "the other two"
    if not behind or behind[0].tag not in (*NOMINAL, Tag.PREP, Tag.PRON):
        return words[1], ()
    if behind[0].low != "of":
        return (words[1], ()) if behind[0].low in _SITES else None
    at = 1
    while at < len(behind) and (behind[at].low in _PLAIN or is_number(behind[at])):
        at += 1
    if at == len(behind):
        return words[1], ()
    return (words[1], phrases.find_phrase(behind, at)) if at > 1 and words[1].low in ORDINALS else None
