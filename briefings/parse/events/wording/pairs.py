"""Who "the two men" of a title are: the two people whom the story has named right before.

Promises two names as printed, or the title as it is where there are more or fewer than two.
"""

import re
from bisect import bisect_left

from briefings.model.article import Span
from briefings.parse.quotes.story import Story
from briefings.parse.rules import roles

FAR = 400
"""Characters before a sentence in which the two are named."""

LONG_AGO = 2000
"""Characters before a sentence in which the two are joined by "and"."""

_BOTH = re.compile(
    rf"(?:(?:the )?(?:both|two)|both the)(?: (?:sides|parties|governments|countries|states|nations|neighbours|neighbors"
    rf"|rivals|leaders|clubs|teams|{'|'.join(roles.PAIRS.split())}))?",
    re.IGNORECASE,
)
_SIDES = re.compile(r" (?:sides|parties|governments|countries|states|nations|clubs|teams)$", re.IGNORECASE)
_PEOPLE_ONLY = re.compile(rf" (?:leaders|{'|'.join(roles.PAIRS.split())})$", re.IGNORECASE)
_NAME = r"[A-Z][a-z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2}"
_JOINED = re.compile(rf"(?:(?<=\n)|(?<=[.–-] )|\bbetween )(?P<one>{_NAME}) and (?P<other>{_NAME})(?= [a-z])")
"""Two names that a sentence begins with."""

_PAIR = re.compile(rf" by (?:the )?two (?:{'|'.join(roles.PAIRS.split())})$")


def name_pair(story: Story, sentence: Span, title: str) -> str:
    """The title with the names of the two: "Debate between Ada Brook and Tom Abel" for "Debate by the two men"."""
    found = _PAIR.search(title)
    if not found:
        return title
    named = _find_people(story, max(0, sentence.start - FAR), sentence.start)
    return f"{title[: found.start()]} between {' and '.join(named)}" if len(named) == 2 else title


def find_pair(story: Story, begin: int, phrase: str) -> tuple[str, ...]:
    """Whom "the two", "both sides" or "the two governments" of a phrase that begins at the offset mean: the two people
    named right before, else the two that the story joins by "and"; nobody where that is not sure."""
    if not _BOTH.fullmatch(phrase):
        return ()
    if not _SIDES.search(phrase):
        named = _find_people(story, max(0, begin - FAR), begin)
        if len(named) == 2:
            return named
    joined = _JOINED.search(story.text, max(0, begin - LONG_AGO), begin)
    return (joined["one"], joined["other"]) if joined and not _PEOPLE_ONLY.search(phrase) else ()


def _find_people(story: Story, begin: int, end: int) -> tuple[str, ...]:
    """The people named between the offsets, each once."""
    paragraphs = [p for p in story.scene.paragraphs if p.phrases]
    first = max(0, bisect_left(paragraphs, begin, key=lambda paragraph: paragraph.phrases[0].start) - 1)
    people: dict[str, None] = {}
    for paragraph in paragraphs[first:]:
        if paragraph.phrases[0].start >= end:
            break
        for phrase in paragraph.phrases:
            if phrase.letter == "N" and begin <= phrase.start < end:
                figure = story.scene.find_named(phrase.end)
                if figure and figure.human > 0 and len(figure.text.split()) > 1:
                    people.setdefault(figure.text)
    return tuple(people)
