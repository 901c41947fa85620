"""Cuts a sentence's words into clauses: one verb and what belongs to it each.

Promises every word in at most one clause and time linear in the words; relative clauses know the noun that they are
about, and a clause that begins with its verb knows the subject of the one before.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.antecedents import WHERE, before_origin, find_antecedent, find_subject_told
from briefings.parse.events.clauses.asides import (
    end_of_condition,
    end_of_doing,
    find_asides,
    find_verb_ahead,
    is_in_brackets,
    is_in_condition,
    leads_attribution,
    tells_within,
)
from briefings.parse.events.clauses.clause import PUT_ON_A_DAY, Clause, last_phrase, speaks_again
from briefings.parse.events.clauses.contact import begins_contact, find_contact_noun
from briefings.parse.events.clauses.leads import (
    CONDITIONS,
    DOERS,
    asks_of_noun,
    asks_which,
    begins_call,
    begins_parallel,
    begins_threat,
    begins_told,
    closes_before_verb,
    ends_condition,
    follows_noun,
    follows_said,
    goes_back,
    has_plain_verb,
    is_before,
    is_case_at_head,
    is_object,
    is_told,
    is_told_of,
    leads_object,
    leads_participle,
    leads_to_be,
    leads_to_date,
    leads_to_plan,
    lists_places,
    returns_to_day,
    stands_free,
)
from briefings.parse.events.clauses.lent import lend_lead
from briefings.parse.events.clauses.namers import without_namers
from briefings.parse.events.clauses.second_verbs import find_led, is_led, is_seen_to_act, tells_turn
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.events.clauses.verbs import HARD_BREAKS, find_verbs

_ALSO_PREPOSITIONS = frozenset({"after", "before", "until", "till", "since", "as", "once"})
_PLAIN = frozenset(
    {Tag.NAME, Tag.WORD, Tag.DET, Tag.PREP, Tag.PRON, Tag.BE, Tag.HAVE, Tag.DO, Tag.TO, Tag.ADV, Tag.SAY, Tag.DATE}
)
"""Words of these tags neither open nor close a clause, those aside that are in `_TURNING`."""

_TURNING = _ALSO_PREPOSITIONS | {"that", "when", "where"}
_ANYBODY = frozenset("those anyone anybody everyone everybody".split())
_WITHIN = frozenset({"whether", "how", "why", "what"})
_RELATIVE = frozenset({"which", "who", "that"})


def split_clauses(
    words: Sequence[Token], verbs: frozenset[str], nouns: frozenset[str], is_heading: bool = False
) -> tuple[Clause, ...]:
    """The clauses in the order in which they begin. `verbs` are the forms, besides auxiliaries, that can be a
    clause's verb; those in `nouns` are verbs only where no other is near. In a heading "to" can stand for "will"."""
    return _Splitter(without_namers(words), verbs, nouns, is_heading).run()


