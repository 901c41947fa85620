"""Which quotes a briefing shows.

A good key quote is a whole clause rather than a fragment, comes from somebody with a name, is about what the
headline is about, and is neither a scrap nor a speech. Of several, each adds a voice. Small talk, a reporter's
question and what was said years ago stand beside no other quote; what somebody denies to have said is none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefings.compose.words import content_words
from briefings.model.article import QuoteKind
from briefings.model.briefing import QuoteLine

# The weights settle what counts more where two virtues meet: a whole clause of an unnamed official goes before a
# named minister's few words, and behind what somebody with a name says on the matter itself; a second quote of one
# speaker goes behind another voice of the same quality. A scrap or an unnamed fragment does not say enough to stand
# beside a better quote.
_WHOLE_CLAUSE, _LONG_FRAGMENT = 8.0, 4.0
_NAMED, _DESCRIBED = 4.0, 1.5
_ROLE_KNOWN = 0.5
_SPEAKER_OF_THE_STORY = 2.0
_ON_THE_MATTER = 6.0
_READS_WELL = 2.0
_BEGINS_INSIDE = 2.0
_HEARD_ALREADY = 5.0
_SAID_ALREADY = 20.0
_SAYS_ENOUGH = 6.0
_NEWEST = 10.0
_EARLIER = 1.0
_NOT_THE_NEWS = 20.0

_IN_THE_HEADLINE, _IN_THE_OPENING = 0.75, 0.3
"""What a word counts that a quote has in common with the headline, or with the first paragraph alone."""

_GOOD_LENGTH = range(8, 46)
_SCRAP, _SPEECH = 5, 90
"""Words. The figures are a judgement: two printed lines read well, one of four words says little."""

_SAME_WORDS = 0.7

_QUOTED = re.compile(r"[\"“][^\"“”]{0,1000}[\"”]")
"""A first paragraph's quotes, which must not count as what the story is about: one of them is the quote in question."""

_COURTESY = re.compile(
    r"(?:(?:oh|ah|well|no|yes|so),? )?(?:(?:i'?m|i am|we'?re|we are|my|our) )?(?:(?:so|very|really|deeply|first) )?"
    r"(?:(?:sorry|apologies)(?= (?:i|we|for|about|to|that|if)\b|[,.!])|(?:excuse|pardon) (?:me|us|my)\b"
    r"|(?:thanks|thank you)(?! to\b)|good (?:morning|afternoon|evening|night|day)\b|(?:hello|hi|hey)\b"
    r"|welcome (?:to|back)\b|congratulations\b|(?:happy|glad|nice|lovely|great) to (?:be|see|meet)\b)",
    re.IGNORECASE,
)
"""How people begin who greet, thank or excuse themselves."""

_ASKS = re.compile(
    r"\b(?:reporter|journalist|interviewer|moderator|presenter|correspondent|host|anchor)s?\b", re.IGNORECASE
)
"""Whose trade is to ask: the answer is the news."""

_QUESTION = re.compile(r"[^.!?]+\?")
"""A question and nothing else."""

_DENIED = re.compile(
    r"\bden(?:y|ies|ied|ying)(?: \w{1,20})? (?:that|having|ever|\w{1,20}ing)\b[^,;…]{0,120}(?:…|$)", re.IGNORECASE
)
"""The frame of words of which somebody says that they never said them."""


@dataclass(frozen=True, slots=True)
class _Theme:
    """The words of what a story is about."""

    headline: frozenset[str]
    opening: frozenset[str]

    def share(self, words: frozenset[str]) -> float:
        """How much of the matter these words are about, from 0 to 1."""
        seldom = len(words & self.opening - self.headline)
        return min(1.0, _IN_THE_HEADLINE * len(words & self.headline) + _IN_THE_OPENING * seldom)


def pick_key_quotes(
    quotes: Sequence[QuoteLine], headline: str, count: int = 3, opening: str = ""
) -> tuple[QuoteLine, ...]:
    """The at most `count` quotes that tell most about the story of that headline and first paragraph, in their given
    order.

    `quotes` are those of the newest article first; its own are preferred.
    """
    theme = _Theme(content_words(headline), content_words(_QUOTED.sub(" ", opening)))
    words = [content_words(quote.text) for quote in quotes]
    alone = [_rate(quote, said, theme) for quote, said in zip(quotes, words, strict=True)]
    worth = [own + _rate_place(place, quotes[place], quotes[0]) for place, own in enumerate(alone)]
    picked: list[int] = []
    rest = [i for i, quote in enumerate(quotes) if not _DENIED.search(quote.frame)]
    while rest and len(picked) < count:
        best = max(rest, key=lambda i: worth[i] - _repetition(i, picked, quotes, words))
        if picked and alone[best] < _repetition(best, picked, quotes, words):
            break
        picked.append(best)
        rest = [i for i in rest if i != best and alone[i] >= _SAYS_ENOUGH]
    return tuple(quotes[i] for i in sorted(picked))


def _rate(quote: QuoteLine, said: frozenset[str], theme: _Theme) -> float:
    length = len(quote.text.split())
    worth = _READS_WELL * _rate_length(length) + _rate_speaker(quote, theme)
    if quote.kind is QuoteKind.DIRECT:
        worth += _WHOLE_CLAUSE
    elif quote.cue and length in _GOOD_LENGTH:
        worth += _LONG_FRAGMENT
        # What it is about stands in the sentence that it is woven into.
        said = said | content_words(quote.frame) - content_words(quote.speaker or "")
    worth -= _BEGINS_INSIDE if quote.text[:1].islower() else 0.0
    worth += _ON_THE_MATTER * theme.share(said)
    return worth - (_NOT_THE_NEWS if _is_beside_the_news(quote, said, theme) else 0.0)


def _rate_speaker(quote: QuoteLine, theme: _Theme) -> float:
    if not quote.speaker:
        return 0.0
    name, role = content_words(quote.speaker), content_words(quote.role or "")
    if not is_name(quote.speaker):
        return _DESCRIBED
    is_of_the_story = name & (theme.headline | theme.opening) or role & theme.headline
    return _NAMED + (_ROLE_KNOWN if role else 0.0) + (_SPEAKER_OF_THE_STORY if is_of_the_story else 0.0)


def _is_beside_the_news(quote: QuoteLine, said: frozenset[str], theme: _Theme) -> bool:
    """Whether a quote is years old, a courtesy that touches nothing of the matter, or a reporter's question."""
    if quote.is_old:
        return True
    if quote.kind is QuoteKind.DIRECT and _COURTESY.match(quote.text.replace("’", "'")):
        return not theme.share(said)
    return _is_only_asked(quote)


def _is_only_asked(quote: QuoteLine) -> bool:
    """Whether a quote is a question of somebody whose part is to ask; that of somebody with a name can be a charge."""
    asked_by = quote.speaker or ""
    is_question = bool(_QUESTION.fullmatch(quote.text)) or (quote.text.endswith("?") and "ask" in (quote.cue or ""))
    return is_question and (not is_name(asked_by) or bool(_ASKS.search(f"{asked_by} {quote.role}")))


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
