"""The label that a block begins with or consists of: "Why it matters: ...", "What's next" on a line of its own.

Promises to look at the head of the words that it is given. A label is short and says what comes; it is no sentence.
Which labels of a story count is for `sections`.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from briefings.model.article import Block
from briefings.parse.page.bylines import is_name, is_place
from briefings.parse.rules import notices
from briefings.parse.rules.labels import (
    ADDRESS_WORDS,
    APPENDIX,
    FACTS,
    LABELS,
    NO_TOPIC,
    REACHED_BY,
    SENTENCE_WORDS,
)

LABEL_WORDS = 8
"""A label or heading of plain text has at most this many words, one before its text `LEAD_WORDS`."""

LEAD_WORDS = 5

LONGEST_WORDING = 60
"""Characters of the longest usual label, with the signs around it."""

SIGNS = "*_: []"
"""What is printed around a label and is not of it."""

OTHER = "other"
FACT = "label: a fact of a notice"
BOLD = "label: in bold"
LONGEST_LABEL = 120
"""Characters within which a label ends."""

OWN = "label: one of its own"

_NAMING = frozenset(row.wordings[0] for row in LABELS)
_KINDS = {wording: row.kind for row in LABELS for wording in row.wordings}
_FACTS = frozenset(word.strip() for line in FACTS.strip().splitlines() for word in line.split("|")) | (
    {wording for wordings in notices.LABELS.values() for wording in wordings.split(";")} - {"subject"}
)
"""Labels of facts. A mail that is printed with its fields has its "Subject:", too."""

_SENTENCE_WORDS = re.compile(SENTENCE_WORDS, re.IGNORECASE)
_QUESTION = re.compile(r"(?:what|who|why|how|where|when|which)\b", re.IGNORECASE)
_RIMS = re.compile(r"^[\W_]+|[\W_]+$")
_NO_TOPIC = re.compile(NO_TOPIC, re.IGNORECASE)
_ADDRESS_WORDS = re.compile(ADDRESS_WORDS, re.IGNORECASE)
_REACHED_BY = re.compile(REACHED_BY)
_BEGINS_SENTENCE = re.compile(r" ?[\"“‘'(]?[A-Z]")
_APPENDIX = re.compile(APPENDIX, re.IGNORECASE)
_BOLD_LEAD = re.compile(r"(?P<mark>\*{1,3}|_{1,3})(?P<label>[^\n*_]{2,60})(?P=mark)")
_PLAIN_LEAD = re.compile(
    r"(?![^\n:.!?—–→-]{62})(?P<label>[^\n:.!?—–→]{2,60}?)(?P<mark>:| ?[—–→]| --?(?= )|\.(?= ))(?=\s|$)"
)
"""First of all a look at whether there is any mark near enough: most lines have none."""

_ORNAMENT = re.compile(r"^[^\w\"'“‘(]{1,4}(?=\w)")
"""A sign printed before a label: "▶ The big picture"."""

_AFTER_LEAD = re.compile(r"[ ]?[:—–-]?[ \n]?")


class Label(NamedTuple):
    """A label at the head of a block: its words, its kind, and how many characters until what it introduces.

    `is_sure`: it is a usual one, or the page sets it apart; else it counts only in a story that has usual ones, or, if
    it is a topic that sentences follow (`is_topic`), in one that others part.
    """

    words: str
    kind: str
    length: int
    rule: str
    is_sure: bool = True
    is_topic: bool = False


def find_kind(words: str) -> str | None:
    """The canonical kind of a label's wording, or None for one that is not usual."""
    if len(words) > LONGEST_WORDING:
        return None
    folded = _fold(words)
    return _KINDS.get(folded) or _KINDS.get(folded.removeprefix("the "))


def kind_alone(line: str, kind: str) -> str:
    """The kind of a label on a line of its own: without a colon, only the wording that names the kind makes it more
    than a heading of the story ("What's next", not "What comes next")."""
    folded = _fold(line).removeprefix("the ")
    return kind if ":" in line or folded in _NAMING else OTHER


