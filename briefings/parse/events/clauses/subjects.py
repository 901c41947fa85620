"""What a clause is about: the words before its verb without what leads them in, is put beside or hangs on.

Promises no more than twice `MAX_WORDS` words.
"""

from collections.abc import Sequence
from itertools import pairwise

from briefings.parse.events.clauses.antecedents import find_leading_name
from briefings.parse.events.clauses.clause import PREDICATES
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, ORDINALS, kind_of
from briefings.parse.events.clauses.phrases import MAX_WORDS, OPENING, drop_determiner, trim
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens, is_plural
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import OWNING

_AT_FIRST = frozenset({"first", "originally", "initially", "once", "previously", "already", "long"})
"""Words before a participle that tells of an earlier plan: "first planned for Monday"."""

_BEATS = frozenset(rules.BEATS.split())
_SAYING = frozenset({"saying", "claiming", "arguing", "warning"})
_SETTING = frozenset("in since at from as under".split())
_STARTING = frozenset({"starting", "beginning", "barring", "absent", "effective"})
"""Words in -ing and the like that lead into a sentence: "barring a deal, drivers will strike"."""

_REASONS = frozenset({"due", "owing", "thanks"})
"""Words that lead with "to" into a sentence as its reason: "due to snow, the talks will be held on Friday"."""

_ACCOMPANYING = ("with", "without", "despite", "amid")
_STEPS = frozenset("step stage phase part event highlight round date leg".split())
"""Nouns that leave it to what is put beside them to say what takes place: "a second step, the move of the index,"."""

_ANYBODY = frozenset("anyone anybody everyone everybody".split())
_TRAILING = frozenset("next most itself himself herself themselves".split())
"""Words between a subject and its verb that name nothing."""

_ALSO = ("too", "however", "though", "meanwhile")
"""What stands between a subject and its verb and names nothing."""

_PARTS = frozenset("most many some all half several none".split())
"""What a part of a subject is called that is told between commas: "most of them British"."""

_IN_NAMES = frozenset("of for the and".split())


def find_subject(words: Sequence[Token]) -> Tokens:
    """What a clause is about: the words before its verb without what leads them in, is put beside or hangs on."""
    words = _without_adverbs(words[:-1] if words and words[-1].low in _TRAILING else words)
    words = _before_participle(trim(_after_lead_in(_after_saying(words))))
    commas = [i for i, w in enumerate(words) if w.low == ","]
    if any(words[i + 1].low in _PARTS for i in commas[:1] if i + 1 < len(words)):
        return trim(words[: commas[0]])[:MAX_WORDS]  # "troops, most of them British and German,"
    if commas and words[commas[0] - 1].low == "aside":
        return find_subject(words[commas[0] + 1 :])  # "weather aside, the race"
    if not commas or any(w.low in ("and", "&", "or") for w in words[commas[-1] :]):
        return trim(words)[: 2 * MAX_WORDS]
    head, aside = words[: commas[0]], words[commas[0] + 1 : commas[1] if len(commas) > 1 else None]
    if len(commas) == 1 and head[-1:] and head[-1].tag is Tag.NAME and words[-1].tag is Tag.NAME and len(words) <= 7:
        return trim(words)
    if aside and aside[0].low in _SETTING and not any(w.tag is Tag.NAME for w in aside):
        return trim(head)[:MAX_WORDS]
    if len(head) == 2 and head[0].low in OWNING and aside and aside[-1].tag is Tag.NAME and not kind_of(head):
        begin = max((i for i, w in enumerate(aside) if w.tag is not Tag.NAME), default=-1)
        return trim(aside[begin + 1 :])  # "Its chair, the old pilot Ada Brook,"
    is_one = any(w.tag is Tag.TO for w in head)  # "the first to lose its licence, Tarn Docks,"
    if len(head) > 2 and not is_one and head[-2].low in OWNING and aside and aside[-1].tag is Tag.NAME:
        return trim((*head, words[commas[0]], *aside))[: 2 * MAX_WORDS]  # "the trial of her partner, Tom Abel,"
    if aside and aside[0].tag is Tag.DET and kind_of(aside) and not kind_of(head) and head[-1].low in _STEPS:
        return trim(aside)[:MAX_WORDS]
    if len(head) < 3 and head[-1].low in ORDINALS and aside and aside[0].tag is Tag.PREP:
        return trim(head)  # "a third, at Penn, is likely"
    if aside and aside[0].low in ("with", "by", "via") and kind_of(head):
        return trim(head)[:MAX_WORDS]  # "a parade, with drums,"
    if aside and aside[0].tag is Tag.PREP and len(head) > 1 and all(w.tag is Tag.NAME for w in head):
        return trim(head)  # "Ada Brook, on the last leg of a tour,"
    if not aside or aside[0].tag is Tag.PREP or aside[0].low in OPENING:
        return trim(words)[:MAX_WORDS]
    if (
        all(w.tag is Tag.NAME or w.low in _IN_NAMES for w in aside)
        and aside[-1].tag is Tag.NAME
        and not any(w.tag is Tag.NAME for w in head[1:])
    ):
        is_label = any(c.isdigit() for c in aside[0].low) or (is_plural(head) and len(aside) == 1)
        return trim(words) if kind_of(head) else trim(head if is_label else aside)  # "the form, P-7,"
    return trim(head)[:MAX_WORDS]


