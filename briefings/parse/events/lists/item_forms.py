"""The forms in which a line of a list tells its day and what is on: the day first, or the words.

Promises to look at one line at a time; which of a line's dates leads it is for `find_items`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefings.model.article import Span
from briefings.parse.events import certainty
from briefings.parse.events.clauses.nouns import event_nouns
from briefings.parse.events.lists.item import ONLY_MARKS, PLACE_FIRST, Item
from briefings.parse.events.lists.item_words import CALLS, OFF_BEHIND
from briefings.parse.events.moments import Moment
from briefings.parse.page.labels import find_kind
from briefings.parse.rules import events as rules
from briefings.parse.text.sentences import find_sentences

_DIARY = r"calendar|diary|daybook|planner|agenda|listings?|schedule|events|ahead"
"""Words by which a list of what is coming is called."""

_IS_CALENDAR = re.compile(rf"\b(?:{_DIARY}|week(?: in \w+)?):\s", re.IGNORECASE)
_IS_WEEK = re.compile(r"the week (?:from|of|beginning)\b", re.IGNORECASE)
"""What the title of a diary is for: "County assembly: the week from 16 March"."""

_AGENCY = re.compile(r"\s?\((?!TBC|TBA|NEW)[A-Z][\w/ ]{1,24}\)\s?[–—-]{1,2}\s")
"""The agency behind the day of a dateline: "Dec. 29 (Tide Wire) - "."""

_AFTER_STOP = re.compile(r"\.\s+(?=[A-Z])")
_AFTER_LEAD = re.compile(
    r"[*_]{0,3}\)?\s?(?:\([^()\n]{1,40}\)\s?)?(?:(?:--|[:–—|/-]|\.{3,}|\t)[*_]{0,3}\s+|[ ]{2,}(?=\S))"
)
"""What parts the date of a line from its words: a mark, the dots or the blanks of a table."""

_PLACED = re.compile(rf"(?:[-–—]\d{{4}})?\s{PLACE_FIRST}")
"""Between a date and the place of what is on: "Nov. 28 Penn: A hearing on the lock"."""
_PARTED = re.compile(r"[:|/\t–—]|\.{3}")
"""A quick look for the sign that ends a label."""

_LABEL = re.compile(
    r"(?:\|\s{0,9})?(?P<label>[^:\n]{2,90}?)(?:\s?(?:[:|/]|\.{3,}|\t)|(?P<dash>\s[–—])(?=\s))\s*"
    r"(?:was\s(?P<old>[^:\n]{3,30}),\s(?:but is )?now\s"
    r"|(?:(?:re)?(?:moved|scheduled)|brought forward|(?:put|pushed) (?:back|off)|postponed|deferred)"
    r"(?:\sfrom\s(?P<from>[^:\n]{3,30}?))?\s(?=(?:to|until|till)\s))?"
    r"(?:by post, |by mail, |by email, )?"
    r"(?:starts|begins|opens|in(?: to (?:the )?[\w ]{2,30}?)?|to be \w{2,12}(?: in)?|to arrive|to reach \w{2,12}"
    r"|(?:(?:is|are|will be) )?(?:accepted|received|taken|welcome))?\s?"
    r"(?:now\s)?(?:by|on\sor\sbefore|n(?:o|ot)\slater\sthan|up\sto(?:\sand\sincluding)?|on|from|at|to|until|till|through)?\s*[*_]{0,3}\s?",
    re.IGNORECASE,
)

_TELLS = re.compile(r"\b(?:will|plans|(?:is|are)\s(?:to|set|planned|scheduled|due)|holds?|plays?)\b")
"""The verb of a sentence, which no label has."""

SOON = 40
"""Characters behind an event's name within which a line says that it is off."""
_OFF_LABEL = re.compile(r"(?P<label>[^:\n]{2,60}?)(?::|\s[–—-])\s")
_AFTER_DATE = re.compile(
    r"\s*(?:$|[(),.;*_|/]|(?:at|in)\s(?:the\s)?(?=[A-Z])|(?:at|in|on)\sthe\s(?:[a-z]{3,15}\s)?[a-z]{3,15}(?:[.,;(]|$|\n))"
)

_ENTRY = re.compile(rf"(?!.*\b(?i:{_DIARY}|week)\b)[A-Z“\"](?:[^\s.:;]+\s){{1,7}}\Z")
"""What can stand before the days of an exhibition on a line of its own: "The Cook's Revenge, May 4 to June 9"."""
_PLACE_BEFORE = re.compile(r"(?P<place>[A-Z][^,:;.\n]{2,50}), ")
"""Before the hour of what is on at a place: "Quill Hall, 10am: talks"."""

_NUMBERED = re.compile(r"(?P<name>[A-Z][a-z]+(?: [a-z]+)? \d{1,2})(?:, (?:on )?| \()")
"""Before the day of one of a row of events: "Stage 2, ", "Round 3 ("."""

