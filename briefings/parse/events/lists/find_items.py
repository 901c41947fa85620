"""Finds the lines of diaries, fixtures and notices: a date and what is on then, in either order.

Promises to look at one line at a time, but at none that is prose; the forms of lines are in `item_forms`, what their
words say is for `read_items`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from briefings.model.article import Span
from briefings.parse.dates.timex import format_week
from briefings.parse.events.lists.item import Item
from briefings.parse.events.lists.item_forms import DATE_FIRST, WORDS_FIRST, Line
from briefings.parse.events.moments import Moment, Numbered, find_moments
from briefings.parse.events.outlook import names_something
from briefings.parse.text.sentences import find_sentences

_WEEK_OF = ("week of ", "week beginning ", "week commencing ", "the week of ")
STATUS_LABEL = re.compile(
    r"(?:CANCEL+ED|WITHDRAWN|CALLED OFF|PUT OFF|POSTPONED|ADJOURNED|VACATED|DEFERRED|Cancel+ed|Postponed|NEW|TBC"
    r"|PROVISIONAL)(?:,[^:\n\d]{1,30})?"
    r"\s?[:–-]\s*|(?:CANCEL+ED|POSTPONED)\.\s+"
    r"|(?:TB[AC]|All day|\(TB[AC]\))\s+(?=[A-Z])"
)

_LEAD = re.compile(
    r"(?:[*_]{1,3}|[^\w\s\"'“‘(\[#]{1,3}\s{1,3})?(?:(?:coming|next|on)\s(?:up|deck),?\s+)?"
    r"(?:(?:from|starting|beginning|not before|no earlier than|before|by|at|on|until|after)\s+)?",
    re.IGNORECASE,
)
"""What stands before the date of a line: a sign ("📅", "|"), "coming up", and a small word."""

_HAS_DAY = re.compile(
    r"(?:[^,;:.]{4,40}, )?(?:[Tt]he |[Ii]ts |[Tt]heir |An? )?(?P<what>[^,;:.]{4,60}?)"
    r"(?: (?:that|which) (?:was|were|had been) [^,;:.]{4,60}?)? (?:now )?(?:has|have|gets?) (?:now )?"
    r"(?:found |got |been given )?(?:both )?(?:a \w+ and )?(?:a|its) (?:new )?(?:date|day): "
)
"""What has got its day: "The relay that was scrubbed in May has found both a backer and a date: May 4"."""


def find_item(
    text: str, line: Span, mentions: Sequence[Numbered], is_bullet: bool, has_day: bool = False
) -> Item | None:
    """The line as an item, if a date leads it or follows its label. `has_day`: it stands below a day."""
    can_have = text.find(" da", line.start, line.end) >= 0  # a quick look
    if told := _HAS_DAY.match(text, line.start, line.end) if can_have else None:
        mentions = [(i, mention) for i, mention in mentions if mention.start >= told.end()]
    moments = [m for m in find_moments(text, mentions) if not names_something(text, m)]
    if not moments or text.startswith("then,", moments[0].first):  # "Until then, drivers should use rope"
        return None
    status = STATUS_LABEL.match(text, line.start, line.end)
    if status and has_day and _is_told_later(text, line, moments[0]):
        return None
    start = _LEAD.match(text, status.end() if status else line.start).end()  # type: ignore[union-attr]
    is_week = text[start : moments[0].first].lower() in _WEEK_OF
    lead = _as_week(moments[0]) if is_week else moments[0]
    is_led = is_week or lead.first == start
    found = Line(text, line, tuple(moments), lead, is_bullet, status.end() if status else None, is_led)
    item = next((item for form in (DATE_FIRST if is_led else WORDS_FIRST) if (item := form(found))), None)
    return replace(item, body=Span(*told.span("what")), line=Span(told.end(), line.end)) if item and told else item


def _as_week(moment: Moment) -> Moment:
    """The week of a day."""
    if not moment.has_day:
        return moment
    return replace(moment, start=format_week(date.fromisoformat(moment.day)))


def is_labelled_off(text: str, line: Span) -> bool:
    """Whether the line begins with a word for its event's state: "CANCELLED: a forum"."""
    return STATUS_LABEL.match(text, line.start, line.end) is not None


def _is_told_later(text: str, line: Span, moment: Moment) -> bool:
    """Whether a line gives a day only in a sentence behind, for what is past: "CALLED OFF: Annual meeting. The members
    chose a chair on Friday"."""
    first = next(find_sentences(text, line.start, line.end), line)
    return moment.first >= first.end and " will " not in text[first.end : moment.first]
