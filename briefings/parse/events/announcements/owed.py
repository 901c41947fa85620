"""Reads what something is due: "the pier is due an inspection", "the lamp is due a ruling".

Promises the event with what it is of or on; whether "due" is the verb is for `schedules`.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefings.model.article import EventKind
from briefings.parse.events.announcements.readings import Announcement, Reading, name_event
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import kind_of
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.events.wording import titles

_ANSWERS = frozenset("opinion decision ruling verdict answer reply response recommendation judgment judgement".split())
"""What is said on something that waits for it."""


def read_owing(reading: Reading) -> Announcement | None:
    """ "The firm owes the council an account of the leak by Monday"."""
    p, words = reading.predicate, reading.words[: reading.lead_at]
    if not p or reading.words[p.at].low not in ("owe", "owes") or reading.preposition not in ("by", "before"):
        return None
    begin = next((i for i in range(p.at + 2, len(words)) if words[i].tag is Tag.DET), len(words))
    what = phrases.drop_determiner(phrases.find_phrase(words, begin))
    title = f"Deadline for {titles.show(reading.text, what)}"
    return Announcement(title, EventKind.DEADLINE, "by when something is owed", reading.subject) if what else None


def find_owed(after: Sequence[Token]) -> Tokens:
    """The event that something or somebody is due: "a ruling" of "is due a ruling next month"."""
    owed = phrases.find_phrase(after, 0) if after and after[0].low in ("a", "an", "its", "their") else ()
    return owed if kind_of(owed) or (owed and owed[-1].low in _ANSWERS) else ()


def name_owed(reading: Reading, owed: Tokens) -> Announcement:
    """The event, and what it is of or on: "Inspection of the pier"."""
    found = replace(name_event(reading, owed, "what something is due"), subject=reading.subject)
    whom = titles.show_with_article(reading.text, reading.subject)
    link = "of" if _ANSWERS.isdisjoint(w.low for w in owed) else "on"
    return replace(found, title=f"{found.title} {link} {whom}")
