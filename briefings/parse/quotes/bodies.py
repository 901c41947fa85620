"""Which body of the article a noun means ("the company", "the club", "the union"), and which body employs somebody.

Promises a bounded look at the figures of the cast, once for each such noun.
"""

from itertools import pairwise, takewhile

from briefings.parse.quotes.cast import MOST_IN_MIND, MOST_OF_A_NAME, Cast
from briefings.parse.quotes.figures import COMPANIES, Figure, is_club
from briefings.parse.quotes.titles import key_of
from briefings.parse.rules import roles
from briefings.parse.text.compounds import names_members
from briefings.parse.text.lexicon import LETTERS
from briefings.parse.text.phrases import NounPhrase, Phrase
from briefings.parse.text.words import Word

_PUBLIC = frozenset(roles.PUBLIC_OFFICES.split())
_HOUSES = frozenset(roles.HOUSES.split())
_NAMED_OTHERWISE = {noun: frozenset(ends.split()) for noun, ends in roles.NAMED_OTHERWISE.items()}
_OWN_WORK = frozenset(roles.OWN_WORK.split())
_RIVALS = frozenset(roles.RIVALS.split())
_HEADS = frozenset(roles.BUSINESS_HEADS.split())

FORGOTTEN = 0.1
"""So little a body stands out that "the agency" and the like do not mean it any more."""


def introduce_employer(cast: Cast, phrase: Phrase) -> None:
    """Takes in the body whose name stands before somebody's office ("Quay Lines chief executive Mara Quill")."""
    words = phrase.role
    if not words or words[0].letter != "N" or LETTERS.get(words[0].text.lower()) == "j":
        return  # "Managing Director Mara Quill"
    end = next((at for at, word in enumerate(words) if word.letter != "N"), 0)
    if not end or words[end].letter not in "rTj":
        return
    employer = NounPhrase("N", words[0].start, words[end - 1].end, words[:end], words[:end])
    figure = cast.find_named(employer)
    if figure is None:
        figure = cast.introduce(employer)
        figure.human = min(figure.human, 0.0)
    nouns = {key_of(word.text) for word in words[end:]}
    is_public = key_of(words[0].text) in _HOUSES or nouns & (_PUBLIC | _OWN_WORK)
    figure.is_business = figure.human <= 0 and not is_public


def introduce_business(cast: Cast, description: tuple[Word, ...], owner: Phrase | None) -> None:
    """Takes in that a body is a business, of which somebody is the head ("Mara Quill, ceo of Quay Lines,")."""
    words = [key_of(word.text) for word in description]
    of = next((at for at, word in enumerate(words) if word in ("of", "at")), len(words))
    pairs = {"-".join(pair) for pair in pairwise(words[:of])}
    if not _HEADS & (set(words[:of]) | pairs):
        return
    name = tuple(takewhile(lambda word: word.letter in "Nx&", description[of + 1 :]))
    business = NounPhrase("N", name[0].start, name[-1].end, name, name) if name else owner
    figure = cast.find_named(business) if business and business.name else None
    if figure and not figure.is_business and figure.human < 2:
        figure.is_business = True
        figure.human -= 5


def find_body(cast: Cast, noun: Phrase, sentence: int, is_known: bool) -> Figure | None:
    """The body that a definite noun means: by a part of its name ("the council" of the Port Callum Council), else the
    company, the club or the union that the article has named; `is_known`: whether it has spoken of one by that noun."""
    words = tuple(key_of(word.text) for word in noun.words[1:])
    bodies = [
        figure
        for figure in cast.find_last(words[-1] if words else "")
        if len(figure.name) > len(words) and tuple(map(key_of, figure.name[-len(words) :])) == words
    ]
    if bodies:
        return max(bodies, key=lambda figure: figure.mentions)
    if len(words) != 1:
        return None
    if noun.head in _NAMED_OTHERWISE and not is_known:
        ends = _NAMED_OTHERWISE[noun.head]
        bodies = [figure for figure in _bodies(cast) if figure.name[1:] and _end_of(figure.name) & ends]
        return bodies[0] if len(bodies) == 1 and cast.recall(bodies[0], sentence) > FORGOTTEN else None
    if noun.head == "union" and not is_known:
        return _find_chief(cast, [f for f in _bodies(cast) if names_members(f.name[-1])], sentence, noun.start)
    if noun.head == "club" and (clubs := [figure for figure in _bodies(cast) if is_club(figure)]):
        return _find_chief(cast, clubs, sentence, noun.start)
    businesses = [figure for figure in _bodies(cast) if figure.is_business]
    return _find_chief(cast, businesses, sentence, noun.start) if noun.head in COMPANIES else None


def _end_of(name: tuple[str, ...]) -> set[str]:
    """The last word of a name, and the last two as one."""
    last, pair = name[-1].lower(), "-".join(name[-2:]).lower()
    return {last, pair}


def _bodies(cast: Cast) -> list[Figure]:
    """The figures with a name that may be bodies."""
    return [figure for figure in cast.figures[:MOST_OF_A_NAME] if figure.name]


def _find_chief(cast: Cast, bodies: list[Figure], sentence: int, at: int) -> Figure | None:
    """The one of some bodies that stands out most, else the most mentioned; rather one that is named
    before the offset, and none that the article has called the rival of another."""
    return max(
        bodies,
        key=lambda figure: (
            figure.begin < at,
            not figure.heads & _RIVALS,
            cast.recall(figure, sentence),
            figure.mentions,
        ),
        default=None,
    )


def is_chief_body(cast: Cast, figure: Figure) -> bool:
    """Whether the article names the body again and again, and no other one more often."""
    return figure.mentions > 1 and all(
        other.mentions <= figure.mentions for other in cast.figures[:MOST_IN_MIND] if other.human <= 0
    )
