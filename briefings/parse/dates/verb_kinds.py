"""What each word of a sentence says about time: that something lies ahead or back. It knows no dates.

The words are in `rules/tenses.py`. A word is looked at with the few words around it.
"""

from collections.abc import Iterator

from briefings.parse.dates.verb_groups import (
    AHEAD_OF,
    BACK,
    BACK_TO,
    BEING,
    DETERMINERS,
    DOES,
    EXPECTED,
    EXPECTING,
    HAVING,
    LEADING,
    MODALS,
    NO_SUBJECTS,
    NOTHING,
    PRESENT,
    PRESENT_OF_MANY,
    SURELY,
    do_it,
    is_counted,
    is_hour,
    kind_of_chain,
    kind_of_having,
    kind_of_infinitive,
    kind_of_modal,
    opens_with_noun,
)
from briefings.parse.rules import tenses
from briefings.parse.text.word_sets import SMALL_WORDS

HEAD, LONGEST_HEAD = 4, 10
"""Before this many words of a sentence, behind an article, its subject ends, where it is short, and where it is of many
things and longer: "Negotiators for both sides return to the table"."""

NEAR_DATE = 5
"""So few words, with the verb, stand between it and its date where no "on" does: "is visiting Penn Friday"."""

LONGEST_PLACE = 6
"""Words of a place that can stand between "is" and its date."""
_AHEAD = frozenset(tenses.AHEAD.split())
_AHEAD_OF_MANY = frozenset(tenses.AHEAD_OF_MANY.split())
_EXPIRING = frozenset(tenses.EXPIRING.split())
_ABOUT_TO = frozenset(tenses.ABOUT_TO.split())
_IS = PRESENT | {"'s", "'re", "'m", "am"}
_ALSO_NOUNS = frozenset(tenses.ALSO_NOUNS.split())
_BEHIND_VERB = frozenset(("", "to", "in", "at", "on", "for", "from"))
_DUE = frozenset(tenses.DUE.split())
_MISSED = frozenset(("missed", "misses", "missing", "blew", "blown"))
_NOT_DUE = frozenset(tenses.NOT_DUE.split())
_DUE_TIMES = frozenset(tenses.DUE_TIMES.split())
_DUE_PLACES = frozenset(tenses.DUE_PLACES.split())
_ARRANGED = frozenset(tenses.ARRANGED.split())
_CHANGED_BY = frozenset(tenses.CHANGED_BY.split())
_OF_NOUN = frozenset(tenses.OF_NOUN.split())
_NAMING = frozenset(tenses.NAMING.split())
_CHANGED = frozenset(tenses.CHANGED.split())
_PAIRS = frozenset(tuple(pair.split("-")) for pair in tenses.AHEAD_PAIRS.split())
_WITH_OBJECT = frozenset(tenses.WITH_OBJECT.split())
_UNCHANGED = frozenset(tenses.UNCHANGED.split())
_NOT_PAST = frozenset(tenses.NOT_PAST.split())
_ARTICLES = frozenset(tenses.ARTICLES.split())
_PARTING_TWO = frozenset(tenses.PREPOSITIONS.split()) | BEING | BACK | {"to", "that", "who", "which"}
_PARTING = frozenset(tenses.PREPOSITIONS.split()) | frozenset("after since with over following and that who".split())
"""Words that part a place from the date behind it: "is in hospital after a fall on"."""

_WHOSE = frozenset(("from", "at", "in", "of"))
"""Between people and their place or their group: "workers at the mill"."""

_SPEAKING = frozenset(tenses.SPEAKING.split())
_OF_SPEECH = frozenset(tenses.PREPOSITIONS.split()) | frozenset(tenses.OF_SPEECH.split())
_NO_PRESENT = BACK | SMALL_WORDS
_MANY = frozenset(("they", "we"))
_JOINTS = frozenset("and but who which that".split())
_OBJECTS = frozenset("a an the his her its their our my your".split())
_PARTICLES = frozenset("up out off down over back away".split())
_BEHIND_VERBS = _OBJECTS | _PARTICLES
_OPENS = _PARTICLES | {"open", "apart"}
_PROVIDED = frozenset("that they it he she we you there".split())
_NO_VERBS = DETERMINERS | frozenset(tenses.COUNTS.split())

_TELLING = (
    MODALS
    | _AHEAD
    | _AHEAD_OF_MANY
    | PRESENT_OF_MANY
    | _EXPIRING
    | _ABOUT_TO
    | EXPECTING
    | _ARRANGED
    | _CHANGED
    | BACK
    | BEING
    | _WITH_OBJECT
    | _UNCHANGED
    | {"follows"}
    | {second for _, second in _PAIRS}
)

_GIVING_DAY = frozenset(tenses.GIVING_DAY.split())


def kinds_before(words: list[str]) -> Iterator[str]:
    """The kinds of the words that stand before a date, the nearest first."""
    for at in reversed(_telling(words)):
        if at or not opens_with_noun(words):
            yield _kind(words, at)


