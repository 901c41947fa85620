"""Tells the verbs of no table that say something will be done from those that only say what something is.

Promises an answer from one clause; what the verb is called is for `futures`.
"""

import itertools
from collections.abc import Sequence

from briefings.parse.events.announcements.readings import UNTIL, Reading
from briefings.parse.events.announcements.row_words import come_out
from briefings.parse.events.clauses.clause import IRREGULAR
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.predicates import ANNOUNCING, Predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens
from briefings.parse.row import VerbRow
from briefings.parse.rules import nominals
from briefings.parse.text.inflection import inflect
from briefings.parse.text.word_sets import OWNING

LONGEST_DOER = 10
"""A subject of more words than this is mostly a clause that was not understood."""

_STATES = frozenset(nominals.STATES.split())
NOMINALS = {
    form: noun
    for noun, verbs in nominals.NOMINALS.items()
    for form in frozenset.union(*inflect((VerbRow(name=noun, verbs=verbs, yes=()),)))
}
_PARTICIPLES = IRREGULAR | frozenset(nominals.PARTICIPLES.split())
_BROUGHT_TO = frozenset("floor vote debate market court trial parliament council assembly congress".split())
"""Where a bill or a case is brought, which is no state."""

_OUT_OF_USE = frozenset({"unavailable", "offline", "inaccessible", "unreachable", "down"})
"""What is said of a service for some hours: "will be offline from 5 p.m. until midnight"."""

_GIVING = frozenset("sending bringing flying shipping handing giving taking moving opening launching".split())
"""What somebody is about to do, where the day of it is named: "is sending a crew on Friday"."""

_GOING = frozenset("arriving departing leaving returning".split())
"""What somebody is about to do, with an object or without."""

_CHANGING = frozenset("get gets lose loses".split())
_ONCE = frozenset("first last new own final only".split())
"""What somebody gets or loses once, as "its last bank" or "its own bridge"."""

_SAID_OF = frozenset(
    """
    based believed called considered expected found held known located named needed posed posted remembered rumoured
    said supposed thought used watched wanted worried concerned interested involved pleased delighted""".split()
)
"""Participles of what something is, on whatever day."""

OWN = frozenset("mouth mouths eyes heart hearts arms mind minds lips wallet wallets purse purses".split())
"""What people open that is no place."""

_AIMS = frozenset("strategy goal aim idea task challenge hope ambition priority target dream purpose".split())
"""What "is to" says what it consists of, not what it is about to do: "the goal is to plant 40,000 trees by June"."""

_EXPECTING = frozenset("expect expects forecast forecasts predict predicts".split())
_SEEKING = ("find", "seek")
_STARTING = ("from", "effective", "starting", "beginning", "come")
"""Small words before the day from when something holds."""


def _is_brought(words: Sequence[Token]) -> bool:
    """Whether the words behind "bring" tell what comes before people: a bill to a vote, "its show to the hall"; not
    "rain to the coast"."""
    if not _BROUGHT_TO.isdisjoint(w.low for w in words):
        return True
    to = next((i for i, w in enumerate(words) if w.low == "to"), 0)
    what = words[:to]
    is_own = bool(what) and (what[0].low in OWNING or what[0].tag in (Tag.NAME, Tag.PUNCT))
    return is_own and to + 1 < len(words)


