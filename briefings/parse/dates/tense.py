"""Whether a sentence looks back or ahead where it names a date. A guess from the nearest verb, not a parse.

The words are in `rules/tenses.py`, what each says in `verb_kinds.py`, what a group says in `verb_groups.py`; what
stands right around the date goes before them all: `lead_cues.py`.
"""

import re
from collections.abc import Iterator

from briefings.parse.dates.lead_cues import (
    CERTAIN,
    DAY,
    IN_STORY,
    POSSESSIVES,
    lean_of_lead,
)
from briefings.parse.dates.plain_verbs import name_does, tells_present
from briefings.parse.dates.told_words import find_words
from briefings.parse.dates.verb_groups import AHEAD_OF, BACK_TO, DOES, PURPOSE, SURELY
from briefings.parse.dates.verb_kinds import (
    ends_with_past,
    kinds_before,
    kinds_behind,
    starts_with_past,
    words_spoken_of,
)
from briefings.parse.rules import tenses
from briefings.parse.rules.calendar import FULL_WEEKDAY, MONTH
from briefings.parse.rules.marks import BULLETS
from briefings.parse.text.sentences import REACH, find_line, sentence_after, sentence_before

_NEAR_DAY = re.compile(
    rf"(?:[\w:.]{{1,8}}\s){{0,3}}{FULL_WEEKDAY}|(?:the\s)?\d\d?(?:st|nd|rd|th)\Z"
    rf"|{MONTH}\s\d\d?\Z|\d\d?\s{MONTH}\Z",
    re.IGNORECASE,
)
"""A bare weekday, with its hour or not, or a day without its year."""

_SUBORDINATE = re.compile(r"\b(?:after|because|as|when|once|since|that)\s(?:(?!on\b)[\w'’-]{1,20}\s){1,4}(?:on\s)?$")
"""Before a date inside a clause whose own verb stands behind it: "after a test on Friday showed"."""

_SOMEBODY_ON = re.compile(r"\b[A-Z]\w{2,20}\son\s$")
"""Before a date that parts a name from its verb: "Ted Quill on Friday announced"."""

_OVER_ONCE = re.compile(rf"\b{tenses.OVER}\b")
_WILL = re.compile(r"\s(?:will|would|shall|won['’]t|wouldn['’]t)\s(?!have\b)")
"""Behind the date of what somebody speaks of, whose verb it is: "said the talks on Friday will begin with a toast"."""

_OWN_WILL = re.compile(
    r"(?:['’]s|,)?(?:\s(?!(?:and|but|that|which|who|when)\b)[\w'’-]{1,20}){0,5}\s(?:(?:will|won['’]t|shall|(?:is|are)\s(?:due|set|to))\s(?!have\b)"
    r"|(?:is|are|becomes?|looks?|seems?)\s(?:now\s)?(?:likely|possible|certain|expected|planned|scheduled)\b)"
)
_AHEAD_ALL_THE_SAME = re.compile(
    r"(?:['’]s(?:\s[\w'’-]{1,20}){1,4}?)?\s(?:is|are)\s(?:still\s|back\s|now\s)?(?:on|going\sahead)(?=[.;!,]|$)"
    r"|,\s(?:please\s)?[a-z]{3,12}(?<!ed)\s(?:[a-z]{1,9}\s)?your\s"
)
"""Behind the date of what takes place whoever says so ("says the march on Friday is still on"), or is asked of readers
("On Friday, bring your boots")."""

_NEW_CLAUSE = re.compile(
    r",\s(?:and|but|so|while)\s(?:on\s|(?:the|an?|its|his|her|their)\s(?:[\w'’-]{1,20}\s){1,4}?(?:on\s|of\s)?)?$"
    r"|[;:]\s(?:[^,;:.]{3,50},\s)?(?:on|from|at|by)\s$"
)
"""Around a date in the subject of another clause, or at its head, which has a "will" of its own."""

_AFTER_AND = re.compile(r",\s(?:and|but|so)\s(?:[\w\s]{3,30},\s)?(?:on\s|at\s|in\s)?$")
"""Before a date at the head of another clause, with a comma behind it: "sailed in May, and on Friday, it will"."""

_IN_WHICH = re.compile(r"\s(?:in|at|during)\swhich\s")
_AS_FROM = re.compile(r"\b(?:has|have)\s[^.;]{3,90}\sas\s(?:[\w'’-]{1,20}\s){1,6}from\s$")
"""Before the day from which somebody has been given an office: "has engaged Brook as its clerk from"."""

