"""By which name a party of an event is told, from the phrase that stands for it.

Promises names and bodies as printed, or nothing; persons without their titles, under the fullest name of the article.
"""

import itertools

from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, is_possessive
from briefings.parse.events.setting import Setting
from briefings.parse.events.wording import owners, titles
from briefings.parse.rules import events, grammar
from briefings.parse.rules import roles as rules
from briefings.parse.text.city_zones import zones_of_places
from briefings.parse.text.word_sets import BODIES, JOBS, OFFICES, OWNING, TITLES, VERSUS, VESSELS

AGAINST = VERSUS | {"against"}
TIES = frozenset("by between with of from including".split()) | AGAINST
"""Small words between what takes place and who has a part in it."""

BEFORE_NAMES = OFFICES | JOBS
GROUPS = BODIES | frozenset(rules.GROUPS.split()) | frozenset(rules.COMPANIES.split())

_NOT_PARTIES = frozenset(rules.NOT_PARTIES.split())
_COUNTS = frozenset({*events.UNNAMED.split(), "every"})
_FIELDS = frozenset(rules.FIELDS.split())
_JOINTS = frozenset("of for on the &".split())
"""Small words within names: "Union of the Coast", "West on Track"."""

_NAMELESS = frozenset("company club assembly court tribunal commission committee congress bureau".split())
"""Bodies that tell nobody who is meant if they stand alone."""

_ANY_OFFICE = frozenset("office bank unit".split())
"""The same, even with the capital of a sentence: "Bank holiday sprint"."""

_MEALS = frozenset("lunch breakfast supper brunch refreshments food drinks admission parking transportation".split())
"""What is there for those who come."""

PAPERS = frozenset("comments objections applications entries submissions nominations claims tickets bids".split())
"""What people hand in, which a notice may write with a capital."""

_DIVISIONS = frozenset("zone zones area areas sector sectors level levels section sections route line".split())
"""What is told apart by a letter or a number, and takes part in nothing: "Zone A"."""

LONGEST_BODY = 8
LONGEST_OFFICE = 5
_STAFF = frozenset(f"{rules.OFFICES} official expert observer lawyer leader member".split())
_OFFICERS = frozenset(f"{rules.OFFICES} trustee envoy".split())
_MEMBERS = frozenset("commissioners trustees councillors councilors regulators lawmakers selectmen supervisors".split())
"""Those who are called so for short as a body."""

_SHORT_TITLES = frozenset(grammar.ABBREVIATED_TITLES.split())
_NAMED_FOR_PLACES = frozenset("radio port lake mount river hotel club university".split())
_BOARDS = frozenset({"board", "college"})
_TEAMS = frozenset("team group body house fund staff operator".split())
_PASSING = frozenset("new next former retired outgoing old own first second other another rival".split())
"""What is said of who holds an office at one time."""


def is_office(words: Tokens) -> bool:
    """Whether the words tell of what somebody is the head: "prime minister of Norland"."""
    at = next((i for i, w in enumerate(words[:-1]) if words[i + 1].low in ("of", "for")), -1)
    is_lower = words[at].tag is Tag.WORD or words[-1].low in _FIELDS
    return at >= 0 and words[at].low in BEFORE_NAMES and is_lower and words[-1].tag is Tag.NAME


def is_of_fields(words: Tokens) -> bool:
    """Whether the words are an office with what it is for: "Minister for Water and Housing"."""
    pairs = enumerate(itertools.pairwise(words), 2)
    own = next((i for i, (office, of) in pairs if of.low in ("of", "for") and office.low in OFFICES), 0)
    return own > 0 and all(w.low in _FIELDS or w.low in ("and", ",", "the") for w in words[own:])


