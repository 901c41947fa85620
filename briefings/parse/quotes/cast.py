"""Who is who in an article: joins "Ms. Quill", "she" and "the engineer" to the fullest name that the article gives.

Promises to use only what the article and the grammar say (titles, roles, agreement, nearness); no list of names.
"""

from briefings.parse.quotes.figures import (
    BODY_NOUNS,
    COMPANIES,
    FEMALE,
    MALE,
    NAMED_GROUPS,
    OF_BODY,
    STATED,
    Figure,
    Standing,
    agree,
    called_by,
    find_standing,
    fit_rank,
    is_club,
    name_words,
    names_several,
    remember,
)
from briefings.parse.quotes.names import is_fuller, last_name, may_be_one
from briefings.parse.quotes.titles import (
    COURTESY,
    find_head,
    find_nouns,
    find_office_behind,
    find_own_words,
    find_party,
    is_of_the_past,
    is_plural,
    key_of,
    read_title,
)
from briefings.parse.rules import roles
from briefings.parse.text.compounds import is_organisation
from briefings.parse.text.phrases import Phrase
from briefings.parse.text.words import Word

REACH = 8
"""A pronoun means nobody who was last mentioned more sentences ago."""

DECAY = 0.45
"""What is left of a mention's weight one sentence later."""

_LEFT = tuple(DECAY**distance for distance in range(REACH + 1))

AGAIN = 0.3
"""What a figure's further mentions add to the one that stands out most."""

FAME = 0.5
"""What being the most mentioned of a surname adds to standing out when the surname alone is read."""

MOST_OF_A_NAME = 30
"""So many figures of one surname at most are told apart; it bounds the work for a text of names."""

MOST_IN_MIND = 60
"""So many figures at most are weighed for a pronoun; it bounds the work for a sentence without an end."""

_EITHER = frozenset(roles.PERSONS_OR_GROUPS.split())
_ROYAL = frozenset(roles.ROYAL.split())
_THINGS = frozenset(roles.THINGS.split())
_COMPANY_NAMES = frozenset(roles.COMPANY_NAMES.split())
_SHE = frozenset({"she", "her", "herself"})
_HE = frozenset({"he", "his", "him", "himself"})
_FEMALE_ENDINGS = tuple(roles.FEMALE_ENDINGS.split())


def _file(index: dict[str, list[Figure]], key: str, figure: Figure) -> None:
    """Files a figure under a name, unless too many share it."""
    figures = index.setdefault(key, [])
    if len(figures) < MOST_OF_A_NAME:
        figures.append(figure)


def _find_of_sex(figures: list[Figure], female: bool) -> Figure | None:
    """The one of some figures that a title for a woman or a man means: who is known as such, else the last named."""
    sexes = [(figure.female, figure.male) if female else (figure.male, figure.female) for figure in figures]
    fitting = [(right, figure) for figure, (right, wrong) in zip(figures, sexes, strict=True) if right >= wrong]
    best = max(fitting, key=lambda pair: (pair[0], pair[1].last_full_at), default=None)
    return best[1] if best else None


