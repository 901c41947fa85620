"""A figure of an article, and what the words of a phrase say of whom it can mean.

Promises to look at one phrase alone; who is who is for `cast`.
"""

from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise

from briefings.parse.quotes.titles import FORMER, is_of_the_past, key_of
from briefings.parse.rules import roles
from briefings.parse.text.compounds import is_organisation
from briefings.parse.text.lexicon import ABBREVIATED_TITLES
from briefings.parse.text.phrases import Phrase
from briefings.parse.text.word_sets import BODIES, JOBS
from briefings.parse.text.words import Word

NAMED_GROUPS = frozenset(f"{roles.NAMED_GROUPS} {roles.BODIES_BESIDE}".split())
COMPANIES = frozenset(roles.COMPANIES.split())
BODY_NOUNS = {
    noun for noun in BODIES | NAMED_GROUPS | COMPANIES | {"line", "party", "utility"} if not noun.endswith(("er", "or"))
}
"""What no person is: a developer may be one."""

OF_BODY = 3.0
"""How much against being a person a description as a body says."""

_LOCAL_TITLES = frozenset(roles.LOCAL_TITLES.split())
_LEARNED = ("professor", "prof")
_REVERENCE = ("Most", "Very", "Right")
_ADDRESS = ABBREVIATED_TITLES | frozenset({"professor", "doctor"})
_TRAITS = frozenset(roles.WORKERS.split()) | frozenset(roles.TRAITS.split())
FEMALE = frozenset(roles.FEMALE.split())
MALE = frozenset(roles.MALE.split())
_ORIGINS = frozenset(roles.ORIGINS.split())
_ORIGIN_ENDINGS = tuple(roles.ORIGIN_ENDINGS.split())
_COMPARED = frozenset(roles.COMPARED.split())
_LESSER = frozenset(roles.LESSER.split())
_CLUBS = frozenset(roles.CLUB_NAMES.split())


STATED = 4.0
"""The weight of a word that leaves no doubt of the sex: any but an office in -man, which women hold too."""


OTHER_PERSON = 0.02
"""How well "he" fits who has just spoken as "she": if there is nobody else."""

PASSAGE = 8
"""So many sentences on, "he" and "she" are still two people."""

_OTHER_SEX = {"he": "she", "she": "he"}

OTHER_TIME = 0.02
"""How well "the mayor" fits a former one, and "the former mayor" one of today: if there is no other."""


UNTOLD = 0.5
"""How well "it" fits a name of which nothing tells whether it is a person's: "Brevik disagreed. It said"."""

OTHER_RANK = 0.3
"""How well "the finance minister" fits whom the article has only called a minister, or another one."""


class Standing(IntEnum):
    """How a role stands to the name: the higher is printed rather."""

    BESIDE = 0  # "Mara Quill, an engineer,"
    ABBREVIATED = 1  # "Cllr Mara Quill"
    ONLY = 2  # "Cllr Mara Quill, the owner of the quay,"
    OFFICE = 3  # "Its chairwoman, Cllr Mara Quill,", "the engineer Mara Quill"
    TITLE = 4  # "Engineer Mara Quill"


@dataclass(slots=True, eq=False)
class Figure:
    """A person or a body of the article, under the fullest of its names; `text` is that as printed. `familiar`: how
    often by the given name alone; `female`, `male`: weight of what titles say for either; `heard`, `hearing`: what
    pronouns said (she, he) in the last walk and this one; `called`: the pronoun by which it last spoke, and in which
    sentence; `human`: for its being a person at all; `begin`: where it is first named; `standing`: where `role`
    stands; `is_business`: whether something says that it is one; `is_plural`: whether it is several; `heads`: the
    nouns of its titles and descriptions; `past`: those of them that it once had."""

    name: tuple[str, ...]
    text: str
    mentions: int = 0
    familiar: int = 0
    female: float = 0.0
    male: float = 0.0
    human: float = 0.0
    last_full_at: int = -1
    heard: tuple[float, float] = (0.0, 0.0)
    hearing: tuple[float, float] = (0.0, 0.0)
    called: tuple[str, int] | None = None
    begin: int = 1 << 60
    role: str | None = None
    standing: Standing = Standing.BESIDE
    is_business: bool = False
    is_plural: bool = False
    heads: set[str] = field(default_factory=set)
    past: set[str] = field(default_factory=set)

    def note_sex(self, noun: Word) -> None:
        """Takes in what a noun for the figure says of its sex."""
        key = key_of(noun.text)
        self.female += STATED * (key in FEMALE)
        self.male += (1.0 if key.endswith("man") and key != "man" else STATED) * (key in MALE)


def name_words(phrase: Phrase) -> tuple[str, ...]:
    """The words of the name, as printed."""
    return tuple([word.text for word in phrase.name])


def called_by(figure: Figure, noun: Phrase) -> float:
    """How well a definite noun fits a figure: who holds the office rather than who held it, unless it says "former"."""
    if noun.head not in figure.heads:
        return 0.0
    return 1.0 if is_of_the_past(noun.words) == (noun.head in figure.past) else OTHER_TIME


def fit_rank(figure: Figure, noun: Phrase) -> float:
    """How well the words between "the" and the office fit a figure ("the Minority Leader" is no majority leader)."""
    words = [
        key_of(word.text) for word in noun.words[1:-1] if word.letter in "NTrmw" and word.text.lower() not in FORMER
    ]
    known = " ".join([figure.role.casefold() if figure.role else "", *figure.heads])
    is_lesser = any(word in _LESSER for word in known.split()) and not any(word in _LESSER for word in words)
    return 1.0 if not is_lesser and all(word in known for word in words) else OTHER_RANK


