"""Whether a pronoun means a person or a thing, and which: "he" and "she" never a thing, "it" never a person.

Promises a phrase that the article has told of, or nothing.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefings.parse.events.announcements.readings import PERSONS
from briefings.parse.events.clauses.clause import Clause
from briefings.parse.events.clauses.phrases import find_phrase
from briefings.parse.events.clauses.predicates import find_predicate
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, head_of, is_plural
from briefings.parse.events.meant import find_object
from briefings.parse.events.setting import Setting
from briefings.parse.events.wording import titles
from briefings.parse.row import Sense
from briefings.parse.rules import events as rules
from briefings.parse.text.word_sets import BODIES, JOBS, OFFICES, OWNING, TITLES, VESSELS

FAR = 600
"""Characters before "she" in which a ship may be what is meant."""

MOST_OF_TALK = 5000
"""Characters around a pronoun in which those who speak in a talk are looked for."""

_SHIP = re.compile(rf"\b(?:{'|'.join(sorted(VESSELS))})\b")

_KEEPERS = BODIES | frozenset(rules.KEEPERS.split())
"""Who speaks for what they keep, and is told in the singular."""

_OF_THINGS = frozenset({Sense.OPENS, Sense.CLOSES, Sense.TAKES_PLACE, Sense.TAKES_EFFECT})
"""What a thing does by itself."""


_COMING_BACK = frozenset("return reopen resume restart run sail ring".split())


class Told(NamedTuple):
    """What stands before a pronoun: the clauses of the sentence before and those of its own, and what a pronoun meant
    before the last of these."""

    before: Sequence[Clause]
    own: Sequence[Clause]
    earlier: Tokens


def find_pronoun(setting: Setting, clause: Clause, told: Told, meant: Tokens) -> Tokens:
    """What the pronoun that the clause is about stands for; `meant` is what was told of last."""
    pronoun = clause.subject[0]
    if pronoun.low == "she" and (vessel := _find_vessel(setting, told, meant)):
        return vessel
    if pronoun.low in PERSONS:
        return _find_person(setting, pronoun, told, meant)
    is_person = _is_person(setting, meant)
    if not is_person and not _speaks_of_other(clause, told, meant):
        return meant
    earlier = told.earlier if told.earlier != meant else ()
    if earlier and not is_plural(earlier) and earlier[-1].low not in BODIES and not _is_person(setting, earlier):
        return earlier
    return _find_thing(told) if is_person else meant


def _find_thing(told: Told) -> Tokens:
    """The last thing that somebody does something with: "a memoir" of "Ada Brook has written a memoir"."""
    clauses = (*told.before, *told.own)
    main = [c for c in reversed(clauses) if c.opener not in ("who", "whose", "which", "(")]
    found = next((found for c in main if (found := find_object([c]))), ())
    return found[1:] if len(found) > 1 and found[0].low in OWNING else found


def _is_person(setting: Setting, words: Tokens) -> bool:
    """Whether the words name one person or say what somebody is."""
    noun = head_of(words)
    if noun is None:
        return False
    if noun.tag is not Tag.NAME:
        return noun.low in JOBS and noun.low not in _KEEPERS
    figure = setting.story.scene.find_named(noun.end) if words[-1] is noun else None
    is_told = figure is not None and (bool(figure.heads) or setting.text.startswith((", who ", " who "), noun.end))
    return is_told and figure is not None and figure.human > 0.5 and not figure.is_business


def _speaks_of_other(clause: Clause, told: Told, meant: Tokens) -> bool:
    """Whether somebody who keeps a thing says what it will do: "The bridge is shut. The port says it will reopen"."""
    said = told.own[-1] if told.own else None
    if said is None or not meant or clause.opener != "that" or not any(w.tag is Tag.SAY for w in said.words):
        return False
    p = find_predicate(clause)
    is_thing = p is not None and (p.sense in _OF_THINGS or p.is_passive or _is_back(clause, p.at))
    return is_thing and meant[-1].low in _KEEPERS and meant[-1] in said.words


def _is_back(clause: Clause, verb: int) -> bool:
    """Whether the verb is "return" or the like, or "be back"."""
    return clause.words[verb].low in _COMING_BACK or [w.low for w in clause.words[verb : verb + 2]] == ["be", "back"]


def _find_vessel(setting: Setting, told: Told, meant: Tokens) -> Tokens:
    """The vessel that was told of, where "she" cannot mean who speaks: "The ferry is late. The line says she"."""
    if meant and (_is_person(setting, meant) or meant[-1].low not in _KEEPERS):
        return ()
    subjects = (c.subject for c in reversed((*told.before, *told.own)))
    return next((s for s in subjects if (noun := head_of(s)) and noun.low in VESSELS), ())


def _find_person(setting: Setting, pronoun: Token, told: Told, meant: Tokens) -> Tokens:
    """Whom "he" or "she" means: who was told of before, or by whom something is done, or whom the article tells of
    where that was nobody."""
    is_somebody = bool(meant) and (meant[-1].tag is Tag.NAME or meant[-1].low in JOBS)
    is_thing = is_somebody and _is_thing_named(setting.text, meant)
    if is_somebody and not is_thing:
        return meant
    return _find_doer(told) or _find_named(setting, pronoun) or (() if is_thing else meant)


def _find_doer(told: Told) -> Tokens:
    """The person by whom something is done: "the mayor" of "the vote will be announced by the mayor"."""
    words = [w for clause in (*told.before, *told.own) for w in clause.words]
    led = (find_phrase(words, i + 1) for i in reversed(range(len(words))) if words[i].low == "by")
    return next((doer for doer in led if doer and doer[-1].low in JOBS | OFFICES), ())


def _is_thing_named(text: str, subject: Tokens) -> bool:
    """Whether the phrase is one name with its article, which "he" does not mean: "the Netherlands"."""
    name = [w for w in subject if w.tag is not Tag.DET]
    is_one = len(name) == 1 and name[0].tag is Tag.NAME and name[0].low not in TITLES | JOBS
    return is_one and titles.show_with_article(text, tuple(name)).startswith("the ")


def _find_named(setting: Setting, pronoun: Token) -> Tokens:
    """The name of whom a pronoun means, where it stands last before it. Empty if the article does not tell, if a
    ship may be meant, or if it prints who speaks in capitals."""
    figure = setting.story.scene.find_named(pronoun.end)
    at = setting.text.rfind(figure.text, 0, pronoun.start) if figure and figure.human > 0 else -1
    around = setting.text[max(0, pronoun.start - MOST_OF_TALK) : pronoun.start + MOST_OF_TALK]
    before = setting.text[max(0, pronoun.start - FAR) : pronoun.start].lower()
    if not figure or at < 0 or (pronoun.low == "she" and _SHIP.search(before)) or f"{figure.text.upper()}:" in around:
        return ()
    words = re.finditer(r"\S+", figure.text)
    return tuple(Token(m[0].lower(), at + m.start(), at + m.end(), Tag.NAME) for m in words)
