"""What stands around the story: headline, date line, by-line, category, source, captions and credits.

Parts it from the story's own blocks. What the format's markup says goes before what the text says; what is nowhere
printed is None.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from briefings.model.article import Block, BlockKind, Image, Passage, RawArticle
from briefings.parse.page.authors import find_author_of
from briefings.parse.page.bylines import is_category, is_newsroom, names_document
from briefings.parse.page.captions import find_captions, part_credit, read_images
from briefings.parse.page.date_lines import OPENS_RANGE, is_dated_notice
from briefings.parse.page.kickers import find_kickers, is_masthead, read_kickers, split_newsroom
from briefings.parse.page.labels import FACT, find_label
from briefings.parse.page.layout import begins_with_time, is_day
from briefings.parse.page.lede import find_lede
from briefings.parse.page.line_kinds import Line, LineKind
from briefings.parse.page.pieces import Piece, is_furniture, is_of_player, read_pieces
from briefings.parse.page.published import DateLine, find_date_line, find_title_year
from briefings.parse.page.story_start import find_story_start, tells_who_or_when
from briefings.parse.rules.calendar import MONTH, WEEKDAY
from briefings.parse.rules.header import (
    ABOUT_THE_STORY,
    EDITION,
    HEADLINE_LABEL,
    NUMBERED,
    RELEASE,
    TOLD_ON,
)
from briefings.parse.text.sentences import split_sentences
from briefings.parse.text.spans import read_passage

_RELEASE = re.compile(RELEASE + r"\b.{0,60}$", re.IGNORECASE)
_DAYS = re.compile(rf"(?:{MONTH} )?\d{{1,2}} ?(?:[–—-]|to) ?(?:{MONTH} )?\d{{1,2}}.{{0,16}}", re.IGNORECASE)
_NOTICE_OF = re.compile(r"(?:(?:PUBLIC|LEGAL|OFFICIAL) )?NOTICE OF [A-Z]{2}")
_NUMBERED = re.compile(NUMBERED, re.IGNORECASE)
_MONTHLY = re.compile(rf",? {MONTH} \d{{4}}$", re.IGNORECASE)
_ISSUE = re.compile(r"\b(?:vol(?:ume)?|no|issue|number)\b\.? ?\d", re.IGNORECASE)
_AT_HOME = re.compile(r"[^,]{2,60}(?:, [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}){1,2}")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_ABOUT_THE_STORY = re.compile(ABOUT_THE_STORY, re.IGNORECASE)
_EDITION = re.compile(EDITION, re.IGNORECASE)
_TOLD_ON = re.compile(TOLD_ON, re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b{WEEKDAY}$", re.IGNORECASE)
_HEADLINE_LABEL = re.compile(HEADLINE_LABEL, re.IGNORECASE)
_HEADLINE_FIELD = re.compile(r"^(?:headline|title|subject): ", re.IGNORECASE)

LONGEST_FOOT = 80
"""Characters of a last line that dates a story; a longer one is of it."""

TOLD_IN = 3
"""Paragraphs of a story in which the day of its publication is sought where nothing around it tells that."""


TELLING_WORDS = 6
"""A line with so many words may tell something."""

LONGEST_FIELD = 3
"""Words of the name of a header's field; more are the first half of a headline: "Last train to Penn: line to stay"."""


@dataclass(frozen=True, slots=True)
class Header:
    """What was printed around the story. `story`: the blocks of the story itself, without headline and furniture.

    `beside` are lines above the story that tell something, as a caption without a credit does;
    `headline_block` is None where the headline comes from the markup alone; `captions` are the blocks of captions,
    `players` those of the times that players show, which are no dates.
    """

    headline: str | None
    headline_block: Block | None
    published: str | None
    category: str | None
    byline: str | None
    source: str | None
    images: tuple[Image, ...]
    captions: tuple[Block, ...]
    beside: tuple[Block, ...]
    players: tuple[Block, ...]
    story: tuple[Block, ...]
    lede: Passage | None


