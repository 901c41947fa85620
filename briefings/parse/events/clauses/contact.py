"""Relative clauses that nothing leads in: "the update he is to present", "the concert the band was to give".

Promises to look at few words beside the place where one may begin.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.clause import IRREGULAR, last_phrase
from briefings.parse.events.clauses.leads import DOERS
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import NO_DAY, OTHER_DAY

LONGEST_DOER = 6
"""Words of who does something, with the verb, where only a noun phrase names them."""

LONGEST_OPENING = 3
"""Words that a sentence opens with before such a clause, where they name no event."""

LONGEST_WORK = 10
"""Words of a work's title between its marks."""

LONGEST_CALL = 14
"""Words from what calls something off to its end."""

_DOERS = DOERS | {"it"}
_PLANNED = frozenset("due supposed meant going expected scheduled set".split())
_WORKING = frozenset(f"{rules.HOLDING} {rules.ATTENDING}".split()) - frozenset("open close run lead".split())
"""What is done with an event by somebody, and never by the event."""

_CALLING_OFF = OTHER_DAY | NO_DAY | {"call", "calls", "called", "withdrew"}
"""Verbs of who does away with what was planned, or gives it another day."""

_OPENING, _CLOSING = '"“', '"”'


def begins_contact(words: Sequence[Token], is_verb: Sequence[bool], nouns: frozenset[str], i: int) -> bool:
    """Whether a relative clause begins without "that" at `i`, behind what it is about: an event ("the update he is to
    present on Monday") or anything that is called off ("called off the “Messiah” it was to sing")."""
    word = words[i]
    if i < 2 or (word.tag not in (Tag.DET, Tag.NAME) and word.low not in _DOERS):
        return False
    is_event = words[i - 1].low in nouns
    if word.low in _DOERS:
        if is_event and word.low in DOERS:
            return words[i - 2].tag is not Tag.PUNCT and any(is_verb[i + 1 : i + 2])
        return _plans(words[i + 1 : i + 4]) and _is_object(words, is_verb, i, is_event)
    if word.low == "that" or not _opens_with_noun(words[:i]):
        return False
    if word.tag is Tag.NAME:
        return is_event and _was_to_do(words[i : i + LONGEST_DOER], works=True)
    if not is_event and (i > LONGEST_OPENING or any(is_verb[:i]) or words[i - 1].low.endswith("ed")):
        return False
    return _was_to_do(words[i + 1 : i + LONGEST_DOER])


def _opens_with_noun(words: Sequence[Token]) -> bool:
    """Whether a sentence's first words are one plain noun phrase: "The spring concert"."""
    return words[0].tag is Tag.DET and all(w.tag in NOMINAL for w in words[1:])


def _was_to_do(words: Sequence[Token], *, works: bool = False) -> bool:
    """Whether who did or does plan something stands first, without a determiner: "band was to give". `works`: only
    where the verb tells that they do it with the event."""
    verb = next((i for i, w in enumerate(words) if w.tag not in NOMINAL), 0)
    plan = words[verb + 1 : verb + 4]
    leads = _leads_to_plan(words[verb : verb + 3])
    if works:
        goal = next((w.low for w in plan if w.tag is not Tag.TO and w.low not in _PLANNED), "")
        return verb > 0 and leads and goal in _WORKING
    return verb > 0 and (leads or words[verb].low == "had")


def _leads_to_plan(words: Sequence[Token]) -> bool:
    """Whether "was to" or "was due to" stands first."""
    after = words[1:]
    after = after[1:] if after and after[0].low in _PLANNED else after
    return bool(words) and words[0].tag is Tag.BE and bool(after) and after[0].tag is Tag.TO


def _plans(words: Sequence[Token]) -> bool:
    """Whether "was to" or "had planned" stands first."""
    if len(words) < 2:
        return False
    is_past = words[1].low.endswith("ed") or words[1].low in IRREGULAR or words[1].low == "been"
    return _leads_to_plan(words) or (words[0].low in ("had", "has", "have") and is_past)


def _is_object(words: Sequence[Token], is_verb: Sequence[bool], i: int, is_event: bool) -> bool:
    """Whether what stands before `i` is the object of the main verb, or the subject that the sentence opens with."""
    if words[0].tag is Tag.SUB or is_verb[i - 1] or words[i - 1].tag is Tag.SAY:
        return False
    if words[i - 1].low not in _CLOSING and words[i - 1].tag not in NOMINAL:
        return False
    if is_event:
        return any(is_verb[:i]) or _opens_with_noun(words[:i])
    return any(w.low in _CALLING_OFF for w in words[max(0, i - LONGEST_CALL) : i - 1])


def find_contact_noun(words: Sequence[Token]) -> tuple[Token, ...]:
    """What such a clause is about: the noun phrase that the words end with, or a work by its title."""
    if not words or words[-1].low not in _CLOSING:
        return last_phrase(words)
    near = range(len(words) - 2, max(-1, len(words) - 2 - LONGEST_WORK), -1)
    opens = next((k for k in near if words[k].low in _OPENING), len(words))
    begin = opens - 1 if 0 < opens < len(words) and words[opens - 1].tag is Tag.DET else opens
    return tuple(words[begin:])
