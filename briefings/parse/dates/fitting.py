"""Whether a day that a text has named can be the one that an hour further on means: not one on the wrong side, nor one
that an event no longer has, nor that on which something was only said.
"""

import re

from briefings.parse.dates.context import STOP, Context, Spoken
from briefings.parse.dates.lead_cues import FAINT, is_moved_from
from briefings.parse.rules import tenses
from briefings.parse.text.sentences import sentence_before

_FORMER = re.compile(
    r"\b(?:not(?:,\s[\w\s]{2,20},)?\son|instead\sof|rather\sthan|(?:was|were)\sto|had\s(?:been|planned|hoped|intended))\b"
    r"(?P<rest>[^.;:\n]{0,120})$"
)
"""Before a day that an event no longer has."""

_RENEWED = re.compile(r"\b(?:will|but|instead|has)\b")
"""Between such words and a day that it has now: "was to be held on Friday, will be held on Monday"."""

_ELSE = re.compile(r"[^\w\n]{0,5}(?:If|Should|Unless|In case|Backup|Back-up|Rain date)\b")
"""How a sentence opens that names a day for another case."""

_TOLD = re.compile(rf"\b(?:{tenses.SAID})\s(?:(?!that\b)[\w'’-]{{1,20}}\s){{0,8}}$")
"""Before the day on which something was said."""


def agrees(context: Context, spoken: Spoken, start: int, end: int) -> bool:
    """Whether the sentence of `text[start:end]` looks to the side of a day that was named in another one."""
    if context.anchor and spoken.day and spoken.day > context.anchor and context.lean(start, end) < 0:
        return False
    return may_be(context, spoken, start, end)


def may_be(context: Context, spoken: Spoken, start: int, end: int) -> bool:
    """Whether `text[start:end]` can be of the day. Not of one that an event no longer has or might have instead. If its
    sentence looks ahead, not of a past day; nor, if it is another sentence that does not look back, of the day of
    publication on which something was said or done at no hour."""
    leaning = context.lean(start, end)
    is_apart = STOP.search(context.text, spoken.end, start) is not None
    if leaning < 0:
        return not is_apart or context.anchor is None or spoken.day is None or spoken.day <= context.anchor
    if context.anchor is None or spoken.day is None or spoken.day > context.anchor:
        return not is_former(context, spoken)
    if spoken.day < context.anchor:
        return leaning == 0 and not (is_apart and is_when_told(context, spoken))
    is_apart = is_apart or leaning > 0
    is_of_story = not spoken.heads and (":" in spoken.value or context.lean_of(spoken) >= 0)
    return is_of_story or not is_apart


def is_when_told(context: Context, spoken: Spoken) -> bool:
    """Whether the day only tells when somebody said its news: "its director said at a call on Friday"."""
    return _TOLD.search(sentence_before(context.text, spoken.start)) is not None


def is_former(context: Context, spoken: Spoken) -> bool:
    """Whether an event no longer has the day, or might have it in another case only; told once for each date."""
    if spoken.start not in context.formers:
        context.formers[spoken.start] = _tells_former(context, spoken)
    return context.formers[spoken.start]


def _tells_former(context: Context, spoken: Spoken) -> bool:
    text, start = context.text, spoken.start
    before = sentence_before(text, start)
    former = _FORMER.search(before)
    if (former and not _RENEWED.search(former["rest"])) or is_moved_from(text, start) or _ELSE.match(before):
        return True
    return context.lean_of(spoken) == FAINT
