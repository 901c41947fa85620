"""Fills the gap of a second day that has no verb of its own: "the pier reopens on May 4 and the baths on May 9".

Promises the clause that is meant and the date's place in it; a clause without a gap comes back as it is.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.clause import IRREGULAR, Clause
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.predicates import CLAUSE_VERBS, find_predicate
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.text.word_sets import BODIES, OWNING

_GAP = (Tag.DET, Tag.PREP, *NOMINAL)
"""What a phrase in another's place can consist of."""

LONGEST_NAME = 3
"""Words of a name that takes the place of another: "visits Penn on May 4, Ostia on May 6"."""

SHORTEST_PAST = 6
"""Letters of a form in "-ed" that is no noun like "shed"."""

_ONE_MORE = ("one", "another")
"""What begins another item of a list of the same events: "one on May 4 and one on May 9"."""


def fill_gap(clause: Clause, date_at: int) -> tuple[Clause, int]:
    """The clause and the place of its date; for a second day that only "and" and a phrase lead ("the pier reopens on
    May 4 and the baths on May 9") the clause that is meant: that phrase in the place of the one told before."""
    days = [i for i in range(date_at) if _tells_when(clause.words, i)]
    if not days or (clause.words[date_at - 1].low in OWNING and not _tells_when(clause.words, date_at)):
        return clause, date_at
    predicate = find_predicate(clause)
    after_verb = predicate.at + predicate.length if predicate else len(clause.words)
    first = next((i for i in days if i >= after_verb), -1)
    last = days[-1]
    between = [w for w in clause.words[last + 1 : date_at] if w.low != ","] if first > 0 else []
    while between and between[-1].tag is Tag.PREP:
        between.pop()
    is_joined = bool(between) and (between[0].tag is Tag.CONJ or between[0].low == "then")
    phrase = between[1:] if is_joined else between
    is_listed = is_joined or (clause.words[last + 1].low == "," and _is_plain(phrase))
    if not phrase or phrase[0].low in _ONE_MORE or not is_listed or any(w.tag not in (*_GAP, Tag.DATE) for w in phrase):
        return clause, date_at
    if _ends_with_verb(phrase):
        return clause, date_at  # "is due on May 4, and the police appealed on May 2"
    behind = clause.words[date_at + 1 :]
    goes_on = bool(behind) and (behind[0].low == "," or behind[0].tag is Tag.CONJ)
    rest = clause.words[date_at : date_at + 1 if goes_on and any(w.tag is Tag.DATE for w in behind) else None]
    if is_joined and predicate and _is_second_verb(clause.words, predicate.at, phrase):
        words = [*clause.words[: predicate.at], *phrase]  # "will meet on May 4 and vote on May 9"
        return Clause([*words, *rest], clause.opener, clause.shared, clause.finite), len(words)
    has_object = after_verb < first and clause.words[after_verb].tag in (Tag.DET, *NOMINAL)
    is_placed = clause.words[after_verb].low in ("at", "in") and clause.words[after_verb + 1].tag is not Tag.DATE
    if predicate and predicate.subject and {predicate.subject[-1].low, phrase[-1].low} <= BODIES:
        is_placed = False  # "the board meets in Penn on May 4 and the council on May 9"
    if has_object or is_placed or phrase[0].tag is Tag.PREP:
        lead = after_verb + (is_placed and phrase[0].tag is not Tag.PREP)
        if has_object and phrase[0].tag is Tag.PREP:  # "holds talks in Penn on May 4 and in Ostia on May 6"
            alike = (i for i in range(first - 1, after_verb, -1) if clause.words[i].low == phrase[0].low)
            lead = next((i for i in alike if clause.words[i + 1].tag is not Tag.DATE), lead)
        words = [*clause.words[:lead], *phrase]
        return Clause([*words, *rest], clause.opener, clause.shared, clause.finite), len(words)
    if is_joined and phrase[0].low in CLAUSE_VERBS and phrase[0].low not in KIND_OF_NOUN:
        words = [*clause.words[: clause.finite], *phrase]  # "arrive on May 4 and leave on May 9"
        return Clause([*words, *rest], clause.opener, clause.shared, clause.finite), len(words)
    if phrase[0].low in ("its", "their", "his", "her") and len(phrase) > 1:
        phrase = phrase[1:]
    words = [*phrase, *clause.words[clause.finite : first]]
    return Clause([*words, *rest], finite=len(phrase)), len(words)


def _ends_with_verb(phrase: Sequence[Token]) -> bool:
    """Whether a phrase has a verb of its own at its end, which tells of what is over."""
    last = phrase[-1].low
    is_past = last in IRREGULAR or (last.endswith("ed") and len(last) >= SHORTEST_PAST)
    return is_past and len(phrase) > 1 and phrase[-2].tag in NOMINAL


def _is_second_verb(words: Sequence[Token], at: int, phrase: Sequence[Token]) -> bool:
    """Whether what could be a noun is a second verb, in the form of the one at `at` and with nothing beside it that a
    noun in the singular has: "will meet on Monday and vote on Tuesday", "meets on Monday and votes on Tuesday"."""
    if len(phrase) != 1 or phrase[0].low not in CLAUSE_VERBS or phrase[0].low not in KIND_OF_NOUN or not at:
        return False
    is_one = phrase[0].low.endswith("s")
    if words[at - 1].tag in (Tag.MODAL, Tag.TO):
        return not is_one
    return is_one and words[at].low.endswith("s") and words[at - 1].tag in NOMINAL


def _tells_when(words: Sequence[Token], i: int) -> bool:
    """Whether the word is a date that does not only tell which noun is meant: "and second-quarter wages"."""
    if words[i].tag is not Tag.DATE:
        return False
    after = words[i + 1 : i + 2]
    led = i > 0 and (words[i - 1].tag in (Tag.CONJ, Tag.DET) or words[i - 1].low in OWNING)
    return not (led and after and after[0].tag in NOMINAL)


def _is_plain(words: Sequence[Token]) -> bool:
    """Whether the words are a noun phrase with its article and nothing behind it, "the school", or a name."""
    is_name = 0 < len(words) <= LONGEST_NAME and all(w.tag is Tag.NAME for w in words)
    return is_name or (len(words) > 1 and words[0].tag is Tag.DET and all(w.tag in NOMINAL for w in words[1:]))
