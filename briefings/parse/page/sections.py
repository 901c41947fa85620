"""The labelled sections of a story: which of its blocks begin with a label that counts, and what stands under each.

Looks only at the blocks of the story that it is given.
"""

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from briefings.model.article import Block, BlockKind, Passage, Section
from briefings.parse.page.date_lines import ANY_LEAP_YEAR
from briefings.parse.page.datelines import find_dateline
from briefings.parse.page.labels import (
    BOLD,
    FACT,
    LABEL_WORDS,
    LONGEST_LABEL,
    OTHER,
    OWN,
    SIGNS,
    Label,
    find_kind,
    find_label,
    kind_alone,
    reads_like_label,
)
from briefings.parse.page.layout import begins_with_time
from briefings.parse.page.published import find_date_line
from briefings.parse.rules.calendar import MONTH_DAY, WEEKDAY
from briefings.parse.text.spans import read_passage

NUMBERED = "label: one of several with a number"
USUAL_WITH_NUMBER = "label: a usual one with a number"
QUESTION = "label: one of several questions"
HEADING = "label: a line that reads like a heading"
AMONG_HEADINGS = "label: a line among headings"

QUOTATION_MARKS = "\"“‘'«„"
"""Above a paragraph that begins with one of these, a line is the lead-in of a quotation."""

_INNER_WORD = re.compile(r"(?<= )[\w'’-]{2,30}")
_LETTERS = re.compile(r"[^\W\d]{2}")
_NUMBER = re.compile(r"(\(?\d{1,2}[.)])[ \t\u00a0]+$")
_SAID = re.compile(r"['‘](?P<words>[A-Z][^'‘’.!?,;]{1,60})['’]$")
_NO_HEADING = re.compile(r"^(?:[QA]|Question|Answer)[:.] |[.!,;…\"”'’)]$|@|https?:|www\.|\d{3}[ -]\d{3,4}")

_ROW = re.compile(rf"(?:{WEEKDAY},? )?{MONTH_DAY}(?:,? \d{{4}})? ?[:–—-] ?\S", re.IGNORECASE)
"""How a row of a calendar begins: "4 May 2026 - Annual meeting"."""

LEAST_OF_ROUND_UP = 4
"""So many labels of its own make an article whose paragraphs mostly have one a round-up."""

LEAST_OF_PARTED = 2
"""So many labels and headings that stand apart part an article whose topics and sentences head paragraphs, too."""

LEAST_OF_NOTICE = 2
"""So many facts make a notice."""

LEAST_IN_CAPITALS = 3
"""So many labels in capitals, one of which is surely a topic, are those of a notice."""

QUESTION_WORDS = 10
"""Words of the longest question that heads its answer."""

LONGEST_LEAD_IN = 16
"""Characters between a label and its day: ": on or before "."""


def find_sections(text: str, story: tuple[Block, ...], *, is_plain: bool) -> tuple[Section, ...]:
    """The sections in the order of the text. What stands before the first label belongs to none.

    In plain text (`is_plain`) a line may be a heading for its shape; other formats mark their headings.
    """
    apart = _find_apart(text, story)
    found = [_label_of(text, story, index, is_apart=index in apart, is_plain=is_plain) for index in range(len(story))]
    labels = _sure_labels(_without_names(text, found), _find_dated(text, story, found))
    sections = _Sections(text)
    for block, label in zip(story, labels, strict=True):
        sections.take(block, label)
    sections.finish()
    return tuple(sections.done)


def _find_apart(text: str, story: tuple[Block, ...]) -> set[int]:
    """The places of the blocks that no other touches from above; of all where no blank line parts any two."""
    gaps = [text[above.end : block.start].count("\n") for above, block in pairwise(story)]
    is_dense = max(gaps, default=0) <= 1
    return {0, *(index for index, gap in enumerate(gaps, start=1) if gap > 1 or is_dense)}


