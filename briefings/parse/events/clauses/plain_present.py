"""Finds the verb of a part of a sentence in which no word is one that the tables know: "Power flows through the cable
on May 4", "Penn has no bank; the mill sheds its last pilots on May 4".

A sentence has a verb, so that where none is known the first word is taken that looks like the present of one: with the
"s" of one doer, or with an object behind a plural. Of a part of a sentence that other parts have verbs beside, only
what has an object is.
"""

from collections.abc import Iterator, Sequence

from briefings.parse.events.clauses.agreement import head_before
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_number
from briefings.parse.rules import places
from briefings.parse.rules.calendar import NUMBERS

_MEASURES = frozenset("hours minutes days weeks months years times yards miles metres meters pounds dollars".split())
_PLACES = frozenset(places.PLACES.split())
_NO_ENDINGS = ("ss", "us", "is", "'s", "’s", "ics")
_BEHIND_ONE = (Tag.DET, Tag.PREP, Tag.DATE, Tag.ADV, Tag.TO)
_MANY = frozenset("people men women children police".split())
_LEADING = frozenset("from into onto through over up out down off across along past".split())
_LINKING = frozenset("of for as than like with about against between".split())
"""Small words that lead from a verb, and those that rather link nouns."""

_QUALITIES = frozenset(
    """
    dead due likely ready open free available present absent alive aware old new more most sure certain close
    next""".split()
)
LONGEST_APPOSITION = 24
"""Words of a subject and what is put beside it."""

LONGEST_SPEAKER = 10
"""Words of who speaks, and of the verb."""

_BREAKS = frozenset({";", ":", "—", "–", "--"})
_OPENERS = frozenset("when after before once until as".split())
"""What opens a clause at the head of a sentence, besides "because" and the like."""


def find_plain_presents(words: Sequence[Token], is_verb: Sequence[bool], nouns: frozenset[str]) -> Iterator[int]:
    """The places of the verbs of those parts of a sentence that have a date and no word that is a verb so far. `nouns`:
    those of events, which are taken for no verbs."""
    if not words or words[-1].low != ".":
        return
    for begin, end, is_whole in _cut(words, is_verb):
        has_date = any(w.tag is Tag.DATE for w in words[begin:end])
        if not has_date or any(is_verb[i] and not _is_relative(words, i) for i in range(begin, end)):
            continue
        verb = _find_verb(words, begin, end, nouns, is_whole)
        if verb is not None:
            yield verb


def _cut(words: Sequence[Token], is_verb: Sequence[bool]) -> Iterator[tuple[int, int, bool]]:
    """Where the parts of a sentence begin and end, and whether each must have a verb: what stands behind or before a
    clause with "because" and the like, but nothing beside an "and"."""
    begin, is_whole = 0, True
    leads_in = words[0].tag is Tag.SUB or words[0].low in _OPENERS
    for i, word in enumerate(words):
        if i == len(words) - 1:
            yield begin, i, is_whole
        elif word.low == "," and leads_in and any(is_verb[begin:i]):
            begin, leads_in = i + 1, False
        elif i > begin and (word.tag is Tag.SUB or word.low == "when" or word.low in _BREAKS):
            yield begin, i, is_whole
            begin, is_whole = i + 1, False
        elif word.low == "," and words[i + 1].tag is Tag.CONJ:
            yield begin, i, False
            begin, is_whole = i + 2, False
        elif word.low == "," and _tells_speaker(words, i):
            yield begin, i, is_whole
            begin, is_whole = i + 1, False


def _tells_speaker(words: Sequence[Token], i: int) -> bool:
    """Whether ", the mayor said" follows the comma at `i`."""
    at = next((j for j in range(i + 1, min(i + LONGEST_SPEAKER, len(words))) if words[j].tag is Tag.SAY), 0)
    return at > i + 1 and all(w.tag in (*NOMINAL, Tag.DET) for w in words[i + 1 : at])


def _is_relative(words: Sequence[Token], i: int) -> bool:
    """Whether a verb right behind "who" or "that" only tells a noun from others."""
    return i > 1 and words[i - 2].tag in NOMINAL and (words[i - 1].tag is Tag.REL or words[i - 1].low == "that")


def _past_apposition(words: Sequence[Token], begin: int, end: int) -> tuple[int, int]:
    """The places of the last word before ", a firm of old,", which is put beside a subject, and of the first behind it;
    of the first two words where there is none."""
    commas = [i for i in range(begin + 1, min(end, begin + LONGEST_APPOSITION)) if words[i].low == ","][:2]
    is_beside = len(commas) == 2 and words[commas[0] + 1].tag is Tag.DET
    return (commas[0] - 1, commas[1] + 1) if is_beside else (begin, begin + 1)


def _find_verb(words: Sequence[Token], begin: int, end: int, nouns: frozenset[str], is_whole: bool) -> int | None:
    head, first = _past_apposition(words, begin, end)
    for i in range(first, end):
        word, before, after = words[i], words[head if i == first else i - 1], words[i + 1]
        if word.tag is Tag.PUNCT and word.low != "'":
            return None
        if word.tag is not Tag.WORD or before.tag not in NOMINAL or word.low in nouns | _MEASURES:
            continue
        if after.tag is Tag.DATE and word.low in _PLACES and i > 2 and words[i - 2].tag is Tag.DET:
            continue  # "outside the Penn gates tomorrow"
        is_of_one = word.low.endswith("s") and not word.low.endswith(_NO_ENDINGS) and not _is_plural(before)
        if is_of_one and (after.tag is Tag.DET or (is_whole and _can_follow(after))):
            return i
        is_bare = after.tag is Tag.DET or (is_whole and _leads_to_day(words, begin, i, end))
        is_bare = is_bare and word.low not in _QUALITIES and not word.low.endswith(("s", "ed", "ing", "ly"))
        is_counted = i > 1 and is_number(words[i - 2])
        if is_bare and (is_counted or _is_plural(words[head_before(words, i - 1)])):
            return i
    return None


def _can_follow(word: Token) -> bool:
    """Whether the word can stand behind the verb of one doer: "flows through", "sheds 40 jobs"."""
    return word.tag in _BEHIND_ONE or word.low[:1].isdigit()


def _leads_to_day(words: Sequence[Token], begin: int, i: int, end: int) -> bool:
    """Whether a small word and the day follow of what several do, told by a noun phrase alone: "The lorries roll on
    Friday", "paper tickets disappear from the boats on Friday"."""
    is_told = words[begin].tag is Tag.DET or words[begin].low in NUMBERS
    is_plain = i - begin > 1 and all(w.tag in (*NOMINAL, Tag.DET) for w in words[begin:i])
    after = words[i + 1]
    leads = after.tag is Tag.PREP and (after.low in _LEADING or (is_told and after.low not in _LINKING))
    return is_plain and leads and any(w.tag is Tag.DATE for w in words[i + 2 : end])


def _is_plural(word: Token) -> bool:
    return (
        word.low in _MANY or word.low.endswith("men") or (word.low.endswith("s") and not word.low.endswith(_NO_ENDINGS))
    )
