"""Makes an event's title out of the article's own words: a short noun phrase that is understood alone.

Promises plain text on one line; never more than `MAX_WORDS` words of a phrase, and nothing that the article does not
say but the few words of a row's template.
"""

import re
from collections.abc import Sequence

from briefings.parse.event_nouns import KIND_OF_NOUN, kind_of
from briefings.parse.rules import events as rules
from briefings.parse.rules import places
from briefings.parse.tagging import AUXILIARIES, NOMINAL, Tag, Word

MAX_WORDS = 14
LONGEST_OWNER = 6
"""Words of an owner that stands before what it has."""


Phrase = tuple[Word, ...]

_COMPLEMENTS = frozenset(rules.COMPLEMENTS.split())
_PEOPLE = frozenset(rules.PEOPLE.split())
_BODIES = frozenset(places.BODIES.split())
_PREDICATES = frozenset(rules.PREDICATES.split())
_TRIM_LEFT = (Tag.CONJ, Tag.PREP, Tag.PUNCT, Tag.SUB, Tag.REL, Tag.ADV, Tag.TO, Tag.DATE)
_TRIM_RIGHT = (*_TRIM_LEFT, Tag.DET, *AUXILIARIES)
_DETERMINERS = frozenset("the a an this that these those any some another".split())
_POSSESSIVES = frozenset("its his her their".split())
_SUBJECTS = frozenset("i he she we they you it".split())
_OUTER = frozenset("in at on from near across outside aboard who".split())
_UNNAMED = frozenset(rules.UNNAMED.split())
_JOINING = frozenset({"and", "&", "of", "for", "-", ","})
_IN_NAMES = frozenset("of for the and".split())
_CASES = frozenset("case trial dispute inquiry investigation probe appeal lawsuit matter".split())
"""Nouns that "in the" leads to as a part of an event's name: "ruling in the ferry case"."""
_SETTING = frozenset("in since at from as under".split())
_PLACING = frozenset({"in", "at", "near"})
_STARTING = frozenset({"starting", "beginning"})
_REFLEXIVES = frozenset("itself himself herself themselves".split())
_OPENING = '"“‘'
_CLOSING = '"”’)'
_PAREN = re.compile(r"\s*\([^()]{0,80}\)")
_RELATIVE = re.compile(r", (?:which|who|whose|where)\b[^,]{0,200}(?:,[”\"’]?|$)")
_ARTICLE = re.compile(r"\b(the|an?)\s$", re.IGNORECASE)
_SPACE = re.compile(r"\s+")


def phrase(words: Sequence[Word], start: int) -> Phrase:
    """The noun phrase that begins at `words[start]`, with the prepositional phrases that belong to it."""
    end = start
    while end < len(words) and end - start < MAX_WORDS and _goes_on(words, start, end):
        end += 1
    return trim(words[start:end])


def _goes_on(words: Sequence[Word], start: int, end: int) -> bool:
    word = words[end]
    after = words[end + 1] if end + 1 < len(words) else None
    if end > start and word.low in _PREDICATES and after is not None and after.tag in (Tag.PREP, Tag.TO, Tag.DATE):
        return False
    if word.low in _SUBJECTS and end > start and words[end - 1].tag in NOMINAL:
        return False
    if word.tag in (*NOMINAL, Tag.DET, Tag.ADV):
        return True
    if word.tag is Tag.DATE:
        is_modifier = end == start or words[end - 1].tag is Tag.DET
        return is_modifier and after is not None and after.tag in NOMINAL
    if any(w.low in ("whether", "how") for w in words[start:end]):
        return word.low not in (",", ".", ";")
    if word.tag is Tag.TO and end > start and words[end - 1].low == "deadline":
        return True
    if word.low == "in" and end > start:
        return any(w.low in _CASES for w in words[end + 1 : end + 5]) and words[end + 1].tag in (*NOMINAL, Tag.DET)
    if word.tag in (Tag.PREP, Tag.TO, Tag.SUB):
        return word.low in _COMPLEMENTS and after is not None and after.tag is not Tag.DATE
    if word.tag is Tag.CONJ:
        return end > start and after is not None and after.tag in (*NOMINAL, Tag.DET)
    if word.low == ",":
        return _puts_a_name_beside(words, end)
    return word.tag is Tag.PUNCT and word.low in "'’\"“”‘-–%$#&/"


def _puts_a_name_beside(words: Sequence[Word], comma: int) -> bool:
    """Whether ", the Quarto," follows."""
    for word in words[comma + 1 : comma + 4]:
        if word.low in (",", ".") or word.tag not in (Tag.NAME, Tag.DET):
            return word.low in (",", ".") and words[comma + 1].low not in (",", ".")
    return comma + 1 < len(words) and words[-1].tag is Tag.NAME


