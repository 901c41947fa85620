"""Puts the words of a sentence into the order of a plain one: "Not until Friday will the pier reopen", "must, by law,
stop".

Promises the same words, some left out or moved, which name what they did before; a sentence in plain order comes back
as it is.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token, is_finite

_OPENERS = ("not", "only")
_ORDER = ("first", "second", "next", "last")
_UNTIL = ("until", "till")
_PROVIDED = ("provided", "providing")
_LOOSE = frozenset(("being", "having"))
_IN_DOER = (*NOMINAL, Tag.DET, Tag.PREP)
_INVERTED = (Tag.MODAL, Tag.BE, Tag.DO)
LONGEST_LEAD = 5
"""Words before the date of what opens such a sentence: "Not before the end of May"."""

LONGEST_FRONT = 16
"""Words before the verb of "First in the queue, on Friday, with her sleeve up, will be"."""

LONGEST_ASIDE = 10
"""Words between two commas that can be left out, and of who does it behind its verb."""

_ASIDE_BEHIND = (Tag.MODAL, Tag.HAVE)


LONGEST_LIST = 6
"""Words of a list that something stands in: "in the High Court list"."""

_LISTS = frozenset("list calendar diary agenda schedule programme program docket roster timetable".split())

LONGEST_TELLER = 10
"""Words of who tells something inside a relative clause, with the verb."""

_TELLING = frozenset("say says said hope hopes hoped believe believes promised confirmed announced".split())


def straighten(words: Sequence[Token]) -> Sequence[Token]:
    """The words in plain order, and what stands for "if" and for "is" as these."""
    words = _turned(words) if words and words[0].low in _OPENERS else words
    words = _first_turned(words) if words and words[0].low in _ORDER else words
    lows = {w.low for w in words}
    words = _without_asides(words) if "," in lows else words
    words = _with_ifs(words) if "provided" in lows or "providing" in lows or "long" in lows else words
    if "whom" in lows:
        words = [w for i, w in enumerate(words) if w.tag is not Tag.TO or not _is_before_whom(words, i)]
    if "which" in lows:
        words = _without_tellers(words)
    if "struck" in lows:
        words = _with_cancelled(words)
    if not lows.isdisjoint(_LISTS):
        words = _with_listed(words)
    if "whoever" in lows:
        words = [w for word in words for w in _told_by_who(word)]
    return _with_own_clauses(words) if "," in lows and not _LOOSE.isdisjoint(lows) else words


def _without_tellers(words: Sequence[Token]) -> Sequence[Token]:
    """The words without who tells what a relative clause tells: "which will be in May" of "which the mayor says will be
    in May"."""
    kept: list[Token] = []
    end = 0
    for i, word in enumerate(words):
        if i < end:
            continue
        kept.append(word)
        end = _behind_teller(words, i + 1) if word.low == "which" else 0
    return kept


def _behind_teller(words: Sequence[Token], begin: int) -> int:
    """The place behind "the mayor says" at `begin`, if a helping verb follows; else 0."""
    for i in range(begin, min(begin + LONGEST_TELLER, len(words) - 1)):
        if words[i].tag is Tag.SAY and i > begin:
            return i + 1 if words[i + 1].tag in (Tag.MODAL, Tag.BE) and words[i].low in _TELLING else 0
        if words[i].tag not in (*NOMINAL, Tag.DET, Tag.PRON, Tag.CONJ) and words[i].low not in ("of", "for"):
            return 0
    return 0


def unfold_whose(clause: Clause) -> Clause:
    """The clause as one with "which" where "whose" leads to what somebody else does something to: "the line, whose
    first stone the mayor was to lay"."""
    words, verb = clause.words, clause.finite
    begins = (i for i in range(1, max(verb, 1)) if words[i].tag is Tag.DET and words[i - 1].tag in NOMINAL)
    own = next(begins, 0)
    if not own or any(w.tag not in (*NOMINAL, Tag.DET) for w in words[:verb]):
        return clause
    return Clause(words[own:], "which", tuple(words[:own]), verb - own)


