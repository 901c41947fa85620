"""Which document speaks: one that is read, shown or got, or in which a quotation is said to stand.

Promises a bounded look at the phrases before the word that reports.
"""

import re

from briefings.parse.quotes.naming import STATEMENTS
from briefings.parse.rules import attributions, cues, roles
from briefings.parse.text.inflection import pluralize
from briefings.parse.text.lexicon import DOCUMENTS
from briefings.parse.text.phrases import Paragraph, Phrase

_DISPLAYED = frozenset(pluralize(roles.DISPLAYED.split()))
_GOT_DOCUMENT = re.compile(attributions.GOT_DOCUMENT)
_RELAYING = frozenset(cues.RELAYING.split())


def find_document_before_colon(paragraph: Paragraph, at: int) -> Phrase | None:
    """The noun of the document in which a stretch stands ("defended it in a tweet: “…”")."""
    if paragraph.letters[at - 3 : at] != "Pn:" or paragraph.phrases[at - 2].head not in DOCUMENTS:
        return None
    noun = paragraph.phrases[at - 2].words[-1]
    return noun._replace(letter="n")


def find_relayed_document(paragraph: Paragraph, place: int) -> Phrase | None:
    """The document of others that somebody reads out or has got, right before the participle at `place`."""
    found = _GOT_DOCUMENT.search(paragraph.letters, max(0, place - 5), place)
    if not found or paragraph.phrases[found.start()].head not in _RELAYING:
        return None
    document = paragraph.phrases[found.start("document")]
    return document if document.head in DOCUMENTS and not document.owner else None


def find_document_before(paragraph: Paragraph, start: int, subject: int) -> Phrase | None:
    """The document that "it" means behind its first mention ("they got a letter, and all it said was …")."""
    if paragraph.phrases[subject].head != "it":
        return None
    nouns = (paragraph.phrases[at] for at in range(subject - 1, start, -1) if paragraph.letters[at] in "nNQq")
    last = next(nouns, None)
    is_new = last is not None and last.letter == "n" and last.words[0].text in ("a", "an")
    return last if last is not None and is_new and last.head in DOCUMENTS else None


def find_displayed(paragraph: Paragraph, at: int) -> Phrase | None:
    """The document at `at` that whoever holds it lets speak ("a sign saying …")."""
    return paragraph.phrases[at] if paragraph.phrases[at].head in _DISPLAYED else None


def find_telling(paragraph: Paragraph, at: int) -> Phrase | None:
    """The document at `at` of which the next word says that it tells ("a recording that says …")."""
    is_document = paragraph.phrases[at].head in DOCUMENTS - STATEMENTS
    is_that = is_document and paragraph.phrases[at + 1].words[0].text == "that"
    return paragraph.phrases[at] if is_that else find_displayed(paragraph, at)
