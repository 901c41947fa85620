"""Tells speech from other words in quotation marks, and whole clauses from fragments.

Promises one look at each stretch and the words beside it. Titles of works, nicknames, words that are only mentioned
and scare quotes that nobody is reported to have said are no quotes.
"""

import re
from collections.abc import Sequence

from briefings.model.article import QuoteKind
from briefings.parse.match import compile_table
from briefings.parse.quotes.reporting import find_verdict
from briefings.parse.rules import cues
from briefings.parse.rules.not_quotes import (
    AFTER,
    BEFORE,
    BY_SOMEBODY,
    CALLED,
    CLAUSE,
    COMPOUNDED,
    EXPLAINED,
    FRAGMENT,
    INDEFINITE,
    LAW,
    MANY_ACT,
    MENTIONED,
    OF_MANY,
    OF_ONE,
    ONE_ACTS,
    PERFORMED,
    SPOKEN_AFTER,
    SPOKEN_BEFORE,
)
from briefings.parse.text.inflection import pluralize
from briefings.parse.text.lexicon import LETTERS, Vocabulary, find_letter
from briefings.parse.text.marks import Stretch
from briefings.parse.text.phrases import Paragraph, Phrase, read_phrases
from briefings.parse.text.words import Word, read_words

_BEFORE = compile_table(BEFORE)
_AFTER = compile_table(AFTER)
_MENTIONED = compile_table(MENTIONED)
_EXPLAINED = compile_table(EXPLAINED)
_LAW = re.compile(LAW)
_PERFORMED = re.compile(PERFORMED)
_BY_SOMEBODY = re.compile(BY_SOMEBODY)
_BETWEEN = re.compile(r",?(?:\s(?:and|or))?\s")
_SPOKEN_BEFORE = re.compile(SPOKEN_BEFORE)
_SPOKEN_AFTER = re.compile(SPOKEN_AFTER)
_CALLED = re.compile(CALLED)
_CALLS_SO = re.compile("L(?:[nNhom]Z?|Z)\\Z")
_CRIES = frozenset(pluralize(cues.CRIES.split()))
_ARTICLES = ("a ", "an ", "the ")
"""Behind what somebody calls a thing ("called it “a drive for an answer”") a noun with one of these is no clause."""

_TOLD_NOUN = re.compile(r"n(?:v(?=[Pt]n))?(?:[Pt][nNw]){0,3}[SR,.]")
"""A noun phrase of which a relative clause tells (spoke of “a tide that nobody had seen”): no clause of its own."""

_CLAUSE = re.compile(CLAUSE)
_FRAGMENT = re.compile(FRAGMENT)
_ONE_ACTS = re.compile(ONE_ACTS)
_MANY_ACT = re.compile(MANY_ACT)
_SINGULAR_IN_S = re.compile(r"(?:[iua]s|ics|ews|ies)$")
_OF_ONE = frozenset(OF_ONE.split())
_OF_MANY = frozenset(OF_MANY.split())
_COMPOUNDED = frozenset(COMPOUNDED.split())
_INDEFINITE = re.compile(INDEFINITE)
_EXISTENTIAL = re.compile(
    r"(?:[Tt]here|(?:because|since) (?:that|this|it))(?:['’]s| (?:is|are|was|were|will|has|have)) "
)
_SHORTENED = re.compile(
    r"(?:(?:and|but|so|because) )?(?:then )?(?:i['’](?:m|ve|ll)|(?:we|you|they)['’](?:re|ve|ll)|(?:he|she|it)['’]ll) ",
    re.IGNORECASE,
)
"""A subject with its verb in one word, at the beginning of a stretch."""

_SENTENCES = re.compile(r"[.?!:;]\s+[\"“‘']?[A-Z]|[!?]")
_NAME_BEFORE = re.compile(r"[A-Z][\w.]* $")
_NAME_AFTER = re.compile(r" [A-Z]\w")
_NOUN_AFTER = re.compile(r"\s((?:[a-z]|T-)[\w-]*)")
_SMALL = frozenset("of the and a an to in for with is on at or by from as".split())
"""Words that a title writes without a capital."""

IMPERATIVE = "NwzvVLj"
"""Letters of words that can be a verb at the beginning of a sentence; one that no table has looks like a name."""

_PARTICLES = frozenset("up off out down back away over".split())

_THINGS = ("it", "them", "him", "me", "us")

LONGEST_FRAGMENT = 12
"""A stretch of more words that begins with a capital has a verb, known or not."""

LEAD = 40
"""So many characters before a stretch can say that it is a name or words mentioned."""

LONGEST_TITLE = 90
"""Characters of the longest title of a work."""

