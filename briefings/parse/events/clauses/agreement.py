"""The noun that a verb goes with, and whether a word that no table has is the verb of a relative clause, told by its
number, its tense and what follows.

Promises to look at few words before the word, and at the one behind it.
"""

from collections.abc import Sequence
from itertools import pairwise

from briefings.parse.events.clauses.clause import IRREGULAR, LIKE_PRESENT
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_finite
from briefings.parse.text.word_sets import BODIES, NO_DAY, OTHER_DAY

PLURALS = frozenset(
    """
    people men women children police rest side squad staff crew duo trio pair couple they we you i it
    them him her us me""".split()
)
"""Subjects, without the "s" of a plural, of which a verb goes without one."""

LONGEST_INNER = 24
"""Words between the commas of a relative clause."""

LONGEST_PHRASE = 12
"""Words of a subject behind its noun: "submissions on its plan to raise the lake by a metre"."""

LONGEST_FUTURE = 20
"""Words from "would" to another verb that it does not govern."""

_ONE = ("he", "she", "it")
_BEFORE_IT = frozenset(", ; and but as when while once because until before after".split())
"""What opens the clause of which "it" is the subject."""

_NO_PRESENT = ("ss", "us", "is", "'s")
_PARTICLES = frozenset("up out off down over back in on away".split())
_LEADS_CLAUSE = ("as", "after", "before")
_AMOUNTS = frozenset("$ £ € % up to than more about over".split())
"""What leads to an amount in a subject: "grants of up to $1,000"."""


def agrees(subject: Token, word: Token, after: Token | None) -> bool:
    """Whether the word is the verb of the noun behind "whose": "whose app listens to pilots"."""
    if after is None or not subject.tag is word.tag is Tag.WORD or after.tag not in (Tag.TO, Tag.PREP, Tag.DET):
        return False
    is_plural = subject.low in PLURALS or subject.low.endswith("s")
    is_of_one = word.low.endswith("s") and not word.low.endswith("ss")
    return is_of_one is not is_plural and after.low != "of"


_PASTS = IRREGULAR | LIKE_PRESENT
_CHANGING = OTHER_DAY | NO_DAY | {"shortened"}
"""What somebody has done with "Monday's race"."""


def does(words: Sequence[Token], i: int) -> bool:
    """Whether the word can only be the verb of somebody or something: behind "she" ("she dances"), behind the comma
    that closes a relative clause and before an object ("the mate, who has never sailed, picks up the keys"), behind
    "and" and before what has a day ("and put Monday's race back to Friday"), or before the new day and behind that the
    object ("put off until Friday the race")."""
    word, before = words[i], words[i - 1]
    if before.low == "," and _do(words, i):
        return True
    if before.tag in NOMINAL and word.low in _CHANGING:
        behind = (
            words[i + 2 : i + 5] if words[i + 1 : i + 2] and words[i + 1].low in _PARTICLES else words[i + 1 : i + 4]
        )
        if [w.tag for w in behind] in ([Tag.PREP, Tag.DATE, Tag.DET], [Tag.TO, Tag.DATE, Tag.DET]):
            return True
    if before.tag is Tag.CONJ and word.low in _CHANGING:
        return [(w.tag, w.low)[k] for k, w in enumerate(words[i + 1 : i + 3])] == [Tag.DATE, "'s"]
    if word.tag is not Tag.WORD or not word.low.endswith("s") or word.low.endswith(_NO_PRESENT):
        return False
    if before.low in _ONE:
        return before.low != "it" or i < 2 or words[i - 2].low in _BEFORE_IT
    if before.low != "," or i + 2 >= len(words):
        return False
    after = words[i + 1 + (words[i + 1].low in _PARTICLES)]
    comma = _comma_before(words, i)
    return after.tag is Tag.DET and comma > 0 and words[comma + 1].low in ("who", "which", "whose")


def breaks_future(words: Sequence[Token], i: int) -> bool:
    """Whether a past behind "and" is no part of the future before it: "said it would split, and called a meeting"."""
    before = words[max(0, i - LONGEST_FUTURE) : i]
    return words[i].low.endswith("ed") and any(w.tag is Tag.MODAL for w in before)


def _do(words: Sequence[Token], i: int) -> bool:
    """Whether several do it behind a relative clause in a condition: "if pilots, who met in May, raise no doubt"."""
    word = words[i]
    if all(w.low != "if" for w in words[max(0, i - LONGEST_PHRASE) : i]):
        return False
    comma = _comma_before(words, i)
    is_relative = comma > 0 and words[comma + 1].low in ("who", "which") and words[comma - 1].low.endswith("s")
    return _is_plain(word) and is_relative and any(w.tag is Tag.DET for w in words[i + 1 : i + 2])


def _comma_before(words: Sequence[Token], i: int) -> int:
    """The place of the comma that opens what the one before the word at `i` closes, 0 if there is none near."""
    return next((k for k in range(i - 2, max(0, i - LONGEST_PHRASE), -1) if words[k].low == ","), 0)


def _is_plain(word: Token) -> bool:
    """Whether the word can be the present of what several do: "raise"."""
    return word.tag is Tag.WORD and word.low.isalpha() and not word.low.endswith(("s", "ed", "ly", "ing"))