def _turned(words: Sequence[Token]) -> Sequence[Token]:
    """The subject before its verb and the date behind both: "the pier will reopen" of "Only on May 4 will the pier
    reopen"."""
    date_at = next((i for i, w in enumerate(words[: LONGEST_LEAD + 1]) if w.tag is Tag.DATE), 0)
    verb = _find_inverted(words, date_at) if date_at else 0
    end = _end_of_doer(words, verb + 1) if verb else 0
    if not end:
        return words
    drops = words[0].low == "only" or words[date_at - 1].low in _UNTIL
    lead = words[1:date_at] if words[0].low == "only" else () if drops else words[:date_at]
    auxiliary = () if words[verb].tag is Tag.DO else (words[verb],)
    stop = next((i for i in range(end, len(words)) if words[i].tag is Tag.PUNCT), len(words))
    return (*words[verb + 1 : end], *auxiliary, *words[end:stop], *lead, words[date_at], *words[stop:])


def _first_turned(words: Sequence[Token]) -> Sequence[Token]:
    """The subject before its verb: "Ada Brook will be first to speak on Friday" of "First to speak on Friday will be
    Ada Brook"."""
    will = next((i for i in range(1, min(len(words) - 2, LONGEST_FRONT)) if is_finite(words[i])), 0)
    if not will or [w.low for w in words[will : will + 2]] != ["will", "be"]:
        return words
    end = next((i for i in range(will + 2, len(words)) if words[i].tag is Tag.PUNCT), len(words))
    lead = [w for w in words[:will] if w.low != ","]
    if end == will + 2 or any(w.tag not in _IN_DOER for w in words[will + 2 : end]):
        return words
    return (*words[will + 2 : end], *words[will : will + 2], *lead, *words[end:])


def _is_before_whom(words: Sequence[Token], i: int) -> bool:
    """Whether "whom" comes next: "pilots, to whom the port owes money"."""
    return any(w.low == "whom" for w in words[i + 1 : i + 2])


def _find_inverted(words: Sequence[Token], date_at: int) -> int:
    """The place of the auxiliary behind the date, or behind an aside between commas; 0 if there is none."""
    behind = words[date_at + 1 :][: LONGEST_ASIDE + 2]
    if behind and behind[0].tag in _INVERTED and is_finite(behind[0]):
        return date_at + 1
    if not behind or behind[0].low != ",":
        return 0
    comma = next((i for i in range(1, len(behind) - 1) if behind[i].low == ","), 0)
    is_aside = comma > 0 and behind[comma + 1].tag is Tag.MODAL
    return date_at + 2 + comma if is_aside else 0


def _end_of_doer(words: Sequence[Token], begin: int) -> int:
    """Where who does it ends, behind the auxiliary: before a verb that only its place shows ("will a blade touch the
    bank"); 0 where no verb follows."""
    nouns = 0
    for i in range(begin, min(begin + LONGEST_ASIDE, len(words))):
        word = words[i]
        after = words[i + 1] if i + 1 < len(words) else None
        if word.tag in (*AUXILIARIES, Tag.TO):
            return i if nouns else 0
        is_last = after is None or after.tag not in NOMINAL
        if word.tag is Tag.WORD and nouns and is_last and not word.low.endswith(("s", "ed")):
            return i
        if word.tag in NOMINAL:
            nouns += 1
        elif word.tag is Tag.PREP:
            nouns = 0
        elif word.tag is not Tag.DET:
            return 0
    return 0


def _with_cancelled(words: Sequence[Token]) -> Sequence[Token]:
    """The words with "cancelled" for "struck out", which something on a day can be."""
    at = next((i for i in range(1, len(words) - 1) if [w.low for w in words[i : i + 2]] == ["struck", "out"]), 0)
    if not at or words[at - 1].tag is not Tag.BE:
        return words
    return (*words[:at], words[at]._replace(low="cancelled", end=words[at + 1].end), *words[at + 2 :])


