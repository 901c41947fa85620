"""Tells the verbs of a sentence that stand behind another verb's words: where a noun could stand as well, or "with".

Promises an answer from the few words around a place; which words can be verbs at all is for `verbs`.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.agreement import LONGEST_INNER, breaks_off, is_joined_to_modal
from briefings.parse.events.clauses.clause import IRREGULAR, Clause
from briefings.parse.events.clauses.nouns import can_close, kind_of
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_finite

LONGEST_RELATIVE = 6
"""Words between "that" and the preposition that ends its clause."""

LONGEST_ABSOLUTE = 14
"""Words from "with" to what it leads to: "with a vote on the new rules for the ferries expected"."""

LONGEST_DOER = 8
"""Words of who does it in "a motion that the opposition Democrats filed"."""

_HOLDING = frozenset("resume restart start begin open hold host stage call continue reopen launch attend join".split())
"""What is done with an event."""

LONGEST_OBJECT_DAY = 4
"""Words of the day behind a verb's object, with the comma and the "and" that end its clause."""

_NAMING = frozenset("named called dubbed".split())

COUNTS = frozenset("one two three four five six seven eight nine ten several many few some most both".split())
_OVER = frozenset("opened reopened closed started ended resumed arrived departed landed died returned crashed".split())
"""Pasts of what somebody or something does by itself."""

_SEEING = frozenset("see sees saw seen hear hears heard watch watched let lets make makes made helped help".split())
"""What stands before those who do something, and the bare verb of that."""

_DOERS = frozenset("ship bus host guard crew pilot fly train boat fleet force group team party".split())
_BEHIND_VERB = ("back", "here", "again")
_LEADING = (Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO, Tag.TO, Tag.CONJ, Tag.REL)
_STATES = (("open", "to"), ("open", "for"), ("out", "of"))
_IN_NOUNS = frozenset({"of", "on", "for", "in", "at", "between"})
_LEADING_PARTICIPLES = frozenset(
    "set due expected scheduled slated planned pencilled penciled booked listed likely".split()
)


_TIMES = frozenset({"before", "after", "when", "once", "until", "till", "as"})
"""What opens a clause that stands inside another one."""


def find_led(clauses: Sequence[Clause], main: Clause, words: Sequence[Token], i: int) -> Clause:
    """The clause that goes on at the conjunction at `i`: the one around "as it nears land" for "and will" and "and to"
    behind that, else the one before."""
    after = words[i + 1] if i + 1 < len(words) else None
    is_led = words[i].tag is Tag.CONJ and after is not None and after.tag in (Tag.MODAL, Tag.TO)
    if main.opener not in _TIMES or not is_led:
        return main
    return next((c for c in reversed(clauses) if c.opener not in _TIMES and c.finite >= 0), main)


def ends_clause(words: Sequence[Token], i: int) -> bool:
    """Whether the word is a date, with or without a comma behind it, at which a clause may end."""
    return words[i - 1 if words[i].low == "," and i else i].tag is Tag.DATE


def ends_phrase(words: Sequence[Token], i: int) -> bool:
    """Whether a word in -s before a comma ends what a preposition leads, or what a relative clause is about: "in
    foreign hands,", "at Penn's oldest salt works, who"."""
    behind = words[i + 1 : i + 3]
    is_plain = bool(behind) and behind[0].low == "," and words[i - 1].tag is Tag.WORD
    return is_plain and (words[max(0, i - 2)].tag is Tag.PREP or behind[-1].tag is Tag.REL)


def is_seen_to_act(words: Sequence[Token], verb: Token) -> bool:
    """Whether the verb behind the words is that of whom somebody sees or lets do it: "has heard 40 pilots" before
    "speak"."""
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i].tag not in (*NOMINAL, Tag.DET)), -1)
    who = words[at + 1 :]
    is_bare = verb.tag is Tag.WORD and not verb.low.endswith(("s", "ed")) and verb.low not in IRREGULAR
    return is_bare and len(who) > 1 and who[0].low in _SEEING


