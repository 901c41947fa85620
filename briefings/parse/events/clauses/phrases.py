"""The phrases of a clause: the noun phrase that begins at a word, what hangs on it, what a clause is about.

Promises no more than `MAX_WORDS` words of an object or a tail, and twice as many of a subject.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.clause import PREDICATES
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, ORDINALS, kind_of
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token, Tokens
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import OWNING, SUBJECT_PRONOUNS

MAX_WORDS = 14
"""Words of a phrase that can stand in a title."""

_COMPLEMENTS = frozenset(rules.COMPLEMENTS.split())
_TRIM_LEFT = (Tag.CONJ, Tag.PREP, Tag.PUNCT, Tag.SUB, Tag.REL, Tag.ADV, Tag.TO, Tag.DATE)
_TRIM_RIGHT = (*_TRIM_LEFT, Tag.DET, *AUXILIARIES)
_DETERMINERS = frozenset("the a an this that these those any some another".split())
_ASIDE = frozenset({"just", "away", "ahead", "ago"})
_PARTICLES = frozenset("up off out over down back".split())
_NO_ADVERBS = frozenset(
    "family assembly supply rally reply ally weekly monthly quarterly daily lily anomaly monopoly jelly fly butterfly"
    " elderly apply comply rely multiply imply friendly".split()
)
"""Words in -ly that are nouns or verbs."""

_SAYING = frozenset({"saying", "claiming", "arguing", "warning"})
IN_SETS = frozenset("data box tool skill chess stamp tea film".split())
"""Words before "set" that make it a noun."""

_IN_NAMES = frozenset("of for the and".split())
_CASES = frozenset("case trial dispute inquiry investigation probe appeal lawsuit matter".split())
"""Nouns that "in the" leads to as a part of an event's name: "ruling in the ferry case"."""
_DONE_BY = frozenset(
    """appeal application challenge claim complaint concert exhibition gig lecture lawsuit motion performance petition
    play recital reading request show speech suit talk visit""".split()
)
"""Nouns of what somebody does, told behind "by": "an appeal by the owner"."""

_SETTING = frozenset("in since at from as under".split())
_STARTING = frozenset({"starting", "beginning", "barring", "absent", "effective"})
"""Words in -ing and the like that lead into a sentence: "barring a deal, drivers will strike"."""

LEADING_ON = frozenset(
    """deadline plan plans request requests bid bids motion proposal proposals application attempt offer deal agreement
    petition resolution bill law measure""".split()
)
"""Nouns that "to" with a verb belongs to: "a plan to close the mill"."""

_REASONS = frozenset({"due", "owing", "thanks"})
"""Words that lead with "to" into a sentence as its reason: "due to snow, the talks will be held on Friday"."""

_REFLEXIVES = frozenset(
    "itself himself herself themselves most very more least earliest latest looming nearing".split()
)
_OPENING = '"“‘'
_OPENING_SIGNS = f"{_OPENING}$£€¥"
_CLOSING = '"”’)%'
_STEPS = frozenset("step stage phase part event highlight round date leg".split())
"""Nouns that leave it to what is put beside them to say what takes place: "a second step, the move of the index,"."""

_ANYBODY = frozenset("anyone anybody everyone everybody".split())
_TRAILING = frozenset("next most itself himself herself themselves".split())
"""Words between a subject and its verb that name nothing."""


def find_phrase(words: Sequence[Token], start: int) -> Tokens:
    """The noun phrase that begins at `words[start]`, with the prepositional phrases that belong to it."""
    end = start
    while end < len(words) and end - start < MAX_WORDS and _goes_on(words, start, end):
        end += 1
    if end - start > 2 and _leads_to_another_verb(words, end):
        end -= 1
    return trim(words[start:end])


def _leads_to_another_verb(words: Sequence[Token], end: int) -> bool:
    """Whether the last word before `end` is a participle whose object is left out: "a plan designed to"."""
    last, before = words[end - 1], words[end - 2]
    leads = words[end : end + 1] and words[end].low in ("to", "by", "at")
    is_participle = last.tag is Tag.WORD and (last.low.endswith("ed") or last.low == "meant")
    return bool(leads) and is_participle and before.tag in (Tag.WORD, Tag.NAME)