def _with_listed(words: Sequence[Token]) -> Sequence[Token]:
    """The words with "listed" for "in the High Court list", in which something is for a day."""
    end = next((i for i in range(3, len(words) - 1) if words[i].low in _LISTS and words[i + 1].low == "for"), 0)
    begin = next((i for i in range(end - 1, max(0, end - LONGEST_LIST), -1) if words[i].low in ("in", "on")), 0)
    led = words[begin + 1 : end]
    if not begin or words[begin - 1].tag is not Tag.BE or any(w.tag not in (*NOMINAL, Tag.DET) for w in led):
        return words
    return (*words[:begin], words[begin]._replace(low="listed", end=words[end].end, tag=Tag.WORD), *words[end + 1 :])


def _told_by_who(word: Token) -> Sequence[Token]:
    """The word, with "anyone who" for "whoever"."""
    if word.low != "whoever":
        return (word,)
    return (word._replace(low="anyone", tag=Tag.PRON), word._replace(low="who", tag=Tag.REL))


def _with_ifs(words: Sequence[Token]) -> Sequence[Token]:
    """The words with "if" for "provided that" and "as long as" where a clause follows."""
    kept: list[Token] = []
    i = 0
    while i < len(words):
        end = _end_of_if(words, i)
        kept.append(words[i]._replace(low="if", end=words[end - 1].end, tag=Tag.SUB) if end else words[i])
        i = end or i + 1
    return kept


def _end_of_if(words: Sequence[Token], i: int) -> int:
    """The place behind what stands for "if" at `i`; 0 if nothing does."""
    low = [w.low for w in words[i : i + 4]]
    if low[:3] == ["as", "long", "as"] and words[i + 3 : i + 4] and words[i + 3].tag in (Tag.PRON, Tag.DET):
        return i + 3
    leads = low[0] in _PROVIDED and len(low) > 1 and (not i or words[i - 1].tag not in AUXILIARIES)
    if not leads or words[i + 1].tag not in (Tag.PRON, Tag.DET):
        return 0
    return i + 1 + (low[1] == "that")


def _with_own_clauses(words: Sequence[Token]) -> Sequence[Token]:
    """The words with "; the bids are due" for ", the bids being due", and with "The polls had closed;" for "The polls
    having closed,"."""
    kept = list(words)
    for i in range(1, len(words)):
        if words[i].low not in _LOOSE:
            continue
        begin = i
        while begin and i - begin < LONGEST_ASIDE and words[begin - 1].tag in (*_IN_DOER, Tag.CONJ):
            begin -= 1
        comma = next((k for k in range(i + 1, len(words)) if words[k].low == ","), 0)
        is_front, is_last = begin == 0 and comma > 0, begin > 0 and words[begin - 1].low == "," and not comma
        if begin == i or words[begin].tag is Tag.PREP or not (is_front or is_last):
            continue
        bound = comma if is_front else begin - 1
        kept[bound] = words[bound]._replace(low=";")
        is_done = [w.low for w in words[i : i + 2]] == ["having", "been"]
        is_past = words[i].low == "having" and not is_done
        kept[i] = words[i]._replace(low="had", tag=Tag.HAVE) if is_past else words[i]._replace(low="is", tag=Tag.BE)
        if is_done:
            kept[i + 1] = words[i + 1]._replace(low="now", tag=Tag.ADV)
    return kept


def _without_asides(words: Sequence[Token]) -> Sequence[Token]:
    """The words without a short aside right behind an auxiliary: "must, by law, stop"."""
    kept: list[Token] = []
    i = 0
    while i < len(words):
        kept.append(words[i])
        is_open = words[i].tag in _ASIDE_BEHIND and i + 1 < len(words) and words[i + 1].low == ","
        i = (_end_of_aside(words, i + 1) if is_open else 0) or i + 1
    return kept if len(kept) < len(words) else words


def _end_of_aside(words: Sequence[Token], comma: int) -> int:
    """The place behind the comma that closes a short aside without a verb or a date of its own; 0 if none does."""
    for i in range(comma + 1, min(comma + LONGEST_ASIDE, len(words) - 1)):
        if words[i].low == ",":
            return i + 1
        speaks = words[i].tag is Tag.SAY and words[i + 1].low != ","  # "will, the mayor said, reopen"
        if speaks or words[i].tag in (Tag.DATE, Tag.REL) or is_finite(words[i]):
            return 0
    return 0
