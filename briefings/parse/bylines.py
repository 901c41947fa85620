"""Names that stand in a header: of people in a by-line, of newsrooms, of a paper's sections."""

import re
from typing import NamedTuple

from briefings.parse.rules.header import BY, CATEGORIES, JOB, NAME, NAMES, SOURCE_WORD

_CATEGORIES = frozenset(word.strip() for line in CATEGORIES.strip().splitlines() for word in line.split("|"))
_BYLINE = re.compile(
    rf"{BY}(?P<names>{NAMES})(?P<rest>(?:,| [|–—·•-]| in\b| of\b| for\b|$).{{0,120}}|)$", re.IGNORECASE
)
_STAFF = re.compile(rf"(?P<names>{NAMES})(?P<rest>, (?:[\w’'-]{{1,20}} ){{0,4}}{JOB})$", re.IGNORECASE)
_JOB = re.compile(rf"\b{JOB}$", re.IGNORECASE)
_NAME = re.compile(rf"{NAME}(?: {NAME}){{1,4}}")
_PERSON = re.compile(rf"{NAME}(?: {NAME}){{1,3}}(?:(?:, | and ){NAME}(?: {NAME}){{1,3}}){{0,3}}")
_JOINT = re.compile(r",? and |, | & | [|–—·•-] | (?=in |of |for )")
_NEWSROOM = re.compile(rf"\b{SOURCE_WORD}$", re.IGNORECASE)
_STOPS = re.compile(r"[.!?…:;,][\"”’')\]*_]{0,4}$")


class Byline(NamedTuple):
    """The people of a by-line as "A, B and C", and the newsroom that it names; either may be None."""

    names: str | None
    source: str | None


def find_byline(line: str) -> Byline | None:
    """The by-line that `line` is: "By Ann Lee and Bo Cho, Hill News", "Ann Lee, Staff Writer"."""
    found = _BYLINE.match(line) or _STAFF.match(line)
    if not found or _STOPS.search(line[found.end("names") :]):
        return None
    names: list[str] = []
    source = None
    for part in _JOINT.split(found["names"] + found["rest"]):
        words = part.strip(" ,|–—·•-")
        if is_newsroom(words):
            source = source or words
        elif _NAME.fullmatch(words) and not _JOB.search(words) and source is None:
            names.append(words)
        elif words:
            break
    if not names and not source:
        return None
    return Byline(" and ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))) or None, source)


def is_newsroom(words: str) -> bool:
    """Whether `words` end like the name of a newspaper, a wire or a broadcaster."""
    return bool(words and words[0].isupper() and len(words.split()) <= 6 and _NEWSROOM.search(words))


def is_name(words: str) -> bool:
    """Whether `words` look like the name of a person and like nothing else that stands in a header."""
    return bool(_PERSON.fullmatch(words)) and not is_newsroom(words) and not is_category(words)


def is_category(words: str) -> bool:
    """Whether `words` name a section of a newspaper, or several joined by "&" or "and"."""
    if not words[:1].isupper():
        return False
    return all(part.strip() in _CATEGORIES for part in re.split(r" ?& ?| and |/|, ", words.lower()))
