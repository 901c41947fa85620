"""The first paragraph of a story, and the dateline that a wire puts before it."""

import re
from typing import NamedTuple

from briefings.model.article import Block, BlockKind, Passage, RawArticle
from briefings.parse.page.bylines import is_place
from briefings.parse.page.datelines import find_dateline
from briefings.parse.page.labels import LONGEST_LABEL, OTHER, OWN, find_label
from briefings.parse.page.line_kinds import LineKind, read_words
from briefings.parse.page.published import find_date_line
from briefings.parse.rules.header import LONE_DAY
from briefings.parse.text.spans import read_passage

LONGEST_TITLE = 80
"""A longer line is a paragraph although no stop ends it."""


LEAST_OF_TALK = 4
"""So many paragraphs that begin with who speaks make a talk."""

_DAY = re.compile(LONE_DAY)
_CITY = re.compile(r"(?P<place>[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}): (?=[A-Z\"“‘'])")


_GOES_ON = re.compile(r"\s?[a-z]")
"""Behind the colon of a list that a sentence begins with: "Tides, gin and a bridge: three rows come to a head"."""


_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?", re.IGNORECASE)
"""A line that only tells when a post was written."""


class Wire(NamedTuple):
    """What the dateline of a wire story tells."""

    published: str | None = None
    source: str | None = None


def find_lede(raw: RawArticle, story: tuple[Block, ...]) -> tuple[Passage | None, Wire]:
    """The story's first paragraph without its dateline, and what that says.

    A labelled paragraph is the first one only where there are no others, and then without its label.
    """
    prose = [block for block in story if block.kind is BlockKind.PARAGRAPH and _reads_like_prose(raw.text, block)]
    if prose and (begin := _skip_city(raw.text, prose)):
        return read_passage(raw.text, begin, prose[0].end), Wire()
    if prose and (day := _skip_day(raw.text, prose)):
        found = find_date_line(day["day"], raw.fallback_published)
        return read_passage(raw.text, day.end(), prose[0].end), Wire(found.published if found else None)
    is_talk = _is_talk(raw.text, prose)
    first = next((block for block in prose if is_talk or not _is_labelled(raw.text, block)), None)
    if not first:
        return _labelled_lede(raw.text, prose), Wire()
    if dateline := find_dateline(raw.text, first.start, first.end):
        found = find_date_line(dateline.groupdict().get("day") or "", raw.fallback_published)
        source = (dateline["source"] or "").strip() or None
        wire = Wire(found.published if found else None, source)
        return read_passage(raw.text, dateline.end(), first.end), wire
    return read_passage(raw.text, first.start, first.end), Wire()


def _skip_city(text: str, prose: list[Block]) -> int | None:
    """Where the first paragraph begins behind a known place and a colon, unless others begin so: "New Delhi: The"."""
    first, *others = (_CITY.match(text, block.start, block.end) for block in prose)
    is_alone = first is not None and is_place(first["place"]) and not any(o and is_place(o["place"]) for o in others)
    return first.end() if first and is_alone else None


def _skip_day(text: str, prose: list[Block]) -> re.Match[str] | None:
    """The day that the first paragraph alone begins with: "March 4, 2024 - The"."""
    first, *others = (_DAY.match(text, block.start, block.end) for block in prose)
    return None if any(others) else first


def _reads_like_prose(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    return len(words) > LONGEST_TITLE or (read_words(words).kind is LineKind.PROSE and not _HOUR.fullmatch(words))


def _is_labelled(text: str, block: Block) -> bool:
    label = find_label(text[block.start : block.start + LONGEST_LABEL], block.lead)
    is_list = label is not None and label.rule == OWN and _GOES_ON.match(text, block.start + label.length) is not None
    return (
        label is not None and not (is_list and ", " in label.words) and not find_dateline(text, block.start, block.end)
    )


def _is_talk(text: str, prose: list[Block]) -> bool:
    """Whether most paragraphs, the first among them, begin with who speaks: two or more, the first met again."""
    heads = [find_label(text[block.start : block.start + LONGEST_LABEL], block.lead) for block in prose]
    speakers = [label.words.partition(",")[0].split()[-1] for label in heads if label and label.rule == OWN]
    is_first = bool(heads and heads[0] and heads[0].rule == OWN)
    is_often = len(speakers) >= LEAST_OF_TALK and 2 * len(speakers) > len(prose)
    return is_first and is_often and speakers[0] in speakers[1:] and len(set(speakers)) > 1


def _labelled_lede(text: str, prose: list[Block]) -> Passage | None:
    for block in prose:
        label = find_label(text[block.start : block.start + LONGEST_LABEL], block.lead)
        if label and label.kind != OTHER and block.start + label.length < block.end:
            return read_passage(text, block.start + label.length, block.end)
    return None
