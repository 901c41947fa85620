"""What the group of words around a verb says about time: "will have left", "is to be held", "had been due to expire".

It knows no dates and no words but those of the group; the words are in `rules/tenses.py`.
"""

from briefings.parse.rules import tenses
from briefings.parse.rules.calendar import NUMBERS

SURELY, AHEAD_OF, BACK_TO, PURPOSE, DOES, NOTHING = "surely", "ahead", "back", "purpose", "does", ""
"""What a word can say about time. An infinitive of purpose ("to mark the day") counts only where no other verb is."""

MODALS = frozenset(tenses.MODALS.split())
BACK = frozenset(tenses.BACK.split())
BEING = frozenset(tenses.BEING.split())
HAVING = frozenset(("has", "have"))
PRESENT = frozenset(("is", "are"))
DETERMINERS = frozenset(tenses.DETERMINERS.split())
EXPECTED = frozenset(tenses.EXPECTED.split())
EXPECTING = EXPECTED | frozenset(tenses.EXPECTING.split())
_PREPOSITIONS = frozenset(tenses.PREPOSITIONS.split())
LEADING = _PREPOSITIONS | {"by", "on", "with"}
ATTRIBUTIVE = DETERMINERS | _PREPOSITIONS | {"behind", "without", "with"}
"""Words behind which a form in -ed belongs to a noun: "the reduced dividend", "behind closed doors"."""

ASKING = frozenset(tenses.ASKING.split())

_PLANNED = EXPECTED | {"set", "listed", "billed"}

_OF_FUTURE = ("will", "won't", "shall", "'ll")
"""The modals whose perfect lies ahead too: "will have left", but "may have left"."""

_LEADING_VERBS = MODALS | {"to"}
"""Behind one of these stands a verb, and behind that a form in -ed is of its object."""

_GOVERNORS = EXPECTING | BEING | frozenset(tenses.REQUESTS.split())
"""What makes the infinitive behind it look ahead: "is to meet", "plans to meet"."""

_GUESSED = frozenset(tenses.GUESSED.split())
_SEEMING = frozenset(tenses.SEEMING.split())
_UNDONE = frozenset(tenses.UNDONE.split())
_PUT_OFF = frozenset(tenses.PUT_OFF.split())
_CANCELLED = frozenset(tenses.CANCELLED.split())
_OUTCOMES = frozenset(tenses.OUTCOMES.split())
_WHATS = DETERMINERS | {"every", "each", "all", "most", "some", "more"}
"""What opens the object of "to have every home reconnected"."""

LONGEST_LEAD = 12
"""Words from "will be" to the "and" behind which it still counts."""

LONGEST_DONE = 6
"""Words from "have" to what is done to its object."""

_EXPECTS = frozenset(("expect", "expects", "expected"))
_NOT_EXPECTING = BEING | {"had", "be"}
_LINKS = frozenset(tenses.LINKS.split())
_DENIALS = frozenset(tenses.DENIALS.split())
_BEGINNING = frozenset(("start", "begin"))
_EXPIRING = frozenset(("expire", "lapse"))
_CONDITIONS = frozenset(("if", "unless"))
_OBJECTS = ("it", "them", "him", "her", "us")
NO_SUBJECTS = BEING | DETERMINERS | {"'s", "as", "has", "us"}
PRESENT_OF_MANY = frozenset(tenses.PRESENT_OF_MANY.split())
_NEVER_PAST = ("come", "begin", "speak", "choose", "become")
_HELPERS = MODALS | HAVING | frozenset("had to did do does didn't don't doesn't let help and or not".split())


def kind_of_having(words: list[str], at: int) -> str:
    """What "has" or "have" says: "has been called off" speaks of what was to come, as "if it has not come" does
    and what "nobody has claimed by" a day."""
    if words[at + 1 : at + 2] == ["been"] and _is_undone(words[at + 2 : at + 4]):
        return AHEAD_OF
    if not _CANCELLED.isdisjoint(words[at + 1 : at + 2]):
        return AHEAD_OF
    if not _CONDITIONS.isdisjoint(words[:at]):
        return AHEAD_OF
    if words[-1] == "by" and not _DENIALS.isdisjoint(words[max(0, at - 2) : at + 2]):
        return AHEAD_OF
    return BACK_TO if _is_perfect(words, at) else NOTHING