def name_party(setting: Setting, words: Tokens) -> str | None:
    """The name of who takes part, of the phrase for one party."""
    text, fullest = setting.text, setting.glossary.fullest
    if is_office(words) or (is_of_fields(words) and words[-1].tag is Tag.NAME):
        return titles.show_as_printed(text, words)
    words = _without_titles(_without_country(words))
    names = [i for i, w in enumerate(words) if w.tag is Tag.NAME]
    if len(words) > 2 and words[0].low in BODIES and words[1].low == "of" and words[-1].tag is Tag.NAME:
        return owners.drop_possessive(titles.show_as_printed(text, words))
    is_named = len(words) > 2 and words[-2].tag is Tag.NAME
    is_led_by_body = len(words) > 1 and words[-2].low in BODIES and (is_named or words[-1].low == "members")
    if is_led_by_body and _are_staff(words[-1]):
        words = words[:-1]  # "Tide Council inspectors", "board members"
    if len(words) > 1 and words[0].low in _COUNTS and all(w.tag is not Tag.NAME for w in words[1:]):
        return None  # "each government"
    if words and words[-1].low in BODIES and _is_of_body(words):
        return titles.show_as_printed(text, words)
    if board := _board(words):
        return titles.show_as_printed(text, board)
    if words and owners.drop_possessive(words[-1].low) in BODIES and len(words) <= 6:
        own = max((i for i, w in enumerate(words[:-1]) if w.low in OWNING or w.low.endswith("'s")), default=-1)
        own = max([own, *(i for i, w in enumerate(words[:-1]) if w.low == "the")])
        words = words[own + 1 :]
        shown = owners.drop_possessive(titles.show_as_printed(text, words))
        if (shown in _NAMELESS or shown.lower() in _ANY_OFFICE) and shown not in fullest:
            return None
        return fullest.get(shown, shown) if len(words) == 1 else shown
    if len(words) > 1 and words[-2].low == "local" and words[-1].low.isdigit():
        return titles.show_as_printed(text, words[-2:])
    if officers := _officers(words):
        return owners.drop_possessive(titles.show_as_printed(text, officers))
    if any(w.low in _NOT_PARTIES for w in words) or (
        len(words) == 1 and words[0].low in _MEALS | PAPERS | _COUNTS | KIND_OF_NOUN.keys()
    ):
        return None
    is_led = bool(words) and text[max(0, words[0].start - 4) : words[0].start].lower() == "the "
    if len(words) == 1 and not is_led and words[0].low.endswith("s") and _singular(words[0].low) in JOBS:
        return fullest.get(text[words[0].start : words[0].end])  # "Drivers", at the beginning of a sentence
    is_letter = bool(names) and words[-1].end - words[0].start == 1  # the crown, in "R v Quill"
    if (
        not names
        or is_letter
        or words[0].low in _DIVISIONS
        or names[-1] != len(words) - 1
        or any(w.low in '"“‘' for w in words)
    ):
        return None
    if any(w.low in VESSELS and w.tag is Tag.WORD for w in words[:-1]):
        return None  # "the research ship Mara Quill"
    lead = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.TO)), 0)
    if lead > 1 and words[lead].low == "from" and words[lead - 1].tag is Tag.NAME is words[lead - 2].tag:
        words, names, lead = words[:lead], [i for i in names if i < lead], 0  # "the musician Ada Brook from Penn"
    if lead and words[lead - 1].tag is Tag.WORD and words[lead].low not in _led_by(words[lead - 1]):
        return None  # the ferry of "the ferry to Ostia"
    if lead and words[lead].low == "from" and text[words[lead + 1].start : words[-1].end] in zones_of_places():
        return None  # "a buyer from Lisbon"
    begin = 0 if owners.is_one_body(words) else _begin_of_name(words, names[-1])
    if words[begin].low in _DIVISIONS:
        return None
    shown = owners.drop_possessive(titles.show_as_printed(text, words[begin:])).rstrip("'’")
    if shown.lower().rstrip(".") in _SHORT_TITLES:
        return None
    return _fullest(setting, shown) or _full_name(setting, words[-1], shown)


def _officers(words: Tokens) -> Tokens:
    """The plain words that tell who takes part by an office or a group, without whose they are: "village trustees",
    "working group"; of one word the members of a body alone, as "the mayor" and "ministers" may be anyone's."""
    own = max((i for i, w in enumerate(words[:-1], 1) if is_possessive(w)), default=0)
    words = words[own:]
    if not words or len(words) > LONGEST_OFFICE or any(w.tag is not Tag.WORD for w in words):
        return ()
    if len(words) == 1:
        return words if words[0].low in _MEMBERS else ()
    is_other = words[0].low in _PASSING or words[0].low[0].isdigit() or words[0].low in _COUNTS
    last = words[-1].low.removesuffix("'s")  # "state auditor's review"
    is_told = last in _TEAMS or _singular(last) in _OFFICERS
    return words if is_told and not is_other else ()