class _Splitter:
    """One walk over the words of a sentence. `aside` is the clause in brackets or the relative clause that the walk
    is in; it stands inside `main`, which goes on after it."""

    def __init__(self, words: Sequence[Token], verbs: frozenset[str], nouns: frozenset[str], is_heading: bool) -> None:
        self.words = words
        self.verbs = verbs
        self.nouns = nouns
        self.is_heading = is_heading
        self.is_verb, self.absolutes = find_verbs(words, verbs, nouns, is_heading)
        self.asides = find_asides(words, self.is_verb)
        self.main = self.outer = Clause()
        self.aside: Clause | None = None
        self.aside_end = -1
        self.clauses = [self.main]

    def run(self) -> tuple[Clause, ...]:
        for i, word in enumerate(self.words):
            is_main = ends_condition(self.words, i, self.aside or self.main)
            if is_main or self._begins_speech(i, word):
                self.aside = None
                self.main = Clause(opener="" if is_main else "that")
                self.clauses.append(self.main)
            if self.aside is None and begins_contact(self.words, self.is_verb, self.nouns, i):
                self._open_aside("that", find_contact_noun(self.main.words))
            is_plain = word.tag in _PLAIN and word.low not in _TURNING and i not in self.absolutes
            is_plain = is_plain and i not in self.asides
            if is_plain or not self._turns(i, word):
                self._add(i, word)
        return tuple(c for c in self.clauses if c.words)

    def _turns(self, i: int, word: Token) -> bool:
        """Whether the word only opens or closes a clause (and is then part of none)."""
        if word.low in ("(", "["):
            self.outer = self.main
            return self._open_aside("(", ())
        if word.low == "," and self.aside and self.aside.opener == "when" and self.aside.finite < 0:
            return True  # "until Monday, when, at noon, the gates open"
        if word.low in _ALSO_PREPOSITIONS and self._is_relative_open() and leads_to_date(self.words, i):
            return False
        if i in self.asides and self.aside is None:
            return self._open_aside("(", (), self.asides[i])
        waits = self.main.finite < 0 and self.aside is None
        if (end := end_of_condition(self.words, self.is_verb, i, waits)) > 0:
            return self._open_aside(word.low, (), end)
        if i == self.aside_end or word.low in (")", "]"):
            self.aside = None
            self.main = self.outer if word.low in (")", "]") else self.main  # "(he signed it, and says so)"
            return True
        if waits and word.low == "because" and closes_before_verb(self.words, self.is_verb, i):
            end = next(j for j in range(i, len(self.words)) if self.words[j].low == ",")
            return self._open_aside(word.low, (), end)  # "the talks, moved because a pipe burst, will"
        is_condition = word.low in CONDITIONS and not is_before(self.words, i, "of")
        asks = waits and asks_of_noun(self.words, i, _WITHIN)
        if asks and is_object(self.words, i):
            self.main.words.pop()  # "carrying"
        tells_when = word.low in _ALSO_PREPOSITIONS and word.low != "as" and bool(self.aside and self.aside.finite >= 0)
        ahead = find_verb_ahead(self.words, self.is_verb, i, stops_at_comma=True) if tells_when else 0
        tells_when = ahead > 1  # "which have not rung since a joist gave way,"
        if asks or (self._is_relative_open() and (tells_when or (word.tag is Tag.SUB and is_condition))):
            return self._open_aside(word.low, ())
        if word.low == "that" and self._is_relative_open() and self._tells_that(i):
            return self._open_aside("that", ())  # "a count, which showed that most were lost, is due"
        if self._is_relative(i, word):
            if self.aside and self.aside.opener == word.low and not self.aside.words:
                return True  # "and which", behind another "which"
            means_where = word.low == "which" and self.words[i - 1].low in WHERE
            is_question = word.low == "when" and self.words[i - 1].tag is Tag.PREP  # "rules on when a dam must warn"
            opener = "where" if means_where else "how" if is_question else word.low
            return self._open_aside(opener, self._antecedent(i, word))
        if word.low == "," and self.aside is None and leads_to_be(self.words, i):
            return self._open_aside("which", self._antecedent(i, word))
        if word.low == "," and self.aside is None and leads_to_plan(self.words, i):
            is_inside = waits and closes_before_verb(self.words, self.is_verb, i)
            told = self._antecedent(i, word) if is_inside else last_phrase(before_origin(self.main.words))
            return bool(told) and self._open_aside("which", told)
        if self._is_relative_open() and (end := end_of_doing(self.words, self.is_verb, self.nouns, i)) > 0:
            return self._open_aside("(", (), end)
        if self.aside and self._goes_on_in_relative(i, word, self.aside):
            return self._open_aside(self.aside.opener, self.aside.shared)
        if i >= self.aside_end and self._begins_clause(i, word):
            self._begin_clause(i, word)
            return True
        return False

    def _goes_on_in_relative(self, i: int, word: Token, aside: Clause) -> bool:
        """Whether a second verb follows of what a relative clause is about: "which was put off and will be held"."""
        is_subject = aside.opener in _RELATIVE and aside.finite == 0 and bool(aside.shared)
        goes_on = self._is_before_modal(i) or any(self.is_verb[i + 1 : i + 2]) or is_before(self.words, i, aside.opener)
        return is_subject and word.tag is Tag.CONJ and goes_on and not speaks_again(self.words, i)

    def _begins_speech(self, i: int, word: Token) -> bool:
        """Whether what was said begins without "that": "the mayor said on Monday the bridge would reopen"."""
        clause = self.aside or self.main
        if clause.opener == "(" or min(clause.finite, self.main.finite) < 0 or is_told(self.words, i):
            return False
        said = clause.finite + (clause.words[clause.finite].tag is Tag.HAVE)
        if said >= len(clause.words) or clause.words[said].tag is not Tag.SAY:
            return False
        if word.tag not in (*NOMINAL, Tag.DET) or not follows_said(clause.words[said:], word):
            return False
        ahead = find_verb_ahead(self.words, self.is_verb, i, stops_at_comma=True)
        return begins_told(self.words, self.is_verb, self.verbs - self.nouns, clause.words[said].low, i, ahead)

    def _antecedent(self, i: int, word: Token) -> tuple[Token, ...]:
        """What a relative clause is about."""
        waits = self.main.finite < 0 and self.aside is None and self.main.opener not in CONDITIONS
        held = before_origin((self.aside or self.main).latest)
        if waits and word.low in ("which", "where", ","):
            goal = next(
                (k for k, w in enumerate(held) if k and w.tag is Tag.TO), len(held)
            )  # "a flight to film the reef"
            opens = len(self.clauses) == 1 and not any(w.low in self.verbs - self.nouns for w in held[:goal])
            if whole := find_subject_told(held, self.nouns, opens):
                return whole
        return find_antecedent(held, word, self.nouns, waits, self.words[i + 1 : i + 5])

    def _add(self, i: int, word: Token) -> None:
        if self._ends_aside(i, word):
            self.aside = None
        clause = self.aside or self.main
        does = clause.opener == "who" and not (clause.words or clause.shared) and word.low in self.verbs  # "who pays"
        does = does and not tells_turn(word, next(iter(self.words[i + 1 : i + 2]), None))
        does = does or (clause.opener == "which" and not clause.words and leads_to_plan(self.words, i - 1))
        if (self.is_verb[i] or does) and clause.finite < 0:
            clause.finite = len(clause.words)
        clause.words.append(word)

    def _is_relative_open(self) -> bool:
        return self.aside is not None and self.aside.opener != "(" and self.main.finite < 0

    def _ends_aside(self, i: int, word: Token) -> bool:
        """Whether the main clause's own verb comes now: after a comma, or as a second verb without one."""
        if self.aside is None:
            return False
        if self.aside.opener in _RELATIVE and returns_to_day(self.aside, self.main, self.words, i):
            return True
        if not self._is_relative_open():
            return word.low == "," and goes_back(self.aside, self.main, self.words[i + 1 :])
        if word.low == "," and self.main.only_leads_in and self.aside.has_had_verb:
            return True
        if word.low != "," and self.words[i - 1].low in DOERS:
            return False  # "who say they have been told"
        if word.low == ",":
            if self.aside.opener == "whose" and not (self.aside.has_verb or has_plain_verb(self.aside.words)):
                return False  # "whose fourth album, Salt Hotel, is out"
            after = self.words[i + 1 : i + 2]
            is_within = self.aside.opener in _WITHIN
            is_listed = bool(after) and (after[0].low in PUT_ON_A_DAY or (is_within and after[0].low.endswith("ed")))
            return is_listed or (any(self.is_verb[i + 1 : i + 3]) and self.words[i + 1].tag is not Tag.CONJ)
        if not self.is_verb[i] or self.aside.finite < 0 or is_seen_to_act(self.aside.words, self.words[i]):
            return False
        return not (is_led(self.words, i) or tells_within(self.aside, self.words, i))

    def _is_relative(self, i: int, word: Token) -> bool:
        if i == 0 or self.words[i - 1].tag is Tag.SAY or asks_which(self.words, i):
            return False
        if word.tag is Tag.REL or word.low in ("when", "where"):
            before = self.words[i - 1]
            return before.low in (",", ")") or before.tag in (*NOMINAL, Tag.DATE, Tag.PREP) or before.low in _ANYBODY
        if word.low != "that" or self.words[i - 1].tag not in NOMINAL or leads_object(self.words, i):
            return False
        ahead = find_verb_ahead(self.words, self.is_verb, i)
        return 0 < ahead <= 2 or (ahead > 0 and self.main.finite < 0 and self.aside is None)

    def _begins_clause(self, i: int, word: Token) -> bool:
        if word.low == ":" and (
            lists_places(self.words, self.is_verb, self.nouns, i) or is_in_brackets(self.words, self.aside, i)
        ):
            return False
        if word.low in HARD_BREAKS or i in self.absolutes or (word.low == "-" and stands_free(self.words, i)):
            return True
        clause = self.aside or self.main
        is_case = is_in_condition(self.clauses, clause) or is_case_at_head(self.clauses, clause)
        if word.low == "," and is_case and len(clause.words) > 1:
            return find_verb_ahead(self.words, self.is_verb, i) > 1 and self.words[i + 1].tag is not Tag.REL
        if word.low == "that":
            return self._tells_that(i)
        if word.low == "," and clause.finite >= 0 and leads_participle(self.words, self.nouns, i + 1):
            return True
        if word.tag is Tag.SUB and word.low != "once":
            return word.low not in _WITHIN and not (word.low == "because" and is_before(self.words, i, "of"))
        if clause.finite < 0 or self._is_relative_open():
            return begins_threat(self.words, self.is_verb, i) or (word.low == "," and begins_call(self.words, i))
        if lend_lead(find_led(self.clauses, self.main, self.words, i), self.words, i, self.verbs, self.nouns):
            return True
        if word.tag is Tag.CONJ or word.low in _ALSO_PREPOSITIONS:
            after = self.words[i + 1].tag if i + 1 < len(self.words) else None
            leads = (Tag.DET, Tag.NAME, Tag.PRON, *((Tag.WORD,) if self.is_heading else ()))
            fits = after is not Tag.DATE or is_before(self.words, i + 1, "'s") or is_told_of(self.words, i)
            fits = fits and self.words[i - 1].low != "do" and (word.low != "as" or after in leads)
            ahead = find_verb_ahead(self.words, self.is_verb, i, stops_at_comma=word.tag is not Tag.CONJ)
            is_joined = word.low == "after" and self.words[i + ahead - 1].tag is Tag.CONJ  # "opens after it and ends"
            return fits and ahead > 0 and not is_joined
        return word.low == "," and (leads_attribution(self.words, i) or begins_parallel(self.words, self.is_verb, i))

    def _tells_that(self, i: int) -> bool:
        """Whether "that" leads what was said or shown."""
        is_said = any(w.tag is Tag.SAY for w in (self.aside or self.main).words[-4:])
        return is_said or (follows_noun(self.words, i) and find_verb_ahead(self.words, self.is_verb, i) >= 2)

    def _open_aside(self, opener: str, shared: tuple[Token, ...], end: int | None = None) -> bool:
        """Always true: the word that opens it is part of no clause. `end`: the place of the word that closes it."""
        self.aside_end = self.aside_end if end is None else end
        self.aside = Clause(opener=opener, shared=shared)
        self.clauses.append(self.aside)
        return True

    def _begin_clause(self, i: int, word: Token) -> None:
        before = find_led(self.clauses, self.main, self.words, i)
        led = lend_lead(before, self.words, i, self.verbs, self.nouns)
        if word.tag is Tag.CONJ and self._is_before_modal(i) and before.only_says and before is not self.clauses[0]:
            before = next((c for c in reversed(self.clauses) if c is not before and c.finite >= 0), before)
        takes_over = bool(led) or (word.tag is Tag.CONJ and find_verb_ahead(self.words, self.is_verb, i) == 1)
        is_label = word.low == ":" and before.finite < 0 and self._is_before_modal(i)  # "Bids: Must arrive by Friday"
        self.aside = None
        opener = "" if word.tag is Tag.PUNCT else word.low
        shared = tuple(before.words) if is_label else before.subject if takes_over else ()
        self.main = Clause([*led], opener, shared, 0 if led else -1)
        self.clauses.append(self.main)

    def _is_before_modal(self, i: int) -> bool:
        return i + 1 < len(self.words) and self.words[i + 1].tag is Tag.MODAL
