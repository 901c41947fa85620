"""Reads what a diary tells of one day in prose: "Monday: Quill Foods reports. The harbor board meets in Tarn."

Promises nothing where only the first sentence behind the day says what is on: that is an item like any other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefings.model.article import EventKind, Span
from briefings.parse.events.announcements.beside_date import DATED, DATED_BEHIND
from briefings.parse.events.announcements.futures import VAGUE
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import names_event
from briefings.parse.events.lists.item import Item
from briefings.parse.events.lists.item_words import LISTED
from briefings.parse.events.lists.read_items import read_item
from briefings.parse.events.moments import Moment, Numbered, find_moments
from briefings.parse.events.outlook import is_old
from briefings.parse.events.reader import Reader
from briefings.parse.events.sentence import Sentence, read_sentence
from briefings.parse.text.sentences import split_sentences

_RESULTS = re.compile(r"(?P<what>Earnings|Results):\s(?P<whose>[A-Z][^.;:\n]{1,120})\.?")
"""What some firms publish on a day: "Earnings: Tarn Supply, Quill Foods."."""

OF_FIRMS = "results of firms"
"""The rule of what is labelled so."""

_QUOTES = ('"', "“", "‘", "'")


def read_day(reader: Reader, item: Item, mentions: Sequence[Numbered]) -> list[Candidate]:
    """The candidates of the sentences behind a day and its colon; none if none but the first announces anything."""
    if item.is_before_date or not item.moment.has_day or item.moment.has_time:
        return []
    spans = list(split_sentences(reader.text, item.body.start, item.body.end))
    sentences = [Sentence(s, [(i, d) for i, d in mentions if s.start <= d.start < s.end]) for s in spans]
    told = [list(_read(reader, item.moment, *pair)) for pair in pairwise([*sentences, None])]
    if not any(_is_told(candidate) for found in told[1:] for candidate in found):
        return []
    rest = [c for found in told[1:] for c in found]
    first = [c for c in told[0] if c.kind is not EventKind.OTHER or c.rule != LISTED or names_event(c.title)]
    if not first and any(c.rule in (LISTED, OF_FIRMS) for c in rest):  # "New jobless claims. Earnings: Tarn Supply."
        first = list(read_item(reader, Item(item.moment, spans[0], spans[0]), sentences[0].mentions))
    return [*first, *rest]


def _is_told(candidate: Candidate) -> bool:
    """Whether a sentence announces it, or is nothing but its name: "Minutes of the last meeting."."""
    is_named = candidate.rule == LISTED and candidate.kind is not EventKind.OTHER and names_event(candidate.title)
    return bool(candidate.title) and (is_named or candidate.rule not in (LISTED, VAGUE, DATED, DATED_BEHIND))


def _read(reader: Reader, day: Moment, sentence: Sentence | None, following: Sentence | None) -> Iterator[Candidate]:
    """What a sentence announces for the day, or for one of its own."""
    if sentence is None or reader.text.startswith(_QUOTES, sentence.span.start):
        return
    moments = find_moments(reader.text, sentence.mentions)
    if any(m.day != day.day for m in moments):
        if not all(is_old(reader.text, sentence.span, m) for m in moments):
            yield from read_sentence(reader, sentence, None)
        return
    line, mentions = sentence.span, list(sentence.mentions)
    later = find_moments(reader.text, following.mentions) if following else ()
    if following and later and all(is_old(reader.text, following.span, m) for m in later):
        line, mentions = Span(line.start, following.span.end), [*mentions, *following.mentions]
    found = list(read_item(reader, Item(day, sentence.span, line), mentions))
    if results := _RESULTS.fullmatch(reader.text, line.start, line.end):
        title = f"{results['what']} of {results['whose'].strip()}"
        found = [
            replace(candidate, title=title, kind=EventKind.RELEASE, rule=OF_FIRMS, location=None)
            for candidate in found[:1]
        ]
    if all(_is_told(candidate) for candidate in found):
        yield from found
    elif moments:
        yield from read_sentence(reader, sentence, None)
