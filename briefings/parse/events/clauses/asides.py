"""Finds what stands between two marks of a sentence, or before its first comma, and leaves the clause around it whole.

Promises to look `LONGEST` words ahead at most; asides that a relative word or a bracket opens are for `split`.
"""

from collections.abc import Sequence

from briefings.parse.events.clauses.clause import PARTICIPLES, PREDICATES, Clause
from briefings.parse.events.clauses.leads import CONDITIONS, LOOK_AHEAD, is_before, leads_participle
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_finite
from briefings.parse.events.clauses.verbs import HARD_BREAKS, LONGEST_ASIDE

LONGEST = 30
"""Words of the longest aside."""

LONGEST_SPEAKER = 8
"""Words of who speaks, and of the verb, between two commas."""

SHORTEST = 3
"""The place of the comma behind a condition at the head of a sentence that has no subject: "If passed again,"."""

_STATES = frozenset("closed shut suspended open idle empty vacant banned barred silent".split())
"""What something has been since a day."""

_DASHES = ("—", "–", "--")
_SPANS = frozenset("day days week weeks month months year years hour hours minute minutes".split())
_AFTER = ("after", "before")
_TWICE = ("once", "twice")
_BESIDE = frozenset(("along with", "together with", "as well", "also at", "also in", "again at", "again in"))
"""How asides begin that name company or a place."""

_EXPECTING = ("expect", "expects", "expected")
_IN_ATTRIBUTIONS = frozenset(("of", "for", "in", ".", "'"))
_PLACING = frozenset(("at", "on"))
_SPEAKS = frozenset("say says said reckon reckons insist insists warn warns report reports hear hears".split())
"""Verbs of speech that stand before who speaks, inside what is told."""

_PUTTING = frozenset("put puts has had have calls called terms".split())
"""What somebody does with "it" in words of his own: "as the mayor puts it"."""

_LAYING_DOWN = frozenset("requires demands allows provides stipulates dictates prescribes planned promised".split())
_NAMING = (*NOMINAL, Tag.DET)


def find_asides(words: Sequence[Token], is_verb: Sequence[bool]) -> dict[int, int]:
    """The place of the word or mark that opens each aside, and of the mark that closes it. `is_verb`: whether each word
    can be a clause's verb."""
    found: dict[int, int] = {}
    if (comma := _end_of_lead(words, is_verb)) > 0:
        found[0] = comma
    first_verb = next((i for i, can_be in enumerate(is_verb) if can_be), len(words))
    for i, word in enumerate(words):
        end, waits = 0, i <= first_verb
        if word.low == ",":
            end = (
                _end_of_attribution(words, i)
                or _end_of_inverted(words, i, waits)
                or _end_of_wording(words, i)
                or _end_of_expected(words, i)
                or (waits and (_end_of_span(words, i) or _end_of_agent(words, is_verb, i)))
            )
        elif word.low in _DASHES and i:
            end = _end_of_dashes(words, is_verb, i, waits)
        if end:
            found[i] = end
    return found


def end_of_condition(words: Sequence[Token], is_verb: Sequence[bool], i: int, waits: bool) -> int:
    """The place of the comma that closes ", if approved," or ", if they can," at `i`, which leaves the clause around it
    whole, or "If approved," at the head of the sentence; not above 0 if there is none. `waits`: whether the clause
    around it has had only its subject so far."""
    if not i:
        end = _comma_near(words, is_verb, i, waits) if words[0].low in ("if", "unless") else 0
        return end if end <= SHORTEST else 0
    if words[i - 1].low != ",":
        return 0
    is_inverted = words[i].low == "should" and not is_verb[i - 1] and words[i - 2].tag in NOMINAL
    return _comma_near(words, is_verb, i, waits) if words[i].low in CONDITIONS or is_inverted else 0


