"""The phrases of a clause: the noun phrase that begins at a word, what hangs on it.

Promises no more than `MAX_WORDS` words of an object or a tail.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.clause import PREDICATES
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import AUXILIARIES, NOMINAL, Tag, Token, Tokens
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import SUBJECT_PRONOUNS

MAX_WORDS = 14
"""Words of a phrase that can stand in a title."""

_COMPLEMENTS = frozenset(rules.COMPLEMENTS.split())
_TRIM_LEFT = (Tag.CONJ, Tag.PREP, Tag.PUNCT, Tag.SUB, Tag.REL, Tag.ADV, Tag.TO, Tag.DATE)
_TRIM_RIGHT = (*_TRIM_LEFT, Tag.DET, *AUXILIARIES)
_DETERMINERS = frozenset("the a an this that these those any some another".split())
_ASIDE = frozenset({"just", "away", "ahead", "ago"})
_PARTICLES = frozenset("up off out over down back".split())
_HALF_DAYS = frozenset({"a.m", "p.m", "am", "pm"})
_NO_ADVERBS = frozenset(
    "family assembly supply rally reply ally weekly monthly quarterly daily lily anomaly monopoly jelly fly butterfly"
    " elderly apply comply rely multiply imply friendly".split()
)
"""Words in -ly that are nouns or verbs."""

IN_SETS = frozenset("data box tool skill chess stamp tea film".split())
"""Words before "set" that make it a noun."""

_CASES = frozenset("case trial dispute inquiry investigation probe appeal lawsuit matter".split())
"""Nouns that "in the" leads to as a part of an event's name: "ruling in the ferry case"."""
_DONE_BY = frozenset(
    """appeal application challenge claim complaint concert exhibition gig lecture lawsuit motion performance petition
    play recital reading request show speech suit talk visit""".split()
)
"""Nouns of what somebody does, told behind "by": "an appeal by the owner"."""


LEADING_ON = frozenset(
    """deadline plan plans request requests bid bids motion proposal proposals application attempt offer deal agreement
    petition resolution bill law measure""".split()
)
"""Nouns that "to" with a verb belongs to: "a plan to close the mill"."""


_REFLEXIVES = frozenset(
    "itself himself herself themselves most very more least earliest latest looming nearing".split()
)
OPENING = '"“‘'
"""Marks that open what is quoted."""

_OPENING_SIGNS = f"{OPENING}$£€¥"
_CLOSING = '"”’)%'
_WAYS = frozenset(
    """
    flight flights service services ferry ferries train trains bus buses sailings crossings shipments deliveries exports
    route routes link links""".split()
)
"""What leads somewhere, so that "to" and a name behind it belong to it."""

_STARTS = frozenset("start beginning opening kick-off kickoff throw-in tip-off launch".split())
_PLANNED = ("planned", "slated", "scheduled", "upcoming", "forthcoming")


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
    if end > start and word.low in ("back", "forward"):
        return False  # "put the race back a week"
    if end > start and word.low in ("close", "next") and after is not None and after.tag is Tag.TO:
        return False  # "the coast close to Penn"
    if word.tag in (*NOMINAL, Tag.DET, Tag.ADV):
        return True
    if word.tag is Tag.DATE:
        is_modifier = end == start or words[end - 1].tag is Tag.DET
        return is_modifier and after is not None and after.tag in NOMINAL
    if any(w.low in ("whether", "how") for w in words[start:end]):
        return word.low not in (",", ".", ";")
    if word.tag is Tag.TO and end > start and words[end - 1].low in LEADING_ON:
        return after is not None and after.tag is not Tag.DATE
    if word.tag is Tag.TO and end > start and words[end - 1].low in _WAYS:
        return after is not None and after.tag is Tag.NAME  # "flights to Penn"
    if word.low == "in" and end > start:
        return any(w.low in _CASES for w in words[end + 1 : end + 5]) and words[end + 1].tag in (*NOMINAL, Tag.DET)
    if word.low == "by" and end > start and words[end - 1].low in _DONE_BY:
        return after is not None and after.tag in (*NOMINAL, Tag.DET)
    if word.low in _PARTICLES and end > start + 1 and words[end - 1].low.endswith("ing"):
        return words[end - 2].tag is Tag.PREP and after is not None and after.tag in (*NOMINAL, Tag.DET, Tag.PRON)
    if word.low == "how" and end > start and words[end - 1].low in ("on", "about"):
        return True  # "a workshop on how to read tables"
    if word.tag in (Tag.PREP, Tag.TO, Tag.SUB):
        is_hour = word.low == "from" and any(w.low in _HALF_DAYS for w in words[end + 2 : end + 3])
        return word.low in _COMPLEMENTS and after is not None and after.tag is not Tag.DATE and not is_hour
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


def after_of(words: Tokens) -> Tokens:
    """What "of" leads to in a phrase, without its article: "Tarn Weir" of "the closure of Tarn Weir"."""
    at = next((i for i, w in enumerate(words) if w.low == "of"), len(words))
    return drop_determiner(words[at + 1 :])


def drop_planned(words: Tokens) -> Tokens:
    """The phrase without a "planned" before it, which every event to come is."""
    return words[1:] if len(words) > 1 and words[0].low in _PLANNED else words


def behind_start(words: Tokens) -> Tokens:
    """The event of which the words name only the start: "cup tie" of "start of Friday's cup tie"."""
    lead = [w.low for w in words[:4]]
    is_start = len(words) > 4 and lead[0] in _STARTS and lead[1] == "of" and words[2].tag is Tag.DATE
    return words[4:] if is_start and lead[3] == "'s" else words


def drop_determiner(words: Tokens) -> Tokens:
    """The phrase without its article."""
    while len(words) > 1 and words[0].low in _DETERMINERS and words[1].tag not in (Tag.PREP, Tag.REL):
        words = words[1:]
    return words
