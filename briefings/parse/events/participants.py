"""Who takes part in an event, as the words around it print them.

Promises names and bodies only: no "officials", no "people"; persons under the fullest name that the article gives.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.events.setting import Setting
from briefings.parse.events.wording import owners, titles
from briefings.parse.events.wording.body_names import NOUNS, find_name
from briefings.parse.rules import events
from briefings.parse.rules import roles as rules
from briefings.parse.text.word_sets import BODIES, JOBS, OFFICES, OWNING, TITLES, VERSUS

_NOT_PARTIES = frozenset(rules.NOT_PARTIES.split())
_COUNTS = frozenset(events.UNNAMED.split())
_AGAINST = VERSUS | {"against"}
_COMPANY = _AGAINST | {"by"}
_BEFORE_OFFICES = frozenset({"with", "to", "before"})
"""Small words that lead to much else than to somebody."""

_TIES = frozenset("by between with of from including".split()) | _AGAINST
_JOINTS = frozenset("of for on the &".split())
"""Small words within names: "Union of the Coast", "West on Track"."""

_NAMELESS = frozenset("company club assembly court tribunal commission committee congress bureau".split())
"""Bodies that tell nobody who is meant if they stand alone."""

_OF_STATE = frozenset("president premier minister chancellor king queen monarch governor mayor".split())
"""Who is told by a country or a town alone."""

_MEALS = frozenset("lunch breakfast supper brunch refreshments food drinks admission parking transportation".split())
"""What is there for those who come."""

_ABOUT = frozenset("on about over for in at to into regarding".split())
_GROUPS = BODIES | frozenset(rules.GROUPS.split()) | frozenset(rules.COMPANIES.split())
_BEFORE_NAMES = OFFICES | JOBS

_FIELDS = frozenset(rules.FIELDS.split())
_DEPARTING = frozenset("launch liftoff lift-off departure takeoff blastoff".split())
"""What is told with the place that it is from."""

_FESTIVE = frozenset("festival fair feast carnival pageant opening night march week".split())
"""What has a name with "of" in it, of which nobody takes part: "the Festival of Lights"."""

_BEHIND_OFFICE = re.compile(
    r",? (?:the |Mr |Mrs |Ms\.? |Dr\.? |Hon\.? |Cllr |Sir ){0,3}"
    r"(?P<name>[A-Z][\w.’'-]{0,20}(?: [A-Z][\w’'-]{1,20}){1,3})(?=[,.;:)\n]|$| (?:and|on|in|at|will|is)\b)"
)
"""A name behind an office, with its courtesies."""

LONGEST_BODY = 8
_MAKERS = frozenset("maker organiser organizer promoter sponsor".split())
_BEHIND_GROUP = re.compile(
    r", (?:the |an? )?(?:[a-z-]{2,15} ){0,2}"
    r"(?P<name>[A-Z][\w.’'&-]{0,20}(?: (?:of |the |& )?[A-Z][\w’'&-]{1,20}){1,3}),"
)
"""A name behind a group that it is put beside: "the makers, the non-profit Tide Trust,"."""

LONGEST_NAME = 3
"""Words of a person's name behind an office."""


def find_participants(setting: Setting, told: Iterable[Tokens], event: Tokens) -> tuple[str, ...]:
    """The names and bodies of the phrases and those that the event's own phrase ties to it, each once, under the
    fullest name of the article."""
    told = tuple(told)
    found = {owner: None for phrase in (*told, event) if (owner := _owner_meant(setting, phrase))}
    for phrase in (*told, *_tied(event)):
        for party in _without_offices(_split(phrase)):
            if name := _name_meant(setting, party) or _name_behind(setting.text, party) or _name(setting, party):
                found.setdefault(name)
    return tuple(found)


def _split(phrase: Tokens) -> tuple[Tokens, ...]:
    """The parties of a phrase; the fields of one office are none: "Minister of Water and Housing"."""
    return (phrases.drop_determiner(phrase),) if _is_of_fields(phrase) else owners.split_parties(phrase)


def _is_of_fields(words: Tokens) -> bool:
    """Whether the words are an office with what it is for: "Minister for Water and Housing"."""
    pairs = enumerate(itertools.pairwise(words), 2)
    own = next((i for i, (office, of) in pairs if of.low in ("of", "for") and office.low in OFFICES), 0)
    return own > 0 and all(w.low in _FIELDS or w.low in ("and", ",", "the") for w in words[own:])


