"""Reads a sentence into tagged words for the rules about events: a date expression is one word.

Promises one pass over the text; what a word does where its letters do not tell is in `retagging`.
"""

import itertools
import re
from collections.abc import Sequence, Set
from functools import lru_cache, partial

from briefings.model.article import DateMention, EventKind
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.retagging import RETAGGING
from briefings.parse.events.clauses.tagging import Tag, Token
from briefings.parse.events.glossary import Glossary
from briefings.parse.events.setting import Setting
from briefings.parse.rules import abbreviations, small_words
from briefings.parse.text.word_sets import BODIES, JOBS

_TOKEN = re.compile(
    rf"\b(?i:{small_words.ADVERBIALS})\b"
    r"|\w+(?:[.'’&/‑-]\w+|(?<=\d)–(?=\d)\w+|(?<=\d),(?=\d{3}(?!\d))\w+)*(?:(?<=s)['’](?=\s))?|--|[^\w\s]"
)
_ADVERBIAL = re.compile(small_words.ADVERBIALS)
_WITH_STOP = re.compile(
    r"(?:[A-Za-z]\.)*[A-Z]$|[ap]\.m$|(?:Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Cllr|Prof|Gen|Col|Lt|Sgt|Rev|Ste?|Jr|Sr|Inc|No)$"
)
_DONE = re.compile(r"\s[a-z]{2,12}(?:ed|ing)\b")
"""Behind "now" where it is no date of an event: "is now promised for May 4", "is now aiming for May 4"."""

_ABBREVIATIONS = frozenset(f"{abbreviations.NEVER_FINAL} {abbreviations.SELDOM_FINAL}".split())
_CONTRACTED = {
    f"{low}{end}": (low, word)
    for low in small_words.CONTRACTING.split()
    for end, word in small_words.CONTRACTED.items()
}
"""Two words in one, with both."""

_COMMON_ENDINGS = ("s", "ing", "tion", "sion", "ment", "ness", "ship")
_PEOPLES = frozenset(small_words.PEOPLES.split())
_OWN_WITHOUT_ARTICLE = (
    JOBS
    | BODIES
    | frozenset(
        """women men children people everyone everybody nobody someone somebody anybody anyone today tomorrow yesterday
    tonight god earth nature father mother parliament congress""".split()
    )
)
"""What owns something without an article and is no name: "women's cricket", but "Norland's first rover"."""
_OF_PLACES = tuple(small_words.OF_PLACES.split())
_OF_ONE = frozenset(small_words.OF_ONE.split())
_OF_SIDES = frozenset(small_words.OF_SIDES.split())
_PERIODS = ("-Q", "-H", "")
"""Behind the year in the value of a quarter, a half and a whole year."""

_THEN = ("in", "by", "since", "until", "during")
"""Before a period in which something was or will be: "in 2024 results rose"."""

_REPORTS = {"accounts"} | {noun for noun, kind in KIND_OF_NOUN.items() if kind is EventKind.RELEASE}
_OF_NOUN = ("-quarter", "-half", "-year")
"""How a period ends that only tells more of the noun behind it: "first-quarter growth"."""

LONGEST_REPORT = 3
"""Words of a report's name behind its period: "sales report"."""

_RANGES = ("–", "—")
"""Signs that part clauses, but not the days of a range."""

_UNCOUNTED = frozenset(small_words.UNCOUNTED.split())
_CLOSED = {word: Tag[tag] for tag, words in small_words.TAGS.items() for word in words.split()}

_token = partial(tuple.__new__, Token)
"""A word from a tuple of its parts, which takes half as long as a call of the class."""


def tag_words(
    text: str,
    start: int,
    end: int,
    dates: Sequence[tuple[int, DateMention]],
    setting: Setting,
    is_heading: bool = False,
) -> tuple[Token, ...]:
    """The words of `text[start:end]`; `dates` are the mentions inside it with their places in the whole list. The
    first word, and each word of a heading, is a name only if it can be one by what the article has elsewhere."""
    words: list[Token] = []
    at = start
    for place, mention in dates:
        if words and text[at : mention.start] in _RANGES:
            words.append(Token("to", at, mention.start, Tag.PREP))  # "12–25 July"
        else:
            words.extend(_tokens(text, at, mention.start, end))
        low = mention.text.lower()
        tag = Tag.ADV if low == "now" and _DONE.match(text, mention.end) else Tag.DATE
        words.append(Token(low, mention.start, mention.end, tag, place))
        at = mention.end
        if text[at : at + 2] in ("'s", "’s"):
            words.append(Token("'s", at, at + 2, Tag.PUNCT))
            at += 2
    words.extend(_tokens(text, at, end, end))
    words = _open_brackets(words)
    if any(mention.value[4:6] in _PERIODS for _, mention in dates):
        words = _name_by_period(words, {mention.start for _, mention in dates if mention.value[4:6] in _PERIODS})
    for i, word in enumerate(words):
        if again := RETAGGING.get(word.low):
            again(words, i, text)
        opens = not i or (words[i - 1].tag is Tag.PUNCT and words[i - 1].low not in ",'’-&")
        if words[i].tag is Tag.NAME and (
            _is_plain(words, i, setting.glossary) if opens else is_heading and _is_common(word, setting.glossary)
        ):
            words[i] = word._replace(tag=Tag.WORD)
    return tuple(words)


