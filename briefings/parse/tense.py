"""Whether a sentence looks back or ahead where it names a date. A guess from the nearest verb, not a parse.

The words are in `rules/tenses.py`; how far a sentence is looked at, in `sentence_reach.py`.
"""

import re
from collections.abc import Iterator

from briefings.parse.rules import tenses
from briefings.parse.sentence_reach import sentence_after, sentence_before

SURE = 3
CERTAIN = 2
"""The lean of "will" and "shall"; not for what they tell of a month ("will report sales for January")."""

FAINT = 0.25
"""The lean of what has a new day: a weekday to come, but the nearest month."""

_LEAD = re.compile(rf"\b(?:(?P<ahead>{tenses.LEADS_AHEAD})|{tenses.LEADS_BACK})\s(?:the\s)?$", re.IGNORECASE)
_OVER = re.compile(rf"{tenses.OVER}\b", re.IGNORECASE)
_MOVED = re.compile(
    rf"\b{tenses.MOVING}\s(?:[\w,'’-]{{1,20}}\s){{0,12}}(?:(?P<new>to|until|till)|from)\s(?:the\s)?$", re.IGNORECASE
)
_AT_FIRST = re.compile(
    r"\b(?:(?:originally|initially|once|previously)\s(?:\w{1,12}\s){1,2}|first\s(?:set|listed|due|planned|scheduled)\s)"
    r"(?:for|in|on)\s$",
    re.IGNORECASE,
)
_TO = re.compile(r"\sto\s")
_IS_TO = re.compile(r"\b(?:will|to|would|shall)\s$")
"""Before a verb that says from when on something moves ("will move indoors from June 3")."""

_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_DAY = re.compile(rf"{_WEEKDAY.pattern}|\b\d{{1,2}}\b", re.IGNORECASE)
_ENTRY = re.compile(r"(?:^|\n)[\s#*•–—-]{0,8}$")
"""Before a date at the head of its line."""

_HAD = re.compile(r",?\s(?:\w{1,20},?\s){1,6}had\b", re.IGNORECASE)
"""Behind a date with "until": "Until Thursday, the board had not met" looks back."""

_OF_FUTURE = ("will", "won't", "shall", "'ll")
"""The modals whose perfect lies ahead too: "will have left", but "may have left"."""

_LASTED = re.compile(rf"\b{tenses.LASTED}\s(?:\w{{1,20}}\s){{0,6}}(?:until|till)\s(?:\w{{1,8}}\s)?$", re.IGNORECASE)
_POSSESSIVES = ("'s", "’s")
_WORDS = re.compile(r"['’]?\w+(?:['’]t\b)?|[\d$]\S*")

_MAY = re.compile(r"(?<=\w\s)May\b")
"""The month, which is no modal."""

_MODALS = frozenset(tenses.MODALS.split())
_AHEAD = frozenset(tenses.AHEAD.split())
_EXPECTED = frozenset(tenses.EXPECTED.split())
_DUE = frozenset(tenses.DUE.split())
_NOT_DUE = frozenset(tenses.NOT_DUE.split())
_DUE_TIMES = frozenset(tenses.DUE_TIMES.split())
_DUE_PLACES = frozenset(tenses.DUE_PLACES.split())
_EXPECTING = _EXPECTED | frozenset(tenses.EXPECTING.split())
_ARRANGED = frozenset(tenses.ARRANGED.split())
_NAMING = frozenset(tenses.NAMING.split())
_ASKING = frozenset(tenses.ASKING.split())
_REQUESTS = frozenset(tenses.REQUESTS.split())
_SEEMING = frozenset(tenses.SEEMING.split())
_UNDONE = frozenset(tenses.UNDONE.split())
_CANCELLED = frozenset(tenses.CANCELLED.split())
_CHANGED = frozenset(tenses.CHANGED.split())
_PAIRS = frozenset(tuple(pair.split("-")) for pair in tenses.AHEAD_PAIRS.split())
_BACK = frozenset(tenses.BACK.split())
_NOT_PAST = frozenset(tenses.NOT_PAST.split())
_LINKS = frozenset(tenses.LINKS.split())
_BEING = frozenset(tenses.BEING.split())
_ARTICLES = frozenset(tenses.ARTICLES.split())
_DETERMINERS = frozenset(tenses.DETERMINERS.split())
_ATTRIBUTIVE = _DETERMINERS | frozenset(tenses.PREPOSITIONS.split()) | {"behind", "without", "with"}
"""Words behind which a form in -ed belongs to a noun: "the reduced dividend", "behind closed doors"."""

_DENIALS = frozenset(tenses.DENIALS.split())
_OPENERS = frozenset(tenses.OPENERS.split())
_NO_VERBS = _DETERMINERS | frozenset(tenses.COUNTS.split())

_GOVERNORS = _EXPECTING | _BEING | _REQUESTS
"""What makes the infinitive behind it look ahead: "is to meet", "plans to meet"."""