def is_club(figure: Figure) -> bool:
    """Whether the last word of the name is that of a sports club's."""
    return len(figure.name) > 1 and key_of(figure.name[-1]) in _CLUBS


def find_standing(title: tuple[Word, ...], is_definite: bool = False) -> Standing:
    """How the words right before a name stand to it; `is_definite`: whether "the" is before them."""
    if is_definite and title[0].text.islower():
        return Standing.OFFICE
    if all(key_of(word.text) in _LEARNED for word in title):
        return Standing.BESIDE  # "Professor Mara Quill, the guild's engineer"
    is_short = all(key_of(word.text) in _ADDRESS or word.text in _REVERENCE for word in title)
    return Standing.ABBREVIATED if is_short else Standing.TITLE


def find_standing_beside(office: tuple[Word, ...], title: tuple[Word, ...]) -> Standing:
    """How the noun phrase to which a name is the apposition stands to it; `title` is right before the name."""
    is_office = any(key_of(word.text) in JOBS - _COMPARED for word in office)
    is_local = bool(title) and all(key_of(word.text) in _LOCAL_TITLES for word in title)
    return Standing.OFFICE if is_office or is_local else Standing.BESIDE


def _looks_plural(noun: str) -> bool:
    return noun.endswith(("s", "men", "people")) and not noun.endswith("ss")  # "boss", "actress"


def is_person(phrase: Phrase, has_who: bool = False) -> bool:
    """Whether a noun phrase is for one person: by its noun, or because "who" follows (`has_who`)."""
    head = phrase.words[-1]
    return (
        len(phrase.words) > 1
        and (head.letter in "rT" or has_who)
        and key_of(head.text) not in NAMED_GROUPS
        and not _looks_plural(head.text)
    )


def is_trait(phrase: Phrase) -> bool:
    """Whether a noun phrase tells what somebody is rather than which office somebody holds ("the 19-year-old")."""
    head = key_of(phrase.words[-1].text)
    is_office = any(word.letter in "NrT" for word in phrase.words[:-1])
    is_office = is_office or (len(phrase.words) > 2 and phrase.words[-2].letter != "j")
    return not is_office and phrase.words[-1].letter != "N" and (head in _TRAITS or head.endswith("-old"))


def is_origin(phrase: Phrase) -> bool:
    """Whether a phrase with a capital tells where somebody is from ("the Dane")."""
    if len(phrase.words) != 2 or phrase.words[0].text.lower() != "the":
        return False
    word = key_of(phrase.words[1].text)
    return word in _ORIGINS or (word.endswith(_ORIGIN_ENDINGS) and not is_organisation(name_words(phrase)))


def names_several(phrase: Phrase) -> bool:
    """Whether a noun phrase is for several people ("two drivers", "critics"), not for one who is head of several
    ("Director of Public Works")."""
    head = phrase.words[-1]
    for before, word in pairwise(phrase.words):
        if word.text in ("of", "for", "to"):
            head = before
            break
    return head.letter in "rT" and _looks_plural(head.text) and key_of(head.text) not in NAMED_GROUPS


def is_thing(phrase: Phrase) -> bool:
    """Whether a noun phrase is for one body or document that can speak."""
    head = phrase.words[-1]
    return head.letter == "m" or (head.letter in "rT" and key_of(head.text) in NAMED_GROUPS)


def agree(figure: Figure, pronoun: str, says: bool = False) -> float:
    """How well a figure goes with a pronoun: 0 not at all, 1 when nothing is known; `says`: it is that of a
    speaker."""
    if pronoun == "they":
        return 1.0 if figure.is_plural else 0.3 if figure.human < -1 else 0.0
    if pronoun == "it":
        if figure.is_plural:
            return 0.0
        return 1.0 if figure.human <= 0 else UNTOLD if says and _may_be_body(figure) else 0.0
    if figure.human <= -1:
        return 0.0
    if pronoun == "somebody":
        return 1.0 if figure.human >= 0.5 else 0.0
    female, male = figure.female + figure.heard[0], figure.male + figure.heard[1]
    right, wrong = (female, male) if pronoun == "she" else (male, female)
    stated, denied = (figure.female, figure.male) if pronoun == "she" else (figure.male, figure.female)
    if denied >= STATED and stated < 1:
        return 0.0
    human = 1.0 if figure.human > 0.5 else 0.5 if figure.human > 0 else 0.1
    lean = (right - wrong) / (right + wrong + 1)
    return human * (1 + 0.3 * lean if lean >= 0 else max(0.02, 1 + lean) ** 2)


def _may_be_body(figure: Figure) -> bool:
    """Whether nothing but its speaking says that a name is a person's: no office, no sex, no first name known."""
    is_told = figure.role is not None or figure.female >= 1 or figure.male >= 1 or max(figure.heard) > 0
    return bool(figure.name) and not is_told and figure.human < 2 and not figure.heads


def call(figure: Figure, pronoun: str, sentence: int) -> None:
    """Notes that a figure speaks as "he" or "she", unless the article hints that this is not meant."""
    other = _OTHER_SEX.get(pronoun)
    if other and agree(figure, pronoun) >= agree(figure, other):
        figure.called = pronoun, sentence


def remember(figure: Figure, pronoun: str, sentence: int) -> float:
    """How well a pronoun goes with the one by which the figure has just spoken."""
    called, at = figure.called or (pronoun, sentence)
    return OTHER_PERSON if called == _OTHER_SEX.get(pronoun) and sentence - at <= PASSAGE else 1.0