def is_doing(word: Token, after: Token | None) -> bool:
    """Whether a word is the noun of who does what stands behind it: "the last ship carrying the pilots left"."""
    return after is not None and word.low in _DOERS and after.low.endswith("ing")


def is_in_compound(words: Sequence[Token], is_verb: Sequence[bool], i: int) -> bool:
    """Whether the word tells what kind the next one is, the verb of which follows: "the friends' book sale runs
    May 4"."""
    after = words[i + 1 : i + 4]
    if len(after) < 3 or after[0].tag is not Tag.WORD or after[0].low.endswith("s"):
        return False
    return after[1].low.endswith("s") and is_verb[i + 2] and after[2].tag in (Tag.DATE, Tag.PREP)


def is_led(words: Sequence[Token], i: int) -> bool:
    """Whether an auxiliary, "to", "and" or a relative word leads to the verb at `i`, with adverbs between or not."""
    led = i - 1
    while led and (words[led].tag is Tag.ADV or words[led].low == "first") and words[led].low not in _BEHIND_VERB:
        led -= 1
    return words[led].tag in _LEADING


def goes_on_to_act(words: Sequence[Token], i: int) -> bool:
    """Whether a word that can be a noun is a second verb behind a date: "debates the bill on Monday and votes on it on
    Friday", not "talks on Monday and votes on Friday"."""
    led = words[i + 1 : i + 3]
    leads = len(led) == 2 and led[0].low in ("on", "about", "over", "with") and led[1].tag in (Tag.PRON, Tag.DET)
    sets = words[i].low == "set" and len(led) == 2 and led[0].tag is Tag.WORD and led[1].low == "for"
    return (leads or sets) and i > 1 and ends_clause(words, i - 2)  # "and set sentencing for May 4"


def follows_asked_for(words: Sequence[Token], i: int) -> bool:
    """Whether the main verb follows a relative clause: "the recount that Brook asked for begins on Friday"."""
    asked, after = words[i - 2].low if i > 2 else "", words[i + 1 : i + 2]
    if not (asked.endswith("ed") or asked in IRREGULAR):
        return False
    is_led = bool(after) and after[0].tag in (Tag.DATE, Tag.PREP, Tag.TO) and words[i].low.endswith("s")
    return is_led and any(w.low in ("that", "which", "who") for w in words[max(0, i - 2 - LONGEST_RELATIVE) : i - 2])


LONGEST_OF_HEADLINE = 5
"""Words between a headline's comma and the participle of what stands behind it."""

_MARKETS = frozenset("market markets bell exchange trading".split())
"""What opens or closes: "reports its figures before the market opens on May 4"."""

_MOVED = frozenset("put moved pushed postponed delayed deferred shifted switched transferred brought adjourned".split())


def verb_of_absolute(words: Sequence[Token], i: int) -> int | None:
    """Where the "to" or the participle stands that is the verb of what "with" leads, if the word at `i` begins such a
    part: ", with voters to go to the polls", ", with a ruling expected in May"."""
    if words[i].low != "with" or not i or words[i - 1].low != ",":
        return None
    for j in range(i + 1, min(i + LONGEST_ABSOLUTE, len(words))):
        word = words[j]
        after = words[j + 1].tag if j + 1 < len(words) else None
        led = words[i + 1 : j]
        names_itself = word.low == "due" and bool(
            can_close(led[-1:]) or kind_of(tuple(led))
        )  # "with entries due Friday"
        is_dated = after in (Tag.PREP, Tag.DATE) and not names_itself
        leads = word.low in _LEADING_PARTICIPLES and (after is Tag.TO or is_dated)
        if j > i + 1 and (word.tag is Tag.TO or leads):
            return j
        is_second = word.tag is Tag.CONJ and any(w.low == "between" for w in words[i + 2 : j])
        is_inside = j > i + 1 and (word.low in _IN_NOUNS or is_second)  # "talks between the port and the pilots"
        if word.tag not in (*NOMINAL, Tag.DET, Tag.ADV) and not is_inside:
            return None
    return None