_ENDS = ".,?!…-—"


def is_nickname(text: str, stretch: Stretch) -> bool:
    """Whether the stretch stands inside a name (Idris "Sparky" Howells)."""
    return bool(
        stretch.end - stretch.start < 20
        and text[stretch.start : stretch.start + 1].isupper()
        and _NAME_BEFORE.search(text, max(0, stretch.outer_start - 20), stretch.outer_start)
        and _NAME_AFTER.match(text, stretch.outer_end)
        and text[stretch.end - 1] not in _ENDS
    )


def is_title(words: str) -> bool:
    """Whether every word but the small ones has a capital, as in the title of a work."""
    if len(words) >= LONGEST_TITLE:
        return False
    parts = [part for part in words.split() if part[0].isalpha()]
    return bool(parts) and all(part[0].isupper() or part in _SMALL for part in parts)


def _is_attribute(text: str, stretch: Stretch) -> bool:
    """Whether the stretch is a fragment that qualifies the noun after it (a "rainy day" fund)."""
    words = text[stretch.start : stretch.end]
    if words[-1] in _ENDS or words.count(" ") > 3:
        return False
    noun = _NOUN_AFTER.match(text, stretch.outer_end, stretch.outer_end + 30)
    return noun is not None and LETTERS.get(noun[1], "w") in "wrmjz"


def is_introduced_as_name(text: str, stretch: Stretch) -> bool:
    """Whether the words beside the stretch say that it is the name of a thing: a work, a programme, a motto."""
    before = text[max(0, stretch.outer_start - LEAD) : stretch.outer_start]
    after = text[stretch.outer_end : stretch.outer_end + 80]
    leads_on = before[-2:-1].isalnum() or before[-2:-1] == ","  # as every row of `BEFORE` asks
    if leads_on and _BEFORE.search(before) and not _BY_SOMEBODY.match(after):
        return True
    return stretch.end - stretch.start < LONGEST_TITLE and _AFTER.match(after) is not None


def is_alone(paragraph: Paragraph, at: int) -> bool:
    """Whether a stretch is a sentence of its own."""
    letters = paragraph.letters
    ends = letters[at] == "q" or letters[at + 1 : at + 2] in ("", ".", "Q", "q")
    return ends and letters[at - 1 : at] in ("", ".", "q", ":")


def is_mentioned(text: str, stretch: Stretch) -> bool:
    """Whether the stretch, in a sentence that reports no speech, is words that are spoken about or that qualify."""
    before = text[max(0, stretch.outer_start - LEAD) : stretch.outer_start]
    after = text[stretch.outer_end : stretch.outer_end + LEAD]
    is_law = _LAW.fullmatch(text[stretch.start : stretch.end].rstrip(" ,.").lower()) is not None
    return is_law or bool(_MENTIONED.search(before) or _EXPLAINED.match(after)) or _is_attribute(text, stretch)


def is_listed(text: str, before: Stretch | None, stretch: Stretch) -> bool:
    """Whether a stretch goes on a list of which the stretch `before` is a part."""
    if before is None or stretch.outer_start - before.outer_end > LEAD:
        return False
    return _BETWEEN.fullmatch(text, before.outer_end, stretch.outer_start) is not None


def is_spoken(text: str, stretch: Stretch, paragraph: Paragraph, at: int) -> bool:
    """Whether a word right beside the stretch, phrase `at` of its paragraph, reports it, or it is a whole sentence."""
    letters = paragraph.letters
    if find_cry(paragraph, at) or find_verdict(paragraph, at):
        return True
    if _PERFORMED.search(text, max(0, stretch.outer_start - LEAD), stretch.outer_start):
        return False
    if _SPOKEN_BEFORE.search(letters, max(0, at - 4), at):
        return letters[at - 1] != ":" or not text.startswith(",", stretch.outer_end)
    if (at and letters[at - 1] not in ".q:") or text[stretch.end - 1] not in _ENDS:
        return False
    return text[stretch.end - 1] in ".?!" or bool(_SPOKEN_AFTER.match(letters, at + 1))


def find_cry(paragraph: Paragraph, at: int) -> Word | None:
    """The noun for what nobody in particular says right before the stretch ("shouts of …")."""
    if at < 2 or paragraph.phrases[at - 1].head != "of" or paragraph.phrases[at - 2].head not in _CRIES:
        return None
    return paragraph.phrases[at - 2].words[-1]


def is_called(paragraph: Paragraph, at: int) -> bool:
    """Whether the words before the stretch, phrase `at`, give it as somebody's name for a thing ("call it …")."""
    return _CALLED.search(paragraph.letters, max(0, at - 3), at) is not None


