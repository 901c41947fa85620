"""Reads what readers are reminded of: "don't forget to pay by Friday", "there is still time to apply until May 4".

Promises a title from the clause's own words or nothing; knows no other sentence.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.deadlines import BY, LASTS
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token
from briefings.parse.events.wording import titles
from briefings.parse.rules import events as rules

LONGEST_REMINDER = 10
"""Words up to the "to" of what readers are reminded of."""

_OPENING = "(?:(?:so|and|but|please|also|just|kindly|then|everyone|all) ?,? ?)?"
_REMINDS = re.compile(
    _OPENING
    + r"(?:(?:don['’]?t|do not) (?:you )?(?:forget|miss (?:your|the|this) (?:last |final )?(?:chance|opportunity))"
    r"|(?:please )?remember|(?:make|be) (?:sure|certain)"
    r"|there ?(?:['’]s|is|will be) (?:still |plenty of |just |only )?(?:some )?time(?: left)?"
    r"|(?:you|we) ?(?:have|['’]ve)? ?(?:still )?(?:have |got )?(?:some )?time(?: left)?"
    r"|it ?(?:['’]s|is) (?:still |never )?(?:not (?:yet )?too late|not over yet|possible)"
    r"|(?:(?:this|it|now) ?(?:['’]s|is) )?(?:(?:your|our|the) )?(?:last|final) (?:chance|call|opportunity)"
    r"|(?:(?:this|it) ?(?:['’]s|is) )?(?:just )?(?:a )?(?:gentle |friendly |quick |last |final )?reminder)"
)
"""What stands before the "to" of what is to be done by a day."""

_YOURSELF = ("you", "your")
_ENJOYING = frozenset(rules.INVITATIONS.split()) - {"join", "attend"}
"""What can be done as long as it lasts, which nobody has to do."""


def read_reminder(reading: Reading) -> Announcement | None:
    """ "Don't forget to pay until Friday", "Make sure you register before Friday"."""
    words = _find_told(reading)
    at = next((i for i, w in enumerate(words[:LONGEST_REMINDER]) if _leads(words, i)), 0)
    if not at or not _REMINDS.fullmatch(" ".join(w.low for w in words[:at]).rstrip(" ,")):
        return None
    task = phrases.trim_task(words[at + 1 :])
    if not task or task[0].low in _ENJOYING or task[0].tag not in (*NOMINAL, Tag.SAY, Tag.BE, Tag.HAVE):
        return None
    shown = titles.decapitalise(titles.show(reading.text, task))
    return Announcement(f"Deadline to {shown}", EventKind.DEADLINE, "a reminder of what to do by a date")


def _find_told(reading: Reading) -> Sequence[Token]:
    """What the clause says besides its date, which stands behind it or leads in: "Until Friday there is time to"."""
    if reading.preposition not in (*BY, *LASTS):
        return ()
    before = reading.words[: reading.lead_at]
    behind = reading.words[reading.date_at + 1 :] if not before else ()
    return before or behind[bool(behind) and behind[0].low == "," :]


def _leads(words: Sequence[Token], i: int) -> bool:
    """Whether what is to be done begins behind the word: "to", or the "you" of "make sure you"."""
    return words[i].tag is Tag.TO or (i > 1 and words[i].low in _YOURSELF and words[i - 1].low in ("sure", "certain"))