class Cast:
    """The figures of one article. `introduce` every full name first, then `find_named` and `see` in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.figures: list[Figure] = []
        self._by_last: dict[str, list[Figure]] = {}
        self._by_first: dict[str, list[Figure]] = {}
        self._by_full: dict[str, dict[tuple[str, ...], Figure | None]] = {}
        self._salience: dict[Figure, tuple[int, float]] = {}

    def introduce(self, phrase: Phrase) -> Figure:
        """Takes in a name and what its title and role tell."""
        name = name_words(phrase)
        figure = self._find_full(name) if len(name) > 1 else None
        if figure is None:
            self._by_full.pop(last_name(name), None)
            figure = Figure(name, self._print(phrase.name), begin=phrase.start)
            self.figures.append(figure)
            self._file(name, figure)
            if len(name) > 1:
                _file(self._by_first, key_of(name[0]), figure)
                figure.female += 0.2 * key_of(name[0]).endswith(_FEMALE_ENDINGS)
                figure.human += 0.5
            figure.is_business = key_of(phrase.words[-1].text) in _COMPANY_NAMES
            if (
                figure.is_business
                or is_club(figure)
                or is_organisation(name)
                or key_of(name[0]) in _THINGS
                or (phrase.words[0].letter == "d" and not phrase.role)
            ):
                figure.human -= 5
        elif is_fuller(printed := self._print(phrase.name), figure.text):
            self._by_full.clear()
            figure.name, figure.text = name, printed
            self._file(name, figure)
        return figure

    def _file(self, name: tuple[str, ...], figure: Figure) -> None:
        """Files a figure under the surname, and under the last word of its name."""
        for key in {last_name(name), key_of(name[-1])}:
            if figure not in self._by_last.get(key, ()):
                _file(self._by_last, key, figure)

    def introduce_unnamed(self, phrase: Phrase, is_human: bool) -> Figure:
        """A figure for somebody or something of which only a noun is known."""
        head = phrase.head
        figure = Figure((), self._print(phrase.words), human=1.0 if is_human else -2.0, heads={head})
        figure.is_plural = names_several(phrase)
        figure.female, figure.male = STATED * (head in FEMALE), STATED * (head in MALE)
        return figure

    def learn(self, figure: Figure, phrase: Phrase, at: int) -> None:
        """Notes a mention at offset `at`, and what the title and the role before the name tell of the figure."""
        figure.mentions += 1
        figure.begin = min(figure.begin, at)
        if len(phrase.name) == 1 < len(figure.name) and key_of(phrase.name[0].text) != last_name(figure.name):
            figure.familiar += 1
        if len(phrase.name) > 1:
            figure.last_full_at = at
            figure.heads |= find_party(self._text, phrase.end)
        for word in phrase.role:
            if word.letter in "rT" and (key := key_of(word.text)) not in _EITHER:
                figure.human += -2 if key in NAMED_GROUPS else 2
            figure.note_sex(word)
        role = read_title(phrase.role)
        if role and not (len(phrase.name) > 1 and is_plural(role[-1])):
            self.describe(figure, role, find_standing(role, phrase.words[0].text.lower() == "the"))
        if office := find_office_behind(phrase):
            self.describe(figure, office, Standing.BESIDE)

    def describe(self, figure: Figure, role: tuple[Word, ...], standing: Standing) -> None:
        """Takes in a title or description of a figure: the longest of those that stand nearest is kept."""
        is_title = standing in (Standing.TITLE, Standing.ABBREVIATED)
        own = find_own_words(role)
        heads = {key_of(word.text) for word in own if word.letter in ("rTm" if is_title else "rTmw")}
        is_one = self._text[max(0, role[0].start - 3) : role[0].start].lower().endswith((" a ", "an "))
        if standing is Standing.BESIDE and not heads and is_one and figure.human >= 0:
            heads = {key_of(role[-1].text)}  # "Mara Quill, an Olympian"
        nouns = heads | find_nouns(role)
        figure.heads |= nouns
        if is_of_the_past(role):
            figure.past |= nouns
        if not is_title and (noun := find_head(role)):
            figure.note_sex(noun)
            figure.human -= OF_BODY * (key_of(noun.text) in BODY_NOUNS)  # "Quay Power, the utility,"
        figure.human += bool(heads - NAMED_GROUPS)
        figure.is_business = figure.is_business or bool(heads & COMPANIES)
        text = self._print(role)
        if not heads - COURTESY or standing < figure.standing:
            return
        if figure.role is None or standing > figure.standing or len(text) > len(figure.role):
            figure.role, figure.standing = text, standing

    def _print(self, words: tuple[Word, ...]) -> str:
        """Words as printed, on one line."""
        return " ".join(self._text[words[0].start : words[-1].end].split())

    def _find_full(self, name: tuple[str, ...]) -> Figure | None:
        """The figure of a name of several words."""
        last = last_name(name)
        known = self._by_full.setdefault(last, {})
        if name not in known:
            known[name] = self._seek_full(name, last)
        return known[name]

    def _seek_full(self, name: tuple[str, ...], last: str) -> Figure | None:
        for figure in self._by_last.get(last, ()):
            if 1 in (len(figure.name), len(name)) or may_be_one(figure.name[:-1], name[:-1]):
                return figure
        return None

    def find_named(self, phrase: Phrase, sentence: int = 0) -> Figure | None:
        """The figure that a name means, None if the article has introduced none."""
        if len(phrase.name) > 1:
            return self._find_full(name_words(phrase))
        key = key_of(phrase.name[0].text)
        candidates = self._by_last.get(key) or [
            figure for figure in self._by_first.get(key, ()) if figure.human > 0 or figure.is_business
        ]
        if not candidates:
            return None
        if len(candidates) == 1 and not phrase.role:
            return candidates[0]
        titles = {key_of(word.text) for word in phrase.role}
        held = [figure for figure in candidates if titles & figure.heads]
        if titles & _ROYAL and not held:
            return None
        if titles & (FEMALE | MALE):
            return _find_of_sex(candidates, bool(titles & FEMALE))
        candidates = held or candidates
        candidates = [figure for figure in candidates if figure.human > -1] or candidates
        candidates = [figure for figure in candidates if 2 * figure.familiar <= figure.mentions] or candidates
        if len(candidates) == 1:
            return candidates[0]
        mentions = 1 + sum(figure.mentions for figure in candidates)
        return max(candidates, key=lambda f: self.recall(f, sentence) + FAME * f.mentions / mentions)

    def is_plain(self, phrase: Phrase) -> bool:
        """Whether whom a name means does not depend on where it stands."""
        if len(phrase.name) > 1:
            return True
        key = key_of(phrase.name[0].text)
        return len(self._by_last.get(key, ())) == 1 or (key not in self._by_last and key not in self._by_first)

    def find_holder(self, noun: Phrase) -> Figure | None:
        """The only one of whom the article has said a noun, however far back."""
        holders = [f for f in self.figures[:MOST_IN_MIND] if f.name and called_by(f, noun) == 1.0]
        return holders[0] if len(holders) == 1 else None

    def find_officer(self, noun: Phrase) -> Figure | None:
        """The only one whom the article gives the very office, however far on."""
        office = self._print(noun.words[1:]).casefold()
        holders = [f for f in self.figures[:MOST_IN_MIND] if f.name and f.role and f.role.casefold() == office]
        return holders[0] if len(holders) == 1 and holders[0].standing >= Standing.OFFICE else None

    def find_last(self, word: str) -> tuple[Figure, ...]:
        """The figures whose name ends in a word."""
        return tuple(self._by_last.get(word, ()))

    def see(self, figure: Figure, sentence: int, weight: float) -> None:
        """Notes a mention in a sentence, and how much it stands out there."""
        before = self.recall(figure, sentence)
        self._salience.pop(figure, None)
        self._salience[figure] = (sentence, max(weight, before) + AGAIN * min(weight, before))
        if len(self._salience) > MOST_IN_MIND:
            self._salience = dict(list(self._salience.items())[-MOST_IN_MIND // 2 :])

    def recall(self, figure: Figure, sentence: int) -> float:
        """How much a figure still stands out."""
        last, weight = self._salience.get(figure, (sentence, 0.0))
        distance = sentence - last
        return weight * _LEFT[distance] if distance <= REACH else 0.0

    def begin_walk(self) -> None:
        """Begins a new walk through the article, in which the pronouns heard in the last one count."""
        self._salience.clear()
        for figure in self.figures:
            figure.heard, figure.hearing = figure.hearing, (0.0, 0.0)
            figure.called = None

    def hear_pronoun(self, figure: Figure, pronoun: str, weight: float = 0.5) -> None:
        """Takes a pronoun that seems to mean a figure as a hint of what it is."""
        she, he = figure.hearing
        if pronoun in _SHE:
            figure.hearing = (she + weight, he)
        elif pronoun in _HE:
            figure.hearing = (she, he + weight)
        elif pronoun in ("its", "itself"):
            figure.human -= weight

    def find_antecedent(
        self, pronoun: str, sentence: int, noun: Phrase | None = None, *, says: bool = False
    ) -> tuple[Figure | None, float]:
        """The figure that "he", "she" or "it" means, and how sure that is (0 to 1): one that was mentioned near,
        rather as a subject, and that agrees with the pronoun as far as the article tells. With `noun` the person of
        whom the article has said it ("the engineer"); `says`: the pronoun is that of a speaker."""
        scores: dict[Figure, float] = {}
        for figure, (last, weight) in self._salience.items():
            if (distance := sentence - last) > REACH:
                continue
            if noun:
                fit = called_by(figure, noun)
                fit = fit and fit * fit_rank(figure, noun)
            else:
                fit = agree(figure, pronoun, says) * remember(figure, pronoun, sentence)
            scores[figure] = fit * weight * _LEFT[distance]
        chosen = max(scores, key=scores.__getitem__, default=None)
        if chosen is None or not scores[chosen]:
            return None, 0.0
        return chosen, scores[chosen] / sum(scores.values())
