"""Who takes part in an event, as the words around it print them.

Promises names and bodies only: no "officials", no "people"; persons under the fullest name that the article gives.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.events.setting import Setting
from briefings.parse.events.wording import owners, titles
from briefings.parse.events.wording.body_names import NOUNS, find_name
from briefings.parse.rules import roles as rules
from briefings.parse.text.word_sets import BODIES, JOBS, OFFICES, OWNING, TITLES

_NOT_PARTIES = frozenset(rules.NOT_PARTIES.split())
_AGAINST = frozenset("v vs versus against".split())
_TIES = frozenset("by between with of from including".split()) | _AGAINST
_JOINTS = frozenset("of for on the &".split())
"""Small words within names: "Union of the Coast", "West on Track"."""

_NAMELESS = frozenset("company club assembly".split())
"""Bodies that tell nobody who is meant if they stand alone."""

_ABOUT = frozenset("on about over for in at to into regarding".split())
_BEFORE_NAMES = OFFICES | JOBS

_FESTIVE = frozenset("festival fair feast carnival pageant opening night march week".split())
"""What has a name with "of" in it, of which nobody takes part: "the Festival of Lights"."""

LONGEST_NAME = 3
"""Words of a person's name behind an office."""


def find_participants(setting: Setting, phrases: Iterable[Tokens], event: Tokens) -> tuple[str, ...]:
    """The names and bodies of the phrases and those that the event's own phrase ties to it, each once, under the
    fullest name of the article."""
    found: dict[str, None] = {}
    for phrase in (*phrases, *_tied(event)):
        for party in _without_offices(owners.split_parties(phrase)):
            name = _name_meant(setting, party) or _name(setting.text, party, setting.glossary.fullest)
            if name:
                found.setdefault(name)
    return tuple(found)


def _without_offices(parties: Sequence[Tokens]) -> Iterator[Tokens]:
    """The parties, without the office that stands before a name: "the head of the Tide Court, Ada Brook"."""
    for party, after in zip_longest(parties, parties[1:], fillvalue=()):
        is_named = bool(after) and len(after) <= LONGEST_NAME and all(w.tag is Tag.NAME for w in after)
        if not (is_named and _is_office(party)):
            yield party


def _is_office(words: Tokens) -> bool:
    """Whether the words tell of what somebody is the head: "prime minister of Norland"."""
    at = next((i for i, w in enumerate(words[:-1]) if words[i + 1].low == "of"), -1)
    return at >= 0 and words[at].low in _BEFORE_NAMES and words[at].tag is Tag.WORD and words[-1].tag is Tag.NAME


def _name_meant(setting: Setting, words: Tokens) -> str | None:
    """The name of the body that "the company" means."""
    noun = words[0].low.removesuffix("'s") if len(words) == 1 else ""
    if noun not in NOUNS or setting.text[max(0, words[0].start - 4) : words[0].start].lower() != "the ":
        return None
    return find_name(setting.story, noun, words[0].start + len(noun))


def _tied(event: Tokens) -> Iterator[Tokens]:
    """The parties of an event's phrase: its owner, and what follows "by", "between", "of" or "v", but not what it
    is about."""
    begin = 0
    body = next((i for i, w in enumerate(event[:-1]) if w.low in BODIES and event[i + 1].tag is not Tag.PREP), -1)
    if body >= 0 and not any(w.tag is Tag.PREP or w.low.endswith("'s") for w in event[:body]):
        end = next((i for i in range(body + 1, len(event)) if event[i].tag is not Tag.NAME), len(event))
        named = event[body + 1 : end] if event[body].tag is Tag.WORD else ()  # "the Penn company Fengari"
        yield named or event[: body + 1]
    for i, word in enumerate(event):
        if word.low.endswith(("'s", "s'")) and not begin:
            yield event[: i + 1]
        elif word.low == "of" and i and event[i - 1].low in (_BEFORE_NAMES if begin else _FESTIVE):
            continue
        elif word.low in _ABOUT or word.low in _TIES:
            if begin or word.low in _AGAINST:
                yield event[begin:i]
            if word.low in _ABOUT:
                return
            begin = i + 1
    if begin:
        yield event[begin:]


def _name(text: str, words: tuple[Token, ...], fullest: dict[str, str]) -> str | None:
    if _is_office(words):
        return titles.show_as_printed(text, words)
    words = _without_titles(words)
    names = [i for i, w in enumerate(words) if w.tag is Tag.NAME]
    if words and words[-1].low in BODIES and len(words) <= 6:
        own = max((i for i, w in enumerate(words[:-1]) if w.low in OWNING or w.low.endswith("'s")), default=-1)
        own = max([own, *(i for i, w in enumerate(words[:-1]) if w.low == "the")])
        words = words[own + 1 :]
        shown = titles.show_as_printed(text, words)
        if shown in _NAMELESS and shown not in fullest:
            return None
        return fullest.get(shown, shown) if len(words) == 1 else shown
    if any(w.low in _NOT_PARTIES for w in words):
        return None
    if not names or words[-1].end - words[0].start == 1:
        return None  # the crown, in "R v Quill"
    if names[-1] != len(words) - 1 or any(w.low in '"“‘' for w in words):
        return None
    begin = 0 if owners.is_one_body(words) else _begin_of_name(words, names[-1])
    shown = owners.drop_possessive(titles.show_as_printed(text, words[begin:])).rstrip("'’")
    return fullest.get(shown, shown)


def _begin_of_name(words: tuple[Token, ...], last: int) -> int:
    """Where the name begins that ends with the word at `last`: small words can join its parts."""
    begin = last
    while begin:
        joint = begin - 1
        while joint and words[joint].low in _JOINTS:
            joint -= 1
        if words[joint].tag is not Tag.NAME:
            break
        begin = joint
    return begin


def _without_titles(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without what stands before a person's name ("French President Ada Brook", "former mayor Ada Brook"); a
    body keeps the words that belong to its name ("City Council")."""
    if words and words[-1].low in BODIES:
        return words
    last = next((i for i in range(len(words) - 2, -1, -1) if words[i].low.rstrip(".") in _BEFORE_NAMES), -1)
    if last >= 0 and all(w.tag is Tag.NAME for w in words[last + 1 :]) and len(words) - last <= 4:
        return words[last + 1 :]
    start = 0
    while start < len(words) - 1 and words[start].low.rstrip(".") in TITLES and words[start].tag is not Tag.NAME:
        start += 1
    return words[start:]
