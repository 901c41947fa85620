"""Reads what had to be done by an earlier day, of a deadline that is put off: "Entries were to close today", "were
told to choose by Friday".

Promises the task or the thing as printed before the clause, or nothing.
"""

import re

from briefings.parse.events.announcements.readings import Reading
from briefings.parse.events.wording import titles

REACH = 220
"""Characters before a clause in which it is sought."""

_DUTY = re.compile(
    r"\b(?:must|(?:had|has|have|needs?|(?:is|are|was|were)(?: \w+)? (?:asked|told|required|obliged|supposed)) to) "
    r"(?P<task>[a-z][^,;.:\n]{5,60}?)(?: by [^,;:\n]{3,30}?)?\.\s[^.\n]{0,120}$"
)
"""What has to be done, told in the sentence before that in which the time for it is extended."""

_WAS_TO_CLOSE = re.compile(
    r"(?:^|[.\n]\s?)(?P<what>[A-Z][^,;.:\n]{3,60}?) (?:was|were) (?:due )?to (?:close|end|be in) [^.;\n]{2,30}\.\s"
    r"[^.\n]{0,120}$"
)
"""What was to be handed in, told in the same place."""

_WAS_TO = re.compile(
    r",\swh(?:ich|o)\s(?:was|were|had)\s(?:\w+\s){0,2}?to\s(?P<task>[a-z][^,;.\n]{2,50}?)(?:\s(?:in|by|on|before|this|last|next)\s[^,;.\n]{1,30})?,"
)
"""What somebody was to do, told between commas."""


def tell_term_before(reading: Reading) -> str:
    """The deadline that is put off, by the sentence before; empty if that tells of none."""
    end = reading.words[0].start
    begin = max(0, end - REACH)
    if duty := _DUTY.search(reading.text, begin, end):
        return f"Deadline to {duty['task']}"
    closing = _WAS_TO_CLOSE.search(reading.text, begin, end)
    return f"Deadline for {titles.decapitalise(closing['what'])}" if closing else ""


def find_owed_task(reading: Reading) -> str:
    """What was to be done by an earlier day: "report" of "the panel, which was to report in May, has until June"."""
    begin = reading.words[0].start
    owed = _WAS_TO.search(reading.text, begin, max(begin, reading.words[reading.lead_at].start))
    return owed["task"] if owed else ""
