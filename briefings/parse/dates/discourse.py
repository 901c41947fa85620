"""Which of the days that a text has named a clock time means: that of its clause, the day at the head of a diary's
lines, that of the event which its sentence speaks of.

Promises to look at the last `_FAR` dates only, so that the time is linear in them.
"""

import re
from datetime import date

from briefings.parse.dates.context import LINE_END, LIST_JOINT, MARGIN, NEAR, STOP, Context, Spoken
from briefings.parse.dates.fitting import agrees, is_former, is_when_told, may_be
from briefings.parse.dates.lead_cues import is_moved_to
from briefings.parse.rules.marks import BULLETS
from briefings.parse.rules.status import KEPT
from briefings.parse.text.sentences import find_line, sentence_after, sentence_before

LAST, _FAR = 12, 40
"""At how many of the last dates is looked, and how many where teams are named again."""

REACH = 2000
"""How many characters back a clock time or a weekday looks for its day."""

ENTRY = re.compile(rf"[ \t]{{0,4}}(?:\*(?!\*)|[{BULLETS}–—-](?<!\*)|\d{{1,2}}(?:[:.]\d\d|\s?[ap]\.?m))", re.IGNORECASE)
"""How a line of a diary begins."""

ENTRY_MARKS = f" \t{BULLETS}–—-"
"""What can stand before its first word."""

_PROSE = 60
"""Characters from which on a line that is no entry is prose."""

_BEGINS = re.compile(r"\b(?:begin|start|open)s?\b|\b(?:kick|get)s? (?:off|under way)\b", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:end|close|finishe?|conclude)s?\b", re.IGNORECASE)
IN_RESERVE = re.compile(KEPT)
"""Behind a day that is kept for another case."""

_NIGHT = re.compile(r"\b(?:overnight|night)\s(?:of\s|from\s|between\s)?$", re.IGNORECASE)
_EVENING = re.compile(r"(?:[5-9]|1[01])(?:[:.]\d\d)?\s?p\.?m|(?:1[7-9]|2[0-3])[:.]\d\d", re.IGNORECASE)
"""Before the two days of one night, and an hour that is of the first of them."""

_ON_DAY_OF_ISSUE = re.compile(
    r"\bnext\s(?:[\w-]+\s){1,4}(?:is|will\sbe)\s(?:due|expected|issued)\s(?:(?:at|by|around)\s)?$"
    r"|\b[Ii]t(?:['’]s|\sis)\s(?:(?:now|just|already|about|almost|only)\s){0,2}$"
)
"""Before an hour of the day of publication: that of what is given out every few hours ("the next warning is due at") or
that which it is ("it is now")."""

_WAS_DUE = re.compile(r"\b(?:scheduled|planned|set|due|listed|expected|called|booked|pencil+ed\sin)\s(?:for\s|on\s)?$")
"""Before "that night" of what had been due on it when it was put off until another one."""

_ON_ITS_DAY = re.compile(
    r"\son\s(?:the\s)?(?P<thing>launch|match|race|wedding|moving|opening|trial|show|game)[\s-]day\b"
)
"""Behind an hour: the day of what was told before."""

_ASIDE = re.compile(
    r",\s(?:with|while|as|after|following)\s(?:[^\s,]{1,20}\s){1,8}(?:due|set|expected|scheduled|to)\b"
    r"|\s(?:by|deadline\s(?:of|on|is|for)|no\slater\sthan)\s(?:the\s)?$"
    r"|\s(?:that|which)\s(?:will\s|is\sto\s)?(?:laps|expir|end|run|start|beg[ai]n|took|take)\w{0,4}\b[^,;]{0,40}$"
)
"""Between the day of something and that of what is told beside it."""


_FIXTURE = re.compile(r"\b(?P<home>[A-Z]\w{2,20})(?:\s[A-Z]\w{1,20}){0,3}\s(?:vs?\.?|versus)\s(?P<guest>[A-Z]\w{2,20})")
"""Two teams that meet."""

_POLLS = re.compile(
    r"^[^\w\n]{0,5}(?:The\s)?(?:(?P<ballot>ballot)|polls|polling\s(?:stations|places)|voting)\b", re.IGNORECASE
)
_CHOOSING = r"go(?:es)?\sto\sthe\spolls|(?:choose|elect)s?\s(?:a|an|its|their)\s(?:new|next)"
_OF_POLLS, _OF_BALLOT = r"(?:by-)?elections?|referendum|primary|run-?off", r"votes?|ballot"
"""What is told of the day on which "polls open at 7 a.m.": that people choose then, or else an election; and of that on
which "the ballot" does."""

_SUBJECT = re.compile(
    r"^[^\w\n]{0,5}(?:\w[\w ]{2,24}:\s)?The\s"
    r"(?P<noun>[a-z]{4,15}\b|[A-Z][a-z]{3,14}(?=\s(?:will|is|are|meets?|convenes?|opens?|starts?|begins?)\b))"
)