_SEVERAL = re.compile(
    rf"^\s*(?:[{BULLETS}–—-]|The(?!\s[A-Z]))\s|[a-z\d)][.!?][\"”’]?\s+[\"“‘]?[A-Z]"
    r"|(?:;|,\s(?:and|but))\s(?:the|an?|its|his|her|he|she|it|they)\s|\b(?:said|says)\b"
    r"|^\W{0,4}(?:What(?:['’](?:s|re)|\sto|\scomes|\swe['’]re)\s(?:next|ahead|watch(?:ing)?)|Next|Coming\sup|Looking\sahead)\b[^:\n]{0,20}:"
)
"""In a paragraph: a bullet, something known from before ("The ferry makes"), where a second sentence or clause begins,
who says so, or a label that looks ahead ("What's next: the ferry makes")."""

_CREDIT = re.compile(r"\b(?:photo(?:graph)?|picture|image|credit|courtesy)\b", re.IGNORECASE)
"""Behind a picture's caption, in its line or below it."""

_ONCE_DONE = re.compile(
    r"\b(?:when|once|as soon as|until|till|after)\s(?:[\w'’-]{1,20}\s){1,6}(?:has|have)\s(?:[\w'’-]{1,20}\s){1,4}"
    r"(?:(?:on|in|at|by)\s)?$",
    re.IGNORECASE,
)
"""Before the day by which something will have been done: "when the guests have gone on Saturday, the crew eats"."""

_AT_HOUR = re.compile(r"\b(?:at|from)\s(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|noon\b)")
"""An hour, which no caption tells."""

_ADJACENT = re.compile(r"\w\s(?:in|on)\s$|(?<=\w)(?<!\bin)(?<!\bon)\s$")
"""Before a date that goes with the word before it; not so in "will vote, she said, on Friday"."""

_OPEN_QUOTE = re.compile(r"(?:“|``|(?<![^\s(\[—])\")(?P<words>[^\"“”]*)$")
_QUOTE = re.compile(r"``|''|[\"“”]")
_TELLER = re.compile(r",\s(?:[\w.'’-]{1,20}\s){1,5}(?:said|says|told\s[\w\s]{1,20})[.\s]*$")
"""Behind a date who tells of it, whose verb says nothing of the date: ", officials said"."""

_OTHER_CLAUSE = re.compile(
    r",\s(?:and|but|so|while)\s(?:the|an?|its?|his|her|their|he|she|they|it)\s|\bhaving\s"
    r"|,\s(?:the|its|his|her|their)\s(?:first|second|third|last|latest|only)\s"
)
"""Where another clause begins behind a date, whose verb says nothing of it."""

_RELATIVE = re.compile(
    r",\s(?:which|who|whose|where|(?:called\soff|cancel+ed|postponed|put\soff|shelved)(?!\suntil\b))\s[^,;]{3,120},\s"
    rf"(?=(?:(?:on|at|in)\s)?$|(?:is|are|{'|'.join((tenses.AHEAD_OF_MANY + tenses.PRESENT_OF_MANY).split())})\s)"
    r"|,\s(?:meant|known|built|made|named|bought|born|[a-z]{3,12}ed)\s[^,;]{3,120},\s(?=(?:will|[a-z]{3,12}[a-rt-z]s)\s)"
)
"""What only tells more of the noun before it, before a date or a verb: "will debate the budget, which has split it,
on", "Skippers, who met in May, vote", "The fair, called off last year, is back", "A ferry, built in May, gets"."""

LONGEST_OWNED = 60
"""Characters behind a day in which the verb of what it owns is sought."""

_OPENERS = frozenset(tenses.OPENERS.split())


def lean(text: str, start: int, end: int) -> float:
    """Below 0 if the sentence looks back at `text[start:end]`, above 0 if it looks ahead, 0 where it does not say:
    1 for a guess from a verb, `CERTAIN` for one with "will", `SURE` for a word right before the date ("until",
    "ended"), `FAINT` for a former day."""
    before = _leave_out_teller(sentence_before(text, start))
    before = _RELATIVE.sub(" ", before) if ", " in before else before
    words = find_words(before)
    led = lean_of_lead(text, start, end, before, words)
    if led is None and _ONCE_DONE.search(before):
        return 1
    if led is None and _AHEAD_ALL_THE_SAME.match(text, end):
        return 1
    if led is None and words[-1:] in (["after"], ["since"]) and _is_done(text, end):
        return -1
    if led is None and _IN_WHICH.match(text, end) and _is_told_over(text, end):
        return -1
    return _lean_of_verbs(text, start, end, words) if led is None else led


def _is_done(text: str, end: int) -> bool:
    """Whether what the day owns has done something: "after Sunday's first round left two"."""
    behind = find_words(text[end + 2 : end + LONGEST_OWNED])[:5] if text.startswith(POSSESSIVES, end) else []
    return any(starts_with_past(behind[at:]) for at in range(1, len(behind)))