def can_announce(reading: Reading, p: Predicate) -> bool:
    """Whether the verb says that something will be done, not what something is."""
    words = reading.words
    takes_office = words[p.at].low in ("become", "becomes") and reading.subject[-1].tag is Tag.NAME
    is_brought = words[p.at].low in ("bring", "brings") and _is_brought(words[p.at + 1 : reading.date_at])
    stays_home = [w.low for w in words[p.at : p.at + 2]] == ["stay", "home"]
    gets_own = words[p.at].low in _CHANGING and [w.low in OWNING for w in words[p.at + 1 : p.at + 2]] == [True]
    gets_own = gets_own and any(w.low in _ONCE for w in words[p.at + 2 : p.at + 3])
    what = reading.relative or words[p.at + 1 : p.at + 4]
    begins = words[p.at].low in ("turn", "turns") and any(w.low in ("first", "last") for w in what[:3])  # "first sod"
    is_state = words[p.at].low in _STATES and not (takes_office or is_brought or stays_home or gets_own or begins)
    if words[p.at].tag is not Tag.WORD or is_state or _is_too_long(reading.subject):
        return False
    awaited = words[p.at + 1 : max(p.at + 2, reading.date_at)] if words[p.at].low in _EXPECTING and p.is_present else ()
    if awaited and (awaited[0].tag is Tag.WORD or any(w.low in KIND_OF_NOUN for w in awaited)):
        return False  # "expects rain by Tuesday", "expects the results by Tuesday", which name themselves
    if come_out(" ".join(w.low for w in words[p.at : p.at + 2]), reading.subject):
        return False
    if words[p.at].low in _SEEKING and any(w.low in ("date", "slot", "venue") for w in words[p.at + 1 : p.at + 4]):
        return False  # "the club hopes to find a new date in April"
    if reading.subject[-1].low == "same" and words[p.at].low in ("go", "goes"):
        return False  # "the same goes for Friday"
    if words[p.at].low in ("leave", "leaves") and [w.low for w in words[p.at + 1 : p.at + 2]] == ["town"]:
        return False  # "the Senate leaves town for two weeks"
    if [w.low for w in words[p.at + 1 : p.at + 3]] == ["the", "one"]:
        return False  # "replaces the one announced for May 4"
    if words[p.at].low in ("open", "opens") and any(w.low in OWN for w in words[p.at + 2 : p.at + 3]):
        return False  # "opens her mouth"
    if reading.subject[-1].low in _AIMS and words[p.at - 1].tag is Tag.TO:
        return False
    is_under_way = not p.is_announced and words[p.at].low not in _GIVING
    does = words[p.at].low.endswith("ing") and not is_under_way and has_object(words[p.at + 1 :])
    will_be = p.is_announced and p.row is not None and words[p.at - 1].low == "be" and words[p.at].low.endswith("ing")
    does = does or will_be or words[p.at].low in _GOING  # "will be answering in Norse"
    is_done = does or _is_participle(words[p.at].low)
    if words[p.at - 1].tag is Tag.BE and not is_done:
        is_usable = words[p.at].low in _OUT_OF_USE or words[p.at].low in ("bookable", "payable", "redeemable")
        return is_usable and reading.preposition == "from"
    holds = reading.preposition in _STARTING or (reading.is_denied and reading.preposition in UNTIL)
    opens_then = holds and _is_participle(words[p.at].low)  # "is barred from May 4", "is not opened until May 4"
    has_noun = words[p.at].low in NOMINALS or "-".join(w.low for w in words[p.at : p.at + 2]) in NOMINALS
    is_done = p.is_passive and (opens_then or has_noun or _is_put_on_day(reading, p) or _is_done_when(reading, p))
    is_done = is_done and any(w.low in ("is", "are") for w in words[p.at - 1 - reading.is_denied : p.at])
    opens = reading.date_at < 2 and reading.preposition in _STARTING
    is_placed = opens or reading.date_at > p.at
    is_present = (p.is_present or is_done or does) and is_placed
    return is_present or any(w.low in ANNOUNCING or w.low == "can" for w in words[: p.at])


def does_again(words: Sequence[Token], verb: int) -> bool:
    """Whether the verb at the place only stands for one told before: "do so", "do the same", "follow suit"."""
    before = [w.low for w in words[max(0, verb - 2) : verb]]
    behind = [w.low for w in words[verb : verb + 2]]
    does = before[-1:] == ["do"] and (behind[:1] == ["so"] or behind == ["the", "same"])
    return does or before == ["do", "likewise"] or behind == ["follow", "suit"]


def _is_put_on_day(reading: Reading, p: Predicate) -> bool:
    """Whether what "is done" right on a day or at an hour is a plan: "the drawer is unlocked at 7 a.m. on Monday"."""
    words = reading.words
    is_led = reading.preposition in ("on", "at") or words[reading.date_at - 1] is words[p.at]
    is_led = is_led and p.subject[:1] != () and p.subject[0].low not in ("no", "none", "nothing")
    names_event = any(w.low in KIND_OF_NOUN for w in words[p.at + 1 : reading.date_at])  # "is invited to a preview on"
    return is_led and not names_event and _is_participle(words[p.at].low) and words[p.at].low not in _SAID_OF


def _is_done_when(reading: Reading, p: Predicate) -> bool:
    """Whether it is done on the days before its "when": "noise from May 4 to 9, when the new piles are driven"."""
    words = reading.words
    is_when = reading.date_at >= len(words) and reading.text.endswith(", when ", 0, words[0].start)
    return is_when and _is_participle(words[p.at].low) and words[p.at].low not in _SAID_OF


def _is_too_long(subject: Tokens) -> bool:
    """Whether a subject has more words than one that was understood, what stands behind its first "in" aside."""
    head = tuple(itertools.takewhile(lambda w: w.tag is not Tag.PREP, subject))
    is_placed = len(head) <= LONGEST_DOER // 2 and all(
        w.tag in (*NOMINAL, Tag.DET, Tag.PREP, Tag.CONJ) or (w.tag is Tag.DATE and before.low == "since")
        for before, w in itertools.pairwise((subject[0], *subject))
    )
    return len(subject) > (LONGEST_DOER * 3 // 2 if is_placed else LONGEST_DOER)


def _is_participle(word: str) -> bool:
    """Whether "will be" and the word say that something is done to somebody, not how somebody is."""
    return word.endswith("ed") or word in NOMINALS or not _PARTICIPLES.isdisjoint((word, word.removeprefix("re")))


def has_object(rest: Sequence[Token]) -> bool:
    return bool(rest) and rest[0].tag in (*NOMINAL, Tag.DET)


def noun_of_past(past: str) -> str | None:
    """The noun of a verb's past participle: "payment" of "paid", "inspection" of "inspected"."""
    return next((NOMINALS[form] for form in (past, past[:-2], past[:-1]) if form in NOMINALS), None)
