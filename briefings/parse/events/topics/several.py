"""Which of several events "the first" or "the others" means, by the sentences before.

Promises the noun as printed, in the singular and without its number, or nothing.
"""

from collections.abc import Sequence

from briefings.model.article import Span
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN, ORDINALS
from briefings.parse.events.clauses.predicates import ANNOUNCING
from briefings.parse.rules import surroundings as rules
from briefings.parse.text.lexicon import Vocabulary
from briefings.parse.text.phrases import Phrase
from briefings.parse.text.words import Word, read_words

NUMBERS = frozenset(rules.NUMBERS.split())

FAR = 600
"""Characters before a sentence in which what it points to is looked for."""

_MODIFIERS = "Njmw"
_PARTING = frozenset((*rules.LEADS.split(), *rules.ABOUT.split(), *rules.SITES.split(), "and"))
"""What parts a number from a noun that it does not count: "two of the hearings"."""

_LONGEST = 5
"""Words from a number to the noun that it counts."""


def find_counted(text: str, spans: Sequence[Span], known: Vocabulary) -> str:
    """The last event that a noun names in the first of the sentences that has one: "harbor hearing"."""
    for span in spans:
        words = read_words(text, span.start, span.end, (), known)
        at = next((i for i in reversed(range(len(words))) if _names_event(words, i)), -1)
        if at >= 0:
            begin = _behind_number(words, at) or begin_of(words, at)
            begin += 0 < begin < at and words[begin - 1].text in ANNOUNCING  # "will hold two hearings"
            return _show_one(text, words[begin : at + 1])
    return ""


def find_counted_above(text: str, begin: int, known: Vocabulary) -> str:
    """The last events that a number counts in the paragraph above the one that begins at the offset: "friendly match"
    of "They will play four friendly matches"."""
    above = max(0, text.rfind("\n", 0, max(0, begin - 2)), begin - FAR)
    words = read_words(text, above, begin, (), known)
    for at in reversed(range(1, len(words))):
        if words[at].text.endswith("s") and _names_event(words, at):
            first = _behind_number(words, at)
            return _show_one(text, words[first : at + 1]) if first else ""
    return ""


def _behind_number(words: Sequence[Word], at: int) -> int:
    """The place behind the number that counts the noun at `at`, 0 if none does."""
    for i in range(at, max(0, at - _LONGEST), -1):
        if words[i - 1].text in NUMBERS:
            return i
        if words[i - 1].text in _PARTING:
            break
    return 0


def begin_of(words: Sequence[Word], at: int) -> int:
    """Where the words that modify the noun at `at` begin, counts aside."""
    while at and (words[at - 1].letter in _MODIFIERS or words[at - 1].text in ORDINALS):
        if words[at - 1].text in NUMBERS:
            break
        at -= 1
    return at


def _show_one(text: str, words: Sequence[Word]) -> str:
    """One of the events that the words name, names as printed."""
    kept = [w for w in words[:-1] if w.text not in ORDINALS]
    before = [text[w.start : w.end] if w.letter == "N" else w.text for w in kept]
    return " ".join([*before, words[-1].text.removesuffix("s")])


def _names_event(words: Sequence[Word], i: int) -> bool:
    """Whether the word, alone or with the one before it, is the noun of an event: "hearings", "open houses"."""
    return words[i].text in KIND_OF_NOUN or (i > 0 and f"{words[i - 1].text}-{words[i].text}" in KIND_OF_NOUN)


def is_of_many(phrase: Phrase) -> bool:
    """Whether a phrase names several, whatever is said of them: "three generations of churchgoers"."""
    return phrase.letter == "n" and phrase.head.endswith("s") and not phrase.head.endswith("ss")