_BULLET = re.compile(r"(?P<name>[A-Z“\"‘][^.:;(\n]{2,80}?)(?:, (?:(?:on|from) )?| \(|\. )")
"""Before the day of a bullet that names its event first: "Egg hunt, ", "Spring concert ("."""
_TITLED = re.compile(
    r"(?P<name>(?P<kind>[A-Z][\w’'&-]{1,20}(?: [\w’'&-]{2,20}){0,2}): [^:\n|]{3,90}?)"
    r"(?:,|\s?\||\s[–—-]|\s?\()\s?(?:on )?"
)
"""Before the day of what has a kind and a title: "Talk: Tides and us, ", "Webinar: The lock | "."""

_SAYS = re.compile(
    r"\b(?:will|is|are|was|were|has|have|had|be|been|that|which|who|when|may|could|must|said|says|to|as|after|before|if|you|we)\b"
)
"""Small words of a sentence."""
_ENDS = (") ends ", ") closes ", ") opens ")
_ASKED = frozenset(f"{rules.STEPS} {rules.INVITATIONS}".split())
"""What readers are asked to do."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line with dates: the moment that may be its item's, where the label of a status ends with which it begins, and
    whether the moment is the first that it says."""

    text: str
    span: Span
    moments: tuple[Moment, ...]
    lead: Moment
    is_bullet: bool
    status_end: int | None
    is_led: bool

    def take(self, begin: int, end: int, *, is_placed: bool = False, place: str = "", name: str = "") -> Item:
        """The item whose words stand from `begin` to `end`."""
        return Item(self.lead, Span(begin, end), self.span, is_placed, place, name)

    def behind_date(self) -> re.Match[str] | None:
        """What parts the date from the words behind it."""
        return _AFTER_LEAD.match(self.text, self.lead.last, self.span.end)


def _with_status(line: Line) -> Item | None:
    """ "CANCELLED: tide forum, May 4", "May 4: tide forum, now cancelled" """
    first, is_only = line.moments[0], len(line.moments) == 1
    status_end = line.status_end
    if status_end is not None and not line.is_led and is_only:
        return line.take(status_end, line.span.end)
    is_off = line.is_bullet and OFF_BEHIND.search(line.text, first.last, line.span.end)
    if line.is_led and (status_end is not None or is_off):
        behind = line.behind_date()
        return line.take(behind.end() if behind else first.last, line.span.end)
    return line.take(line.span.start, first.first) if is_off and is_only else None


def _date_and_words(line: Line) -> Item | None:
    """ "May 4: tide fair", "On May 4, tide fair" """
    text, end = line.text, line.span.end
    parted = line.behind_date() or (_AFTER_STOP.match(text, line.lead.last, end) if line.is_bullet else None)
    if parted and not _AGENCY.match(text, line.lead.last, end):
        return line.take(parted.end(), end)
    begins = line.is_bullet and text.startswith(", ", line.lead.last)
    return line.take(line.lead.last + 2, end) if begins and not _SAYS.search(text, line.lead.last, end) else None


def _new_date_and_words(line: Line) -> Item | None:
    """ "May 4 May 9: tide fair", the first day struck out"""
    if len(line.moments) < 2 or line.text[line.lead.last : line.moments[1].first] != " ":
        return None
    return _date_and_words(replace(line, lead=line.moments[1]))


def _date_and_place(line: Line) -> Item | None:
    """ "Nov. 28 Penn: a hearing on the lock" """
    placed = _PLACED.match(line.text, line.lead.last, line.span.end)
    return line.take(placed.end(), line.span.end, is_placed=True) if placed else None


def _hour_and_words(line: Line) -> Item | None:
    """ "9am tide fair" """
    return line.take(line.lead.last, line.span.end) if line.is_bullet and line.lead.is_bare_hour else None


def _place_and_hour(line: Line) -> Item | None:
    """ "Quill Hall, 10am: talks" """
    if not line.is_bullet or not line.lead.is_bare_hour:
        return None
    placed, behind = _PLACE_BEFORE.fullmatch(line.text, line.span.start, line.lead.first), line.behind_date()
    if not placed or not behind:
        return None
    if certainty.is_off(line.text[behind.end() : behind.end() + SOON].partition(",")[0]):
        return line.take(line.span.start, placed.end("place"))  # "Toddlers, 10am: cancelled"
    return line.take(behind.end(), line.span.end, place=placed["place"])


def _number_and_date(line: Line) -> Item | None:
    """ "Stage 2, May 4: Penn to Tarn", what a row of events is called and then what is on"""
    named = _NUMBERED.fullmatch(line.text, line.span.start, line.lead.first)
    behind = line.behind_date() if named else None
    return line.take(behind.end(), line.span.end, name=named["name"]) if named and behind else None