def read_header(raw: RawArticle, blocks: tuple[Block, ...]) -> Header:
    """Reads the header of `raw`, whose blocks are `blocks`."""
    fallback = _as_iso(raw.fallback_published)
    raw = replace(raw, fallback_published=fallback or find_title_year(raw.text))
    pieces = read_pieces(raw, blocks)
    begin = find_story_start(pieces, is_plain=not raw.blocks)
    head, body = pieces[:begin], pieces[begin:]
    title = _find_headline(head, raw.headline)
    author = find_author_of(raw.byline, head, title, body, raw.text)
    aside = {piece.block.start for piece in (title, author.piece) if piece}
    captions = find_captions(pieces, begin, aside)
    aside |= {caption.start for caption in captions.values()}
    story = tuple(piece.block for piece in body if not is_furniture(piece) and piece.block.start not in aside)
    lede, wire = find_lede(raw, story)
    kicker = read_kickers(head, title)
    printed, behind = split_newsroom(_HEADLINE_FIELD.sub("", title.words)) if title else (None, None)
    names, newsroom = author.byline
    above = [piece.line for piece in head]
    facts = [*above, *(piece.line for piece in filter(is_furniture, body))]
    sections = (line.category for line in facts if line.category != names)
    source = newsroom or _first(line.source for line in facts) or wire.source or kicker.source or behind
    under = facts[sum(piece.block.start < title.block.start for piece in head) :] if title else facts
    declared, told = _as_iso(raw.published, fallback), _choose_stamp(_find_published(facts), _find_published(under))
    if wire.published and not _find_published(above):
        told = wire.published  # a dateline tells more surely than a line below it, which may be of a calendar
    is_fuller = bool(declared and told and told.startswith(f"{declared}T"))
    published = (told if is_fuller else declared or told) or _first(line.embargo for line in facts)
    return Header(
        headline=raw.headline or printed,
        headline_block=title.block if title else None,
        published=published
        or _find_head_date(head)
        or _find_foot_date(body)
        or fallback
        or _find_told_date(raw, story),
        category=raw.category or _first(sections) or kicker.category,
        byline=names,
        source=raw.source or source,
        images=tuple(map(part_credit, raw.images)) or tuple(read_images(pieces, captions)),
        captions=tuple(captions.values()),
        beside=tuple(p.block for p in head if p.block.start not in aside and _tells(p.words)),
        players=tuple(piece.block for piece in pieces if is_of_player(piece)),
        story=story,
        lede=lede,
    )


def _as_iso(published: str | None, fallback: str | None = None) -> str | None:
    """A date that came with the article, which may be printed in words or be none at all."""
    if not published:
        return None
    if _ISO.match(published):
        try:
            datetime.fromisoformat(published)
        except ValueError:
            return None
        return published
    found = find_date_line(published, fallback)
    return found.published if found else None


def _find_published(lines: list[Line]) -> str | None:
    """The first date that the lines tell, with its time where another of them has it: a page's head often has the day
    alone."""
    told = _first(line.published for line in lines)
    return _first(line.published for line in lines if (line.published or "").startswith(f"{told}T")) or told


def _tells(words: str) -> bool:
    """Whether a line above the story may tell something; parts between bars are those of a title."""
    return len(words.split()) >= TELLING_WORDS and " | " not in words


def _choose_stamp(told: str | None, under: str | None) -> str | None:
    """When the story came out: `told` on the page, unless that is a day above the headline, which is that of the visit
    where the time `under` the headline is another's."""
    return under if told and under and "T" in under and "T" not in told else told


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _find_headline(head: list[Piece], known: str | None) -> Piece | None:
    """The piece that is the headline: the known one, the highest heading, or the first that reads like one."""
    if known:
        folded = "".join(known.casefold().split())
        return next((piece for piece in head if "".join(piece.words.casefold().split()) == folded), None)
    aside = _find_fields(head) | find_kickers(head).keys()
    titles = [piece for piece in head if piece.is_title and piece not in aside and not _is_other_line(piece.words)]
    titles = [piece for piece in titles if not _is_masthead(piece.words)] or titles
    titles = _below_release(head, titles) or titles
    headings = [piece for piece in titles if piece.block.kind is BlockKind.HEADING]
    if headings:
        return min(headings, key=lambda piece: piece.block.level)
    long = [piece for piece in titles if len(piece.words.split()) > 3]
    # A body, a warning or an issue stands above in capitals; a headline that does has none in small letters below it.
    long = [piece for piece in long if not piece.words.isupper() or _tells_of_what(piece, long)] or long
    prose = [piece for piece in head if piece.line.kind is LineKind.PROSE]
    short = [piece for piece in titles if len(piece.words.split()) > 1]
    return next(iter(long or short[::-1] or prose or _above_the_facts(head, titles)), None)


def _tells_of_what(piece: Piece, titles: list[Piece]) -> bool:
    """Whether the first of the titles is that of a notice, right above who gives it: "NOTICE OF PUBLIC MEETING"."""
    is_first = piece is titles[0] and all(below.block.start - piece.block.end <= 1 for below in titles[1:2])
    return is_first and _NOTICE_OF.match(piece.words) is not None


def _above_the_facts(head: list[Piece], titles: list[Piece]) -> list[Piece]:
    """Those of the titles right below which a line tells who wrote the story or when: there a word is a headline."""
    above = [piece for piece, below in pairwise(head) if tells_who_or_when(below)]
    return [piece for piece in above if piece in titles and not is_newsroom(piece.words)]


