"""Who takes part in an event, as the words around it print them.

Promises names and bodies only: no "officials", no "people"; persons under the fullest name that the article gives.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, is_possessive
from briefings.parse.events.own_parties import find_owner_shown
from briefings.parse.events.party_names import (
    AGAINST,
    BEFORE_NAMES,
    GROUPS,
    TIES,
    is_of_fields,
    is_office,
    name_party,
)
from briefings.parse.events.setting import Setting
from briefings.parse.events.wording import owners, titles
from briefings.parse.events.wording.body_names import NOUNS, find_name
from briefings.parse.events.wording.pairs import find_pair
from briefings.parse.text.city_zones import zones_of_places
from briefings.parse.text.word_sets import BODIES, JOBS, OFFICES, OWNING, TITLES

_OF_STATE = frozenset("president premier minister chancellor king queen monarch governor mayor".split())
"""Who is told by a country or a town alone."""

_HONOURING = frozenset("farewell dinner tea reception party homecoming luncheon banquet".split())
"""What is given "for" somebody who comes to it."""

_PLEAS = frozenset("appeal petition complaint plea application request claim bid challenge".split())
_CALLED_SO = frozenset("group trust society alliance coalition foundation institute charity movement network".split())
"""What a body is called for short that has the word at the end of its name."""

_MEMBERS = frozenset("members deputies states delegates commissioners directors lawmakers".split())
_OF_ANY = frozenset({"panel", "union"})
"""Bodies that tell nobody who is meant before what takes place: "panel discussion", "trade union rally"."""

_HIS = OWNING | {"he", "she"}
_LED_FROM = re.compile(r"\b(?:from|people of|residents of|those of|villagers of) \Z")
LONGEST_LEAD = 14
"""Characters of such a lead."""

_ABOUT = frozenset("as on about over for in at to into regarding before".split())

_DEPARTING = frozenset("launch liftoff lift-off departure takeoff blastoff sailing flight ferry train bus".split())
"""What is told with the place that it is from."""

_FESTIVE = frozenset(
    "tour crossing taste festival fair feast carnival pageant opening night march week act unveiling refit premiere"
    " edition".split()
)
"""What has a name with "of" in it, of which nobody takes part: "the Festival of Lights"."""

_BEHIND_OFFICE = re.compile(
    r",? (?:(?:retired |former )?(?P<job>[a-z]{4,14}) )?(?:the |Mr |Mrs |Ms\.? |Dr\.? |Hon\.? |Cllr |Sir ){0,3}"
    r"(?P<name>[A-Z][\w.’'-]{0,20}(?: [A-Z][\w’'-]{1,20}){1,3})(?=[,.;:)\n]|$| (?:and|on|in|at|will|is)\b)"
)
"""A name behind an office, with its courtesies."""

_MAKERS = frozenset("maker organiser organizer promoter sponsor".split())
_BEHIND_GROUP = re.compile(
    r", (?:the |an? )?(?:[a-z-]{2,15} ){0,2}"
    r"(?P<name>[A-Z][\w.’'&-]{0,20}(?: (?:of |the |& )?[A-Z][\w’'&-]{1,20}){1,3}),"
)
"""A name behind a group that it is put beside: "the makers, the non-profit Tide Trust,"."""

LONGEST_NAME = 3
"""Words of a person's name behind an office."""


def find_participants(setting: Setting, told: Iterable[Tokens], event: Tokens, title: str = "") -> tuple[str, ...]:
    """The names and bodies of the phrases and those that the event's own phrase ties to it, each once, under the
    fullest name of the article; where there are none, whose it is by its `title`."""
    told = tuple(told)
    found = {owner: None for phrase in (*told, event) if (owner := _owner_meant(setting, phrase))}
    for phrase in (*told, *_pleaders(told), *_tied(event)):
        if phrase and (pair := find_pair(setting.story, phrase[0].start, titles.show(setting.text, phrase))):
            found.update(dict.fromkeys(pair))
            continue
        for party in _without_offices(_split(phrase)):
            if _only_tells_whence(setting.text, party):
                continue
            if name := _name_meant(setting, party) or _name_behind(setting.text, party) or name_party(setting, party):
                found.setdefault(name)
    if not found and (whose := find_owner_shown(event, title)):
        return (whose,)
    return tuple(found)


