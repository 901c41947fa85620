"""Cuts a headline into its noun phrases, for what an article is about.

Promises words of the headline as printed; which of them the story is about is for `topic`.
"""

import calendar
import re
from collections import Counter
from collections.abc import Mapping, Set

from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.predicates import CLAUSE_VERBS
from briefings.parse.rules.calendar import NUMBERS, ZONES
from briefings.parse.text.word_sets import SMALL_WORDS

_TOKEN = re.compile(r"[\w$%](?:[\w'’&.-]*\w)?|[^\w\s]")
_TIME_WORDS = frozenset("next last week month year day days weeks months years today tomorrow tonight new".split())
OF_AMOUNTS = frozenset("million billion trillion percent euro euros dollar dollars pound pounds crore lakh".split())
_LASTING = re.compile(r"(?!half|full|mid|multi)[a-z\d]+-(?:hour|day|week|month|year)s?")
"""How long something lasts, which is not what an article is about: "three-month"."""

_DECIMAL = re.compile(r"\d+[.,]\d+")
_NOUN_ENDINGS = ("ers", "ors", "ians", "ists", "ions", "ments", "ss", "'s", "’s")
_CALENDAR = (calendar.month_name, calendar.day_name, calendar.month_abbr, calendar.day_abbr)
DATE_WORDS = (
    {"Sept"}
    | {f"{name}s" for name in calendar.day_name}
    | {zone.upper() for zone in ZONES}
    | frozenset(name for names in _CALENDAR for name in names)
)
_ENDINGS = ("ers", "er", "ing", "ed", "s")
_LONGEST_ENDING = max(map(len, _ENDINGS))
STEM = 5
"""Letters by which the forms of a word are known."""

_LEADING = frozenset("on of for over about against".split())
"""Small words behind which a word that could be a verb is a noun: "to decide on the reactor restart"."""


def count_stems(words: Mapping[str, int]) -> Counter[str]:
    """How often the first letters of each word stand, and short words that others are made of: "hunt" of "hunters",
    "wolf" of "wolves"."""
    told: Counter[str] = Counter()
    for word, often in words.items():
        told[word[:STEM]] += often
        if not STEM - 1 <= len(word) <= STEM - 1 + _LONGEST_ENDING:
            continue
        low = f"{word[:-3]}f" if word.endswith("ves") else word
        ending = next((e for e in _ENDINGS if low.endswith(e)), "")
        if len(short := low.removesuffix(ending)) == STEM - 1 and short != word:
            told[short] += often
    return told


def stem(word: str) -> str:
    """The first letters of a word, by which its forms are known."""
    return word.lower()[:STEM]


def trim_untold(run: list[str], told: Counter[str], least: int) -> list[str]:
    """The run without the words at its end that the story does not repeat, which may be a verb's; at least `least`."""
    end = len(run)
    while end > least and not told[stem(run[end - 1])]:
        end -= 1
    return run[:end]


def split_headline(headline: str, printed: Set[str]) -> list[list[str]]:
    """The runs of words between small words, verbs, words of the calendar and marks. A word in -s that the story has
    not printed as it stands is a verb of the headline's present: "council shelves fees"."""
    runs: list[list[str]] = [[]]
    before = lead = ""
    tokens = _TOKEN.findall(headline)
    for token, after in zip(tokens, (*tokens[1:], ""), strict=False):
        low = token.lower()
        is_present = low.endswith("s") and not low.endswith(_NOUN_ENDINGS) and low.isalpha() and low not in printed
        is_noun = low in KIND_OF_NOUN and lead in _LEADING and bool(runs[-1])
        is_verb = (
            (low in CLAUSE_VERBS and not is_noun)
            or (low.endswith(("ing", "ed")) and (before != "" or after.lower() not in KIND_OF_NOUN))  # "Dredging talks"
            or low == "seen"
            or before == "to"
            or is_present
        )
        is_verb = is_verb or (before.endswith("s") and token.islower() and low not in printed and runs[-1] != [])
        is_small = low in SMALL_WORDS or low in OF_AMOUNTS or token.title() in DATE_WORDS
        is_small = is_small or low in NUMBERS or low in _TIME_WORDS or _DECIMAL.fullmatch(token) is not None
        is_small = is_small or _LASTING.fullmatch(low) is not None
        if not token[0].isalnum() or is_small or is_verb:
            runs.append([])
            lead = low
        else:
            runs[-1].append(token)
        before = low
    return [run for run in runs if run]
