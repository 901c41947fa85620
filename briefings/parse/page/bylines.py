"""Names that stand in a header: of people in a by-line, of newsrooms, of a paper's sections."""

import re
from typing import NamedTuple

from briefings.parse.page.line_kinds import ends_sentence
from briefings.parse.rules.header import (
    BESIDE_A_NAME,
    BUREAU,
    BY,
    CATEGORIES,
    CONTACT,
    DATED_PAPER,
    JOB,
    NAME,
    NAMES,
    NOT_A_SECTION,
    OFFICE,
    SOURCE_WORD,
    STATION,
)
from briefings.parse.rules.roles import GROUPS, ORGANISATION_WORDS, SURNAMES
from briefings.parse.text.city_zones import in_title_case, zones_of_places

LONGEST_CATEGORY = 60
"""Characters of the longest line that names sections of a paper."""

_BODY_WORDS = frozenset(f"{GROUPS} {ORGANISATION_WORDS}".split()) - frozenset(SURNAMES.split())
_CATEGORIES = frozenset(word.strip() for line in CATEGORIES.strip().splitlines() for word in line.split("|"))
_BYLINE = re.compile(
    rf"{BY}(?P<names>{NAMES})(?P<rest>(?:,| [|–—·•/-]| (?:at|in|of|for|from|reports|reporting)\b"
    r"| and (?:[\w’'-]{1,20} ){0,3}(?:agencies|staff|wires?|colleagues)\b|$).{0,120}|)$",
    re.IGNORECASE,
)
_STAFF = re.compile(rf"(?P<names>{NAMES})(?P<rest>, (?:[\w’'-]{{1,20}} ){{0,4}}{JOB})$", re.IGNORECASE)
_JOB = re.compile(rf"\b(?:{JOB}|{OFFICE}|{BUREAU})$", re.IGNORECASE)
_BESIDE_A_NAME = re.compile(BESIDE_A_NAME, re.IGNORECASE)
_CONTACT = re.compile(CONTACT)
_LEADS_TO_NEWSROOM = re.compile(r"^(?:for|of) (?:the )?")
_TOWN = re.compile(r"[A-Z][a-z]{2,20}")
_STARTS_BYLINE = re.compile(BY, re.IGNORECASE)
_SIGN = re.compile(r"^(?:[–—-]|--) ?")
_NAME = re.compile(rf"{NAME}(?: {NAME}){{1,4}}")
_PERSON = re.compile(rf"{NAME}(?: {NAME}){{1,3}}(?:(?:, | and ){NAME}(?: {NAME}){{1,3}}){{0,3}}")
_JOINT = re.compile(
    r",? and |, | & (?![\w'’-]{1,20}$)| with | [|–—·•/-] | \((?=[A-Z])"
    r"| (?=(?:at|in|of|for|reports|reporting|is reporting) )"
)
_NEWSROOM = re.compile(rf"\b{SOURCE_WORD}$|(?-i:{STATION})", re.IGNORECASE)
_PAPER = re.compile(r"The(?: [A-Z][\w'’-]{1,20}){1,4}|(?:[A-Z][\w'’-]{1,20} ){1,2}&(?: [A-Z][\w'’-]{1,20}){1,2}")
_NOTICE = re.compile(NOT_A_SECTION, re.IGNORECASE)
_DATED_PAPER = re.compile(DATED_PAPER)


class Byline(NamedTuple):
    """The people of a by-line as "A, B and C", and the newsroom that it names; either may be None."""

    names: str | None
    source: str | None


def find_byline(line: str) -> Byline | None:
    """The by-line that `line` is: "By Ann Lee and Bo Cho, Hill News", "Ann Lee, Staff Writer"."""
    line = _without_contact(line)
    found = _BYLINE.match(line) or _STAFF.match(line)
    if not found or ends_sentence(line[found.end("names") :]):
        return None
    return _read_parts(found["names"] + found["rest"])