def find_companions(words: Sequence[Token]) -> Iterator[Tokens]:
    """Who else the words of a clause name: "led by Ada Brook", "against Ostia", "Penn v Ostia", "with Mayor Quill"."""
    for i, word in enumerate(words):
        if word.low in VERSUS:
            begin = next((k for k in range(i, 0, -1) if words[k - 1].tag is not Tag.NAME), 0)
            if words[begin].end - words[begin].start == 1 or words[max(0, begin - 1)].low == "in":
                continue  # "R v Quill", "judgment in Quill v Tarn"
            yield tuple(words[begin:i])
        if word.low in _COMPANY or word.low in _BEFORE_OFFICES:
            found = phrases.drop_determiner(phrases.find_phrase(words, i + 1))
            found = found[: next((k for k, w in enumerate(found) if w.low == ","), None)]
            has_office = word.low in _COMPANY or (len(found) > 1 and any(w.low in JOBS for w in found))
            if has_office and any(w.tag is Tag.NAME for w in found):
                yield found


def _without_offices(parties: Sequence[Tokens]) -> Iterator[Tokens]:
    """The parties, without the office that stands before a name: "the head of the Tide Court, Ada Brook"."""
    for party, after in itertools.zip_longest(parties, parties[1:], fillvalue=()):
        is_named = bool(after) and len(after) <= LONGEST_NAME and all(w.tag is Tag.NAME for w in after)
        if not (is_named and _is_office(party)):
            yield party


def _is_office(words: Tokens) -> bool:
    """Whether the words tell of what somebody is the head: "prime minister of Norland"."""
    at = next((i for i, w in enumerate(words[:-1]) if words[i + 1].low == "of"), -1)
    is_lower = words[at].tag is Tag.WORD or words[-1].low in _FIELDS
    return at >= 0 and words[at].low in _BEFORE_NAMES and is_lower and words[-1].tag is Tag.NAME


def _owner_meant(setting: Setting, words: Tokens) -> str | None:
    """The name of whom the phrase says that something is: "her trip", but not the speaker of "her group"."""
    figure = setting.story.scene.find_named(words[0].end) if words and words[0].low in OWNING else None
    is_other = figure is not None and figure.human > 0 and words[-1].low in _GROUPS
    return figure.text if figure and not is_other else None


def _name_meant(setting: Setting, words: Tokens) -> str | None:
    """The name of whom a noun means that names nobody: "the company", "the mayor", "Norland's mayor"; of a state's head
    or minister that the article does not name, the words themselves."""
    if words and words[-1].low in _OF_STATE and _is_of_state(setting.text, words):
        name = _holder(setting, words[-1]) or _name_behind(setting.text, words)
        return name or titles.show_as_printed(setting.text, words)
    if len(words) != 1 or setting.text[max(0, words[0].start - 4) : words[0].start].lower() != "the ":
        return None
    noun = words[0].low.removesuffix("'s")
    if noun in JOBS:
        return _holder(setting, words[0])
    return find_name(setting.story, noun, words[0].start + len(noun)) if noun in NOUNS else None


def _is_of_state(text: str, words: Tokens) -> bool:
    """Whether an office begins with the name of whose it is: "South Norland's prime minister", "Norland president"."""
    if len(words) > 1 and words[0].tag is Tag.NAME and words[-1].tag is Tag.WORD and words[0].low not in TITLES:
        return all(w.tag in (Tag.NAME, Tag.WORD) for w in words)
    own = next((i for i, w in enumerate(words[:-1]) if w.low.endswith(("'s", "s'"))), -1)
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
    if not words or not (_is_office(words) or _is_of_fields(words) or words[-1].low in JOBS):
        return None
    behind = _BEHIND_OFFICE.match(text, words[-1].end)
    return behind["name"] if behind else None


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
        elif (
            word.low == "of"
            and 0 < i < len(event) - 1
            and event[i - 1].tag is event[i + 1].tag is Tag.NAME
            and (begin or event[i + 1].low.endswith("'s"))
        ):
            continue  # "v Port of Ostia", "Bank of Ostia's decision"
        elif word.low == "of" and i and event[i - 1].low in (_BEFORE_NAMES if begin else _FESTIVE):
            continue
        elif word.low in _ABOUT or word.low in _TIES:
            if begin or word.low in _AGAINST:
                yield event[begin:i]
            if word.low in _ABOUT or (word.low == "from" and event[0].low in _DEPARTING):
                return
            begin = i + 1
    if begin:
        yield event[begin:]