def _without_adverbs(words: Sequence[Token]) -> Sequence[Token]:
    """The words without ", too," and the like, and without "for the first time" before what does so."""
    at = next((i for i in range(1, len(words) - 1) if words[i].low in _ALSO and words[i - 1].low == ","), 0)
    kept = (*words[: at - 1], *words[at + 1 + (words[at + 1].low == ",") :]) if at else words
    is_first = len(kept) > 4 and [w.low for w in kept[:4]] == ["for", "the", "first", "time"]
    return kept[4 + (kept[4].low == ",") :] if is_first else kept


def name_whole(words: Tokens, owner: Tokens) -> Tokens:
    """The name of who owns "its members", as what they do it does; else the words as they are."""
    is_whole = [w.low for w in words[-1:]] == ["members"] and words[-2:][0].low in OWNING
    is_named = bool(owner) and owner[-1].tag is Tag.NAME
    return find_leading_name(drop_determiner(owner)) if is_whole and is_named else words


def _after_saying(words: Sequence[Token]) -> Sequence[Token]:
    """The words after "a tweet saying", which begin another clause; not so in "a warning for snow"."""
    says = (i for i, w in enumerate(words[:-1]) if w.low in _SAYING and i and words[i + 1].tag is not Tag.PREP)
    return words[1 + next(says, -1) :]


def _before_participle(words: Tokens) -> Tokens:
    """The phrase without "originally planned for July 15" and the like."""
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else None
        if (
            i
            and word.low in PREDICATES
            and word.low not in KIND_OF_NOUN
            and (after is None or (after.tag in (Tag.PREP, Tag.TO, Tag.DATE) and after.low != "of"))  # "set of images"
        ):
            is_aside = words[i - 1].low in _AT_FIRST and words[i - 2].low == ","
            return trim(words[: i - 2 * is_aside])
    return words


