"""What leads into a clause at a place among a sentence's words, told by the few words around it.

Promises to look at few words behind the place; where clauses begin and end is for `split`.
"""

from collections.abc import Sequence
from itertools import pairwise

from briefings.parse.events.clauses.clause import IRREGULAR, PREDICATES, Clause
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_finite
from briefings.parse.text.word_sets import OWNING, SUBJECT_PRONOUNS

LOOK_AHEAD = 30
"""How many words ahead a verb is sought to tell whether a conjunction joins clauses or only words."""

CONDITIONS = frozenset({"if", "unless", "although", "though", "while", "because", "once", "when", "after", "before"})
"""Small words that open a condition, or another circumstance."""

DOERS = frozenset("they he she we i".split())
"""Pronouns that can only be a clause's subject."""


_TELLING = ("told", "tells")
_TOLD = frozenset("told tells informed assured warned reminded".split())
_SAYING = frozenset("said says told tells added adds warned warns insisted insists".split())
"""Verbs of speech that have no noun for their object, but a clause."""

_PERSONS = ("he", "she")
_PARTICLES = ("up", "out", "in", "off")
_PLACING = ("in", "at", "on")
_SETTING = frozenset("set sets scheduled schedules slated fixed booked listed".split())
"""Verbs that give something a day with "for"."""

_CALLS = frozenset("sign register join book rsvp apply enroll enrol subscribe".split())
_HERE = ("now", "here", "below", "today", "us")
_EACH = ("one", "first")
"""What the first of several is called: "two hearings: one on May 4 and another on May 6"."""


def is_told(words: Sequence[Token], i: int) -> bool:
    """Whether the word is the person who is told something: the reporters of "told reporters that results, …"."""
    return i > 0 and words[i - 1].low in _TOLD and is_before(words, i, "that")


def is_before(words: Sequence[Token], i: int, low: str) -> bool:
    """Whether the next word is `low`."""
    return i + 1 < len(words) and words[i + 1].low == low


def goes_back(aside: Clause, main: Clause, behind: Sequence[Token]) -> bool:
    """Whether the main clause goes on behind the comma that closes a relative one: "will discuss the work, which is
    expected to cost much, in public on Thursday"."""
    if aside.opener != "which" or aside.finite < 0 or len(behind) < 2:
        return False
    if [w.tag for w in behind[:2]] == [Tag.PREP, Tag.DATE] and any(w.tag is Tag.DATE for w in aside.words):
        return not any(w.tag is Tag.DATE for w in main.words)  # "which fell on Monday, at 5 p.m. today,"
    if _are_date(behind):
        return not any(w.tag is Tag.DATE and after.tag not in NOMINAL for w, after in pairwise(main.words))
    return behind[0].tag is Tag.PREP and behind[1].tag in (*NOMINAL, Tag.DET)


def ends_condition(words: Sequence[Token], i: int, clause: Clause) -> bool:
    """Whether what a condition leads to begins at `i`, without a comma ("If it is approved it would open") or without
    a subject ("If you sail, move your boat")."""
    if clause.opener not in CONDITIONS or not clause.words:
        return False
    after = next(iter(words[i + 1 : i + 2]), words[i])
    if clause.words[0].low == "you" and words[i - 1].low == ",":
        is_base = words[i].tag is Tag.WORD and not words[i].low.endswith(("s", "ed", "ing", "ly"))
        return is_base and (after.tag is Tag.DET or after.low in _PARTICLES or after.low in ("your", *OWNING))
    is_begun = clause.finite >= 0 and words[i].low in SUBJECT_PRONOUNS
    return is_begun and after.tag is Tag.MODAL and words[i - 1].tag is not Tag.CONJ


def returns_to_day(aside: Clause, main: Clause, words: Sequence[Token], i: int) -> bool:
    """Whether the main clause goes on with its day behind a relative one that no comma closes: "the form sent on Monday
    no later than May 4", "has set a vote on a bill that would cut fees for May 4"."""
    if words[i].low == "no" and is_before(words, i, "later"):
        return any(w.tag is Tag.DATE for w in aside.words)
    verb = {w.low for w in main.words[main.finite : main.finite + 2]} if main.finite >= 0 else set()
    is_set = not _SETTING.isdisjoint(verb) and not any(w.tag is Tag.DATE for w in main.words)
    is_day = words[i].low == "for" and [w.tag for w in words[i + 1 : i + 2]] == [Tag.DATE]
    return is_day and is_set and aside.finite >= 0


