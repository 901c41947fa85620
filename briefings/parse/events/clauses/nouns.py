"""Which kind of event a noun names, and which words of a title tell an event from another of that kind."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from briefings.model.article import EventKind
from briefings.parse.events.clauses.tagging import Tag, Token, Tokens, head_of
from briefings.parse.rules import events as rules
from briefings.parse.rules import grammar, surroundings
from briefings.parse.rules.calendar import NUMBERS
from briefings.parse.text.word_sets import BODIES, PLACES, TITLES


def _kinds() -> Iterator[tuple[str, EventKind]]:
    for kind, nouns in rules.NOUNS.items():
        for noun in nouns.split():
            yield noun, EventKind(kind)
            yield noun + "s", EventKind(kind)
            if noun.endswith("y"):
                yield noun[:-1] + "ies", EventKind(kind)
            if noun.endswith(("s", "h", "x")):
                yield noun + "es", EventKind(kind)


KIND_OF_NOUN = dict(_kinds())
"""Each noun, singular and plural, and the kind of event that it names."""


_WORD = re.compile(r"\w{3,}")
_CLOSING = frozenset(rules.CLOSING.split())
_FROM_AFAR = frozenset("text online phone telephone postal public app".split())
"""How people vote from where they are, until an hour."""

_OF_SERVICE = frozenset(
    "special short brief public private interfaith ecumenical church chapel religious evening morning joint".split()
)
"""What a service of prayer may be called."""

_PAYMENTS = frozenset(rules.PAYMENTS.split())
_COLLECTIVE = frozenset(rules.COLLECTIVE.split())
ACTIONS = frozenset(rules.ACTIONS.split())
"""What people do together to make others listen."""

SITTINGS = frozenset({"meeting", "session", "sitting"})
"""What tells less than what is done there: "the council votes on the plan at Monday's meeting"."""

ORDINALS = frozenset(surroundings.ORDINALS.split())
"""What stands alone for an event told before."""

OTHERS = frozenset(surroundings.OTHERS.split())
"""What stands alone for those of them that are left."""

SHORTEST_JOINED = 5
"""Letters of a noun that has to be longer to count behind a hyphen: "bill-signing", not "pre-game"."""

_MATCHES = frozenset(rules.MATCHES.split())
_AGAINST = frozenset({"against", "v", "vs", "versus"})
_BEARERS = BODIES | PLACES
_OF_PRIMARIES = frozenset(f"{grammar.PARTIES} gop presidential senate gubernatorial mayoral state open closed".split())
"""What stands before the noun of an election, not before that of a school."""

_BANKS = frozenset("bank fed ecb fomc".split())
_MARKS = frozenset("\"“”‘’'&-:,")
_SMALL = frozenset(rules.SMALL.split())
_LESSONS = frozenset({"class", "lesson"})
_TIMES = frozenset("hour day night week month season year".split())


def stems(title: str) -> set[str]:
    """The first letters of the words that tell an event from another of its kind."""
    words = (w.lower() for w in _WORD.findall(title))
    return {w[:5] for w in words if w not in _SMALL and w not in KIND_OF_NOUN}


_BALLOTS = frozenset({"vote", "ballot", "voting"})


def event_nouns(title: str) -> set[str]:
    """The nouns of things that take place in a title, without the "s" of a plural; a ballot is a vote."""
    words = title.lower().split()
    pairs = ("-".join(pair) for pair in pairwise(words))
    nouns = {w.removesuffix("s") for w in (*words, *pairs) if w in KIND_OF_NOUN}
    return nouns - _BALLOTS | {"vote"} if nouns & _BALLOTS else nouns


def names_event(title: str) -> bool:
    """Whether the title holds a noun of something that takes place."""
    return bool(event_nouns(title))


def can_close(words: Iterable[Token]) -> bool:
    """Whether the words hold a noun of what people could take part in until it closes."""
    lows = {w.low for w in words}
    return not _CLOSING.isdisjoint(lows) or ("voting" in lows and not _FROM_AFAR.isdisjoint(lows))


def is_rate(words: Sequence[Token]) -> bool:
    """Whether the words tell how much of something there is in a time, as of a habit: "300 trees a year"."""
    threes = zip(words, words[1:], words[2:], strict=False)
    return any(b.low in ("a", "per") and c.low in _TIMES and a.tag is Tag.WORD for a, b, c in threes)


def is_name_alone(words: Sequence[Token]) -> bool:
    """Whether the words are nothing but a name or what stands between marks, which does not say what it is of."""
    is_titled = bool(words) and words[0].low.rstrip(".") in TITLES
    return bool(words) and not is_titled and all(w.tag is Tag.NAME or w.low in _MARKS for w in words)


def is_counted(words: Sequence[Token]) -> bool:
    """Whether the words only say which of several it is; of what, the sentences before tell: "a second will
    follow", "a second one"."""
    return [w.low for w in words[1:]] in ([], ["one"]) and bool(words) and words[0].low in ORDINALS


