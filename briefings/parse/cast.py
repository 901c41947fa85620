"""Who is who in an article: joins "Ms. Quill", "she" and "the engineer" to the fullest name that the article gives.

Promises to use only what the article and the grammar say (titles, roles, agreement, nearness); no list of names.
"""

from dataclasses import dataclass, field

from briefings.parse.phrases import Phrase, is_organisation
from briefings.parse.rules import roles

_FEMALE = frozenset(roles.FEMALE.split())
_MALE = frozenset(roles.MALE.split())
_COURTESY = frozenset({"mr", "mrs", "ms", "miss"})
_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})


@dataclass(slots=True)
class Figure:
    """A person or a body of the article, under the fullest of its names."""

    name: tuple[str, ...]
    person: bool
    mentions: int = 0
    female: float = 0.0
    male: float = 0.0
    heads: set[str] = field(default_factory=set)
    role: str | None = None
    last_full_at: int = -1

    @property
    def text(self) -> str:
        return " ".join(self.name)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A mention of a figure: where, in which sentence, and whether as the subject."""

    figure: Figure
    at: int
    sentence: int
    subject: bool


def _key(word: str) -> str:
    return word.lower().strip(".")


def name_words(phrase: Phrase) -> tuple[str, ...]:
    """The words of the name, as printed."""
    return tuple(word.text for word in phrase.name)


def _last(name: tuple[str, ...]) -> str:
    words = [_key(word) for word in name]
    while len(words) > 1 and words[-1] in _SUFFIX:
        words.pop()
    return words[-1]


def _same_given(one: str, other: str) -> bool:
    one, other = _key(one), _key(other)
    return (
        one == other
        or (one[:1] == other[:1] and (len(one) == 1 or len(other) == 1))
        or (one[:2] == other[:2] and len(one) != len(other))
    )


class Cast:
    """The figures of one article. `introduce` every full name first, then `meet` the mentions in order."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []
        self._by_last: dict[str, list[Figure]] = {}
        self._by_first: dict[str, list[Figure]] = {}
        self.sightings: list[Sighting] = []

    def introduce(self, phrase: Phrase) -> None:
        """Takes in a name of several words."""
        name = name_words(phrase)
        figure = self._find_full(name)
        if figure is None:
            figure = Figure(name, not is_organisation(name) and phrase.words[0].letter != "d")
            self.figures.append(figure)
            self._by_last.setdefault(_last(name), []).append(figure)
            self._by_first.setdefault(_key(name[0]), []).append(figure)
        elif len(name) > len(figure.name):
            figure.name = name
        figure.mentions += 1
        self._learn(figure, phrase)

    def _find_full(self, name: tuple[str, ...]) -> Figure | None:
        for figure in self._by_last.get(_last(name), ()):
            if len(figure.name) == 1 or len(name) == 1 or _same_given(figure.name[0], name[0]):
                return figure
        return None

    def _learn(self, figure: Figure, phrase: Phrase) -> None:
        """What the title and the role before a name tell of the figure."""
        for word in phrase.role:
            key = _key(word.text)
            figure.female += 3 * (key in _FEMALE)
            figure.male += 3 * (key in _MALE)
            figure.heads.add(key)
        if phrase.role and any(word.letter in "rT" for word in phrase.role):
            figure.person = not is_organisation(figure.name)
        text = " ".join(word.text for word in phrase.role)
        if text and _key(text) not in _COURTESY and (figure.role is None or len(text) > len(figure.role)):
            figure.role = text

    def find_named(self, phrase: Phrase, at: int, new: bool = True) -> Figure | None:
        """The figure that a name means at a place in the text."""
        name = name_words(phrase)
        if len(name) > 1 and (figure := self._find_full(name)):
            return figure
        key = _last(name)
        candidates = self._by_last.get(key, []) or [f for f in self._by_first.get(key, ()) if f.person]
        if candidates:
            courtesy = {_key(word.text) for word in phrase.role}
            if courtesy & _FEMALE:
                candidates = [f for f in candidates if f.female >= f.male] or candidates
            elif courtesy & _MALE:
                candidates = [f for f in candidates if f.male >= f.female] or candidates
            return max(candidates, key=lambda figure: (figure.mentions, figure.last_full_at))
        if not new:
            return None
        figure = Figure(name, not is_organisation(name) and phrase.words[0].letter != "d")
        self.figures.append(figure)
        self._by_last.setdefault(key, []).append(figure)
        return figure

    def see(self, figure: Figure, at: int, sentence: int, subject: bool) -> None:
        """Notes a mention."""
        self.sightings.append(Sighting(figure, at, sentence, subject))

    def find_antecedent(self, pronoun: str, at: int, sentence: int) -> Figure | None:
        """The figure that "he" or "she" means: near, a subject, and of that sex as far as the article tells."""
        female = pronoun in _SHE
        best: Figure | None = None
        best_score = 0.0
        score: dict[int, float] = {}
        for seen in reversed(self.sightings[-40:]):
            if seen.at >= at or not seen.figure.person:
                continue
            distance = sentence - seen.sentence
            if distance > 8:
                break
            wrong, right = (seen.figure.male, seen.figure.female) if female else (seen.figure.female, seen.figure.male)
            if wrong > right + 1:
                continue
            value = (2.0 if seen.subject else 0.8) * 0.55**distance
            value *= 1.0 + 0.5 * min(1.0, right / 3)
            value *= 0.6 if wrong > right else 1.0
            key = id(seen.figure)
            score[key] = score.get(key, 0.0) + value
            if score[key] >= best_score:
                best, best_score = seen.figure, score[key]
        return best