def is_case_at_head(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether the clause is what "Where" opens at the head of a sentence: "Where nobody wins outright, a run-off"."""
    return clause.opener == "where" and clauses[-1] is clause and not any(c.words for c in clauses[:-1])


def has_plain_verb(words: Sequence[Token]) -> bool:
    """Whether a word between a noun and an article looks like the verb: "members include a pilot"."""
    spans = zip(words, words[1:], words[2:], strict=False)
    return any(a.tag in NOMINAL and b.tag is Tag.WORD and c.tag is Tag.DET for a, b, c in spans)


def asks_which(words: Sequence[Token], i: int) -> bool:
    """Whether "which of two bids" and the like asks something behind a date: "will hear on May 4 which of"."""
    return words[i].low in ("which", "who") and words[i - 1].tag is Tag.DATE and is_before(words, i, "of")


def _are_date(words: Sequence[Token]) -> bool:
    """Whether nothing but a date follows to the end of the sentence: "on Thursday."."""
    rest = words[1:] if words[0].tag in (Tag.PREP, Tag.TO) else words
    return rest[0].tag is Tag.DATE and all(w.low == "." for w in rest[1:])


def is_behind_preposition(words: Sequence[Token], i: int) -> bool:
    """Whether a clause follows that belongs to a noun: "talks on how much she must pay", not "on whether to pay"."""
    is_clause = i + 1 < len(words) and words[i + 1].tag is not Tag.TO
    return is_clause and i > 1 and words[i - 1].tag is Tag.PREP and words[i - 2].tag in NOMINAL


def asks_of_noun(words: Sequence[Token], i: int, asking: frozenset[str]) -> bool:
    """Whether the word opens a question that belongs to a noun or is an object: "a hearing on who pays" does."""
    is_behind = is_behind_preposition(words, i)
    return (words[i].low == "who" and is_behind) or (words[i].low in asking and (is_behind or is_object(words, i)))


def leads_object(words: Sequence[Token], i: int) -> bool:
    """Whether the word before stands right behind an auxiliary, so that the one at `i` leads its object: "must file
    that plan", "has moved that vote"."""
    is_said = i > 1 and words[i - 2].tag is Tag.BE and words[i - 1].low.endswith("ed")  # "it is proposed that"
    return is_said or (i > 1 and words[i - 2].tag in (Tag.MODAL, Tag.HAVE))


def is_object(words: Sequence[Token], i: int) -> bool:
    """Whether "what" or "how" is the object of a participle that tells of a noun: "a ship carrying what may be
    treasure", "minutes showing how they voted"."""
    led = words[i - 2 : i]
    return (
        words[i].low in ("what", "how", "why")
        and len(led) == 2
        and led[0].tag in NOMINAL
        and led[1].low.endswith("ing")
    )


_PLANNED = frozenset("due set expected scheduled slated forecast likely supposed meant poised".split())
"""What is said of what is to do something."""


_BECOMING = frozenset("has have had was were won't cannot".split())
"""What opens the verb of what becomes of something."""


def leads_to_be(words: Sequence[Token], i: int) -> bool:
    """Whether ", to be paid" and the like follows, which tells of the noun before the comma."""
    after = words[i + 1 : i + 4]
    return len(after) == 3 and (after[0].low, after[1].low) == ("to", "be") and after[2].tag in (Tag.WORD, Tag.SAY)


def leads_to_plan(words: Sequence[Token], i: int) -> bool:
    """Whether ", due to open" and the like follows, which tells of the noun before the comma; not where the clause
    around it tells what has become of that: "the talks, due to begin on May 4, have been called off"."""
    after = words[i + 1 : i + 4]
    if len(after) < 3 or after[0].low not in _PLANNED or after[1].tag is not Tag.TO or after[2].tag is Tag.DET:
        return False
    comma = _next_comma(words, i)
    behind = [w.low for w in words[comma + 1 : comma + 3]] if comma else []
    return not behind or not (behind[0] in _BECOMING or (words[comma + 1].tag is Tag.MODAL and "not" in behind))


def closes_before_verb(words: Sequence[Token], is_verb: Sequence[bool], i: int) -> bool:
    """Whether the next comma has a verb behind it, so that what opens at `i` stands between a subject and its verb."""
    comma = _next_comma(words, i)
    return comma > 0 and any(is_verb[comma + 1 : comma + 2])


def _next_comma(words: Sequence[Token], i: int) -> int:
    """The place of the next comma behind the word at `i`, 0 if there is none near."""
    return next((j for j in range(i + 1, min(i + LOOK_AHEAD, len(words))) if words[j].low == ","), 0)


def stands_free(words: Sequence[Token], i: int) -> bool:
    """Whether a hyphen has blanks around it, as a dash has."""
    before, after = words[i - 1 : i], words[i + 1 : i + 2]
    return bool(before and after) and before[0].end < words[i].start and words[i].end < after[0].start


LOOK_BEHIND = 6
"""Words before a colon in which the events that it counts are named."""


def lists_places(words: Sequence[Token], is_verb: Sequence[bool], nouns: frozenset[str], i: int) -> bool:
    """Whether a colon leads to where and when: "will be held: in Penn on May 4", "two hearings: one on May 4"."""
    following = [w for w in words[i + 1 : i + 3] if w.tag is not Tag.DET]
    if not following or not i:
        return False
    is_event = words[i - 1].low in nouns and words[i - 1].low.endswith("s")
    if is_event and (following[0].tag is Tag.DATE or following[0].low in _EACH):
        return True
    counted = any(w.low in nouns and w.low.endswith("s") for w in words[max(0, i - LOOK_BEHIND) : i])
    if counted and following[0].low == "one" and any(is_verb[max(0, i - LOOK_BEHIND) : i]):
        return True  # "two hearings are planned: one on May 4"
    is_clause = any(is_verb[i + 1 : i + LOOK_AHEAD])  # "one's loss is the other's gain: at the hall, a gala begins"
    return following[0].low in _PLACING and (is_event or (any(is_verb[max(0, i - 3) : i]) and not is_clause))


def begins_call(words: Sequence[Token], i: int) -> bool:
    """Whether readers are called behind a day to put themselves down for it: "Training on Friday, sign up"."""
    if i + 1 >= len(words) or not i or words[i - 1].tag is not Tag.DATE or words[i + 1].low not in _CALLS:
        return False
    return i + 2 >= len(words) or words[i + 2].tag in (Tag.PREP, Tag.ADV, Tag.PUNCT) or words[i + 2].low in _HERE


def begins_threat(words: Sequence[Token], is_verb: Sequence[bool], i: int) -> bool:
    """Whether an "or" tells what happens unless the request before it is met: "swap it by Friday, or it will lapse"."""
    is_led = i > 1 and words[i].low == "or" and words[i - 1].low == "," and words[i - 2].tag is Tag.DATE
    return is_led and i + 2 < len(words) and words[i + 1].tag is Tag.PRON and is_verb[i + 2]


def begins_parallel(words: Sequence[Token], is_verb: Sequence[bool], i: int) -> bool:
    """Whether a clause begins at the comma at `i`, behind a date: "can be filed until May 4, scrutiny will follow",
    "are due on May 4, the auction follows on May 6"."""
    near = range(i + 2, min(i + 6, len(words) - 1))
    verb = next((j for j in near if words[j].tag is Tag.MODAL or (is_verb[j] and words[j].low.endswith("s"))), 0)
    is_subject = all(w.tag in (*NOMINAL, Tag.DET) for w in words[i + 1 : verb])
    leads = verb > 0 and (words[verb].tag is Tag.MODAL or _is_dated(words, i + 1, verb))
    return leads and is_subject and words[i - 1].tag is Tag.DATE


def _is_dated(words: Sequence[Token], subject: int, verb: int) -> bool:
    """Whether a subject with its article has a verb with a day right behind it: "the auction follows on May 6"."""
    behind = [w.tag for w in words[verb + 1 : verb + 3]]
    return words[subject].tag is Tag.DET and (behind[:1] == [Tag.DATE] or behind == [Tag.PREP, Tag.DATE])


def leads_participle(words: Sequence[Token], nouns: frozenset[str], i: int) -> bool:
    """Whether ", saying" and the like follows."""
    word = words[i] if i < len(words) else None
    if i + 1 < len(words) and words[i + 1].tag is Tag.DATE:
        return False
    return word is not None and word.tag is Tag.WORD and word.low.endswith("ing") and word.low not in nouns


def waits_behind_relative(words: Sequence[Token], is_verb: Sequence[bool], i: int) -> bool:
    """Whether a relative clause stands between the noun at `i` and its verb: "bids, which are many, will end"."""
    commas = [j for j in range(i + 1, min(i + LOOK_AHEAD, len(words) - 1)) if words[j].low == ","][:2]
    if len(commas) < 2 or words[commas[0] + 1].tag is not Tag.REL or any(is_verb[i : commas[0]]):
        return False
    return is_finite(words[commas[1] + 1])


def follows_said(words: Sequence[Token], word: Token) -> bool:
    """Whether what was said can begin with `word`: `words` are the verb of speech and what stands between, a day at
    most ("said on Monday the pier would"), behind "told" those who hear it, too ("told pilots on Monday the pier")."""
    told = words[0].low in _TELLING
    tags = (Tag.DATE, Tag.PREP, Tag.ADV, *((Tag.DET, *NOMINAL) if told else ()))
    begins = word.low != "that" and (word.tag is Tag.DET or word.low in DOERS) and words[-1].tag is not Tag.PREP
    hears = begins and any(w.tag in NOMINAL for w in words[1:])
    return all(w.tag in tags for w in words[1:]) and (hears or not told)


def begins_told(
    words: Sequence[Token], is_verb: Sequence[bool], verbs: frozenset[str], said: str, i: int, ahead: int
) -> bool:
    """Whether the word at `i`, behind the verb `said`, begins a clause without "that", of which the verb is `ahead`:
    "said the pier would reopen", "said the pier reopens on Friday"."""
    if ahead > 0:
        verb = words[i + ahead]
        is_present = verb.low in verbs and not verb.low.endswith("ed") and verb.low not in IRREGULAR | PREDICATES
        does = ahead == 1 and words[i].tag is Tag.PRON and verb.low in verbs and words[i + 2 : i + 3] != []
        has_done = ahead == 1 and words[i].tag is Tag.PRON and (verb.low in IRREGULAR or verb.low.endswith("ed"))
        if has_done and said in _SAYING and words[i + 2 : i + 3] and words[i + 2].tag in (Tag.DET, Tag.TO):
            return True  # "said it extended its offer", "said it hoped to"
        if does and said in _TELLING and words[i + 2].tag is Tag.TO:
            return True  # "told the crew she hoped to"
        if is_finite(verb) or (is_present and said in _SAYING and words[i].low not in _PERSONS):
            return True
    return waits_behind_relative(words, is_verb, i)


def follows_noun(words: Sequence[Token], i: int) -> bool:
    """Whether "that" at `i` leads what was said or signalled ("a sign that it"), not what tells a noun from others."""
    before, after = words[i - 1].tag if i else None, words[i + 1 : i + 2]
    is_behind = before is Tag.DATE or before in NOMINAL
    return is_behind and bool(after) and after[0].tag is not Tag.MODAL


def leads_to_date(words: Sequence[Token], i: int) -> bool:
    """Whether the word is but the preposition of a date: "who sailed before 1988", not "before Friday's vote"."""
    dated = words[i + 1 : i + 2]
    return bool(dated) and dated[0].tag is Tag.DATE and not is_before(words, i + 1, "'s")


def is_told_of(words: Sequence[Token], i: int) -> bool:
    """Whether a date behind "and" is what the next verb tells of ("is on May 4, and May 9 will be the rain date") or
    only the first word of that ("and first-quarter figures will")."""
    after = words[i + 1 : i + 3]
    is_joined = words[i].tag is Tag.CONJ and len(after) > 1
    tells = is_joined and (after[1].tag in (Tag.BE, Tag.HAVE, Tag.MODAL) or after[1].low in DOERS)
    return tells or (is_joined and after[1].tag is Tag.WORD and "-" in after[0].low)
