"""What the words right around a date, or its place in the line, say of its side: labels, moves, requests.

The words are in `rules/tenses.py` and `rules/planned.py`; the verb of the sentence is for `tense`.
"""

import re

from briefings.parse.dates.lead_in import LeadIn
from briefings.parse.dates.told_words import find_words
from briefings.parse.dates.verb_groups import ASKING, BACK_TO
from briefings.parse.dates.verb_kinds import kinds_before
from briefings.parse.match import compile_table
from briefings.parse.rules import tenses
from briefings.parse.rules.calendar import FULL_WEEKDAY
from briefings.parse.rules.planned import PLANNED, PLANNING
from briefings.parse.text.sentences import sentence_before

SURE = 3
CERTAIN = 2
"""The lean of "will" and "shall", not for what they tell of a month ("will report sales for January"); below 0 that of
a past verb right before the date ("sank in April"): with a noun between, the date may be one to come ("backed a vote in
April")."""

FAINT = 0.25
"""The lean of what has a new day: a weekday to come, but the nearest month."""


_LEAD = LeadIn(
    rf"(?i)\b(?:(?P<ahead>{tenses.LEADS_AHEAD})|{tenses.LEADS_BACK})\s(?:the\s)?$",
    ends="the to until till come that say says of as than effective starting beginning next from ended since in on"
    " dated at aside",
    reach=40,
)
_OVER = re.compile(rf"{tenses.OVER}\b", re.IGNORECASE)
_AWAITED = re.compile(rf"\b{tenses.AWAITED}\s(?:next\s)?$", re.IGNORECASE)
_MOVED = re.compile(
    rf"\b{tenses.MOVING}\s(?:[\w,'’-]{{1,20}}\s){{0,20}}(?:(?P<new>to|until|till)|from)\s(?:the\s)?$", re.IGNORECASE
)
_BEFORE_MOVED = ("to", "until", "till", "from", "the")
_AT_FIRST = LeadIn(
    r"(?i)\b(?:(?:originally|initially|once|previously)\s(?:\w{1,12}\s){1,2}|first\s(?:set|listed|due|planned|scheduled|pencil+ed\sin)\s)"
    r"(?:for|in|on)\s$|\(was\s$"
    r"|\b(?:original|initial|former|old)\s(?:\w{2,15}\s){0,2}(?:date|day|deadline)\s(?:was|had\sbeen)\s$",
    ends="for in on was been",
)
_TO = re.compile(r"\sto\s")
_IS_TO = re.compile(r"\b(?:will|to|would|shall)\s$")
"""Before a verb that says from when on something moves ("will move indoors from June 3")."""

_WEEKDAY = re.compile(FULL_WEEKDAY, re.IGNORECASE)
DAY = re.compile(rf"{_WEEKDAY.pattern}|\b\d{{1,2}}\b", re.IGNORECASE)
_LABELS = re.compile(
    r"(?:\s?(?:to|until|till|[-–—])\s?(?:noon|[\d:.]{1,5}(?:\s?[ap]\.?m\.?)?)|\s\([^()\n]{1,40}\))?(?P<sign>:(?!\d)|\s[–—]\s)"
)
"""Behind a date that labels its line: "Saturday, 9 a.m. to 11 a.m.: a walk", "May 4 (was May 2): the walk"; a dash
does only behind a short weekday."""

_FATAL = LeadIn(
    rf"\b{tenses.FATAL}\s(?:of|in|at|on)\s(?:(?:[A-Z][\w'’-]{{0,20}}|of|at|in|the|a|an|and|off|near)\s){{1,10}}on\s$",
    ends="on",
    reach=120,
)
_OF_LOSS = LeadIn(
    rf"\b(?:against|over|into|about|after|follow(?:s|ed|ing)|from)\s(?:[\w'’-]{{1,20}}\s){{0,3}}{tenses.LOSSES}"
    r"\s(?:(?:at|in|to|by|near|on)\s(?:[\w'’-]{1,20}\s){1,3})?on\s(?:the\s)?$",
    ends="on the",
    reach=100,
)
"""Before the date of what a complaint or an inquiry is about: "a protest against their defeat at Penn on"."""

_COMPARED = LeadIn(r"\b(?:up|down)\sfrom\s(?:[\w%$€£.,/-]{1,15}\s){1,5}in\s$", ends="in", reach=60)
"""Before the month with which figures are compared: "up from one in 11 in February"."""

_ENTRY = re.compile(rf"(?:^|\n){tenses.ENTRY_HEAD}$")
"""Before a date at the head of its line."""

