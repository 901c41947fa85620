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

_PAIR = re.compile(rf" by (?:the )?two (?:{'|'.join(roles.PAIRS.split())})$")


def name_pair(story: Story, sentence: Span, title: str) -> str:
    """The title with the names of the two: "Debate between Ada Brook and Tom Abel" for "Debate by the two men"."""
    found = _PAIR.search(title)
    if not found:
        return title
    named = _find_people(story, max(0, sentence.start - FAR), sentence.start)
    return f"{title[: found.start()]} between {' and '.join(named)}" if len(named) == 2 else title


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