def day_of_clock(context: Context, start: int, end: int) -> date | None:
    """The day of a clock time that is printed without one.

    That of publication for the time of a post; a day in the same line; else that of what the sentence is about; else,
    for an entry of a diary, the day at the head of a line above; else, unless the time stands alone on its line, the
    last one that lies on the side to which the sentence looks; else the day of publication.
    """
    text = context.text
    if start in context.stamps or _ON_DAY_OF_ISSUE.search(text, max(0, start - 60), start):
        return context.anchor
    if (of := _ON_ITS_DAY.match(text, end)) and (its := day_of_thing(context, of["thing"], start)):
        return its
    posts = (spoken.start for spoken in context.spoken[-LAST:] if spoken.start in context.stamps)
    begin = max(posts, default=start - REACH)  # a post of a live blog speaks of no other one
    days = [spoken for spoken in context.spoken[-LAST:] if spoken.start > begin and spoken.day]
    line = find_line(text, start, REACH)
    here = [spoken for spoken in days if spoken.start >= line]
    is_apart = not here or STOP.search(text, here[-1].end, start)
    if is_apart and _POLLS.match(sentence_before(text, start)) and (day := day_of_polls(context, start, _CHOOSING)):
        return day
    if is_apart and here and (about := _day_of_subject(context, here, start, end, is_beside=True)):
        return about
    if not is_apart and is_moved_to(text, start):
        return here[-1].day  # "have put back today's match to 4 p.m.": it stays on its day
    for before, spoken in reversed([*zip((None, *here), here, strict=False)]):
        if before and STOP.search(text, spoken.end, start) and _is_aside(context, before, spoken):
            continue
        if before and _ends_night(context, before, start):
            continue
        if spoken.heads or (not _is_parted(text[spoken.end : start]) and may_be(context, spoken, start, end)):
            begins = _BEGINS.search(text, spoken.end, start)
            return _first_of_list(context, here[: here.index(spoken) + 1], start) if begins else spoken.day
    is_entry = ENTRY.match(text, line) is not None
    if any(may_be(context, spoken, start, end) for spoken in here):
        return here[-1].day if is_entry else context.anchor
    above = [spoken for spoken in days if spoken.start < line]
    if about := _day_of_subject(context, above, start, end) or _day_of_fixture(context, line, start):
        return about
    heads = [spoken for spoken in above if spoken.heads and (spoken.day != context.anchor or is_entry)]
    heads = [spoken for spoken in heads if spoken.day != context.anchor or _leads_entries(text, spoken.end, line)]
    recent = above if context.lean(start, end) >= 0 else above[-1:]
    agreeing = [spoken for spoken in recent if agrees(context, spoken, start, end)]
    stands_alone = start - line <= MARGIN and not text[line:start].strip() and LINE_END.match(text, end)
    likely = heads or ([] if stands_alone else agreeing)
    return _first_of_list(context, likely, start) if likely else context.anchor


def _is_parted(between: str) -> bool:
    """Whether a semicolon parts an hour from the day before it, unless what stands behind it only tells when that day's
    event begins: "is on Saturday; doors open at"."""
    _, mark, behind = between.rpartition(";")
    return bool(mark) and not _BEGINS.search(behind)


def _leads_entries(text: str, end: int, line: int) -> bool:
    """Whether nothing but a diary's entries stands between the day at the head of a line and the line: the date above
    an article is that of its lists too, but not of their hours."""
    between = text[end:line].split("\n")[1:]
    return all(len(words) < _PROSE or ENTRY.match(words) for words in between)


def day_told_of(context: Context, start: int, end: int) -> date | None:
    """What "that evening" is the evening of: the last day named, the first one of a range or list for what begins; for
    what was due then, the day on which it was put off until a later one. Not a past day where the sentence looks
    ahead. None if no day is near."""
    near = [spoken for spoken in context.spoken[-LAST:] if spoken.day and start - spoken.end <= NEAR]
    days = [spoken for spoken in near if not IN_RESERVE.match(context.text, spoken.end)]
    was_due = len(days) > 1 and _WAS_DUE.search(sentence_before(context.text, start))
    if was_due and is_moved_to(context.text, days[-1].start):
        return days[-2].day
    since = context.not_before(start, end)
    days = [spoken for spoken in days if spoken.day and (since is None or spoken.day >= since)]
    days = [spoken for spoken in days if spoken.day != context.anchor or not is_when_told(context, spoken)] or days
    return _first_of_list(context, days, start) if days else None


def day_of_thing(context: Context, noun: str, start: int) -> date | None:
    """The first day to come in whose sentence the noun stands before the offset: that of "the summit"."""
    for spoken in context.spoken:
        if spoken.day and spoken.day > (context.anchor or spoken.day) and _names(context, spoken, noun, start):
            return spoken.day
    return None


