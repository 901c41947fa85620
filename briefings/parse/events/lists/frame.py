"""Adds what a line of a list says besides its item's words: that it has to be in by its day, its place, its number.

Promises nothing of deadlines that a line names itself ("Deadline for bids: May 4"): the words of an item tell those.
"""

import re
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.lists.item import Item

_DUE_BY = re.compile(
    r":\s(?:by \w+, )?(?:to be \w+(?: in)? |to (?:arrive|reach \w+) |due |in (?:to [\w ]{2,40}? )?)?"
    r"(?:by|on or before|no(?:t)? later than)\s$"
    r"|[:\n]\s{0,3}(?:(?:is|are|will be) )?(?:accepted|received|taken|welcome)\s"
    r"(?:by|until|till|through|up\sto(?:\sand\sincluding)?)\s$",
    re.IGNORECASE,
)
"""Between what has to be in and its day: "Entries: to be sent in by "."""

_BY_FIRST = re.compile(r"\W{0,4}by\s", re.IGNORECASE)
"""Before the hour that a line begins with, at which something has to be in: "By 17.00: Bids for the mill"."""

_BY_THEN = re.compile(
    r"\bby (?:this|that) (?:date|day)\b|\bmust be (?:\w+ )?(?:lodged|in|filed|sent|paid|received)\b"
    r"|\bmust have \w+(?:ed|nt|id)\b",
    re.IGNORECASE,
)

_PERSON = re.compile(r"(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3}), \d{1,3}\b")
"""Whom a court sees, as its list has it: "Darren Pugh, 34, of Mill Lane"."""
_WHAT_FOR = re.compile(r",| (?:for|on|over|accused|charged)\b")


def placed(candidate: Candidate, lead: re.Match[str]) -> Candidate:
    """The item in the place that leads it; figures are of a place before a colon, not in it: "consumer prices
    (Norland)"."""
    place = lead["place"] or lead["city"]
    if person := _PERSON.match(place):
        noun = _WHAT_FOR.split(candidate.title)[0]
        rest = candidate.title.removeprefix(noun).partition(",")[0]
        title = f"{noun} of {person['name']}{rest}" if noun else ""
        return replace(candidate, title=title, location=None, participants=(person["name"],))
    if lead["place"] and candidate.kind is EventKind.RELEASE and candidate.title:
        return replace(candidate, title=f"{candidate.title} ({place})", location=None)
    is_told = bool(lead["city"]) and any(c.isdigit() for c in candidate.location or "")
    return candidate if is_told else replace(candidate, location=place)  # "OSTIA - Pay talks, Quay 12"


def with_frame(text: str, item: Item, candidate: Candidate) -> Candidate:
    """The candidate with what stands around its words: "Stage 2, May 4: Penn to Tarn", "Quill Hall, 10am: talks"."""
    if item.name and candidate.title:
        kind = KIND_OF_NOUN.get(item.name.split()[0].lower(), candidate.kind)
        kind = kind if candidate.kind is EventKind.OTHER else candidate.kind
        candidate = replace(candidate, title=f"{item.name}: {candidate.title}", kind=kind)
    if item.place:
        candidate = replace(candidate, location=item.place)
    return _as_deadline(candidate) if _is_due(text, item) else candidate


def _is_due(text: str, item: Item) -> bool:
    """Whether what the item names has to be in by its day or hour."""
    return bool(
        _BY_THEN.search(text, item.body.start, item.body.end)
        or _BY_FIRST.fullmatch(text, item.line.start, item.moment.first)
        or _DUE_BY.search(text, item.body.end, item.moment.first)
    )


def _as_deadline(candidate: Candidate) -> Candidate:
    """What has to be in by its day: "Entries: to be sent in by May 4"."""
    if candidate.kind is EventKind.DEADLINE or not candidate.title:
        return candidate
    first, _, rest = candidate.title.partition(" ")
    title = f"{first.lower() if first[1:].islower() else first} {rest}".rstrip()
    return replace(candidate, title=f"Deadline for {title}", kind=EventKind.DEADLINE)