_COMING = LeadIn(tenses.COMING, reach=100)
_LABEL_BEFORE = re.compile(rf"^{tenses.ENTRY_HEAD}{tenses.LABELS_AHEAD}\s?(?:(?P<sign>[:|–—-])\s{{0,3}}|(?:on|by)\s)$")
_LABEL_BEHIND = re.compile(rf"\s{{0,3}}[:|–—-]\s{{0,3}}{tenses.LABELS_AHEAD}\s?(?:[.|(,\n]|$)")
_ENDS = re.compile(r"\s?(?:[.;|(\n]|$)")
"""The label of a day to come, and what stands behind the day where "on" leads to it: nothing that took place on it."""

_HAD = re.compile(r",?\s(?:\w{1,20},?\s){1,6}had\b", re.IGNORECASE)
"""Behind a date with "until": "Until Thursday, the board had not met" looks back."""

_LASTED = re.compile(rf"\b{tenses.LASTED}\s(?:\w{{1,20}}\s){{0,6}}(?:until|till)\s(?:\w{{1,8}}\s)?$", re.IGNORECASE)
_OBJECT = re.compile(r"\s(?:the|its|an?)\s")
"""Behind the day until which something else is held up: "stayed until Thursday the sale"."""

_CALLED_OFF = re.compile(r"\s(?:was|were)\s(?:cancel+ed|called\soff|postponed|scrapped|put\soff)\b")
"""Behind the day that something was planned for: "the march planned for Sunday was called off" may be over."""

_PUT_OFF_ON = LeadIn(
    rf"(?:\b(?:was|were|had\sbeen)|,)\s{tenses.DROPPED_THEN}",
    reach=60,
)
"""Before the day on which something was put off or called off: "was cancelled late on Friday", "a tie, put off on"."""

_HOPED = LeadIn(
    r"\bhad\s(?:\w{2,10}ly\s)?(?:hoped|wanted|expected|aimed)\sto\s(?:[\w'’-]{1,20}\s){1,8}(?:on\s|from\s|by\s)?$"
)
_BUT_LOST = re.compile(r",?\s(?:but|only\sto)\s(?!now\b)")
"""Before a day of which something was hoped, and behind it what became of it: "had hoped to win on Friday but lost"."""

_OF_DAY = r"(?:['’]s\s(?:[\w-]{2,15}\s){1,3}|\s(?:in|at)\s(?:the\s)?(?:[A-Z][\w-]{2,15}\s){1,2})?\s?"
"""Behind a day: its owner's mark and what it owns, where it is, or nothing: "Friday's concert", "Friday in Penn"."""

_IS_MOVED = re.compile(
    rf"{_OF_DAY}(?:was|were|has\sbeen|have\sbeen|is|are)\s(?:now\s)?"
    rf"(?:{tenses.MOVED_ON}|changed)\s(?:up\s)?(?:to|until|till)\b"
)
"""Behind the day of what has another one since: "the hearing on Friday was moved to Monday"."""

_SEATS = LeadIn(
    r"(?i)\b(?:places|tickets|seats|passes|spots|rooms|stalls)\s(?:(?!that|which)[\w'’-]{1,20}\s){0,8}(?:of|for|on|to)\s$",
    ends="of for on to",
)
_GONE = re.compile(
    rf"{_OF_DAY}(?:have|has|are|is|were|was)\s(?:(?:now|all|already|nearly|almost)\s){{0,2}}"
    r"(?:gone|taken|sold(?:[\s-]out)?|(?:fully\s)?booked|been\s(?:sold|taken|booked|snapped\sup))\b"
)
"""Before and behind the day for which there are no seats left: one to come."""

_ANNOUNCED = LeadIn(
    r"\b(?:announced|promised|billed|planned)\sfor\s(?=[^.,;:\n]{0,29}\d)[^.,;:\n]{3,30}\s(?:in|on)\s$",
    ends="in on",
    reach=60,
)
"""Before the date on which a day was announced: "announced for 19 June in February"."""

_BEGINNING = LeadIn(
    r"\b(?:announced|ordered|approved|called|declared|agreed|voted|imposed)\b[^.;\n]{3,120}"
    r",\s(?:beginning|starting|commencing|effective)\s(?:on\s|from\s)?$",
    ends="beginning starting commencing effective on from",
)
"""Before the day from when something holds that somebody has decided: "announced a poll for Tarn, beginning on"."""

_KEPT = re.compile(r"\s(?:has|have|had)\sbeen\s(?:set\saside|kept|reserved|earmarked|pencil+ed\sin|held)\b")
"""Behind a day that is kept for something to come."""

