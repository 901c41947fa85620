"""Reads from which day something holds or is paid that a board has decided: "payable May 4 to holders of record
April 20", "effective May 4".

Promises a title from the words that name it; what was decided for good, without a day of its own, is none.
"""

from collections.abc import Sequence
from itertools import pairwise

from briefings.model.article import EventKind
from briefings.parse.events.announcements.doing import noun_of_past
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.events.wording import titles

_PAID = ("dividend", "dividends", "split", "payout", "distribution", "quarterly")
"""What is paid to those who hold shares on a day."""

_CHANGES = {
    "named": "appointment",
    "elected": "election",
    "engaged": "appointment",
    "hired": "appointment",
    "recruited": "appointment",
    "picked": "appointment",
    "signed": "appointment",
    "installed": "appointment",
    "chosen": "appointment",
    "raised": "rise in",
    "increased": "rise in",
    "cut": "cut in",
    "lowered": "cut in",
    "reduced": "cut in",
    "closed": "closing",
    "changed": "change of",
    "banned": "ban on",
    "doubled": "doubling",
}
"""What somebody did that holds from a day on, as a noun; others have theirs in `doing`."""

_OFFERING = {"appointed", *(verb for verb, noun in _CHANGES.items() if noun == "appointment")}
"""How somebody is given an office."""

LONGEST_CHANGE = 9
"""Words of what was changed."""


def read_dividend(reading: Reading) -> Announcement | None:
    """ "A dividend of 22 cents, payable on Monday to shareholders of record on Friday"."""
    before = reading.words[: reading.date_at]
    since = next((i + 1 for i in range(len(before) - 1, -1, -1) if before[i].tag is Tag.DATE), 0)
    at = next((i for i, w in enumerate(before) if w.low in _PAID), -1)
    begin = max((i for i in range(max(0, at - 6), max(0, at)) if before[i].tag is Tag.DET), default=max(0, at))
    while begin and before[begin].tag is not Tag.DET and before[begin - 1].tag in NOMINAL:
        begin -= 1
    what = phrases.drop_determiner(phrases.find_phrase(before, begin)) if at >= 0 else reading.subject  # "It"
    if not any(w.low in _PAID for w in what):
        return None
    led = [w.low for w in before[max(since, at) :]]
    shown = titles.show_with_article(reading.text, what)
    if ("of", "record") in pairwise(led) or "hold" in led or {"on", "register"} <= set(led):
        return Announcement(f"Record date of {shown}", EventKind.DEADLINE, "who is paid a dividend")
    is_paid = "payable" in led or "paid" in led
    return Announcement(f"Payment of {shown}", EventKind.OTHER, "a dividend is paid") if is_paid else None


def read_effective(reading: Reading) -> Announcement | None:
    """ "The port raised its fees, effective May 4", "The board named Ada Brook clerk, effective May 4"."""
    p, words = reading.predicate, reading.words
    if p is None or p.is_passive or reading.date_at < 2:
        return None
    if words[reading.date_at - 1].low != "effective" and not _gives_office(words[max(0, p.at - 1) : reading.date_at]):
        return None
    noun = _CHANGES.get(words[p.at].low) or noun_of_past(words[p.at].low)
    goal = _find_changed(words[p.at + 1 : reading.date_at - 1])
    if noun is None or (not goal and not reading.subject):
        return None
    of = "" if noun.endswith((" in", " of", " on")) else " of"
    changed = titles.show_with_article(reading.text, goal or reading.subject)
    return Announcement(f"{noun}{of} {changed}", EventKind.OTHER, "from when it holds", reading.subject)


def _gives_office(words: Sequence[Token]) -> bool:
    """Whether the words from a helping verb on give somebody an office: "has engaged Ada Brook as its head from"."""
    if len(words) < 4:
        return False
    is_given = words[0].tag in (Tag.HAVE, Tag.MODAL) and words[1].low in _OFFERING and words[-1].low == "from"
    return is_given and any(w.low == "as" for w in words[2:])


def _find_changed(words: Sequence[Token]) -> tuple[Token, ...]:
    """What was changed, up to the comma before "effective"."""
    end = next((i for i, w in enumerate(words) if w.low == ","), len(words))
    found = phrases.drop_determiner(phrases.find_phrase(words[:end], 0)) if end else ()
    return tuple(found[:LONGEST_CHANGE])