def _fold(words: str) -> str:
    """Letter case, the shape of apostrophes, and the signs at the rims do not count."""
    return _RIMS.sub("", " ".join(words.casefold().replace("’", "'").replace("‘", "'").split()))


@lru_cache(maxsize=1 << 8)
def find_label(words: str, lead: int = 0) -> Label | None:
    """The label that a block begins with or consists of, or None. `lead`: its first characters in bold. Kept for a
    while, since each reader of a block asks for it."""
    line = words.split("\n", 1)[0]
    if kind := find_kind(line):
        return Label(line.strip(SIGNS + "."), kind_alone(line, kind), len(line), "label: a usual one on its own line")
    if len(line) <= LONGEST_WORDING and _fold(line) in _FACTS:
        return Label(line.strip(SIGNS + "."), OTHER, len(line), FACT)
    if bold := _BOLD_LEAD.match(words):
        return _bold_label(words, bold["label"], bold.end())
    if lead:
        return _bold_label(words, words[:lead], lead)
    plain = _PLAIN_LEAD.match(words)
    return _plain_label(words, plain) if plain else None


def skip_label(text: str, block: Block) -> int:
    """Where the block's own words begin, behind the label of a section if it has one: a usual one, or one in bold."""
    label = find_label(text[block.start : min(block.end, block.start + LONGEST_LABEL)], block.lead)
    is_own = label is not None and (label.kind != OTHER or label.rule == BOLD)
    return min(block.end, block.start + label.length) if label and is_own else block.start


def _bold_label(words: str, lead: str, end: int) -> Label | None:
    """A label in bold: a usual one, one that a colon, dash or line break parts from the text, or a whole block."""
    kind = find_kind(lead)
    label = lead.strip(" :.—–-")
    rest = words[end:]
    parts = lead.rstrip().endswith((":", ".", "—")) or rest.lstrip(" ").startswith((":", "—", "–", "\n")) or not rest
    if not kind and not (parts and reads_like_label(label, LABEL_WORDS)):
        return None
    after = _AFTER_LEAD.match(words, end)
    return Label(label, kind or OTHER, after.end() if after else end, BOLD)


def _plain_label(words: str, found: re.Match[str]) -> Label | None:
    label, mark = _ORNAMENT.sub("", found["label"]), found["mark"].strip()
    kind = find_kind(label)
    # A stop sets a label apart only where it could be no sentence: "Why it matters. It is old."
    if kind and (mark != "." or " " in label):
        return Label(label, kind, found.end(), "label: a usual one before its text")
    if mark != ":":
        return None
    if _fold(label) in _FACTS:
        return Label(label, OTHER, found.end(), FACT)
    if _APPENDIX.match(label):
        return Label(label, OTHER, found.end(), "label: what follows a release")
    if not reads_like_label(label, LEAD_WORDS) or words[found.end() : found.end() + 1] in ("", "\n"):
        return None
    leads_to_address = _ADDRESS_WORDS.search(label) is not None or is_name(label)
    if not leads_to_address and _REACHED_BY.search(words, found.end()):
        return Label(label, OTHER, found.end(), FACT)
    begins_sentence = _BEGINS_SENTENCE.match(words, found.end()) is not None
    is_topic = begins_sentence and not is_place(label) and not _NO_TOPIC.match(label)
    return Label(label, OTHER, found.end(), OWN, is_sure=False, is_topic=is_topic)


def reads_like_label(words: str, most: int) -> bool:
    """Whether `words` are a label: short, with a capital or a figure first, and not the start of a sentence."""
    if not words or len(words.split()) > most or not (words[0].isupper() or words[0].isdigit()):
        return False
    if words.count("(") != words.count(")"):
        return False
    return bool(_QUESTION.match(words)) or not _SENTENCE_WORDS.search(words)