def _is_undone(words: list[str]) -> bool:
    """Whether the two words behind "has been" tell that something is off or has another day."""
    is_put_off = words[:1] != [] and words[0] in _PUT_OFF and words[1:] in (["off"], ["back"])
    return is_put_off or not _UNDONE.isdisjoint(words)


def _is_perfect(words: list[str], at: int) -> bool:
    """Whether "has" or "have" goes with a participle ("has also met"); else it is of the present ("has votes")."""
    rest = words[at + 1 :]
    word = next((word for word in rest if word not in _LINKS and not word.endswith("ly")), "")
    return word in BACK or word.endswith(("ed", "en")) or "been" in rest[:2]


def kind_of_infinitive(words: list[str], at: int) -> str:
    """What "is to meet" says; what "had been due to meet" is told of as long as its day is to come. But a time limit is
    extended on its last day, and told of later: "had been due to expire Friday" looks back."""
    governor = words[at - 2] if at > 1 else ""
    if governor == "not" or governor.endswith("day"):
        led = at - 4 if at > 3 and words[at - 3] == "on" else at - 3  # "agreed on Thursday to meet"
        governor = words[led] if led >= 0 else ""
    window = words[max(0, at - 17) : at - 1]
    if words[at] in _EXPIRING and "had" in window:
        return BACK_TO
    if governor in PRESENT or (at > 2 and governor in _PLANNED and words[at - 3] in PRESENT):
        return SURELY
    if words[at] in _BEGINNING and words[at + 1 :] in ([], ["on"]) and governor not in BACK and governor[-2:] != "ed":
        return AHEAD_OF  # "ordered a count, to start on"
    expecting = max((at for at, word in enumerate(window) if word in _EXPECTS), default=-1)
    if (
        expecting >= 0
        and window[expecting] == "expected"
        and not _NOT_EXPECTING.isdisjoint(window[max(0, expecting - 2) : expecting])
    ):
        expecting = -1  # "had expected the ship to sail", "is expected to be fit to sail"
    if expecting >= 0 and not {"to", "and"} & set(window[expecting:]):
        return AHEAD_OF  # "expects the bridge, damaged in May, to reopen"
    if governor in _GOVERNORS or (not ASKING.isdisjoint(window) and "had" not in window):
        return AHEAD_OF
    done = words[at + 1] if at + 1 < len(words) else ""
    is_passive = words[at] == "be" and (done in BACK or done.endswith(("ed", "en", "id", "ld", "de")))
    return AHEAD_OF if is_passive and governor not in _SEEMING else PURPOSE


def kind_of_modal(words: list[str], at: int) -> str:
    """What a modal says: what somebody "could not" do is over ("could not be reached Friday")."""
    failed = words[at] == "couldn't" or (words[at] == "could" and not _DENIALS.isdisjoint(words[: at + 2]))
    if failed:
        return BACK_TO
    return SURELY if words[at] in _OF_FUTURE else AHEAD_OF


