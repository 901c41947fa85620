"""Finds the words of a sentence that can be the verb of a clause.

Promises one answer a word, from the word itself and the few around it; what the verb means is for `predicates`.
"""

from collections.abc import Sequence
from itertools import zip_longest

from briefings.parse.events.clauses.agreement import (
    PLURALS,
    agrees,
    breaks_future,
    does,
    follows_that,
    head_before,
    opens_with_two,
    parts_from_verb,
    stands_between_plurals,
)
from briefings.parse.events.clauses.clause import IRREGULAR, LIKE_PRESENT, PARTICIPLES, PAST, VERB_PAIRS
from briefings.parse.events.clauses.plain_present import find_plain_presents
from briefings.parse.events.clauses.second_verbs import (
    COUNTS,
    LONGEST_DOER,
    PASTS,
    closes_relative,
    ends_clause,
    ends_phrase,
    follows_age,
    follows_asked_for,
    follows_relative,
    goes_on_behind_relative,
    goes_on_to_act,
    is_doing,
    is_held,
    is_in_compound,
    is_of_counted,
    tells_state,
    until_time_clause,
    verb_of_absolute,
    verb_of_headline_part,
)
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_finite

HARD_BREAKS = frozenset({";", ":", "—", "–", "--"})
"""Marks that end a clause wherever they stand."""

LONGEST_ASIDE = 20
"""Words that can stand between the commas of an aside."""

_CLOSERS = frozenset({",", ")", "”", '"', "'", "’", "—", "–", "--", "that"})
_HIRING = frozenset("appointed hired promoted dismissed ousted".split())
_ACTING = ("he", "she", "they", "we", "i")
_ENDINGS = frozenset({"close", "closes", "end", "ends"})
"""Nouns that are verbs behind "and": "bookings open on May 4 and close on May 9"."""

_PLAIN_VERBS = frozenset("takes begins goes comes ends opens closes expires resumes".split())
"""Verbs in -s that are hardly ever nouns, so that a word in -s before them is no verb: "the mixed doubles takes
place"."""

_QUALITIES = frozenset("new old current existing proposed draft revised stricter tougher tighter".split())
_NEVER_VERBS = frozenset({Tag.DET, Tag.PUNCT, Tag.CONJ, Tag.REL, Tag.DATE, Tag.PRON})
_PARTICLES, _LEADING_ADVERBS = ("off", "back", "up", "out", "down"), ("once", "first", "twice", "long")
_LEAD_TO = frozenset(
    """
    chance bid plan plans deal vote offer way right rights time effort efforts attempt move power need needs push pledge
    promise promises order call calls request decision bill failure ability refusal threat proposal""".split()
)
"""Nouns that "to" with a verb belongs to, in headlines too."""


def find_verbs(
    words: Sequence[Token], verbs: frozenset[str], nouns: frozenset[str], is_heading: bool
) -> tuple[list[bool], set[int]]:
    """Whether each word can be a clause's verb, and where a clause begins whose verb is none by itself (", with voters
    to go to the polls"). The words are those of `split_clauses`."""
    return _Finder(words, verbs, nouns, is_heading).run()


