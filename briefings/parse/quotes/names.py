"""Whether two names can be those of one person, by their words alone.

Promises to know no list of names: equal words, initials, short forms, nicknames in marks.
"""

from functools import lru_cache

from briefings.parse.quotes.titles import key_of
from briefings.parse.rules import roles

_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
_FORMS = frozenset(f"{roles.LEGAL_FORMS} company co corporation".split())


@lru_cache(maxsize=1 << 12)
def last_name(name: tuple[str, ...]) -> str:
    """The surname, as names are compared by it; of a company the last word before what it is by law. Kept, since each
    mention of a name asks for it."""
    words = [key_of(word) for word in name]
    while len(words) > 2 and words[-1] in _FORMS:
        words.pop()
    while len(words) > 1 and words[-1] in _SUFFIX:
        words.pop()
    return words[-1]


def _same_given(one: str, other: str) -> bool:
    """Whether two given names can be one: equal, an initial, or a short form."""
    one, other = key_of(one), key_of(other)
    if one == other or (one[:1] == other[:1] and 1 in (len(one), len(other))):
        return True
    return one[:2] == other[:2] and len(one) != len(other)


def may_be_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the given names can be one person's: the first of either agree, or one's first is among the other's."""
    return _same_given(one[0], other[0]) or one[0] in other or other[0] in one


def is_fuller(name: str, known: str) -> bool:
    """Whether a name says more than the known one; a nickname in marks adds nothing to a name of several words."""
    nicknamed, known_nicknamed = (any(mark in text for mark in '"“‘') for text in (name, known))
    if nicknamed != known_nicknamed:
        return known_nicknamed
    return name.count(" ") > known.count(" ")
