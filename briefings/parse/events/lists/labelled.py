"""Reads a sentence of a paragraph that is but a label and its day: "The city seeks pilots. Deadline: May 4."

Promises an event only where the label names one; the sentences around it are read as prose.
"""

from collections.abc import Iterator, Sequence

from briefings.model.article import Span
from briefings.parse.events.candidates import Candidate
from briefings.parse.events.clauses.nouns import event_nouns
from briefings.parse.events.lists.find_items import find_item
from briefings.parse.events.lists.read_items import read_item
from briefings.parse.events.moments import Numbered
from briefings.parse.events.reader import Reader

LONGEST_LABEL = 40
"""Characters of a label within a paragraph."""


def read_labelled(reader: Reader, sentence: Span, mentions: Sequence[Numbered]) -> Iterator[Candidate]:
    """The event of a sentence like "Deadline: May 4." or "Concert: May 4, Penn Hall."."""
    item = find_item(reader.text, sentence, mentions, is_bullet=False)
    if item is None or not item.is_before_date or item.body.end - sentence.start > LONGEST_LABEL:
        return
    label = reader.text[item.body.start : item.body.end]
    is_label = reader.text[item.body.end : item.moment.first].rstrip().endswith(":")
    if is_label and event_nouns(label):
        yield from read_item(reader, item, mentions)