def _goes_on(words: Sequence[Token], start: int, end: int) -> bool:
    word = words[end]
    after = words[end + 1] if end + 1 < len(words) else None
    if (
        end > start
        and after is not None
        and after.low == "by"
        and [word.low] == [w.low for w in words[end + 2 : end + 3]]
    ):
        return False  # "The plan line by line".
    is_predicate = end > start and word.low in PREDICATES and word.low not in KIND_OF_NOUN
    is_set = word.low == "set" and (words[end - 1].low in IN_SETS or (after is not None and after.low == "of"))
    is_predicate = is_predicate and not is_set
    if is_predicate and after is not None and after.tag in (Tag.PREP, Tag.TO, Tag.DATE):
        return False
    if (
        end > start
        and words[end - 1].tag in NOMINAL
        and (word.low in SUBJECT_PRONOUNS or _begins_anew(word, words[end - 1]))
    ):
        return False
    if word.tag in (*NOMINAL, Tag.DET, Tag.ADV):
        return True
    if word.tag is Tag.DATE:
        is_modifier = end == start or words[end - 1].tag is Tag.DET
        return is_modifier and after is not None and after.tag in NOMINAL
    if any(w.low in ("whether", "how") for w in words[start:end]):
        return word.low not in (",", ".", ";")
    if word.tag is Tag.TO and end > start and words[end - 1].low in LEADING_ON:
        return after is not None and after.tag is not Tag.DATE
    if word.low == "in" and end > start:
        return any(w.low in _CASES for w in words[end + 1 : end + 5]) and words[end + 1].tag in (*NOMINAL, Tag.DET)
    if word.low == "by" and end > start and words[end - 1].low in _DONE_BY:
        return after is not None and after.tag in (*NOMINAL, Tag.DET)
    if word.tag in (Tag.PREP, Tag.TO, Tag.SUB):
        return word.low in _COMPLEMENTS and after is not None and after.tag is not Tag.DATE
    if word.tag is Tag.CONJ:
        is_joined = end > start and after is not None and after.tag in (*NOMINAL, Tag.DET)
        return is_joined and after is not None and after.low not in PREDICATES
    if word.low == ",":
        return _puts_a_name_beside(words, end)
    return word.tag is Tag.PUNCT and word.low in "'’\"“”‘-–%$£€¥#&/"


def _begins_anew(word: Token, before: Token) -> bool:
    """Whether the word leads to something else than the phrase: "the election a battle", "a race just three days"."""
    return word.low in _ASIDE or (word.low in ("a", "an") and before.low in KIND_OF_NOUN)


def _puts_a_name_beside(words: Sequence[Token], comma: int) -> bool:
    """Whether ", the Quarto," follows, or one more name of a noun: "the French, Dutch and Greek pages"."""
    listed = words[comma + 1 : comma + 5]
    tags = [w.tag for w in words[comma - 1 : comma]] + [w.tag for w in listed]
    if tags == [Tag.NAME, Tag.NAME, Tag.CONJ, Tag.NAME, Tag.WORD] and listed[-1].low not in PREDICATES:
        return True
    for word in words[comma + 1 : comma + 4]:
        if word.low in (",", ".") or word.tag not in (Tag.NAME, Tag.DET):
            return word.low in (",", ".") and words[comma + 1].low not in (",", ".")
    return comma + 1 < len(words) and words[-1].tag is Tag.NAME


def trim(words: Sequence[Token]) -> Tokens:
    """The words without small words and marks at the rims."""
    start, end = 0, len(words)
    while start < end and words[start].tag in _TRIM_LEFT and words[start].low not in _OPENING_SIGNS:
        if words[start].tag is Tag.DATE and start + 1 < end and words[start + 1].tag in NOMINAL:
            break
        start += 1
    while end > start and _hangs_loose(words[end - 1]):
        end -= 1
    return tuple(words[start:end])


def trim_task(words: Sequence[Token]) -> Tokens:
    """The words of what is to be done, trimmed, with a small word that belongs to the verb at their end: "sign up"."""
    task = trim(words)
    end = words.index(task[-1]) + 1 if task else 0
    return (*task, words[end]) if words[end : end + 1] and words[end].low in _PARTICLES else task


def trim_right(words: Sequence[Token]) -> Tokens:
    """The words without small words and marks at the end."""
    return tuple(words[:1]) + trim(words[1:])


def _hangs_loose(word: Token) -> bool:
    """Whether a phrase cannot end with the word."""
    if word.low.endswith("ly") and word.tag is Tag.WORD and word.low not in _NO_ADVERBS:
        return True
    return (word.tag in _TRIM_RIGHT and word.low not in _CLOSING) or word.low in _REFLEXIVES


