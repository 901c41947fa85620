"""Reads a sentence into tagged words for the rules about events: a date expression is one word.

Promises offsets into the text and one pass over it. The tags are those of the small words; every other word is a
NAME if it has a capital, else a WORD.
"""

import re
from collections.abc import Sequence
from enum import IntEnum, auto
from functools import lru_cache
from typing import NamedTuple

from briefings.model.article import DateMention
from briefings.parse.events.glossary import Glossary
from briefings.parse.events.setting import Setting
from briefings.parse.rules import abbreviations, small_words
from briefings.parse.text.word_sets import BODIES, JOBS


class Tag(IntEnum):
    """What a word does in the sentence."""

    DATE = auto()
    DET = auto()
    PREP = auto()
    CONJ = auto()
    SUB = auto()
    REL = auto()
    PRON = auto()
    MODAL = auto()
    BE = auto()
    HAVE = auto()
    DO = auto()
    TO = auto()
    ADV = auto()
    SAY = auto()
    NAME = auto()
    WORD = auto()
    PUNCT = auto()


AUXILIARIES = frozenset({Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO})
NOMINAL = frozenset({Tag.NAME, Tag.WORD, Tag.PRON})


class Token(NamedTuple):
    """A word, a mark, or a whole date expression (`mention` is then its place in the list of dates)."""

    low: str
    start: int
    end: int
    tag: Tag
    mention: int = -1


Tokens = tuple[Token, ...]

_TOKEN = re.compile(
    rf"\b(?i:{small_words.ADVERBIALS})\b"
    r"|\w+(?:[.'’&/‑-]\w+|(?<=\d),(?=\d{3}(?!\d))\w+)*(?:(?<=s)['’](?=\s))?|--|[^\w\s]"
)
_ADVERBIAL = re.compile(small_words.ADVERBIALS)
_WITH_STOP = re.compile(
    r"(?:[A-Za-z]\.)*[A-Z]$|(?:Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Cllr|Prof|Gen|Col|Lt|Sgt|Rev|Ste?|Jr|Sr|Inc|No)$"
)
_DONE = re.compile(r"\s[a-z]{2,12}ed\b")
"""Behind "now" where it is no date of an event: "is now promised for May 4"."""

_ABBREVIATIONS = frozenset(f"{abbreviations.NEVER_FINAL} {abbreviations.SELDOM_FINAL}".split())
_STANDING = {"stands": "is", "stand": "are", "remains": "is", "remain": "are"}
_OUGHT = frozenset("had they'd you'd he'd she'd we'd".split())
_PUT = frozenset(
    "cancelled canceled postponed adjourned deferred suspended withdrawn set scheduled due planned listed fixed".split()
)
_CHANGED = _PUT | frozenset("moved pushed rescheduled delayed scrapped called".split())
_CONTRACTED = {
    f"{low}{end}": (low, word)
    for low in small_words.CONTRACTING.split()
    for end, word in small_words.CONTRACTED.items()
}
"""Two words in one, with both."""

LONGEST_OF_MANY = 5
"""Words before "say" among which its subject is sought: "rangers in Penn now say"."""

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
_RANGES = ("–", "—")
"""Signs that part clauses, but not the days of a range."""