def find_author(line: str) -> Byline | None:
    """The by-line that `line` may be without a word that says so: "Ann Lee in Oslo and Bo Cho", "— Ann Lee". Only its
    place on the page can tell whether it is one."""
    line = _SIGN.sub("", _without_contact(line))
    first, *others = _JOINT.split(line)
    if (
        _STARTS_BYLINE.match(line)
        or not is_name(first)
        or any(not (is_name(part) or _is_beside(part)) for part in others)
    ):
        return None
    return _read_parts(line)


def _is_beside(part: str) -> bool:
    return bool(_BESIDE_A_NAME.match(part) or _TOWN.fullmatch(part)) or is_newsroom(part.rstrip(")"))


def _read_parts(line: str) -> Byline | None:
    """The people and the newsroom among the parts of a by-line, up to a part that is neither nor stands beside one."""
    names: list[str] = []
    source = None
    for part in _JOINT.split(line):
        words = part.strip(" ,|–—·•/-)")
        newsroom = _LEADS_TO_NEWSROOM.sub("", words)
        is_title = bool(_JOB.search(words)) and not words.startswith("The ")
        if names_paper(newsroom) and not is_title:
            source = source or newsroom
        elif _NAME.fullmatch(words) and not is_title and source is None:
            names.append(words)
        elif words and not (_BESIDE_A_NAME.match(words) or _TOWN.fullmatch(words)):
            break
    if not names and not source:
        return None
    return Byline(" and ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))) or None, source)


def _without_contact(line: str) -> str:
    """`line` without mail addresses and names on networks."""
    return " ".join(_CONTACT.sub(" ", line).split()) if "@" in line else line


def is_signed(line: str) -> bool:
    """Whether a line is set as a signature is: after a dash, or with an address behind it."""
    return bool(_SIGN.match(line)) or "@" in line


def is_job(words: str) -> bool:
    """Whether `words` are what a by-line calls somebody: "Environment correspondent", "Special to the Ledger"."""
    found = _BESIDE_A_NAME.match(words)
    return found is not None and len(words.split()) <= 6 and words[0].isupper()


def is_newsroom(words: str) -> bool:
    """Whether `words` end like the name of a newspaper, a wire or a broadcaster; "Court Reporter" is a job."""
    is_reporter = words.lower().endswith("reporter") and not words.startswith("The ")
    is_name = words[:1].isupper() or (words[:1].isdigit() and words[1:2].isupper())  # a station's sign: "2KB Radio"
    is_programme = words.rpartition(" ")[2].islower() and names_document(words)  # "Evening bulletin"
    is_name = is_name and len(words.split()) <= 6 and not (is_reporter or is_programme)
    return is_name and _NEWSROOM.search(words) is not None


def names_paper(words: str) -> bool:
    """Whether `words` beside a name or a date are those of a newsroom: "Hill News", "The Ridgeback", "Hull & Keel",
    "Daily Hill"."""
    return is_newsroom(words) or any(pattern.fullmatch(words) for pattern in (_PAPER, _DATED_PAPER))


def is_place(words: str) -> bool:
    """Whether `words` are those of a known place, in small letters or in capitals."""
    return words in zones_of_places() or in_title_case(words) in zones_of_places()


def is_name(words: str) -> bool:
    """Whether `words` look like the name of a person and like nothing else that stands in a header."""
    names_body = words.rpartition(" ")[2].lower() in _BODY_WORDS
    is_other = names_body or is_newsroom(words) or is_category(words) or names_document(words)
    return bool(_PERSON.fullmatch(words)) and not is_other


def names_document(words: str) -> bool:
    """Whether `words` tell what kind of a document a page is: "PUBLIC NOTICE", "Regulated information"; a single one
    can be a section."""
    return " " in words and _NOTICE.match(words) is not None


def is_category(words: str) -> bool:
    """Whether `words` name a section of a newspaper, or several joined by "&" or "and"."""
    if not words[:1].isupper() or len(words) > LONGEST_CATEGORY:
        return False
    return all(part.strip() in _CATEGORIES for part in re.split(r" ?& ?| and |/|, ", words.lower()))