class _Finder:
    """One walk over the words from the last to the first: what follows a word is known when it is looked at."""

    def __init__(self, words: Sequence[Token], verbs: frozenset[str], nouns: frozenset[str], is_heading: bool) -> None:
        self.words = words
        self.verbs = verbs
        self.nouns = nouns
        self.is_heading = is_heading
        self.is_verb = [False] * len(words)

    def run(self) -> tuple[list[bool], set[int]]:
        for i in reversed(range(len(self.words))):
            self.is_verb[i] = self._can_be_verb(i)
        if not self.is_heading:
            for plain in find_plain_presents(self.words, tuple(self.is_verb), self.nouns):
                self.is_verb[plain] = True
        find = verb_of_headline_part if self.is_heading else verb_of_absolute
        absolutes = {i: verb for i in range(len(self.words)) if (verb := find(self.words, i)) is not None}
        for verb in absolutes.values():
            self.is_verb[verb] = True
        return self.is_verb, set(absolutes)

    def _can_be_verb(self, i: int) -> bool:
        """What the tag of the word decides comes first; then places where any word is a verb; then, of the words that
        verbs are among, those that stand as one."""
        word = self.words[i]
        if word.tag in _NEVER_VERBS or (word.tag is Tag.NAME and not self.is_heading):
            return False
        after = self.words[i + 1] if i + 1 < len(self.words) else None
        if is_finite(word) or word.tag is Tag.SAY:
            return self._is_free(i, word, after)
        if i == 0:
            return False
        before = self.words[i - 1]
        if word.tag is Tag.TO and before.low == "," and after is not None and after.low == "be":
            return True
        if (
            word.tag is Tag.WORD
            and before.tag is Tag.REL
            and follows_relative(word, before, after, self.verbs, self.nouns)
        ):
            return i < 2 or self.words[i - 2].tag is not Tag.PREP
        if self.is_heading and word.tag is Tag.TO:
            leads_to_day = after is not None and after.tag is Tag.DATE  # "Hearing moved to May 4"
            return before.tag in NOMINAL and before.low not in _LEAD_TO and not leads_to_day
        if word.tag is Tag.WORD and self._is_plain_past(i, before, word, after):
            return True
        if (i > 1 and self.words[i - 2].low == "whose" and agrees(before, word, after)) or does(self.words, i):
            return True
        if word.low in self.verbs and goes_on_behind_relative(self.words, i):
            return True
        if before.low == "that" and i > 1 and self.words[i - 2].tag in NOMINAL:
            of_many = self.words[i - 2].low.endswith("s")
            if follows_that(word, after, self.verbs, of_many) or parts_from_verb(self.words, i):
                return True  # "the market that draws thousands may return"
        if word.low in _ENDINGS and before.tag is Tag.CONJ and after is not None and after.tag in (Tag.PREP, Tag.DATE):
            return after.low not in ("of", "to")
        if word.low == "out" and before.tag is Tag.WORD and before.low.endswith("s"):
            return False  # "the app rolls out", not "the map is out"
        return word.low in self.verbs and not self._is_other(i, word, after) and self._has_room(i, word, before, after)

    def _is_free(self, i: int, word: Token, after: Token | None) -> bool:
        """Whether an auxiliary or a verb of saying is no part of what stands around it: "the tariffs, announced last
        week, begin", "an application to have it returned will be heard", "those seeking to is for"."""
        if word.tag is Tag.SAY and i and self._opens_aside(i, word):
            return False
        if word.tag is not Tag.MODAL and is_finite(word) and i and self.words[i - 1].tag is Tag.TO:
            return False
        return not (after and after.low == "for" and i and any(self.is_verb[i + 1 : i + 14]))

    def _is_plain_past(self, i: int, before: Token, word: Token, after: Token | None) -> bool:
        """Whether a past is the verb, known or not: "the board approved the plan", "officials approved closures"."""
        is_past = word.low.endswith("ed")
        goes_on = before.tag is Tag.CONJ and i > 1 and (ends_clause(self.words, i - 2) or breaks_future(self.words, i))
        looks_past = is_past or word.low in LIKE_PRESENT or (goes_on and word.low in IRREGULAR)
        is_paid = after is not None and after.low in "$£€₹"  # "the fund paid $3 million"
        is_paid = is_paid and (word.low in IRREGULAR or (is_past and closes_relative(self.words, i)))
        is_hired = word.low in _HIRING and after is not None and after.tag is Tag.NAME  # "appointed Ada Brook"
        if is_paid or is_hired or (looks_past and after and (after.tag is Tag.DET or after.low in COUNTS)):
            return before.tag in (*NOMINAL, Tag.DATE) or is_paid or goes_on or follows_age(self.words, i)
        acts = before.low in _ACTING or stands_between_plurals(before, after)
        return is_past and (acts or any(told(self.words, i) for told in PASTS))

    def _is_other(self, i: int, word: Token, after: Token | None) -> bool:
        """Whether a word that verbs are among is a noun, a participle or the object of "to file plans" here."""
        if self._is_noun(i, word, after) or (after is not None and is_finite(after)):
            return True
        before = self.words[i - 1]
        if not word.low.endswith("s") and before.low.endswith(("'s", "’s")):
            return True  # "Penn's open seat"
        is_object = i > 1 and before.tag is Tag.WORD and self.words[i - 2].tag is Tag.TO
        if before.low == "," and after is not None and after.low == "since":
            return True  # "the pool, shut since May"
        if word.low in _PARTICLES and before.low in self.verbs:
            return True  # "runs out"
        if (word.low in self.nouns or is_object) and self._has_auxiliary_near(i):
            return True
        if self._opens_aside(i, word) or (self._is_participle(i, word, after) and self._verb_follows(i)):
            return True
        is_loose = word.low.endswith("ed") and before.low == "," and not closes_relative(self.words, i)
        return is_loose and any(is_finite(w) for w in self.words[i + 1 : i + 12])

    def _has_room(self, i: int, word: Token, before: Token, after: Token | None) -> bool:
        """Whether what stands before the word can be a subject, or the first of two verbs."""
        if before.tag is Tag.CONJ:
            if goes_on_to_act(self.words, i):
                return True
            leads_on = after is not None and after.tag in (Tag.PREP, Tag.DATE) and after.low not in ("of", "with")
            return (word.low.endswith("s") or leads_on) and word.low not in self.nouns
        if before.low in ("out", "in", "home", "back") and word.low.endswith("s"):
            return True  # "the last flight out leaves at noon"
        if before.tag is Tag.PREP:
            return word.low not in self.nouns and follows_asked_for(self.words, i)
        if before.low in ("these", "those"):
            return i > 1 and self.words[i - 2].low == "of"  # "the first of these begins"
        return before.tag in (*NOMINAL, Tag.ADV, Tag.DATE, Tag.REL) or before.low in _CLOSERS

    def _is_noun(self, i: int, word: Token, after: Token | None) -> bool:
        """Whether a word that can be both is a noun here: "talks,", "questions to", "the rules take"."""
        before = [w.low for w in self.words[max(0, i - 2) : i]]
        if before == ["by", "last"] or f"{before[-1]}-{word.low}" in self.nouns or is_held(self.words, i):
            return True  # "by last post", "a conference call"
        is_bare = after is not None and after.tag is Tag.WORD and not after.low.endswith(("s", "ed"))
        is_bare = is_bare and after is not None and (word.low, after.low) not in VERB_PAIRS
        if is_bare and self.is_verb[i + 1] and word.tag is Tag.WORD and not word.low.endswith(("s", "ed")):
            return True  # "comments on the new rule close on May 4"
        if word.low.endswith("s"):
            if word.low == "rules" and (after is None or after.tag is Tag.PUNCT or self.words[i - 1].low in _QUALITIES):
                return True  # "new parking rules.", "new rules for pilots"
            if after is None:
                return False
            if word.low == "questions":
                return after.tag is not Tag.DET
            if is_bare and after.low in self.verbs - self.nouns:
                return True
            if after.low in _PLAIN_VERBS or (i == 1 and word.low in self.nouns and self._plural_verb_follows(i)):
                return True
            leads_on = after.low in ("for", "between") or after.tag in (Tag.PUNCT, Tag.CONJ)
            return after.low == "of" or (leads_on and word.low in self.nouns) or ends_phrase(self.words, i)
        if word.low.endswith("ed") or word.low in PARTICIPLES or word.low in IRREGULAR:
            return is_of_counted(self.words, i)
        is_led = i > 1 and self.words[i - 1].low in COUNTS and self.words[i - 2].tag is Tag.DET
        is_counted = is_led and after is not None and after.tag is Tag.WORD  # "the two open seats"
        return (
            is_counted
            or is_doing(word, after)
            or is_in_compound(self.words, self.is_verb, i)
            or not self._can_be_plural(i - 1)
        )

    def _can_be_plural(self, i: int) -> bool:
        """Whether the word at `i` can be the subject of a verb without "s"."""
        before = self.words[head_before(self.words, i)]
        if before.tag in (Tag.ADV, Tag.DATE, Tag.REL):
            return True
        if before.low in _PLAIN_VERBS:
            return False  # "takes leave"
        if before.low in COUNTS:
            return True  # "the remaining four meet"
        if before.low in PLURALS:
            return not (i and self.words[i - 1].low in ("a", "an"))  # "a staff report"
        if before.low.endswith(("s", "men", "folk")) and not before.low.endswith("'s"):
            return True
        if before.low.endswith("'s"):
            return False
        if opens_with_two(self.words, i):
            return True
        led = self.words[i - 1].tag if i else None
        return (before.tag is Tag.NAME and led not in (Tag.DET, Tag.PREP)) or before.low in _CLOSERS

    def _opens_aside(self, i: int, word: Token) -> bool:
        """Whether a participle leads what stands between commas before the verb: "results, delayed twice, are due"."""
        led = self.words[i - 1]
        comma = i - 2 if led.tag is Tag.ADV or led.low in _LEADING_ADVERBS or led.low.endswith("ly") else i - 1
        opens = word.low in PARTICIPLES or word.low in PAST or word.low.endswith("ed") or tells_state(self.words, i)
        if comma < 1 or self.words[comma].low != "," or not opens:
            return False
        closing = (j for j in range(i + 1, min(i + LONGEST_ASIDE, len(self.words) - 1)) if self.words[j].low == ",")
        return any(self.is_verb[j + 1] for j in closing)

    def _is_participle(self, i: int, word: Token, after: Token | None) -> bool:
        """Whether the word is one like "planned" in "planned for", which leaves the clause to another verb."""
        if after is not None and after.low in _PARTICLES and any(w.tag is Tag.DET for w in self.words[i + 2 : i + 3]):
            return False
        is_past = (word.low in PARTICIPLES or word.low.endswith("ed")) and word.low != "pleaded"  # never a participle
        names = word.low in ("called", "named", "dubbed") and after is not None and after.tag is Tag.NAME
        return names or (is_past and after is not None and after.tag in (Tag.PREP, Tag.DATE, Tag.TO, Tag.ADV))

    def _verb_follows(self, i: int) -> bool:
        """Whether one of the next words of the same stretch is a verb, and not that of a clause within it: "voted on
        Monday to strike on May 4, when the season opens"."""
        is_within = False
        for j in range(i + 1, min(i + 14, len(self.words))):
            word = self.words[j]
            if word.low == ";":
                return False
            if word.low == ",":
                is_within = any(w.tag is Tag.SUB or w.low == "when" for w in self.words[j + 1 : j + 2])
            if self.is_verb[j] and not is_within:
                return True
        return False

    def _plural_verb_follows(self, i: int) -> bool:
        """Whether a verb without "s" follows in the same stretch, as behind a plural: "Trade talks in Tarn run"."""
        for j in range(i + 1, min(i + LONGEST_DOER, len(self.words))):
            word = self.words[j]
            if word.tag not in (*NOMINAL, Tag.PREP, Tag.DET):
                return False
            if self.is_verb[j] and not word.low.endswith(("s", "ed")):
                return word.low not in IRREGULAR
        return False

    def _has_auxiliary_near(self, i: int) -> bool:
        """Whether one of the next words is a verb that leaves the word at `i` none."""
        following = until_time_clause(self.words[i + 1 : i + 12])
        for word, after in zip_longest(following, following[1:]):
            if word.low in HARD_BREAKS or word.tag is Tag.SUB or (word.tag is Tag.CONJ and after and is_finite(after)):
                break
            if is_finite(word) or word.low in _PLAIN_VERBS or (self.is_heading and word.tag is Tag.TO):
                return True
        return False