def _only_tells_whence(text: str, party: Tokens) -> bool:
    """Whether a known town only tells where somebody or something is from: "results from Lisbon"."""
    if not party or not _LED_FROM.search(text, max(0, party[0].start - LONGEST_LEAD), party[0].start):
        return False
    return text[party[0].start : party[-1].end] in zones_of_places()


def _pleaders(told: Iterable[Tokens]) -> Iterator[Tokens]:
    """Whose plea somebody hears: "Quill Dairy's" of "Quill Dairy's appeal against the ban"."""
    for phrase in told:
        own = next((i for i, w in enumerate(phrase[:-1], 1) if is_possessive(w)), 0)
        if own and phrase[own].low in _PLEAS and phrase[own - 1].tag is Tag.NAME:
            yield phrase[:own]


def _split(phrase: Tokens) -> tuple[Tokens, ...]:
    """The parties of a phrase; the fields of one office are none: "Minister of Water and Housing"; the countries whose
    people come are: "surveyors from Norland and Ostia"."""
    phrase = _without_matter(_whole_of_members(phrase))
    at = next((i for i, w in enumerate(phrase[:4]) if i and w.low == "from"), 0)
    if (
        at
        and phrase[at - 1].low.endswith("s")
        and all(w.tag is Tag.NAME or w.low in ("and", ",") for w in phrase[at + 1 :])
    ):
        named = owners.split_parties(phrase[at + 1 :])
        if len(named) > 1:
            return named
    return (phrases.drop_determiner(phrase),) if is_of_fields(phrase) else owners.split_parties(phrase)


def _whole_of_members(phrase: Tokens) -> Tokens:
    """Whose members a phrase tells of: "council" of "the council's nine member states", "Tarn Water" of "shareholders
    in Tarn Water"."""
    if len(phrase) > 2 and phrase[0].low == "shareholders" and phrase[1].low == "in":
        return phrase[2:]
    own = next((i for i, w in enumerate(phrase[:-1], 1) if is_possessive(w)), 0)
    is_whole = own and phrase[-1].low in _MEMBERS and all(w.tag is Tag.WORD for w in phrase[own:])
    return phrase[:own] if is_whole else phrase


def _without_matter(phrase: Tokens) -> Tokens:
    """The phrase without what somebody who is named is heard on or as: "Dr. Ada Brook on the tide"."""
    end = next((i for i, w in enumerate(phrase) if w.tag is not Tag.NAME), 0)
    is_cut = 1 < end < len(phrase) - 1 and phrase[end].low in ("on", "as", "about", "over")
    return phrase[:end] if is_cut and phrase[end + 1].tag is not Tag.NAME else phrase


def _without_offices(parties: Sequence[Tokens]) -> Iterator[Tokens]:
    """The parties, without the office that stands before a name: "the head of the Tide Court, Ada Brook"."""
    for party, after in itertools.zip_longest(parties, parties[1:], fillvalue=()):
        is_named = bool(after) and len(after) <= LONGEST_NAME and all(w.tag is Tag.NAME for w in after)
        if not (is_named and is_office(party)):
            yield party


def _owner_meant(setting: Setting, words: Tokens) -> str | None:
    """The name of whom the phrase says that something is: "her trip", but not the speaker of "her group"."""
    figure = setting.story.scene.find_named(words[0].end) if words and words[0].low in _HIS else None
    is_other = figure is not None and figure.human > 0 and words[-1].low in GROUPS
    return figure.text if figure and not is_other else None


def _name_meant(setting: Setting, words: Tokens) -> str | None:
    """The name of whom a noun means that names nobody: "the company", "the mayor", "Norland's mayor"; of a state's head
    or minister that the article does not name, the words themselves."""
    if words and words[-1].low in _OF_STATE and _is_of_state(setting.text, words):
        name = _holder(setting, words[-1]) or _name_behind(setting.text, words)
        return name or titles.show_as_printed(setting.text, words)
    if not words or setting.text[max(0, words[0].start - 4) : words[0].start].lower() != "the ":
        return None
    if is_office(words) and words[0].low in OFFICES:
        return _holder(setting, words[0])
    if len(words) != 1:
        return None
    noun = words[0].low.removesuffix("'s")
    if noun in JOBS:
        return _holder(setting, words[0])
    if noun in _CALLED_SO:
        return setting.glossary.fullest.get(noun.capitalize())
    return find_name(setting.story, noun, words[0].start + len(noun)) if noun in NOUNS else None