def is_in_condition(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether the clause is a condition, or the last one and half of one: "If they agree and there is rain,"."""
    before = clauses[-2].opener if len(clauses) > 1 and clauses[-1] is clause else ""
    return clause.opener in CONDITIONS or (clause.opener in ("and", "or") and before in CONDITIONS)


def _comma_near(words: Sequence[Token], is_verb: Sequence[bool], i: int, waits: bool) -> int:
    """The place of a comma among the next few words, or of one with the waiting subject's verb behind it; -1 if there
    is none or a date stands before it."""
    for j in range(i + 1, min(i + (16 if waits else 5), len(words))):
        if words[j].low == "," and any(w.tag is Tag.REL for w in words[j + 1 : j + 2]):
            return -1  # "while Penn, who won the toss, will"
        if words[j].low == ",":
            return j if j < i + 5 or any(is_verb[j + 1 : j + 2]) else -1
        if words[j].tag is Tag.DATE:
            return -1
    return -1


def _end_of_lead(words: Sequence[Token], is_verb: Sequence[bool]) -> int:
    """ "According to the agenda,", "Elsewhere in Penn,", "Weather permitting,", "Should it fail,", "Delayed by storms,"
    and "The court having cleared the way," at a head."""
    comma = _next_comma(words, 0)
    if comma < 2 or comma + 1 >= len(words) or words[comma + 1].tag not in _NAMING:
        return 0
    if (words[0].low, words[1].low) == ("according", "to") or words[comma - 1].low == "permitting":
        return comma
    if [w.low for w in words[:3]] == ["as", "things", "stand"]:
        return comma
    if words[0].low == "elsewhere" or (words[0].low == "should" and words[-1].low != "?"):
        return comma
    is_participle = words[0].low.endswith("ed") and (words[1].tag in (Tag.ADV, Tag.PREP) or words[1].low in _TWICE)
    is_participle = is_participle or any(w.low == "having" for w in words[1 : comma - 1])
    is_plain = not any(is_verb[:comma]) and not any(w.tag is Tag.DATE for w in words[:comma])
    return comma if is_participle and is_plain else 0


def _end_of_attribution(words: Sequence[Token], i: int) -> int:
    """ ", Brook said," before what belongs to the verb before it: "will vote, Brook said, on May 4"."""
    if [w.low for w in words[i + 1 : i + 3]] == ["according", "to"]:
        end = _next_comma(words, i + 3)
        return end if 0 < end < len(words) - 1 and words[end + 1].tag is Tag.CONJ else 0
    for j in range(i + 1, min(i + LONGEST_SPEAKER, len(words) - 2)):
        if words[j].tag is Tag.SAY and j > i + 1:
            leads = words[j + 2].tag in (Tag.PREP, Tag.DATE, Tag.TO) or is_finite(words[j + 2])
            goes_on = words[j + 1].low == "," and leads
            return j + 1 if goes_on else 0
        if words[j].tag not in _NAMING:
            return 0
    return 0


def _end_of_expected(words: Sequence[Token], i: int) -> int:
    """ ", damaged in May," of "the board expects the bridge, damaged in May, to reopen"."""
    after = words[i + 1].low if i + 1 < len(words) else ""
    is_state = after.endswith("ed") or after in PARTICIPLES or after in _STATES
    if not is_state or not any(w.low in _EXPECTING for w in words[max(0, i - LONGEST_SPEAKER) : i]):
        return 0
    end = _next_comma(words, i + 1)
    return end if 0 < end < len(words) - 1 and words[end + 1].tag is Tag.TO else 0


def _end_of_inverted(words: Sequence[Token], i: int, waits: bool) -> int:
    """ ", says the mayor of Penn," inside what is told, not before more of who speaks: ", says Brook, the mayor of"."""
    if i + 2 >= len(words) or words[i + 1].low not in _SPEAKS:
        return 0
    for j in range(i + 2, min(i + LONGEST_SPEAKER, len(words) - 1)):
        if words[j].low == ",":
            leads = words[j + 1].tag in (Tag.PREP, Tag.DATE, Tag.TO, Tag.CONJ) or is_finite(words[j + 1])
            return j if j > i + 2 and (waits or leads) else 0
        if words[j].tag not in _NAMING and (j == i + 2 or words[j].low not in _IN_ATTRIBUTIONS | _PLACING):
            return 0
    return 0


def _end_of_wording(words: Sequence[Token], i: int) -> int:
    """ ", as the project puts it," and ", as it were,"."""
    if [w.low for w in words[i + 1 : i + 2]] != ["as"]:
        return 0
    end = next((j for j in range(i + 3, min(i + LONGEST_SPEAKER, len(words) - 1)) if words[j].low == ","), 0)
    said = [w.low for w in words[i + 2 : end]]
    if said[:1] in (["the"], ["its"], ["their"]) and not _LAYING_DOWN.isdisjoint(said[2:5]):
        return end  # ", as the charter requires,"
    is_wording = said[-1:] == ["it"] and said[-2:-1] != [] and said[-2] in _PUTTING
    return end if is_wording or said in (["it", "were"], ["it", "happens"]) else 0


def _end_of_span(words: Sequence[Token], i: int) -> int:
    """ ", two days after the audit is published,"."""
    following = words[i + 1 : i + 4]
    is_span = len(following) == 3 and following[1].low in _SPANS and following[2].low in _AFTER
    return max(0, _next_comma(words, i + 3)) if is_span else 0


def _end_of_agent(words: Sequence[Token], is_verb: Sequence[bool], i: int) -> int:
    """ ", led by Brook,", ", known as the Spit,", ", shut since May,", ", along with Brook," or ", also at Penn,"
    between a subject and its verb."""
    following = words[i + 1 : i + 3]
    is_state = following[:1] != [] and following[0].low in _STATES
    lasts = is_state and following[-1].tag is Tag.PREP and following[-1].low != "since"  # ", shut on Mondays,"
    is_state = lasts or (is_state and any(w.low == "since" for w in words[i : i + 6]))
    is_agent = len(following) == 2 and following[1].low in ("by", "since", "as") and following[0].tag is Tag.WORD
    is_company = " ".join(w.low for w in following) in _BESIDE
    if not is_agent and not is_company and not is_state:
        return 0
    ends = (j for j in range(i + 3, min(i + LONGEST, len(words) - 1)) if words[j].low == "," and is_verb[j + 1])
    end = next(ends, 0)
    gives_day = (lasts or following[0].low in PREDICATES) and any(w.tag is Tag.DATE for w in words[i:end])
    return 0 if gives_day else end  # ", proposed by the clerk for May 4,"


def _end_of_dashes(words: Sequence[Token], is_verb: Sequence[bool], i: int, waits: bool) -> int:
    """ "— which has met only twice —" between a subject and its verb, "— lamps and a cat —" between an object and where
    or when it is sold."""
    ends = (j for j in range(i + 2, min(i + LONGEST, len(words) - 1)) if words[j].low == words[i].low)
    end = next(ends, 0)
    if waits or not end:
        return end if end and is_verb[end + 1] else 0
    lists_things = all(w.tag in (*_NAMING, Tag.CONJ) or w.low in (",", "of") for w in words[i + 1 : end])
    return end if lists_things and words[end + 1].tag in (Tag.PREP, Tag.DATE) else 0


def _next_comma(words: Sequence[Token], start: int) -> int:
    """The place of the next comma, or -1."""
    return next((j for j in range(start, min(start + LONGEST, len(words))) if words[j].low == ","), -1)


def end_of_participle(words: Sequence[Token], i: int) -> int:
    """The place of the comma that closes what a participle opens behind the one at `i` (", promised for May,"), or
    -1."""
    after = words[i + 1 : i + 4]
    after = after[1:] if after and (after[0].tag is Tag.ADV or after[0].low.endswith("ly")) else after
    if len(after) < 2 or (after[1].tag is not Tag.PREP and after[1].low not in _TWICE):
        return -1
    if not after[0].low.endswith("ed") and after[0].low not in PARTICIPLES:
        return -1
    return next((j for j in range(i + 2, min(i + LONGEST_ASIDE, len(words))) if words[j].low == ","), -1)


def end_of_inner(words: Sequence[Token], is_verb: Sequence[bool], at: int) -> int:
    """The place of the last word of what stands inside another clause and begins at the offset: a participle's aside,
    or "that" with the verb right behind it, of a relative clause; -1 if neither does."""
    if words[at].low == "that" and words[at - 1].tag in NOMINAL and any(is_verb[at + 1 : at + 2]):
        return at + 1
    return end_of_participle(words, at) if words[at].low == "," else -1


def end_of_doing(words: Sequence[Token], is_verb: Sequence[bool], nouns: frozenset[str], i: int) -> int:
    """The place of the comma that closes ", injuring two," at `i`, which stands between a relative clause and the verb
    of the main one; 0 if it is no such thing."""
    if words[i].low != "," or not leads_participle(words, nouns, i + 1):
        return 0
    end = max(0, _next_comma(words, i + 1))
    return end if any(is_verb[end + 1 : end + 2]) else 0


def tells_within(aside: Clause, words: Sequence[Token], i: int) -> bool:
    """Whether the verb at `i` is of what a relative clause says, which a comma closes: "which says it will pay,"."""
    says = aside.finite >= 0 and aside.words[aside.finite].tag is Tag.SAY and aside.opener in ("which", "who")
    return says and len(aside.words) > aside.finite + 1 and 0 < _next_comma(words, i) < len(words) - 1


def leads_attribution(words: Sequence[Token], i: int) -> bool:
    """Whether ", the mayor's office announced" and the like follows the comma at `i`."""
    for j in range(i + 1, min(i + 14, len(words))):
        word = words[j]
        if word.tag is Tag.SAY or word.low == "according":
            return not (j == i + 1 and is_before(words, j, "for"))
        is_mark = j == i + 1 and word.low in ("”", '"')
        if not is_mark and word.tag not in (*NOMINAL, Tag.DET, Tag.ADV) and word.low not in _IN_ATTRIBUTIONS:
            return False
    return False


def is_in_brackets(words: Sequence[Token], aside: Clause | None, i: int) -> bool:
    """Whether a colon stands in short brackets: "Rowe Minerals (TSX: RWE)"."""
    is_open = aside is not None and aside.opener == "("
    return is_open and any(w.low == ")" for w in words[i + 1 : i + 5])


def find_verb_ahead(words: Sequence[Token], is_verb: Sequence[bool], i: int, stops_at_comma: bool = False) -> int:
    """How many words after `i` the next verb stands before the sentence breaks, else -1; not the verb of what only
    tells a noun from others ("the farm that she was to visit")."""
    aside_end, narrowed = -1, 0
    for j in range(i + 1, min(i + LOOK_AHEAD, len(words))):
        word = words[j]
        if j <= aside_end:
            continue
        if word.low == "," and (end := _end_of_doubt(words, is_verb, j)) > 0:
            aside_end = end
            continue
        if word.low in HARD_BREAKS or word.tag is Tag.SUB or _leads_when(words, j):
            return -1
        aside_end = end_of_inner(words, is_verb, j)
        if word.low == "," and aside_end < 0 and (stops_at_comma or leads_attribution(words, j)):
            return -1
        narrowed += word.low == "that" and j > i + 1 and words[j - 1].tag in NOMINAL and _is_pronoun(words, j + 1)
        if is_verb[j]:
            if not narrowed:
                return j - i
            narrowed -= 1
    return -1


def _end_of_doubt(words: Sequence[Token], is_verb: Sequence[bool], i: int) -> int:
    """The comma behind a condition between a subject and its verb: "and a count, if one is needed, would"."""
    if not any(w.low in ("if", "unless") for w in words[i + 1 : i + 2]):
        return 0
    end = end_of_condition(words, is_verb, i + 1, waits=True)
    return end if end > 0 and any(is_verb[end + 1 : end + 2]) else 0


def _leads_when(words: Sequence[Token], i: int) -> bool:
    """Whether "before he meets" and the like begins."""
    return words[i].low in _AFTER and _is_pronoun(words, i + 1)


def _is_pronoun(words: Sequence[Token], i: int) -> bool:
    return i < len(words) and words[i].tag is Tag.PRON