def kind_of(words: Sequence[Token]) -> EventKind | None:
    """The kind of event that a noun phrase names, told by its head: the last noun of an event before a preposition."""
    closes = len(words) > 1 and words[0].low == "closing" and words[1].low in ("date", "time", "day")
    if words and (closes or words[0].low == "deadline" or (words[0].low in ("end", "close") and can_close(words))):
        return EventKind.DEADLINE
    head = next((i for i, w in enumerate(words) if i and w.tag in (Tag.PREP, Tag.SUB, Tag.TO)), len(words))
    if is_match(words, head - 1):
        return EventKind.OTHER
    count, counted = [w.low for w in words[max(0, head - 2) : head]] if head > 1 else ("", "")
    is_count = (count, counted) == ("final", "time")  # "meet for a final time"
    is_count = is_count or (counted == "minutes" and (count.isdigit() or count in NUMBERS))  # "every ten minutes"
    named = None if is_count else _kind_of_last(words[:head])
    if named is None and (owned := next((i for i in range(head, len(words)) if words[i].low.endswith("'s")), 0)):
        named = kind_of(words[owned + 1 :])  # "Bank of Tarn's decision"
    if named is EventKind.OTHER and any(w.low == "decision" for w in words) and _is_of_bank(words):
        return EventKind.VOTE
    if named not in (None, EventKind.OTHER):
        return named
    if len(words) > 2 and words[-2].tag is Tag.NAME and words[-1].tag is Tag.WORD and words[-1].low in KIND_OF_NOUN:
        return KIND_OF_NOUN[words[-1].low]
    gathers = 0 < head < len(words) and words[head - 1].low in _COLLECTIVE and words[head].low == "of"
    return named or (kind_of(words[head + 1 :]) if gathers else None)


def is_match(words: Sequence[Token], i: int) -> bool:
    """Whether the word at `i` is what two sides play: "the tie against Penn", "a cup replay"."""
    noun = words[i].low if 0 <= i < len(words) else ""
    if noun not in _MATCHES:
        return False
    return any(w.low in _AGAINST for w in words[i + 1 : i + 2]) or (
        i > 0 and f"{words[i - 1].low}-{noun}" in KIND_OF_NOUN
    )


def kind_named(words: Sequence[Token]) -> EventKind:
    """The kind of what is surely an event, told by the noun that names it: people convene for a class, too."""
    noun = head_of(tuple(words))
    is_lesson = noun is not None and noun.low in _LESSONS
    return kind_of(words) or (EventKind.MEETING if is_lesson else EventKind.OTHER)


def can_be_due(words: Sequence[Token]) -> bool:
    """Whether somebody has to hand in or to pay what the phrase names by a day: "entries", "rent for the mill"."""
    noun = head_of(tuple(words))
    return (noun is not None and noun.low in _PAYMENTS) or (kind_of(words) is None and can_close(words))


def _is_of_bank(words: Sequence[Token]) -> bool:
    """Whether a central bank, whose board votes, is named: "the Bank of Tarn's next decision"."""
    return any(w.low.removesuffix("'s") in _BANKS for w in words)


def _kind_of_last(words: Sequence[Token]) -> EventKind | None:
    """The kind of the last noun of an event among the words: of one or of two words."""
    for i in range(len(words) - 1, -1, -1):
        if words[i].tag is Tag.NAME and is_of_name(words, i):
            continue
        before = words[i - 1].low if i else ""
        pair, whole = f"{before.rpartition('-')[2]}-{words[i].low}", f"{before}-{words[i].low}"  # "drop-in clinic"
        if kind := KIND_OF_NOUN.get(whole) or KIND_OF_NOUN.get(pair) or KIND_OF_NOUN.get(words[i].low):
            return kind
        joined = words[i].low.rpartition("-")[2]
        if len(joined) > SHORTEST_JOINED and joined != words[i].low and joined in KIND_OF_NOUN:
            return KIND_OF_NOUN[joined]  # "bill-signing"
    return None


def is_of_name(words: Sequence[Token], i: int) -> bool:
    """Whether a noun with a capital is a part of a name: "Ostia Primary", "Penn Hearing Centre"."""
    if i + 1 < len(words):
        return words[-1].tag is Tag.NAME and words[-1].low in _BEARERS
    before = words[i - 1] if i else None
    is_school = words[i].low == "primary" and before is not None and before.tag is Tag.NAME
    return is_school and before is not None and before.low not in _OF_PRIMARIES and not before.low.endswith("'s")


def is_service(noun: Tokens) -> bool:
    """Whether the words name a service of prayer, as one does that is but "a service", a church's or a short one; any
    other may be one of trains."""
    is_one = bool(noun) and noun[-1].low == "service" and noun[0].low in ("a", "an", "the")
    return is_one and all(w.low in _OF_SERVICE for w in noun[1:-1])