def _sure_labels(labels: list[Label | None], dated: set[int]) -> list[Label | None]:
    """Without the labels that only look like some: in a story without usual labels, met twice, as the names in an
    interview are, or the only question without a heading, as it is in an essay, or the only one with a number, as the
    last of a list. A fact between other rows of a table is one more row. Where most paragraphs begin with one, it is a
    round-up (those `dated` are the rows of a calendar); where several tell facts, it is a notice, whose other labels
    look alike, as where several stand in capitals; where others part it, topics and short lines without a stop part
    it, too. In a talk labels are names."""
    known = [label for label in labels if label]
    times = Counter(label.words for label in known)
    rules = Counter(label.rule for label in known)
    own = [label for index, label in enumerate(labels) if label and label.rule == OWN and index not in dated]
    facts = [label.words.isupper() for label in known if label.rule == FACT]
    usual = any(label.is_sure and label.kind != OTHER for label in known)
    is_talk = any(times[label.words] > 1 for label in own)
    usual = usual or (len(own) >= LEAST_OF_ROUND_UP and len(own) * 2 > len(labels) and not is_talk)
    capitals = [label for label in own if label.words.isupper()]
    are_topics = len(capitals) >= LEAST_IN_CAPITALS and any(label.is_topic for label in capitals) and not is_talk
    is_parted = sum(label.is_sure or label.is_topic for label in known) >= LEAST_OF_PARTED and not is_talk
    has_headings = rules[HEADING] >= LEAST_OF_PARTED
    counts = {
        QUESTION: rules[QUESTION] > 1 or rules[HEADING] > 0,
        AMONG_HEADINGS: has_headings,
        NUMBERED: rules[NUMBERED] + rules[USUAL_WITH_NUMBER] > 1,
    }

    def is_of_notice(label: Label) -> bool:
        return (len(facts) >= LEAST_OF_NOTICE and label.words.isupper() in facts) or (are_topics and label in capitals)

    def is_label(label: Label) -> bool:
        if label.rule in (BOLD, OWN) and label.kind == OTHER and times[label.words] > 1:
            return False
        if label.rule in counts:
            return counts[label.rule]
        return label.is_sure or usual or is_of_notice(label) or (label.is_topic and is_parted)

    told = [label and label.rule for label in labels]
    rows = {n for n, around in enumerate(zip(told, told[1:], told[2:], strict=False), 1) if around == (OWN, FACT, OWN)}
    rows = {n for n in rows if (label := labels[n]) and not is_of_notice(label)}
    return [label if label and n not in rows and is_label(label) else None for n, label in enumerate(labels)]


def _label_of(text: str, story: tuple[Block, ...], index: int, *, is_apart: bool, is_plain: bool) -> Label | None:
    block = story[index]
    words = text[block.start : block.end]
    whole = " ".join(words[:LONGEST_LABEL].split()).strip(SIGNS)
    if block.kind in (BlockKind.HEADING, BlockKind.TERM):
        kind = find_kind(words[:LONGEST_LABEL])
        return Label(whole, kind_alone(words, kind) if kind else OTHER, len(words), f"label: a {block.kind.value}")
    after = story[index + 1] if index + 1 < len(story) else None
    if block.kind is BlockKind.BULLET and (kind := find_kind(words[:LONGEST_LABEL])):
        return Label(whole, kind, len(words), USUAL_WITH_NUMBER)
    if block.kind is BlockKind.BULLET and after and after.kind is BlockKind.PARAGRAPH and _is_title(words):
        number = _NUMBER.search(text, max(0, block.start - 8), block.start)
        return Label(f"{number[1]} {whole}", OTHER, len(words), NUMBERED) if number else None
    if block.kind is not BlockKind.PARAGRAPH:
        return None
    if _has_bold_dateline(text, block, is_first=index == 0):
        return None
    if label := find_label(words[:LONGEST_LABEL], block.lead):
        if label.rule == OWN and index and _is_lone_fact(text, story[index - 1]):
            return None  # "Contact" and, on the next line, "Penn Mill: Ada Brook, 555-0142"
        return label._replace(is_topic=label.is_topic and is_apart)
    may_be_heading = is_plain and is_apart and not (index and _is_lone_fact(text, story[index - 1]))
    heads_list = after is not None and after.kind is BlockKind.BULLET and _is_short_title(words)
    if after and _ROW.match(words) and _ROW.match(text, after.start):
        return None
    if after and (may_be_heading or words.isupper()) and (_is_heading(words) or heads_list):
        return Label(whole, OTHER, len(words), QUESTION if whole.endswith("?") else HEADING)
    if after and may_be_heading and _is_short_title(words) and text[after.start] not in QUOTATION_MARKS:
        return Label(whole, OTHER, len(words), AMONG_HEADINGS, is_sure=False)
    return None


def _is_lone_fact(text: str, block: Block) -> bool:
    """Whether a block is nothing but the label of a fact, which the next one tells."""
    label = find_label(text[block.start : min(block.end, block.start + LONGEST_LABEL)])
    return label is not None and label.rule == FACT and label.length >= block.end - block.start