_TELLING = (
    _MODALS
    | _AHEAD
    | _EXPECTING
    | _ARRANGED
    | _CHANGED
    | _BACK
    | _BEING
    | {"follows"}
    | {second for _, second in _PAIRS}
)

_CONDITIONS = frozenset(("if", "unless"))
_HAVING = frozenset(("has", "have"))
_PRESENT = frozenset(("is", "are"))

_SURELY, _AHEAD_OF, _BACK_TO, _PURPOSE, _NOTHING = "surely", "ahead", "back", "purpose", ""


def lean(text: str, start: int, end: int) -> float:
    """Below 0 if the sentence looks back at `text[start:end]`, above 0 if it looks ahead, 0 where it does not say:
    1 for a guess from a verb, `CERTAIN` for one with "will", `SURE` for a word right before the date ("until",
    "ended"), `FAINT` for a former day."""
    before = sentence_before(text, start)
    words = _words(before)
    led = _lean_of_lead(text, start, end, before, words)
    return _lean_of_verbs(text, start, end, words) if led is None else led


def _lean_of_lead(text: str, start: int, end: int, before: str, words: list[str]) -> float | None:
    """What the words right before the date or its place in the line say; None if nothing."""
    if lead := _LEAD.search(before, max(0, len(before) - 40)):
        opens = len(words) == 1 and _HAD.match(text, end, end + 60)
        return -SURE if not lead["ahead"] or opens or _LASTED.search(before) else SURE
    if way := _way_of_move(before):
        return 1 if way == "to" or _TO.match(text, end) else FAINT
    if _AT_FIRST.search(before):
        return FAINT
    if text.startswith(":", end) and _ENTRY.search(text, max(0, start - 10), start):
        return 1
    if text.startswith(_POSSESSIVES, end):
        return -1 if _OVER.match(text, end + 3) else None
    if words[-1:] == ["for"] and words[-2:-1] not in (["but"], ["except"]) and _DAY.search(text, start, end):
        return 1
    if words[-1:] == ["by"] and not _ASKING.isdisjoint(words):
        return 1 if _WEEKDAY.search(text, start, end) else FAINT
    return None


def _lean_of_verbs(text: str, start: int, end: int, words: list[str]) -> float:
    """What the nearest verb says; where there is none, an infinitive of purpose, or "from" before a day."""
    owns = text.startswith(_POSSESSIVES, end)
    is_open = words[-1:] == ["from"] and bool(_DAY.search(text, start, end))
    for kind in _nearest_kinds(words, text, end):
        if kind == _BACK_TO:
            return -1
        if kind == _SURELY:
            return 1 if words[-1:] in (["for"], ["of"]) else CERTAIN
        if kind == _AHEAD_OF or (kind == _PURPOSE and words[-1:] == ["by"] and "had" not in words):
            return 1
        is_open = is_open or (kind == _PURPOSE and not owns)
    return int(is_open)


def is_moved_from(text: str, start: int) -> bool:
    """Whether the sentence moves something from the date at the offset ("moved from Friday to Monday")."""
    return _way_of_move(sentence_before(text, start)) == "from"


def _way_of_move(before: str) -> str:
    """Whether what stands before a date moves something `to` it or `from` it; "will move from June 3 on" does not."""
    moved = _MOVED.search(before)
    if not moved or _IS_TO.search(before, 0, moved.start()):
        return ""
    return "to" if moved["new"] else "from"


def _nearest_kinds(before: list[str], text: str, end: int) -> Iterator[str]:
    """The kinds of the words before the date, from it to the sentence's start, then of those behind it; these first
    where the date opens a clause ("the voters who on Tuesday chose her")."""
    opens_clause = not _OPENERS.isdisjoint(before[-2:] if before[-1:] == ["on"] else before[-1:])
    if opens_clause:
        yield from _kinds_behind(text, end)
    for at in reversed(_telling(before)):
        yield _kind(before, at)
    if not opens_clause:
        yield from _kinds_behind(text, end)


