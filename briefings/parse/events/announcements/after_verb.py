"""The words behind a verb up to its date. Promises a slice of the words that it is given."""

from calendar import month_name
from collections.abc import Sequence

from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, is_number

_PERIODS = frozenset(name.lower() for name in month_name if name)
_SOONER = ("earlier", "later")
_SPANS = ("minute", "hour", "day", "week", "month")
_DATE_LEADS = frozenset(
    """on at in from by for until through of , the starting beginning late early no not earlier later sooner than
    before""".split()
)


LONGEST_QUALITY = 7
"""Words, with the marks, of what somebody calls a thing before its noun."""

_CLOSING = {'"': '"', "“": "”", "‘": "’"}


def take_after_verb(words: Sequence[Token]) -> Sequence[Token]:
    """What follows a verb, up to the next date; a date right after the verb is passed over, and so are words in marks
    that only tell how its object is: "will publish a “clear and final” statement"."""
    words = words[_end_of_quality(words) :]
    dates = [i for i, w in enumerate(words) if w.tag is Tag.DATE and not _is_modifier(words, i)]
    begin = 0
    while dates and all(w.low in _DATE_LEADS for w in words[begin : dates[0]]):
        begin = dates.pop(0) + 1
    end = dates[0] if dates else len(words)
    while end > begin and dates and (words[end - 1].low in _DATE_LEADS or _leads_to_days(words, end - 1)):
        if words[end - 1].low in _SOONER and end > 1 and words[end - 2].low.rstrip("s") in _SPANS:
            break  # "begins an hour later from May 4"
        end -= 1
    return () if begin and _measures(words[begin:end]) else words[begin:end]


def _end_of_quality(words: Sequence[Token]) -> int:
    """Where the words end that open with a mark and stand before a noun; 0 if there are none."""
    begin = int(bool(words) and words[0].tag is Tag.DET)
    close = _CLOSING.get(words[begin].low) if len(words) > begin else None
    near = range(begin + 2, min(begin + LONGEST_QUALITY, len(words) - 1))
    end = next((i for i in near if words[i].low == close), 0) if close else 0
    return end + 1 if end and words[end + 1].tag is Tag.WORD and words[end + 1].start - words[end].end == 1 else 0


def _measures(words: Sequence[Token]) -> bool:
    """Whether the words behind a date say how far off or how early something is: "opens on May 4 one block north"."""
    is_count = len(words) > 1 and is_number(words[0])
    return is_count and words[1].low.rstrip("s") in (*_SPANS, "block", "mile", "metre", "meter", "yard", "kilometre")


def _leads_to_days(words: Sequence[Token], i: int) -> bool:
    """Whether the word only says what the days behind it are: "on the weekend of 9-10 May", "in the course of May"."""
    return words[i].low in ("weekend", "course") and [w.low for w in words[i + 1 : i + 2]] == ["of"]


def _is_modifier(words: Sequence[Token], i: int) -> bool:
    """Whether the date tells which noun: "the second-quarter survey", "May figures"."""
    is_period = words[i].low in _PERIODS or words[i].low.endswith("quarter")
    led = (bool(i) and words[i - 1].tag is Tag.DET) or is_period
    return led and i + 1 < len(words) and words[i + 1].tag in NOMINAL