def _without_names(text: str, labels: list[Label | None]) -> list[Label | None]:
    """The labels, those no longer taken for topics that are names, as before what somebody says in an interview."""
    if not any(label and label.is_topic for label in labels):
        return labels
    others = frozenset(_INNER_WORD.findall(text))
    return [
        label._replace(is_topic=False) if label and label.is_topic and _is_name(label.words, others) else label
        for label in labels
    ]


def _is_name(words: str, others: frozenset[str]) -> bool:
    """Whether a label is a name: capitals in each word, none of which the story has in small letters; a single one is
    met again. `others`: the words of the story that stand behind another one."""
    parts = words.split()
    if not all(part[0].isupper() for part in parts):
        return False
    if len(parts) == 1 and not words.isupper():
        return words in others
    return others.isdisjoint(part.lower() for part in parts)


def _has_bold_dateline(text: str, block: Block, *, is_first: bool) -> bool:
    """Whether what a block has in bold is the place of a wire story, which below the first block has its day too."""
    if not block.lead and text[block.start] not in "*_":
        return False
    dateline = find_dateline(text, block.start, block.end)
    return bool(dateline and (is_first or dateline.groupdict().get("day") or dateline["source"]))


def _is_title(words: str) -> bool:
    """Whether a block is one short line that ends no sentence."""
    said = _SAID.match(words)
    words = said["words"] if said else words
    return len(words) <= 100 and "\n" not in words and not _NO_HEADING.search(words)


def _is_short_title(words: str) -> bool:
    return _is_title(words) and words[0].isupper() and not words.endswith(":") and len(words.split()) <= LABEL_WORDS


def _find_dated(text: str, story: tuple[Block, ...], labels: list[Label | None]) -> set[int]:
    """The places of the labels that are the entries of a calendar: "Annual meeting: May 4, 2026"."""
    rest = (label and text[block.start + label.length : block.end] for block, label in zip(story, labels, strict=True))
    return {index for index, words in enumerate(rest) if words and _leads_to_day(words)}


def _leads_to_day(rest: str) -> bool:
    """Whether a day is all that stands behind a label."""
    found = find_date_line(rest, ANY_LEAP_YEAR)
    return found is not None and found.stretches[0][0] <= LONGEST_LEAD_IN and len(rest) <= LONGEST_LABEL


def _is_heading(words: str) -> bool:
    """Whether a block of plain text is a heading for its shape."""
    if not _is_title(words) or not _LETTERS.search(words) or (begins_with_time(words) and len(words.split()) > 2):
        return False
    if words.endswith("?"):
        return words[0].isupper() and len(words.split()) <= QUESTION_WORDS
    return reads_like_label(words.strip("'‘’").rstrip(":?"), LABEL_WORDS)


class _Open(NamedTuple):
    """A section that blocks are still put under."""

    label: Label
    start: int
    paragraphs: list[Passage]
    bullets: list[Passage]
    is_term: bool  # it names one block and no more


class _Sections:
    """Puts blocks under their labels, one after the other."""

    def __init__(self, text: str) -> None:
        self.done: list[Section] = []
        self._text = text
        self._open: _Open | None = None

    def take(self, block: Block, label: Label | None) -> None:
        """Opens a section at a label; other blocks join the open one."""
        if label:
            self.finish()
            self._open = _Open(label, block.start, [], [], block.kind is BlockKind.TERM)
            block = replace(block, start=block.start + label.length)
            if self._text[block.start : block.end].strip():
                self._join(block)
                # A fact has no more to it than what stands beside its label.
                if label.rule == FACT:
                    self.finish()
        elif self._open:
            self._join(block)

    def _join(self, block: Block) -> None:
        if not self._open:
            return
        passage = read_passage(self._text, block.start, block.end)
        (self._open.bullets if block.kind is BlockKind.BULLET else self._open.paragraphs).append(passage)
        if self._open.is_term:
            self.finish()

    def finish(self) -> None:
        """Closes the open section; one that holds nothing is none."""
        if self._open and (passages := self._open.paragraphs + self._open.bullets):
            label, start, paragraphs, bullets, _ = self._open
            end = max(passage.end for passage in passages)
            self.done.append(
                Section(label.words, label.kind, tuple(paragraphs), tuple(bullets), start, end, label.rule)
            )
        self._open = None
