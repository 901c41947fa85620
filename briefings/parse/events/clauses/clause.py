"""One clause of a sentence, and the noun phrase at the end of words.

Promises the words as they stand; cutting sentences into clauses is for `split`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.rules import events as rules

PARTICIPLES = frozenset(
    {"set", "put", "due", "held", "given", "made", "built", "brought", "scheduled", "planned", "slated", "expected"}
)
"""Participles that do not end in "ed", and those that announce."""

VERB_PAIRS = frozenset(tuple(p.split()[:2]) for row in rules.VERBS for p in row.phrases.split(";") if p.strip())
"""The first two words of the verbs that have several: "takes hold", "swing open"."""

PAST = frozenset(rules.PAST.split())
IRREGULAR = frozenset(rules.IRREGULAR.split()) | PAST
"""Forms of the past that no noun looks like."""

LIKE_PRESENT = frozenset("cut hit let shut split cast".split())
"""Pasts that look like the present: behind a noun and before an article they are verbs."""

PREDICATES = frozenset(rules.PREDICATES.split())
"""What is said of an event with "be" or as a participle: "set", "called off"."""

PUT_ON_A_DAY = frozenset("listed scheduled set planned slated booked fixed timetabled pencilled penciled".split())
"""Participles that put what stands before their comma on a day: "a claim, listed for May 4,"."""

NARROWING = frozenset({"on", "about", "among", "between", "with", "over", "against"})
"""Small words that tell a noun from others of its kind."""


@dataclass(slots=True)
class Clause:
    """`opener` is the small word that leads the clause in ("if", "when", "which", "(", "that"), else "". `shared` are
    the words that a relative clause is about, or the subject taken over from the clause before."""

    words: list[Token] = field(default_factory=list)
    opener: str = ""
    shared: tuple[Token, ...] = ()
    finite: int = -1

    @property
    def subject(self) -> tuple[Token, ...]:
        """The words before the verb, or those taken over."""
        own = tuple(self.words[: self.finite]) if self.finite >= 0 else ()
        is_aside = (
            own and own[-1].low == "," and own[-2:-1] and own[-2].low != ","
        )  # not "the crew, who tired, put down"
        if is_aside and self.words[self.finite].low in PARTICIPLES:
            return last_phrase(own)
        return own if any(w.tag in NOMINAL or w.tag is Tag.DET for w in own) else self.shared

    @property
    def latest(self) -> list[Token]:
        """The words behind its verb, or all of them where those name nothing yet."""
        behind = [] if self.finite < 0 else self.words[self.finite + 1 :]
        return behind if any(w.tag in NOMINAL for w in behind) else self.words

    @property
    def only_says(self) -> bool:
        """Whether it is but who speaks and the verb, as ", the mayor said," behind another clause is."""
        ends = self.finite >= 0 and all(w.low == "," for w in self.words[self.finite + 1 :])
        return ends and self.words[self.finite].tag is Tag.SAY

    @property
    def is_attribution(self) -> bool:
        """Whether it stands inside another clause and tells but who speaks: ", says the mayor,"."""
        return self.opener == "(" and self.finite == 0 and self.words[0].tag is Tag.SAY

    @property
    def has_verb(self) -> bool:
        """Whether it has had its verb, though that may be one that only looks like a participle."""
        return self.finite >= 0 or any(w.low.endswith("ed") or w.low in IRREGULAR for w in self.words)

    @property
    def has_had_verb(self) -> bool:
        """Whether its verb has surely come, or may have in a place told of: "where the river flooded in May,"."""
        return self.has_verb if self.opener == "where" else self.finite >= 0

    @property
    def only_leads_in(self) -> bool:
        """Whether it has had no more than "In the Senate," or "Two weeks after a vote" so far."""
        is_place = bool(self.words) and self.words[0].tag is Tag.PREP and self.words[-1].low == ","
        return is_place or any(w.low in ("after", "before") for w in self.words[2:3])


def last_phrase(words: Sequence[Token], leads: frozenset[str] = frozenset()) -> tuple[Token, ...]:
    """The noun phrase at the end of the words, commas aside. `leads` are small words that it may hold besides "of"."""
    end = len(words)
    while end and words[end - 1].tag is Tag.PUNCT:
        end -= 1
    start = end
    while start and end - start < 16 and (_can_be_inside(words[start - 1]) or words[start - 1].low in leads):
        if start > 1 and words[start - 2].tag is Tag.HAVE and words[start - 1].low.endswith("ed"):
            break  # "has offered two days"
        start -= 1
        is_rate = start > 0 and words[start].low == "a" and words[start - 1].low[:1].isdigit()  # "Rs 3 a share"
        if words[start].tag is Tag.DET and not is_rate and (not start or words[start - 1].low not in leads | {"of"}):
            break
    return tuple(words[start:end])


def _can_be_inside(word: Token) -> bool:
    return (
        word.tag in (*NOMINAL, Tag.DET)
        or word.low.endswith("quarter")
        or word.low in ("of", "and", "&", "for", "'", "’", "$", "£", "€")
    )


def speaks_again(words: Sequence[Token], i: int) -> bool:
    """Whether the main clause's subject says something behind the "and" at `i` and the comma that closes a relative
    clause: "the court heard the man, who was hurt, and said"."""
    return i > 0 and words[i - 1].low == "," and any(w.tag is Tag.SAY for w in words[i + 1 : i + 2])
