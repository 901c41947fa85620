"""A figure of an article, and what the words of a phrase say of whom it can mean.

Promises to look at one phrase alone; who is who is for `cast`.
"""

import re
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from briefings.parse.rules import roles
from briefings.parse.text.compounds import is_organisation
from briefings.parse.text.lexicon import ABBREVIATED_TITLES, LETTERS
from briefings.parse.text.phrases import Phrase
from briefings.parse.text.word_sets import JOBS
from briefings.parse.text.words import Word

NAMED_GROUPS = frozenset(f"{roles.NAMED_GROUPS} {roles.BODIES_BESIDE}".split())
_LOCAL_TITLES = frozenset(roles.LOCAL_TITLES.split())
_LEARNED = ("professor", "prof")
_REVERENCE = ("Most", "Very", "Right")
_ADDRESS = ABBREVIATED_TITLES | frozenset({"professor", "doctor"})
_RANKED = ABBREVIATED_TITLES | frozenset(roles.SERGEANTS.split())
_GIVEN_TITLES = ABBREVIATED_TITLES - {"gen"}
_TRAITS = frozenset(roles.WORKERS.split()) | frozenset(roles.TRAITS.split())
FEMALE = frozenset(roles.FEMALE.split())
MALE = frozenset(roles.MALE.split())
_FORMER = frozenset(roles.FORMER.split())
_NOUNS_FOR = {word: nouns.split() for word, nouns in roles.NOUNS_FOR.items()}
_NOUNS_FOR_LAST = {word: nouns.split() for word, nouns in roles.NOUNS_FOR_LAST.items()}
_PARTY = re.compile(r",? ?\(?([RDI])(?:-[A-Z]|\))")
_ORIGINS = frozenset(roles.ORIGINS.split())
_ORIGIN_ENDINGS = tuple(roles.ORIGIN_ENDINGS.split())
_COMPARED = frozenset(roles.COMPARED.split())
_PUBLIC_ATTORNEYS = frozenset(roles.PUBLIC_ATTORNEYS.split())
_CLUBS = frozenset(roles.CLUB_NAMES.split())
COURTESY = frozenset(roles.COURTESY.split())
_PERSONAL_RANKS = frozenset(roles.PERSONAL_RANKS.split())


STATED = 4.0
"""The weight of a word that leaves no doubt of the sex: any but an office in -man, which women hold too."""


OTHER_PERSON = 0.02
"""How well "he" fits who has just spoken as "she": if there is nobody else."""

PASSAGE = 8
"""So many sentences on, "he" and "she" are still two people."""

_OTHER_SEX = {"he": "she", "she": "he"}

OTHER_TIME = 0.02
"""How well "the mayor" fits a former one, and "the former mayor" one of today: if there is no other."""


class Standing(IntEnum):
    """How a role stands to the name: the higher is printed rather."""

    BESIDE = 0  # "Mara Quill, an engineer,"
    ABBREVIATED = 1  # "Cllr Mara Quill"
    ONLY = 2  # "Cllr Mara Quill, the owner of the quay,"
    OFFICE = 3  # "Its chairwoman, Cllr Mara Quill,", "the engineer Mara Quill"
    TITLE = 4  # "Engineer Mara Quill"


@dataclass(slots=True, eq=False)
class Figure:
    """A person or a body of the article, under the fullest of its names; `text` is that as printed. `familiar`:
    how often by the given name alone; `female`, `male`: weight of what titles say for either; `heard`, `hearing`: what
    pronouns said (she, he) in the last walk and this one; `called`: the pronoun by which it last spoke, and in which
    sentence; `human`: for its being a person at all; `standing`: where `role` stands; `is_business`: whether something
    says that it is one; `is_plural`: whether it is several; `heads`: the nouns of its titles and descriptions; `past`:
    those of them that it once had."""

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


@lru_cache(maxsize=1 << 14)
def key_of(word: str) -> str:
    """The word as names and titles are compared by: "Masri" can be for "al-Masri". Kept, for an article's names are
    compared again and again."""
    return word.lower().strip(".").removeprefix("al-").removeprefix("el-")


def name_words(phrase: Phrase) -> tuple[str, ...]:
    """The words of the name, as printed."""
    return tuple([word.text for word in phrase.name])