def _first_of_list(context: Context, days: list[Spoken], start: int) -> date | None:
    """The last of the days, but none that a sentence tells by the way; the first of its list ("on Jan. 24 and 25") for
    the hour at which something begins, or of the evening where the two are of one night."""
    last = len(days) - 1
    while last and _is_aside(context, days[last - 1], days[last]):
        last -= 1
    is_of_first = last > 0 and _ends_night(context, days[last - 1], start)
    if is_of_first or _BEGINS.search(sentence_before(context.text, start)):
        while last and _are_listed(context, days[last - 1], days[last]):
            last -= 1
    return days[last].day


def _ends_night(context: Context, before: Spoken, start: int) -> bool:
    """Whether the hour of an evening is of the day `before` and not of the next one, on which its night ends: "in the
    night from Friday to Saturday"."""
    is_of_evening = _EVENING.match(context.text, start) is not None
    return is_of_evening and _NIGHT.search(context.text, max(0, before.start - 30), before.start) is not None


def _is_aside(context: Context, before: Spoken, spoken: Spoken) -> bool:
    """Whether the sentence of a day names another one by the way: "opens on Friday, with a report due on Monday"."""
    between = context.text[before.end : min(spoken.start, before.end + REACH)]
    is_deadline = context.text.startswith(" deadline", spoken.end)
    return STOP.search(between) is None and (is_deadline or _ASIDE.search(between) is not None)


def _are_listed(context: Context, before: Spoken, spoken: Spoken) -> bool:
    """Whether the second day follows the first in a list or as the end of a range."""
    is_beside = LIST_JOINT.fullmatch(context.text, before.end, spoken.start) is not None
    return is_beside and not is_former(context, before)


def _day_of_subject(
    context: Context, days: list[Spoken], start: int, end: int, *, is_beside: bool = False
) -> date | None:
    """The last of the days that a sentence with the same subject names: "The hearing" that starts at ten; right before
    the day, or (unless `is_beside`) anywhere in the sentence."""
    leaning = context.lean(start, end)
    if leaning >= 0 and (polls := _POLLS.match(sentence_before(context.text, start))):
        return day_of_polls(context, start, _OF_BALLOT if polls["ballot"] else _OF_POLLS)
    if leaning < 0:
        return None
    subject = _SUBJECT.match(sentence_before(context.text, start))
    if not subject:
        return None
    named = [spoken for spoken in days if _names(context, spoken, subject["noun"])]
    own = [spoken for spoken in named if _names_beside(context, spoken, subject["noun"])]
    its = re.compile(rf"['’]s\s(?:[\w-]{{1,20}}\s){{0,2}}{subject['noun']}\b", re.IGNORECASE)
    own = [spoken for spoken in named if its.match(context.text, spoken.end)] or own  # "Saturday's derby"
    for spoken in reversed(own if is_beside else [*named, *own]):
        if spoken.day != context.anchor and agrees(context, spoken, start, end):
            at = days.index(spoken)
            if _ENDS.search(sentence_before(context.text, start)):
                while at + 1 < len(days) and _are_listed(context, *days[at : at + 2]):
                    at += 1
            return _first_of_list(context, days[: at + 1], start)
    return None


def _names_beside(context: Context, spoken: Spoken, noun: str) -> bool:
    """Whether the noun stands between the day before and this one, in its sentence."""
    before = sentence_before(context.text, spoken.start)
    ends = [other.end for other in context.spoken[-LAST:] if other.end <= spoken.start]
    own = before[max(0, len(before) - (spoken.start - ends[-1])) :] if ends else before
    return noun.lower() in own.lower()


def day_of_polls(context: Context, start: int, held: str = f"{_CHOOSING}|{_OF_POLLS}") -> date | None:
    """The last day to come in whose sentence an election is named, or a vote (`held`)."""
    for spoken in reversed(context.spoken[-_FAR:]):
        is_near = spoken.start > start - REACH and spoken.day and context.anchor and spoken.day > context.anchor
        if is_near and not is_former(context, spoken) and _names(context, spoken, held):
            return spoken.day
    return None


def _day_of_fixture(context: Context, line: int, start: int) -> date | None:
    """The first day to come in whose sentence both teams stand that the line has named: "Alder v Brook will be shown
    live. Coverage starts at noon."."""
    *_, pair = (None, *_FIXTURE.finditer(context.text, max(line, start - NEAR), start))
    if pair is None:
        return None
    for spoken in context.spoken[-_FAR:]:
        is_ahead = spoken.start < line and spoken.day and context.anchor and spoken.day >= context.anchor
        if is_ahead and all(_names(context, spoken, pair[team]) for team in ("home", "guest")):
            return spoken.day
    return None


def _names(context: Context, spoken: Spoken, noun: str, until: int | None = None) -> bool:
    """Whether the sentence of the date holds the noun, before the offset."""
    after = sentence_after(context.text, spoken.end)[: None if until is None else max(0, until - spoken.end)]
    sentence = f"{sentence_before(context.text, spoken.start)} {after}"
    verb = noun.removesuffix("ing")  # "the signing" of those who "will sign"
    return re.search(rf"\b(?:{noun}|{verb}(?:e[ds])?)\b", sentence, re.IGNORECASE) is not None