def trim(words: Sequence[Word]) -> Phrase:
    """The words without small words and marks at the rims."""
    start, end = 0, len(words)
    while start < end and words[start].tag in _TRIM_LEFT and words[start].low not in _OPENING:
        if words[start].tag is Tag.DATE and start + 1 < end and words[start + 1].tag in NOMINAL:
            break
        start += 1
    while end > start and _hangs_loose(words[end - 1]):
        end -= 1
    return tuple(words[start:end])


def trim_right(words: Sequence[Word]) -> Phrase:
    """The words without small words and marks at the end."""
    return tuple(words[:1]) + trim(words[1:])


def _hangs_loose(word: Word) -> bool:
    """Whether a phrase cannot end with the word."""
    return (word.tag in _TRIM_RIGHT and word.low not in _CLOSING) or word.low in _REFLEXIVES


def tail(words: Sequence[Word]) -> Phrase:
    """A prepositional phrase or a clause after "whether", its small word first."""
    if not words or words[0].tag not in (Tag.PREP, Tag.SUB, Tag.TO):
        return phrase(words, 0)
    if words[0].tag is Tag.SUB:
        end = next((i for i, w in enumerate(words) if w.low in (",", ".", ";")), len(words))
        return trim_right(words[: min(end, MAX_WORDS)])
    inner = tail(words[1:])
    return (words[0], *inner) if inner and inner[-1].tag is not Tag.PRON else ()


def show(text: str, words: Sequence[Word]) -> str:
    """The words as printed, on one line, without brackets; the first in lower case unless it is a name."""
    if not words:
        return ""
    shown = as_printed(text, words)
    if shown.count("(") > shown.count(")"):
        shown = shown[: shown.rindex("(")].rstrip()
    if shown.count('"') % 2:
        shown += '"'
    shown += "”" * (shown.count("“") - shown.count("”"))
    return shown if words[0].tag in (Tag.NAME, Tag.DATE) else shown[:1].lower() + shown[1:]


def as_printed(text: str, words: Sequence[Word]) -> str:
    """The words as printed, on one line, without brackets and relative clauses."""
    shown = _RELATIVE.sub("", _PAREN.sub("", text[words[0].start : words[-1].end]))
    return _SPACE.sub(" ", shown).strip(" ,;:")


def subject_phrase(words: Sequence[Word]) -> Phrase:
    """What a clause is about: the words before its verb without what leads them in, is put beside or hangs on."""
    words = _before_participle(trim(_after_lead_in(words)))
    words = words[:-1] if words and words[-1].low in ("next", "most") else words
    commas = [i for i, w in enumerate(words) if w.low == ","]
    if not commas or any(w.low in ("and", "&", "or") for w in words[commas[-1] :]):
        return trim(words)[: 2 * MAX_WORDS]
    head, aside = words[: commas[0]], words[commas[0] + 1 : commas[1] if len(commas) > 1 else None]
    if len(commas) == 1 and head[-1:] and head[-1].tag is Tag.NAME and words[-1].tag is Tag.NAME and len(words) <= 7:
        return trim(words)
    if aside and aside[0].low in _SETTING and not any(w.tag is Tag.NAME for w in aside):
        return trim(head)[:MAX_WORDS]
    if not aside or aside[0].tag is Tag.PREP or aside[0].low in _OPENING:
        return trim(words)[:MAX_WORDS]
    if (
        all(w.tag is Tag.NAME or w.low in _IN_NAMES for w in aside)
        and aside[-1].tag is Tag.NAME
        and not any(w.tag is Tag.NAME for w in head[1:])
    ):
        return trim(words) if kind_of(head) else trim(aside)
    return trim(head)[:MAX_WORDS]


def _before_participle(words: Phrase) -> Phrase:
    """The phrase without "originally planned for July 15" and the like."""
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else None
        if (
            i
            and word.low in _PREDICATES
            and word.low not in KIND_OF_NOUN
            and (after is None or after.tag in (Tag.PREP, Tag.TO, Tag.DATE))
        ):
            return trim(words[:i])
    return words


def _after_lead_in(words: Sequence[Word]) -> Sequence[Word]:
    """The words after "On Monday," or "In a statement,"; a pronoun before the verb stands alone."""
    if words and words[-1].tag is Tag.PRON:
        return words[-1:]
    if any(w.low in ("after", "before", "since") for w in words[1:4]) and any(w.low == "," for w in words):
        return words[1 + next(i for i, w in enumerate(words) if w.low == ",") :]
    if not words or (words[0].tag not in (Tag.PREP, Tag.ADV, Tag.DATE, Tag.SUB) and words[0].low not in _STARTING):
        return words
    if words[0].tag is Tag.DATE and len(words) > 1 and words[1].tag in NOMINAL:
        return words
    comma = next((i for i, w in enumerate(words) if w.low == ","), -1)
    if comma < 0 and words[0].tag is Tag.PREP:
        opens = (i for i, w in enumerate(words) if i > 1 and w.tag is Tag.DET and words[i - 1].tag in NOMINAL)
        return words[next(opens, 0) :]
    return words[comma + 1 :]