def kinds_behind(words: list[str]) -> Iterator[str]:
    """The kinds of the words that stand behind a date, the nearest first. What was planned there was planned on it
    ("On Friday, they agreed to meet")."""
    for at in _telling(words):
        is_over = _tells_of_plan(words, at) or (not at and words[at] in _UNCHANGED)
        yield kind_of_chain(words, at) if is_over else _kind(words, at)


def _tells_of_plan(words: list[str], at: int) -> bool:
    """Whether the word says behind a date that something was planned, put off or promised on it. Right behind the date
    "expected to" and the like are no such verb, but tell of a noun ("a vote on Friday expected to be close")."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if not word.endswith(("ed", "set")) or (at and words[at - 1] in BEING):
        return False
    if after in DETERMINERS:
        return word in _ARRANGED or (not at and word in _CHANGED_BY)
    return word in EXPECTING and after == "to" and (at > 0 or word not in _OF_NOUN)


def ends_with_past(words: list[str]) -> bool:
    """Whether the last word, or that before "in" or "on", is a verb of what is over: "sank in", "opened on"."""
    verb = words[:-1] if words[-1:] in (["in"], ["on"]) else words
    if len(verb) < 2 or verb[-2] in ("to", "be") or (verb is words and verb[-1] in _GIVING_DAY):
        return False
    return _kind(verb, len(verb) - 1) == BACK_TO


def words_spoken_of(words: list[str]) -> list[str]:
    """What somebody is said to speak of before a date: "the talks on" behind "he said"; nothing where another verb is
    nearer to it, or the words are those of the speech itself ("said at the hall on", "said late on")."""
    said = next((at for at in reversed(_telling(words)) if _kind(words, at)), -1)
    what = words[said + 1 :]
    is_of_speech = said < 0 or words[said] not in _SPEAKING or not what or what[0] in _OF_SPEECH
    return [] if is_of_speech else what


def starts_with_past(words: list[str]) -> bool:
    """Whether the first word is a verb of what is over, that of a subject before it: "showed that"."""
    return len(words) > 1 and _kind(words, 0) == BACK_TO and words[0] not in HAVING


def _telling(words: list[str]) -> list[int]:
    """Where the words stand that can say anything about time: a quick look that spares most words the full one."""
    return [
        at
        for at, word in enumerate(words)
        if word in _TELLING
        or word[-2:] == "ed"
        or (at > 0 and words[at - 1] == "to")
        or (at + 1 < len(words) and words[at + 1] in _BEHIND_VERBS and _does_something(words, at))
    ]


def _does_something(words: list[str], at: int) -> bool:
    """Whether the word looks like the present of a verb of no table, with its object: "brings her lecture", "rangers
    lock the gate"."""
    word, behind = words[at], words[at + 1 : at + 2]
    behind = words[at + 2 : at + 3] if behind and behind[0] in _PARTICLES else behind  # "picks up its thread"
    if not at or len(word) < 4 or not behind or behind[0] not in _OBJECTS or word in _NO_PRESENT:
        return False
    if not _JOINTS.isdisjoint(words[at:]):
        return False
    before = words[at - 1]
    if before in NO_SUBJECTS or before in BACK or before.endswith("ed") or before[:1].isdigit() or before in _NO_VERBS:
        return False
    is_of_one = word[-1] == "s" and word[-2] not in "sui'"
    is_of_many = (
        word.isalpha()
        and not word.endswith(("s", "ed", "ing"))
        and before[-1] == "s"
        and before[-2:-1] not in ("", "s", "'")
    )
    return is_of_one or is_of_many


