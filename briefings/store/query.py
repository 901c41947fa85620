"""What somebody typed into a search, as terms: all of them must be there unless it says otherwise.

    russia talks        both words            "security talks"    these words in this order
    nego*               words that begin so   sanctions OR tariffs  one of the two        -oil   not this one

Anything else that is typed is words: no query is an error. Common English plurals are found with their singular.
"""

import re
from dataclasses import dataclass

from briefings.store.words import find_words

_TYPED = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')
_MOST_TERMS = 16


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow one another; `is_prefix`: the last one may go on."""

    words: tuple[str, ...]
    is_prefix: bool = False

    def spellings(self) -> tuple[tuple[str, ...], ...]:
        """The term, and for a single word its plural or singular."""
        if len(self.words) > 1 or self.is_prefix:
            return (self.words,)
        return (self.words, (_other_number(self.words[0]),))


@dataclass(frozen=True, slots=True)
class Query:
    """`wanted`: of each group at least one term; `unwanted`: none of these."""

    wanted: tuple[tuple[Term, ...], ...]
    unwanted: tuple[Term, ...] = ()

    def loosened(self) -> "Query":
        """The query that is content with any one of the wanted terms."""
        terms = tuple(term for group in self.wanted for term in group)
        return Query((terms,), self.unwanted)


def parse_query(typed: str) -> Query | None:
    """The query that was typed, or None if there is no word in it that could be found."""
    groups: list[tuple[Term, ...]] = []
    unwanted: list[Term] = []
    joins = False
    for sign, phrase, plain in _TYPED.findall(typed)[:_MOST_TERMS]:
        if plain in ("OR", "AND") and groups:
            joins = plain == "OR"
            continue
        if not (term := _read_term(phrase or plain, is_prefix=plain.endswith("*"))):
            continue
        if sign:
            unwanted.append(term)
        elif joins:
            groups[-1] += (term,)
        else:
            groups.append((term,))
        joins = False
    if groups:
        return Query(tuple(groups), tuple(unwanted))
    return Query(tuple((term,) for term in unwanted)) if unwanted else None


def parse_beginnings(typed: str) -> Query | None:
    """The query of somebody who is still typing: every word may go on."""
    words = [word.text for word in find_words(typed)][:_MOST_TERMS]
    return Query(tuple((Term((word,), is_prefix=True),) for word in words)) if words else None


def _read_term(typed: str, is_prefix: bool) -> Term | None:
    words = tuple(word.text for word in find_words(typed))
    return Term(words, is_prefix) if words else None


def _other_number(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else f"{word}s"