def parties(words: Sequence[Word]) -> tuple[Phrase, ...]:
    """The parties that a phrase lists: split at commas and "and"; a phrase that lists none is one party."""
    parts: list[Phrase] = []
    begin = 0
    for i, word in enumerate([*words, None]):
        if word is None or word.low in (",", "and", "&", ";", "v", "vs", "versus", "with", "against"):
            if part := _party(trim(words[begin:i])):
                parts.append(part)
            begin = i + 1
    return tuple(parts)


def _party(words: Phrase) -> Phrase:
    words = without_determiner(words)
    words = words[: next((i for i, w in enumerate(words) if i and w.low in _PLACING), None)]
    for i, word in enumerate(words[1:-1], 1):
        if word.low in ("of", "from") and i > 1 and words[i + 1].low == "the" and words[i - 2].tag is Tag.NAME:
            return words[:i]
        if word.low in ("of", "from", "for") and words[i - 1].low in _PEOPLE:
            words = without_determiner(words[i + 1 :])
            break
    while len(words) > 1 and words[-1].low in _PEOPLE and words[-2].tag is Tag.NAME:
        words = words[:-1]
    return words


def without_determiner(words: Phrase) -> Phrase:
    """The phrase without its article."""
    while len(words) > 1 and words[0].low in _DETERMINERS:
        words = words[1:]
    return words


def owner(text: str, words: Phrase) -> str:
    """The phrase as it stands before a noun: a body stays ("school board vote"), people get the possessive."""
    words = inner_owner(words)
    shown = show(text, words)
    if not words or words[-1].low in _BODIES or shown.endswith(("'s", "’s")):
        return shown
    return possessive(shown)


def with_article(text: str, words: Phrase) -> str:
    """The phrase with the article that is printed before it, as it stands after "of"."""
    article = _ARTICLE.search(text, max(0, words[0].start - 4), words[0].start) if words else None
    return f"{article[1].lower()} {show(text, words)}" if article else show(text, words)


def without_possessive(shown: str) -> str:
    """The name without the possessive at its end."""
    return shown.removesuffix("'s").removesuffix("’s")


def owned(text: str, owners: Phrase, words: Phrase, keeps_article: bool = False) -> str:
    """The phrase with its owner's name in place of "its" or "their", and without its article unless that is kept."""
    if not words or words[0].low not in _POSSESSIVES:
        return show(text, words if keeps_article else without_determiner(words))
    if not is_nameable(owners) or any(w.low.endswith("'s") for w in words[1:3]):
        return show(text, words[1:])
    shown = show(text, owners)
    if (joined := join_parties(text, owners)) != shown:
        return f"{joined} {show(text, words[1:])}"
    return f"{possessive(with_article(text, owners) if keeps_article else shown)} {show(text, words[1:])}"


def is_nameable(words: Phrase) -> bool:
    """Whether the phrase is short and names somebody or something, so that it can stand in the possessive."""
    if not words or len(words) > LONGEST_OWNER or any(_only_counts(w) for w in (words[0], words[-1])):
        return False
    return all(w.tag in (*NOMINAL, Tag.DET) or w.low in _JOINING for w in words) and words[0].tag is not Tag.PRON


def _only_counts(word: Word) -> bool:
    return word.low in _UNNAMED and word.tag is not Tag.NAME


def inner_owner(words: Phrase) -> Phrase:
    """The phrase without what only tells where somebody is or comes from: "nurses" of "nurses at the ferry clinic"."""
    return words[: next((i for i, w in enumerate(words) if i and w.low in _OUTER), None)]


def possessive(shown: str) -> str:
    """The phrase as it stands before what it has."""
    return shown + ("'" if shown.endswith("s") else "'s")


def join_parties(text: str, words: Phrase) -> str:
    """Two or three short parties joined by dashes ("Norland–Sudland"), else the phrase as it stands."""
    found = parties(words)
    if 2 <= len(found) <= 3 and all(len(p) <= 3 for p in found):
        return "–".join(show(text, p) for p in found)
    return show(text, words)


def holder(text: str, words: Phrase) -> str:
    """Who holds an event, as it stands before it: only parties and bodies that are worth their place there."""
    if len(parties(words)) < 2 and words and words[-1].tag is not Tag.NAME and words[-1].low not in _BODIES:
        return ""
    joined = join_parties(text, words)
    return joined if len(joined.split()) <= 5 else ""