_UNCOUNTED = frozenset(small_words.UNCOUNTED.split())
_FINITE = frozenset(small_words.FINITE.split())
_CLOSED = {word: Tag[tag] for tag, words in small_words.TAGS.items() for word in words.split()}


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
    for i, word in enumerate(words):
        if (
            word.low == "back"
            and i
            and words[i - 1].tag is Tag.TO
            and words[i + 1 : i + 2]
            and words[i + 1].tag is Tag.DET
        ):
            words[i] = word._replace(tag=Tag.WORD)  # "to back the deal"
        if word.low == "like" and i and words[i - 1].tag is Tag.PRON:
            words[i] = word._replace(tag=Tag.WORD)  # "if they like it"
        if word.low == "subject" and words[i + 1 : i + 2] and words[i + 1].tag is Tag.TO:
            words[i] = word._replace(tag=Tag.PREP)  # "Subject to approval, the mill will open"
        if word.low in ("best", "better") and i and words[i - 1].low in _OUGHT and _begins_task(words[i + 1 : i + 3]):
            words[i - 1] = words[i - 1]._replace(low="must", tag=Tag.MODAL)  # "they had better ask"
            words[i] = word._replace(tag=Tag.ADV)
        if word.low in _STANDING and words[i + 1 : i + 2] and words[i + 1].low in _PUT:
            words[i] = word._replace(low=_STANDING[word.low], tag=Tag.BE)  # "the visit stands cancelled"
        if word.low in ("got", "gets") and words[i + 1 : i + 2] and words[i + 1].low in _CHANGED:
            words[i] = word._replace(low="was" if word.low == "got" else "is", tag=Tag.BE)  # "the hearing got moved"
        if word.low == "continued" and i and words[i - 1].tag is Tag.BE and _lead_to_date(words[i + 1 : i + 3]):
            words[i] = word._replace(low="adjourned")  # "the hearing was continued to May 4"
        if (
            word.low == "adds"
            and i
            and words[i - 1].tag in (Tag.NAME, Tag.WORD)
            and _leads_to_one(words[i + 1 : i + 2])
        ):
            words[i] = word._replace(tag=Tag.WORD)  # "Tarn Air adds a flight"
        if word.low == "say" and _is_verb_of_many(words, i):
            words[i] = word._replace(tag=Tag.SAY)
        opens = not i or (words[i - 1].tag is Tag.PUNCT and words[i - 1].low not in ",'’-&")
        if word.tag is Tag.NAME and (
            _is_plain(words, i, setting.glossary) if opens else is_heading and _is_common(word, setting.glossary)
        ):
            words[i] = word._replace(tag=Tag.WORD)
    return tuple(words)


def _is_abbreviated(token: str) -> bool:
    """Whether the stop behind a word with a capital is its own: "Corp.", "Ave."."""
    return token[0].isupper() and token.lower() in _ABBREVIATIONS


def _leads_to_one(words: Sequence[Token]) -> bool:
    return bool(words) and words[0].low in ("a", "an")


def _lead_to_date(words: Sequence[Token]) -> bool:
    """Whether the words are "to" and a date."""
    return len(words) > 1 and words[0].low == "to" and words[1].tag is Tag.DATE


def _begins_task(words: Sequence[Token]) -> bool:
    """Whether a verb and its object follow: "had better renew their passes", not "had better luck on Friday"."""
    is_base = len(words) > 1 and words[0].tag is Tag.WORD and not words[0].low.endswith("s")
    return is_base and (words[1].tag in (Tag.DET, Tag.PRON) or (words[0].low, words[1].low) == ("ask", "for"))


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


def _is_verb_of_many(words: Sequence[Token], i: int) -> bool:
    """Whether "say" stands between several people and what they say: "rangers now say walkers can go back"."""
    before = [w for w in words[max(0, i - LONGEST_OF_MANY) : i] if w.tag is not Tag.ADV]
    after = words[i + 1].tag if i + 1 < len(words) else None
    is_many = any(w.tag in NOMINAL and w.low.endswith(("s", "people", "police")) for w in before)
    return is_many and before[-1].tag in NOMINAL and after in (Tag.DET, Tag.NAME, Tag.WORD, Tag.PRON)


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


def is_possessive(word: Token) -> bool:
    """Whether the word owns what follows it: "Brook's", "pilots'"."""
    return word.low.endswith(("'s", "s'"))


def head_of(words: Sequence[Token]) -> Token | None:
    """The noun that a phrase is about, before its first small word: "vote" of "a vote on the stock"."""
    end = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.TO)), len(words))
    return words[end - 1] if end else None


def is_plural(words: Sequence[Token]) -> bool:
    """Whether the phrase is about several people or things, which "it" does not mean; a name never is."""
    noun = head_of(words)
    return noun is not None and noun.tag is Tag.WORD and noun.low.endswith("s")


def is_finite(word: Token) -> bool:
    """Whether the word is an auxiliary that makes a clause ("will", "is", "had")."""
    return word.tag in AUXILIARIES and word.low in _FINITE


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
        found.append(Token(low, begin, stop, tag))
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