def _name_by_period(words: list[Token], starts: Set[int]) -> list[Token]:
    """The words with a quarter or a year as a part of the name of a report: "its second-quarter report"."""
    named: list[Token] = []
    for i, word in enumerate(words):
        behind = itertools.takewhile(lambda w: w.tag is Tag.WORD, words[i + 1 : i + 1 + LONGEST_REPORT])
        is_period = word.tag is Tag.DATE and word.start in starts and not (i and words[i - 1].low in _THEN)
        if not is_period or not (word.low.endswith(_OF_NOUN) or any(w.low in _REPORTS for w in behind)):
            named.append(word)
            continue
        lead, _, rest = word.low.partition(" ")
        if _CLOSED.get(lead) is Tag.DET:  # "its third-quarter" is one expression
            named.append(Token(lead, word.start, word.start + len(lead), Tag.DET))
            word = word._replace(low=rest, start=word.end - len(rest))
        named.append(word._replace(tag=Tag.WORD))
    return named


def _is_abbreviated(token: str) -> bool:
    """Whether the stop behind a word with a capital is its own: "Corp.", "Ave."."""
    return token[0].isupper() and token.lower() in _ABBREVIATIONS


def _leads_to_one(words: Sequence[Token]) -> bool:
    return bool(words) and words[0].low in ("a", "an")


def _lead_to_date(words: Sequence[Token]) -> bool:
    """Whether the words are "to" and a date."""
    return len(words) > 1 and words[0].low == "to" and words[1].tag is Tag.DATE


def _open_brackets(words: list[Token]) -> list[Token]:
    """The words without the brackets around the days of a list: "in Penn (May 4), Ostia (May 6) and Tarn (May 9)"."""
    alone = [
        i
        for i in range(2, len(words) - 1)
        if words[i].tag is Tag.DATE
        and words[i - 1].low == "("
        and words[i + 1].low == ")"
        and words[i - 2].tag is Tag.NAME
    ]
    around = {j for i in alone for j in (i - 1, i + 1)} if len(alone) > 1 else set()
    return [w for j, w in enumerate(words) if j not in around]


def _is_common(word: Token, glossary: Glossary) -> bool:
    """Whether the article has the word in lower case, so that its capital is the heading's."""
    return word.low in glossary.lower and word.low.removesuffix("'s") not in glossary.names


def _is_plain(words: Sequence[Token], first: int, glossary: Glossary) -> bool:
    """Whether the first word has its capital from the sentence alone."""
    low = words[first].low.removesuffix("'s").removesuffix("'")
    if low in glossary.names or "." in low or _plays_another(words, first):
        return False
    after = words[first + 1].tag if first + 1 < len(words) else None
    is_common = low.endswith(_COMMON_ENDINGS) or low in _UNCOUNTED
    does_one_thing = after is Tag.WORD and words[first + 1].low in _OF_ONE and not is_common  # "Brook resigns"
    is_led_on = (after is Tag.WORD and not does_one_thing) or (is_common and after is not Tag.NAME)
    is_of_place = low in _PEOPLES or low.endswith(_OF_PLACES)  # "Norwegian boats": written so wherever they stand
    owns = words[first].low.endswith("'s") and low not in _OWN_WITHOUT_ARTICLE and not is_common
    return low in glossary.lower or (is_led_on and not is_of_place and not owns)


def _plays_another(words: Sequence[Token], first: int) -> bool:
    """Whether "play" or "take on" and a name that ends there follow, as behind a club: "Arsenal play Chelsea on",
    "England name their squad"."""
    at = first + 1
    if [w.low for w in words[at : at + 2]] == ["name", "their"]:
        return True
    if at < len(words) and words[at].low == "take" and words[at + 1 : at + 2] and words[at + 1].low == "on":
        at += 1
    elif at >= len(words) or words[at].low.removesuffix("s") not in _OF_SIDES:
        return False
    end = next((i for i in range(at + 1, len(words)) if words[i].tag is not Tag.NAME), len(words))
    return end > at + 1 and (end == len(words) or words[end].tag in (Tag.PREP, Tag.DATE, Tag.PUNCT))


def _tokens(text: str, start: int, end: int, last: int) -> list[Token]:
    found: list[Token] = []
    covered, limit = start, min(end, last - 1)
    for match in _TOKEN.finditer(text, start, end):
        begin, stop = match.span()
        if begin < covered:
            continue
        token = match[0]
        if stop < limit and text[stop] == "." and (_WITH_STOP.match(token) or _is_abbreviated(token)):
            stop += 1
        covered = stop
        low, tag = _read_token(token)
        if both := _CONTRACTED.get(low):  # "there's a fair", "they'll meet on Friday"
            at = begin + len(both[0])
            found.append(Token(both[0], begin, at, _CLOSED[both[0]]))
            begin, low, tag = at, both[1], _CLOSED[both[1]]
        found.append(_token((low, begin, stop, tag, -1)))
    return found


@lru_cache(maxsize=20_000)
def _read_token(token: str) -> tuple[str, Tag]:
    """The token in lower case with straight apostrophes, and its tag."""
    low = token.lower().replace("’", "'")
    if not (token[0].isalnum() or token[0] == "_"):
        return low, Tag.WORD if low == "%" else Tag.PUNCT
    tag = Tag.ADV if " " in low and _ADVERBIAL.fullmatch(low) else _CLOSED.get(low, Tag.WORD)
    is_name = token[0].isupper() or (len(low) > 2 and low[:2] in ("d'", "l'") and token[2].isupper())
    return low, Tag.NAME if is_name and (tag is Tag.WORD or token == "US") else tag