def is_plural(word: Word) -> bool:
    """Whether a role is that of several people ("engineers Mara Quill and Tom Abel")."""
    key = key_of(word.text)
    return word.letter in "rT" and key.endswith("s") and LETTERS.get(key.removesuffix("s")) in ("r", "T")


def read_title(role: tuple[Word, ...]) -> tuple[Word, ...]:
    """The title among the words before a name: an office before "Dr.", "Rep." or "Captain" goes without it; other words
    before "Mr." are of another phrase ("the bill Mr. Abel …"), as a verb before an office is ("let Mayor Abel …")."""
    if len(role) < 2:
        return role
    before, last = role[-2:]
    key = key_of(last.text)
    if key in _GIVEN_TITLES and before.letter in "rT":
        return role if key_of(before.text) in _RANKED else role[:-1]
    if key in _PERSONAL_RANKS and last.text[0].isupper() and before.text.islower():
        return role[:-1]
    if key in COURTESY:
        return role[-1:]
    first = next((at for at, word in enumerate(role) if word.letter != "w" or word.text[0].isupper()), 0)
    has_verb = first > 0 and role[first].letter == "T" and role[first].text[0].isupper()
    return role[first:] if has_verb else role


def find_nouns(role: tuple[Word, ...]) -> set[str]:
    """The nouns by which the holder of an abbreviated title, or a member of a party, is called later."""
    nouns = {noun for word in role for noun in _NOUNS_FOR.get(key_of(word.text), ())}
    if role and key_of(role[-1].text) == "attorney" and any(key_of(word.text) in _PUBLIC_ATTORNEYS for word in role):
        nouns.add("prosecutor")
    return nouns | {noun for word in role[-1:] for noun in _NOUNS_FOR_LAST.get(key_of(word.text), ())}


def find_party(text: str, end: int) -> set[str]:
    """The noun for a member of the party whose letter follows the name that ends there (", D-Ohio", "(R)")."""
    party = _PARTY.match(text, end)
    return {roles.PARTY_LETTERS[party[1]]} if party else set()


def find_head(description: tuple[Word, ...]) -> Word | None:
    """The noun of a description, before what it is of ("wife of the mayor")."""
    end = next((at for at, word in enumerate(description) if word.letter in "PbCt"), len(description))
    return description[end - 1] if end else None


def is_of_the_past(words: tuple[Word, ...]) -> bool:
    """Whether a title or a description is of what somebody once was ("former mayor of the port")."""
    return any(key_of(word.text) in _FORMER for word in words[:3])


def called_by(figure: Figure, noun: Phrase) -> float:
    """How well a definite noun fits a figure: who holds the office rather than who held it, unless it says "former"."""
    if noun.head not in figure.heads:
        return 0.0
    return 1.0 if is_of_the_past(noun.words) == (noun.head in figure.past) else OTHER_TIME


def is_club(figure: Figure) -> bool:
    """Whether the last word of the name is that of a sports club's."""
    return len(figure.name) > 1 and key_of(figure.name[-1]) in _CLUBS


def find_office_behind(phrase: Phrase) -> tuple[Word, ...]:
    """The letters behind a name that are for an office ("Mara Quill MP")."""
    behind = phrase.words[-1]
    is_office = len(phrase.name) > 1 and behind.end > phrase.name[-1].end and key_of(behind.text) in JOBS
    return (behind._replace(letter="T"),) if is_office else ()


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


def agree(figure: Figure, pronoun: str) -> float:
    """How well a figure goes with a pronoun: 0 not at all, 1 when nothing is known."""
    if pronoun == "they":
        return 1.0 if figure.is_plural else 0.3 if figure.human < -1 else 0.0
    if pronoun == "it":
        return 1.0 if figure.human <= 0 and not figure.is_plural else 0.0
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


def call(figure: Figure, pronoun: str, sentence: int) -> None:
    """Notes that a figure speaks as "he" or "she", unless the article hints that this is not meant."""
    other = _OTHER_SEX.get(pronoun)
    if other and agree(figure, pronoun) >= agree(figure, other):
        figure.called = pronoun, sentence


def remember(figure: Figure, pronoun: str, sentence: int) -> float:
    """How well a pronoun goes with the one by which the figure has just spoken."""
    called, at = figure.called or (pronoun, sentence)
    return OTHER_PERSON if called == _OTHER_SEX.get(pronoun) and sentence - at <= PASSAGE else 1.0