def _is_told_over(text: str, end: int) -> bool:
    """Whether what was on the day is told as over: "an election on Sunday in which the guild lost two seats"."""
    behind = find_words(text[end : end + LONGEST_OWNED])
    return any(starts_with_past(behind[at:]) for at in range(2, min(len(behind), 8)))


def _lean_of_verbs(text: str, start: int, end: int, words: list[str]) -> float:
    """What the nearest verb says; where there is none, an infinitive of purpose, or "from" before a day."""
    owns = text.startswith(POSSESSIVES, end)
    is_open = words[-1:] == ["from"] and bool(DAY.search(text, start, end))
    is_open = is_open or words[-1:] in (["through"], ["by"])
    if words[-1:] == ["from"] and _AS_FROM.search(text, max(0, start - 160), start):
        return 1
    is_told = is_far = False
    for kind in _nearest_kinds(words, text, start, end):
        if kind == BACK_TO:
            return -CERTAIN if _ADJACENT.search(text, max(0, start - 5), start) and ends_with_past(words) else -1
        if kind == SURELY:
            return 1 if words[-1:] in (["for"], ["of"]) else CERTAIN
        if kind == DOES and not owns and not is_far:
            if _is_near_day(text, start, end):
                return 1
            is_far = True
        if kind == AHEAD_OF or (kind == PURPOSE and words[-1:] == ["by"] and "had" not in words):
            return 1
        is_open = is_open or (kind == PURPOSE and not owns)
        is_told = is_told or bool(kind)
    if is_told or owns or is_open:
        return int(is_open)
    before = sentence_before(text, start)
    last = before[before.rfind(", ") + 1 :].lstrip()  # "In Penn, the mill falls silent on Friday"
    is_plain = tells_present(words) or tells_present(find_words(last)) or name_does(last)
    return int(is_plain and not is_far and _is_near_day(text, start, end))


def _is_near_day(text: str, start: int, end: int) -> bool:
    """Whether the date is a bare weekday or day of the month in a sentence that is one of several of its paragraph, or
    tells an hour or of something known, or a bullet: not in a headline, nor in a picture's caption, whose present is of
    the past."""
    if not _NEAR_DAY.match(text, start, end):
        return False
    line = find_line(text, start, REACH)
    stop = text.find("\n", end, end + REACH)
    whole = text[line : stop if stop >= 0 else end + REACH]
    if _CREDIT.search(text, end, end + LONGEST_OWNED):
        return False
    is_told = _SEVERAL.search(whole) or _AT_HOUR.search(text[start:end] + sentence_after(text, end))
    return IN_STORY.match(text, end) is not None and is_told is not None


def _leave_out_teller(before: str) -> str:
    """What stands before a date inside the quote that holds it, else all of it."""
    opened = _OPEN_QUOTE.search(before)
    return opened["words"] if opened else before


def _words_behind(text: str, end: int) -> list[str]:
    """The words behind a date up to the end of the quote that holds it or the beginning of another one, without who
    tells of it."""
    after = sentence_after(text, end)
    mark = _QUOTE.search(after)
    after = after[: mark.start()] if mark else after
    after = _OTHER_CLAUSE.split(after, maxsplit=1)[0]
    teller = _TELLER.search(after)
    return find_words(after[: teller.start()] if teller else after)


def begins_anew(text: str, start: int, end: int) -> bool:
    """Whether the date stands in the subject of a clause of its own that looks ahead, behind another one: "the board
    met, and Saturday's race will be shorter"."""
    will = _OWN_WILL.match(text, end)
    return will is not None and _NEW_CLAUSE.search(text, max(0, start - LONGEST_OWNED), start) is not None


def _nearest_kinds(before: list[str], text: str, start: int, end: int) -> Iterator[str]:
    """The kinds of the words before the date, from it to the sentence's start, then of those behind it; these first
    where the date opens a clause ("the voters who on Tuesday chose her")."""
    opens_clause = not _OPENERS.isdisjoint(before[-2:] if before[-1:] == ["on"] else before[-1:])
    is_inside = text.startswith(" ", end) and _SUBORDINATE.search(text, max(0, start - 80), start)
    told_of = words_spoken_of(before) if _WILL.match(text, end) else []
    opens_clause = opens_clause or bool(
        text.startswith(", ", end) and _AFTER_AND.search(text, max(0, start - LONGEST_OWNED), start)
    )
    opens_clause = (
        opens_clause or begins_anew(text, start, end) or bool(told_of and not _OVER_ONCE.search(" ".join(told_of)))
    )
    is_inside = is_inside or (text.startswith(" ", end) and _SOMEBODY_ON.search(text, max(0, start - 40), start))
    if opens_clause or (is_inside and starts_with_past(_words_behind(text, end))):
        yield from kinds_behind(_words_behind(text, end))
    yield from kinds_before(before)
    if not opens_clause:
        yield from kinds_behind(_words_behind(text, end))