def verb_of_headline_part(words: Sequence[Token], i: int) -> int | None:
    """Where the participle stands that says what was done to the noun behind a headline's comma: "Tarn redraws map,
    results put back to June"."""
    if words[i].low != "," or not i:
        return None
    j = next((k for k in range(i + 1, len(words)) if words[k].tag not in NOMINAL or words[k].low in _MOVED), len(words))
    behind = words[j + 1 : j + 4]
    is_done = i + 1 < j < len(words) and j - i <= LONGEST_OF_HEADLINE and words[j].low in _MOVED
    goes_to = any(w.low in ("to", "until", "till") for w in behind[:2]) and behind[-1].tag is Tag.DATE
    return j if is_done and goes_to else None


def until_time_clause(words: Sequence[Token]) -> Sequence[Token]:
    """The words up to what tells by another event when theirs is, or to a clause with a subject of its own: "reports on
    May 4" of "before the market opens" and of ", and the bank is glad"."""
    return words[: next((i for i in range(1, len(words)) if _ends_here(words, i)), len(words))]


def _ends_here(words: Sequence[Token], i: int) -> bool:
    before, word = words[i - 1], words[i]
    is_other = word.low == "," and [w.tag for w in words[i + 1 : i + 3]] in ([Tag.CONJ, Tag.DET], [Tag.CONJ, Tag.PRON])
    is_time = before.tag is Tag.DATE or any(w.low in _MARKETS for w in words[i + 1 : i + 3])
    return is_other or (is_time and word.low in ("before", "after"))


def follows_age(words: Sequence[Token], i: int) -> bool:
    """Whether somebody's age stands between commas before the word: "Ada Brook, 58, admitted"."""
    before = [w.low for w in words[max(0, i - 3) : i]]
    return len(before) == 3 and before[0] == before[2] == "," and before[1].isdigit()


def tells_state(words: Sequence[Token], i: int) -> bool:
    """Whether "open" says who may take part, "out" what something is out of: "entries, open to schools, close"."""
    return (words[i].low, *(w.low for w in words[i + 1 : i + 2])) in _STATES


def ends_object_clause(words: Sequence[Token], i: int) -> bool:
    """Whether the word is the verb of what somebody did to something: "a motion that the Democrats filed on"."""
    at = i - 1
    while at > 1 and i - at < LONGEST_DOER and words[at].tag in (*NOMINAL, Tag.DET, Tag.PRON, Tag.PREP):
        if words[at].low == "that":
            inside = [w.tag for w in words[at + 1 : i]]  # "that nobody in the trade wanted to see"
            if Tag.PREP in inside and inside[0] is not Tag.PRON:
                return False
            return at < i - 1 and words[at - 1].tag in NOMINAL and words[i - 1].low != "that"
        at -= 1
    return False


def tells_turn(word: Token, after: Token | None) -> bool:
    """Whether "last" or "first" is no verb, but tells which time the past behind it was: "who last met in May"."""
    return word.low in ("last", "first") and after is not None and (after.low in IRREGULAR or after.low.endswith("ed"))


def closes_relative(words: Sequence[Token], i: int) -> bool:
    """Whether the comma before the word at `i` closes a relative clause: "sales, which began in May, reached"."""
    if words[i - 1].low != ",":
        return False
    opens = next((j for j in range(i - 2, max(-1, i - LONGEST_INNER), -1) if words[j].low == ","), -1)
    return opens >= 0 and (words[opens + 1].tag is Tag.REL or words[opens + 1].low == "where")


def leads_to_day_and_object(words: Sequence[Token], i: int) -> bool:
    """Whether a past form has its day right behind it and then its object: "delayed until Monday a vote"."""
    behind = words[i + 1 : i + 4]
    is_led = len(behind) == 3 and behind[0].low in ("until", "till", "to") and behind[1].tag is Tag.DATE
    return is_led and behind[2].tag is Tag.DET and words[i - 1].tag in (*NOMINAL, Tag.DATE)


def is_of_counted(words: Sequence[Token], i: int) -> bool:
    """Whether the past at `i` tells which of a number: "the two lost days will", "three stolen fishing boats are"."""
    if words[i - 1].low not in COUNTS or (i > 1 and words[i - 2].tag not in (Tag.DET, Tag.PUNCT)):
        return False
    end = next((j for j in range(i + 1, min(i + 4, len(words))) if words[j].tag is not Tag.WORD), 0)
    return end > i + 1 and is_finite(words[end])