def find_kind(text: str, stretch: Stretch, paragraph: Paragraph, at: int, known: Vocabulary) -> QuoteKind:
    """Whether the stretch holds a whole clause. What begins as a sentence does, unless it is short and has no verb."""
    words = text[stretch.start : stretch.end]
    left = paragraph.letters[max(0, at - 1) : at]
    if left and left in "BAdp" and words[0].islower():
        is_advice = left == "B" and _advises(_read_inside(text, stretch, known))
        return QuoteKind.DIRECT if is_advice else QuoteKind.PARTIAL
    if left == "P" and words.startswith(_ARTICLES) and _TOLD_NOUN.match(_read_inside(text, stretch, known).letters):
        return QuoteKind.PARTIAL
    if words.startswith(_ARTICLES) and _CALLS_SO.search(paragraph.letters, max(0, at - 4), at):
        return QuoteKind.PARTIAL
    begins_sentence = words[0].isupper() and left in ("", ".", ",", ":", "q", "-")
    if words.count(" ") >= LONGEST_FRAGMENT and (begins_sentence or _SENTENCES.search(words)):
        return QuoteKind.DIRECT
    inner = _read_inside(text, stretch, known)
    is_told = _EXISTENTIAL.match(words) or _SHORTENED.match(words)
    if _is_imperative(inner) or is_told or (begins_sentence and _hides_verb(inner)):
        return QuoteKind.DIRECT
    is_name = bool(inner.phrases) and inner.phrases[0].words[0].letter in "NjT"
    begins_sentence = begins_sentence or (words[0].isupper() and not is_name)
    if (begins_sentence and " " in words) or _SENTENCES.search(words):
        return QuoteKind.PARTIAL if _is_fragment(words, inner.letters) else QuoteKind.DIRECT
    is_clause = _CLAUSE.match(inner.letters) and not _is_fragment(words, inner.letters)
    return QuoteKind.DIRECT if is_clause else QuoteKind.PARTIAL


def _read_inside(text: str, stretch: Stretch, known: Vocabulary) -> Paragraph:
    """The phrases of the beginning of a stretch; its first word is a name only where the article shows that."""
    words = read_words(text, stretch.start, min(stretch.end, stretch.start + 200), (), known)
    if words and words[0].letter == "N" and words[0].text not in known.capitals:
        words[0] = words[0]._replace(letter=find_letter(words[0].text.lower(), False, known))
    return read_phrases(words)


def _is_fragment(words: str, letters: str) -> bool:
    """Whether a stretch is short and has no verb."""
    pattern = _INDEFINITE if words.lower().startswith(("a ", "an ")) else _FRAGMENT
    return words.count(" ") < LONGEST_FRAGMENT and pattern.fullmatch(letters) is not None


def _hides_verb(stretch: Paragraph) -> bool:
    """Whether the number of the words that a stretch begins with shows that one of them is a verb: one thing that ends
    in -s ("Every vote counts") or many that do not ("My knees vote")."""
    words = stretch.phrases[0].words if stretch.phrases else ()
    letters = "".join(word.letter for word in words)
    if one := _ONE_ACTS.match(letters):
        verb = words[one.end() - 1].text
        return words[0].text.lower() in _OF_ONE and verb not in _COMPOUNDED and not _SINGULAR_IN_S.search(verb)
    if many := _MANY_ACT.match(letters):
        return words[0].text.lower() in _OF_MANY and words[many.end() - 2].text not in _COMPOUNDED
    return False


def _is_imperative(stretch: Paragraph) -> bool:
    """Whether one of the sentences of a stretch begins with a word that has an object or a particle but no subject
    ("Turn it off")."""
    starts = (0, *(at + 1 for at, letter in enumerate(stretch.letters) if letter == "."))
    return any(_commands(stretch.phrases[at : at + 2]) for at in starts)


def _commands(phrases: Sequence[Phrase]) -> bool:
    """Whether the first of two phrases has the second as its object or its particle, and no subject."""
    if len(phrases) < 2:
        return False
    first, second = phrases
    if len(first.words) > 1 or first.letter not in IMPERATIVE or not first.words[0].text[0].isupper():
        return False
    return second.letter in "hogG" or second.words[0].letter in "dp" or second.head in _PARTICLES


def _advises(stretch: Paragraph) -> bool:
    """Whether a stretch behind "is" tells somebody to do something ("leave it alone")."""
    first, second = (*stretch.phrases[:2], None, None)[:2]
    is_verb = first is not None and len(first.words) == 1 and first.letter in IMPERATIVE
    return is_verb and second is not None and (second.words[0].text in _THINGS or second.words[0].letter == "p")