def _kind(words: list[str], at: int) -> str:
    """What the word says about time, with the words around it."""
    word = words[at]
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if before == "to" and word not in _NO_VERBS and word.isalpha():
        return kind_of_infinitive(words, at)
    if word in MODALS:
        return kind_of_modal(words, at)
    if before == "as" and (word in EXPECTED | _ARRANGED or word == "advertised"):
        return NOTHING
    is_noun = (word in BACK and before in _OBJECTS) or (word, after) == ("set", "of") or is_counted(words, at)
    if word == "forecast" and before not in BEING | HAVING | {"than", "as"} and not before.endswith("s"):
        is_noun = True  # "its price forecast", not "less than forecast", "analysts forecast"
    if is_noun or (word == "provided" and after in _PROVIDED):
        return NOTHING  # "the rose bed", "its next set of figures", "provided they come"
    if word in _ALSO_NOUNS and at > 2 and words[at - 2] in _OBJECTS and words[at - 3] in LEADING:
        return NOTHING  # "in the boat shed"
    if word in _EXPIRING:
        return SURELY
    if word in _ABOUT_TO and not _IS.isdisjoint(words[max(0, at - 2) : at]) and words[:1] != ["'s"]:
        is_near = len(words) - at < NEAR_DATE or words[-1] == "on"
        return AHEAD_OF if is_near and after != "off" else NOTHING
    if word == "deadline" and not _MISSED.isdisjoint(words[max(0, at - 4) : at]):
        return BACK_TO  # "missed its own deadline of"
    if word in _AHEAD or (before, word) in _PAIRS:
        return AHEAD_OF
    is_at_head = at < HEAD + (words[0] == "the") or (
        at < LONGEST_HEAD and words[0].endswith("s") and after in _BEHIND_VERB
    )
    is_of_many = is_at_head and (before in _MANY or (before.endswith("s") and before not in NO_SUBJECTS))
    if word in _AHEAD_OF_MANY and (is_of_many or _is_of_two(words[:at]) or _are_placed(words, at)):
        return AHEAD_OF
    if word in PRESENT_OF_MANY and do_it(words, at):
        return AHEAD_OF
    is_handed = after == "to" and not DETERMINERS.isdisjoint(words[at + 2 : at + 3])  # "sent its plan to the board"
    if word in EXPECTING and not is_handed and (after in ("to", "for") or (after == "by" and before in PRESENT)):
        return AHEAD_OF
    if before in BEING and (word in EXPECTED or (word in _ARRANGED and after == "for")):
        return AHEAD_OF
    if word in _DUE and before not in _NOT_DUE and _leads_to_date(words, at):
        return AHEAD_OF
    if (
        word in _ARRANGED
        and (after in _ARTICLES or before in HAVING)
        and not (word in _NAMING and after not in ("a", "an"))
    ):
        return AHEAD_OF
    if word in _CHANGED and before in ("is", "are", "stands", "stand"):
        return AHEAD_OF
    if word in HAVING:
        kind = kind_of_having(words, at)
        if kind != BACK_TO or MODALS.isdisjoint(words[max(0, at - 2) : at]):
            return kind
    if word in PRESENT and words[at + 1 + (after == "now") :][:1] == ["to"]:
        return SURELY  # "is to open", "are now to open"
    if word in BEING and (after == "to" or after in EXPECTED or words[at + 1 : at + 3] == ["set", "to"]):
        return AHEAD_OF
    is_out = after == "out" and words[at + 2 : at + 3] in ([], ["on"])
    is_told = not after or is_out or (after == "now" and len(words) - at < 4) or _is_placed(words, at)
    if word in PRESENT and (is_told or is_hour(words[at + 1 :])):
        return AHEAD_OF  # "is Friday", "is now on Friday", "are out on Friday"
    if word in _WITH_OBJECT and after in DETERMINERS:
        return kind_of_chain(words, at)
    if word in _UNCHANGED and after in _OPENS and MODALS.isdisjoint(words[max(0, at - 2) : at]):
        return kind_of_chain(words, at)  # "a main split open", "the power was cut off"
    if _does_something(words, at):
        return DOES
    if word in BACK or (word == "follows" and not after) or (word.endswith("ed") and word not in _NOT_PAST):
        return kind_of_chain(words, at)
    return NOTHING


def _is_of_two(words: list[str]) -> bool:
    """Whether the words that open a sentence are two who do something, or some with others: "talks with Norland"."""
    led = next((at for at, word in enumerate(words) if word in ("with", "between", "over")), 0)
    is_led = 0 < led < HEAD and words[led - 1].endswith("s") and len(words) <= 2 * HEAD
    is_short = 2 < len(words) <= 2 * HEAD and words[-1] not in NO_SUBJECTS
    are_two = is_short and words[1:-1].count("and") == 1 and _PARTING_TWO.isdisjoint(words)
    return are_two or (is_led and (BEING | BACK).isdisjoint(words))


def _are_placed(words: list[str], at: int) -> bool:
    """Whether several from somewhere do it, right before the date: "workers at the mill vote on"."""
    led = next((i for i in range(at - 2, max(0, at - HEAD - 1), -1) if words[i] in _WHOSE), 0)
    are_several = led > 0 and words[led - 1].endswith("s") and words[led - 1] not in NO_SUBJECTS
    return are_several and words[at - 1] not in DETERMINERS and words[at + 1 :] in ([], ["on"])


def _is_placed(words: list[str], at: int) -> bool:
    """Whether nothing but a place stands between "is" and the date: "the game is at the old hall on"."""
    place = words[at + 1 + (words[at + 1 : at + 2] == ["back"]) : -1]
    is_short = 1 < len(place) <= LONGEST_PLACE and words[-1] == "on"
    return is_short and place[0] in ("at", "in", "around", "round", "across") and _PARTING.isdisjoint(place[1:])


def _leads_to_date(words: list[str], at: int) -> bool:
    """Whether nothing but a preposition stands between "due" or "expected" and the date, or a place ("due back on")."""
    after, rest = words[at + 1 : at + 2], words[at + 2 :]
    if not after or after == ["on"]:
        return True
    return (not rest and after[0] in _DUE_TIMES) or (words[at] == "due" and after[0] in _DUE_PLACES)