def find_tail(words: Sequence[Token]) -> Tokens:
    """A prepositional phrase or a clause after "whether", its small word first."""
    if not words or words[0].tag not in (Tag.PREP, Tag.SUB, Tag.TO):
        return find_phrase(words, 0)
    if words[0].tag is Tag.SUB:
        end = next((i for i, w in enumerate(words) if w.low in (",", ".", ";")), len(words))
        tail = trim_right(words[: min(end, MAX_WORDS)])
        after = words[len(tail) : end][:1]
        goes_on = bool(after) and (after[0].low == "ahead" or after[0].low in _PARTICLES)
        return (*tail, *after) if goes_on else tail  # "whether the fair goes ahead"
    inner = find_tail(words[1:])
    return (words[0], *inner) if inner and inner[-1].tag is not Tag.PRON else ()


def find_subject(words: Sequence[Token]) -> Tokens:
    """What a clause is about: the words before its verb without what leads them in, is put beside or hangs on."""
    words = words[:-1] if words and words[-1].low in _TRAILING else words
    words = _before_participle(trim(_after_lead_in(_after_saying(words))))
    commas = [i for i, w in enumerate(words) if w.low == ","]
    if not commas or any(w.low in ("and", "&", "or") for w in words[commas[-1] :]):
        return trim(words)[: 2 * MAX_WORDS]
    head, aside = words[: commas[0]], words[commas[0] + 1 : commas[1] if len(commas) > 1 else None]
    if len(commas) == 1 and head[-1:] and head[-1].tag is Tag.NAME and words[-1].tag is Tag.NAME and len(words) <= 7:
        return trim(words)
    if aside and aside[0].low in _SETTING and not any(w.tag is Tag.NAME for w in aside):
        return trim(head)[:MAX_WORDS]
    if len(head) > 2 and head[-2].low in OWNING and aside and aside[-1].tag is Tag.NAME:
        return trim((*head, words[commas[0]], *aside))[: 2 * MAX_WORDS]  # "the trial of her partner, Tom Abel,"
    if aside and aside[0].tag is Tag.DET and kind_of(aside) and not kind_of(head) and head[-1].low in _STEPS:
        return trim(aside)[:MAX_WORDS]
    if len(head) < 3 and head[-1].low in ORDINALS and aside and aside[0].tag is Tag.PREP:
        return trim(head)  # "a third, at Penn, is likely"
    if not aside or aside[0].tag is Tag.PREP or aside[0].low in _OPENING:
        return trim(words)[:MAX_WORDS]
    if (
        all(w.tag is Tag.NAME or w.low in _IN_NAMES for w in aside)
        and aside[-1].tag is Tag.NAME
        and not any(w.tag is Tag.NAME for w in head[1:])
    ):
        return trim(words) if kind_of(head) else trim(aside)
    return trim(head)[:MAX_WORDS]


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
            return trim(words[:i])
    return words


def _after_lead_in(words: Sequence[Token]) -> Sequence[Token]:
    """The words after "On Monday," or "In a statement,"; a pronoun before the verb stands alone, unless a noun has it
    ("a meeting about it", "letters from anyone")."""
    is_of = len(words) > 2 and words[-1].tag is Tag.PRON and words[-2].tag is Tag.PREP
    if is_of and (words[-3].low in KIND_OF_NOUN or (words[-3].tag is Tag.WORD and words[-1].low in _ANYBODY)):
        return _after_lead_in(words[:-2])
    if words and words[-1].tag is Tag.PRON and (len(words) < 3 or words[-3].tag is not Tag.TO):
        return words[-1:]
    if any(w.low in ("after", "before", "since") for w in words[1:4]):
        ends = (i + (w.low == ",") for i, w in enumerate(words) if w.low == "," or _opens_anew(words, i))
        return words[next(ends, 0) :]
    if _is_led_by_participle(words):
        return words[next(i for i, w in enumerate(words) if w.low == ",") + 1 :]
    is_reason = [w.low for w in words[1:2]] == ["to"] and words[0].low in _REASONS
    opens = bool(words) and (words[0].tag in (Tag.PREP, Tag.ADV, Tag.DATE, Tag.SUB) or words[0].low in _STARTING)
    if not opens and not is_reason:
        return words
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
    is_aside = words[0].tag is Tag.PREP and closing and words[comma + 1].low.endswith("ed")
    return words[closing[0] + 1 :] if is_aside else words[comma + 1 :]  # "Under the pact, signed in May, the port"


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
    """Whether a phrase begins right behind another: "after an election the leaders"."""
    return i > 1 and words[i].tag is Tag.DET and words[i - 1].tag in NOMINAL


def drop_determiner(words: Tokens) -> Tokens:
    """The phrase without its article."""
    while len(words) > 1 and words[0].low in _DETERMINERS and words[1].tag not in (Tag.PREP, Tag.REL):
        words = words[1:]
    return words