def is_held(words: Sequence[Token], i: int) -> bool:
    """Whether the words before one that can be a verb show that it is a noun: a number ("4,112 runs"), or what is to be
    done with it ("agreed to resume coalition talks")."""
    before, near = words[i - 1].low, range(max(1, i - 2), i)
    led = words[max(0, i - 3) : i - 1]
    is_led = bool(led) and (led[-1].tag is Tag.HAVE or led[0].tag is Tag.REL)  # "which features 120 works"
    is_counted = "," in before[1:] or before in COUNTS or (is_led and before.isdigit())
    is_done = any(words[k].low in _HOLDING and words[k - 1].tag is Tag.TO for k in near)
    return words[i].low.endswith("s") and (is_counted or is_done)


def goes_on_behind_relative(words: Sequence[Token], i: int) -> bool:
    """Whether the word behind the comma of a relative clause is the main verb, of a subject in the plural."""
    after = words[i + 1 : i + 2]
    leads = bool(after) and after[0].tag in (Tag.DATE, Tag.PREP, Tag.DET, Tag.NAME, Tag.TO)
    return leads and not words[i].low.endswith(("s", "ed", "ing")) and closes_relative(words, i)


def follows_relative(
    word: Token, before: Token, after: Token | None, verbs: frozenset[str], nouns: frozenset[str]
) -> bool:
    """Whether the word behind "who" or "which" is its verb, not the subject of another: "which riders hope to"."""
    if (
        before.tag is not Tag.REL
        or before.low == "whose"
        or word.low.endswith("ly")
        or word.low in COUNTS
        or tells_turn(word, after)
    ):
        return False
    has_own_verb = after is not None and (is_finite(after) or after.low in verbs - nouns)
    return not (has_own_verb and word.low.endswith("s") and word.low not in verbs)


def tells_past_day(words: Sequence[Token], i: int) -> bool:
    """Whether a past form is the verb, for its day is right behind it and no other verb is near: "polls opened at 8am
    on Wednesday, and", not "the bridge opened on Monday is shut"."""
    if words[i].low not in _OVER or words[i - 1].tag not in (*NOMINAL, Tag.PUNCT):
        return False
    behind = words[i + 1 : i + LONGEST_INNER]
    day = next((k for k, w in enumerate(behind) if w.tag is Tag.DATE), len(behind))
    is_dated = day <= LONGEST_OBJECT_DAY and all(w.tag in (Tag.PREP, Tag.NAME) for w in behind[:day])
    is_dated = is_dated and day < len(behind)
    end = next((k for k, w in enumerate(behind) if w.tag is Tag.CONJ or w.low in ",.;"), len(behind))
    goes_on = words[i - 1].low != "," or closes_relative(words, i)
    return is_dated and goes_on and not any(is_finite(w) for w in behind[:end])


def leads_to_name_and_day(words: Sequence[Token], i: int) -> bool:
    """Whether a past form has a name for its object, with its day, and another sentence behind that: "soldiers entered
    Norland on Monday, and more are to follow"."""
    if words[i - 1].tag is not Tag.WORD or not words[i - 1].low.endswith("s") or words[i].low in _NAMING:
        return False
    end = next((k for k in range(i + 1, len(words)) if words[k].tag is not Tag.NAME), len(words))
    behind = words[end : end + LONGEST_OBJECT_DAY]
    day = next((k for k, w in enumerate(behind[:2]) if w.tag is Tag.DATE), -1)
    joint = behind[day + 1 : day + 3]
    return end > i + 1 and day >= 0 and len(joint) == 2 and joint[0].low == "," and joint[1].tag is Tag.CONJ


PASTS = (
    leads_to_day_and_object,
    ends_object_clause,
    tells_past_day,
    leads_to_name_and_day,
    is_joined_to_modal,
    breaks_off,
)
"""Places where a form in -ed is a verb of the past, no participle."""