def _label_and_date(line: Line) -> Item | None:
    """ "Book fair: May 4", "Training: was May 4, now May 9" """
    text = line.text
    is_parted = _PARTED.search(text, line.span.start, line.lead.first)
    named = _LABEL.fullmatch(text, line.span.start, line.lead.first) if is_parted else None
    if named is None and (moved := _find_moved(text, line.span, line.moments)):
        new, named = moved
        line = replace(line, lead=new)
    lead = line.lead
    if not named or (named["dash"] and not line.is_bullet) or not _AFTER_DATE.match(text, lead.last, line.span.end):
        return None
    if (
        len(line.moments) > 1
        and line.moments[1].has_day
        and not line.moments[1].is_bare_hour
        and _TELLS.search(named[0])
    ):
        return None  # "The board will hold two hearings: Monday in Penn and Friday in Tarn"
    is_title = not line.is_bullet and _IS_WEEK.match(text, lead.first)
    is_vague = not lead.has_day or lead.end
    if is_title or (is_vague and _IS_CALENDAR.search(text, line.span.start, lead.first)):
        return None
    calls = named["label"].strip().lower() in CALLS and lead.last + 2 < line.span.end
    *_, own = find_sentences(text, line.span.start, named.end("label"))  # "We need pilots. Deadline: May 4"
    return line.take(lead.last + 1, line.span.end) if calls else line.take(own.start, named.end("label"))


def _words_and_last_date(line: Line) -> Item | None:
    """ "Tide fair in the old hall, May 4", "The Cook's Revenge, May 4 to June 9" """
    text, lead = line.text, line.lead
    is_run = not line.is_bullet and lead.end and _ENTRY.fullmatch(text, line.span.start, lead.first)
    if not line.is_bullet and not is_run:
        return None
    is_last = len(line.moments) == 1 and ONLY_MARKS.fullmatch(text, lead.last, line.span.end)
    ends = is_last or (is_run and text.startswith(". ", lead.last))
    is_parted = text[line.span.start : lead.first].endswith(", ")
    return line.take(line.span.start, lead.first - 2) if ends and is_parted else None


def _titled_and_date(line: Line) -> Item | None:
    """ "Talk: Tides and us, May 4", "Webinar: The lock | May 4 | 7 p.m." """
    named = _TITLED.fullmatch(line.text, line.span.start, line.lead.first)
    said_after = line.text[line.lead.last : line.span.end]
    if named is None or named["kind"].endswith("s") or ";" in said_after or not _AFTER_DATE.match(said_after):
        return None  # "Concerts: choir, May 4; band, May 9"
    is_prose = any(_SAYS.search(words) for words in (named["kind"], said_after))
    is_event = bool(event_nouns(named["kind"])) and not is_prose
    return line.take(line.span.start, named.end("name")) if is_event else None


def _name_and_date(line: Line) -> Item | None:
    """ "Egg hunt, May 4, in the park", "Spring concert (May 4)" """
    entry = _BULLET.fullmatch(line.text, line.span.start, line.lead.first) if line.is_bullet else None
    if entry is None or entry["name"].split()[0].lower() in _ASKED:
        return None
    said_after = line.text[line.lead.last : line.span.end].partition(";")[0]
    is_prose = any(_SAYS.search(words) for words in (entry["name"], said_after)) or said_after.startswith(_ENDS)
    return None if is_prose else line.take(line.span.start, entry.end("name"))


def _name_of_what_is_off(line: Line) -> Item | None:
    """ "Tide forum: called off, was to be on May 4" """
    text, span = line.text, line.span
    off = _OFF_LABEL.match(text, span.start, span.end) if len(line.moments) == 1 else None
    if off is None or off.end() >= line.lead.first:
        return None
    said = text[off.end() : min(span.end, off.end() + SOON)].partition(",")[0]
    is_place = off["label"].isupper() and not off[0].rstrip().endswith(":")
    is_named = not is_place and not find_kind(off["label"]) and certainty.is_off(said)
    return line.take(span.start, off.end("label")) if is_named else None


DATE_FIRST = (_with_status, _date_and_words, _new_date_and_words, _date_and_place, _hour_and_words)
"""The forms of a line that a date leads, of which the first that fits is taken."""
WORDS_FIRST = (
    _with_status,
    _number_and_date,
    _place_and_hour,
    _titled_and_date,
    _label_and_date,
    _words_and_last_date,
    _name_and_date,
    _name_of_what_is_off,
)
"""The forms of a line that its words lead."""


def _find_moved(text: str, line: Span, moments: Sequence[Moment]) -> tuple[Moment, re.Match[str]] | None:
    """The new day of what the line moves, and what stands before it: "Training: was May 4, now May 9"."""
    named = _LABEL.fullmatch(text, line.start, moments[1].first) if len(moments) > 1 else None
    return (moments[1], named) if named and (named["old"] or named["from"]) else None
