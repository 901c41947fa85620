"""Reads what is wanted or asked for by a date: "entries in by Friday", "has asked the firm for its plan by Friday".

Promises a title from the clause's own words or nothing; what somebody has to do is for `deadlines`.
"""

import re
from collections.abc import Sequence

from briefings.model.article import EventKind
from briefings.parse.events.announcements.deadlines import BY
from briefings.parse.events.announcements.readings import Announcement, Reading
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import can_close
from briefings.parse.events.clauses.tagging import NOMINAL, Tag, Token, Tokens
from briefings.parse.events.wording import titles
from briefings.parse.rules import events as rules

_ASKED = ("asked", "asks", "ask")
_REQUESTS = frozenset(rules.REQUESTS.split())
_ARRIVING = frozenset({"reach", "arrive", "be"})
_HANDED_IN = frozenset("received postmarked submitted lodged".split())
_THERE = frozenset("in here there".split())
_POSTED = frozenset(rules.POSTED.split()) | frozenset(rules.CLOSING.split())
_IS_THERE = re.compile(
    r"(?:\w+ )?(?:arrive|reach|come in|get (?:here|there|in)"
    r"|(?:are|is) (?:in|there|here|received|postmarked|sent|submitted|lodged|made))\b"
)
_PROVIDED = re.compile(
    r"(?:^|[.!?:]\s|\n)(?P<what>[A-Z][^.!?:;\n]{2,60}?)\s(?:(?:also|still|all)\s)?"
    r"(?:counts?|are|is|will|can|may)\b[^.!?\n]{0,90}?,?\s(?:(?:as|so)\slong\sas|provided(?:\sthat)?|providing(?:\sthat)?"
    r"|(?:only\s)?if|on\scondition\sthat)\s$"
)
"""Before the condition that it is there in time: "Letters and emails count too, as long as "."""

LONGEST_LEAD = 200
"""Characters of what leads to such a condition."""


def read_wanted(reading: Reading) -> Announcement | None:
    """\"Next week's notices to the office by noon on Friday, please\"."""
    words = reading.words[: reading.lead_at]
    if reading.preposition in ("by", "before") and (what := _find_handed_in(reading, words)):
        return _name_wanted(reading, what)
    if reading.predicate is None and reading.preposition in ("by", "before") and (sent := _find_sent(words)):
        return _name_wanted(reading, sent)
    asks = reading.predicate is None and (_are_in(words) or any(w.low == "please" for w in reading.words))
    if not asks or reading.preposition not in ("by", "before"):
        return None
    return _name_wanted(reading, phrases.find_phrase(words[:-1] if _are_in(words) else words, 0))


def _find_sent(words: Sequence[Token]) -> Tokens:
    """What is to arrive: "entries for the cup" of "entries for the cup to reach us"."""
    to = next((i for i, w in enumerate(words[:-1]) if w.tag is Tag.TO and words[i + 1].low in _ARRIVING), 0)
    what = phrases.drop_determiner(phrases.find_phrase(words[:to], 0)) if to else ()
    return what if len(what) and what[-1].end == words[to - 1].end else ()


def _are_in(words: Sequence[Token]) -> bool:
    """Whether the words only say what has to be in: "sketches in", "tickets for the draw in"."""
    is_short = len(words) > 1 and words[-1].low == "in" and all(w.tag in (*NOMINAL, Tag.DET, Tag.PREP) for w in words)
    return is_short and words[0].low.endswith("s") and words[-2].tag in NOMINAL


def _find_handed_in(reading: Reading, words: Sequence[Token]) -> Tokens:
    """What counts if it is there by the date: "ballots received by Friday will be counted", "entries are
    in by Friday"."""
    p = reading.predicate
    if p is None or len(words) < 2 or not p.is_future:
        return ()
    if words[-1].low in _HANDED_IN and reading.date_at < p.at:
        return phrases.trim(words[:-1])
    is_in = words[-1].low in _THERE and words[-2].tag is Tag.BE and can_close(reading.subject)
    return reading.subject if is_in else ()


def read_if_there(reading: Reading) -> Announcement | None:
    """ "Letters count too, as long as they arrive by Friday"."""
    p, begin = reading.predicate, reading.words[0].start
    if p is None or reading.preposition not in BY or [w.low for w in p.subject] not in (["they"], ["these"], ["it"]):
        return None
    verb = " ".join(w.low for w in reading.words[p.at - (p.at > 1) : reading.lead_at])
    if not _IS_THERE.match(verb) or not (lead := _PROVIDED.search(reading.text, max(0, begin - LONGEST_LEAD), begin)):
        return None
    words = lead["what"].replace(",", " ").lower().split()
    if _POSTED.isdisjoint(words):
        return None
    title = f"Deadline for {titles.decapitalise(lead['what'].removeprefix('The '))}"
    return Announcement(title, EventKind.DEADLINE, "by when something is wanted")


def read_request(reading: Reading) -> Announcement | None:
    """\"The parish wants names for the pony by Friday\", "The judge has asked the firm for its plan by Friday"."""
    p = reading.predicate
    if not p or reading.preposition not in BY:
        return None
    end = reading.lead_at if reading.date_at > p.at else len(reading.words)  # "By Friday I want a list"
    words, at = reading.words[:end], p.at
    if reading.words[at].low in _ASKED and not p.is_passive:
        at = next((i for i in range(at + 2, len(words)) if words[i].low == "for"), -1)
    elif reading.words[at].low not in _REQUESTS:
        return None
    return _name_wanted(reading, phrases.find_phrase(words, at + 1)) if at > 0 else None


def _name_wanted(reading: Reading, what: Tokens) -> Announcement | None:
    title = f"Deadline for {titles.show(reading.text, phrases.drop_determiner(what))}"
    return Announcement(title, EventKind.DEADLINE, "by when something is wanted") if what else None
