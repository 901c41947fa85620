"""Who else the words of a clause name, behind its small words: with whom, before whom, against whom something is.

Promises phrases; by which name a party is told is for `party_names`.
"""

import itertools
from collections.abc import Iterator, Sequence

from briefings.model.article import EventKind
from briefings.parse.events.clauses import phrases
from briefings.parse.events.clauses.nouns import KIND_OF_NOUN
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens
from briefings.parse.events.party_names import AGAINST, PAPERS
from briefings.parse.text.word_sets import BODIES, JOBS, VERSUS

_COMPANY = AGAINST | {"by"}
_BEFORE_OFFICES = frozenset({"with", "to", "before", "under"})
"""Small words that lead to much else than to somebody."""

_SPOKEN = frozenset("evidence testimony presentation presentations submissions".split())
_HEARING = BODIES - {"court", "tribunal"}
_HOUSES = frozenset("parliament senate assembly congress committee subcommittee council duma bundestag dail".split())
_CALLING = frozenset("call calls called convene convenes convened".split())
_JUDGING = frozenset("hear hears rule rules decide decides sentence sentences".split())


def find_companions(words: Sequence[Token], *, is_due: bool = False) -> Iterator[Tokens]:
    """Who else the words of a clause name: "led by Ada Brook", "against Ostia", "Penn v Ostia", "with Mayor Quill". To
    whom something `is_due` takes no part."""
    for i, word in enumerate(words):
        if word.low == "to" and [w.low for w in words[max(0, i - 2) : i]] == ["at", "home"]:
            yield phrases.find_phrase(words, i + 1)
        if word.low in VERSUS:
            begin = next((k for k in range(i, 0, -1) if words[k - 1].tag is not Tag.NAME), 0)
            if words[begin].end - words[begin].start == 1 or words[max(0, begin - 1)].low == "in":
                continue  # "R v Quill", "judgment in Quill v Tarn"
            yield tuple(words[begin:i])
        is_to = word.low == "to" or (i > 0 and words[i - 1].low == "received")
        if (word.low in _COMPANY or word.low in _BEFORE_OFFICES) and not (is_due and is_to):
            found = phrases.drop_determiner(phrases.find_phrase(words, i + 1))
            found = found[: next((k for k, w in enumerate(found) if w.low == ","), None)]
            has_office = word.low in _COMPANY or (len(found) > 1 and any(w.low in JOBS for w in found))
            is_named = any(w.tag is Tag.NAME for w in found) or _has_name_behind(words, found)
            if (has_office and is_named) or _hears(words, i, found):
                yield found


def _has_name_behind(words: Sequence[Token], found: Tokens) -> bool:
    """Whether a comma and a name follow, as behind an office: "to the state mediator, Ada Brook,"; whom papers go to
    takes no part."""
    if any(w.low in PAPERS for w in words):
        return False
    at = words.index(found[-1]) + 1 if found else len(words)
    return [w.low for w in words[at : at + 1]] == [","] and [w.tag for w in words[at + 1 : at + 3]] == [Tag.NAME] * 2


def _hears(words: Sequence[Token], i: int, found: Tokens) -> bool:
    """Whether somebody speaks before the body that the word leads to: "before a tide panel", "evidence to the harbor
    committee"; a court is where that is."""
    is_heard = words[i].low == "before" or (words[i].low == "to" and i > 0 and words[i - 1].low in _SPOKEN)
    return is_heard and len(found) > 1 and found[-1].low in _HEARING


def find_house(words: Sequence[Token]) -> Tokens:
    """The body that votes where a vote is "in" it: "a vote in the Senate", which is no place."""
    for i, word in enumerate(words):
        if word.low == "in" and i and KIND_OF_NOUN.get(words[i - 1].low) is EventKind.VOTE:
            found = phrases.drop_determiner(phrases.find_phrase(words, i + 1))
            found = tuple(itertools.takewhile(lambda w: w.tag in (Tag.NAME, Tag.WORD), found))
            if found and found[-1].low in _HOUSES:
                return found
    return ()


def find_caller(subject: Tokens, verb: str) -> Tokens:
    """Who calls people together: "The mayor has called a meeting for May 4"; a pronoun for who does it: "she"."""
    if [w.low for w in subject] in (["he"], ["she"]):
        return () if verb in _JUDGING else subject
    return tuple(itertools.takewhile(lambda w: w.tag is not Tag.PUNCT, subject)) if verb in _CALLING else ()