def _kinds_behind(text: str, end: int) -> Iterator[str]:
    """The kinds of the words behind the date. What was planned there was planned on it ("On Friday, they agreed to
    meet")."""
    words = _words(sentence_after(text, end))
    for at in _telling(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        plans = (words[at] in _ARRANGED and after in _ARTICLES) or (words[at] in _EXPECTING and after == "to")
        is_over = plans and at and words[at].endswith("ed") and words[at - 1] not in _BEING
        yield _kind_of_chain(words, at) if is_over else _kind(words, at)


def _telling(words: list[str]) -> list[int]:
    """Where the words stand that can say anything about time: a quick look that spares most words the full one."""
    return [
        at
        for at, word in enumerate(words)
        if word in _TELLING or word[-2:] == "ed" or (at > 0 and words[at - 1] == "to")
    ]


def _words(sentence: str) -> list[str]:
    return _WORDS.findall(_MAY.sub("", sentence).lower().replace("’", "'"))


def _kind(words: list[str], at: int) -> str:
    """What the word says about time, with the words around it. An infinitive of purpose ("to mark the day") is a
    kind of its own: it counts only where there is no other verb."""
    word = words[at]
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if before == "to" and word not in _NO_VERBS and word.isalpha():
        return _kind_of_infinitive(words, at)
    if word in _MODALS:
        return _kind_of_modal(words, at)
    if word in _AHEAD or (before, word) in _PAIRS:
        return _AHEAD_OF
    if word in _EXPECTING and after in ("to", "for"):
        return _AHEAD_OF
    if before in _BEING and (word in _EXPECTED or (word in _ARRANGED and after == "for")):
        return _AHEAD_OF
    if word in _DUE and before not in _NOT_DUE and _leads_to_date(words, at):
        return _AHEAD_OF
    if (
        word in _ARRANGED
        and (after in _ARTICLES or before in _HAVING)
        and not (word in _NAMING and after not in ("a", "an"))
    ):
        return _AHEAD_OF
    if word in _CHANGED and before in ("is", "are"):
        return _AHEAD_OF
    if word in _HAVING:
        kind = _kind_of_having(words, at)
        if kind != _BACK_TO or _MODALS.isdisjoint(words[max(0, at - 2) : at]):
            return kind
    if word in _BEING and (after == "to" or after in _EXPECTED):
        return _AHEAD_OF
    if word in _PRESENT and not after:
        return _AHEAD_OF
    if word in _BACK or (word == "follows" and not after) or (word.endswith("ed") and word not in _NOT_PAST):
        return _kind_of_chain(words, at)
    return _NOTHING


def _leads_to_date(words: list[str], at: int) -> bool:
    """Whether nothing but a preposition stands between "due" or "expected" and the date, or a place ("due back on")."""
    after, rest = words[at + 1 : at + 2], words[at + 2 :]
    if not after or after == ["on"]:
        return True
    return (not rest and after[0] in _DUE_TIMES) or (words[at] == "due" and after[0] in _DUE_PLACES)


def _kind_of_having(words: list[str], at: int) -> str:
    """What "has" or "have" says: "has been called off" speaks of what was to come, as "if it has not come" does."""
    if words[at + 1 : at + 2] == ["been"] and not _UNDONE.isdisjoint(words[at + 2 : at + 4]):
        return _AHEAD_OF
    if not _CANCELLED.isdisjoint(words[at + 1 : at + 2]):
        return _AHEAD_OF
    if not _CONDITIONS.isdisjoint(words[:at]):
        return _AHEAD_OF
    return _BACK_TO if _is_perfect(words, at) else _NOTHING


def _is_perfect(words: list[str], at: int) -> bool:
    """Whether "has" or "have" goes with a participle ("has also met"); else it is of the present ("has votes")."""
    rest = words[at + 1 :]
    word = next((word for word in rest if word not in _LINKS and not word.endswith("ly")), "")
    return word in _BACK or word.endswith(("ed", "en")) or "been" in rest[:2]


def _kind_of_infinitive(words: list[str], at: int) -> str:
    """What "is to meet" says; what "had been due to meet" is told of as long as its day is to come."""
    governor = words[at - 2] if at > 1 else ""
    if governor == "not" or governor.endswith("day"):
        governor = words[at - 3] if at > 2 else ""
    window = words[max(0, at - 8) : at - 1]
    if governor in _GOVERNORS or (not _ASKING.isdisjoint(window) and "had" not in window):
        return _AHEAD_OF
    is_passive = words[at] == "be" and at + 1 < len(words) and words[at + 1].endswith(("ed", "en", "id", "ld", "de"))
    return _AHEAD_OF if is_passive and governor not in _SEEMING else _PURPOSE


def _kind_of_modal(words: list[str], at: int) -> str:
    """What a modal says: what somebody "could not" do is over ("could not be reached Friday")."""
    failed = words[at] == "couldn't" or (words[at] == "could" and not _DENIALS.isdisjoint(words[: at + 2]))
    if failed:
        return _BACK_TO
    return _SURELY if words[at] in _OF_FUTURE else _AHEAD_OF


def _kind_of_chain(words: list[str], at: int) -> str:
    """A past form, unless a modal or an infinitive governs it ("will be held", "is to be held") or an article says
    that it belongs to a noun ("the reduced dividend")."""
    regular = words[at] not in _BACK
    at -= 1
    while at >= 0 and (words[at] in _LINKS or words[at].endswith("ly")):
        at -= 1
    if at < 0:
        return _BACK_TO
    if words[at] in _MODALS:
        is_over = words[at + 1] == "have" and not words[at].endswith(_OF_FUTURE)
        return _BACK_TO if is_over else _kind_of_modal(words, at)
    if words[at] == "to":
        is_planned = at and words[at - 1] in _GOVERNORS
        return _AHEAD_OF if is_planned else _BACK_TO if words[at + 1] == "have" else _PURPOSE
    if words[at] in _HAVING:
        return _kind_of_having(words, at)
    if words[at] in _PRESENT:
        return _NOTHING
    return _NOTHING if regular and words[at] in _ATTRIBUTIVE else _BACK_TO