_AS_DAY = re.compile(
    r"\sas\s(?:the|its|their|a)\s(?:\w{3,12}\s)?(?:date|day|deadline)\b"
    r"|\s\((?:(?:re)?(?:moved|scheduled)|postponed|deferred|put\s(?:off|back)|brought\sforward|previously|formerly)\b"
)
"""Behind a day that somebody had told of as that of something, or to which it was moved: the nearest one."""

_GIVING_DAY = frozenset(tenses.GIVING_DAY.split())
_GIVEN_TO = re.compile(tenses.GIVEN_TO)
"""Before and behind a day that somebody gives to something: "set May 4 for the trial"."""

_SOLD_OUT = re.compile(
    rf"{_OF_DAY}(?:is|are)\s(?:(?:now|already|nearly|almost)\s)?"
    r"(?:sold[\s-]out|(?:fully\s)?booked(?:\s(?:out|up))?|full)(?=[.,;)]|$|\n|\s(?:and|but|though|as)\b)"
)
"""Behind the day of what has no seats left: one to come."""

_WAS, _NOW = LeadIn(r"\b[Ww]as\s(?:on\s)?$", ends="was on", reach=10), re.compile(r",\s(?:but\s)?(?:is\s)?now\b")
_IS_NOW = LeadIn(r"[,(–—-]\s?now\s$", ends="now", reach=10)
"""Around the old and the new day of what a list moves: "was 4 May, now 9 May"."""

_REQUESTED = LeadIn(
    r"(?:\b[Pp]lease\s\w{2,12}|^\W{0,4}(?:[A-Z][a-z]{2,9}\s(?:your|the|this|a|an|any|all|us|it|for|to|in|out|online)))"
    r"\b[^.;:!?\n]{0,100}\s(?:by|before|until|than)\s(?:the\s)?$",
    ends="by before until than the",
)
"""Before the day by which readers are asked to do something: "please send the old one back by 31 March"."""

_SHOULD_HAVE = LeadIn(r"\b(?:should|ought\sto)\shave\s(?:\w{2,12}\s){1,4}(?:on\s)?$")
_BEEN_OFF = re.compile(
    rf",?\s(?:but\s)?(?:(?:has|have)\s(?:now\s)?been|was|were)\s(?:{tenses.MOVED_ON}|{tenses.STOPPED})\b"
)
"""Around the day of what should have taken place and has been put off since."""

_TO_BE_HELD = LeadIn(
    r"\b(?:will|is\sto|are\sto)\b[^.;\n]{0,200},\s(?:to\sbe\s)?held\s(?:on|from|in)\s$", ends="on from in"
)
"""Before the day of what somebody will go to: "will speak at the fair, held on 4 May"."""

_PLANNING = frozenset(PLANNING.split())
_PLANNED = re.compile(
    rf"(?:^|[,—–]\s)\W{{0,9}}(?:{compile_table(PLANNED).pattern})\s(?P<rest>(?:(?!(?:who|which|that|it|he|she|they)\b)[\w%'’-]{{1,20}}\s){{0,8}}?(?:on\s)?)$"
)
IN_STORY = re.compile(r"[^\n]{0,240}?[.!?)][\"”’]?(?:\s|$)")
"""Behind a date in a sentence of a story; a headline ends without a stop, and its present tells of the past."""

_IS_AT = re.compile(
    rf"{_OF_DAY}(?:is|are)\s(?:now\s)?(?:(?:set\s)?(?:at|for)\s)?"
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|noon|midnight|(?<=at\s)\d{1,2}[:.]\d\d\b)"
)
"""Behind a day whose hour is told: "Kickoff Saturday is at 2 p.m."."""

_IS = re.compile(r"\s(?:is|marks|remains)\s")
"""Behind a day that opens its sentence: "Sunday is election day"."""

_TO_COME = re.compile(
    rf"['’]s\s(?:[\w-]{{2,15}}\s){{0,2}}{tenses.OCCASIONS}\s(?:(?:in|at|against)\s(?:[\w-]{{2,15}}\s){{1,3}})?{tenses.HANGS}\b"
)
"""Behind a day that owns what the sentence tells in the present: "Thursday's concert hinges on"."""

_INVITED = LeadIn(tenses.INVITED, reach=120)
POSSESSIVES = ("'s", "’s")

_ALONE = re.compile(r"[.,;:)\n]|$|\s(?:and|at|in|with|to|for|when|while|but|before|after|by)\b")
"""Behind a weekday that is no name of something: "on the Thursday and"."""