def _after_lead_in(words: Sequence[Token]) -> Sequence[Token]:
    """The words after "On Monday," or "In a statement,"; a pronoun before the verb stands alone, unless a noun has it
    ("a meeting about it", "letters from anyone")."""
    words = words[1:] if words and words[0].tag is Tag.CONJ else words  # "And in rowing, the race"
    is_of = len(words) > 2 and words[-1].tag is Tag.PRON and words[-2].tag is Tag.PREP
    if is_of and (words[-3].low in KIND_OF_NOUN or (words[-3].tag is Tag.WORD and words[-1].low in _ANYBODY)):
        return _after_lead_in(words[:-2])
    if words and words[-1].tag is Tag.PRON and (len(words) < 3 or words[-3].tag is not Tag.TO):
        return words[-1:]
    if any(w.low in ("after", "before", "since") and b.low not in KIND_OF_NOUN for b, w in pairwise(words[:4])):
        ends = (i + (w.low == ",") for i, w in enumerate(words) if w.low == "," or _opens_anew(words, i))
        return words[next(ends, 0) :]
    if _is_led_by_participle(words):
        return words[next(i for i, w in enumerate(words) if w.low == ",") + 1 :]
    if len(words) > 3 and [w.low for w in words[1:3]] == [",", "and"] and words[3].tag is Tag.DET:
        return words[3:] if words[0].tag is Tag.WORD or words[0].low in _BEATS else words  # "Sport, and the new rink"
    is_reason = [w.low for w in words[1:2]] == ["to"] and words[0].low in _REASONS
    opens = bool(words) and (words[0].tag in (Tag.PREP, Tag.ADV, Tag.DATE, Tag.SUB) or words[0].low in _STARTING)
    opens = opens or _leads_over(words)
    if not opens and not is_reason:
        return words
    if (
        len(words) > 2
        and words[0].low in ("on", "at")
        and words[1].tag is Tag.DATE
        and words[2].tag in (Tag.DET, Tag.NAME)
    ):
        return words[2:]  # "On Monday the board, a body of nine,"
    if words[0].tag is Tag.DATE and len(words) > 1 and words[1].tag in NOMINAL:
        return words
    if words[0].tag is Tag.DATE and len(words) > 1 and words[1].tag is Tag.DET:
        return words[1:]
    comma = next((i for i, w in enumerate(words) if w.low == ","), -1)
    if comma < 0 and len(words) > 2 and words[1].tag is Tag.DATE and words[2].tag in NOMINAL:
        return words[2:]  # "On Monday Penn Rovers"
    if comma < 0 and words[0].tag is Tag.PREP:
        return words[next((i for i in range(len(words)) if _opens_anew(words, i)), 0) :]
    docket = words[comma + 1 : comma + 4]
    if len(docket) == 3 and docket[0].low == "no" and docket[1].low[:1].isdigit() and docket[2].low == ",":
        return words[comma + 4 :]  # "In Ostia v. Penn, No. 25-418, the court"
    closing = [i for i in range(comma + 2, len(words) - 1) if words[i].low == ","][:1]
    if closing and words[0].low in _ACCOMPANYING and any(w.tag is Tag.CONJ for w in words[comma + 1 : closing[0]]):
        return words[closing[0] + 1 :]  # "With lamps, ropes and a drum, the pilots"
    is_aside = words[0].tag is Tag.PREP and closing and words[comma + 1].low.endswith("ed")
    return words[closing[0] + 1 :] if is_aside else words[comma + 1 :]  # "Under the pact, signed in May, the port"


def _leads_over(words: Sequence[Token]) -> bool:
    """Whether the words begin with what a broadcast turns to: "To the harbor, and the opening"."""
    lead = [w.low for w in words]
    return lead[:2] == ["to", "the"] and ("," in lead) and lead[lead.index(",") + 1 :][:1] == ["and"]


def _is_led_by_participle(words: Sequence[Token]) -> bool:
    """Whether the words begin with what their subject does or has had done, or wants: "Facing protests, the board",
    "Set up by the port, the panel", "To use it, the panel"."""
    commas = [i for i, w in enumerate(words) if w.low == ","]
    if len(commas) != 1 or not 1 < commas[0] < len(words) - 1:
        return False
    first = words[0].low
    is_done = (first.endswith("ed") or first in PREDICATES) and words[1].tag is Tag.PREP
    is_doing = first.endswith("ing") and len(first) > len("bring")
    leads = is_done or is_doing or words[0].tag is Tag.TO
    return leads and words[commas[0] + 1].tag in (Tag.DET, Tag.NAME)


def _opens_anew(words: Sequence[Token], i: int) -> bool:
    """Whether a phrase begins right behind another: "after an election the leaders", "under its charter Penn"."""
    if i < 2 or words[i - 1].tag not in NOMINAL:
        return False
    is_owned = words[i - 1].tag is Tag.WORD and any(w.low in OWNING for w in words[:2])
    return words[i].tag is Tag.DET or (words[i].tag is Tag.NAME and is_owned)