def _is_of_state(text: str, words: Tokens) -> bool:
    """Whether an office begins with the name of whose it is: "South Norland's prime minister", "Norland president"."""
    if len(words) > 1 and words[0].tag is Tag.NAME and words[-1].tag is Tag.WORD and words[0].low not in TITLES:
        return all(w.tag in (Tag.NAME, Tag.WORD) for w in words)
    own = next((i for i, w in enumerate(words[:-1]) if is_possessive(w)), -1)
    return own >= 0 and all(text[w.start].isupper() for w in words[: own + 1])


def _holder(setting: Setting, office: Token) -> str | None:
    """Who is meant by an office, unless the article says that it is another's: a secretary is not "the president"."""
    noun = office.low.removesuffix("'s")
    figure = setting.story.scene.find_named(office.start + len(noun))
    is_other = figure is not None and noun not in figure.heads and _has_other_office(noun, figure.heads)
    return figure.text if figure and figure.human > 0 and not is_other else None


def _has_other_office(noun: str, heads: set[str]) -> bool:
    """Whether whom the words call so cannot hold the office; a state's head is only who is called by it."""
    return not OFFICES.isdisjoint(heads) or (noun in _OF_STATE and bool(heads))


def _name_behind(text: str, words: Tokens) -> str | None:
    """The name that stands behind an office: "the mayor of Penn, Ada Brook"."""
    if len(words) < 3 and words and words[-1].low.removesuffix("s") in _MAKERS:
        behind = _BEHIND_GROUP.match(text, words[-1].end)
        return behind["name"] if behind else None
    if not words or not (is_office(words) or is_of_fields(words) or words[-1].low in JOBS):
        return None
    behind = _BEHIND_OFFICE.match(text, words[-1].end)
    return behind["name"] if behind and (not behind["job"] or behind["job"] in JOBS) else None


def _tied(event: Tokens) -> Iterator[Tokens]:
    """The parties of an event's phrase: its owner, and what follows "by", "between", "of" or "v", but not what it
    is about."""
    begin = 0
    run = next((i for i, w in enumerate(event) if w.tag not in (Tag.NAME, Tag.WORD)), len(event))
    body = max((i for i, w in enumerate(event[:run]) if w.low in BODIES), default=-1)
    body = body if 0 <= body < len(event) - 1 and event[body + 1].tag is not Tag.PREP else -1
    if body >= 0 and not any(w.tag is Tag.PREP or w.low.endswith("'s") for w in event[:body]):
        end = next((i for i in range(body + 1, len(event)) if event[i].tag is not Tag.NAME), len(event))
        named = event[body + 1 : end] if event[body].tag is Tag.WORD else ()  # "the Penn company Fengari"
        is_of_any = event[body].low in _OF_ANY and (body == 0 or event[body - 1].low in ("trade", "labor", "labour"))
        if named or not is_of_any:
            yield named or event[: body + 1]
    for i, word in enumerate(event):
        if is_possessive(word) and not begin:
            yield event[: i + 1]
        elif (
            word.low == "of"
            and 0 < i < len(event) - 1
            and event[i - 1].tag is event[i + 1].tag is Tag.NAME
            and (begin or event[i + 1].low.endswith("'s"))
        ):
            continue  # "v Port of Ostia", "Bank of Ostia's decision"
        elif word.low == "of" and i and event[i - 1].low in (BEFORE_NAMES if begin else _FESTIVE):
            continue
        elif word.low == "for" and not begin and any(w.low in _HONOURING for w in event[:i]):
            yield tuple(itertools.takewhile(lambda w: w.tag is Tag.NAME, event[i + 1 :]))
            return
        elif word.low in _ABOUT or word.low in TIES:
            if begin or word.low in AGAINST:
                yield event[begin:i]
            if word.low in _ABOUT or (word.low == "from" and not _DEPARTING.isdisjoint(w.low for w in event[:i])):
                return
            begin = i + 1
    if begin:
        yield event[begin:]
