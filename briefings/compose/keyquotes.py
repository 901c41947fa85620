"""Which quotes a briefing shows.

A good key quote is a whole clause rather than a fragment, comes from somebody with a name, is about what the
headline is about, and is neither a scrap nor a speech. Of several, each adds a voice.
"""

from collections.abc import Sequence

from briefings.compose.words import content_words
from briefings.model.article import QuoteKind
from briefings.model.briefing import QuoteLine

# The weights settle what counts more where two virtues meet: a whole clause of an unnamed official goes before a
# named minister's fragment; a second quote of one speaker goes behind another voice of the same quality. A scrap or an
# unnamed fragment does not say enough to stand beside a better quote.
_WHOLE_CLAUSE = 8.0
_NAMED, _DESCRIBED = 4.0, 1.5
_ROLE_KNOWN = 0.5
_ON_THE_HEADLINE = 3.0
_READS_WELL = 2.0
_BEGINS_INSIDE = 2.0
_HEARD_ALREADY = 5.0
_SAID_ALREADY = 20.0
_SAYS_ENOUGH = 4.0
_NEWEST = 3.0
_EARLIER = 0.5

_GOOD_LENGTH = range(8, 46)
_SCRAP, _SPEECH = 5, 90
"""Words. The figures are a judgement: two printed lines read well, one of four words says little."""

_SAME_WORDS = 0.7


def pick_key_quotes(quotes: Sequence[QuoteLine], about: str, count: int = 3) -> tuple[QuoteLine, ...]:
    """The at most `count` quotes that tell most about the story of the headline `about`, in their given order.

    `quotes` are those of the newest article first; its own are preferred.
    """
    theme = content_words(about)
    words = [content_words(quote.text) for quote in quotes]
    alone = [_rate(quote, said, theme) for quote, said in zip(quotes, words, strict=True)]
    worth = [own + _rate_place(place, quotes[place], quotes[0]) for place, own in enumerate(alone)]
    picked: list[int] = []
    while len(picked) < min(count, len(quotes)):
        rest = [i for i in range(len(quotes)) if i not in picked and (alone[i] >= _SAYS_ENOUGH or not picked)]
        if not rest:
            break
        best = max(rest, key=lambda i: worth[i] - _repetition(i, picked, quotes, words))
        if worth[best] - _repetition(best, picked, quotes, words) < 0 and picked:
            break
        picked.append(best)
    return tuple(quotes[i] for i in sorted(picked))


def _rate(quote: QuoteLine, said: frozenset[str], theme: frozenset[str]) -> float:
    worth = _WHOLE_CLAUSE if quote.kind is QuoteKind.DIRECT else 0.0
    if quote.speaker:
        worth += _NAMED if is_name(quote.speaker) else _DESCRIBED
    worth += _ROLE_KNOWN if quote.role else 0.0
    worth -= _BEGINS_INSIDE if quote.text[:1].islower() else 0.0
    about = theme & (said | content_words(quote.speaker or ""))
    worth += _ON_THE_HEADLINE * min(1.0, len(about) / 3)
    return worth + _READS_WELL * _rate_length(len(quote.text.split()))


def _rate_place(place: int, quote: QuoteLine, first: QuoteLine) -> float:
    is_new = quote.source.article_id == first.source.article_id
    return _EARLIER / (1 + place) + (_NEWEST if is_new else 0.0)


def _rate_length(words: int) -> float:
    """1 for a length that reads well, falling to -1 for a scrap and -2 for a speech."""
    if words in _GOOD_LENGTH:
        return 1.0
    if words < _GOOD_LENGTH.start:
        return -1.0 if words < _SCRAP else 0.0
    return -2.0 if words > _SPEECH else 0.0


def _repetition(at: int, picked: Sequence[int], quotes: Sequence[QuoteLine], words: Sequence[frozenset[str]]) -> float:
    """How much less a quote is worth after those picked: the same voice again, or the same words."""
    speaker = quotes[at].speaker
    loss = _HEARD_ALREADY * sum(1 for i in picked if speaker and quotes[i].speaker == speaker)
    return loss + (_SAID_ALREADY if any(is_same(words[at], words[i]) for i in picked) else 0.0)


def is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two quotes are one in two wordings: most of the shorter one's words are in the other."""
    shorter = min(len(one), len(other))
    return shorter > 0 and len(one & other) / shorter >= _SAME_WORDS


def is_name(speaker: str) -> bool:
    """Whether the speaker is named: "Mara Lind", "the Harbour Board", not "a spokesperson" or "city officials"."""
    first, *_ = words = speaker.split() or [""]
    return words[-1][:1].isupper() and first.lower() not in ("a", "an", "one", "another")
