"""What the words of a title or a description say: which nouns they have, which office, of today or of once.

Promises to look at these words alone; who has the title is for `cast`.
"""

import re
from functools import lru_cache
from unicodedata import combining, normalize

from briefings.parse.rules import roles
from briefings.parse.text.lexicon import ABBREVIATED_TITLES, LETTERS
from briefings.parse.text.phrases import Phrase
from briefings.parse.text.word_sets import JOBS
from briefings.parse.text.words import Word

_RANKED = ABBREVIATED_TITLES | frozenset(roles.SERGEANTS.split())
_GIVEN_TITLES = ABBREVIATED_TITLES - {"gen"}
FORMER = frozenset(roles.FORMER.split())
_NOUNS_FOR = {word: nouns.split() for word, nouns in roles.NOUNS_FOR.items()}
_NOUNS_FOR_LAST = {word: nouns.split() for word, nouns in roles.NOUNS_FOR_LAST.items()}
_PARTY = re.compile(r",? ?(?:\(?([RDI])(?:-[A-Z]|\))|\((Lab|Con|Ind|SNP|Green|Lib Dem|LD)(?:[,;)]| [A-Z]))")
_PUBLIC_ATTORNEYS = frozenset(roles.PUBLIC_ATTORNEYS.split())
COURTESY = frozenset(roles.COURTESY.split())
_PERSONAL_RANKS = frozenset(roles.PERSONAL_RANKS.split())
_PLAIN = str.maketrans("øØłŁđĐı", "oOlLdDi")
"""Letters with a stroke or without a dot, which are no letter and an accent."""


@lru_cache(maxsize=1 << 14)
def key_of(word: str) -> str:
    """The word as names and titles are compared by: "Masri" can be for "al-Masri", and "Tarn" for "Tårn". Kept, for an
    article's names are compared again and again."""
    if not word.isascii():
        word = "".join(sign for sign in normalize("NFKD", word.translate(_PLAIN)) if not combining(sign))
    return word.lower().strip(".").removeprefix("al-").removeprefix("el-")


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
    return set(roles.PARTY_LETTERS[party[1] or party[2]].split()) if party else set()


def find_head(description: tuple[Word, ...]) -> Word | None:
    """The noun of a description, before what it is of ("wife of the mayor")."""
    end = next((at for at, word in enumerate(description) if word.letter in "PbCt"), len(description))
    return description[end - 1] if end else None


def find_own_words(role: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a role that tell what the figure itself is: the aide of "the mayor's aide"."""
    end = next((at for at, word in enumerate(role) if word.letter in "tP"), len(role))
    start = max((at + 1 for at in range(end) if role[at].letter == "s"), default=0)
    return role[start:end]


def is_of_the_past(words: tuple[Word, ...]) -> bool:
    """Whether a title or a description is of what somebody once was ("former mayor of the port")."""
    return any(key_of(word.text) in FORMER for word in words[:3])


def find_office_behind(phrase: Phrase) -> tuple[Word, ...]:
    """The letters behind a name that are for an office ("Mara Quill MP")."""
    behind = phrase.words[-1]
    is_office = len(phrase.name) > 1 and behind.end > phrase.name[-1].end and key_of(behind.text) in JOBS
    return (behind._replace(letter="T"),) if is_office else ()