def lean_of_lead(text: str, start: int, end: int, before: str, words: list[str]) -> float | None:
    """What the words right before the date or its place in the line say; None if nothing."""
    last = words[-1] if words else ""
    if lead := _LEAD.find(before, last):
        opens = len(words) == 1 and _HAD.match(text, end, end + 60)
        lasted = _LASTED.search(before) and not _OBJECT.match(text, end)
        return -SURE if not lead["ahead"] or opens or lasted else SURE
    if way := way_of_move(before):
        return 1 if way == "to" or _TO.match(text, end) else FAINT
    if _AT_FIRST.stands(before, last) or (_HOPED.stands(before, last) and not _BUT_LOST.match(text, end)):
        return FAINT
    if _PUT_OFF_ON.stands(before, last) or _ANNOUNCED.stands(before, last):
        return -1
    if _IS_MOVED.match(text, end):
        return FAINT
    if _SOLD_OUT.match(text, end):
        return 1
    if _AS_DAY.match(text, end) or (_NOW.match(text, end) and _WAS.stands(before, last)):
        return FAINT
    if _BEGINNING.stands(before, last) or _KEPT.match(text, end):
        return 1
    if _BEEN_OFF.match(text, end) and _SHOULD_HAVE.stands(before, last):
        return 1
    if last in _GIVING_DAY and _GIVEN_TO.match(text, end):
        return 1
    if _IS_NOW.stands(before, last) or _TO_BE_HELD.stands(before, last):
        return CERTAIN
    if _GONE.match(text, end) and _SEATS.stands(before, last):
        return 1
    if _REQUESTED.stands(before, last):
        return CERTAIN
    if _INVITED.stands(before, last):
        return 1
    if (not words and _IS.match(text, end)) or _IS_AT.match(text, end):
        return 1
    planned = None if _PLANNING.isdisjoint(words) else _PLANNED.search(before)
    if planned and BACK_TO not in kinds_before(find_words(planned["rest"])) and IN_STORY.match(text, end):
        return 1
    if _COMING.stands(before, last):
        return 1
    if _FATAL.stands(before, last):
        return -SURE
    if _COMPARED.stands(before, last):
        return -SURE
    if _OF_LOSS.stands(before, last):
        return -1
    labels = _LABELS.match(text, end)
    if labels and (":" in labels["sign"] or end - start < 6) and _ENTRY.search(text, max(0, start - 10), start):
        return 1
    label = _LABEL_BEFORE.match(before)
    is_labelled = _LABEL_BEHIND.match(text, end) and _ENTRY.search(text, max(0, start - 10), start)
    if is_labelled or (label and (label["sign"] or _ENDS.match(text, end))):
        return 1
    if text.startswith(POSSESSIVES, end):
        if is_awaited(text, start) or (not words and _TO_COME.match(text, end)):
            return 1
        return -1 if _OVER.match(text, end + 3) else None
    if words[-1:] == ["for"] and words[-2:-1] not in (["but"], ["except"]) and DAY.search(text, start, end):
        return FAINT if _CALLED_OFF.match(text, end) else 1
    if words[-1:] == ["by"] and len(words) > 2 and not any(kinds_before(words)) and _WEEKDAY.search(text, start, end):
        return 1
    if words[-1:] == ["by"] and not ASKING.isdisjoint(words):
        return 1 if _WEEKDAY.search(text, start, end) else FAINT
    return None


def is_moved_from(text: str, start: int) -> bool:
    """Whether the sentence moves something from the date at the offset ("moved from Friday to Monday")."""
    return way_of_move(sentence_before(text, start)) == "from"


def is_moved_to(text: str, start: int) -> bool:
    """Whether the sentence gives something the date at the offset as its new one ("put off until Monday")."""
    return way_of_move(sentence_before(text, start)) == "to"


def is_awaited(text: str, start: int) -> bool:
    """Whether the sentence waits for what belongs to the date at the offset ("eyes are on Monday's report")."""
    before = sentence_before(text, start)
    return _AWAITED.search(before, max(0, len(before) - 60)) is not None


def way_of_move(before: str) -> str:
    """Whether what stands before a date moves something `to` it or `from` it; "will move from June 3 on" does not."""
    moved = _MOVED.search(before) if before[-7:].lower().rstrip().endswith(_BEFORE_MOVED) else None
    if not moved or (not moved["new"] and _IS_TO.search(before, 0, moved.start())):
        return ""
    return "to" if moved["new"] else "from"


def is_counted_on(text: str, start: int, end: int) -> bool:
    """Whether the weekday is counted from the day just named: "leaves on Monday and returns on the Thursday"."""
    return text.endswith(" on the ", 0, start) and _ALONE.match(text, end) is not None