def _name(setting: Setting, words: Tokens) -> str | None:
    text, fullest = setting.text, setting.glossary.fullest
    if _is_office(words) or (_is_of_fields(words) and words[-1].tag is Tag.NAME):
        return titles.show_as_printed(text, words)
    words = _without_titles(_without_country(words))
    names = [i for i, w in enumerate(words) if w.tag is Tag.NAME]
    if len(words) > 2 and words[0].low in BODIES and words[1].low == "of" and words[-1].tag is Tag.NAME:
        return owners.drop_possessive(titles.show_as_printed(text, words))
    if len(words) > 1 and words[0].low in _COUNTS and all(w.tag is not Tag.NAME for w in words):
        return None  # "each government"
    if words and words[-1].low in BODIES and _is_of_body(words):
        return titles.show_as_printed(text, words)
    if words and owners.drop_possessive(words[-1].low) in BODIES and len(words) <= 6:
        own = max((i for i, w in enumerate(words[:-1]) if w.low in OWNING or w.low.endswith("'s")), default=-1)
        own = max([own, *(i for i, w in enumerate(words[:-1]) if w.low == "the")])
        words = words[own + 1 :]
        shown = owners.drop_possessive(titles.show_as_printed(text, words))
        if shown in _NAMELESS and shown not in fullest:
            return None
        return fullest.get(shown, shown) if len(words) == 1 else shown
    if any(w.low in _NOT_PARTIES for w in words) or (
        len(words) == 1 and words[0].low in _MEALS | _COUNTS | KIND_OF_NOUN.keys()
    ):
        return None
    is_letter = bool(names) and words[-1].end - words[0].start == 1  # the crown, in "R v Quill"
    if not names or is_letter or names[-1] != len(words) - 1 or any(w.low in '"“‘' for w in words):
        return None
    lead = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.TO)), 0)
    if lead and words[lead - 1].tag is Tag.WORD and words[lead].low not in _led_by(words[lead - 1]):
        return None  # the ferry of "the ferry to Ostia"
    begin = 0 if owners.is_one_body(words) else _begin_of_name(words, names[-1])
    shown = owners.drop_possessive(titles.show_as_printed(text, words[begin:])).rstrip("'’")
    return fullest.get(shown) or _full_name(setting, words[-1], shown)


def _is_of_body(words: Tokens) -> bool:
    """Whether the words name a part of a body by it: "prize committee of the pilots' association"."""
    at = next((i for i, w in enumerate(words[:4]) if w.low in BODIES), -1)
    return at >= 0 and len(words) <= LONGEST_BODY and [w.low for w in words[at + 1 : at + 3]] == ["of", "the"]


def _full_name(setting: Setting, word: Token, shown: str) -> str:
    """The name in full that ends with the word: "Quill Foods" for "Quill"."""
    figure = setting.story.scene.find_named(word.start + len(owners.drop_possessive(word.low)))
    return figure.text if figure and shown in figure.text.split() else shown


def _without_country(words: Tokens) -> Tokens:
    """The words without what a person whose office stands before the name is "of": "President Ada Brook of Norland"."""
    at = next((i for i, w in enumerate(words) if w.low == "of"), 0)
    is_person = at >= 3 and words[at - 1].tag is words[at - 2].tag is Tag.NAME
    return words[:at] if is_person and any(w.low in OFFICES for w in words[: at - 2]) else words


def _led_by(head: Token) -> frozenset[str]:
    """The small words that lead from a noun to whose it is: "from" and "for" do from people only, not from a road."""
    is_people = head.low in _GROUPS or head.low in JOBS or head.low.removesuffix("s") in JOBS
    return _TIES | {"for"} if is_people else _TIES - {"from"}


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


def _end_of_office(words: Tokens) -> int:
    """Where the name begins behind an office with its field: "Secretary of State Ada Brook"."""
    own = next((i + 2 for i, w in enumerate(words[:-1]) if w.low in OFFICES and words[i + 1].low == "of"), 0)
    end = next((i for i in range(own, len(words)) if words[i].low not in _FIELDS and words[i].low != "and"), own)
    return end if own and end > own and all(w.tag is Tag.NAME for w in words[end:]) else 0


def _without_titles(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without what stands before a person's name ("French President Ada Brook", "former mayor Ada Brook"); a
    body keeps the words that belong to its name ("City Council"), an office alone all of its own ("Lord Mayor")."""
    if words and words[-1].low in BODIES | OFFICES:
        return words
    words = words[_end_of_office(words) :]
    last = next((i for i in range(len(words) - 2, -1, -1) if words[i].low.rstrip(".") in _BEFORE_NAMES), -1)
    if last >= 0 and all(w.tag is Tag.NAME for w in words[last + 1 :]) and len(words) - last <= 4:
        return words[last + 1 :]
    start = 0
    while start < len(words) - 1 and words[start].low.rstrip(".") in TITLES and words[start].tag is not Tag.NAME:
        start += 1
    return words[start:]
