"""Which passage of an article answers a search best. Pure; every passage is verbatim, with its place in the text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from briefings.model.article import Article, Passage, Span
from briefings.parse.rules.marks import BULLETS
from briefings.parse.text.sentences import split_sentences
from briefings.parse.text.spans import read_passage
from briefings.store.query import Query, Term

LONGEST_PASSAGE = 400
"""Characters. Of a longer paragraph, the sentences that answer are shown."""

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_BREAK = re.compile(r"\n")
_ITEM = re.compile(
    rf"[ \t]{{0,8}}(?:[{BULLETS}–-] |[0-2]?[0-9][:.h][0-5][0-9]\b|[0-2][0-9][0-5][0-9](?= [A-Z ])|TB[ACD] |All day )"
)
"""How an item of a list or a line of a diary begins: with its mark or its hour."""
_ACCENTS = re.compile("[\u0300-\u036f]+")


def find_passage(article: Article, query: Query) -> Passage:
    """The paragraph with the most of the wanted terms, the earliest if several have as many; the lede if none has any.

    A paragraph that is the headline only counts when no other one answers.
    """
    terms = _pattern(query)
    paragraphs = [span for span in _paragraphs(article.text) if not _is_headline(article, span)]
    best = max(paragraphs, key=lambda span: _score(article.text, span, terms), default=Span(0, len(article.text)))
    if not _score(article.text, best, terms) and article.lede:
        best = Span(article.lede.start, article.lede.end)
    return _shorten(article.text, best, terms)


def is_answered_by(text: str, query: Query) -> bool:
    """Whether the text holds all that is wanted and nothing that is not."""
    folded = _fold(text)

    def has_one(terms: Iterable[Term]) -> bool:
        return any(re.search(_term_pattern(term), folded) for term in terms)

    return all(map(has_one, query.wanted)) and not has_one(query.unwanted)


def _paragraphs(text: str) -> Iterator[Span]:
    """The stretches between blank lines; one a line in a text without any, and where the lines under the first are
    items of a list or a diary."""
    whole = Span(0, len(text))
    if not _BLANK_LINES.search(text.strip()):
        yield from _split(text, whole, _LINE_BREAK)
        return
    for span in _split(text, whole, _BLANK_LINES):
        lines = list(_split(text, span, _LINE_BREAK))
        yield from lines if all(_ITEM.match(text, line.start) for line in lines[1:]) else [span]


def _split(text: str, span: Span, breaks: re.Pattern[str]) -> Iterator[Span]:
    """What stands between the breaks, without what is blank."""
    edges = [span.start, *(edge for f in breaks.finditer(text, span.start, span.end) for edge in f.span()), span.end]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if text[start:end].strip():
            yield Span(start, end)


def _is_headline(article: Article, span: Span) -> bool:
    return article.text[span.start : span.end].strip("# \n") == article.headline


def _shorten(text: str, span: Span, terms: re.Pattern[str]) -> Passage:
    """The span, or of a long one the best sentence with as many of those after it as there is room for."""
    if span.end - span.start <= LONGEST_PASSAGE:
        return read_passage(text, span.start, span.end)
    sentences = split_sentences(text, span.start, span.end)
    best = max(range(len(sentences)), key=lambda at: _score(text, sentences[at], terms))
    start = sentences[best].start
    ends = [sentence.end for sentence in sentences[best:] if sentence.end - start <= LONGEST_PASSAGE]
    return read_passage(text, start, ends[-1] if ends else sentences[best].end)


def _score(text: str, span: Span, terms: re.Pattern[str]) -> int:
    """How many different terms stand in the span."""
    return len({found.lastgroup for found in terms.finditer(_fold(text[span.start : span.end]))})


def _pattern(query: Query) -> re.Pattern[str]:
    wanted = [term for group in query.wanted for term in group]
    return re.compile("|".join(f"(?P<t{at}>{_term_pattern(term)})" for at, term in enumerate(wanted)))


def _term_pattern(term: Term) -> str:
    spelt = "|".join(r"[\W_]+".join(map(re.escape, words)) for words in term.spellings())
    return rf"\b(?:{spelt})" + ("" if term.is_prefix else r"\b")


def _fold(text: str) -> str:
    folded = text.casefold().replace(".", "")
    return folded if folded.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFKD", folded))