def follows_that(word: Token, after: Token | None, verbs: frozenset[str], of_many: bool) -> bool:
    """Whether the word behind "that" is a verb: one of the present, or a past that no noun follows: "a mill that
    burned for days", not "said that increased tolls". `of_many`: a plural stands before, "ferries that link Penn"."""
    if word.low in verbs and word.low.endswith("s"):
        return True
    is_object = after is not None and (after.tag is Tag.NAME or after.low in ("the", "a", "an", "its"))
    if of_many and _is_plain(word) and is_object:
        return True
    is_past = word.tag is Tag.WORD and (word.low.endswith("ed") or word.low in IRREGULAR)
    is_counted = after is not None and after.low[0].isdigit()  # "a fire that killed 15 people"
    return is_past and after is not None and (is_counted or after.tag not in (*NOMINAL, Tag.CONJ))


def parts_from_verb(words: Sequence[Token], i: int) -> bool:
    """Whether the word behind "that" is of a clause inside another one, whose own verb follows: "a stone that marks
    the border will", "the pit that feeds the mill shut a shaft"."""
    word, after = words[i], words[i + 1 : i + 2]
    is_of_one = word.tag is Tag.WORD and word.low.endswith("s") and not word.low.endswith("ss")
    leads = is_of_one and bool(after) and after[0].tag is Tag.DET and not words[i - 2].low.endswith("s")
    behind = words[i + 2 : i + LONGEST_PHRASE]
    return leads and (any(map(is_finite, behind)) or any(_has_done(w, after) for w, after in pairwise(behind)))


def _has_done(word: Token, after: Token) -> bool:
    """Whether a past has an object: "closed a line"."""
    is_past = word.tag is Tag.WORD and (word.low.endswith("ed") or word.low in _PASTS)
    return is_past and (after.tag is Tag.DET or after.low[0].isdigit())


def breaks_off(words: Sequence[Token], i: int) -> bool:
    """Whether a past form without an object ends the first of two sentences that "and" or "but" joins: "The talks
    failed last week, and a vote is likely"."""
    if any(w.tag not in (*NOMINAL, Tag.DET) for w in words[:i]) or words[i - 1].tag not in NOMINAL:
        return False
    end = i + 1
    while end < len(words) and words[end].tag in (Tag.DATE, Tag.ADV, Tag.PREP) and end < i + 3:
        end += 1
    joint = words[end : end + 3]
    is_joined = len(joint) == 3 and joint[0].low == "," and joint[1].low in ("and", "but", "so")
    begins = is_joined and joint[2].tag in (Tag.DET, Tag.NAME)
    return begins and any(map(is_finite, words[end + 3 : end + LONGEST_PHRASE]))


def is_joined_to_modal(words: Sequence[Token], i: int) -> bool:
    """Whether the next verb behind a past form is "and will", which no participle can be joined to: "members voted for
    action and will strike on Monday"."""
    if words[i - 1].tag not in NOMINAL:
        return False
    behind = words[i + 1 : i + LONGEST_INNER]
    verb = next((k for k, w in enumerate(behind) if is_finite(w) or w.low in ",;:"), 0)
    return verb > 0 and behind[verb].tag is Tag.MODAL and behind[verb - 1].tag is Tag.CONJ


def stands_between_plurals(before: Token, after: Token | None) -> bool:
    """Whether two plural nouns stand around a word: "officials approved closures"."""
    if after is None or not before.tag is after.tag is Tag.WORD or before.low.endswith("'s"):
        return False
    return before.low.endswith("s") and after.low.endswith("s")


def head_before(words: Sequence[Token], i: int) -> int:
    """The place of the noun that "tickets for the concert" is about, for the last word at `i`."""
    head = i
    for k in range(i, max(i - LONGEST_PHRASE, 0), -1):
        if words[k].low in _LEADS_CLAUSE:
            break
        if words[k].tag in (Tag.PREP, Tag.TO) and words[k - 1].tag in NOMINAL:
            head = k - 1 - _leads_participle(words, k)
        elif k < i and words[k].tag is Tag.DATE and words[k - 1].tag in (Tag.DET, Tag.PREP):
            continue  # "entries for the 2026 race", "trials for September entry"
        elif words[k].low == "and" and any(w.low == "between" for w in words[max(0, i - LONGEST_PHRASE) : k]):
            continue  # "talks between the pilots and the port"
        elif words[k].tag not in (*NOMINAL, Tag.DET) and words[k].low not in _AMOUNTS and not words[k].low.isdigit():
            break
    return head


def opens_with_two(words: Sequence[Token], i: int) -> bool:
    """Whether the words up to `i` open their sentence with two who do something: "The pilots and the board",
    "Pilots' union and port service"."""
    if i > LONGEST_PHRASE or any(w.tag not in (*NOMINAL, Tag.DET, Tag.CONJ) for w in words[: i + 1]):
        return False
    joints = [k for k in range(1, i) if words[k].low == "and" and words[k - 1].tag in NOMINAL]
    if len(joints) != 1:
        return False
    are_bodies = words[joints[0] - 1].low in BODIES  # not the "swimming and diving meet"
    return are_bodies or words[joints[0] + 1].tag is Tag.DET or words[i].tag is Tag.NAME


def _leads_participle(words: Sequence[Token], k: int) -> bool:
    """Whether the small word at `k` goes with a participle: "plans backed by the union", "porters belonging to it"."""
    led = words[k - 1].low
    is_present = led.endswith("ing") and k > 1 and words[k - 2].low.endswith("s")
    return is_present or (words[k].low == "by" and led.endswith("ed"))