def _below_release(head: list[Piece], titles: list[Piece]) -> list[Piece]:
    """Those of the titles below the words "press release" that are long enough for a headline."""
    begin = next((piece.block.start for piece in head if _is_release(piece.words)), None)
    return [
        piece for piece in titles if begin is not None and begin < piece.block.start and len(piece.words.split()) > 3
    ]


def _is_release(words: str) -> bool:
    """Whether a line tells what a document is: "press release", "PUBLIC NOTICE"."""
    return _RELEASE.match(words) is not None or names_document(words)


def _is_masthead(words: str) -> bool:
    """Whether a line that could be a headline is the name of the paper or of an issue."""
    is_name = _MONTHLY.search(words) and (words.istitle() or words.isupper())
    is_at_home = _AT_HOME.fullmatch(words) is not None and is_newsroom(words.partition(",")[0])
    is_issue = _ISSUE.search(words) or is_newsroom(words.partition(",")[0])
    is_dated = bool(is_issue) and find_date_line(words, None) is not None
    is_numbered = _NUMBERED.fullmatch(words) is not None
    return bool(is_name) or is_masthead(words) or is_at_home or is_dated or is_numbered or _is_edition(words)


def _find_fields(head: list[Piece]) -> set[Piece]:
    """The lines of a header's fields: "Agency: ..." right above "Reference: ...". That of the headline is none."""
    labelled = [_is_field(piece.words) for piece in head]
    fields: set[Piece] = set()
    for number, (before, piece) in enumerate(pairwise(head)):
        if labelled[number] and labelled[number + 1] and piece.block.start - before.block.end <= 2:
            fields |= {before, piece}
    return fields


def _is_field(words: str) -> bool:
    label = find_label(words)
    is_short = label is not None and len(label.words.split()) <= LONGEST_FIELD
    return is_short and not _HEADLINE_LABEL.match(words)


def _is_other_line(words: str) -> bool:
    """Whether a line is the section of a paper, a fact of a notice or an entry of a calendar."""
    label = find_label(words)
    is_entry = begins_with_time(words) or is_day(words) or _DAYS.fullmatch(words) is not None
    return is_category(words) or is_entry or (label is not None and label.rule == FACT)


def _find_head_date(head: list[Piece]) -> str | None:
    """The first full date in the head's other lines that tells of no event: "Notes of the board, May 4, 2026". The end
    of a range ("the week ahead, 4-8 May 2026") is none."""
    for piece in head:
        found = find_date_line(piece.words, None)
        if found and OPENS_RANGE.search(piece.words[: found.stretches[0][0]]):
            continue
        if found and (_dates_piece(piece.words, found) or not _ABOUT_THE_STORY.search(_before(piece.words, found))):
            return found.published
    return None


def _dates_piece(words: str, found: DateLine) -> bool:
    """Whether the date is that of the issue or of its sending: "Sent on May 4, 2026, to all members"."""
    return _is_edition(words) or _TOLD_ON.search(_before(words, found)) is not None


def _find_foot_date(body: list[Piece]) -> str | None:
    """The date of who signs below a story: "— Ada Brook, May 4, 2026"."""
    words = next((piece.words for piece in body[-1:] if piece.line.kind in (LineKind.DATE, LineKind.TITLE)), "")
    is_signed = is_dated_notice(words) or (words.istitle() and ": " not in words)
    found = find_date_line(words, None) if is_signed and len(words) <= LONGEST_FOOT else None
    return found.published if found else None


def _is_edition(words: str) -> bool:
    """Whether a line names an issue by its day: "Your morning briefing for Monday, May 4, 2026"."""
    found = find_date_line(words, None)
    return bool(found and found.stretches[-1][1] == len(words) and _EDITION.match(_before(words, found)))


def _find_told_date(raw: RawArticle, story: tuple[Block, ...]) -> str | None:
    """The day on which a story's first paragraphs say that something was said or they were printed: "announced on
    Monday, May 4, 2026"; the year may be that of the title."""
    for block in story[:TOLD_IN]:
        for sentence in split_sentences(raw.text, block.start, block.end):
            words = read_passage(raw.text, sentence.start, sentence.end).text
            found = find_date_line(words, raw.fallback_published)
            if found and _TOLD_ON.search(_before(words, found)):
                return found.published
    return None


def _before(words: str, found: DateLine) -> str:
    """What stands before the first date of `words` and its weekday."""
    return _WEEKDAY.sub("", words[: found.stretches[0][0]].rstrip(" ,(")).rstrip(" ,(")