def _are_staff(word: Token) -> bool:
    """Whether the word is for people who act for a body."""
    return word.tag is Tag.WORD and (word.low == "staff" or (word.low.endswith("s") and _singular(word.low) in _STAFF))


def _singular(low: str) -> str:
    return f"{low[:-3]}y" if low.endswith("ies") else low.removesuffix("s")


def _is_of_body(words: Tokens) -> bool:
    """Whether the words name a part of a body by it: "prize committee of the pilots' association"."""
    at = next((i for i, w in enumerate(words[:4]) if w.low in BODIES), -1)
    return at >= 0 and len(words) <= LONGEST_BODY and [w.low for w in words[at + 1 : at + 3]] == ["of", "the"]


def _fullest(setting: Setting, shown: str) -> str | None:
    """The fullest name that ends with the one shown, unless it is that of what a place has: "Radio Ostia"."""
    fuller = setting.glossary.fullest.get(shown)
    return fuller if fuller and not _is_named_for(fuller) else None


def _is_named_for(name: str) -> bool:
    return name.partition(" ")[0].lower() in _NAMED_FOR_PLACES


def _board(words: Tokens) -> Tokens:
    """A board that is told with who sits on it or for what: "county board of health", "board of governors"."""
    own = max((i for i, w in enumerate(words[:-1], 1) if is_possessive(w)), default=0)
    words = words[own:]
    at = next((i for i, w in enumerate(words) if w.low in _BOARDS), -1)
    is_told = at >= 0 and [w.low for w in words[at + 1 : at + 2]] == ["of"] and at + 2 < len(words) <= LONGEST_OFFICE
    return words if is_told and all(w.tag is Tag.WORD for w in words[at + 2 :]) else ()


def _full_name(setting: Setting, word: Token, shown: str) -> str:
    """The name in full that ends with the word: "Quill Foods" for "Quill"."""
    figure = setting.story.scene.find_named(word.start + len(owners.drop_possessive(word.low)))
    is_fuller = figure is not None and shown in figure.text.split() and not _is_named_for(figure.text)
    return figure.text if figure and is_fuller else shown


def _without_country(words: Tokens) -> Tokens:
    """The words without what a person whose office stands before the name is "of": "President Ada Brook of Norland"."""
    at = next((i for i, w in enumerate(words) if w.low == "of"), 0)
    is_person = at >= 3 and words[at - 1].tag is words[at - 2].tag is Tag.NAME
    return words[:at] if is_person and any(w.low in OFFICES for w in words[: at - 2]) else words


def _led_by(head: Token) -> frozenset[str]:
    """The small words that lead from a noun to whose it is: "from" and "for" do from people only, not from a road."""
    is_people = head.low in GROUPS or head.low in JOBS or head.low.removesuffix("s") in JOBS
    return TIES | {"for"} if is_people else TIES - {"from"}


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
    own = next((i + 2 for i, w in enumerate(words[:-1]) if w.low in OFFICES and words[i + 1].low in ("of", "for")), 0)
    end = next((i for i in range(own, len(words)) if words[i].low not in _FIELDS and words[i].low != "and"), own)
    return end if own and end > own and all(w.tag is Tag.NAME for w in words[end:]) else 0


def _without_titles(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without what stands before a person's name ("French President Ada Brook", "former mayor Ada Brook"); a
    body keeps the words that belong to its name ("City Council"), an office alone all of its own ("Lord Mayor")."""
    if words and owners.drop_possessive(words[-1].low) in BODIES | OFFICES:
        return words
    words = words[_end_of_office(words) :]
    last = next((i for i in range(len(words) - 2, -1, -1) if words[i].low.rstrip(".") in BEFORE_NAMES), -1)
    if last >= 0 and all(w.tag is Tag.NAME for w in words[last + 1 :]) and len(words) - last <= 4:
        return words[last + 1 :]
    start = 0
    while start < len(words) - 1 and words[start].low.rstrip(".") in TITLES and words[start].tag is not Tag.NAME:
        start += 1
    return words[start:]
