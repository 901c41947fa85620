"""The name of a body that is called by a bare noun: "the company", "the council's".

Promises names that the article prints, of bodies that it has named, or nothing.
"""

import re

from briefings.model.article import Span
from briefings.parse.events.glossary import LIMIT
from briefings.parse.events.wording import owners
from briefings.parse.quotes.bodies import is_chief_body
from briefings.parse.quotes.story import Story
from briefings.parse.rules import roles
from briefings.parse.text.word_sets import BODIES

FAR = 400
"""Characters before the end of a sentence in which its noun is looked for."""

NOUNS = frozenset({*BODIES, *roles.COMPANIES.split()})
"""What bodies are called for short."""

_ANY_BODY = frozenset({*roles.COMPANIES.split(), "bank"})

_BARE = re.compile(
    r"(?P<lead>^|\bthe |–|^Deadline for )(?!the |Deadline for )(?P<noun>[A-Za-z]+(?:-up)?)(?P<owns>['’]s)?"
    r"(?= [^A-Z]|–|$)"
)
"""A word in a title without another one that tells which body it is, if it is one of `NOUNS`."""


_IN_NAME = re.compile(r"\b[A-Z][\w’']{1,20} of $")
"""Before "the" and a word that ends a name: "State of the Union"."""


def find_name(story: Story, noun: str, end: int) -> str | None:
    """The name of the body that "the company" or another noun means which ends at the offset. A noun that can be any
    body's means the one that the article names most, or nobody."""
    figure = story.scene.find_named(end)
    if figure is None or figure.human > 0 or figure.text.lower() == noun:
        return None
    return figure.text if noun not in _ANY_BODY or is_chief_body(story.scene.cast, figure) else None


def name_bodies(story: Story, sentence: Span, title: str) -> str:
    """The title with the names of the bodies that its sentence, or the one before it, calls by a noun."""
    told = Span(max(0, sentence.end - FAR), sentence.end)
    return _BARE.sub(lambda match: _name(story, told, match) or match[0], title)


def _name(story: Story, told: Span, bare: re.Match[str]) -> str | None:
    """What stands for a bare noun of a title: the name that "the NOUN" has where it is told last."""
    is_in_name = bare["noun"][0].isupper() and _IN_NAME.search(bare.string, 0, bare.start()) is not None
    if bare["noun"].lower() not in NOUNS or is_in_name:
        return None
    pattern = re.compile(rf"\bthe {bare['noun']}\b", re.IGNORECASE)
    ends = [match.end() for match in pattern.finditer(story.text, told.start, told.end)]
    name = next((name for end in reversed(ends) if (name := find_name(story, bare["noun"].lower(), end))), None)
    if name is None:
        return None
    lead = bare["lead"] if bare["lead"] != "the " or f"the {name}" in story.text[:LIMIT] else ""
    return f"{lead}{owners.show_possessive(name) if bare['owns'] else name}"