def kind_of_chain(words: list[str], at: int) -> str:
    """A past form, unless a modal or an infinitive governs it ("will be held", "is to be held") or an article says
    that it belongs to a noun ("the reduced dividend")."""
    regular, behind = words[at] not in BACK, at + 1
    if _is_had_done(words, at):
        return SURELY  # "will have their case heard on"
    if at and words[at - 1] == "and" and _is_led_far(words, at - 1):
        return AHEAD_OF  # "will be flown to Penn and buried there on"
    at -= 1
    while at >= 0 and (words[at] in _LINKS or words[at].endswith("ly")):
        at -= 1
    if at < 0:
        return BACK_TO
    if regular and at and words[at - 1] in _LEADING_VERBS and words[at] not in HAVING:
        return NOTHING  # "may inspect flooded towns on"
    if words[at] in MODALS:
        if words[at + 1] != "have" or words[at].endswith(_OF_FUTURE):
            return kind_of_modal(words, at)
        return NOTHING if words[at] == "would" else BACK_TO
    if words[at] == "to":
        governor = words[at - 2 if at > 1 and words[at - 1].endswith("ly") else at - 1] if at else ""
        is_guessed = words[at + 1] == "have" and governor in _GUESSED
        is_planned = governor in _GOVERNORS and not is_guessed
        return AHEAD_OF if is_planned else BACK_TO if words[at + 1] == "have" else PURPOSE
    if words[at] in HAVING:
        return kind_of_having(words, at)
    if words[at] in PRESENT:
        return DOES if regular and words[behind:] in ([], ["on"]) else NOTHING  # "are published on"
    if words[at] in _OUTCOMES and "and" in words[max(0, at - 2) : at] and not MODALS.isdisjoint(words[:at]):
        return AHEAD_OF  # "will be held on May 4 and the results declared on"
    is_relative = words[at] == "that" and at > 0 and _ends_or_leads(words[at + 2 : at + 3])
    return NOTHING if regular and words[at] in ATTRIBUTIVE and not is_relative else BACK_TO


def _is_led_far(words: list[str], at: int) -> bool:
    """Whether the "will be" of a first past form governs the one behind the "and" at `at`, too."""
    be = next((i for i in range(at - 2, max(0, at - LONGEST_LEAD), -1) if words[i] == "be"), 0)
    is_led = be > 0 and words[be - 1] in MODALS
    return is_led and (HAVING | BEING | MODALS).isdisjoint(words[be + 1 : at])


def _is_had_done(words: list[str], at: int) -> bool:
    """Whether somebody will have the thing before the past form done: "will have her knee examined", or hopes to:
    "hope to have power restored"."""
    have = next((i for i in range(at - 2, max(0, at - LONGEST_DONE), -1) if words[i] == "have"), 0)
    if not have or words[have - 1] not in (*_OF_FUTURE, "to"):
        return False
    is_planned = have > 1 and words[have - 1] == "to" and words[have - 2] in EXPECTING
    return words[have + 1] in _WHATS or (is_planned and not words[have + 1].endswith(("ed", "ly")))


def _ends_or_leads(behind: list[str]) -> bool:
    """Whether no noun stands behind a past: "a pump that stalled on", not "that reduced dividend"."""
    return not behind or behind[0] in _PREPOSITIONS


def is_counted(words: list[str], at: int) -> bool:
    """Whether a form in -s is a noun that is counted: "elected by 71 votes on", "won by two runs on"."""
    return words[at].endswith("s") and words[at - 2 : at - 1] == ["by"] and _is_number(words[at - 1])


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in NUMBERS


def do_it(words: list[str], at: int) -> bool:
    """Whether several do it now: a word in -s stands before it, or no helping verb that its bare form could follow."""
    before = words[at - 1] if at else ""
    if before.endswith("s") and before not in NO_SUBJECTS and "'" not in before:
        return True
    return words[at] in _NEVER_PAST and at > 1 and _HELPERS.isdisjoint(words[max(0, at - 5) : at])


def is_hour(words: list[str]) -> bool:
    """Whether an hour stands right before the date: the throw-in "is 3.30 on"."""
    return len(words) in (2, 3) and all(word.isdecimal() for word in words[:2]) and words[2:] in ([], ["on"])


def opens_with_noun(words: list[str]) -> bool:
    """Whether a form in -ed that begins a sentence belongs to the noun behind it: "Guided walk by the river on"."""
    if len(words) < 3 or not words[0].endswith("ed"):
        return False
    return words[1].isalpha() and words[1] not in ATTRIBUTIVE and not words[1].endswith("ly") and words[2] in LEADING
